//! The catalog: what the functions of libraries do, where their sources cannot or need not be read.
//!
//! All of it is data. `lints/apis/<library>.toml` says what a library's functions do to their thread and their runtime,
//! `lints/apis/<library>.rs` gives their signatures as empty Rust functions; both are embedded in the binary, and of
//! the former only the files of libraries that a project uses are parsed. What a row may say is in `rows`,
//! `runtimes`, `marks` and `words`.
//! Nothing is decided here: a lookup gives the row, and what it means for a finding is the rules' business.

mod derived;
mod marks;
mod own;
mod rows;
mod runtimes;
mod words;

pub use derived::{Derived, DerivedBlock, DerivedMaking, DerivedRun, MadeBy, Proof};
pub use marks::Mark;
pub use own::{OwnRow, OwnRows, Subject};
pub use rows::{Blocks, Cancels, Class, Confined, Cost, Driven, Dropped, Guard, Holds, Offload, Place, Runs, Swap};
pub use runtimes::{Binds, Bound, Entry, Flavor, MakesRuntime, Making};
pub use words::{Outcome, Remedy, When, With};

use crate::names::Name;
use crate::program::{Attribute, Body};
use crate::source::Problem;
use include_dir::{Dir, include_dir};
use marks::Marked;
use rows::{Carries, PanicText, Polled, Same};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;
use std::path::Path;
use std::sync::LazyLock;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lints/apis");

/// The library whose facts every program needs.
const ALWAYS: &str = "std";

/// What the functions of some libraries do.
#[derive(Clone, Default)]
pub struct Catalog {
    blocks: Table<Blocks>,
    same: FxHashMap<Name, Name>,
    runs: Table<Runs>,
    runtimes: FxHashMap<Name, MakesRuntime>,
    runtime_types: FxHashSet<Name>,
    binds: FxHashMap<Name, Binds>,
    entries: FxHashMap<Name, Entry>,
    polled: FxHashMap<Name, Vec<Polled>>,
    guards: FxHashMap<Name, Guard>,
    cancels: FxHashMap<Name, Cancels>,
    carries: FxHashMap<Name, Carried>,
    marks: FxHashMap<Name, Mark>,
    driven: FxHashMap<Name, Driven>,
    swaps: FxHashMap<Name, Vec<Swap>>,
    offloads: Vec<Offload>,
    confined: FxHashMap<Name, Confined>,
    sends: FxHashSet<Name>,
    keeps: FxHashSet<Name>,
    command_lines: FxHashSet<Name>,
    handlers: FxHashMap<Name, Place>,
    panics: FxHashMap<String, PanicText>,
    /// Types whose values block when they are read from or written to, what that waits for, and how long.
    blocking_io: FxHashMap<Name, (Class, Cost)>,
    /// Libraries whose files were looked for.
    read: FxHashSet<String>,
}

/// Which value a call's result is or contains.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Carried {
    /// The receiver.
    Receiver,
    /// The argument with this index, the receiver not counted.
    Argument(usize),
}

impl Catalog {
    /// The facts about these libraries, by import name, about those they bring with them, and about the standard
    /// library. A library without a file adds nothing; a file that cannot be read is a problem, and the rest is there
    /// all the same.
    pub fn load(crates: &[&str]) -> (Self, Vec<Problem>) {
        let mut catalog = Self::default();
        let problems = catalog.add_libraries(crates.iter().copied().chain([ALWAYS]).map(str::to_owned).collect());
        (catalog, problems)
    }

    /// Has it say nothing of these libraries that it does not say already.
    pub fn leave_out(&mut self, libraries: impl IntoIterator<Item = String>) {
        self.read.extend(libraries);
    }

    fn add_libraries(&mut self, mut wanted: Vec<String>) -> Vec<Problem> {
        let mut problems = Vec::new();
        while let Some(name) = wanted.pop() {
            if self.read.insert(name.clone())
                && let Some(text) = text(&name, "toml")
            {
                match self.add(&format!("lints/apis/{name}.toml"), text) {
                    Ok(with) => wanted.extend(with),
                    Err(problem) => problems.push(problem),
                }
            }
        }
        problems.sort_by(|a, b| a.message.cmp(&b.message));
        problems
    }

