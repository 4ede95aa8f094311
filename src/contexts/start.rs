//! What a program does once: on its way through `main`, to fill statics, and in tasks and threads that are begun there.
//!
//! A loop on the way, or anything that others may run again, makes it more than once. Whether a body that runs once
//! does something in a loop of its own is for those to look at who ask.

use super::openness::Openness;
use crate::catalog::{Catalog, Mark};
use crate::flow::{self, Edge, EdgeId, Flow, How};
use crate::names::Name;
use crate::program::{Body, BodyId, BodyKind, Call, CallId, Callee, Loop, LoopKind, Program, Value};
use rustc_hash::FxHashSet;
use std::collections::VecDeque;

/// What runs at the start of a program, by body.
pub(super) struct Start {
    /// Run as a part of `main`, of a thread that it begins, or to fill a static; not in a task.
    pub reached: Vec<bool>,
    /// The same, where nothing else is waited for at the same time: not joined with other futures.
    pub alone: Vec<bool>,
    /// Run once in a process, tasks included, as far as the program shows it.
    pub once: Vec<bool>,
    /// Why a body is run again and again, where the program shows that it is.
    pub repeated: Vec<Option<Again>>,
    /// The functions that read a command line or do what it says.
    pub commands: FxHashSet<BodyId>,
}

/// Why a body is run again and again, as far as the program shows it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Again {
    /// It is called, awaited or begun in a loop that goes on, or handed to what calls it for each request.
    Looped(EdgeId),
    /// It is kept for others.
    Kept(EdgeId),
    /// Executors or frameworks call it.
    Polled,
    /// Somebody who is not in sight runs what is given away, or what implements a trait.
    Unseen,
    /// It is there for whoever uses the library, or gets it otherwise from outside.
    Offered,
    /// Its caller is run again and again.
    Caller(EdgeId),
}

impl Start {
    /// Of a program.
    pub fn of(
        program: &Program,
        catalog: &Catalog,
        flow: &Flow,
        openness: &Openness,
        alive: &[bool],
        commands: FxHashSet<BodyId>,
    ) -> Self {
        let mains = program.bodies().filter(|(_, body)| program.is_main(body)).map(|(id, _)| id);
        let fills = flow.edges.iter().filter(|edge| edge.once).map(|edge| edge.to);
        let begun = commands.iter().copied().filter(|&id| program.body(id).kind == BodyKind::AsyncFunction);
        let starts: Vec<BodyId> = mains.chain(fills).chain(begun).collect();
        let own_task = |edge: &Edge| matches!(edge.how, How::Spawns | How::Holds) && !edge.joined;
        let reached = reach(program, flow, starts.clone(), |id| !own_task(&flow.edges[id]));
        // What is not awaited on the spot may be joined with others.
        let on_the_spot =
            |edge: &Edge| edge.call.is_none_or(|call| flow::awaits(program.body(edge.from), call, catalog));
        let joined = |edge: &Edge| edge.how == How::Awaits && !on_the_spot(edge);
        let waited_for = |edge: &Edge| !own_task(edge) && !joined(edge);
        let alone = reach(program, flow, starts.clone(), |id| waited_for(&flow.edges[id]));
        let sometime = reach(program, flow, starts, |_| true);
        let runs = |id: BodyId| alive[id.0 as usize] || !program.ships(id);
        let again: Vec<_> = again(program, catalog, flow, &reached, runs);
        let bodies = program.bodies().map(|(id, _)| id).filter(|&id| runs(id));
        let by_others = |&id: &BodyId| openness.is_called_by_others(program, catalog, flow, id);
        let done_once = |id: BodyId| commands.contains(&id) || is_start_of_trait(catalog, program.body(id));
        let begins = |&id: &BodyId| begins_by_name(program.body(id).path.last());
        let offered = bodies.filter(|&id| !done_once(id)).filter(by_others).filter(|id| !begins(id));
        // Tests and examples do again and again what they show.
        let onwards = |id: EdgeId| !flow.edges[id].once && !flow.is_outside(id) && runs(flow.edges[id].from);
        let offered = offered.map(|id| (id, Again::Offered));
        let (assumed, shown): (Vec<_>, Vec<_>) =
            again.iter().copied().chain(offered).partition(|(_, why)| matches!(why, Again::Unseen | Again::Offered));
        let mut repeated = vec![None; program.bodies.len()];
        repeat(flow, shown, onwards, &mut repeated);
        // Whoever does something again and again starts and stops it once, unless the program shows otherwise.
        let further = |id: EdgeId| onwards(id) && !begins_or_ends(program.body(flow.edges[id].to).path.last());
        repeat(flow, assumed, further, &mut repeated);
        let again = reach(program, flow, again.into_iter().map(|(id, _)| id).collect(), onwards);
        let once = sometime.iter().zip(&again).map(|(&sometime, &again)| sometime && !again).collect();
        Self { reached, alone, once, repeated, commands }
    }
}

