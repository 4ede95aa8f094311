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
        let packages = (0..workspace.packages.len()).into_par_iter();
        let kept: Vec<_> = packages.map(|package| cache?.get(&name(workspace, package)?)).collect();
        // One package may hold most of the files, and they are most of the work.
        let files: Vec<(usize, Key, &[u8])> = kept
            .iter()
            .enumerate()
            .flat_map(|(package, kept)| files(kept.as_deref()).map(move |(key, bytes)| (package, key, bytes)))
            .collect();
        let read = files
            .into_par_iter()
            .filter_map(|(package, key, bytes)| Some((package, (key, Arc::new(postcard::from_bytes(bytes).ok()?)))));
        let read: Vec<(usize, (Key, Arc<Reading>))> = read.collect();
        let mut entries = vec![Entry::new(); kept.len()];
        read.into_iter().for_each(|(package, reading)| entries[package].push(reading));
        Self(entries)
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
            cache.put(&name, &bytes(now)?);
            Some(())
        };
        let written = self.0.par_iter().zip(read).enumerate().filter_map(put).count();
        if written > 0 {
            cache.tidy();
        }
    }
}

/// An entry as it is kept: the keys with the lengths of what follows them, which is one reading behind the other.
fn bytes(entry: &Entry) -> Option<Vec<u8>> {
    let readings: Option<Vec<Vec<u8>>> =
        entry.par_iter().map(|(_, reading)| postcard::to_stdvec(&**reading).ok()).collect();
    let readings = readings?;
    let lengths: Vec<(Key, usize)> =
        entry.iter().zip(&readings).map(|((key, _), reading)| (*key, reading.len())).collect();
    let mut bytes = postcard::to_stdvec(&lengths).ok()?;
    bytes.reserve_exact(readings.iter().map(Vec::len).sum());
    readings.iter().for_each(|reading| bytes.extend_from_slice(reading));
    Some(bytes)
}

/// The readings of an entry that was kept, as they are kept, by their keys.
fn files(kept: Option<&[u8]>) -> impl Iterator<Item = (Key, &[u8])> {
    let read = |bytes| postcard::take_from_bytes::<Vec<(Key, usize)>>(bytes).ok();
    let (lengths, mut rest) = kept.and_then(read).unwrap_or_default();
    lengths.into_iter().map_while(move |(key, length)| {
        let (reading, after) = rest.split_at_checked(length)?;
        rest = after;
        Some((key, reading))
    })
}

/// The name of a package's entry; none for a library, of which more is kept elsewhere.
fn name(workspace: &Workspace, package: usize) -> Option<String> {
    let outside = workspace.crates.iter().any(|krate| krate.package == package && krate.outside);
    let package = &workspace.packages[package];
    let mut hasher = DefaultHasher::new();
    (&package.directory, &package.cfg).hash(&mut hasher);
    (!outside).then(|| format!("{}-files-{:016x}", package.name, hasher.finish()))
}
