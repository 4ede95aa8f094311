//! Exchanges with a peer that async code awaits for as long as the peer likes.
//!
//! A limit may stand around the await, around a function that awaits it, or in what was called before: on the request, or
//! where its client was built. As clients come from anywhere, a crate that builds one with a limit is taken to do so for
//! all of that library.

use super::{Facts, blocking, label, said};
use crate::catalog::Mark;
use crate::contexts::confidence_of;
use crate::finding::Finding;
use crate::lints::Rule;
use crate::program::{Call, Callee, CrateId};
use rustc_hash::FxHashSet;

/// All such awaits.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let timed = blocking::timed(facts);
    let limited = limited(facts);
    for (id, body) in facts.own_bodies().filter(|(_, body)| body.kind.is_async() && !facts.is_test(body)) {
        let mut peers =
            body.calls.iter().filter(|call| call.awaited && facts.mark(call) == Some(Mark::Peer)).peekable();
        if peers.peek().is_none() || blocking::timeout_around(facts, id, &timed).is_some() {
            continue;
        }
        // Requests are made step by step, and handed from variable to variable: one that is limited stands for all here.
        if body.calls.iter().any(|call| facts.mark(call) == Some(Mark::LimitsRequest)) {
            continue;
        }
        for call in peers {
            if !library(call).is_some_and(|library| limited.contains(&(body.krate, library))) {
                findings.extend(report(facts, call));
            }
        }
    }
}

fn report(facts: &Facts<'_>, call: &Call) -> Option<Finding> {
    let name = facts.callee_name(call);
    let primary = label(call.name_span, "awaited for as long as the peer likes");
    let mut finding = said(Rule::AwaitsPeer, primary, &[("call", &name)])?;
    finding.confidence = confidence_of(call.evidence);
    Some(finding)
}

/// The library that a call is of.
fn library(call: &Call) -> Option<&'static str> {
    let Callee::Library(path) = call.callee else { return None };
    path.as_str().split("::").next()
}

/// Libraries whose clients a crate builds with a limit of time.
fn limited(facts: &Facts<'_>) -> FxHashSet<(CrateId, &'static str)> {
    let mut limited = FxHashSet::default();
    for (_, body) in facts.own_bodies() {
        let setting = body.calls.iter().filter(|call| facts.mark(call) == Some(Mark::SetsTimeout));
        limited.extend(setting.filter_map(library).map(|library| (body.krate, library)));
    }
    limited
}
