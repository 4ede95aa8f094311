//! What single rules want to know of calls, where a name for it says all.

use crate::names::Name;
use schemars::JsonSchema;
use serde::Deserialize;

/// What some rule wants to know of a call, where a name for it says all.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Takes back a task that is not running yet.
    Aborts,
    /// Asks how many threads the runtime has.
    AsksFlavor,
    /// Asks whether a runtime is there, and does not panic if there is none.
    AsksRuntime,
    /// Makes a socket that blocks.
    BlockingSocket,
    /// Ends what it is called on, so that nobody who waits for that waits for long.
    Ends,
    /// Keeps something for those who look it up, once and for all.
    Keeps,
    /// Takes a permit, of which there are so many.
    Limits,
    /// Limits how long a peer may take with one request.
    LimitsRequest,
    /// Looks whether something has happened, and does not wait for it.
    Looks,
    /// Looks up what was kept, where something was.
    LooksUp,
    /// Makes what futures are polled with.
    MakesContext,
    /// Gives a period of less than a millisecond, as such calls are used.
    Moment,
    /// Gives a result that is never an error.
    NeverFails,
    /// Calls what it is given where something has failed, and not otherwise.
    OnError,
    /// Connects to a peer, or waits for its answer.
    Peer,
    /// Polls a future.
    Polls,
    /// Changes something that the whole process shares.
    ProcessState,
    /// Gives the thread back, to be polled again at once.
    Rests,
    /// Is called once in a process by the library whose trait has it.
    RunsOnce,
    /// Says what becomes of ticks that were missed.
    SetsMissedTicks,
    /// Makes a socket one that does not block.
    SetsNonblocking,
    /// Limits how long peers may take, where a client is built.
    SetsTimeout,
    /// Waits for a period of time.
    Sleeps,
    /// Makes a sequence of ticks.
    Ticks,
    /// Makes a channel that holds any number of messages.
    UnboundedChannel,
    /// Takes what there is, if there is something, and does not wait for it.
    Takes,
    /// Takes a socket that must not block.
    WantsNonblocking,
}

/// A call and what some rule wants to know of it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Marked {
    /// Canonical path.
    pub path: Name,
    /// What it does.
    #[serde(rename = "as")]
    pub mark: Mark,
}
