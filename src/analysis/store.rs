//! What was read of the project's files, kept in the user's cache from one run to the next: a file that reads as it
//! did is not parsed again.
//!
//! There is one entry for each package. It holds the readings of its last run and no others, so that it does not grow.

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
        let written = self.0.par_iter().zip(read).enumerate().filter(|(package, (before, now))| {
            let entry = if keys(before) == keys(now) { None } else { name(workspace, *package) };
            let bytes = entry.as_ref().and_then(|_| postcard::to_stdvec(now).ok());
            entry.zip(bytes).map(|(name, bytes)| cache.put(&name, &bytes)).is_some()
        });
        if written.count() > 0 {
            cache.tidy();
        }
    }
}

/// The name of a package's entry; none for a library, of which more is kept elsewhere.
fn name(workspace: &Workspace, package: usize) -> Option<String> {
    let outside = workspace.crates.iter().any(|krate| krate.package == package && krate.outside);
    let package = &workspace.packages[package];
    let mut hasher = DefaultHasher::new();
    package.directory.hash(&mut hasher);
    (!outside).then(|| format!("{}-files-{:016x}", package.name, hasher.finish()))
}
