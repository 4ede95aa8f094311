//! Lowering of type expressions: from what is written to [`Ty`], with names resolved.

use super::facts::{self, Generics, Path, SelfParameter, TypeExpr};
use super::types::{Bounds, FnSig, ImplHead, Projection, TraitDef, TraitRef, Ty, Wheres, no_args};
use super::world::{AdtId, Container, Def, FnId, ImplId, ModId, Namespace, TraitId, ValueId, World};
use crate::names::Name;
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// Deepest nesting of aliases that is followed.
const DEEPEST_ALIAS: usize = 16;

/// Where a type expression stands.
#[derive(Clone)]
pub(super) struct Env<'w> {
    pub world: &'w World,
    /// Modules to look names up in, the innermost block last.
    pub scope: Vec<ModId>,
    /// Type parameters in scope.
    pub generics: Vec<Name>,
    /// Where their bounds are written.
    bounds: Vec<&'w Generics>,
    /// What `Self` is.
    pub self_type: Option<Ty>,
    /// The `impl` block around it, for `Self::Item`.
    pub in_impl: Option<ImplId>,
    /// The trait around it.
    pub in_trait: Option<TraitId>,
    aliases: usize,
}

impl<'w> Env<'w> {
    /// The surroundings of a plain item.
    pub fn new(world: &'w World, module: ModId) -> Self {
        Self {
            world,
            scope: vec![module],
            generics: Vec::new(),
            bounds: Vec::new(),
            self_type: None,
            in_impl: None,
            in_trait: None,
            aliases: 0,
        }
    }

    /// The surroundings of what stands in an `impl` block or trait.
    pub fn in_container(world: &'w World, module: ModId, container: Container) -> Self {
        let mut env = Self::new(world, module);
        match container {
            Container::Module => {}
            Container::Impl(id) => {
                let head = world.impl_head(id);
                env.generics.extend(&head.generics);
                env.bounds.push(&world.implementation(id).decl.generics);
                env.self_type = Some(head.self_type.clone());
                env.in_impl = Some(id);
            }
            Container::Trait(id) => {
                let data = world.trait_data(id);
                env.generics.push(Name::new("Self"));
                env.declare(&data.decl.generics);
                env.self_type = Some(Ty::Param(Name::new("Self")));
                env.in_trait = Some(id);
            }
        }
        env
    }

    /// Brings type parameters into scope.
    fn declare(&mut self, generics: &'w Generics) {
        self.generics.extend(generics.parameters.iter().map(|parameter| parameter.name));
        self.bounds.push(generics);
    }

    /// Lowers a type; what is not known, `_` included, is [`Ty::Unknown`].
    pub fn ty(&self, expr: &TypeExpr) -> Ty {
        match expr {
            TypeExpr::Path(path) => self.path(path),
            TypeExpr::Reference(inner) => Ty::reference(self.ty(inner)),
            TypeExpr::Pointer(inner) => Ty::Pointer(Arc::new(self.ty(inner))),
            TypeExpr::Slice(inner) => Ty::Slice(Arc::new(self.ty(inner))),
            TypeExpr::Array(inner) => Ty::Array(Arc::new(self.ty(inner))),
            TypeExpr::Tuple(elems) => Ty::Tuple(elems.iter().map(|elem| self.ty(elem)).collect()),
            TypeExpr::Function(inputs, output) => {
                let inputs = inputs.iter().map(|input| self.ty(input)).collect();
                Ty::FnPointer(inputs, Arc::new(output.as_ref().map_or_else(Ty::unit, |output| self.ty(output))))
            }
            TypeExpr::ImplTrait(bounds) => self.bounds(bounds, false),
            TypeExpr::DynTrait(bounds) => self.bounds(bounds, true),
            TypeExpr::Never => Ty::Never,
            TypeExpr::Infer => Ty::Unknown,
        }
    }

    fn bounds(&self, bounds: &[Path], dynamic: bool) -> Ty {
        let traits: Vec<TraitRef> = bounds.iter().filter_map(|bound| self.trait_ref(bound)).collect();
        if traits.is_empty() { Ty::Unknown } else { Ty::Bounds(Arc::new(Bounds { dynamic, traits })) }
    }

    /// Lowers a bound.
    pub fn trait_ref(&self, path: &Path) -> Option<TraitRef> {
        let def = self.trait_def(path)?;
        let last = path.segments.last()?;
        let args = last.arguments().iter().map(|argument| self.ty(argument)).collect();
        let mut bindings: Vec<(Name, Ty)> = last.bindings().iter().map(|(name, ty)| (*name, self.ty(ty))).collect();
        for (name, bounds) in last.binding_bounds() {
            bindings.push((*name, self.bounds(bounds, false)));
        }
        Some(TraitRef { def, args, bindings })
    }

