//! What drives a future on its thread: an executor that has no runtime enters none.

use super::Facts;
use crate::catalog::Place as RunsAt;
use crate::contexts::Place;
use crate::flow::{Edge, How};
use crate::program::{BodyId, Call, Callee};

/// Whether no runtime is entered where a future is driven that a body is a part of: an executor that has none does that, on a
/// thread that has none.
pub fn are_without_runtime(facts: &Facts<'_>, id: BodyId) -> bool {
    let (way, _) = facts.contexts.way(facts.flow, id, Place::MainFuture);
    let driven = way.iter().map(|&edge| facts.flow.edges[edge]).find(|edge| edge.how == How::Drives);
    let bare = |edge: &Edge| {
        edge.how == How::Drives
            && edge.call.is_some_and(|call| {
                let call = facts.call(edge.from, call);
                match call.callee {
                    // It makes the future, and another call of the same body drives that.
                    Callee::Body(made) if made == edge.to => are_driving_without(facts, &[edge.from], DEEPEST_DRIVER),
                    _ => is_driven_without(facts, edge.from, call, DEEPEST_DRIVER),
                }
            })
    };
    driven.is_some_and(|driven| facts.flow.into(driven.to).all(bare))
}

/// Most functions of the program between a future and what drives it.
const DEEPEST_DRIVER: u32 = 4;

/// Whether what a call has driven is driven where no runtime is entered.
fn is_driven_without(facts: &Facts<'_>, id: BodyId, call: &Call, deepest: u32) -> bool {
    let Callee::Body(callee) = call.callee else {
        let entered = |place: Place| place.entered() && facts.contexts.runs(id, place);
        return facts.runs(call).iter().any(|row| row.foreign) && !Place::ALL.into_iter().any(entered);
    };
    let Some(deepest) = deepest.checked_sub(1) else { return false };
    let mut bodies = vec![callee];
    let mut next = 0;
    while let Some(&body) = bodies.get(next) {
        bodies.extend(facts.flow.nested(body));
        next += 1;
    }
    are_driving_without(facts, &bodies, deepest)
}

/// Whether these bodies drive futures, and all that they do where no runtime is entered.
fn are_driving_without(facts: &Facts<'_>, bodies: &[BodyId], deepest: u32) -> bool {
    let driving = bodies.iter().flat_map(|&body| {
        let out = facts.flow.out(body).iter().filter(|edge| edge.how == How::Drives);
        let handed_on = out.filter_map(|edge| edge.call).map(move |call| facts.call(body, call));
        let handed_on =
            handed_on.filter(|call| matches!(call.callee, Callee::Body(to) if !facts.body(to).kind.is_async()));
        let rows = |call: &&Call| facts.runs(call).iter().any(|row| row.on == RunsAt::MainFuture);
        facts.body(body).calls.iter().filter(rows).chain(handed_on).map(move |call| (body, call))
    });
    let mut driving = driving.peekable();
    driving.peek().is_some() && driving.all(|(body, call)| is_driven_without(facts, body, call, deepest))
}
