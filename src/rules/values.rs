//! Where the values go that a body makes: used on the spot, returned, put away, captured, handed on.
//!
//! Asked of single bodies for runtimes, clients and channel ends. A value is followed through variables, branches
//! and library calls that hand on what they get; what a workspace function does with it is not looked into.

use super::Facts;
use crate::catalog::Carried;
use crate::flow::{carried, handed_on};
use crate::program::{Body, BodyId, Call, CallForm, CallId, Callee, CaptureOf, Value};
use rustc_hash::FxHashMap;

/// Steps from a use back to where a value was made.
const MOST_STEPS: usize = 64;

/// What is done with a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Usage {
    /// A method of it is called.
    Receiver(CallId),
    /// It is an argument, counted without the receiver.
    Argument(CallId, u32),
    /// It is returned by itself.
    Returned,
    /// It is returned inside of something.
    ReturnedInside,
    /// It is put away.
    Stored,
    /// A nested body has it.
    Captured(BodyId),
    /// A method of the `Result` or `Option` around it makes something else of it.
    Turned,
}

/// A use, and which part of what the call gave is used: 0 for `tx` of `let (tx, rx) = channel()`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Used {
    /// What is done.
    pub usage: Usage,
    /// Which part.
    pub part: Option<u32>,
}

/// The uses of everything that the calls of one body give.
pub struct Values {
    uses: FxHashMap<CallId, Vec<Used>>,
}

impl Values {
    /// Of a body.
    pub fn of(facts: &Facts<'_>, id: BodyId) -> Self {
        let body = facts.body(id);
        let mut values = Values { uses: FxHashMap::default() };
        for (i, call) in body.calls.iter().enumerate() {
            let id = CallId(i as u32);
            let handed_on = carried(call, facts.catalog);
            let wrapped = wrapped(facts, call);
            if let Some(receiver) = call.receiver.as_ref().filter(|_| handed_on != Some(Carried::Receiver)) {
                match turns(call) {
                    false => values.add(facts, body, receiver, Usage::Receiver(id)),
                    true if wrapped.contains(&receiver) => {}
                    true => values.add(facts, body, receiver, Usage::Turned),
                }
            }
            // What a constructor wraps is followed with the result.
            if matches!(call.callee, Callee::Constructor(_)) {
                continue;
            }
            for (n, argument) in call.arguments.iter().enumerate() {
                if wrapped.contains(&argument) {
                    continue;
                }
                if handed_on != Some(Carried::Argument(n)) {
                    values.add(facts, body, argument, Usage::Argument(id, n as u32));
                }
            }
        }
        for value in &body.returns {
            let inside = matches!(value, Value::Struct(..) | Value::Tuple(_));
            values.add(facts, body, value, if inside { Usage::ReturnedInside } else { Usage::Returned });
        }
        for store in body.stores.iter().filter(|store| !matches!(store.into, Value::Local(_))) {
            values.add(facts, body, &store.value, Usage::Stored);
        }
        for &nested in facts.flow.nested(id) {
            for capture in &facts.body(nested).captures {
                if let CaptureOf::Local(local) = capture.of {
                    values.add(facts, body, &Value::Local(local), Usage::Captured(nested));
                }
            }
        }
        values
    }

    fn add(&mut self, facts: &Facts<'_>, body: &Body, value: &Value, usage: Usage) {
        for (call, part) in makers(facts, body, value) {
            self.uses.entry(call).or_default().push(Used { usage, part });
        }
    }

    /// What is done with what a call gives.
    pub fn uses(&self, call: CallId) -> &[Used] {
        self.uses.get(&call).map_or(&[], Vec::as_slice)
    }

    /// Whether a value stays in its body: it is used by its methods and dropped at the end.
    pub fn stays(&self, call: CallId) -> bool {
        self.uses(call).iter().all(|used| matches!(used.usage, Usage::Receiver(_)))
    }
}

/// Whether a call takes the `Result` or `Option` around a value and does not just look at it.
fn turns(call: &Call) -> bool {
    let wrapper = call.self_type.is_some_and(|ty| matches!(ty.last(), "Result" | "Option") && ty.is_std());
    let looks = |path: &crate::names::Name| path.last().starts_with("is_");
    wrapper && call.form == CallForm::Method && !matches!(&call.callee, Callee::Library(path) if looks(path))
}

/// What a function of the program is given and puts into what it returns, as constructors do, also where libraries'
/// constructors wrap it first.
fn wrapped<'c>(facts: &Facts<'_>, call: &'c Call) -> Vec<&'c Value> {
    let Callee::Body(callee) = call.callee else { return Vec::new() };
    let callee = facts.body(callee);
    let mut open: Vec<&Value> = callee.returns.iter().collect();
    let mut parameters = Vec::new();
    for _ in 0..MOST_STEPS {
        let Some(value) = open.pop() else { break };
        match value {
            Value::Struct(_, fields) => open.extend(fields.iter().map(|(_, value)| value)),
            Value::Tuple(values) => open.extend(values),
            Value::Parameter(index) => parameters.push(*index as usize),
            Value::Call(inner) => {
                let inner = callee.call(*inner);
                match (&inner.callee, carried(inner, facts.catalog)) {
                    (Callee::Constructor(_), _) => open.extend(&inner.arguments),
                    (_, Some(Carried::Argument(n))) => open.extend(inner.arguments.get(n)),
                    (_, Some(Carried::Receiver)) => open.extend(&inner.receiver),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    let all: Vec<&Value> = call.receiver.iter().chain(&call.arguments).collect();
    all.iter().enumerate().filter(|(index, _)| parameters.contains(index)).map(|(_, value)| *value).collect()
}

/// The calls that made a value, with the part that it is of what they gave.
pub fn makers(facts: &Facts<'_>, body: &Body, value: &Value) -> Vec<(CallId, Option<u32>)> {
    let mut found = Vec::new();
    let mut open: Vec<(&Value, Option<u32>)> = vec![(value, None)];
    let mut seen = rustc_hash::FxHashSet::default();
    for _ in 0..MOST_STEPS {
        let Some((value, part)) = open.pop() else { break };
        match value {
            Value::Call(id) => {
                let call = body.call(*id);
                match (&call.callee, carried(call, facts.catalog)) {
                    (Callee::Constructor(_), _) => open.extend(call.arguments.iter().map(|value| (value, part))),
                    (_, Some(_)) => open.extend(handed_on(call, facts.catalog).map(|value| (value, part))),
                    _ => open.extend(wrapped(facts, call).into_iter().map(|value| (value, part))),
                }
                if !found.contains(&(*id, part)) {
                    found.push((*id, part));
                }
            }
            Value::Local(local) if seen.insert(*local) => {
                let local = body.local(*local);
                open.extend(local.value.as_ref().map(|value| (value, local.part.or(part))));
            }
            Value::Struct(_, fields) => open.extend(fields.iter().map(|(_, value)| (value, part))),
            Value::Tuple(values) | Value::OneOf(values) => open.extend(values.iter().map(|value| (value, part))),
            _ => {}
        }
    }
    found
}
