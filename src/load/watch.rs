//! Waits for a change of what a run depends on: Rust sources, manifests and configuration, not what a build writes. A file
//! that is read has not changed: a run reads all of them.

use super::{Options, load};
use notify::event::{Event, EventKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// Editors save in several steps, and tools change many files at once.
const QUIET: Duration = Duration::from_millis(150);
/// Where something is always busy in the project, a run begins all the same.
const LONGEST: Duration = Duration::from_secs(2);

/// Names of the files that a run depends on besides Rust sources.
pub const DEPENDED_ON: [&str; 6] =
    ["Cargo.toml", "Cargo.lock", "unpark.toml", ".unpark.toml", "rust-toolchain.toml", "unpark-baseline.toml"];

/// The directories of a project, watched from when this was made.
#[derive(Debug)]
pub struct Watch {
    events: Receiver<notify::Result<Event>>,
    roots: Vec<PathBuf>,
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Begins to watch what the options lead to; the current directory where that is not known because they fail.
    pub fn start(options: &Options) -> Result<Self, notify::Error> {
        let (sender, events) = channel();
        let mut watcher = notify::recommended_watcher(sender)?;
        let roots = roots(options);
        for root in &roots {
            // What a build writes is much, so that each directory is watched on its own, without that one.
            watcher.watch(root, RecursiveMode::NonRecursive)?;
            let entries = std::fs::read_dir(root).into_iter().flatten().flatten();
            for directory in
                entries.map(|entry| entry.path()).filter(|path| path.is_dir() && !is_foreign(path.file_name()))
            {
                watcher.watch(&directory, RecursiveMode::Recursive)?;
            }
        }
        Ok(Self { events, roots, _watcher: watcher })
    }

    /// Waits for a change and until no more come at once; `false` where there can be no further one.
    pub fn wait(&self) -> bool {
        loop {
            match self.events.recv() {
                Ok(Ok(event)) if self.is_change(&event) => break,
                Ok(_) => {}
                Err(_) => return false,
            }
        }
        let end = Instant::now() + LONGEST;
        while Instant::now() < end && self.events.recv_timeout(QUIET).is_ok() {}
        true
    }

    fn is_change(&self, event: &Event) -> bool {
        let matters = |path: &PathBuf| self.roots.iter().any(|root| matters(root, path));
        // Where events were lost anything may have changed.
        event.need_rescan() || (!matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(matters))
    }
}

/// The directories that sources may lie in, none within another one.
fn roots(options: &Options) -> Vec<PathBuf> {
    let mut roots: Vec<PathBuf> = match load(options) {
        Ok(workspace) => {
            let packages = workspace.packages.iter().map(|package| package.directory.clone());
            let files = workspace.crates.iter().filter_map(|krate| krate.root.parent().map(Path::to_path_buf));
            std::iter::once(workspace.root.clone()).chain(packages).chain(files).collect()
        }
        Err(_) => vec![options.directory.clone()],
    };
    roots.retain(|root| root.is_dir());
    roots.sort();
    roots.dedup_by(|inner, outer| inner.starts_with(outer));
    roots
}

fn matters(root: &Path, path: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else { return false };
    let folders = inside.parent().into_iter().flat_map(Path::iter);
    let named = path.file_name().is_some_and(|name| DEPENDED_ON.iter().any(|known| name == *known));
    let source = path.extension().is_some_and(|ending| ending == "rs");
    let folder = path.is_dir() && !is_foreign(path.file_name());
    !folders.into_iter().any(|folder| is_foreign(Some(folder))) && (named || source || folder)
}

/// Whether a directory holds what a build or a tool writes.
fn is_foreign(name: Option<&OsStr>) -> bool {
    name.is_some_and(|name| name == "target" || name.to_string_lossy().starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_build_writes_is_no_change() {
        let root = Path::new("/w");
        let changes = |path: &str| matters(root, &root.join(path));
        assert!(changes("src/a.rs") && changes("a/Cargo.toml") && changes("unpark.toml"));
        assert!(!changes("target/debug/build/x/out/a.rs") && !changes(".git/HEAD.rs") && !changes("notes.txt"));
        assert!(!matters(root, Path::new("/elsewhere/a.rs")));
    }
}
