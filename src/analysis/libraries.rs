//! Which libraries the code uses, and what is read of each: its signatures in the catalog, or its own sources.

use super::{Parsed, parse};
use crate::catalog::Catalog;
use crate::cfg::Cfg;
use crate::load::{self, Crawled, Dependencies, DependencyTarget, Workspace};
use crate::rust::extract::{FilePlace, extract};
use crate::rust::facts::FileFacts;
use crate::source::Sources;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// How many times libraries are followed into those that they pass on as their own.
const DEEPEST: usize = 3;

/// Reads the libraries that the code names and that the catalog does not describe in full, where their sources are on
/// this machine; then those that they re-export, and so on.
pub fn read_libraries(workspace: &mut Workspace, mut crawled: Crawled<Parsed>) -> Crawled<Parsed> {
    let mut first = 0;
    for depth in 0..DEEPEST {
        let names = dependency_names(workspace, first);
        let used = match depth {
            0 => names_used(&crawled, first, |text| mentioned(text, &names)),
            _ => names_used(&crawled, first, |text| passed_on(text, &names)),
        };
        let wanted = |library: &str| used.contains(library) && !Catalog::describes(library);
        let next = workspace.crates.len();
        let roots = workspace.add_libraries(first, &wanted);
        if roots.is_empty() {
            break;
        }
        crawled = load::crawl_more(workspace, crawled, roots, parse);
        first = next;
    }
    crawled
}

fn dependency_names(workspace: &Workspace, first: usize) -> FxHashSet<&str> {
    let mut names = FxHashSet::default();
    for krate in &workspace.crates[first..] {
        let Dependencies::Declared(all) = &krate.dependencies else { continue };
        for dependency in all {
            if let DependencyTarget::Library { library, .. } = &dependency.to {
                names.insert(library.as_str());
                names.insert(dependency.name.as_str());
            }
        }
    }
    names
}

/// The names that files of crates from number `first` on use, as `find` sees them in one text.
fn names_used<'a>(
    crawled: &Crawled<Parsed>,
    first: usize,
    find: impl Fn(&str) -> FxHashSet<&'a str> + Sync,
) -> FxHashSet<String> {
    let files: Vec<_> = crawled.sources.iter().collect();
    let of = |(id, _): &&(crate::source::FileId, &crate::source::SourceFile)| {
        crawled.files.get(id.0 as usize).is_some_and(|file| file.krate >= first)
    };
    let found = files.par_iter().filter(of).map(|(_, file)| find(&file.text));
    found
        .reduce(FxHashSet::default, |mut a, b| {
            a.extend(b);
            a
        })
        .into_iter()
        .map(str::to_owned)
        .collect()
}

/// The libraries whose items a library shows as its own.
fn passed_on<'a>(text: &str, names: &FxHashSet<&'a str>) -> FxHashSet<&'a str> {
    let mut found = FxHashSet::default();
    for (at, start) in text.match_indices("pub use ").chain(text.match_indices("pub extern crate ")) {
        let rest = text[at + start.len()..].trim_start_matches("::");
        let word = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("");
        found.extend(names.get(word));
    }
    found
}

/// The libraries of the catalog that manifests name, and those that their signatures name in turn.
pub fn declared_libraries(workspace: &Workspace) -> BTreeSet<&'static str> {
    let known: FxHashSet<&'static str> = Catalog::libraries().collect();
    let declared = workspace.crates.iter().filter_map(|krate| match &krate.dependencies {
        Dependencies::Declared(dependencies) => Some(dependencies),
        Dependencies::Anything => None,
    });
    let mut found: BTreeSet<&'static str> = BTreeSet::from(["std"]);
    for dependency in declared.flatten() {
        if let DependencyTarget::Library { library, .. } = &dependency.to {
            found.extend(known.get(library.as_str()));
        }
    }
    with_their_own(found, &known)
}

/// For files without a manifest: the libraries of the catalog that the code names.
pub fn mentioned_libraries(sources: &Sources, declared: BTreeSet<&'static str>) -> BTreeSet<&'static str> {
    let known: FxHashSet<&'static str> = Catalog::libraries().collect();
    let mut found = declared;
    for (_, file) in sources.iter() {
        found.extend(mentioned(&file.text, &known));
    }
    with_their_own(found, &known)
}

fn with_their_own(mut found: BTreeSet<&'static str>, known: &FxHashSet<&'static str>) -> BTreeSet<&'static str> {
    let mut open: Vec<&'static str> = names(&found);
    while let Some(name) = open.pop() {
        for other in mentioned(Catalog::stub(name).unwrap_or_default(), known) {
            if found.insert(other) {
                open.push(other);
            }
        }
    }
    found
}

/// The libraries that a text names at the start of a path.
fn mentioned<'a>(text: &str, known: &FxHashSet<&'a str>) -> FxHashSet<&'a str> {
    let name_before = |at: usize| {
        let before = &text[..at];
        let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |last| last + 1);
        before.get(start..)
    };
    text.match_indices("::").filter_map(|(at, _)| known.get(name_before(at)?).copied()).collect()
}

pub fn names(libraries: &BTreeSet<&'static str>) -> Vec<&'static str> {
    libraries.iter().copied().collect()
}

/// Facts of the libraries' signatures, for those that have some.
pub fn stub_facts(libraries: &BTreeSet<&'static str>) -> Vec<(&'static str, Arc<FileFacts>)> {
    let place = FilePlace { directory: PathBuf::new(), modules: PathBuf::new() };
    let read = |name: &'static str| {
        let text = Catalog::stub(name)?;
        Some((name, Arc::new(extract(text, &place, &Cfg::default()).facts)))
    };
    names(libraries).into_par_iter().filter_map(read).collect()
}

/// Libraries that a crate of the workspace depends on and the catalog knows nothing of; for `--print stats`.
pub fn unread_libraries(workspace: &Workspace) -> BTreeSet<String> {
    let known: FxHashSet<&str> = Catalog::libraries().collect();
    let declared = workspace.crates.iter().filter_map(|krate| match &krate.dependencies {
        Dependencies::Declared(dependencies) => Some(dependencies),
        Dependencies::Anything => None,
    });
    let libraries = declared.flatten().filter_map(|dependency| match &dependency.to {
        DependencyTarget::Library { library, .. } => Some(library),
        DependencyTarget::Crate(_) => None,
    });
    libraries.filter(|library| !known.contains(library.as_str())).cloned().collect()
}
