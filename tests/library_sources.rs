//! What the facts say of libraries holds in the sources of these libraries: each path that a row names is there.
//!
//! It needs the sources of the versions that rows are about, so it runs where a cargo home that has them is named by
//! the variable below, and says so where none is. A path has to be in one of the versions there, as rows may be about
//! several; libraries that are not there are counted. What other systems have and this one has not is left out, and
//! so is the standard library, whose source is no package.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use unpark::catalog::Catalog;
use unpark::load::{
    self, Candidate, Child, Crawled, Dependencies, DependencyTarget, FileContext, Options, Root, Workspace,
};
use unpark::names::Name;
use unpark::program::CrateId;
use unpark::rust::extract::{FilePlace, Macros, extract};
use unpark::rust::facts::FileFacts;
use unpark::rust::skim::skim;
use unpark::rust::world::{CrateInput, Def, Extern, FileInput, Inputs, Namespace, World};
use unpark::source::{FileId, SourceFile};

/// Names a cargo home whose registry has the libraries' sources.
const HOME: &str = "UNPARK_LIBRARY_SOURCES";

/// Beginnings of paths, or of receivers' types, that are not seen in the sources, and why.
const UNSEEN: &[(&str, &str)] = &[
    ("axum::routing::", "made by a macro that is not expanded"),
    ("jsonrpsee::", "passed on from within a macro"),
    ("notify::FsEventWatcher", "of another system"),
    ("notify::KqueueWatcher", "of another system"),
    ("notify::ReadDirectoryChangesWatcher", "of another system"),
    ("parking_lot::FairMutex::", "an alias: the source goes by `lock_api::Mutex`"),
    ("parking_lot::Mutex::", "an alias: the source goes by `lock_api::Mutex`"),
    ("parking_lot::ReentrantMutex::", "an alias: the source goes by `lock_api::ReentrantMutex`"),
    ("parking_lot::RwLock::", "an alias: the source goes by `lock_api::RwLock`"),
    ("redis::Commands::", "made by a macro that is not expanded"),
    ("spin::Barrier::", "an alias: the source goes by `spin::barrier::Barrier`"),
    ("spin::Mutex::", "an alias: the source goes by `spin::mutex::Mutex`"),
    ("spin::Once::", "an alias: the source goes by `spin::once::Once`"),
    ("spin::RwLock::", "an alias: the source goes by `spin::rwlock::RwLock`"),
    ("tokio::runtime::Builder::on_", "only with `--cfg tokio_unstable`"),
    ("tokio::task::Builder::", "only with `--cfg tokio_unstable`"),
];

/// A package that cargo has unpacked.
struct Package {
    name: String,
    version: String,
    features: Vec<String>,
}

/// The packages of the libraries that rows are about, by library, the newest version first.
fn packages(home: &Path) -> BTreeMap<&'static str, Vec<Package>> {
    let shelf = home.join("registry/src");
    let wanted: FxHashMap<&str, &'static str> =
        Catalog::libraries().filter(|name| *name != "std").map(|name| (name, name)).collect();
    let mut packages: BTreeMap<&'static str, Vec<Package>> = BTreeMap::new();
    for folder in folders(&shelf).iter().flat_map(|registry| folders(registry)) {
        let Ok(text) = std::fs::read_to_string(folder.join("Cargo.toml")) else { continue };
        let Ok(manifest) = text.parse::<toml::Table>() else { continue };
        let text_of = |table: &str, key: &str| Some(manifest.get(table)?.get(key)?.as_str()?.to_owned());
        let (Some(name), Some(version)) = (text_of("package", "name"), text_of("package", "version")) else { continue };
        let library = text_of("lib", "name").unwrap_or_else(|| name.replace('-', "_"));
        let features = manifest.get("features").and_then(toml::Value::as_table);
        let features = features.map(|table| table.keys().cloned().collect()).unwrap_or_default();
        if let Some(library) = wanted.get(library.as_str()) {
            packages.entry(library).or_default().push(Package { name, version, features });
        }
    }
    for versions in packages.values_mut() {
        versions
            .sort_by_key(|package| std::cmp::Reverse(cargo_metadata::semver::Version::parse(&package.version).ok()));
    }
    packages
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        std::fs::read_dir(of).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    found.sort();
    found
}