/// Bodies that may run more than once, whoever runs them: called in a loop, kept for others, or polled by executors.
fn again(
    program: &Program,
    catalog: &Catalog,
    flow: &Flow,
    reached: &[bool],
    runs: impl Fn(BodyId) -> bool,
) -> Vec<(BodyId, Again)> {
    let polled = program.bodies().filter(|(_, body)| {
        let mut marked = body.attributes.iter().filter_map(|attribute| catalog.entry(attribute));
        let handler = body.parent.is_none() && catalog.handler(body.path).is_some();
        let by_trait = catalog.polled(body).is_some() && !is_start_of_trait(catalog, body);
        handler || marked.any(|entry| entry.runtime.is_none()) || by_trait
    });
    let looped = |edge: &Edge| {
        edge.call.is_some_and(|call| match edge.how {
            _ if is_over_given(program.body(edge.from), call) => false,
            _ if is_for_each(program.call(edge.from, call)) => !is_one_future(program, flow, edge),
            // A handler that a framework is given runs for each request; what begins tasks is called so.
            How::Spawns if !begins_task(program.call(edge.from, call)) => true,
            // A loop over things that are there already does it for each of them, and ends.
            _ => goes_on(program.body(edge.from), call),
        })
    };
    // What is kept and awaited on the spot, such as in a box, is not kept for others.
    let awaited = |kept: &Edge| flow.out(kept.from).iter().any(|edge| edge.how == How::Awaits && same(edge, kept));
    let for_others = |edge: &Edge| {
        let over_given = edge.call.is_some_and(|call| is_over_given(program.body(edge.from), call));
        !over_given && !awaited(edge) && !is_one_future(program, flow, edge)
    };
    let kept = |edge: &Edge| edge.how == How::Holds && for_others(edge);
    let shipped = flow.edges.iter().enumerate().filter(|(id, edge)| !flow.is_outside(*id) && runs(edge.from));
    // What `main` has run in this way is the program, and runs once.
    let is_program = |edge: &Edge| {
        let by_main = reached[edge.from.0 as usize];
        by_main && edge.call.is_some_and(|call| flow::runs_all(program.call(edge.from, call)))
    };
    let looped = shipped.filter(|(_, edge)| !edge.once && !is_program(edge)).filter_map(|(id, edge)| match () {
        () if kept(edge) => Some((edge.to, Again::Kept(id))),
        () if looped(edge) => Some((edge.to, Again::Looped(id))),
        () => None,
    });
    let unseen = program.bodies().filter(|&(id, body)| is_for_others(program, catalog, flow, id, body));
    let polled = polled.map(|(id, _)| (id, Again::Polled));
    let of_itself = polled.chain(unseen.map(|(id, _)| (id, Again::Unseen))).filter(|&(id, _)| runs(id));
    of_itself.chain(looped).collect()
}

