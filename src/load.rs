//! Finds out what there is to analyse: packages, crates, features, dependencies' sources, and the files of modules.
//!
//! The only code that touches disk, environment or processes. It knows no syntax: [`crawl`] is handed a parser and is
//! told by it which files a file declares. Nothing of the project is executed, no lock file is written and the network
//! is not used: cargo is asked for `metadata --no-deps` and everything else is read from where cargo keeps it.

mod answers;
mod assemble;
mod baseline;
mod cache;
mod cargo;
mod changes;
mod crawl;
mod error;
mod features;
mod files;
mod for_tests;
mod libraries;
mod loose;
mod manifest;
mod seen;
mod select;
mod settings;
mod sources;
mod text;
mod tree;
mod unified;
mod watch;

use crate::cfg::{Cfg, TestCode};
pub use answers::environment;
pub use cache::{Cache, cargo_home};
pub use changes::{Changes, changes};
pub use crawl::{Candidate, Child, Crawled, FileContext, Parsed, Root, crawl, with_threads};
pub use error::{LoadError, nearest, suggestion};
pub use files::{Files, canonical};
pub use seen::{Looks, Seen, still_seen};
pub use settings::{Form, Settings};
pub use sources::Wanted;
pub use tree::{Allowed, may_edit};
pub use unified::Unified;
pub use watch::{DEPENDED_ON, Watch};

pub use crate::program::CrateKind;
use crate::source::Problem;
use cargo_metadata::semver::{Comparator, Op, Version, VersionReq};
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What to load, as asked for on the command line.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Options {
    /// Directory that relative paths start from and in which cargo looks for a manifest.
    pub directory: PathBuf,
    /// Files and folders to report on; none means what cargo would check here.
    pub paths: Vec<PathBuf>,
    /// `--manifest-path`.
    pub manifest_path: Option<PathBuf>,
    /// `-p`: names, globs or package ids.
    pub packages: Vec<String>,
    /// `--workspace`.
    pub workspace: bool,
    /// `--exclude`: names or globs.
    pub exclude: Vec<String>,
    /// `--features`, split at commas and spaces.
    pub features: Vec<String>,
    /// `--all-features`.
    pub all_features: bool,
    /// `--no-default-features`.
    pub no_default_features: bool,
    /// `--locked` or `--frozen`: a missing lock file is an error.
    pub locked: bool,
    /// Whether branches are read that `cfg!(..)` rules out: they are compiled, and never taken.
    pub every_branch: bool,
    /// Which targets' findings to show.
    pub targets: Targets,
    /// Cargo's home, with the sources of libraries; without it they are what the catalog and the project's own
    /// directories of vendored sources say.
    pub cargo_home: Option<PathBuf>,
    /// Where to keep what was understood of libraries.
    pub cache: Option<Cache>,
}

/// Which targets of a package were asked for. All are read, since each is a caller of the others.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Targets {
    /// `--all-targets`.
    pub all: bool,
    /// `--lib`.
    pub lib: bool,
    /// `--bins`.
    pub bins: bool,
    /// `--bin NAME`.
    pub bin: Vec<String>,
    /// `--tests`.
    pub tests: bool,
    /// `--examples`.
    pub examples: bool,
    /// `--benches`.
    pub benches: bool,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// The directory that shown paths are relative to.
    pub root: PathBuf,
    /// The root of the repository that it lies in; the same where there is none.
    pub repository: PathBuf,
    /// Packages whose sources are read: members by name, then path dependencies from outside the workspace.
    pub packages: Vec<Package>,
    /// Their targets, in the packages' order.
    pub crates: Vec<Crate>,
    /// Files with settings: the workspace's, then those of its packages.
    pub settings: Vec<Settings>,
    /// What could not be found or read.
    pub problems: Vec<Problem>,
    /// Whether code under `cfg(test)` was read, and findings in test code were asked for.
    pub test_code: TestCode,
    /// Only files under these canonical paths are reported on; none means all.
    only: Vec<PathBuf>,
    sources: Arc<sources::Sources>,
    /// Which features libraries are read with beside those that are asked of them here, once somebody has looked.
    pub unified: Option<Arc<Unified>>,
    /// Where what is understood of libraries is kept.
    pub cache: Option<Cache>,
    /// Texts of its sources.
    pub files: Files,
}

