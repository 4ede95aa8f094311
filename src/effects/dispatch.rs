//! Calls of a trait's method that may mean one of several implementations: whether they wait is weighed.

use super::{Effects, Reached, Severity};
use crate::finding::Confidence;
use crate::flow::Edge;
use crate::names::Name;
use crate::program::{BodyId, Call, CallForm, Callee, Evidence, Program, Value};
use rustc_hash::FxHashSet;

impl Effects {
    /// How sure it is that the effects of what an edge leads to are those of its call. Where half of a project's own
    /// implementations wait, of the types that it makes values of, the call is expected to.
    pub(super) fn evidence(&self, program: &Program, edge: &Edge) -> Evidence {
        let callee = edge.call.map(|call| &program.call(edge.from, call).callee);
        let Some(Callee::Dispatch { candidates, .. }) = callee else { return edge.evidence };
        let counts = |id: &&BodyId| {
            let body = program.body(**id);
            let made = body.self_type.is_none_or(|ty| self.of_code.made.contains(&ty));
            made && !body.test && program.crates[body.krate.0 as usize].member
        };
        let surely = |reached: &Reached| reached.confidence > Confidence::Low;
        let waits = |id: &&BodyId| {
            let reached = &self.reached[id.0 as usize][..Severity::Micro as usize];
            reached.iter().flatten().any(surely)
        };
        let all = candidates.iter().filter(counts).count();
        let waiting = candidates.iter().filter(counts).filter(waits).count();
        if waiting > 0 && waiting * 2 >= all { edge.evidence.max(Evidence::Inferred) } else { edge.evidence }
    }
}

/// The types that implement a trait beside others, and of which shipped code other than their own makes values.
pub(super) fn made(program: &Program) -> FxHashSet<Name> {
    let calls = program.bodies.iter().flat_map(|body| &body.calls);
    let dispatched = calls.filter_map(|call| match &call.callee {
        Callee::Dispatch { candidates, .. } if candidates.len() > 1 => Some(candidates),
        _ => None,
    });
    let wanted: FxHashSet<Name> = dispatched.flatten().filter_map(|id| program.body(*id).self_type).collect();
    let mut made = FxHashSet::default();
    if wanted.is_empty() {
        return made;
    }
    for body in program.bodies.iter().filter(|body| !body.test) {
        let mut makes = |ty: Name| {
            if wanted.contains(&ty) && body.self_type != Some(ty) {
                made.insert(ty);
            }
        };
        body.calls.iter().flat_map(given_by).for_each(&mut makes);
        body.locals.iter().filter_map(|local| local.owned).for_each(&mut makes);
        body.values().into_iter().filter_map(literal).for_each(&mut makes);
    }
    made
}

/// The types of which a call may make a value: the one that its function belongs to, and the one that it gives.
fn given_by(call: &Call) -> impl Iterator<Item = Name> {
    let function = call.form == CallForm::Path && call.receiver.is_none();
    let constructed = match call.callee {
        Callee::Constructor(path) => [Some(path), owner(path)],
        _ => [None, None],
    };
    let makes = !matches!(call.callee, Callee::Dispatch { .. });
    let types = [call.self_type.filter(|_| function), call.gives.filter(|_| makes)];
    types.into_iter().chain(constructed).flatten()
}

/// What a path is written in: the type of a variant.
fn owner(path: Name) -> Option<Name> {
    path.as_str().rsplit_once("::").map(|(owner, _)| Name::new(owner))
}

fn literal(value: &Value) -> Option<Name> {
    match value {
        Value::Struct(path, _) => *path,
        _ => None,
    }
}
