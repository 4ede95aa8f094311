//! Asks cargo which packages there are, and reads the manifests by hand where cargo cannot be run.
//!
//! `--no-deps` keeps cargo from writing a lock file, using the network or waiting for another cargo.

use super::manifest::{self, Declared, DependencyKind, Inherited, Manifest, Target};
use super::{CrateKind, Files, LoadError, Options, Workspace, answers, assemble, select};
use crate::source::Problem;
use cargo_metadata::{Metadata, MetadataCommand, TargetKind};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The packages of a workspace before anything is selected.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Project {
    /// Directory of the workspace's manifest.
    pub root: PathBuf,
    /// Packages, members first.
    pub manifests: Vec<Manifest>,
    /// How many of them are members.
    pub members: usize,
    /// What cargo builds when nothing is selected: indices of members.
    pub default: Vec<usize>,
}

/// Loads the workspace that a manifest belongs to; gives as well the paths that lie in no package's code.
pub fn load(
    options: &Options,
    manifest: &Path,
    only: Vec<PathBuf>,
    files: &Files,
) -> Result<(Workspace, Vec<PathBuf>), LoadError> {
    let mut problems = Vec::new();
    let mut project = match ask(options, manifest, files) {
        Ok(project) => project,
        Err(cargo_metadata::Error::CargoMetadata { stderr }) if !stands_alone(&stderr) && !is_of_another(&stderr) => {
            return Err(LoadError::Cargo(stderr));
        }
        Err(error) => {
            // Why cargo fails, and for how long, is not known.
            files.seen().forget();
            problems.push(without_cargo(&error, manifest));
            by_hand(manifest, files, &mut problems)?
        }
    };
    if options.locked && !files.is_file(&project.root.join("Cargo.lock")) {
        return Err(LoadError::NoLockFile(project.root.join("Cargo.lock")));
    }
    follow_paths(&mut project, files);
    let loose = select::loose(&project, &only, files);
    let mut workspace = assemble::assemble(options, project, only, files)?;
    problems.append(&mut workspace.problems);
    Ok((Workspace { problems, ..workspace }, loose))
}

/// What cargo says of a manifest, now or before. The path is absolute.
fn ask(options: &Options, manifest: &Path, files: &Files) -> Result<Project, cargo_metadata::Error> {
    if let Some(project) = answers::known(options, manifest, files) {
        return Ok(project);
    }
    let asked = SystemTime::now();
    let mut command = MetadataCommand::new();
    command.manifest_path(manifest).no_deps();
    // From within the project cargo, and rustup before it, would obey the project's settings: these can name programs.
    if let Some(outside) = outside(options, manifest, files) {
        command.current_dir(outside);
    }
    command.env("CARGO_TERM_COLOR", "never").env("RUSTUP_AUTO_INSTALL", "0");
    let project = from_metadata(&command.exec()?, manifest, files);
    answers::keep(options, manifest, &project, asked, files);
    Ok(project)
}

/// A directory in and above which nobody but the user and the system write settings.
pub fn outside(options: &Options, manifest: &Path, files: &Files) -> Option<PathBuf> {
    let home = options.cargo_home.clone().filter(|home| files.is_folder(home) && !manifest.starts_with(home));
    home.or_else(|| manifest.ancestors().last().filter(|root| root.is_absolute()).map(Path::to_path_buf))
}

/// Whether the manifests can be read without cargo: a package unpacked inside another workspace is only in the wrong
/// place, and a toolchain that a project pins and this machine lacks says nothing of the project.
fn stands_alone(stderr: &str) -> bool {
    stderr.contains("believes it's in a workspace when it's not") || lacks_toolchain(stderr) || lacks_cargo(stderr)
}

/// Whether the manifest is for another cargo than the user's own, such as the one that the project pins.
fn lacks_cargo(stderr: &str) -> bool {
    ["requires a nightly version of Cargo", "newer version of Cargo", "the cargo feature `"]
        .iter()
        .any(|words| stderr.contains(words))
}

/// Whether some other package of the workspace is what cargo could not read, such as one whose folder was not checked out.
fn is_of_another(stderr: &str) -> bool {
    ["failed to load manifest for workspace member", "failed to load manifest for dependency"]
        .iter()
        .any(|words| stderr.contains(words))
}

fn lacks_toolchain(stderr: &str) -> bool {
    stderr.contains("toolchain '") && stderr.contains("is not installed")
}

