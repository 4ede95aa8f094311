//! Expressions as values, which give what they hold to their consumer, and as places, whose temporaries stay.

use super::super::lower::Lower;
use super::{Lives, Operand, SlotId};
use crate::rust::facts::{ExprId, ExprKind, MacroCall, MethodCall};
use crate::rust::types::Ty;

impl Lives<'_, '_> {
    /// Evaluates an expression for its value.
    pub(super) fn value(&mut self, id: ExprId) -> Operand {
        self.value_until(id, self.temporaries)
    }

    /// Evaluates an expression for its value. Temporaries that the value borrows end with the scope `until`.
    pub(super) fn value_until(&mut self, id: ExprId, until: usize) -> Operand {
        let facts = self.facts;
        match &facts.expr(id).kind {
            ExprKind::Missing | ExprKind::Literal(_) => None,
            ExprKind::Name(_) | ExprKind::Path(_) => self.moved(id),
            ExprKind::Call(function, arguments) => {
                self.place(*function);
                let operands: Vec<SlotId> = arguments.iter().filter_map(|&argument| self.value(argument)).collect();
                self.take_out_of_arguments(id, arguments);
                self.called(id, operands)
            }
            ExprKind::Method(call) => self.method(id, call),
            ExprKind::Macro(call) => self.macro_call(id, call),
            ExprKind::Field(base, _) | ExprKind::Deref(base) => match self.holding.watched(self.ty(id)) {
                Some(_) if self.by_place() || self.may_be_copied(id) => {
                    self.place(*base);
                    self.result(id, None)
                }
                Some(_) => {
                    let whole = self.value(*base);
                    self.passed(id, whole)
                }
                None => {
                    self.place(*base);
                    None
                }
            },
            ExprKind::Index(base, at) => {
                self.place(*base);
                self.dropped(*at);
                None
            }
            ExprKind::Await(base) => {
                let future = self.value(*base);
                self.end_all(future);
                self.note_await(self.lower.range(id));
                self.result(id, Some(*base))
            }
            ExprKind::Try(inner) | ExprKind::Unary(inner) | ExprKind::Cast(inner, _) => {
                let value = self.value(*inner);
                self.passed(id, value)
            }
            ExprKind::Reference(inner) => {
                self.place_until(*inner, until);
                self.result(id, None)
            }
            ExprKind::Closure(closure) => {
                self.give_captures(closure.body);
                self.result(id, None)
            }
            ExprKind::Async(inner, _) => {
                self.give_captures(*inner);
                self.result(id, None)
            }
            _ => self.composed(id, until),
        }
    }

    /// Evaluates what is made of several values.
    fn composed(&mut self, id: ExprId, until: usize) -> Operand {
        let facts = self.facts;
        match &facts.expr(id).kind {
            ExprKind::Compare(left, right) => {
                self.place(*left);
                self.place(*right);
                None
            }
            ExprKind::Binary(_, left, right) => {
                let operands: Vec<SlotId> = [left, right].into_iter().filter_map(|side| self.value(*side)).collect();
                self.gathered(id, operands)
            }
            // An operator that a trait stands for is a call, of which the place is the first argument.
            ExprKind::Compound(place, value) if matches!(self.ty(*place), Ty::Adt(..) | Ty::Param(_)) => {
                self.place(*place);
                self.dropped(*value);
                None
            }
            ExprKind::Assign(place, value) | ExprKind::Compound(place, value) => {
                self.assign(*place, *value);
                None
            }
            ExprKind::Struct(literal) => {
                let fields = literal.fields.iter().map(|(_, value)| *value).chain(literal.base);
                let operands: Vec<SlotId> = fields.filter_map(|value| self.value_until(value, until)).collect();
                self.gathered(id, operands)
            }
            ExprKind::Tuple(elems) | ExprKind::Array(elems) => {
                let operands: Vec<SlotId> = elems.iter().filter_map(|&elem| self.value_until(elem, until)).collect();
                self.gathered(id, operands)
            }
            ExprKind::Repeat(elem, len) => {
                self.dropped(*len);
                self.dropped(*elem);
                None
            }
            ExprKind::Range(low, high) => {
                [low, high].into_iter().flatten().for_each(|end| self.dropped(*end));
                None
            }
            _ => self.control(id, until),
        }
    }

    /// Evaluates an expression where it is only looked at: a value becomes a temporary.
    pub(super) fn place(&mut self, id: ExprId) {
        self.place_until(id, self.temporaries);
    }

    pub(super) fn place_until(&mut self, id: ExprId, until: usize) {
        let facts = self.facts;
        match &facts.expr(id).kind {
            ExprKind::Name(_) | ExprKind::Path(_) => self.borrow(self.variable(id)),
            ExprKind::Field(base, _) | ExprKind::Deref(base) => self.place_until(*base, until),
            ExprKind::Index(base, at) => {
                self.place_until(*base, until);
                self.dropped(*at);
            }
            _ => {
                if let Some(slot) = self.value_until(id, until) {
                    self.scopes[until].push(slot);
                }
            }
        }
    }

