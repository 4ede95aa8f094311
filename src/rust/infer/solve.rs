//! Traits: which implementation fits a type, what its associated types are, what a bound tells of its parts.

use super::Infer;
use crate::names::Name;
use crate::rust::signatures::Env;
use crate::rust::types::{Projection, Subst, TraitDef, TraitRef, Ty, no_args};
use crate::rust::world::{Container, ImplId, TraitId};
use std::sync::Arc;

/// Deepest chain of bounds that is followed to find an implementation.
const DEEPEST: usize = 6;

/// Most associated types that are looked up to know one type.
const MOST_PROJECTIONS: usize = 50;

/// Most implementations that are tried to answer one question.
const FUEL: u32 = 1_000;

impl Infer<'_> {
    /// New variables for type parameters.
    pub(super) fn instantiate(&mut self, generics: &[Name]) -> Vec<(Name, Ty)> {
        generics.iter().map(|name| (*name, self.table.fresh())).collect()
    }

    /// The implementation of a trait for a type. Binds variables of the type only where it succeeds.
    pub(super) fn implementation(&mut self, ty: &Ty, of_trait: TraitId) -> Option<(ImplId, Subst)> {
        if self.depth == 0 {
            self.fuel = FUEL;
        }
        self.implementation_to(ty, of_trait, None, DEEPEST)
    }

    /// The implementation of a trait that is not written out for one: its arguments tell which one is meant.
    pub(super) fn implementation_for(&mut self, ty: &Ty, bound: &TraitRef) -> Option<(ImplId, Subst)> {
        if self.depth == 0 {
            self.fuel = FUEL;
        }
        self.implementation_to(ty, bound.id()?, Some(bound), DEEPEST)
    }

    /// An associated type of the implementation with these arguments.
    pub(super) fn output(&mut self, ty: &Ty, bound: &TraitRef, name: Name) -> Option<Ty> {
        for found in self.bounds_of(ty).iter().filter(|found| found.def == bound.def) {
            if let Some((_, output)) = found.bindings.iter().find(|(found, _)| *found == name) {
                return Some(output.clone());
            }
        }
        let (found, subst) = self.implementation_for(ty, bound)?;
        let output = self.impl_type(found, name)?.subst(&subst);
        Some(self.normalize(&output))
    }

    /// Whether more than one implementation fits, so that nothing can be learnt from one of them.
    pub(super) fn is_ambiguous(&mut self, ty: &Ty, bound: &TraitRef) -> bool {
        let Some(of_trait) = bound.id() else { return false };
        if self.depth == 0 {
            self.fuel = FUEL;
        }
        let ty = self.table.shallow(ty);
        let mut fitting = 0;
        for id in self.world.index.of_trait(of_trait, ty.head()) {
            let snapshot = self.table.snapshot();
            fitting += u32::from(self.fits(id, &ty, Some(bound), DEEPEST).is_some());
            self.table.rollback(snapshot);
            if fitting > 1 {
                return true;
            }
        }
        false
    }

    /// The only type of number that has a trait: a literal in its place is of that type.
    fn number_with(&mut self, of_trait: TraitId) -> Option<Ty> {
        let mut numbers = self.world.index.numbers_with(of_trait);
        let first = numbers.next()?;
        numbers.next().is_none().then_some(Ty::Prim(first))
    }

    fn implementation_to(
        &mut self,
        ty: &Ty,
        of_trait: TraitId,
        bound: Option<&TraitRef>,
        depth: usize,
    ) -> Option<(ImplId, Subst)> {
        if depth == 0 {
            return None;
        }
        let mut ty = self.table.shallow(ty);
        if self.table.is_number(&ty) {
            let number = self.number_with(of_trait)?;
            self.table.unify(&ty, &number);
            ty = number;
        }
        if matches!(ty, Ty::Var(_) | Ty::Unknown) {
            return None;
        }
        for id in self.world.index.of_trait(of_trait, ty.head()) {
            if self.fuel == 0 {
                return None;
            }
            self.fuel -= 1;
            let snapshot = self.table.snapshot();
            if let Some(subst) = self.fits(id, &ty, bound, depth) {
                return Some((id, subst));
            }
            self.table.rollback(snapshot);
        }
        None
    }

    /// Whether an implementation is one for this type and these arguments: what its parameters are then.
    fn fits(&mut self, id: ImplId, ty: &Ty, bound: Option<&TraitRef>, depth: usize) -> Option<Subst> {
        let head = self.world.impl_head(id);
        let subst = self.instantiate(&head.generics);
        let fits = self.table.unify(&head.self_type.subst(&subst), ty)
            && bound.is_none_or(|bound| self.same_arguments(head.of_trait.as_ref(), bound, &subst))
            && head.wheres.iter().all(|(of, bound)| self.holds(&of.subst(&subst), &bound.subst(&subst), depth - 1));
        fits.then(|| subst.into())
    }

    fn same_arguments(&mut self, found: Option<&TraitRef>, wanted: &TraitRef, subst: &[(Name, Ty)]) -> bool {
        let Some(found) = found else { return true };
        found.args.iter().zip(wanted.args.iter()).all(|(a, b)| self.table.unify(&a.subst(subst), b))
    }

    /// Whether a type meets a bound, as far as is known.
    pub(super) fn holds(&mut self, ty: &Ty, bound: &TraitRef, depth: usize) -> bool {
        let Some(wanted) = bound.id() else {
            self.assumed = true;
            return true;
        };
        let ty = self.normalize(&self.table.shallow(ty));
        match &ty {
            Ty::Var(_) | Ty::Unknown | Ty::Never | Ty::External(_) | Ty::Projection(_) => {
                self.assumed = true;
                true
            }
            Ty::Param(_) | Ty::Ref(_) if self.wheres_of(&ty).any(|found| self.gives(found, wanted)) => true,
            Ty::Param(_) => self.blanket(&ty, bound, depth),
            Ty::Bounds(bounds) => {
                bounds.traits.iter().any(|found| self.gives(found, wanted)) || self.blanket(&ty, bound, depth)
            }
            Ty::Closure(_) | Ty::FnItem(..) | Ty::FnPointer(..) | Ty::Constructor(..)
                if self.world.lang.is_callable(wanted) =>
            {
                true
            }
            Ty::Future(_) if Some(wanted) == self.world.lang.future => true,
            _ if self.world.trait_data(wanted).path.as_str().starts_with("std::marker::") => true,
            _ => self.world.index.derives(wanted, &ty) || self.blanket(&ty, bound, depth),
        }
    }

    fn blanket(&mut self, ty: &Ty, bound: &TraitRef, depth: usize) -> bool {
        bound.id().is_some_and(|wanted| {
            self.world.trait_data(wanted).path.as_str().starts_with("std::marker::")
                || self.implementation_to(ty, wanted, Some(bound), depth).is_some()
        })
    }

    fn gives(&self, found: &TraitRef, wanted: TraitId) -> bool {
        found.id().is_some_and(|id| self.world.extends(id, wanted))
    }

    /// The bounds written for a type.
    fn wheres_of(&self, ty: &Ty) -> impl Iterator<Item = &TraitRef> {
        self.wheres.iter().filter(move |(of, _)| of == ty).map(|(_, bound)| bound)
    }

    /// Bounds that a trait puts on its associated type.
    pub(super) fn bounds_of_projection(&mut self, projection: &Projection) -> Vec<TraitRef> {
        let mut found: Vec<TraitRef> = self.wheres_of(&Ty::Projection(Arc::new(projection.clone()))).cloned().collect();
        let of = self.table.shallow(&projection.of);
        let traits: Vec<TraitId> = match projection.of_trait {
            Some(id) => vec![id],
            None => self.bounds_of(&of).iter().filter_map(TraitRef::id).collect(),
        };
        for id in traits {
            let data = self.world.trait_data(id);
            let Some((_, bounds)) = data.decl.types.iter().find(|(name, _)| *name == projection.name) else { continue };
            let env = Env::in_container(self.world, data.module, Container::Trait(id));
            let subst = [(Name::new("Self"), of.clone())];
            found.extend(bounds.iter().filter_map(|bound| env.trait_ref(bound)).map(|bound| bound.subst(&subst)));
        }
        found
    }

    /// The traits that a parameter, `impl`, `dyn` or associated type is known by.
    pub(super) fn bounds_of(&mut self, ty: &Ty) -> Vec<TraitRef> {
        match ty {
            Ty::Param(_) => self.wheres_of(ty).cloned().collect(),
            // What is referred to may have been found out by now.
            Ty::Ref(_) if self.wheres.iter().any(|(of, _)| matches!(of, Ty::Ref(_))) => {
                self.wheres_of(&self.table.deep(ty)).cloned().collect()
            }
            Ty::Bounds(bounds) => bounds.traits.clone(),
            Ty::Projection(projection) => self.bounds_of_projection(projection),
            _ => Vec::new(),
        }
    }

    /// Replaces associated types by what they are, where that is known.
    pub(super) fn normalize(&mut self, ty: &Ty) -> Ty {
        self.normalize_to(ty, DEEPEST, &mut { MOST_PROJECTIONS })
    }

    fn normalize_to(&mut self, ty: &Ty, depth: usize, left: &mut usize) -> Ty {
        if depth == 0 {
            return ty.clone();
        }
        ty.map(&mut |part| match part {
            Ty::Projection(projection) if *left > 0 => {
                *left -= 1;
                let of = self.normalize_to(&self.table.deep(&projection.of), depth - 1, left);
                let args = projection.args.iter().map(|arg| self.table.deep(arg)).collect();
                let projection = Projection { of, args, ..Projection::clone(projection) };
                match self.project_to(&projection) {
                    Some(found) => Some(self.normalize_to(&found, depth - 1, left)),
                    None => Some(Ty::Projection(Arc::new(projection))),
                }
            }
            _ => None,
        })
        .bounded()
    }

    /// `<of as of_trait>::name`.
    pub(super) fn project(&mut self, of: &Ty, of_trait: Option<TraitId>, name: Name) -> Option<Ty> {
        self.project_to(&Projection { of: self.table.deep(of), of_trait, args: no_args(), name })
    }

    /// What an associated type is. Those that lead to each other end at a depth, and at a number of tries.
    fn project_to(&mut self, projection: &Projection) -> Option<Ty> {
        if self.depth == 0 {
            self.fuel = FUEL;
        }
        if self.depth >= DEEPEST || self.fuel == 0 {
            return None;
        }
        let ground = projection.of.is_ground() && projection.args.iter().all(Ty::is_ground);
        if let Some(known) = self.projections.get(projection).filter(|_| ground) {
            return known.clone();
        }
        // A question that comes up while it is being answered has no answer there.
        if ground {
            self.projections.insert(projection.clone(), None);
        }
        self.depth += 1;
        let found = self.project_once(projection).map(Ty::bounded);
        self.depth -= 1;
        if ground {
            self.projections.insert(projection.clone(), found.clone());
        }
        found
    }

    fn project_once(&mut self, projection: &Projection) -> Option<Ty> {
        let (of, name) = (self.table.shallow(&projection.of), projection.name);
        let by_bounds = self.bounds_of(&of);
        for bound in &by_bounds {
            if let Some((_, ty)) = bound.bindings.iter().find(|(found, _)| *found == name) {
                return Some(ty.clone());
            }
        }
        match &of {
            Ty::Unknown | Ty::External(_) => return None,
            Ty::Var(_) if !self.table.is_number(&of) => return None,
            // Of a reference to who knows what, the one implementation at hand is not the one that is meant.
            Ty::Ref(inner) if matches!(self.table.shallow(inner), Ty::Unknown | Ty::External(_)) => return None,
            Ty::Future(output) if name.as_str() == "Output" => return Some((**output).clone()),
            Ty::Closure(_) | Ty::FnItem(..) | Ty::FnPointer(..) | Ty::Constructor(..) if name.as_str() == "Output" => {
                return self.callable(&of).map(|(_, returns)| returns);
            }
            _ => {}
        }
        let world = self.world;
        let traits = match &projection.of_trait {
            Some(id) => std::slice::from_ref(id),
            None => world.traits_with_type(name),
        };
        for &id in traits {
            let args = projection.args.clone();
            let bound = TraitRef { def: TraitDef::Read(id), args, bindings: Vec::new() };
            if let Some((found, subst)) = self.implementation_to(&of, id, Some(&bound), DEEPEST)
                && let Some(ty) = self.impl_type(found, name)
            {
                return Some(ty.subst(&subst));
            }
        }
        None
    }

    fn impl_type(&self, id: ImplId, name: Name) -> Option<Ty> {
        let data = self.world.implementation(id);
        let (_, target) = data.decl.types.iter().find(|(found, _)| *found == name)?;
        Some(Env::in_container(self.world, data.module, Container::Impl(id)).ty(target))
    }

    /// Remembers what a call's bounds say, to be used as soon as the types are known.
    pub(super) fn require(&mut self, wheres: &[(Ty, TraitRef)], subst: &[(Name, Ty)]) {
        for (ty, bound) in wheres {
            let informative = !bound.bindings.is_empty() || !bound.args.is_empty();
            if informative {
                self.pending.push((ty.subst(subst), bound.subst(subst)));
            }
        }
    }

    /// Uses the remembered bounds whose types are known by now.
    pub(super) fn settle(&mut self) {
        for _ in 0..DEEPEST {
            let before = self.pending.len();
            let pending = std::mem::take(&mut self.pending);
            for (ty, bound) in pending {
                if !self.settle_one(&ty, &bound) {
                    self.pending.push((ty, bound));
                }
            }
            if self.pending.len() == before {
                break;
            }
        }
    }

    /// Uses one bound; says whether it is done with.
    fn settle_one(&mut self, ty: &Ty, bound: &TraitRef) -> bool {
        let ty = self.normalize(&self.table.shallow(ty));
        let ty = self.table.shallow(&ty);
        let Some(wanted) = bound.id() else { return true };
        match &ty {
            Ty::Var(_) if !self.table.is_number(&ty) => return false,
            Ty::Unknown | Ty::External(_) | Ty::Never => return true,
            Ty::Closure(id) if !self.closures.contains_key(id) => return false,
            _ => {}
        }
        if self.world.lang.is_callable(wanted) {
            return self.settle_callable(&ty, bound, wanted);
        }
        let bound = &bound.map(&mut |part| Some(self.normalize(&self.table.deep(part))));
        for found in self.bounds_of(&ty) {
            if found.id() == Some(wanted) {
                self.unify_args(&found, bound);
            }
        }
        let open = bound.args.iter().any(|arg| matches!(self.table.shallow(arg), Ty::Var(_)));
        if open && self.is_ambiguous(&ty, bound) {
            return false;
        }
        if !bound.args.is_empty()
            && let Some((id, subst)) = self.implementation_to(&ty, wanted, Some(bound), DEEPEST)
            && let head = self.world.impl_head(id)
            && let Some(found) = &head.of_trait
        {
            self.unify_args(&found.subst(&subst), bound);
            self.require(&head.wheres, &subst);
        }
        for (name, wanted_ty) in &bound.bindings {
            let args = bound.args.iter().map(|arg| self.table.deep(arg)).collect();
            let of = self.table.deep(&ty);
            if let Some(found) = self.project_to(&Projection { of, of_trait: Some(wanted), args, name: *name }) {
                let (found, wanted_ty) = (self.normalize(&found), self.normalize(wanted_ty));
                self.table.unify(&wanted_ty, &found);
            }
        }
        true
    }

    fn unify_args(&mut self, found: &TraitRef, wanted: &TraitRef) {
        for (a, b) in found.args.iter().zip(wanted.args.iter()) {
            self.table.unify(b, a);
        }
    }

    fn settle_callable(&mut self, ty: &Ty, bound: &TraitRef, wanted: TraitId) -> bool {
        let Some((parameters, returns)) = self.callable(ty) else { return true };
        if let Some(Ty::Tuple(args)) = bound.args.first() {
            for (parameter, arg) in parameters.iter().zip(args.iter()) {
                let arg = self.normalize(arg);
                self.table.unify(parameter, &arg);
            }
        }
        let returns = if self.world.lang.is_async_callable(wanted) {
            self.project(&returns, self.world.lang.future, Name::new("Output")).unwrap_or(Ty::Unknown)
        } else {
            returns
        };
        for (name, output) in &bound.bindings {
            if name.as_str() == "Output" {
                let (output, returns) = (self.normalize(output), self.normalize(&returns));
                self.table.unify(&output, &returns);
            }
        }
        true
    }

    /// Parameters and result of something that can be called.
    pub(super) fn callable(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        match ty {
            Ty::Closure(id) => self.closures.get(id).cloned(),
            Ty::FnPointer(parameters, returns) => Some((parameters.to_vec(), (**returns).clone())),
            Ty::FnItem(id, subst) => {
                let sig = self.world.sig(*id);
                let mut all = subst.to_vec();
                for name in &sig.generics {
                    if !all.iter().any(|(found, _)| found == name) {
                        all.push((*name, self.table.fresh()));
                    }
                }
                self.require(&sig.wheres, &all);
                let parameters = sig.parameters.iter().map(|parameter| parameter.subst(&all)).collect();
                Some((parameters, sig.returns.subst(&all)))
            }
            Ty::Constructor(adt, variant, args) => {
                let subst = self.adt_subst(*adt, args);
                let fields = &self.world.fields(*adt)[*variant as usize];
                let parameters = fields.iter().map(|(_, ty)| ty.subst(&subst)).collect();
                Some((parameters, Ty::Adt(*adt, args.clone())))
            }
            Ty::Ref(inner) => self.callable(&self.table.shallow(inner)),
            Ty::Param(_) | Ty::Bounds(_) | Ty::Projection(_) => self.callable_by_bounds(ty),
            Ty::Adt(..) => {
                let target = self.deref(ty)?;
                self.callable(&target)
            }
            _ => None,
        }
    }

    fn callable_by_bounds(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        for bound in self.bounds_of(ty) {
            let Some(id) = bound.id().filter(|id| self.world.lang.is_callable(*id)) else { continue };
            let Some(Ty::Tuple(args)) = bound.args.first() else { continue };
            let output = bound.bindings.iter().find(|(name, _)| name.as_str() == "Output");
            let output = output.map_or(Ty::Unknown, |(_, ty)| ty.clone());
            let is_async = self.world.lang.is_async_callable(id);
            let returns = if is_async { Ty::Future(Arc::new(output)) } else { output };
            return Some((args.to_vec(), returns));
        }
        None
    }

    /// What `*` gives for a type with a `Deref` implementation, a reference or a pointer.
    pub(super) fn deref(&mut self, ty: &Ty) -> Option<Ty> {
        match self.table.shallow(ty) {
            Ty::Ref(inner) | Ty::Pointer(inner) => Some(self.table.shallow(&inner)),
            ty @ (Ty::Adt(..) | Ty::Param(_) | Ty::Bounds(_) | Ty::Projection(_)) => {
                let target = self.project(&ty, Some(self.world.lang.deref?), Name::new("Target"))?;
                let target = self.normalize(&target);
                Some(self.table.shallow(&target))
            }
            _ => None,
        }
    }
}
