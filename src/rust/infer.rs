//! Types of the expressions of one body, and what its calls lead to.
//!
//! One pass over the body in the order of evaluation, with unification for what is known only later. It infers what
//! is needed to know receivers; it reports nothing, and leaves [`Ty::Unknown`] where it cannot tell.

mod calls;
mod control;
mod expressions;
mod locals;
mod macros;
mod methods;
mod paths;
mod patterns;
mod solve;
mod table;

use super::facts::{ExprId, OpenBody, PatternId};
use super::signatures::Env;
use super::types::{Projection, Subst, TraitRef, Ty, Wheres};
use super::world::{AdtId, Container, FnId, ImplId, TraitId, ValueId, World};
use crate::names::Name;
use crate::program::{Evidence, Unknown};
use locals::Locals;
use rustc_hash::FxHashMap;
use table::Table;

/// What a call leads to.
#[derive(Clone, Debug)]
pub enum Target {
    /// A function that was read.
    Function {
        /// It.
        id: FnId,
        /// The type whose method it is.
        self_type: Option<Ty>,
        /// The trait through which it is dispatched.
        dispatch: Option<TraitId>,
        /// How sure it is.
        evidence: Evidence,
    },
    /// A function that was not read, by its path.
    External(Name),
    /// A tuple struct or variant.
    Constructor(AdtId, u32),
    /// A closure or function value.
    Value,
    /// A macro: canonical path.
    Macro(Name),
    /// Not known.
    Unknown(Unknown),
}

/// What a path in value position leads to.
#[derive(Clone, Debug)]
pub enum PathTarget {
    /// A variable.
    Local(PatternId),
    /// A constant or static.
    Value(ValueId),
    /// A function.
    Function(FnId),
    /// Something that was not read.
    External(Name),
}

/// What was inferred of a body.
#[derive(Debug, Default)]
pub struct Inferred {
    /// Types of expressions.
    pub types: Vec<Ty>,
    /// Types of patterns.
    pub pattern_types: Vec<Ty>,
    /// What calls, method calls, macros and implied calls lead to.
    pub targets: FxHashMap<ExprId, Target>,
    /// What paths lead to.
    pub paths: FxHashMap<ExprId, PathTarget>,
    /// The types whose fields are accessed.
    pub fields: FxHashMap<ExprId, AdtId>,
    /// Block modules that were entered, for names of attributes and the like.
    pub wheres: Wheres,
}

/// Inference of one body.
pub(super) struct Infer<'w> {
    world: &'w World,
    facts: OpenBody<'w>,
    env: Env<'w>,
    wheres: Wheres,
    table: Table,
    types: Vec<Ty>,
    pattern_types: Vec<Ty>,
    /// Variables in scope, the innermost last.
    locals: Locals,
    /// What the functions and closures around return, the innermost last.
    returns: Vec<Ty>,
    /// What loops around give by `break`, the innermost last.
    breaks: Vec<Ty>,
    pending: Vec<(Ty, TraitRef)>,
    /// How deep the search for an implementation is, and how many more it may try.
    depth: usize,
    fuel: u32,
    /// Whether a bound was taken as met because what it is about was not read.
    assumed: bool,
    /// Associated types already found, for types without variables.
    projections: FxHashMap<Projection, Option<Ty>>,
    closures: FxHashMap<ExprId, (Vec<Ty>, Ty)>,
    targets: FxHashMap<ExprId, Target>,
    paths: FxHashMap<ExprId, PathTarget>,
    fields: FxHashMap<ExprId, AdtId>,
    /// Calls of a trait's function whose implementation is found when all is known, with what the trait is for.
    deferred: Vec<(ExprId, FnId, Ty, Subst)>,
}

/// Infers a function's body.
pub fn infer_function(world: &World, id: FnId, facts: OpenBody<'_>) -> Inferred {
    let data = world.function(id);
    let sig = world.sig(id);
    let mut env = Env::in_container(world, data.module, data.container);
    env.generics = sig.generics.clone();
    let mut infer = Infer::new(world, facts, env, sig.wheres.clone());
    for (&pattern, ty) in facts.body.parameters.iter().zip(&sig.parameters) {
        infer.bind_pattern(pattern, &ty.clone());
    }
    let returns = match &sig.returns {
        Ty::Future(output) if data.decl.is_async => (**output).clone(),
        other => other.clone(),
    };
    infer.run(&returns)
}

/// Infers the initialiser of a constant or static.
pub fn infer_value(world: &World, id: ValueId, facts: OpenBody<'_>) -> Inferred {
    let data = world.value(id);
    let env = Env::in_container(world, data.module, data.container);
    Infer::new(world, facts, env, Vec::new()).run(&world.value_type(id))
}

impl<'w> Infer<'w> {
    fn new(world: &'w World, facts: OpenBody<'w>, env: Env<'w>, wheres: Wheres) -> Self {
        let types = vec![Ty::Unknown; facts.code.exprs.len()];
        let pattern_types = vec![Ty::Unknown; facts.code.patterns.len()];
        Self {
            world,
            facts,
            env,
            wheres,
            table: Table::default(),
            types,
            pattern_types,
            locals: Locals::default(),
            returns: Vec::new(),
            breaks: Vec::new(),
            pending: Vec::new(),
            depth: 0,
            fuel: 0,
            assumed: false,
            projections: FxHashMap::default(),
            closures: FxHashMap::default(),
            targets: FxHashMap::with_capacity_and_hasher(facts.code.exprs.len() / 4, Default::default()),
            paths: FxHashMap::with_capacity_and_hasher(facts.code.exprs.len() / 4, Default::default()),
            fields: FxHashMap::default(),
            deferred: Vec::new(),
        }
    }

