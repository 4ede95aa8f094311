//! Who may call what without being in sight: users of libraries, whoever got a function by its name, unread code.

use crate::catalog::Catalog;
use crate::flow::Flow;
use crate::names::Name;
use crate::program::{Body, BodyId, Crate, CrateId, CrateKind, Program, Value};
use crate::source::FileId;
use rustc_hash::FxHashSet;

/// What code is open to callers that are not in sight.
pub(super) struct Openness {
    /// Functions that are named as values.
    named: FxHashSet<BodyId>,
    /// Libraries that programs of the workspace are built of, or, where no registry would take them, its libraries.
    in_programs: FxHashSet<CrateId>,
    /// Crates of the workspace that nobody else can use.
    own: FxHashSet<Name>,
    /// Crates that libraries for others are built of.
    passed_on: FxHashSet<Name>,
    /// Programs that are here as a whole, from `main` on.
    with_main: FxHashSet<CrateId>,
    /// Heads of code of programs that is a part of a library as well.
    built_twice: FxHashSet<(FileId, u32)>,
}

impl Openness {
    /// Of a program.
    pub fn of(program: &Program) -> Self {
        let in_programs = in_programs(program);
        let own = own(program, &in_programs);
        Self {
            named: named(program),
            passed_on: passed_on(program, &own),
            own,
            in_programs,
            with_main: program.bodies.iter().filter(|body| program.is_main(body)).map(|body| body.krate).collect(),
            built_twice: built_twice(program),
        }
    }

    /// Whether some body names a function without calling it.
    pub fn is_named(&self, id: BodyId) -> bool {
        self.named.contains(&id)
    }

    /// Whether a program of the workspace is built of a library, or, where no registry would take it, another library.
    pub fn in_programs(&self, krate: CrateId) -> bool {
        self.in_programs.contains(&krate)
    }

    /// Whether code of a library is a part of a program as well.
    pub fn is_built_twice(&self, body: &Body) -> bool {
        self.built_twice.contains(&(body.head.file, body.head.start))
    }

    /// Whether a function is there for code that is not in sight: a public one of a library that no program here is built of.
    pub fn is_offered(&self, program: &Program, body: &Body) -> bool {
        let library = program.crates[body.krate.0 as usize].kind == CrateKind::Library;
        body.public && library && !self.in_programs(body.krate)
    }

    /// Whether it is for callers who are not in sight to say how often a function runs: those of a library that is offered, or
    /// that a registry would take where nobody here calls the function; the rest of a program of which only a part is here;
    /// and what a macro makes of it, or somebody does with a value who is not in sight.
    pub fn is_called_by_others(&self, program: &Program, catalog: &Catalog, flow: &Flow, id: BodyId) -> bool {
        let body = program.body(id);
        let krate = &program.crates[body.krate.0 as usize];
        let called = flow.into_from_anywhere(id).next().is_some();
        let shipped = match krate.kind {
            CrateKind::Library => self.is_offered(program, body) || (body.public && krate.published && !called),
            CrateKind::Binary => !self.with_main.contains(&body.krate),
            _ => return false,
        };
        !body.test && (shipped || body.foreign || !called && (is_rewritten(catalog, body) || body.is_method()))
    }

    /// Whether somebody may call a function whose call is not in sight: a user of a library, another language, whoever got it
    /// by its name or through a trait of others, a macro, or a call that could not be followed.
    pub fn may_be_called(&self, program: &Program, catalog: &Catalog, id: BodyId) -> bool {
        let body = program.body(id);
        let krate = &program.crates[body.krate.0 as usize];
        // A file by itself is a part of a program that is not here, and a program's library may be others' too, unless no
        // registry would take it.
        let whole = match krate.kind {
            CrateKind::Binary => self.with_main.contains(&body.krate),
            _ => !body.public || self.in_programs(body.krate) && !krate.published,
        };
        let of_others = body.implements.is_some_and(|method| !self.is_own_trait_method(method));
        let by_name = self.named.contains(&id) || is_mentioned(program, body);
        !whole || of_others || by_name || body.foreign || is_rewritten(catalog, body)
    }

    /// Whether a method of a trait is called by code that is here or by nobody: its trait is one of the workspace that no registry
    /// would take.
    fn is_own_trait_method(&self, method: Name) -> bool {
        self.own.contains(&krate(method))
    }

    /// Whether a type is one of a crate of the workspace that nobody else can use, not even through a library.
    pub fn is_own_type(&self, ty: Name) -> bool {
        let krate = krate(ty);
        self.own.contains(&krate) && !self.passed_on.contains(&krate)
    }
}

