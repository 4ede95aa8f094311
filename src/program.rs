//! The program as the analysis sees it: bodies of code, what they call, and where values go.
//!
//! This is the seam. A front end (`rust/`) makes a [`Program`]; contexts, effects and rules read it. Nothing here
//! knows syntax, files on disk, lints or configuration, and everything is owned data with plain indices.

mod branches;
mod calls;
mod values;

pub use branches::{Branched, Gate};
pub use calls::{Call, CallForm, Callee, Evidence, Occasion, Unknown};
pub use values::{Capture, CaptureOf, NO_TIME, Store, Value};

use crate::names::Name;
use crate::source::Span;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

/// Index into [`Program::crates`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct CrateId(pub u32);

/// Index into [`Program::bodies`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct BodyId(pub u32);

/// Index into [`Body::calls`] of one body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct CallId(pub u32);

/// Index into [`Body::locals`] of one body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct LocalId(pub u32);

/// Everything that was linked.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The crates, workspace members first.
    pub crates: Vec<Crate>,
    /// Every piece of code that runs as a unit, parents before the closures in them.
    pub bodies: Vec<Body>,
    /// Names of functions that are called where it is not known which: by methods of unknown types, and by paths that lead
    /// nowhere, of these the last two names as well.
    pub mentions: FxHashSet<Name>,
    /// All names in calls of macros that could not be read as code, and what follows `Self::` with that.
    pub unread: FxHashSet<Name>,
    /// Types and what they derive from crates other than `std`: canonical paths, or a name where it leads nowhere.
    pub derives: Vec<(Name, Name)>,
    /// Types of which values may be made by code that is not written: by what they derive, or by an attribute.
    pub generated: FxHashSet<Name>,
}

impl Program {
    /// The body with this id.
    pub fn body(&self, id: BodyId) -> &Body {
        &self.bodies[id.0 as usize]
    }

    /// What it calls outside of itself, as often as it does.
    pub fn library_calls(&self) -> impl Iterator<Item = Name> {
        self.bodies.iter().flat_map(|body| &body.calls).filter_map(|call| match call.callee {
            Callee::Library(path) => Some(path),
            _ => None,
        })
    }

    /// The call with this id.
    pub fn call(&self, body: BodyId, call: CallId) -> &Call {
        &self.body(body).calls[call.0 as usize]
    }

    /// Whether a body is part of what is shipped: of a library or program, and no test code in it.
    pub fn ships(&self, id: BodyId) -> bool {
        let body = self.body(id);
        let kind = self.crates[body.krate.0 as usize].kind;
        matches!(kind, CrateKind::Library | CrateKind::Binary) && !body.test
    }

    /// The function, or the initialiser, that a body is written in, if it is not one itself.
    pub fn function_of(&self, id: BodyId) -> BodyId {
        std::iter::successors(Some(id), |&id| self.body(id).parent).last().unwrap_or(id)
    }

    /// Whether a body is async code, or a closure of some.
    pub fn in_async(&self, id: BodyId) -> bool {
        let mut around = std::iter::successors(Some(id), |&id| self.body(id).parent);
        around.any(|id| self.body(id).kind.is_async())
    }

    /// Whether a body is where a program starts.
    pub fn is_main(&self, body: &Body) -> bool {
        let krate = &self.crates[body.krate.0 as usize];
        let at_root = body.path.as_str().strip_suffix("::main") == Some(krate.name.as_str());
        krate.kind == CrateKind::Binary && !body.test && body.parent.is_none() && at_root
    }

    /// Takes the stand-ins that tests bring out of the methods that shipped code may call: they are not there when it
    /// has been shipped.
    pub fn forget_stand_ins(&mut self) {
        let ships: Vec<bool> = (0..self.bodies.len() as u32).map(|id| self.ships(BodyId(id))).collect();
        let shipped = self.bodies.iter_mut().zip(&ships).filter(|(_, ships)| **ships);
        for call in shipped.flat_map(|(body, _)| &mut body.calls) {
            if let Callee::Dispatch { candidates, .. } = &mut call.callee {
                candidates.retain(|candidate| ships[candidate.0 as usize]);
            }
        }
    }

