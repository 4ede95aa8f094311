//! One thread: calls that need a runtime's worker threads, on a runtime that drives its tasks with a single thread.
//!
//! Looked for upwards, from the call to the entry points. Tests are left alone, because such a call panics in the
//! first run of one, and so is code that asks the runtime how it is made.

use super::{Facts, homes, label, said, values, words};
use crate::catalog::{Flavor, Mark, Place as RunsAt, Runs};
use crate::contexts::confidence_of;
use crate::finding::{Confidence, Finding, Label};
use crate::flow::{Edge, How};
use crate::lints::Rule;
use crate::program::{Body, BodyId, Evidence};
use rustc_hash::FxHashSet;
use std::collections::VecDeque;

/// All such calls.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies().filter(|(_, body)| !facts.is_test(body)) {
        for (_, call) in super::calls(body) {
            let Some(row) = facts.runs(call).iter().find(|row| row.multi_thread_only) else { continue };
            let Some((runtime, confidence)) = single_threaded(facts, id) else { continue };
            let name = facts.callee_name(call);
            let primary = label(call.name_span, "needs worker threads");
            let Some(mut finding) = said(Rule::NeedsWorkers, primary, &[("call", &name)]) else { continue };
            finding.labels.push(runtime);
            finding.notes.extend(row.panic.as_deref().map(|panic| words::panics(facts.catalog, panic)));
            finding.confidence = confidence.min(confidence_of(call.evidence));
            findings.push(finding);
        }
    }
}

/// The place that starts a runtime of one thread around a body, the nearest if there are several.
fn single_threaded(facts: &Facts<'_>, id: BodyId) -> Option<(Label, Confidence)> {
    let mut seen = FxHashSet::from_iter([id]);
    let mut queue = VecDeque::from([(id, Confidence::High)]);
    while let Some((at, confidence)) = queue.pop_front() {
        let body = facts.body(at);
        if body.calls.iter().any(|call| facts.mark(call) == Some(Mark::AsksFlavor)) {
            continue;
        }
        if entered_by_one_thread(facts, body) {
            return Some((label(body.head, "run by a runtime of one thread"), confidence));
        }
        for edge in facts.flow.into(at) {
            let confidence = confidence.min(confidence_of(edge.evidence));
            match edge.how {
                _ if edge.evidence == Evidence::Dispatch || facts.is_test(facts.body(edge.from)) => {}
                How::Drives => {
                    if let Some(runtime) = driven_by_one_thread(facts, edge) {
                        return Some((runtime, confidence));
                    }
                }
                How::Spawns => {
                    if let Some(runtime) = spawned_locally(facts, edge) {
                        return Some((runtime, confidence));
                    }
                    if spawned_on_current(facts, edge) && seen.insert(edge.from) {
                        queue.push_back((edge.from, confidence));
                    }
                }
                How::Calls | How::Awaits => {
                    if seen.insert(edge.from) {
                        queue.push_back((edge.from, confidence));
                    }
                }
                How::Pools | How::Threads | How::Holds => {}
            }
        }
    }
    None
}

/// Whether an attribute of a body starts a runtime of one thread.
pub fn entered_by_one_thread(facts: &Facts<'_>, body: &Body) -> bool {
    body.attributes.iter().any(|attribute| {
        let arguments = attribute.arguments.as_str();
        let entry = facts.catalog.entry(attribute).filter(|entry| entry.runtime.is_some() && !entry.foreign);
        entry.is_some_and(|entry| {
            let one = entry.flavor == Some(Flavor::CurrentThread) && !arguments.contains("flavor");
            one || arguments.contains("current_thread")
        })
    })
}

/// The maker of the runtime that drives a future, if it makes one of one thread.
fn driven_by_one_thread(facts: &Facts<'_>, edge: &Edge) -> Option<Label> {
    let body = facts.body(edge.from);
    let drive = body.call(facts.runner(edge)?);
    let made = values::makers(facts, body, drive.receiver.as_ref()?);
    let maker = made.into_iter().map(|(call, _)| call).find(|&call| facts.makes_runtime(body.call(call)).is_some())?;
    let one = matches!(homes::flavor(facts, body, maker), Some(Flavor::CurrentThread | Flavor::Local));
    one.then(|| label(body.call(maker).name_span, "a runtime of one thread"))
}

/// The call that begins a task on its own thread, if that is one.
fn spawned_locally(facts: &Facts<'_>, edge: &Edge) -> Option<Label> {
    let call = facts.call(edge.from, facts.runner(edge)?);
    let local = |row: &Runs| row.on == RunsAt::Local && !row.foreign;
    facts.runs(call).iter().any(local).then(|| label(call.name_span, "runs it on a `LocalSet`"))
}

/// Whether a task is begun on the runtime that is running, not on another that is named.
fn spawned_on_current(facts: &Facts<'_>, edge: &Edge) -> bool {
    facts.runner(edge).is_some_and(|call| facts.call(edge.from, call).receiver.is_none())
}