    fn run(mut self, returns: &Ty) -> Inferred {
        let returns = self.table.freshen(returns);
        self.returns.push(returns.clone());
        let root = self.facts.body.root;
        let found = self.expr_expecting(root, Some(&returns));
        self.coerce(&found, &returns);
        self.settle();
        self.finish_deferred();
        let mut types = std::mem::take(&mut self.types);
        let mut pattern_types = std::mem::take(&mut self.pattern_types);
        let mut targets = std::mem::take(&mut self.targets);
        let of_targets = targets.values_mut().filter_map(|target| match target {
            Target::Function { self_type, .. } => self_type.as_mut(),
            _ => None,
        });
        types.iter_mut().chain(&mut pattern_types).chain(of_targets).for_each(|ty| self.finish(ty));
        Inferred { types, pattern_types, targets, paths: self.paths, fields: self.fields, wheres: self.wheres }
    }

    /// Makes a type what it came out as. A number that nothing else says anything of is an `i32`.
    fn finish(&mut self, ty: &mut Ty) {
        if ty.is_settled() {
            return;
        }
        *ty = self.table.deep(ty);
        if ty.is_settled() {
            return;
        }
        *ty = self.normalize(ty).map(&mut |part| match part {
            number if self.table.is_number(number) => Some(Ty::prim("i32")),
            Ty::Var(_) => Some(Ty::Unknown),
            _ => None,
        });
    }

    /// Calls by a trait's path: `Trait::f(x)` is the implementation for the type of `x`; calls of what a type implements
    /// for several arguments are the one for those that were given.
    fn finish_deferred(&mut self) {
        for (expr, function, self_type, subst) in std::mem::take(&mut self.deferred) {
            let ty = self.normalize(&self.table.deep(&self_type));
            let Container::Trait(of_trait) = self.world.function(function).container else { continue };
            let name = self.world.function(function).decl.name;
            let ty = ty.peel_self_refs(self, of_trait);
            let own = self.world.own_trait_ref(of_trait).subst(&subst);
            let bound = own.map(&mut |part| Some(self.normalize(&self.table.deep(part))));
            let (id, dispatch) = match self.method_with(&ty, &bound, name) {
                Some(pick) => (pick.function, None),
                None => (function, matches!(ty, Ty::Param(_) | Ty::Bounds(_) | Ty::Projection(_)).then_some(of_trait)),
            };
            let evidence = match self.targets.get(&expr) {
                _ if dispatch.is_some() => Evidence::Dispatch,
                Some(Target::Function { evidence, .. }) => *evidence,
                _ => Evidence::Written,
            };
            self.targets.insert(expr, Target::Function { id, self_type: Some(ty), dispatch, evidence });
        }
    }

    /// The arguments of a type by the names of its parameters.
    fn adt_subst(&self, id: AdtId, args: &[Ty]) -> Vec<(Name, Ty)> {
        let parameters = &self.world.adt(id).decl.generics.parameters;
        parameters.iter().zip(args.iter()).map(|(parameter, arg)| (parameter.name, arg.clone())).collect()
    }

    /// Makes a value fit where it is put: the same type, or one reached through references.
    fn coerce(&mut self, found: &Ty, wanted: &Ty) {
        let (found, wanted) = (self.table.shallow(found), self.normalize(&self.table.shallow(wanted)));
        let snapshot = self.table.snapshot();
        if self.table.unify(&found, &wanted) {
            return;
        }
        self.table.rollback(snapshot);
        if let (Ty::Ref(_), Ty::Ref(target)) = (&found, &wanted) {
            let mut step = found.clone();
            for _ in 0..6 {
                let Some(next) = self.deref(&step) else { return };
                let snapshot = self.table.snapshot();
                if self.table.unify(&next, target) {
                    return;
                }
                self.table.rollback(snapshot);
                step = next;
            }
        }
    }
}

impl Ty {
    /// For a call by a trait's path whose argument was borrowed more often than the implementation asks for.
    fn peel_self_refs(&self, infer: &mut Infer<'_>, of_trait: TraitId) -> Ty {
        let mut ty = self.clone();
        while let Ty::Ref(inner) = &ty {
            if infer.implementation(&ty, of_trait).is_some() {
                break;
            }
            ty = infer.table.shallow(inner);
        }
        ty
    }
}

impl World {
    /// Traits that declare an associated type of this name.
    pub(super) fn traits_with_type(&self, name: Name) -> &[TraitId] {
        self.trait_types.get(&name).map_or(&[], Vec::as_slice)
    }

    /// The implementation a function stands in.
    pub(super) fn impl_of(&self, id: FnId) -> Option<ImplId> {
        match self.function(id).container {
            Container::Impl(id) => Some(id),
            _ => None,
        }
    }
}
