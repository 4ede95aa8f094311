//! Values away from the runtime that they belong to: made where none runs, left on one that stands still, kept
//! longer than it lives, or made together with something that wants the opposite.

use super::runtimes::runs_once;
use super::values::{self, Usage, Values};
use super::{Facts, label, lint, words};
use crate::catalog::{Binds, Bound, Flavor, MakesRuntime, Making, Outcome, Place as RunsAt};
use crate::contexts::{Place, confidence_of};
use crate::finding::{Confidence, Finding};
use crate::flow::{How, Roles};
use crate::lints::Rule;
use crate::program::{Body, BodyId, BodyKind, Call, CallForm, CallId, Callee, Value};
use rustc_hash::{FxHashMap, FxHashSet};

/// All four rules.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies() {
        let made: Vec<CallId> = (0..body.calls.len() as u32).map(CallId).collect();
        let rows = |call: CallId| binds_of(facts, body.call(call));
        for &call in made.iter().filter(|&&call| rows(call).is_some()) {
            findings.extend(outside(facts, id, call));
        }
        if made.iter().any(|&call| runtime_of(facts, body.call(call)).is_some_and(|row| !row.builder)) {
            let values = Values::of(facts, id);
            for &call in &made {
                findings.extend(idle(facts, id, call, &values));
                findings.extend(outlives(facts, id, call, &values));
                findings.extend(together(facts, id, call, &values));
            }
        }
    }
    under_tests(facts, findings);
}

fn binds_of<'a>(facts: &Facts<'a>, call: &Call) -> Option<&'a Binds> {
    let Callee::Library(path) = call.callee else { return None };
    facts.catalog.binds(path)
}

fn runtime_of<'a>(facts: &Facts<'a>, call: &Call) -> Option<&'a MakesRuntime> {
    let Callee::Library(path) = call.callee else { return None };
    facts.catalog.runtime(path)
}

/// A call that needs a runtime around it, in code that runs without one on every way the program shows.
fn outside(facts: &Facts<'_>, id: BodyId, made: CallId) -> Option<Finding> {
    let body = facts.body(id);
    let call = facts.call(id, made);
    let row = binds_of(facts, call)?;
    let Some(Outcome::Panic(panic)) = &row.outside else { return None };
    let places: Vec<Place> = facts.contexts.places(id).collect();
    let known = places.iter().find(|place| matches!(place, Place::Startup | Place::Thread | Place::Test));
    let place = *known.filter(|_| places.iter().all(|place| !place.entered()))?;
    if call.awaited || has_executor(body, made) {
        return None;
    }
    let (guard, dropped_guard) = guards(body, call);
    if guard {
        return None;
    }
    let witness = facts.contexts.witness(id, place)?;
    let (way, _) = facts.contexts.way(facts.flow, id, place);
    let mut labels = Vec::new();
    for &edge in &way {
        let edge = facts.flow.edges[edge];
        if let Some(call) = edge.call {
            let text = match edge.how {
                How::Threads => "runs it on a thread without a runtime",
                _ => "called from here, outside of any runtime",
            };
            labels.push(label(facts.call(edge.from, call).name_span, text));
        }
    }
    if way.is_empty() {
        labels.push(label(body.head, "runs before any runtime"));
    }
    labels.extend(dropped_guard.map(|span| label(span, "this guard is dropped at once")));
    let eager = facts.program.bodies[id.0 as usize].calls.iter().find(|outer| {
        let direct = |value: &Value| values::makers(facts, body, value).iter().any(|&(maker, _)| maker == made);
        is_block_on(facts, outer) && outer.arguments.iter().any(direct)
    });
    if let Some(outer) = eager {
        labels.push(label(outer.name_span, "the argument is made before the runtime is entered"));
    }
    let mut helps = Vec::new();
    if eager.is_some() {
        helps.push(words::help("make it inside: wrap the argument in an `async` block and await it there"));
    }
    helps.push(words::help("enter the runtime first and keep the guard: `let _guard = handle.enter();`"));
    helps.push(words::help("or make it in async code"));
    Some(Finding {
        lint: lint(Rule::UsedOutsideRuntime)?,
        message: format!("`{}` is called where no runtime runs", facts.callee_name(call)),
        primary: label(call.name_span, "needs a runtime around it"),
        labels,
        notes: vec![words::panics(facts.catalog, panic)],
        helps,
        confidence: witness.confidence.min(confidence_of(call.evidence)),
    })
}

/// Whether the chain before a call names an executor of its own.
fn has_executor(body: &Body, made: CallId) -> bool {
    let mut at = body.call(made);
    for _ in 0..64 {
        let name = match at.callee {
            Callee::Library(path) => path.last(),
            _ => "",
        };
        if name == "executor" {
            return true;
        }
        let receiver = match &at.receiver {
            Some(Value::Local(local)) => body.local(*local).value.as_ref(),
            other => other.as_ref(),
        };
        let Some(Value::Call(next)) = receiver else { return false };
        at = body.call(*next);
    }
    false
}

