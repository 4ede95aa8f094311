//! Which types hold something for as long as their values live: the guards that the catalog names, and what contains
//! one. A reference to a guard holds nothing, and a future is its own body's affair.

use super::types::Ty;
use super::world::{AdtId, World};
use crate::names::Name;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// Which values are watched for as long as they live.
pub trait Watched {
    /// Why a value of this type is watched: what it is or owns; nothing where it is not.
    fn watched(&self, ty: &Ty) -> Option<Name>;

    /// Whether a value of this type is what is watched itself, and does not just own it.
    fn is_it(&self, ty: &Ty) -> bool;

    /// What ends such values.
    fn until(&self) -> Until;
}

/// How long a value counts as alive.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Until {
    /// Until it is dropped or has been moved away.
    Gone,
    /// Until its place ends, if it was ever borrowed there. So the compiler has it where it asks what a future holds:
    /// it does not see whether a borrow is over, nor which variant a value is.
    PlaceEnds,
}

/// Types of libraries by which others have a value too, or which give out what is inside: libraries agree on the names.
const SHARED: [&str; 9] = ["Arc", "Cell", "Mutex", "OnceCell", "OnceLock", "Rc", "RefCell", "RwLock", "Weak"];

/// Guards, and the types of the workspace that own one.
#[derive(Debug, Default)]
pub struct Holding {
    guards: FxHashSet<Name>,
    types: FxHashMap<AdtId, Name>,
    /// Those whose values say nothing of how long what is inside lives: others may have it too, or take it out.
    shared: FxHashSet<AdtId>,
    /// The one whose second parameter is an error; what an error holds shows when it is taken out.
    result: Option<AdtId>,
}

impl Holding {
    /// Finds the types of `guards`, which are canonical paths, and what owns values of these.
    pub fn of(world: &World, guards: &[Name]) -> Self {
        let guards: FxHashSet<Name> = guards.iter().copied().collect();
        let mut holding = Self { result: world.lang.result, guards, ..Self::default() };
        for (index, data) in world.adts.iter().enumerate() {
            if holding.guards.contains(&data.path) {
                holding.types.insert(AdtId(index as u32), data.path);
            }
            if world.crates[data.krate.0 as usize].input.stub && SHARED.contains(&data.path.last()) {
                holding.shared.insert(AdtId(index as u32));
            }
        }
        if !holding.types.is_empty() {
            holding.add_owners(world);
        }
        holding
    }

    /// Adds the types of the workspace with a field that holds, until there are no more.
    fn add_owners(&mut self, world: &World) {
        let is_own = |id: AdtId| !world.crates[world.adt(id).krate.0 as usize].input.stub;
        let own: Vec<AdtId> = (0..world.adts.len() as u32).map(AdtId).filter(|id| is_own(*id)).collect();
        // Fields are worked out on first use and kept; here all of them are used.
        own.par_iter().for_each(|id| {
            world.fields(*id);
        });
        loop {
            let mut found: Vec<(AdtId, Name)> = Vec::new();
            for &id in own.iter().filter(|id| !self.types.contains_key(id)) {
                let mut fields = world.fields(id).iter().flatten();
                if let Some(guard) = fields.find_map(|(_, ty)| self.guard_in(ty)) {
                    found.push((id, guard));
                }
            }
            if found.is_empty() {
                return;
            }
            self.types.extend(found);
        }
    }

    /// The guard that a value of this type is or owns.
    pub fn guard_in(&self, ty: &Ty) -> Option<Name> {
        match ty {
            Ty::Adt(id, args) => {
                let own = self.types.get(id).copied();
                if self.shared.contains(id) {
                    return own;
                }
                let count = if Some(*id) == self.result { 1 } else { args.len() };
                own.or_else(|| args.iter().take(count).find_map(|arg| self.guard_in(arg)))
            }
            Ty::External(name) => self.guards.contains(name).then_some(*name),
            Ty::Tuple(parts) => parts.iter().find_map(|part| self.guard_in(part)),
            Ty::Array(inner) => self.guard_in(inner),
            _ => None,
        }
    }
}

impl Watched for Holding {
    fn watched(&self, ty: &Ty) -> Option<Name> {
        self.guard_in(ty)
    }

    fn is_it(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Adt(id, _) => self.types.contains_key(id),
            Ty::External(name) => self.guards.contains(name),
            _ => false,
        }
    }

    fn until(&self) -> Until {
        Until::Gone
    }
}
