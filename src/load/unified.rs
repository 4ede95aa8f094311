//! Which features each library of a project is built with: cargo builds a version of one once, with all that anybody asks of it.
//!
//! Read for one library that asks for it after the other, it would be another one each time.

use super::features::{Resolved, resolved_alone};
use super::manifest::DependencyKind;
use super::sources::{DependencySource, Wanted};
use super::{DependencyTarget, Workspace};
use rustc_hash::{FxHashMap, FxHasher};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The libraries of a project, by where they lie.
#[derive(Default, Debug)]
pub struct Unified {
    libraries: FxHashMap<PathBuf, Library>,
}

#[derive(Debug)]
struct Library {
    features: BTreeSet<String>,
    /// Of where it lies and its features, and the same of what it depends on.
    digest: u64,
}

/// A library while features are still being asked of it.
struct Open {
    source: Arc<DependencySource>,
    asked: BTreeSet<String>,
    resolved: Resolved,
    below: BTreeSet<PathBuf>,
}

impl Unified {
    /// Of the libraries that a workspace depends on, and those that they do. `described` are those whose sources say no
    /// more than is known of them: they count for no other's digest.
    pub fn of(workspace: &Workspace, described: &dyn Fn(&str) -> bool) -> Self {
        let mut found: BTreeMap<PathBuf, Open> = BTreeMap::new();
        let mut asking: VecDeque<(Option<PathBuf>, Wanted, BTreeSet<String>)> = VecDeque::new();
        for dependency in workspace.crates.iter().flat_map(|krate| krate.dependencies.declared()) {
            if let DependencyTarget::Library { package, features, asked, .. } = &dependency.to {
                let wanted = Wanted { package: package.clone(), requirement: asked.requirement.clone() };
                asking.push_back((None, wanted, features.iter().cloned().collect()));
            }
        }
        while let Some((above, wanted, features)) = asking.pop_front() {
            let Some(source) = workspace.source_of(&wanted) else { continue };
            let place = source.manifest.directory().to_path_buf();
            if let Some(above) = above.and_then(|above| found.get_mut(&above)).filter(|_| !described(&source.library)) {
                above.below.insert(place.clone());
            }
            let library = match found.get_mut(&place) {
                Some(library) if features.is_subset(&library.asked) => continue,
                Some(library) => library,
                None => found.entry(place.clone()).or_insert_with(|| Open {
                    source,
                    asked: BTreeSet::new(),
                    resolved: Resolved::default(),
                    below: BTreeSet::new(),
                }),
            };
            library.asked.extend(features);
            library.resolved = resolved_alone(&library.source.manifest, &library.asked);
            let ships = |kind: DependencyKind| kind == DependencyKind::Normal;
            for declared in library.source.manifest.dependencies.iter().filter(|declared| ships(declared.kind)) {
                if let Some(features) = library.resolved.dependencies.get(&declared.key) {
                    let (package, requirement) = (declared.package.clone(), declared.requirement.clone());
                    asking.push_back((Some(place.clone()), Wanted { package, requirement }, features.clone()));
                }
            }
        }
        let mut digests = FxHashMap::default();
        found.keys().for_each(|place| _ = digest(place, &found, &mut digests));
        let library = |(place, Open { resolved, .. }): (PathBuf, Open)| {
            let digest = digests.get(&place).copied().unwrap_or_default();
            (place, Library { features: resolved.features, digest })
        };
        Self { libraries: found.into_iter().map(library).collect() }
    }

    /// All features that are on of the library in a directory.
    pub fn features(&self, directory: &Path) -> impl Iterator<Item = &String> {
        self.libraries.get(directory).into_iter().flat_map(|library| &library.features)
    }

    /// What tells the library in a directory, with its features and all that is below it, from others.
    pub fn digest(&self, directory: &Path) -> Option<u64> {
        self.libraries.get(directory).map(|library| library.digest)
    }
}

fn digest(place: &Path, found: &BTreeMap<PathBuf, Open>, known: &mut FxHashMap<PathBuf, u64>) -> u64 {
    if let Some(digest) = known.get(place) {
        return *digest;
    }
    // Libraries that depend on each other add nothing to one another.
    known.insert(place.to_path_buf(), 0);
    let mut hasher = FxHasher::default();
    let library = found.get(place);
    (place.as_os_str(), library.map(|library| &library.resolved.features)).hash(&mut hasher);
    for below in library.into_iter().flat_map(|library| &library.below) {
        digest(below, found, known).hash(&mut hasher);
    }
    let digest = hasher.finish();
    known.insert(place.to_path_buf(), digest);
    digest
}
