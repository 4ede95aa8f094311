//! Waits inside of the pool for blocking work: a thread of the pool that waits for work which needs another one of it.

use super::{Facts, label, said, values};
use crate::catalog::Place as RunsAt;
use crate::contexts::{Place, confidence_of};
use crate::finding::{Finding, Label};
use crate::flow::How;
use crate::lints::Rule;
use crate::program::{BodyId, Call, CallId, Evidence};
use rustc_hash::FxHashSet;

/// All such waits.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies().filter(|(id, _)| facts.contexts.runs(*id, Place::Pool)) {
        for (call_id, call) in super::calls(body).filter(|(_, call)| facts.is_block_on(call)) {
            findings.extend(waits(facts, id, call_id, call));
        }
    }
}

fn waits(facts: &Facts<'_>, id: BodyId, call_id: CallId, call: &Call) -> Option<Finding> {
    let (way, _) = facts.contexts.way(facts.flow, id, Place::Pool);
    let pooled = facts.flow.edges[*way.last()?];
    let outer = facts.call(pooled.from, pooled.call?);
    // Where the thread is the caller's own, the pool loses none.
    if facts.runs(outer).iter().any(|row| row.multi_thread_only) {
        return None;
    }
    let body = facts.body(id);
    let driven =
        facts.flow.out(id).iter().filter(|edge| edge.how == How::Drives && facts.runner(edge) == Some(call_id));
    let inner = driven.into_iter().find_map(|edge| pooled_behind(facts, edge.to)).or_else(|| {
        let mut made = call.arguments.iter().flat_map(|value| values::makers(facts, body, value));
        made.find_map(|(made, _)| uses_pool(facts, body.call(made)))
    })?;
    let name = facts.callee_name(call);
    let mut finding =
        said(Rule::PoolWaitsForPool, label(call.name_span, "waits in a thread of the pool"), &[("call", &name)])?;
    finding.labels.push(label(outer.name_span, "runs it in the pool"));
    finding.labels.push(inner);
    let witness = facts.contexts.witness(id, Place::Pool)?;
    finding.confidence = witness.confidence.min(confidence_of(call.evidence));
    Some(finding)
}

/// A call that needs a thread of the pool, in what a future calls and awaits.
fn pooled_behind(facts: &Facts<'_>, start: BodyId) -> Option<Label> {
    let mut seen = FxHashSet::from_iter([start]);
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        let body = facts.body(id);
        let waited_for = |(call_id, call): (CallId, &Call)| {
            (call.awaited || facts.flow.is_polled(id, call_id)).then(|| uses_pool(facts, call)).flatten()
        };
        if let Some(found) = super::calls(body).find_map(waited_for) {
            return Some(found);
        }
        for edge in facts.flow.out(id) {
            let inherits = matches!(edge.how, How::Calls | How::Awaits) && edge.evidence > Evidence::Dispatch;
            if inherits && seen.insert(edge.to) {
                open.push(edge.to);
            }
        }
    }
    None
}

fn uses_pool(facts: &Facts<'_>, call: &Call) -> Option<Label> {
    let pooled = facts.runs(call).iter().any(|row| row.on == RunsAt::BlockingPool && !row.multi_thread_only);
    pooled.then(|| label(call.name_span, "needs another thread of it"))
}
