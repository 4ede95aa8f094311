//! Waits on its own task: the other end of what a thread waits for is held by tasks of that thread's runtime only.

use super::values::{self, Usage, Values};
use super::{Facts, Label, aside};
use crate::catalog::{Blocks, Class};
use crate::flow::Roles;
use crate::program::{BodyId, CallId, Callee, Value};
use rustc_hash::FxHashSet;

/// The place where the other end of a wait is handed to a task, if no other end is anywhere else.
pub fn other_end(facts: &Facts<'_>, id: BodyId, call: CallId, row: &Blocks) -> Option<Label> {
    let both_ends = match row.class {
        Class::ChannelRecv | Class::ChannelSendBounded => false,
        Class::Condvar | Class::Barrier => true,
        _ => return None,
    };
    let body = facts.body(id);
    let receiver = facts.call(id, call).receiver.as_ref()?;
    let mine = values::makers(facts, body, receiver);
    let values = Values::of(facts, id);
    let mut spawned: Option<BodyId> = None;
    let mut label_at = None;
    let mut seen = FxHashSet::default();
    for &(maker, part) in &mine {
        for used in values.uses(maker) {
            let other = both_ends || (part.is_some() && used.part != part);
            if !other || !seen.insert((maker.0, format!("{:?}", used.usage))) {
                continue;
            }
            match used.usage {
                Usage::Captured(nested) if facts.flow.roles(nested).only(Roles::SPAWNED) => {
                    spawned = Some(nested);
                }
                Usage::Argument(at, _) if is_drop(facts, id, at) => {}
                Usage::Argument(at, _) if facts.flow.result_roles(id, at).only(Roles::SPAWNED) => {
                    label_at = Some(facts.call(id, at).span);
                }
                Usage::Receiver(at) if both_ends && is_wait(facts, id, at, call) => {}
                _ => return None,
            }
        }
    }
    let text = "the other end is held by a task of this runtime";
    if let Some(nested) = spawned {
        return Some(aside(facts.body(nested).head, text));
    }
    label_at.map(|span| aside(span, text))
}

fn is_drop(facts: &Facts<'_>, id: BodyId, call: CallId) -> bool {
    matches!(facts.call(id, call).callee, Callee::Library(path) if path.as_str() == "std::mem::drop")
}

/// Whether a call on the shared value only prepares the wait: a lock, or the wait itself.
fn is_wait(facts: &Facts<'_>, id: BodyId, at: CallId, wait: CallId) -> bool {
    at == wait || matches!(facts.call(id, at).receiver, Some(Value::Field(..)))
}
