//! Numbers of bodies in drafts, and functions by what stays the same when others come and go.

use crate::program::{Body, BodyId, Callee, Value};
use crate::rust::facts::Word;
use crate::rust::world::{Container, FnData, World};
use rustc_hash::FxHashMap;
use std::hash::{Hash, Hasher};
use xxhash_rust::xxh3::Xxh3;

/// Marks a [`BodyId`] that still holds a function's id.
pub(super) const FUNCTION: u32 = 1 << 31;

/// A function by its file, and by its name and its place among its namesakes there, or by its place among those of traits
/// and of their implementations. While what code can see stays as it is, so do the keys of all functions that it gets to.
pub type FunctionKey = u64;

/// The functions with code of a program.
#[derive(Default, PartialEq, Eq)]
pub struct Functions {
    /// By number.
    keys: Vec<(u32, FunctionKey)>,
}

impl Functions {
    /// Those of a program.
    pub fn of(world: &World) -> Self {
        let mut namesakes = FxHashMap::default();
        let own = world
            .fns
            .iter()
            .enumerate()
            .filter(|(_, data)| data.decl.body.is_some() && !world.crates[data.krate.0 as usize].input.stub);
        let key = |(number, data): (usize, &FnData)| {
            let name = is_plain(world, data).then(|| Word::of(data.decl.name.as_str()));
            let namesakes: &mut u32 = namesakes.entry((data.file, name)).or_default();
            *namesakes += 1;
            let mut hasher = Xxh3::new();
            (data.file, name, *namesakes).hash(&mut hasher);
            (number as u32, hasher.finish())
        };
        Self { keys: own.map(key).collect() }
    }

    /// The key of a function with this number.
    pub fn key(&self, number: u32) -> Option<FunctionKey> {
        let at = self.keys.binary_search_by_key(&number, |(number, _)| *number).ok()?;
        Some(self.keys[at].1)
    }

    /// By the numbers here, those that the same functions have among others.
    pub fn moved(&self, to: &Self) -> FxHashMap<u32, u32> {
        let numbers = to.numbers();
        self.keys.iter().filter_map(|(number, key)| Some((*number, *numbers.get(key)?))).collect()
    }

    /// The numbers by the keys.
    pub fn numbers(&self) -> FxHashMap<FunctionKey, u32> {
        self.keys.iter().map(|(number, key)| (*key, *number)).collect()
    }
}

/// Whether code gets to a function by its name alone, and not because of what implements a trait.
fn is_plain(world: &World, data: &FnData) -> bool {
    match data.container {
        Container::Module => true,
        Container::Impl(id) => world.implementation(id).decl.of_trait.is_none(),
        Container::Trait(_) => false,
    }
}

/// The functions that drafts refer to, each once.
pub(super) fn referred<'b>(bodies: impl Iterator<Item = &'b mut Body>) -> Vec<u32> {
    let mut found = Vec::new();
    let mut add = |id: &mut BodyId| {
        if id.0 & FUNCTION != 0 {
            found.push(id.0 & !FUNCTION);
        }
    };
    bodies.for_each(|body| each(body, &mut add));
    found.sort_unstable();
    found.dedup();
    found
}

/// Gives the functions that a draft refers to other numbers. Whether all have one; otherwise the draft is of no use.
pub(super) fn renumber(draft: &mut [Body], moved: &FxHashMap<u32, u32>) -> bool {
    let mut complete = true;
    let mut change = |id: &mut BodyId| {
        if id.0 & FUNCTION != 0 {
            match moved.get(&(id.0 & !FUNCTION)) {
                Some(number) => id.0 = number | FUNCTION,
                None => complete = false,
            }
        }
    };
    draft.iter_mut().for_each(|body| each(body, &mut change));
    complete
}

/// All numbers of bodies in a body.
pub(super) fn each(body: &mut Body, change: &mut impl FnMut(&mut BodyId)) {
    body.parent.iter_mut().for_each(&mut *change);
    for call in &mut body.calls {
        match &mut call.callee {
            Callee::Body(id) => change(id),
            Callee::Dispatch { candidates, .. } => candidates.iter_mut().for_each(&mut *change),
            Callee::Value(value) => each_of(value, change),
            _ => {}
        }
        call.receiver.iter_mut().chain(&mut call.arguments).for_each(|value| each_of(value, change));
    }
    let locals = body.locals.iter_mut().filter_map(|local| local.value.as_mut());
    let awaits = body.awaits.iter_mut().map(|(value, _)| value);
    let stores = body.stores.iter_mut().flat_map(|store| [&mut store.value, &mut store.into]);
    let selects = body.selects.iter_mut().flat_map(|select| &mut select.branches).map(|branch| &mut branch.future);
    let discarded = body.discarded.iter_mut().map(|(value, _)| value);
    let errors = body.errors.iter_mut().map(|exit| &mut exit.of);
    let overlooked = body.overlooked.iter_mut().map(|result| &mut result.of);
    let made = locals.chain(awaits).chain(&mut body.returns).chain(stores);
    made.chain(selects).chain(discarded).chain(errors).chain(overlooked).for_each(|value| each_of(value, change));
}

fn each_of(value: &mut Value, change: &mut impl FnMut(&mut BodyId)) {
    match value {
        Value::Body(id) | Value::Function(id) => change(id),
        Value::Field(of, _) => each_of(of, change),
        Value::Struct(_, fields) => fields.iter_mut().for_each(|(_, value)| each_of(value, change)),
        Value::Tuple(values) | Value::OneOf(values) => values.iter_mut().for_each(|value| each_of(value, change)),
        _ => {}
    }
}
