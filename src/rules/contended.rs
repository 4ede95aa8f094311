//! Contended locks: a lock that makes its thread wait, taken on an event loop, and held elsewhere over work that blocks.
//!
//! Taking such a lock is over in no time where those who hold it are. So both ends must be in sight, and be the same
//! lock: the same field of the same type, the same static, or the same variable. Where the holder runs on an event loop
//! itself, its blocking call is the defect, and is reported as that.

use super::words;
use super::{Facts, label, lint, weaker};
use crate::catalog::{Blocks, Class, Holds};
use crate::contexts::{Place, confidence_of};
use crate::effects::{Severity, Wait};
use crate::finding::{Confidence, Finding};
use crate::flow::How;
use crate::lints::Rule;
use crate::names::Name;
use crate::program::{BodyId, CallId, Callee, CaptureOf, Held, LocalId, Value};
use rustc_hash::FxHashMap;

/// Variables, fields and captures that are gone through to find out which lock it is.
const MOST_STEPS: usize = 16;

/// Which lock it is.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Lock {
    root: Root,
    /// The fields that lead to it, the last one first.
    fields: Vec<Name>,
}

/// Where the way to a lock begins.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Root {
    Static(Name),
    Type(Name),
    Variable(BodyId, LocalId),
}

/// Where a lock is held over work that blocks.
struct Holder<'a> {
    body: BodyId,
    held: &'a Held,
    call: CallId,
    class: Class,
    confidence: Confidence,
}

/// All locks that are taken on an event loop while somebody else may block with them.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let holders = holders(facts);
    let Some(lint) = lint(Rule::ContendedLock).filter(|_| !holders.is_empty()) else { return };
    for (id, body) in facts.own_bodies() {
        if facts.is_test(body) || !facts.contexts.runs(id, Place::EventLoop) {
            continue;
        }
        for wait in facts.effects.waits(id) {
            let is_lock = row(facts, wait).is_some_and(|row| row.class == Class::Lock);
            let holder = lock_of(facts, id, wait.call).filter(|_| is_lock).and_then(|lock| holders.get(&lock));
            findings.extend(holder.map(|holder| report(facts, id, wait, holder, lint)));
        }
    }
}

fn report(facts: &Facts<'_>, id: BodyId, wait: &Wait, holder: &Holder<'_>, lint: &'static str) -> Finding {
    let call = facts.call(id, wait.call);
    let blocking = facts.call(holder.body, holder.call);
    let mut labels = vec![
        label(holder.held.span, format!("`{}` holds the same lock", facts.body(holder.body).display)),
        label(blocking.name_span, format!("and keeps it while this {}", words::waits_for(holder.class))),
    ];
    labels.extend(facts.head_labels(id, Place::EventLoop));
    let krate = &facts.program.crates[facts.body(id).krate.0 as usize];
    let mut helps = vec![words::help("end the guard before the work that blocks, where the lock is held")];
    let async_lock = row(facts, wait).and_then(|row| words::awaited(row, krate));
    helps.extend(async_lock.map(|path| words::help(format!("where it must be held, use `{path}` and await it"))));
    let witness = facts.contexts.witness(id, Place::EventLoop).map_or(Confidence::Low, |witness| witness.confidence);
    Finding {
        lint,
        message: format!("{} waits for whoever holds the lock while it blocks", facts.callee_name(call)),
        primary: label(call.name_span, "blocks until the lock is given back"),
        labels,
        notes: vec!["no other task of this thread moves until the lock is given back".into()],
        helps,
        confidence: weaker(weaker(wait.confidence, holder.confidence), witness),
        root: None,
    }
}

