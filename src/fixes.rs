//! From helps to edits: which of the changes that rules have in mind the code allows, and how sure that is.
//!
//! An edit is sure where all is known that the compiler will ask: the library and its feature are there in every build,
//! what is taken and given is the same, the code is async itself, and nothing lives over the new await that may be bound
//! to its thread. What is written by a macro is never edited. Which calls stand in for which is the catalog's.

mod edits;
mod imports;

use crate::catalog::{Catalog, Holds, Offload, Place as RunsAt, Swap, With};
use crate::contexts::{Contexts, Place};
use crate::finding::{Applicability, Change, Finding, Fix, Help};
use crate::flow::Flow;
use crate::load::Workspace;
use crate::names::Name;
use crate::program::{Body, BodyId, Call, CallId, Callee, Evidence, Program};
use crate::rust::link::sites::{Site, Sites};
use crate::rust::sending::Threads;
use crate::rust::world::World;
use crate::source::{Sources, Span};
use imports::{Import, Imports};
use rustc_hash::{FxHashMap, FxHashSet};

/// What is known of the code.
#[derive(Clone, Copy)]
pub struct Code<'a> {
    /// The packages, for what they can import.
    pub workspace: &'a Workspace,
    /// The crate of each file, as an index into the workspace's crates.
    pub crate_of_file: &'a [usize],
    /// The texts.
    pub sources: &'a Sources,
    /// What the program was linked from.
    pub world: &'a World,
    /// The program.
    pub program: &'a Program,
    /// What is known of libraries.
    pub catalog: &'a Catalog,
    /// Who runs whom.
    pub flow: &'a Flow,
    /// Where code runs.
    pub contexts: &'a Contexts,
}

/// Adds edits to the helps of findings where the code allows them, and says what is missing where only that is.
pub fn propose(code: Code<'_>, findings: &mut [Finding]) {
    let threads = threads(code);
    let sites = Sites::new(code.world, code.program, &threads);
    let twins = twins(code.program);
    let all = |call: (BodyId, CallId)| {
        let span = code.program.body(call.0).span;
        twins.get(&span).into_iter().flatten().map(move |&body| (body, call.1))
    };
    let changes = findings.iter().flat_map(|finding| finding.helps.iter().filter_map(|help| help.change));
    let mut wanted: Vec<(BodyId, CallId)> = changes.filter_map(call_of).flat_map(all).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let found = sites.calls(&wanted);
    let found: FxHashMap<(BodyId, CallId), Site> =
        wanted.into_iter().zip(found).filter_map(|(call, site)| Some((call, site?))).collect();
    let fixer = Fixer { code, sites: &sites, found: &found, twins: &twins };
    for help in findings.iter_mut().flat_map(|finding| &mut finding.helps) {
        if let Some(change) = help.change {
            fixer.amend(help, change);
        }
    }
}

fn call_of(change: Change) -> Option<(BodyId, CallId)> {
    match change {
        Change::Instead(body, call) | Change::Offload(body, call) | Change::Await(body, call) => Some((body, call)),
        Change::End(..) => None,
    }
}

/// Bodies by their place: a file that several crates share has several.
fn twins(program: &Program) -> FxHashMap<Span, Vec<BodyId>> {
    let mut twins: FxHashMap<Span, Vec<BodyId>> = FxHashMap::default();
    for (id, body) in program.bodies().filter(|(_, body)| program.crates[body.krate.0 as usize].member) {
        twins.entry(body.span).or_default().push(id);
    }
    twins
}

/// What is known of the types of libraries.
fn threads(code: Code<'_>) -> Threads {
    let mut threads = Threads { free: code.catalog.sends().collect(), ..Threads::default() };
    for row in code.catalog.confined() {
        let kind = if row.moves { &mut threads.unshared } else { &mut threads.bound };
        kind.insert(row.ty);
    }
    let guards = code.catalog.guards();
    threads.bound.extend(guards.into_iter().filter(|ty| code.catalog.guard(*ty).is_some_and(|row| !row.send)));
    let crates = code.world.crates.iter().map(|krate| &krate.input);
    let listed =
        crates.filter(|input| input.stub && input.known_as.is_none() && Catalog::describes(input.name.as_str()));
    threads.listed = listed.map(|input| input.name).collect::<FxHashSet<Name>>();
    threads
}

