//! The words that findings are made of: what a wait waits for, what happens then, what to write instead.
//!
//! All sentences of all rules stand here, so that they can be read side by side and changed without reading a rule.

use crate::catalog::{Blocks, Catalog, Outcome};
use crate::effects::Severity;
use crate::finding::Help;
use crate::program::Crate;

/// What a call of this class does to its thread.
pub fn waits_for(class: &str) -> &'static str {
    match class {
        "sleep" => "sleeps",
        "file-io" => "waits for the disk",
        "net-io" => "waits for the network",
        "dns" => "waits for a name server",
        "process-wait" => "waits for a process",
        "process-spawn" => "waits for a process to start",
        "thread-join" => "waits for a thread to end",
        "lock" => "waits for a lock",
        "condvar" => "waits to be notified",
        "channel-recv" => "waits for a message",
        "channel-send-bounded" => "waits for room in a channel",
        "stdin" => "waits for somebody to type",
        "stdout" => "waits for the terminal",
        "park" => "waits to be unparked",
        "barrier" => "waits for other threads",
        "http" => "waits for a response",
        "db" => "waits for the database",
        "mq" => "waits for the broker",
        "tls" => "waits for a handshake or the certificate store",
        "cpu" => "computes for long",
        "block-on" => "waits for a future",
        "archive" => "reads or writes an archive",
        "device" => "waits for a device",
        _ => "waits",
    }
}

/// What happens on a thread that runs tasks, for the row that says so.
pub fn what_happens(catalog: &Catalog, row: &Blocks) -> String {
    match &row.outcome {
        Outcome::Panic(id) => panics(catalog, id),
        Outcome::Hang => "while the thread is parked nobody runs its tasks: if one of them is what ends the wait, it \
                          never ends, and no timeout fires"
            .into(),
        Outcome::Late => match row.class.as_str() {
            "cpu" => "no other task of this thread moves until the computation is done".into(),
            _ => "no other task of this thread moves until the wait is over".into(),
        },
    }
}

/// The note on a panic.
pub fn panics(catalog: &Catalog, id: &str) -> String {
    match catalog.panic(id) {
        Some(text) => format!("panics: {text}"),
        None => "panics at run time".into(),
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

    fn replacement(self, row: &Blocks) -> Option<&str> {
        match self {
            Family::Tokio => row.tokio.as_deref(),
            Family::AsyncStd => row.async_std.as_deref(),
            Family::Smol => row.smol.as_deref(),
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
        (Some("@await"), Distance::Here) => helps.push(help("await the future instead of blocking on it".into())),
        (Some("@await"), Distance::Behind(_)) => {
            helps.push(help(format!("make `{callee}` async and await the future in it")));
        }
        (Some("@offload") | None, _) => {}
        (Some(path), Distance::Here) => helps.push(help(format!("use `{path}` and await it"))),
        (Some(path), Distance::Behind(_)) => {
            helps.push(help(format!("make `{callee}` async, with `{path}` in it")));
        }
    }
    helps.push(help(format!("move the whole call off this thread: `{offload}(move || ..).await`")));
    helps.extend(row.fine.as_ref().map(|fine| help(format!("it is all right when {fine}"))));
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
