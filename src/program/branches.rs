//! Code that runs only for some values of a parameter, and which values hang on a parameter.

use super::{Body, Callee, Value};
use crate::names::Name;
use crate::source::Span;

/// Code that runs only for some values of a parameter.
#[derive(Clone, PartialEq, Eq, Debug)]
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

/// What a [`Gate`] looks at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Branched {
    /// A parameter of the body.
    Parameter(u32),
    /// A variable of the parent: index into [`Body::captures`].
    Capture(u32),
}

impl Body {
    /// What decides of which variant a value is: a parameter or capture, also through methods that keep the variant.
    pub fn decides(&self, value: &Value) -> Option<Branched> {
        let mut at = value;
        for _ in 0..8 {
            at = match at {
                Value::Parameter(index) => return Some(Branched::Parameter(*index)),
                Value::Capture(index) => return Some(Branched::Capture(*index)),
                Value::Local(local) => {
                    let local = self.local(*local);
                    local.value.as_ref().filter(|_| !local.changes && local.part.is_none())?
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
