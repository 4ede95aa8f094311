//! Where one body puts its callables: the closures, futures and functions that it makes, is given or captures.
//!
//! Only values that can run are followed. A value is traced back through variables, branches, tuples and library
//! calls that hand on what they get; fields of other values are not, because one body does not show who sets them: where
//! they are called, `fields` finds what they hold.

use super::roles::listed;
use crate::catalog::{Carried, Catalog};
use crate::names::Name;
use crate::program::{Body, BodyId, Call, CallId, Callee, LocalId, Value};
use rustc_hash::FxHashMap;

/// Callables that one variable or call may be; more than this many are not told apart.
const MOST_ORIGINS: usize = 64;
/// Variables and calls that are gone through to find an origin; longer chains come from generated code.
const MOST_STEPS: u32 = 200;

/// Something that can run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Origin {
    /// A closure or an `async` block of this body.
    Body(BodyId),
    /// A function of the program, by name.
    Function(BodyId),
    /// A library's function, by name.
    Library(Name),
    /// What a call gives.
    Result(CallId),
    /// A parameter.
    Parameter(u32),
    /// A captured variable.
    Capture(u32),
}

/// What is done with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sink {
    /// It is called.
    Callee(CallId),
    /// A method is called on it.
    Receiver(CallId),
    /// It is an argument, counted without the receiver.
    Argument(CallId, u32),
    /// It is awaited.
    Await,
    /// It is returned.
    Return,
    /// It is put away.
    Store,
}

/// One use of a callable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Use {
    /// What is used.
    pub origin: Origin,
    /// How.
    pub sink: Sink,
}

/// All uses of callables in `body`, in the order of its calls.
pub fn uses(body: &Body, catalog: &Catalog) -> Vec<Use> {
    let mut origins = Origins::new(body, catalog);
    let mut found = Vec::new();
    for (i, call) in body.calls.iter().enumerate() {
        let id = CallId(i as u32);
        if let Callee::Value(value) = &call.callee {
            origins.put(value, Sink::Callee(id), &mut found);
        }
        let carried = carried(call, catalog);
        if let Some(receiver) = &call.receiver
            && carried != Some(Carried::Receiver)
        {
            origins.put(receiver, Sink::Receiver(id), &mut found);
        }
        if matches!(call.callee, Callee::Constructor(_)) {
            continue;
        }
        for (n, argument) in call.arguments.iter().enumerate() {
            if carried != Some(Carried::Argument(n)) {
                origins.put(argument, Sink::Argument(id, n as u32), &mut found);
            }
        }
        if call.awaited {
            found.push(Use { origin: Origin::Result(id), sink: Sink::Await });
        }
    }
    for (value, _) in &body.awaits {
        found.extend(origins.of_awaited(value).into_iter().map(|origin| Use { origin, sink: Sink::Await }));
    }
    for value in &body.returns {
        origins.put(value, Sink::Return, &mut found);
    }
    for store in &body.stores {
        if !matches!(store.into, Value::Local(_)) {
            origins.put(&store.value, Sink::Store, &mut found);
        }
    }
    for (i, call) in body.calls.iter().enumerate() {
        if let Some(Carried::Argument(n)) = carried(call, catalog)
            && listed(call, catalog, n as u32).is_some()
            && let Some(argument) = call.arguments.get(n)
        {
            // What is known of a call that hands it on holds where nothing is of who gets it then.
            let given = origins.of(argument);
            let decides = |used: &Use| match used.sink {
                Sink::Argument(to, n) => given.contains(&used.origin) && listed(body.call(to), catalog, n).is_some(),
                _ => false,
            };
            if !found.iter().any(decides) {
                origins.put(argument, Sink::Argument(CallId(i as u32), n as u32), &mut found);
            }
        }
    }
    found
}

/// What a library call hands on. Where a type was not found, the names tell that every `Result` and `Option` has.
pub fn carried(call: &Call, catalog: &Catalog) -> Option<Carried> {
    match call.callee {
        Callee::Library(path) => catalog.carries(path),
        Callee::Unknown { name: Some(name), .. } if call.receiver.is_some() => {
            matches!(name.as_str(), "unwrap" | "expect").then_some(Carried::Receiver)
        }
        _ => None,
    }
}

/// The value that a library call hands on.
pub fn handed_on<'c>(call: &'c Call, catalog: &Catalog) -> Option<&'c Value> {
    match carried(call, catalog)? {
        Carried::Receiver => call.receiver.as_ref(),
        Carried::Argument(index) => call.arguments.get(index),
    }
}

/// Whether a body awaits what a call gives by itself, and not with others.
pub fn awaits(body: &Body, call: CallId, catalog: &Catalog) -> bool {
    let mut origins = Origins::new(body, catalog);
    let is_it = |value| origins.of_awaited(value).contains(&Origin::Result(call));
    body.call(call).awaited || body.awaits.iter().map(|(value, _)| value).any(is_it)
}