/// Looks at one change after the other.
struct Fixer<'f> {
    code: Code<'f>,
    sites: &'f Sites<'f>,
    found: &'f FxHashMap<(BodyId, CallId), Site>,
    twins: &'f FxHashMap<Span, Vec<BodyId>>,
}

/// An edit in the making: what is written, and whether it is sure.
struct Draft {
    edits: Vec<(Span, String)>,
    sure: bool,
}

impl Fixer<'_> {
    fn amend(&self, help: &mut Help, change: Change) {
        let draft = match change {
            Change::Instead(body, call) => self.instead(help, body, call),
            Change::Offload(body, call) => self.offload(body, call),
            Change::Await(body, call) => self.awaited(body, call),
            Change::End(body, held) => self.end(body, held as usize),
        };
        let Some(Draft { edits, sure }) = draft else { return };
        let sure = sure && call_of(change).is_none_or(|call| self.others_agree(change, call));
        let applicability = if sure { Applicability::MachineApplicable } else { Applicability::MaybeIncorrect };
        help.fix = Some(Fix { edits, applicability });
    }

    /// Whether the change is sure in the other crates that have the same file.
    fn others_agree(&self, change: Change, (body, call): (BodyId, CallId)) -> bool {
        let twins = self.twins.get(&self.body(body).span).into_iter().flatten();
        twins.filter(|twin| **twin != body).all(|&twin| {
            let draft = match change {
                Change::Instead(..) => self.instead(&mut Help::new(""), twin, call),
                Change::Offload(..) => self.offload(twin, call),
                Change::Await(..) => self.awaited(twin, call),
                Change::End(..) => None,
            };
            draft.is_some_and(|draft| draft.sure)
        })
    }

    fn body(&self, id: BodyId) -> &Body {
        self.code.program.body(id)
    }

    /// The site of a call that may be edited: in async code, not in a macro, and with nothing held over it that must not
    /// be held over an await.
    fn site(&self, body: BodyId, call: CallId) -> Option<&Site> {
        let site = self.found.get(&(body, call)).filter(|site| site.plain)?;
        let code = self.body(body);
        let guarded =
            code.held.iter().any(|held| held.calls.contains(&call) && self.code.catalog.guard(held.ty).is_some());
        let whole = edits::is_whole(self.code.sources, site);
        (code.kind.is_async() && whole && !guarded).then_some(site)
    }

    /// Whether the code around a call may be put aside there, and the attributes around it leave it as it is.
    fn may_wait(&self, body: BodyId, site: &Site) -> bool {
        let kept = site.attributes.iter().all(|attribute| self.code.catalog.keeps(attribute));
        kept && (self.stays(body) || site.passes)
    }

    /// Whether a body is polled by one thread, which made it: it need not move.
    fn stays(&self, body: BodyId) -> bool {
        let entries = self.body(body).attributes.iter().filter_map(|attribute| self.code.catalog.entry(attribute));
        entries.into_iter().any(|entry| entry.body == RunsAt::MainFuture)
    }

    /// Whether no executor on the way to a body is another runtime's.
    fn at_home(&self, body: BodyId) -> bool {
        let Code { contexts, flow, program, catalog, .. } = self.code;
        [Place::EventLoop, Place::MainFuture].into_iter().all(|place| {
            let (way, _) = contexts.way(flow, body, place);
            way.iter().map(|&edge| flow.edges[edge]).all(|edge| {
                let runs = edge.call.and_then(|call| library(program.call(edge.from, call)));
                let attributes = program.body(edge.from).attributes.iter().filter_map(|one| catalog.entry(one));
                runs.is_none_or(|path| catalog.runs(path).iter().all(|row| !row.foreign))
                    && !attributes.into_iter().any(|entry| entry.foreign)
            })
        })
    }

    /// What the catalog has in place of a call.
    fn instead(&self, help: &mut Help, body: BodyId, id: CallId) -> Option<Draft> {
        let call = self.code.program.call(body, id);
        let rows = self.code.catalog.swaps(library(call)?);
        let imports = self.imports(body);
        let mut fitting = rows.iter().filter_map(|row| Some((row, imports.of(&row.with)?)));
        let (row, import) = fitting.next()?;
        let alone = fitting.next().is_none();
        if let Some(missing) = import.missing(&row.features, row.since.as_deref()) {
            help.text += &format!("; {missing}");
            return None;
        }
        let site = self.site(body, id)?;
        let (edits, simple) = self.written(row, &import, site)?;
        let awaits = matches!(row.with, With::Argument | With::Receiver);
        let mut operands = site.arguments.iter().chain(&site.receiver);
        let free = self.stays(body) || operands.all(|operand| operand.free);
        let sure = simple
            && alone
            && free
            && import.always
            && (awaits || !import.name.is_some_and(|name| site.hidden.contains(&name)))
            && call.evidence > Evidence::Dispatch
            && self.may_wait(body, site)
            && (!matches!(row.with, With::Function(_)) || self.at_home(body));
        Some(Draft { edits, sure })
    }

    /// The edits, and whether nothing but the call is touched by them.
    fn written(&self, row: &Swap, import: &Import, site: &Site) -> Option<(Vec<(Span, String)>, bool)> {
        let sources = self.code.sources;
        match &row.with {
            With::Function(path) => {
                let simple = edits::is_plain_path(sources, site.callee);
                Some((edits::renamed(site, import.path(*path)), simple))
            }
            With::Method(name) => Some((edits::renamed(site, name.clone()), true)),
            With::Argument => {
                let receiver = site.receiver.is_none_or(|receiver| receiver.idle);
                let edits = edits::only(sources, site, site.arguments.last()?)?;
                Some((edits, receiver && site.arguments.len() == 1))
            }
            With::Receiver => Some((edits::only(sources, site, site.receiver.as_ref()?)?, true)),
        }
    }

    /// The call in the pool for blocking work. Whether what it gives can come from there is for the compiler.
    fn offload(&self, body: BodyId, id: CallId) -> Option<Draft> {
        let site = self.site(body, id)?;
        let imports = self.imports(body);
        let fits = |row: &&Offload| {
            let import = imports.library(row.path)?;
            import.missing(&row.features, Some(&row.since)).is_none().then_some((row.path, row.fails, import))
        };
        let (path, fails, import) = self.code.catalog.offloads().iter().find_map(fits)?;
        site.movable.then(|| Draft { edits: edits::offloaded(site, &import.path(path), fails), sure: false })
    }

    /// `.await` behind a call that makes a future.
    fn awaited(&self, body: BodyId, id: CallId) -> Option<Draft> {
        let site = self.site(body, id)?;
        let edits = vec![(edits::end(site.whole), ".await".to_owned())];
        Some(Draft { edits, sure: site.alone && self.stays(body) && self.may_wait(body, site) })
    }

    /// The end of a guard. Whether others may come in so early is for a person.
    fn end(&self, body: BodyId, held: usize) -> Option<Draft> {
        let held = self.body(body).held.get(held)?;
        let row = self.code.catalog.guard(held.ty)?;
        // A span is to be there for all that follows, and so is what has a name that nobody uses.
        let meant = row.holds == Holds::Span || held.name?.as_str().starts_with('_');
        let end = self.sites.end(body, held.span, *held.awaits.first()?)?;
        let edits = edits::dropped(self.code.sources, &end)?;
        (!meant).then_some(Draft { edits, sure: false })
    }

    fn imports(&self, body: BodyId) -> Imports<'_> {
        let code = self.body(body);
        Imports::new(self.code, code)
    }
}

/// The path of the library function that is called.
fn library(call: &Call) -> Option<Name> {
    match call.callee {
        Callee::Library(path) => Some(path),
        _ => None,
    }
}
