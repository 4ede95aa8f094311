//! Programs put together by hand, for tests of what reads a [`Program`]; no source text and no front end is involved.

use crate::catalog::Catalog;
use crate::contexts::{self, Contexts};
use crate::effects::{self, Effects};
use crate::finding::Finding;
use crate::flow::{self, Flow};
use crate::lints::{self, Level};
use crate::names::Name;
use crate::program::{
    Attribute, Body, BodyId, BodyKind, Call, CallForm, CallId, Callee, Capture, CaptureOf, Crate, CrateId, CrateKind,
    Evidence, Local, LocalId, Parameter, Program, Value,
};
use crate::rules;
use crate::source::{FileId, Span};

/// What the library functions of the samples do.
const LIBRARY: &str = r#"
crate = "lib"
checked = "1"
[[facts]]
title = "samples"
source = "made up"
blocks = [
  { path = "lib::read", class = "file-io", cost = "milli", tokio = "lib::aio::read" },
  { path = "lib::recv", class = "channel-recv", cost = "unbounded" },
  { path = "lib::block_on", class = "block-on", cost = "unbounded", outcome = "panic:nested", tokio = "@await" },
]
runs = [
  { path = "lib::spawn", argument = 0, on = "runtime" },
  { path = "lib::spawn_blocking", argument = 0, on = "blocking-pool" },
  { path = "lib::thread", argument = 0, on = "thread" },
  { path = "lib::block_on", argument = 0, on = "main-future" },
  { path = "lib::timeout", argument = 1, on = "caller" },
]
runtimes = [
  { path = "lib::Runtime::new", type = "lib::Runtime", runtime = "lib", flavor = "multi-thread", dropped = "panic:drop" },
  { path = "lib::Runtime::current", type = "lib::Runtime", runtime = "lib", flavor = "current-thread" },
]
binds = [
  { path = "lib::Client::new", type = "lib::Client", binds = "first-use", cost = "expensive" },
  { path = "lib::connect", type = "lib::Channel", binds = "made", gone = "an error", idle = "waits for ever", cost = "expensive" },
  { path = "lib::sleep", type = "lib::Sleep", binds = "made", outside = "panic:reactor" },
]
entries = [ { path = "lib::main", body = "main-future", runtime = "lib", flavor = "multi-thread" } ]
carries = [ { path = "lib::clone" } ]
panics = [ { id = "nested", text = "cannot start" }, { id = "drop", text = "cannot drop" } ]
"#;

/// A program under construction, of one library crate `app`.
pub struct Sample {
    pub program: Program,
    at: u32,
}

/// A sample with all that is known of it.
pub struct Solved {
    pub flow: Flow,
    pub contexts: Contexts,
    pub effects: Effects,
    /// Without those of lints that are allowed by default.
    pub findings: Vec<Finding>,
}

impl Sample {
    pub fn new(kind: CrateKind) -> Self {
        let krate = Crate {
            name: Name::new("app"),
            kind,
            member: true,
            published: true,
            dependencies: vec![Name::new("tokio")],
            libraries: Vec::new(),
            dev: Vec::new(),
        };
        Sample { program: Program { crates: vec![krate], ..Program::default() }, at: 0 }
    }

    fn span(&mut self) -> Span {
        self.at += 10;
        Span { file: FileId(0), start: self.at, end: self.at + 5 }
    }

    pub fn body(&mut self, name: &str, kind: BodyKind, parent: Option<BodyId>) -> BodyId {
        let span = self.span();
        self.program.bodies.push(Body {
            path: Name::new("app").join(name),
            display: Name::new(name),
            kind,
            krate: CrateId(0),
            parent,
            head: span,
            span,
            public: false,
            test: false,
            attributes: Vec::new(),
            around: false,
            foreign: false,
            self_type: None,
            implements: None,
            parameters: Vec::new(),
            locals: Vec::new(),
            calls: Vec::new(),
            awaits: Vec::new(),
            returns: Vec::new(),
            stores: Vec::new(),
            discarded: Vec::new(),
            overlooked: Vec::new(),
            gives: None,
            loops: Vec::new(),
            gates: Vec::new(),
            errors: Vec::new(),
            diverges: false,
            captures: Vec::new(),
            held: Vec::new(),
            makes: Vec::new(),
            selects: Vec::new(),
        });
        BodyId(self.program.bodies.len() as u32 - 1)
    }

