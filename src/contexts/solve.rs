//! Works out where every body runs: what is known by itself is noted first, then what that leads to, the surest ways before
//! others.

use super::alive::Alive;
use super::built::built_into;
use super::dropped::dropped_by_async;
use super::openness::Openness;
use super::start::{self, Start};
use super::{Contexts, Place, Why, Witness, confidence_of, starts};
use crate::catalog::{self, Catalog};
use crate::finding::Confidence;
use crate::flow::{self, EdgeId, Flow, How};
use crate::names::Name;
use crate::program::{Attribute, Body, BodyId, BodyKind, Callee, CrateKind, Evidence, Program, Value};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::VecDeque;

/// Works out where every body runs.
pub fn solve(program: &Program, catalog: &Catalog, flow: &Flow) -> Contexts {
    let openness = Openness::of(program);
    let commands = start::commands(program, catalog);
    let alive = Alive::of(program, catalog, flow, &openness, &commands);
    let mut solver = Solver {
        program,
        catalog,
        flow,
        dropped: dropped_by_async(program, |_| true),
        dropped_when_shipped: dropped_by_async(program, |id| program.ships(id)),
        start: Start::of(program, catalog, flow, &openness, &alive.shipped, commands),
        alive,
        touches: touches(program),
        openness,
        places: vec![[None; 7]; program.bodies.len()],
    };
    for (id, _) in program.bodies() {
        solver.seed(id);
    }
    // A task that is begun in sight says more than that others may begin one.
    solver.spread(Place::EventLoop, Evidence::Inferred, Seldom::No);
    // Who calls it through a trait is a guess; that others do is what the trait is for.
    let is_guess = |edge: &flow::Edge| edge.evidence == Evidence::Dispatch;
    for (id, body) in program.bodies().filter(|(_, body)| body.kind.is_async()) {
        solver.seed_async(id, body, flow.into(id).all(is_guess));
    }
    for place in Place::ALL {
        solver.spread(place, Evidence::Inferred, Seldom::No);
        solver.spread(place, Evidence::Inferred, Seldom::Yes);
    }
    // Async methods of traits that only code calls which is itself run nowhere for sure are there for others all the same.
    for (id, body) in program.bodies().filter(|(_, body)| body.kind.is_async() && body.implements.is_some()) {
        if solver.is_nowhere(id) && flow.into(id).all(|edge| is_guess(edge) || solver.is_nowhere(edge.from)) {
            solver.seed_async(id, body, true);
        }
    }
    solver.spread(Place::EventLoop, Evidence::Inferred, Seldom::No);
    solver.spread(Place::EventLoop, Evidence::Inferred, Seldom::Yes);
    solver.seed_from_outside();
    for place in Place::ALL {
        solver.spread(place, Evidence::Dispatch, Seldom::Yes);
    }
    let mut touched_by: FxHashMap<BodyId, Vec<BodyId>> = FxHashMap::default();
    for (&body, initializers) in &solver.touches {
        for &initializer in initializers {
            touched_by.entry(initializer).or_default().push(body);
        }
    }
    touched_by.values_mut().for_each(|bodies| bodies.sort_unstable());
    Contexts {
        places: solver.places,
        start: solver.start,
        alive: solver.alive,
        touched_by,
        openness: solver.openness,
        built_into: built_into(program),
    }
}

/// The place that an attribute of the catalog puts a body in.
fn entered_at(place: catalog::Place) -> Place {
    match place {
        catalog::Place::Runtime | catalog::Place::Local | catalog::Place::Task => Place::EventLoop,
        catalog::Place::MainFuture => Place::MainFuture,
        catalog::Place::BlockingPool => Place::Pool,
        catalog::Place::Thread | catalog::Place::CpuPool => Place::Thread,
        catalog::Place::Caller | catalog::Place::Kept => Place::Startup,
    }
}

/// The initialisers that each body touches first.
fn touches(program: &Program) -> FxHashMap<BodyId, Vec<BodyId>> {
    let initializers: FxHashMap<Name, BodyId> = program
        .bodies()
        .filter(|(_, body)| body.kind == BodyKind::Initializer && body.parent.is_none())
        .map(|(id, body)| (body.path, id))
        .collect();
    let mut touches: FxHashMap<BodyId, Vec<BodyId>> = FxHashMap::default();
    if initializers.is_empty() {
        return touches;
    }
    for (id, body) in program.bodies() {
        let in_calls = body.calls.iter().flat_map(|call| {
            let callee = if let Callee::Value(value) = &call.callee { Some(value) } else { None };
            call.receiver.iter().chain(&call.arguments).chain(callee)
        });
        let in_locals = body.locals.iter().filter_map(|local| local.value.as_ref());
        for value in in_calls.chain(in_locals).chain(&body.returns) {
            let mut inner = value;
            while let Value::Field(of, _) = inner {
                inner = of;
            }
            let Value::Static(path) = inner else { continue };
            if let Some(&initializer) = initializers.get(path)
                && initializer != id
            {
                touches.entry(id).or_default().push(initializer);
            }
        }
    }
    touches
}

