//! Rows about runtimes: which calls and attributes make one, and what belongs to one or needs one around it.

use super::derived::MadeBy;
use super::rows::Place;
use super::words::Outcome;
use crate::names::Name;
use schemars::JsonSchema;
use serde::Deserialize;

/// A call that makes a runtime, or something that hides one.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MakesRuntime {
    /// Canonical path.
    pub path: Name,
    /// The type that is made.
    #[serde(rename = "type")]
    pub ty: Name,
    /// Which runtime it is: `tokio`, `actix`, `smol`.
    pub runtime: Name,
    /// How it drives its tasks; `None` where the builder decides.
    #[serde(default)]
    pub flavor: Option<Flavor>,
    /// Whether the value only prepares a runtime, as a builder does.
    #[serde(default)]
    pub builder: bool,
    /// Whether the runtime is an implementation detail of the value, as in a synchronous client.
    #[serde(default)]
    pub hidden: bool,
    /// What the call itself does inside a runtime.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub inside: Option<Outcome>,
    /// What dropping the value does inside a runtime; `None` if nothing.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub dropped: Option<Outcome>,
}

/// How a runtime drives its tasks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Flavor {
    /// On one thread, while that waits in `block_on`.
    CurrentThread,
    /// On worker threads.
    MultiThread,
    /// On one thread, and tasks need not be `Send`.
    Local,
}

/// A call whose value belongs to a runtime, needs one around it, or is worth sharing.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Binds {
    /// Canonical path.
    pub path: Name,
    /// The type that is made, where it is the value that matters.
    #[serde(default, rename = "type")]
    pub ty: Option<Name>,
    /// When it is bound to the current runtime.
    #[serde(default)]
    pub binds: Bound,
    /// What happens outside of any runtime, at the call.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub outside: Option<Outcome>,
    /// What happens when its future is polled outside of any runtime.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub polled: Option<Outcome>,
    /// What happens when it is used after its runtime is gone.
    #[serde(default)]
    pub gone: Option<String>,
    /// What happens when it is used while its runtime is not being driven.
    #[serde(default)]
    pub idle: Option<String>,
    /// What it costs to make one.
    #[serde(default)]
    pub cost: Making,
    /// How to share one, for the help text.
    #[serde(default)]
    pub share: Option<String>,
    /// The library, by its import name, with which a crate is for a platform where making one costs nothing.
    #[serde(default)]
    pub free_with: Option<Name>,
    /// Whether it is made, used and dropped within the call.
    #[serde(default)]
    pub within: bool,
    /// Where a library's own source makes what matters here.
    #[serde(skip)]
    pub made_by: Option<MadeBy>,
}

/// When a value is bound to the runtime that is current.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// Never.
    #[default]
    None,
    /// When it is made.
    Made,
    /// When it is first used.
    FirstUse,
    /// When the task that drives it is spawned.
    Task,
}

/// What it costs to make a value; later values cost more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Making {
    /// Next to nothing.
    #[default]
    Micro,
    /// A connection.
    Connection,
    /// A pool of connections, a set of certificates, threads.
    Expensive,
}

/// An attribute that starts a runtime, or decides where the body under it runs.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Canonical path of the macro.
    pub path: Name,
    /// Where the body runs.
    pub body: Place,
    /// The runtime that is started; `None` where the attribute only marks a body.
    #[serde(default)]
    pub runtime: Option<Name>,
    /// Whether the runtime is not tokio and does not enter tokio.
    #[serde(default)]
    pub foreign: bool,
    /// The flavor it has when the attribute's arguments do not say.
    #[serde(default)]
    pub flavor: Option<Flavor>,
    /// Whether it marks a test.
    #[serde(default)]
    pub test: bool,
}
