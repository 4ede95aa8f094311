//! Interned names: identifiers and paths as small copyable numbers.
//!
//! Extraction runs on many threads and linking compares names far more often than it prints them, so each
//! distinct text is kept once for the life of the process and a name is the address of its text. Addresses depend on
//! thread timing: compare names for equality only, and sort by [`Name::as_str`] wherever order can be seen. Hashes are
//! those of the texts, so that digests of what holds names mean the same in the next run.

use rustc_hash::{FxHashSet, FxHasher};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cell::RefCell;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, RwLock};
use xxhash_rust::xxh3::xxh3_64;

const SHARDS: usize = 16;

/// From where on bits of a hash tell the shard.
const SHARD_BITS: u32 = usize::BITS - 12;

/// How many of the names that a thread came by last it finds again without a lock.
const RECENT: usize = 4096;

/// An interned identifier or path.
#[derive(Clone, Copy)]
pub struct Name(&'static Text);

/// A text behind one thin pointer.
struct Text {
    text: Box<str>,
    digest: u64,
}

type Shard = RwLock<FxHashSet<&'static Text>>;

static SHARD: LazyLock<[Shard; SHARDS]> = LazyLock::new(Default::default);

thread_local! {
    /// Names by a part of their hash: code says the same few words over and over.
    static LATELY: RefCell<Box<[Option<Name>]>> = RefCell::new(vec![None; RECENT].into());
}

impl std::borrow::Borrow<str> for &'static Text {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Text {}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Name {}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0.digest);
    }
}

impl Name {
    /// The name for `text`, interned on first use.
    pub fn new(text: &str) -> Self {
        let mut hasher = FxHasher::default();
        text.hash(&mut hasher);
        let hash = hasher.finish() as usize;
        LATELY.with_borrow_mut(|lately| match &mut lately[hash % RECENT] {
            Some(known) if known.as_str() == text => *known,
            slot => *slot.insert(Self::kept(text, hash)),
        })
    }

    fn kept(text: &str, hash: usize) -> Self {
        // A table goes by the lowest and the highest bits of the hash: of one whose names have these in common it would
        // use a part only.
        let shard = &SHARD[hash >> SHARD_BITS & (SHARDS - 1)];
        if let Some(kept) = shard.read().expect("no thread panics while it holds a shard").get(text) {
            return Self(kept);
        }
        let mut shard = shard.write().expect("no thread panics while it holds a shard");
        if let Some(kept) = shard.get(text) {
            return Self(kept);
        }
        let kept: &'static Text = Box::leak(Box::new(Text { text: text.into(), digest: xxh3_64(text.as_bytes()) }));
        shard.insert(kept);
        Self(kept)
    }

    /// The text this name stands for.
    pub fn as_str(self) -> &'static str {
        &self.0.text
    }

    /// `self::last`, interned.
    pub fn join(self, last: &str) -> Self {
        let text = self.as_str();
        let mut path = String::with_capacity(text.len() + "::".len() + last.len());
        path.push_str(text);
        path.push_str("::");
        path.push_str(last);
        Self::new(&path)
    }

    /// Whether it is a path in the standard library.
    pub fn is_std(self) -> bool {
        self.as_str().starts_with("std::")
    }

    /// The text after the last `::`.
    pub fn last(self) -> &'static str {
        let text = self.as_str();
        text.rsplit_once("::").map_or(text, |(_, last)| last)
    }
}

impl schemars::JsonSchema for Name {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Name".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl serde::de::Visitor<'_> for Text {
            type Value = Name;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a name")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Name, E> {
                Ok(Name::new(text))
            }
        }
        deserializer.deserialize_str(Text)
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
