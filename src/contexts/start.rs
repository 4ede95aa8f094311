//! What a program does once: on its way through `main`, to fill statics, and in tasks and threads that are begun there.
//!
//! A loop on the way, or anything that others may run again, makes it more than once. Whether a body that runs once
//! does something in a loop of its own is for those to look at who ask.

use super::openness::Openness;
use crate::catalog::Catalog;
use crate::flow::{self, Edge, Flow, How};
use crate::names::Name;
use crate::program::{Body, BodyId, BodyKind, Call, CallId, Callee, Loop, LoopKind, Program};
use rustc_hash::FxHashSet;

/// What runs at the start of a program, by body.
pub(super) struct Start {
    /// Run as a part of `main`, of a thread that it begins, or to fill a static; not in a task.
    pub reached: Vec<bool>,
    /// The same, where nothing else is waited for at the same time: not joined with other futures.
    pub alone: Vec<bool>,
    /// Run once in a process, tasks included, as far as the program shows it.
    pub once: Vec<bool>,
    /// Run again and again, by what the program shows: called in a loop, kept for others, polled by executors, or offered to
    /// whoever uses a library.
    pub repeated: Vec<bool>,
    /// The functions that read a command line or do what it says.
    pub commands: FxHashSet<BodyId>,
}

impl Start {
    /// Of a program.
    pub fn of(program: &Program, catalog: &Catalog, flow: &Flow, openness: &Openness) -> Self {
        let mains = program.bodies().filter(|(_, body)| program.is_main(body)).map(|(id, _)| id);
        let fills = flow.edges.iter().filter(|edge| edge.once).map(|edge| edge.to);
        let commands = commands(program, catalog);
        let begun = commands.iter().copied().filter(|&id| program.body(id).kind == BodyKind::AsyncFunction);
        let starts: Vec<BodyId> = mains.chain(fills).chain(begun).collect();
        let own_task = |edge: &Edge| matches!(edge.how, How::Spawns | How::Holds) && !edge.joined;
        let reached = reach(program, flow, starts.clone(), |edge| !own_task(edge));
        // What is not awaited on the spot may be joined with others.
        let on_the_spot =
            |edge: &Edge| edge.call.is_none_or(|call| flow::awaits(program.body(edge.from), call, catalog));
        let joined = |edge: &Edge| edge.how == How::Awaits && !on_the_spot(edge);
        let alone = reach(program, flow, starts.clone(), |edge| !own_task(edge) && !joined(edge));
        let sometime = reach(program, flow, starts, |_| true);
        let again = again(program, catalog, flow, &reached);
        let bodies = program.bodies().map(|(id, _)| id);
        let offered = bodies.filter(|&id| openness.is_called_by_others(program, catalog, flow, id));
        let repeated = reach(program, flow, again.iter().copied().chain(offered).collect(), |edge| !edge.once);
        let again = reach(program, flow, again, |edge| !edge.once);
        let once = sometime.iter().zip(&again).map(|(&sometime, &again)| sometime && !again).collect();
        Self { reached, alone, once, repeated, commands }
    }
}

/// Bodies that may run more than once, whoever runs them: called in a loop, kept for others, or polled by executors.
fn again(program: &Program, catalog: &Catalog, flow: &Flow, reached: &[bool]) -> Vec<BodyId> {
    let polled = program.bodies().filter(|(_, body)| {
        let mut marked = body.attributes.iter().filter_map(|attribute| catalog.entry(attribute));
        let handler = body.parent.is_none() && catalog.handler(body.path).is_some();
        handler
            || marked.any(|entry| entry.runtime.is_none())
            || body.implements.is_some_and(|method| catalog.polled(method))
    });
    let looped = |edge: &Edge| {
        edge.call.is_some_and(|call| match edge.how {
            _ if is_for_each(program.call(edge.from, call)) => !is_one_future(program, flow, edge),
            // One for each of some things that are there already.
            How::Calls | How::Awaits => goes_on(program.body(edge.from), call),
            // A handler that a framework is given runs for each request; what begins tasks is called so.
            How::Spawns if !begins_task(program.call(edge.from, call)) => true,
            _ => program.call(edge.from, call).in_loop,
        })
    };
    // What is kept and awaited on the spot, such as in a box, is not kept for others.
    let awaited = |kept: &Edge| flow.out(kept.from).iter().any(|edge| edge.how == How::Awaits && same(edge, kept));
    let kept = |edge: &Edge| edge.how == How::Holds && !awaited(edge) && !is_one_future(program, flow, edge);
    let shipped = flow.edges.iter().enumerate().filter(|(id, _)| !flow.is_outside(*id));
    // What `main` has run in this way is the program, and runs once.
    let is_program = |edge: &Edge| {
        let by_main = reached[edge.from.0 as usize];
        by_main && edge.call.is_some_and(|call| flow::runs_all(program.call(edge.from, call)))
    };
    let looped = shipped.filter(|(_, edge)| !edge.once && !is_program(edge) && (kept(edge) || looped(edge)));
    let unseen = program.bodies().filter(|&(id, body)| is_for_others(program, flow, id, body));
    polled.chain(unseen).map(|(id, _)| id).chain(looped.map(|(_, edge)| edge.to)).collect()
}

/// Whether code is there for somebody to run who is not in sight: a method of a trait, a closure or a future that is given
/// away.
fn is_for_others(program: &Program, flow: &Flow, id: BodyId, body: &Body) -> bool {
    let given = body.parent.is_some() || body.implements.is_some() && !body.is_destructor();
    given && body.kind != BodyKind::Initializer && program.ships(id) && flow.into_from_anywhere(id).next().is_none()
}

/// Whether a call does something for each item of a stream, which may go on for as long as the program does. By the name:
/// libraries agree on it.
fn is_for_each(call: &Call) -> bool {
    let name = match &call.callee {
        Callee::Library(path) if !path.is_std() => path.last(),
        Callee::Unknown { name: Some(name), .. } if call.awaited => name.as_str(),
        _ => return false,
    };
    name.contains("for_each")
}

/// Whether a call begins one task, and does not hand a function over that others are begun with. By the name: libraries
/// agree on it.
fn begins_task(call: &Call) -> bool {
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

/// Whether a closure is called for each of some values that are there already: by iterators, options and the like.
fn is_for_some_values(program: &Program, flow: &Flow, closure: BodyId) -> bool {
    let by_std = |edge: &Edge| {
        let callee = edge.call.map(|call| &program.call(edge.from, call).callee);
        edge.how == How::Calls && matches!(callee, Some(Callee::Library(path)) if path.is_std())
    };
    let mut callers = flow.into_from_anywhere(closure).peekable();
    callers.peek().is_some() && callers.all(by_std)
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
fn reach(program: &Program, flow: &Flow, mut open: Vec<BodyId>, along: impl Fn(&Edge) -> bool) -> Vec<bool> {
    let mut found = vec![false; program.bodies.len()];
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut found[id.0 as usize], true) {
            open.extend(flow.out(id).iter().filter(|edge| along(edge)).map(|edge| edge.to));
        }
    }
    found
}

/// The functions that read a command line or do what it says: a process has one, and it is done as a part of `main`.
fn commands(program: &Program, catalog: &Catalog) -> FxHashSet<BodyId> {
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