/// Locks by where they are held over work that blocks, outside of event loops.
fn holders<'a>(facts: &Facts<'a>) -> FxHashMap<Lock, Holder<'a>> {
    let mut holders = FxHashMap::default();
    for (id, body) in facts.own_bodies() {
        if facts.is_test(body) || facts.contexts.runs(id, Place::EventLoop) {
            continue;
        }
        let locks =
            body.held.iter().filter(|held| facts.catalog.guard(held.ty).is_some_and(|r| r.holds == Holds::Lock));
        for held in locks {
            let Some(lock) = held.made.and_then(|made| lock_of(facts, id, made)) else { continue };
            let blocking = held.calls.iter().find_map(|&call| blocking(facts, id, call));
            if let Some((call, class, confidence)) = blocking {
                holders.entry(lock).or_insert(Holder { body: id, held, call, class, confidence });
            }
        }
    }
    holders
}

fn row<'a>(facts: &Facts<'a>, wait: &Wait) -> Option<&'a Blocks> {
    facts.catalog.blocks(wait.path, wait.self_type)
}

/// Whether a call keeps its thread for long, other than by waiting for a lock.
fn blocking(facts: &Facts<'_>, id: BodyId, call: CallId) -> Option<(CallId, Class, Confidence)> {
    let long = |wait: &Wait, confidence| {
        let row = row(facts, wait)?;
        let is_long =
            wait.severity <= Severity::Milli && row.shown && !matches!(row.class, Class::Lock | Class::Condvar);
        is_long.then_some((call, row.class, confidence))
    };
    let direct = facts.effects.waits(id).iter().filter(|wait| wait.call == call);
    let behind = facts.flow.out(id).iter().filter(|edge| edge.how == How::Calls && edge.call == Some(call));
    direct.filter_map(|wait| long(wait, wait.confidence)).next().or_else(|| {
        let mut found = behind.filter_map(|edge| {
            let chain = facts.effects.chain(facts.flow, edge.to, facts.effects.worst(edge.to)?)?;
            long(&chain.wait, weaker(chain.confidence, confidence_of(edge.evidence)))
        });
        found.next()
    })
}

/// Which lock a call takes.
fn lock_of(facts: &Facts<'_>, id: BodyId, call: CallId) -> Option<Lock> {
    let (mut body, mut fields) = (id, Vec::new());
    let mut at = facts.call(id, call).receiver.clone()?;
    for _ in 0..MOST_STEPS {
        at = match at {
            Value::Field(inner, name) => {
                fields.push(name);
                *inner
            }
            Value::Static(path) => return Some(Lock { root: Root::Static(path), fields }),
            Value::Parameter(index) => {
                let ty = facts.body(body).parameters.get(index as usize)?.ty?;
                return (!fields.is_empty()).then_some(Lock { root: Root::Type(ty), fields });
            }
            Value::Capture(index) => {
                let capture = facts.body(body).captures.get(index as usize)?.of;
                body = facts.body(body).parent?;
                match capture {
                    CaptureOf::Local(local) => Value::Local(local),
                    CaptureOf::Parameter(index) => Value::Parameter(index),
                    CaptureOf::Capture(index) => Value::Capture(index),
                }
            }
            Value::Local(local) => match (cloned(facts, body, &facts.body(body).local(local).value), &fields[..]) {
                (Some(value), _) => value,
                (None, []) => return Some(Lock { root: Root::Variable(body, local), fields }),
                (None, _) => {
                    let ty = facts.body(body).local(local).ty?;
                    return Some(Lock { root: Root::Type(ty), fields });
                }
            },
            value @ Value::Call(_) => cloned(facts, body, &Some(value))?,
            _ => return None,
        };
    }
    None
}

/// What a value is a clone of; clones of a pointer share the lock.
fn cloned(facts: &Facts<'_>, body: BodyId, value: &Option<Value>) -> Option<Value> {
    let Some(Value::Call(call)) = value else { return None };
    let call = facts.call(body, *call);
    let Callee::Library(path) = call.callee else { return None };
    (path.last() == "clone").then(|| call.receiver.clone().or_else(|| call.arguments.first().cloned()))?
}
