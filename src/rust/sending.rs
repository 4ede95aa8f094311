//! Which types are known to be free to move between threads, as far as their parts show it. What is not known counts as
//! bound to its thread: the answer is for those who write code that has to compile.
//!
//! `Send` and `Sync` are not told apart but for types that can move and not be shared: a value may be used by reference,
//! and that takes both.

use super::holding::{Until, Watched};
use super::types::{Bounds, TraitRef, Ty, Wheres};
use super::world::{AdtId, CrateData, TraitId, World};
use crate::names::Name;
use rustc_hash::FxHashSet;

/// What is known of the types of libraries.
#[derive(Debug, Default)]
pub struct Threads {
    /// Types whose values stay on their thread, by canonical path.
    pub bound: FxHashSet<Name>,
    /// Types whose values can move and not be shared.
    pub unshared: FxHashSet<Name>,
    /// Types whose values can do both, whatever they are made of.
    pub free: FxHashSet<Name>,
    /// Libraries of which every other type is as free as its arguments.
    pub listed: FxHashSet<Name>,
}

/// What is known in one function.
pub struct Sending<'w> {
    world: &'w World,
    threads: &'w Threads,
    wheres: &'w Wheres,
}

/// Why a value is watched.
pub const UNKNOWN: &str = "unknown";
/// It is a reference, which is over with its last use.
pub const REFERENCE: &str = "reference";
/// It is known to be something that may be bound to its thread.
pub const VALUE: &str = "value";

/// How a value is to be used by other threads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Moved,
    Shared,
}

impl<'w> Sending<'w> {
    /// Of a function with these bounds.
    pub fn new(world: &'w World, threads: &'w Threads, wheres: &'w Wheres) -> Self {
        Self { world, threads, wheres }
    }

    /// Whether a value of this type is known to be free to move to another thread.
    pub fn is_free(&self, ty: &Ty) -> bool {
        self.allows(ty, Use::Moved, &mut Vec::new())
    }

    fn allows(&self, ty: &Ty, used: Use, open: &mut Vec<AdtId>) -> bool {
        match ty {
            Ty::Prim(_) | Ty::Never | Ty::FnPointer(..) | Ty::FnItem(..) | Ty::Constructor(..) => true,
            Ty::Adt(id, args) => self.adt(*id, args, used, open),
            Ty::Ref(inner) => self.allows(inner, Use::Shared, open),
            Ty::Slice(inner) | Ty::Array(inner) => self.allows(inner, used, open),
            Ty::Tuple(parts) => parts.iter().all(|part| self.allows(part, used, open)),
            Ty::Param(_) => self.wheres.iter().filter(|(of, _)| of == ty).any(|(_, bound)| self.says_so(bound, used)),
            Ty::Bounds(bounds) => self.bounds(bounds, used),
            _ => false,
        }
    }

    /// References are not told apart by whether they are mutable ones, so what is shared must be free to move too.
    fn bounds(&self, bounds: &Bounds, used: Use) -> bool {
        let says = |used: Use| bounds.traits.iter().any(|bound| self.says_so(bound, used));
        says(Use::Moved) && (used == Use::Moved || says(Use::Shared))
    }

    fn says_so(&self, bound: &TraitRef, used: Use) -> bool {
        let lang = &self.world.lang;
        let wanted: Option<TraitId> = if used == Use::Moved { lang.send } else { lang.sync };
        matches!((bound.id(), wanted), (Some(id), Some(wanted)) if self.world.extends(id, wanted))
    }

    fn adt(&self, id: AdtId, args: &[Ty], used: Use, open: &mut Vec<AdtId>) -> bool {
        let data = self.world.adt(id);
        let krate: &CrateData = &self.world.crates[data.krate.0 as usize];
        let Threads { bound, unshared, free, listed } = self.threads;
        if bound.contains(&data.path) || used == Use::Shared && unshared.contains(&data.path) {
            return false;
        }
        if free.contains(&data.path) {
            return true;
        }
        let lang = &self.world.lang;
        if [lang.boxed, lang.pin, lang.option, lang.result, lang.vec].contains(&Some(id)) {
            return args.iter().all(|arg| self.allows(arg, used, open));
        }
        if listed.contains(&krate.input.name) || unshared.contains(&data.path) {
            let mut both = |arg| self.allows(arg, Use::Moved, open) && self.allows(arg, Use::Shared, open);
            // What can move and not be shared needs no more of what is in it.
            return match unshared.contains(&data.path) {
                true => args.iter().all(|arg| self.allows(arg, Use::Moved, &mut Vec::new())),
                false => args.iter().all(&mut both),
            };
        }
        // The fields of a library's types are not all known.
        if krate.input.stub && !data.decl.is_enum {
            return false;
        }
        if open.contains(&id) {
            return true;
        }
        open.push(id);
        let names = data.decl.generics.parameters.iter().map(|parameter| parameter.name);
        let subst: Vec<(Name, Ty)> = names.zip(args.iter().cloned()).collect();
        let mut fields = self.world.fields(id).iter().flatten();
        let all = fields.all(|(_, ty)| self.allows(&ty.subst(&subst), used, open));
        open.pop();
        all
    }
}

impl Watched for Sending<'_> {
    fn watched(&self, ty: &Ty) -> Option<Name> {
        let kind = match ty {
            Ty::Unknown => UNKNOWN,
            Ty::Ref(_) | Ty::Pointer(_) => REFERENCE,
            _ => VALUE,
        };
        (!self.is_free(ty)).then(|| Name::new(kind))
    }

    fn is_it(&self, _: &Ty) -> bool {
        true
    }

    fn until(&self) -> Until {
        Until::PlaceEnds
    }
}
