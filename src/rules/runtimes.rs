//! Runtimes where there is one already, and runtimes made again for each call.

use super::clients::starts_something;
use super::one_thread::entered_by_one_thread;
use super::values::{self, Usage, Values};
use super::{Facts, Label, before, homes, label, lint, words};
use crate::catalog::{Flavor, Outcome};
use crate::contexts::{Place, Why, begins_task, confidence_of, runs_what_follows};
use crate::effects::Severity;
use crate::finding::{Confidence, Finding};
use crate::flow::{Edge, EdgeId, How};
use crate::lints::{Makes, Rule};
use crate::program::{Body, BodyId, BodyKind, Call, CallId, Callee, CrateKind, Evidence, Value};
use std::collections::VecDeque;

/// Both rules.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let made = made(facts);
    let behind = behind(facts, &made);
    for (id, _) in facts.own_bodies() {
        findings.extend(entry_per_call(facts, id));
        if facts.is_head(id) {
            findings.extend(made[id.0 as usize].iter().filter_map(|start| direct(facts, id, start)));
            findings.extend(entered(facts, id, &made, &behind));
            continue;
        }
        findings.extend(made[id.0 as usize].iter().filter_map(|start| per_call(facts, id, start)));
    }
}

/// A runtime that starts and ends in one body.
#[derive(Clone, Copy)]
struct Start {
    call: CallId,
    kind: StartKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum StartKind {
    /// Made here, and dropped here.
    Dropped,
    /// Made here; what happens is at the making.
    Made,
    /// A function that an attribute turns into one that starts a runtime and waits for it.
    Entry,
}

/// For each body, the runtimes that start and end in it, and not only where there is none.
fn made(facts: &Facts<'_>) -> Vec<Vec<Start>> {
    let mut all = vec![Vec::new(); facts.program.bodies.len()];
    for (id, body) in facts.program.bodies() {
        let starts: &mut Vec<Start> = &mut all[id.0 as usize];
        let mut values = None;
        for (i, call) in body.calls.iter().enumerate() {
            let call_id = CallId(i as u32);
            let Some(row) = facts.makes_runtime(call).filter(|row| !row.builder && !is_fallback(facts, id)) else {
                continue;
            };
            if matches!(row.inside, Some(Outcome::Panic(_))) {
                starts.push(Start { call: call_id, kind: StartKind::Made });
            } else if ends_here(facts, body, values.get_or_insert_with(|| Values::of(facts, id)), call_id) {
                starts.push(Start { call: call_id, kind: StartKind::Dropped });
            }
        }
        for edge in facts.flow.out(id) {
            if let (How::Drives, Some(call)) = (edge.how, edge.call)
                && facts.body(edge.to).attributes.iter().any(|a| facts.catalog.entry(a).is_some())
                && matches!(facts.call(id, call).callee, Callee::Body(_))
                // What starts a runtime gives no future: a macro around it has left the function `async`, as test
                // frameworks do that put the attribute on what they make of it.
                && !facts.call(id, call).awaited
            {
                starts.push(Start { call, kind: StartKind::Entry });
            }
        }
    }
    all
}

/// Whether a body runs only where no runtime is: it asks first, or all do who call it.
fn is_fallback(facts: &Facts<'_>, id: BodyId) -> bool {
    let mut callers = facts.flow.into(id).peekable();
    let is_asked_for = !facts.body(id).public && callers.peek().is_some();
    facts.effects.asks_first(id) || is_asked_for && callers.all(|edge| facts.effects.asks_first(edge.from))
}

/// Whether the value of a call stays in its body to the end, and is not shut down in a way that does not wait.
fn ends_here(facts: &Facts<'_>, body: &Body, values: &Values, call: CallId) -> bool {
    let shut_down = values.uses(call).iter().any(|used| match used.usage {
        Usage::Receiver(at) => match body.call(at).callee {
            Callee::Library(path) => matches!(path.last(), "shutdown_background" | "leak"),
            _ => false,
        },
        _ => false,
    });
    // A variable that is moved away somewhere the program does not show ends elsewhere.
    let moved = body.locals.iter().any(|local| {
        local.moved.is_some()
            && local
                .value
                .as_ref()
                .is_some_and(|value| values::makers(facts, body, value).iter().any(|&(maker, _)| maker == call))
    });
    values.stays(call) && !shut_down && !moved
}

/// The nearest runtime that a body starts and ends on its own thread, by the next edge on the way to it.
fn behind(facts: &Facts<'_>, made: &[Vec<Start>]) -> Vec<Option<Step>> {
    let mut steps: Vec<Option<Step>> = made.iter().map(|starts| starts.first().map(|_| Step::Here)).collect();
    let mut queue: VecDeque<usize> = (0..steps.len()).filter(|&body| steps[body].is_some()).collect();
    let mut callers = vec![Vec::new(); steps.len()];
    for (id, edge) in facts.flow.edges.iter().enumerate() {
        if edge.how == How::Calls && !facts.body(edge.to).kind.is_async() {
            callers[edge.to.0 as usize].push(id);
        }
    }
    while let Some(body) = queue.pop_front() {
        for &edge in &callers[body] {
            let from = facts.flow.edges[edge].from.0 as usize;
            if steps[from].is_none() {
                steps[from] = Some(Step::Behind(edge));
                queue.push_back(from);
            }
        }
    }
    steps
}

#[derive(Clone, Copy)]
enum Step {
    Here,
    Behind(EdgeId),
}

/// A runtime that starts or ends in a head itself.
fn direct(facts: &Facts<'_>, id: BodyId, start: &Start) -> Option<Finding> {
    // Where the runtime is also waited for, the wait is what panics, and is reported.
    let waits = facts.effects.waits(id).iter().any(|wait| wait.severity == Severity::Panic);
    if waits && start.kind == StartKind::Dropped {
        return None;
    }
    let call = facts.call(id, start.call);
    let primary = label(call.name_span, what(start.kind));
    finding(facts, id, start, (id, start.call), primary, Vec::new(), confidence_of(call.evidence))
}

/// Runtimes that plain functions start and end when a head calls them.
fn entered(facts: &Facts<'_>, id: BodyId, made: &[Vec<Start>], behind: &[Option<Step>]) -> Vec<Finding> {
    let mut found = Vec::new();
    for edge in facts.flow.out(id) {
        let (How::Calls, Some(call_id)) = (edge.how, edge.call) else { continue };
        if facts.is_head(edge.to) && facts.body(edge.to).kind != BodyKind::Function {
            continue;
        }
        // The wait in it panics first, and is reported at this call.
        if facts.effects.worst(edge.to) == Some(Severity::Panic) || behind[edge.to.0 as usize].is_none() {
            continue;
        }
        let call = facts.call(id, call_id);
        let primary = label(call.name_span, format!("calls {}", facts.callee_name(call)));
        let mut labels = Vec::new();
        let mut confidence = confidence_of(edge.evidence);
        let mut at = edge.to;
        while let Some(Step::Behind(next)) = behind[at.0 as usize] {
            let next = facts.flow.edges[next];
            labels.extend(next.call.map(|hop| {
                let hop = facts.call(at, hop);
                label(hop.name_span, format!("calls {}", facts.callee_name(hop)))
            }));
            confidence = confidence.min(confidence_of(next.evidence));
            at = next.to;
        }
        let Some(start) = made[at.0 as usize].first() else { continue };
        let end = facts.call(at, start.call);
        labels.push(label(end.name_span, what(start.kind)));
        found.extend(finding(facts, id, start, (at, start.call), primary, labels, confidence));
    }
    found
}

fn what(kind: StartKind) -> &'static str {
    match kind {
        StartKind::Dropped => "this runtime is dropped at the end of the function",
        StartKind::Made => "makes a runtime",
        StartKind::Entry => "starts a runtime and waits for it",
    }
}

