//! What the functions of libraries do, from their own sources, for those that the catalog says nothing of.
//!
//! A library that the program calls is read and linked as if it were the project, some side by side, and solved after the
//! libraries that it calls itself. What is kept of it are rows: which of its functions get to a call that blocks and by
//! which way, which make clients with pools of connections, and what they do with the closures they are given. A published
//! version is worked out once and kept between runs.

mod clients;

use super::Input;
use super::inert::Inert;
use super::memory::read_side_by_side;
use crate::catalog::{Catalog, Derived, DerivedBlock, DerivedMaking, DerivedRun, MadeBy, Place, Proof};
use crate::effects::{self, Chain, Effects, Severity, seldom};
use crate::finding::Confidence;
use crate::flow::{self, Flow, Roles};
use crate::load::{Cache, Unified, Workspace};
use crate::names::Name;
use crate::program::{Body, BodyId, BodyKind, Call, CallId, Callee, Occasion, Parameter, Program};
use crate::source::Sources;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many libraries may call one another in a row.
const DEEPEST: usize = 12;
/// How many libraries are read and linked at once: as many are in memory at each step of the way down.
const AT_ONCE: usize = 8;
/// Functions that look whether there is something to be had and come back at once, whatever they do with what they found:
/// libraries agree on what these do.
const NEVER_WAIT: [&str; 5] = ["try_acquire", "try_lock", "try_recv", "try_send", "try_wait"];

/// Works out what libraries do, each once.
#[derive(Default)]
pub struct Deriver {
    unified: Option<Arc<Unified>>,
    done: FxHashMap<String, Arc<Derived>>,
    linked: FxHashMap<String, Linked>,
    open: Vec<String>,
    inert: Inert,
}

impl Deriver {
    /// What the libraries that a program calls do. From then on the workspace knows the features that the project has them
    /// built with.
    pub fn of_program(&mut self, workspace: &mut Workspace, program: &Program, catalog: &Catalog) -> Vec<Arc<Derived>> {
        let called = called_libraries(workspace, program, catalog);
        if called.is_empty() {
            return Vec::new();
        }
        let unified = self.unified.get_or_insert_with(|| Arc::new(Unified::of(workspace, &Catalog::describes)));
        workspace.unified = Some(Arc::clone(unified));
        self.known(workspace, &called)
    }

    fn known(&mut self, workspace: &Workspace, called: &[usize]) -> Vec<Arc<Derived>> {
        let mut known = Vec::new();
        for some in called.chunks(AT_ONCE) {
            self.link(workspace, some);
            known.extend(some.iter().filter_map(|&krate| self.library(workspace, krate)));
        }
        known
    }

    /// Links those of these libraries that have to be worked out.
    fn link(&mut self, workspace: &Workspace, called: &[usize]) {
        if self.open.len() >= DEEPEST {
            return;
        }
        let unknown = called.iter().copied().filter(|&krate| self.is_unknown(workspace, krate));
        let unknown: Vec<usize> = unknown.collect();
        let alone = unknown.iter().map(|&krate| workspace.alone(krate)).collect();
        let linked = read_side_by_side(alone, Linked::of);
        self.linked.extend(unknown.iter().map(|&krate| key(workspace, krate)).zip(linked));
    }

    /// Whether a library has to be worked out: nothing was kept of it, and it may do something.
    fn is_unknown(&mut self, workspace: &Workspace, krate: usize) -> bool {
        let key = key(workspace, krate);
        if self.done.contains_key(&key) || self.linked.contains_key(&key) || self.open.contains(&key) {
            return false;
        }
        if let Some(known) = cache(workspace, krate).and_then(|cache| postcard::from_bytes(&cache.get(&key)?).ok()) {
            self.done.insert(key, Arc::new(known));
            return false;
        }
        let inert = self.inert.is_inert(workspace, krate);
        if inert {
            self.keep(workspace, krate, key, Derived::default());
        }
        !inert
    }

    fn keep(&mut self, workspace: &Workspace, krate: usize, key: String, known: Derived) -> Arc<Derived> {
        let known = Arc::new(known);
        if let (Some(cache), Ok(bytes)) = (cache(workspace, krate), postcard::to_stdvec(&known)) {
            cache.put(&key, &bytes);
        }
        self.done.insert(key, Arc::clone(&known));
        known
    }

    /// What is known of a library; nothing while it is being solved, or where too many lie on each other.
    fn library(&mut self, workspace: &Workspace, krate: usize) -> Option<Arc<Derived>> {
        let key = key(workspace, krate);
        if let Some(known) = self.done.get(&key) {
            return Some(Arc::clone(known));
        }
        let linked = self.linked.remove(&key)?;
        self.open.push(key.clone());
        let known = self.solve(linked);
        self.open.pop();
        Some(self.keep(workspace, krate, key, known))
    }

