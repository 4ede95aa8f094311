//! Linking after an edit: the drafts of code that reads as it did, and sees what it saw, are used again.

use super::numbers::{Functions, renumber};
use super::seen::Surroundings;
use super::{assemble, draft, file, owners};
use crate::names::Name;
use crate::program::{Body, Program};
use crate::rust::facts::FileFacts;
use crate::rust::holding::Holding;
use crate::rust::world::{Inputs, World};
use crate::source::FileId;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// What was linked last.
#[derive(Default)]
pub struct Drafts {
    files: FxHashMap<FileId, Linked>,
    /// By which the drafts refer to functions.
    functions: Functions,
}

/// The code of a file.
struct Linked {
    facts: Arc<FileFacts>,
    seen: u128,
    /// In the order of what has code.
    drafts: Vec<Arc<Vec<Body>>>,
}

impl Drafts {
    /// What [`super::link`] gives for the world that was made of these inputs.
    pub fn link(&mut self, world: &World, inputs: &Inputs, guards: &[Name]) -> Program {
        let surroundings = Surroundings::of(inputs, guards);
        let seen = inputs.files.iter().map(|(id, input)| (*id, surroundings.of_file(&input.facts)));
        let seen: FxHashMap<FileId, u128> = seen.collect();
        let is_same = |id: &FileId, linked: &Linked| {
            let facts = inputs.files.get(id).map(|input| &input.facts);
            facts.is_some_and(|facts| Arc::ptr_eq(facts, &linked.facts)) && seen.get(id) == Some(&linked.seen)
        };
        let functions = Functions::of(world);
        self.files.retain(|id, linked| is_same(id, linked));
        self.follow(&functions);
        let mut known: FxHashMap<FileId, _> =
            self.files.drain().map(|(id, linked)| (id, linked.drafts.into_iter())).collect();
        let owners = owners(world);
        let known: Vec<_> = owners.iter().map(|owner| known.get_mut(&file(world, *owner))?.next()).collect();
        let holding = Holding::of(world, guards);
        let made = owners.par_iter().zip(known);
        let drafts: Vec<Arc<Vec<Body>>> =
            made.map(|(owner, known)| known.unwrap_or_else(|| Arc::new(draft(world, *owner, &holding)))).collect();
        for (owner, draft) in owners.iter().zip(&drafts) {
            let id = file(world, *owner);
            let Some(input) = inputs.files.get(&id) else { continue };
            let facts = || Arc::clone(&input.facts);
            let linked =
                self.files.entry(id).or_insert_with(|| Linked { facts: facts(), seen: seen[&id], drafts: Vec::new() });
            linked.drafts.push(Arc::clone(draft));
        }
        self.functions = functions;
        // Numbers are put into copies: those of the next run may be others.
        let copies = drafts.par_iter().map(|draft| Vec::clone(draft)).collect();
        assemble(world, &owners, copies)
    }

    /// Has the drafts refer to functions by their numbers now.
    fn follow(&mut self, functions: &Functions) {
        if self.functions == *functions {
            return;
        }
        let moved = self.functions.moved(functions);
        let follow = |(id, mut linked): (FileId, Linked)| {
            let complete = linked
                .drafts
                .iter_mut()
                .all(|draft: &mut Arc<Vec<Body>>| renumber(Arc::make_mut(draft).as_mut_slice(), &moved));
            complete.then_some((id, linked))
        };
        self.files = std::mem::take(&mut self.files).into_par_iter().filter_map(follow).collect();
    }
}