fn finding(
    facts: &Facts<'_>,
    head: BodyId,
    start: &Start,
    (at, call): (BodyId, CallId),
    primary: Label,
    chain: Vec<Label>,
    confidence: Confidence,
) -> Option<Finding> {
    let on_loop = facts.contexts.runs(head, Place::EventLoop);
    let place = if on_loop { Place::EventLoop } else { Place::MainFuture };
    let context = facts.contexts.witness(head, place)?.confidence;
    let call = facts.call(at, call);
    let row = facts.makes_runtime(call);
    let outcome = match start.kind {
        StartKind::Made => row.and_then(|row| row.inside.clone()),
        StartKind::Dropped => row.and_then(|row| row.dropped.clone()),
        StartKind::Entry => None,
    };
    if start.kind == StartKind::Dropped && outcome.is_none() {
        return None;
    }
    let note = match &outcome {
        Some(Outcome::Panic(id)) => words::panics(facts.catalog, id),
        _ => "panics: a thread that runs a runtime cannot start another one and wait for it".into(),
    };
    let mut labels = facts.head_labels(head, place);
    labels.extend(chain);
    let message = match start.kind {
        StartKind::Dropped => "a runtime dropped inside a runtime",
        StartKind::Made => "a runtime made inside a runtime",
        StartKind::Entry => "a runtime started inside a runtime",
    };
    Some(Finding {
        lint: lint(Rule::RuntimeOnRuntime)?,
        message: message.into(),
        primary,
        labels,
        notes: vec![note],
        helps: vec![
            words::help("use the runtime that is running: await the work here, or take a handle to it"),
            words::help("a runtime that must be of its own is made and dropped on a thread of its own"),
        ],
        confidence: confidence.min(context),
        root: None,
    })
}

