//! The pipeline: from a loaded workspace to findings, in one function. Every stage takes data and gives data.
//!
//! [`analyse`] does all the work once. [`Memory`] is for those who ask again and again about one project while it is
//! edited: it gives the same answers and does only what an edit makes necessary.

mod derive;
mod drafts;
mod inert;
mod libraries;
mod macros;
mod memory;
mod own;
mod reading;
mod remarks;
mod store;
mod world;

use derive::Deriver;
pub use libraries::unread_libraries;
pub use memory::{Memory, Stop};

use crate::catalog::{Catalog, OwnRows};
use crate::config::Config;
use crate::contexts::{self, Contexts, Place, Why};
use crate::effects::{self, Effects};
use crate::finding::Finding;
use crate::flow::{self, Flow};
use crate::load::{self, Candidate, Child, Crawled, FileContext, Workspace};
use crate::program::{BodyId, CallId, Program};
use crate::progress::{Progress, Stage};
use crate::rust::directives::Directives;
pub use crate::rust::extract::without_unused;
use crate::rust::facts::{FileFacts, Range};
use crate::rust::world::{Inputs, World};
use crate::source::{FileId, Mistake, Problem, SourceFile, Sources, Span};
use crate::suppress::{self, Modules};
use crate::{fixes, rules, rust};
use reading::{Key, PackageMacros, Reading, Readings};
use rustc_hash::{FxHashMap, FxHashSet};
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
    /// Which files declare which as modules.
    pub modules: Modules,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// What is wrong with the rows that settings and comments add to the catalog.
    pub mistakes: Vec<Mistake>,
    /// The crate of each file, as an index into the workspace's crates.
    pub crate_of_file: Vec<usize>,
    /// Macro calls whose arguments could not be read as code.
    pub unread_macros: u32,
}

impl Analysis {
    /// Those of some heads whose code is taken to run on an event loop though nobody in sight has it run.
    pub fn unseen_heads(&self, of: &FxHashSet<Span>) -> FxHashSet<Span> {
        let unseen = |id: BodyId| self.contexts.way(&self.flow, id, Place::EventLoop).1 == Some(Why::Unseen);
        let heads = self.program.bodies().filter(|&(id, body)| of.contains(&body.head) && unseen(id));
        heads.map(|(_, body)| body.head).collect()
    }

    /// Those of some names of calls that are made whenever their code runs, and that the program shows to be made again and
    /// again.
    pub fn steady_calls(&self, of: &FxHashSet<Span>) -> FxHashSet<Span> {
        let steady = self.program.bodies().flat_map(|(id, body)| {
            let calls = body.calls.iter().zip(0..).filter(|(call, _)| of.contains(&call.name_span) && !call.sometimes);
            let calls = calls.filter(move |(_, at)| self.contexts.repeats(&self.program, id, CallId(*at)));
            calls.map(|(call, _)| call.name_span)
        });
        steady.collect()
    }
}

/// What parsing one file gives.
#[derive(Default)]
struct Parsed {
    facts: Arc<FileFacts>,
    directives: Directives,
    problem: Option<Problem>,
    /// What to keep of it; nothing where it was not looked at.
    reading: Option<(Key, Arc<Reading>)>,
}

/// Whether a text is Rust as far as its syntax tells.
pub fn is_readable(text: &str) -> bool {
    rust::extract::parses(text)
}

/// Everything that was read, ready to be linked.
struct Input {
    /// The workspace, with the libraries that were read as its last crates.
    workspace: Workspace,
    crawled: Crawled<Parsed>,
    catalog: Catalog,
    problems: Vec<Problem>,
    world: World,
    inputs: Inputs,
}

/// Reads, links and checks a workspace, with the rows that its settings add to the catalog.
///
/// Run it on threads with big stacks ([`load::with_threads`]): syntax trees are walked by recursion.
pub fn analyse(workspace: &Workspace, config: &Config) -> Analysis {
    analyse_and_tell(workspace, config, &Progress::default())
}

/// The same, and says how far it is.
pub fn analyse_and_tell(workspace: &Workspace, config: &Config, progress: &Progress) -> Analysis {
    let mut deriver = Deriver::default();
    let input = read(workspace, &config.rows, progress);
    progress.begin(Stage::Linking);
    let program = drafts::link_kept(&input);
    let watch = Watch { stop: &Stop::default(), progress };
    check(input, program, config, &mut deriver, watch).expect("nobody asks this run to stop")
}

/// Who looks at a run while it goes on.
#[derive(Clone, Copy)]
struct Watch<'a> {
    /// May end it.
    stop: &'a Stop,
    /// Is told how far it is.
    progress: &'a Progress,
}

/// Everything before linking, without anything from an earlier run. `own` are the rows that settings add to the catalog.
fn read(workspace: &Workspace, own: &[(FileId, OwnRows)], progress: &Progress) -> Input {
    let watch = Watch { stop: &Stop::default(), progress };
    memory::Kept::default().read(workspace, own, watch).expect("nobody asks this run to stop")
}

