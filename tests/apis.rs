//! The two halves of what is known of a library agree: a call that the facts name has a signature. The standard library's
//! signatures are whole: nothing that common code does with it stays unknown.

mod project;

use project::{project, stderr, stdout, unpark};
use rustc_hash::FxHashMap;
use std::path::PathBuf;
use std::sync::Arc;
use unpark::catalog::Catalog;
use unpark::cfg::Cfg;
use unpark::names::Name;
use unpark::program::{CrateId, CrateKind};
use unpark::rust::extract::{FilePlace, Macros, extract};
use unpark::rust::world::{CrateInput, Extern, FileInput, Inputs, World};
use unpark::source::FileId;

/// The signatures of all libraries, linked with each other.
fn signatures() -> World {
    let names: Vec<&str> = Catalog::libraries().filter(|name| Catalog::stub(name).is_some()).collect();
    let externs: Vec<(Name, Extern)> =
        names.iter().enumerate().map(|(i, name)| (Name::new(name), Extern::Crate(CrateId(i as u32)))).collect();
    let mut files = FxHashMap::default();
    let mut crates = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let place = FilePlace { directory: PathBuf::new(), modules: PathBuf::new() };
        let extracted =
            extract(Catalog::stub(name).expect("it was just found"), &place, &Cfg::default(), &Macros::default());
        assert_eq!(extracted.error, None, "lints/apis/{name}.rs");
        let root = FileId(index as u32);
        files.insert(root, FileInput { facts: Arc::new(extracted.facts), answers: Vec::new() });
        crates.push(CrateInput {
            name: Name::new(name),
            kind: CrateKind::Library,
            member: false,
            stub: true,
            for_tests: false,
            published: true,
            known_as: None,
            edition: 2024,
            root,
            externs: externs.clone(),
            dev: Vec::new(),
        });
    }
    World::build(&Inputs { crates, files })
}

/// Rows whose call, or whose receiver's type, has no signature.
fn without_signature(world: &World, libraries: &[&str]) -> (usize, Vec<String>) {
    let (catalog, problems) = Catalog::load(libraries);
    assert_eq!(problems, []);
    let calls = catalog.blocking_calls();
    let missing = |(path, on): &&(Name, Option<Name>)| {
        let other_system = !cfg!(windows) && path.as_str().starts_with("std::os::windows");
        // An address in a tuple with its port, which has no path.
        let in_tuple = path.last() == "to_socket_addrs" && on.is_some_and(|on| on.last().starts_with("Ip"));
        path.last() != "*" && !other_system && !in_tuple && !world.knows(path.as_str(), on.map(Name::as_str))
    };
    let text = |(path, on): &(Name, Option<Name>)| format!("{path} on {}", on.map_or("anything", Name::as_str));
    (calls.len(), calls.iter().filter(missing).map(text).collect())
}

#[test]
fn every_call_of_std_that_blocks_has_a_signature() {
    let (_, missing) = without_signature(&signatures(), &["std"]);
    assert!(missing.is_empty(), "{} without a signature:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn most_calls_of_libraries_that_block_have_a_signature() {
    let libraries: Vec<&str> = Catalog::libraries().collect();
    let (all, missing) = without_signature(&signatures(), &libraries);
    println!("{} of {all} without a signature:\n{}", missing.len(), missing.join("\n"));
    assert!(missing.len() * 3 < all, "{} of {all} without a signature", missing.len());
}

#[test]
fn every_call_of_common_idioms_is_resolved() {
    let code = include_str!("apis/idioms.rs");
    let folder = project(&[("src/lib.rs", code)]);
    let output = unpark(folder.path(), &["unpark", "--print", "calls"]);
    let calls = stdout(&output);
    assert!(calls.lines().count() > 900, "{}", stderr(&output));
    let unknown: Vec<&str> = calls.lines().filter(|line| line.contains("\"how\":\"unknown: ")).collect();
    assert!(unknown.is_empty(), "{} of {}:\n{}", unknown.len(), calls.lines().count(), unknown.join("\n"));
}
