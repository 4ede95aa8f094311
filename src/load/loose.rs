//! Files and folders that belong to no package: each file is a crate unless another one declares it as a module.
//!
//! Only the parser knows what a file declares, so a rough look at the lines guesses which files are roots. A wrong
//! guess costs little: files guessed to be modules are tried as roots at the end if nobody declared them.

use super::{Crate, CrateKind, Dependencies, Files, Package, Workspace};
use crate::cfg::{Cfg, TestCode};
use crate::source::Problem;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Edition of files without a manifest.
const EDITION: &str = "2021";

/// Adds the files as one nameless package.
pub fn add(workspace: &mut Workspace, paths: &[PathBuf], test: TestCode) {
    let mut files = BTreeSet::new();
    for path in paths {
        if workspace.files.is_folder(path) {
            let before = files.len();
            walk(path, &workspace.files, &mut files, &mut workspace.problems);
            if files.len() == before {
                workspace.problems.push(problem("no Rust files in this folder".into(), path));
            }
        } else {
            files.insert(path.clone());
        }
    }
    if files.is_empty() {
        return;
    }
    let package = workspace.packages.len();
    workspace.packages.push(Package {
        name: String::new(),
        version: String::new(),
        directory: workspace.root.clone(),
        cfg: Cfg::without_manifest(test),
        member: true,
        reported: true,
        wanted: None,
    });
    let declared: BTreeSet<_> = files.iter().flat_map(|file| modules(file, &workspace.files)).collect();
    // Where a project and loose files are given together, only the given parts of both are reported on.
    if !workspace.only.is_empty() {
        workspace.only.extend(files.iter().cloned());
    }
    workspace.crates.extend(files.iter().map(|file| Crate {
        name: file.file_stem().map(|stem| stem.to_string_lossy().replace('-', "_")).unwrap_or_default(),
        kind: if file.ends_with("lib.rs") { CrateKind::Library } else { CrateKind::Binary },
        edition: EDITION.to_owned(),
        root: file.clone(),
        package,
        dependencies: Dependencies::Anything,
        late: declared.contains(file),
        outside: false,
        signatures: false,
        asked: true,
        for_tests: false,
        published: false,
    }));
}

fn problem(message: String, path: &Path) -> Problem {
    Problem { message, span: None, path: Some(path.into()), help: None, skipped: true }
}

fn walk(folder: &Path, files: &Files, found: &mut BTreeSet<PathBuf>, problems: &mut Vec<Problem>) {
    for file in files.loose(folder) {
        match file {
            Ok(file) => _ = found.insert(file),
            Err((path, error)) => problems.push(problem(format!("folder could not be read ({error})"), &path)),
        }
    }
}

/// Files that lines like `pub mod name;` of a file may mean.
fn modules(file: &Path, files: &Files) -> Vec<PathBuf> {
    let text = files.text(file).unwrap_or_default();
    let dir = file.parent().unwrap_or(Path::new(""));
    let own = file.file_stem().map(|stem| dir.join(stem)).unwrap_or_default();
    let mut found = Vec::new();
    for line in text.lines().map(str::trim) {
        let path = line.strip_prefix("#[path").and_then(|rest| rest.split('"').nth(1));
        found.extend(path.and_then(|path| files.canonical(&dir.join(path)).ok()));
        let Some(name) = line.strip_suffix(';').and_then(|line| line.rsplit_once("mod ")).map(|(_, name)| name.trim())
        else {
            continue;
        };
        let name = name.strip_prefix("r#").unwrap_or(name);
        for dir in [dir, &own] {
            found.push(dir.join(format!("{name}.rs")));
            found.push(dir.join(name).join("mod.rs"));
        }
    }
    found
}
