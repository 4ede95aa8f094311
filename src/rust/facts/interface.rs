//! What the rest of the program can see of a file: its items without the code in them and without their places.
//!
//! While interfaces stay as they are, whatever was found out about other files' code stays true. Most edits are of that
//! kind. Hashes of facts are therefore hashes of what others can see, the same in every run of one build of the program.

use super::{Body, Function, Item, ValueItem};
use serde::{Deserialize, Serialize};
use std::hash::{Hash, Hasher};
use xxhash_rust::xxh3::Xxh3;

/// A digest of what others can see of a file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Interface(u128);

impl Interface {
    /// Of a file with these items.
    pub fn of(items: &[Item]) -> Self {
        let mut hasher = Xxh3::new();
        items.hash(&mut hasher);
        Self(hasher.digest128())
    }
}

impl Hash for Item {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { name, name_range: _, visibility, test, kind } = self;
        (name, visibility, test, kind).hash(state);
    }
}

impl Hash for Function {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            name,
            generics,
            receiver,
            parameters,
            returns,
            is_async,
            attributes,
            foreign,
            head: _,
            range: _,
            body,
        } = self;
        (name, generics, receiver, parameters, returns, is_async, attributes, foreign).hash(state);
        items_of(body.as_deref()).hash(state);
    }
}

impl Hash for ValueItem {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { ty, is_static, head: _, range: _, body } = self;
        (ty, is_static).hash(state);
        items_of(body.as_deref()).hash(state);
    }
}

/// The items in a body: an `impl` block holds wherever it stands.
fn items_of(body: Option<&Body>) -> Option<&[Vec<Item>]> {
    body.map(|body| &*body.scopes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cfg::Cfg;
    use crate::rust::extract::{FilePlace, Macros, extract};
    use std::path::PathBuf;

    fn interface(text: &str) -> Interface {
        let place = FilePlace { directory: PathBuf::new(), modules: PathBuf::new() };
        extract(text, &place, &Cfg::default(), &Macros::default()).facts.interface
    }

    #[test]
    fn code_and_places_are_no_part_of_it() {
        assert_eq!(interface("fn f(a: u8) { a; }"), interface("\n// f\nfn f(b: u8) { let c = || b; c() }"));
        assert_eq!(interface("const A: u8 = 1;"), interface("const A: u8 = { 2 };"));
    }

    #[test]
    fn everything_that_other_code_can_name_is() {
        let one = interface("fn f(a: u8) {}");
        let others = [
            "fn g(a: u8) {}",
            "pub fn f(a: u8) {}",
            "fn f(a: u16) {}",
            "async fn f(a: u8) {}",
            "fn f(a: u8) -> u8 {}",
            "#[tokio::main] fn f(a: u8) {}",
            "fn f(a: u8) { impl A for B {} }",
            "fn f(a: u8) {} fn g() {}",
            "mod f { fn f(a: u8) {} }",
        ];
        for other in others {
            assert_ne!(one, interface(other), "{other}");
        }
    }
}
