//! Where each body runs: on an event loop, as the main future, on a thread that may block, before any runtime.
//!
//! A body may run in several places; for each the shortest way there is kept, and how sure it is. Places start at
//! what is known by itself (an entry point, a spawned future, a `poll`) and go down the edges of the [`Flow`].

mod alive;
mod built;
mod dropped;
mod openness;
mod solve;
mod start;

use crate::finding::Confidence;
use crate::flow::{EdgeId, Flow, How};
use crate::program::{BodyId, CallId, CrateId, Evidence, Program};
use alive::Alive;
use built::Built;
use openness::Openness;
use rustc_hash::FxHashMap;
pub use solve::solve;
use start::Start;
pub use start::{Again, begins_task, runs_what_follows};

/// A place where code runs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Place {
    /// A thread that runs tasks.
    EventLoop,
    /// The future that `block_on` or an entry point polls on the thread that called it.
    MainFuture,
    /// A thread that may block, with a runtime entered.
    Pool,
    /// A thread that may block, without a runtime.
    Thread,
    /// Plain code of a program before any runtime: `main`, initialisers, build scripts.
    Startup,
    /// A test that is a plain function.
    Test,
    /// A plain function that nobody in the program calls.
    Unknown,
}

impl Place {
    /// All places.
    pub const ALL: [Place; 7] =
        [Place::EventLoop, Place::MainFuture, Place::Pool, Place::Thread, Place::Startup, Place::Test, Place::Unknown];

    /// Whether a runtime is entered there.
    pub fn entered(self) -> bool {
        matches!(self, Place::EventLoop | Place::MainFuture | Place::Pool)
    }
}

/// Why a body runs in a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// It is async code that is kept, to be run with or by others.
    Kept,
    /// It is async code of a library, for whoever uses that.
    Open,
    /// It is async code that nobody in sight runs.
    Unseen,
    /// It implements a method that executors call, or a row says that it is called so.
    Polled,
    /// It drops values that end in async code.
    Dropped,
    /// An attribute makes it an entry point; its index among the attributes.
    Entry(u32),
    /// It is where a program, a test or an initialiser starts.
    Start,
    /// Nobody in the program calls it.
    Uncalled,
    /// Another body gets it to run.
    Edge(EdgeId),
}

/// The shortest way into a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Witness {
    /// The last step of it.
    pub why: Why,
    /// How sure the whole way is.
    pub confidence: Confidence,
}

/// The places of all bodies.
pub struct Contexts {
    places: Vec<[Option<Witness>; 7]>,
    start: Start,
    alive: Alive,
    touched_by: FxHashMap<BodyId, Vec<BodyId>>,
    openness: Openness,
    built_into: Vec<Built>,
}

impl Contexts {
    /// Why a body runs in a place, if it does.
    pub fn witness(&self, body: BodyId, place: Place) -> Option<Witness> {
        self.places[body.0 as usize][place as usize]
    }

    /// Whether a body runs in a place.
    pub fn runs(&self, body: BodyId, place: Place) -> bool {
        self.witness(body, place).is_some()
    }

    /// Whether nobody runs a body, not even in tests, by all that is in sight.
    pub fn is_dead(&self, body: BodyId) -> bool {
        !self.alive.anywhere[body.0 as usize]
    }

    /// Whether code that is shipped runs only in tests and the like, or nowhere.
    pub fn is_unused(&self, program: &Program, body: BodyId) -> bool {
        self.alive.is_unused(program, body)
    }

    /// Whether a function reads a command line or does what it says: a process does that once.
    pub fn is_command(&self, body: BodyId) -> bool {
        self.start.commands.contains(&body)
    }

    /// Whether a body runs as a part of `main` of a program of the workspace, or of a thread that this one begins, or to
    /// fill a static, other than by a task of its own.
    pub fn at_start(&self, body: BodyId) -> bool {
        self.start.reached[body.0 as usize]
    }

    /// The same, where nothing else is waited for at the same time that a wait in the body could hold up.
    pub fn alone_at_start(&self, flow: &Flow, body: BodyId) -> bool {
        self.start.alone[body.0 as usize] && self.only_at_start(flow, body)
    }

