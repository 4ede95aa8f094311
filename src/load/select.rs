//! Which of what there is was asked for: paths, packages and targets.

use super::cargo::Project;
use super::error::LoadError;
use super::manifest::{Manifest, Target};
use super::{CrateKind, Files, Options, Targets};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The given paths, sorted out.
#[derive(Debug, Default)]
pub struct Split {
    /// The manifest to load.
    pub project: Option<PathBuf>,
    /// Canonical paths inside that project.
    pub inside: Vec<PathBuf>,
    /// Files and folders that belong to no project.
    pub loose: Vec<PathBuf>,
}

/// Finds the manifest to load, and tells paths inside its project from loose ones.
pub fn split_paths(options: &Options, files: &Files) -> Result<Split, LoadError> {
    let mut split = Split::default();
    if let Some(given) = &options.manifest_path {
        let path = options.directory.join(given);
        let path = if files.is_folder(&path) { path.join("Cargo.toml") } else { path };
        split.project = Some(files.canonical(&path).map_err(|_| LoadError::NoSuchPath(path))?);
    }
    for given in &options.paths {
        let path = options.directory.join(given);
        let path = files.canonical(&path).map_err(|_| LoadError::NoSuchPath(given.clone()))?;
        match (manifest_above(&path, files), &split.project) {
            (None, _) => split.loose.push(path),
            (Some(found), None) => {
                split.project = Some(found);
                split.inside.push(path);
            }
            (Some(_), Some(_)) => split.inside.push(path),
        }
    }
    if options.paths.is_empty() && split.project.is_none() {
        let found = manifest_above(&options.directory, files);
        split.project = Some(found.ok_or_else(|| LoadError::NoManifest(options.directory.clone()))?);
    }
    Ok(split)
}

/// Those of the paths in which and around which no target has its code.
pub fn loose(project: &Project, paths: &[PathBuf], files: &Files) -> Vec<PathBuf> {
    let targets = project.manifests.iter().flat_map(|manifest| &manifest.targets);
    let code = targets.filter_map(|target| match target.kind {
        // A build script lies beside everything else.
        CrateKind::BuildScript => Some(target.root.clone()),
        _ => target.root.parent().map(Path::to_path_buf),
    });
    let code: BTreeSet<PathBuf> = code.filter_map(|path| files.canonical(&path).ok()).collect();
    let is_loose = |path: &&PathBuf| !code.iter().any(|code| path.starts_with(code) || code.starts_with(path));
    paths
        .iter()
        .filter(is_loose)
        .filter(|path| files.is_folder(path) || path.extension().is_some_and(|e| e == "rs"))
        .cloned()
        .collect()
}

/// The nearest `Cargo.toml` in the directory or above it.
pub fn manifest_above(path: &Path, files: &Files) -> Option<PathBuf> {
    if path.file_name().is_some_and(|name| name == "Cargo.toml") && files.is_file(path) {
        return Some(path.to_path_buf());
    }
    path.ancestors().map(|dir| dir.join("Cargo.toml")).find(|manifest| files.is_file(manifest))
}

/// The members to report on: one flag for each package of the project.
pub fn packages(options: &Options, project: &Project, only: &[PathBuf]) -> Result<Vec<bool>, LoadError> {
    let members = &project.manifests[..project.members];
    let mut chosen = vec![false; project.manifests.len()];
    if !only.is_empty() {
        chosen[..project.members].fill(true);
    } else if !options.packages.is_empty() {
        for spec in &options.packages {
            let found: Vec<_> = (0..members.len()).filter(|&i| matches(spec, &members[i])).collect();
            if found.is_empty() {
                return Err(unknown("package", spec, members.iter().map(|m| m.name.clone())));
            }
            found.into_iter().for_each(|index| chosen[index] = true);
        }
    } else if options.workspace || !options.exclude.is_empty() {
        chosen[..project.members].fill(true);
    } else {
        project.default.iter().for_each(|&index| chosen[index] = true);
    }
    for (index, member) in members.iter().enumerate() {
        chosen[index] &= !options.exclude.iter().any(|spec| matches(spec, member));
    }
    Ok(chosen)
}

fn unknown(what: &'static str, name: &str, known: impl Iterator<Item = String>) -> LoadError {
    let mut known: Vec<_> = known.collect();
    known.sort();
    known.dedup();
    LoadError::Unknown { what, name: name.into(), known }
}

/// Whether a package is meant by `name`, `name@1.2`, a glob or a package id.
fn matches(spec: &str, manifest: &Manifest) -> bool {
    let fragment = spec.rsplit_once('#').map_or(spec, |(_, fragment)| fragment);
    let (name, version) = match fragment.split_once(['@', ':']) {
        Some((name, version)) if !version.starts_with('/') => (name, Some(version)),
        _ => (fragment, None),
    };
    let part_of = |version: &str| {
        manifest.version.strip_prefix(version).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+']))
    };
    glob(name, &manifest.name) && version.is_none_or(part_of)
}

/// Whether the text fits a pattern with `*` and `?`.
pub fn glob(pattern: &str, text: &str) -> bool {
    let mut rest = pattern.chars();
    match rest.next() {
        None => text.is_empty(),
        Some('*') => (0..=text.len()).filter(|&i| text.is_char_boundary(i)).any(|i| glob(rest.as_str(), &text[i..])),
        Some(wanted) => {
            let mut text = text.chars();
            text.next().is_some_and(|c| wanted == '?' || wanted == c) && glob(rest.as_str(), text.as_str())
        }
    }
}

/// Checks that every `--bin` names something.
pub fn check_binaries(targets: &Targets, manifests: &[Manifest]) -> Result<(), LoadError> {
    let all = manifests.iter().flat_map(|manifest| &manifest.targets);
    let binaries: Vec<_> = all.filter(|t| t.kind == CrateKind::Binary).map(|t| t.name.clone()).collect();
    match targets.bin.iter().find(|name| !binaries.iter().any(|binary| glob(name, binary))) {
        Some(name) => Err(unknown("binary", name, binaries.into_iter())),
        None => Ok(()),
    }
}

/// Whether a target's findings were asked for. A library's are, since the others are built on it, unless these others
/// are tests.
pub fn asked(targets: &Targets, target: &Target, for_tests: bool) -> bool {
    let default = *targets == Targets::default();
    targets.all
        || match target.kind {
            CrateKind::Library => !for_tests || targets.tests,
            CrateKind::BuildScript => false,
            CrateKind::Binary => {
                default && !for_tests
                    || targets.bins
                    || targets.tests
                    || targets.bin.iter().any(|name| glob(name, &target.name))
            }
            CrateKind::Test => targets.tests,
            CrateKind::Example => targets.examples,
            CrateKind::Bench => targets.benches,
        }
}
