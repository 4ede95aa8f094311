//! Where cargo keeps the sources of dependencies: its registry, git checkouts and vendored directories.
//!
//! Versions come from `Cargo.lock`; without one the newest version at hand that fits a declared requirement is taken.

use super::Files;
use super::manifest::{Manifest, read_table};
use crate::source::Problem;
use cargo_metadata::semver::{Version, VersionReq};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, RwLock};
use toml::{Table, Value};

/// The source of a dependency.
#[derive(Clone, Debug)]
pub struct DependencySource {
    /// Its manifest.
    pub manifest: Manifest,
    /// The root file of its library.
    pub root: PathBuf,
    /// Name of the library as code writes it.
    pub library: String,
    /// Edition of the library.
    pub edition: String,
}

/// A package that a library asks for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Wanted {
    /// Its name.
    pub package: String,
    /// The versions of it that fit, as the library's manifest writes them.
    pub requirement: String,
}

/// Where to look, and for which versions.
#[derive(Debug, Default)]
pub struct Sources {
    /// Package to the versions that the lock file holds, with the commit of those from git.
    locked: BTreeMap<String, Vec<(Version, Option<String>)>>,
    /// Package to the requirements that manifests declare.
    required: BTreeMap<String, Vec<VersionReq>>,
    /// Directories with one directory per package.
    shelves: Vec<PathBuf>,
    /// What lies on them, once somebody asks.
    shelved: OnceLock<Vec<PathBuf>>,
    checkouts: Vec<PathBuf>,
    files: Files,
    /// What was found: many libraries ask for the same ones.
    found: RwLock<BTreeMap<Wanted, Option<Arc<DependencySource>>>>,
}

impl Sources {
    /// Reads the lock file and cargo's configuration of a workspace.
    pub fn new(root: &Path, home: Option<&Path>, manifests: &[Manifest], files: &Files) -> (Self, Vec<Problem>) {
        let mut sources = Self { shelves: vendored(root, home, files), files: files.clone(), ..Self::default() };
        if let Some(home) = home {
            sources.shelves.extend(directories(&home.join("registry/src"), files));
            sources.checkouts = directories(&home.join("git/checkouts"), files);
        }
        for declared in manifests.iter().flat_map(|manifest| &manifest.dependencies) {
            if let Ok(requirement) = VersionReq::parse(&declared.requirement) {
                sources.required.entry(declared.package.clone()).or_default().push(requirement);
            }
        }
        let mut problems = Vec::new();
        let outside = manifests.iter().flat_map(|m| &m.dependencies).any(|d| d.path.is_none());
        match read_table(&root.join("Cargo.lock"), files) {
            Ok(lock) => sources.locked = locked(&lock),
            Err(_) if outside => problems.push(Problem {
                message: "no readable `Cargo.lock`: dependencies are taken to be the newest fitting versions at hand"
                    .into(),
                span: None,
                path: Some(root.join("Cargo.lock")),
                help: Some("run `cargo generate-lockfile` for exact versions".into()),
                skipped: false,
            }),
            Err(_) => {}
        }
        (sources, problems)
    }

    /// The source of a package's library, where it lies on this machine. What manifests of the workspace ask for themselves
    /// is taken for all.
    pub fn find(&self, wanted: &Wanted) -> Option<Arc<DependencySource>> {
        const NO_PANIC: &str = "no thread panics while it holds the table";
        if let Some(known) = self.found.read().expect(NO_PANIC).get(wanted) {
            return known.clone();
        }
        let found = self.seek(wanted).map(Arc::new);
        self.found.write().expect(NO_PANIC).insert(wanted.clone(), found.clone());
        found
    }

    fn seek(&self, wanted: &Wanted) -> Option<DependencySource> {
        let package = &*wanted.package;
        let asked = VersionReq::parse(&wanted.requirement).unwrap_or(VersionReq::STAR);
        let required = self.required.get(package).map_or(std::slice::from_ref(&asked), Vec::as_slice);
        let fits = |version: &Version| required.iter().any(|requirement| requirement.matches(version));
        let Some(versions) = self.locked.get(package) else {
            // Of what libraries want themselves another version says more than none.
            let other = || self.newest(package, &|_| !self.required.contains_key(package));
            return self.newest(package, &fits).or_else(other);
        };
        let (version, commit) = versions.iter().filter(|(v, _)| fits(v)).max().or_else(|| versions.iter().max())?;
        if let Some(commit) = commit {
            return self.checkout(package, commit);
        }
        let exact = self.shelves.iter().find_map(|shelf| {
            let exact = self.describe(&shelf.join(format!("{package}-{version}")));
            let plain =
                || self.describe(&shelf.join(package)).filter(|found| found.manifest.version == version.to_string());
            exact.or_else(plain)
        });
        // Where that is not at hand, another one says nearly the same by what its number promises.
        let promise = |version: &Version| match (version.major, version.minor) {
            (0, 0) => (0, 0, version.patch),
            (0, minor) => (0, minor, 0),
            (major, _) => (major, 0, 0),
        };
        exact.or_else(|| self.newest(package, &|other| promise(other) == promise(version)))
    }

