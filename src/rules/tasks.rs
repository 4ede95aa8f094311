//! Tasks that nobody watches: whose errors vanish, of which there may be any number; `aborts` has those that cannot be
//! stopped.

mod aborts;

use super::{Facts, before, label, said, values, words};
use crate::catalog::{Dropped, Mark, Place as RunsAt};
use crate::contexts::confidence_of;
use crate::finding::{Confidence, Finding, Label};
use crate::lints::Rule;
use crate::names::Name;
use crate::program::{
    Attribute, Body, BodyKind, Call, CallForm, CallId, Callee, ErrorExit, LoopKind, Overlooked, Value,
};
use crate::source::Span;

/// The rules on tasks.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    aborts::find(facts, findings);
    for (_, body) in facts.own_bodies().filter(|(_, body)| !facts.is_test(body)) {
        for (value, span) in &body.discarded {
            let Value::Call(id) = value else { continue };
            if is_spawn(facts, body.call(*id)) {
                findings.extend(errors_dropped(facts, body, *id, *span));
                findings.extend(without_limit(facts, body, body.call(*id)));
            }
        }
        findings.extend(body.overlooked.iter().filter_map(|result| overlooked(facts, body, result)));
    }
}

/// Whether a call begins a task that goes on when its handle is dropped.
fn is_spawn(facts: &Facts<'_>, call: &Call) -> bool {
    let detached = |row: &crate::catalog::Runs| {
        matches!(row.on, RunsAt::Runtime | RunsAt::Local) && row.dropped == Dropped::Detaches
    };
    // What can only stop a task does not give its result: somebody else has that.
    let stops_only = call.gives.is_some_and(|ty| ty.last() == "AbortHandle");
    let begins = !call.awaited && !stops_only && call.arguments.len() == 1;
    begins && facts.runs(call).iter().any(detached) && spawns(call)
}

/// Whether a call that has a runtime run something begins a task, and does not make a future or stream.
fn spawns(call: &Call) -> bool {
    matches!(&call.callee, Callee::Library(path) if path.last().starts_with("spawn"))
}

/// A task that gives a `Result`, begun by a statement.
fn errors_dropped(facts: &Facts<'_>, body: &Body, id: CallId, span: Span) -> Option<Finding> {
    let call = body.call(id);
    // `let _ =`, or `let _task =`, says that nobody is meant to look.
    if body.locals.iter().any(|local| local.span == span) {
        return None;
    }
    let task = task_of(facts, body, call).filter(|task| loses_its_error(facts, task))?;
    let primary = label(call.name_span, "the handle is dropped, and with it the result");
    let mut finding = said(Rule::ErrorsDropped, primary, &[])?;
    finding.labels.push(gives_a_result(task));
    // A last word from a destructor is said as well as may be; nobody is left who could act on an error.
    finding.confidence = if body.is_destructor() { Confidence::Low } else { confidence_of(call.evidence) };
    Some(finding)
}

/// What a call has run as a task, where that is `async` code in sight.
fn task_of<'a>(facts: &Facts<'a>, body: &Body, spawn: &Call) -> Option<&'a Body> {
    let task = match spawn.arguments.first()? {
        Value::Body(inner) => facts.body(*inner),
        Value::Call(made) => match body.call(*made).callee {
            // What is awaited first gives something else to run.
            Callee::Body(callee) if body.call(*made).makes_future && !body.call(*made).awaited => facts.body(callee),
            _ => return None,
        },
        _ => return None,
    };
    task.kind.is_async().then_some(task)
}

fn gives_a_result(task: &Body) -> Label {
    let what = if task.kind == BodyKind::AsyncBlock { "gives a `Result`" } else { "returns a `Result`" };
    label(task.head, what)
}

fn loses_its_error(facts: &Facts<'_>, task: &Body) -> bool {
    loses_errors(facts, task, DEEPEST) && !ends_in_last_word(task)
}

