//! Who runs whom: the edges between bodies, closures and futures followed to where they are called, polled or handed
//! to another thread.
//!
//! Contexts go down these edges and effects go up. A closure that a wrapper of the program passes on to an offloading
//! library function is offloaded, however many wrappers lie between. What is stored is followed where a field is called.

mod alone;
mod fields;
mod roles;
#[cfg(test)]
mod tests;
mod uses;

pub use alone::runs_all;
pub use roles::Roles;
pub use uses::{awaits, carried, handed_on};

use crate::catalog::{Catalog, Mark};
use crate::names::Name;
use crate::program::{Body, BodyId, BodyKind, CallForm, CallId, Callee, CaptureOf, Evidence, Program, Value};
use fields::Fields;
use rayon::prelude::*;
use roles::Solved;
pub use roles::callees;
use rustc_hash::FxHashSet;
use uses::{Origin, Origins, Sink, Use};

/// How a body gets another one to run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum How {
    /// Calls it here and now.
    Calls,
    /// Polls it as a part of its own task.
    Awaits,
    /// Has an event loop run it.
    Spawns,
    /// Polls it with `block_on`.
    Drives,
    /// Has a thread run it that may block and has a runtime entered.
    Pools,
    /// Has a thread run it that may block and has no runtime.
    Threads,
    /// Keeps it for whoever runs it later.
    Holds,
}

/// One body gets another to run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Edge {
    /// Who.
    pub from: BodyId,
    /// By which of its calls; returned and awaited values have none.
    pub call: Option<CallId>,
    /// Whom.
    pub to: BodyId,
    /// How.
    pub how: How,
    /// How sure that is.
    pub evidence: Evidence,
    /// Whether that happens once in a process: to fill a static, or a field, which is taken to live long.
    pub once: bool,
    /// Whether who has an event loop run it waits for it, and for nothing else that it began.
    pub joined: bool,
}

/// Index into [`Flow::edges`].
pub type EdgeId = usize;

/// All edges of a program.
pub struct Flow {
    /// By the body they start at, then by its calls.
    pub edges: Vec<Edge>,
    /// Library functions that are handed to a call which runs them here: `.map(fs::read)`.
    pub borrowed: Vec<(BodyId, CallId, Name)>,
    polled: FxHashSet<(BodyId, CallId)>,
    first_out: Vec<u32>,
    into: Vec<Vec<u32>>,
    /// For each edge whether it leads from tests and the like into what is shipped.
    outside: Vec<bool>,
    nested: Vec<Vec<BodyId>>,
    solved: Solved,
}

impl Flow {
    /// Edges that start at a body.
    pub fn out(&self, body: BodyId) -> &[Edge] {
        let b = body.0 as usize;
        &self.edges[self.first_out[b] as usize..self.first_out[b + 1] as usize]
    }

    /// Ids of the edges that start at a body.
    pub fn out_ids(&self, body: BodyId) -> std::ops::Range<EdgeId> {
        let b = body.0 as usize;
        self.first_out[b] as usize..self.first_out[b + 1] as usize
    }

    /// Edges that end at a body. How tests, examples and the like run shipped code says nothing of how it is run when
    /// it has been shipped: those edges are left out.
    pub fn into(&self, body: BodyId) -> impl Iterator<Item = &Edge> {
        let own = self.into[body.0 as usize].iter().filter(|&&edge| !self.outside[edge as usize]);
        own.map(|&edge| &self.edges[edge as usize])
    }

    /// Edges that end at a body, of tests as well.
    pub fn into_from_anywhere(&self, body: BodyId) -> impl Iterator<Item = &Edge> {
        self.into[body.0 as usize].iter().map(|&edge| &self.edges[edge as usize])
    }

    /// Whether an edge leads from tests and the like into what is shipped.
    pub fn is_outside(&self, edge: EdgeId) -> bool {
        self.outside[edge]
    }

    /// Bodies written directly in a body.
    pub fn nested(&self, body: BodyId) -> &[BodyId] {
        &self.nested[body.0 as usize]
    }

    /// Whether what a call gives is polled: the call made a future, and did not wait.
    pub fn is_polled(&self, body: BodyId, call: CallId) -> bool {
        self.polled.contains(&(body, call))
    }

    /// What becomes of a closure or an `async` block.
    pub fn roles(&self, body: BodyId) -> Roles {
        self.solved.body(body)
    }

    /// What becomes of what a call gives.
    pub fn result_roles(&self, body: BodyId, call: CallId) -> Roles {
        self.solved.result(body, call)
    }

    /// Whether all that a body does with a parameter is to give it back, or what it makes around it.
    pub fn gives_back(&self, body: BodyId, index: u32) -> bool {
        self.solved.gives_back(body, index)
    }

