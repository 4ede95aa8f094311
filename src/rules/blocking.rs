//! Blocks on a runtime: a wait entered by code that an event loop runs, and timeouts around such waits.
//!
//! A finding stands at the call by which async code enters the wait, which is where the offload or the `.await`
//! belongs. Several waits behind one call are one finding, told by the worst. On the thread of the main future, and
//! in tests, only what panics counts: nobody else waits for that thread.

use super::clients::starts_something;
use super::words::{self, Distance, Family};
use super::{Facts, Label, aside, drivers, label, lint, own_task, weaker};
use crate::catalog::{Blocks, Class};
use crate::contexts::{Place, Why};
use crate::effects::{Chain, Severity, Wait, callers, seldom};
use crate::finding::{Confidence, Finding};
use crate::flow::{Edge, How};
use crate::lints::{Rule, Waits};
use crate::program::{Body, BodyId, BodyKind, Call, CallForm, CallId, Callee, Value};
use crate::source::Span;
use rustc_hash::FxHashMap;

/// All waits on event loops.
pub fn find(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let timed = timed(facts);
    for (id, body) in facts.own_bodies() {
        if !facts.is_head(id) {
            continue;
        }
        let mut entered = entries(facts, id);
        merge_statements(body, &mut entered);
        for entry in entered {
            findings.extend(report(facts, id, &entry, &timed));
        }
    }
}

/// A call by which a head enters a wait.
struct Entry {
    call: CallId,
    chain: Chain,
    more: usize,
}

impl Entry {
    fn is_direct(&self) -> bool {
        self.chain.hops.len() == 1
    }

    /// The wait, where it is in another function, which others may call too.
    fn root(&self, facts: &Facts<'_>) -> Option<Span> {
        let &(body, call) = self.chain.hops.last()?;
        (!self.is_direct()).then(|| facts.call(body, call).name_span)
    }
}

/// For each call of a head, the worst wait that it enters.
fn entries(facts: &Facts<'_>, id: BodyId) -> Vec<Entry> {
    let mut by_call: FxHashMap<CallId, Entry> = FxHashMap::default();
    let mut offer = |call: CallId, chain: Chain, more: usize| {
        let better = |old: &Entry| {
            let key = |chain: &Chain| (chain.wait.severity, std::cmp::Reverse(chain.confidence), chain.hops.len());
            key(&chain) < key(&old.chain)
        };
        if by_call.get(&call).is_none_or(better) {
            by_call.insert(call, Entry { call, chain, more });
        }
    };
    for wait in facts.effects.waits(id) {
        let chain = Chain { hops: vec![(id, wait.call)], wait: *wait, confidence: wait.confidence };
        offer(wait.call, chain, 0);
    }
    for edge in facts.flow.out(id) {
        let (How::Calls, Some(call)) = (edge.how, edge.call) else { continue };
        if facts.is_head(edge.to) && facts.body(edge.to).kind != BodyKind::Function {
            continue;
        }
        let Some(chain) = facts.effects.chain_behind(facts.program, facts.flow, edge) else { continue };
        let (last, _) = *chain.hops.last().expect("a chain ends in its wait");
        let more = facts.effects.waits(last).len() - 1;
        offer(call, chain, more);
    }
    let mut entries: Vec<Entry> = by_call.into_values().collect();
    entries.sort_by_key(|entry| entry.call);
    entries
}

/// Waits of one expression, such as a request and the reading of its body, are one place to change.
fn merge_statements(body: &Body, entries: &mut Vec<Entry>) {
    let mut kept: Vec<Entry> = Vec::new();
    let mut direct: FxHashMap<CallId, usize> = FxHashMap::default();
    for entry in entries.drain(..) {
        // Calls come in the order of evaluation: what a call is chained to came before it.
        let chained = entry.is_direct().then(|| receivers(body, entry.call).filter_map(|call| direct.get(&call)).min());
        match chained.flatten().copied() {
            Some(index) if kept[index].chain.wait.severity <= entry.chain.wait.severity => kept[index].more += 1,
            Some(index) => {
                let more = kept[index].more + 1;
                direct.remove(&kept[index].call);
                direct.insert(entry.call, index);
                kept[index] = Entry { more, ..entry };
            }
            None => {
                if entry.is_direct() {
                    direct.insert(entry.call, kept.len());
                }
                kept.push(entry);
            }
        }
    }
    *entries = kept;
}