/// Traces values of one body back to callables, each variable and call once.
pub struct Origins<'a> {
    body: &'a Body,
    catalog: &'a Catalog,
    assigned: FxHashMap<LocalId, Vec<&'a Value>>,
    locals: FxHashMap<LocalId, Vec<Origin>>,
    calls: FxHashMap<CallId, Vec<Origin>>,
}

impl<'a> Origins<'a> {
    /// For the values of `body`.
    pub fn new(body: &'a Body, catalog: &'a Catalog) -> Self {
        let mut assigned = FxHashMap::<_, Vec<_>>::default();
        for store in &body.stores {
            if let Value::Local(local) = store.into {
                assigned.entry(local).or_default().push(&store.value);
            }
        }
        Self { body, catalog, assigned, locals: FxHashMap::default(), calls: FxHashMap::default() }
    }

    /// The callables that a value may be.
    pub fn of(&mut self, value: &'a Value) -> Vec<Origin> {
        let mut out = Vec::new();
        self.collect(value, MOST_STEPS, &mut out);
        out
    }

    /// The callables that a value may be which is awaited: what a call gives that hands a future on, and not what that
    /// gives in the end.
    pub fn of_awaited(&mut self, value: &'a Value) -> Vec<Origin> {
        let handed_on =
            if let Value::Call(call) = value { handed_on(self.body.call(*call), self.catalog) } else { None };
        self.of(handed_on.unwrap_or(value))
    }

    /// The callables that a variable may be.
    pub fn of_local(&mut self, local: LocalId) -> Vec<Origin> {
        self.local(local, MOST_STEPS)
    }

    fn put(&mut self, value: &'a Value, sink: Sink, found: &mut Vec<Use>) {
        // A callable inside a struct is not the argument itself: nobody can say when it runs.
        if let Value::Struct(_, fields) = value {
            for (_, field) in fields {
                let sink = if sink == Sink::Return { Sink::Return } else { Sink::Store };
                self.put(field, sink, found);
            }
            return;
        }
        found.extend(self.of(value).into_iter().map(|origin| Use { origin, sink }));
    }

    fn collect(&mut self, value: &'a Value, steps: u32, out: &mut Vec<Origin>) {
        if steps == 0 || out.len() >= MOST_ORIGINS {
            return;
        }
        let mut add = |origin| {
            if !out.contains(&origin) {
                out.push(origin);
            }
        };
        match value {
            Value::Body(body) => add(Origin::Body(*body)),
            Value::Function(function) => add(Origin::Function(*function)),
            Value::Library(path) => add(Origin::Library(*path)),
            Value::Parameter(index) => add(Origin::Parameter(*index)),
            Value::Capture(index) => add(Origin::Capture(*index)),
            Value::Local(local) => self.local(*local, steps - 1).into_iter().for_each(add),
            Value::Call(call) => self.call(*call, steps - 1).into_iter().for_each(add),
            Value::Field(inner, name) => {
                if let Value::Struct(_, fields) = &**inner {
                    for (_, field) in fields.iter().filter(|(field, _)| field == name) {
                        self.collect(field, steps - 1, out);
                    }
                }
            }
            Value::Tuple(values) | Value::OneOf(values) => {
                for value in values {
                    self.collect(value, steps - 1, out);
                }
            }
            Value::Struct(_, fields) => {
                for (_, value) in fields {
                    self.collect(value, steps - 1, out);
                }
            }
            Value::Static(_) | Value::AtOnce | Value::Case(_) | Value::Other => {}
        }
    }

    fn local(&mut self, id: LocalId, steps: u32) -> Vec<Origin> {
        if let Some(known) = self.locals.get(&id) {
            return known.clone();
        }
        // While it is worked out a variable is nothing, which ends cycles through assignments.
        self.locals.insert(id, Vec::new());
        let local = self.body.local(id);
        let mut out = Vec::new();
        match (&local.value, local.part) {
            (Some(Value::Tuple(values)), Some(part)) => {
                if let Some(value) = values.get(part as usize) {
                    self.collect(value, steps, &mut out);
                }
            }
            (Some(value), _) => self.collect(value, steps, &mut out),
            (None, _) => {}
        }
        for value in self.assigned.get(&id).cloned().unwrap_or_default() {
            self.collect(value, steps, &mut out);
        }
        self.locals.insert(id, out.clone());
        out
    }

    fn call(&mut self, id: CallId, steps: u32) -> Vec<Origin> {
        if let Some(known) = self.calls.get(&id) {
            return known.clone();
        }
        self.calls.insert(id, Vec::new());
        let call = self.body.call(id);
        let mut out = Vec::new();
        match (&call.callee, handed_on(call, self.catalog)) {
            (Callee::Constructor(_), _) => {
                for argument in &call.arguments {
                    self.collect(argument, steps, &mut out);
                }
            }
            // What is known of its future is that it is awaited; what that gives is another value.
            _ if call.awaited => {}
            (_, Some(value)) => self.collect(value, steps, &mut out),
            _ => out.push(Origin::Result(id)),
        }
        self.calls.insert(id, out.clone());
        out
    }
}
