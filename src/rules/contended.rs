//! Contended locks: one that makes its thread wait, taken on an event loop, and held elsewhere over work that blocks.
//!
//! Taking such a lock is over in no time where those who hold it are, so both ends must be in sight, and be of the same
//! static, field or variable. Who holds it on an event loop is told by what blocks there, and who does before the
//! program has tasks keeps nobody waiting.

use super::words::{self, Family};
use super::{Facts, aside, before, label, said, weaker};
use crate::catalog::{Class, Cost, Guard, Holds};
use crate::contexts::{Place, Why, confidence_of};
use crate::effects::{Chain, Severity, Wait};
use crate::finding::{Confidence, Finding, Label};
use crate::flow::How;
use crate::lints::Rule;
use crate::program::{Body, BodyId, Call, CallId, Callee, Held, Shared};
use rustc_hash::{FxHashMap, FxHashSet};

/// Where a lock is held over work that blocks.
struct Holder<'a> {
    body: BodyId,
    held: &'a Held,
    guard: &'a Guard,
    chain: Chain,
    confidence: Confidence,
}

/// All locks that are taken on an event loop and held elsewhere over work that blocks.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let holders = holders(facts);
    if holders.is_empty() {
        return;
    }
    for (id, body) in facts.own_bodies() {
        if facts.is_test(body) || !facts.contexts.runs(id, Place::EventLoop) {
            continue;
        }
        let mut taken = FxHashSet::default();
        for (held, guard, lock) in locks(facts, body) {
            let Some(made) = held.made.filter(|made| waits(facts, body.call(*made)) && taken.insert(*made)) else {
                continue;
            };
            let excludes = |holder: &&Holder<'_>| !(guard.shared && holder.guard.shared);
            let holder = holders.get(&lock).and_then(|holders| holders.iter().find(excludes));
            findings.extend(holder.and_then(|holder| report(facts, id, made, holder)));
        }
    }
}

/// Guards of locks that a body has, and of which.
fn locks<'a>(facts: &Facts<'a>, body: &'a Body) -> impl Iterator<Item = (&'a Held, &'a Guard, Shared)> {
    let catalog = facts.catalog;
    let program = facts.program;
    body.held.iter().filter_map(move |held| {
        let guard = catalog.guard(held.ty).filter(|row| row.holds == Holds::Lock)?;
        let behind = || match body.call(held.made?).callee {
            // A function that gives the guard took it itself.
            Callee::Body(callee) => {
                program.body(callee).held.iter().filter(|inner| inner.ty == held.ty).find_map(|inner| inner.of)
            }
            _ => None,
        };
        Some((held, guard, held.of.or_else(behind)?))
    })
}

/// Whether a call waits for a lock and is not reported for that alone.
fn waits(facts: &Facts<'_>, call: &Call) -> bool {
    let Callee::Library(path) = call.callee else { return false };
    let row = facts.catalog.blocks(path, call.self_type).filter(|_| !call.awaited);
    row.is_some_and(|row| row.class == Class::Lock && row.cost == Cost::Unbounded && !row.shown)
}

/// Locks that are held over work that blocks, outside of event loops.
fn holders<'a>(facts: &Facts<'a>) -> FxHashMap<Shared, Vec<Holder<'a>>> {
    let mut holders: FxHashMap<Shared, Vec<Holder<'a>>> = FxHashMap::default();
    for (id, body) in facts.own_bodies().filter(|(_, body)| !facts.is_test(body)) {
        let Some(confidence) = blocks_elsewhere(facts, id) else { continue };
        for (held, guard, lock) in locks(facts, body) {
            if let Some(chain) = held.calls.iter().find_map(|&call| blocking(facts, id, call)) {
                let confidence = weaker(confidence, chain.confidence);
                holders.entry(lock).or_default().push(Holder { body: id, held, guard, chain, confidence });
            }
        }
    }
    holders.values_mut().for_each(|holders| holders.sort_by_key(|holder| std::cmp::Reverse(holder.confidence)));
    holders
}

