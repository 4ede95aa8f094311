//! A package's manifest as this stage uses it, and how to read one without cargo.
//!
//! Cargo's answer and a `Cargo.toml` read by hand both end up as [`Manifest`], so the rest does not know which it was.
//! Reading by hand covers what a package needs to be analysed; what cargo would reject it lets pass.

use super::{CrateKind, Files, LoadError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// A package before features are resolved.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Manifest {
    pub name: String,
    pub version: String,
    pub path: PathBuf,
    pub targets: Vec<Target>,
    pub dependencies: Vec<Declared>,
    pub features: BTreeMap<String, Vec<String>>,
    /// Whether its library runs in the compiler.
    pub proc_macro: bool,
    /// Whether only packages beside it can use it: it is not published, and what is built of it is for Rust code.
    pub private: bool,
    /// Whether its library is built for programs in other languages as well.
    pub foreign: bool,
    /// Whether a registry would take it: crates.io wants a description and a licence, and dependencies that have versions.
    pub published: bool,
    /// Whether it is a program for browsers and nothing else.
    pub for_browsers: bool,
}

/// One target of a package.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Target {
    pub name: String,
    pub kind: CrateKind,
    pub edition: String,
    pub root: PathBuf,
    pub required_features: Vec<String>,
}

/// A dependency as the manifest declares it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Declared {
    /// The key in the manifest, with dashes as written.
    pub key: String,
    pub package: String,
    pub requirement: String,
    pub kind: DependencyKind,
    pub optional: bool,
    pub default_features: bool,
    pub features: Vec<String>,
    /// Directory of a path dependency.
    pub path: Option<PathBuf>,
    /// The package in that directory, among those of the project that are read.
    pub local: Option<usize>,
    /// The text between the parentheses of `cfg(..)`, for dependencies of some targets only.
    pub condition: Option<String>,
}

/// The three tables of dependencies.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum DependencyKind {
    Normal,
    Dev,
    Build,
}

impl Manifest {
    /// The directory of the manifest.
    pub fn directory(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }

    /// The library target.
    pub fn library(&self) -> Option<&Target> {
        self.targets.iter().find(|target| target.kind == CrateKind::Library)
    }
}

/// Reads a `Cargo.toml` as plain TOML.
pub fn read_table(path: &Path, files: &Files) -> Result<Table, LoadError> {
    let text = files.text(path).map_err(|e| LoadError::Manifest(path.into(), e.to_string()))?;
    text.parse().map_err(|e: toml::de::Error| LoadError::Manifest(path.into(), e.to_string()))
}

/// What packages inherit: `[workspace]` of a manifest.
pub struct Inherited {
    table: Table,
    /// The directory of that manifest, where its paths start.
    root: PathBuf,
}

impl Inherited {
    /// From the manifest in this directory, if there is a workspace in it.
    pub fn of(manifest: &Table, root: &Path) -> Option<Self> {
        let table = manifest.get("workspace")?.as_table()?.clone();
        Some(Self { table, root: root.to_path_buf() })
    }

    /// From the workspace around a package, which is the one that it names or the next one above it, as for cargo
    /// (<https://doc.rust-lang.org/cargo/reference/workspaces.html>).
    fn around(manifest: &Table, dir: &Path, files: &Files) -> Option<Self> {
        let in_dir = |dir: &Path| {
            let path = dir.join("Cargo.toml");
            Self::of(&files.is_file(&path).then(|| read_table(&path, files).ok())??, dir)
        };
        match manifest.get("package").and_then(|package| package.get("workspace")?.as_str()) {
            Some(named) => in_dir(&dir.join(named)),
            None => Self::of(manifest, dir).or_else(|| dir.ancestors().skip(1).find_map(in_dir)),
        }
    }
}

/// Reads a package from its `Cargo.toml`; `workspace` is what it inherits from, where that is known. `None` for a virtual
/// manifest.
pub fn read(path: &Path, workspace: Option<&Inherited>, files: &Files) -> Result<Option<Manifest>, LoadError> {
    let table = read_table(path, files)?;
    let around = match workspace {
        None if inherits(&table) => Inherited::around(&table, path.parent().unwrap_or(Path::new("")), files),
        _ => None,
    };
    let workspace = workspace.or(around.as_ref());
    let Some(package) = table.get("package").or(table.get("project")).and_then(Value::as_table) else {
        return Ok(None);
    };
    let dir = path.parent().unwrap_or(Path::new(""));
    let inherited = |key: &str| inherited(package, key, workspace).unwrap_or_default();
    let edition = Some(inherited("edition")).filter(|edition| !edition.is_empty()).unwrap_or("2015".into());
    let name = inherited("name");
    let dependencies = dependencies(&table, workspace, dir);
    let features = features(&table, &dependencies);
    let targets = targets(&table, package, dir, (&name, &edition), files);
    let library = |key: &str| table.get("lib").and_then(|lib| lib.get(key)).and_then(Value::as_bool);
    let proc_macro = library("proc-macro").or_else(|| library("proc_macro")).unwrap_or(false);
    let crate_types = strings(table.get("lib").and_then(|lib| lib.get("crate-type").or(lib.get("crate_type"))));
    let publish = match package.get("publish") {
        Some(Value::Table(_)) => workspace.and_then(|workspace| workspace.table.get("package")?.get("publish")),
        own => own,
    };
    let may_be = publish.is_none_or(|publish| publish.as_bool() != Some(false));
    let says = |key: &str| !inherited(key).is_empty();
    let described = says("description") && (says("license") || says("license-file"));
    let published = may_be && described && is_complete(&inherited("version"), &dependencies);
    let foreign = is_foreign(&crate_types);
    let for_browsers = is_for_browsers(&crate_types, &dependencies);
    let (version, path) = (inherited("version"), path.into());
    Ok(Some(Manifest {
        name,
        version,
        path,
        targets,
        dependencies,
        features,
        proc_macro,
        private: !may_be && !foreign,
        foreign,
        published,
        for_browsers,
    }))
}

