//! How long values live that hold something: over which awaits and calls of a body.
//!
//! A walk in the order of evaluation that knows at each point which of these values may be alive, as the language has
//! it: variables until their scope ends or they are moved, temporaries until their statement, condition or arm does, by
//! edition. Branches are walked apart and joined, loops until nothing is new; what is dropped in one branch only may be
//! alive after both. A guard lives for as long as it is not dropped, used or not; where the question is what the compiler
//! takes to be alive ([`Until::PlaceEnds`]), what was borrowed does until its place ends.
//!
//! Labels of loops are not followed: a `break` leaves the innermost loop.

mod control;
mod expressions;
mod patterns;
mod shared;

use super::lower::Lower;
use crate::names::Name;
use crate::program::{CallForm, CallId, Capture, CaptureOf, Held};
use crate::rust::facts::{ExprId, OpenBody, PatternId, Range};
use crate::rust::holding::{Holding, Until, Watched};
use crate::rust::types::Ty;
use rustc_hash::FxHashMap;
use shared::Sharing;
use std::collections::BTreeSet;

/// Rounds after which a loop's state is taken as it is; each adds a value, and few bodies have three.
const MOST_ROUNDS: usize = 8;

/// Index into [`Lives::slots`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct SlotId(u32);

/// A value that holds something, on the way to its consumer.
type Operand = Option<SlotId>;

/// The values that may be alive; nothing where control does not get to.
type State = Option<BTreeSet<SlotId>>;

/// What a slot stands for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Key {
    /// The result of an expression.
    Result(ExprId),
    /// A variable.
    Variable(PatternId),
}

/// A value that holds something.
struct Slot {
    guard: Name,
    range: Range,
    name: Option<Name>,
    made: Option<ExprId>,
    awaits: BTreeSet<Place>,
    calls: BTreeSet<ExprId>,
    /// Whether a reference to it has been made.
    borrowed: bool,
}

impl Slot {
    fn new(guard: Name, range: Range, name: Option<Name>, made: Option<ExprId>) -> Self {
        Self { guard, range, name, made, awaits: BTreeSet::new(), calls: BTreeSet::new(), borrowed: false }
    }
}

/// An await, in the order of the text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    start: u32,
    end: u32,
}

/// A loop that is being walked.
struct Loop {
    /// How many scopes are around it.
    depth: usize,
    /// What is alive where it is left.
    breaks: State,
    /// What is alive where its next round begins.
    continues: State,
}

/// The walk over one body.
pub(super) struct Lives<'l, 'w> {
    lower: &'l Lower<'w>,
    holding: &'l dyn Watched,
    facts: OpenBody<'w>,
    body: usize,
    edition: u16,
    slots: Vec<Slot>,
    keys: FxHashMap<Key, SlotId>,
    live: State,
    /// Values that end with each scope around this point, the innermost last.
    scopes: Vec<Vec<SlotId>>,
    /// The scope that temporaries end with.
    temporaries: usize,
    loops: Vec<Loop>,
}

/// Whether any expression or variable of a function holds something, which few do.
pub(super) fn any(lower: &Lower<'_>, holding: &Holding) -> bool {
    lower.all_types().any(|ty| holding.guard_in(ty).is_some())
}

/// What the values of one body that hold something live over.
pub(super) fn held(lower: &Lower<'_>, holding: &dyn Watched, body: usize, edition: u16) -> Vec<Held> {
    let mut lives = Lives {
        lower,
        holding,
        facts: lower.facts,
        body,
        edition,
        slots: Vec::new(),
        keys: FxHashMap::default(),
        live: Some(BTreeSet::new()),
        scopes: vec![Vec::new()],
        temporaries: 0,
        loops: Vec::new(),
    };
    let root = &lower.roots[body];
    lives.enter_captures();
    for &parameter in &root.parameters {
        lives.bind_parameter(parameter);
    }
    lives.value(root.expr);
    lives.finish()
}

impl Lives<'_, '_> {
    fn finish(self) -> Vec<Held> {
        let lowered = &self.lower.bodies[self.body];
        let mut calls: FxHashMap<(u32, u32), CallId> = FxHashMap::default();
        for (index, call) in lowered.calls.iter().enumerate() {
            if call.form != CallForm::Implied {
                calls.entry((call.span.start, call.span.end)).or_insert(CallId(index as u32));
            }
        }
        let call = |id: ExprId| {
            let range = self.lower.range(id);
            calls.get(&(range.start, range.end)).copied()
        };
        let shared = Sharing::of(self.lower);
        let held = self.slots.iter().map(|slot| {
            let mut over: Vec<CallId> = slot.calls.iter().filter_map(|id| call(*id)).collect();
            over.sort_unstable();
            over.dedup();
            Held {
                ty: slot.guard,
                span: self.lower.span(slot.range),
                name: slot.name,
                made: slot.made.and_then(call),
                of: slot.made.and_then(|made| shared.taken_of(made)),
                awaits: slot.awaits.iter().map(|at| self.lower.span(Range { start: at.start, end: at.end })).collect(),
                calls: over,
            }
        });
        held.collect()
    }

