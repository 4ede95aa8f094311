//! Values handed over in the wrong state: sockets that block, given to a runtime, and connections that nobody runs.

use super::values::{self, Usage, Values};
use super::{Facts, label, said};
use crate::catalog::{Driven, Mark};
use crate::contexts::confidence_of;
use crate::finding::Finding;
use crate::lints::Rule;
use crate::program::{Body, BodyId, Call, CallId, Callee};

/// Both rules.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies() {
        let driven = |call: &Call| facts.catalog.driven(facts.path_of(call)?);
        let concerned = |call: &Call| facts.mark(call) == Some(Mark::WantsNonblocking) || driven(call).is_some();
        if !body.calls.iter().any(concerned) {
            continue;
        }
        let values = Values::of(facts, id);
        for (call_id, call) in super::calls(body) {
            if facts.mark(call) == Some(Mark::WantsNonblocking) {
                findings.extend(blocking_socket(facts, id, call_id, &values));
            }
            if let Some(row) = driven(call) {
                findings.extend(not_run(facts, body, call_id, row, &values));
            }
        }
    }
}

/// A socket that is made and handed over in one function, where it is never told not to block.
fn blocking_socket(facts: &Facts<'_>, id: BodyId, taken: CallId, values: &Values) -> Option<Finding> {
    let body = facts.body(id);
    let call = body.call(taken);
    let made = values::makers(facts, body, call.arguments.first()?);
    let blocking = |&&(maker, _): &&(CallId, _)| facts.mark(body.call(maker)) == Some(Mark::BlockingSocket);
    let &(maker, _) = made.iter().find(blocking)?;
    // Methods that set something else are harmless; whoever else gets it may set it.
    let told = values.uses(maker).iter().any(|used| match used.usage {
        Usage::Receiver(at) => facts.mark(body.call(at)) == Some(Mark::SetsNonblocking),
        Usage::Argument(at, _) => at != taken && !matches!(body.call(at).callee, Callee::Constructor(_)),
        Usage::Turned => false,
        _ => true,
    });
    if told {
        return None;
    }
    let name = facts.callee_name(call);
    let primary = label(call.name_span, "takes a socket that does not block");
    let mut finding = said(Rule::BlockingSocket, primary, &[("call", &name)])?;
    finding.labels.push(label(body.call(maker).name_span, "makes one that blocks"));
    finding.confidence = confidence_of(call.evidence).min(confidence_of(body.call(maker).evidence));
    Some(finding)
}

/// A future among what a call gives, which is taken apart and left alone.
fn not_run(facts: &Facts<'_>, body: &Body, made: CallId, row: &Driven, values: &Values) -> Option<Finding> {
    let parts = body.locals.iter().filter_map(|local| {
        let value = local.value.as_ref()?;
        let from = values::makers(facts, body, value);
        from.iter().any(|&(call, _)| call == made).then_some(local)
    });
    let parts: Vec<_> = parts.collect();
    let is_part = |local: &&&crate::program::Local| local.part == Some(row.part);
    let taken_apart = parts.iter().any(|local| local.part.is_some_and(|part| part != row.part));
    let in_awaits =
        body.awaits.iter().any(|(value, _)| values::makers(facts, body, value).contains(&(made, Some(row.part))));
    let used = values.uses(made).iter().any(|used| used.part.is_none_or(|part| part == row.part));
    if !taken_apart || in_awaits || used {
        return None;
    }
    let call = body.call(made);
    let name = facts.callee_name(call);
    let mut finding =
        said(Rule::PartNotRun, label(call.name_span, "gives a future that does the work"), &[("call", &name)])?;
    finding.labels.extend(parts.iter().find(is_part).map(|local| label(local.span, "never awaited or spawned")));
    finding.confidence = confidence_of(call.evidence);
    Some(finding)
}