    /// What a body does with a parameter.
    pub fn parameter_roles(&self, body: BodyId, index: u32) -> Roles {
        self.solved.parameter(body, index)
    }
}

/// Follows every callable of the program.
pub fn solve(program: &Program, catalog: &Catalog) -> Flow {
    let uses: Vec<Vec<Use>> = program.bodies.par_iter().map(|body| uses::uses(body, catalog)).collect();
    let mut nested = vec![Vec::new(); program.bodies.len()];
    for (id, body) in program.bodies() {
        if let Some(parent) = body.parent {
            nested[parent.0 as usize].push(id);
        }
    }
    let fields = Fields::of(program, catalog);
    let solved = roles::solve(program, catalog, &fields, &uses, &nested);
    let of_body = |index: usize| {
        let mut edges =
            Edges { program, catalog, fields: &fields, solved: &solved, found: Vec::new(), borrowed: Vec::new() };
        edges.of_body(BodyId(index as u32), &uses[index], &nested[index]);
        (edges.found, edges.borrowed)
    };
    let of_bodies: Vec<_> = (0..program.bodies.len()).into_par_iter().map(of_body).collect();
    let mut first_out = Vec::with_capacity(program.bodies.len() + 1);
    let (mut edges, mut borrowed) = (Vec::new(), Vec::new());
    for (of_body, borrows) in of_bodies {
        first_out.push(edges.len() as u32);
        edges.extend(of_body);
        borrowed.extend(borrows);
    }
    first_out.push(edges.len() as u32);
    let polled = polled(program, catalog, &uses);
    let mut into = vec![Vec::new(); program.bodies.len()];
    for (i, edge) in edges.iter().enumerate() {
        into[edge.to.0 as usize].push(i as u32);
    }
    let outside = edges.iter().map(|edge| program.ships(edge.to) && !program.ships(edge.from)).collect();
    Flow { edges, borrowed, polled, first_out, into, outside, nested, solved }
}

/// Calls whose results are awaited, or handed to something that is known to poll them.
fn polled(program: &Program, catalog: &Catalog, uses: &[Vec<Use>]) -> FxHashSet<(BodyId, CallId)> {
    let polls = |body: &Body, sink: Sink| match sink {
        Sink::Await => true,
        Sink::Argument(call, index) => {
            let call = body.call(call);
            let joined =
                call.form == CallForm::Macro && matches!(call.callee, Callee::Library(path) if joins(path.last()));
            let polling = Roles::AWAITED | Roles::SPAWNED | Roles::DRIVEN | Roles::POLLED;
            joined || roles::listed(call, catalog, index).is_some_and(|roles| roles.has(polling))
        }
        _ => false,
    };
    let mut polled = FxHashSet::default();
    for (id, body) in program.bodies() {
        for used in &uses[id.0 as usize] {
            if let Origin::Result(call) = used.origin
                && polls(body, used.sink)
            {
                polled.insert((id, call));
            }
        }
    }
    polled
}

/// Whether a macro polls its arguments, by its name: libraries agree on these.
pub fn joins(name: &str) -> bool {
    matches!(name, "select" | "select_biased" | "join" | "try_join" | "poll")
}

struct Edges<'a> {
    program: &'a Program,
    catalog: &'a Catalog,
    fields: &'a Fields,
    solved: &'a Solved,
    found: Vec<Edge>,
    borrowed: Vec<(BodyId, CallId, Name)>,
}

