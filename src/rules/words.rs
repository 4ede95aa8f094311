//! The words that findings are made of: what a wait waits for, what happens then, what to write instead.
//!
//! All sentences of all rules stand here, so that they can be read side by side and changed without reading a rule.

use crate::catalog::{Blocks, Catalog, Class, Guard, Holds, Outcome, Remedy};
use crate::effects::Severity;
use crate::finding::{Change, Help};
use crate::names::Name;
use crate::program::{BodyId, CallId, Crate, CrateId, Program};

/// What a call of this class does to its thread.
pub fn waits_for(class: Class) -> &'static str {
    match class {
        Class::Archive => "reads or writes an archive",
        Class::Barrier => "waits for other threads",
        Class::BlockOn => "waits for a future",
        Class::ChannelRecv => "waits for a message",
        Class::ChannelSendBounded => "waits for room in a channel",
        Class::Condvar => "waits to be notified",
        Class::Cpu => "computes for long",
        Class::Db => "waits for the database",
        Class::Device => "waits for a device",
        Class::Dns => "waits for a name server",
        Class::FileIo => "waits for the disk",
        Class::Http => "waits for a response",
        Class::Lock => "waits for a lock",
        Class::Mq => "waits for the broker",
        Class::NetIo => "waits for the network",
        Class::Other => "keeps the thread",
        Class::OnceInit => "waits for another thread to initialise a value",
        Class::Park => "waits to be unparked",
        Class::ProcessSpawn => "waits for a process to start",
        Class::ProcessWait => "waits for a process",
        Class::Scheduler => "gives the thread to the scheduler",
        Class::Sleep => "sleeps",
        Class::Stdin => "waits for somebody to type",
        Class::Stdout => "waits for the terminal",
        Class::Telemetry => "waits for a collector",
        Class::ThreadJoin => "waits for a thread to end",
        Class::Tls => "waits for a handshake or the certificate store",
    }
}

/// What happens on a thread that runs tasks, for the row that says so.
pub fn what_happens(catalog: &Catalog, row: &Blocks) -> String {
    match &row.outcome {
        Outcome::Panic(id) if row.debug_only => format!(
            "in builds with debug assertions it {}; in others no other task of this thread moves until the wait is over",
            panics(catalog, id)
        ),
        Outcome::Panic(id) => panics(catalog, id),
        Outcome::Hang => "while the thread is parked nobody runs its tasks: if one of them is what ends the wait, it \
                          never ends, and no timeout fires"
            .into(),
        Outcome::Late => match row.class {
            Class::Cpu => "no other task of this thread moves until the computation is done".into(),
            _ => "no other task of this thread moves until the wait is over".into(),
        },
    }
}

/// The note on the way from a library's function to the wait in it.
pub fn inside(row: &Blocks, callee: &str) -> Option<String> {
    let steps = &row.proof.as_ref()?.steps;
    Some(format!("{callee} gets there by {}", steps.join(", then ")))
}

/// The note on a panic: by the catalog's text, or by what a project's own row says of it.
pub fn panics(catalog: &Catalog, id: &str) -> String {
    match catalog.panic(id) {
        Some(text) => format!("panics: {text}"),
        None => format!("panics: {id}"),
    }
}

/// The family of runtimes that a crate uses, by what it can import.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Family {
    /// tokio and what is built on it; also where nothing says otherwise.
    Tokio,
    /// async-std.
    AsyncStd,
    /// smol.
    Smol,
    /// An executor of the project's own, with smol's threads for what blocks.
    Own,
}

impl Family {
    const ALL: [(&str, Self); 4] =
        [("tokio", Family::Tokio), ("async_std", Family::AsyncStd), ("smol", Family::Smol), ("blocking", Family::Own)];

    /// The family that a crate uses: which it can name, or else what most crates of the workspace can.
    pub fn of(program: &Program, krate: CrateId) -> Self {
        let members = program.crates.iter().filter(|krate| krate.member);
        let named: Vec<Self> = members.filter_map(Self::named).collect();
        let count = |family: Self| named.iter().filter(|&&other| other == family).count();
        // Of as many as another, the first.
        let most = Self::ALL.into_iter().map(|(_, family)| family).rev().max_by_key(|&family| count(family));
        Self::named(&program.crates[krate.0 as usize]).or(most).unwrap_or(Family::Tokio)
    }

    fn named(krate: &Crate) -> Option<Self> {
        let has = |name: &str| krate.dependencies.iter().any(|dependency| dependency.as_str() == name);
        Self::ALL.into_iter().find_map(|(name, family)| has(name).then_some(family))
    }

    fn replacement(self, row: &Blocks) -> Option<&Remedy> {
        match self {
            Family::Tokio => row.tokio.as_ref(),
            Family::AsyncStd => row.async_std.as_ref(),
            Family::Smol => row.smol.as_ref(),
            Family::Own => row.smol.as_ref().filter(|remedy| !matches!(remedy, Remedy::Use(_))),
        }
    }

    fn offload(self) -> &'static str {
        match self {
            Family::Tokio | Family::AsyncStd => "spawn_blocking",
            Family::Smol | Family::Own => "unblock",
        }
    }
}

/// Whether the call to change is the wait itself or a function that gets there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Distance {
    /// The wait itself.
    Here,
    /// Behind this many calls.
    Behind(usize),
}

