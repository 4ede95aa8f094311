//! Code that was inferred and not numbered yet: what it says holds for as long as its file and what it sees stay.

use super::numbers::{FunctionKey, Functions, referred, renumber};
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

/// The drafts of a file, and the functions that they refer to by numbers, with what these stand for.
pub type OfFile<Draft> = (Vec<(u32, FunctionKey)>, Vec<Draft>);

/// The drafts of all code.
pub struct Unnumbered {
    owners: Vec<Owner>,
    drafts: Vec<Vec<Body>>,
}

impl Unnumbered {
    /// Infers the code of all files but those of which the drafts are `known`, by the keys of these `functions`. `guards` are
    /// those of [`super::link`].
    pub fn of(
        world: &World,
        guards: &[Name],
        functions: &Functions,
        known: FxHashMap<FileId, OfFile<Vec<Body>>>,
    ) -> Self {
        let owners = owners(world);
        let numbers = functions.numbers();
        let here = |(file, known)| Some((file, numbered(known, &numbers)?.into_iter()));
        let mut known: FxHashMap<_, _> = known.into_par_iter().filter_map(here).collect();
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

    /// The drafts by file, in the order in which they are known again. What is kept of files that are `known` stays, so which
    /// functions these refer to is left out.
    pub fn by_file<'d>(
        &'d mut self,
        world: &World,
        functions: &Functions,
        known: impl Fn(FileId) -> bool + Sync,
    ) -> FxHashMap<FileId, OfFile<&'d [Body]>> {
        let mut files: FxHashMap<FileId, Vec<&mut Vec<Body>>> = FxHashMap::default();
        for (owner, draft) in self.owners.iter().zip(&mut self.drafts) {
            files.entry(file(world, *owner)).or_default().push(draft);
        }
        let keyed = |(id, mut drafts): (FileId, Vec<&'d mut Vec<Body>>)| -> (FileId, OfFile<&'d [Body]>) {
            let bodies = drafts.iter_mut().flat_map(|draft| draft.iter_mut());
            let numbers = if known(id) { Vec::new() } else { referred(bodies) };
            let keys = numbers.into_iter().filter_map(|number| Some((number, functions.key(number)?))).collect();
            (id, (keys, drafts.into_iter().map(|draft| draft.as_slice()).collect()))
        };
        files.into_par_iter().map(keyed).collect()
    }

    /// The program of them.
    pub fn number(self, world: &World) -> Program {
        assemble(world, &self.owners, self.drafts)
    }
}

/// The drafts of a file with the numbers that functions have now.
fn numbered((keys, mut drafts): OfFile<Vec<Body>>, numbers: &FxHashMap<FunctionKey, u32>) -> Option<Vec<Vec<Body>>> {
    let moved: FxHashMap<u32, u32> =
        keys.iter().map(|(number, key)| Some((*number, *numbers.get(key)?))).collect::<Option<_>>()?;
    let stays = moved.iter().all(|(before, now)| before == now);
    (stays || drafts.iter_mut().all(|draft| renumber(draft, &moved))).then_some(drafts)
}
