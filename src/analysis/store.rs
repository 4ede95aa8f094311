//! What was found out about the project's files, kept in the user's cache from one run to the next: a file that reads as
//! it did is not parsed again, and its code not inferred again while its surroundings stay.
//!
//! There is one entry for each package, the conditions it is read under, and what is kept. It holds what the last such run
//! used and no more, so that it does not grow, and runs with and without tests do not undo each other's.

use super::reading::Key;
use crate::load::Workspace;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use serde::{Serialize, de::DeserializeOwned};
use std::hash::{DefaultHasher, Hash, Hasher};

/// What is kept of a package.
pub type Entry<T> = Vec<(Key, T)>;

/// What was kept of the packages of a workspace.
pub struct Store {
    /// What it is, as a part of names.
    what: &'static str,
    /// The keys by package.
    keys: Vec<FxHashSet<Key>>,
}

impl Store {
    /// What is kept now, and of that what is wanted.
    pub fn open<T: DeserializeOwned + Send>(
        workspace: &Workspace,
        what: &'static str,
        wanted: impl Fn(Key) -> bool + Sync,
    ) -> (Self, Entry<T>) {
        let cache = workspace.cache.as_ref();
        let packages = (0..workspace.packages.len()).into_par_iter();
        let kept: Vec<_> = packages.map(|package| cache?.get(&name(workspace, package, what)?)).collect();
        // One package may hold most of the files, and they are most of the work.
        let files: Vec<(usize, Key, &[u8])> = kept
            .iter()
            .enumerate()
            .flat_map(|(package, kept)| files(kept.as_deref()).map(move |(key, bytes)| (package, key, bytes)))
            .filter(|(_, key, _)| wanted(*key))
            .collect();
        let read = files
            .into_par_iter()
            .filter_map(|(package, key, bytes)| Some((package, (key, postcard::from_bytes(bytes).ok()?))));
        let read: Vec<(usize, (Key, T))> = read.collect();
        let mut keys = vec![FxHashSet::default(); kept.len()];
        for (package, (key, _)) in &read {
            keys[*package].insert(*key);
        }
        (Self { what, keys }, read.into_iter().map(|(_, file)| file).collect())
    }

    /// Keeps what was used, by package, where that is not what was kept.
    pub fn keep<T: Serialize + Sync>(&self, workspace: &Workspace, used: &[Entry<T>]) {
        let Some(cache) = &workspace.cache else { return };
        let keys = |entry: &Entry<T>| -> FxHashSet<Key> { entry.iter().map(|(key, _)| *key).collect() };
        let put = |(package, (before, now)): (usize, (&FxHashSet<Key>, &Entry<T>))| -> Option<()> {
            let name = name(workspace, package, self.what).filter(|_| *before != keys(now))?;
            cache.put(&name, &bytes(now)?);
            Some(())
        };
        let written = self.keys.par_iter().zip(used).enumerate().filter_map(put).count();
        if written > 0 {
            cache.tidy();
        }
    }
}

/// An entry as it is kept: the keys with the lengths of what follows them, which is one file behind the other.
fn bytes<T: Serialize + Sync>(entry: &Entry<T>) -> Option<Vec<u8>> {
    let files: Option<Vec<Vec<u8>>> = entry.par_iter().map(|(_, file)| postcard::to_stdvec(file).ok()).collect();
    let files = files?;
    let lengths: Vec<(Key, usize)> = entry.iter().zip(&files).map(|((key, _), file)| (*key, file.len())).collect();
    let mut bytes = postcard::to_stdvec(&lengths).ok()?;
    bytes.reserve_exact(files.iter().map(Vec::len).sum());
    files.iter().for_each(|file| bytes.extend_from_slice(file));
    Some(bytes)
}

/// The files of an entry that was kept, as they are kept, by their keys.
fn files(kept: Option<&[u8]>) -> impl Iterator<Item = (Key, &[u8])> {
    let read = |bytes| postcard::take_from_bytes::<Vec<(Key, usize)>>(bytes).ok();
    let (lengths, mut rest) = kept.and_then(read).unwrap_or_default();
    lengths.into_iter().map_while(move |(key, length)| {
        let (file, after) = rest.split_at_checked(length)?;
        rest = after;
        Some((key, file))
    })
}

/// The name of a package's entry; none for a library, of which more is kept elsewhere.
fn name(workspace: &Workspace, package: usize, what: &str) -> Option<String> {
    let outside = workspace.crates.iter().any(|krate| krate.package == package && krate.outside);
    let package = &workspace.packages[package];
    let mut hasher = DefaultHasher::new();
    (&package.directory, &package.cfg).hash(&mut hasher);
    (!outside).then(|| format!("{}-{what}-{:016x}", package.name, hasher.finish()))
}
