//! What functions do with what they are given that no row speaks of and whose source was not read: by their names, on which
//! libraries agree.

use super::Roles;
use crate::catalog::{Catalog, Mark};
use crate::names::Name;
use crate::program::{Body, BodyId, Call, CallForm, Callee, Program, Value};

/// Methods that call the closure they are given, here and now, whatever type has them: libraries agree on what
/// these do, because the standard library's `Iterator`, `Option` and `Result` have them.
const ADAPTERS: &[&str] = &[
    "all",
    "and_then",
    "any",
    "filter",
    "filter_map",
    "find",
    "find_map",
    "flat_map",
    "fold",
    "for_each",
    "inspect",
    "inspect_err",
    "is_some_and",
    "map",
    "map_err",
    "map_ok",
    "map_or",
    "map_or_else",
    "map_while",
    "ok_or_else",
    "or_else",
    "position",
    "retain",
    "scan",
    "skip_while",
    "take_while",
    "then",
    "try_fold",
    "try_for_each",
    "unwrap_or_else",
    "with_context",
];

/// Functions that have other threads run what they are given, in whatever library: most are wrappers of tokio's. So are
/// those that say behind one of these names which threads that are: `spawn_blocking_global`, or between its words what is
/// spawned: `spawn_essential_blocking`; and those whose name ends so and that are awaited: `proving_blocking(..).await`.
const OFFLOADERS: &[&str] = &["asyncify", "block_in_place", "run_blocking", "spawn_blocking", "unblock"];

/// Functions that poll what they are given on this thread until it ends, in whatever library, and with whatever before these
/// names: `run_block_on`.
const DRIVERS: &[&str] = &["block_on"];

/// What futures are polled with.
const CONTEXT: &str = "std::task::Context";

/// What a library function does with a callable when no row says so: the standard library calls it, others may keep
/// it, unless the function is awaited or its name tells.
pub(super) fn given(program: &Program, catalog: &Catalog, id: BodyId, call: &Call) -> Roles {
    if matches!(call.callee, Callee::Library(path) if catalog.mark(path) == Some(Mark::Polls)) {
        return if makes_context(program, catalog, id) { Roles::DRIVEN } else { Roles::AWAITED };
    }
    let (name, std) = match &call.callee {
        Callee::Library(path) => (path.last(), path.is_std()),
        Callee::Unknown { name: Some(name), .. } => (name.last(), false),
        _ => ("", false),
    };
    if call.form == CallForm::Macro && crate::flow::joins(name) {
        return Roles::AWAITED;
    }
    let is_or_goes_on =
        |known: &&str| name.strip_prefix(*known).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'));
    let spawns_blocking = (call.awaited || name.starts_with("spawn_")) && name.ends_with("_blocking");
    if spawns_blocking || OFFLOADERS.iter().any(is_or_goes_on) {
        return Roles::POOLED;
    }
    if DRIVERS.iter().any(|known| name.ends_with(known)) || runs_the_program(program, id, call) {
        return Roles::DRIVEN;
    }
    let calls = std || ADAPTERS.contains(&name);
    let here = if calls { Roles::CALLED } else { Roles::GIVEN };
    if call.awaited { here | Roles::AWAITED } else { here }
}

/// Whether a body polls with a context that it, or what it is written in, makes by itself and is not given: it runs the future
/// here, as `block_on` does.
fn makes_context(program: &Program, catalog: &Catalog, id: BodyId) -> bool {
    let around = std::iter::successors(Some(program.body(id)), |body| body.parent.map(|parent| program.body(parent)));
    let makes =
        |call: &Call| matches!(call.callee, Callee::Library(path) if catalog.mark(path) == Some(Mark::MakesContext));
    let is_context = |ty: Name| ty.as_str() == CONTEXT;
    let is_given = |body: &Body| body.kind.is_async() || body.parameters.iter().any(|p| p.ty.is_some_and(is_context));
    let mut until_given = around.take_while(|body| !is_given(body));
    until_given.any(|body| body.calls.iter().any(makes))
}

/// Whether a function that nobody has the source of, or whose source nobody has to read, is given the future that a
/// program is, to run it: by a plain `main`, and by its name.
fn runs_the_program(program: &Program, id: BodyId, call: &Call) -> bool {
    let body = program.body(id);
    let Some(name) = call.callee.outside_name() else { return false };
    let is_future = |value: &Value| match value {
        Value::Body(block) => program.body(*block).kind.is_async(),
        Value::Call(call) => body.call(*call).makes_future,
        _ => false,
    };
    let runs = call.form == CallForm::Path && name.starts_with("run");
    runs && program.is_main(body) && call.arguments.iter().any(is_future)
}
