//! The places outside the project: cargo's home, and what was understood of libraries, kept between runs. A published
//! version never changes, so nothing in there gets old.

use std::path::{Path, PathBuf};

/// This build of the program: another one may understand other things.
const BUILD: &str = concat!(env!("CARGO_PKG_VERSION"), "-", env!("UNPARK_STAMP"));

/// A directory of files that may be deleted at any time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cache {
    directory: PathBuf,
}

impl Cache {
    /// The user's cache, where the system has a place for such things. Each build of this program has its own.
    pub fn of_user() -> Option<Self> {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let place = if cfg!(windows) { set("LOCALAPPDATA") } else { set("XDG_CACHE_HOME") };
        let place = place.or_else(|| {
            let folder = if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" };
            std::env::home_dir().map(|home| home.join(folder))
        });
        Some(Self { directory: place?.join("cargo-unpark").join(BUILD) })
    }

    /// What was kept under a key.
    pub fn get(&self, key: &str) -> Option<Vec<u8>> {
        std::fs::read(self.directory.join(key)).ok()
    }

    /// Keeps something. Where that fails the next run does the work again.
    pub fn put(&self, key: &str, content: &[u8]) {
        let path = self.directory.join(key);
        // Written aside and renamed, so that nobody reads half of it.
        let aside = self.directory.join(format!("{key}.{}", std::process::id()));
        let written = std::fs::create_dir_all(&self.directory).and_then(|()| std::fs::write(&aside, content));
        if written.and_then(|()| std::fs::rename(&aside, &path)).is_err() {
            let _ = std::fs::remove_file(&aside);
        }
    }
}

/// Cargo's home: where the sources of libraries lie.
pub fn cargo_home() -> Option<PathBuf> {
    let set = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
    set.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}

/// Whether a package's directory holds a published version: only those never change.
pub fn is_published(directory: &Path) -> bool {
    let mut above = directory.ancestors().skip(2);
    let is = |dir: Option<&Path>, name: &str| dir.and_then(Path::file_name).is_some_and(|found| found == name);
    is(above.next(), "src") && is(above.next(), "registry")
}
