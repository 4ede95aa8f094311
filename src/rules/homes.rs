//! Values away from the runtime that they belong to: left on one that stands still, kept longer than it lives, or
//! made together with something that wants the opposite.

use super::outside::{Guard, guard_at};
use super::runtimes::runs_once;
use super::values::{self, Usage, Values};
use super::{Facts, aside, label, lint, words};
use crate::catalog::{Binds, Bound, Carried, Flavor, Making, Outcome};
use crate::contexts::confidence_of;
use crate::finding::{Confidence, Finding};
use crate::flow::{How, Roles, carried};
use crate::lints::Rule;
use crate::program::{Body, BodyId, Call, CallId, Callee, Value};
use crate::source::Span;

/// All three rules, for bodies that make a runtime.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies() {
        if !body.calls.iter().any(|call| facts.makes_runtime(call).is_some_and(|row| !row.builder)) {
            continue;
        }
        let values = Values::of(facts, id);
        for call in (0..body.calls.len() as u32).map(CallId) {
            findings.extend(idle(facts, id, call, &values));
            findings.extend(outlives(facts, id, call, &values));
            findings.extend(together(facts, id, call, &values));
        }
    }
}

/// How the runtime is driven that a call makes, by it or by the builder before it.
pub fn flavor(facts: &Facts<'_>, body: &Body, made: CallId) -> Option<Flavor> {
    let mut at = made;
    for _ in 0..32 {
        if let Some(flavor) = facts.makes_runtime(body.call(at)).and_then(|row| row.flavor) {
            return Some(flavor);
        }
        let receiver = match &body.call(at).receiver {
            Some(Value::Local(local)) => body.local(*local).value.as_ref(),
            other => other.as_ref(),
        };
        let Some(Value::Call(next)) = receiver else { return None };
        at = *next;
    }
    None
}

/// The row for a bound value that a future makes and gives, looked for in the future and one call below.
fn made_by<'a>(facts: &Facts<'a>, body: &Body, value: &Value, depth: u32) -> Option<&'a Binds> {
    if depth == 0 {
        return None;
    }
    let useful = |row: &&Binds| row.binds != Bound::None && row.cost >= Making::Connection;
    let of_body = |inner: BodyId| {
        let inner = facts.body(inner);
        inner.returns.iter().find_map(|value| made_by(facts, inner, value, depth - 1))
    };
    match value {
        Value::Body(inner) => of_body(*inner),
        _ => values::makers(facts, body, value).into_iter().find_map(|(call, _)| {
            let call = body.call(call);
            match call.callee {
                Callee::Body(callee) => of_body(callee),
                _ => facts.binds(call).filter(useful),
            }
        }),
    }
}

/// What a call on a runtime gives that belongs to that runtime: `rt.block_on(connect())`.
fn made_on<'a>(facts: &Facts<'a>, body: &Body, drive: &Call) -> Option<&'a Binds> {
    facts.is_block_on(drive).then(|| drive.arguments.iter().find_map(|value| made_by(facts, body, value, 3)))?
}

/// A bound value made in `block_on` of a runtime that only moves inside of it, and used by something else.
fn idle(facts: &Facts<'_>, id: BodyId, drive_id: CallId, values: &Values) -> Option<Finding> {
    let body = facts.body(id);
    let drive = facts.call(id, drive_id);
    let row = made_on(facts, body, drive).filter(|row| row.idle.is_some())?;
    let runtimes = values::makers(facts, body, drive.receiver.as_ref()?);
    let maker = runtimes.iter().map(|&(call, _)| call).find(|&call| facts.makes_runtime(body.call(call)).is_some())?;
    if flavor(facts, body, maker) != Some(Flavor::CurrentThread) {
        return None;
    }
    // Whoever hands the runtime to another thread may drive it there.
    if !stays_but_for_handles(facts, body, maker, values) {
        return None;
    }
    let captured = values.uses(drive_id).iter().find_map(|used| match used.usage {
        Usage::Captured(nested) => {
            let away = facts.flow.roles(nested).has(Roles::THREADED | Roles::POOLED | Roles::SPAWNED);
            let foreign = facts.flow.into(nested).any(|edge| {
                edge.how == How::Drives && edge.call.is_some_and(|call| drives_elsewhere(facts, body, call, maker))
            });
            (away || foreign).then(|| facts.body(nested).head)
        }
        _ => None,
    });
    let elsewhere = captured.or_else(|| waited_for_elsewhere(facts, body, drive_id, maker))?;
    // A wait on it afterwards drives it for all.
    let driven =
        |call: &Call| call.span.start > elsewhere.start && facts.is_block_on(call) && is_on(facts, body, call, maker);
    if body.calls.iter().any(driven) {
        return None;
    }
    Some(Finding {
        lint: lint(Rule::IdleRuntime)?,
        message: "nobody runs the runtime that this value lives on".into(),
        primary: label(drive.name_span, "made on a runtime of one thread, which moves only inside `block_on`"),
        labels: vec![aside(body.call(maker).name_span, "the runtime"), label(elsewhere, "used here")],
        notes: vec![format!(
            "used while its runtime stands still: {}",
            row.idle.as_deref().unwrap_or("it waits for ever")
        )],
        helps: vec![
            words::help("make the runtime a multi-threaded one, of one worker if need be: it moves by itself"),
            words::help("or drive every use of the value with the same runtime"),
        ],
        confidence: Confidence::Medium,
        root: None,
    })
}