struct Solver<'a> {
    program: &'a Program,
    catalog: &'a Catalog,
    flow: &'a Flow,
    dropped: FxHashSet<Name>,
    dropped_when_shipped: FxHashSet<Name>,
    start: Start,
    touches: FxHashMap<BodyId, Vec<BodyId>>,
    openness: Openness,
    alive: Alive,
    places: Vec<[Option<Witness>; 7]>,
}

impl Solver<'_> {
    /// Notes that a body runs there, unless that is known as surely; whether it is news. A surer way is no part of the one that
    /// was known: of that no step is surer than its end.
    fn set(&mut self, id: BodyId, place: Place, why: Why, confidence: Confidence) -> bool {
        let slot = &mut self.places[id.0 as usize][place as usize];
        let news = slot.is_none_or(|known| known.confidence < confidence);
        if news {
            *slot = Some(Witness { why, confidence });
        }
        news
    }

    fn seed(&mut self, id: BodyId) {
        let program = self.program;
        let body = program.body(id);
        let krate = &program.crates[body.krate.0 as usize];
        let runs = !self.alive.is_unused(program, id);
        for edge in self.flow.out_ids(id).filter(|_| runs) {
            let Some(place) = starts(self.flow.edges[edge].how).filter(|_| !self.flow.is_outside(edge)) else {
                continue;
            };
            let Edge { to, evidence } = Edge::of(self.flow, edge);
            self.set(to, place, Why::Edge(edge), confidence_of(evidence));
        }
        let entry = |(i, a): (usize, &Attribute)| Some((i, self.catalog.entry(a)?));
        if let Some(place) = self.catalog.handler(body.path).filter(|_| body.parent.is_none()) {
            self.set(id, entered_at(place), Why::Polled, Confidence::High);
        }
        if let Some((index, entry)) = body.attributes.iter().enumerate().find_map(entry) {
            // A plain function under an attribute that starts a runtime makes what is run in it, before it is there.
            let before = entry.runtime.is_some() && !body.kind.is_async();
            let place = if before { Place::Startup } else { entered_at(entry.body) };
            self.set(id, place, Why::Entry(index as u32), Confidence::High);
        } else if body.kind.is_async() && program.is_main(body) {
            // Only an attribute can make an async `main` start, whatever it is called.
            self.set(id, Place::MainFuture, Why::Start, Confidence::High);
        } else if let Some(place) = self.catalog.polled(body) {
            self.set(id, entered_at(place), Why::Polled, Confidence::High);
        } else if body.kind.is_async() {
            // Decided when it is known what the tasks in sight run.
        } else if body.is_destructor() {
            let dropped = if program.ships(id) { &self.dropped_when_shipped } else { &self.dropped };
            if body.self_type.is_some_and(|ty| dropped.contains(&ty)) {
                self.set(id, Place::EventLoop, Why::Dropped, Confidence::Medium);
            } else {
                self.set(id, Place::Unknown, Why::Uncalled, Confidence::Low);
            }
        } else if body.kind == BodyKind::Function && body.parent.is_none() && self.flow.into(id).next().is_none() {
            let place = match krate.kind {
                // Somebody may call it who got it by name.
                _ if self.openness.is_named(id) => Place::Unknown,
                // What is for other crates' tests is called by those.
                _ if body.test && body.public => Place::Unknown,
                _ if body.test => Place::Test,
                CrateKind::Test => Place::Test,
                CrateKind::BuildScript => Place::Startup,
                CrateKind::Library => Place::Unknown,
                _ if body.path.last() == "main" => Place::Startup,
                _ => Place::Unknown,
            };
            let why = if place == Place::Unknown { Why::Uncalled } else { Why::Start };
            self.set(id, place, why, Confidence::High);
        }
    }

    /// Tests and the like begin shipped code in ways of their own: a guess about how it is run when it has been shipped.
    fn seed_from_outside(&mut self) {
        let flow = self.flow;
        for (edge, found) in flow.edges.iter().enumerate() {
            if let Some(place) = starts(found.how).filter(|_| flow.is_outside(edge)) {
                self.set(found.to, place, Why::Edge(edge), Confidence::Low);
            }
        }
    }

    /// Async code runs where it is awaited or driven; what is spawned, kept or can be run by others runs on a loop.
    /// `guessed` says that nobody is known for sure who runs it.
    fn seed_async(&mut self, id: BodyId, body: &Body, guessed: bool) {
        if self.places[id.0 as usize][Place::MainFuture as usize].is_some_and(|main| main.why == Why::Start)
            || body.attributes.iter().any(|attribute| self.catalog.entry(attribute).is_some())
            || self.catalog.polled(body).is_some()
            || self.alive.is_unused(self.program, id)
        {
            return;
        }
        let krate = &self.program.crates[body.krate.0 as usize];
        // What plain code awaits stands in a macro that makes a stream of it, for others to poll.
        let in_stream = |edge: &flow::Edge| edge.how == How::Awaits && !self.program.in_async(edge.from);
        let kept = self.flow.into(id).any(|edge| edge.how == How::Holds || in_stream(edge));
        let library = krate.kind == CrateKind::Library;
        let in_program = self.openness.in_programs(body.krate);
        // What the library's own async code calls runs where it does that.
        let used = self.flow.into(id).any(|edge| edge.evidence > Evidence::Dispatch && self.is_seen(edge));
        let open = self.openness.is_offered(self.program, body) && !body.test && !used;
        let unseen = guessed && !body.test;
        let elsewhere = library && self.openness.is_built_twice(body);
        let runs = (open || unseen) && !elsewhere && !(in_program && self.is_for_tests(id));
        let (place, why) = match () {
            () if kept => (Place::EventLoop, Why::Kept),
            () if !runs => return,
            () if self.start.commands.contains(&id) => (Place::MainFuture, Why::Start),
            () if open => (Place::EventLoop, Why::Open),
            () => (Place::EventLoop, Why::Unseen),
        };
        // Who runs it otherwise is an assumption.
        let in_sight = matches!(why, Why::Kept | Why::Start);
        self.set(id, place, why, if in_sight { Confidence::High } else { Confidence::Medium });
    }

    /// Whether it is not known for sure where a body runs.
    fn is_nowhere(&self, id: BodyId) -> bool {
        self.places[id.0 as usize].iter().flatten().all(|witness| witness.confidence == Confidence::Low)
    }

    /// Whether an edge says where what it leads to runs.
    fn is_seen(&self, edge: &flow::Edge) -> bool {
        self.program.in_async(edge.from) || starts(edge.how).is_some()
    }

    /// Whether only tests call a function.
    fn is_for_tests(&self, id: BodyId) -> bool {
        self.flow.into(id).next().is_none() && self.flow.into_from_anywhere(id).next().is_some()
    }

    /// Goes down calls and awaits from all bodies that are in `place`, nearest first, over edges at least this sure.
    fn spread(&mut self, place: Place, least: Evidence, seldom: Seldom) {
        let mut queue: VecDeque<BodyId> = self
            .program
            .bodies()
            .map(|(id, _)| id)
            .filter(|id| self.places[id.0 as usize][place as usize].is_some())
            .collect();
        while let Some(id) = queue.pop_front() {
            let above = self.places[id.0 as usize][place as usize].expect("only bodies that are there are queued");
            for edge in self.flow.out_ids(id) {
                let Edge { to, evidence } = Edge::of(self.flow, edge);
                let inherits = matches!(self.flow.edges[edge].how, How::Calls | How::Awaits);
                let skipped = seldom == Seldom::No && self.flow.edges[edge].once;
                if !inherits || skipped || evidence < least {
                    continue;
                }
                // Async code is run by a runtime whoever awaits it; for plain code it matters who calls.
                let step = match self.program.body(to).kind.is_async() && !self.flow.is_outside(edge) {
                    true => Confidence::High,
                    false => confidence_of(evidence),
                };
                if self.set(to, place, Why::Edge(edge), above.confidence.min(step)) {
                    queue.push_back(to);
                }
            }
            for initializer in self.touches.get(&id).cloned().unwrap_or_default() {
                if self.places[initializer.0 as usize][place as usize].is_none() {
                    self.set(initializer, place, Why::Start, above.confidence);
                    queue.push_back(initializer);
                }
            }
        }
    }
}

/// Whether steps count that are taken once in a process.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seldom {
    Yes,
    No,
}

/// What the solver needs of an edge.
struct Edge {
    to: BodyId,
    evidence: Evidence,
}

impl Edge {
    fn of(flow: &Flow, edge: EdgeId) -> Self {
        let evidence = if flow.is_outside(edge) { Evidence::Dispatch } else { flow.edges[edge].evidence };
        Edge { to: flow.edges[edge].to, evidence }
    }
}