    /// All bodies with their ids.
    pub fn bodies(&self) -> impl Iterator<Item = (BodyId, &Body)> {
        self.bodies.iter().enumerate().map(|(i, body)| (BodyId(i as u32), body))
    }
}

/// A crate: one target of a package.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Name as code writes it, with underscores.
    pub name: Name,
    /// What cargo builds it as.
    pub kind: CrateKind,
    /// Whether it belongs to the workspace; otherwise it is a dependency.
    pub member: bool,
    /// Whether others than the crates at hand can use it.
    pub published: bool,
    /// Names of the crates it can import.
    pub dependencies: Vec<Name>,
    /// Those of them that were read, whatever it calls them.
    pub libraries: Vec<CrateId>,
    /// The same of what only its tests can import.
    pub dev: Vec<CrateId>,
}

/// Kinds of cargo targets.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum CrateKind {
    /// A library: its public items can be called by code that is not here.
    Library,
    /// A program.
    Binary,
    /// An example.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
    /// A build script.
    BuildScript,
}

/// What kind of code a body is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum BodyKind {
    /// A function or method.
    Function,
    /// An `async` function or method, or one that only returns an `async` block. Runs when polled.
    AsyncFunction,
    /// An `async` block. Runs when polled.
    AsyncBlock,
    /// A closure.
    Closure,
    /// An `async` closure: calling it gives a future; the body runs when that is polled.
    AsyncClosure,
    /// The initialiser of a constant or static, run at compile time, at first use or by whoever touches it.
    Initializer,
}

impl BodyKind {
    /// Whether the code runs by being polled.
    pub fn is_async(self) -> bool {
        matches!(self, Self::AsyncFunction | Self::AsyncBlock | Self::AsyncClosure)
    }
}

/// A piece of code that runs as a unit.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Body {
    /// Canonical path: `app::store::Store::load`. Closures and `async` blocks carry their function's path.
    pub path: Name,
    /// How it is shown: `Store::load`, `load_all`.
    pub display: Name,
    /// What it is.
    pub kind: BodyKind,
    /// The crate it belongs to.
    pub krate: CrateId,
    /// The body it is written in, for closures, `async` blocks and nested functions.
    pub parent: Option<BodyId>,
    /// The head to label: a function's signature, a closure's parameters, the keyword of an `async` block.
    pub head: Span,
    /// The whole of it.
    pub span: Span,
    /// Whether code outside the crate can name it.
    pub public: bool,
    /// Whether it is test code: under `#[test]` and its kin, or in `cfg(test)`.
    pub test: bool,
    /// Its attributes that are not built in, and those of what it stands in: `tokio::main`, `tokio::test`,
    /// `async_trait::async_trait`.
    pub attributes: Vec<Attribute>,
    /// Whether it stands in something that a macro may rewrite: attributes around it, such as on its `impl`.
    pub around: bool,
    /// Whether other languages call it by its name.
    pub foreign: bool,
    /// The type whose `impl` it stands in: canonical path, without arguments.
    pub self_type: Option<Name>,
    /// The trait method that it implements or provides by default: `std::future::Future::poll`.
    pub implements: Option<Name>,
    /// Parameters in order; a method's receiver is the first.
    pub parameters: Vec<Parameter>,
    /// Variables it declares, in order.
    pub locals: Vec<Local>,
    /// What it calls, in the order of evaluation. Calls in nested bodies belong to those.
    pub calls: Vec<Call>,
    /// Values that are awaited, in order.
    pub awaits: Vec<(Value, Span)>,
    /// Values it returns: tail, `return` and what `Ok(..)`, `Some(..)` and struct literals there carry.
    pub returns: Vec<Value>,
    /// Values put where they outlive the statement: fields, statics, containers.
    pub stores: Vec<Store>,
    /// Values that end where they are made, in order: `f();`, `let _ = f();`.
    pub discarded: Vec<(Value, Span)>,
    /// Results that come inside of other results, and are not looked at.
    pub overlooked: Vec<Overlooked>,
    /// Its loops, the inner ones after those around them.
    pub loops: Vec<Loop>,
    /// Code that runs only if a parameter is of some variants.
    pub gates: Vec<Gate>,
    /// Where it ends with an error, if what it gives in the end is a `Result`.
    pub errors: Vec<ErrorExit>,
    /// Whether it never returns, by its signature.
    pub diverges: bool,
    /// For functions the canonical path of the type that they give, looked through references, `Result`, `Option` and futures.
    pub gives: Option<Name>,
    /// Variables of the parent that it uses, for closures and `async` blocks.
    pub captures: Vec<Capture>,
    /// Values that hold something for as long as they live, such as guards of locks.
    pub held: Vec<Held>,
    /// Types that its code, with the bodies in it, makes values of: canonical paths, or the last names of what is not known.
    pub makes: Vec<Name>,
    /// Macros that await several futures and go on with the first that is ready.
    pub selects: Vec<Select>,
}

