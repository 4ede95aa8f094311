//! Code that was inferred and not numbered yet: what it says holds for as long as its file and its surroundings stay.

use super::{Owner, assemble, draft, file, owners};
use crate::names::Name;
use crate::program::{Body, Program};
use crate::rust::holding::Holding;
use crate::rust::world::World;
use crate::source::FileId;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// Most functions that a thread infers before others may take over: some take a thousand times as long as most.
const AT_A_TIME: usize = 64;

/// The drafts of all code.
pub struct Unnumbered {
    owners: Vec<Owner>,
    drafts: Vec<Vec<Body>>,
}

impl Unnumbered {
    /// Infers the code of all files but those of which the drafts are `known`. `guards` are those of [`super::link`].
    pub fn of(world: &World, guards: &[Name], known: FxHashMap<FileId, Vec<Vec<Body>>>) -> Self {
        let owners = owners(world);
        let mut known: FxHashMap<_, _> = known.into_iter().map(|(file, drafts)| (file, drafts.into_iter())).collect();
        let drafts: Vec<Option<Vec<Body>>> =
            owners.iter().map(|owner| known.get_mut(&file(world, *owner))?.next()).collect();
        let holding = match drafts.iter().any(Option::is_none) {
            true => Holding::of(world, guards),
            false => Holding::default(),
        };
        let all = owners.par_iter().zip(drafts).with_max_len(AT_A_TIME);
        let drafts = all.map(|(owner, known)| known.unwrap_or_else(|| draft(world, *owner, &holding))).collect();
        Self { owners, drafts }
    }

    /// The drafts by file, in the order in which they are known again.
    pub fn by_file(&self, world: &World) -> FxHashMap<FileId, Vec<&[Body]>> {
        let mut files: FxHashMap<FileId, Vec<&[Body]>> = FxHashMap::default();
        for (owner, draft) in self.owners.iter().zip(&self.drafts) {
            files.entry(file(world, *owner)).or_default().push(draft);
        }
        files
    }

    /// The program of them.
    pub fn number(self, world: &World) -> Program {
        assemble(world, &self.owners, self.drafts)
    }
}