    fn solve(&mut self, linked: Linked) -> Derived {
        let Linked { workspace, sources, mut catalog, program, called } = linked;
        catalog.learn(self.known(&workspace, &called));
        let flow = flow::solve(&program, &catalog);
        let effects = effects::solve(&program, &catalog, &flow);
        let label = workspace.packages.first().map(|package| format!("{}-{}", package.name, package.version));
        let label = label.unwrap_or_default();
        let library = Library {
            program: &program,
            catalog: &catalog,
            flow: &flow,
            sources: &sources,
            label,
            seldom: OnceCell::new(),
        };
        library.rows(&effects)
    }
}

/// A library that was linked.
struct Linked {
    workspace: Workspace,
    sources: Sources,
    catalog: Catalog,
    program: Program,
    /// The libraries that it calls, as indices into the workspace's crates.
    called: Vec<usize>,
}

impl Linked {
    fn of(read: Input) -> Self {
        let Input { workspace, crawled, catalog, world, .. } = read;
        let mut program = crate::rust::link::link(&world, &catalog.guards());
        program.forget_stand_ins();
        let called = called_libraries(&workspace, &program, &catalog);
        Self { workspace, sources: crawled.sources, catalog, program, called }
    }
}

/// Under which name it is kept what a library does.
fn key(workspace: &Workspace, krate: usize) -> String {
    format!("{}-effects", workspace.effects_key(krate))
}

/// Where that is kept; nowhere for what may change.
fn cache(workspace: &Workspace, krate: usize) -> Option<&Cache> {
    workspace.cache.as_ref().filter(|_| workspace.cache_key(krate).is_some())
}

/// The libraries that a program calls without a word about that in the catalog, of those that were read.
fn called_libraries(workspace: &Workspace, program: &Program, catalog: &Catalog) -> Vec<usize> {
    let first = |path: Name| path.as_str().split("::").next().unwrap_or_default();
    let mut libraries = FxHashSet::default();
    for call in program.bodies.iter().flat_map(|body| &body.calls) {
        let Callee::Library(path) = call.callee else { continue };
        if !catalog.speaks_of(path, call.self_type) {
            libraries.insert(first(path));
            libraries.extend(call.self_type.map(first));
        }
    }
    let read = workspace.crates.iter().enumerate().filter(|(_, krate)| krate.signatures);
    read.filter(|(_, krate)| libraries.contains(krate.name.as_str())).map(|(index, _)| index).collect()
}

/// A library that was linked and solved.
struct Library<'a> {
    program: &'a Program,
    catalog: &'a Catalog,
    flow: &'a Flow,
    sources: &'a Sources,
    /// Its name and version, for people.
    label: String,
    seldom: OnceCell<FxHashSet<(BodyId, CallId)>>,
}

