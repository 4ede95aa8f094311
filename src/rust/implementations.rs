//! What is known of implementations: inherent methods by type and name, `impl` blocks by trait and type.

use super::types::{Head, Ty, is_number};
use super::world::{Def, FnId, ImplId, Namespace, TraitId, World};
use crate::names::Name;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// Look-up tables over all `impl` blocks.
#[derive(Debug, Default)]
pub struct Index {
    inherent: FxHashMap<(Head, Name), Vec<FnId>>,
    by_trait: FxHashMap<TraitId, TraitImpls>,
    derived: FxHashSet<(TraitId, super::world::AdtId)>,
}

/// The implementations of a trait.
#[derive(Debug, Default)]
pub struct TraitImpls {
    by_head: FxHashMap<Head, Vec<ImplId>>,
    blanket: Vec<ImplId>,
    /// Those two, in the order they were read.
    all: Vec<ImplId>,
}

/// The trait of the standard library that macros of this name derive.
fn named_as(world: &World, name: Name) -> Option<TraitId> {
    let path = match name.as_str() {
        "Display" => "std::fmt::Display",
        "Error" => "std::error::Error",
        _ => return None,
    };
    match world.find(path, Namespace::Type) {
        Some(Def::Trait(id)) => Some(id),
        _ => None,
    }
}

impl Index {
    pub(super) fn build(world: &World) -> Self {
        let mut index = Self::default();
        // Heads are worked out on first use and kept; here all of them are used.
        (0..world.impls.len() as u32).into_par_iter().for_each(|id| {
            world.impl_head(ImplId(id));
        });
        for (number, data) in world.impls.iter().enumerate() {
            let id = ImplId(number as u32);
            let head = world.impl_head(id);
            let key = head.self_type.head();
            match &head.of_trait {
                None if data.decl.of_trait.is_none() => {
                    let Some(key) = key else { continue };
                    for &function in &data.functions {
                        let name = world.function(function).decl.name;
                        index.inherent.entry((key, name)).or_default().push(function);
                    }
                }
                None => {}
                Some(of_trait) => {
                    let Some(of_trait) = of_trait.id() else { continue };
                    let impls = index.by_trait.entry(of_trait).or_default();
                    match key {
                        Some(key) => impls.by_head.entry(key).or_default().push(id),
                        None if matches!(head.self_type, Ty::Param(_)) => impls.blanket.push(id),
                        None => continue,
                    }
                    impls.all.push(id);
                }
            }
        }
        index.find_derived(world);
        index
    }

    fn find_derived(&mut self, world: &World) {
        for (number, data) in world.adts.iter().enumerate() {
            for path in &data.decl.derives {
                let resolved = world.resolve(&[data.module], path, Namespace::Type).map(|found| found.def);
                // Libraries derive traits of the standard library under their names.
                let by_name = || path.segments.last().and_then(|last| named_as(world, last.name));
                let derived = if let Some(Def::Trait(id)) = resolved { Some(id) } else { by_name() };
                if let Some(id) = derived {
                    // What a trait extends is derived with it, where a type does not say otherwise.
                    let mut open = vec![id];
                    while let Some(id) = open.pop() {
                        if self.derived.insert((id, super::world::AdtId(number as u32))) {
                            open.extend(world.supertraits(id));
                        }
                    }
                }
            }
        }
    }

    /// Inherent functions of this name.
    pub fn inherent(&self, head: Head, name: Name) -> &[FnId] {
        self.inherent.get(&(head, name)).map_or(&[], Vec::as_slice)
    }

    /// Implementations of a trait that may fit a type: those for its head, then the blanket ones.
    pub fn of_trait(&self, id: TraitId, head: Option<Head>) -> impl Iterator<Item = ImplId> {
        let impls = self.by_trait.get(&id);
        let exact = impls.zip(head).and_then(|(impls, head)| impls.by_head.get(&head));
        let blanket = impls.map(|impls| &impls.blanket);
        exact.into_iter().flatten().chain(blanket.into_iter().flatten()).copied()
    }

    /// The types of numbers that implement a trait, other than by a blanket implementation.
    pub fn numbers_with(&self, id: TraitId) -> impl Iterator<Item = Name> {
        let heads = self.by_trait.get(&id).into_iter().flat_map(|impls| impls.by_head.keys());
        heads.filter_map(|head| match head {
            Head::Prim(name) if is_number(*name) => Some(*name),
            _ => None,
        })
    }

    /// All implementations of a trait, in the order they were read.
    pub fn all_of_trait(&self, id: TraitId) -> &[ImplId] {
        self.by_trait.get(&id).map_or(&[], |impls| &impls.all)
    }

    /// Whether a type derives a trait.
    pub fn derives(&self, id: TraitId, ty: &Ty) -> bool {
        matches!(ty, Ty::Adt(adt, _) if self.derived.contains(&(id, *adt)))
    }
}
