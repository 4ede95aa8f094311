//! Guards across awaits: a value that holds a lock, a borrow or a place of the thread while its task is put aside.
//!
//! Whether it lives there is the front end's finding, and what that does the catalog's; who else wants the same is told
//! where it can be seen. Guards of async locks are made for this and have no rows.

use super::borrows::Borrows;
use super::words::{self, Family, Kept};
use super::{Facts, label, lint, weaker};
use crate::catalog::{Guard, Holds};
use crate::contexts::{Place, confidence_of};
use crate::finding::{Change, Confidence, Finding, Help, Label};
use crate::lints::Rule;
use crate::names::Name;
use crate::program::{
    Body, BodyId, BodyKind, Call, CallId, Callee, CaptureOf, CrateKind, Held, LocalId, Shared, Value,
};
use crate::source::Span;
use rustc_hash::FxHashSet;
use std::cell::LazyCell;

/// Awaits that are labelled; the others are counted.
const LABELLED: usize = 3;

/// All guards that live over an await.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(lint) = lint(Rule::HeldAcrossAwait) else { return };
    let written = LazyCell::new(|| written(facts));
    let borrows = LazyCell::new(|| Borrows::of(facts));
    for (id, body) in facts.own_bodies().filter(|(_, body)| body.kind.is_async()) {
        for (index, held) in body.held.iter().enumerate() {
            let Some(row) = facts.catalog.guard(held.ty).filter(|_| !held.awaits.is_empty()) else { continue };
            let may_wait = |at: &Span| may_wait(facts, body, *at);
            let (waits, others): (Vec<Span>, Vec<Span>) = held.awaits.iter().copied().partition(may_wait);
            // Who makes a function async that awaits nothing, and no trait says so, may mean to await something later.
            let settled = waits.is_empty();
            let awaits = if settled {
                others.into_iter().filter(|at| !is_for_a_trait(facts, body, *at)).collect()
            } else {
                waits
            };
            if !awaits.is_empty() {
                let mut finding = report(facts, (id, body), &Held { awaits, ..held.clone() }, row, lint);
                finding.helps = helps(facts, (id, body), index, row);
                let alone = row.holds == Holds::Borrow
                    && held.made.is_some_and(|made| !borrows.may_meet(facts, body.call(made)));
                let keeps_nobody_out = || alone || !begins(body, held, row);
                if settled || keeps_nobody_out() || is_only_read(facts, (id, body), held, row, &written) {
                    finding.confidence = Confidence::Low;
                }
                findings.push(finding);
            }
        }
    }
}

/// Whether a guard keeps others out before the task is put aside for the last time: it does from the start, or something is done
/// that begins it, or it is given to somebody who may.
fn begins(body: &Body, held: &Held, row: &Guard) -> bool {
    let last = held.awaits.iter().map(|at| at.start).max();
    let before = |call: &&Call| call.span.start > held.span.start && last.is_some_and(|last| call.span.start < last);
    let guard = (0..).map(LocalId).zip(&body.locals).find(|(_, local)| local.span == held.span);
    let is_given = |call: &Call| guard.is_none_or(|(guard, _)| call.arguments.contains(&Value::Local(guard)));
    let begins = |call: &Call| match &call.callee {
        Callee::Library(path) => row.begins_with.contains(path),
        Callee::Body(_) | Callee::Dispatch { .. } => is_given(call),
        _ => false,
    };
    row.begins_with.is_empty() || body.calls.iter().filter(before).any(begins)
}

/// A lock by its type and the type of what it guards.
type Lock = (Option<Name>, Option<Name>);

fn lock(call: &Call) -> Lock {
    (call.self_type, call.innermost.first().copied().flatten())
}

/// Locks that somebody takes who keeps all others out.
fn written(facts: &Facts<'_>) -> FxHashSet<Lock> {
    let excludes = |ty: Name| facts.catalog.guard(ty).is_some_and(|guard| guard.holds == Holds::Lock && !guard.shared);
    let calls = facts.program.bodies.iter().flat_map(|body| &body.calls);
    let outside = calls.filter(|call| matches!(call.callee, Callee::Library(_)));
    outside.filter(|call| call.gives.is_some_and(excludes)).map(lock).collect()
}

/// Whether a guard is one of a lock that nobody ever writes to, so that nobody waits for who holds it.
fn is_only_read(
    facts: &Facts<'_>,
    (id, body): (BodyId, &Body),
    held: &Held,
    row: &Guard,
    written: &LazyCell<FxHashSet<Lock>, impl FnOnce() -> FxHashSet<Lock>>,
) -> bool {
    let Some((ty, Some(guarded))) = held.made.map(|made| lock(facts.call(id, made))) else { return false };
    // What a library guards may be written to by its users.
    let in_sight = facts.program.crates[body.krate.0 as usize].kind == CrateKind::Binary;
    let writes = || [Some(guarded), None].into_iter().any(|guarded| written.contains(&(ty, guarded)));
    row.holds == Holds::Lock && row.shared && in_sight && !writes()
}

/// Whether an await can put its task aside, as the code stands: not where it is for a function that comes to its end when it
/// is first polled.
fn may_wait(facts: &Facts<'_>, body: &Body, at: Span) -> bool {
    let Some(Value::Call(call)) = awaited_at(body, at) else { return true };
    let Callee::Body(id) = body.call(*call).callee else { return true };
    let callee = facts.body(id);
    // One that does nothing, and that no trait asks for, stands for something yet to be written.
    let is_written = !callee.calls.is_empty() || callee.implements.is_some();
    callee.kind != BodyKind::AsyncFunction || !is_written || !facts.effects.is_ready_at_once(id)
}

