//! Cargo's answers, kept between runs: it is not asked again where it would look at what it looked at before.
//!
//! Cargo does not say what that is. It is worked out from its answer, rather too much of it than too little: the manifests of
//! the members and those in folders above, the places of targets, what patterns of members and paths of dependencies lead
//! to, and which cargo is asked under which settings of the user.

use super::cargo::{Project, expand, outside};
use super::manifest::{Manifest, read_table};
use super::seen::{Looks, still_seen};
use super::{Files, Options};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use toml::Value;
use xxhash_rust::xxh3::Xxh3;

/// What is kept of an answer.
#[derive(Serialize, Deserialize)]
struct Answer {
    project: Project,
    looks: Looks,
}

/// The variables that decide which cargo is asked.
const VARIABLES: [&str; 5] = ["CARGO", "PATH", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN", "HOME"];

/// The variables that decide which cargo is asked, with their values.
pub fn environment() -> [Option<OsString>; VARIABLES.len()] {
    VARIABLES.map(std::env::var_os)
}

/// The answer that was kept for a manifest, if cargo would still give it.
pub fn known(options: &Options, manifest: &Path, files: &Files) -> Option<Project> {
    let kept = options.cache.as_ref()?.get(&key(options, manifest))?;
    let Answer { project, looks } = postcard::from_bytes(&kept).ok()?;
    still_seen(&looks, files).then(|| {
        files.seen().add(looks);
        project
    })
}

/// Notes what cargo looked at for an answer that it was asked for at a time, and keeps it.
pub fn keep(options: &Options, manifest: &Path, project: &Project, asked: SystemTime, files: &Files) {
    let Some(cache) = &options.cache else { return };
    let looked = Files::default();
    let looks = look_around(options, manifest, project, &looked).and_then(|()| looked.seen().looks());
    // What was written meanwhile may be newer than the answer.
    let is_old = |path: &PathBuf| std::fs::metadata(path).and_then(|found| found.modified()).is_ok_and(|at| at < asked);
    let manifests = project.manifests.iter().map(|manifest| &manifest.path);
    let Some(looks) = looks.filter(|_| manifests.into_iter().all(is_old)) else {
        files.seen().forget();
        return;
    };
    files.seen().add(looks.clone());
    let answer = Answer { project: project.clone(), looks };
    if let Ok(bytes) = postcard::to_stdvec(&answer) {
        cache.put(&key(options, manifest), &bytes);
    }
}

fn key(options: &Options, manifest: &Path) -> String {
    let mut hasher = Xxh3::new();
    (manifest, &options.cargo_home, environment()).hash(&mut hasher);
    format!("answer-{:016x}", hasher.finish())
}

/// Looks at what cargo looks at; nothing where that is not known.
fn look_around(options: &Options, manifest: &Path, project: &Project, files: &Files) -> Option<()> {
    let root = project.root.join("Cargo.toml");
    let manifests = project.manifests.iter().map(|manifest| manifest.path.as_path());
    let above = manifests.chain([manifest, &root]).flat_map(|manifest| manifest.ancestors().skip(1));
    for folder in above.collect::<BTreeSet<_>>() {
        let _ = files.text(&folder.join("Cargo.toml"));
    }
    project.manifests.iter().for_each(|manifest| look_at_targets(manifest, files));
    let paths = project.manifests.iter().flat_map(|manifest| &manifest.dependencies).filter_map(|d| d.path.as_ref());
    for folder in paths {
        files.is_file(&folder.join("Cargo.toml"));
    }
    look_at_members(&project.root, files)?;
    look_at_cargo(options, manifest, files);
    Some(())
}

/// The places where cargo finds targets by itself, and those that are written out.
fn look_at_targets(manifest: &Manifest, files: &Files) {
    let folder = manifest.directory();
    for name in ["build.rs", "src/lib.rs", "src/main.rs"] {
        files.is_file(&folder.join(name));
    }
    for place in ["src/bin", "examples", "tests", "benches"] {
        let entries = files.names(&folder.join(place));
        for entry in entries.iter().filter(|entry| entry.extension().is_none_or(|end| end != "rs")) {
            files.is_file(&entry.join("main.rs"));
        }
    }
    for target in &manifest.targets {
        files.is_file(&target.root);
        files.is_file(&folder.join("src").join(&target.name).with_extension("rs"));
    }
}

/// The folders that patterns of members name; nothing where a pattern is of a kind that is not known here.
fn look_at_members(root: &Path, files: &Files) -> Option<()> {
    let table = read_table(&root.join("Cargo.toml"), files).ok()?;
    let workspace = table.get("workspace").and_then(Value::as_table);
    let lists = ["members", "default-members"].into_iter().filter_map(|key| workspace?.get(key)?.as_array());
    for pattern in lists.flatten().filter_map(Value::as_str) {
        if pattern.contains('[') || pattern.contains("**") {
            return None;
        }
        for folder in expand(root, pattern, files) {
            files.is_file(&folder.join("Cargo.toml"));
        }
    }
    Some(())
}

/// The cargo that is asked, and what tells it or rustup what to do.
fn look_at_cargo(options: &Options, manifest: &Path, files: &Files) {
    let [cargo, path, rustup, ..] = environment();
    let program = cargo.map(PathBuf::from).or_else(|| {
        let name = format!("cargo{}", std::env::consts::EXE_SUFFIX);
        let places = path.iter().flat_map(std::env::split_paths).map(|folder| folder.join(&name));
        places.into_iter().find(|place| files.is_file(place))
    });
    if let Some(program) = program {
        files.look_at_program(&program);
    }
    let rustup = rustup.map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".rustup")));
    let of_user = rustup.map(|folder| folder.join("settings.toml")).into_iter();
    let of_cargo = options.cargo_home.iter().flat_map(|home| ["config", "config.toml"].map(|name| home.join(name)));
    let from = outside(options, manifest, files);
    let names = [".cargo/config", ".cargo/config.toml", "rust-toolchain", "rust-toolchain.toml"];
    let above = from.iter().flat_map(|from| from.ancestors()).flat_map(|folder| names.map(|name| folder.join(name)));
    for settings in of_user.chain(of_cargo).chain(above) {
        let _ = files.text(&settings);
    }
}