    /// The signatures of a library as Rust source, where it has a file of them.
    pub fn stub(krate: &str) -> Option<&'static str> {
        text(krate, "rs")
    }

    /// The first version of a library that the facts about it hold for, if there were others: major and minor.
    pub fn since(krate: &str) -> Option<(u64, u64)> {
        let header = text(krate, "toml")?.split("[[").next()?;
        let since = header.lines().find_map(|line| line.strip_prefix("since = "))?;
        let (major, minor) = since.trim_matches('"').split_once('.')?;
        Some((major.parse().ok()?, minor.parse().ok()?))
    }

    /// Whether a library's signatures are here in full. Most are just so much as tells the types of receivers, for
    /// where the library's own source cannot be read.
    pub fn describes(krate: &str) -> bool {
        Self::stub(krate).is_some_and(|text| !text.contains("as far as receivers need typing"))
    }

    /// The paths by which rows name a library's items, sorted.
    pub fn paths_of(&self, krate: &str) -> Vec<Name> {
        let rows = self.blocks.all().map(|row| row.path).chain(self.runs.all().map(|row| row.path));
        let rows = rows.chain(self.runtimes.keys().copied()).chain(self.binds.keys().copied());
        let rows = rows.chain(self.polled.keys().copied()).chain(self.carries.keys().copied());
        let rows = rows.chain(self.marks.keys().copied()).chain(self.driven.keys().copied());
        let of_library = |path: &Name| path.as_str().strip_prefix(krate).is_some_and(|rest| rest.starts_with("::"));
        let mut paths: Vec<Name> = rows.filter(of_library).collect();
        paths.sort_by_key(|path| path.as_str());
        paths.dedup();
        paths
    }

    /// The libraries that there are facts or signatures of, sorted.
    pub fn libraries() -> impl Iterator<Item = &'static str> {
        let mut names: Vec<_> = FILES.files().filter_map(|file| file.path().file_stem()?.to_str()).collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter()
    }

    /// What is known of a call as one that blocks. A row for the receiver's type goes before one for any type, a row
    /// for the path before one for all methods, and a call without a row waits as the one it is the same as.
    pub fn blocks(&self, path: Name, self_type: Option<Name>) -> Option<&Blocks> {
        let row = |path| {
            let rows = self.blocks.rows(path);
            let exact = rows.iter().find(|row| row.on.is_some() && row.on == self_type);
            exact.or_else(|| rows.iter().find(|row| row.on.is_none()))
        };
        row(path).or_else(|| row(*self.same.get(&path)?))
    }

    /// What happens to the closures and futures that are handed to a call.
    pub fn runs(&self, path: Name) -> &[Runs] {
        self.runs.rows(path)
    }

    /// What is known of a call as one that makes a runtime.
    pub fn runtime(&self, path: Name) -> Option<&MakesRuntime> {
        self.runtimes.get(&path)
    }

    /// Whether a type's values are runtimes, or hide one, so that dropping one blocks or panics.
    pub fn runtime_type(&self, ty: Name) -> bool {
        self.runtime_types.contains(&ty)
    }

    /// What is known of a call whose value belongs to a runtime or that needs one around it.
    pub fn binds(&self, path: Name) -> Option<&Binds> {
        self.binds.get(&path)
    }

    /// Whether a call makes a client with a pool of connections, or something as dear.
    pub fn makes_pool(&self, path: Name) -> bool {
        self.binds(path).is_some_and(|row| row.cost >= Making::Expensive)
    }

    /// All such calls.
    pub fn calls_that_make_pools(&self) -> Vec<Name> {
        self.binds.keys().copied().filter(|&path| self.makes_pool(path)).collect()
    }

    /// What is known of an attribute as one that starts a runtime.
    pub fn entry(&self, attribute: &Attribute) -> Option<&Entry> {
        let written = || self.entries.get(&attribute.written?);
        self.entries.get(&attribute.path).or_else(written)
    }

    /// Where a body runs that implements a trait's method, if others run it than those that call it by its name.
    pub fn polled(&self, body: &Body) -> Option<Place> {
        let rows = self.polled.get(&body.implements?)?;
        let is_with = |row: &&Polled| row.with.is_some_and(|with| body.parameters.iter().any(|p| p.ty == Some(with)));
        let row = rows.iter().find(is_with).or_else(|| rows.iter().find(|row| row.with.is_none()))?;
        Some(row.on)
    }

    /// What those wait for who read from or write to values of a type, where that blocks, and how long at most.
    pub fn waits_of(&self, ty: Name) -> Option<(Class, Cost)> {
        self.blocking_io.get(&ty).copied()
    }

    /// Whether reading from or writing to values of a type blocks; `None` for types that nothing is known of.
    pub fn does_blocking_io(&self, ty: Name) -> Option<bool> {
        match self.blocking_io.contains_key(&ty) {
            true => Some(true),
            false => (ty.is_std() || !ty.as_str().contains("::")).then_some(false),
        }
    }

    /// What is known of a type whose values hold something for as long as they live.
    pub fn guard(&self, ty: Name) -> Option<&Guard> {
        self.guards.get(&ty)
    }

    /// What is lost when a call's future is dropped before it is ready; nothing, where there is no row.
    pub fn cancels(&self, path: Name) -> Option<&Cancels> {
        self.cancels.get(&path)
    }

    /// The types whose values hold something, sorted.
    pub fn guards(&self) -> Vec<Name> {
        let mut types: Vec<Name> = self.guards.keys().copied().collect();
        types.sort_by_key(|ty| ty.as_str());
        types
    }

    /// Where a function of the project is called by something out of sight.
    pub fn handler(&self, path: Name) -> Option<Place> {
        self.handlers.get(&path).copied()
    }

    /// All calls with a row that says whether they block, with the receiver's type where the row has one; sorted.
    pub fn blocking_calls(&self) -> Vec<(Name, Option<Name>)> {
        let mut calls: Vec<_> = self.blocks.all().map(|row| (row.path, row.on)).collect();
        calls.sort_by_key(|(path, on)| (path.as_str(), on.map(Name::as_str)));
        calls
    }

    /// Whether there are receivers of a function that blocks with which it does not.
    pub fn tells_receivers_apart(&self, path: Name) -> bool {
        self.blocks.rows(path).iter().any(|row| row.on.is_some() && !row.shown)
    }

    /// Which value the result of a call is or contains.
    pub fn carries(&self, path: Name) -> Option<Carried> {
        self.carries.get(&path).copied()
    }

    /// Whether what derives a trait is what a command line is read into; one of which only the name is known may be, and
    /// one that another library passes on is.
    pub fn is_command_line(&self, derived: Name) -> bool {
        let passed_on = |path: &Name| derived.as_str().strip_suffix(path.as_str()).is_some_and(|by| by.ends_with("::"));
        let named = |path: &Name| !derived.as_str().contains("::") && path.last() == derived.as_str();
        self.command_lines.contains(&derived) || self.command_lines.iter().any(|path| passed_on(path) || named(path))
    }

    /// What some rule wants to know of a call.
    pub fn mark(&self, path: Name) -> Option<Mark> {
        self.marks.get(&path).copied()
    }

    /// What is known of a call as one that gives a future among other things.
    pub fn driven(&self, path: Name) -> Option<&Driven> {
        self.driven.get(&path)
    }

    /// What can be awaited in place of a call.
    pub fn swaps(&self, path: Name) -> &[Swap] {
        self.swaps.get(&path).map_or(&[], Vec::as_slice)
    }

    /// The calls that take a closure to the pool for blocking work, sorted.
    pub fn offloads(&self) -> Vec<&Offload> {
        let mut all: Vec<&Offload> = self.offloads.iter().collect();
        all.sort_by_key(|row| row.path.as_str());
        all
    }

    /// The types whose values do not move between threads.
    pub fn confined(&self) -> impl Iterator<Item = &Confined> {
        self.confined.values()
    }

    /// The types whose values do, where their library's signatures do not show it.
    pub fn sends(&self) -> impl Iterator<Item = Name> {
        self.sends.iter().copied()
    }

    /// Whether an attribute leaves the code under it as it is written: what may be awaited there may be awaited still.
    pub fn keeps(&self, attribute: &Attribute) -> bool {
        let known = |path: &Name| self.keeps.contains(path);
        known(&attribute.path) || attribute.written.as_ref().is_some_and(known) || self.entry(attribute).is_some()
    }

    /// The text of a panic.
    pub fn panic(&self, id: &str) -> Option<&str> {
        self.panics.get(id).map(|panic| panic.text.as_str())
    }

    /// Whether a panic is what happens without tokio.
    pub fn wants_tokio(&self, panic: &str) -> bool {
        self.panics.get(panic).is_some_and(|panic| panic.without_tokio)
    }

    /// A catalog of one file, for tests of what reads catalogs.
    #[cfg(test)]
    pub(crate) fn of(text: &str) -> Self {
        let mut catalog = Self::default();
        catalog.add("test.toml", text).expect("tests write well-formed files");
        catalog
    }

    /// Adds the rows of a file, which a problem calls `name`, and gives the libraries that it brings with it.
    fn add(&mut self, name: &str, text: &str) -> Result<Vec<String>, Problem> {
        let library: Library = toml::from_str(text).map_err(|error| malformed(name, &error))?;
        for facts in library.facts {
            let moves_bytes = |row: &&Blocks| row.shown && row.path.as_str().starts_with("std::io::");
            let moved =
                facts.blocks.iter().filter(moves_bytes).filter_map(|row| Some((row.on?, (row.class, row.cost))));
            for (ty, waits) in moved {
                let known = self.blocking_io.entry(ty).or_insert(waits);
                *known = std::cmp::max_by_key(*known, waits, |(_, cost)| *cost);
            }
            // An implementation that was read in the library's source goes by its type.
            let by_type = facts.blocks.iter().filter_map(|row| Some((row.on?.join(row.path.last()), row.path)));
            self.same.extend(by_type);
            self.blocks.extend(facts.blocks.into_iter().map(|row| (row.path, row)));
            self.same.extend(facts.same.into_iter().map(|row| (row.path, row.other)));
            self.runs.extend(facts.runs.into_iter().map(|row| (row.path, row)));
            self.runtime_types.extend(facts.runtimes.iter().filter(|row| row.dropped.is_some()).map(|row| row.ty));
            self.runtimes.extend(facts.runtimes.into_iter().map(|row| (row.path, row)));
            self.binds.extend(facts.binds.into_iter().map(|row| (row.path, row)));
            self.entries.extend(facts.entries.into_iter().map(|row| (row.path, row)));
            for row in facts.polled {
                self.polled.entry(row.path).or_default().push(row);
            }
            self.guards.extend(facts.guards.into_iter().map(|row| (row.ty, row)));
            self.cancels.extend(facts.cancels.into_iter().map(|row| (row.path, row)));
            self.carries.extend(facts.carries.into_iter().map(|row| (row.path, carried(row.argument))));
            self.marks.extend(facts.marks.into_iter().map(|row| (row.path, row.mark)));
            self.driven.extend(facts.driven.into_iter().map(|row| (row.path, row)));
            for row in facts.swaps {
                self.swaps.entry(row.path).or_default().push(row);
            }
            self.offloads.extend(facts.offloads);
            self.confined.extend(facts.confined.into_iter().map(|row| (row.ty, row)));
            self.sends.extend(facts.sends);
            self.keeps.extend(facts.keeps);
            self.command_lines.extend(facts.command_lines);
            self.panics.extend(facts.panics.into_iter().map(|row| (row.id.clone(), row)));
        }
        Ok(library.with)
    }
}

