//! Closures and functions that are kept in fields, for calls of what a field holds: `(self.on_close)()`.
//!
//! A field is told by its type and its name; which value of that type is meant is not told. Only fields that are called
//! are looked at.

use super::uses::{Origin, Origins, handed_on};
use crate::catalog::Catalog;
use crate::names::Name;
use crate::program::{Body, BodyId, Call, CallId, Callee, CaptureOf, Program, Value};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// Variables and calls that are gone through to find a field.
const MOST_STEPS: usize = 8;
/// Functions that a callable may be passed through on its way into a field.
const MOST_WRAPPERS: usize = 8;
/// Callables that one field may hold. Of more nobody can tell which one is called.
const MOST_KEPT: usize = 16;

/// A field: the type's canonical path and the name.
type Field = (Name, Name);

/// Which of a program's closures and functions the calls of fields may run.
pub(super) struct Fields {
    called: FxHashMap<(BodyId, CallId), Vec<BodyId>>,
}

impl Fields {
    /// Those of a program.
    pub fn of(program: &Program, catalog: &Catalog) -> Self {
        let calls: Vec<(BodyId, CallId, Field)> = in_bodies(program, |id, body| {
            let of_call = |(n, call)| Some((id, CallId(n as u32), called(program, catalog, body, call)?));
            body.calls.iter().enumerate().filter_map(of_call).collect()
        });
        let kept = match calls.is_empty() {
            true => FxHashMap::default(),
            false => kept(program, catalog, &calls.iter().map(|(.., field)| *field).collect()),
        };
        let runs = |(caller, call, field): (BodyId, CallId, Field)| {
            let all = kept.get(&field).filter(|all| all.len() <= MOST_KEPT)?;
            // What tests put there is not what runs when the code has been shipped.
            let here = all.iter().copied().filter(|id| program.ships(*id) || !program.ships(caller));
            Some(((caller, call), here.collect()))
        };
        Self { called: calls.into_iter().filter_map(runs).collect() }
    }

    /// What a call may run whose callee is what a field holds.
    pub fn called(&self, body: BodyId, call: CallId) -> &[BodyId] {
        self.called.get(&(body, call)).map_or(&[], Vec::as_slice)
    }
}

fn in_bodies<T: Send>(program: &Program, look: impl Fn(BodyId, &Body) -> Vec<T> + Sync) -> Vec<T> {
    let bodies = program.bodies.par_iter().enumerate();
    bodies.flat_map_iter(|(index, body)| look(BodyId(index as u32), body)).collect()
}

/// The field whose value a call calls.
fn called(program: &Program, catalog: &Catalog, body: &Body, call: &Call) -> Option<Field> {
    let Callee::Value(value) = &call.callee else { return None };
    if let (Value::Field(_, name), Some(ty)) = (value, call.self_type) {
        return Some((ty, *name));
    }
    let (mut body, mut at) = (body, value);
    for _ in 0..MOST_STEPS {
        at = match at {
            Value::Field(..) => return body.field(at),
            Value::Local(local) => body.local(*local).value.as_ref()?,
            Value::Call(call) => handed_on(body.call(*call), catalog)?,
            Value::Capture(index) => {
                let of = body.captures[*index as usize].of;
                body = program.body(body.parent?);
                match of {
                    CaptureOf::Local(local) => body.local(local).value.as_ref()?,
                    CaptureOf::Parameter(_) | CaptureOf::Capture(_) => return None,
                }
            }
            _ => return None,
        };
    }
    None
}

/// What is put into fields of a program: closures and functions as they are, or through the parameters of functions.
fn kept(program: &Program, catalog: &Catalog, wanted: &FxHashSet<Field>) -> FxHashMap<Field, Vec<BodyId>> {
    let types: FxHashSet<Name> = wanted.iter().map(|(ty, _)| *ty).collect();
    let mut kept: FxHashMap<Field, Vec<BodyId>> = FxHashMap::default();
    let mut puts = in_bodies(program, |id, body| {
        let mut puts = Vec::new();
        for (field, value) in filled(body, &types).into_iter().filter(|(field, _)| wanted.contains(field)) {
            let origins = Origins::new(body, catalog).of(value).into_iter();
            puts.extend(origins.map(|origin| (field, id, origin)));
        }
        puts
    });
    let mut seen = FxHashSet::default();
    for _ in 0..MOST_WRAPPERS {
        let mut parameters: FxHashMap<(BodyId, u32), Vec<Field>> = FxHashMap::default();
        for (field, by, origin) in puts {
            for (by, origin) in outside(program, catalog, by, origin) {
                match origin {
                    Origin::Body(id) | Origin::Function(id) if seen.insert((field, id, None)) => {
                        kept.entry(field).or_default().push(id);
                    }
                    Origin::Parameter(index) if seen.insert((field, by, Some(index))) => {
                        parameters.entry((by, index)).or_default().push(field);
                    }
                    _ => {}
                }
            }
        }
        if parameters.is_empty() {
            break;
        }
        puts = in_bodies(program, |id, body| passed(catalog, id, body, &parameters));
    }
    kept
}

/// What a body puts into fields of some types.
fn filled<'b>(body: &'b Body, types: &FxHashSet<Name>) -> Vec<(Field, &'b Value)> {
    let mut filled: Vec<_> = body.fields_of_literals().filter(|((ty, _), _)| types.contains(ty)).collect();
    for call in &body.calls {
        if let Callee::Constructor(ty) = call.callee
            && types.contains(&ty)
        {
            let numbered = |(index, value)| ((ty, Name::new(&format!("{index}"))), value);
            filled.extend(call.arguments.iter().enumerate().map(numbered));
        }
    }
    filled.extend(body.stores.iter().filter_map(|store| Some((body.field(&store.into)?, &store.value))));
    filled
}

/// Where what a nested body captures comes from.
fn outside(program: &Program, catalog: &Catalog, by: BodyId, origin: Origin) -> Vec<(BodyId, Origin)> {
    let mut found = vec![(by, origin)];
    // Bodies are nested as deep as somebody wrote them.
    while let Some(position) = found.iter().position(|(_, origin)| matches!(origin, Origin::Capture(_))) {
        let (by, origin) = found.swap_remove(position);
        let (Origin::Capture(index), Some(parent)) = (origin, program.body(by).parent) else { continue };
        let origins = match program.body(by).captures[index as usize].of {
            CaptureOf::Local(local) => Origins::new(program.body(parent), catalog).of_local(local),
            CaptureOf::Parameter(index) => vec![Origin::Parameter(index)],
            CaptureOf::Capture(index) => vec![Origin::Capture(index)],
        };
        found.extend(origins.into_iter().map(|origin| (parent, origin)));
    }
    found
}

/// What a body passes to functions that put it into fields.
fn passed(
    catalog: &Catalog,
    id: BodyId,
    body: &Body,
    parameters: &FxHashMap<(BodyId, u32), Vec<Field>>,
) -> Vec<(Field, BodyId, Origin)> {
    let mut puts = Vec::new();
    for call in &body.calls {
        let Callee::Body(callee) = call.callee else { continue };
        for (index, value) in call.receiver.iter().chain(&call.arguments).enumerate() {
            let Some(fields) = parameters.get(&(callee, index as u32)) else { continue };
            let origins = Origins::new(body, catalog).of(value);
            puts.extend(fields.iter().flat_map(|field| origins.iter().map(|origin| (*field, id, *origin))));
        }
    }
    puts
}