/// The calls that a method's receiver comes from, through other methods.
fn receivers(body: &Body, call: CallId) -> impl Iterator<Item = CallId> {
    let receiver = |call: CallId| match body.call(call).receiver {
        Some(Value::Call(receiver)) if receiver < call => Some(receiver),
        _ => None,
    };
    std::iter::successors(receiver(call), move |&call| receiver(call))
}

fn report(
    facts: &Facts<'_>,
    id: BodyId,
    entry: &Entry,
    timed: &FxHashMap<BodyId, (BodyId, CallId)>,
) -> Option<Finding> {
    let body = facts.body(id);
    let wait = &entry.chain.wait;
    let row = facts.catalog.blocks(wait.path, wait.self_type)?;
    let timeout = timeout_around(facts, id, timed);
    let place = if facts.contexts.runs(id, Place::EventLoop) { Place::EventLoop } else { Place::MainFuture };
    let quiet = place == Place::MainFuture || facts.is_test(body);
    // A test that hangs is seen at once, so one that passes does not.
    let hangs = wait.severity == Severity::Hang && facts.on_one_thread(id, place) && !facts.is_test(body);
    let panics =
        wait.severity == Severity::Panic && !(place == Place::MainFuture && drivers::are_without_runtime(facts, id));
    let stops_all = panics || hangs;
    if quiet && !stops_all {
        let around = timeout.filter(|_| wait.severity == Severity::Unbounded && !facts.is_test(body))?;
        return stuck_timeout(facts, id, entry, row, around);
    }
    let context = facts.contexts.witness(id, place)?.confidence;
    let own = own_task::other_end(facts, id, entry.call, row);
    let rule = match own {
        Some(_) => Rule::WaitsOnOwnTask,
        None => Rule::BlocksOnRuntime { which: which(facts, &entry.chain, row) },
    };
    let mut labels = facts.head_labels(id, place);
    labels.extend(hop_labels(facts, &entry.chain));
    let late_at_start = wait.severity > Severity::Hang && own.is_none() && facts.contexts.only_at_start(facts.flow, id);
    let mut notes = Vec::new();
    if let Some(spawned) = own.clone() {
        labels.push(spawned);
        notes.push("the task that would end this wait needs the thread that is waiting: neither moves again".into());
    } else {
        let surely =
            facts.contexts.witness(id, Place::MainFuture).is_some_and(|main| main.confidence > Confidence::Low);
        notes.push(match late_at_start && surely {
            true => words::NOTHING_ELSE_OF_MAIN.into(),
            false => words::what_happens(facts.catalog, row),
        });
    }
    let &(last, call) = entry.chain.hops.last().expect("a chain ends in its wait");
    notes.extend(words::inside(row, &facts.callee_name(facts.call(last, call))));
    notes.extend(words::more(entry.more, wait.severity));
    if let Some((outer, call)) = timeout {
        labels.push(aside(facts.call(outer, call).name_span, "looks at nothing else meanwhile"));
        notes.push(words::NO_TIMEOUT.into());
    }
    let mut confidence = weaker(context, entry.chain.confidence);
    let seldom_waits = wait.class == Class::ChannelSendBounded && wait.severity == Severity::Unbounded && own.is_none();
    if wait.severity == Severity::Micro || seldom_waits {
        // A look at the file system, or a message for a channel with room, is over at once, mostly: rarely what a
        // maintainer would change.
        confidence = Confidence::Low;
    }
    if row.proof.is_some() && wait.severity > Severity::Unbounded && context < Confidence::High {
        // That somebody runs this on a loop, and that the library gets to the disk with what it is given here, are two
        // assumptions: one too many for what is over soon.
        confidence = Confidence::Low;
    }
    // Who asks a person at a terminal is a command line, and nobody shows that it does more at that time.
    let why = facts.contexts.way(facts.flow, id, place).1;
    let asks_one = wait.class == Class::Stdin && matches!(why, Some(Why::Unseen | Why::Kept));
    let bounded = wait.severity > Severity::Unbounded;
    let delays_nobody = bounded || facts.contexts.alone_at_start(facts.flow, id);
    let starts = bounded && is_unseen_start(facts, id, entry);
    let late = wait.severity > Severity::Hang && own.is_none();
    if asks_one
        || starts
        || late && is_seldom(facts, id, entry, place)
        || sets_up(facts, id, entry)
        || (late_at_start && delays_nobody)
    {
        // What a program does on its way through `main`, or once, delays that program, not others. What takes as long as
        // somebody likes holds up what `main` waits for besides.
        confidence = Confidence::Low;
    }
    let (program, flow, contexts, hops) = (facts.program, facts.flow, facts.contexts, &entry.chain.hops);
    // Such as a method of a type that has no values.
    let unused = hops[1..].iter().any(|&(body, _)| contexts.is_unused(program, body));
    if unused
        || !callers::allow(program, flow, contexts, place, hops)
        || !callers::in_one_program(program, flow, contexts, place, hops)
    {
        confidence = Confidence::Low;
    }
    let dropped = matches!(facts.contexts.witness(id, place)?.why, Why::Dropped);
    if dropped && row.class != Class::BlockOn && wait.severity > Severity::Hang {
        // Where a value is dropped is a guess, and clean-up on disk is what most destructors are for.
        confidence = Confidence::Low;
    }
    Some(Finding {
        lint: lint(rule)?,
        message: message(facts, id, entry, rule),
        primary: primary(facts, id, entry),
        labels,
        notes,
        helps: helps(facts, id, entry, row),
        confidence,
        root: entry.root(facts),
    })
}

