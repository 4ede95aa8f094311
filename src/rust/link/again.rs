//! Linking after an edit: the drafts of code that reads as it did are used again.
//!
//! What a body comes to depends on its own file and on the interfaces of all others. While no interface changes, ids
//! stay as they are too, and only the bodies of files that were read anew are inferred. Otherwise all are.

use super::{Owner, assemble, draft, owners};
use crate::names::Name;
use crate::program::{Body, Program};
use crate::rust::holding::Holding;
use crate::rust::world::{FileInput, Inputs, World};
use crate::source::FileId;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// What was linked last.
#[derive(Default)]
pub struct Drafts {
    inputs: Inputs,
    guards: Vec<Name>,
    drafts: FxHashMap<Owner, Arc<Vec<Body>>>,
}

impl Drafts {
    /// What [`super::link`] gives for the world that was made of these inputs.
    pub fn link(&mut self, world: &World, inputs: &Inputs, guards: &[Name]) -> Program {
        if self.guards != guards || !same_to_others(&self.inputs, inputs) {
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
        (self.inputs, self.guards) = (inputs.clone(), guards.to_vec());
        assemble(world, &owners, copies)
    }
}

fn file(world: &World, owner: Owner) -> FileId {
    match owner {
        Owner::Function(id) => world.function(id).file,
        Owner::Value(id) => world.value(id).file,
    }
}

/// Whether code sees the same of every other file.
fn same_to_others(before: &Inputs, now: &Inputs) -> bool {
    let same = |before: &FileInput, now: &FileInput| {
        let facts = || Arc::ptr_eq(&before.facts, &now.facts) || before.facts.interface() == now.facts.interface();
        before.answers == now.answers && facts()
    };
    before.crates == now.crates
        && before.files.len() == now.files.len()
        && now.files.iter().all(|(file, now)| before.files.get(file).is_some_and(|before| same(before, now)))
}
