//! Which features and optional dependencies are on, for all packages that are read.
//!
//! As cargo's first resolver does, features asked for by anyone are on for everyone; which of two copies of a package
//! a build would use is not followed.

use super::manifest::{Declared, DependencyKind, Manifest};
use crate::cfg::{Cfg, CfgExpr, TestCode};
use std::collections::{BTreeMap, BTreeSet};

/// What is on in one package.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Resolved {
    /// Its features.
    pub features: BTreeSet<String>,
    /// Keys of the dependencies that are on, with the features asked of them.
    pub dependencies: BTreeMap<String, BTreeSet<String>>,
    /// The same for dependencies that only tests, examples and benchmarks have.
    pub tests_only: BTreeMap<String, BTreeSet<String>>,
    reached: bool,
}

/// Work through the consequences of features, one wish after the other.
pub struct Resolver<'a> {
    manifests: &'a [Manifest],
    resolved: Vec<Resolved>,
    /// `key?/feature`: waits until the dependency is on.
    weak: BTreeSet<(usize, String, String)>,
    dev: bool,
}

impl<'a> Resolver<'a> {
    /// Nothing is on yet. Dev-dependencies turn features of local packages on where test code was asked for; otherwise
    /// they are only known by name, so that what is shipped is read as it is shipped.
    pub fn new(manifests: &'a [Manifest], test: TestCode) -> Self {
        let resolved = vec![Resolved::default(); manifests.len()];
        Self { manifests, resolved, weak: BTreeSet::new(), dev: test != TestCode::Off }
    }

    /// What came out.
    pub fn finish(mut self) -> Vec<Resolved> {
        for package in 0..self.manifests.len() {
            // A package that nothing selected depends on is read as if it were built by itself.
            if !self.resolved[package].reached {
                self.package(package);
                self.feature(package, "default");
            }
        }
        self.resolved
    }

    /// Reads a package with what it always needs.
    pub fn package(&mut self, package: usize) {
        if std::mem::replace(&mut self.resolved[package].reached, true) {
            return;
        }
        let manifests = self.manifests;
        for dependency in manifests[package].dependencies.iter().filter(|d| !d.optional) {
            self.enable(package, dependency);
        }
    }

    /// Turns a feature on; gives whether the package has it.
    pub fn feature(&mut self, package: usize, name: &str) -> bool {
        let manifests = self.manifests;
        let Some(implied) = manifests[package].features.get(name) else { return false };
        if !self.resolved[package].features.insert(name.to_owned()) {
            return true;
        }
        for wish in implied {
            self.wish(package, wish);
        }
        true
    }

    /// Follows one entry of a feature's list.
    pub fn wish(&mut self, package: usize, wish: &str) {
        if let Some(key) = wish.strip_prefix("dep:") {
            self.enable_key(package, key);
        } else if let Some((key, feature)) = wish.split_once("?/") {
            self.weak.insert((package, key.to_owned(), feature.to_owned()));
            if self.resolved[package].dependencies.contains_key(key) {
                self.ask(package, key, feature);
            }
        } else if let Some((key, feature)) = wish.split_once('/') {
            self.enable_key(package, key);
            let optional = self.manifests[package].dependencies.iter().any(|d| d.key == key && d.optional);
            if optional {
                self.feature(package, key);
            }
            self.ask(package, key, feature);
        } else {
            self.feature(package, wish);
        }
    }

    fn enable_key(&mut self, package: usize, key: &str) {
        let manifests = self.manifests;
        for dependency in manifests[package].dependencies.iter().filter(|d| d.key == key) {
            self.enable(package, dependency);
        }
    }

    fn enable(&mut self, package: usize, dependency: &Declared) {
        if !on_this_target(dependency) {
            return;
        }
        let key = &dependency.key;
        if dependency.kind == DependencyKind::Dev && !self.dev {
            self.resolved[package]
                .tests_only
                .entry(key.clone())
                .or_default()
                .extend(dependency.features.iter().cloned());
            return;
        }
        self.resolved[package].dependencies.entry(key.clone()).or_default();
        if let Some(target) = dependency.local {
            self.package(target);
        }
        if dependency.default_features {
            self.ask(package, key, "default");
        }
        for feature in &dependency.features {
            self.ask(package, key, feature);
        }
        let waiting: Vec<_> = self.weak.iter().filter(|(p, k, _)| *p == package && k == key).cloned().collect();
        for (_, _, feature) in waiting {
            self.ask(package, key, &feature);
        }
    }

    /// Asks a feature of a dependency that is on.
    fn ask(&mut self, package: usize, key: &str, feature: &str) {
        let Some(asked) = self.resolved[package].dependencies.get_mut(key) else { return };
        if !asked.insert(feature.to_owned()) {
            return;
        }
        let manifests = self.manifests;
        for dependency in manifests[package].dependencies.iter().filter(|d| d.key == key) {
            if let Some(target) = dependency.local {
                self.feature(target, feature);
            }
        }
    }
}

/// What is on in a package by itself with these features and what they turn on.
pub fn resolved_alone<'f>(manifest: &Manifest, features: impl IntoIterator<Item = &'f String>) -> Resolved {
    let mut resolver = Resolver::new(std::slice::from_ref(manifest), TestCode::Off);
    resolver.package(0);
    for feature in features {
        resolver.feature(0, feature);
    }
    resolver.finish().pop().unwrap_or_default()
}

fn on_this_target(dependency: &Declared) -> bool {
    let Some(condition) = &dependency.condition else { return true };
    Cfg::default().eval(&CfgExpr::parse(condition)) != Some(false)
}
