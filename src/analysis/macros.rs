//! Which macros by example the code of each package can call: its own, those that other packages of the workspace and
//! libraries export, and what the catalog knows of libraries. Of libraries, only what is called is sought.

use super::reading::PackageMacros;
use crate::catalog::Catalog;
use crate::load::{Cache, DependencyTarget, Workspace};
use crate::rust::extract::{ExportedMacro, Macros, exported_macros};
use crate::rust::skim::macro_calls;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, RwLock};

/// What a crate exports, by name. One that is defined twice for one build stands for neither.
type Exported = BTreeMap<String, Option<ExportedMacro>>;

/// Where a macro's text is to be found.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Home {
    /// Another package of the workspace.
    Package(usize),
    /// A library of this key.
    Library(String),
}

/// Macros that a package calls, perhaps those of one of its dependencies.
struct Wanted {
    /// What the package calls the dependency.
    dependency: String,
    home: Home,
    /// Those called by a path through the dependency, and those it imports by their names.
    by_path: BTreeSet<String>,
    by_name: BTreeSet<String>,
}

/// The macros that each package of the workspace can call.
pub fn of_members(workspace: &Workspace) -> Vec<PackageMacros> {
    let packages: Vec<usize> = (0..workspace.packages.len()).collect();
    let mut libraries: FxHashMap<Home, Workspace> = FxHashMap::default();
    let asked: Vec<Asked> = packages.par_iter().map(|&package| Asked::of(workspace, package)).collect();
    let mut homes: FxHashSet<Home> = FxHashSet::default();
    for asked in &asked {
        homes.extend(asked.wanted.iter().map(|wanted| wanted.home.clone()));
        for (home, library) in &asked.libraries {
            libraries.entry(home.clone()).or_insert_with(|| library.clone());
        }
    }
    let read = |home: Home| {
        let exported = match &home {
            Home::Package(package) => Arc::new(exported(workspace, *package)),
            Home::Library(_) => of_library(&libraries[&home]),
        };
        (home, exported)
    };
    let exported: FxHashMap<Home, Arc<Exported>> = homes.into_par_iter().map(read).collect();
    let whole = asked.into_par_iter().map(|mut asked| {
        for wanted in &asked.wanted {
            add(&mut asked.macros, wanted, &exported[&wanted.home]);
        }
        PackageMacros::new(asked.macros)
    });
    whole.collect()
}

/// The macros that are known in a library's own text: what it defines, and what the catalog says of its dependencies.
pub fn within_library(workspace: &Workspace, package: usize) -> PackageMacros {
    let texts = workspace.texts(package, "macro_rules!");
    let mut macros = Macros::of(texts.iter().map(|text| &**text));
    add_stubs(&mut macros, workspace, package);
    PackageMacros::new(macros)
}

fn add_stubs(macros: &mut Macros, workspace: &Workspace, package: usize) {
    let crates = workspace.crates.iter().filter(|krate| krate.package == package);
    for dependency in crates.flat_map(|krate| krate.dependencies.declared()) {
        if let DependencyTarget::Library { library, .. } = &dependency.to
            && let Some(signatures) = Catalog::stub(library)
        {
            macros.add_library(&dependency.name, signatures);
        }
    }
}

/// What a package itself has, and what it wants of others.
struct Asked {
    macros: Macros,
    wanted: Vec<Wanted>,
    libraries: Vec<(Home, Workspace)>,
}

impl Asked {
    fn of(workspace: &Workspace, package: usize) -> Self {
        let texts = workspace.texts(package, "");
        let defining = texts.iter().filter(|text| text.contains("macro_rules!"));
        let mut macros = Macros::of(defining.map(|text| &**text));
        add_stubs(&mut macros, workspace, package);
        let (mut wanted, mut libraries) = (BTreeMap::new(), Vec::new());
        let crates = workspace.crates.iter().filter(|krate| krate.package == package);
        let dependencies: Vec<_> = crates.flat_map(|krate| krate.dependencies.declared()).collect();
        let used = Used::of(&texts, &dependencies.iter().map(|dependency| &*dependency.name).collect());
        for dependency in dependencies {
            let (by_path, by_name) = used.of_dependency(&dependency.name, &macros);
            if wanted.contains_key(&dependency.name) || by_path.is_empty() && by_name.is_empty() {
                continue;
            }
            let home = match &dependency.to {
                DependencyTarget::Crate(krate) if workspace.crates[*krate].package == package => continue,
                DependencyTarget::Crate(krate) => Home::Package(workspace.crates[*krate].package),
                DependencyTarget::Library { .. } => {
                    let Some(library) = workspace.library(&dependency.to) else { continue };
                    let home = Home::Library(library.library_key(0));
                    libraries.push((home.clone(), library));
                    home
                }
            };
            let dependency = dependency.name.clone();
            wanted.insert(dependency.clone(), Wanted { dependency, home, by_path, by_name });
        }
        Self { macros, wanted: wanted.into_values().collect(), libraries }
    }
}

/// The macros that texts call and the names that they import.
struct Used<'t> {
    /// By the first word of their path; those without one under the empty word.
    calls: FxHashMap<&'t str, FxHashSet<&'t str>>,
    /// All words of the imports that begin with a word.
    imports: FxHashMap<&'t str, FxHashSet<&'t str>>,
}

/// Stands for all names of a library.
const ALL: &str = "*";

