//! Has the program built anew when a file is added under `lints/`: the folder is embedded, and the compiler does not
//! notice new files in it. Stamps the build with what it is made of, so that it reads no cache of another one; with what
//! it is for; and with its commit where that is known.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    let mut files = BTreeSet::new();
    for folder in ["lints", "src"] {
        println!("cargo::rerun-if-changed={folder}");
        list(Path::new(folder), &mut files);
    }
    let mut hasher = DefaultHasher::new();
    for file in &files {
        (file, std::fs::read(file).ok()).hash(&mut hasher);
    }
    println!("cargo::rustc-env=UNPARK_STAMP={:016x}", hasher.finish());
    println!("cargo::rustc-env=UNPARK_TARGET={}", variable("TARGET"));
    // While the program is worked on a commit would be no more than the one before, and a reason to build all anew.
    let commit = if variable("PROFILE") == "release" { packaged().or_else(checked_out) } else { None };
    println!("cargo::rustc-env=UNPARK_COMMIT={}", commit.as_deref().unwrap_or("unknown"));
}

fn list(folder: &Path, files: &mut BTreeSet<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => list(&path, files),
            false => {
                files.insert(path);
            }
        }
    }
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

/// The commit that cargo writes into a package when it is published.
fn packaged() -> Option<String> {
    let info = std::fs::read_to_string(".cargo_vcs_info.json").ok()?;
    let (_, rest) = info.split_once("\"sha1\": \"")?;
    rest.split_once('"').map(|(commit, _)| commit.to_owned())
}

/// The commit of a checkout, if it is this package's own.
fn checked_out() -> Option<String> {
    std::fs::metadata(".git").ok()?;
    let output = Command::new("git").args(["rev-parse", "HEAD"]).output().ok()?;
    let commit = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| commit.trim().to_owned())
}
