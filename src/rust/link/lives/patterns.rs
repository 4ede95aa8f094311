//! Patterns: what they bind, and which values they show to hold nothing.

use super::{Key, Lives, Operand, Slot};
use crate::names::Name;
use crate::rust::facts::{PatternId, PatternKind};
use crate::rust::holding::Until;
use crate::rust::types::Ty;

impl Lives<'_, '_> {
    /// Binds a pattern to a value; the value's slot ends where a variable takes the guard over.
    pub(super) fn bind(&mut self, id: PatternId, source: Operand) {
        let took = self.binds(id, source);
        let over = match self.holding.until() {
            Until::Gone => took || self.shows_nothing(id),
            Until::PlaceEnds => matches!(self.facts.pattern(id).kind, PatternKind::Bind(_, None)),
        };
        if let (true, Some(source)) = (over, source) {
            self.end_variable(source);
        }
    }

    /// Binds a parameter; one without a name lives as long as the others.
    pub(super) fn bind_parameter(&mut self, id: PatternId) {
        match self.facts.pattern(id).kind {
            PatternKind::Wild => {
                self.declare(id, None);
            }
            _ => self.bind(id, None),
        }
    }

    /// Whether a variable of the pattern took the guard.
    fn binds(&mut self, id: PatternId, source: Operand) -> bool {
        let facts = self.facts;
        let mut took = false;
        match &facts.pattern(id).kind {
            PatternKind::Wild | PatternKind::Bool(_) | PatternKind::Rest | PatternKind::Path(_) => {}
            PatternKind::Bind(_, inner) => {
                took = self.declare(id, source);
                took |= inner.is_some_and(|inner| self.binds(inner, source));
            }
            PatternKind::Tuple(elems)
            | PatternKind::TupleStruct(_, elems)
            | PatternKind::Slice(elems)
            | PatternKind::Or(elems) => elems.iter().for_each(|&elem| took |= self.binds(elem, source)),
            PatternKind::Struct(_, fields) => fields.iter().for_each(|(_, field)| took |= self.binds(*field, source)),
            PatternKind::Reference(_) => {}
        }
        took
    }

    /// Begins a variable, if it holds something.
    pub(super) fn declare(&mut self, id: PatternId, source: Operand) -> bool {
        let ty = self.lower.pattern_type(id);
        let Some(guard) = self.holding.watched(ty) else { return false };
        let pattern = self.facts.pattern(id);
        let name = match pattern.kind {
            // A name in capitals is a constant or a variant, which takes nothing.
            PatternKind::Bind(name, None) if name.as_str().starts_with(char::is_uppercase) => return false,
            PatternKind::Bind(name, _) => Some(name),
            _ => None,
        };
        let range = pattern.range;
        let made = source.and_then(|source| self.made(source));
        let slot = self.slot(Key::Variable(id), || Slot::new(guard, range, name, made));
        self.scopes.last_mut().expect("the body's own scope is always there").push(slot);
        self.begin(slot);
        true
    }

    /// Whether a value that fits the pattern is one without a guard in it: `None`, `Err(_)`, a variant that carries none.
    pub(super) fn shows_nothing(&self, id: PatternId) -> bool {
        let is_empty = |variant: Name| match self.lower.pattern_type(id).peel_refs() {
            ty if self.is_option_or_result(ty) => matches!(variant.as_str(), "None" | "Err"),
            Ty::Adt(adt, _) => {
                let world = self.lower.world;
                let mut variants = world.adt(*adt).decl.variants.iter().zip(world.fields(*adt));
                variants.any(|(found, fields)| {
                    found.name == variant && fields.iter().all(|(_, ty)| self.holding.watched(ty).is_none())
                })
            }
            _ => false,
        };
        match &self.facts.pattern(id).kind {
            // A variant without fields, or a constant.
            PatternKind::Path(_) => true,
            PatternKind::TupleStruct(path, _) | PatternKind::Struct(path, _) => {
                path.segments.last().is_some_and(|last| is_empty(last.name))
            }
            PatternKind::Bind(name, None) => is_empty(*name),
            PatternKind::Or(cases) => cases.iter().all(|&case| self.shows_nothing(case)),
            _ => false,
        }
    }

    /// Whether a value is over where it does not fit the pattern, as every one with a guard in it does: `Some(x)`, `Ok(x)`.
    pub(super) fn covers(&self, id: PatternId) -> bool {
        self.holding.until() == Until::Gone && self.fits_all(id)
    }

    fn fits_all(&self, id: PatternId) -> bool {
        match &self.facts.pattern(id).kind {
            PatternKind::TupleStruct(path, elems) => {
                path.segments.last().is_some_and(|last| matches!(last.name.as_str(), "Some" | "Ok"))
                    && elems.iter().all(|&elem| self.always_fits(elem))
            }
            PatternKind::Or(cases) => cases.iter().any(|&case| self.fits_all(case)),
            _ => false,
        }
    }

    fn always_fits(&self, id: PatternId) -> bool {
        match &self.facts.pattern(id).kind {
            PatternKind::Wild | PatternKind::Rest | PatternKind::Bind(_, None) => true,
            PatternKind::Bind(_, Some(inner)) | PatternKind::Reference(inner) => self.always_fits(*inner),
            PatternKind::Tuple(elems) => elems.iter().all(|&elem| self.always_fits(elem)),
            _ => false,
        }
    }

    fn is_option_or_result(&self, ty: &Ty) -> bool {
        let lang = &self.lower.world.lang;
        matches!(ty.peel_refs(), Ty::Adt(id, _) if [lang.option, lang.result].contains(&Some(*id)))
    }
}
