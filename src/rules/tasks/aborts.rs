//! Attempts to stop closures that run in the pool for blocking work: `abort` on a handle from a variable, a field or a
//! function that begins them.

use super::super::values::{all, makers};
use super::super::{Facts, label, said};
use crate::catalog::{Mark, Place as RunsAt};
use crate::contexts::confidence_of;
use crate::finding::Finding;
use crate::flow::carried;
use crate::lints::Rule;
use crate::names::Name;
use crate::program::{Body, Call, Callee, Value};
use crate::source::Span;
use rustc_hash::FxHashMap;

/// Functions and variables that are gone through to find out what a handle is of.
const MOST_STEPS: usize = 8;

/// Where the tasks begin whose handles fields hold, by the type and the field.
type Fields = FxHashMap<(Name, Name), Span>;

/// All such attempts.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let mut fields = None;
    for (_, body) in facts.own_bodies().filter(|(_, body)| !facts.is_test(body)) {
        for call in body.calls.iter().filter(|call| facts.mark(call) == Some(Mark::Aborts)) {
            let fields = fields.get_or_insert_with(|| fields_of(facts));
            findings.extend(aborts_blocking(facts, body, call, fields));
        }
    }
}

fn aborts_blocking(facts: &Facts<'_>, body: &Body, call: &Call, fields: &Fields) -> Option<Finding> {
    let receiver = call.receiver.as_ref()?;
    let begun = begun(facts, body, receiver, MOST_STEPS).or_else(|| in_field(facts, body, receiver, fields))?;
    let mut finding = said(Rule::AbortsBlocking, label(call.name_span, "stops nothing that has begun"), &[])?;
    finding.labels.push(label(begun, "runs a closure, which has no place to stop at"));
    finding.confidence = confidence_of(call.evidence);
    Some(finding)
}

/// Where the closure is begun that a value is the handle of.
fn begun(facts: &Facts<'_>, body: &Body, value: &Value, steps: usize) -> Option<Span> {
    makers(facts, body, value).into_iter().find_map(|(made, _)| {
        let call = body.call(made);
        if facts.runs(call).iter().any(|row| row.on == RunsAt::BlockingPool) {
            return Some(call.name_span);
        }
        let Callee::Body(callee) = call.callee else { return None };
        let callee = facts.body(callee);
        let steps = steps.checked_sub(1).filter(|_| !callee.kind.is_async())?;
        callee.returns.iter().find_map(|value| begun(facts, callee, value, steps))
    })
}

fn fields_of(facts: &Facts<'_>) -> Fields {
    let mut fields = Fields::default();
    for (_, body) in facts.own_bodies() {
        for value in all(body) {
            let Value::Struct(Some(ty), parts) = value else { continue };
            for (name, part) in parts {
                fields.extend(begun(facts, body, part, MOST_STEPS).map(|at| ((*ty, *name), at)));
            }
        }
        for store in &body.stores {
            let into = field(body, &store.into);
            fields.extend(into.and_then(|into| Some((into, begun(facts, body, &store.value, MOST_STEPS)?))));
        }
    }
    fields
}

/// Where the closure is begun whose handle was in a field.
fn in_field(facts: &Facts<'_>, body: &Body, value: &Value, fields: &Fields) -> Option<Span> {
    let mut at = value;
    for _ in 0..MOST_STEPS {
        at = match at {
            Value::Field(..) => return fields.get(&field(body, at)?).copied(),
            Value::Local(local) => body.local(*local).value.as_ref()?,
            Value::Call(call) => {
                let call = body.call(*call);
                call.receiver.as_ref().filter(|_| carried(call, facts.catalog).is_some())?
            }
            _ => return None,
        };
    }
    None
}

/// A field of a variable, by its type.
fn field(body: &Body, value: &Value) -> Option<(Name, Name)> {
    let Value::Field(of, name) = value else { return None };
    let ty = match **of {
        Value::Parameter(index) => body.parameters.get(index as usize)?.ty,
        Value::Local(local) => body.local(local).ty,
        _ => None,
    };
    Some((ty?, *name))
}