    /// Evaluates an expression whose value nobody keeps.
    pub(super) fn dropped(&mut self, id: ExprId) {
        let value = self.value(id);
        self.end_all(value);
    }

    /// A variable that is given away.
    fn moved(&mut self, id: ExprId) -> Operand {
        let variable = self.variable(id).filter(|slot| self.is_live(*slot))?;
        let made = self.made(variable);
        let value = self.result(id, made)?;
        if !self.may_be_copied(id) {
            self.end_variable(variable);
        }
        Some(value)
    }

    /// Whether a place may still have its value after that was used.
    fn may_be_copied(&self, id: ExprId) -> bool {
        Lower::is_copied(self.ty(id)) || *self.ty(id) == Ty::Unknown
    }

    /// What is left of a value after `?`, a field access and the like.
    fn passed(&mut self, id: ExprId, value: Operand) -> Operand {
        value.and_then(|value| self.gathered(id, vec![value]))
    }

    /// A value that is made of others.
    pub(super) fn gathered(&mut self, id: ExprId, parts: Vec<SlotId>) -> Operand {
        let made = parts.first().map_or(Some(id), |part| self.made(*part));
        self.end_all(parts);
        self.result(id, made)
    }

    /// A call whose arguments are there.
    fn called(&mut self, id: ExprId, arguments: Vec<SlotId>) -> Operand {
        self.end_all(arguments.iter().copied());
        self.note_call(id);
        if *self.ty(id) == Ty::Never {
            self.live = None;
        }
        self.gathered(id, arguments)
    }

    fn method(&mut self, id: ExprId, call: &MethodCall) -> Operand {
        let mut operands: Vec<SlotId> = Vec::new();
        if self.lower.consumes(id) {
            operands.extend(self.value(call.receiver));
        } else {
            self.place(call.receiver);
        }
        operands.extend(call.arguments.iter().filter_map(|&argument| self.value(argument)));
        if !self.lower.consumes(id) {
            self.take_out(id, call.receiver);
        }
        self.called(id, operands)
    }

    /// `option.take()` and its like: a container that gives its guard away by reference has it no longer.
    fn take_out(&mut self, id: ExprId, from: ExprId) {
        let (given, owner) = (self.holding.watched(self.ty(id)), self.variable(from));
        if let (Some(given), Some(owner)) = (given, owner)
            && self.holding.watched(self.ty(from)) == Some(given)
            && !self.holding.is_it(self.ty(from))
        {
            self.end_variable(owner);
        }
    }

    /// `mem::take(&mut option)`.
    fn take_out_of_arguments(&mut self, id: ExprId, arguments: &[ExprId]) {
        let facts = self.facts;
        for argument in arguments {
            if let ExprKind::Reference(inner) = facts.expr(*argument).kind {
                self.take_out(id, inner);
            }
        }
    }

    fn assign(&mut self, place: ExprId, value: ExprId) {
        let value = self.value(value);
        self.place(place);
        let Some(variable) = self.owner(place) else { return self.end_all(value) };
        let whole = self.variable(place) == Some(variable);
        match value {
            Some(value) => {
                let made = self.made(value);
                self.end(value);
                self.slots[variable.0 as usize].made = made;
                self.begin(variable);
            }
            None if whole && self.by_place() => self.begin(variable),
            // What was in it is dropped, whatever is put in its place.
            None if whole => self.end(variable),
            None => {}
        }
    }

    /// The variable that a place is or belongs to.
    fn owner(&self, place: ExprId) -> Option<SlotId> {
        match self.facts.expr(place).kind {
            ExprKind::Field(base, _) => self.owner(base),
            _ => self.variable(place),
        }
    }

    /// A macro's temporaries end with it: it expands to a statement or block of its own. The futures of `join!` and
    /// `select!` are made first and then awaited together.
    fn macro_call(&mut self, id: ExprId, call: &MacroCall) -> Operand {
        let joins = matches!(call.path.segments.last().map(|last| last.name.as_str()), Some("join" | "try_join"));
        let awaits = joins || !call.branches.is_empty();
        let mut operands: Vec<SlotId> = Vec::new();
        self.scope(|lives| {
            for &argument in &call.arguments {
                if awaits {
                    lives.scope(|lives| lives.dropped(argument));
                } else if lives.holding.watched(lives.ty(id)).is_some() && *lives.ty(id) != Ty::Unknown {
                    operands.extend(lives.value(argument));
                } else {
                    lives.place(argument);
                }
            }
        });
        if awaits {
            self.note_await(call.path_range);
        }
        let start = self.live.clone();
        let mut ends = Vec::with_capacity(call.branches.len());
        for (pattern, handler) in &call.branches {
            self.live.clone_from(&start);
            let value = self.scope(|lives| {
                lives.bind(*pattern, None);
                lives.value(*handler)
            });
            ends.push((self.live.take(), value));
        }
        if !ends.is_empty() {
            return self.merged(id, ends);
        }
        self.called(id, operands)
    }
}
