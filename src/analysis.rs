//! The pipeline: from a loaded workspace to findings, in one function. Every stage takes data and gives data.

use crate::catalog::Catalog;
use crate::cfg::Cfg;
use crate::finding::Finding;
use crate::load::{self, Candidate, Child, Crawled, Dependencies, DependencyTarget, FileContext, Workspace};
use crate::names::Name;
use crate::program::{CrateId, CrateKind, Program};
use crate::rust::extract::{FilePlace, extract};
use crate::rust::facts::{FileFacts, Range};
use crate::rust::world::{CrateInput, Extern, FileInput, World};
use crate::source::{FileId, Problem, SourceFile, Sources, Span};
use crate::{contexts, effects, flow, rules, rust};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// What a run found out.
#[derive(Debug)]
pub struct Analysis {
    /// All texts.
    pub sources: Sources,
    /// The linked program.
    pub program: Program,
    /// What the rules say, sorted by place.
    pub findings: Vec<Finding>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// The crate of each file, as an index into the workspace's crates.
    pub crate_of_file: Vec<usize>,
    /// Macro calls whose arguments could not be read as code.
    pub unread_macros: u32,
}

/// What parsing one file gives.
#[derive(Default)]
struct Parsed {
    facts: Arc<FileFacts>,
    problem: Option<Problem>,
}

/// Reads, links and checks a workspace.
///
/// Run it on threads with big stacks ([`load::with_threads`]): syntax trees are walked by recursion.
pub fn analyse(workspace: &Workspace) -> Analysis {
    let crawled = load::crawl(workspace, workspace.roots(), parse);
    let (files, mut problems, unread_macros) = inputs(&crawled);
    let libraries = libraries(workspace, &crawled.sources);
    let names: Vec<&str> = libraries.iter().copied().collect();
    let (catalog, catalog_problems) = Catalog::load(&names);
    problems.extend(crawled.problems.iter().cloned());
    problems.extend(catalog_problems);
    let world = build_world(workspace, &crawled, files, &libraries);
    let program = rust::link::link(&world);
    let flow = flow::solve(&program, &catalog);
    let contexts = contexts::solve(&program, &catalog, &flow);
    let effects = effects::solve(&program, &catalog, &flow);
    let findings = rules::run(&program, &catalog, &flow, &contexts, &effects);
    let crate_of_file = crawled.files.iter().map(|file| file.krate).collect();
    Analysis { sources: crawled.sources, program, findings, problems, crate_of_file, unread_macros }
}

/// Parses one file; one that is not Rust gives nothing but a problem.
fn parse(file: &SourceFile, context: &FileContext<'_>) -> (Parsed, Vec<Child>) {
    let directory = file.path.parent().map(std::path::Path::to_path_buf).unwrap_or_default();
    let place = FilePlace { directory, modules: context.dir.clone() };
    let extracted = extract(&file.text, &place, context.cfg);
    let span = |range: Range| Span { file: context.file, start: range.start, end: range.end };
    let children = extracted.requests.into_iter().map(|request| Child {
        name: request.name,
        candidates: request.candidates.into_iter().map(|(path, dir)| Candidate { path, dir }).collect(),
        span: span(request.range),
        optional: request.optional,
    });
    let problem = extracted.error.map(|error| Problem {
        message: format!("not read: {}", error.message),
        span: Some(span(error.range)),
        path: None,
        help: Some("the rest of the project is analysed without it".into()),
        skipped: true,
    });
    (Parsed { facts: Arc::new(extracted.facts), problem }, children.collect())
}

fn inputs(crawled: &Crawled<Parsed>) -> (FxHashMap<FileId, FileInput>, Vec<Problem>, u32) {
    let mut files = FxHashMap::default();
    let mut problems = Vec::new();
    let mut unread_macros = 0;
    for (index, file) in crawled.files.iter().enumerate() {
        problems.extend(file.value.problem.clone());
        unread_macros += file.value.facts.unread_macros;
        let input = FileInput { facts: Arc::clone(&file.value.facts), answers: file.children.clone() };
        files.insert(FileId(index as u32), input);
    }
    (files, problems, unread_macros)
}

