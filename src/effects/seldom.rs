//! What code does seldom, however often it runs: what an environment variable asks for, what it keeps for the next time, what
//! another process does, what is done where something has failed, and what a new version of the program wants.

use crate::catalog::{Catalog, Mark};
use crate::flow::{Edge, Flow};
use crate::program::{Body, BodyId, Call, CallId, Callee, Occasion, Program, Value};

/// Whether a call is made seldom by a body that may run often.
pub fn is_seldom(program: &Program, catalog: &Catalog, flow: &Flow, id: BodyId, made: CallId) -> bool {
    let body = program.body(id);
    let call = body.call(made);
    let once = || flow.out(id).iter().any(|edge| edge.call == Some(made) && edge.once);
    matches!(call.occasion, Some(Occasion::Asked | Occasion::Unset | Occasion::Forked | Occasion::Failed))
        || matches!(call.callee, Callee::Library(path) if catalog.mark(path) == Some(Mark::OnError))
        || migrates(body)
        || (!call.in_loop && keeps(body, catalog))
        || once()
}

/// Whether an edge is taken seldom by a body that may run often.
pub fn is_seldom_taken(program: &Program, catalog: &Catalog, flow: &Flow, edge: usize) -> bool {
    let Edge { from, call, once, .. } = flow.edges[edge];
    once || call.is_some_and(|call| is_seldom(program, catalog, flow, from, call))
}

/// Whether a body is there, by the name of its function or of the module around it, to bring data into the form that a new
/// version of the program wants: that is done once.
fn migrates(body: &Body) -> bool {
    const WORDS: [&str; 4] = ["migrate", "migration", "migrations", "migrator"];
    let names = body.path.as_str().rsplit("::").take(2);
    names.flat_map(|name| name.split('_')).any(|word| WORDS.contains(&word))
}

/// Whether a body looks something up, and keeps it in the same place where it was not there.
fn keeps(body: &Body, catalog: &Catalog) -> bool {
    let marked = |call: &&Call, mark: Mark| match call.callee {
        Callee::Library(path) => {
            let known = matches!(call.receiver, Some(Value::Static(_) | Value::Field(..)));
            known && catalog.mark(path) == Some(mark)
        }
        _ => false,
    };
    let looked_up = || body.calls.iter().filter(|call| marked(call, Mark::LooksUp)).map(|call| &call.receiver);
    let mut kept = body.calls.iter().filter(|call| marked(call, Mark::Keeps)).map(|call| &call.receiver);
    kept.any(|place| looked_up().any(|looked| looked == place))
}
