//! The places outside the project: cargo's home, and what was understood of code, kept between runs. What is kept is found
//! by what it depends on, so nothing in there is ever out of date; what nobody asks for any more is deleted.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use xxhash_rust::xxh3::xxh3_128;

/// This build of the program: another one may understand other things.
const BUILD: &str = concat!(env!("CARGO_PKG_VERSION"), "-", env!("UNPARK_STAMP"));

/// How much is kept in all, of all builds of the program.
const MOST_BYTES: u64 = 1 << 30;
/// How long something is kept that no run asks for.
const LONGEST: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// How exactly it is known when something was asked for last: to say so costs a write.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Length of the digest at the end of each file: a disk that was full or is broken leaves half of a file, or another one.
const DIGEST: usize = size_of::<u128>();

/// A directory of files that may be deleted at any time.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
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
        Some(Self::at(place?.join("cargo-unpark").join(BUILD)))
    }

    /// One in this directory.
    pub fn at(directory: PathBuf) -> Self {
        Self { directory }
    }

    /// What was kept under a key, if it is whole.
    pub fn get(&self, key: &str) -> Option<Vec<u8>> {
        if !self.is_own() {
            return None;
        }
        let path = self.path(key);
        let mut content = super::text::bytes(&path).ok()?;
        let digest = content.split_off(content.len().checked_sub(DIGEST)?);
        if digest != xxh3_128(&content).to_le_bytes() {
            return None;
        }
        if age(&path).is_some_and(|age| age > DAY)
            && let Ok(file) = File::options().append(true).open(&path)
        {
            // Where this fails it is only deleted sooner.
            let _ = file.set_modified(SystemTime::now());
        }
        Some(content)
    }

    /// Whether something was kept under a key.
    pub fn has(&self, key: &str) -> bool {
        self.path(key).is_file()
    }

    /// Keeps something. Where that fails the next run does the work again.
    pub fn put(&self, key: &str, content: &[u8]) {
        if !self.create() {
            return;
        }
        let path = self.path(key);
        // Written aside and renamed, so that nobody reads half of it.
        let aside = self.path(&format!("{key}.{}", std::process::id()));
        let write = || {
            let mut file = File::create(&aside)?;
            file.write_all(content)?;
            file.write_all(&xxh3_128(content).to_le_bytes())
        };
        if write().and_then(|()| std::fs::rename(&aside, &path)).is_err() {
            let _ = std::fs::remove_file(&aside);
        }
    }

    /// Keys have names of packages in them, and those that no cargo has looked at may be anything.
    fn path(&self, key: &str) -> PathBuf {
        let plain = |c: char| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '_' };
        self.directory.join(format!("kept-{}", key.chars().map(plain).collect::<String>()))
    }

    /// Whether nobody else can have put something there: what is kept is believed.
    fn is_own(&self) -> bool {
        is_own(&self.directory) && self.directory.parent().is_some_and(is_own)
    }

    /// Makes the directory, with those around it, that only the user can look into; says whether it is there now.
    fn create(&self) -> bool {
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true);
        let mut make = |directory: &Path| builder.create(directory).is_ok() && is_own(directory);
        self.directory.parent().is_some_and(&mut make) && make(&self.directory)
    }

    /// Deletes what was not asked for in a long time, then what was asked for longest ago, until the rest is not too much.
    pub fn tidy(&self) {
        let Some(all) = self.directory.parent().filter(|_| self.is_own()) else { return };
        let files = walkdir::WalkDir::new(all).into_iter().flatten().filter(|entry| entry.file_type().is_file());
        let aged = files.filter_map(|entry| {
            let size = entry.metadata().ok()?.len();
            Some((age(entry.path())?, size, entry.into_path()))
        });
        let mut aged: Vec<(Duration, u64, PathBuf)> = aged.collect();
        aged.sort();
        let mut kept = 0;
        for (age, size, path) in aged {
            kept += size;
            if age > LONGEST || kept > MOST_BYTES {
                let _ = std::fs::remove_file(path);
            }
        }
    }
}

/// Whether a directory belongs to the user and only the user can write there.
#[cfg(unix)]
fn is_own(directory: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    const OTHERS_WRITE: u32 = 0o022;
    let user = rustix::process::geteuid().as_raw();
    std::fs::metadata(directory).is_ok_and(|found| found.uid() == user && found.mode() & OTHERS_WRITE == 0)
}

/// The place for caches is the user's own there.
#[cfg(not(unix))]
fn is_own(_: &Path) -> bool {
    true
}

/// How long ago a file was written, or asked for.
fn age(path: &Path) -> Option<Duration> {
    std::fs::metadata(path).ok()?.modified().ok()?.elapsed().ok()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_asks_for_is_deleted() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache { directory: folder.path().join("build") };
        let old = Cache { directory: folder.path().join("older-build") };
        let days_ago = |cache: &Cache, key: &str, days: u32| {
            let file = File::options().append(true).open(cache.path(key)).unwrap();
            file.set_modified(SystemTime::now() - days * DAY).unwrap();
        };
        cache.put("new", b"a");
        cache.put("asked for", b"b");
        old.put("old", b"c");
        days_ago(&cache, "asked for", 40);
        days_ago(&old, "old", 40);
        assert_eq!(cache.get("asked for").as_deref(), Some(&b"b"[..]));
        cache.tidy();
        assert_eq!((cache.get("new").is_some(), cache.get("asked for").is_some(), old.get("old")), (true, true, None));
    }

    #[test]
    fn nothing_is_kept_elsewhere() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::at(folder.path().join("in/here"));
        for key in ["../../out", "/out", "..", "a/b"] {
            cache.put(key, b"a");
            assert_eq!(cache.get(key).as_deref(), Some(&b"a"[..]), "{key}");
        }
        assert_eq!(std::fs::read_dir(folder.path().join("in/here")).unwrap().count(), 4);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