/// An attribute that makes a runtime for each call of the function under it.
fn entry_per_call(facts: &Facts<'_>, id: BodyId) -> Option<Finding> {
    let body = facts.body(id);
    let starts = |a: &&crate::program::Attribute| {
        facts.catalog.entry(a).is_some_and(|entry| entry.runtime.is_some() && !entry.test)
    };
    let attribute = body.attributes.iter().find(starts)?;
    if runs_once(facts, id) {
        return None;
    }
    let (mut confidence, again) = called_again(facts, id)?;
    if again.is_none() && starts_something(body.path.last()) {
        // What runs a program is called once.
        confidence = Confidence::Low;
    }
    let name = attribute.path;
    Some(Finding {
        lint: lint(Rule::MadePerCall { makes: Makes::Runtime })?,
        message: format!("a runtime for every call of `{}`", body.display),
        primary: label(body.head, format!("`#[{name}]` makes a runtime each time this is called")),
        labels: again.into_iter().collect(),
        notes: vec![if entered_by_one_thread(facts, body) { PER_CALL_ON_ONE_THREAD } else { PER_CALL }.into()],
        helps: vec![words::help("make it a plain `async fn` and let the caller await it on one runtime")],
        confidence,
        root: None,
    })
}

/// Callers that are looked at to find a loop.
const MOST_CALLERS: usize = 200;

const PER_CALL: &str = "its threads start and stop each time, and whatever is bound to it, such as a pooled connection, \
                        dies with it";
const PER_CALL_ON_ONE_THREAD: &str = "whatever is bound to it, such as a pooled connection, dies with it";

/// A runtime that a function makes, uses and drops, where that function is called again and again.
fn per_call(facts: &Facts<'_>, id: BodyId, start: &Start) -> Option<Finding> {
    let body = facts.body(id);
    let call = facts.call(id, start.call);
    let row = facts.makes_runtime(call)?;
    if row.hidden || facts.is_test(body) || runs_once(facts, id) {
        return None;
    }
    let values = Values::of(facts, id);
    let waited_for = values.uses(start.call).iter().find_map(|used| match used.usage {
        Usage::Receiver(at) => facts.is_block_on(facts.call(id, at)).then_some(at),
        _ => None,
    })?;
    let (mut confidence, again) = made_again(facts, id, start.call)?;
    let is_given = facts.call(id, waited_for).arguments.iter().any(|future| matches!(future, Value::Parameter(_)));
    let at_start = facts.contexts.only_at_start(facts.flow, id);
    // A constructor that waits makes something that is there to stay.
    let starts = at_start || body.is_constructor() || runs_what_follows(body.path.last());
    if again.is_none() && (is_given || starts || !facts.contexts.repeats(facts.program, id, start.call)) {
        // What runs whatever future it is given runs programs, and tests; what starts something is called once.
        confidence = Confidence::Low;
    }
    let mut labels = vec![label(facts.call(id, waited_for).name_span, "its only work, after which it is dropped")];
    labels.extend(again);
    let one_thread = matches!(homes::flavor(facts, body, start.call), Some(Flavor::CurrentThread | Flavor::Local));
    Some(Finding {
        lint: lint(Rule::MadePerCall { makes: Makes::Runtime })?,
        message: "a runtime for every call".into(),
        primary: label(call.name_span, format!("made each time `{}` runs", body.display)),
        labels,
        notes: vec![if one_thread { PER_CALL_ON_ONE_THREAD } else { PER_CALL }.into()],
        helps: vec![
            words::help("make one runtime and keep it: in a static `LazyLock`, or in the struct that needs it"),
            words::help("let the caller decide: an `async fn`, or a handle as a parameter"),
        ],
        confidence: confidence.min(confidence_of(call.evidence)),
        root: None,
    })
}

