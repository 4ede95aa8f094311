//! The pipeline: from a loaded workspace to findings, in one function. Every stage takes data and gives data.

mod derive;
mod inert;
mod libraries;
mod own;
mod remarks;
mod world;

use libraries::{Stubs, declared_libraries, mentioned_libraries, names, read_libraries};
use world::build_world;

pub use libraries::unread_libraries;

use crate::catalog::{Catalog, OwnRows};
use crate::config::Config;
use crate::contexts::{self, Contexts};
use crate::effects::{self, Effects};
use crate::finding::Finding;
use crate::flow::{self, Flow};
use crate::load::{self, Candidate, Child, Crawled, Dependencies, FileContext, Workspace};
use crate::program::Program;
use crate::progress::{Progress, Stage};
use crate::rust::directives::{self, Directives};
use crate::rust::extract::{FilePlace, Macros, extract};
use crate::rust::facts::{FileFacts, Range};
use crate::rust::skim::{skim, without_tests};
use crate::rust::world::World;
use crate::source::{FileId, Mistake, Problem, SourceFile, Sources, Span};
use crate::{rules, rust, suppress};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// What a run found out.
pub struct Analysis {
    /// All texts: the code, then the settings.
    pub sources: Sources,
    /// The linked program.
    pub program: Program,
    /// What is known of libraries' functions.
    pub catalog: Catalog,
    /// Who runs whom.
    pub flow: Flow,
    /// Where each body runs.
    pub contexts: Contexts,
    /// What each body does to its thread.
    pub effects: Effects,
    /// What the rules say, sorted by place, whether or not the code silences it.
    pub findings: Vec<Finding>,
    /// What the code says to the tool, of the files that say something.
    pub directives: Vec<(FileId, Directives)>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// What is wrong with the rows that settings and comments add to the catalog.
    pub mistakes: Vec<Mistake>,
    /// The crate of each file, as an index into the workspace's crates.
    pub crate_of_file: Vec<usize>,
    /// Macro calls whose arguments could not be read as code.
    pub unread_macros: u32,
}

/// What parsing one file gives.
#[derive(Default)]
struct Parsed {
    facts: Arc<FileFacts>,
    directives: Directives,
    problem: Option<Problem>,
}

/// Reads, links and checks a workspace, with the rows that its settings add to the catalog.
///
/// Run it on threads with big stacks ([`load::with_threads`]): syntax trees are walked by recursion.
pub fn analyse(workspace: &Workspace, config: &Config) -> Analysis {
    analyse_and_tell(workspace, config, &Progress::default())
}

/// The same, and says how far it is.
pub fn analyse_and_tell(workspace: &Workspace, config: &Config, progress: &Progress) -> Analysis {
    let linked = link(workspace, &config.rows, &mut Stubs::default(), progress);
    let Linked { workspace, mut crawled, world, mut program, mut catalog, problems: catalog_problems } = linked;
    progress.begin(Stage::Following);
    let mistakes = own_rows(&world, &mut program, &mut catalog, config, &mut crawled.sources);
    catalog.learn(derive::Deriver::default().of_program(&workspace, &program, &catalog));
    let (mut problems, unread_macros) = problems(&crawled);
    problems.extend(crawled.problems.iter().cloned());
    problems.extend(catalog_problems);
    let flow = flow::solve(&program, &catalog);
    let contexts = contexts::solve(&program, &catalog, &flow);
    let effects = effects::solve(&program, &catalog, &flow);
    let directives = said(&crawled);
    progress.begin(Stage::Checking);
    let findings = rules::run(&program, &catalog, &flow, &contexts, &effects);
    let crate_of_file = crawled.files.iter().map(|file| file.krate).collect();
    let mut analysis = Analysis {
        sources: crawled.sources,
        program,
        catalog,
        flow,
        contexts,
        effects,
        findings,
        directives,
        problems,
        mistakes,
        crate_of_file,
        unread_macros,
    };
    analysis.look_behind();
    analysis
}

impl Analysis {
    /// A call has one finding, for the worst wait behind it. Where the code says that this one is fine, there may be
    /// others.
    fn look_behind(&mut self) {
        let mut fine = suppress::fine_ends(&self.findings, &self.directives);
        while !fine.is_empty() {
            let spans: Vec<Span> = fine.iter().copied().collect();
            let rest = self.effects.without(&self.program, &self.flow, &spans);
            let found = rules::run(&self.program, &self.catalog, &self.flow, &self.contexts, &rest);
            suppress::add_behind(&mut self.findings, found, &fine);
            let more = suppress::fine_ends(&self.findings, &self.directives);
            if more.len() == fine.len() {
                break;
            }
            fine = more;
        }
    }
}

