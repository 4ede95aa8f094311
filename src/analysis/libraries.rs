//! Which libraries the code uses, and what is read of each: its signatures in the catalog, or its own sources.

use super::reading::Readings;
use super::{macros, parse};
use crate::catalog::Catalog;
use crate::cfg::Cfg;
use crate::load::{self, Cache, DependencyTarget, Root, Workspace};
use crate::rust::extract::{FilePlace, Macros, extract};
use crate::rust::facts::FileFacts;
use crate::source::{SourceFile, Sources};
use cargo_metadata::semver::{Op, VersionReq};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, RwLock};

/// How many times libraries are followed into those that they pass on as their own.
const DEEPEST: usize = 3;

/// A library's signatures from the catalog.
pub type Stub = (&'static str, Arc<FileFacts>);

/// What was read of a file, with the files that answer its requests as indices into those of its library.
pub type LibraryFile = (Arc<FileFacts>, Vec<Option<u32>>);

/// What was read of a library's own source.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Library {
    /// Its files, the root first.
    pub files: Vec<LibraryFile>,
    /// Names that its public imports begin with.
    passes_on: BTreeSet<String>,
}

/// Reads the libraries that the code of each workspace names and that the catalog does not describe in full, where their
/// sources are on this machine; then those that they re-export, and so on. They become the last crates of the workspace;
/// gives what was read of each. What several workspaces use is read once.
pub fn read_libraries(workspaces: &mut [(Workspace, BTreeSet<String>)]) -> Vec<Vec<Arc<Library>>> {
    let mut read: FxHashMap<String, Arc<Library>> = FxHashMap::default();
    let members: Vec<usize> = workspaces.iter().map(|(workspace, _)| workspace.crates.len()).collect();
    let mut asking = vec![0; workspaces.len()];
    for _ in 0..DEEPEST {
        workspaces.par_iter_mut().zip(&mut asking).for_each(|((workspace, used), asking)| {
            let first = workspace.crates.len();
            let names = |name: &str, library: &str| used.contains(name) || used.contains(library);
            let wanted = |name: &str, library: &str| names(name, library) && !Catalog::describes(library);
            workspace.add_libraries(*asking, &wanted);
            *asking = first;
        });
        let mut unread: BTreeMap<String, (&Workspace, usize)> = BTreeMap::new();
        for ((workspace, _), &first) in workspaces.iter().zip(&asking) {
            let new = (first..workspace.crates.len()).map(|krate| (workspace.library_key(krate), (workspace, krate)));
            unread.extend(new.filter(|(key, _)| !read.contains_key(key)));
        }
        let found = unread.into_par_iter().map(|(key, (workspace, krate))| (key, Arc::new(library(workspace, krate))));
        let found: Vec<(String, Arc<Library>)> = found.collect();
        read.extend(found);
        for ((workspace, used), &first) in workspaces.iter_mut().zip(&asking) {
            let new = (first..workspace.crates.len()).map(|krate| &read[&workspace.library_key(krate)]);
            *used = new.flat_map(|library| library.passes_on.iter().cloned()).collect();
        }
    }
    let added = workspaces.iter().zip(members).map(|((workspace, _), first)| {
        (first..workspace.crates.len()).map(|krate| Arc::clone(&read[&workspace.library_key(krate)])).collect()
    });
    added.collect()
}

/// What a library says, as it is kept or from its source.
fn library(workspace: &Workspace, krate: usize) -> Library {
    let cache = workspace.cache.as_ref();
    from_cache(workspace, krate, cache).unwrap_or_else(|| from_source(workspace, krate, cache))
}

/// The names of dependencies that the code names.
pub fn libraries_used(workspace: &Workspace, sources: &Sources) -> BTreeSet<String> {
    let names = dependency_names(&workspace.crates);
    used_names(sources, &names).into_iter().map(str::to_owned).collect()
}

fn from_cache(workspace: &Workspace, krate: usize, cache: Option<&Cache>) -> Option<Library> {
    postcard::from_bytes(&cache?.get(&workspace.cache_key(krate)?)?).ok()
}

fn from_source(workspace: &Workspace, krate: usize, cache: Option<&Cache>) -> Library {
    let root = Root { krate, path: workspace.crates[krate].root.clone(), late: false };
    let macros = macros::within_library(workspace, workspace.crates[krate].package);
    let known = Readings::default();
    let crawled = load::crawl(workspace, vec![root], |file, context| parse(file, context, &macros, &known));
    let files = crawled.files.into_iter().map(|file| {
        let answers = file.children.iter().map(|child| child.map(|file| file.0)).collect();
        // Nothing but the reading holds the facts, and that is not needed any more.
        drop(file.value.reading);
        (Arc::new(Arc::unwrap_or_clone(file.value.facts).for_others()), answers)
    });
    let texts: Vec<&str> = crawled.sources.iter().map(|(_, file)| &*file.text).collect();
    let passes_on = texts.into_par_iter().flat_map_iter(passed_on).map(str::to_owned).collect();
    let library = Library { files: files.collect(), passes_on };
    if let (Some(cache), Some(key)) = (cache, workspace.cache_key(krate))
        && let Ok(bytes) = postcard::to_stdvec(&library)
    {
        cache.put(&key, &bytes);
    }
    library
}

fn dependency_names(crates: &[load::Crate]) -> FxHashSet<&str> {
    let mut names = FxHashSet::default();
    for krate in crates {
        for dependency in krate.dependencies.declared() {
            if let DependencyTarget::Library { library, .. } = &dependency.to {
                names.insert(library.as_str());
                names.insert(dependency.name.as_str());
            }
        }
    }
    names
}

