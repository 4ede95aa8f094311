//! Borrows that are checked at run time: whether two of one cell can be at once, where one of them waits.
//!
//! Such a cell stays on its thread. Two borrows meet if two tasks of that thread have the cell, or two futures that one
//! task polls by turns. Where all borrows are done one after the other by one task, none finds another one.

use super::Facts;
use crate::catalog::Holds;
use crate::contexts::begins_task;
use crate::flow::{Edge, How, joins};
use crate::names::Name;
use crate::program::{Body, BodyId, Call, CallId, Callee, Value};
use rustc_hash::{FxHashMap, FxHashSet};

/// Functions that poll some futures or streams by turns. Libraries agree on the names.
const SOME_BY_TURNS: [&str; 8] = ["join", "join3", "join4", "join5", "merge", "race", "select", "try_join"];
/// Functions and types that poll any number of them by turns.
const MANY_BY_TURNS: [&str; 16] = [
    "FuturesOrdered",
    "FuturesUnordered",
    "SelectAll",
    "StreamMap",
    "buffer_unordered",
    "buffered",
    "flat_map_unordered",
    "flatten_unordered",
    "for_each_concurrent",
    "join_all",
    "select_all",
    "select_ok",
    "try_buffer_unordered",
    "try_buffered",
    "try_for_each_concurrent",
    "try_join_all",
];

/// Which cells the bodies of a program borrow from: by the type of the cell and of what is in it, with the field that has it
/// where that is seen.
pub struct Borrows {
    of: FxHashMap<Cell, Vec<(BodyId, Option<Name>)>>,
}

type Cell = (Option<Name>, Option<Name>);

fn cell(call: &Call) -> Cell {
    (call.self_type, call.innermost.first().copied().flatten())
}

fn field(call: &Call) -> Option<Name> {
    match call.receiver {
        Some(Value::Field(_, name)) => Some(name),
        _ => None,
    }
}

impl Borrows {
    /// Of what is shipped.
    pub fn of(facts: &Facts<'_>) -> Self {
        let borrows = |ty: Name| facts.catalog.guard(ty).is_some_and(|guard| guard.holds == Holds::Borrow);
        let mut of: FxHashMap<Cell, Vec<_>> = FxHashMap::default();
        for (id, body) in facts.program.bodies().filter(|(id, _)| facts.program.ships(*id)) {
            for call in body.calls.iter().filter(|call| call.gives.is_some_and(borrows)) {
                of.entry(cell(call)).or_default().push((id, field(call)));
            }
        }
        Self { of }
    }

    /// Whether the cell that a call borrows from may be borrowed by somebody else before that borrow ends.
    pub fn may_meet(&self, facts: &Facts<'_>, borrow: &Call) -> bool {
        let (cell, field) = (cell(borrow), field(borrow));
        // Without a type for what is in it, any cell may be meant.
        let (Some(_), Some(borrowing)) = (cell.1, self.of.get(&cell)) else { return true };
        let mut getting_there: FxHashSet<BodyId> = FxHashSet::default();
        let same = |other: Option<Name>| other.is_none() || field.is_none() || other == field;
        let mut open: Vec<BodyId> = borrowing.iter().filter(|(_, other)| same(*other)).map(|(body, _)| *body).collect();
        while let Some(id) = open.pop() {
            if !getting_there.insert(id) {
                continue;
            }
            let before = open.len();
            let callers = facts.flow.into(id).filter(|edge| !matches!(edge.how, How::Threads | How::Pools));
            open.extend(callers.map(|edge| edge.from));
            let body = facts.body(id);
            open.extend(body.parent);
            let is_first = open.len() == before && !facts.program.is_main(body);
            if is_first && body.parameters.iter().filter_map(|one| one.ty).any(|ty| may_have_a_cell(facts, ty)) {
                // Whoever calls it may do so again, with the same cell, before it has ended.
                return true;
            }
        }
        getting_there.iter().any(|&id| polls_several(facts, id, &getting_there))
    }
}

/// Whether a value of a type may have a cell in it that the program made.
fn may_have_a_cell(facts: &Facts<'_>, ty: Name) -> bool {
    let krate = ty.as_str().split("::").next();
    let own = facts.program.crates.iter().any(|own| own.member && Some(own.name.as_str()) == krate);
    own || ty.as_str().starts_with("std::cell::")
}

/// Whether a body has several things run by turns that get to one of the others.
fn polls_several(facts: &Facts<'_>, id: BodyId, getting_there: &FxHashSet<BodyId>) -> bool {
    let body = facts.body(id);
    let leads = |edge: &&Edge| getting_there.contains(&edge.to);
    let mut begun: FxHashSet<Option<CallId>> = FxHashSet::default();
    // What a combinator is given is polled in its turn.
    let is_task = |edge: &&Edge| {
        let begins = edge.call.is_some_and(|call| begins_task(body.call(call)));
        edge.how == How::Spawns && !edge.joined && begins
    };
    for edge in facts.flow.out(id).iter().filter(leads).filter(is_task) {
        let looped = edge.call.is_some_and(|call| body.call(call).in_loop);
        if looped || !facts.program.is_main(facts.body(facts.program.function_of(id))) {
            return true;
        }
        begun.insert(edge.call);
    }
    let led: FxHashSet<Option<CallId>> = facts.flow.out(id).iter().filter(leads).map(|edge| edge.call).collect();
    if begun.len() > 1 || !begun.is_empty() && led.len() > 1 {
        return true;
    }
    let leading = |call: &Call| {
        let futures = call.receiver.iter().chain(&call.arguments);
        futures.filter(|future| may_lead(body, future, &led, getting_there, DEEPEST)).count()
    };
    body.calls.iter().any(|call| {
        let many = is_named(call, &MANY_BY_TURNS);
        let some = many || is_named(call, &SOME_BY_TURNS) || is_macro_that_joins(call);
        some && leading(call) > usize::from(!many)
    })
}

/// How many calls on one another are looked through.
const DEEPEST: u32 = 16;

/// Whether a future may be of a call that leads to one of the bodies, or of one of them itself.
fn may_lead(
    body: &Body,
    future: &Value,
    led: &FxHashSet<Option<CallId>>,
    getting_there: &FxHashSet<BodyId>,
    deepest: u32,
) -> bool {
    let Some(deepest) = deepest.checked_sub(1) else { return !led.is_empty() };
    let leads = |value: &Value| may_lead(body, value, led, getting_there, deepest);
    match future {
        Value::Call(id) => {
            let call = body.call(*id);
            led.contains(&Some(*id)) || call.receiver.iter().chain(&call.arguments).any(leads)
        }
        Value::Body(block) => getting_there.contains(block),
        Value::Local(local) => body.local(*local).value.as_ref().is_none_or(leads),
        Value::Tuple(values) | Value::OneOf(values) => values.iter().any(leads),
        Value::Struct(_, fields) => fields.iter().any(|(_, value)| leads(value)),
        Value::Other | Value::AtOnce => false,
        _ => !led.is_empty(),
    }
}

fn is_named(call: &Call, names: &[&str]) -> bool {
    let of_type = call.self_type.is_some_and(|ty| names.contains(&ty.last()));
    of_type || matches!(call.callee, Callee::Library(path) if !path.is_std() && names.contains(&path.last()))
}

fn is_macro_that_joins(call: &Call) -> bool {
    matches!(call.callee, Callee::Library(path) if joins(path.last()))
}