/// A package: a manifest and what it says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Package {
    /// Name as in the manifest.
    pub name: String,
    /// Version as in the manifest.
    pub version: String,
    /// The directory of the manifest.
    pub directory: PathBuf,
    /// Conditions its code is read under, with the features that are on.
    pub cfg: Cfg,
    /// Whether it belongs to the workspace.
    pub member: bool,
    /// Whether its findings are shown.
    pub reported: bool,
    /// For what it was found, if it is a library from outside.
    pub wanted: Option<Wanted>,
}

/// A crate: one target of a package.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Crate {
    /// Name as code writes it.
    pub name: String,
    /// What cargo builds it as.
    pub kind: CrateKind,
    /// `2015`, `2018`, `2021`, `2024`.
    pub edition: String,
    /// Its root file.
    pub root: PathBuf,
    /// Index into [`Workspace::packages`].
    pub package: usize,
    /// What it can import, sorted by name.
    pub dependencies: Dependencies,
    /// Whether the root is tried only if no other file declares it as a module.
    pub late: bool,
    /// Whether it comes from outside, so that its items have the names that its users know.
    pub outside: bool,
    /// Whether only its signatures are of use.
    pub signatures: bool,
    /// Whether findings in it were asked for.
    pub asked: bool,
    /// Whether its package is there for tests alone.
    pub for_tests: bool,
    /// Whether a registry would take its package, so that others can use it.
    pub published: bool,
}

/// What a crate can import besides std.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Dependencies {
    /// What its manifest declares and features turn on.
    Declared(Vec<Dependency>),
    /// There is no manifest: any library may be meant.
    Anything,
}

impl Dependencies {
    /// Those that a manifest declares.
    pub fn declared(&self) -> &[Dependency] {
        match self {
            Self::Declared(all) => all,
            Self::Anything => &[],
        }
    }
}

/// A crate that another one can import.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dependency {
    /// Name as code writes it, after renaming.
    pub name: String,
    /// What it is.
    pub to: DependencyTarget,
    /// Whether only tests in the crate can name it.
    pub dev: bool,
}

/// What a dependency leads to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DependencyTarget {
    /// A crate that is read: index into [`Workspace::crates`].
    Crate(usize),
    /// A crate from outside.
    Library {
        /// The package, as a manifest names it.
        package: String,
        /// The library as code would name it without renaming.
        library: String,
        /// Features that the workspace asks for by name; `default` is one of them.
        features: Vec<String>,
        /// How the crate's own manifest asks for it.
        asked: Asked,
    },
}

/// How a manifest asks for a library.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// The versions that fit.
    pub requirement: String,
    /// The features that are listed with it.
    pub features: Vec<String>,
    /// When it is there.
    pub there: There,
}

/// When a dependency is there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum There {
    /// In every build.
    Always,
    /// Where a feature or a target asks for it.
    Sometimes,
    /// For tests, examples and benchmarks.
    ForTests,
}

impl Asked {
    /// The oldest version that fits; nothing where that is not said.
    pub fn oldest(&self) -> Option<Version> {
        let requirement = VersionReq::parse(&self.requirement).ok()?;
        let bounds = requirement.comparators.iter().filter(|bound| !matches!(bound.op, Op::Less | Op::LessEq));
        let version =
            |bound: &Comparator| Version::new(bound.major, bound.minor.unwrap_or(0), bound.patch.unwrap_or(0));
        bounds.map(version).max()
    }
}

impl Workspace {
    /// The crates' root files, to be handed to [`crawl`].
    pub fn roots(&self) -> Vec<Root> {
        self.roots_from(0)
    }

    /// The root files of the crates from number `first` on.
    pub fn roots_from(&self, first: usize) -> Vec<Root> {
        let roots = self.crates.iter().enumerate().skip(first);
        roots.map(|(index, krate)| Root { krate: index, path: krate.root.clone(), late: krate.late }).collect()
    }

