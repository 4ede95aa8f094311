//! Waits that are over at once: for what no disk holds, for what has ended already, for no time, or for microseconds.

use super::Code;
use crate::catalog::{Catalog, Class, Mark};
use crate::names::Name;
use crate::program::{Body, BodyId, BodyKind, Call, CallId, Callee, NO_TIME, Occasion, Program, Value};
use rustc_hash::FxHashSet;

/// How many callers up a parameter is followed to what it is.
const MOST_CALLERS_UP: usize = 3;

/// What [`Code::over_at_once`] holds for a program.
pub(super) fn texts(program: &Program) -> FxHashSet<Name> {
    let initializers = program.bodies.iter().filter(|body| body.kind == BodyKind::Initializer && body.parent.is_none());
    initializers.filter(|body| body.returns.contains(&Value::AtOnce)).map(|body| body.path).collect()
}

impl Code<'_> {
    /// Whether a call of this function, of a class of waits, is over at once.
    pub(super) fn waits_for_nothing(self, id: BodyId, made: CallId, path: Name, class: Class) -> bool {
        let body = self.program.body(id);
        let call = body.call(made);
        let by_class = match class {
            Class::FileIo | Class::Db => {
                let mut given = call.receiver.iter().chain(&call.arguments);
                given.any(|value| self.is_over_at_once(id, value, MOST_CALLERS_UP))
            }
            Class::Sleep => call.arguments.iter().any(|value| self.is_moment(id, value)),
            Class::Stdin | Class::ThreadJoin => self.is_looked_at(id, call),
            Class::ProcessWait => is_ended(body, made, self.catalog),
            _ => false,
        };
        by_class || makes_missing_folder(call, path) || gives_no_time(body, call)
    }

    /// Whether a value is [`Value::AtOnce`] or made of it; a parameter is what all callers give.
    fn is_over_at_once(self, id: BodyId, value: &Value, up: usize) -> bool {
        let body = self.program.body(id);
        let mut open = vec![value];
        for _ in 0..16 {
            match open.pop() {
                Some(Value::AtOnce) => return true,
                Some(Value::Static(path)) if self.over_at_once.contains(path) => return true,
                Some(Value::Static(flag) | Value::Library(flag))
                    if self.catalog.mark(*flag) == Some(Mark::SetsNonblocking) =>
                {
                    return true;
                }
                Some(Value::Local(local)) => open.extend(&body.local(*local).value),
                Some(Value::Call(call)) => {
                    let call = body.call(*call);
                    if let (Callee::Body(made), true) = (&call.callee, up > 0) {
                        let mut given = self.program.body(*made).returns.iter();
                        if given.any(|value| self.is_over_at_once(*made, value, 0)) {
                            return true;
                        }
                    }
                    open.extend(call.receiver.iter().chain(&call.arguments));
                }
                Some(Value::Tuple(values)) => open.extend(values),
                Some(Value::Parameter(index)) if up > 0 && self.all_give_such(id, *index as usize, up - 1) => {
                    return true;
                }
                Some(_) => {}
                None => break,
            }
        }
        false
    }

    /// Whether all who are in sight call a body with such a value.
    fn all_give_such(self, id: BodyId, index: usize, up: usize) -> bool {
        let mut callers = self.flow.into(id).peekable();
        callers.peek().is_some()
            && callers.all(|edge| {
                let call = edge.call.map(|call| self.program.call(edge.from, call));
                let given = call.and_then(|call| match call.arguments.contains(&Value::Body(id)) {
                    // An adapter gives a closure what it is called on.
                    true => call.receiver.as_ref(),
                    false if call.callee == Callee::Body(id) => call.receiver.iter().chain(&call.arguments).nth(index),
                    false => None,
                });
                given.is_some_and(|value| self.is_over_at_once(edge.from, value, up))
            })
    }

    /// Whether a body asks a value of the call's type whether it is done, so that it need not wait for it.
    fn is_looked_at(self, id: BodyId, call: &Call) -> bool {
        let bodies = std::iter::once(&id).chain(self.flow.nested(id)).map(|&id| self.program.body(id));
        let module = |call: &Call| match call.callee {
            Callee::Library(path) => path.as_str().rsplit_once("::").map(|(module, _)| module),
            _ => None,
        };
        // Functions without a type are of the same thing where they stand together: `event::poll` and `event::read`.
        let of_same = |other: &Call| {
            let stand_together = || module(other) == module(call) && other.callee != call.callee;
            other.self_type == call.self_type && (call.self_type.is_some() || stand_together())
        };
        bodies.flat_map(|body| &body.calls).any(|other| match other.callee {
            Callee::Library(path) => of_same(other) && self.catalog.mark(path) == Some(Mark::Looks),
            _ => false,
        })
    }

    /// Whether a value is a period that nobody notices.
    fn is_moment(self, id: BodyId, value: &Value) -> bool {
        let body = self.program.body(id);
        let made = match value {
            Value::Local(local) => body.local(*local).value.as_ref(),
            value => Some(value),
        };
        let Some(Value::Call(call)) = made else { return false };
        matches!(body.call(*call).callee, Callee::Library(path) if self.catalog.mark(path) == Some(Mark::Moment))
    }
}

/// Whether what a call waits for was ended before, whenever the call is made.
fn is_ended(body: &Body, made: CallId, catalog: &Catalog) -> bool {
    let call = body.call(made);
    let of_same = |other: &&Call| other.self_type == call.self_type && other.receiver == call.receiver;
    body.calls[..made.0 as usize].iter().rev().find(of_same).is_some_and(|before| {
        let ends = matches!(before.callee, Callee::Library(path) if catalog.mark(path) == Some(Mark::Ends));
        ends && call.receiver.is_some() && (call.sometimes || !before.sometimes)
    })
}

/// Whether a call makes a folder where there is none yet: once, and then no more.
fn makes_missing_folder(call: &Call, path: Name) -> bool {
    call.occasion == Some(Occasion::Missing) && matches!(path.last(), "create_dir" | "create_dir_all")
}

/// Whether a call waits for no time at all, and looks whether something is there.
fn gives_no_time(body: &Body, call: &Call) -> bool {
    let is_none = |value: &Value| matches!(value, Value::Library(path) if path.as_str() == NO_TIME);
    call.arguments.iter().any(|value| match value {
        Value::Call(some) => body.call(*some).arguments.iter().any(is_none),
        value => is_none(value),
    })
}
