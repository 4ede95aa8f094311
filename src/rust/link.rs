//! From inferred bodies to the [`Program`]: closures split off, calls in order, values followed.
//!
//! Each function is done by itself and in parallel, with references to other functions kept as function ids; the
//! last step numbers all bodies and puts the numbers in.

mod again;
mod branches;
mod calls;
mod control;
mod describe;
mod heads;
mod implied;
mod lives;
mod lower;
mod makes;
mod nested;
mod numbers;
mod occasions;
mod overlooked;
mod seen;
pub mod sites;
mod unnumbered;
mod values;

pub use again::Drafts;
pub use numbers::Functions;
pub use seen::Surroundings;
pub use unnumbered::{OfFile, Unnumbered};

use super::facts::{OpenBody, Path};
use super::holding::Holding;
use super::infer::{infer_function, infer_value};
use super::world::{AdtData, CrateData, Def, Extern, FnId, Namespace, ValueId, World};
use crate::names::Name;
use crate::program::{Body, BodyId, Call, CallForm, Callee, Crate, Program};
use crate::source::FileId;
use lower::Lower;
use numbers::FUNCTION;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// A body reference to a function that is numbered later.
fn function_ref(id: FnId) -> BodyId {
    BodyId(id.0 | FUNCTION)
}

/// Something with code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Owner {
    Function(FnId),
    Value(ValueId),
}

/// Infers and links all bodies of the crates that are not stubs. `guards` are the types whose values matter for as long
/// as they live.
pub fn link(world: &World, guards: &[Name]) -> Program {
    Unnumbered::of(world, guards, &Functions::default(), FxHashMap::default()).number(world)
}

fn owners(world: &World) -> Vec<Owner> {
    let is_stub = |krate: crate::program::CrateId| world.crates[krate.0 as usize].input.stub;
    let functions = world.fns.iter().enumerate().filter(|(_, data)| !is_stub(data.krate) && data.decl.body.is_some());
    let values = world.values.iter().enumerate().filter(|(_, data)| !is_stub(data.krate) && data.decl.body.is_some());
    functions
        .map(|(index, _)| Owner::Function(FnId(index as u32)))
        .chain(values.map(|(index, _)| Owner::Value(ValueId(index as u32))))
        .collect()
}

fn file(world: &World, owner: Owner) -> FileId {
    match owner {
        Owner::Function(id) => world.function(id).file,
        Owner::Value(id) => world.value(id).file,
    }
}

/// Numbers all bodies and puts the numbers in.
fn assemble(world: &World, owners: &[Owner], mut drafts: Vec<Vec<Body>>) -> Program {
    let mut starts: FxHashMap<u32, u32> = FxHashMap::default();
    let mut next = 0;
    let mut bases = Vec::with_capacity(drafts.len());
    for (owner, bodies) in owners.iter().zip(&drafts) {
        if let Owner::Function(id) = owner {
            starts.insert(id.0, next);
        }
        bases.push(next);
        next += bodies.len() as u32;
    }
    drafts.par_iter_mut().zip(bases).for_each(|(bodies, base)| {
        let mut number = |id: &mut BodyId| {
            id.0 = match id.0 & FUNCTION {
                0 => id.0 + base,
                _ => *starts.get(&(id.0 & !FUNCTION)).expect("only functions with drafts are referred to"),
            };
        };
        for body in bodies {
            numbers::each(body, &mut number);
            for call in &mut body.calls {
                if let Callee::Dispatch { candidates, .. } = &mut call.callee {
                    candidates.sort_unstable();
                }
            }
        }
    });
    let mut bodies: Vec<Body> = Vec::with_capacity(next as usize);
    bodies.extend(drafts.into_iter().flatten());
    let (mentions, derives) = rayon::join(|| mentions(&bodies), || derives(world));
    let generated = generated(world, &derives);
    let unread = world.unread_names.iter().copied().collect();
    Program { crates: crates(world), bodies, mentions, unread, derives, generated }
}

