//! The words that findings are made of: what a wait waits for, what happens then, what to write instead.
//!
//! All sentences of all rules stand here, so that they can be read side by side and changed without reading a rule.

use crate::catalog::{Blocks, Catalog, Class, Outcome, Remedy};
use crate::effects::Severity;
use crate::finding::Help;
use crate::program::Crate;

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
}

impl Family {
    /// The family that a crate uses.
    pub fn of(krate: &Crate) -> Self {
        let has = |name: &str| krate.dependencies.iter().any(|dependency| dependency.as_str() == name);
        if has("tokio") {
            Family::Tokio
        } else if has("async_std") {
            Family::AsyncStd
        } else if has("smol") {
            Family::Smol
        } else {
            Family::Tokio
        }
    }

    fn replacement(self, row: &Blocks) -> Option<&Remedy> {
        match self {
            Family::Tokio => row.tokio.as_ref(),
            Family::AsyncStd => row.async_std.as_ref(),
            Family::Smol => row.smol.as_ref(),
        }
    }

    fn offload(self) -> &'static str {
        match self {
            Family::Tokio | Family::AsyncStd => "spawn_blocking",
            Family::Smol => "unblock",
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
pub fn instead(row: &Blocks, krate: &Crate, distance: Distance, callee: &str) -> Vec<Help> {
    let family = Family::of(krate);
    let offload = family.offload();
    let help = |text: String| Help { text, fix: None };
    let mut helps = Vec::new();
    match (family.replacement(row), distance) {
        (Some(Remedy::Await), Distance::Here) => helps.push(help("await the future instead of blocking on it".into())),
        (Some(Remedy::Await), Distance::Behind(_)) => {
            helps.push(help(format!("make {callee} async and await the future in it")));
        }
        (Some(Remedy::Offload) | None, _) => {}
        (Some(Remedy::Use(path)), Distance::Here) => helps.push(help(format!("use `{path}` and await it"))),
        (Some(Remedy::Use(path)), Distance::Behind(_)) => {
            helps.push(help(format!("make {callee} async, with `{path}` in it")));
        }
    }
    helps.push(help(format!("move the whole call off this thread: `{offload}(move || ..).await`")));
    helps.extend(row.fine.as_ref().map(|fine| help(format!("it is all right {fine}"))));
    helps
}

/// The note on a timeout around a wait.
pub const NO_TIMEOUT: &str =
    "the timeout around it cannot fire: its timer is looked at only when the body gives the thread back";

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
    Help { text: text.into(), fix: None }
}
