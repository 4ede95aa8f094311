//! The rows of a catalog file, as data: what one function of a library does, in one line of TOML.
//!
//! The types are the format: every key a row may have is a field here, an unknown key is an error, and a key that is
//! left out says nothing. No library is named; which functions there are is decided by the files.

use super::derived::Proof;
use super::words::{Outcome, Remedy, When, With, offload, remedy};
use crate::names::Name;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A call that keeps its thread waiting.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Blocks {
    /// Canonical path; ends in `::*` where every method of a type or trait blocks.
    pub path: Name,
    /// The receiver's type, where only the methods of that type block; `None` for any.
    #[serde(default)]
    pub on: Option<Name>,
    /// What it waits for.
    #[serde(default)]
    pub class: Class,
    /// How long it waits; as long as it likes, where nothing is said.
    #[serde(default)]
    pub cost: Cost,
    /// Whether it is reported without being asked for; `false` for what is mostly harmless.
    #[serde(default = "yes")]
    pub shown: bool,
    /// Whether functions of other libraries that get to it are worth a word; `false` for what they do once, to set
    /// themselves up.
    #[serde(default = "yes")]
    pub behind: bool,
    /// What happens when it is called on a runtime's thread.
    #[serde(default)]
    #[schemars(with = "String")]
    pub outcome: Outcome,
    /// Whether the panic is compiled out of release builds, where the call is late instead.
    #[serde(default)]
    pub debug_only: bool,
    /// What to write instead with tokio: to offload it unless the row says better, `None` where not even that helps.
    #[serde(default = "offload", deserialize_with = "remedy")]
    #[schemars(with = "String")]
    pub tokio: Option<Remedy>,
    /// What to write instead with async-std.
    #[serde(default = "offload", deserialize_with = "remedy")]
    #[schemars(with = "String")]
    pub async_std: Option<Remedy>,
    /// What to write instead with smol.
    #[serde(default = "offload", deserialize_with = "remedy")]
    #[schemars(with = "String")]
    pub smol: Option<Remedy>,
    /// What must hold for the call to block at all. Where that cannot be decided, the call may be harmless.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub when: Option<When>,
    /// When the call is all right, for the help text.
    #[serde(default)]
    pub fine: Option<String>,
    /// How it gets to what it waits for, where that was found out from the library's source.
    #[serde(skip)]
    pub proof: Option<Arc<Proof>>,
}

/// What a blocking call waits for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Packing or unpacking an archive: computation and files.
    Archive,
    /// Other threads that arrive at a barrier.
    Barrier,
    /// The end of a future.
    BlockOn,
    /// A message.
    ChannelRecv,
    /// Room in a bounded channel.
    ChannelSendBounded,
    /// Another thread that signals a condition.
    Condvar,
    /// A computation.
    Cpu,
    /// A database.
    Db,
    /// A device such as a serial port.
    Device,
    /// Name resolution.
    Dns,
    /// A file system.
    FileIo,
    /// An HTTP exchange.
    Http,
    /// A lock.
    Lock,
    /// A message broker.
    Mq,
    /// A socket.
    NetIo,
    /// A value that another thread is initialising.
    OnceInit,
    /// A wake-up from another thread.
    Park,
    /// The operating system's start of a process.
    ProcessSpawn,
    /// The end of a process.
    ProcessWait,
    /// Something that nobody said.
    #[default]
    Other,
    /// The scheduler of the operating system.
    Scheduler,
    /// A period of time.
    Sleep,
    /// A person or a pipe at standard input.
    Stdin,
    /// A reader of standard output.
    Stdout,
    /// A collector of telemetry.
    Telemetry,
    /// The end of a thread.
    ThreadJoin,
    /// A TLS handshake or record.
    Tls,
}

/// How long a call keeps its thread; later values are longer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// A system call or so.
    Micro,
    /// A disk or a computation.
    Milli,
    /// As long as a peer, a person, another thread or a process likes.
    #[default]
    Unbounded,
}

/// What happens to a closure or future that is handed over.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Runs {
    /// Canonical path; ends in `::*` for every method of a type or trait.
    pub path: Name,
    /// Which argument it is, the receiver not counted; `None` for every closure or future handed over.
    #[serde(default)]
    pub argument: Option<usize>,
    /// Where it runs.
    pub on: Place,
    /// Whether it may block there on a runtime of several threads only.
    #[serde(default)]
    pub multi_thread_only: bool,
    /// The panic where what it needs is not there.
    #[serde(default)]
    pub panic: Option<String>,
    /// What dropping the handle does to the work.
    #[serde(default)]
    pub dropped: Dropped,
    /// Whether an executor runs it that is not tokio and does not enter tokio.
    #[serde(default)]
    pub foreign: bool,
    /// Whether it runs once for each receiver, however often it is handed over.
    #[serde(default)]
    pub once: bool,
}

