//! Linking after an edit: the drafts of code that reads as it did are used again.
//!
//! What a body comes to depends on its own file and on the interfaces of all others. While no interface changes, ids
//! stay as they are too, and only the bodies of files that were read anew are inferred. Otherwise all are.

use super::{Owner, assemble, draft, file, owners};
use crate::names::Name;
use crate::program::{Body, Program};
use crate::rust::holding::Holding;
use crate::rust::world::{Inputs, World};
use crate::source::FileId;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::hash::Hash;
use std::sync::Arc;
use xxhash_rust::xxh3::Xxh3;

/// What was linked last.
#[derive(Default)]
pub struct Drafts {
    inputs: Inputs,
    surroundings: u128,
    drafts: FxHashMap<Owner, Arc<Vec<Body>>>,
}

impl Drafts {
    /// What [`super::link`] gives for the world that was made of these inputs.
    pub fn link(&mut self, world: &World, inputs: &Inputs, guards: &[Name]) -> Program {
        let surroundings = surroundings(inputs, guards);
        if self.surroundings != surroundings {
            self.drafts.clear();
        }
        let same = |file: FileId| match (self.inputs.files.get(&file), inputs.files.get(&file)) {
            (Some(before), Some(now)) => Arc::ptr_eq(&before.facts, &now.facts),
            _ => false,
        };
        let holding = Holding::of(world, guards);
        let owners = owners(world);
        let drafts: Vec<Arc<Vec<Body>>> = owners
            .par_iter()
            .map(|owner| match self.drafts.get(owner).filter(|_| same(file(world, *owner))) {
                Some(known) => Arc::clone(known),
                None => Arc::new(draft(world, *owner, &holding)),
            })
            .collect();
        // Numbers are put into copies: those of the next run may be others.
        let copies = drafts.par_iter().map(|draft| Vec::clone(draft)).collect();
        self.drafts = owners.iter().copied().zip(drafts).collect();
        (self.inputs, self.surroundings) = (inputs.clone(), surroundings);
        assemble(world, &owners, copies)
    }
}

/// A digest of all that a body's draft depends on besides its own file: what code sees of every file, how the files hang
/// together, and the guards. While it stays, ids do as well.
pub fn surroundings(Inputs { crates, files }: &Inputs, guards: &[Name]) -> u128 {
    let mut seen: Vec<_> = files.iter().map(|(file, input)| (*file, &input.answers, input.facts.interface)).collect();
    seen.sort_unstable_by_key(|(file, ..)| *file);
    let mut hasher = Xxh3::new();
    (crates, seen, guards).hash(&mut hasher);
    hasher.digest128()
}
