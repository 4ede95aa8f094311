//! Paths, types, generics: the parts of signatures.

use super::Extractor;
use crate::names::Name;
use crate::rust::facts::{GenericArguments, GenericParameter, Generics, Path, Segment, TypeExpr};
use syn::{GenericArgument, PathArguments, ReturnType, Type, TypeParamBound};

impl Extractor<'_> {
    pub(super) fn path(&mut self, path: &syn::Path) -> Path {
        self.qualified_path(None, path)
    }

    pub(super) fn qualified_path(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        let qualified = qself.map(|qself| (Box::new(self.ty(&qself.ty)), qself.position));
        let segments = path.segments.iter().map(|segment| self.segment(segment)).collect();
        Path { qualified, global: path.leading_colon.is_some(), segments }
    }

    fn segment(&mut self, segment: &syn::PathSegment) -> Segment {
        let name = self.name(&segment.ident);
        let generic = match &segment.arguments {
            PathArguments::None => None,
            PathArguments::AngleBracketed(list) => Some(Box::new(self.generic_arguments(list))),
            PathArguments::Parenthesized(list) => {
                let inputs = list.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                let output = self.return_type(&list.output).unwrap_or(TypeExpr::Tuple(Vec::new()));
                Some(Box::new(GenericArguments {
                    types: vec![TypeExpr::Tuple(inputs)],
                    bindings: vec![(Name::new("Output"), output)],
                    binding_bounds: Vec::new(),
                }))
            }
        };
        Segment { name, generic }
    }

    fn generic_arguments(&mut self, list: &syn::AngleBracketedGenericArguments) -> GenericArguments {
        let mut generic = GenericArguments::default();
        for argument in &list.args {
            match argument {
                GenericArgument::Type(ty) => {
                    let ty = self.ty(ty);
                    generic.types.push(ty);
                }
                GenericArgument::Const(_) => generic.types.push(TypeExpr::Infer),
                GenericArgument::AssocType(assoc) => {
                    let binding = (self.name(&assoc.ident), self.ty(&assoc.ty));
                    generic.bindings.push(binding);
                }
                GenericArgument::Constraint(constraint) => {
                    let bound = (self.name(&constraint.ident), self.bounds(&constraint.bounds));
                    generic.binding_bounds.push(bound);
                }
                _ => {}
            }
        }
        generic.types.shrink_to_fit();
        generic.bindings.shrink_to_fit();
        generic
    }

    pub(super) fn turbofish(&mut self, list: Option<&syn::AngleBracketedGenericArguments>) -> Vec<TypeExpr> {
        let Some(list) = list else { return Vec::new() };
        let argument = |argument: &GenericArgument| match argument {
            GenericArgument::Type(ty) => Some(self.ty(ty)),
            GenericArgument::Const(_) => Some(TypeExpr::Infer),
            _ => None,
        };
        exactly(list.args.iter().filter_map(argument))
    }

    pub(super) fn return_type(&mut self, output: &ReturnType) -> Option<TypeExpr> {
        match output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    pub(super) fn ty(&mut self, ty: &Type) -> TypeExpr {
        match ty {
            Type::Path(path) => TypeExpr::Path(Box::new(self.qualified_path(path.qself.as_ref(), &path.path))),
            Type::Reference(reference) => TypeExpr::Reference(Box::new(self.ty(&reference.elem))),
            Type::Ptr(pointer) => TypeExpr::Pointer(Box::new(self.ty(&pointer.elem))),
            Type::Slice(slice) => TypeExpr::Slice(Box::new(self.ty(&slice.elem))),
            Type::Array(array) => TypeExpr::Array(Box::new(self.ty(&array.elem))),
            Type::Tuple(tuple) => TypeExpr::Tuple(tuple.elems.iter().map(|elem| self.ty(elem)).collect()),
            Type::Paren(paren) => self.ty(&paren.elem),
            Type::Group(group) => self.ty(&group.elem),
            Type::Never(_) => TypeExpr::Never,
            Type::ImplTrait(bounds) => TypeExpr::ImplTrait(self.bounds(&bounds.bounds)),
            Type::TraitObject(object) => TypeExpr::DynTrait(self.bounds(&object.bounds)),
            Type::FnPtr(function) => {
                let inputs = function.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                TypeExpr::Function(inputs, self.return_type(&function.output).map(Box::new))
            }
            _ => TypeExpr::Infer,
        }
    }

    pub(super) fn bounds<'t>(&mut self, bounds: impl IntoIterator<Item = &'t TypeParamBound>) -> Vec<Path> {
        exactly(bounds.into_iter().filter_map(|bound| match bound {
            TypeParamBound::Trait(bound) if bound.maybe.is_none() => Some(self.path(&bound.path)),
            _ => None,
        }))
    }

    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut lowered = Generics::default();
        for parameter in &generics.params {
            match parameter {
                syn::GenericParam::Lifetime(_) => {}
                syn::GenericParam::Const(parameter) => lowered.parameters.push(GenericParameter {
                    name: self.name(&parameter.ident),
                    bounds: Vec::new(),
                    default: None,
                }),
                syn::GenericParam::Type(parameter) => {
                    let name = self.name(&parameter.ident);
                    let bounds = self.bounds(&parameter.bounds);
                    let default = parameter.default.as_ref().map(|(_, default)| self.ty(default));
                    lowered.parameters.push(GenericParameter { name, bounds, default });
                }
            }
        }
        for clause in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let syn::WherePredicate::Type(clause) = clause {
                let bound = (self.ty(&clause.bounded_ty), self.bounds(&clause.bounds));
                lowered.wheres.push(bound);
            }
        }
        lowered.parameters.shrink_to_fit();
        lowered.wheres.shrink_to_fit();
        lowered
    }
}

/// A list that sets nothing aside: signatures are made of lists, and most have one thing or none.
fn exactly<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    items.collect::<Box<[T]>>().into_vec()
}
