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
    let declared = declared_libraries(workspace);
    let (crawled, (known, mut stubs)) = rayon::join(
        || load::crawl(workspace, workspace.roots(), parse),
        || rayon::join(|| Catalog::load(&names(&declared)), || stub_facts(&declared)),
    );
    let (mut catalog, mut catalog_problems) = known;
    let libraries = match workspace.crates.iter().any(|krate| krate.dependencies == Dependencies::Anything) {
        true => mentioned_libraries(&crawled.sources, declared.clone()),
        false => declared.clone(),
    };
    if libraries != declared {
        (catalog, catalog_problems) = Catalog::load(&names(&libraries));
        stubs = stub_facts(&libraries);
    }
    let (files, mut problems, unread_macros) = inputs(&crawled);
    problems.extend(crawled.problems.iter().cloned());
    problems.extend(catalog_problems);
    let world = build_world(workspace, &crawled, files, stubs);
    let program = rust::link::link(&world);
    let flow = flow::solve(&program, &catalog);
    let contexts = contexts::solve(&program, &catalog, &flow);
    let effects = effects::solve(&program, &catalog, &flow);
    let findings = rules::run(&program, &catalog, &flow, &contexts, &effects);
    let crate_of_file = crawled.files.iter().map(|file| file.krate).collect();
    Analysis { sources: crawled.sources, program, findings, problems, crate_of_file, unread_macros }
}

fn names(libraries: &BTreeSet<&'static str>) -> Vec<&'static str> {
    libraries.iter().copied().collect()
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

/// The libraries of the catalog that manifests name, and those that their signatures name in turn.
fn declared_libraries(workspace: &Workspace) -> BTreeSet<&'static str> {
    let known: FxHashSet<&'static str> = Catalog::libraries().collect();
    let declared = workspace.crates.iter().filter_map(|krate| match &krate.dependencies {
        Dependencies::Declared(dependencies) => Some(dependencies),
        Dependencies::Anything => None,
    });
    let mut found: BTreeSet<&'static str> = BTreeSet::from(["std"]);
    for dependency in declared.flatten() {
        if let DependencyTarget::Library { library, .. } = &dependency.to {
            found.extend(known.get(library.as_str()));
        }
    }
    with_their_own(found, &known)
}

/// For files without a manifest: the libraries of the catalog that the code names.
fn mentioned_libraries(sources: &Sources, declared: BTreeSet<&'static str>) -> BTreeSet<&'static str> {
    let known: FxHashSet<&'static str> = Catalog::libraries().collect();
    let mut found = declared;
    for (_, file) in sources.iter() {
        found.extend(mentioned(&file.text, &known));
    }
    with_their_own(found, &known)
}

fn with_their_own(mut found: BTreeSet<&'static str>, known: &FxHashSet<&'static str>) -> BTreeSet<&'static str> {
    let mut open: Vec<&'static str> = names(&found);
    while let Some(name) = open.pop() {
        for other in mentioned(Catalog::stub(name).unwrap_or_default(), known) {
            if found.insert(other) {
                open.push(other);
            }
        }
    }
    found
}

/// The libraries that a text names at the start of a path.
fn mentioned(text: &str, known: &FxHashSet<&'static str>) -> FxHashSet<&'static str> {
    let name_before = |at: usize| {
        let before = &text[..at];
        let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |last| last + 1);
        before.get(start..)
    };
    text.match_indices("::").filter_map(|(at, _)| known.get(name_before(at)?).copied()).collect()
}

fn build_world(
    workspace: &Workspace,
    crawled: &Crawled<Parsed>,
    mut files: FxHashMap<FileId, FileInput>,
    stubs: Vec<(&'static str, Arc<FileFacts>)>,
) -> World {
    let first_stub = crawled.files.len() as u32;
    let (stubs, facts): (Vec<&'static str>, Vec<Arc<FileFacts>>) = stubs.into_iter().unzip();
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

/// Facts of the libraries' signatures, for those that have some.
fn stub_facts(libraries: &BTreeSet<&'static str>) -> Vec<(&'static str, Arc<FileFacts>)> {
    let place = FilePlace { directory: PathBuf::new(), modules: PathBuf::new() };
    let read = |name: &'static str| {
        let text = Catalog::stub(name)?;
        Some((name, Arc::new(extract(text, &place, &Cfg::default()).facts)))
    };
    names(libraries).into_par_iter().filter_map(read).collect()
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