fn carried(argument: Option<usize>) -> Carried {
    argument.map_or(Carried::Receiver, Carried::Argument)
}

fn malformed(name: &str, error: &toml::de::Error) -> Problem {
    Problem {
        message: format!("{name} is not a file of facts: {}", error.message().trim()),
        span: None,
        path: Some(Path::new(name).to_owned()),
        help: None,
        skipped: false,
    }
}

fn text(library: &str, extension: &str) -> Option<&'static str> {
    // Asked for each dependency of each crate: the folder itself looks at all of its files in turn.
    static TEXTS: LazyLock<FxHashMap<&Path, &str>> =
        LazyLock::new(|| FILES.files().filter_map(|file| Some((file.path(), file.contents_utf8()?))).collect());
    TEXTS.get(Path::new(&format!("{library}.{extension}"))).copied()
}

/// A file about one library.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Library {
    /// Import name of the library, which is the file's name.
    #[serde(rename = "crate")]
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers of the file and for the tests"))]
    name: String,
    /// Versions that the facts were checked with.
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers of the file and for the tests"))]
    checked: String,
    /// The first version that they hold for, if earlier ones were other.
    #[serde(default)]
    #[cfg_attr(not(test), expect(dead_code, reason = "it is asked for before a file is read as a whole"))]
    since: Option<String>,
    /// Libraries that it re-exports or is built on, whose facts are needed with its own.
    #[serde(default)]
    with: Vec<String>,
    #[serde(default)]
    facts: Vec<Facts>,
}

