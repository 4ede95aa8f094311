//! Initialisers that block: statics that are filled at their first use, where that may be on an event loop.
//!
//! Says nothing where the program's start touches the static too, as that may well come first.

use super::{Facts, label, said, words};
use crate::contexts::Place;
use crate::effects::Severity;
use crate::finding::{Confidence, Finding};
use crate::lints::Rule;
use crate::program::{BodyId, BodyKind};

/// All such statics.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies() {
        if body.kind == BodyKind::Initializer && body.parent.is_none() && !facts.is_test(body) {
            findings.extend(blocks(facts, id));
        }
    }
}

fn blocks(facts: &Facts<'_>, id: BodyId) -> Option<Finding> {
    let severity = facts.effects.worst(id)?;
    let chain = facts.effects.chain(facts.program, facts.flow, id, severity)?;
    let early = [Place::Startup, Place::MainFuture].into_iter().any(|place| facts.contexts.runs(id, place));
    if early || severity > Severity::Milli {
        return None;
    }
    let toucher = facts.contexts.touching(id).find(|&body| facts.contexts.runs(body, Place::EventLoop))?;
    let body = facts.body(id);
    let &(last, wait) = chain.hops.last().expect("a chain ends in its wait");
    let row = facts.catalog.blocks(chain.wait.path, chain.wait.self_type)?;
    let call = facts.call(last, wait);
    let primary = label(call.name_span, format!("blocks: {}", words::waits_for(row.class)));
    let mut finding = said(Rule::InitializerBlocks, primary, &[("static", body.display.as_str())])?;
    finding.labels.push(label(body.head, "filled at its first use"));
    for &(body, hop) in &chain.hops[..chain.hops.len() - 1] {
        let hop = facts.call(body, hop);
        if matches!(hop.callee, crate::program::Callee::Body(_)) {
            finding.labels.push(label(hop.name_span, format!("calls {}", facts.callee_name(hop))));
        }
    }
    let user = facts.body(toucher);
    finding.labels.push(label(user.head, format!("`{}` uses it on the event loop", user.display)));
    finding.notes.insert(0, words::what_happens(facts.catalog, row));
    finding.confidence = chain.confidence.min(facts.contexts.witness(toucher, Place::EventLoop)?.confidence);
    // A file that is read once delays its readers once.
    if severity > Severity::Unbounded {
        finding.confidence = Confidence::Low;
    }
    Some(finding)
}
