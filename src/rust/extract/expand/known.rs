//! Which macros by example a package can call, as text, by the names and paths under which it calls them.

use crate::rust::extract::exported::ExportedMacro;
use crate::rust::skim::{macro_definitions, skim};
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// Macros of the standard library that are in scope everywhere: a package's macro of the same name is meant where it
/// was imported or stands above, and most calls mean this one.
const PRELUDE: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "eprint",
    "eprintln",
    "format",
    "matches",
    "panic",
    "print",
    "println",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// The macros by example that a package can call, as text: its own by their names, those of libraries by paths as well.
/// A name that means different macros in different places is not told apart and means none, and neither is one of the
/// standard library's told apart from that.
#[derive(Hash, Debug, Default)]
pub struct Macros(BTreeMap<Box<str>, Option<Definition>>);

/// What is known of one.
#[derive(PartialEq, Hash, Debug)]
pub(super) struct Definition {
    pub(super) body: Box<str>,
    /// What the package calls the crate that `$crate` stands for. Empty for its own macros, and for those of the
    /// catalog, which name their library.
    pub(super) home: Box<str>,
}

impl Definition {
    fn own(body: &str) -> Self {
        Self { body: body.into(), home: "".into() }
    }
}

impl Macros {
    /// Those that the texts define, but for those that only a function's body knows.
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let outside_of_bodies = |text: &'t str| {
            let skimmed = skim(text);
            let names: FxHashSet<String> = macro_definitions(&skimmed).iter().map(|(name, _)| (*name).into()).collect();
            macro_definitions(text).into_iter().filter(move |(name, _)| names.contains(*name))
        };
        let mut macros = Self::default();
        let definitions = texts.into_iter().flat_map(outside_of_bodies);
        for (name, body) in definitions.filter(|(name, _)| !PRELUDE.contains(name)) {
            let known = macros.0.entry(name.into()).or_insert_with(|| Some(Definition::own(body)));
            if known.as_ref().is_some_and(|known| *known.body != *body) {
                *known = None;
            }
        }
        macros
    }

    /// Adds those that a library's text in the catalog defines, under the name that the package gives the library. One
    /// that expands to nothing is only declared: its calls are read as they stand.
    pub fn add_library(&mut self, library: &str, text: &str) {
        let declared = |body: &str| body.trim_end_matches([' ', ';', '\n']).ends_with("=> {}");
        for (name, body) in macro_definitions(text) {
            let definition = || (!declared(body)).then(|| Definition::own(body));
            self.0.entry(name.into()).or_insert_with(definition);
            self.0.insert(format!("{library}::{name}").into(), definition());
        }
    }

    /// Adds one that another crate exports, under the name that the package gives the crate, and under its own where it
    /// is imported.
    pub fn add_exported(&mut self, library: &str, exported: &ExportedMacro, imported: bool) {
        let definition = || Some(Definition { body: exported.body.as_str().into(), home: library.into() });
        self.0.insert(format!("{library}::{}", exported.name).into(), definition());
        if imported && !PRELUDE.contains(&&*exported.name) {
            let known = self.0.entry(exported.name.as_str().into()).or_insert_with(definition);
            if known.as_ref().is_some_and(|known| !known.home.is_empty() && *known.home != *library) {
                *known = None;
            }
        }
    }

    /// Whether it is settled what a name or a path means.
    pub fn settles(&self, name: &str) -> bool {
        PRELUDE.contains(&name) || self.0.contains_key(name)
    }

    pub(super) fn definition(&self, name: &str) -> Option<&Definition> {
        self.0.get(name)?.as_ref()
    }
}
