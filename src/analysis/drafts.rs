//! Linking with what the run before left: code is inferred only where its file or its surroundings are not what they were.

use super::Input;
use super::reading::Key;
use super::store::{Entry, Store};
use crate::program::{Body, Program};
use crate::rust::link::{Functions, OfFile, Surroundings, Unnumbered, link};
use crate::source::FileId;
use rustc_hash::{FxHashMap, FxHashSet};
use std::hash::Hash;
use xxhash_rust::xxh3::Xxh3;

/// What [`link`] gives, with what is kept of the workspace's code between runs.
pub fn link_kept(Input { workspace, crawled, catalog, world, inputs, .. }: &Input) -> Program {
    let guards = catalog.guards();
    if workspace.cache.is_none() {
        return link(world, &guards);
    }
    let surroundings = Surroundings::of(inputs, &guards);
    let numbered = (0..).map(FileId).zip(&crawled.files);
    let readings = numbered.filter_map(|(id, file)| Some((id, file.value.reading.as_ref()?.0)));
    let seen = |id: FileId| surroundings.of_file(&inputs.files[&id].facts);
    let keys: FxHashMap<FileId, Key> = readings.map(|(id, read)| (id, key(id, read, seen(id)))).collect();
    let files: FxHashMap<Key, FileId> = keys.iter().map(|(id, key)| (*key, *id)).collect();
    let (store, known): (_, Entry<OfFile<Vec<Body>>>) = Store::open(workspace, "code", |key| files.contains_key(&key));
    let known: FxHashMap<FileId, _> = known.into_iter().map(|(key, known)| (files[&key], known)).collect();
    let were_known: FxHashSet<FileId> = known.keys().copied().collect();
    let functions = Functions::of(world);
    let mut drafts = Unnumbered::of(world, &guards, &functions, known);
    let mut used = vec![Entry::new(); workspace.packages.len()];
    for (id, drafts) in drafts.by_file(world, &functions, |id| were_known.contains(&id)) {
        if let (Some(file), Some(key)) = (crawled.files.get(id.0 as usize), keys.get(&id)) {
            used[workspace.crates[file.krate].package].push((*key, drafts));
        }
    }
    store.keep(workspace, &used);
    drop(used);
    drafts.number(world)
}

/// By what the drafts of a file are found: what was read of it, its number, since places have that in them, and all that
/// its code can see besides.
fn key(id: FileId, reading: Key, seen: u128) -> Key {
    let mut hasher = Xxh3::new();
    (id, reading, seen).hash(&mut hasher);
    hasher.digest128()
}
