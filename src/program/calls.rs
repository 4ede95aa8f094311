//! Calls: what is called, with what, and how sure that is.

use super::{BodyId, Value};
use crate::names::Name;
use crate::source::Span;
use serde::{Deserialize, Serialize};

/// A call, written or implied.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Call {
    /// What is called.
    pub callee: Callee,
    /// The whole expression, arguments included.
    pub span: Span,
    /// The called name: a path before its parentheses, or a method's name.
    pub name_span: Span,
    /// Type of a method's receiver, of the `Self` of a path, or of the value whose field is called: canonical path, looked
    /// through `&`, `Box`, `Rc`, `Arc`.
    pub self_type: Option<Name>,
    /// A method's receiver.
    pub receiver: Option<Value>,
    /// Arguments without the receiver.
    pub arguments: Vec<Value>,
    /// What the types of the receiver and of the arguments are made around, for calls of library functions: `File` of
    /// `BufReader<File>`, `u8` of `Cursor<Vec<u8>>`. Without a receiver the first is `None`.
    pub innermost: Vec<Option<Name>>,
    /// Canonical path of the type it gives, looked through references, `Result`, `Option` and the like.
    pub gives: Option<Name>,
    /// Which of the receiver and the arguments, in this order, are a variant, `true` or `false` without a doubt.
    pub cases: Box<[(u32, Name)]>,
    /// How it got into the code.
    pub form: CallForm,
    /// How sure the callee is.
    pub evidence: Evidence,
    /// Whether its result is awaited on the spot.
    pub awaited: bool,
    /// Whether it stands in a loop of this body, and not on the way out of it.
    pub in_loop: bool,
    /// Whether it stands in a branch: of what the innermost loop around it repeats, or of the body where there is none.
    pub sometimes: bool,
    /// What has to be the case for it to be made, where that seldom is.
    pub occasion: Option<Occasion>,
    /// Whether it calls an `async` function: it makes a future, and nothing of the function runs yet.
    pub makes_future: bool,
}

/// What a branch is there for that is seldom taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Occasion {
    /// An environment variable asks for it, or a setting that is there for tests.
    Asked,
    /// A file or folder does not exist yet.
    Missing,
    /// Nothing was put yet where the branch puts something.
    Unset,
    /// The process is a copy of the one that runs tasks, and has this thread alone.
    Forked,
    /// What `?` stands behind has failed.
    Failed,
    /// There is a trace or a log to write down what is done.
    Traced,
}

/// How a call came to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum CallForm {
    /// `f(..)`, `T::f(..)`.
    Path,
    /// `x.f(..)`.
    Method,
    /// A macro that stands for a call: `println!`, `tokio::select!`; its arguments are the calls' arguments.
    Macro,
    /// Nothing written: a step of a `for` loop, a conversion by `?`, an operator, a drop.
    Implied,
}

/// How the callee was found; later values are stronger.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Evidence {
    /// One of several implementations of a trait.
    Dispatch,
    /// By an inferred type.
    Inferred,
    /// By a path or a written type.
    Written,
}

/// What a call calls.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Callee {
    /// A function of the program.
    Body(BodyId),
    /// A function outside of it: canonical path, a trait's method by its trait.
    Library(Name),
    /// A method of a trait, on a receiver whose type is not one: the implementations in the program.
    Dispatch {
        /// Canonical path of the trait's method.
        method: Name,
        /// The implementations.
        candidates: Vec<BodyId>,
    },
    /// A closure or function value.
    Value(Value),
    /// A tuple struct or variant: canonical path.
    Constructor(Name),
    /// Not known.
    Unknown {
        /// Why.
        reason: Unknown,
        /// The method's name, or the last two of the path.
        name: Option<Name>,
    },
}

impl Callee {
    /// The last part of the name of what is called, where that is outside of the program or not known.
    pub fn outside_name(&self) -> Option<&'static str> {
        match self {
            Callee::Library(path) => Some(path.last()),
            Callee::Unknown { name: Some(name), .. } => Some(name.last()),
            _ => None,
        }
    }
}

/// Why a callee is not known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Unknown {
    /// The path leads to nothing that was read.
    Path,
    /// The receiver's type was not found.
    Receiver,
    /// The type is known and has no such method that was read.
    Method,
    /// The called expression is neither a path nor a closure in sight.
    Value,
    /// The receiver is a type parameter without a bound that has the method.
    Parameter,
}
