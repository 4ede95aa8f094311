//! Code that runs only for some values of a parameter, and which values hang on a parameter.

use super::{Body, Callee, Value};
use crate::names::Name;
use crate::source::Span;
use serde::{Deserialize, Serialize};

/// Code that runs only for some values of a parameter.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Gate {
    /// The code.
    pub span: Span,
    /// Whose value decides.
    pub of: Branched,
    /// Names of variants; `true` and `false` are those of `bool`.
    pub cases: Vec<Name>,
    /// Whether it runs for these variants, or for all others.
    pub is: bool,
}

impl Gate {
    /// Whether the code runs only if something was put into what decides, or switched on.
    pub fn wants_setting(&self) -> bool {
        let unset = |case: &Name| matches!(case.as_str(), "None" | "false");
        let of_result = |case: &Name| matches!(case.as_str(), "Ok" | "Err");
        match self.is {
            true => !self.cases.iter().any(|case| unset(case) || of_result(case)),
            false => self.cases.iter().any(unset),
        }
    }
}

/// What a [`Gate`] looks at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Branched {
    /// A parameter of the body.
    Parameter(u32),
    /// A field of what a parameter of the body is, by its name where it is one of the parameter itself.
    PartOf(u32, Option<Name>),
    /// A variable of the parent: index into [`Body::captures`].
    Capture(u32),
}

impl Body {
    /// What decides of which variant a value is: a parameter, a field of one, or a capture, also through methods that keep
    /// the variant.
    pub fn decides(&self, value: &Value) -> Option<Branched> {
        let mut at = value;
        let mut part: Option<Option<Name>> = None;
        for _ in 0..8 {
            at = match at {
                Value::Parameter(index) => {
                    return Some(part.map_or(Branched::Parameter(*index), |field| Branched::PartOf(*index, field)));
                }
                Value::Capture(index) if part.is_none() => return Some(Branched::Capture(*index)),
                Value::Field(of, name) => {
                    part = Some(part.is_none().then_some(*name));
                    of
                }
                Value::Local(local) => {
                    let local = self.local(*local);
                    part = if local.part.is_some() { Some(None) } else { part };
                    local.value.as_ref().filter(|_| !local.changes)?
                }
                Value::Call(call) => {
                    let call = self.call(*call);
                    let keeps = |path: &Name| KEEP_THE_VARIANT.contains(&path.last());
                    let kept = matches!(&call.callee, Callee::Library(path) if keeps(path));
                    call.receiver.as_ref().filter(|_| kept)?
                }
                _ => return None,
            };
        }
        None
    }
}

/// Methods of `Option` and `Result` that give the same variant as they are called on.
const KEEP_THE_VARIANT: [&str; 11] = [
    "as_ref",
    "as_mut",
    "as_deref",
    "as_deref_mut",
    "as_pin_mut",
    "clone",
    "cloned",
    "copied",
    "map",
    "map_err",
    "inspect",
];
