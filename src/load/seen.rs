//! What a run has seen of the disk, so that a later one can tell whether it would see the same.
//!
//! Everything that a stage is told of files outside the cache comes from [`Files`], which notes each look here with a
//! digest of what it showed. Published packages never change: of them it is noted that they are there.

use super::Files;
use super::cache::is_published;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// A way to look at a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Look {
    /// What a file says.
    Text,
    /// Where it is when links are followed.
    Canonical,
    /// Whether it is a file, a folder or nothing.
    Kind,
    /// How long a file is and when it was written.
    Stamp,
    /// What lies in a folder.
    Names,
    /// The Rust files below that are a package's own.
    OfPackage,
    /// The Rust files below, whatever they belong to.
    Loose,
    /// The manifests below.
    Manifests,
}

/// Of what a look showed.
pub type Digest = u128;

/// Looks with what they showed, sorted.
pub type Looks = Vec<(Look, PathBuf, Digest)>;

/// The looks of a run.
#[derive(Clone, Debug, Default)]
pub struct Seen(Arc<Mutex<Noted>>);

#[derive(Debug, Default)]
struct Noted {
    looks: FxHashMap<(Look, PathBuf), Digest>,
    /// Whether no later run can rely on it: a place has changed meanwhile, or what is taken never to change is edited here.
    void: bool,
}

const NO_PANIC: &str = "no thread panics while it holds the looks";

impl Seen {
    /// Notes a look.
    pub(super) fn note(&self, look: Look, path: &Path, digest: Digest) {
        let mut noted = self.0.lock().expect(NO_PANIC);
        let before = noted.looks.insert((look, path.to_path_buf()), digest);
        noted.void |= before.is_some_and(|before| before != digest);
    }

    /// Notes looks.
    pub(super) fn add(&self, looks: Looks) {
        looks.into_iter().for_each(|(look, path, digest)| self.note(look, &path, digest));
    }

    /// Whether a look at a place has been noted.
    pub(super) fn has(&self, look: Look, path: &Path) -> bool {
        self.0.lock().expect(NO_PANIC).looks.contains_key(&(look, path.to_path_buf()))
    }

    /// Nothing of this can be relied on.
    pub(super) fn forget(&self) {
        self.0.lock().expect(NO_PANIC).void = true;
    }

    /// All looks; nothing where they cannot be relied on.
    pub fn looks(&self) -> Option<Looks> {
        let noted = self.0.lock().expect(NO_PANIC);
        let all = noted.looks.iter().map(|((look, path), digest)| (*look, path.clone(), *digest));
        let mut all: Looks = all.collect();
        all.sort_unstable();
        (!noted.void).then_some(all)
    }
}

/// Whether the same is to be seen now as in these looks.
pub fn still_seen(looks: &Looks, files: &Files) -> bool {
    looks.par_iter().all(|(look, path, digest)| files.look(*look, path) == *digest)
}

/// The published package that a path lies in.
pub(super) fn published(path: &Path) -> Option<&Path> {
    path.ancestors().find(|above| is_published(above))
}
