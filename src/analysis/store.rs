//! What was read of the project's files, kept in the user's cache from one run to the next: a file that reads as it
//! did is not parsed again.
//!
//! There is one entry for each package and the conditions it is read under. It holds the readings of the last such run and
//! no others, so that it does not grow, and runs with and without tests do not undo each other's.

use super::reading::{Key, Reading};
use crate::load::Workspace;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// The readings of a package.
pub type Entry = Vec<(Key, Arc<Reading>)>;

/// What was kept of the packages of a workspace.
pub struct Store(Vec<Entry>);

impl Store {
    /// What is kept now.
    pub fn open(workspace: &Workspace) -> Self {
        let cache = workspace.cache.as_ref();
        let read = |package| postcard::from_bytes(&cache?.get(&name(workspace, package)?)?).ok();
        let packages = (0..workspace.packages.len()).into_par_iter();
        Self(packages.map(|package| read(package).unwrap_or_default()).collect())
    }

    /// All of it.
    pub fn readings(&self) -> impl Iterator<Item = (Key, Arc<Reading>)> {
        self.0.iter().flatten().cloned()
    }

    /// Keeps what was read, by package, where that is not what was kept.
    pub fn keep(&self, workspace: &Workspace, read: &[Entry]) {
        let Some(cache) = &workspace.cache else { return };
        let keys = |entry: &Entry| -> FxHashSet<Key> { entry.iter().map(|(key, _)| *key).collect() };
        let put = |(package, (before, now)): (usize, (&Entry, &Entry))| -> Option<()> {
            let name = name(workspace, package).filter(|_| keys(before) != keys(now))?;
            cache.put(&name, &postcard::to_stdvec(now).ok()?);
            Some(())
        };
        let written = self.0.par_iter().zip(read).enumerate().filter_map(put).count();
        if written > 0 {
            cache.tidy();
        }
    }
}

/// The name of a package's entry; none for a library, of which more is kept elsewhere.
fn name(workspace: &Workspace, package: usize) -> Option<String> {
    let outside = workspace.crates.iter().any(|krate| krate.package == package && krate.outside);
    let package = &workspace.packages[package];
    let mut hasher = DefaultHasher::new();
    (&package.directory, &package.cfg).hash(&mut hasher);
    (!outside).then(|| format!("{}-files-{:016x}", package.name, hasher.finish()))
}
