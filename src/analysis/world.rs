//! Hands everything that was read to the linker: files and crates with their final numbers.

use super::Parsed;
use super::libraries::{Library, Stub};
use crate::catalog::Catalog;
use crate::load::{Crawled, Dependencies, DependencyTarget, Workspace};
use crate::names::Name;
use crate::program::{CrateId, CrateKind};
use crate::rust::world::{CrateInput, Extern, FileInput, Inputs, World};
use crate::source::FileId;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The edition of signatures, and of what names one that is newer.
const NEWEST_EDITION: u16 = 2024;

/// Links the workspace's crates, the libraries that were read (its last crates), and the catalog's signatures of those
/// that were not.
pub fn build_world(
    workspace: &Workspace,
    crawled: &Crawled<Parsed>,
    libraries: &[Arc<Library>],
    mut stubs: Vec<Stub>,
    catalog: &Catalog,
) -> (World, Inputs) {
    let read = |name: &str| workspace.crates.iter().any(|krate| krate.signatures && krate.name == name);
    stubs.retain(|(name, _)| !read(name));
    let mut files = Files::of(crawled);
    let mut roots = crawled.roots.clone();
    roots.extend(libraries.iter().map(|library| files.add(&library.files)));
    // Crates whose root could not be read are left out, so the others' numbers are counted anew.
    let mut ids: FxHashMap<usize, CrateId> = FxHashMap::default();
    for (index, _) in roots.iter().enumerate().filter(|(_, root)| root.is_some()) {
        ids.insert(index, CrateId(ids.len() as u32));
    }
    let mut by_name: FxHashMap<&str, CrateId> = FxHashMap::default();
    for (index, (name, _)) in stubs.iter().enumerate() {
        by_name.insert(name, CrateId((ids.len() + index) as u32));
    }
    for (index, id) in &ids {
        let krate = &workspace.crates[*index];
        if krate.signatures {
            by_name.insert(&krate.name, *id);
        }
    }
    let mut crates = Vec::with_capacity(ids.len() + stubs.len());
    for (krate, root) in workspace.crates.iter().zip(&roots) {
        let Some(root) = *root else { continue };
        crates.push(CrateInput {
            name: Name::new(&krate.name),
            kind: krate.kind,
            member: workspace.packages[krate.package].member,
            stub: krate.signatures,
            for_tests: krate.for_tests,
            published: krate.published,
            known_as: krate.outside.then(|| catalog.paths_of(&krate.name)),
            edition: krate.edition.parse().unwrap_or(NEWEST_EDITION),
            root,
            externs: externs(&krate.dependencies, &ids, &by_name),
            dev: dev(&krate.dependencies),
        });
    }
    let all = externs(&Dependencies::Anything, &ids, &by_name);
    for (name, facts) in stubs {
        let Some(root) = files.add(&[(facts, Vec::new())]) else { continue };
        crates.push(CrateInput {
            name: Name::new(name),
            kind: CrateKind::Library,
            member: false,
            stub: true,
            for_tests: false,
            published: true,
            known_as: None,
            edition: NEWEST_EDITION,
            root,
            externs: all.clone(),
            dev: Vec::new(),
        });
    }
    let inputs = Inputs { crates, files: files.inputs };
    (World::build(&inputs), inputs)
}

/// Files by number: first those that can be shown, then those of libraries.
struct Files {
    inputs: FxHashMap<FileId, FileInput>,
    next: u32,
}

impl Files {
    fn of(crawled: &Crawled<Parsed>) -> Self {
        let mut files = Self { inputs: FxHashMap::default(), next: 0 };
        for file in &crawled.files {
            let input = FileInput { facts: Arc::clone(&file.value.facts), answers: file.children.clone() };
            files.inputs.insert(FileId(files.next), input);
            files.next += 1;
        }
        files
    }

    /// Adds the files of a library and gives the number of its root.
    fn add(&mut self, files: &[super::libraries::LibraryFile]) -> Option<FileId> {
        let first = self.next;
        for (facts, answers) in files {
            let answers = answers.iter().map(|answer| answer.map(|file| FileId(first + file))).collect();
            self.inputs.insert(FileId(self.next), FileInput { facts: Arc::clone(facts), answers });
            self.next += 1;
        }
        (self.next > first).then_some(FileId(first))
    }
}

/// What only tests in the crate can name.
fn dev(dependencies: &Dependencies) -> Vec<Name> {
    let Dependencies::Declared(dependencies) = dependencies else { return Vec::new() };
    dependencies.iter().filter(|dependency| dependency.dev).map(|dependency| Name::new(&dependency.name)).collect()
}

fn externs(
    dependencies: &Dependencies,
    ids: &FxHashMap<usize, CrateId>,
    stubs: &FxHashMap<&str, CrateId>,
) -> Vec<(Name, Extern)> {
    let Dependencies::Declared(dependencies) = dependencies else {
        let mut all: Vec<(Name, Extern)> =
            stubs.iter().map(|(name, id)| (Name::new(name), Extern::Crate(*id))).collect();
        all.sort_by_key(|(name, _)| name.as_str());
        return all;
    };
    let mut externs = Vec::with_capacity(dependencies.len());
    for dependency in dependencies {
        let to = match &dependency.to {
            DependencyTarget::Crate(index) => match ids.get(index) {
                Some(id) => Extern::Crate(*id),
                None => continue,
            },
            DependencyTarget::Library { library, .. } => match stubs.get(library.as_str()) {
                Some(id) => Extern::Crate(*id),
                None => Extern::Unread(Name::new(library)),
            },
        };
        externs.push((Name::new(&dependency.name), to));
    }
    externs
}