/// Everything after linking; nothing if it is asked to stop.
fn check(
    input: Input,
    mut program: Program,
    config: &Config,
    deriver: &mut Deriver,
    watch: Watch<'_>,
) -> Option<Analysis> {
    let Watch { stop, progress } = watch;
    let Input { mut workspace, mut crawled, mut catalog, problems, world, inputs } = input;
    stop.go_on()?;
    program.forget_stand_ins();
    progress.begin(Stage::Following);
    catalog.leave_out(libraries::earlier_libraries(&workspace));
    catalog.include_all(program.library_calls());
    let mistakes = own_rows(&world, &mut program, &mut catalog, config, &mut crawled.sources);
    catalog.learn(deriver.of_program(&mut workspace, &program, &catalog));
    stop.go_on()?;
    let flow = flow::solve(&program, &catalog);
    stop.go_on()?;
    let (contexts, effects) =
        rayon::join(|| contexts::solve(&program, &catalog, &flow), || effects::solve(&program, &catalog, &flow));
    stop.go_on()?;
    let (directives, modules) = (said(&crawled), modules(&crawled));
    progress.begin(Stage::Checking);
    let findings = rules::run(&program, &catalog, &flow, &contexts, &effects);
    let crate_of_file: Vec<usize> = crawled.files.iter().map(|file| file.krate).collect();
    let unread_macros = crawled.files.iter().map(|file| file.value.facts.unread_macros).sum();
    let mut analysis = Analysis {
        sources: crawled.sources,
        program,
        catalog,
        flow,
        contexts,
        effects,
        findings,
        directives,
        modules,
        problems,
        mistakes,
        crate_of_file,
        unread_macros,
    };
    analysis.look_behind();
    stop.go_on()?;
    analysis.propose_fixes(&workspace, &world);
    // Nobody has to wait until all of it is freed.
    rayon::spawn(move || drop((crawled.files, world, inputs)));
    Some(analysis)
}

impl Analysis {
    /// Whether a file has a function of this name that was not read, because of a condition such as `cfg(test)`.
    pub fn leaves_out(&self, workspace: &Workspace, file: FileId, function: &str) -> bool {
        let Some(&krate) = self.crate_of_file.get(file.0 as usize) else { return false };
        let cfg = &workspace.packages[workspace.crates[krate].package].cfg;
        rust::directives::leaves_out(&self.sources.file(file).text, cfg, function)
    }

    fn propose_fixes(&mut self, workspace: &Workspace, world: &World) {
        let code = fixes::Code {
            workspace,
            crate_of_file: &self.crate_of_file,
            sources: &self.sources,
            world,
            program: &self.program,
            catalog: &self.catalog,
            flow: &self.flow,
            contexts: &self.contexts,
        };
        fixes::propose(code, &mut self.findings);
    }

    /// A call has one finding, for the worst wait behind it. Where the code says that this one is fine, there may be
    /// others.
    fn look_behind(&mut self) {
        let mut fine = suppress::fine_ends(&self.findings, &self.directives, &self.modules);
        while !fine.is_empty() {
            let spans: Vec<Span> = fine.iter().copied().collect();
            let rest = self.effects.without(&self.program, &self.flow, &spans);
            let found = rules::run(&self.program, &self.catalog, &self.flow, &self.contexts, &rest);
            suppress::add_behind(&mut self.findings, found, &fine);
            let more = suppress::fine_ends(&self.findings, &self.directives, &self.modules);
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

/// Reads the files of the workspace's own crates.
fn read_members(workspace: &Workspace, known: &Readings, watch: Watch<'_>) -> Crawled<Parsed> {
    let macros = macros::of_members(workspace);
    let of_crate = |krate: usize| &macros[workspace.crates[krate].package];
    load::crawl(workspace, workspace.roots(), |file, context| match watch.stop.go_on() {
        Some(()) => {
            watch.progress.count_file();
            parse(file, context, of_crate(context.krate), known)
        }
        None => (Parsed::default(), Vec::new()),
    })
}

/// Parses one file; one that is not Rust gives nothing but a problem.
fn parse(
    file: &SourceFile,
    context: &FileContext<'_>,
    macros: &PackageMacros,
    known: &Readings,
) -> (Parsed, Vec<Child>) {
    let (key, reading) = reading::read(file, context, macros, known);
    let span = |range: Range| Span { file: context.file, start: range.start, end: range.end };
    let children = reading.requests.iter().map(|request| Child {
        name: request.name.clone(),
        candidates: request.candidates.iter().cloned().map(|(path, dir)| Candidate { path, dir }).collect(),
        span: span(request.range),
        optional: request.optional,
    });
    let children = children.collect();
    let problem = reading.error.as_ref().map(|error| Problem {
        message: format!("not read: {}", error.message),
        span: Some(span(error.range)),
        path: None,
        help: Some("the rest of the project is analysed without it".into()),
        skipped: true,
    });
    let (facts, directives) = (Arc::clone(&reading.facts), reading.directives.clone());
    (Parsed { facts, directives, problem, reading: Some((key, reading)) }, children)
}

/// Which files declare which, and where.
fn modules(crawled: &Crawled<Parsed>) -> Modules {
    let mut modules = Modules::default();
    for (index, file) in crawled.files.iter().enumerate() {
        let Some((_, reading)) = &file.value.reading else { continue };
        let declared = reading.requests.iter().zip(&file.children);
        let found: Vec<_> = declared.filter_map(|(request, child)| Some((request.range, (*child)?))).collect();
        if !found.is_empty() {
            modules.insert(FileId(index as u32), found);
        }
    }
    modules
}

/// What the files say to the tool.
fn said(crawled: &Crawled<Parsed>) -> Vec<(FileId, Directives)> {
    let files = crawled.files.iter().enumerate();
    let said = files.map(|(index, file)| (FileId(index as u32), file.value.directives.clone()));
    said.filter(|(_, directives)| *directives != Directives::default()).collect()
}
