//! The locals in scope while a body is walked, found by name: a body may have very many.

use crate::names::Name;
use crate::rust::facts::PatternId;
use rustc_hash::FxHashMap;

/// Locals in the order in which they were declared.
#[derive(Default)]
pub struct Locals {
    names: Vec<Name>,
    by_name: FxHashMap<Name, Vec<PatternId>>,
}

impl Locals {
    /// How many there are, to go back to.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Declares one, which hides others of its name.
    pub fn push(&mut self, name: Name, id: PatternId) {
        self.names.push(name);
        self.by_name.entry(name).or_default().push(id);
    }

    /// Ends the scopes of all but the first ones.
    pub fn truncate(&mut self, length: usize) {
        for name in self.names.drain(length.min(self.names.len())..) {
            self.by_name.entry(name).and_modify(|all| all.truncate(all.len().saturating_sub(1)));
        }
    }

    /// The one that a name means.
    pub fn find(&self, name: Name) -> Option<PatternId> {
        self.by_name.get(&name)?.last().copied()
    }
}