/// Whether a guard of an entered runtime lives at a call, and where one was dropped at once.
fn guards(body: &Body, call: &Call) -> (bool, Option<crate::source::Span>) {
    let mut dropped = None;
    for local in &body.locals {
        let enters = |id: CallId| match body.call(id).callee {
            Callee::Library(path) => path.last() == "enter",
            _ => false,
        };
        let Some(Value::Call(made)) = local.value else { continue };
        if !enters(made) || local.span.start > call.span.start {
            continue;
        }
        if local.name.is_none() {
            dropped = Some(local.span);
        } else if local.scope_end > call.span.start && local.moved.is_none_or(|at| at > call.span.start) {
            return (true, None);
        }
    }
    (false, dropped)
}

fn is_block_on(facts: &Facts<'_>, call: &Call) -> bool {
    let Callee::Library(path) = call.callee else { return false };
    facts.catalog.runs(path).iter().any(|row| row.on == RunsAt::MainFuture)
}

/// How the runtime is driven that a call makes, by it or by the builder before it.
fn flavor(facts: &Facts<'_>, body: &Body, made: CallId) -> Option<Flavor> {
    let mut at = made;
    for _ in 0..32 {
        if let Some(flavor) = runtime_of(facts, body.call(at)).and_then(|row| row.flavor) {
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
                _ => binds_of(facts, call).filter(useful),
            }
        }),
    }
}

/// What a call on a runtime gives that belongs to that runtime: `rt.block_on(connect())`.
fn made_on<'a>(facts: &Facts<'a>, body: &Body, drive: &Call) -> Option<&'a Binds> {
    is_block_on(facts, drive).then(|| drive.arguments.iter().find_map(|value| made_by(facts, body, value, 3)))?
}

/// A bound value made in `block_on` of a runtime that only moves inside of it, and used by something else.
fn idle(facts: &Facts<'_>, id: BodyId, drive_id: CallId, values: &Values) -> Option<Finding> {
    let body = facts.body(id);
    let drive = facts.call(id, drive_id);
    let row = made_on(facts, body, drive).filter(|row| row.idle.is_some())?;
    let runtimes = values::makers(facts, body, drive.receiver.as_ref()?);
    let maker = runtimes.iter().map(|&(call, _)| call).find(|&call| runtime_of(facts, body.call(call)).is_some())?;
    if flavor(facts, body, maker) != Some(Flavor::CurrentThread) {
        return None;
    }
    // Whoever hands the runtime to another thread may drive it there.
    if !values.stays(maker) {
        return None;
    }
    let elsewhere = values.uses(drive_id).iter().find_map(|used| match used.usage {
        Usage::Captured(nested) => {
            let away = facts.flow.roles(nested).has(Roles::THREADED | Roles::POOLED | Roles::SPAWNED);
            let foreign = facts.flow.into(nested).any(|edge| {
                edge.how == How::Drives
                    && edge.call.is_some_and(|call| {
                        let call = body.call(call);
                        let on = call.receiver.as_ref().map(|on| values::makers(facts, body, on));
                        is_block_on(facts, call) && !on.is_some_and(|on| on.iter().any(|&(call, _)| call == maker))
                    })
            });
            (away || foreign).then(|| facts.body(nested).head)
        }
        _ => None,
    })?;
    Some(Finding {
        lint: lint(Rule::IdleRuntime)?,
        message: "nobody runs the runtime that this value lives on".into(),
        primary: label(drive.name_span, "made on a runtime of one thread, which moves only inside `block_on`"),
        labels: vec![label(body.call(maker).name_span, "the runtime"), label(elsewhere, "used here")],
        notes: vec![format!(
            "used while its runtime stands still: {}",
            row.idle.as_deref().unwrap_or("it waits for ever")
        )],
        helps: vec![
            words::help("make the runtime a multi-threaded one, of one worker if need be: it moves by itself"),
            words::help("or drive every use of the value with the same runtime"),
        ],
        confidence: Confidence::Medium,
    })
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
    let maker = runtimes.iter().map(|&(call, _)| call).find(|&call| runtime_of(facts, body.call(call)).is_some())?;
    if !returned(made) || !values.stays(maker) {
        return None;
    }
    Some(Finding {
        lint: lint(Rule::OutlivesRuntime)?,
        message: "this value outlives the runtime that it belongs to".into(),
        primary: label(call.name_span, "made here, and given to the caller"),
        labels: vec![label(body.call(maker).name_span, "its runtime is dropped at the end of this function")],
        notes: vec![format!("afterwards: {}", row.gone.as_deref().unwrap_or("it no longer works"))],
        helps: vec![words::help("keep the runtime beside it, or make the value on the caller's runtime")],
        confidence: confidence_of(call.evidence),
    })
}

