//! Shared by tests: values in statics that belong to the runtime of whichever test comes first.

use super::{Facts, aside, label, lint, words};
use crate::catalog::{Binds, Bound, Making};
use crate::finding::{Confidence, Finding};
use crate::lints::Rule;
use crate::program::{BodyId, BodyKind, CallForm, CallId, Value};
use rustc_hash::{FxHashMap, FxHashSet};

/// Bound values in statics that more than one test with a runtime of its own gets to.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let hosts = static_hosts(facts);
    if hosts.is_empty() {
        return;
    }
    let touched = touched_by(facts, &hosts);
    for (call, host) in hosts {
        let (body, call_id) = call;
        let tests = tests_above(facts, &touched, host);
        let [first, second, ..] = tests.as_slice() else { continue };
        let Some(row) = facts.binds(facts.call(body, call_id)) else { continue };
        let Some(lint) = lint(Rule::OutlivesRuntime) else { continue };
        let text = "runs on a runtime of its own";
        findings.push(Finding {
            lint,
            message: "this value is shared by tests, and outlives the runtime of the first".into(),
            primary: label(facts.call(body, call_id).name_span, "belongs to the runtime of whichever test comes first"),
            labels: vec![aside(facts.body(*first).head, text), aside(facts.body(*second).head, text)],
            notes: vec![format!("in every later test: {}", row.gone.as_deref().unwrap_or("it no longer works"))],
            helps: vec![words::help(
                "make one for each test, or run the tests on one runtime that is kept in a static",
            )],
            confidence: Confidence::Medium,
            root: None,
        });
    }
}

/// Where a static is filled with a bound value: the call that makes it and the body that gets to the static.
fn static_hosts(facts: &Facts<'_>) -> Vec<((BodyId, CallId), BodyId)> {
    let mut hosts = Vec::new();
    for (id, body) in facts.own_bodies() {
        for (i, call) in body.calls.iter().enumerate() {
            let bound = |row: &&Binds| row.gone.is_some() && row.binds == Bound::Made && row.cost >= Making::Connection;
            if facts.binds(call).filter(bound).is_none() {
                continue;
            }
            let made = (id, CallId(i as u32));
            let mut at = id;
            loop {
                let here = facts.body(at);
                if here.kind == BodyKind::Initializer {
                    hosts.push((made, at));
                    break;
                }
                let Some(parent) = here.parent else { break };
                let fills = |edge: &crate::flow::Edge| {
                    edge.call.is_some_and(|call| {
                        let call = facts.call(edge.from, call);
                        call.form == CallForm::Method && matches!(call.receiver, Some(Value::Static(_)))
                    })
                };
                if facts.flow.into_from_anywhere(at).any(fills) {
                    hosts.push((made, parent));
                    break;
                }
                at = parent;
            }
        }
    }
    hosts
}

/// The bodies that touch the statics of these initialisers.
fn touched_by(facts: &Facts<'_>, hosts: &[((BodyId, CallId), BodyId)]) -> FxHashMap<BodyId, Vec<BodyId>> {
    let paths: FxHashMap<_, _> = hosts
        .iter()
        .filter(|(_, host)| facts.body(*host).kind == BodyKind::Initializer)
        .map(|&(_, host)| (facts.body(host).path, host))
        .collect();
    let mut touched: FxHashMap<BodyId, Vec<BodyId>> = FxHashMap::default();
    for (id, body) in facts.own_bodies() {
        for value in body.calls.iter().flat_map(|call| call.receiver.iter().chain(&call.arguments)) {
            if let Value::Static(path) = value
                && let Some(&host) = paths.get(path)
            {
                touched.entry(host).or_default().push(id);
            }
        }
    }
    touched
}

/// The tests with a runtime of their own from which a body is reached, in order.
fn tests_above(facts: &Facts<'_>, touched: &FxHashMap<BodyId, Vec<BodyId>>, host: BodyId) -> Vec<BodyId> {
    let mut seen: FxHashSet<BodyId> = FxHashSet::default();
    let mut open = vec![host];
    let mut tests = Vec::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let is_test = |a: &crate::program::Attribute| {
            facts.catalog.entry(a).is_some_and(|entry| entry.test && entry.runtime.is_some())
        };
        if facts.body(id).attributes.iter().any(is_test) {
            tests.push(id);
        }
        open.extend(facts.flow.into_from_anywhere(id).map(|edge| edge.from));
        open.extend(touched.get(&id).into_iter().flatten());
        open.extend(facts.body(id).parent);
    }
    tests.sort_unstable();
    tests
}
