//! Tasks that are no tasks among others: `main` waits for the one that the program is, or a thread has one alone.

use super::uses::{Origin, Origins};
use crate::catalog::Catalog;
use crate::program::{Body, BodyId, Call, CallForm, CallId, Callee, CaptureOf, Program, Value};

/// The call that begins a task: `future` makes its future, or is given it.
fn beginning<'a>(program: &'a Program, body: &'a Body, future: CallId) -> (CallId, &'a Call) {
    let takes = |call: &Call| call.arguments.contains(&Value::Call(future));
    match body.calls.iter().position(takes) {
        Some(index) if !is_begun(program, body.call(future)) => (CallId(index as u32), &body.calls[index]),
        _ => (future, body.call(future)),
    }
}

/// Whether a task is polled as `block_on` would poll what it is begun with: `main` waits for it, or it is the only one of
/// its thread's set. `future` is the call that makes the future, or is given it.
pub(super) fn is_driven(program: &Program, id: BodyId, future: CallId) -> bool {
    let body = program.body(id);
    let (begins, call) = beginning(program, body, future);
    let is_program = || program.is_main(body) && (call.awaited || branches(body, begins).is_some());
    let has_thread = || !program.in_async(id) && is_only_one_of_set(body, call);
    !call.in_loop && (is_program() || has_thread())
}

/// Whether who begins a task waits for it, and begins no other: what the task does at that time, it does for who waits.
/// `future` is the call that makes the future, or is given it.
pub(super) fn is_joined(program: &Program, catalog: &Catalog, id: BodyId, future: CallId) -> bool {
    let body = program.body(id);
    let (begins, call) = beginning(program, body, future);
    if !is_begun(program, call) || (call.in_loop && !call.awaited) {
        return false;
    }
    let waited = waited_for(program, catalog, id);
    let is_it = |origins: &Vec<Origin>| origins.contains(&Origin::Result(begins));
    // Several calls of which one is made, such as in the arms of a `match`, begin one task.
    let one_of_them = |other: CallId| waited.iter().any(|of| is_it(of) && of.contains(&Origin::Result(other)));
    let others = (0..).map(CallId).zip(&body.calls).filter(|(other, _)| *other != begins);
    let mut begun = others.filter(|(_, other)| is_begun(program, other) && !waits_for_a_signal(program, id, other));
    let awaited = call.awaited || waited.iter().any(is_it) || is_selected_beside_signals(program, id, begins);
    awaited && begun.all(|(other, _)| one_of_them(other))
}

/// Whether a task has nothing to do but to wait for a signal to the process.
fn waits_for_a_signal(program: &Program, id: BodyId, begins: &Call) -> bool {
    begins.arguments.iter().any(|given| is_signal(program, id, given, MOST_STEPS))
}

/// Steps from what is awaited to the wait itself, after which it is taken for something else.
const MOST_STEPS: u32 = 8;

/// Whether a future is ready when the process gets a signal, and does nothing before.
fn is_signal(program: &Program, id: BodyId, future: &Value, steps: u32) -> bool {
    let Some(steps) = steps.checked_sub(1) else { return false };
    let body = program.body(id);
    let only_signals = |block: BodyId| {
        let here = program.body(block);
        let selected = here.calls.iter().filter(selects).flat_map(|call| &call.arguments);
        let mut waits = here.awaits.iter().map(|(value, _)| value).chain(selected).peekable();
        waits.peek().is_some() && waits.all(|value| is_signal(program, block, value, steps))
    };
    match future {
        Value::Body(block) => only_signals(*block),
        Value::Local(local) => {
            body.local(*local).value.as_ref().is_some_and(|value| is_signal(program, id, value, steps))
        }
        Value::Capture(index) => match (body.parent, body.captures[*index as usize].of) {
            (Some(parent), CaptureOf::Local(local)) => is_signal(program, parent, &Value::Local(local), steps),
            _ => false,
        },
        Value::Call(call) => match &body.call(*call).callee {
            // By the name of a module or function: libraries agree on it.
            Callee::Library(path) if path.as_str().split("::").any(|part| matches!(part, "signal" | "ctrl_c")) => true,
            Callee::Library(_) => waits_for_a_signal(program, id, body.call(*call)),
            Callee::Body(function) => only_signals(*function),
            _ => false,
        },
        _ => false,
    }
}

/// Whether a call begins a task and gives its handle, or has a library run the program in one that is awaited. By the name:
/// libraries agree on it.
fn is_begun(program: &Program, call: &Call) -> bool {
    let path = match &call.callee {
        Callee::Library(path) => *path,
        Callee::Body(body) => program.body(*body).path,
        _ => return false,
    };
    path.last().starts_with("spawn") || call.awaited && runs_all(call)
}

/// Whether a call has a library run what the program is there for. By the name: libraries agree on it.
pub fn runs_all(call: &Call) -> bool {
    call.callee.outside_name().is_some_and(|name| name == "run" || name.starts_with("run_"))
}

/// What each of the values may be that a body waits for: awaited here, given to `block_on`, or awaited in a block that is.
fn waited_for(program: &Program, catalog: &Catalog, id: BodyId) -> Vec<Vec<Origin>> {
    let body = program.body(id);
    let mut origins = Origins::new(body, catalog);
    let mut waited: Vec<_> = body.awaits.iter().map(|(value, _)| origins.of_awaited(value)).collect();
    for driven in body.calls.iter().filter(|call| is_named(call, "block_on")).flat_map(|call| &call.arguments) {
        let Value::Body(block) = driven else {
            waited.push(origins.of(driven));
            continue;
        };
        let block = program.body(*block);
        for (value, _) in &block.awaits {
            if let Value::Capture(index) = value
                && let CaptureOf::Local(local) = block.captures[*index as usize].of
            {
                waited.push(origins.of_local(local));
            }
        }
    }
    waited
}

/// The futures of a `select!` that the result of a call is a branch of.
fn branches(body: &Body, result: CallId) -> Option<&[Value]> {
    let selected = |call: &&Call| call.arguments.contains(&Value::Call(result));
    body.calls.iter().filter(selects).find(selected).map(|call| &*call.arguments)
}

/// Whether a call is a `select!`.
fn selects(call: &&Call) -> bool {
    call.form == CallForm::Macro && is_named(call, "select")
}

/// Whether the result of a call is waited for in a `select!` of which all other branches are signals.
fn is_selected_beside_signals(program: &Program, id: BodyId, result: CallId) -> bool {
    let is_other = |value: &&Value| **value != Value::Call(result);
    branches(program.body(id), result)
        .is_some_and(|futures| futures.iter().filter(is_other).all(|other| is_signal(program, id, other, MOST_STEPS)))
}

/// Whether a call begins the only task of a set that stays on the thread at hand.
fn is_only_one_of_set(body: &Body, call: &Call) -> bool {
    let begins = |call: &&Call| is_named(call, "spawn_local");
    let of_set = |other: &&Call| other.receiver == call.receiver;
    let local = matches!(call.receiver, Some(Value::Local(_)));
    local && begins(&call) && body.calls.iter().filter(begins).filter(of_set).count() == 1
}

/// By the last word: libraries agree on what they call these.
fn is_named(call: &Call, name: &str) -> bool {
    matches!(call.callee, Callee::Library(path) if path.last() == name)
}