/// The libraries of the catalog that the workspace can reach, directly or through another library's signatures.
fn libraries(workspace: &Workspace, sources: &Sources) -> BTreeSet<&'static str> {
    let known: FxHashMap<&'static str, &'static str> = Catalog::libraries().map(|name| (name, name)).collect();
    let mut found: BTreeSet<&'static str> = BTreeSet::from(["std"]);
    for krate in &workspace.crates {
        match &krate.dependencies {
            Dependencies::Declared(dependencies) => {
                for dependency in dependencies {
                    if let DependencyTarget::Library { library, .. } = &dependency.to {
                        found.extend(known.get(library.as_str()));
                    }
                }
            }
            Dependencies::Anything => {
                let texts: Vec<&str> = sources.iter().map(|(_, file)| &*file.text).collect();
                let named = known.keys().filter(|name| texts.iter().any(|text| mentions(text, name)));
                found.extend(named);
            }
        }
    }
    let mut open: Vec<&'static str> = found.iter().copied().collect();
    while let Some(name) = open.pop() {
        let Some(stub) = Catalog::stub(name) else { continue };
        for other in known.keys() {
            if !found.contains(other) && mentions(stub, other) {
                found.insert(other);
                open.push(other);
            }
        }
    }
    found
}

/// Whether a text names a crate in a path.
fn mentions(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = &text[at + name.len()..];
        let starts = before.is_none_or(|c| !c.is_alphanumeric() && c != '_');
        starts && (after.starts_with("::") || after.starts_with(';') || after.starts_with(" as "))
    })
}

fn build_world(
    workspace: &Workspace,
    crawled: &Crawled<Parsed>,
    mut files: FxHashMap<FileId, FileInput>,
    libraries: &BTreeSet<&'static str>,
) -> World {
    let first_stub = crawled.files.len() as u32;
    let stubs: Vec<&'static str> = libraries.iter().copied().filter(|name| Catalog::stub(name).is_some()).collect();
    let facts: Vec<Arc<FileFacts>> = stubs.par_iter().map(|name| stub_facts(name)).collect();
    for (index, facts) in facts.into_iter().enumerate() {
        files.insert(FileId(first_stub + index as u32), FileInput { facts, answers: Vec::new() });
    }
    // Crates whose root could not be read are left out, so the others' numbers are counted anew.
    let mut ids: FxHashMap<usize, CrateId> = FxHashMap::default();
    for (index, root) in crawled.roots.iter().enumerate() {
        if root.is_some() {
            ids.insert(index, CrateId(ids.len() as u32));
        }
    }
    let stub_ids: FxHashMap<&str, CrateId> =
        stubs.iter().enumerate().map(|(index, name)| (*name, CrateId((ids.len() + index) as u32))).collect();
    let mut crates = Vec::with_capacity(ids.len() + stubs.len());
    for (index, krate) in workspace.crates.iter().enumerate() {
        let Some(root) = crawled.roots.get(index).copied().flatten() else { continue };
        crates.push(CrateInput {
            name: Name::new(&krate.name),
            kind: krate.kind,
            member: workspace.is_member(index),
            stub: false,
            edition_2015: krate.edition == "2015",
            root,
            externs: externs(&krate.dependencies, &ids, &stub_ids),
        });
    }
    let all_stubs: Vec<(Name, Extern)> =
        stub_ids.iter().map(|(name, id)| (Name::new(name), Extern::Crate(*id))).collect();
    for (index, name) in stubs.iter().enumerate() {
        crates.push(CrateInput {
            name: Name::new(name),
            kind: CrateKind::Library,
            member: false,
            stub: true,
            edition_2015: false,
            root: FileId(first_stub + index as u32),
            externs: all_stubs.clone(),
        });
    }
    World::build(crates, &files)
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

/// Facts of a library's signatures.
fn stub_facts(name: &str) -> Arc<FileFacts> {
    let place = FilePlace { directory: PathBuf::new(), modules: PathBuf::new() };
    let text = Catalog::stub(name).unwrap_or_default();
    Arc::new(extract(text, &place, &Cfg::default()).facts)
}

/// Libraries that a crate of the workspace depends on and the catalog knows nothing of; for `--print stats`.
pub fn unread_libraries(workspace: &Workspace) -> BTreeSet<String> {
    let known: FxHashSet<&str> = Catalog::libraries().collect();
    let declared = workspace.crates.iter().filter_map(|krate| match &krate.dependencies {
        Dependencies::Declared(dependencies) => Some(dependencies),
        Dependencies::Anything => None,
    });
    let libraries = declared.flatten().filter_map(|dependency| match &dependency.to {
        DependencyTarget::Library { library, .. } => Some(library),
        DependencyTarget::Crate(_) => None,
    });
    libraries.filter(|library| !known.contains(library.as_str())).cloned().collect()
}
