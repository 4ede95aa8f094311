//! Method look-up: inherent methods and traits' methods along the chain of dereferences.

use super::Infer;
use crate::names::Name;
use crate::program::{CrateKind, Unknown};
use crate::rust::facts::{SelfParameter, Visibility};
use crate::rust::types::{Subst, TraitDef, TraitRef, Ty};
use crate::rust::world::{FnId, ImplId, TraitId};
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// A method and how it was found.
#[derive(Clone, Debug)]
pub struct Pick {
    /// The function: of an `impl` block, or of a trait.
    pub function: FnId,
    /// The arguments of its container.
    pub subst: Subst,
    /// The type it was found for.
    pub self_type: Ty,
    /// The trait through which it is dispatched, where the type is not known.
    pub dispatch: Option<TraitId>,
}

/// What a method call leads to.
pub enum Lookup {
    /// A method.
    Found(Box<Pick>),
    /// A method of a type that was not read.
    External(Name),
    /// Nothing.
    Nothing(Unknown),
}

impl Lookup {
    fn found(pick: Pick) -> Self {
        Self::Found(Box::new(pick))
    }
}

/// Longest chain of dereferences.
const LONGEST: usize = 12;

impl Infer<'_> {
    /// Looks a method up.
    pub(super) fn method(&mut self, receiver: &Ty, name: Name) -> Lookup {
        let mut step = self.known(receiver);
        let mut reason = Unknown::Receiver;
        // What hangs on a bound that nobody can look up goes after what is found further down for sure.
        let mut unsure = None;
        for _ in 0..LONGEST {
            match &step {
                Ty::Var(_) | Ty::Unknown | Ty::External(_) if unsure.is_some() => break,
                Ty::Var(_) | Ty::Unknown => return Lookup::Nothing(Unknown::Receiver),
                Ty::External(path) => {
                    let path = path.join(name.as_str());
                    return self.imported_method(&step, name).map_or(Lookup::External(path), Lookup::found);
                }
                Ty::Param(_) => reason = Unknown::Parameter,
                _ => reason = Unknown::Method,
            }
            let snapshot = self.table.snapshot();
            self.assumed = false;
            match self.method_of(&step, name) {
                Some(pick) if !self.assumed => return Lookup::found(pick),
                Some(_) => {
                    self.table.rollback(snapshot);
                    // What is called on a guard is mostly a method of what it guards.
                    unsure = unsure.or_else(|| Some(step.clone()).filter(|step| !self.is_guard(step)));
                }
                None => {}
            }
            step = match (self.deref(&step), &step) {
                (Some(next), _) => self.known(&next),
                (None, Ty::Array(elem)) => Ty::Slice(Arc::clone(elem)),
                (None, _) => break,
            };
        }
        if let Some(pick) = unsure.and_then(|step| self.method_of(&step, name)) {
            return Lookup::found(pick);
        }
        // Of the receiver itself it may not be known that it has the method.
        let receiver = self.known(receiver);
        self.method_by_reference(&receiver, name).map_or(Lookup::Nothing(reason), Lookup::found)
    }

    /// Whether values of a type stand for what a lock or cell holds: libraries agree on the names.
    fn is_guard(&self, ty: &Ty) -> bool {
        let Ty::Adt(id, _) = ty else { return false };
        let name = self.world.adt(*id).path.last();
        name.ends_with("Guard") || matches!(name, "Ref" | "RefMut")
    }

    /// The type, after using all that is known by now.
    fn known(&mut self, ty: &Ty) -> Ty {
        let mut ty = self.table.shallow(ty);
        if matches!(ty, Ty::Var(_)) {
            self.settle();
            ty = self.table.shallow(&ty);
        }
        if matches!(ty, Ty::Projection(_)) {
            let normal = self.normalize(&ty);
            ty = self.table.shallow(&normal);
        }
        // What traits say of a number's methods is the same for all of them.
        if self.table.is_number(&ty) { Ty::prim("i32") } else { ty }
    }

    fn method_of(&mut self, ty: &Ty, name: Name) -> Option<Pick> {
        self.method_behind(ty, name)
            .or_else(|| self.inherent(ty, name, true))
            .or_else(|| self.by_bounds(ty, name))
            .or_else(|| self.trait_method(ty, name, true))
            .or_else(|| self.method_of_reference(ty, name))
    }

    /// A method that takes a reference to the type by value. One with `&self` would need a reference to that.
    fn method_of_reference(&mut self, ty: &Ty, name: Name) -> Option<Pick> {
        let snapshot = self.table.snapshot();
        let pick = self.method_by_reference(ty, name)?;
        if !matches!(self.world.function(pick.function).decl.receiver, Some(SelfParameter::Reference)) {
            return Some(pick);
        }
        self.table.rollback(snapshot);
        None
    }

    fn method_by_reference(&mut self, ty: &Ty, name: Name) -> Option<Pick> {
        let reference = Ty::reference(ty.clone());
        self.by_bounds(&reference, name).or_else(|| self.trait_method(&reference, name, true))
    }

    /// A method that takes the reference at hand itself: a `&self` of what it refers to goes before one of the reference.
    fn method_behind(&mut self, ty: &Ty, name: Name) -> Option<Pick> {
        let Ty::Ref(inner) = ty else { return None };
        let inner = self.known(inner);
        let snapshot = self.table.snapshot();
        let pick = self.inherent(&inner, name, true).or_else(|| self.by_bounds(&inner, name));
        let pick = pick.or_else(|| self.trait_method(&inner, name, true))?;
        if matches!(self.world.function(pick.function).decl.receiver, Some(SelfParameter::Reference)) {
            return Some(pick);
        }
        self.table.rollback(snapshot);
        None
    }

    /// An inherent function of a type.
    pub(super) fn inherent(&mut self, ty: &Ty, name: Name, method: bool) -> Option<Pick> {
        let world = self.world;
        let here = self.env.scope.first().map(|&module| world.module(module).krate);
        for &function in world.index.inherent(ty.head()?, name) {
            let data = world.function(function);
            // What another crate keeps to itself is passed over for what a trait has.
            let hidden = Some(data.krate) != here && data.visibility != Visibility::Public;
            if hidden || method && data.decl.receiver.is_none() {
                continue;
            }
            let crate::rust::world::Container::Impl(id) = data.container else { continue };
            let head = world.impl_head(id);
            let subst = self.instantiate(&head.generics);
            let snapshot = self.table.snapshot();
            if self.table.unify(&head.self_type.subst(&subst), ty) {
                return Some(Pick { function, subst: subst.into(), self_type: ty.clone(), dispatch: None });
            }
            self.table.rollback(snapshot);
        }
        None
    }

    /// A method by the traits that a parameter, `impl`, `dyn` or associated type is bound by.
    fn by_bounds(&mut self, ty: &Ty, name: Name) -> Option<Pick> {
        for bound in self.bounds_of(ty) {
            let Some(id) = bound.id() else { continue };
            let Some((owner, function)) = self.method_of_trait(id, name) else { continue };
            let mut subst = vec![(Name::new("Self"), ty.clone())];
            if owner == id {
                let parameters = &self.world.trait_data(id).decl.generics.parameters;
                subst.extend(parameters.iter().zip(bound.args.iter()).map(|(p, arg)| (p.name, arg.clone())));
            }
            let dispatch = Some(owner);
            return Some(Pick { function, subst: subst.into(), self_type: ty.clone(), dispatch });
        }
        None
    }

    /// A method that a trait or one of those it extends declares.
    pub(super) fn method_of_trait(&self, id: TraitId, name: Name) -> Option<(TraitId, FnId)> {
        let mut open = vec![id];
        let mut seen = FxHashSet::default();
        while let Some(next) = open.pop() {
            let functions = &self.world.trait_data(next).functions;
            if let Some(&function) = functions.iter().find(|f| self.world.function(**f).decl.name == name) {
                return Some((next, function));
            }
            if seen.insert(next) {
                open.extend(self.world.supertraits(next));
            }
        }
        None
    }

    /// A method of a trait in scope that the type implements. An implementation that fits for sure goes before one
    /// that hangs on what was not read.
    pub(super) fn trait_method(&mut self, ty: &Ty, name: Name, in_scope: bool) -> Option<Pick> {
        let world = self.world;
        let mut unsure = None;
        for &id in world.trait_methods.get(&name)? {
            if in_scope && !self.is_in_scope(id) {
                continue;
            }
            let snapshot = self.table.snapshot();
            self.assumed = false;
            match self.method_by_impl(ty, id, name) {
                Some(pick) if !self.assumed => return Some(pick),
                Some(_) => {
                    self.table.rollback(snapshot);
                    unsure = unsure.or(Some(id));
                }
                None => {}
            }
        }
        self.method_by_impl(ty, unsure?, name)
    }

    /// A method of the one trait that is imported by its name and has it, for a type that was not read: such imports are there
    /// to be used.
    fn imported_method(&mut self, ty: &Ty, name: Name) -> Option<Pick> {
        let world = self.world;
        // Libraries give `Result` names of their own, and it has its own methods.
        if matches!(ty, Ty::External(path) if path.last().ends_with("Result")) {
            return None;
        }
        let imported = |id: &&TraitId| self.is_in_scope(**id) && !world.is_in_prelude(**id);
        let mut traits = world.trait_methods.get(&name)?.iter().filter(imported);
        let (Some(&id), None) = (traits.next(), traits.next()) else { return None };
        if !world.names_trait(&self.env.scope, id) {
            return None;
        }
        if self.is_foreign(ty, id) && self.implementation(ty, id).is_none() {
            return None;
        }
        let (owner, function) = self.method_of_trait(id, name)?;
        let subst = vec![(Name::new("Self"), ty.clone())].into();
        Some(Pick { function, subst, self_type: ty.clone(), dispatch: Some(owner) })
    }

    /// Whether a type is of a library and a trait of the workspace: libraries do not implement those.
    fn is_foreign(&self, ty: &Ty, id: TraitId) -> bool {
        let world = self.world;
        let Ty::External(path) = ty else { return false };
        // A test may have the name of the library that it tests with.
        let of_member = |root: &str| {
            let mut libraries = world.crates.iter().filter(|krate| krate.input.kind == CrateKind::Library);
            libraries.any(|krate| krate.input.member && krate.input.name.as_str() == root)
        };
        world.crate_of(world.trait_data(id).module).input.member
            && !path.as_str().split("::").next().is_some_and(of_member)
    }

    /// Whether a trait's methods can be called here: it is imported, or its implementation is what this code is in.
    fn is_in_scope(&self, id: TraitId) -> bool {
        let world = self.world;
        let of_impl = || world.impl_head(self.env.in_impl?).of_trait.as_ref()?.id();
        self.env.in_trait == Some(id) || of_impl() == Some(id) || world.trait_in_scope(&self.env.scope, id)
    }

    /// A function of a trait as a type implements it, or the trait's own default.
    pub(super) fn method_by_impl(&mut self, ty: &Ty, id: TraitId, name: Name) -> Option<Pick> {
        let world = self.world;
        if self.arguments_decide(ty, id) {
            let named = |f: &&FnId| world.function(**f).decl.name == name;
            let function = *world.trait_data(id).functions.iter().find(named)?;
            let subst = self.trait_subst(id, ty, &[]);
            return Some(Pick { function, subst, self_type: ty.clone(), dispatch: None });
        }
        let found = self.implementation(ty, id);
        self.method_in(found, ty, id, name)
    }

    /// The same where the trait's arguments are known.
    pub(super) fn method_with(&mut self, ty: &Ty, bound: &TraitRef, name: Name) -> Option<Pick> {
        let found = self.implementation_for(ty, bound);
        self.method_in(found, ty, bound.id()?, name)
    }

    fn method_in(&mut self, found: Option<(ImplId, Subst)>, ty: &Ty, id: TraitId, name: Name) -> Option<Pick> {
        let world = self.world;
        let named = |f: &&FnId| world.function(**f).decl.name == name;
        let of_trait = || world.trait_data(id).functions.iter().find(named).copied();
        let self_type = ty.clone();
        let Some((found, subst)) = found else {
            let function = world.index.derives(id, ty).then(of_trait)??;
            let subst = self.trait_subst(id, ty, &[]);
            return Some(Pick { function, subst, self_type, dispatch: None });
        };
        if let Some(&function) = world.implementation(found).functions.iter().find(named) {
            return Some(Pick { function, subst, self_type, dispatch: None });
        }
        let function = of_trait()?;
        let args = world.impl_head(found).of_trait.as_ref()?.subst(&subst).args;
        let subst = self.trait_subst(id, ty, &args);
        Some(Pick { function, subst, self_type, dispatch: None })
    }

    /// Whether a type implements a library's trait more than once, for several arguments, which the call will tell.
    fn arguments_decide(&mut self, ty: &Ty, id: TraitId) -> bool {
        let data = self.world.trait_data(id);
        if data.decl.generics.parameters.is_empty() || !self.world.crate_of(data.module).input.stub {
            return false;
        }
        let args = data.decl.generics.parameters.iter().map(|_| self.table.fresh()).collect();
        let bound = TraitRef { def: TraitDef::Read(id), args, bindings: Vec::new() };
        self.is_ambiguous(ty, &bound)
    }

    fn trait_subst(&self, id: TraitId, ty: &Ty, args: &[Ty]) -> Subst {
        let parameters = &self.world.trait_data(id).decl.generics.parameters;
        let mut subst = vec![(Name::new("Self"), ty.clone())];
        subst.extend(parameters.iter().zip(args.iter()).map(|(parameter, arg)| (parameter.name, arg.clone())));
        subst.into()
    }
}