/// Whether a body runs where it may block while tasks run elsewhere, and how sure that is. Who calls a function that
/// nobody in sight calls may do so before there are any.
fn blocks_elsewhere(facts: &Facts<'_>, id: BodyId) -> Option<Confidence> {
    if facts.contexts.runs(id, Place::EventLoop) {
        return None;
    }
    let threads = [Place::Pool, Place::Thread].into_iter();
    let seen = threads.filter_map(|place| facts.contexts.witness(id, place)).map(|witness| witness.confidence).max();
    seen.or_else(|| facts.contexts.runs(id, Place::Unknown).then_some(Confidence::Low))
}

/// The way from a call to what keeps its thread for long, other than by waiting for those who hold locks.
fn blocking(facts: &Facts<'_>, id: BodyId, call: CallId) -> Option<Chain> {
    let long = |wait: &Wait| {
        let quick = [Class::Lock, Class::Condvar, Class::ChannelSendBounded, Class::OnceInit, Class::Stdout];
        let row = facts.catalog.blocks(wait.path, wait.self_type);
        wait.severity <= Severity::Milli && row.is_some_and(|row| !quick.contains(&row.class))
    };
    let here = facts.effects.waits(id).iter().find(|wait| wait.call == call && long(wait));
    if let Some(wait) = here {
        return Some(Chain { hops: vec![(id, call)], wait: *wait, confidence: wait.confidence });
    }
    let calls = facts.flow.out(id).iter().filter(|edge| edge.how == How::Calls && edge.call == Some(call));
    calls.into_iter().find_map(|edge| {
        let chain = facts.effects.chain_behind(facts.program, facts.flow, edge)?;
        long(&chain.wait).then_some(chain)
    })
}

fn report(facts: &Facts<'_>, id: BodyId, made: CallId, holder: &Holder<'_>) -> Option<Finding> {
    let call = facts.call(id, made);
    let primary = label(call.name_span, "waits for whoever holds the lock");
    let name = facts.callee_name(call);
    let mut finding = said(Rule::ContendedLock, primary, &[("call", &name)])?;
    finding.labels.extend(way(facts, id));
    finding.labels.push(aside(holder.held.span, format!("`{}` holds the same lock", facts.body(holder.body).display)));
    let last = holder.chain.hops.len() - 1;
    for (at, &(body, call)) in holder.chain.hops.iter().enumerate() {
        let call = facts.call(body, call);
        let row = facts.catalog.blocks(holder.chain.wait.path, holder.chain.wait.self_type)?;
        let text = match at == last {
            true => format!("and keeps it meanwhile: {}", words::waits_for(row.class)),
            false => format!("calls {}", facts.callee_name(call)),
        };
        finding.labels.push(aside(call.name_span, text));
    }
    let family = Family::of(facts.program, facts.body(id).krate);
    let row = if let Callee::Library(path) = call.callee { facts.catalog.blocks(path, call.self_type) } else { None };
    let awaited = row.and_then(|row| words::awaited(row, family));
    finding.helps.extend(awaited.map(|path| words::help(format!("where it must be held, use `{path}` and await it"))));
    let witness = facts.contexts.witness(id, Place::EventLoop)?;
    finding.confidence = weaker(weaker(confidence_of(call.evidence), holder.confidence), witness.confidence);
    // Who drops a value is most likely the last to have its locks.
    if matches!(facts.contexts.way(facts.flow, id, Place::EventLoop).1, Some(Why::Dropped)) {
        finding.confidence = Confidence::Low;
    }
    Some(finding)
}

/// How a task gets to a body, the nearest call first.
fn way(facts: &Facts<'_>, id: BodyId) -> Vec<Label> {
    let (way, _) = facts.contexts.way(facts.flow, id, Place::EventLoop);
    let mut labels = Vec::new();
    let mut head = id;
    for edge in way.into_iter().map(|edge| facts.flow.edges[edge]) {
        if facts.is_head(head) || edge.how != How::Calls {
            break;
        }
        let call = edge.call.map(|call| facts.call(edge.from, call));
        labels.extend(call.map(|call| before(call.name_span, format!("calls {}", facts.callee_name(call)))));
        head = edge.from;
    }
    labels.extend(facts.head_labels(head, Place::EventLoop));
    labels
}
