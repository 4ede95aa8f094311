//! Futures that are made and never run: dropped where they are made, or given by a closure or task whose result is.
//!
//! Only calls of `async` functions count, because these do nothing until they are polled; a function that returns a
//! future may have begun the work already. Named variables are left to the compiler, which knows all their uses.

use super::{Facts, label, said};
use crate::catalog::Place;
use crate::contexts::confidence_of;
use crate::finding::{Change, Confidence, Finding};
use crate::flow::handed_on;
use crate::lints::Rule;
use crate::program::{Body, BodyId, BodyKind, Call, Callee, Value};

/// Steps from a value that is dropped back to the future in it.
const MOST_STEPS: usize = 32;

/// All futures that are dropped.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies() {
        for (value, _) in &body.discarded {
            findings.extend(lost(facts, (id, body), value));
        }
    }
}

/// The future in a value that nobody takes.
fn lost(facts: &Facts<'_>, (here, body): (BodyId, &Body), value: &Value) -> Option<Finding> {
    let mut open = vec![value];
    for _ in 0..MOST_STEPS {
        match open.pop()? {
            Value::Body(inner) if facts.body(*inner).kind == BodyKind::AsyncBlock => {
                return said(
                    Rule::FutureNotRun,
                    label(facts.body(*inner).head, "made, and dropped"),
                    &[("call", "this `async` block")],
                );
            }
            Value::OneOf(values) => open.extend(values.iter().rev()),
            Value::Call(id) => {
                let call = body.call(*id);
                if let Some((inner, made)) = given_by(facts, call) {
                    return report_inner(facts, call, inner, made);
                }
                if call.awaited {
                    continue;
                }
                if call.makes_future && !is_plain(facts, call) {
                    let mut finding = report(facts, call)?;
                    // The words begin with what is best.
                    if let Some(best) = finding.helps.first_mut() {
                        best.change = Some(Change::Await(here, *id));
                    }
                    return Some(finding);
                }
                open.extend(handed_on(call, facts.catalog));
            }
            _ => {}
        }
    }
    None
}

/// Whether an attribute makes a plain function of the one that is called, or may make anything of it.
fn is_plain(facts: &Facts<'_>, call: &Call) -> bool {
    let Callee::Body(callee) = call.callee else { return false };
    let (body, catalog) = (facts.body(callee), facts.catalog);
    body.attributes.iter().any(|attribute| catalog.entry(attribute).is_some() || !catalog.keeps(attribute))
}

/// The body that a call runs and whose result is a future, and what makes that.
fn given_by<'a>(facts: &Facts<'a>, call: &Call) -> Option<(&'a Body, &'a Call)> {
    // What runs futures runs what a closure gives as well.
    let polls = |on: Place| matches!(on, Place::Runtime | Place::Local | Place::MainFuture | Place::Task);
    let runs = |index: usize, inner: BodyId| {
        let closure = facts.body(inner).kind == BodyKind::Closure;
        let mut rows = facts.runs(call).iter().filter(|row| !(closure && polls(row.on)));
        rows.any(|row| row.argument.is_none_or(|argument| argument == index))
    };
    let future_of = |inner: BodyId| {
        let inner = facts.body(inner);
        let made = inner.returns.iter().find_map(|value| match value {
            Value::Call(id) => Some(inner.call(*id)).filter(|call| call.makes_future && !call.awaited),
            _ => None,
        })?;
        (inner.kind != BodyKind::AsyncClosure && !is_plain(facts, made)).then_some((inner, made))
    };
    call.arguments.iter().enumerate().find_map(|(index, argument)| match argument {
        Value::Body(inner) if runs(index, *inner) || maps(call) => future_of(*inner),
        _ => None,
    })
}

/// Whether a call gives what the closure gives that it is handed, inside of an `Option` or `Result`.
fn maps(call: &Call) -> bool {
    let Callee::Library(path) = call.callee else { return false };
    let wrapper = path.as_str().rsplit_once("::").map(|(owner, _)| owner.rsplit("::").next().unwrap_or_default());
    path.is_std()
        && matches!(wrapper, Some("Option" | "Result" | "bool"))
        && matches!(path.last(), "map" | "and_then" | "map_or" | "map_or_else" | "or_else" | "then" | "unwrap_or_else")
}

fn report(facts: &Facts<'_>, call: &Call) -> Option<Finding> {
    let name = facts.callee_name(call);
    let mut finding = said(Rule::FutureNotRun, label(call.name_span, "made, and dropped"), &[("call", &name)])?;
    finding.confidence = sure(call);
    if let Callee::Body(callee) = call.callee {
        finding.labels.push(label(facts.body(callee).head, "nothing of this runs"));
    }
    Some(finding)
}

fn report_inner(facts: &Facts<'_>, outer: &Call, inner: &Body, made: &Call) -> Option<Finding> {
    let name = facts.callee_name(made);
    let mut finding = said(Rule::FutureNotRun, label(made.name_span, "made, and given back"), &[("call", &name)])?;
    let what = if inner.kind == BodyKind::AsyncBlock { "`async` block" } else { "closure" };
    finding.labels.push(label(outer.name_span, format!("runs the {what}, and its result, the future, is dropped")));
    finding.confidence = sure(made);
    Some(finding)
}

/// That a trait's method is `async` is known whichever implementation is called.
fn sure(call: &Call) -> Confidence {
    match call.callee {
        Callee::Dispatch { .. } => Confidence::Medium,
        _ => confidence_of(call.evidence),
    }
}
