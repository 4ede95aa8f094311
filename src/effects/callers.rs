//! Whether what callers give to a function lets it take a chain: a variant that none of them gives rules out its branch, a type
//! that none of them gives what it implements.

use super::chains::Given;
use crate::contexts::{Contexts, Place, Why};
use crate::flow::{Edge, Flow, How};
use crate::program::{BodyId, CallId, Callee, Program};
use rustc_hash::FxHashSet;

/// How many calls up from a function are looked at.
const HIGHEST: usize = 6;
/// How many ways up are.
const MOST_WAYS: usize = 256;

/// Whether some way to the body that a chain starts in, among those that get it to run in a place, lets the whole chain
/// be gone. Where there are too many ways to look at all of them, one may.
pub fn allow(program: &Program, flow: &Flow, contexts: &Contexts, place: Place, hops: &[(BodyId, CallId)]) -> bool {
    let hangs_on_something = hops.iter().any(|&(body, call)| {
        let call = program.call(body, call);
        let at = call.name_span;
        let around = std::iter::successors(Some(body), |&body| program.body(body).parent);
        let gated = around.into_iter().any(|body| program.body(body).gates.iter().any(|gate| gate.span.contains(at)));
        gated || matches!(call.callee, Callee::Dispatch { .. })
    });
    let Some(&(head, _)) = hops.first().filter(|_| hangs_on_something) else { return true };
    let mut open: Vec<Vec<Edge>> = vec![Vec::new()];
    let mut looked_at = 0;
    while let Some(way) = open.pop() {
        if !can_be_gone(program, &way, hops) {
            continue;
        }
        looked_at += 1;
        let top = way.last().map_or(head, |edge| edge.from);
        let begun = way.iter().any(|edge| begins(edge.how));
        let runs_by_itself = match contexts.witness(top, place).map(|witness| witness.why) {
            Some(Why::Edge(_)) | None => false,
            Some(_) => !begun,
        };
        let callers = flow.into(top).filter(|edge| begun || begins(edge.how) || contexts.runs(edge.from, place));
        let callers: Vec<&Edge> =
            callers.filter(|edge| edge.from != head && way.iter().all(|below| below.from != edge.from)).collect();
        let known = !runs_by_itself && !contexts.is_offered(program, top) && !callers.is_empty();
        if !known || way.len() == HIGHEST || looked_at == MOST_WAYS {
            return true;
        }
        open.extend(callers.into_iter().map(|edge| way.iter().chain([edge]).copied().collect()));
    }
    false
}

/// Whether some program has all the code in it of a chain, and of some way to the body that it starts in. An implementation
/// that one program brings is run by no other one.
pub fn in_one_program(
    program: &Program,
    flow: &Flow,
    contexts: &Contexts,
    place: Place,
    hops: &[(BodyId, CallId)],
) -> bool {
    let built_into = |body: BodyId| contexts.built_into(program.body(body).krate);
    let Some(&(head, _)) = hops.first() else { return true };
    let mut programs = built_into(head).clone();
    if !hops.iter().all(|&(body, _)| programs.keep(built_into(body))) {
        return false;
    }
    let (mut open, mut seen) = (vec![(head, programs)], FxHashSet::default());
    while let Some((at, programs)) = open.pop() {
        if seen.len() == MOST_WAYS || !matches!(contexts.witness(at, place).map(|way| way.why), Some(Why::Edge(_))) {
            return true;
        }
        for edge in flow.into(at) {
            let mut programs = programs.clone();
            if !programs.keep(built_into(edge.from)) {
                continue;
            }
            if begins(edge.how) {
                return true;
            }
            if contexts.runs(edge.from, place) && seen.insert(edge.from) {
                open.push((edge.from, programs));
            }
        }
    }
    false
}

/// Whether an edge leads from code that may run elsewhere.
fn begins(how: How) -> bool {
    !matches!(how, How::Calls | How::Awaits)
}

/// Whether a way, from below upwards, and the chain after it can follow each other.
fn can_be_gone(program: &Program, way: &[Edge], hops: &[(BodyId, CallId)]) -> bool {
    let mut given = Given::default();
    let steps = way.iter().rev().filter_map(|edge| Some((edge, edge.call?)));
    let mut steps = steps.map(|(edge, call)| {
        let stands = given.reaches(program, edge.from, call) && given.may_be(program, edge.from, call, edge.to);
        given.enter(program, edge.from, call, edge.to);
        stands
    });
    steps.all(|stands| stands) && given.allows(program, hops)
}