    fn newest(&self, package: &str, fits: &dyn Fn(&Version) -> bool) -> Option<DependencySource> {
        let mut found = Vec::new();
        let shelved = || self.shelves.iter().flat_map(|shelf| self.files.names(shelf)).collect();
        for dir in self.shelved.get_or_init(shelved) {
            let name = dir.file_name().and_then(|name| name.to_str()).unwrap_or("");
            let version = name.strip_prefix(package).and_then(|rest| rest.strip_prefix('-'));
            if let Some(version) = version.and_then(|text| Version::parse(text).ok()).filter(fits) {
                found.push((version, dir));
            }
        }
        found.sort();
        found
            .iter()
            .rev()
            .find_map(|(_, dir)| self.describe(dir))
            .or_else(|| self.shelves.iter().find_map(|shelf| self.describe(&shelf.join(package))))
    }

    /// A package somewhere in the checkout of a commit; cargo names those directories by its first digits.
    fn checkout(&self, package: &str, commit: &str) -> Option<DependencySource> {
        let dirs = self.checkouts.iter().flat_map(|repository| directories(repository, &self.files));
        let of_commit = |dir: &PathBuf| {
            dir.file_name().and_then(|name| name.to_str()).is_some_and(|short| commit.starts_with(short))
        };
        dirs.filter(of_commit).find_map(|dir| {
            let named = |table: &Table| table.get("package").and_then(|p| p.get("name")?.as_str()) == Some(package);
            let mut manifests = self.files.manifests(&dir).into_iter();
            let found = manifests.find(|path| read_table(path, &self.files).is_ok_and(|table| named(&table)))?;
            self.describe(found.parent()?)
        })
    }

    /// The library of the package in a directory.
    fn describe(&self, dir: &Path) -> Option<DependencySource> {
        let path = dir.join("Cargo.toml");
        let read = || super::manifest::read(&path, None, &self.files).ok().flatten();
        let manifest = self.files.is_file(&path).then(read).flatten()?;
        let library = manifest.library().filter(|_| !manifest.proc_macro)?;
        let (root, edition) = (library.root.clone(), library.edition.clone());
        let library = library.name.replace('-', "_");
        Some(DependencySource { manifest, root, library, edition })
    }
}

fn locked(lock: &Table) -> BTreeMap<String, Vec<(Version, Option<String>)>> {
    let mut all: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for package in lock.get("package").and_then(Value::as_array).into_iter().flatten() {
        let text = |key: &str| package.get(key).and_then(Value::as_str);
        let version = text("version").and_then(|version| Version::parse(version).ok());
        if let (Some(name), Some(version)) = (text("name"), version) {
            let git = text("source").filter(|source| source.starts_with("git+"));
            let commit = git.and_then(|source| source.rsplit_once('#')).map(|(_, commit)| commit.to_owned());
            all.entry(name.to_owned()).or_default().push((version, commit));
        }
    }
    all
}

/// Directories that `[source.x] directory = ".."` names, in the configurations cargo would read.
fn vendored(root: &Path, home: Option<&Path>, files: &Files) -> Vec<PathBuf> {
    let mut places: Vec<_> = root.ancestors().map(|dir| (dir.join(".cargo"), dir.to_path_buf())).collect();
    places.extend(home.map(|home| (home.to_path_buf(), home.parent().unwrap_or(home).to_path_buf())));
    let mut found = Vec::new();
    for (folder, base) in places {
        let table = ["config.toml", "config"].iter().find_map(|name| read_table(&folder.join(name), files).ok());
        let sources = table.as_ref().and_then(|table| table.get("source")).and_then(Value::as_table);
        let named = sources.into_iter().flatten().filter_map(|(_, source)| source.get("directory")?.as_str());
        found.extend(named.map(|directory| base.join(directory)));
    }
    found
}

/// The directories in a directory, by name.
fn directories(path: &Path, files: &Files) -> Vec<PathBuf> {
    files.names(path).into_iter().filter(|path| files.is_folder(path)).collect()
}