impl Library<'_> {
    fn rows(&self, effects: &Effects) -> Derived {
        let mut rows = Derived::default();
        let mut seen = BTreeSet::new();
        // A type may implement a trait, or have a method, for several arguments, which a row does not tell apart: all of them
        // have to wait.
        let mut at_once = BTreeSet::new();
        let makers = clients::makers(self.program, self.catalog);
        for (id, body) in self.program.bodies() {
            let krate = &self.program.crates[body.krate.0 as usize];
            let open = body.parent.is_none() && (body.public || body.implements.is_some());
            if !krate.member || body.test || !open {
                continue;
            }
            // What executors poll does not wait, whichever reader it is written over.
            let polled = self.catalog.polled(body).is_some();
            let path = body.implements.unwrap_or(body.path);
            let on = body.self_type.filter(|_| body.implements.is_some());
            let key = (path.as_str(), on.map(Name::as_str));
            let waits = body.kind == BodyKind::Function && !polled && !NEVER_WAIT.contains(&path.last());
            let chain = self.worst(effects, id).filter(|_| waits);
            match chain {
                Some(chain) if seen.insert(key) => {
                    rows.blocks.push(DerivedBlock { path, on, proof: self.proof(&chain) });
                }
                Some(_) => {}
                None => _ = at_once.insert(key),
            }
            if body.implements.is_none() {
                rows.runs.extend(self.runs(id, body));
                rows.carries.extend(self.wrapped(id, body).map(|argument| (body.path, argument)));
                rows.makings.extend(makers.get(&id).map(|&(call, end)| {
                    let by = MadeBy { end, place: self.place(id, call) };
                    DerivedMaking { path: body.path, by }
                }));
            }
        }
        rows.blocks.retain(|row| !at_once.contains(&(row.path.as_str(), row.on.map(Name::as_str))));
        rows
    }

    /// The worst wait that a function gets to for all that is known.
    fn worst(&self, effects: &Effects, id: BodyId) -> Option<Chain> {
        // What is over at once is no matter behind others.
        Severity::ALL.into_iter().filter(|&severity| severity < Severity::Micro).find_map(|severity| {
            let chain = effects.chain_unset(self.program, self.flow, id, severity)?;
            let late = severity > Severity::Hang;
            let chain = match late && chain.hops.iter().any(|hop| self.seldom().contains(hop)) {
                true => effects.chain_often(self.program, self.flow, id, severity, self.seldom())?,
                false => chain,
            };
            let row = self.catalog.blocks(chain.wait.path, chain.wait.self_type)?;
            // That a call never comes back has to be sure.
            let picked = !late && self.hangs_on_the_user(effects, &chain, severity);
            let sure = chain.confidence >= Confidence::Medium && !picked;
            (sure && row.matters_behind_others()).then_some(chain)
        })
    }

    /// The calls that are seldom made. What is done is written down where somebody has asked for that.
    fn seldom(&self) -> &FxHashSet<(BodyId, CallId)> {
        self.seldom.get_or_init(|| {
            let calls = self.program.bodies().flat_map(|(id, body)| {
                let calls = body.calls.iter().zip((0..).map(CallId));
                calls.map(move |(call, call_id)| (call, (id, call_id)))
            });
            let is_seldom = |call: &Call, (body, id): (BodyId, CallId)| {
                let traced = call.occasion == Some(Occasion::Traced);
                traced || seldom::is_seldom(self.program, self.catalog, self.flow, body, id)
            };
            calls.filter(|(call, at)| is_seldom(call, *at)).map(|(_, at)| at).collect()
        })
    }

    /// Whether a way leads through one of several implementations of which another one does not wait: who uses the library
    /// has picked one of them.
    fn hangs_on_the_user(&self, effects: &Effects, chain: &Chain, severity: Severity) -> bool {
        let waits = |id: &BodyId| effects.worst(*id).is_some_and(|worst| worst <= severity);
        chain.hops.iter().any(|&(body, call)| match &self.program.call(body, call).callee {
            Callee::Dispatch { candidates, .. } => {
                candidates.iter().any(|id| !self.program.body(*id).test && !waits(id))
            }
            _ => false,
        })
    }

    fn proof(&self, chain: &Chain) -> Proof {
        let step = |(i, &(body, call)): (usize, &(BodyId, CallId))| {
            let called = match chain.hops.get(i + 1) {
                Some(&(next, _)) => self.program.body(next).display,
                None => chain.wait.path,
            };
            format!("`{called}` ({})", self.place(body, call))
        };
        let mut steps: Vec<String> = chain.hops.iter().enumerate().map(step).collect();
        let row = self.catalog.blocks(chain.wait.path, chain.wait.self_type);
        let further = row.and_then(|row| row.proof.as_ref());
        steps.extend(further.into_iter().flat_map(|proof| proof.steps.clone()));
        let end = further.map_or((chain.wait.path, chain.wait.self_type), |proof| proof.end);
        Proof { end, steps, inferred: chain.confidence < Confidence::High }
    }

    /// Where a call stands, for people.
    fn place(&self, body: BodyId, call: CallId) -> String {
        let span = self.program.call(body, call).name_span;
        format!("{}/{}:{}", self.label, self.sources.file(span.file).name, self.sources.place(span).line)
    }

    /// What a function does with the closures and futures that it is given.
    fn runs(&self, id: BodyId, body: &Body) -> Vec<DerivedRun> {
        let method = body.parameters.first().is_some_and(is_receiver);
        let given = body.parameters.iter().enumerate().filter(|(_, parameter)| parameter.callable);
        let run = |(index, _): (usize, &Parameter)| {
            let roles = Some(index as u32).filter(|&index| !self.flow.gives_back(id, index));
            let on = place(self.flow.parameter_roles(id, roles?))?;
            let argument = index.checked_sub(usize::from(method))?;
            Some(DerivedRun { path: body.path, argument, on, keeps: body.returns.is_empty() })
        };
        given.filter_map(run).collect()
    }

    /// The argument that a function without a receiver gives back, by itself or in what it makes around it: a future in a
    /// struct is that future still. A future by its bounds goes before what may be one; a closure in a struct is kept.
    fn wrapped(&self, id: BodyId, body: &Body) -> Option<usize> {
        let plain = body.kind == BodyKind::Function && !body.parameters.first().is_some_and(is_receiver);
        let parameters = body.parameters.iter().enumerate().filter(|_| plain);
        let given_back: Vec<_> = parameters.filter(|(index, _)| self.flow.gives_back(id, *index as u32)).collect();
        let of = |wanted: &dyn Fn(&Parameter) -> bool| -> Vec<usize> {
            given_back.iter().filter(|(_, parameter)| wanted(parameter)).map(|(index, _)| *index).collect()
        };
        match (of(&|one| one.future).as_slice(), of(&|one| one.ty.is_none() && !one.callable).as_slice()) {
            ([one], _) | ([], [one]) => Some(*one),
            _ => None,
        }
    }
}

fn is_receiver(parameter: &Parameter) -> bool {
    parameter.name.is_some_and(|name| name.as_str() == "self")
}

/// Where what has these roles runs; `None` where that is not known. What may go elsewhere is meant to.
fn place(roles: Roles) -> Option<Place> {
    let places = [
        (Roles::POOLED, Place::BlockingPool),
        (Roles::THREADED, Place::Thread),
        (Roles::SPAWNED, Place::Runtime),
        (Roles::DRIVEN, Place::MainFuture),
        (Roles::POLLED, Place::Task),
        (Roles::HELD, Place::Kept),
        (Roles::CALLED | Roles::AWAITED, Place::Caller),
    ];
    places.into_iter().find(|(role, _)| roles.has(*role)).map(|(_, place)| place)
}
