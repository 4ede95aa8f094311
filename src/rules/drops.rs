//! Destructors that wait: a variable of async code whose value joins a thread or talks to a peer when it is dropped.
//!
//! The drop is not written anywhere, so it is told where the variable is declared. Values that are moved on any way are
//! left alone, and so are destructors that drive futures, which are told where they do.

use super::{Facts, label, said, weaker, words};
use crate::catalog::Class;
use crate::contexts::Place;
use crate::effects::{Chain, Severity};
use crate::finding::{Confidence, Finding};
use crate::lints::Rule;
use crate::names::Name;
use crate::program::{BodyId, Local};
use rustc_hash::FxHashMap;

/// All such variables.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let destructors = destructors(facts);
    if destructors.is_empty() {
        return;
    }
    for (id, body) in facts.own_bodies().filter(|(_, body)| body.kind.is_async() && !facts.is_test(body)) {
        if !facts.contexts.runs(id, Place::EventLoop) || facts.contexts.only_at_start(facts.flow, id) {
            continue;
        }
        for local in body.locals.iter().filter(|local| local.moved.is_none()) {
            let destructor = local.owned.and_then(|ty| destructors.get(&ty));
            findings.extend(destructor.and_then(|(drop, chain)| report(facts, id, local, *drop, chain)));
        }
    }
}

/// The types of the program whose destructors wait, with the way to the wait.
fn destructors(facts: &Facts<'_>) -> FxHashMap<Name, (BodyId, Chain)> {
    let mut destructors = FxHashMap::default();
    for (id, body) in facts.program.bodies() {
        let Some(ty) = body.self_type.filter(|_| body.is_destructor()) else { continue };
        for severity in [Severity::Unbounded, Severity::Milli] {
            let waits = |chain: &Chain| {
                let row = facts.catalog.blocks(chain.wait.path, chain.wait.self_type);
                row.is_some_and(|row| !matches!(row.class, Class::BlockOn | Class::ChannelSendBounded))
            };
            if let Some(chain) = facts.effects.chain(facts.program, facts.flow, id, severity).filter(waits) {
                destructors.entry(ty).or_insert((id, chain));
            }
        }
    }
    destructors
}

fn report(facts: &Facts<'_>, id: BodyId, local: &Local, drop: BodyId, chain: &Chain) -> Option<Finding> {
    let name = local.name.map_or("this value", |name| name.as_str());
    let primary = label(local.span, "dropped where its scope ends");
    let mut finding = said(Rule::DropBlocks, primary, &[("value", name)])?;
    finding.labels.extend(facts.head_labels(id, Place::EventLoop));
    finding.labels.push(label(facts.body(drop).head, "runs then"));
    let last = chain.hops.len() - 1;
    for (at, &(body, call)) in chain.hops.iter().enumerate() {
        let call = facts.call(body, call);
        let text = match at == last {
            true => format!("blocks: {}", words::waits_for(chain.wait.class)),
            false => format!("calls {}", facts.callee_name(call)),
        };
        finding.labels.push(label(call.name_span, text));
    }
    let witness = facts.contexts.witness(id, Place::EventLoop)?;
    finding.confidence = weaker(chain.confidence, witness.confidence);
    // To clean up on the disk is what most destructors are for, and over in a moment.
    if chain.wait.severity > Severity::Unbounded {
        finding.confidence = Confidence::Low;
    }
    Some(finding)
}
