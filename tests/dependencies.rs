//! What is built into the program, by `deny.toml`: licences, where it comes from, and what is there twice. Needs no network;
//! advisories, which do, are left to cargo-deny.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the project has failed")]

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId};
use std::collections::{BTreeMap, BTreeSet};
use toml::{Table, Value};

/// The packages that the program is built from, on this machine's platform.
fn built() -> Vec<Package> {
    let options = ["--locked", "--offline", "--filter-platform", env!("UNPARK_TARGET")].map(str::to_owned);
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let metadata = MetadataCommand::new().manifest_path(manifest).other_options(options).exec().unwrap();
    let wanted = reached(&metadata);
    metadata.packages.into_iter().filter(|package| wanted.contains(&package.id)).collect()
}

fn reached(metadata: &Metadata) -> BTreeSet<PackageId> {
    let resolve = metadata.resolve.as_ref().unwrap();
    let (mut open, mut seen) = (vec![resolve.root.clone().unwrap()], BTreeSet::new());
    while let Some(id) = open.pop() {
        let node = resolve.nodes.iter().find(|node| node.id == id).unwrap();
        if seen.insert(id) {
            let built = node.deps.iter().filter(|d| d.dep_kinds.iter().any(|k| k.kind != DependencyKind::Development));
            open.extend(built.map(|dependency| dependency.pkg.clone()));
        }
    }
    seen
}

fn policy() -> Table {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/deny.toml")).unwrap().parse().unwrap()
}

/// Whether an expression of licences can be met with these.
fn can_be_met(expression: &str, allowed: &[&str]) -> bool {
    let words = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = words.split_whitespace().collect();
    // `AND` binds closer than `OR`.
    let (any, all) = (parts(&words, "OR"), parts(&words, "AND"));
    if any.len() > 1 {
        return any.iter().any(|part| can_be_met(part, allowed));
    }
    if all.len() > 1 {
        return all.iter().all(|part| can_be_met(part, allowed));
    }
    let inner = words.strip_prefix(&["("]).and_then(|rest| rest.strip_suffix(&[")"]));
    // An exception, behind `WITH`, only allows more.
    inner.map_or_else(|| allowed.contains(&words[0]), |inner| can_be_met(&inner.join(" "), allowed))
}

/// The parts of an expression between a word outside of parentheses.
fn parts(words: &[&str], between: &str) -> Vec<String> {
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for word in words {
        depth += i32::from(*word == "(") - i32::from(*word == ")");
        match depth == 0 && *word == between {
            true => parts.push(String::new()),
            false => parts.last_mut().unwrap().extend([word, " "]),
        }
    }
    parts
}

#[test]
fn licences_are_allowed() {
    let policy = policy();
    let allowed: Vec<&str> = policy["licenses"]["allow"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    for package in built() {
        let license = package.license.as_deref().unwrap_or_default();
        assert!(can_be_met(license, &allowed), "{} {}: `{license}`", package.name, package.version);
    }
    assert!(!can_be_met("GPL-3.0 AND MIT", &allowed) && can_be_met("GPL-3.0 OR (MIT AND ISC)", &allowed));
}

#[test]
fn all_comes_from_the_registry_and_nothing_is_there_twice() {
    let policy = policy();
    let skipped = policy["bans"]["skip"].as_array().unwrap();
    let skipped: Vec<&str> = skipped.iter().filter_map(|entry| entry["crate"].as_str()).collect();
    let mut versions: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in built() {
        let source = package.source.as_ref();
        assert!(source.is_none_or(cargo_metadata::Source::is_crates_io), "{} {source:?}", package.name);
        let known = format!("{}@{}", package.name, package.version);
        if !skipped.contains(&&*known) {
            versions.entry(package.name.to_string()).or_default().push(package.version.to_string());
        }
    }
    for (name, versions) in versions {
        assert!(versions.len() == 1, "{name}: {versions:?}");
    }
}
