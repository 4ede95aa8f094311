//! Values: where one comes from, as far as the body shows it that has it, and where it is put.

use super::{Body, BodyId, CallId, Callee, LocalId};
use crate::names::Name;
use crate::source::Span;
use serde::{Deserialize, Serialize};

/// The constant for a period of no time, which `Duration::from_secs(0)` and the like give as well.
pub const NO_TIME: &str = "std::time::Duration::ZERO";

/// A variable of the parent body that a closure or `async` block uses.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Capture {
    /// Which variable of the parent.
    pub of: CaptureOf,
    /// Whether the body is a `move` one or uses the variable by value.
    pub moved: bool,
}

/// What a capture refers to in the parent.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum CaptureOf {
    /// A variable.
    Local(LocalId),
    /// A parameter.
    Parameter(u32),
    /// A variable that the parent captures itself: index into its [`Body::captures`].
    Capture(u32),
}

/// Where a value comes from, as far as one body shows it. References, `?`, `.await` and parentheses are looked through.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Value {
    /// What a call gives.
    Call(CallId),
    /// A closure, or the future of an `async` block.
    Body(BodyId),
    /// A function of the program named as a value.
    Function(BodyId),
    /// A function outside the program named as a value.
    Library(Name),
    /// A variable.
    Local(LocalId),
    /// A parameter of this body; 0 is a method's receiver.
    Parameter(u32),
    /// A variable of the parent: index into [`Body::captures`].
    Capture(u32),
    /// A field of a value.
    Field(Box<Value>, Name),
    /// A static or constant: canonical path.
    Static(Name),
    /// A struct literal: the type's canonical path and its fields.
    Struct(Option<Name>, Vec<(Name, Value)>),
    /// A tuple or array.
    Tuple(Vec<Value>),
    /// One of several: branches of `if` and `match`.
    OneOf(Vec<Value>),
    /// Text that nobody waits for who is given it: the path of a file that no disk holds, such as what the kernel tells of
    /// itself, or the statement that begins a transaction and takes no lock yet.
    AtOnce,
    /// A variant, `true` or `false`, as a field of a struct literal is set to.
    Case(Name),
    /// Text, numbers, and whatever else carries nothing.
    Other,
}

/// A value put where it outlives the statement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Store {
    /// What is put.
    pub value: Value,
    /// Where: `Value::Field(..)`, `Value::Static(..)` or `Value::Local(..)`.
    pub into: Value,
    /// The assignment.
    pub span: Span,
}

impl Body {
    /// A field of one of its variables, by the type's canonical path and the name.
    pub fn field(&self, value: &Value) -> Option<(Name, Name)> {
        let Value::Field(of, name) = value else { return None };
        let ty = match **of {
            Value::Parameter(index) => self.parameters.get(index as usize)?.ty,
            Value::Local(local) => self.local(local).ty,
            _ => None,
        };
        Some((ty?, *name))
    }

    /// The fields of its struct literals, by their types, with what they are set to.
    pub fn fields_of_literals(&self) -> impl Iterator<Item = ((Name, Name), &Value)> {
        let literals = self.values().into_iter().filter_map(|value| match value {
            Value::Struct(Some(ty), parts) => Some((*ty, parts)),
            _ => None,
        });
        literals.flat_map(|(ty, parts)| parts.iter().map(move |(name, part)| ((ty, *name), part)))
    }

    /// All values that it shows, and what they are made of.
    pub fn values(&self) -> Vec<&Value> {
        let in_calls = self.calls.iter().flat_map(|call| {
            let callee = if let Callee::Value(value) = &call.callee { Some(value) } else { None };
            call.receiver.iter().chain(&call.arguments).chain(callee)
        });
        let in_locals = self.locals.iter().filter_map(|local| local.value.as_ref());
        let stored = self.stores.iter().map(|store| &store.value);
        let mut values: Vec<&Value> = in_calls.chain(in_locals).chain(stored).chain(&self.returns).collect();
        let mut next = 0;
        while let Some(value) = values.get(next).copied() {
            match value {
                Value::Field(of, _) => values.push(of),
                Value::Struct(_, fields) => values.extend(fields.iter().map(|(_, value)| value)),
                Value::Tuple(parts) | Value::OneOf(parts) => values.extend(parts),
                _ => {}
            }
            next += 1;
        }
        values
    }
}
