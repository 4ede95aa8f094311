//! Which functions somebody runs who is or could be there. What only dead code gets to is as dead.

use super::openness::Openness;
use crate::catalog::Catalog;
use crate::flow::{self, Flow};
use crate::program::{Attribute, Body, BodyId, BodyKind, Program};
use rustc_hash::FxHashSet;

/// What runs, by body.
pub(super) struct Alive {
    /// In what is shipped.
    pub shipped: Vec<bool>,
    /// There, or in tests and the like.
    pub anywhere: Vec<bool>,
}

impl Alive {
    /// Of a program.
    pub fn of(
        program: &Program,
        catalog: &Catalog,
        flow: &Flow,
        openness: &Openness,
        commands: &FxHashSet<BodyId>,
    ) -> Self {
        let starts = |id: BodyId, body: &Body| {
            let marked = |attribute: &Attribute| catalog.entry(attribute).is_some();
            body.kind == BodyKind::Initializer
                || commands.contains(&id)
                || program.is_main(body)
                || catalog.handler(body.path).is_some()
                || body.attributes.iter().any(marked)
                || openness.may_be_called(program, catalog, id)
        };
        let functions = || program.bodies().filter(|(_, body)| body.parent.is_none());
        let shipped = functions().filter(|&(id, body)| program.ships(id) && starts(id, body));
        let shipped = reach(program, flow, vec![false; program.bodies.len()], shipped.map(|(id, _)| id).collect());
        let others = functions().filter(|&(id, _)| !program.ships(id)).map(|(id, _)| id).collect();
        Self { anywhere: reach(program, flow, shipped.clone(), others), shipped }
    }
}

/// Adds all that some functions run to what is known to run.
fn reach(program: &Program, flow: &Flow, mut known: Vec<bool>, mut open: Vec<BodyId>) -> Vec<bool> {
    while let Some(id) = open.pop() {
        if std::mem::replace(&mut known[id.0 as usize], true) {
            continue;
        }
        open.extend(flow.nested(id));
        let run = flow.out(id).iter().map(|edge| edge.to);
        let called = program.body(id).calls.iter().flat_map(|call| flow::callees(&call.callee));
        open.extend(run.chain(called).map(|to| program.function_of(to)));
    }
    known
}