/// Most calls and variables between a value and the start of its chain.
const LONGEST_CHAIN: usize = 64;

impl Body {
    /// The call with this index.
    pub fn call(&self, id: CallId) -> &Call {
        &self.calls[id.0 as usize]
    }

    /// The call that a chain of methods starts with which gives a value.
    pub fn chain_start(&self, value: &Value) -> Option<CallId> {
        let mut at = value;
        let mut start = None;
        for _ in 0..LONGEST_CHAIN {
            match at {
                Value::Call(call) => {
                    start = Some(*call);
                    let Some(receiver) = &self.call(*call).receiver else { break };
                    at = receiver;
                }
                Value::Local(local) => {
                    let Some(value) = &self.local(*local).value else { break };
                    at = value;
                }
                _ => break,
            }
        }
        start
    }

    /// The local with this index.
    pub fn local(&self, id: LocalId) -> &Local {
        &self.locals[id.0 as usize]
    }

    /// Gives back what its lists have set aside: a program has many bodies, and most have few of everything.
    pub fn shrink_to_fit(&mut self) {
        let Self { attributes, parameters, locals, calls, awaits, returns, stores, discarded, .. } = self;
        attributes.shrink_to_fit();
        parameters.shrink_to_fit();
        locals.shrink_to_fit();
        calls.shrink_to_fit();
        awaits.shrink_to_fit();
        returns.shrink_to_fit();
        stores.shrink_to_fit();
        discarded.shrink_to_fit();
        let Self { loops, gates, errors, captures, held, makes, selects, overlooked, .. } = self;
        loops.shrink_to_fit();
        gates.shrink_to_fit();
        errors.shrink_to_fit();
        captures.shrink_to_fit();
        held.shrink_to_fit();
        makes.shrink_to_fit();
        selects.shrink_to_fit();
        overlooked.shrink_to_fit();
    }

    /// Whether it is a function that is called on a value.
    pub fn is_method(&self) -> bool {
        let first = self.parameters.first().and_then(|first| first.name);
        self.parent.is_none() && self.self_type.is_some() && first.is_some_and(|name| name.as_str() == "self")
    }

    /// Whether it is a function of a type, not called on a value, that gives one of the type.
    pub fn is_constructor(&self) -> bool {
        self.parent.is_none() && self.self_type.is_some() && self.gives == self.self_type && !self.is_method()
    }

    /// Whether it is a destructor, which is called where no call is written.
    pub fn is_destructor(&self) -> bool {
        self.parent.is_none() && self.implements.is_some_and(|method| method.as_str() == "std::ops::Drop::drop")
    }
}

/// An attribute that may change where a body runs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Attribute {
    /// Canonical path of the macro.
    pub path: Name,
    /// The path by which its users know it, where that starts with a crate: libraries pass on macros of other crates as
    /// their own.
    pub written: Option<Name>,
    /// Its arguments as written, without the parentheses: `flavor = "current_thread"`.
    pub arguments: Name,
}

