//! Futures that are ready when they are polled for the first time: whoever waits for one does not wait.

use crate::flow::{Flow, How, callees, joins};
use crate::program::{Body, BodyId, Call, CallForm, CallId, Callee, Program, Value};

/// For each body whether its future is ready at once, as it awaits nothing but such futures.
pub(super) fn ready_at_once(program: &Program) -> Vec<bool> {
    let mut ready: Vec<bool> = program.bodies.iter().map(|body| body.kind.is_async()).collect();
    let mut awaited_by = vec![Vec::new(); program.bodies.len()];
    let mut open = Vec::new();
    for (id, body) in program.bodies() {
        let awaited = body.awaits.iter().map(|(value, _)| futures_of(body, value));
        let all_known = awaited.fold(!body.calls.iter().any(may_await), |known, futures| {
            futures.iter().for_each(|future| awaited_by[future.0 as usize].push(id));
            known && !futures.is_empty()
        });
        if !all_known || !body.kind.is_async() {
            open.push(id);
        }
    }
    while let Some(id) = open.pop() {
        ready[id.0 as usize] = false;
        open.extend(awaited_by[id.0 as usize].drain(..).filter(|user| ready[user.0 as usize]));
    }
    ready
}

/// Whether a call is a macro that awaits what it is given, or that was not read.
fn may_await(call: &Call) -> bool {
    call.form == CallForm::Macro
        && match &call.callee {
            Callee::Library(path) => joins(path.last()),
            _ => true,
        }
}

/// The bodies that a value polls when it is awaited; none where that is not known.
fn futures_of(body: &Body, value: &Value) -> Vec<BodyId> {
    match value {
        Value::Body(inner) => vec![*inner],
        Value::Call(call) => callees(&body.call(*call).callee).collect(),
        _ => Vec::new(),
    }
}

/// Whether all that a call gets to wait for are futures of functions that are ready at once, and there is one. It is given
/// them by other calls.
pub(super) fn polls_ready_ones(program: &Program, flow: &Flow, ready: &[bool], id: BodyId, call: CallId) -> bool {
    let body = program.body(id);
    let futures = |value: &Value| match value {
        Value::Call(future) => flow.out(id).iter().filter(|edge| edge.call == Some(*future)).collect(),
        _ => Vec::new(),
    };
    let polled: Vec<_> = body.call(call).arguments.iter().flat_map(futures).collect();
    !polled.is_empty() && polled.iter().all(|edge| edge.how == How::Drives && ready[edge.to.0 as usize])
}
