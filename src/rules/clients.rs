//! Clients and connections made again for each call, where one could be kept.

use super::runtimes::{is_looped, made_again, runs_once};
use super::values::{self, Usage, Values};
use super::{Facts, before, label, lint, words};
use crate::catalog::{Binds, Making};
use crate::contexts::{confidence_of, runs_what_follows};
use crate::effects::seldom;
use crate::finding::{Confidence, Finding, Label};
use crate::flow::How;
use crate::lints::{Makes, Rule};
use crate::names::Name;
use crate::program::{Body, BodyId, Call, CallForm, CallId, Callee, Value};
use rustc_hash::FxHashSet;

/// All clients that are made, used and dropped by code that runs again and again.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (id, body) in facts.own_bodies() {
        let krate = &facts.program.crates[body.krate.0 as usize];
        let costs = |row: &&Binds| {
            let free = row.free_with.is_some_and(|library| krate.dependencies.contains(&library));
            row.cost >= Making::Connection && !free
        };
        let mut values = None;
        // A builder and the call that finishes it may both have rows; the client is one.
        let mut covered = FxHashSet::default();
        for (i, call) in body.calls.iter().enumerate() {
            let Some(row) = facts.binds(call).filter(costs) else { continue };
            let values = values.get_or_insert_with(|| Values::of(facts, id));
            let made = CallId(i as u32);
            let value = finished(facts, body, made, row);
            if !covered.insert(value) {
                continue;
            }
            match fate(body, values, made, value, row) {
                Fate::Used => findings.extend(report(facts, id, (id, made), (value, values), row, None)),
                Fate::Returned => through_helper(facts, id, made, row, findings),
                Fate::Kept => {}
            }
        }
    }
}

/// What becomes of a client.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is used and dropped where it was made.
    Used,
    /// It is what the function gives.
    Returned,
    /// It is put somewhere, or nothing is done with it that the program shows.
    Kept,
}

fn fate(body: &Body, values: &Values, made: CallId, value: CallId, row: &Binds) -> Fate {
    if row.within && made == value {
        return Fate::Used;
    }
    let mut open: Vec<CallId> = if made == value { vec![value] } else { vec![made, value] };
    let (mut used, mut returned, mut kept) = (false, false, false);
    let mut next = 0;
    while let Some(&of) = open.get(next) {
        let is_wrapper = of != made && of != value;
        let mut around = |at: CallId| {
            let is_around = gives_its_type(body.call(at));
            if is_around && !open.contains(&at) {
                open.push(at);
            }
            is_around
        };
        for each in values.uses(of) {
            match each.usage {
                // The calls that finish a builder are how it is made.
                Usage::Receiver(at) => used |= (!is_wrapper || !around(at)) && at > value,
                Usage::Argument(at, _) if runs_on(row, body.call(at)) => used = true,
                Usage::Argument(at, _) => kept |= !around(at),
                Usage::Returned | Usage::ReturnedInside => returned = true,
                _ => kept = true,
            }
        }
        next += 1;
    }
    match (kept, returned, used) {
        (false, true, _) => Fate::Returned,
        (false, false, true) => Fate::Used,
        _ => Fate::Kept,
    }
}

/// Whether a call runs on the client that it is given, as a query does on a pool of its own library.
fn runs_on(row: &Binds, call: &Call) -> bool {
    let library = |path: Name| path.as_str().split("::").next();
    let same = |path: Name| row.ty.is_some_and(|ty| library(ty) == library(path));
    call.awaited && call.form == CallForm::Method && matches!(call.callee, Callee::Library(path) if same(path))
}

/// Whether a function of a library gives a value of the type that it belongs to, as constructors and builders do: it has what
/// they are given.
fn gives_its_type(call: &Call) -> bool {
    let library = matches!(call.callee, Callee::Library(path) if !path.is_std());
    library && call.gives.is_some() && call.gives == call.self_type
}

/// The call by which what a row makes is complete: the end of a builder's chain.
fn finished(facts: &Facts<'_>, body: &Body, made: CallId, row: &Binds) -> CallId {
    match row.ty {
        Some(ty) if body.call(made).gives.is_none_or(|gives| gives != ty) => {
            let mut calls = body.calls.iter().enumerate().skip(made.0 as usize + 1);
            let end = calls.find(|(_, call)| call.gives == Some(ty) && is_on_it(facts, body, made, call));
            end.map_or(made, |(i, _)| CallId(i as u32))
        }
        _ => made,
    }
}

/// Whether a call is made on what another one made, through any number of methods.
fn is_on_it(facts: &Facts<'_>, body: &Body, made: CallId, call: &Call) -> bool {
    call.receiver.as_ref().is_some_and(|receiver| {
        values::makers(facts, body, receiver).iter().any(|&(maker, _)| maker == made)
            || body.chain_start(receiver) == Some(made)
    })
}

/// Whether a client is built of something that its maker is given for this one call, so that another call could not use it.
fn is_for_one_call(facts: &Facts<'_>, id: BodyId, made: CallId, client: CallId) -> bool {
    let body = facts.body(id);
    let begun = body.call(made).receiver.as_ref().and_then(|receiver| body.chain_start(receiver)).unwrap_or(made);
    let builds = body.calls.iter().enumerate().take(client.0 as usize + 1).skip(begun.0 as usize + 1);
    let mut builds = builds.filter(|(_, call)| is_on_it(facts, body, begun, call));
    builds.any(|(_, call)| call.arguments.iter().any(|given| is_given(body, given)))
}

