//! What each body does to the thread that runs it: the waits that it enters, directly or through what it calls.
//!
//! A wait is a call that the catalog lists as blocking and that is not awaited. Waits spread from callee to caller
//! over plain calls only: what is offloaded blocks somewhere else, and an awaited body is looked at by itself. For
//! each severity the nearest wait is kept, which gives the shortest chain and ends in cycles by itself.

mod at_once;
pub mod callers;
mod chains;
mod dispatch;
mod ready;
pub mod seldom;
mod steps;

pub use chains::Chain;

use crate::catalog::{Blocks, Catalog, Class, Cost, Mark, Outcome, When};
use crate::contexts::confidence_of;
use crate::finding::Confidence;
use crate::flow::{EdgeId, Flow, How};
use crate::names::Name;
use crate::program::{Body, BodyId, Call, CallForm, CallId, Callee, Evidence, Program, Value};
use crate::source::Span;
use rustc_hash::FxHashSet;
use std::cmp::Reverse;
use std::collections::VecDeque;

/// How bad a wait is on a thread that runs tasks, worst first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// It panics.
    Panic,
    /// It never ends.
    Hang,
    /// It takes as long as somebody else likes.
    Unbounded,
    /// It takes a disk's time, or a computation's.
    Milli,
    /// It is over at once, most of the time.
    Micro,
}

impl Severity {
    /// All severities, worst first.
    pub const ALL: [Severity; 5] =
        [Severity::Panic, Severity::Hang, Severity::Unbounded, Severity::Milli, Severity::Micro];

    /// Of a call that ends so, and takes as long.
    pub fn of(outcome: &Outcome, cost: Cost) -> Self {
        match (outcome, cost) {
            (Outcome::Panic(_), _) => Severity::Panic,
            (Outcome::Hang, _) => Severity::Hang,
            (Outcome::Late, Cost::Unbounded) => Severity::Unbounded,
            (Outcome::Late, Cost::Milli) => Severity::Milli,
            (Outcome::Late, Cost::Micro) => Severity::Micro,
        }
    }
}

/// A call that blocks by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wait {
    /// The call.
    pub call: CallId,
    /// The library function, to look it up in the catalog.
    pub path: Name,
    /// The receiver's type.
    pub self_type: Option<Name>,
    /// What it waits for.
    pub class: Class,
    /// How bad it is.
    pub severity: Severity,
    /// How sure the callee is.
    pub confidence: Confidence,
}

/// The next step on the way to a wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Step {
    /// It is in this body: index into its waits.
    Here(u32),
    /// It is behind this edge.
    Behind(EdgeId),
}

#[derive(Clone, Copy, Debug)]
struct Reached {
    step: Step,
    confidence: Confidence,
}

/// The effects of all bodies.
pub struct Effects {
    waits: Vec<Vec<Wait>>,
    reached: Vec<[Option<Reached>; 5]>,
    of_code: OfCode,
}

/// What is so whatever waits there are.
#[derive(Clone)]
struct OfCode {
    /// Bodies that ask if a runtime is there.
    asking: FxHashSet<BodyId>,
    /// What [`dispatch::made`] gives.
    made: FxHashSet<Name>,
    /// What [`ready::ready_at_once`] gives.
    ready: Vec<bool>,
}

impl Effects {
    /// Whether a body gives a future that is ready when it is polled for the first time.
    pub fn is_ready_at_once(&self, body: BodyId) -> bool {
        self.of_code.ready[body.0 as usize]
    }

    /// The blocking calls that stand in a body, in order.
    pub fn waits(&self, body: BodyId) -> &[Wait] {
        &self.waits[body.0 as usize]
    }

    /// The worst wait that a body enters on its own thread.
    pub fn worst(&self, body: BodyId) -> Option<Severity> {
        let reached = &self.reached[body.0 as usize];
        Severity::ALL.into_iter().find(|&severity| reached[severity as usize].is_some())
    }

    /// Whether code asks if a runtime is there already, so that it makes one, or waits for one, only where there is none.
    pub fn asks_first(&self, id: BodyId) -> bool {
        self.of_code.asking.contains(&id)
    }