impl Edges<'_> {
    fn is_async(&self, id: BodyId) -> bool {
        self.program.body(id).kind.is_async()
    }

    fn of_body(&mut self, id: BodyId, uses: &[Use], nested: &[BodyId]) {
        self.plain_calls(id);
        for used in uses {
            self.of_use(id, used);
        }
        self.captured(id, nested);
        self.found.sort_by_key(|edge| (edge.call, edge.to, edge.how));
        self.found.dedup_by_key(|edge| (edge.call, edge.to, edge.how));
    }

    fn plain_calls(&mut self, id: BodyId) {
        for (i, call) in self.program.body(id).calls.iter().enumerate() {
            let call_id = CallId(i as u32);
            let evidence = match &call.callee {
                // The only implementation there is is the one that runs, unless somebody else writes another, as the standard
                // library does of its own traits.
                Callee::Dispatch { candidates, method } if candidates.len() == 1 && !method.is_std() => {
                    Evidence::Inferred
                }
                // Whichever it is, it is polled; that each one is there to be called is what it is written for.
                Callee::Dispatch { candidates, .. } if candidates.iter().all(|id| self.is_async(*id)) => {
                    Evidence::Inferred
                }
                Callee::Dispatch { .. } => Evidence::Dispatch,
                Callee::Value(_) if self.fields.called(id, call_id).len() == 1 => Evidence::Inferred,
                Callee::Value(_) => Evidence::Dispatch,
                _ => call.evidence,
            };
            for to in callees(&call.callee).chain(self.fields.called(id, call_id).iter().copied()) {
                let target = self.program.body(to);
                if !self.is_entry(to) && target.kind.is_async() {
                    // A method of a trait that gives a future gives it to whoever the trait is for.
                    let roles = match self.is_for_others(id) && self.solved.goes_out_of_sight(id, call_id) {
                        true => Roles::HELD,
                        false => self.solved.result(id, call_id),
                    };
                    self.add_roles(id, call_id, to, roles, evidence);
                    continue;
                }
                let how = if self.is_entry(to) { How::Drives } else { How::Calls };
                self.found.push(Edge { from: id, call: Some(call_id), to, how, evidence, once: false, joined: false });
            }
        }
    }

    fn is_for_others(&self, id: BodyId) -> bool {
        let body = self.program.body(id);
        body.kind == BodyKind::Function && body.implements.is_some() && self.program.ships(id)
    }

    fn is_entry(&self, body: BodyId) -> bool {
        let mut entries = self.program.body(body).attributes.iter().filter_map(|a| self.catalog.entry(a));
        entries.any(|entry| entry.runtime.is_some())
    }

    /// What roles mean for a body: one that starts its own runtime is called like plain code.
    fn hows(&self, from: BodyId, to: BodyId, roles: Roles, named: IsName) -> impl Iterator<Item = How> + use<> {
        let polled = self.program.body(to).kind.is_async() && !self.is_entry(to);
        hows(self.program, (from, to), polled, roles, named)
    }

    /// The same by a call, which may be all that its thread, or the program, is there for; and whether it is waited for.
    fn hows_by(
        &self,
        (from, call): (BodyId, Option<CallId>),
        to: BodyId,
        roles: Roles,
        named: IsName,
    ) -> impl Iterator<Item = (How, bool)> + use<> {
        let task = call.filter(|_| roles.has(Roles::SPAWNED));
        let driven = task.is_some_and(|call| alone::is_driven(self.program, from, call));
        let waited = |call| alone::is_joined(self.program, self.catalog, from, call);
        let joined = roles.has(Roles::JOINED) || task.is_some_and(waited);
        self.hows(from, to, roles, named).map(move |how| match how {
            How::Spawns if driven => (How::Drives, false),
            _ => (how, joined && how == How::Spawns),
        })
    }

    fn add_roles(&mut self, from: BodyId, call: CallId, to: BodyId, roles: Roles, evidence: Evidence) {
        let hows = self.hows_by((from, Some(call)), to, roles, IsName::No);
        let edge = |(how, joined)| Edge { from, call: Some(call), to, how, evidence, once: false, joined };
        self.found.extend(hows.map(edge));
    }

    fn of_use(&mut self, id: BodyId, used: &Use) {
        let roles = || self.solved.of_use(self.program, self.catalog, id, used.sink);
        let call = match used.sink {
            Sink::Callee(call) | Sink::Receiver(call) | Sink::Argument(call, _) => Some(call),
            Sink::Await | Sink::Return | Sink::Store => None,
        };
        let (to, named) = match used.origin {
            Origin::Body(body) => (body, IsName::No),
            Origin::Function(function) => (function, IsName::Yes),
            Origin::Library(path) => {
                if let Some(call) = call
                    && roles().has(Roles::CALLED)
                {
                    self.borrowed.push((id, call, path));
                }
                return;
            }
            Origin::Result(_) | Origin::Parameter(_) | Origin::Capture(_) => return,
        };
        let mut roles = roles();
        let output = used.sink == Sink::Return && self.program.body(id).kind.is_async();
        if output && !self.program.body(to).kind.is_async() {
            // To await a future is not to call what it gives in the end.
            roles = roles.without(Roles::AWAITED);
        }
        if self.program.body(to).kind == BodyKind::AsyncClosure {
            // It runs where the future does that it gives when it is called.
            let runs = self.solved.given_by(to).without(Roles::CALLED | Roles::GIVEN | Roles::HELD);
            if runs != Roles::NONE {
                roles = roles.without(Roles::CALLED | Roles::GIVEN) | runs;
            }
        }
        let guessed = roles.has(Roles::GIVEN) && !roles.has(Roles::CALLED);
        let certain = !guessed || self.program.body(to).kind.is_async();
        // Who is given what a closure returns may keep it.
        let returned = if certain { Evidence::Written } else { Evidence::Dispatch };
        let evidence = call.map_or(returned, |call| match self.program.call(id, call).callee {
            Callee::Dispatch { .. } => Evidence::Dispatch,
            _ if certain => Evidence::Written,
            // That a library calls here what it is given is a guess, and a better one if it is awaited: many
            // methods hand closures to the thread that owns a connection, few functions do.
            _ => {
                let call = self.program.call(id, call);
                let function = call.form == CallForm::Path && !matches!(call.callee, Callee::Body(_));
                if call.awaited && function { Evidence::Inferred } else { Evidence::Dispatch }
            }
        });
        // Who has other threads run what it may also run here does that where it must not block.
        let chooses = roles.has(Roles::POOLED | Roles::THREADED);
        let offloads = |how: How| matches!(how, How::Pools | How::Threads);
        let evidence = |how: How| if chooses && !offloads(how) { Evidence::Dispatch } else { evidence };
        let hows = self.hows_by((id, call), to, roles, named);
        let once = self.runs_once(id, used.sink);
        self.found.extend(hows.map(|(how, joined)| Edge {
            from: id,
            call,
            to,
            how,
            evidence: evidence(how),
            once,
            joined,
        }));
    }

    /// Whether an argument makes the value of a static, or of a field, that has none yet, or is what a framework runs once.
    fn runs_once(&self, id: BodyId, sink: Sink) -> bool {
        let Sink::Argument(call, index) = sink else { return false };
        let call = self.program.call(id, call);
        let Callee::Library(path) = call.callee else { return false };
        if self.catalog.mark(path) == Some(Mark::RunsOnce) {
            return true;
        }
        let mut rows = self.catalog.runs(path).iter();
        // A field of something that others have too, such as of what answers requests.
        matches!(call.receiver, Some(Value::Static(_) | Value::Field(..)))
            && rows.any(|row| row.once && row.argument.is_none_or(|argument| argument as u32 == index))
    }

    /// A closure of this body that a nested one calls.
    fn captured(&mut self, id: BodyId, nested: &[BodyId]) {
        let mut origins = Origins::new(self.program.body(id), self.catalog);
        for &inner in nested {
            for (index, capture) in self.program.body(inner).captures.iter().enumerate() {
                let CaptureOf::Local(local) = capture.of else { continue };
                for origin in origins.of_local(local) {
                    let (to, named) = match origin {
                        Origin::Body(body) => (body, IsName::No),
                        Origin::Function(function) => (function, IsName::Yes),
                        _ => continue,
                    };
                    let roles = self.solved.captured(inner, index as u32);
                    let hows = self.hows_by((id, None), to, roles, named);
                    let (call, evidence, once) = (None, Evidence::Written, false);
                    let edge = |(how, joined)| Edge { from: id, call, to, how, evidence, once, joined };
                    self.found.extend(hows.map(edge));
                }
            }
        }
    }
}

