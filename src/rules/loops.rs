//! Loops that keep a thread: those that look again and again whether something has happened, and those that never
//! end and never wait.
//!
//! A loop is judged by what stands in it. What a loop that looks does besides looking matters: one that computes and
//! gives way to others now and then is no wait at all.

use super::{Facts, label, said};
use crate::catalog::{Mark, Place as RunsAt};
use crate::contexts::{Place, confidence_of};
use crate::finding::{Confidence, Finding, Label};
use crate::flow::{EdgeId, How};
use crate::lints::{Between, Keeps, Rule};
use crate::program::{Body, BodyId, BodyKind, Call, CallForm, Callee, Evidence, Loop, LoopKind, Value};
use crate::source::Span;
use rustc_hash::FxHashMap;
use std::collections::VecDeque;

/// All such loops.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies().filter(|(_, body)| !facts.is_test(body)) {
        if facts.is_head(id) && body.kind.is_async() {
            findings.extend(body.loops.iter().filter_map(|round| polls(facts, body, round)));
        }
        if facts.contexts.runs(id, Place::EventLoop) && body.kind.is_async() {
            findings.extend(never_ends(facts, id, Keeps::EventLoop, Confidence::High));
        }
        if let Some(confidence) = pooled(facts, id) {
            findings.extend(never_ends(facts, id, Keeps::Pool, confidence));
        }
    }
}

fn within(inner: Span, outer: Span) -> bool {
    inner.file == outer.file && outer.start <= inner.start && inner.end <= outer.end
}

fn calls_in(body: &Body, span: Span) -> impl Iterator<Item = &Call> {
    body.calls.iter().filter(move |call| within(call.name_span, span))
}

/// What a loop does.
#[derive(Default)]
struct Round<'a> {
    looks: Option<&'a Call>,
    takes: Option<&'a Call>,
    rests: bool,
    sleeps: Option<&'a Call>,
    works: bool,
}

/// A loop that waits for something by looking whether it is there.
fn polls(facts: &Facts<'_>, body: &Body, looped: &Loop) -> Option<Finding> {
    if looped.kind == LoopKind::For || holds_others(body, looped) {
        return None;
    }
    let mut round = Round::default();
    for call in calls_in(body, looped.span) {
        match facts.mark(call) {
            Some(Mark::Looks) => round.looks = round.looks.or(Some(call)),
            Some(Mark::Takes) => round.takes = round.takes.or(Some(call)),
            Some(Mark::Rests) => round.rests = true,
            // It goes on until it has done something itself.
            _ if changes_atomic(call) => round.works = true,
            Some(Mark::Sleeps) if call.awaited => round.sleeps = Some(call),
            _ => round.works |= is_work(call),
        }
    }
    let rests_only = |value: &Value| match value {
        Value::Call(id) => matches!(facts.mark(body.call(*id)), Some(Mark::Rests | Mark::Sleeps)),
        _ => false,
    };
    if body.awaits.iter().any(|(value, span)| within(*span, looped.span) && !rests_only(value)) {
        return None;
    }
    let drains =
        looped.kind == LoopKind::While && round.takes.is_some_and(|call| call.name_span.start < looped.body.start);
    let waited_for = match (round.takes, round.looks) {
        (Some(takes), _) if !drains && (round.rests || round.sleeps.is_some()) => takes,
        (None, Some(looks)) if !round.works && (round.rests || round.sleeps.is_some() || spins(looks, looped)) => looks,
        _ => return None,
    };
    let between = if round.sleeps.is_some() { Between::Sleep } else { Between::Nothing };
    let name = facts.callee_name(waited_for);
    let mut finding =
        said(Rule::Polls { between }, label(waited_for.name_span, "looked at again and again"), &[("call", &name)])?;
    finding.labels.extend(round.sleeps.map(|call| label(call.name_span, "after each of these")));
    finding.confidence = confidence_of(waited_for.evidence);
    Some(finding)
}

/// Whether there are loops in a loop: then it is the inner ones that are looked at.
fn holds_others(body: &Body, looped: &Loop) -> bool {
    body.loops.iter().any(|other| other.span != looped.span && within(other.span, looped.span))
}

/// Whether a loop's condition is all that it does.
fn spins(looks: &Call, looped: &Loop) -> bool {
    looped.kind == LoopKind::While && looks.name_span.start < looped.body.start
}