/// A project that depends on these packages, with all their features or with those that are on by default.
fn project(home: &Path, packages: &BTreeMap<&str, &Package>, features: Features) -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let mut manifest =
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n".to_owned();
    for (library, package) in packages {
        let Package { name, version, features: all } = package;
        let all = if features == Features::All { all.as_slice() } else { &[] };
        writeln!(manifest, "{library} = {{ package = \"{name}\", version = \"={version}\", features = {all:?} }}")
            .unwrap();
    }
    std::fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    std::fs::create_dir(folder.path().join("src")).unwrap();
    std::fs::write(folder.path().join("src/lib.rs"), "").unwrap();
    let options =
        Options { directory: folder.path().to_owned(), cargo_home: Some(home.to_owned()), ..Options::default() };
    let workspace = load::load(&options).unwrap();
    (folder, workspace)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Features {
    All,
    Default,
}

/// The libraries that a project depends on, linked with each other.
fn world(mut workspace: Workspace, names: &FxHashSet<String>) -> World {
    let members = workspace.crates.len();
    workspace.add_libraries(0, &|_, library| names.contains(library));
    let numbers: Vec<usize> = (members..workspace.crates.len()).collect();
    let crawled: Vec<_> = numbers.into_par_iter().map(|krate| read(&workspace, krate)).collect();
    let (catalog, _) = Catalog::load(&Catalog::libraries().collect::<Vec<_>>());
    let libraries = &workspace.crates[members..];
    let numbers: FxHashMap<&str, CrateId> =
        libraries.iter().enumerate().map(|(i, krate)| (krate.name.as_str(), CrateId(i as u32))).collect();
    let (mut files, mut crates) = (FxHashMap::default(), Vec::new());
    for (krate, crawled) in libraries.iter().zip(crawled) {
        let root = FileId(files.len() as u32);
        let number = |file: FileId| FileId(root.0 + file.0);
        let count = crawled.files.len();
        for (i, file) in crawled.files.into_iter().enumerate() {
            let answers = file.children.iter().map(|child| child.map(number)).collect();
            files.insert(FileId(root.0 + i as u32), FileInput { facts: file.value, answers });
        }
        assert!(count > 0, "{} has a root file", krate.name);
        crates.push(CrateInput {
            name: Name::new(&krate.name),
            kind: krate.kind,
            member: false,
            stub: true,
            for_tests: false,
            published: true,
            known_as: Some(catalog.paths_of(&krate.name)),
            edition: krate.edition.parse().unwrap_or(2024),
            root,
            externs: externs(&krate.dependencies, &numbers),
            dev: Vec::new(),
        });
    }
    World::build(&Inputs { crates, files })
}

fn read(workspace: &Workspace, krate: usize) -> Crawled<Arc<FileFacts>> {
    let texts = workspace.texts(workspace.crates[krate].package, "macro_rules!");
    let macros = Macros::of(texts.iter().map(|text| &**text));
    let root = Root { krate, path: workspace.crates[krate].root.clone(), late: false };
    load::crawl(workspace, vec![root], |file: &SourceFile, context: &FileContext<'_>| {
        let directory = file.path.parent().map(Path::to_path_buf).unwrap_or_default();
        let place = FilePlace { directory, modules: context.dir.clone() };
        let extracted = extract(&skim(&file.text), &place, context.cfg, &macros);
        let children = extracted.requests.into_iter().map(|request| Child {
            name: request.name,
            candidates: request.candidates.into_iter().map(|(path, dir)| Candidate { path, dir }).collect(),
            span: unpark::source::Span { file: context.file, start: request.range.start, end: request.range.end },
            optional: request.optional,
        });
        (Arc::new(extracted.facts), children.collect())
    })
}