/// Code that runs once by its nature: `main`, initialisers, and threads that live as long as what they make.
pub fn runs_once(facts: &Facts<'_>, id: BodyId) -> bool {
    let mut at = Some(id);
    while let Some(body) = at {
        let here = facts.body(body);
        let main = here.path.last() == "main" && here.self_type.is_none();
        if main || facts.contexts.is_command(body) || here.kind == BodyKind::Initializer || facts.is_test(here) {
            return true;
        }
        let in_loop = |edge: &Edge| edge.call.is_some_and(|call| facts.call(edge.from, call).in_loop);
        if facts.flow.into(body).any(|edge| edge.how == How::Threads && !in_loop(edge)) {
            return true;
        }
        at = here.parent;
    }
    facts.program.crates[facts.body(id).krate.0 as usize].kind == CrateKind::BuildScript
}

/// Why a call in a body happens again and again, as far as the program shows it, and how sure that is.
pub fn made_again(facts: &Facts<'_>, id: BodyId, call: CallId) -> Option<(Confidence, Option<Label>)> {
    if is_looped(facts, id, call) { Some((Confidence::High, None)) } else { called_again(facts, id) }
}

/// Whether a call is made for each turn of a loop that does not merely try again: one that something in it ends, with a
/// pause in each turn, waits for the first turn that succeeds.
pub fn is_looped(facts: &Facts<'_>, id: BodyId, call: CallId) -> bool {
    let body = facts.body(id);
    let at = body.call(call).span;
    let within =
        |outer: crate::source::Span, inner: crate::source::Span| outer.start <= inner.start && inner.end <= outer.end;
    let sleeps = |other: &&Call| match &other.callee {
        Callee::Library(path) => matches!(path.last(), "sleep" | "sleep_until"),
        _ => false,
    };
    let around = body.loops.iter().rfind(|one| within(one.body, at));
    let tries = around
        .is_some_and(|one| one.leaves && body.calls.iter().filter(sleeps).any(|pause| within(one.body, pause.span)));
    body.call(call).in_loop && !tries
}

/// Why a body runs again and again, as far as the program shows it, and how sure that is.
fn called_again(facts: &Facts<'_>, id: BodyId) -> Option<(Confidence, Option<Label>)> {
    let body = facts.body(id);
    // What a pool does for somebody who waits for it is done as often as that one asks.
    let asks = |parent: &BodyId| {
        let awaited = |edge: &Edge| edge.call.is_some_and(|call| facts.call(edge.from, call).awaited);
        facts.flow.into(id).any(|edge| edge.how == How::Pools && edge.from == *parent && awaited(edge))
    };
    if let (BodyKind::Closure, Some(parent)) = (body.kind, body.parent.filter(asks)) {
        return called_again(facts, parent);
    }
    let mut callers = facts.flow.into(id).filter(|edge| matches!(edge.how, How::Calls | How::Awaits));
    let looped = called_in_loop(facts, id);
    if looped.as_ref().is_some_and(|(sure, _)| *sure > Confidence::Low) {
        return looped;
    }
    let from = entered_from(facts, id);
    if from == Entered::Main {
        // What `main` begins for each connection, or hands to what serves them, runs as often as those come.
        let (way, _) = facts.contexts.way(facts.flow, id, Place::EventLoop);
        let begun = way.last().map(|&edge| &facts.flow.edges[edge]).is_some_and(|edge| {
            let again = |call| !begins_task(facts.call(edge.from, call)) || is_looped(facts, edge.from, call);
            // What a closure gives that is run is run as often as that.
            edge.how == How::Spawns && edge.call.is_none_or(again)
        });
        return if begun { Some((Confidence::Medium, None)) } else { looped };
    }
    let open = body.kind != BodyKind::Closure && (body.is_method() || from == Entered::Others);
    let several = {
        let mut places: Vec<_> = callers.by_ref().map(|edge| (edge.from, edge.call)).collect();
        places.dedup();
        places.len() > 1
    };
    if open || several || is_handler(facts, id) { Some((Confidence::Medium, None)) } else { looped }
}