fn without_cargo(error: &cargo_metadata::Error, manifest: &Path) -> Problem {
    let (message, help) = match error {
        cargo_metadata::Error::CargoMetadata { stderr } if lacks_toolchain(stderr) => (
            "the project's toolchain is not installed, so cargo cannot be asked; the manifests are read without it"
                .to_owned(),
            "install the toolchain that `rust-toolchain.toml` names, or set `RUSTUP_TOOLCHAIN`",
        ),
        cargo_metadata::Error::CargoMetadata { stderr } if lacks_cargo(stderr) => (
            "the manifest is for another version of cargo; it is read without it".to_owned(),
            "run it as `cargo unpark`, or set `CARGO` to that cargo",
        ),
        cargo_metadata::Error::CargoMetadata { stderr } if is_of_another(stderr) => (
            format!(
                "cargo could not read the whole workspace; its packages are read without it\n\n{}",
                stderr.trim_end()
            ),
            "mend the manifest that cargo names, or check out what is missing",
        ),
        cargo_metadata::Error::CargoMetadata { .. } => (
            "the package lies in a workspace that does not list it; it is read on its own".to_owned(),
            "add it to `workspace.members` or `workspace.exclude`",
        ),
        cargo_metadata::Error::Io(error) => {
            (format!("cargo could not be run ({error}); the manifests are read without it"), "set `CARGO` to its path")
        }
        error => (format!("{error}; the manifests are read without cargo"), "check that `CARGO` is a cargo"),
    };
    Problem { message, span: None, path: Some(manifest.into()), help: Some(help.into()), skipped: false }
}

fn from_metadata(metadata: &Metadata, manifest: &Path, files: &Files) -> Project {
    let mut packages = metadata.workspace_packages();
    packages.sort_by(|a, b| (a.name.as_str(), &a.manifest_path).cmp(&(b.name.as_str(), &b.manifest_path)));
    let manifests: Vec<_> = packages.iter().map(|package| convert(package)).collect();
    let root = metadata.workspace_root.clone().into_std_path_buf();
    let here = packages.iter().position(|package| same_file(package.manifest_path.as_std_path(), manifest, files));
    let at_root = same_file(&root.join("Cargo.toml"), manifest, files);
    let default = match here {
        // In a member's directory cargo means that member, at the root what the root says.
        Some(here) if !at_root => vec![here],
        _ if metadata.workspace_default_members.is_available() => {
            let listed = |index: &usize| metadata.workspace_default_members.contains(&packages[*index].id);
            (0..packages.len()).filter(listed).collect()
        }
        Some(here) => vec![here],
        None => (0..packages.len()).collect(),
    };
    Project { root, members: manifests.len(), manifests, default }
}

fn same_file(a: &Path, b: &Path, files: &Files) -> bool {
    a == b || files.canonical(a).is_ok_and(|a| files.canonical(b).is_ok_and(|b| a == b))
}

fn convert(package: &cargo_metadata::Package) -> Manifest {
    let targets = package.targets.iter().map(|target| Target {
        name: target.name.clone(),
        kind: kind(&target.kind),
        edition: target.edition.as_str().to_owned(),
        root: target.src_path.clone().into_std_path_buf(),
        required_features: target.required_features.clone(),
    });
    let dependencies = package.dependencies.iter().map(|dependency| Declared {
        key: dependency.rename.clone().unwrap_or_else(|| dependency.name.clone()),
        package: dependency.name.clone(),
        requirement: dependency.req.to_string(),
        kind: match dependency.kind {
            cargo_metadata::DependencyKind::Development => DependencyKind::Dev,
            cargo_metadata::DependencyKind::Build => DependencyKind::Build,
            _ => DependencyKind::Normal,
        },
        optional: dependency.optional,
        default_features: dependency.uses_default_features,
        features: dependency.features.clone(),
        path: dependency.path.clone().map(|path| path.into_std_path_buf()),
        local: None,
        condition: dependency.target.as_ref().map(|target| condition(&target.to_string())),
    });
    let dependencies: Vec<Declared> = dependencies.collect();
    let library = package.targets.iter().filter(|target| kind(&target.kind) == CrateKind::Library);
    let crate_types: Vec<String> = library.flat_map(|target| &target.crate_types).map(ToString::to_string).collect();
    let may_be_published = package.publish.as_ref().is_none_or(|registries| !registries.is_empty());
    let says_what_it_is =
        package.description.is_some() && (package.license.is_some() || package.license_file.is_some());
    let is_complete = manifest::is_complete(&package.version.to_string(), &dependencies);
    let foreign = manifest::is_foreign(&crate_types);
    Manifest {
        name: package.name.to_string(),
        version: package.version.to_string(),
        path: package.manifest_path.clone().into_std_path_buf(),
        targets: targets.collect(),
        for_browsers: manifest::is_for_browsers(&crate_types, &dependencies),
        dependencies,
        features: package.features.clone().into_iter().collect(),
        proc_macro: package.targets.iter().any(|target| target.kind.contains(&TargetKind::ProcMacro)),
        published: may_be_published && says_what_it_is && is_complete,
        private: !may_be_published && !foreign,
        foreign,
    }
}

