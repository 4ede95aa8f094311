//! Which functions of a library make a client with a pool of connections each time, as a part of what they give.

use crate::catalog::Catalog;
use crate::flow::handed_on;
use crate::names::Name;
use crate::program::{Body, BodyId, BodyKind, CallId, Callee, Program, Value};
use rustc_hash::FxHashMap;

/// How many functions may be between one that gives a client and the one that makes it.
const MOST_BETWEEN: usize = 8;
/// How many values are gone through between what a function gives and the call that makes a client.
const MOST_VALUES: usize = 256;

/// The call of each such function that makes the client, or gets it from a function that does, and the function outside of the
/// library that it comes from in the end. A client that is made only in some cases, such as where none is given, is none of
/// these.
pub fn makers(program: &Program, catalog: &Catalog) -> FxHashMap<BodyId, (CallId, Name)> {
    let mut makers = FxHashMap::default();
    let bodies = || program.bodies().filter(|(_, body)| body.parent.is_none() && !body.test && makes_new(body));
    for _ in 0..MOST_BETWEEN {
        let open = bodies().filter(|(id, _)| !makers.contains_key(id));
        let found: Vec<_> = open.filter_map(|(id, body)| Some((id, made(program, catalog, body, &makers)?))).collect();
        if found.is_empty() {
            break;
        }
        makers.extend(found);
    }
    makers
}

/// Whether a function has nothing yet of what it gives: it is called on no value, or uses that one up.
fn makes_new(body: &Body) -> bool {
    let plain = matches!(body.kind, BodyKind::Function | BodyKind::AsyncFunction);
    plain && (!body.is_method() || body.parameters.first().is_some_and(|receiver| receiver.owned.is_some()))
}

/// The call in a body that makes the client which is a part of what it gives.
fn made(
    program: &Program,
    catalog: &Catalog,
    body: &Body,
    makers: &FxHashMap<BodyId, (CallId, Name)>,
) -> Option<(CallId, Name)> {
    let mut open: Vec<&Value> = body.returns.iter().collect();
    for _ in 0..MOST_VALUES {
        match open.pop()? {
            Value::Local(local) => open.extend(&body.local(*local).value),
            Value::Struct(_, fields) => open.extend(fields.iter().map(|(_, value)| value)),
            Value::Tuple(parts) => open.extend(parts),
            Value::OneOf(parts) if parts.len() == 1 => open.extend(parts),
            Value::Call(id) => {
                let call = body.call(*id);
                match call.callee {
                    Callee::Library(path) if catalog.makes_pool(path) => {
                        let end = catalog.binds(path).and_then(|row| row.made_by.as_ref()).map_or(path, |by| by.end);
                        return Some((*id, end));
                    }
                    Callee::Body(callee) => match makers.get(&callee) {
                        Some(&(_, end)) => return Some((*id, end)),
                        // What a constructor is given is a part of what it gives.
                        None if program.body(callee).is_constructor() => open.extend(&call.arguments),
                        None => {}
                    },
                    Callee::Constructor(_) => open.extend(&call.arguments),
                    _ => open.extend(handed_on(call, catalog)),
                }
            }
            _ => {}
        }
    }
    None
}
