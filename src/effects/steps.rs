//! What a value is made of that stands for something else: adapters of the standard library step what they were made of, and
//! text begins with what was written into it.

use crate::names::Name;
use crate::program::{Body, Call, Callee, Value};

/// Adapters that are looked through.
const MOST_ADAPTERS: usize = 32;

/// The type of what a call steps, where it is made on an adapter: of `lines` in `reader.lines().map(f).collect()`.
pub(super) fn stepped(body: &Body, call: &Call) -> Option<Name> {
    let is_adapter = |ty: Name| ty.as_str().starts_with("std::iter::");
    call.self_type.filter(|ty| is_adapter(*ty))?;
    let mut value = call.receiver.as_ref()?;
    for _ in 0..MOST_ADAPTERS {
        match value {
            Value::Local(local) => value = body.local(*local).value.as_ref()?,
            Value::Call(made) => {
                let made = body.call(*made);
                match made.gives {
                    Some(ty) if is_adapter(ty) => value = made.receiver.as_ref()?,
                    gives => return gives,
                }
            }
            _ => return None,
        }
    }
    None
}

/// The type of what a text begins with that a call is made on: of `address` in `format!("{address}:{port}").to_socket_addrs()`.
pub(super) fn formatted(body: &Body, call: &Call) -> Option<Name> {
    let mut value = call.receiver.as_ref().or(call.arguments.first())?;
    for _ in 0..MOST_ADAPTERS {
        match value {
            Value::Local(local) => value = body.local(*local).value.as_ref()?,
            Value::Call(made) => {
                let made = body.call(*made);
                let Callee::Library(path) = made.callee else { return None };
                if path.is_std() && path.last() == "format" {
                    let parts = made.arguments.iter().zip(made.innermost.iter().skip(1));
                    let text = |(value, ty): &(&Value, &Option<Name>)| {
                        **value == Value::Other && ty.is_some_and(|ty| ty.as_str() == "str")
                    };
                    return parts.into_iter().find(|part| !text(part)).and_then(|(_, ty)| *ty);
                }
                value = made.receiver.as_ref()?;
            }
            _ => return None,
        }
    }
    None
}
