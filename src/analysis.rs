//! The pipeline: from a loaded workspace to findings, in one function. Every stage takes data and gives data.

mod libraries;

use libraries::{declared_libraries, mentioned_libraries, names, read_libraries, stub_facts};

pub use libraries::unread_libraries;

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::load::{self, Candidate, Child, Crawled, Dependencies, DependencyTarget, FileContext, Workspace};
use crate::names::Name;
use crate::program::{CrateId, CrateKind, Program};
use crate::rust::extract::{FilePlace, extract};
use crate::rust::facts::{FileFacts, Range};
use crate::rust::skim::skim;
use crate::rust::world::{CrateInput, Extern, FileInput, World};
use crate::source::{FileId, Problem, SourceFile, Sources, Span};
use crate::{contexts, effects, flow, rules, rust};
use rustc_hash::FxHashMap;
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
    let mut workspace = workspace.clone();
    let crawled = read_libraries(&mut workspace, crawled);
    let (files, mut problems, unread_macros) = inputs(&workspace, &crawled);
    problems.extend(crawled.problems.iter().cloned());
    problems.extend(catalog_problems);
    let world = build_world(&workspace, &crawled, files, stubs, &catalog);
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
    let skimmed = context.signatures.then(|| skim(&file.text));
    let extracted = extract(skimmed.as_deref().unwrap_or(&file.text), &place, context.cfg);
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

fn inputs(workspace: &Workspace, crawled: &Crawled<Parsed>) -> (FxHashMap<FileId, FileInput>, Vec<Problem>, u32) {
    let mut files = FxHashMap::default();
    let mut problems = Vec::new();
    let mut unread_macros = 0;
    for (index, file) in crawled.files.iter().enumerate() {
        if !workspace.crates[file.krate].signatures {
            problems.extend(file.value.problem.clone());
            unread_macros += file.value.facts.unread_macros;
        }
        let input = FileInput { facts: Arc::clone(&file.value.facts), answers: file.children.clone() };
        files.insert(FileId(index as u32), input);
    }
    (files, problems, unread_macros)
}

fn build_world(
    workspace: &Workspace,
    crawled: &Crawled<Parsed>,
    mut files: FxHashMap<FileId, FileInput>,
    mut stubs: Vec<(&'static str, Arc<FileFacts>)>,
    catalog: &Catalog,
) -> World {
    let read = |name: &str| workspace.crates.iter().any(|krate| krate.signatures && krate.name == name);
    stubs.retain(|(name, _)| !read(name));
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
    let mut libraries: FxHashMap<&str, CrateId> =
        stubs.iter().enumerate().map(|(index, name)| (*name, CrateId((ids.len() + index) as u32))).collect();
    let own_sources = ids.iter().filter(|(index, _)| workspace.crates[**index].signatures);
    libraries.extend(own_sources.map(|(index, id)| (workspace.crates[*index].name.as_str(), *id)));
    let mut crates = Vec::with_capacity(ids.len() + stubs.len());
    for (index, krate) in workspace.crates.iter().enumerate() {
        let Some(root) = crawled.roots.get(index).copied().flatten() else { continue };
        crates.push(CrateInput {
            name: Name::new(&krate.name),
            kind: krate.kind,
            member: workspace.is_member(index),
            stub: krate.signatures,
            known_as: krate.signatures.then(|| catalog.paths_of(&krate.name)),
            edition_2015: krate.edition == "2015",
            root,
            externs: externs(&krate.dependencies, &ids, &libraries),
        });
    }
    let all_stubs: Vec<(Name, Extern)> =
        libraries.iter().map(|(name, id)| (Name::new(name), Extern::Crate(*id))).collect();
    for (index, name) in stubs.iter().enumerate() {
        crates.push(CrateInput {
            name: Name::new(name),
            kind: CrateKind::Library,
            member: false,
            stub: true,
            known_as: None,
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