/// Which of these names the code writes at the start of a path.
fn used_names<'a>(sources: &Sources, names: &FxHashSet<&'a str>) -> FxHashSet<&'a str> {
    let files: Vec<&SourceFile> = sources.iter().map(|(_, file)| file).collect();
    let found = files.into_par_iter().map(|file| mentioned(&file.text, names));
    found.reduce(FxHashSet::default, |mut a, b| {
        a.extend(b);
        a
    })
}

/// The names with which a text's public imports begin.
fn passed_on(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices("pub use ").chain(text.match_indices("pub extern crate "));
    starts.filter_map(|(at, start)| {
        let rest = text[at + start.len()..].trim_start_matches("::");
        let word = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
        (!matches!(word, "" | "self" | "super" | "crate")).then_some(word)
    })
}

/// The libraries of the catalog that manifests name, and those that their signatures name in turn.
pub fn declared_libraries(workspace: &Workspace) -> BTreeSet<&'static str> {
    let known: FxHashSet<&'static str> = Catalog::libraries().collect();
    let mut found: BTreeSet<&'static str> = BTreeSet::from(["std"]);
    for dependency in workspace.crates.iter().flat_map(|krate| krate.dependencies.declared()) {
        if let DependencyTarget::Library { library, .. } = &dependency.to {
            found.extend(known.get(library.as_str()));
        }
    }
    let earlier = earlier_libraries(workspace);
    let mut found = with_their_own(found, &known);
    found.retain(|library| !earlier.contains(*library));
    found
}

/// The libraries that the workspace asks for in a version that the catalog's facts do not hold for yet.
pub fn earlier_libraries(workspace: &Workspace) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for dependency in workspace.crates.iter().flat_map(|krate| krate.dependencies.declared()) {
        if let DependencyTarget::Library { library, asked, .. } = &dependency.to
            && is_before_facts(library, &asked.requirement)
        {
            found.insert(library.clone());
        }
    }
    found
}

/// Whether a requirement asks for a version of a library that the catalog's facts do not hold for yet.
fn is_before_facts(library: &str, requirement: &str) -> bool {
    let Some(since) = Catalog::since(library) else { return false };
    let asked = VersionReq::parse(requirement).ok().and_then(|asked| asked.comparators.first().cloned());
    asked.is_some_and(|first| {
        !matches!(first.op, Op::Greater | Op::GreaterEq) && (first.major, first.minor.unwrap_or(u64::MAX)) < since
    })
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

/// The libraries that a text names: at the start of a path, or to take all of their macros.
fn mentioned<'a>(text: &str, known: &FxHashSet<&'a str>) -> FxHashSet<&'a str> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let name_before = |at: usize| {
        let before = &text[..at];
        let start = before.rfind(|c: char| !is_part(c)).map_or(0, |last| last + 1);
        before.get(start..)
    };
    // To look for one byte and then at the next is several times as fast as to look for two.
    let separators = text.match_indices(':').filter(|(at, _)| text[at + 1..].starts_with(':'));
    let in_paths = separators.filter_map(|(at, _)| known.get(name_before(at)?).copied());
    let with_declarations = if text.contains("extern crate ") { text } else { "" };
    let declared = with_declarations.match_indices("extern crate ").filter_map(|(at, start)| {
        let rest = text[at + start.len()..].trim_start();
        known.get(rest.split(|c| !is_part(c)).next()?).copied()
    });
    in_paths.chain(declared).collect()
}

pub fn names(libraries: &BTreeSet<&'static str>) -> Vec<&'static str> {
    libraries.iter().copied().collect()
}

/// Facts of the libraries' signatures, for those that have some. They are as fixed as the program, which reads each once.
pub fn stubs(libraries: &BTreeSet<&'static str>, cache: Option<&Cache>) -> Vec<Stub> {
    static READ: LazyLock<RwLock<FxHashMap<&'static str, Arc<FileFacts>>>> = LazyLock::new(RwLock::default);
    let read = || READ.read().expect("no thread panics while it holds the table");
    let unread: Vec<&'static str> = libraries.iter().copied().filter(|name| !read().contains_key(name)).collect();
    let new = unread.into_par_iter().filter_map(|name| {
        let text = Catalog::stub(name)?;
        Some((name, Arc::new(signatures(name, text, cache))))
    });
    let new: Vec<Stub> = new.collect();
    READ.write().expect("no thread panics while it holds the table").extend(new);
    let read = read();
    libraries.iter().filter_map(|name| Some((*name, Arc::clone(read.get(name)?)))).collect()
}

/// What a stub says. It is kept between runs as what libraries say is, since much of what the macros of a stub write out
/// is not read as fast as it is found.
fn signatures(name: &str, text: &str, cache: Option<&Cache>) -> FileFacts {
    let key = format!("signatures of {name}");
    if let Some(kept) = cache.and_then(|cache| postcard::from_bytes(&cache.get(&key)?).ok()) {
        return kept;
    }
    let place = FilePlace { directory: PathBuf::new(), modules: PathBuf::new() };
    let facts = extract(text, &place, &Cfg::default(), &Macros::default()).facts.for_others();
    if let (Some(cache), Ok(bytes)) = (cache, postcard::to_stdvec(&facts)) {
        cache.put(&key, &bytes);
    }
    facts
}

/// Libraries that a crate of the workspace depends on and the catalog knows nothing of; for `--print stats`.
pub fn unread_libraries(workspace: &Workspace) -> BTreeSet<String> {
    let known: FxHashSet<&str> = Catalog::libraries().collect();
    let declared = workspace.crates.iter().flat_map(|krate| krate.dependencies.declared());
    let libraries = declared.filter_map(|dependency| match &dependency.to {
        DependencyTarget::Library { library, .. } => Some(library),
        DependencyTarget::Crate(_) => None,
    });
    libraries.filter(|library| !known.contains(library.as_str())).cloned().collect()
}