/// Notes why each body is run again and again that some edges lead to from those that are by themselves.
fn repeat(flow: &Flow, seeds: Vec<(BodyId, Again)>, along: impl Fn(EdgeId) -> bool, repeated: &mut [Option<Again>]) {
    let mut open = VecDeque::from(seeds);
    while let Some((id, why)) = open.pop_front() {
        let slot = &mut repeated[id.0 as usize];
        if slot.is_none() {
            *slot = Some(why);
            let edges = flow.out_ids(id).filter(|&edge| along(edge));
            open.extend(edges.map(|edge| (flow.edges[edge].to, Again::Caller(edge))));
        }
    }
}

/// Whether code is there for somebody to run who is not in sight: a method of a trait, a closure or a future that is given
/// away.
fn is_for_others(program: &Program, catalog: &Catalog, flow: &Flow, id: BodyId, body: &Body) -> bool {
    // Nobody needs many of what is made of nothing.
    let from_nothing = body.is_constructor() && body.parameters.is_empty();
    let given = body.parent.is_some() || body.implements.is_some() && !body.is_destructor() && !from_nothing;
    let kind = body.kind != BodyKind::Initializer && !is_start_of_trait(catalog, body);
    given && kind && program.ships(id) && flow.into_from_anywhere(id).next().is_none()
}

/// Whether a method of a trait starts what goes on from then: whoever is to call it does that once.
fn is_start_of_trait(catalog: &Catalog, body: &Body) -> bool {
    const EVENTS: [&str; 4] = ["on_init", "on_load", "on_start", "on_startup"];
    let name = body.path.last();
    let starts = EVENTS.contains(&name) || runs_what_follows(name);
    let is_one = |method: Name| starts || catalog.mark(method) == Some(Mark::RunsOnce);
    body.parent.is_none() && body.implements.is_some_and(is_one)
}

/// Whether a function by its name sets something going for as long as a program lives.
pub fn runs_what_follows(name: &str) -> bool {
    const WORDS: [&str; 8] = ["init", "initialize", "listen", "main", "run", "serve", "setup", "start"];
    name.trim_start_matches("try_").split('_').next().is_some_and(|first| WORDS.contains(&first))
}

/// Whether a function by its name is called once in a program, by whoever it is that calls it. Others that set something going
/// may do so for each session or job.
fn begins_by_name(name: &str) -> bool {
    const WORDS: [&str; 7] = ["boot", "bootstrap", "init", "initialize", "launch", "main", "setup"];
    name.split('_').next().is_some_and(|first| WORDS.contains(&first))
}

/// Whether a function by its name starts or stops what others use.
fn begins_or_ends(name: &str) -> bool {
    const WORDS: [&str; 5] = ["shutdown", "start", "stop", "teardown", "terminate"];
    begins_by_name(name) || name.split('_').next().is_some_and(|first| WORDS.contains(&first))
}

/// Whether a call is made, through any number of methods, on a stream of values that are there already.
fn is_over_given(body: &Body, call: CallId) -> bool {
    let begins = body.call(call).receiver.as_ref().and_then(|receiver| body.chain_start(receiver));
    begins.map(|begins| body.call(begins)).is_some_and(|begins| {
        // Libraries that have streams agree on the name.
        let iter = matches!(begins.callee, Callee::Library(path) if !path.is_std() && path.last() == "iter");
        iter && begins.receiver.is_none()
    })
}

/// Whether a call does something for each item of a stream, which may go on for as long as the program does. By the name:
/// libraries agree on it.
fn is_for_each(call: &Call) -> bool {
    let name = match &call.callee {
        Callee::Library(path) if !path.is_std() => path.last(),
        Callee::Unknown { name: Some(name), .. } if call.awaited => name.last(),
        _ => return false,
    };
    name.contains("for_each")
}

/// Whether a call begins one task, and does not hand a function over that others are begun with. By the name: libraries
/// agree on it.
pub fn begins_task(call: &Call) -> bool {
    match &call.callee {
        Callee::Library(path) => path.last().starts_with("spawn"),
        _ => true,
    }
}

