//! Tasks that are no tasks among others: `main` waits for the one that the program is, or a thread has one alone.

use super::uses::{Origin, Origins};
use crate::catalog::Catalog;
use crate::program::{Body, BodyId, Call, CallForm, CallId, Callee, CaptureOf, Program, Value};

/// The call that begins a task: `future` makes its future, or is given it.
fn beginning(body: &Body, future: CallId) -> (CallId, &Call) {
    let takes = |call: &Call| call.arguments.contains(&Value::Call(future));
    match body.calls.iter().position(takes) {
        Some(index) => (CallId(index as u32), &body.calls[index]),
        None => (future, body.call(future)),
    }
}

/// Whether a task is polled as `block_on` would poll what it is begun with: `main` waits for it, or it is the only one of
/// its thread's set. `future` is the call that makes the future, or is given it.
pub(super) fn is_driven(program: &Program, id: BodyId, future: CallId) -> bool {
    let body = program.body(id);
    let (begins, call) = beginning(body, future);
    let is_program = || program.is_main(body) && (call.awaited || is_selected(body, begins));
    let has_thread = || !program.in_async(id) && is_only_one_of_set(body, call);
    !call.in_loop && (is_program() || has_thread())
}

/// Whether who begins a task waits for it, and begins no other: what the task does at that time, it does for who waits.
/// `future` is the call that makes the future, or is given it.
pub(super) fn is_joined(program: &Program, catalog: &Catalog, id: BodyId, future: CallId) -> bool {
    let body = program.body(id);
    let (begins, call) = beginning(body, future);
    if !is_begun(program, call) || (call.in_loop && !call.awaited) {
        return false;
    }
    let waited = waited_for(program, catalog, id);
    let is_it = |origins: &Vec<Origin>| origins.contains(&Origin::Result(begins));
    // Several calls of which one is made, such as in the arms of a `match`, begin one task.
    let one_of_them = |other: CallId| waited.iter().any(|of| is_it(of) && of.contains(&Origin::Result(other)));
    let others = (0..).map(CallId).zip(&body.calls).filter(|(other, _)| *other != begins);
    let mut begun = others.filter(|(_, other)| is_begun(program, other));
    (call.awaited || waited.iter().any(is_it)) && begun.all(|(other, _)| one_of_them(other))
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

/// Whether the result of a call is a branch of a `select!`, beside signals and the like.
fn is_selected(body: &Body, result: CallId) -> bool {
    let selects = |call: &Call| call.form == CallForm::Macro && is_named(call, "select");
    body.calls.iter().any(|call| selects(call) && call.arguments.contains(&Value::Call(result)))
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