/// The text between the parentheses of `cfg(..)`; a target's triple is a condition we cannot judge.
fn condition(target: &str) -> String {
    target.strip_prefix("cfg(").and_then(|rest| rest.strip_suffix(')')).unwrap_or("").to_owned()
}

fn kind(kinds: &[TargetKind]) -> CrateKind {
    match kinds.first() {
        Some(TargetKind::Bin) => CrateKind::Binary,
        Some(TargetKind::Example) => CrateKind::Example,
        Some(TargetKind::Test) => CrateKind::Test,
        Some(TargetKind::Bench) => CrateKind::Bench,
        Some(TargetKind::CustomBuild) => CrateKind::BuildScript,
        _ => CrateKind::Library,
    }
}

/// Reads the manifest and, where it is a workspace's, the members that it lists. One of these that cannot be read is a problem
/// and no more.
fn by_hand(manifest: &Path, files: &Files, problems: &mut Vec<Problem>) -> Result<Project, LoadError> {
    let table = manifest::read_table(manifest, files)?;
    let root = manifest.parent().unwrap_or(Path::new("")).to_path_buf();
    let workspace = table.get("workspace").and_then(toml::Value::as_table);
    let inherited = Inherited::of(&table, &root);
    let mut manifests: Vec<_> = manifest::read(manifest, inherited.as_ref(), files)?.into_iter().collect();
    let listed = workspace.and_then(|w| w.get("members")).and_then(toml::Value::as_array);
    for pattern in listed.into_iter().flatten().filter_map(toml::Value::as_str) {
        for dir in expand(&root, pattern, files) {
            let path = dir.join("Cargo.toml");
            if files.is_file(&path) && !manifests.iter().any(|known| known.path == path) {
                match manifest::read(&path, inherited.as_ref(), files) {
                    Ok(member) => manifests.extend(member),
                    Err(error) => problems.push(left_out(path, &error)),
                }
            }
        }
    }
    manifests.sort_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
    let here = manifests.iter().position(|known| known.path == manifest);
    let default = here.map_or_else(|| (0..manifests.len()).collect(), |here| vec![here]);
    Ok(Project { root, members: manifests.len(), manifests, default })
}

/// What is said of a member that cannot be read.
fn left_out(path: PathBuf, error: &LoadError) -> Problem {
    Problem { message: error.to_string(), span: None, path: Some(path), help: None, skipped: true }
}

/// The directories that a member pattern names; `*` and `?` stand for one directory's name or a part of it.
pub fn expand(root: &Path, pattern: &str, files: &Files) -> Vec<PathBuf> {
    let mut dirs = vec![root.to_path_buf()];
    for part in pattern.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if !part.contains(['*', '?']) {
            dirs.iter_mut().for_each(|dir| dir.push(part));
            continue;
        }
        let fits = |path: &PathBuf| path.file_name().is_some_and(|name| select::glob(part, &name.to_string_lossy()));
        dirs = dirs.iter().flat_map(|dir| files.names(dir)).filter(fits).collect();
        dirs.sort();
    }
    dirs
}

/// Finds the packages that members name by path, and adds those that are no members themselves, and what those name in turn.
fn follow_paths(project: &mut Project, files: &Files) {
    // One directory may be written in many ways.
    let canonical = |path: &Path| files.canonical(path).unwrap_or_else(|_| path.to_path_buf());
    let manifests = &mut project.manifests;
    let known = manifests.iter().enumerate().map(|(index, manifest)| (canonical(manifest.directory()), index));
    let mut known: FxHashMap<PathBuf, usize> = known.collect();
    let mut next = 0;
    while next < manifests.len() {
        for declared in 0..manifests[next].dependencies.len() {
            let Some(path) = manifests[next].dependencies[declared].path.clone() else { continue };
            let directory = canonical(&path);
            let local = known.get(&directory).copied().or_else(|| {
                let manifest = manifest::read(&path.join("Cargo.toml"), None, files).ok().flatten()?;
                manifests.push(manifest);
                known.insert(directory, manifests.len() - 1);
                Some(manifests.len() - 1)
            });
            manifests[next].dependencies[declared].local = local;
        }
        next += 1;
    }
}
