//! What was found out about the project's files, kept in the user's cache from one run to the next: a file that reads as
//! it did is not parsed again, and its code not inferred again while its surroundings stay.
//!
//! There is one entry for each package, the conditions it is read under, and what is kept. It holds what the last such run
//! used and no more, so that it does not grow, and runs with and without tests do not undo each other's.

use super::reading::Key;
use crate::load::Workspace;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Serialize, de::DeserializeOwned};
use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// What is kept of a package.
pub type Entry<T> = Vec<(Key, T)>;

/// What was kept of the packages of a workspace.
pub struct Store {
    /// What it is, as a part of names.
    what: &'static str,
    /// By package.
    kept: Vec<Kept>,
}

/// What was kept of a package.
#[derive(Default)]
struct Kept {
    bytes: Vec<u8>,
    /// Where in these the files are that could be read.
    files: FxHashMap<Key, Range<usize>>,
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
        let bytes = |package: usize| cache?.get(&name(workspace, package, what)?);
        let kept = packages.map(|package| Kept { bytes: bytes(package).unwrap_or_default(), ..Kept::default() });
        let mut kept: Vec<Kept> = kept.collect();
        // One package may hold most of the files, and they are most of the work.
        let files: Vec<(usize, Key, Range<usize>)> = kept
            .iter()
            .enumerate()
            .flat_map(|(package, kept)| files(&kept.bytes).map(move |(key, place)| (package, key, place)))
            .filter(|(_, key, _)| wanted(*key))
            .collect();
        let read = files.into_par_iter().filter_map(|(package, key, place)| {
            let file = postcard::from_bytes(&kept[package].bytes[place.clone()]).ok()?;
            Some((package, place, (key, file)))
        });
        let read: Vec<(usize, Range<usize>, (Key, T))> = read.collect();
        let mut entry = Entry::with_capacity(read.len());
        for (package, place, (key, file)) in read {
            kept[package].files.insert(key, place);
            entry.push((key, file));
        }
        (Self { what, kept }, entry)
    }

    /// Keeps what was used, by package, where that is not what was kept.
    pub fn keep<T: Serialize + Sync>(&self, workspace: &Workspace, used: &[Entry<T>]) {
        let Some(cache) = &workspace.cache else { return };
        let put = |(package, (before, now)): (usize, (&Kept, &Entry<T>))| -> Option<()> {
            let name = name(workspace, package, self.what).filter(|_| !before.is(now))?;
            cache.put(&name, &before.followed_by(now)?);
            Some(())
        };
        let written = self.kept.par_iter().zip(used).enumerate().filter_map(put).count();
        if written > 0 {
            cache.tidy();
        }
    }
}

impl Kept {
    /// Whether it is of the same files.
    fn is<T>(&self, entry: &Entry<T>) -> bool {
        let keys: FxHashSet<Key> = entry.iter().map(|(key, _)| *key).collect();
        keys.len() == self.files.len() && keys.iter().all(|key| self.files.contains_key(key))
    }

    /// The next entry, as it is kept: the keys with the lengths of what follows them, which is one file behind the other.
    /// What is in this one already is taken as it is.
    fn followed_by<T: Serialize + Sync>(&self, entry: &Entry<T>) -> Option<Vec<u8>> {
        let file = |(key, file): &(Key, T)| match self.files.get(key) {
            Some(place) => Some(Cow::Borrowed(&self.bytes[place.clone()])),
            None => postcard::to_stdvec(file).ok().map(Cow::Owned),
        };
        let files: Vec<Cow<'_, [u8]>> = entry.par_iter().map(file).collect::<Option<_>>()?;
        let lengths: Vec<(Key, usize)> = entry.iter().zip(&files).map(|((key, _), file)| (*key, file.len())).collect();
        let mut bytes = postcard::to_stdvec(&lengths).ok()?;
        bytes.reserve_exact(files.iter().map(|file| file.len()).sum());
        files.iter().for_each(|file| bytes.extend_from_slice(file));
        Some(bytes)
    }
}

/// Where the files of an entry are in its bytes, by their keys.
fn files(kept: &[u8]) -> impl Iterator<Item = (Key, Range<usize>)> {
    let read = postcard::take_from_bytes::<Vec<(Key, usize)>>(kept).unwrap_or_default();
    let (lengths, rest) = read;
    let (mut start, end) = (kept.len() - rest.len(), kept.len());
    lengths.into_iter().map_while(move |(key, length)| {
        let place = start..start.checked_add(length).filter(|after| *after <= end)?;
        start = place.end;
        Some((key, place))
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