/// Whether a call that could not be followed may mean a function. One that takes no `self` is called by its type.
fn is_mentioned(program: &Program, body: &Body) -> bool {
    let called = |name: &str| program.mentions.contains(&Name::new(name));
    let written = |name: &str| program.unread.contains(&Name::new(name));
    let name = body.path.last();
    let of_type = body.self_type.filter(|_| body.implements.is_none() && !body.is_method());
    match of_type.map(Name::last) {
        None => called(name) || written(name),
        Some(of) => {
            let of_its_own = format!("Self::{name}");
            let by_type = called(&format!("{of}::{name}")) || written(of);
            by_type || called(&of_its_own) || written(&of_its_own)
        }
    }
}

/// Whether a macro may make something else of a function.
pub(super) fn is_rewritten(catalog: &Catalog, body: &Body) -> bool {
    body.parent.is_none() && (body.around || !body.attributes.iter().all(|attribute| catalog.keeps(attribute)))
}

/// The libraries of the workspace that its programs depend on, and those that no registry would take which its libraries do.
fn in_programs(program: &Program) -> FxHashSet<CrateId> {
    let of = |id: CrateId| &program.crates[id.0 as usize];
    let is_one = |id: &CrateId| of(*id).member && of(*id).kind == CrateKind::Library;
    let all = (0..program.crates.len() as u32).map(CrateId);
    let (programs, others): (Vec<CrateId>, Vec<CrateId>) =
        all.filter(|&id| of(id).member).partition(|&id| of(id).kind == CrateKind::Binary);
    let libraries = others.into_iter().filter(|&id| of(id).kind == CrateKind::Library);
    let used = libraries.flat_map(|id| of(id).libraries.iter().copied());
    let mut found: FxHashSet<CrateId> = used.filter(|id| is_one(id) && !of(*id).published).collect();
    let mut open = programs;
    while let Some(id) = open.pop() {
        let used = of(id).libraries.iter().copied().filter(is_one);
        open.extend(used.filter(|library| found.insert(*library)));
    }
    found
}

/// The crates of the workspace that nobody else can use: programs, and libraries of programs that no registry would take. A
/// program often has the name of its library.
fn own(program: &Program, in_programs: &FxHashSet<CrateId>) -> FxHashSet<Name> {
    let crates = || (0..).map(CrateId).zip(&program.crates).filter(|(_, krate)| krate.member);
    let is_for_others = |(id, krate): &(CrateId, &Crate)| {
        krate.kind == CrateKind::Library && (krate.published || !in_programs.contains(id))
    };
    let for_others: FxHashSet<Name> = crates().filter(is_for_others).map(|(_, krate)| krate.name).collect();
    crates().map(|(_, krate)| krate.name).filter(|name| !for_others.contains(name)).collect()
}

/// The crates that libraries are built of which others can use.
fn passed_on(program: &Program, own: &FxHashSet<Name>) -> FxHashSet<Name> {
    let of = |id: CrateId| &program.crates[id.0 as usize];
    let all = (0..program.crates.len() as u32).map(CrateId);
    let for_others = |id: &CrateId| {
        let krate = of(*id);
        krate.member && krate.kind == CrateKind::Library && !own.contains(&krate.name)
    };
    let mut open: Vec<CrateId> = all.filter(for_others).collect();
    let mut found = FxHashSet::default();
    while let Some(id) = open.pop() {
        open.extend(of(id).libraries.iter().copied().filter(|library| of(*library).member && found.insert(*library)));
    }
    found.into_iter().map(|id| of(id).name).collect()
}

/// The crate that a path begins with.
fn krate(path: Name) -> Name {
    Name::new(path.as_str().split("::").next().unwrap_or_default())
}

/// Where functions of programs begin whose files are modules of a library too: `mod` in `main.rs` and in `lib.rs`.
fn built_twice(program: &Program) -> FxHashSet<(FileId, u32)> {
    let of_kind = |kind: CrateKind| {
        let bodies = program.bodies.iter();
        let wanted = bodies.filter(move |body| program.crates[body.krate.0 as usize].kind == kind);
        wanted.filter(|body| body.kind.is_async())
    };
    let files: FxHashSet<FileId> = of_kind(CrateKind::Library).map(|body| body.head.file).collect();
    let twice = of_kind(CrateKind::Binary).filter(|body| files.contains(&body.head.file));
    twice.map(|body| (body.head.file, body.head.start)).collect()
}

/// The functions that some body names without calling them.
fn named(program: &Program) -> FxHashSet<BodyId> {
    let function = |value: &Value| if let Value::Function(id) = value { Some(*id) } else { None };
    let bodies = program.bodies.iter();
    let named = bodies.flat_map(|body| {
        let in_calls = body.calls.iter().flat_map(|call| call.receiver.iter().chain(&call.arguments));
        let in_locals = body.locals.iter().filter_map(|local| local.value.as_ref());
        in_calls.chain(in_locals).chain(body.stores.iter().map(|store| &store.value)).chain(&body.returns)
    });
    named.filter_map(function).collect()
}
