//! Libraries from outside the workspace, to be read for their signatures: where their sources are on this machine, with
//! the features that are asked of them.

use super::assemble::dependencies;
use super::features::resolved_alone;
use super::sources::{DependencySource, Wanted};
use super::{Crate, CrateKind, Dependencies, DependencyTarget, Files, Package, Workspace, cache};
use crate::cfg::{Cfg, TestCode};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

impl Workspace {
    /// Adds the libraries that `wanted` picks by the name that code has for them and their own, among those that crates
    /// from number `first` on depend on, and whose sources are here.
    pub fn add_libraries(&mut self, first: usize, wanted: &dyn Fn(&str, &str) -> bool) {
        let mut asked: BTreeMap<String, (Wanted, BTreeSet<String>)> = BTreeMap::new();
        for krate in &self.crates[first..] {
            for dependency in krate.dependencies.declared() {
                if let DependencyTarget::Library { package, library, features, asked: by } = &dependency.to
                    && wanted(&dependency.name, library)
                {
                    let first = || Wanted { package: package.clone(), requirement: by.requirement.clone() };
                    let (_, asked) = asked.entry(library.clone()).or_insert_with(|| (first(), BTreeSet::new()));
                    asked.extend(features.iter().cloned());
                }
            }
        }
        for (library, (wanted, mut features)) in asked {
            let known = |krate: &Crate| krate.signatures && krate.name == library;
            if self.crates.iter().any(known) {
                continue;
            }
            let Some(source) = self.sources.find(&wanted) else { continue };
            features.extend(self.unified_features(&source).cloned());
            let (krate, package) = self::library(&source, wanted, &features, &self.files);
            self.crates.push(Crate { package: self.packages.len(), ..krate });
            self.packages.push(package);
        }
    }

    /// Under which key a library's facts are kept: its version, its features, and where it came from. `None` for what
    /// is not published and may change.
    pub fn cache_key(&self, krate: usize) -> Option<String> {
        let package = &self.packages[self.crates[krate].package];
        cache::is_published(&package.directory).then(|| self.library_key(krate))
    }

    /// What tells a library from others: its version, its features, and where it came from.
    pub fn library_key(&self, krate: usize) -> String {
        let package = &self.packages[self.crates[krate].package];
        let conditions: Vec<&str> = package.cfg.features().collect();
        let mut hasher = rustc_hash::FxHasher::default();
        (package.directory.as_os_str(), conditions).hash(&mut hasher);
        format!("{}-{}-{:016x}", package.name, package.version, hasher.finish())
    }

    /// The workspace that one of the libraries would be by itself, with all of its code.
    pub fn alone(&self, krate: usize) -> Workspace {
        let krate = &self.crates[krate];
        let package = &self.packages[krate.package];
        let found = package.wanted.as_ref().and_then(|wanted| Some((wanted, self.sources.find(wanted)?)));
        let (krate, package) = match found.filter(|_| self.unified.is_some()) {
            Some((wanted, source)) => {
                let own = package.cfg.features().map(str::to_owned);
                let features: BTreeSet<String> = own.chain(self.unified_features(&source).cloned()).collect();
                library(&source, wanted.clone(), &features, &self.files)
            }
            None => (krate.clone(), package.clone()),
        };
        self.with_only(Crate { signatures: false, ..krate }, package)
    }

    /// What tells a library from others with all that is below it: [`Self::library_key`], or where the project's features are
    /// known, a digest of these.
    pub fn effects_key(&self, krate: usize) -> String {
        let package = &self.packages[self.crates[krate].package];
        match self.unified.as_ref().and_then(|unified| unified.digest(&package.directory)) {
            Some(digest) => format!("{}-{}-{digest:016x}", package.name, package.version),
            None => self.library_key(krate),
        }
    }

    /// The workspace that the library of a dependency would be by itself, where its source is here.
    pub fn library(&self, dependency: &DependencyTarget) -> Option<Workspace> {
        let DependencyTarget::Library { package, features, asked, .. } = dependency else { return None };
        let wanted = Wanted { package: package.clone(), requirement: asked.requirement.clone() };
        let source = self.sources.find(&wanted)?;
        let features = features.iter().chain(self.unified_features(&source));
        let (krate, package) = library(&source, wanted, features, &self.files);
        Some(self.with_only(krate, package))
    }

    /// Features that a library is read with whoever asks for it.
    fn unified_features(&self, source: &DependencySource) -> impl Iterator<Item = &String> {
        let directory = source.manifest.directory();
        self.unified.iter().flat_map(move |unified| unified.features(directory))
    }

    fn with_only(&self, krate: Crate, package: Package) -> Workspace {
        Workspace {
            root: package.directory.clone(),
            packages: vec![Package { member: true, ..package }],
            crates: vec![Crate { package: 0, ..krate }],
            sources: Arc::clone(&self.sources),
            unified: self.unified.clone(),
            cache: self.cache.clone(),
            // Texts of libraries are of no use once they were read.
            files: self.files.afresh(),
            ..Workspace::default()
        }
    }

    /// The source of a library that this workspace uses.
    pub(super) fn source_of(&self, wanted: &Wanted) -> Option<Arc<DependencySource>> {
        self.sources.find(wanted)
    }
}

/// A library as a crate and its package, with these features and what they turn on.
fn library<'f>(
    source: &DependencySource,
    wanted: Wanted,
    features: impl IntoIterator<Item = &'f String>,
    files: &Files,
) -> (Crate, Package) {
    let manifest = &source.manifest;
    let manifests = std::slice::from_ref(manifest);
    let resolved = resolved_alone(manifest, features);
    let script = manifest.targets.iter().find(|target| target.kind == CrateKind::BuildScript);
    let script = script.and_then(|target| files.text(&target.root).ok());
    let imports = manifest.library().map(|target| dependencies(manifests, &resolved, 0, target, &[]));
    let krate = Crate {
        name: source.library.clone(),
        kind: CrateKind::Library,
        edition: source.edition.clone(),
        root: source.root.clone(),
        package: 0,
        dependencies: Dependencies::Declared(imports.unwrap_or_default()),
        late: false,
        outside: true,
        signatures: true,
        asked: false,
        for_tests: false,
        published: true,
    };
    let package = Package {
        name: manifest.name.clone(),
        version: manifest.version.clone(),
        directory: manifest.directory().to_path_buf(),
        cfg: Cfg::new(resolved.features, TestCode::Off).with_build_script(script),
        member: false,
        reported: false,
        wanted: Some(wanted),
    };
    (krate, package)
}