/// Names of functions that somebody calls where it is not known whom.
fn mentions(bodies: &[Body]) -> FxHashSet<Name> {
    let unknown = |body: &Body, call: &Call| match &call.callee {
        Callee::Unknown { name: Some(name), .. } => {
            Some(match (name.as_str().strip_prefix("Self::"), body.self_type) {
                (Some(function), Some(ty)) => Name::new(&format!("{}::{function}", ty.last())),
                _ => *name,
            })
        }
        // A method of a library's type may be that of what the type stands for, such as a guard.
        Callee::Library(path) if call.form == CallForm::Method => Some(*path),
        _ => None,
    };
    let of_body = |body| move |call| unknown(body, call);
    let called = bodies.par_iter().flat_map_iter(|body: &Body| body.calls.iter().filter_map(of_body(body)));
    let called = called.fold(FxHashSet::default, |mut names, name| {
        names.insert(name);
        names
    });
    let whole: FxHashSet<Name> = called.flatten().collect();
    let last = whole.iter().map(|name| Name::new(name.last()));
    last.chain(whole.iter().copied()).collect()
}

/// What types derive: libraries name their derive macros as the traits that these implement.
fn derives(world: &World) -> Vec<(Name, Name)> {
    let derived = |data: &'_ AdtData, path: &Path| {
        let name = match world.resolve(&[data.module], path, Namespace::Type).map(|found| found.def) {
            Some(Def::Trait(id)) => world.trait_data(id).path,
            Some(Def::External(of_library)) => of_library,
            Some(_) => return None,
            // A library that was not read may pass it on by a glob.
            None => path.segments.last()?.name,
        };
        Some((data.path, name))
    };
    let of_type =
        |data: &'_ AdtData| data.decl.derives.iter().filter_map(|path| derived(data, path)).collect::<Vec<_>>();
    let all = world.adts.iter().flat_map(of_type);
    all.filter(|(_, derived)| !derived.is_std()).collect()
}

/// Types of which values may be made by code that is not written.
fn generated(world: &World, derives: &[(Name, Name)]) -> FxHashSet<Name> {
    let by_default = |data: &&AdtData| {
        data.decl.derives.iter().any(|path| path.segments.last().is_some_and(|last| last.name.as_str() == "Default"))
    };
    let own = world.adts.iter().filter(|data| !world.crates[data.krate.0 as usize].input.stub);
    let own = own.filter(|data| data.decl.rewritten || by_default(data)).map(|data| data.path);
    own.chain(derives.iter().map(|(ty, _)| *ty)).collect()
}

fn draft(world: &World, owner: Owner, holding: &Holding) -> Vec<Body> {
    let body = match owner {
        Owner::Function(id) => &world.function(id).decl.body,
        Owner::Value(id) => &world.value(id).decl.body,
    };
    let Some(body) = body else { return Vec::new() };
    let Some(code) = body.code.open() else { return Vec::new() };
    let facts = OpenBody { body, code: &code };
    match owner {
        Owner::Function(id) => Lower::function(world, id, facts, &infer_function(world, id, facts), holding).bodies,
        Owner::Value(id) => Lower::value(world, id, facts, &infer_value(world, id, facts), holding).bodies,
    }
}

fn crates(world: &World) -> Vec<Crate> {
    let read = |data: &CrateData, dev: bool| {
        let wanted = |(name, _): &&(Name, Extern)| data.input.dev.contains(name) == dev;
        let id = |(_, to): &(Name, Extern)| if let Extern::Crate(id) = to { Some(*id) } else { None };
        data.input.externs.iter().filter(wanted).filter_map(id).collect()
    };
    let describe = |data: &CrateData| Crate {
        name: data.input.name,
        kind: data.input.kind,
        member: data.input.member,
        published: data.input.published,
        dependencies: data.input.externs.iter().map(|(name, _)| *name).collect(),
        libraries: read(data, false),
        dev: read(data, true),
    };
    world.crates.iter().map(describe).collect()
}