    fn trait_def(&self, path: &Path) -> Option<TraitDef> {
        match self.world.resolve(&self.scope, path, Namespace::Type).map(|found| found.def) {
            Some(Def::Trait(id)) => Some(TraitDef::Read(id)),
            Some(Def::External(name)) => Some(TraitDef::External(name)),
            Some(_) => None,
            // One that cannot be found asks for something all the same.
            None => Some(TraitDef::External(path.segments.last()?.name)),
        }
    }

    fn path(&self, path: &Path) -> Ty {
        if let Some((of, position)) = &path.qualified {
            return self.qualified(path, of, *position);
        }
        let first = path.segments[0].name;
        let base = if path.global {
            None
        } else if first.as_str() == "Self" {
            self.self_type.clone()
        } else {
            self.generics.contains(&first).then_some(Ty::Param(first))
        };
        if let Some(base) = base {
            return path.segments[1..].iter().fold(base, |of, segment| self.associated(of, None, segment.name));
        }
        let Some(resolved) = self.world.resolve(&self.scope, path, Namespace::Type) else { return Ty::Unknown };
        let Some(last) = path.segments.get(resolved.used.wrapping_sub(1)) else { return Ty::Unknown };
        let base = match resolved.def {
            Def::Adt(id) => self.adt(id, last.arguments()),
            // A variant's path as a type stands for its enum, whose arguments may stand on either segment.
            Def::Variant(id, _) => self.adt(id, last.arguments()),
            Def::Alias(id) => self.alias(id, last.arguments()),
            Def::Prim(name) => Ty::Prim(name),
            Def::External(name) => Ty::External(name),
            Def::Trait(_) => match self.trait_ref(path) {
                Some(bound) => Ty::Bounds(Arc::new(Bounds { dynamic: true, traits: vec![bound] })),
                None => Ty::Unknown,
            },
            _ => Ty::Unknown,
        };
        path.segments[resolved.used..].iter().fold(base, |of, segment| self.associated(of, None, segment.name))
    }

    fn qualified(&self, path: &Path, of: &TypeExpr, position: usize) -> Ty {
        let of = self.ty(of);
        let trait_path = Path { qualified: None, global: path.global, segments: path.segments[..position].into() };
        let of_trait = if position == 0 { None } else { self.trait_ref(&trait_path) };
        path.segments[position..].iter().fold(of, |of, segment| self.associated(of, of_trait.as_ref(), segment.name))
    }

    fn associated(&self, of: Ty, of_trait: Option<&TraitRef>, name: Name) -> Ty {
        if let Some(in_impl) = self.in_impl
            && self.self_type.as_ref() == Some(&of)
            && self.aliases < DEEPEST_ALIAS
        {
            let types = &self.world.implementation(in_impl).decl.types;
            if let Some((_, target)) = types.iter().find(|(found, _)| *found == name) {
                let mut deeper = self.clone();
                deeper.aliases += 1;
                return deeper.ty(target);
            }
        }
        if of == Ty::Unknown {
            return Ty::Unknown;
        }
        let declares = |id: &TraitId| self.world.trait_data(*id).decl.types.iter().any(|(found, _)| *found == name);
        let own = self.in_trait.filter(|_| self.self_type.as_ref() == Some(&of)).filter(declares);
        let written = of_trait.cloned().or_else(|| own.map(|id| self.world.own_trait_ref(id)));
        let args = written.as_ref().map_or_else(no_args, |of_trait| of_trait.args.clone());
        let of_trait = match written {
            Some(of_trait) => of_trait.id(),
            None => self.bound_with(&of, name),
        };
        Ty::Projection(Arc::new(Projection { of, of_trait, args, name }))
    }