/// Who begins the ways to a function.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entered {
    /// Only `main` and the like. A program's commands are alternatives, of which one run takes one.
    Main,
    /// Frameworks, or users of the library.
    Others,
    /// Nobody knows.
    Unknown,
}

fn entered_from(facts: &Facts<'_>, id: BodyId) -> Entered {
    let mut from = Entered::Main;
    let mut queue = VecDeque::from([id]);
    let mut seen = std::collections::BTreeSet::from([id]);
    while let Some(at) = queue.pop_front() {
        if at != id && runs_once(facts, at) {
            continue;
        }
        if is_open(facts, at) || is_handler(facts, at) {
            return Entered::Others;
        }
        let mut callers = facts.flow.into(at).map(|edge| edge.from).peekable();
        if callers.peek().is_none() || seen.len() > MOST_CALLERS {
            from = Entered::Unknown;
        }
        queue.extend(callers.filter(|caller| seen.insert(*caller)));
    }
    from
}

/// Whether a function is for others: a public one of a library, unless the library's own program calls it in `main`.
fn is_open(facts: &Facts<'_>, id: BodyId) -> bool {
    let body = facts.body(id);
    let library = facts.program.crates[body.krate.0 as usize].kind == CrateKind::Library;
    library && body.public && !facts.contexts.at_start(id)
}

/// The nearest call of a body, or of one that calls it, that stands in a loop. Where a branch lies between, a turn of the
/// loop may do something else.
fn called_in_loop(facts: &Facts<'_>, id: BodyId) -> Option<(Confidence, Option<Label>)> {
    let mut queue = VecDeque::from([(id, Confidence::High)]);
    let mut seen = std::collections::BTreeSet::from([id]);
    while let Some((at, sure)) = queue.pop_front() {
        for edge in facts.flow.into(at) {
            let Some(call_id) = edge.call else { continue };
            let call = facts.call(edge.from, call_id);
            // That this is the implementation which a trait's call gets to is a guess.
            let sure = if edge.evidence == Evidence::Dispatch { Confidence::Low } else { sure };
            let sure = if call.sometimes && at != id { Confidence::Low } else { sure };
            if is_looped(facts, edge.from, call_id) || runs_for_each(call) {
                // Threads that are begun in a loop may be one for each request, or one for each core.
                let sure = if edge.how == How::Threads { Confidence::Low } else { sure };
                return Some((sure, Some(before(call.name_span, "called in a loop"))));
            }
            let sure = if call.sometimes { Confidence::Low } else { sure.min(Confidence::Medium) };
            if matches!(edge.how, How::Calls | How::Awaits) && seen.len() < MOST_CALLERS && seen.insert(edge.from) {
                queue.push_back((edge.from, sure));
            }
        }
    }
    None
}

/// Whether a call runs what it is given for each item of an iterator or a stream.
fn runs_for_each(call: &Call) -> bool {
    let Callee::Library(path) = &call.callee else { return false };
    let owner = path.as_str().rsplit("::").nth(1);
    matches!(owner, Some("Iterator" | "ParallelIterator" | "StreamExt" | "TryStreamExt"))
}

/// Whether a framework calls a function for each of its requests: it is handed over by name, or marked as a handler.
fn is_handler(facts: &Facts<'_>, id: BodyId) -> bool {
    let body = facts.body(id);
    let handed = |edge: &Edge| {
        let Some(call) = edge.call.map(|call| facts.call(edge.from, call)) else { return false };
        match edge.how {
            How::Holds => call.callee != Callee::Body(id),
            How::Spawns => !begins_task(call),
            _ => false,
        }
    };
    let marked = facts
        .contexts
        .witness(id, Place::EventLoop)
        .is_some_and(|witness| matches!(witness.why, Why::Polled | Why::Entry(_)));
    marked || (body.kind == BodyKind::AsyncFunction && facts.flow.into(id).any(handed))
}
