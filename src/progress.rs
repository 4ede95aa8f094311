//! How far a run is: counted by those who do the work, looked at by whoever draws it. Nothing depends on it.

use std::sync::atomic::{AtomicUsize, Ordering};

/// What a run is doing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stage {
    /// Reading files.
    Reading,
    /// Finding out what calls lead to.
    Linking,
    /// Following calls and waits.
    Following,
    /// Applying the rules.
    Checking,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Reading, Self::Linking, Self::Following, Self::Checking];
}

/// The counters, which threads share.
#[derive(Default, Debug)]
pub struct Progress {
    stage: AtomicUsize,
    files: AtomicUsize,
}

impl Progress {
    /// Says that a stage begins.
    pub fn begin(&self, stage: Stage) {
        self.stage.store(stage as usize, Ordering::Relaxed);
    }

    /// Counts a file that was read.
    pub fn count_file(&self) {
        self.files.fetch_add(1, Ordering::Relaxed);
    }

    /// The stage that began last, and the files read so far.
    pub fn look(&self) -> (Stage, usize) {
        let stage = Stage::ALL[self.stage.load(Ordering::Relaxed)];
        (stage, self.files.load(Ordering::Relaxed))
    }
}
