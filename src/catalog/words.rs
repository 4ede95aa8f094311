//! The values of a row that are written as a word with a part to fill in: `panic:<id>`, `argument-0:blocks`, a path.
//!
//! Plain words are enums of `rows`, which serde reads by itself; these need a parser, and it accepts nothing else.

use crate::names::Name;
use serde::{Deserialize, Deserializer, de::Error};

/// What happens when a blocking call is made on a runtime's thread.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Outcome {
    /// What else the thread drives is late.
    #[default]
    Late,
    /// The wait may never end, because what would end it needs the thread.
    Hang,
    /// It panics; the text is [`Catalog::panic`](super::Catalog::panic) of this id.
    Panic(String),
}

/// What to write instead of a blocking call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Remedy {
    /// The counterpart that does not block, by its path.
    Use(Name),
    /// The same call in the runtime's pool for blocking work.
    Offload,
    /// `.await` on the future itself.
    Await,
}

/// What is written in place of a blocking call, and awaited.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum With {
    /// This function, with the same arguments.
    Function(Name),
    /// This method of the same receiver, with the same arguments.
    Method(String),
    /// The future that is its argument.
    Argument,
    /// The future that is its receiver.
    Receiver,
}

impl<'de> Deserialize<'de> for With {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match (text.as_str(), text.strip_prefix('.')) {
            ("@argument", _) => Ok(Self::Argument),
            ("@receiver", _) => Ok(Self::Receiver),
            (_, Some(method)) => Ok(Self::Method(method.to_owned())),
            (path, None) if path.contains("::") => Ok(Self::Function(Name::new(path))),
            _ => Err(D::Error::custom(format!("`{text}` is none of `@argument`, `@receiver`, `.<method>`, `<path>`"))),
        }
    }
}

/// A condition on a call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum When {
    /// The type that the receiver wraps does blocking input and output.
    InnerBlocks,
    /// An argument does blocking input and output; `None` for any argument.
    ArgumentBlocks(Option<usize>),
    /// An argument is the name of a host and not an address.
    HostName(usize),
    /// The receiver belongs to a channel with a bound.
    Bounded,
    /// The receiver was not set to non-blocking mode.
    BlockingMode,
    /// It is done again and again, in a loop: once it is nothing.
    Looped,
    /// The last argument is this constant.
    LastArgument(Name),
    /// The library is older than this version.
    OlderThan(String),
}

impl<'de> Deserialize<'de> for Outcome {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match (text.as_str(), text.strip_prefix("panic:")) {
            ("late", _) => Ok(Self::Late),
            ("hang", _) => Ok(Self::Hang),
            (_, Some(id)) => Ok(Self::Panic(id.to_owned())),
            _ => Err(D::Error::custom(format!("`{text}` is none of `late`, `hang`, `panic:<id>`"))),
        }
    }
}

/// The remedy of a row that says nothing of one.
pub(super) fn offload() -> Option<Remedy> {
    Some(Remedy::Offload)
}

/// Reads a remedy; an empty text is none.
pub(super) fn remedy<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Remedy>, D::Error> {
    let text = String::deserialize(deserializer)?;
    match text.as_str() {
        "" => Ok(None),
        "@offload" => Ok(offload()),
        "@await" => Ok(Some(Remedy::Await)),
        path if path.contains("::") => Ok(Some(Remedy::Use(Name::new(path)))),
        _ => Err(D::Error::custom(format!("`{text}` is none of `@offload`, `@await`, `<path>`"))),
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        When::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no condition that is known")))
    }
}

impl When {
    fn parse(text: &str) -> Option<Self> {
        Some(match text.split_once(':') {
            None if text == "blocking-mode" => Self::BlockingMode,
            None if text == "looped" => Self::Looped,
            Some(("inner", "blocks")) => Self::InnerBlocks,
            Some(("receiver", "bounded")) => Self::Bounded,
            Some(("any-argument", "blocks")) => Self::ArgumentBlocks(None),
            Some(("last-argument", path)) if path.contains("::") => Self::LastArgument(Name::new(path)),
            Some(("older-than", version)) => Self::OlderThan(version.to_owned()),
            Some((argument, condition)) => {
                let index = argument.strip_prefix("argument-")?.parse().ok()?;
                match condition {
                    "blocks" => Self::ArgumentBlocks(Some(index)),
                    "host-name" => Self::HostName(index),
                    _ => return None,
                }
            }
            None => return None,
        })
    }
}
