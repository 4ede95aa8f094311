//! Variables: what patterns bind, where variables end or are moved, what closures capture.

use super::describe::owned_path;
use super::lower::Lower;
use crate::names::Name;
use crate::program::{BodyId, Capture, CaptureOf, Local, LocalId, Value};
use crate::rust::facts::{PatternId, PatternKind};
use crate::rust::types::Ty;

/// Where a variable lives.
#[derive(Clone, Copy)]
pub(super) struct Home {
    pub body: usize,
    pub of: CaptureOf,
}

impl Lower<'_> {
    /// Declares what a pattern binds to a value.
    pub(super) fn declare(&mut self, id: PatternId, value: &Value, part: Option<u32>) {
        let facts = self.facts;
        match &facts.pattern(id).kind {
            PatternKind::Wild | PatternKind::Bool(_) | PatternKind::Rest | PatternKind::Path(_) => {}
            PatternKind::Bind(name, inner) => {
                self.declare_local(id, Some(*name), value, part);
                if let Some(inner) = inner {
                    self.declare(*inner, value, part);
                }
            }
            PatternKind::Tuple(elems) => {
                for (index, &elem) in elems.iter().enumerate() {
                    match value {
                        Value::Tuple(values) if values.len() == elems.len() => {
                            self.declare(elem, &values[index].clone(), None);
                        }
                        _ => self.declare(elem, value, Some(index as u32)),
                    }
                }
            }
            PatternKind::TupleStruct(_, elems) => {
                for &elem in elems {
                    self.declare(elem, value, part);
                }
            }
            PatternKind::Struct(_, fields) => {
                for (name, pattern) in fields {
                    self.declare(*pattern, &Value::Field(Box::new(value.clone()), *name), None);
                }
            }
            PatternKind::Reference(inner) => self.declare(*inner, value, part),
            PatternKind::Slice(elems) => {
                for &elem in elems {
                    self.declare(elem, value, part);
                }
            }
            PatternKind::Or(cases) => {
                for &case in cases {
                    self.declare(case, value, part);
                }
            }
        }
    }

    /// `let _ = ..`: what is dropped at once. Whether it is that.
    pub(super) fn declare_dropped(&mut self, id: PatternId, value: &Value) -> bool {
        let dropped = matches!(self.facts.pattern(id).kind, PatternKind::Wild);
        if dropped {
            let end = self.facts.pattern(id).range.end;
            self.declare_local(id, None, value, None);
            let local = self.draft().locals.last_mut().expect("one was just declared");
            local.scope_end = end;
        }
        dropped
    }

    fn declare_local(&mut self, id: PatternId, name: Option<Name>, value: &Value, part: Option<u32>) {
        let span = self.span(self.facts.pattern(id).range);
        let ty = self.pattern_path(id);
        let scope_end = self.scope_ends.last().copied().unwrap_or(span.end);
        let owned = owned_path(self.world, self.pattern_type(id));
        let changes = self.changing.contains(&id);
        let value = Some(value.clone());
        let local = Local { name, ty, owned, value, part, span, changes, scope_end, moved: None };
        let body = self.current;
        let locals = &mut self.bodies[body].locals;
        locals.push(local);
        let of = CaptureOf::Local(LocalId(locals.len() as u32 - 1));
        self.homes.insert(id, Home { body, of });
    }

    /// A variable as a value of the current body; captured from the bodies around it where it lives there.
    pub(super) fn variable(&mut self, id: PatternId) -> Value {
        let Some(home) = self.homes.get(&id).copied() else { return Value::Other };
        self.reach(self.current, home)
    }

    fn reach(&mut self, body: usize, home: Home) -> Value {
        if body == home.body {
            return match home.of {
                CaptureOf::Local(id) => Value::Local(id),
                CaptureOf::Parameter(index) => Value::Parameter(index),
                CaptureOf::Capture(index) => Value::Capture(index),
            };
        }
        let Some(BodyId(parent)) = self.bodies[body].parent else { return Value::Other };
        let of = match self.reach(parent as usize, home) {
            Value::Local(id) => CaptureOf::Local(id),
            Value::Parameter(index) => CaptureOf::Parameter(index),
            Value::Capture(index) => CaptureOf::Capture(index),
            _ => return Value::Other,
        };
        let moved = self.moves[body];
        let captures = &mut self.bodies[body].captures;
        let index = captures.iter().position(|capture| capture.of == of).unwrap_or_else(|| {
            captures.push(Capture { of, moved });
            captures.len() - 1
        });
        Value::Capture(index as u32)
    }

    /// Notes that a value was given away at this byte.
    pub(super) fn moved(&mut self, value: &Value, at: u32) {
        match value {
            Value::Local(id) => {
                let local = &mut self.draft().locals[id.0 as usize];
                local.moved.get_or_insert(at);
            }
            Value::Capture(index) => {
                let capture = &mut self.draft().captures[*index as usize];
                capture.moved = true;
            }
            _ => {}
        }
    }

    /// Notes what a `move` closure took from its parent.
    pub(super) fn captured(&mut self, body: usize, at: u32) {
        for capture in self.bodies[body].captures.clone() {
            if let (CaptureOf::Local(id), true) = (capture.of, capture.moved) {
                let local = &mut self.draft().locals[id.0 as usize];
                local.moved.get_or_insert(at);
            }
        }
    }

    /// Whether giving away a value of this type leaves the variable usable.
    pub(super) fn is_copied(ty: &Ty) -> bool {
        matches!(ty, Ty::Ref(_) | Ty::Prim(_) | Ty::Pointer(_) | Ty::FnItem(..) | Ty::FnPointer(..))
    }
}
