//! `async` functions that await nothing, where nothing else asks for a future.
//!
//! Methods of traits, functions under an attribute and those that are handed on by their names are left alone: what they
//! must be is decided elsewhere. So are those with macros that were not read, or that await what they are given.

use super::{Facts, label, said};
use crate::finding::Finding;
use crate::flow::joins;
use crate::lints::Rule;
use crate::program::{Body, BodyId, BodyKind, Call, CallForm, Callee, Value};
use rustc_hash::FxHashSet;

/// All such functions.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let named = named(facts);
    for (id, body) in facts.own_bodies() {
        let free = body.kind == BodyKind::AsyncFunction && body.implements.is_none() && body.attributes.is_empty();
        if !free || named.contains(&id) || awaits(body) {
            continue;
        }
        let primary = label(body.head, "awaits nothing");
        findings.extend(said(Rule::AwaitsNothing, primary, &[("function", body.display.as_str())]));
    }
}

fn awaits(body: &Body) -> bool {
    !body.awaits.is_empty() || !body.selects.is_empty() || body.calls.iter().any(may_await)
}

/// Whether a call is a macro that awaits, or of which nothing is known.
fn may_await(call: &Call) -> bool {
    let empty = call.arguments.is_empty() && call.receiver.is_none();
    call.form == CallForm::Macro
        && match call.callee {
            Callee::Library(path) => joins(path.last()) || (empty && !path.is_std()),
            _ => empty,
        }
}

/// Functions that are handed on by their names.
fn named(facts: &Facts<'_>) -> FxHashSet<BodyId> {
    let values = facts.program.bodies.iter().flat_map(Body::values);
    values.filter_map(|value| if let Value::Function(id) = value { Some(*id) } else { None }).collect()
}