    /// Whether a file, by its canonical path, may be looked at: it lies in the project or in one of its packages. What
    /// a declaration or a link leads to elsewhere may be somebody's secret, and messages show lines of what they are about.
    pub fn contains(&self, file: &Path) -> bool {
        let packages = self.packages.iter().map(|package| &package.directory);
        let around = [&self.root, &self.repository].into_iter().chain(packages);
        let loose = self.crates.iter().filter(|krate| krate.dependencies == Dependencies::Anything);
        let inside = |folder: &Path| {
            !folder.as_os_str().is_empty() && self.files.canonical(folder).is_ok_and(|folder| file.starts_with(folder))
        };
        around.map(PathBuf::as_path).any(inside) || loose.filter_map(|krate| krate.root.parent()).any(inside)
    }

    /// The texts of a package's files that contain a word, whether or not its crates use them. What cannot be read is
    /// reported where it is used.
    pub fn texts(&self, package: usize, word: &str) -> Vec<Arc<str>> {
        let crates = self.crates.iter().filter(|krate| krate.package == package);
        // What lies beside a loose file need not belong to it.
        let (loose, declared): (Vec<&Crate>, Vec<&Crate>) =
            crates.partition(|krate| krate.dependencies == Dependencies::Anything);
        let mut folders: Vec<&Path> = declared.iter().filter_map(|krate| krate.root.parent()).collect();
        folders.sort();
        folders.dedup();
        // A folder within another one is walked with that.
        folders.dedup_by(|inner, outer| inner.starts_with(outer));
        let of_package = |folder| self.files.of_package(folder).to_vec();
        let mut files: Vec<PathBuf> = folders.into_iter().flat_map(of_package).collect();
        files.extend(loose.iter().map(|krate| krate.root.clone()));
        files.sort();
        let text = |path: &PathBuf| {
            let path = self.files.canonical(path).ok().filter(|path| self.contains(path))?;
            self.files.read(&path).ok()
        };
        let texts = files.par_iter().filter_map(text);
        texts.filter(|text| text.contains(word)).collect()
    }

    /// Whether findings in this file of this crate are shown.
    pub fn reports_on(&self, krate: usize, file: &Path) -> bool {
        let package = &self.packages[self.crates[krate].package];
        package.reported && (self.only.is_empty() || self.only.iter().any(|path| file.starts_with(path)))
    }

    /// Whether all findings in this file of this crate were asked for: its target was, or the file was named.
    pub fn asks_for(&self, krate: usize, file: &Path) -> bool {
        self.crates[krate].asked || self.only.iter().any(|path| path == file)
    }

    /// Whether the crate belongs to the workspace or was given as a loose file.
    pub fn is_member(&self, krate: usize) -> bool {
        self.packages[self.crates[krate].package].member
    }
}

/// Finds the packages and crates that the options ask for.
pub fn load(options: &Options) -> Result<Workspace, LoadError> {
    let files = Files::default();
    let mut split = select::split_paths(options, &files)?;
    let mut workspace = match &split.project {
        Some(manifest) => {
            let (workspace, loose) = cargo::load(options, manifest, split.inside, &files)?;
            split.loose.extend(loose);
            workspace
        }
        None => Workspace { root: options.directory.clone(), files, ..Workspace::default() },
    };
    workspace.cache = options.cache.clone();
    workspace.repository = repository(&workspace.root, &workspace.files);
    workspace.test_code = test_code(options);
    workspace.settings = settings::find(&workspace)?;
    loose::add(&mut workspace, &split.loose, test_code(options));
    let roots = workspace.crates.iter().map(|krate| &krate.root);
    let mut places = roots.chain(workspace.packages.iter().map(|package| &package.directory));
    if places.any(|path| seen::published(path).is_some()) {
        // What is worked on there does change.
        workspace.files.seen().forget();
    }
    Ok(workspace)
}

/// The nearest directory above that is under version control: services count paths from there.
fn repository(root: &Path, files: &Files) -> PathBuf {
    let kept = |directory: &&Path| [".git", ".hg", ".jj"].iter().any(|name| files.exists(&directory.join(name)));
    root.ancestors().find(kept).unwrap_or(root).to_path_buf()
}

fn test_code(options: &Options) -> TestCode {
    match (options.targets.all, options.targets.tests) {
        (true, _) => TestCode::Both,
        (false, true) => TestCode::On,
        (false, false) => TestCode::Off,
    }
}
