//! Tasks that are no tasks among others: `main` waits for the one that the program is, or a thread has one alone.

use crate::program::{Body, BodyId, Call, CallForm, CallId, Callee, Program, Value};

/// Whether a task is polled as `block_on` would poll what it is begun with: `main` waits for it, or it is the only one of
/// its thread's set. `future` is the call that makes the future, or is given it.
pub(super) fn is_driven(program: &Program, id: BodyId, future: CallId) -> bool {
    let body = program.body(id);
    let takes = |call: &Call| call.arguments.contains(&Value::Call(future));
    let (begins, call) = match body.calls.iter().position(takes) {
        Some(index) => (CallId(index as u32), &body.calls[index]),
        None => (future, body.call(future)),
    };
    let is_program = || program.is_main(body) && (call.awaited || is_selected(body, begins));
    let has_thread = || !program.in_async(id) && is_only_one_of_set(body, call);
    !call.in_loop && (is_program() || has_thread())
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