    /// One that somebody who is not in the sample may call.
    pub fn function(&mut self, name: &str) -> BodyId {
        self.program.mentions.insert(Name::new(name));
        self.body(name, BodyKind::Function, None)
    }

    /// One that somebody who is not in the sample may call.
    pub fn async_function(&mut self, name: &str) -> BodyId {
        self.program.mentions.insert(Name::new(name));
        self.body(name, BodyKind::AsyncFunction, None)
    }

    pub fn edit(&mut self, id: BodyId) -> &mut Body {
        &mut self.program.bodies[id.0 as usize]
    }

    pub fn parameter(&mut self, id: BodyId) -> Value {
        let parameters = &mut self.edit(id).parameters;
        parameters.push(Parameter {
            name: Some(Name::new("f")),
            ty: None,
            owned: None,
            changes: false,
            callable: true,
            future: false,
        });
        Value::Parameter(parameters.len() as u32 - 1)
    }

    pub fn local(&mut self, id: BodyId, value: Value, part: Option<u32>) -> LocalId {
        let span = self.span();
        let locals = &mut self.edit(id).locals;
        let name = Some(Name::new("x"));
        locals.push(Local {
            name,
            ty: None,
            owned: None,
            value: Some(value),
            part,
            span,
            scope_end: u32::MAX,
            changes: false,
            moved: None,
        });
        LocalId(locals.len() as u32 - 1)
    }

    pub fn capture(&mut self, id: BodyId, of: CaptureOf) -> Value {
        let captures = &mut self.edit(id).captures;
        captures.push(Capture { of, moved: true });
        Value::Capture(captures.len() as u32 - 1)
    }

    pub fn call(&mut self, id: BodyId, callee: Callee, arguments: Vec<Value>) -> CallId {
        let span = self.span();
        let calls = &mut self.edit(id).calls;
        calls.push(Call {
            callee,
            span,
            name_span: span,
            self_type: None,
            receiver: None,
            arguments,
            gives: None,
            form: CallForm::Path,
            evidence: Evidence::Written,
            awaited: false,
            in_loop: false,
            sometimes: false,
            occasion: None,
            innermost: Vec::new(),
            cases: Box::default(),
            makes_future: false,
        });
        CallId(calls.len() as u32 - 1)
    }

    pub fn library(&mut self, id: BodyId, path: &str, arguments: Vec<Value>) -> CallId {
        self.call(id, Callee::Library(Name::new(path)), arguments)
    }

    pub fn method(&mut self, id: BodyId, receiver: Value, path: &str) -> CallId {
        let call = self.library(id, path, Vec::new());
        let call_mut = &mut self.edit(id).calls[call.0 as usize];
        call_mut.receiver = Some(receiver);
        call_mut.form = CallForm::Method;
        call
    }

    pub fn awaited(&mut self, id: BodyId, call: CallId) {
        self.edit(id).calls[call.0 as usize].awaited = true;
    }

    pub fn entry(&mut self, id: BodyId) {
        self.edit(id).attributes.push(Attribute {
            path: Name::new("lib::main"),
            written: None,
            arguments: Name::new(""),
        });
    }

    pub fn solve(&self) -> Solved {
        let catalog = Catalog::of(LIBRARY);
        let flow = flow::solve(&self.program, &catalog);
        let contexts = contexts::solve(&self.program, &catalog, &flow);
        let effects = effects::solve(&self.program, &catalog, &flow);
        let mut findings = rules::run(&self.program, &catalog, &flow, &contexts, &effects);
        let asked_for = |lint: &&lints::Lint| lint.level > Level::Allow;
        findings.retain(|finding| lints::find(finding.lint).ok().filter(asked_for).is_some());
        Solved { flow, contexts, effects, findings }
    }
}

impl Solved {
    /// The names of the lints that were found, in order.
    pub fn lints(&self) -> Vec<&'static str> {
        self.findings.iter().map(|finding| finding.lint).collect()
    }
}