    /// The same effects without the waits in calls whose names stand here: what is left behind them.
    pub fn without(&self, program: &Program, flow: &Flow, calls: &[Span]) -> Effects {
        let mut waits = self.waits.clone();
        for ((_, body), waits) in program.bodies().zip(&mut waits) {
            waits.retain(|wait| !calls.contains(&body.call(wait.call).name_span));
        }
        spread(program, flow, waits, self.of_code.clone())
    }
}

/// Works out the effects of all bodies.
pub fn solve(program: &Program, catalog: &Catalog, flow: &Flow) -> Effects {
    let calls = || program.bodies.iter().flat_map(|body| &body.calls);
    let unblocks = calls().any(|call| match call.callee {
        Callee::Library(path) => catalog.mark(path) == Some(Mark::SetsNonblocking),
        _ => false,
    });
    let sockets = if unblocks { Sockets::MayNotBlock } else { Sockets::Block };
    let (over_at_once, ready) = (at_once::texts(program), ready::ready_at_once(program));
    let asking = asking(program, catalog, Mark::AsksRuntime);
    let choosing = self::asking(program, catalog, Mark::AsksFlavor);
    let code = Code {
        program,
        catalog,
        flow,
        over_at_once: &over_at_once,
        asking: &asking,
        choosing: &choosing,
        ready: &ready,
    };
    let waits_of = |(id, body)| waits_of(id, body, code, sockets);
    let mut waits: Vec<Vec<Wait>> = program.bodies().map(waits_of).collect();
    for &(body, call, path) in &flow.borrowed {
        let row = catalog.blocks(path, None).filter(|row| row.shown && row.when.is_none());
        let Some(row) = row else { continue };
        waits[body.0 as usize].push(Wait {
            call,
            path,
            self_type: None,
            class: row.class,
            severity: Severity::of(&row.outcome, row.cost),
            confidence: sure(row, Evidence::Written),
        });
    }
    spread(program, flow, waits, OfCode { asking, made: dispatch::made(program), ready })
}

/// Has the callers of each wait know of it.
fn spread(program: &Program, flow: &Flow, waits: Vec<Vec<Wait>>, of_code: OfCode) -> Effects {
    let mut effects = Effects { reached: vec![[None; 5]; waits.len()], waits, of_code };
    let entered_by = plain_callers(program, flow);
    for severity in Severity::ALL {
        // A guess that is nearer hides nothing that is sure.
        effects.start(severity, Confidence::Medium);
        effects.spread(program, flow, &entered_by, severity, Evidence::Inferred);
        effects.start(severity, Confidence::Low);
        effects.spread(program, flow, &entered_by, severity, Evidence::Dispatch);
    }
    effects
}

/// The bodies that make a call with this mark, and those written in them.
fn asking(program: &Program, catalog: &Catalog, mark: Mark) -> FxHashSet<BodyId> {
    let asks = |call: &Call| matches!(call.callee, Callee::Library(path) if catalog.mark(path) == Some(mark));
    let mut asking = FxHashSet::default();
    // Bodies come after those that they are written in.
    for (id, body) in program.bodies() {
        if body.parent.is_some_and(|parent| asking.contains(&parent)) || body.calls.iter().any(asks) {
            asking.insert(id);
        }
    }
    asking
}

/// What sockets do that a function is given.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sockets {
    /// They block, as nobody told any not to.
    Block,
    /// That depends on where they come from.
    MayNotBlock,
}