fn externs(dependencies: &Dependencies, numbers: &FxHashMap<&str, CrateId>) -> Vec<(Name, Extern)> {
    let Dependencies::Declared(all) = dependencies else { return Vec::new() };
    let to = |target: &DependencyTarget| match target {
        DependencyTarget::Library { library, .. } => match numbers.get(library.as_str()) {
            Some(number) => Some(Extern::Crate(*number)),
            None => Some(Extern::Unread(Name::new(library))),
        },
        DependencyTarget::Crate(_) => None,
    };
    all.iter().filter_map(|dependency| Some((Name::new(&dependency.name), to(&dependency.to)?))).collect()
}

/// The paths and receivers' types of a library's own rows.
fn rows(library: &str) -> BTreeSet<(&'static str, Option<&'static str>)> {
    let (catalog, _) = Catalog::load(&[library]);
    let own = |path: &str| path.split("::").next() == Some(library);
    let blocks = catalog.blocking_calls().into_iter().map(|(path, on)| (path.as_str(), on.map(Name::as_str)));
    let blocks = blocks.filter(|(path, on)| own(path) || on.is_some_and(own));
    let all = blocks.chain(catalog.paths_of(library).into_iter().map(|path| (path.as_str(), None)));
    let unseen = |path: &str| UNSEEN.iter().any(|(unseen, _)| path.starts_with(unseen));
    all.filter(|(path, on)| !unseen(path) && !on.is_some_and(unseen)).collect()
}

/// Whether a library has what a row names, and code that uses it is understood to mean this very path.
fn has(world: &World, library: &str, (path, on): (&str, Option<&str>)) -> bool {
    let is_type = |path: &str| match world.find(path, Namespace::Type) {
        Some(Def::Adt(id)) => world.adt(id).path.as_str() == path,
        Some(Def::Trait(id)) => world.trait_data(id).path.as_str() == path,
        _ => false,
    };
    let own = |path: &str| path.split("::").next() == Some(library);
    // The trait may be one of a library that is not read here.
    if let Some(on) = on.filter(|_| !own(path)) {
        return is_type(on);
    }
    let owner = path.rsplit_once("::").map_or(path, |(owner, _)| owner);
    if path.ends_with("::*") {
        return is_type(owner);
    }
    if matches!(world.find(path, Namespace::Macro), Some(Def::Macro(_))) {
        return true;
    }
    match world.find(path, Namespace::Value) {
        Some(Def::Fn(id)) => world.function_path(id).as_str() == path,
        _ => world.knows(path, None) && is_type(owner) && on.is_none_or(|on| !own(on) || is_type(on)),
    }
}

#[test]
fn every_path_of_a_row_is_in_the_source_of_its_library() {
    let Some(home) = std::env::var_os(HOME).map(PathBuf::from) else {
        println!("skipped: `{HOME}` names no cargo home with the sources of libraries");
        return;
    };
    let packages = packages(&home);
    let all: BTreeMap<&str, _> = packages.keys().map(|library| (*library, rows(library))).collect();
    let mut missing = all.clone();
    let newest = packages.values().map(Vec::len).max().unwrap_or(0);
    for age in 0..newest {
        for features in [Features::All, Features::Default] {
            missing.retain(|_, rows| !rows.is_empty());
            let of_age = packages.iter().filter(|(library, _)| missing.contains_key(*library));
            let of_age: BTreeMap<&str, &Package> =
                of_age.filter_map(|(library, versions)| Some((*library, versions.get(age)?))).collect();
            let (_folder, workspace) = project(&home, &of_age, features);
            // Dependencies go by the package's name.
            let names = of_age.values().map(|package| package.name.replace('-', "_")).collect();
            let world = load::with_threads(|| world(workspace, &names));
            for library in of_age.keys() {
                missing.get_mut(library).unwrap().retain(|row| !has(&world, library, *row));
            }
        }
    }
    missing.retain(|_, rows| !rows.is_empty());
    let libraries = Catalog::libraries().count();
    let rows: usize = all.values().map(BTreeSet::len).sum();
    println!(
        "{rows} rows of {} libraries looked up; {} libraries are not on this machine",
        all.len(),
        libraries - all.len()
    );
    let list: Vec<String> =
        missing.values().flat_map(|rows| rows.iter().map(|(path, on)| format!("{path} on {on:?}"))).collect();
    assert!(list.is_empty(), "{} paths are in no version of their library:\n{}", list.len(), list.join("\n"));
}
