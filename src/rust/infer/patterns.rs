//! Patterns: what they bind, and at which types.

use super::Infer;
use crate::names::Name;
use crate::rust::facts::{Path, PatternId, PatternKind};
use crate::rust::types::Ty;
use crate::rust::world::{AdtId, Def, Namespace};

impl Infer<'_> {
    /// Matches a pattern against a type and brings its variables into scope.
    pub(super) fn bind_pattern(&mut self, id: PatternId, ty: &Ty) {
        self.bind(id, ty, false);
    }

    /// `by_reference` is set once the match has looked through a reference.
    fn bind(&mut self, id: PatternId, ty: &Ty, by_reference: bool) {
        let kind = &self.facts.pattern(id).kind;
        let mut ty = self.normalize(&self.table.shallow(ty));
        let mut by_reference = by_reference;
        let looks_through = !matches!(
            kind,
            PatternKind::Bind(..)
                | PatternKind::Wild
                | PatternKind::Bool(_)
                | PatternKind::Reference(_)
                | PatternKind::Or(_)
        );
        while looks_through && let Ty::Ref(inner) = &ty {
            ty = self.table.shallow(inner);
            by_reference = true;
        }
        self.pattern_types[id.0 as usize] = ty.clone();
        match kind {
            PatternKind::Wild | PatternKind::Bool(_) | PatternKind::Rest => {}
            PatternKind::Bind(name, inner) => self.bind_name(id, *name, *inner, ty, by_reference),
            PatternKind::Tuple(elems) => self.bind_tuple(elems, &ty, by_reference),
            PatternKind::TupleStruct(path, elems) => {
                let fields = self.fields_of_pattern(path, &ty);
                self.bind_sequence(elems, &fields, by_reference);
            }
            PatternKind::Struct(path, fields) => {
                let known = self.fields_by_name(path, &ty);
                for (name, pattern) in fields {
                    let found = known.iter().find(|(field, _)| field == name).map(|(_, ty)| ty.clone());
                    self.bind(*pattern, &found.unwrap_or(Ty::Unknown), by_reference);
                }
            }
            PatternKind::Path(_) => {}
            PatternKind::Reference(inner) => {
                let target = match &ty {
                    Ty::Ref(target) => (**target).clone(),
                    other => other.clone(),
                };
                self.bind(*inner, &target, false);
            }
            PatternKind::Slice(elems) => {
                let elem = match &ty {
                    Ty::Slice(elem) | Ty::Array(elem) => (**elem).clone(),
                    Ty::Adt(_, args) => args.first().cloned().unwrap_or(Ty::Unknown),
                    _ => Ty::Unknown,
                };
                for &pattern in elems {
                    self.bind(pattern, &elem, by_reference);
                }
            }
            PatternKind::Or(cases) => self.bind_cases(cases, &ty, by_reference),
        }
    }

    fn bind_name(&mut self, id: PatternId, name: Name, inner: Option<PatternId>, ty: Ty, by_reference: bool) {
        if inner.is_none() && self.is_constant(name) {
            return;
        }
        let ty = if by_reference && !matches!(ty, Ty::Ref(_)) { Ty::reference(ty) } else { ty };
        self.pattern_types[id.0 as usize] = ty.clone();
        self.locals.push(name, id);
        if let Some(inner) = inner {
            self.bind(inner, &ty, by_reference);
        }
    }

    /// Whether a plain name in a pattern is a constant, unit struct or variant and binds nothing.
    fn is_constant(&self, name: Name) -> bool {
        let upper = name.as_str().starts_with(|first: char| first.is_uppercase());
        upper
            && matches!(
                self.world.resolve_name(&self.env.scope, name, Namespace::Value),
                Some(Def::Value(_) | Def::Variant(..) | Def::Adt(_) | Def::External(_))
            )
    }

    fn bind_tuple(&mut self, elems: &[PatternId], ty: &Ty, by_reference: bool) {
        let parts = match ty {
            Ty::Tuple(parts) => parts.to_vec(),
            Ty::Var(_) => {
                let has_rest = elems.iter().any(|&elem| self.is_rest(elem));
                let parts: Vec<Ty> = elems.iter().map(|_| self.table.fresh()).collect();
                if !has_rest {
                    self.table.unify(ty, &Ty::Tuple(parts.clone().into()));
                }
                parts
            }
            _ => Vec::new(),
        };
        self.bind_sequence(elems, &parts, by_reference);
    }

    fn is_rest(&self, id: PatternId) -> bool {
        matches!(self.facts.pattern(id).kind, PatternKind::Rest)
    }

    /// Binds patterns to parts; a `..` stands for those in the middle.
    fn bind_sequence(&mut self, elems: &[PatternId], parts: &[Ty], by_reference: bool) {
        let rest = elems.iter().position(|&elem| self.is_rest(elem));
        for (index, &pattern) in elems.iter().enumerate() {
            let part = match rest {
                Some(rest) if index > rest => {
                    let from_end = elems.len() - index;
                    parts.len().checked_sub(from_end).and_then(|at| parts.get(at))
                }
                _ => parts.get(index),
            };
            self.bind(pattern, &part.cloned().unwrap_or(Ty::Unknown), by_reference);
        }
    }

    /// Alternatives bind the same names: the first one's variables are the ones in scope.
    fn bind_cases(&mut self, cases: &[PatternId], ty: &Ty, by_reference: bool) {
        let Some((&first, rest)) = cases.split_first() else { return };
        self.bind(first, ty, by_reference);
        let in_scope = self.locals.len();
        for &case in rest {
            self.bind(case, ty, by_reference);
            self.locals.truncate(in_scope);
        }
    }

    /// The struct or variant that a pattern or literal names, with its type's arguments.
    pub(super) fn variant_of(&mut self, path: &Path, expected: &Ty) -> Option<(AdtId, u32, Ty)> {
        let first = path.segments.first()?;
        let own = self.env.self_type.clone().filter(|_| first.name.as_str() == "Self" && path.qualified.is_none());
        let (adt, variant) = match own {
            Some(Ty::Adt(adt, _)) => {
                let named = path.segments.get(1).map(|segment| segment.name);
                let variants = &self.world.adt(adt).decl.variants;
                let index = named.and_then(|name| variants.iter().position(|variant| variant.name == name));
                (adt, index.unwrap_or(0) as u32)
            }
            _ => match self.world.resolve(&self.env.scope, path, Namespace::Type).map(|found| found.def) {
                Some(Def::Adt(adt)) => (adt, 0),
                Some(Def::Variant(adt, index)) => (adt, index),
                Some(Def::Alias(_)) => {
                    let ty = self.env.ty(&crate::rust::facts::TypeExpr::Path(Box::new(path.clone())));
                    let Ty::Adt(adt, _) = &ty else { return None };
                    let name = path.segments.last()?.name;
                    let variants = &self.world.adt(*adt).decl.variants;
                    let index = variants.iter().position(|variant| variant.name == name).unwrap_or(0);
                    (*adt, index as u32)
                }
                _ => return None,
            },
        };
        let expected = self.table.shallow(expected);
        let ty = match &expected {
            Ty::Adt(found, _) if *found == adt => expected,
            _ => {
                let own = match own_arguments(self.env.self_type.as_ref(), adt, first.name) {
                    Some(own) => own,
                    None => {
                        let arguments = path.segments.iter().rev().find(|segment| !segment.arguments().is_empty());
                        let ty = self.env.adt(adt, arguments.map_or(&[], |segment| segment.arguments()));
                        self.table.freshen(&ty)
                    }
                };
                self.table.unify(&expected, &own);
                own
            }
        };
        Some((adt, variant, ty))
    }

    fn fields_by_name(&mut self, path: &Path, ty: &Ty) -> Vec<(Name, Ty)> {
        let Some((adt, variant, ty)) = self.variant_of(path, ty) else { return Vec::new() };
        let Ty::Adt(_, args) = &ty else { return Vec::new() };
        let subst = self.adt_subst(adt, args);
        let fields = self.world.fields(adt).get(variant as usize);
        fields.into_iter().flatten().map(|(name, ty)| (*name, ty.subst(&subst))).collect()
    }

    fn fields_of_pattern(&mut self, path: &Path, ty: &Ty) -> Vec<Ty> {
        let named = self.fields_by_name(path, ty);
        if named.is_empty() && matches!(ty, Ty::Adt(..)) {
            // `Ok(x)` of an alias or an unread type: the first argument is the best guess there is none of.
            return Vec::new();
        }
        named.into_iter().map(|(_, ty)| ty).collect()
    }
}

fn own_arguments(self_type: Option<&Ty>, adt: AdtId, first: Name) -> Option<Ty> {
    match self_type {
        Some(ty @ Ty::Adt(found, _)) if *found == adt && first.as_str() == "Self" => Some(ty.clone()),
        _ => None,
    }
}