/// Whether a value is made of a parameter other than the receiver.
fn is_given(body: &Body, value: &Value) -> bool {
    let mut open = vec![value];
    for _ in 0..64 {
        match open.pop() {
            Some(Value::Parameter(index)) if *index > 0 || !body.is_method() => return true,
            Some(Value::Local(local)) => open.extend(&body.local(*local).value),
            Some(Value::Field(of, _)) => open.push(of),
            Some(Value::Call(call)) => {
                let call = body.call(*call);
                open.extend(call.receiver.iter().chain(&call.arguments));
            }
            Some(Value::Tuple(values) | Value::OneOf(values)) => open.extend(values),
            Some(_) => {}
            None => return false,
        }
    }
    false
}

/// A helper that makes and returns a client: its callers are asked what they do with it.
fn through_helper(facts: &Facts<'_>, helper: BodyId, made: CallId, row: &Binds, findings: &mut Vec<Finding>) {
    let body = facts.body(helper);
    if body.parent.is_some() || body.self_type.is_some() && body.self_type == facts.call(helper, made).gives {
        return;
    }
    if gives_another(facts, body, made) {
        return;
    }
    for edge in facts.flow.into(helper) {
        let (How::Calls | How::Awaits, Some(call)) = (edge.how, edge.call) else { continue };
        if !facts.program.crates[facts.body(edge.from).krate.0 as usize].member {
            continue;
        }
        let values = Values::of(facts, edge.from);
        if fate(facts.body(edge.from), &values, call, call, row) == Fate::Used {
            let makes = label(facts.call(helper, made).name_span, "makes it anew each time");
            findings.extend(report(facts, edge.from, (edge.from, call), (call, &values), row, Some(makes)));
        }
    }
}

/// Whether a helper gives something else in some cases, as one does that keeps what it makes.
fn gives_another(facts: &Facts<'_>, body: &Body, made: CallId) -> bool {
    let mut open: Vec<&Value> = body.returns.iter().collect();
    while let Some(value) = open.pop() {
        if let Value::OneOf(values) = value {
            open.extend(values);
            continue;
        }
        if is_error(body, value) {
            continue;
        }
        let makers = values::makers(facts, body, value);
        let constructs = |call: CallId| matches!(body.call(call).callee, Callee::Constructor(_));
        if makers.iter().all(|&(call, _)| call != made) && makers.iter().any(|&(call, _)| !constructs(call)) {
            return true;
        }
    }
    false
}

/// Whether a value says that there is none.
fn is_error(body: &Body, value: &Value) -> bool {
    let Value::Call(call) = value else { return false };
    matches!(body.call(*call).callee, Callee::Constructor(path) if path.is_std() && path.last() == "Err")
}

fn report(
    facts: &Facts<'_>,
    id: BodyId,
    (at, made): (BodyId, CallId),
    (value, values): (CallId, &Values),
    row: &Binds,
    helper: Option<Label>,
) -> Option<Finding> {
    let body = facts.body(id);
    let name = body.path.last();
    if runs_once(facts, id) || facts.is_test(body) || starts_something(name) {
        return None;
    }
    // A loop over one client is how a client is meant to be used.
    let made_in_loop = is_looped(facts, at, made);
    let used_in_loop = values.uses(value).iter().any(|used| match used.usage {
        Usage::Receiver(call) => facts.call(id, call).in_loop,
        _ => false,
    });
    if used_in_loop && !made_in_loop {
        return None;
    }
    let (mut confidence, again) = made_again(facts, id, made)?;
    // What `main` does for each of some values, one after the other, ends.
    let repeats = facts.contexts.repeats(facts.program, id, made);
    let ends = !repeats && (again.is_none() || facts.contexts.at_start(id));
    let starts = again.is_none() && facts.contexts.only_at_start(facts.flow, id);
    let once = (ends || starts) && !made_in_loop;
    let seldom = seldom::is_seldom(facts.program, facts.catalog, facts.flow, id, made);
    if once || seldom || (at == id && is_for_one_call(facts, id, made, value)) {
        // A program that is run for one request makes one client, and settings of one call are of no use for others.
        confidence = Confidence::Low;
    }
    if row.cost == Making::Connection && confidence < Confidence::High {
        return None;
    }
    let call = facts.call(at, made);
    let mut labels: Vec<Label> = helper.into_iter().chain(again).collect();
    if !made_in_loop {
        labels.insert(0, before(body.head, format!("`{}` makes one each time it runs", body.display)));
    }
    let what = if row.cost == Making::Connection { "a connection" } else { "a client, with a pool of its own," };
    let mut notes =
        vec!["connecting, the handshake and the certificates are paid for each time; nothing is reused".into()];
    notes.extend(row.made_by.as_ref().map(|by| format!("it has what `{}` makes ({})", by.end, by.place)));
    notes.extend(row.share.as_ref().map(|share| format!("to share one: {share}")));
    Some(Finding {
        lint: lint(Rule::MadePerCall { makes: Makes::Client })?,
        message: format!("{what} for every call"),
        primary: label(call.name_span, "made here, used and dropped"),
        labels,
        notes,
        helps: vec![words::help("make it once and keep it in a field or a static; a clone shares the connections")],
        confidence: confidence.min(confidence_of(call.evidence)),
        root: None,
    })
}

/// Functions that by their names run once for each program, or set up what others keep.
pub(super) fn starts_something(name: &str) -> bool {
    const WORDS: [&str; 9] = ["new", "connect", "open", "spawn", "build", "from", "with", "default", "try"];
    let first = name.split('_').next().unwrap_or(name);
    runs_what_follows(name) || WORDS.contains(&first)
}
