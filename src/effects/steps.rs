//! What is stepped when an iterator is: adapters of the standard library step what they were made of.

use crate::names::Name;
use crate::program::{Body, Call, Value};

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