/// A task that gives a `Result` and is awaited by who only looks whether it came to its end.
fn overlooked(facts: &Facts<'_>, body: &Body, result: &Overlooked) -> Option<Finding> {
    if result.failure.last() != "JoinError" {
        return None;
    }
    let (begun, call, task) = values::makers(facts, body, &result.of).into_iter().find_map(|(call, _)| {
        let call = body.call(call);
        let Callee::Body(helper) = call.callee else { return Some((body, call, task_of(facts, body, call)?)) };
        let helper = facts.body(helper);
        let given = helper.returns.iter().flat_map(|value| values::makers(facts, helper, value));
        given.map(|(call, _)| helper.call(call)).find_map(|call| Some((helper, call, task_of(facts, helper, call)?)))
    })?;
    let begins = spawns(call) && facts.runs(call).iter().any(|row| matches!(row.on, RunsAt::Runtime | RunsAt::Local));
    if !begins || !loses_its_error(facts, task) {
        return None;
    }
    let primary = label(result.span, "only whether it ended is looked at, not the `Result` that it gave");
    let mut finding = said(Rule::ErrorsDropped, primary, &[])?;
    finding.labels.push(before(call.name_span, format!("`{}` begins it", begun.display)));
    finding.labels.push(gives_a_result(task));
    finding.notes =
        vec!["`JoinError` says that a task panicked or was stopped; its own error is inside of the `Ok`".into()];
    finding.helps = vec![words::help("look at both: `Ok(Err(error))` is how the task itself failed")];
    finding.confidence = confidence_of(call.evidence);
    Some(finding)
}

/// How many functions deep it is looked for where an error comes from.
const DEEPEST: usize = 4;

/// Whether a body may end with an error that nobody has heard of.
fn loses_errors(facts: &Facts<'_>, task: &Body, deepest: usize) -> bool {
    if task.attributes.iter().any(logs_errors) {
        return false;
    }
    let lost = |exit: &ErrorExit| {
        if never_fails(facts, task, exit) {
            return false;
        }
        let Value::Call(given) = exit.of else { return !is_logged(task, exit) };
        let (call, heard) = begun_with(facts, task, given);
        match &task.call(call).callee {
            _ if heard => false,
            Callee::Body(callee) if deepest > 0 => loses_errors(facts, facts.body(*callee), deepest - 1),
            Callee::Dispatch { candidates, .. } if deepest > 0 && !candidates.is_empty() => {
                candidates.iter().any(|callee| loses_errors(facts, facts.body(*callee), deepest - 1))
            }
            _ if is_made_here(task, given) => !is_logged(task, exit),
            _ => !is_message(task.call(call)),
        }
    };
    task.errors.iter().any(lost)
}

/// Whether a result comes of a call that gives no errors by what its library says.
fn never_fails(facts: &Facts<'_>, task: &Body, exit: &ErrorExit) -> bool {
    let begun = task.chain_start(&exit.of).map(|call| task.call(call));
    begun.is_some_and(|call| facts.mark(call) == Some(Mark::NeverFails))
}

/// The call whose result methods hand on that only make another error of it, and whether one of them hears of that.
fn begun_with(facts: &Facts<'_>, task: &Body, given: CallId) -> (CallId, bool) {
    let mut heard = is_heard(facts, task.call(given));
    let mut at = given;
    while let Some(Value::Call(receiver)) = task.call(at).receiver
        && receiver < at
        && ["map_err", "inspect_err", "map", "context", "with_context"].iter().any(|name| is_named(task.call(at), name))
    {
        at = receiver;
        heard |= is_heard(facts, task.call(at));
    }
    (at, heard)
}

/// Whether a closure looks at the error on its way, or says what it was where it makes another one of it.
fn is_heard(facts: &Facts<'_>, call: &Call) -> bool {
    let logs = |argument: &Value| match argument {
        Value::Body(closure) => facts.body(*closure).calls.iter().any(logs),
        _ => false,
    };
    is_named(call, "inspect_err") || is_named(call, "map_err") && call.arguments.iter().any(logs)
}

/// Whether a call logs that something is wrong.
fn logs(call: &Call) -> bool {
    call.form == CallForm::Macro && (is_named(call, "error") || is_named(call, "warn"))
}

