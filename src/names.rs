//! Interned names: identifiers and paths as small copyable numbers.
//!
//! Extraction runs on many threads and linking compares names far more often than it prints them, so each
//! distinct text is kept once for the life of the process. The numbers depend on thread timing: compare them for
//! equality only, and sort by [`Name::as_str`] wherever order can be seen.

use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, RwLock};

const SHARDS: usize = 16;

/// An interned identifier or path.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Name(u32);

#[derive(Default)]
struct Shard {
    ids: FxHashMap<&'static str, u32>,
    texts: Vec<&'static str>,
}

static SHARD: LazyLock<[RwLock<Shard>; SHARDS]> = LazyLock::new(Default::default);

impl Name {
    /// The name for `text`, interned on first use.
    pub fn new(text: &str) -> Self {
        let mut hasher = FxHasher::default();
        text.hash(&mut hasher);
        let shard_index = hasher.finish() as usize >> 7 & (SHARDS - 1);
        let lock = &SHARD[shard_index];
        let number = |slot: u32| Self(slot * SHARDS as u32 + shard_index as u32);
        if let Some(&slot) = lock.read().expect("no thread panics while it holds a shard").ids.get(text) {
            return number(slot);
        }
        let mut shard = lock.write().expect("no thread panics while it holds a shard");
        if let Some(&slot) = shard.ids.get(text) {
            return number(slot);
        }
        let kept: &'static str = Box::leak(text.into());
        let slot = shard.texts.len() as u32;
        shard.texts.push(kept);
        shard.ids.insert(kept, slot);
        number(slot)
    }

    /// The text this name stands for.
    pub fn as_str(self) -> &'static str {
        let (slot, shard) = (self.0 as usize / SHARDS, self.0 as usize % SHARDS);
        SHARD[shard].read().expect("no thread panics while it holds a shard").texts[slot]
    }

    /// `self::last`, interned.
    pub fn join(self, last: &str) -> Self {
        Self::new(&format!("{}::{last}", self.as_str()))
    }

    /// The text after the last `::`.
    pub fn last(self) -> &'static str {
        let text = self.as_str();
        text.rsplit_once("::").map_or(text, |(_, last)| last)
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}`", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn the_same_text_is_the_same_name() {
        assert_eq!(Name::new("std::fs::read"), Name::new("std").join("fs").join("read"));
        assert_ne!(Name::new("a"), Name::new("b"));
        assert_eq!(Name::new("std::fs::read").last(), "read");
    }
}
