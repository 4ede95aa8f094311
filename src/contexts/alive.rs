//! Which functions somebody runs who is or could be there. What only dead code gets to is as dead, and so are methods of types
//! of which what runs makes no values.

use super::openness::{Openness, is_rewritten};
use crate::catalog::Catalog;
use crate::flow::{self, Flow};
use crate::names::Name;
use crate::program::{Attribute, Body, BodyId, BodyKind, Program};
use rustc_hash::{FxHashMap, FxHashSet};

/// What runs, by body.
pub(super) struct Alive {
    /// In what is shipped.
    pub shipped: Vec<bool>,
    /// There, or in tests and the like.
    pub anywhere: Vec<bool>,
}

impl Alive {
    /// Whether code that is shipped runs only in tests and the like, or nowhere.
    pub fn is_unused(&self, program: &Program, id: BodyId) -> bool {
        !self.shipped[id.0 as usize] && program.ships(id)
    }

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
        // Who rewrites the code of a type may make values of it.
        let rewritten =
            functions().filter(|(_, body)| is_rewritten(catalog, body)).filter_map(|(_, body)| body.self_type);
        let values = Values { made: rewritten.collect(), waiting: FxHashMap::default() };
        let mut reach = Reach { program, flow, openness, known: vec![false; program.bodies.len()], values };
        reach.add(shipped.map(|(id, _)| id).collect());
        let shipped = reach.known.clone();
        reach.add(functions().filter(|&(id, _)| !program.ships(id)).map(|(id, _)| id).collect());
        Self { shipped, anywhere: reach.known }
    }
}

/// What is known to run.
struct Reach<'a> {
    program: &'a Program,
    flow: &'a Flow,
    openness: &'a Openness,
    known: Vec<bool>,
    values: Values,
}

/// Which types there are values of.
struct Values {
    /// Those that what runs makes, by their paths or last names.
    made: FxHashSet<Name>,
    /// Methods that would run if there were values of their type, by that type's last name.
    waiting: FxHashMap<Name, Vec<BodyId>>,
}

impl Reach<'_> {
    /// Adds all that some functions run.
    fn add(&mut self, mut open: Vec<BodyId>) {
        while let Some(id) = open.pop() {
            if self.known[id.0 as usize] {
                continue;
            }
            let body = self.program.body(id);
            if let Some(ty) = body.self_type.filter(|ty| body.is_method() && !self.has_values(*ty)) {
                self.values.waiting.entry(Name::new(ty.last())).or_default().push(id);
                continue;
            }
            self.known[id.0 as usize] = true;
            open.extend(self.flow.nested(id));
            let run = self.flow.out(id).iter().map(|edge| edge.to);
            let called = body.calls.iter().flat_map(|call| flow::callees(&call.callee));
            open.extend(run.chain(called).map(|to| self.program.function_of(to)));
            for made in &body.makes {
                if self.values.made.insert(*made) {
                    // Those that still have no values wait again.
                    open.extend(self.values.waiting.remove(&Name::new(made.last())).into_iter().flatten());
                }
            }
        }
    }

    /// Whether there may be values of a type: what runs makes some, or somebody may who is not in sight.
    fn has_values(&self, ty: Name) -> bool {
        let last = Name::new(ty.last());
        let made = self.values.made.contains(&ty) || self.values.made.contains(&last);
        let unwritten = self.program.generated.contains(&ty) || self.program.unread.contains(&last);
        made || unwritten || !self.openness.is_own_type(ty)
    }
}