/// One function that makes a runtime, or a client that hides one, and something that needs a runtime around it.
fn together(facts: &Facts<'_>, id: BodyId, made: CallId, values: &Values) -> Option<Finding> {
    let body = facts.body(id);
    let call = facts.call(id, made);
    let row = binds_of(facts, call).filter(|row| row.cost >= Making::Connection)?;
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
        .find(|&other| runtime_of(facts, body.call(other)).is_some_and(|row| !row.builder) && kept(other))?;
    if !kept(made) || guards(body, call).0 {
        return None;
    }
    Some(Finding {
        lint: lint(Rule::MadeTogether)?,
        message: "no context suits both halves of this constructor".into(),
        primary: label(body.head, format!("`{}` makes both", body.display)),
        labels: vec![
            label(body.call(blocking).name_span, "panics where a runtime is running, at the latest when dropped"),
            label(call.name_span, "panics where none is running"),
        ],
        notes: vec!["called from plain code the one half panics, called from async code the other".into()],
        helps: vec![words::help("take a handle to the caller's runtime, and make only what belongs to it")],
        confidence: confidence_of(call.evidence),
    })
}

/// Bound values in statics that more than one test with a runtime of its own gets to.
fn under_tests(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let hosts = static_hosts(facts);
    if hosts.is_empty() {
        return;
    }
    let touched = touched_by(facts, &hosts);
    for (call, host) in hosts {
        let (body, call_id) = call;
        let tests = tests_above(facts, &touched, host);
        let [first, second, ..] = tests.as_slice() else { continue };
        let Some(row) = binds_of(facts, facts.call(body, call_id)) else { continue };
        let Some(lint) = lint(Rule::OutlivesRuntime) else { continue };
        let text = "runs on a runtime of its own";
        findings.push(Finding {
            lint,
            message: "this value is shared by tests, and outlives the runtime of the first".into(),
            primary: label(facts.call(body, call_id).name_span, "belongs to the runtime of whichever test comes first"),
            labels: vec![label(facts.body(*first).head, text), label(facts.body(*second).head, text)],
            notes: vec![format!("in every later test: {}", row.gone.as_deref().unwrap_or("it no longer works"))],
            helps: vec![words::help(
                "make one for each test, or run the tests on one runtime that is kept in a static",
            )],
            confidence: Confidence::Medium,
        });
    }
}

/// Where a static is filled with a bound value: the call that makes it and the body that gets to the static.
fn static_hosts(facts: &Facts<'_>) -> Vec<((BodyId, CallId), BodyId)> {
    let mut hosts = Vec::new();
    for (id, body) in facts.own_bodies() {
        for (i, call) in body.calls.iter().enumerate() {
            let bound = |row: &&Binds| row.gone.is_some() && row.binds == Bound::Made && row.cost >= Making::Connection;
            if binds_of(facts, call).filter(bound).is_none() {
                continue;
            }
            let made = (id, CallId(i as u32));
            let mut at = id;
            loop {
                let here = facts.body(at);
                if here.kind == BodyKind::Initializer {
                    hosts.push((made, at));
                    break;
                }
                let Some(parent) = here.parent else { break };
                let fills = |edge: &crate::flow::Edge| {
                    edge.call.is_some_and(|call| {
                        let call = facts.call(edge.from, call);
                        call.form == CallForm::Method && matches!(call.receiver, Some(Value::Static(_)))
                    })
                };
                if facts.flow.into(at).any(fills) {
                    hosts.push((made, parent));
                    break;
                }
                at = parent;
            }
        }
    }
    hosts
}

/// The bodies that touch the statics of these initialisers.
fn touched_by(facts: &Facts<'_>, hosts: &[((BodyId, CallId), BodyId)]) -> FxHashMap<BodyId, Vec<BodyId>> {
    let paths: FxHashMap<_, _> = hosts
        .iter()
        .filter(|(_, host)| facts.body(*host).kind == BodyKind::Initializer)
        .map(|&(_, host)| (facts.body(host).path, host))
        .collect();
    let mut touched: FxHashMap<BodyId, Vec<BodyId>> = FxHashMap::default();
    for (id, body) in facts.own_bodies() {
        for value in body.calls.iter().flat_map(|call| call.receiver.iter().chain(&call.arguments)) {
            if let Value::Static(path) = value
                && let Some(&host) = paths.get(path)
            {
                touched.entry(host).or_default().push(id);
            }
        }
    }
    touched
}

/// The tests with a runtime of their own from which a body is reached, in order.
fn tests_above(facts: &Facts<'_>, touched: &FxHashMap<BodyId, Vec<BodyId>>, host: BodyId) -> Vec<BodyId> {
    let mut seen: FxHashSet<BodyId> = FxHashSet::default();
    let mut open = vec![host];
    let mut tests = Vec::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let is_test = |a: &crate::program::Attribute| {
            facts.catalog.entry(a.path).is_some_and(|entry| entry.test && entry.runtime.is_some())
        };
        if facts.body(id).attributes.iter().any(is_test) {
            tests.push(id);
        }
        open.extend(facts.flow.into(id).map(|edge| edge.from));
        open.extend(touched.get(&id).into_iter().flatten());
        open.extend(facts.body(id).parent);
    }
    tests.sort_unstable();
    tests
}
