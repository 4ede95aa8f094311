//! Types of expressions.

use super::{Infer, Target};
use crate::names::Name;
use crate::program::Unknown;
use crate::rust::facts::{Closure, ExprId, ExprKind, Literal, Operator, StructLiteral};
use crate::rust::types::{Projection, TraitDef, TraitRef, Ty, no_args};
use std::sync::Arc;

impl Infer<'_> {
    pub(super) fn expr(&mut self, id: ExprId) -> Ty {
        self.expr_expecting(id, None)
    }

    /// Infers an expression. `expected` is a hint for what the context wants.
    pub(super) fn expr_expecting(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.expr_kind(id, &self.facts.expr(id).kind, expected).bounded();
        self.types[id.0 as usize] = ty.clone();
        ty
    }

    fn expr_kind(&mut self, id: ExprId, kind: &ExprKind, expected: Option<&Ty>) -> Ty {
        match kind {
            ExprKind::Missing => Ty::Unknown,
            ExprKind::Literal(literal) => self.literal(*literal),
            ExprKind::Name(name) => self.name(id, *name),
            ExprKind::Path(path) => self.path(id, path),
            ExprKind::Call(function, arguments) => self.call(id, *function, arguments, expected),
            ExprKind::Method(call) => self.method_call(id, call, expected),
            ExprKind::Macro(call) => self.macro_call(id, call),
            ExprKind::Field(base, name) => self.field(id, *base, *name),
            ExprKind::Index(base, at) => self.index(*base, *at),
            ExprKind::Await(base) => {
                let ty = self.expr(*base);
                self.awaited(&ty)
            }
            ExprKind::Try(base) => {
                let ty = self.expr(*base);
                self.tried(&ty)
            }
            ExprKind::Reference(inner) => {
                let hint = expected.map(|ty| self.table.shallow(ty).peel_refs().clone());
                Ty::reference(self.expr_expecting(*inner, hint.as_ref()))
            }
            ExprKind::Deref(inner) => {
                let ty = self.expr(*inner);
                self.settle();
                self.deref(&ty).unwrap_or(Ty::Unknown)
            }
            ExprKind::Unary(inner) => self.expr_expecting(*inner, expected),
            ExprKind::Compare(left, right) | ExprKind::Lazy(left, right) => {
                self.expr(*left);
                self.expr(*right);
                Ty::prim("bool")
            }
            ExprKind::Binary(operator, left, right) => self.binary(*operator, *left, *right),
            ExprKind::Assign(left, right) | ExprKind::Compound(left, right) => {
                let place = self.expr(*left);
                let value = self.expr_expecting(*right, Some(&place));
                self.coerce(&value, &place);
                Ty::unit()
            }
            ExprKind::Cast(inner, ty) => {
                self.expr(*inner);
                let ty = self.env.ty(ty);
                self.table.freshen(&ty)
            }
            ExprKind::Closure(closure) => self.closure(id, closure, &[]),
            ExprKind::Async(inner, _) => self.async_block(*inner),
            ExprKind::Struct(literal) => self.struct_literal(literal, expected),
            ExprKind::Tuple(elems) => self.tuple(elems, expected),
            ExprKind::Array(elems) => {
                let elem = self.table.fresh();
                for &part in elems {
                    let ty = self.expr_expecting(part, Some(&elem));
                    self.table.unify(&elem, &ty);
                }
                Ty::Array(Arc::new(elem))
            }
            ExprKind::Repeat(elem, len) => {
                self.expr(*len);
                Ty::Array(Arc::new(self.expr(*elem)))
            }
            ExprKind::Range(low, high) => {
                let ends: Vec<Ty> = [low, high].into_iter().flatten().map(|&end| self.expr(end)).collect();
                let end = ends.into_iter().next().unwrap_or(Ty::Unknown);
                self.lang_type(self.world.lang.range, &[end])
            }
            _ => self.control(id, kind, expected),
        }
    }

    fn literal(&mut self, literal: Literal) -> Ty {
        match literal {
            Literal::Str | Literal::AtOnce => Ty::reference(Ty::prim("str")),
            Literal::Bytes => Ty::reference(Ty::Array(Arc::new(Ty::prim("u8")))),
            Literal::CStr => Ty::reference(self.lang_type(self.world.lang.c_str, &[])),
            Literal::Bool(_) => Ty::prim("bool"),
            Literal::Char => Ty::prim("char"),
            Literal::Number(Some(suffix)) => Ty::Prim(suffix),
            Literal::Zero | Literal::Number(None) => self.table.number(),
        }
    }

    fn tuple(&mut self, elems: &[ExprId], expected: Option<&Ty>) -> Ty {
        let hints = match expected.map(|ty| self.table.shallow(ty)) {
            Some(Ty::Tuple(parts)) => parts.to_vec(),
            _ => Vec::new(),
        };
        let parts: Vec<Ty> =
            elems.iter().enumerate().map(|(index, &elem)| self.expr_expecting(elem, hints.get(index))).collect();
        Ty::Tuple(parts.into())
    }

    fn binary(&mut self, operator: Operator, left: ExprId, right: ExprId) -> Ty {
        let ty = self.expr(left);
        let other = self.expr(right);
        self.settle();
        let (ty, other) = (self.table.shallow(&ty), self.table.shallow(&other));
        match (ty.peel_refs(), other.peel_refs()) {
            (prim @ Ty::Prim(_), Ty::Prim(_) | Ty::Var(_) | Ty::Unknown) => prim.clone(),
            (Ty::Var(_), Ty::Prim(_) | Ty::Var(_)) if !matches!(operator, Operator::Shl | Operator::Shr) => {
                self.table.unify(ty.peel_refs(), other.peel_refs());
                ty.peel_refs().clone()
            }
            (Ty::Var(_), Ty::Prim(_) | Ty::Var(_)) => ty.peel_refs().clone(),
            (Ty::Unknown | Ty::Var(_), _) => Ty::Unknown,
            // Arithmetic mostly gives what it is done with.
            (peeled, _) => self.operated(&ty, operator, &other).unwrap_or_else(|| peeled.clone()),
        }
    }

    /// What the trait of an operator says that it gives.
    fn operated(&mut self, ty: &Ty, operator: Operator, other: &Ty) -> Option<Ty> {
        let of_trait = self.world.lang.operator(operator)?;
        let bound = TraitRef { def: TraitDef::Read(of_trait), args: [other.clone()].into(), bindings: Vec::new() };
        [ty, ty.peel_refs()].into_iter().find_map(|ty| self.output(ty, &bound, Name::new("Output")))
    }

    pub(super) fn async_block(&mut self, inner: ExprId) -> Ty {
        let output = self.table.fresh();
        self.returns.push(output.clone());
        let marked = self.locals.len();
        let ty = self.expr(inner);
        self.locals.truncate(marked);
        self.returns.pop();
        self.coerce(&ty, &output);
        Ty::Future(Arc::new(output))
    }

    /// Infers a closure whose parameters the context knows as `expected`.
    pub(super) fn closure(&mut self, id: ExprId, closure: &Closure, expected: &[Ty]) -> Ty {
        let marked = self.locals.len();
        let mut parameters = Vec::with_capacity(closure.parameters.len());
        for (index, (pattern, written)) in closure.parameters.iter().enumerate() {
            let ty = match written {
                Some(written) => {
                    let ty = self.env.ty(written);
                    self.table.freshen(&ty)
                }
                None => self.table.fresh(),
            };
            if let Some(hint) = expected.get(index) {
                let hint = self.normalize(hint);
                self.coerce(&hint, &ty);
            }
            self.bind_pattern(*pattern, &ty);
            parameters.push(ty);
        }
        let returns = match &closure.returns {
            Some(written) => {
                let ty = self.env.ty(written);
                self.table.freshen(&ty)
            }
            None => self.table.fresh(),
        };
        self.returns.push(returns.clone());
        let found = self.expr_expecting(closure.body, Some(&returns));
        self.coerce(&found, &returns);
        self.returns.pop();
        self.locals.truncate(marked);
        let output = if closure.is_async { Ty::Future(Arc::new(returns)) } else { returns };
        self.closures.insert(id, (parameters, output));
        Ty::Closure(id)
    }

    fn struct_literal(&mut self, literal: &StructLiteral, expected: Option<&Ty>) -> Ty {
        let hint = expected.map_or(Ty::Unknown, |ty| self.table.shallow(ty));
        let Some((adt, variant, ty)) = self.variant_of(&literal.path, &hint) else {
            for (_, value) in &literal.fields {
                self.expr(*value);
            }
            let external = self.env.ty(&crate::rust::facts::TypeExpr::Path(Box::new(literal.path.clone())));
            return external;
        };
        let args = match &ty {
            Ty::Adt(_, args) => args.clone(),
            _ => no_args(),
        };
        let subst = self.adt_subst(adt, &args);
        let fields = self.world.fields(adt).get(variant as usize).cloned().unwrap_or_default();
        for (name, value) in &literal.fields {
            let wanted = fields.iter().find(|(field, _)| field == name).map(|(_, ty)| ty.subst(&subst));
            let found = self.expr_expecting(*value, wanted.as_ref());
            if let Some(wanted) = wanted {
                self.coerce(&found, &wanted);
            }
        }
        if let Some(base) = literal.base {
            let found = self.expr_expecting(base, Some(&ty));
            self.coerce(&found, &ty);
        }
        ty
    }

    fn field(&mut self, id: ExprId, base: ExprId, name: Name) -> Ty {
        let mut step = self.expr(base);
        for _ in 0..12 {
            let known = self.table.shallow(&step);
            step = self.normalize(&known);
            if matches!(step, Ty::Var(_)) {
                self.settle();
                step = self.table.shallow(&step);
            }
            match &step {
                Ty::Tuple(parts) => {
                    if let Ok(index) = name.as_str().parse::<usize>() {
                        return parts.get(index).cloned().unwrap_or(Ty::Unknown);
                    }
                }
                Ty::Adt(adt, args) if !self.world.adt(*adt).decl.is_enum => {
                    let fields = self.world.fields(*adt).first();
                    if let Some((_, ty)) = fields.and_then(|fields| fields.iter().find(|(field, _)| *field == name)) {
                        self.fields.insert(id, *adt);
                        return ty.subst(&self.adt_subst(*adt, args));
                    }
                }
                _ => {}
            }
            match self.deref(&step) {
                Some(next) => step = next,
                None => return Ty::Unknown,
            }
        }
        Ty::Unknown
    }

    fn index(&mut self, base: ExprId, at: ExprId) -> Ty {
        let base = self.expr(base);
        let at = self.expr(at);
        let by_range = matches!(self.table.shallow(&at), Ty::Adt(id, _) if self.is_range(id));
        let mut step = self.table.shallow(&base);
        for _ in 0..12 {
            match &step {
                Ty::Slice(elem) | Ty::Array(elem) => {
                    return if by_range { Ty::Slice(Arc::clone(elem)) } else { (**elem).clone() };
                }
                Ty::Prim(name) if name.as_str() == "str" => return step,
                Ty::Adt(id, _) if Some(*id) == self.world.lang.vec || Some(*id) == self.world.lang.string => {}
                Ty::Adt(..) => {
                    let index = self.world.lang.index;
                    if let Some(found) = self.project(&step, index, Name::new("Output")) {
                        return self.normalize(&found);
                    }
                }
                _ => {}
            }
            match self.deref(&step) {
                Some(next) => step = self.table.shallow(&next),
                None => return Ty::Unknown,
            }
        }
        Ty::Unknown
    }

    fn is_range(&self, id: crate::rust::world::AdtId) -> bool {
        self.world.adt(id).path.as_str().starts_with("std::ops::Range")
    }

    /// What `.await` gives.
    pub(super) fn awaited(&mut self, ty: &Ty) -> Ty {
        self.settle();
        let (known, output) = (self.table.shallow(ty), Name::new("Output"));
        let ty = self.normalize(&known);
        if let Ty::Future(output) = &ty {
            return (**output).clone();
        }
        let lang = self.world.lang;
        for of_trait in [lang.future, lang.into_future] {
            if of_trait.is_some()
                && let Some(found) = self.project(&ty, of_trait, output)
            {
                let found = self.normalize(&found);
                return self.table.freshen(&found);
            }
        }
        match ty {
            // A future known only by its bounds: its output may be told by others.
            Ty::Param(_) | Ty::Bounds(_) | Ty::Projection(_) => {
                Ty::Projection(Arc::new(Projection { of: ty, of_trait: lang.future, args: no_args(), name: output }))
            }
            _ => Ty::Unknown,
        }
    }

    /// What `?` gives.
    fn tried(&mut self, ty: &Ty) -> Ty {
        self.settle();
        let known = self.table.shallow(ty);
        let ty = self.normalize(&known);
        let lang = self.world.lang;
        match self.table.shallow(&ty) {
            Ty::Adt(id, args) if Some(id) == lang.option || Some(id) == lang.result => {
                args.first().cloned().unwrap_or(Ty::Unknown)
            }
            Ty::Adt(id, args) if Some(id) == lang.control_flow => args.get(1).cloned().unwrap_or(Ty::Unknown),
            Ty::Adt(id, args) if Some(id) == lang.poll => {
                let inner = args.first().cloned().unwrap_or(Ty::Unknown);
                let unwrapped = self.tried(&inner);
                self.lang_type(lang.poll, &[unwrapped])
            }
            // A library's signatures may leave out that a call can fail.
            ty @ Ty::Adt(id, _) if self.is_library(id) => ty,
            _ => Ty::Unknown,
        }
    }

    /// What a `for` loop binds; the step of the iterator is an implied call of the loop.
    pub(super) fn iterated(&mut self, id: ExprId, ty: &Ty) -> Ty {
        self.settle();
        let lang = self.world.lang;
        let known = self.table.shallow(ty);
        let ty = self.normalize(&known);
        let iterator = lang.into_iterator.and_then(|of_trait| self.project(&ty, Some(of_trait), Name::new("IntoIter")));
        let iterator = iterator.map_or(ty.clone(), |found| self.normalize(&found));
        let iterator = self.table.shallow(&iterator);
        let next = lang.iterator.and_then(|of_trait| self.method_by_impl(&iterator, of_trait, Name::new("next")));
        let target = match next {
            Some(pick) => super::calls::target_of(&pick),
            None => Target::Unknown(Unknown::Receiver),
        };
        self.targets.insert(id, target);
        let item = Name::new("Item");
        let found = lang.iterator.and_then(|of_trait| self.project(&iterator, Some(of_trait), item));
        let found = found.or_else(|| lang.into_iterator.and_then(|of_trait| self.project(&ty, Some(of_trait), item)));
        found.map_or(Ty::Unknown, |found| self.normalize(&found))
    }
}