/// Whether a wait is made seldom, by what the program shows: by occasions, or for want of anything that makes it more often
/// than once. A task that is begun once may be all that a program does, so what holds it up for long is another matter.
fn is_seldom(facts: &Facts<'_>, id: BodyId, entry: &Entry, place: Place) -> bool {
    let (program, catalog, flow) = (facts.program, facts.catalog, facts.flow);
    let (way, _) = facts.contexts.way(flow, id, place);
    let mut hops = entry.chain.hops.iter();
    if hops.any(|&(body, call)| seldom::is_seldom(program, catalog, flow, body, call))
        || way.iter().any(|&edge| seldom::is_seldom_taken(program, catalog, flow, edge))
    {
        return true;
    }
    let Wait { severity, class, .. } = entry.chain.wait;
    // Who asks another machine gives up at some time, and a disk has written what it was given.
    let answered = matches!(class, Class::Db | Class::Dns | Class::FileIo | Class::Http | Class::Mq | Class::Tls);
    let ends = severity > Severity::Unbounded || severity == Severity::Unbounded && answered;
    !facts.contexts.repeats(program, id, entry.call) && (ends || way.is_empty())
}

/// Whether a wait is over soon and happens once in a process, whichever task it is that starts something with it. Functions
/// that bind an address do that when a service starts.
fn sets_up(facts: &Facts<'_>, id: BodyId, entry: &Entry) -> bool {
    let call = facts.call(id, entry.call);
    let binds = facts.body(id).path.last().split('_').next() == Some("bind");
    let starts = (binds && !call.in_loop) || facts.contexts.starts_with(facts.program, id, entry.call);
    // Names are looked up for some seconds at most.
    let bounded = entry.chain.wait.severity > Severity::Unbounded || entry.chain.wait.class == Class::Dns;
    bounded && starts
}

/// Whether a call is made on the only way, without loops, out of a function that nobody in sight calls, and that starts
/// something by its name: whoever does that does it once, most likely.
fn is_unseen_start(facts: &Facts<'_>, id: BodyId, entry: &Entry) -> bool {
    let (mut at, mut call) = (id, entry.call);
    for _ in 0..LONGEST_START {
        let body = facts.body(at);
        if facts.call(at, call).in_loop || body.parent.is_some() || body.implements.is_some() {
            return false;
        }
        let mut callers = facts.flow.into(at);
        match (callers.next(), callers.next()) {
            (None, _) => {
                let own = starts_something(body.path.last()) && !facts.contexts.is_offered(facts.program, at);
                return own || runs_all_by_name(body);
            }
            (Some(&Edge { how: How::Calls | How::Awaits, from, call: Some(caller), .. }), None) => {
                (at, call) = (from, caller);
            }
            _ => return false,
        }
    }
    false
}

