//! What a run said, kept for the next one that would say the same: one that is asked the same and would see the same of the
//! disk. Leaves out runs that are about more than findings, those that edit, and those that ask git.

use super::{Outcome, Terminal};
use crate::cli::Check;
use crate::load::{self, Cache, Files, Looks};
use serde::{Deserialize, Serialize};
use std::hash::Hash;
use std::time::Instant;
use xxhash_rust::xxh3::Xxh3;

/// What a run said, but for the time that it took.
#[derive(Serialize, Deserialize)]
pub struct Said {
    /// All else.
    pub outcome: Outcome,
    /// How many files were read, and where in the messages that is told.
    pub effort: Option<(usize, usize)>,
}

impl Said {
    /// What is said by a run that begun at a time.
    pub fn by_run_of(self, begun: Instant) -> Outcome {
        let Self { mut outcome, effort } = self;
        if let Some((files, at)) = effort {
            outcome.messages.insert_str(at, &self::effort(files, begun));
        }
        outcome
    }
}

/// What the run took, for people: the one thing that is said of the clock.
fn effort(files: usize, begun: Instant) -> String {
    let s = if files == 1 { "" } else { "s" };
    format!(" ({files} file{s} in {:.2} s)", begun.elapsed().as_secs_f64())
}

/// Where it is kept what a run said.
pub struct Replay<'a> {
    cache: &'a Cache,
    key: String,
}

impl<'a> Replay<'a> {
    /// Of a run that is asked for; nothing where it has to be made anew each time.
    pub fn of(check: &'a Check, terminal: Terminal) -> Option<Self> {
        let asks_for_more = !check.print.is_empty() || check.explain.is_some();
        let depends_on_more = check.fix.is_some() || check.diff.is_some();
        let cache = check.load.cache.as_ref().filter(|_| !asks_for_more && !depends_on_more)?;
        let mut hasher = Xxh3::new();
        (check, terminal, load::environment()).hash(&mut hasher);
        Some(Self { cache, key: format!("run-{:032x}", hasher.digest128()) })
    }

    /// What the last such run said, if this one would see what that saw.
    pub fn find(&self) -> Option<Said> {
        let kept = self.cache.get(&self.key)?;
        let (looks, said): (Looks, Said) = postcard::from_bytes(&kept).ok()?;
        load::still_seen(&looks, &Files::default()).then_some(said)
    }

    /// Keeps what a run said that has seen this of the disk.
    pub fn keep(&self, files: &Files, said: &Said) {
        let Some(looks) = files.seen().looks() else { return };
        let Ok(bytes) = postcard::to_stdvec(&(looks, said)) else { return };
        let is_new = !self.cache.has(&self.key);
        self.cache.put(&self.key, &bytes);
        if is_new {
            self.cache.tidy();
        }
    }
}