    /// The trait that gives a type parameter an associated type of this name, by the bounds that are written for it.
    fn bound_with(&self, of: &Ty, name: Name) -> Option<TraitId> {
        let Ty::Param(of) = of else { return None };
        let declaring = self.world.traits_with_type(name);
        if declaring.is_empty() {
            return None;
        }
        let inline = |generics: &'w Generics| {
            let named = generics.parameters.iter().filter(|parameter| parameter.name == *of);
            named.flat_map(|parameter| &parameter.bounds)
        };
        let in_where = |generics: &'w Generics| {
            let named = generics.wheres.iter().filter(|(ty, _)| ty.is_name(*of));
            named.flat_map(|(_, bounds)| bounds)
        };
        let bounds = self.bounds.iter().flat_map(|generics| inline(generics).chain(in_where(generics)));
        let around = self.in_trait.filter(|_| of.as_str() == "Self");
        let read = bounds.filter_map(|bound| self.trait_def(bound)?.id());
        around
            .into_iter()
            .chain(read)
            .find_map(|bound| declaring.iter().copied().find(|declaring| self.world.extends(bound, *declaring)))
    }

    /// A type with its arguments, defaults filled in.
    pub fn adt(&self, id: AdtId, arguments: &[TypeExpr]) -> Ty {
        let data = self.world.adt(id);
        let mut args: Vec<Ty> = arguments.iter().map(|argument| self.ty(argument)).collect();
        let parameters = &data.decl.generics.parameters;
        args.truncate(parameters.len());
        for parameter in &parameters[args.len()..] {
            let default = match &parameter.default {
                Some(default) if self.aliases < DEEPEST_ALIAS => {
                    let mut env = Env::new(self.world, data.module);
                    env.aliases = self.aliases + 1;
                    env.generics = parameters.iter().map(|parameter| parameter.name).collect();
                    let named: Vec<(Name, Ty)> =
                        parameters.iter().zip(&args).map(|(parameter, arg)| (parameter.name, arg.clone())).collect();
                    env.ty(default).subst(&named).bounded()
                }
                _ => Ty::Unknown,
            };
            args.push(default);
        }
        Ty::Adt(id, args.into())
    }

    fn alias(&self, id: super::world::AliasId, arguments: &[TypeExpr]) -> Ty {
        if self.aliases >= DEEPEST_ALIAS {
            return Ty::Unknown;
        }
        let data = &self.world.aliases[id.0 as usize];
        let parameters = &data.decl.generics.parameters;
        let mut env = Env::new(self.world, data.module);
        env.generics = parameters.iter().map(|parameter| parameter.name).collect();
        env.aliases = self.aliases + 1;
        let mut subst: Vec<(Name, Ty)> = Vec::with_capacity(parameters.len());
        for (index, parameter) in parameters.iter().enumerate() {
            let ty = match (arguments.get(index), &parameter.default) {
                (Some(argument), _) => self.ty(argument),
                (None, Some(default)) => env.ty(default).subst(&subst),
                (None, None) => Ty::Unknown,
            };
            subst.push((parameter.name, ty));
        }
        env.ty(&data.decl.target).subst(&subst).bounded()
    }

    /// Bounds of type parameters and `where` clauses.
    pub fn wheres(&self, generics: &Generics, wheres: &mut Wheres) {
        for parameter in &generics.parameters {
            for bound in &parameter.bounds {
                if let Some(bound) = self.trait_ref(bound) {
                    wheres.push((Ty::Param(parameter.name), bound));
                }
            }
        }
        for (ty, bounds) in &generics.wheres {
            let ty = self.ty(ty);
            for bound in bounds {
                if let Some(bound) = self.trait_ref(bound) {
                    wheres.push((ty.clone(), bound));
                }
            }
        }
    }
}

impl World {
    /// The signature of a function.
    pub fn sig(&self, id: FnId) -> &FnSig {
        self.function(id).sig.get_or_init(|| Arc::new(self.lower_sig(id)))
    }

    fn lower_sig(&self, id: FnId) -> FnSig {
        let data = self.function(id);
        let mut env = Env::in_container(self, data.module, data.container);
        let mut wheres = Vec::new();
        match data.container {
            Container::Impl(id) => wheres.extend(self.impl_head(id).wheres.iter().cloned()),
            Container::Trait(id) => {
                wheres.push((Ty::Param(Name::new("Self")), self.own_trait_ref(id)));
                env.wheres(&self.trait_data(id).decl.generics, &mut wheres);
            }
            Container::Module => {}
        }
        let container_generics = env.generics.len();
        env.declare(&data.decl.generics);
        env.wheres(&data.decl.generics, &mut wheres);
        let receivers = usize::from(data.decl.receiver.is_some());
        let mut parameters = Vec::with_capacity(receivers + data.decl.parameters.len());
        let self_type = env.self_type.clone().unwrap_or(Ty::Unknown);
        match &data.decl.receiver {
            Some(SelfParameter::Value) => parameters.push(self_type),
            Some(SelfParameter::Reference) => parameters.push(Ty::reference(self_type)),
            Some(SelfParameter::Typed(ty)) => parameters.push(env.ty(ty)),
            None => {}
        }
        let mut anonymous = Vec::new();
        for (index, parameter) in data.decl.parameters.iter().enumerate() {
            parameters.push(argument_type(&env, parameter, index, &mut anonymous, &mut wheres));
        }
        env.generics.extend(anonymous);
        env.generics.shrink_to_fit();
        wheres.shrink_to_fit();
        let returns = data.decl.returns.as_ref().map_or_else(Ty::unit, |returns| env.ty(returns));
        let returns = if data.decl.is_async { Ty::Future(Arc::new(returns)) } else { returns };
        FnSig {
            generics: env.generics,
            container_generics,
            wheres,
            parameters,
            has_receiver: data.decl.receiver.is_some(),
            returns,
        }
    }