/// Whether an edge leads to one future, which runs to its end once however long it is kept. A closure makes one each time.
fn is_one_future(program: &Program, flow: &Flow, edge: &Edge) -> bool {
    if program.body(edge.from).kind == BodyKind::Closure && !is_for_some_values(program, flow, edge.from) {
        return false;
    }
    let made_here =
        |call: CallId| matches!(program.call(edge.from, call).callee, Callee::Body(made) if made == edge.to);
    match program.body(edge.to).kind {
        BodyKind::AsyncBlock => true,
        BodyKind::AsyncFunction => edge.call.is_some_and(made_here),
        _ => false,
    }
}

/// Whether a closure is called for each of some values that are there already, by iterators, options, finished streams and the
/// like, or by what runs the program.
fn is_for_some_values(program: &Program, flow: &Flow, closure: BodyId) -> bool {
    let for_some = |edge: &Edge| {
        let Some(id) = edge.call else { return false };
        let (body, call) = (program.body(edge.from), program.call(edge.from, id));
        let by_std = matches!(call.callee, Callee::Library(path) if path.is_std());
        edge.how == How::Calls && (by_std || flow::runs_all(call) || is_over_given(body, id) || is_collected(body, id))
    };
    let mut callers = flow.into_from_anywhere(closure).peekable();
    callers.peek().is_some() && callers.all(for_some)
}

/// How many calls after that of an adapter its items may be collected.
const FURTHEST: usize = 64;

/// Whether what a call gives is an iterator, by what becomes of it: the items are collected without waiting for them.
fn is_collected(body: &Body, call: CallId) -> bool {
    let after = body.calls.iter().skip(call.0 as usize + 1).take(FURTHEST);
    let mut chain = vec![call];
    after.enumerate().any(|(i, next)| {
        let on_it = matches!(next.receiver, Some(Value::Call(receiver)) if chain.contains(&receiver));
        if on_it {
            chain.push(CallId(call.0 + 1 + i as u32));
        }
        on_it && !next.awaited && next.callee.outside_name() == Some("collect")
    })
}

/// Whether two edges begin with one call and lead to one body.
fn same(a: &Edge, b: &Edge) -> bool {
    (a.to, a.call) == (b.to, b.call)
}

/// Whether a call stands in a loop that may go on for as long as the program does, and not once for each of some values, nor
/// on the way out of it.
pub(super) fn goes_on(body: &Body, call: CallId) -> bool {
    let call = body.call(call);
    let around = |one: &&Loop| one.span.start <= call.span.start && call.span.end <= one.span.end;
    call.in_loop && body.loops.iter().filter(around).any(|one| one.kind != LoopKind::For)
}

/// All bodies that some edges lead to.
fn reach(program: &Program, flow: &Flow, mut open: Vec<BodyId>, along: impl Fn(EdgeId) -> bool) -> Vec<bool> {
    let mut found = vec![false; program.bodies.len()];
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut found[id.0 as usize], true) {
            open.extend(flow.out_ids(id).filter(|&edge| along(edge)).map(|edge| flow.edges[edge].to));
        }
    }
    found
}

/// The functions that read a command line or do what it says: a process has one, and it is done as a part of `main`.
pub(super) fn commands(program: &Program, catalog: &Catalog) -> FxHashSet<BodyId> {
    let read_into = program.derives.iter().filter(|(_, derived)| catalog.is_command_line(*derived));
    let read_into: FxHashSet<Name> = read_into.map(|(ty, _)| *ty).collect();
    let takes_one =
        |body: &Body| body.parameters.iter().any(|given| given.ty.is_some_and(|ty| read_into.contains(&ty)));
    let reads = |call: &Call| {
        let parses = matches!(call.callee, Callee::Library(_)) && call.receiver.is_none() && call.arguments.len() <= 1;
        parses
            && call.gives.is_some()
            && call.gives == call.self_type
            && call.self_type.is_some_and(|ty| read_into.contains(&ty))
    };
    let functions = program.bodies().filter(|(_, body)| body.parent.is_none() && !body.test);
    functions.filter(|(_, body)| takes_one(body) || body.calls.iter().any(reads)).map(|(id, _)| id).collect()
}