/// Whether a call changes a number that several threads share.
fn changes_atomic(call: &Call) -> bool {
    let Callee::Library(path) = &call.callee else { return false };
    path.as_str().starts_with("std::sync::atomic::Atomic")
        && (path.last().starts_with("fetch_") || path.last() == "store")
}

/// Whether a call may be what the loop is for.
fn is_work(call: &Call) -> bool {
    let light = match &call.callee {
        Callee::Constructor(_) => true,
        // What the standard library's types do with values at hand.
        Callee::Library(path) => path.is_std(),
        _ => false,
    };
    !light && matches!(call.form, CallForm::Path | CallForm::Method)
}

/// How sure it is that a closure is run by the pool for blocking work.
fn pooled(facts: &Facts<'_>, id: BodyId) -> Option<Confidence> {
    let edge = facts.flow.into(id).find(|edge| {
        let on_pool =
            |call: &Call| facts.runs(call).iter().any(|row| row.on == RunsAt::BlockingPool && !row.multi_thread_only);
        edge.how == How::Pools && edge.call.is_some_and(|call| on_pool(facts.call(edge.from, call)))
    })?;
    Some(confidence_of(edge.evidence))
}

/// A loop that never ends, in a body or in what it calls.
fn never_ends(facts: &Facts<'_>, start: BodyId, keeps: Keeps, confidence: Confidence) -> Option<Finding> {
    let mut from: FxHashMap<BodyId, Option<EdgeId>> = FxHashMap::from_iter([(start, None)]);
    let mut queue = VecDeque::from([start]);
    while let Some(id) = queue.pop_front() {
        let body = facts.body(id);
        if let Some(endless) = body.loops.iter().find(|looped| is_endless(facts, id, looped, keeps)) {
            let (labels, confidence) = way(facts, id, &from, confidence);
            let head = Span { end: endless.span.start + "loop".len() as u32, ..endless.span };
            let mut finding = said(Rule::NeverEnds { keeps }, label(head, "never ends"), &[])?;
            finding.labels = labels;
            finding.confidence = confidence;
            return Some(finding);
        }
        for edge_id in facts.flow.out_ids(id) {
            let edge = facts.flow.edges[edge_id];
            let plain = edge.how == How::Calls && edge.call.is_some() && edge.evidence > Evidence::Dispatch;
            if plain && facts.body(edge.to).kind == BodyKind::Function && !from.contains_key(&edge.to) {
                from.insert(edge.to, Some(edge_id));
                queue.push_back(edge.to);
            }
        }
    }
    None
}

/// Whether nothing in a loop ends it or gives its thread back.
fn is_endless(facts: &Facts<'_>, id: BodyId, looped: &Loop, keeps: Keeps) -> bool {
    let body = facts.body(id);
    if looped.kind != LoopKind::Endless || looped.leaves {
        return false;
    }
    let awaits = body.awaits.iter().any(|(_, span)| within(*span, looped.span));
    // A macro that was not read as a call may wait, and so may what is not known.
    let unknown = |call: &Call| {
        let joins = call.form == CallForm::Macro && matches!(&call.callee, Callee::Library(path) if !path.is_std());
        joins || matches!(call.callee, Callee::Unknown { .. } | Callee::Value(_)) && call.form == CallForm::Macro
    };
    let waits = facts.effects.waits(id).iter().any(|wait| within(body.call(wait.call).name_span, looped.span));
    !awaits && !calls_in(body, looped.span).any(unknown) && (keeps == Keeps::Pool || !waits)
}

/// The calls on the way to a body, and how sure they are.
fn way(
    facts: &Facts<'_>,
    body: BodyId,
    from: &FxHashMap<BodyId, Option<EdgeId>>,
    confidence: Confidence,
) -> (Vec<Label>, Confidence) {
    let (mut labels, mut confidence, mut at) = (Vec::new(), confidence, body);
    while let Some(Some(edge)) = from.get(&at) {
        let edge = facts.flow.edges[*edge];
        confidence = confidence.min(confidence_of(edge.evidence));
        if let Some(call) = edge.call.map(|call| facts.call(edge.from, call)) {
            labels.push(label(call.name_span, format!("calls {}", facts.callee_name(call))));
        }
        at = edge.from;
    }
    labels.push(label(facts.body(at).head, "run here"));
    labels.reverse();
    (labels, confidence)
}