/// Takes the project's own rows into the catalog, and has the program's calls lead to them.
fn own_rows(
    world: &World,
    program: &mut Program,
    catalog: &mut Catalog,
    config: &Config,
    sources: &mut Sources,
) -> Vec<Mistake> {
    let (remarks, mut mistakes) = remarks::rows(sources, program);
    let mut all: Vec<OwnRows> = Vec::new();
    let mut files: FxHashMap<FileId, FileId> = FxHashMap::default();
    for (id, file) in config.sources.iter() {
        files.insert(id, sources.add(file.clone()));
    }
    for (file, rows) in &config.rows {
        let mut rows = rows.clone();
        mistakes.extend(own::check(world, &mut rows, files[file], config.sources.file(*file)));
        all.push(rows);
    }
    // What stands next to the code goes before what stands elsewhere.
    all.push(remarks);
    own::apply(program, catalog, &all);
    mistakes
}

/// Everything up to the linked program.
struct Linked {
    /// The workspace, with the libraries that were read as its last crates.
    workspace: Workspace,
    crawled: Crawled<Parsed>,
    world: World,
    program: Program,
    catalog: Catalog,
    problems: Vec<Problem>,
}

/// `own` are the rows that settings add to the catalog.
fn link(workspace: &Workspace, own: &[(FileId, OwnRows)], stubs: &mut Stubs, progress: &Progress) -> Linked {
    progress.begin(Stage::Reading);
    let declared = declared_libraries(workspace);
    let (crawled, (known, mut signatures)) = rayon::join(
        || read_members(workspace, progress),
        || rayon::join(|| Catalog::load(&names(&declared)), || stubs.of(&declared)),
    );
    let (mut catalog, mut problems) = known;
    let libraries = match workspace.crates.iter().any(|krate| krate.dependencies == Dependencies::Anything) {
        true => mentioned_libraries(&crawled.sources, declared.clone()),
        false => declared.clone(),
    };
    if libraries != declared {
        (catalog, problems) = Catalog::load(&names(&libraries));
        signatures = stubs.of(&libraries);
    }
    own.iter().for_each(|(_, rows)| catalog.add_own(rows));
    let mut workspace = workspace.clone();
    let read = read_libraries(&mut workspace, &crawled.sources);
    progress.begin(Stage::Linking);
    let world = build_world(&workspace, &crawled, read, signatures, &catalog);
    let mut program = rust::link::link(&world, &catalog.guards());
    program.forget_stand_ins();
    Linked { workspace, crawled, world, program, catalog, problems }
}

/// Reads the files of the workspace's own crates.
fn read_members(workspace: &Workspace, progress: &Progress) -> Crawled<Parsed> {
    let packages = 0..workspace.packages.len();
    let macros: Vec<Macros> = packages.into_par_iter().map(|package| macros_of(workspace, package)).collect();
    let of_crate = |krate: usize| &macros[workspace.crates[krate].package];
    load::crawl(workspace, workspace.roots(), |file, context| {
        progress.count_file();
        parse(file, context, of_crate(context.krate))
    })
}

/// The macros by example that a package defines, wherever in it.
fn macros_of(workspace: &Workspace, package: usize) -> Macros {
    let texts = workspace.texts(package, "macro_rules!");
    Macros::of(texts.iter().map(String::as_str))
}

/// Parses one file; one that is not Rust gives nothing but a problem.
fn parse(file: &SourceFile, context: &FileContext<'_>, macros: &Macros) -> (Parsed, Vec<Child>) {
    let directory = file.path.parent().map(std::path::Path::to_path_buf).unwrap_or_default();
    let place = FilePlace { directory, modules: context.dir.clone() };
    let less = match context.cfg.leaves_out_tests() {
        true => without_tests(&file.text),
        false => None,
    };
    let text = less.as_deref().unwrap_or(&file.text);
    let skimmed = context.signatures.then(|| skim(text));
    let extracted = extract(skimmed.as_deref().unwrap_or(text), &place, context.cfg, macros);
    let span = |range: Range| Span { file: context.file, start: range.start, end: range.end };
    let children = extracted.requests.into_iter().map(|request| Child {
        name: request.name,
        candidates: request.candidates.into_iter().map(|(path, dir)| Candidate { path, dir }).collect(),
        span: span(request.range),
        optional: request.optional,
    });
    let mut directives = match context.signatures {
        true => Directives::default(),
        false => directives::find(&file.text, context.cfg),
    };
    // What is missing may be what they are about.
    directives.all.iter_mut().for_each(|directive| directive.read &= extracted.error.is_none());
    let problem = extracted.error.map(|error| Problem {
        message: format!("not read: {}", error.message),
        span: Some(span(error.range)),
        path: None,
        help: Some("the rest of the project is analysed without it".into()),
        skipped: true,
    });
    (Parsed { facts: Arc::new(extracted.facts), directives, problem }, children.collect())
}

/// What the files say to the tool.
fn said(crawled: &Crawled<Parsed>) -> Vec<(FileId, Directives)> {
    let files = crawled.files.iter().enumerate();
    let said = files.map(|(index, file)| (FileId(index as u32), file.value.directives.clone()));
    said.filter(|(_, directives)| *directives != Directives::default()).collect()
}

/// What could not be read of the files, and how many macro calls.
fn problems(crawled: &Crawled<Parsed>) -> (Vec<Problem>, u32) {
    let problems = crawled.files.iter().filter_map(|file| file.value.problem.clone()).collect();
    (problems, crawled.files.iter().map(|file| file.value.facts.unread_macros).sum())
}
