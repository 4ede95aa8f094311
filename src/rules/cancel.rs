//! Branches of a `select!` that lose something when another one is ready first.
//!
//! The future of the branch is made anew in each round of a loop, so what the dropped one had read, written or taken is
//! gone when the loop goes on. The future of an async function of the workspace loses what the calls lose that it
//! awaits, where these are on what its caller keeps. What becomes of the values after a lost race is not looked into.

use super::words;
use super::{Facts, label, lint, weaker};
use crate::catalog::Cancels;
use crate::contexts::confidence_of;
use crate::finding::{Confidence, Finding, Label};
use crate::lints::Rule;
use crate::program::{Body, BodyId, Branch, Call, CallId, Callee, Then, Value};

/// Async functions that are gone through on the way to a call that loses something.
const MOST_HOPS: usize = 4;

/// All branches that lose something.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    // Tests let futures race on purpose.
    for (id, body) in facts.own_bodies().filter(|(_, body)| body.kind.is_async() && !facts.is_test(body)) {
        for select in body.selects.iter().filter(|select| body.call(select.call).in_loop) {
            for (index, branch) in select.branches.iter().enumerate() {
                let mut others = select.branches.iter().enumerate().filter(|(other, _)| *other != index);
                // When every other branch leaves the loop, nobody misses what was lost.
                if let Some((_, other)) = others.find(|(_, other)| other.then == Then::GoesOn) {
                    findings.extend(report(facts, id, branch, other));
                }
            }
        }
    }
}

/// The way from the future of a branch to the call that loses something.
struct Loss<'a> {
    /// The calls on the way, the last one is that call.
    hops: Vec<(BodyId, CallId)>,
    row: &'a Cancels,
    confidence: Confidence,
}

fn report(facts: &Facts<'_>, id: BodyId, branch: &Branch, other: &Branch) -> Option<Finding> {
    let loss = loss_of_value(facts, id, &branch.future, MOST_HOPS)?;
    let &(first_body, first_call) = loss.hops.first().expect("a way has the call at its end");
    let &(last_body, last_call) = loss.hops.last().expect("a way has the call at its end");
    let first = facts.call(first_body, first_call);
    let mut labels: Vec<Label> = Vec::new();
    for &(body, call) in loss.hops.iter().skip(1) {
        let call = facts.call(body, call);
        labels.push(label(call.name_span, format!("awaits {}", facts.callee_name(call))));
    }
    labels.push(label(other.span, "when this is ready first, the loop goes on"));
    let mut helps: Vec<_> = loss.row.instead.iter().map(words::help).collect();
    helps.push(words::help("make the future once, before the loop, pin it, and await `&mut future` in the branch"));
    helps.push(words::help("give the work a task of its own that sends what it gets through a channel"));
    Some(Finding {
        lint: lint(Rule::CancelLoses)?,
        message: format!("{} loses {} when another branch is ready first", facts.callee_name(first), loss.row.loses),
        primary: label(first.name_span, "made anew in each round, and dropped when it loses the race"),
        labels,
        notes: vec![format!(
            "{} is not cancel safe: its future is dropped half-way, and what it had done so far is not told",
            facts.callee_name(facts.call(last_body, last_call))
        )],
        helps,
        confidence: loss.confidence,
        root: None,
    })
}

/// What the future loses that this body shows a value to be.
fn loss_of_value<'a>(facts: &Facts<'a>, id: BodyId, value: &Value, hops: usize) -> Option<Loss<'a>> {
    match value {
        Value::Call(call) => loss_of_call(facts, id, *call, hops),
        Value::Body(block) => loss_inside(facts, *block, hops),
        _ => None,
    }
}

fn loss_of_call<'a>(facts: &Facts<'a>, id: BodyId, call_id: CallId, hops: usize) -> Option<Loss<'a>> {
    let call = facts.call(id, call_id);
    let row = facts.path_of(call).and_then(|path| facts.catalog.cancels(path));
    let mut loss = match (row, &call.callee) {
        (Some(row), _) => {
            if row.argument.is_some_and(|index| is_kept(facts.body(id), call.arguments.get(index))) {
                return None;
            }
            Loss { hops: Vec::new(), row, confidence: Confidence::High }
        }
        (None, Callee::Body(called)) if facts.body(*called).kind.is_async() => loss_inside(facts, *called, hops)?,
        _ => return None,
    };
    loss.hops.insert(0, (id, call_id));
    loss.confidence = weaker(loss.confidence, confidence_of(call.evidence));
    Some(loss)
}

/// What a future loses by the calls that it awaits on values that are not its own.
fn loss_inside<'a>(facts: &Facts<'a>, id: BodyId, hops: usize) -> Option<Loss<'a>> {
    let body: &'a Body = facts.body(id);
    let hops = hops.checked_sub(1)?;
    let awaited = body.calls.iter().enumerate().filter(|(_, call)| call.awaited && is_on_what_stays(body, call));
    awaited.filter_map(|(index, _)| loss_of_call(facts, id, CallId(index as u32), hops)).next()
}

/// Whether what is handed over can be had again: it is a copy, or made of what stays.
fn is_kept(body: &Body, value: Option<&Value>) -> bool {
    match value {
        // A value from elsewhere, which is of no use to the next round.
        Some(Value::Local(id)) => body.local(*id).ty.is_some_and(|ty| !ty.as_str().contains("::")),
        Some(Value::Call(call)) => {
            let call = body.call(*call);
            match call.callee {
                Callee::Constructor(_) => true,
                Callee::Library(path) => path.last() == "clone",
                _ => false,
            }
        }
        _ => true,
    }
}

/// Whether a call is on something that the future only borrows: the rest goes down with it.
fn is_on_what_stays(body: &Body, call: &Call) -> bool {
    let mut at = match &call.receiver {
        Some(receiver) => receiver,
        None => match call.arguments.first() {
            Some(first) => first,
            None => return false,
        },
    };
    while let Value::Field(inner, _) = at {
        at = inner;
    }
    match at {
        Value::Parameter(_) => true,
        Value::Capture(index) => !body.captures[*index as usize].moved,
        _ => false,
    }
}
