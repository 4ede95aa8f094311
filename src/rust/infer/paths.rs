//! Paths in value position: variables, functions, constants, constructors, associated functions.

use super::{Infer, PathTarget, Target};
use crate::names::Name;
use crate::program::{Evidence, Unknown};
use crate::rust::facts::{ExprId, Path, Segment, TypeExpr};
use crate::rust::types::{Subst, Ty, no_args};
use crate::rust::world::{AdtId, Container, Def, FnId, Namespace, TraitId};

/// What a path leads to, before it is called or used.
pub(super) struct Found {
    pub ty: Ty,
    pub target: Target,
    pub path: Option<PathTarget>,
}

impl Found {
    fn nothing(reason: Unknown) -> Self {
        Self { ty: Ty::Unknown, target: Target::Unknown(reason), path: None }
    }

    fn external(name: Name) -> Self {
        Self { ty: Ty::Unknown, target: Target::External(name), path: Some(PathTarget::External(name)) }
    }
}

impl Infer<'_> {
    pub(super) fn path(&mut self, expr: ExprId, path: &Path) -> Ty {
        let found = self.find_path(expr, path);
        if let Some(target) = found.path {
            self.paths.insert(expr, target);
        }
        self.targets.insert(expr, found.target);
        found.ty
    }

    /// A name alone.
    pub(super) fn name(&mut self, expr: ExprId, name: Name) -> Ty {
        if let Some(id) = self.locals.find(name) {
            self.paths.insert(expr, PathTarget::Local(id));
            return self.pattern_types[id.0 as usize].clone();
        }
        self.path(expr, &Path { qualified: None, global: false, segments: [Segment { name, generic: None }].into() })
    }

    fn find_path(&mut self, expr: ExprId, path: &Path) -> Found {
        let first = &path.segments[0];
        if path.segments.len() == 1
            && first.name.as_str() == "Self"
            && let Some(Ty::Adt(adt, args)) = self.env.self_type.clone()
        {
            return self.constructor(adt, 0, args);
        }
        let starts_with_type = path.qualified.is_some()
            || (!path.global && (first.name.as_str() == "Self" || self.env.generics.contains(&first.name)));
        if starts_with_type && (path.qualified.is_some() || path.segments.len() > 1) {
            return self.associated_path(expr, path);
        }
        match self.world.resolve(&self.env.scope, path, Namespace::Value) {
            Some(found) if found.used == path.segments.len() => self.defined(expr, path, found.def),
            Some(found) => match found.def {
                Def::Trait(id) if found.used + 1 == path.segments.len() => self.trait_function(expr, path, id),
                Def::External(name) => Found::external(name),
                Def::Adt(adt) if found.used + 1 == path.segments.len() => self.function_of(expr, path, adt),
                _ => self.associated_path(expr, path),
            },
            None => Found::nothing(Unknown::Path),
        }
    }

    /// `Type::f`. In expressions, arguments that are left out are inferred, whatever their defaults are.
    fn function_of(&mut self, expr: ExprId, path: &Path, adt: AdtId) -> Found {
        let [.., owner, last] = &*path.segments else { return Found::nothing(Unknown::Path) };
        let parameters = &self.world.adt(adt).decl.generics.parameters;
        if !owner.arguments().is_empty() || parameters.iter().all(|parameter| parameter.default.is_none()) {
            return self.associated_path(expr, path);
        }
        let ty = Ty::Adt(adt, parameters.iter().map(|_| self.table.fresh()).collect());
        self.function_or_variant(expr, &ty, last)
    }

    fn defined(&mut self, expr: ExprId, path: &Path, def: Def) -> Found {
        match def {
            Def::Fn(id) => {
                let subst = self.function_subst(id, &[], path.segments.last().map_or(&[], |last| last.arguments()));
                self.function_item(expr, id, subst, None)
            }
            Def::Value(id) => {
                let ty = self.world.value_type(id);
                let ty = self.table.freshen(&ty);
                Found { ty, target: Target::Value, path: Some(PathTarget::Value(id)) }
            }
            Def::Variant(adt, index) => {
                let arguments = path.segments.iter().rev().find(|segment| !segment.arguments().is_empty());
                let ty = self.env.adt(adt, arguments.map_or(&[], |segment| segment.arguments()));
                let Ty::Adt(_, args) = self.table.freshen(&ty) else { return Found::nothing(Unknown::Path) };
                self.constructor(adt, index, args)
            }
            Def::Adt(adt) => {
                let ty = self.env.adt(adt, path.segments.last().map_or(&[], |last| last.arguments()));
                let Ty::Adt(_, args) = self.table.freshen(&ty) else { return Found::nothing(Unknown::Path) };
                self.constructor(adt, 0, args)
            }
            Def::External(name) => Found::external(name),
            _ => Found::nothing(Unknown::Path),
        }
    }

    fn constructor(&mut self, adt: AdtId, variant: u32, args: crate::rust::types::Args) -> Found {
        let decl = &self.world.adt(adt).decl;
        let written = decl.variants.get(variant as usize);
        let is_tuple = written.is_some_and(|variant| variant.is_tuple);
        let ty = if is_tuple { Ty::Constructor(adt, variant, args) } else { Ty::Adt(adt, args) };
        // Modes and kinds that a library is told by: its rows name them.
        let of_library = decl.is_enum && !is_tuple && !self.world.adt(adt).path.is_std();
        let path = written.filter(|_| of_library).and_then(|variant| self.library_constant(&ty, variant.name));
        Found { ty, target: Target::Constructor(adt, variant), path }
    }

    /// Arguments for a function's own type parameters, after those of its container.
    pub(super) fn function_subst(&mut self, id: FnId, container: &[(Name, Ty)], written: &[TypeExpr]) -> Subst {
        let sig = self.world.sig(id);
        let mut subst = container.to_vec();
        for name in &sig.generics[..sig.container_generics] {
            if !subst.iter().any(|(found, _)| found == name) {
                subst.push((*name, self.table.fresh()));
            }
        }
        for (index, name) in sig.generics[sig.container_generics..].iter().enumerate() {
            let ty = match written.get(index) {
                Some(ty) => {
                    let ty = self.env.ty(ty);
                    self.table.freshen(&ty)
                }
                None => self.table.fresh(),
            };
            subst.push((*name, ty));
        }
        subst.into()
    }

    fn function_item(&mut self, expr: ExprId, id: FnId, subst: Subst, self_type: Option<Ty>) -> Found {
        if let Container::Trait(_) = self.world.function(id).container {
            let self_name = Name::new("Self");
            let ty = subst.iter().find(|(name, _)| *name == self_name).map(|(_, ty)| ty.clone());
            self.deferred.push((expr, id, ty.unwrap_or(Ty::Unknown), subst.clone()));
        }
        let target = Target::Function { id, self_type, dispatch: None, evidence: Evidence::Written };
        Found { ty: Ty::FnItem(id, subst), target, path: Some(PathTarget::Function(id)) }
    }

    /// `Trait::f`.
    fn trait_function(&mut self, expr: ExprId, path: &Path, id: TraitId) -> Found {
        let Some(last) = path.segments.last() else { return Found::nothing(Unknown::Path) };
        let functions = &self.world.trait_data(id).functions;
        let Some(&function) = functions.iter().find(|f| self.world.function(**f).decl.name == last.name) else {
            return Found::nothing(Unknown::Method);
        };
        let subst = self.function_subst(function, &[], last.arguments());
        self.function_item(expr, function, subst, None)
    }

    /// `Type::f`, `<T as Trait>::f`, `Self::f`, `T::f`.
    fn associated_path(&mut self, expr: ExprId, path: &Path) -> Found {
        let Some((last, before)) = path.segments.split_last() else { return Found::nothing(Unknown::Path) };
        let owner = match &path.qualified {
            Some((of, _)) if before.is_empty() => (**of).clone(),
            Some((of, position)) if *position == before.len() => {
                if let Some(found) = self.qualified_function(expr, path, of) {
                    return found;
                }
                (**of).clone()
            }
            _ => TypeExpr::Path(Box::new(Path {
                qualified: path.qualified.clone(),
                global: path.global,
                segments: before.into(),
            })),
        };
        let ty = self.env.ty(&owner);
        let ty = self.table.freshen(&ty);
        let ty = self.normalize(&ty);
        if let Ty::External(name) = &ty {
            return Found::external(name.join(last.name.as_str()));
        }
        self.function_or_variant(expr, &ty, last)
    }

    fn function_or_variant(&mut self, expr: ExprId, ty: &Ty, last: &Segment) -> Found {
        if let Ty::Adt(adt, args) = ty {
            let decl = &self.world.adt(*adt).decl;
            if let Some(index) = decl.variants.iter().position(|variant| decl.is_enum && variant.name == last.name) {
                return self.constructor(*adt, index as u32, args.clone());
            }
        }
        self.associated_function(expr, ty, last.name, last.arguments())
    }

    /// `<T as Trait>::f`.
    fn qualified_function(&mut self, expr: ExprId, path: &Path, of: &TypeExpr) -> Option<Found> {
        let (last, before) = path.segments.split_last()?;
        let trait_path = Path { qualified: None, global: path.global, segments: before.into() };
        let id = self.env.trait_ref(&trait_path)?.id()?;
        let functions = &self.world.trait_data(id).functions;
        let function = *functions.iter().find(|f| self.world.function(**f).decl.name == last.name)?;
        let ty = self.env.ty(of);
        let ty = self.table.freshen(&ty);
        let subst = self.function_subst(function, &[(Name::new("Self"), ty)], last.arguments());
        Some(self.function_item(expr, function, subst, None))
    }

    fn associated_function(&mut self, expr: ExprId, ty: &Ty, name: Name, written: &[TypeExpr]) -> Found {
        let pick = self.inherent(ty, name, false).or_else(|| self.trait_method(ty, name, true));
        if let Some(pick) = pick {
            let subst = self.function_subst(pick.function, &pick.subst, written);
            return self.function_item(expr, pick.function, subst, Some(pick.self_type));
        }
        for bound in self.bounds_of(ty) {
            let Some(id) = bound.id() else { continue };
            if let Some((_, function)) = self.method_of_trait(id, name) {
                let subst = self.function_subst(function, &[(Name::new("Self"), ty.clone())], written);
                return self.function_item(expr, function, subst, Some(ty.clone()));
            }
        }
        // A constant of the type: its value has a type, but calls nothing.
        let constant = self.associated_constant(ty, name);
        match constant {
            Some(constant) => Found { ty: constant, target: Target::Value, path: self.library_constant(ty, name) },
            None if *ty == Ty::Unknown => Found::nothing(Unknown::Path),
            None => self.unread_function(ty, name),
        }
    }

    /// A function that a library's type has but its stub does not say. Those that are called as constructors are make a
    /// value of the type, or fail to.
    fn unread_function(&self, ty: &Ty, name: Name) -> Found {
        let Ty::Adt(adt, _) = ty else { return Found::nothing(Unknown::Method) };
        let data = self.world.adt(*adt);
        if !self.world.crates[data.krate.0 as usize].input.stub {
            return Found::nothing(Unknown::Method);
        }
        let found = Found::external(data.path.join(name.as_str()));
        match makes_itself(name) {
            true => Found { ty: Ty::FnPointer(no_args(), ty.clone().into()), ..found },
            false => found,
        }
    }

    /// The path of a constant of a library's type.
    fn library_constant(&self, ty: &Ty, name: Name) -> Option<PathTarget> {
        let Ty::Adt(adt, _) = ty else { return None };
        let data = self.world.adt(*adt);
        let stub = self.world.crates[data.krate.0 as usize].input.stub;
        stub.then(|| PathTarget::External(data.path.join(name.as_str())))
    }

    fn associated_constant(&mut self, ty: &Ty, name: Name) -> Option<Ty> {
        let head = ty.head()?;
        let world = self.world;
        let found = world.constants.get(&name)?.iter().find(|id| {
            let Container::Impl(of) = world.value(**id).container else { return false };
            world.impl_head(of).self_type.head() == Some(head)
        })?;
        let ty = world.value_type(*found);
        Some(self.table.freshen(&ty))
    }

    /// A type without arguments, for literals.
    pub(super) fn lang_type(&self, id: Option<AdtId>, args: &[Ty]) -> Ty {
        match id {
            Some(id) if args.is_empty() => Ty::Adt(id, no_args()),
            Some(id) => {
                let mut args = args.to_vec();
                args.resize(self.world.adt(id).decl.generics.parameters.len(), Ty::Unknown);
                Ty::Adt(id, args.into())
            }
            None => Ty::Unknown,
        }
    }
}

/// Whether functions of this name give a value of the type they belong to, as libraries name them.
pub(super) fn makes_itself(name: Name) -> bool {
    let name = name.as_str();
    matches!(name, "new" | "default") || name.starts_with("new_") || name.starts_with("with_")
}
