//! Where values end: which types async code drops, whose destructors an event loop runs then.

use crate::names::Name;
use crate::program::{BodyId, Call, Callee, CaptureOf, Program, Value};
use rustc_hash::FxHashSet;

/// Types whose values end in async code: it owns them, and does not move them elsewhere.
pub(super) fn dropped_by_async(program: &Program, wanted: impl Fn(BodyId) -> bool) -> FxHashSet<Name> {
    let mut dropped = FxHashSet::default();
    for (_, body) in program.bodies().filter(|&(id, body)| body.kind.is_async() && wanted(id)) {
        let drops = |call: &&Call| matches!(call.callee, Callee::Library(path) if path.as_str() == "std::mem::drop");
        let by_hand = body.calls.iter().filter(drops).filter_map(|call| match call.arguments.first() {
            Some(Value::Local(local)) => Some(body.local(*local)),
            _ => None,
        });
        let in_place = body.locals.iter().filter(|local| local.moved.is_none());
        dropped.extend(in_place.chain(by_hand).filter_map(|local| local.owned));
        dropped.extend(body.parameters.iter().filter_map(|parameter| parameter.owned));
        // What async functions give, they give to async code.
        dropped.extend(body.calls.iter().filter(|call| call.awaited).filter_map(|call| call.gives));
        dropped.extend(body.gives.filter(|_| body.public));
        let taken = body.captures.iter().filter(|capture| capture.moved);
        dropped.extend(taken.filter_map(|capture| owned_type(program, body.parent?, capture.of)));
    }
    dropped
}

/// The type whose values end with what a body captures of its parent.
fn owned_type(program: &Program, parent: BodyId, of: CaptureOf) -> Option<Name> {
    let body = program.body(parent);
    match of {
        CaptureOf::Local(local) => body.local(local).owned,
        CaptureOf::Parameter(index) => body.parameters.get(index as usize)?.owned,
        CaptureOf::Capture(index) => owned_type(program, body.parent?, body.captures.get(index as usize)?.of),
    }
}