impl<'t> Used<'t> {
    /// Of what texts say of these dependencies, and of macros by their names alone.
    fn of(texts: &'t [Arc<str>], dependencies: &FxHashSet<&str>) -> Self {
        let of_text = |text: &'t Arc<str>| {
            let calls = macro_calls(text).filter(|(first, _)| first.is_empty() || dependencies.contains(first));
            let calls: FxHashSet<(&str, &str)> = calls.collect();
            let imports: FxHashSet<(&str, &str)> = imports(text, dependencies).collect();
            (calls, imports)
        };
        let found: Vec<_> = texts.par_iter().map(of_text).collect();
        let mut used = Self { calls: FxHashMap::default(), imports: FxHashMap::default() };
        for (calls, imports) in found {
            for (first, name) in calls {
                used.calls.entry(first).or_default().insert(name);
            }
            for (first, word) in imports {
                used.imports.entry(first).or_default().insert(word);
            }
        }
        used
    }

    /// The macros that may be those of a dependency and are not known otherwise: called by paths, and by names alone.
    fn of_dependency(&self, dependency: &str, known: &Macros) -> (BTreeSet<String>, BTreeSet<String>) {
        let paths = self.calls.get(dependency).into_iter().flatten();
        let by_path =
            paths.filter(|name| !known.settles(&format!("{dependency}::{name}"))).map(|name| (*name).to_owned());
        let imported = self.imports.get(dependency);
        let is_imported = |name: &str| imported.is_some_and(|words| words.contains(name) || words.contains(ALL));
        let names = self.calls.get("").into_iter().flatten().filter(|name| is_imported(name));
        let by_name = names.filter(|name| !known.settles(name)).map(|name| (*name).to_owned());
        (by_path.collect(), by_name.collect())
    }
}

/// The words of each import from one of these, with the one it begins with.
fn imports<'t>(text: &'t str, of: &FxHashSet<&str>) -> impl Iterator<Item = (&'t str, &'t str)> {
    /// An import of more bytes is no import.
    const LONGEST: usize = 4096;
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    // What one import says is looked at once, whatever words stand in it.
    let mut seen = 0;
    let imports = text.match_indices("use ").filter_map(move |(at, start)| {
        let rest = text.get(at + start.len()..).filter(|_| at >= seen)?;
        let rest = rest.trim_start().trim_start_matches("::");
        let first = &rest[..rest.find(|c| !is_part(c))?];
        let names = rest[first.len()..].strip_prefix("::").filter(|_| of.contains(first))?;
        let end = names.bytes().take(LONGEST).position(|byte| byte == b';')?;
        seen = at + end;
        Some((first, names.get(..end)?))
    });
    let with_macros = if text.contains("macro_use") { text } else { "" };
    let declared = with_macros.match_indices("extern crate ").filter_map(move |(at, start)| {
        let name = text[at + start.len()..].split(|c| !is_part(c)).next()?;
        Some((name, ALL))
    });
    let words = imports.flat_map(move |(first, names)| {
        let words = names.split(move |c| !is_part(c)).filter(|word| !word.is_empty());
        words.chain(names.contains(ALL).then_some(ALL)).map(move |word| (first, word))
    });
    words.chain(declared)
}

/// What a package of a workspace exports.
fn exported(workspace: &Workspace, package: usize) -> Exported {
    let cfg = &workspace.packages[package].cfg;
    let texts = workspace.texts(package, "macro_export");
    let found: Vec<Vec<ExportedMacro>> = texts.par_iter().map(|text| exported_macros(text, cfg)).collect();
    let mut exported = Exported::new();
    for found in found.into_iter().flatten() {
        let known = exported.entry(found.name.clone()).or_insert_with(|| Some(found.clone()));
        if known.as_ref().is_some_and(|known| known.body != found.body) {
            *known = None;
        }
    }
    exported
}

/// What a library exports. A published version says the same for ever.
fn of_library(library: &Workspace) -> Arc<Exported> {
    static READ: LazyLock<RwLock<FxHashMap<String, Arc<Exported>>>> = LazyLock::new(RwLock::default);
    const NO_PANIC: &str = "no thread panics while it holds the table";
    let Some(key) = library.cache_key(0) else { return Arc::new(exported(library, 0)) };
    if let Some(known) = READ.read().expect(NO_PANIC).get(&key) {
        return Arc::clone(known);
    }
    let found = Arc::new(kept(library, &format!("macros of {key}"), library.cache.as_ref()));
    READ.write().expect(NO_PANIC).insert(key, Arc::clone(&found));
    found
}

fn kept(library: &Workspace, key: &str, cache: Option<&Cache>) -> Exported {
    if let Some(kept) = cache.and_then(|cache| postcard::from_bytes(&cache.get(key)?).ok()) {
        return kept;
    }
    let exported = exported(library, 0);
    if let (Some(cache), Ok(bytes)) = (cache, postcard::to_stdvec(&exported)) {
        cache.put(key, &bytes);
    }
    exported
}

/// Adds what is wanted of a dependency, and what that calls in turn.
fn add(macros: &mut Macros, wanted: &Wanted, exported: &Exported) {
    let mut open: Vec<&str> = wanted.by_path.iter().chain(&wanted.by_name).map(String::as_str).collect();
    let mut seen: FxHashSet<&str> = open.iter().copied().collect();
    while let Some(name) = open.pop() {
        let Some(Some(found)) = exported.get(name) else { continue };
        macros.add_exported(&wanted.dependency, found, wanted.by_name.contains(name));
        let inner = macro_calls(&found.body).filter(|(first, _)| matches!(*first, "" | "crate"));
        open.extend(inner.map(|(_, name)| name).filter(|name| seen.insert(name)));
    }
}