/// Facts that share a subject and a source.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Facts {
    title: String,
    source: String,
    blocks: Vec<Blocks>,
    same: Vec<Same>,
    runs: Vec<Runs>,
    runtimes: Vec<MakesRuntime>,
    binds: Vec<Binds>,
    entries: Vec<Entry>,
    polled: Vec<Polled>,
    guards: Vec<Guard>,
    cancels: Vec<Cancels>,
    carries: Vec<Carries>,
    marks: Vec<Marked>,
    driven: Vec<Driven>,
    swaps: Vec<Swap>,
    offloads: Vec<Offload>,
    confined: Vec<Confined>,
    sends: Vec<Name>,
    keeps: Vec<Name>,
    command_lines: Vec<Name>,
    panics: Vec<PanicText>,
}

/// Rows by path, several to a path, and for paths that end in `::*` by what is before it.
#[derive(Clone)]
struct Table<Row> {
    exact: FxHashMap<Name, Vec<Row>>,
    methods: FxHashMap<&'static str, Vec<Row>>,
}

impl<Row> Default for Table<Row> {
    fn default() -> Self {
        Self { exact: FxHashMap::default(), methods: FxHashMap::default() }
    }
}

impl<Row> Table<Row> {
    fn all(&self) -> impl Iterator<Item = &Row> {
        self.exact.values().chain(self.methods.values()).flatten()
    }

    fn extend(&mut self, rows: impl Iterator<Item = (Name, Row)>) {
        for (path, row) in rows {
            match path.as_str().strip_suffix("::*") {
                Some(owner) => self.methods.entry(owner).or_default().push(row),
                None => self.exact.entry(path).or_default().push(row),
            }
        }
    }

    /// Takes rows in, in place of those that are about the same.
    fn replace(&mut self, rows: impl Iterator<Item = (Name, Row)> + Clone, same: impl Fn(&Row, &Row) -> bool) {
        for (path, row) in rows.clone() {
            let old = match path.as_str().strip_suffix("::*") {
                Some(owner) => self.methods.get_mut(owner),
                None => self.exact.get_mut(&path),
            };
            old.into_iter().for_each(|old| old.retain(|old| !same(old, &row)));
        }
        self.extend(rows);
    }

    fn rows(&self, path: Name) -> &[Row] {
        // Asked for each call by each rule; one character is found much sooner than two. A path has none alone.
        let owner = || path.as_str().get(..path.as_str().rfind(':')?.checked_sub(1)?);
        let of_methods = || self.methods.get(owner()?);
        self.exact.get(&path).or_else(of_methods).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests;
