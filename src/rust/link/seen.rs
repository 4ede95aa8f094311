//! What the code of a file can see besides its file, as digests: while they stay, so does what was found out about the code.

use crate::names::Name;
use crate::rust::facts::{FileFacts, Word};
use crate::rust::world::Inputs;
use rustc_hash::FxHashMap;
use std::hash::{Hash, Hasher};
use xxhash_rust::xxh3::Xxh3;

/// What all code of a program can see.
pub struct Surroundings {
    /// A digest of all items that may matter to code which does not name them, of how the files hang together, and of the
    /// types whose values matter for as long as they live.
    structure: u128,
    /// Digests of the functions that have a name.
    functions: FxHashMap<Word, u64>,
}

impl Surroundings {
    /// Of a program that is made of these inputs.
    pub fn of(Inputs { crates, files }: &Inputs, guards: &[Name]) -> Self {
        let mut files: Vec<_> = files.iter().collect();
        files.sort_unstable_by_key(|(file, _)| **file);
        let mut functions: FxHashMap<Word, u64> = FxHashMap::default();
        for (file, input) in &files {
            for (word, digest) in &input.facts.interface.functions {
                let mut hasher = Xxh3::new();
                (file, digest).hash(&mut hasher);
                let all = functions.entry(*word).or_default();
                *all = all.wrapping_add(hasher.finish());
            }
        }
        let renamed = files.iter().flat_map(|(_, input)| input.facts.interface.renamed.iter().copied());
        // Code may have another name in it for what an import renames, and none for what `write!` calls.
        let unnamed: Vec<_> = renamed.chain([Word::of("write_fmt")]).map(|word| functions.get(&word)).collect();
        let seen: Vec<_> =
            files.iter().map(|(file, input)| (file, &input.answers, input.facts.interface.structure)).collect();
        let mut hasher = Xxh3::new();
        (crates, seen, unnamed, guards).hash(&mut hasher);
        Self { structure: hasher.digest128(), functions }
    }

    /// Of that, what the code of a file can see.
    pub fn of_file(&self, facts: &FileFacts) -> u128 {
        let mut hasher = Xxh3::new();
        self.structure.hash(&mut hasher);
        for word in &facts.words {
            if let Some(functions) = self.functions.get(word) {
                (word, functions).hash(&mut hasher);
            }
        }
        hasher.digest128()
    }
}
