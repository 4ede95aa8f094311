//! Awaits in turn that do not need each other, and ticks that come in a burst.
//!
//! What a call does at the other end cannot be seen, so whether two of them may change places is for people to say.

use super::values::{self, Usage, Values};
use super::{Facts, label, said};
use crate::catalog::Mark;
use crate::contexts::confidence_of;
use crate::finding::Finding;
use crate::lints::Rule;
use crate::program::{Body, BodyId, Call, CallForm, Local, LoopKind, Value};
use crate::source::Span;

/// Both rules.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies().filter(|(_, body)| body.kind.is_async() && !facts.is_test(body)) {
        findings.extend(in_turn(facts, body));
        findings.extend(in_loop(facts, body));
        findings.extend(in_burst(facts, id, body));
    }
}

fn within(inner: Span, outer: Span) -> bool {
    inner.file == outer.file && outer.start <= inner.start && inner.end <= outer.end
}

/// Two variables in a row, set by awaited calls on the same thing, of which the second does not need the first.
fn in_turn(facts: &Facts<'_>, body: &Body) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    let awaited = |local: &Local| match local.value {
        Some(Value::Call(id)) if body.call(id).awaited => Some(id),
        _ => None,
    };
    for pair in body.locals.windows(2) {
        let (Some(first), Some(second)) = (awaited(&pair[0]), awaited(&pair[1])) else { continue };
        let (a, b) = (body.call(first), body.call(second));
        let same = a.receiver.is_some() && a.receiver == b.receiver && shared(a.receiver.as_ref());
        // Calls are in the order of evaluation; two parts of one value have the same one.
        let Some(between) = body.calls.get(first.0 as usize + 1..second.0 as usize) else { continue };
        let apart = between.iter().all(|call| within(call.span, b.span));
        let needs = b.arguments.iter().any(|value| depends(body, value, &pair[0]));
        if !same || !apart || needs || pair[0].scope_end != pair[1].scope_end {
            continue;
        }
        let (one, other) = (facts.callee_name(a), facts.callee_name(b));
        let primary = label(b.name_span, "begins when the other one is done");
        let Some(mut finding) = said(Rule::AwaitsInTurn, primary, &[("first", &one), ("second", &other)]) else {
            continue;
        };
        finding.labels.push(label(a.name_span, "does not need it, nor does it need this"));
        finding.confidence = confidence_of(a.evidence.min(b.evidence));
        found.push(finding);
    }
    found
}

/// Whether a receiver is something that several calls may use at a time: a field, parameter or variable.
fn shared(receiver: Option<&Value>) -> bool {
    matches!(receiver, Some(Value::Field(..) | Value::Parameter(_) | Value::Local(_) | Value::Capture(_)))
}

/// Whether a value is made from a variable.
fn depends(body: &Body, value: &Value, of: &Local) -> bool {
    let mut open = vec![value];
    for _ in 0..64 {
        match open.pop() {
            Some(Value::Local(id)) => {
                let local = body.local(*id);
                if local.span == of.span {
                    return true;
                }
                open.extend(local.value.as_ref());
            }
            Some(Value::Call(id)) => {
                let call = body.call(*id);
                open.extend(call.receiver.iter().chain(&call.arguments));
            }
            Some(Value::Field(inner, _)) => open.push(inner),
            Some(Value::Tuple(values) | Value::OneOf(values)) => open.extend(values),
            Some(Value::Struct(_, fields)) => open.extend(fields.iter().map(|(_, value)| value)),
            Some(_) => {}
            None => return false,
        }
    }
    true
}

/// A `for` loop whose only call of consequence is one that is awaited, with what does not come from an earlier turn.
fn in_loop(facts: &Facts<'_>, body: &Body) -> Vec<Finding> {
    let mut found = Vec::new();
    for looped in body.loops.iter().filter(|looped| looped.kind == LoopKind::For && !looped.leaves) {
        let mut awaits = body.awaits.iter().filter(|(_, span)| within(*span, looped.body));
        let (Some((Value::Call(id), _)), None) = (awaits.next(), awaits.next()) else { continue };
        let call = body.call(*id);
        let stores = body.stores.iter().any(|store| within(store.span, looped.body));
        let others = body.calls.iter().filter(|other| within(other.name_span, looped.body) && other.span != call.span);
        let plain = |other: &Call| other.form != CallForm::Method || within(other.span, call.span);
        if stores
            || !others.into_iter().all(plain)
            || !shared(call.receiver.as_ref())
            || from_inside(body, call, looped.body)
        {
            continue;
        }
        let name = facts.callee_name(call);
        let primary = label(call.name_span, "begins when that of the turn before is done");
        let Some(mut finding) = said(Rule::AwaitsInTurn, primary, &[("first", &name), ("second", &name)]) else {
            continue;
        };
        finding.confidence = confidence_of(call.evidence);
        found.push(finding);
    }
    found
}

/// Whether a call's receiver is declared in a loop, so that each turn has its own.
fn from_inside(body: &Body, call: &Call, looped: Span) -> bool {
    matches!(&call.receiver, Some(Value::Local(id)) if within(body.local(*id).span, looped))
}

/// Ticks that are waited for in a loop which awaits other things too, without a word on those that are missed.
fn in_burst(facts: &Facts<'_>, id: BodyId, body: &Body) -> Vec<Finding> {
    let ticks = |call: &Call| facts.mark(call) == Some(Mark::Ticks);
    if !body.calls.iter().any(ticks) {
        return Vec::new();
    }
    let values = Values::of(facts, id);
    let mut found = Vec::new();
    for (made, call) in super::calls(body).filter(|(_, call)| ticks(call)) {
        let uses = values.uses(made);
        let receiver = |used: &values::Used| match used.usage {
            Usage::Receiver(at) => Some(body.call(at)),
            _ => None,
        };
        let told =
            uses.iter().any(|used| receiver(used).is_none_or(|at| facts.mark(at) == Some(Mark::SetsMissedTicks)));
        let Some(tick) = uses.iter().filter_map(receiver).find(|at| at.awaited && at.in_loop) else { continue };
        let looped = body.loops.iter().rfind(|looped| within(tick.span, looped.span));
        let busy = looped.is_some_and(|looped| {
            body.awaits.iter().any(|(_, span)| within(*span, looped.span) && !within(tick.span, *span))
        });
        if told || !busy {
            continue;
        }
        let Some(mut finding) = said(Rule::TicksInBurst, label(call.name_span, "catches up at once"), &[]) else {
            continue;
        };
        finding.labels.push(label(tick.name_span, "awaited here, among other things"));
        finding.confidence = confidence_of(call.evidence);
        found.push(finding);
    }
    found
}