/// Whether a function by its name is a whole service that a library has for others to run: whoever does that does it once.
/// Those that run or serve something else may do so for each request or job.
fn runs_all_by_name(body: &Body) -> bool {
    const STARTS: [&str; 4] = ["launch", "run", "serve", "start"];
    const SERVICES: [&str; 5] = ["app", "daemon", "node", "server", "service"];
    let mut words = body.path.last().split('_');
    let (first, last) = (words.next(), words.next_back());
    let is_one = |word: Option<&str>, of: &[&str]| word.is_some_and(|word| of.contains(&word));
    body.self_type.is_none() && is_one(first, &STARTS) && is_one(last, &SERVICES)
}

/// Most calls between what starts something and what that waits for.
const LONGEST_START: usize = 8;

/// Which of the blocking lints a wait belongs to.
fn which(facts: &Facts<'_>, chain: &Chain, row: &Blocks) -> Waits {
    let tokio_bridge = Severity::Hang >= chain.wait.severity && !from_std(&chain.wait);
    if row.class != Class::BlockOn && !tokio_bridge {
        return Waits::Other;
    }
    // A module called `blocking` is how libraries name a sync client over an async one.
    if chain.wait.path.as_str().split("::").any(|part| part == "blocking") {
        return Waits::Stub;
    }
    let through_method = chain.hops[1..].iter().any(|&(body, _)| {
        let mut at = Some(body);
        while let Some(body) = at.map(|id| facts.body(id)) {
            if body.kind == BodyKind::Function && body.self_type.is_some() && !body.parameters.is_empty() {
                return body.parameters[0].name.is_some_and(|name| name.as_str() == "self");
            }
            at = body.parent;
        }
        false
    });
    if through_method { Waits::Stub } else { Waits::Executor }
}

fn from_std(wait: &Wait) -> bool {
    wait.path.is_std()
}

fn message(facts: &Facts<'_>, id: BodyId, entry: &Entry, rule: Rule) -> String {
    let call = facts.call(id, entry.call);
    let name = if entry.is_direct() { facts.waiting_name(call, &entry.chain.wait) } else { facts.callee_name(call) };
    match rule {
        Rule::WaitsOnOwnTask => format!("{name} waits for a task that this thread must run"),
        Rule::BlocksOnRuntime { which: Waits::Executor } => match entry.is_direct() {
            true => format!("{name} parks a thread that runs tasks"),
            false => format!("{name} gets to a blocking wait for a future, on a thread that runs tasks"),
        },
        Rule::BlocksOnRuntime { which: Waits::Stub } => {
            format!("{name} is a blocking client, called on a thread that runs tasks")
        }
        _ => format!("{name} blocks a thread that runs tasks"),
    }
}

fn primary(facts: &Facts<'_>, id: BodyId, entry: &Entry) -> Label {
    let call = facts.call(id, entry.call);
    let text = match entry.is_direct() {
        true => format!("blocks: {}", words::waits_for(entry.chain.wait.class)),
        false => format!("calls {}, which blocks", facts.callee_name(call)),
    };
    label(call.name_span, text)
}

/// One label for each call between the entry and the wait.
fn hop_labels(facts: &Facts<'_>, chain: &Chain) -> Vec<Label> {
    let last = chain.hops.len() - 1;
    let hops = chain.hops.iter().enumerate().skip(1);
    hops.map(|(i, &(body, call_id))| {
        let call = facts.call(body, call_id);
        let text = if i == last {
            format!("blocks: {}", words::waits_for(chain.wait.class))
        } else {
            format!("calls {}", facts.callee_name(call))
        };
        label(call.name_span, text)
    })
    .collect()
}

fn helps(facts: &Facts<'_>, id: BodyId, entry: &Entry, row: &Blocks) -> Vec<crate::finding::Help> {
    let family = Family::of(facts.program, facts.body(id).krate);
    let distance = match entry.chain.hops.len() {
        1 => Distance::Here,
        n => Distance::Behind(n - 1),
    };
    let callee = facts.callee_name(facts.call(id, entry.call));
    words::instead(row, family, distance, &callee, (id, entry.call))
}