    fn ty(&self, id: ExprId) -> &Ty {
        self.lower.ty(id)
    }

    /// A slot by what it stands for, made when it is first asked for.
    fn slot(&mut self, key: Key, new: impl FnOnce() -> Slot) -> SlotId {
        if let Some(&slot) = self.keys.get(&key) {
            return slot;
        }
        self.slots.push(new());
        let slot = SlotId(self.slots.len() as u32 - 1);
        self.keys.insert(key, slot);
        slot
    }

    fn made(&self, slot: SlotId) -> Option<ExprId> {
        self.slots[slot.0 as usize].made
    }

    fn begin(&mut self, slot: SlotId) {
        if let Some(live) = &mut self.live {
            live.insert(slot);
        }
    }

    fn end(&mut self, slot: SlotId) {
        if let Some(live) = &mut self.live {
            live.remove(&slot);
        }
    }

    fn end_all(&mut self, slots: impl IntoIterator<Item = SlotId>) {
        slots.into_iter().for_each(|slot| self.end(slot));
    }

    /// Ends a variable that is moved away, emptied or written over.
    fn end_variable(&mut self, slot: SlotId) {
        if !(self.by_place() && self.slots[slot.0 as usize].borrowed) {
            self.end(slot);
        }
    }

    fn by_place(&self) -> bool {
        self.holding.until() == Until::PlaceEnds
    }

    /// Notes that a variable may be referred to from here on.
    fn borrow(&mut self, slot: Option<SlotId>) {
        if let Some(slot) = slot {
            self.slots[slot.0 as usize].borrowed = true;
        }
    }

    fn is_live(&self, slot: SlotId) -> bool {
        self.live.as_ref().is_some_and(|live| live.contains(&slot))
    }

    /// The value of an expression, if it holds something. `made` is what made it in the first place.
    fn result(&mut self, id: ExprId, made: Option<ExprId>) -> Operand {
        let guard = self.holding.watched(self.ty(id))?;
        let range = self.lower.range(id);
        let slot = self.slot(Key::Result(id), || Slot::new(guard, range, None, made));
        self.begin(slot);
        Some(slot)
    }

    fn note_await(&mut self, range: Range) {
        for slot in self.live.iter().flatten() {
            self.slots[slot.0 as usize].awaits.insert(Place { start: range.start, end: range.end });
        }
    }

    fn note_call(&mut self, id: ExprId) {
        for slot in self.live.iter().flatten() {
            self.slots[slot.0 as usize].calls.insert(id);
        }
    }

    /// Walks code whose variables end with it.
    fn block_scope<T>(&mut self, walk: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(Vec::new());
        let walked = walk(self);
        self.leave();
        walked
    }

    /// Walks code whose variables and temporaries end with it.
    fn scope<T>(&mut self, walk: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.temporaries, self.scopes.len());
        let walked = self.block_scope(walk);
        self.temporaries = outer;
        walked
    }

    /// Ends the innermost scope and gives what ended with it.
    fn leave(&mut self) -> Vec<SlotId> {
        let ended = self.scopes.pop().expect("every scope is entered before it is left");
        self.end_all(ended.iter().copied());
        ended
    }

    /// The variable whose name an expression is.
    fn variable(&self, id: ExprId) -> Option<SlotId> {
        self.keys.get(&Key::Variable(self.lower.local(id)?)).copied()
    }

    /// Begins what this body took from its parent.
    fn enter_captures(&mut self) {
        for capture in self.lower.bodies[self.body].captures.clone() {
            if let (true, Some(pattern)) = (capture.moved, self.captured(self.body, capture)) {
                self.declare(pattern, None);
            }
        }
    }

    /// The variable that a capture of a body is in the end.
    fn captured(&self, body: usize, capture: Capture) -> Option<PatternId> {
        let parent = self.lower.bodies[body].parent?.0 as usize;
        match capture.of {
            CaptureOf::Capture(index) => {
                self.captured(parent, *self.lower.bodies[parent].captures.get(index as usize)?)
            }
            of => self.lower.homes.iter().find(|(_, home)| home.body == parent && home.of == of).map(|(id, _)| *id),
        }
    }

    /// Ends what a closure or `async` block takes with it.
    fn give_captures(&mut self, inner: ExprId) {
        let Some(body) = self.lower.roots.iter().position(|root| root.expr == inner) else { return };
        for &capture in &self.lower.bodies[body].captures {
            let slot = self.captured(body, capture).and_then(|pattern| self.keys.get(&Key::Variable(pattern)).copied());
            match slot {
                Some(slot) if capture.moved => self.end_variable(slot),
                slot => self.borrow(slot),
            }
        }
    }
}

/// What may be alive after either of two ways.
fn joined(a: State, b: State) -> State {
    match (a, b) {
        (Some(mut a), Some(b)) => {
            a.extend(b);
            Some(a)
        }
        (a, b) => a.or(b),
    }
}

/// A state without values that ended.
fn without(state: State, ended: &[SlotId]) -> State {
    state.map(|mut live| {
        live.retain(|slot| !ended.contains(slot));
        live
    })
}