/// A parameter of a body.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Parameter {
    /// Its name where it is a plain one.
    pub name: Option<Name>,
    /// Canonical path of its type, looked through `&`, `Box`, `Rc` and `Arc`.
    pub ty: Option<Name>,
    /// Canonical path of the type whose values end with it, where it owns one: itself, in a `Box` or an `Option`.
    pub owned: Option<Name>,
    /// Whether it may be given another value than the caller's.
    pub changes: bool,
    /// Whether it is a closure or future by its bounds, so that calling or polling it runs the caller's code.
    pub callable: bool,
    /// Whether it is a future by its bounds.
    pub future: bool,
}

/// A variable.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Local {
    /// Its name; `None` for `_`, which drops at once.
    pub name: Option<Name>,
    /// Canonical path of its type, looked through `&`, `Box`, `Rc` and `Arc`.
    pub ty: Option<Name>,
    /// Canonical path of the type whose values end with it, where it owns one: itself, in a `Box` or an `Option`.
    pub owned: Option<Name>,
    /// What it is set to where it is declared.
    pub value: Option<Value>,
    /// Which part of the value it takes, when that is a tuple: 0 for `tx` in `let (tx, rx) = ..`.
    pub part: Option<u32>,
    /// Where it is declared.
    pub span: Span,
    /// Whether it is another thing than its value as a whole, or may be given another one.
    pub changes: bool,
    /// Byte where it goes out of scope.
    pub scope_end: u32,
    /// Byte where it is moved away as a whole or dropped by hand, where that is known.
    pub moved: Option<u32>,
}

/// A value that holds something for as long as it lives, and over what it lives.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Held {
    /// Canonical path of the type that holds: of the guard itself, where that is in an `Option` or a struct.
    pub ty: Name,
    /// The variable, or the expression whose temporary it is.
    pub span: Span,
    /// The variable's name; temporaries have none.
    pub name: Option<Name>,
    /// The call that made it, where it was made in this body.
    pub made: Option<CallId>,
    /// What that call took it of, where the code shows that.
    pub of: Option<Shared>,
    /// The awaits that it lives over, in order.
    pub awaits: Vec<Span>,
    /// The calls that it lives over, in order.
    pub calls: Vec<CallId>,
}

/// A lock, cell or the like that guards are taken of: equal for all who get to the same one. Two values of a type are not
/// told apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Shared {
    /// A static: canonical path.
    Static(Name),
    /// A field of a type.
    Field {
        /// Canonical path of the type.
        of: Name,
        /// The field's name.
        name: Name,
    },
    /// A variable, and its clones: where it is declared.
    Variable(Span),
}

/// A macro that awaits several futures, goes on with the first that is ready and drops the others.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Select {
    /// The macro.
    pub call: CallId,
    /// Its branches, in order.
    pub branches: Vec<Branch>,
}

/// A branch of a [`Select`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Branch {
    /// The future that is awaited.
    pub future: Value,
    /// Where the future stands.
    pub span: Span,
    /// What is done when it is ready.
    pub then: Then,
}

/// Where control goes after a branch.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Then {
    /// Behind the macro, or to the next round of the loop.
    GoesOn,
    /// Out of the function or the loop, on every way.
    Leaves,
}

/// An end of a body that gives an error, or may.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ErrorExit {
    /// What is one, or holds it.
    pub of: Value,
    /// The expression.
    pub span: Span,
}

/// What was awaited and gave a `Result` inside of a `Result`, where only the outer one is looked at: `if let Err(e) = task.await`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Overlooked {
    /// What was awaited.
    pub of: Value,
    /// Canonical path of the error of the outer one.
    pub failure: Name,
    /// Where it is awaited.
    pub span: Span,
}

/// A loop of a body.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Loop {
    /// What keeps it going.
    pub kind: LoopKind,
    /// The whole of it.
    pub span: Span,
    /// What is done again and again, without a condition or iterator.
    pub body: Span,
    /// Whether code in it ends it: `break`, `return`, `?`, a call that does not return, or code that was not read.
    pub leaves: bool,
}

/// Kinds of loops.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum LoopKind {
    /// Nothing: `loop`.
    Endless,
    /// A condition: `while`, `while let`.
    While,
    /// An iterator: `for`.
    For,
}