/// Whether the runtime that `maker` makes stays in its body. Handles to it may leave, as they drive nothing.
fn stays_but_for_handles(facts: &Facts<'_>, body: &Body, maker: CallId, values: &Values) -> bool {
    let leaves = |call: CallId| {
        let uses = values.uses(call).iter();
        uses.filter(|used| !matches!(used.usage, Usage::Receiver(_))).count()
    };
    let of_runtime = facts.makes_runtime(body.call(maker)).map(|row| row.ty);
    let gives_handle = |&call: &CallId| {
        let call = body.call(call);
        carried(call, facts.catalog) == Some(Carried::Receiver)
            && call.self_type == of_runtime
            && call.gives.is_some_and(|gives| Some(gives) != of_runtime)
            && is_on(facts, body, call, maker)
    };
    let handles = (0..body.calls.len() as u32).map(CallId).filter(gives_handle);
    leaves(maker) == handles.map(leaves).sum::<usize>()
}

/// Whether a method is called on what `maker` makes.
fn is_on(facts: &Facts<'_>, body: &Body, call: &Call, maker: CallId) -> bool {
    let on = call.receiver.as_ref().map(|on| values::makers(facts, body, on));
    on.is_some_and(|on| on.iter().any(|&(call, _)| call == maker))
}

/// Whether a call waits for a future with something else than the runtime that `maker` makes.
fn drives_elsewhere(facts: &Facts<'_>, body: &Body, call: CallId, maker: CallId) -> bool {
    let call = body.call(call);
    facts.is_block_on(call) && !is_on(facts, body, call, maker)
}

/// A wait, with something else than its runtime, for the future that a method of the value gives.
fn waited_for_elsewhere(facts: &Facts<'_>, body: &Body, value: CallId, maker: CallId) -> Option<Span> {
    let of_value = |receiver: &Value| values::makers(facts, body, receiver).iter().any(|&(call, _)| call == value);
    let uses = |argument: &Value| {
        let futures = values::makers(facts, body, argument);
        futures.iter().any(|&(call, _)| body.call(call).receiver.as_ref().is_some_and(of_value))
    };
    let waits = (0..body.calls.len() as u32)
        .map(CallId)
        .find(|&call| drives_elsewhere(facts, body, call, maker) && body.call(call).arguments.iter().any(uses))?;
    Some(body.call(waits).name_span)
}

/// A bound value that is returned from the function that drops its runtime.
fn outlives(facts: &Facts<'_>, id: BodyId, made: CallId, values: &Values) -> Option<Finding> {
    let body = facts.body(id);
    let call = facts.call(id, made);
    let returned = |made: CallId| {
        values
            .uses(made)
            .iter()
            .any(|used| matches!(used.usage, Usage::Returned | Usage::ReturnedInside | Usage::Stored))
    };
    let row = made_on(facts, body, call).filter(|row| row.gone.is_some() && row.binds == Bound::Made)?;
    let runtimes = values::makers(facts, body, call.receiver.as_ref()?);
    let maker = runtimes.iter().map(|&(call, _)| call).find(|&call| facts.makes_runtime(body.call(call)).is_some())?;
    if !returned(made) || !values.stays(maker) {
        return None;
    }
    Some(Finding {
        lint: lint(Rule::OutlivesRuntime)?,
        message: "this value outlives the runtime that it belongs to".into(),
        primary: label(call.name_span, "made here, and given to the caller"),
        labels: vec![aside(body.call(maker).name_span, "its runtime is dropped at the end of this function")],
        notes: vec![format!("afterwards: {}", row.gone.as_deref().unwrap_or("it no longer works"))],
        helps: vec![words::help("keep the runtime beside it, or make the value on the caller's runtime")],
        confidence: confidence_of(call.evidence),
        root: None,
    })
}

/// One function that makes a runtime, or a client that hides one, and something that needs a runtime around it.
fn together(facts: &Facts<'_>, id: BodyId, made: CallId, values: &Values) -> Option<Finding> {
    let body = facts.body(id);
    let call = facts.call(id, made);
    let row = facts.binds(call).filter(|row| row.cost >= Making::Connection)?;
    if !matches!(row.outside, Some(Outcome::Panic(_))) || call.awaited || runs_once(facts, id) || body.kind.is_async() {
        return None;
    }
    let kept = |call: CallId| {
        values
            .uses(call)
            .iter()
            .any(|used| matches!(used.usage, Usage::ReturnedInside | Usage::Returned | Usage::Stored))
    };
    let blocking = (0..body.calls.len() as u32)
        .map(CallId)
        .find(|&other| facts.makes_runtime(body.call(other)).is_some_and(|row| !row.builder) && kept(other))?;
    if !kept(made) || guard_at(body, call) == Guard::Alive {
        return None;
    }
    Some(Finding {
        lint: lint(Rule::MadeTogether)?,
        message: "no context suits both halves of this constructor".into(),
        primary: label(body.head, format!("`{}` makes both", body.display)),
        labels: vec![
            aside(body.call(blocking).name_span, "panics where a runtime is running, at the latest when dropped"),
            aside(call.name_span, "panics where none is running"),
        ],
        notes: vec!["called from plain code the one half panics, called from async code the other".into()],
        helps: vec![words::help("take a handle to the caller's runtime, and make only what belongs to it")],
        confidence: confidence_of(call.evidence),
        root: None,
    })
}