    /// Whether a call is made only while something starts that runs once in a process, by all that is in sight, on the way
    /// through `main` or in a task that is begun there: once, or for each of some values that are there already.
    pub fn starts_with(&self, program: &Program, body: BodyId, call: CallId) -> bool {
        self.start.once[body.0 as usize] && !start::goes_on(program.body(body), call)
    }

    /// Whether the program shows that a call is made again and again.
    pub fn repeats(&self, program: &Program, body: BodyId, call: CallId) -> bool {
        self.start.repeated[body.0 as usize].is_some() || start::goes_on(program.body(body), call)
    }

    /// Why a body is run again and again, from it upwards to what is so by itself; empty where nothing shows that it is.
    pub fn repetition(&self, flow: &Flow, body: BodyId) -> Vec<Again> {
        let mut at = body;
        let mut steps = Vec::new();
        while let Some(why) = self.start.repeated[at.0 as usize].filter(|_| steps.len() < self.places.len()) {
            steps.push(why);
            let Again::Caller(edge) = why else { break };
            at = flow.edges[edge].from;
        }
        steps
    }

    /// Whether a body runs at the start, and no task in sight gets to it in another way.
    pub fn only_at_start(&self, flow: &Flow, body: BodyId) -> bool {
        let mut at = body;
        // A task that is waited for where it is begun is as much a part of the start as what begins it.
        for _ in 0..self.places.len() {
            let (edges, why) = self.way(flow, at, Place::EventLoop);
            let begun = edges.last().map(|&edge| &flow.edges[edge]).filter(|edge| edge.joined);
            at = match begun {
                Some(edge) if self.at_start(at) => edge.from,
                _ => {
                    let once = edges.iter().any(|&edge| flow.edges[edge].once);
                    return self.at_start(at) && (once || matches!(why, Some(Why::Unseen) | None));
                }
            };
        }
        false
    }

    /// Whether a function is there for code that is not in sight.
    pub fn is_offered(&self, program: &Program, body: BodyId) -> bool {
        self.openness.is_offered(program, program.body(body))
    }

    /// The programs and libraries that a crate is a part of.
    pub fn built_into(&self, krate: CrateId) -> &Built {
        &self.built_into[krate.0 as usize]
    }

    /// All places of a body.
    pub fn places(&self, body: BodyId) -> impl Iterator<Item = Place> {
        Place::ALL.into_iter().filter(move |&place| self.runs(body, place))
    }

    /// The bodies that use a static or constant, by its initialiser.
    pub fn touching(&self, initializer: BodyId) -> impl Iterator<Item = BodyId> {
        self.touched_by.get(&initializer).into_iter().flatten().copied()
    }

    /// The edges by which a body gets into a place, from it upwards, and why the last one up there is in it.
    pub fn way(&self, flow: &Flow, body: BodyId, place: Place) -> (Vec<EdgeId>, Option<Why>) {
        let mut edges = Vec::new();
        let mut at = body;
        while let Some(witness) = self.witness(at, place) {
            let Why::Edge(edge) = witness.why else { return (edges, Some(witness.why)) };
            edges.push(edge);
            if starts(flow.edges[edge].how).is_some() || edges.len() > self.places.len() {
                return (edges, Some(witness.why));
            }
            at = flow.edges[edge].from;
        }
        (edges, None)
    }
}

/// The place that an edge of this kind starts by itself.
fn starts(how: How) -> Option<Place> {
    match how {
        How::Spawns => Some(Place::EventLoop),
        How::Drives => Some(Place::MainFuture),
        How::Pools => Some(Place::Pool),
        How::Threads => Some(Place::Thread),
        How::Calls | How::Awaits | How::Holds => None,
    }
}

/// How sure a step is that rests on this evidence.
pub fn confidence_of(evidence: Evidence) -> Confidence {
    match evidence {
        Evidence::Written => Confidence::High,
        Evidence::Inferred => Confidence::Medium,
        Evidence::Dispatch => Confidence::Low,
    }
}