/// Where a closure or future runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// A thread that drives tasks.
    #[default]
    Runtime,
    /// The thread that called the function, which drives it until it ends.
    MainFuture,
    /// The runtime's threads for blocking work.
    BlockingPool,
    /// A thread of its own.
    Thread,
    /// A pool of threads for computation.
    CpuPool,
    /// Here and now, before the call returns.
    Caller,
    /// The event loop of this very thread.
    Local,
    /// Whichever task polls what the call gives: this one, if it is async code that makes the call.
    Task,
    /// Wherever somebody runs it later: the call only puts it away.
    Kept,
}

/// What dropping the handle of spawned work does.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Dropped {
    /// The work goes on.
    #[default]
    Detaches,
    /// The work is cancelled.
    Cancels,
    /// The drop waits for the work.
    Waits,
}

/// A type whose values hold something for as long as they live, so that they must not live over an await.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// Canonical path.
    #[serde(rename = "type")]
    pub ty: Name,
    /// What it holds.
    pub holds: Holds,
    /// Whether it can move to another thread, so that the compiler lets a spawned task keep it.
    #[serde(default)]
    pub send: bool,
    /// Whether others can have one of the same lock meanwhile, as readers do.
    #[serde(default)]
    pub shared: bool,
    /// Whether it is reported without being asked for; `false` for what is mostly harmless.
    #[serde(default = "yes")]
    pub shown: bool,
    /// The calls with which it begins to keep others out; none where it does from the start.
    #[serde(default)]
    pub begins_with: Vec<Name>,
    /// Which panic it may lead to, by its id.
    #[serde(default)]
    pub panics: Option<String>,
    /// What to write instead, for the help text.
    #[serde(default)]
    pub instead: Option<String>,
}

/// What a guard holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// A lock that others wait for with their thread.
    Lock,
    /// A lock that belongs to the thread: others of the same thread walk in.
    ThreadLock,
    /// A borrow that is checked at run time.
    Borrow,
    /// The span that log events of this thread belong to.
    Span,
    /// The runtime that is current on this thread.
    Runtime,
    /// A standard stream.
    Stream,
    /// A transaction of an embedded or blocking database.
    Transaction,
    /// A connection of a pool whose users wait with their thread.
    Connection,
    /// A lock that other processes wait for.
    FileLock,
    /// A value that others replace.
    Snapshot,
}

/// A call whose future loses something when it is dropped before it is ready.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cancels {
    /// Canonical path; of the trait's method where it is one.
    pub path: Name,
    /// What is lost, as the object of a sentence.
    pub loses: String,
    /// Which argument it is, where that is what is lost.
    #[serde(default)]
    pub argument: Option<usize>,
    /// What to write instead, for the help text.
    #[serde(default)]
    pub instead: Option<String>,
}

/// A trait method whose implementations are run by others than those that call it by its name.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Polled {
    /// Canonical path.
    pub path: Name,
    /// Where they run: on an event loop, where nothing is said.
    #[serde(default)]
    pub on: Place,
    /// Only those with a parameter of this type, of which no other row speaks then.
    #[serde(default)]
    pub with: Option<Name>,
}

/// A call whose result is or contains its receiver or an argument.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Carries {
    /// Canonical path.
    pub path: Name,
    /// Which argument it is, the receiver not counted; the receiver itself, where nothing is said.
    #[serde(default)]
    pub argument: Option<usize>,
}

/// A call that gives a future among other things, which must be run for the others to work.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Driven {
    /// Canonical path.
    pub path: Name,
    /// Which part of what it gives is the future.
    pub part: u32,
}

/// A call that waits as another one on the same receiver does.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Same {
    /// Canonical path.
    pub path: Name,
    /// The path of the other one.
    #[serde(rename = "as")]
    pub other: Name,
}

/// A call that can stand in for a blocking one: it takes the same, and what it gives is the same once it is awaited.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Swap {
    /// Canonical path of the blocking call.
    pub path: Name,
    /// What is written instead.
    pub with: With,
    /// The features of its library that bring it, each by itself; none where the library always has it.
    #[serde(default)]
    pub features: Vec<String>,
    /// The first version of its library that has it.
    #[serde(default)]
    pub since: Option<String>,
}

/// A call that has a closure run in the pool for blocking work, and whose future gives what that gives.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offload {
    /// Canonical path, as its users write it.
    pub path: Name,
    /// Whether the future gives a `Result`, with an error for a closure that panics.
    #[serde(default)]
    pub fails: bool,
    /// The features of its library that bring it, each by itself; none where the library always has it.
    #[serde(default)]
    pub features: Vec<String>,
    /// The first version of its library that has it.
    pub since: String,
}

/// A type whose values do not move between threads.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confined {
    /// Canonical path.
    #[serde(rename = "type")]
    pub ty: Name,
    /// Whether they can move, and only not be shared.
    #[serde(default)]
    pub moves: bool,
}

/// A function of the project that something out of sight calls: a handler, a callback.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Handler {
    /// Canonical path.
    pub path: Name,
    /// Where it is called.
    #[serde(default)]
    pub on: Place,
}

/// A panic of a library.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PanicText {
    pub id: String,
    pub text: String,
    /// Whether it is what happens where no tokio runtime is entered, whatever other runtime is.
    #[serde(default)]
    pub without_tokio: bool,
}

fn yes() -> bool {
    true
}