/// Whether a callable is a function by its name, which others may call again and again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum IsName {
    Yes,
    No,
}

/// What roles mean for a body that is `polled`, or else called.
fn hows(
    program: &Program,
    (from, to): (BodyId, BodyId),
    polled: bool,
    roles: Roles,
    named: IsName,
) -> impl Iterator<Item = How> + use<> {
    let roles = match roles.has(Roles::POLLED) {
        // Plain code gives what it made to some task, async code is one.
        true if program.in_async(from) => roles | Roles::AWAITED,
        true => roles | Roles::SPAWNED,
        false => roles,
    };
    let mut hows = [None; 7];
    let mut add = |how: How| hows[how as usize] = Some(how);
    if polled {
        if roles.has(Roles::AWAITED) {
            add(How::Awaits);
        } else if roles.has(Roles::CALLED | Roles::GIVEN) {
            // A block that an async body gives to an adapter is most likely polled by it; a handler given to a
            // router, or anything given away by plain code, is run by a loop.
            let here = program.body(from).kind.is_async()
                && program.body(to).kind == BodyKind::AsyncBlock
                && named == IsName::No;
            add(if here { How::Awaits } else { How::Holds });
        }
    } else if roles.has(Roles::CALLED | Roles::AWAITED | Roles::GIVEN) && !roles.has(Roles::POOLED | Roles::THREADED) {
        // A wrapper that calls some closures and offloads others decides when it runs; that it can is its purpose.
        add(How::Calls);
    }
    // A thread that is given a future can but drive it, and runs nothing else meanwhile.
    for (role, how) in [
        (Roles::DRIVEN, How::Drives),
        (Roles::POOLED, How::Pools),
        (Roles::THREADED, How::Threads),
        (Roles::HELD, How::Holds),
    ] {
        if roles.has(role) {
            add(how);
        }
    }
    if roles.has(Roles::SPAWNED) {
        add(How::Spawns);
    }
    hows.into_iter().flatten()
}