/// What to write instead of a wait, best first.
pub fn instead(
    row: &Blocks,
    family: Family,
    distance: Distance,
    callee: &str,
    (body, call): (BodyId, CallId),
) -> Vec<Help> {
    let offload = family.offload();
    let here = |text: String| help(text).with_change(Change::Instead(body, call));
    let mut helps = Vec::new();
    match (family.replacement(row), distance) {
        (Some(Remedy::Await), Distance::Here) => helps.push(here("await the future instead of blocking on it".into())),
        (Some(Remedy::Await), Distance::Behind(_)) => {
            helps.push(help(format!("make {callee} async and await the future in it")));
        }
        (Some(Remedy::Offload) | None, _) => {}
        (Some(Remedy::Use(path)), Distance::Here) => helps.push(here(format!("use `{path}` and await it"))),
        (Some(Remedy::Use(path)), Distance::Behind(_)) => {
            helps.push(help(format!("make {callee} async, with `{path}` in it")));
        }
    }
    let offloaded = help(format!("move the whole call off this thread: `{offload}(move || ..).await`"));
    helps.push(offloaded.with_change(Change::Offload(body, call)));
    helps.extend(row.fine.as_ref().map(|fine| help(format!("it is all right {fine}"))));
    helps
}

/// The note on a timeout around a wait.
pub const NO_TIMEOUT: &str =
    "what is waited for beside it, such as a timeout, is looked at only when the body gives the thread back";

/// The note on a wait in code that runs as a part of `main` alone.
pub const NOTHING_ELSE_OF_MAIN: &str =
    "it runs as a part of `main`, beside other futures: what those wait for is not seen until the wait is over";

/// How a severity is called in a count of further waits.
pub fn more(count: usize, severity: Severity) -> Option<String> {
    let kind = match severity {
        Severity::Panic | Severity::Hang => "waits",
        _ => "blocking calls",
    };
    match count {
        0 => None,
        1 => Some("and 1 more blocking call behind it".into()),
        n => Some(format!("and {n} more {kind} behind it")),
    }
}

/// A help in words.
pub fn help(text: impl Into<String>) -> Help {
    Help::new(text)
}

/// A guard that is kept, to be told of.
pub struct Kept {
    /// What it holds.
    pub holds: Holds,
    /// The variable that it is in.
    pub variable: Option<Name>,
}

/// What a guard keeps, as the object of a sentence.
fn held_thing(holds: Holds) -> &'static str {
    match holds {
        Holds::Lock => "a lock",
        Holds::ThreadLock => "a lock of the thread",
        Holds::Borrow => "a borrow that is checked at run time",
        Holds::Span => "a span that is entered",
        Holds::Runtime => "a runtime that is entered",
        Holds::Stream => "the lock of a standard stream",
        Holds::Transaction => "a transaction",
        Holds::Connection => "a connection of a pool",
        Holds::FileLock => "the lock of a file",
        Holds::Snapshot => "a value that others replace",
    }
}

/// What is wrong with a guard across an await.
pub fn kept_across_await(kept: &Kept) -> String {
    let thing = held_thing(kept.holds);
    match kept.variable {
        Some(name) => format!("`{name}` lives across an await, and holds {thing}"),
        None => format!("a temporary lives across an await, and holds {thing}"),
    }
}

/// The label of a guard.
pub fn what_is_kept(kept: &Kept) -> String {
    let thing = held_thing(kept.holds);
    match kept.variable {
        Some(_) => format!("holds {thing} until it is dropped"),
        None => format!("holds {thing} until the statement, or the body behind it, ends"),
    }
}

/// What happens while a task is put aside that keeps a guard.
pub fn while_put_aside(catalog: &Catalog, row: &Guard) -> String {
    let panic = row.panics.as_ref().map_or_else(|| "panics".into(), |id| panics(catalog, id));
    match row.holds {
        Holds::Lock => "while the task is put aside, whoever wants the lock blocks a thread; where that is the thread \
                        that must go on with this task, both wait for ever"
            .into(),
        Holds::ThreadLock => {
            "the lock belongs to the thread, not to the task: other tasks of the thread walk in while \
                              this one is put aside"
                .into()
        }
        Holds::Borrow => {
            format!("when another task of the thread borrows it meanwhile, that one {panic}")
        }
        Holds::Span => "the span stays entered while other tasks run on this thread: their events are told as part of \
                        it, and those of this task are not, once it goes on elsewhere"
            .into(),
        Holds::Runtime => {
            format!("the runtime stays current while other tasks run on this thread, and a guard out of turn {panic}")
        }
        Holds::Stream => "while the task is put aside, everything else that uses the stream blocks its thread".into(),
        Holds::Transaction => "while the task is put aside, the database stays locked, and whoever wants to write \
                               blocks a thread"
            .into(),
        Holds::Connection => "while the task is put aside, the pool has one connection less, and whoever waits for \
                              one blocks a thread"
            .into(),
        Holds::FileLock => "while the task is put aside, other processes wait".into(),
        Holds::Snapshot => "guards that live long make replacing the value slow".into(),
    }
}

/// Whether one thread is enough for a hang.
pub fn hangs_on_one_thread(holds: Holds) -> bool {
    matches!(holds, Holds::Lock | Holds::Stream | Holds::Transaction | Holds::Connection)
}

/// The function to await in place of a wait.
pub fn awaited(row: &Blocks, family: Family) -> Option<&str> {
    match family.replacement(row) {
        Some(Remedy::Use(path)) => Some(path.as_str()),
        _ => None,
    }
}
