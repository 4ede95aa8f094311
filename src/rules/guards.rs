//! Guards across awaits: a value that holds a lock, a borrow or a place of the thread while its task is put aside.
//!
//! Whether it lives there is the front end's finding, and what that does the catalog's; who else wants the same is told
//! where it can be seen. Guards of async locks are made for this and have no rows.

use super::words::{self, Kept};
use super::{Facts, label, lint, weaker};
use crate::catalog::{Guard, Holds};
use crate::contexts::{Place, confidence_of};
use crate::finding::{Change, Confidence, Finding, Help, Label};
use crate::lints::Rule;
use crate::names::Name;
use crate::program::{Body, BodyId, Callee, Held};

/// Awaits that are labelled; the others are counted.
const LABELLED: usize = 3;

/// All guards that live over an await.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(lint) = lint(Rule::HeldAcrossAwait) else { return };
    for (id, body) in facts.own_bodies().filter(|(_, body)| body.kind.is_async()) {
        let over = |(_, held): &(usize, &Held)| !held.awaits.is_empty();
        for (index, held) in body.held.iter().enumerate().filter(over) {
            if let Some(row) = facts.catalog.guard(held.ty) {
                let mut finding = report(facts, (id, body), held, row, lint);
                finding.helps = helps(facts, (id, body), index, row);
                findings.push(finding);
            }
        }
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
    let shown = if row.shown && !harmless { Confidence::High } else { Confidence::Low };
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
    let krate = &facts.program.crates[body.krate.0 as usize];
    let taken: Option<Name> = held.made.and_then(|call| match facts.call(id, call).callee {
        Callee::Library(path) => Some(path),
        _ => None,
    });
    let awaitable = taken.and_then(|path| facts.catalog.blocks(path, None)).and_then(|row| words::awaited(row, krate));
    helps.extend(awaitable.map(|path| words::help(format!("where it must be held, use `{path}` and await it"))));
    helps
}