fn waits_of(id: BodyId, body: &Body, code: Code<'_>, sockets: Sockets) -> Vec<Wait> {
    let Code { catalog, flow, .. } = code;
    let mut waits = Vec::new();
    for (i, call) in body.calls.iter().enumerate() {
        let (path, evidence) = match &call.callee {
            Callee::Library(path) => (*path, call.evidence),
            Callee::Dispatch { method, candidates } if candidates.is_empty() => (*method, Evidence::Dispatch),
            _ => continue,
        };
        if call.awaited || flow.is_polled(id, CallId(i as u32)) {
            continue;
        }
        // A runtime that goes out of scope is looked at by the rules on runtimes, which know where it was made.
        if call.form == CallForm::Implied && call.self_type.is_some_and(|ty| catalog.runtime_type(ty)) {
            continue;
        }
        // A tuple has no path: it is told by what comes first in it, such as the host before the port.
        let self_type = call.self_type.or_else(|| call.innermost.first().copied().flatten());
        let self_type = steps::stepped(body, call).or(self_type);
        let Some(row) = catalog.blocks(path, self_type).filter(|row| row.shown) else { continue };
        // An address need not be looked up, nor need one that was written down.
        if row.class == Class::Dns
            && let Some(written) = steps::formatted(body, call)
            && catalog.blocks(path, Some(written)).is_some_and(|row| !row.shown)
        {
            continue;
        }
        let panics = matches!(row.outcome, Outcome::Panic(_));
        if row.class == Class::BlockOn
            && !panics
            && ready::polls_ready_ones(code.program, flow, code.ready, id, CallId(i as u32))
        {
            continue;
        }
        let Some(met) = met(row, body, call, catalog, sockets) else { continue };
        // A row for any receiver holds whichever implementation it is that runs, unless some are known not to wait.
        let evidence = match row.on {
            None if catalog.tells_receivers_apart(path) => Evidence::Dispatch,
            None => evidence.max(Evidence::Inferred),
            Some(_) => evidence,
        };
        let over_at_once = code.waits_for_nothing(id, CallId(i as u32), path, row.class);
        // A breath before a panic or the end of the program.
        let last = row.outcome == Outcome::Late && body.diverges && body.loops.is_empty();
        // What reads from or writes to something else waits as that does.
        let (class, cost) = wrapped(row, call).find_map(|ty| catalog.waits_of(ty)).unwrap_or((row.class, row.cost));
        // What is buffered seldom gets there.
        let cost = if row.cost == Cost::Micro { Cost::Micro } else { cost };
        let severity = if over_at_once || last { Severity::Micro } else { Severity::of(&row.outcome, cost) };
        // What panics on a runtime is there for where none is, unless it is done through the runtime that was found.
        let through_handle = call.self_type.is_some_and(|ty| ty.last() == "Handle");
        let fallback = severity == Severity::Panic && !through_handle && code.asking.contains(&id);
        // Who asks how many threads there are waits in another way where there are several.
        let chosen = severity > Severity::Hang && code.choosing.contains(&id);
        let confidence = if fallback || chosen { Confidence::Low } else { sure(row, evidence).min(met) };
        waits.push(Wait { call: CallId(i as u32), path, self_type, class, severity, confidence });
    }
    waits
}

/// The types that decide whether a call blocks that reads from or writes to what is wrapped.
fn wrapped<'c>(row: &Blocks, call: &'c Call) -> impl Iterator<Item = Name> + use<'c> {
    let wanted = match row.when {
        Some(When::InnerBlocks) => 0..1,
        Some(When::ArgumentBlocks(Some(index))) => index + 1..index + 2,
        Some(When::ArgumentBlocks(None)) => 1..call.innermost.len(),
        _ => 0..0,
    };
    wanted.filter_map(|at| call.innermost.get(at).copied().flatten())
}

/// How sure it is that the condition of a row is met; `None` where it is not. What cannot be decided is a guess.
fn met(row: &Blocks, body: &Body, call: &Call, catalog: &Catalog, sockets: Sockets) -> Option<Confidence> {
    let blocks = |at: usize| call.innermost.get(at).copied().flatten().and_then(|ty| catalog.does_blocking_io(ty));
    let of = |met: Option<bool>| match met {
        Some(met) => met.then_some(Confidence::Medium),
        None => Some(Confidence::Low),
    };
    match &row.when {
        None => Some(Confidence::High),
        // Sockets and the like block unless they are told not to.
        Some(When::BlockingMode) => match sockets == Sockets::MayNotBlock && is_given(body, call) {
            true => Some(Confidence::Low),
            false => Some(Confidence::Medium),
        },
        Some(When::Looped) => call.in_loop.then_some(Confidence::Medium),
        Some(When::InnerBlocks) => of(blocks(0)),
        Some(When::ArgumentBlocks(Some(index))) => of(blocks(index + 1)),
        Some(When::ArgumentBlocks(None)) => {
            let mut arguments = (1..call.innermost.len()).map(blocks);
            let one_does = arguments.clone().any(|blocks| blocks == Some(true));
            of(if one_does { Some(true) } else { arguments.all(|blocks| blocks == Some(false)).then_some(false) })
        }
        Some(When::LastArgument(wanted)) => match call.arguments.last() {
            Some(Value::Static(path) | Value::Library(path)) => of(Some(path == wanted)),
            // Who gives no flag does not ask to get away without waiting.
            _ if last_is_none(call) => Some(Confidence::Medium),
            _ => Some(Confidence::Low),
        },
        Some(When::HostName(_) | When::Bounded | When::OlderThan(_)) => Some(Confidence::Low),
    }
}

