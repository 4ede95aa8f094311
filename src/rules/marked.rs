//! Single calls of functions that the catalog marks, wherever they stand or in async code only.

use super::{Facts, label, said};
use crate::catalog::Mark;
use crate::contexts::{Place, confidence_of};
use crate::finding::Finding;
use crate::lints::{Marked, Rule};
use crate::program::{Body, BodyId, BodyKind};

/// All such calls.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies().filter(|(_, body)| !facts.is_test(body)) {
        for call in &body.calls {
            let Some(mark) = facts.mark(call) else { continue };
            let marked = match mark {
                Mark::UnboundedChannel => Marked::UnboundedChannel,
                Mark::ProcessState if while_others_run(facts, id, body) => Marked::ProcessState,
                _ => continue,
            };
            let name = facts.callee_name(call);
            let primary = label(call.name_span, "called here");
            let Some(mut finding) = said(Rule::Calls { marked }, primary, &[("call", &name)]) else { continue };
            finding.confidence = confidence_of(call.evidence);
            findings.push(finding);
        }
    }
}

/// Whether tasks run beside the code, so that what it changes for all is seen by them.
fn while_others_run(facts: &Facts<'_>, id: BodyId, body: &Body) -> bool {
    let on_loop = facts.contexts.runs(id, Place::EventLoop) && !facts.contexts.only_at_start(facts.flow, id);
    on_loop && (facts.is_head(id) || body.kind == BodyKind::Function)
}