/// Whether an await is for an implementation of a trait, which has to be async whether it awaits anything or not.
fn is_for_a_trait(facts: &Facts<'_>, body: &Body, at: Span) -> bool {
    let Some(Value::Call(call)) = awaited_at(body, at) else { return false };
    matches!(body.call(*call).callee, Callee::Body(callee) if facts.body(callee).implements.is_some())
}

fn awaited_at(body: &Body, at: Span) -> Option<&Value> {
    body.awaits.iter().find(|(_, span)| *span == at).map(|(value, _)| value)
}

/// Whether what is guarded is a variable of the function that nobody else can use meanwhile: no closure or future has it, and
/// it is lent at most to what is done before the function goes on.
fn is_nobody_elses(facts: &Facts<'_>, (id, body): (BodyId, &Body), held: &Held) -> bool {
    let Some(Shared::Variable(declared)) = held.of else { return false };
    let Some(index) = body.locals.iter().position(|local| local.span == declared) else { return false };
    let local = &body.locals[index];
    // Others may have a clone of what is behind a pointer, which has another maker.
    let made = |call: &CallId| match body.call(*call).callee {
        Callee::Library(path) => local.ty.is_some_and(|ty| ty.join(path.last()) == path),
        _ => false,
    };
    let owned = matches!(&local.value, Some(Value::Call(call)) if made(call));
    let variable = LocalId(index as u32);
    let captured = facts
        .flow
        .nested(id)
        .iter()
        .any(|&nested| facts.body(nested).captures.iter().any(|capture| capture.of == CaptureOf::Local(variable)));
    let it = Value::Local(variable);
    // What a method gives may hold on to it: that is what the guard does.
    let lent = |call: &Call| call.arguments.contains(&it) && !call.awaited && call.makes_future;
    owned && !captured && !body.calls.iter().any(lent) && !body.values().iter().any(|value| holds(value, &it))
}

/// Whether a value is made around another one.
fn holds(value: &Value, inner: &Value) -> bool {
    match value {
        Value::Struct(_, fields) => fields.iter().any(|(_, value)| value == inner),
        Value::Tuple(parts) => parts.contains(inner),
        _ => false,
    }
}

fn report(facts: &Facts<'_>, (id, body): (BodyId, &Body), held: &Held, row: &Guard, lint: &'static str) -> Finding {
    let kept = Kept { holds: row.holds, variable: held.name };
    let one_thread = [Place::EventLoop, Place::MainFuture].into_iter().any(|place| facts.on_one_thread(id, place));
    let mut labels: Vec<Label> =
        held.awaits.iter().take(LABELLED).map(|at| label(*at, "the task may be put aside here")).collect();
    labels.push(label(body.head, format!("in `{}`", body.display)));
    let mut notes = vec![words::while_put_aside(facts.catalog, row)];
    if one_thread && words::hangs_on_one_thread(row.holds) {
        notes.push("this runtime has one thread: when another of its tasks wants the lock, nothing moves again".into());
    }
    if row.send {
        notes.push("the guard is `Send`, so the compiler lets a spawned task keep it".into());
    }
    match held.awaits.len().saturating_sub(LABELLED) {
        0 => {}
        1 => notes.push("it lives over 1 more await".into()),
        more => notes.push(format!("it lives over {more} more awaits")),
    }
    let made = held.made.map(|call| facts.call(id, call));
    let certain = made.map_or(Confidence::High, |call| confidence_of(call.evidence));
    // Of a runtime with several threads, the one of the main future runs nothing else.
    let no_other_task = !one_thread && facts.contexts.alone_at_start(facts.flow, id);
    let harmless =
        matches!(row.holds, Holds::Borrow | Holds::Runtime | Holds::Span | Holds::ThreadLock) && no_other_task;
    let own = row.holds != Holds::Span && is_nobody_elses(facts, (id, body), held);
    let shown = if row.shown && !harmless && !own { Confidence::High } else { Confidence::Low };
    Finding {
        lint,
        message: words::kept_across_await(&kept),
        primary: label(held.span, words::what_is_kept(&kept)),
        labels,
        notes,
        helps: Vec::new(),
        confidence: weaker(certain, shown),
        root: None,
    }
}

/// What to write instead, best first.
fn helps(facts: &Facts<'_>, (id, body): (BodyId, &Body), index: usize, row: &Guard) -> Vec<Help> {
    let held = &body.held[index];
    let mut helps: Vec<Help> = row.instead.iter().map(words::help).collect();
    helps.push(match held.name {
        Some(name) => {
            words::help(format!("end `{name}` before the await: drop it by hand, or give it a block of its own"))
                .with_change(Change::End(id, index as u32))
        }
        None => words::help("take out what is needed in a `let` of its own before the await"),
    });
    let family = Family::of(facts.program, body.krate);
    let taken: Option<Name> = held.made.and_then(|call| match facts.call(id, call).callee {
        Callee::Library(path) => Some(path),
        _ => None,
    });
    let awaitable = taken.and_then(|path| facts.catalog.blocks(path, None)).and_then(|row| words::awaited(row, family));
    helps.extend(awaitable.map(|path| words::help(format!("where it must be held, use `{path}` and await it"))));
    helps
}