/// Whether cargo would hand a package to a registry as it is: all that it is built of has a version there, and its own is not
/// the one that stands for none.
pub(super) fn is_complete(version: &str, dependencies: &[Declared]) -> bool {
    let from_elsewhere =
        |one: &Declared| one.kind != DependencyKind::Dev && matches!(one.requirement.as_str(), "" | "*");
    version != "0.0.0" && !dependencies.iter().any(from_elsewhere)
}

/// Whether a library of these crate types is built for programs in other languages.
pub fn is_foreign(crate_types: &[String]) -> bool {
    crate_types.iter().any(|kind| matches!(kind.as_str(), "cdylib" | "dylib" | "staticlib"))
}

/// Whether all that is built of a package's library is a module for other languages, and `wasm-bindgen`, which is of use in
/// browsers alone, is in each build of it.
pub fn is_for_browsers(crate_types: &[String], dependencies: &[Declared]) -> bool {
    let alone = !crate_types.is_empty() && crate_types.iter().all(|kind| kind == "cdylib");
    let always = |declared: &Declared| {
        declared.kind == DependencyKind::Normal && !declared.optional && declared.condition.is_none()
    };
    alone && dependencies.iter().any(|declared| declared.package == "wasm-bindgen" && always(declared))
}

/// A string of `[package]`, taken from `[workspace.package]` where it says `key.workspace = true`.
fn inherited(package: &Table, key: &str, workspace: Option<&Inherited>) -> Option<String> {
    match package.get(key)? {
        Value::String(text) => Some(text.clone()),
        Value::Table(_) => Some(workspace?.table.get("package")?.get(key)?.as_str()?.to_owned()),
        _ => None,
    }
}