/// A wait that nobody else suffers from, but the timeout around it does.
fn stuck_timeout(
    facts: &Facts<'_>,
    id: BodyId,
    entry: &Entry,
    row: &Blocks,
    (outer, call): (BodyId, CallId),
) -> Option<Finding> {
    let timeout = facts.call(outer, call);
    let (message, looks, note) = match timeout.form {
        CallForm::Macro => (
            "this `select!` cannot take another branch while this one blocks",
            "looks at its branches only when the one that runs gives the thread back",
            "the branch is not interrupted: what else is ready is noticed when the wait is over",
        ),
        _ if takes_the_first(timeout) => (
            "the other future is not looked at while this one blocks",
            "polls the other one only when the one that runs gives the thread back",
            "the future is not interrupted: that the other one is ready is noticed when the wait is over",
        ),
        _ => (
            "this timeout cannot fire while its body blocks",
            "looks at its timer only when the body gives the thread back",
            "the body is not interrupted: the timeout is noticed when the wait is over",
        ),
    };
    let mut labels = vec![label(primary(facts, id, entry).span, primary(facts, id, entry).text)];
    labels.extend(hop_labels(facts, &entry.chain));
    Some(Finding {
        lint: lint(Rule::TimeoutOverBlocking)?,
        message: message.into(),
        primary: label(timeout.name_span, looks),
        labels,
        notes: vec![note.into()],
        helps: helps(facts, id, entry, row),
        confidence: if sets_up(facts, id, entry) { Confidence::Low } else { entry.chain.confidence },
        root: None,
    })
}

/// Whether a function goes on with the first of its futures that is ready, and has no timer of its own. Libraries agree on the
/// names.
fn takes_the_first(call: &Call) -> bool {
    call.callee.outside_name().is_some_and(|name| name.starts_with("select") || matches!(name, "race" | "or"))
}

/// Futures with a timeout or a `select!` around them, and which.
pub(super) fn timed(facts: &Facts<'_>) -> FxHashMap<BodyId, (BodyId, CallId)> {
    let mut timed = FxHashMap::default();
    for (id, body) in facts.own_bodies().filter(|(_, body)| !facts.is_test(body)) {
        for (i, call) in body.calls.iter().enumerate() {
            let Callee::Library(path) = call.callee else { continue };
            // By the last word: libraries agree on what they call these.
            if !matches!(path.last(), "timeout" | "timeout_at" | "select" | "select_biased") {
                continue;
            }
            for argument in &call.arguments {
                // A task goes on by itself, whoever waits for its handle.
                let begins = |how: How| matches!(how, How::Spawns | How::Drives);
                let spawned =
                    |inner: BodyId| facts.flow.out(id).iter().any(|edge| edge.to == inner && begins(edge.how));
                for inner in futures_of(body, argument).into_iter().filter(|&inner| !spawned(inner)) {
                    timed.entry(inner).or_insert((id, CallId(i as u32)));
                }
            }
        }
    }
    timed
}

/// The bodies that a future may be, as this body shows it.
fn futures_of(body: &Body, value: &Value) -> Vec<BodyId> {
    let mut found = Vec::new();
    let mut open = vec![value];
    for _ in 0..64 {
        let Some(value) = open.pop() else { break };
        match value {
            Value::Body(inner) => found.push(*inner),
            // What was awaited before is a value by now.
            Value::Call(call) if body.call(*call).awaited => {}
            Value::Call(call) => match &body.call(*call).callee {
                Callee::Body(inner) => found.push(*inner),
                _ => open.extend(body.call(*call).arguments.first()),
            },
            Value::Local(local) => open.extend(body.local(*local).value.as_ref()),
            Value::Tuple(values) | Value::OneOf(values) => open.extend(values),
            _ => {}
        }
    }
    found
}

/// The timeout around a head, if it or something that awaits it has one.
pub(super) fn timeout_around(
    facts: &Facts<'_>,
    id: BodyId,
    timed: &FxHashMap<BodyId, (BodyId, CallId)>,
) -> Option<(BodyId, CallId)> {
    let mut at = Some(id);
    for _ in 0..8 {
        let body = at?;
        if let Some(&around) = timed.get(&body) {
            return Some(around);
        }
        at = facts.flow.into(body).find(|edge| edge.how == How::Awaits).map(|edge| edge.from);
    }
    None
}