/// Whether a value is an `Err` that is written there, or what methods make of it.
fn is_made_here(task: &Body, call: CallId) -> bool {
    let receiver = |call: &CallId| match task.call(*call).receiver {
        Some(Value::Call(receiver)) if receiver < *call => Some(receiver),
        _ => None,
    };
    let mut chain = std::iter::successors(Some(call), receiver);
    chain.any(|call| matches!(task.call(call).callee, Callee::Constructor(_)))
}

/// Whether a call puts a message into a channel: its error says that nobody is there any more who wants it.
fn is_message(call: &Call) -> bool {
    let of_sender = |path: &Name| path.as_str().rsplit("::").nth(1).is_some_and(|ty| ty.ends_with("Sender"));
    // A sink's method is its trait's.
    let on_sender = call.self_type.is_some_and(|ty| ty.last().ends_with("Sender"));
    is_named(call, "send") && matches!(&call.callee, Callee::Library(path) if on_sender || of_sender(path))
}

/// Whether an attribute has the errors of its function logged: `#[instrument(err)]`, or all that it gives: `ret`.
fn logs_errors(attribute: &Attribute) -> bool {
    let mut words = attribute.arguments.as_str().split(|c: char| !(c.is_alphanumeric() || c == '_'));
    attribute.path.last() == "instrument" && words.any(|word| matches!(word, "err" | "ret"))
}

/// Most calls between what is logged and the error that is made of it.
const LONGEST_ANSWER: usize = 4;

/// Whether an error is logged before it is made, or somebody is sent word of it: it is the last thing that happens, or what comes
/// in between is done about it and ends with no other error.
fn is_logged(task: &Body, exit: &ErrorExit) -> bool {
    let mut before: Vec<&Call> = task.calls.iter().filter(|call| call.span.end <= exit.span.start).collect();
    before.sort_by_key(|call| std::cmp::Reverse((call.span.end, call.form == CallForm::Macro)));
    let said = before.iter().take(LONGEST_ANSWER).find(|call| logs(call) || is_message(call));
    said.is_some_and(|said| {
        let between = |other: &ErrorExit| said.span.end <= other.span.start && other.span.end <= exit.span.start;
        !task.errors.iter().any(between)
    })
}

/// Whether a body ends in a message, whose error says that nobody is there any more who wants it, or in the last word to a
/// peer that is not needed any more.
fn ends_in_last_word(task: &Body) -> bool {
    const LAST_WORDS: [&str; 6] = ["close", "disconnect", "logout", "quit", "send", "shutdown"];
    let is_one = |call: &Call| LAST_WORDS.iter().any(|word| is_named(call, word));
    let mut returned = task.returns.iter().peekable();
    returned.peek().is_some() && returned.all(|value| matches!(value, Value::Call(id) if is_one(task.call(*id))))
}

/// A task begun in a loop that takes no permit and keeps no handles.
fn without_limit(facts: &Facts<'_>, body: &Body, call: &Call) -> Option<Finding> {
    let inside = |span: Span| span.file == call.span.file && span.start <= call.span.start && call.span.end <= span.end;
    let looped = body.loops.iter().rfind(|looped| inside(looped.span))?;
    // Taking connections is what such loops are mostly for, whatever type has the method; how many there may be is for
    // the system to say.
    let limited = body.calls.iter().any(|call| facts.mark(call) == Some(Mark::Limits) || is_named(call, "accept"));
    if looped.kind == LoopKind::For || limited {
        return None;
    }
    let name = facts.callee_name(call);
    let mut finding = said(Rule::SpawnsWithoutLimit, label(call.name_span, "begun in each turn"), &[("call", &name)])?;
    finding.confidence = confidence_of(call.evidence);
    Some(finding)
}

fn is_named(call: &Call, wanted: &str) -> bool {
    match &call.callee {
        Callee::Library(path) | Callee::Dispatch { method: path, .. } => path.last() == wanted,
        Callee::Unknown { name, .. } => name.is_some_and(|name| name.last() == wanted),
        _ => false,
    }
}