/// Whether the last argument of a call is `None` without a doubt.
fn last_is_none(call: &Call) -> bool {
    let last = call.receiver.iter().chain(&call.arguments).count().checked_sub(1);
    call.cases.iter().any(|(index, case)| Some(*index as usize) == last && case.last() == "None")
}

/// What values are looked up in.
#[derive(Clone, Copy)]
struct Code<'a> {
    program: &'a Program,
    catalog: &'a Catalog,
    flow: &'a Flow,
    /// Statics and constants that hold text of [`Value::AtOnce`].
    over_at_once: &'a FxHashSet<Name>,
    /// What [`Effects::asks_first`] is true of.
    asking: &'a FxHashSet<BodyId>,
    /// Bodies that ask how many threads the runtime has.
    choosing: &'a FxHashSet<BodyId>,
    /// Which bodies give futures that are ready at once.
    ready: &'a [bool],
}

/// Whether the receiver is something that the body got from elsewhere: a parameter, a capture, or a part of one.
fn is_given(body: &Body, call: &Call) -> bool {
    let mut at = call.receiver.as_ref();
    for _ in 0..16 {
        at = match at {
            Some(Value::Field(of, _)) => Some(of),
            Some(Value::Local(local)) => body.local(*local).value.as_ref(),
            Some(Value::Parameter(_) | Value::Capture(_)) => return true,
            _ => return false,
        };
    }
    false
}

/// How sure a wait is that nothing is known against.
fn sure(row: &Blocks, evidence: Evidence) -> Confidence {
    let proven = row.proof.as_ref().map_or(Confidence::High, |proof| proof.confidence());
    confidence_of(evidence).min(proven)
}

/// Edges into each body by which its effects are the caller's.
fn plain_callers(program: &Program, flow: &Flow) -> Vec<Vec<EdgeId>> {
    let mut callers = vec![Vec::new(); program.bodies.len()];
    for (id, edge) in flow.edges.iter().enumerate() {
        // A closure's call edge without a call is a capture: whoever calls it there has an edge of its own place.
        if edge.how == How::Calls && !program.body(edge.to).kind.is_async() {
            callers[edge.to.0 as usize].push(id);
        }
    }
    callers
}

impl Effects {
    /// Has bodies that reach no wait yet reach their own, of those that are at least this sure.
    fn start(&mut self, severity: Severity, least: Confidence) {
        for (reached, waits) in self.reached.iter_mut().zip(&self.waits) {
            // Of several waits the surest, of equals the first.
            let mine = waits.iter().enumerate();
            let mine = mine.filter(|(_, wait)| wait.severity == severity && wait.confidence >= least);
            let best = mine.max_by_key(|(i, wait)| (wait.confidence, Reverse(*i)));
            let here = best.map(|(i, wait)| Reached { step: Step::Here(i as u32), confidence: wait.confidence });
            let slot = &mut reached[severity as usize];
            *slot = slot.or(here);
        }
    }

    fn spread(&mut self, program: &Program, flow: &Flow, callers: &[Vec<EdgeId>], severity: Severity, least: Evidence) {
        let slot = severity as usize;
        let mut queue: VecDeque<usize> =
            (0..self.reached.len()).filter(|&body| self.reached[body][slot].is_some()).collect();
        while let Some(body) = queue.pop_front() {
            let below = self.reached[body][slot].expect("only bodies that reach a wait are queued");
            for &edge_id in &callers[body] {
                let edge = &flow.edges[edge_id];
                let from = edge.from.0 as usize;
                // What is late once in a process is seldom worth a change; what panics or hangs does so the first time, but
                // not behind a question whether a runtime is there.
                let late = severity > Severity::Hang;
                let elsewhere = if late { edge.once } else { self.of_code.asking.contains(&edge.from) };
                let evidence = if elsewhere { Evidence::Dispatch } else { self.evidence(program, edge) };
                if evidence < least || self.reached[from][slot].is_some() {
                    continue;
                }
                let confidence = below.confidence.min(confidence_of(evidence));
                self.reached[from][slot] = Some(Reached { step: Step::Behind(edge_id), confidence });
                queue.push_back(from);
            }
        }
    }
}
