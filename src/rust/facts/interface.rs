//! What the rest of the program can see of a file: its items without the code in them and without their places.
//!
//! While what code can see of other files stays as it is, whatever was found out about the code stays true. Most edits are
//! of that kind: within a function, or of functions that other code does not name. Hashes of facts are therefore hashes of
//! what others can see, the same in every run of one build of the program.

use super::{Body, Function, Impl, Item, ItemKind, ValueItem};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::hash::{Hash, Hasher};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// A name as a number that is the same in every run. Two names may have one, which then are taken for one name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Word(u32);

impl Word {
    /// Of a name.
    pub fn of(name: &str) -> Self {
        Self(xxh3_64(name.as_bytes()) as u32)
    }
}

/// Digests of what others can see of a file.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Interface {
    /// Of everything but `functions`.
    pub structure: u128,
    /// Functions that only code can get to that has their name in it: free ones, and those of types that are of no trait.
    pub functions: Vec<(Word, u64)>,
    /// What imports give another name.
    pub renamed: Vec<Word>,
}

impl Interface {
    /// Of a file with these items.
    pub fn of(items: &[Item]) -> Self {
        let mut seen = Seen::default();
        seen.items(items, 0);
        seen.functions.shrink_to_fit();
        Self { structure: seen.structure.digest128(), functions: seen.functions, renamed: seen.renamed }
    }
}

/// Whether only code that has a function's name in it depends on the function, where nothing else does for what it is in.
fn is_found_by_name(function: &Function) -> bool {
    // Items in a function may be implementations, which hold everywhere.
    function.body.as_ref().is_none_or(|body| body.scopes.is_empty())
}

/// What is seen of a file while its items are gone through.
#[derive(Default)]
struct Seen {
    structure: Xxh3,
    functions: Vec<(Word, u64)>,
    renamed: Vec<Word>,
    /// Modules and `impl` blocks so far.
    containers: u32,
    /// Functions so far that have a name.
    namesakes: FxHashMap<Word, u32>,
}

impl Seen {
    fn items(&mut self, items: &[Item], container: u32) {
        for item in items {
            let Item { name, name_range: _, visibility, test, kind } = item;
            match kind {
                ItemKind::Function(function) if is_found_by_name(function) => {
                    self.function(function, (container, visibility, test));
                }
                ItemKind::Module(inner) => {
                    let container = self.contained((name, visibility, test));
                    self.items(inner, container);
                }
                ItemKind::Impl(all) if all.of_trait.is_none() => {
                    let Impl { generics, of_trait: _, self_type, functions, types, constants } = &**all;
                    let container = self.contained((generics, self_type, types, constants, test));
                    for (visibility, function) in functions {
                        match is_found_by_name(function) {
                            true => self.function(function, (container, visibility, test)),
                            false => (container, visibility, function).hash(&mut self.structure),
                        }
                    }
                }
                _ => {
                    if let (ItemKind::Use(leaf), Some(last)) = (kind, item.renames()) {
                        debug_assert!(!leaf.glob);
                        self.renamed.push(Word::of(last.as_str()));
                    }
                    (container, item).hash(&mut self.structure);
                }
            }
        }
    }

    /// Begins a module or an `impl` block.
    fn contained(&mut self, what: impl Hash) -> u32 {
        self.containers += 1;
        (self.containers, what).hash(&mut self.structure);
        self.containers
    }

    fn function(&mut self, function: &Function, place: impl Hash) {
        let word = Word::of(function.name.as_str());
        let namesakes = self.namesakes.entry(word).or_default();
        *namesakes += 1;
        let mut hasher = Xxh3::new();
        (*namesakes, place, function).hash(&mut hasher);
        self.functions.push((word, hasher.digest()));
    }
}

impl Item {
    /// The name that an import gives another one.
    fn renames(&self) -> Option<crate::names::Name> {
        let ItemKind::Use(leaf) = &self.kind else { return None };
        leaf.path.last().copied().filter(|last| !leaf.glob && *last != self.name)
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

    #[test]
    fn functions_that_are_found_by_name_are_told_apart() {
        let one = interface("use a::b as c; fn f() {} impl A { fn g() {} }");
        assert_eq!(one.functions.len(), 2);
        assert_eq!(one.renamed, [Word::of("b")]);
        for other in ["fn f(a: u8) {} impl A { fn g() {} }", "impl A { pub fn g() {} fn h() {} }", "impl A {}"] {
            let other = interface(&format!("use a::b as c; {other}"));
            assert_eq!(one.structure, other.structure);
            assert_ne!(one.functions, other.functions);
        }
        let others = [
            "fn f() { impl A for B {} } impl A { fn g() {} }",
            "impl A for B { fn g() {} } fn f() {}",
            "mod a {} fn f() {} impl A { fn g() {} }",
            "fn f() {} impl B { fn g() {} }",
        ];
        for other in others {
            assert_ne!(one.structure, interface(&format!("use a::b as c; {other}")).structure, "{other}");
        }
        let swapped = interface("fn f() {} mod a { pub fn f() {} }");
        assert_ne!(swapped.functions, interface("pub fn f() {} mod a { fn f() {} }").functions);
    }
}