/// Whether anything in a manifest says `workspace = true`.
fn inherits(table: &Table) -> bool {
    table.iter().any(|(key, value)| match value {
        Value::Boolean(holds) => *holds && key == "workspace",
        Value::Table(inner) => inherits(inner),
        _ => false,
    })
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn features(table: &Table, dependencies: &[Declared]) -> BTreeMap<String, Vec<String>> {
    let written = table.get("features").and_then(Value::as_table).into_iter().flatten();
    let mut features: BTreeMap<_, _> = written.map(|(name, on)| (name.clone(), strings(Some(on)))).collect();
    let explicit: Vec<String> =
        features.values().flatten().filter_map(|on| on.strip_prefix("dep:")).map(str::to_owned).collect();
    for dependency in dependencies.iter().filter(|d| d.optional && !explicit.contains(&d.key)) {
        features.entry(dependency.key.clone()).or_insert_with(|| vec![format!("dep:{}", dependency.key)]);
    }
    features
}

fn dependencies(table: &Table, workspace: Option<&Inherited>, dir: &Path) -> Vec<Declared> {
    let mut all = Vec::new();
    let mut tables = |table: &Table, condition: Option<&str>| {
        for (names, kind) in [
            (["dependencies", "dependencies"], DependencyKind::Normal),
            (["dev-dependencies", "dev_dependencies"], DependencyKind::Dev),
            (["build-dependencies", "build_dependencies"], DependencyKind::Build),
        ] {
            let found = names.iter().find_map(|name| table.get(*name)).and_then(Value::as_table);
            for (key, value) in found.into_iter().flatten() {
                all.push(declared(key, value, kind, condition, workspace, dir));
            }
        }
    };
    tables(table, None);
    for (target, value) in table.get("target").and_then(Value::as_table).into_iter().flatten() {
        let condition = target.strip_prefix("cfg(").and_then(|rest| rest.strip_suffix(')')).unwrap_or("");
        if let Some(value) = value.as_table() {
            tables(value, Some(condition));
        }
    }
    all
}

fn declared(
    key: &str,
    value: &Value,
    kind: DependencyKind,
    condition: Option<&str>,
    workspace: Option<&Inherited>,
    dir: &Path,
) -> Declared {
    let local = value.as_table();
    let inherits = local.and_then(|t| t.get("workspace")).and_then(Value::as_bool).unwrap_or(false);
    let shared = workspace.filter(|_| inherits).and_then(|w| Some((w.table.get("dependencies")?.get(key)?, &*w.root)));
    let (source, base) = shared.unwrap_or((value, dir));
    let text = |name: &str| source.get(name).and_then(Value::as_str);
    let flag = |name: &str| local.and_then(|t| t.get(name)).and_then(Value::as_bool);
    let mut features = strings(source.get("features"));
    if shared.is_some() {
        features.extend(strings(value.get("features")));
    }
    Declared {
        key: key.into(),
        package: text("package").unwrap_or(key).into(),
        requirement: source.as_str().or(text("version")).unwrap_or("*").into(),
        kind,
        optional: flag("optional").unwrap_or(false),
        default_features: source.get("default-features").and_then(Value::as_bool).unwrap_or(true)
            || (shared.is_some() && flag("default-features") == Some(true)),
        features,
        path: text("path").map(|path| base.join(path)),
        local: None,
        condition: condition.map(str::to_owned),
    }
}

/// The targets that are written out and those that cargo finds by their places.
fn targets(table: &Table, package: &Table, dir: &Path, (name, edition): (&str, &str), files: &Files) -> Vec<Target> {
    let make = |entry: Option<&Value>, default_name: &str, kind, root: PathBuf| {
        let text = |key: &str| entry.and_then(|e| e.get(key)).and_then(Value::as_str);
        Target {
            name: text("name").unwrap_or(default_name).into(),
            kind,
            edition: text("edition").unwrap_or(edition).into(),
            root: text("path").map_or(root, |path| dir.join(path)),
            required_features: strings(entry.and_then(|e| e.get("required-features"))),
        }
    };
    let mut found = Vec::new();
    let library = table.get("lib");
    if library.is_some() || files.is_file(&dir.join("src/lib.rs")) {
        let target = make(library, &name.replace('-', "_"), CrateKind::Library, dir.join("src/lib.rs"));
        found.push(target);
    }
    for (key, switch, kind, folder) in [
        ("bin", "autobins", CrateKind::Binary, "src/bin"),
        ("example", "autoexamples", CrateKind::Example, "examples"),
        ("test", "autotests", CrateKind::Test, "tests"),
        ("bench", "autobenches", CrateKind::Bench, "benches"),
    ] {
        let automatic = package.get(switch).and_then(Value::as_bool).unwrap_or(true);
        let mut places = if automatic { discovered(&dir.join(folder), files) } else { BTreeMap::new() };
        if automatic && kind == CrateKind::Binary && files.is_file(&dir.join("src/main.rs")) {
            places.insert(name.to_owned(), dir.join("src/main.rs"));
        }
        for entry in table.get(key).and_then(Value::as_array).into_iter().flatten() {
            let own = entry.get("name").and_then(Value::as_str).unwrap_or(name).to_owned();
            let place = places.remove(&own).unwrap_or_else(|| default_root(dir, folder, (&own, name), files));
            found.push(make(Some(entry), &own, kind, place));
        }
        found.extend(places.into_iter().map(|(own, root)| make(None, &own, kind, root)));
    }
    match package.get("build") {
        Some(Value::Boolean(false)) => {}
        Some(Value::String(path)) => {
            found.push(make(None, "build-script-build", CrateKind::BuildScript, dir.join(path)))
        }
        _ if files.is_file(&dir.join("build.rs")) => {
            found.push(make(None, "build-script-build", CrateKind::BuildScript, dir.join("build.rs")));
        }
        _ => {}
    }
    // A discovered file that a written target already names would be read twice.
    let mut roots = std::collections::BTreeSet::new();
    found.retain(|target| roots.insert(target.root.clone()));
    found
}

fn default_root(dir: &Path, folder: &str, (own, package): (&str, &str), files: &Files) -> PathBuf {
    let file = dir.join(folder).join(format!("{own}.rs"));
    let nested = dir.join(folder).join(own).join("main.rs");
    match () {
        () if files.is_file(&file) => file,
        () if files.is_file(&nested) => nested,
        () if folder == "src/bin" && own == package => dir.join("src/main.rs"),
        () => file,
    }
}

/// `x.rs` and `x/main.rs` of a folder, by name.
fn discovered(folder: &Path, files: &Files) -> BTreeMap<String, PathBuf> {
    let target = |path: PathBuf| {
        let root = if files.is_folder(&path) { path.join("main.rs") } else { path.clone() };
        let wanted = files.is_file(&root) && root.extension().is_some_and(|extension| extension == "rs");
        let name = path.file_stem().and_then(|stem| stem.to_str()).filter(|stem| !stem.starts_with('.'))?;
        wanted.then(|| (name.to_owned(), root))
    };
    files.names(folder).into_iter().filter_map(target).collect()
}