    /// A trait with its own parameters as arguments.
    pub fn own_trait_ref(&self, id: TraitId) -> TraitRef {
        let parameters = &self.trait_data(id).decl.generics.parameters;
        let args = parameters.iter().map(|parameter| Ty::Param(parameter.name)).collect();
        TraitRef { def: TraitDef::Read(id), args, bindings: Vec::new() }
    }

    /// The head of an `impl` block.
    pub fn impl_head(&self, id: ImplId) -> &ImplHead {
        let data = self.implementation(id);
        data.head.get_or_init(|| {
            let mut env = Env::new(self, data.module);
            env.declare(&data.decl.generics);
            let self_type = env.ty(&data.decl.self_type);
            env.self_type = Some(self_type.clone());
            let mut wheres = Vec::new();
            env.wheres(&data.decl.generics, &mut wheres);
            wheres.shrink_to_fit();
            let of_trait = data.decl.of_trait.as_ref().and_then(|path| env.trait_ref(path));
            Arc::new(ImplHead { generics: env.generics, wheres, of_trait, self_type })
        })
    }

    /// Fields of a type by variant.
    pub fn fields(&self, id: AdtId) -> &[Vec<(Name, Ty)>] {
        let data = self.adt(id);
        data.fields.get_or_init(|| {
            let mut env = Env::new(self, data.module);
            env.declare(&data.decl.generics);
            env.self_type = Some(self.own_adt(id));
            // The private fields of a library's signatures only show that there are some.
            let stub = self.crates[data.krate.0 as usize].input.stub;
            let lower = |variant: &facts::Variant| {
                let seen = variant.fields.iter().filter(|field| data.decl.is_enum || !(stub && field.private));
                seen.map(|field| (field.name, env.ty(&field.ty))).collect::<Vec<_>>()
            };
            data.decl.variants.iter().map(lower).collect()
        })
    }

    /// A type with its own parameters as arguments.
    pub fn own_adt(&self, id: AdtId) -> Ty {
        let parameters = &self.adt(id).decl.generics.parameters;
        if parameters.is_empty() {
            return Ty::Adt(id, no_args());
        }
        Ty::Adt(id, parameters.iter().map(|parameter| Ty::Param(parameter.name)).collect())
    }

    /// The type of a constant or static.
    pub fn value_type(&self, id: ValueId) -> Ty {
        let data = self.value(id);
        Env::in_container(self, data.module, data.container).ty(&data.decl.ty)
    }

    /// The traits a trait extends.
    pub fn supertraits(&self, id: TraitId) -> &[TraitId] {
        let data = self.trait_data(id);
        data.supertraits.get_or_init(|| {
            let env = Env::in_container(self, data.module, Container::Trait(id));
            let bounds = data.decl.supertraits.iter();
            bounds.filter_map(|bound| env.trait_def(bound)?.id()).collect()
        })
    }

    /// Whether `id` is `wanted` or extends it.
    pub fn extends(&self, id: TraitId, wanted: TraitId) -> bool {
        let mut open = vec![id];
        let mut seen = FxHashSet::default();
        while let Some(next) = open.pop() {
            if next == wanted {
                return true;
            }
            if seen.insert(next) {
                open.extend(self.supertraits(next));
            }
        }
        false
    }
}

/// The type of a parameter; `impl Trait` there is a type parameter without a name.
fn argument_type(env: &Env<'_>, ty: &TypeExpr, index: usize, anonymous: &mut Vec<Name>, wheres: &mut Wheres) -> Ty {
    match ty {
        TypeExpr::ImplTrait(bounds) => {
            let name = Name::new(&format!("impl#{index}.{}", anonymous.len()));
            anonymous.push(name);
            for bound in bounds {
                if let Some(bound) = env.trait_ref(bound) {
                    wheres.push((Ty::Param(name), bound));
                }
            }
            Ty::Param(name)
        }
        TypeExpr::Reference(inner) => Ty::reference(argument_type(env, inner, index, anonymous, wheres)),
        other => env.ty(other),
    }
}
