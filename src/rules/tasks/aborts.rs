//! Attempts to stop closures that run in the pool for blocking work: `abort` on a handle from a variable, a field or a
//! function that begins them.

use super::super::values::makers;
use super::super::{Facts, label, said};
use crate::catalog::{Mark, Place as RunsAt};
use crate::contexts::confidence_of;
use crate::finding::Finding;
use crate::flow::carried;
use crate::lints::Rule;
use crate::names::Name;
use crate::program::{Body, BodyId, Call, Callee, Value};
use crate::source::Span;
use rustc_hash::FxHashMap;

/// Functions, or variables, that are gone through to find out what a handle is of.
const MOST_STEPS: usize = 8;

/// All such attempts.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let mut handles = None;
    for (_, body) in facts.own_bodies().filter(|(_, body)| !facts.is_test(body)) {
        for call in body.calls.iter().filter(|call| facts.mark(call) == Some(Mark::Aborts)) {
            let handles = handles.get_or_insert_with(|| Handles::of(facts));
            findings.extend(aborts_blocking(facts, body, call, handles));
        }
    }
}

fn aborts_blocking(facts: &Facts<'_>, body: &Body, call: &Call, handles: &Handles) -> Option<Finding> {
    let receiver = call.receiver.as_ref()?;
    let begun = handles.begun(facts, body, receiver).or_else(|| handles.in_field(facts, body, receiver))?;
    let mut finding = said(Rule::AbortsBlocking, label(call.name_span, "stops nothing that has begun"), &[])?;
    finding.labels.push(label(begun, "runs a closure, which has no place to stop at"));
    finding.confidence = confidence_of(call.evidence);
    Some(finding)
}

/// The handles of closures in the pool for blocking work, each with the place where its closure is begun.
#[derive(Default)]
struct Handles {
    /// By the function that returns one.
    returned: FxHashMap<BodyId, Span>,
    /// By the type and the field that hold one.
    held: FxHashMap<(Name, Name), Span>,
}

impl Handles {
    /// Those of a program. Functions are looked at again only for what they call that turned out to return a handle:
    /// to follow each call down anew would take time exponential in the depth of calls.
    fn of(facts: &Facts<'_>) -> Self {
        let mut handles = Handles::default();
        for _ in 0..MOST_STEPS {
            let giving = facts.own_bodies().filter(|(id, body)| {
                !body.kind.is_async() && !handles.returned.contains_key(id) && handles.has_any(facts, body)
            });
            let found: Vec<(BodyId, Span)> = giving
                .filter_map(|(id, body)| {
                    Some((id, body.returns.iter().find_map(|value| handles.begun(facts, body, value))?))
                })
                .collect();
            if found.is_empty() {
                break;
            }
            handles.returned.extend(found);
        }
        let having = facts.own_bodies().filter(|(_, body)| handles.has_any(facts, body));
        let mut held: FxHashMap<_, _> = having.flat_map(|(_, body)| handles.put_away(facts, body)).collect();
        // A field that tasks' handles are put into as well may hold one of those.
        for (_, body) in facts.own_bodies() {
            let parts = body.fields_of_literals();
            parts
                .filter(|(_, part)| handles.is_of_task(facts, body, part))
                .for_each(|(field, _)| _ = held.remove(&field));
        }
        Handles { held, ..handles }
    }

    /// Where a call begins a closure whose handle it gives. One that looks in a loop whether it is to end has its own way to be
    /// told so.
    fn begins(&self, facts: &Facts<'_>, call: &Call) -> Option<Span> {
        if facts.runs(call).iter().any(|row| row.on == RunsAt::BlockingPool) {
            let looks =
                call.arguments.iter().any(|value| matches!(value, Value::Body(id) if looks(facts, facts.body(*id))));
            return (!looks).then_some(call.name_span);
        }
        let Callee::Body(callee) = call.callee else { return None };
        self.returned.get(&callee).copied()
    }

    fn has_any(&self, facts: &Facts<'_>, body: &Body) -> bool {
        body.calls.iter().any(|call| self.begins(facts, call).is_some())
    }

    /// Whether a value is the handle of a task.
    fn is_of_task(&self, facts: &Facts<'_>, body: &Body, value: &Value) -> bool {
        let begins = |call: &Call| facts.runs(call).iter().any(|row| matches!(row.on, RunsAt::Runtime | RunsAt::Local));
        makers(facts, body, value).into_iter().any(|(made, _)| begins(body.call(made)))
    }

    /// Where the closure is begun that a value is the handle of.
    fn begun(&self, facts: &Facts<'_>, body: &Body, value: &Value) -> Option<Span> {
        makers(facts, body, value).into_iter().find_map(|(made, _)| self.begins(facts, body.call(made)))
    }

    /// What a body puts into fields.
    fn put_away(&self, facts: &Facts<'_>, body: &Body) -> Vec<((Name, Name), Span)> {
        let in_structs =
            body.fields_of_literals().filter_map(|(field, part)| Some((field, self.begun(facts, body, part)?)));
        let stored = body
            .stores
            .iter()
            .filter_map(|store| Some((body.field(&store.into)?, self.begun(facts, body, &store.value)?)));
        in_structs.chain(stored).collect()
    }

    /// Where the closure is begun whose handle was in a field.
    fn in_field(&self, facts: &Facts<'_>, body: &Body, value: &Value) -> Option<Span> {
        let mut at = value;
        for _ in 0..MOST_STEPS {
            at = match at {
                Value::Field(..) => return self.held.get(&body.field(at)?).copied(),
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
}

/// Whether a body asks in a loop whether something has happened.
fn looks(facts: &Facts<'_>, body: &Body) -> bool {
    let asks = |call: &Call| matches!(facts.mark(call), Some(Mark::Looks | Mark::Takes));
    body.calls.iter().any(|call| call.in_loop && asks(call))
}
