//! Foreign executors: futures that need tokio around them, run by an executor that is not tokio.
//!
//! Followed from the executor down the calls and awaits. Where a tokio runtime may be entered on the thread that calls
//! a blocking executor nothing is said, and neither is what an adapter does with a future that it is given.

use super::outside::{Guard, guard_at, never_entered, way_labels};
use super::{Facts, label, said, values, words};
use crate::catalog::{Outcome, Place as RunsAt};
use crate::contexts::confidence_of;
use crate::finding::{Confidence, Finding, Label};
use crate::flow::{Edge, EdgeId, How};
use crate::lints::Rule;
use crate::program::{BodyId, Call, CallForm, CallId, Callee, Evidence};
use rustc_hash::FxHashMap;
use std::collections::VecDeque;

/// All such executors.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies() {
        for (call_id, call) in super::calls(body) {
            findings.extend(by_call(facts, id, call_id, call));
        }
        let foreign = |entry: &crate::catalog::Entry| entry.foreign && entry.runtime.is_some();
        if body.attributes.iter().filter_map(|attribute| facts.catalog.entry(attribute)).any(foreign)
            && let Some(need) = need_behind(facts, id)
        {
            let primary = label(body.head, "run by another executor");
            findings.extend(report(facts, primary, &format!("the runtime around `{}`", body.display), need));
        }
    }
}

/// Something that needs tokio, with the edges on the way to it.
struct Need {
    body: BodyId,
    call: CallId,
    way: Vec<EdgeId>,
    confidence: Confidence,
}

/// A call that has an executor run a future, and what that future needs.
fn by_call(facts: &Facts<'_>, id: BodyId, call_id: CallId, call: &Call) -> Option<Finding> {
    let row = facts.runs(call).iter().find(|row| row.foreign)?;
    let mut labels = Vec::new();
    if row.on == RunsAt::MainFuture {
        // The executor runs the future on this thread, where tokio may have been entered.
        let place = never_entered(facts, id)?;
        labels = way_labels(facts, id, place)?;
        if guard_at(facts.body(id), call) == Guard::Alive {
            return None;
        }
    }
    let edges = facts.flow.out_ids(id).filter(|&edge| {
        let edge = &facts.flow.edges[edge];
        matches!(edge.how, How::Drives | How::Spawns) && facts.runner(edge) == Some(call_id)
    });
    let behind = edges.into_iter().find_map(|edge| need_behind(facts, facts.flow.edges[edge].to));
    let need = behind.or_else(|| argument(facts, id, call))?;
    let primary = label(call.name_span, "runs it without tokio");
    let mut finding = report(facts, primary, &facts.callee_name(call), need)?;
    finding.labels.extend(labels);
    Some(finding)
}

/// A future of a library that is handed over as it is.
fn argument(facts: &Facts<'_>, id: BodyId, call: &Call) -> Option<Need> {
    let body = facts.body(id);
    let made = call.arguments.iter().flat_map(|value| values::makers(facts, body, value));
    let (call, _) = made.into_iter().find(|&(made, _)| needs(facts, body.call(made), When::Polled))?;
    Some(Need { body: id, call, way: Vec::new(), confidence: confidence_of(body.call(call).evidence) })
}

/// When a call is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// As it is called, and as what it gives is awaited.
    Called,
    /// As what it gives is awaited.
    Polled,
}

/// Whether a call panics without tokio.
fn needs(facts: &Facts<'_>, call: &Call, when: When) -> bool {
    let Some(row) = facts.binds(call) else { return false };
    let panics =
        |outcome: &Option<Outcome>| matches!(outcome, Some(Outcome::Panic(id)) if facts.catalog.wants_tokio(id));
    panics(&row.outside) || panics(&row.polled) && (call.awaited || when == When::Polled)
}

/// The nearest thing that a body needs tokio for, in it or in what it calls and awaits.
fn need_behind(facts: &Facts<'_>, start: BodyId) -> Option<Need> {
    let mut from: FxHashMap<BodyId, Option<EdgeId>> = FxHashMap::from_iter([(start, None)]);
    let mut queue = VecDeque::from([start]);
    while let Some(id) = queue.pop_front() {
        let body = facts.body(id);
        let needed = super::calls(body).find(|(_, call)| {
            needs(facts, call, When::Called)
                && call.evidence > Evidence::Dispatch
                && guard_at(body, call) != Guard::Alive
        });
        if let Some((call, _)) = needed {
            return Some(need(facts, id, call, &from));
        }
        for edge_id in facts.flow.out_ids(id) {
            let edge = facts.flow.edges[edge_id];
            let plain = matches!(edge.how, How::Calls | How::Awaits) && edge.evidence > Evidence::Dispatch;
            let entered = || edge.call.is_some_and(|call| guard_at(body, body.call(call)) == Guard::Alive);
            if plain && !is_adapter(facts, edge) && !from.contains_key(&edge.to) && !entered() {
                from.insert(edge.to, Some(edge_id));
                queue.push_back(edge.to);
            }
        }
    }
    None
}

fn need(facts: &Facts<'_>, body: BodyId, call: CallId, from: &FxHashMap<BodyId, Option<EdgeId>>) -> Need {
    let (mut way, mut at) = (Vec::new(), body);
    let mut confidence = confidence_of(facts.call(body, call).evidence);
    while let Some(Some(edge)) = from.get(&at) {
        way.push(*edge);
        confidence = confidence.min(confidence_of(facts.flow.edges[*edge].evidence));
        at = facts.flow.edges[*edge].from;
    }
    way.reverse();
    Need { body, call, way, confidence }
}

/// Whether a future is given to a library function that may well enter tokio around it.
fn is_adapter(facts: &Facts<'_>, edge: Edge) -> bool {
    let Some(call) = edge.call.map(|call| facts.call(edge.from, call)) else { return false };
    let Callee::Library(path) = call.callee else { return false };
    call.form != CallForm::Macro && !path.is_std() && facts.runs(call).is_empty()
}

fn report(facts: &Facts<'_>, primary: Label, executor: &str, need: Need) -> Option<Finding> {
    let call = facts.call(need.body, need.call);
    let row = facts.binds(call)?;
    let ((Some(Outcome::Panic(panic)), _) | (_, Some(Outcome::Panic(panic)))) = (&row.outside, &row.polled) else {
        return None;
    };
    let needed = facts.callee_name(call);
    let mut finding = said(Rule::ForeignExecutor, primary, &[("executor", executor), ("call", &needed)])?;
    for edge in need.way.iter().map(|&edge| facts.flow.edges[edge]) {
        if let Some(hop) = edge.call.map(|hop| facts.call(edge.from, hop)) {
            finding.labels.push(label(hop.name_span, format!("calls {}", facts.callee_name(hop))));
        }
    }
    finding.labels.push(label(call.name_span, "needs tokio around it"));
    finding.notes.push(words::panics(facts.catalog, panic));
    finding.confidence = need.confidence;
    Some(finding)
}
