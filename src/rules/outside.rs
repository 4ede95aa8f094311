//! Used outside of a runtime: calls that need one around them, in code that runs without one.

use super::{Facts, aside, before, label, lint, values, words};
use crate::catalog::Outcome;
use crate::contexts::{Place, confidence_of};
use crate::finding::{Finding, Label};
use crate::flow::How;
use crate::lints::Rule;
use crate::program::{Body, BodyId, Call, CallId, Callee, Value};
use crate::source::Span;

/// All such calls.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies() {
        for call in (0..body.calls.len() as u32).map(CallId) {
            findings.extend(outside(facts, id, call));
        }
    }
}

/// A call that needs a runtime around it, in code that runs without one on every way the program shows.
fn outside(facts: &Facts<'_>, id: BodyId, made: CallId) -> Option<Finding> {
    let body = facts.body(id);
    let call = facts.call(id, made);
    let Some(Outcome::Panic(panic)) = &facts.binds(call)?.outside else { return None };
    let place = never_entered(facts, id)?;
    let guard = guard_at(body, call);
    if call.awaited || has_executor(body, made) || guard == Guard::Alive {
        return None;
    }
    let witness = facts.contexts.witness(id, place)?;
    let mut labels = way_labels(facts, id, place)?;
    if let Guard::DroppedAtOnce(span) = guard {
        labels.push(aside(span, "this guard is dropped at once"));
    }
    let mut helps = Vec::new();
    if let Some(outer) = argument_of_block_on(facts, body, made) {
        labels.push(aside(outer.name_span, "the argument is made before the runtime is entered"));
        helps.push(words::help("make it inside: wrap the argument in an `async` block and await it there"));
    }
    helps.push(words::help("enter the runtime first and keep the guard: `let _guard = handle.enter();`"));
    helps.push(words::help("or make it in async code"));
    Some(Finding {
        lint: lint(Rule::UsedOutsideRuntime)?,
        message: format!("{} is called where no runtime runs", facts.callee_name(call)),
        primary: label(call.name_span, "needs a runtime around it"),
        labels,
        notes: vec![words::panics(facts.catalog, panic)],
        helps,
        confidence: witness.confidence.min(confidence_of(call.evidence)),
        root: None,
    })
}

/// A place of a body without a runtime, if it has one and no place with a runtime.
pub fn never_entered(facts: &Facts<'_>, id: BodyId) -> Option<Place> {
    if facts.contexts.places(id).any(Place::entered) {
        return None;
    }
    facts.contexts.places(id).find(|place| matches!(place, Place::Startup | Place::Thread | Place::Test))
}

/// The way to a body, or nothing where a caller on it holds a guard.
pub fn way_labels(facts: &Facts<'_>, id: BodyId, place: Place) -> Option<Vec<Label>> {
    let (way, _) = facts.contexts.way(facts.flow, id, place);
    if way.is_empty() {
        return Some(vec![before(facts.body(id).head, "runs before any runtime")]);
    }
    let mut labels = Vec::new();
    for &edge in &way {
        let edge = facts.flow.edges[edge];
        let Some(call) = edge.call.map(|call| facts.call(edge.from, call)) else { continue };
        if edge.how == How::Threads {
            labels.push(before(call.name_span, "runs it on a thread without a runtime"));
        } else if guard_at(facts.body(edge.from), call) == Guard::Alive || enters_for(facts, call, edge.to) {
            return None;
        } else {
            labels.push(before(call.name_span, "called from here, outside of any runtime"));
        }
    }
    Some(labels)
}

/// Whether a call gives what runs then to a function that enters a runtime and calls it there.
fn enters_for(facts: &Facts<'_>, call: &Call, given: BodyId) -> bool {
    let Callee::Body(taker) = call.callee else { return false };
    let taker_body = facts.body(taker);
    taker != given && taker_body.calls.iter().any(|inside| guard_at(taker_body, inside) == Guard::Alive)
}

/// The `block_on` that a value is the argument of.
fn argument_of_block_on<'a>(facts: &Facts<'_>, body: &'a Body, made: CallId) -> Option<&'a Call> {
    body.calls.iter().find(|outer| {
        let direct = |value: &Value| values::makers(facts, body, value).iter().any(|&(maker, _)| maker == made);
        facts.is_block_on(outer) && outer.arguments.iter().any(direct)
    })
}

/// Whether the chain before a call names an executor of its own.
fn has_executor(body: &Body, made: CallId) -> bool {
    let mut at = body.call(made);
    for _ in 0..64 {
        let name = match at.callee {
            Callee::Library(path) => path.last(),
            _ => "",
        };
        if name == "executor" {
            return true;
        }
        let receiver = match &at.receiver {
            Some(Value::Local(local)) => body.local(*local).value.as_ref(),
            other => other.as_ref(),
        };
        let Some(Value::Call(next)) = receiver else { return false };
        at = body.call(*next);
    }
    false
}

/// A guard that keeps a runtime entered, as seen from a call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// There is none.
    None,
    /// There was one, bound to `_`.
    DroppedAtOnce(Span),
    /// There is one.
    Alive,
}

/// The guard of an entered runtime that lives at a call.
pub fn guard_at(body: &Body, call: &Call) -> Guard {
    let mut guard = Guard::None;
    for local in &body.locals {
        let enters = |id: CallId| match body.call(id).callee {
            Callee::Library(path) => path.last() == "enter",
            // A runtime that a library made of which nothing is known.
            Callee::Unknown { name: Some(name), .. } => name.last() == "enter",
            _ => false,
        };
        let Some(Value::Call(made)) = local.value else { continue };
        if !enters(made) || local.span.start > call.span.start {
            continue;
        }
        if local.name.is_none() {
            guard = Guard::DroppedAtOnce(local.span);
        } else if local.scope_end > call.span.start && local.moved.is_none_or(|at| at > call.span.start) {
            return Guard::Alive;
        }
    }
    guard
}
