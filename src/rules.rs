//! The rules: relations between contexts and effects that are defects. One file per kind.
//!
//! A rule looks at the whole program and says what it finds; which lints exist, at which level and where they are
//! silenced is decided around it.

mod blocking;
mod borrows;
mod cancel;
mod clients;
mod contended;
mod drivers;
mod drops;
mod foreign;
mod futures;
mod guards;
mod homes;
mod initializers;
mod loops;
mod marked;
mod needless_async;
mod one_thread;
mod outside;
mod own_task;
mod pool;
mod runtimes;
mod sequence;
mod shared;
mod sockets;
mod tasks;
#[cfg(test)]
mod tests;
mod timeouts;
mod values;
mod words;

use crate::catalog::{Binds, Catalog, Flavor, MakesRuntime, Mark, Place as RunsAt, Runs};
use crate::contexts::{Contexts, Place, Why};
use crate::effects::{Effects, Wait};
use crate::finding::{Confidence, Finding, Label, Role};
use crate::flow::{Edge, EdgeId, Flow, How};
use crate::lints::{self, Rule};
use crate::names::Name;
use crate::program::{Body, BodyId, BodyKind, Call, CallForm, CallId, Callee, Program, Value};
use crate::source::Span;
use rayon::prelude::*;

/// Looks for one kind of defect.
type Find = fn(&Facts<'_>, &mut Vec<Finding>);

/// All rules.
const RULES: [Find; 22] = [
    blocking::find,
    runtimes::find,
    cancel::find,
    clients::find,
    contended::find,
    drops::find,
    guards::find,
    homes::find,
    outside::find,
    shared::find,
    futures::find,
    foreign::find,
    one_thread::find,
    initializers::find,
    loops::find,
    marked::find,
    needless_async::find,
    pool::find,
    sequence::find,
    sockets::find,
    tasks::find,
    timeouts::find,
];

/// Applies all rules. Sorted by place, then lint.
pub fn run(program: &Program, catalog: &Catalog, flow: &Flow, contexts: &Contexts, effects: &Effects) -> Vec<Finding> {
    let heads = heads(program, flow, contexts);
    let facts = Facts { program, catalog, flow, contexts, effects, heads };
    let found = RULES.par_iter().map(|find| {
        let mut findings = Vec::new();
        find(&facts, &mut findings);
        findings
    });
    let mut findings: Vec<Finding> = found.flatten().collect();
    findings.sort_by(|a, b| {
        let key = |f: &Finding| (f.primary.span, f.lint);
        key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message)).then_with(|| b.confidence.cmp(&a.confidence))
    });
    findings.dedup_by(|a, b| (a.primary.span, a.lint) == (b.primary.span, b.lint));
    findings
}

/// What rules read.
struct Facts<'a> {
    program: &'a Program,
    catalog: &'a Catalog,
    flow: &'a Flow,
    contexts: &'a Contexts,
    effects: &'a Effects,
    heads: Vec<bool>,
}

/// The name of the lint that this rule is for.
fn lint(rule: Rule) -> Option<&'static str> {
    lints::all().iter().find(|lint| lint.rule == rule).map(|lint| lint.name)
}

/// A finding of the lint that has this rule, in its words, with the placeholders filled in. What proves it is for the
/// rule to add.
fn said(rule: Rule, primary: Label, values: &[(&str, &str)]) -> Option<Finding> {
    let lint = lints::all().iter().find(|lint| lint.rule == rule)?;
    let fill = |text: &String| lints::fill(text, values);
    Some(Finding {
        lint: lint.name,
        message: fill(&lint.words.message),
        primary,
        labels: Vec::new(),
        notes: lint.words.notes.iter().map(fill).collect(),
        helps: lint.words.help.iter().map(|help| words::help(fill(help))).collect(),
        confidence: Confidence::High,
        root: None,
    })
}

/// The calls of a body with their ids.
fn calls(body: &Body) -> impl Iterator<Item = (CallId, &Call)> {
    body.calls.iter().enumerate().map(|(index, call)| (CallId(index as u32), call))
}

/// Bodies that a runtime enters itself, and the closures in them that they call: where plain code is entered from
/// async code, and where the code to change stands.
fn heads(program: &Program, flow: &Flow, contexts: &Contexts) -> Vec<bool> {
    let mut heads = vec![false; program.bodies.len()];
    for (id, body) in program.bodies() {
        let on_runtime = contexts.runs(id, Place::EventLoop) || contexts.runs(id, Place::MainFuture);
        let seeded = [Place::EventLoop, Place::MainFuture].into_iter().any(|place| {
            contexts.witness(id, place).is_some_and(|witness| match witness.why {
                Why::Polled | Why::Dropped | Why::Entry(_) | Why::Kept | Why::Open | Why::Unseen => true,
                Why::Edge(edge) => matches!(flow.edges[edge].how, How::Spawns | How::Drives),
                Why::Start | Why::Uncalled => false,
            })
        });
        // Parents come before the closures in them, so that theirs is known.
        let inline = body.kind == BodyKind::Closure
            && body.parent.is_some_and(|parent| {
                let called = |edge: &crate::flow::Edge| edge.from == parent && edge.how == How::Calls;
                heads[parent.0 as usize] && flow.into(id).any(called)
            });
        heads[id.0 as usize] = on_runtime && (body.kind.is_async() || seeded || inline);
    }
    heads
}

impl<'a> Facts<'a> {
    fn body(&self, id: BodyId) -> &'a Body {
        self.program.body(id)
    }

    fn call(&self, body: BodyId, call: CallId) -> &'a Call {
        self.program.call(body, call)
    }

    fn is_head(&self, id: BodyId) -> bool {
        self.heads[id.0 as usize]
    }

    /// Bodies of the workspace that somebody runs; what is wrong in a dependency is for its own maintainers.
    fn own_bodies(&self) -> impl Iterator<Item = (BodyId, &'a Body)> {
        let (program, contexts) = (self.program, self.contexts);
        let own = program.bodies().filter(|(_, body)| program.crates[body.krate.0 as usize].member);
        own.filter(|&(id, _)| !contexts.is_dead(id))
    }

    /// The labels that show why a head runs where it runs.
    fn head_labels(&self, id: BodyId, place: Place) -> Vec<Label> {
        let (way, why) = self.contexts.way(self.flow, id, place);
        let mut labels = Vec::new();
        let body = self.body(id);
        let what = match place {
            Place::EventLoop => "runs on the event loop",
            Place::MainFuture => "is polled by the thread that drives the runtime",
            _ => "runs here",
        };
        let last: Option<EdgeId> = way.last().copied();
        match why {
            Some(Why::Dropped) => {
                labels.push(label(body.head, "runs where async code drops the value: on the event loop"));
            }
            Some(Why::Polled) if way.is_empty() => labels.push(label(body.head, "is called by the executor")),
            _ if body.kind == BodyKind::Closure && self.inline_parent(id).is_some() => {
                let parent = self.inline_parent(id).expect("just looked at");
                return self.head_labels(parent, place);
            }
            _ => labels.push(label(body.head, format!("`{}` {what}", body.display))),
        }
        if let Some(edge) = last.map(|edge| self.flow.edges[edge])
            && edge.how == How::Spawns
            && let Some(call) = edge.call
        {
            labels.push(label(self.call(edge.from, call).name_span, "spawned here"));
        }
        labels.into_iter().map(|label| label.with_role(Role::Before)).collect()
    }

    /// Whether the runtime around a body has one thread for sure: the entry point on the way to it says so.
    fn on_one_thread(&self, id: BodyId, place: Place) -> bool {
        let (way, why) = self.contexts.way(self.flow, id, place);
        let top = way.last().map_or(id, |&edge| self.flow.edges[edge].from);
        let Some(Why::Entry(index)) = why else { return false };
        let Some(attribute) = self.body(top).attributes.get(index as usize) else { return false };
        // Tests have one thread by default, which says nothing of what they test.
        if self.is_test(self.body(top)) && !self.is_test(self.body(id)) {
            return false;
        }
        let arguments = attribute.arguments.as_str();
        let written = arguments.contains("flavor");
        let one = self.catalog.entry(attribute).is_some_and(|e| e.flavor == Some(Flavor::CurrentThread));
        arguments.contains("current_thread") || (one && !written)
    }

    /// The head that a closure is called by, where it is one of the closures of a head.
    fn inline_parent(&self, id: BodyId) -> Option<BodyId> {
        let parent = self.body(id).parent.filter(|&parent| self.is_head(parent))?;
        self.flow.into(id).any(|edge| edge.from == parent && edge.how == How::Calls).then_some(parent)
    }

    /// What is known of a library call as one that makes something bound to a runtime, or needs one.
    fn binds(&self, call: &Call) -> Option<&'a Binds> {
        match (&call.callee, call.self_type) {
            // Types that have both give the same by either.
            (Callee::Library(path), Some(ty)) if path.as_str() == "std::default::Default::default" => {
                self.catalog.binds(ty.join("new"))
            }
            (Callee::Library(path), _) => self.catalog.binds(*path),
            _ => None,
        }
    }

    /// What is known of a library call as one that makes a runtime.
    fn makes_runtime(&self, call: &Call) -> Option<&'a MakesRuntime> {
        let Callee::Library(path) = call.callee else { return None };
        self.catalog.runtime(path)
    }

    /// Whether a call drives a future on this thread until it ends.
    fn is_block_on(&self, call: &Call) -> bool {
        let Callee::Library(path) = call.callee else { return false };
        self.catalog.runs(path).iter().any(|row| row.on == RunsAt::MainFuture)
    }

    /// What is known of a library call as one that runs what it is given.
    fn runs(&self, call: &Call) -> &'a [Runs] {
        match call.callee {
            Callee::Library(path) => self.catalog.runs(path),
            _ => &[],
        }
    }

    /// The call that gets a future to run. An edge to an `async` function stands at the call that makes the future, and
    /// this is the one that the future is an argument of.
    fn runner(&self, edge: &Edge) -> Option<CallId> {
        let made = edge.call?;
        let body = self.body(edge.from);
        if !body.call(made).makes_future {
            return Some(made);
        }
        let takes = |call: &Call| {
            let mut makers = call.arguments.iter().flat_map(|value| values::makers(self, body, value));
            !self.runs(call).is_empty() && makers.any(|(maker, _)| maker == made)
        };
        calls(body).find(|(_, call)| takes(call)).map(|(id, _)| id)
    }

    /// What some rule wants to know of a call.
    fn mark(&self, call: &Call) -> Option<Mark> {
        self.catalog.mark(self.path_of(call)?)
    }

    /// The path by which rows name what a call calls: functions of libraries, and of the project where it says something
    /// of them that is no reason not to look at their bodies.
    fn path_of(&self, call: &Call) -> Option<Name> {
        match call.callee {
            Callee::Library(path) | Callee::Dispatch { method: path, .. } => Some(path),
            Callee::Body(id) => Some(self.body(id)).filter(|body| body.parent.is_none()).map(|body| body.path),
            Callee::Value(_) | Callee::Constructor(_) | Callee::Unknown { .. } => None,
        }
    }

    /// What a call calls, as people write it and with marks of code.
    fn callee_name(&self, call: &Call) -> String {
        let name = match &call.callee {
            Callee::Body(body) => self.body(*body).display.to_string(),
            Callee::Library(path) => {
                let of_trait = self.catalog.blocks(*path, call.self_type).is_some_and(|row| row.on.is_some());
                shown_path(path.as_str(), call.self_type.filter(|_| of_trait), call.form)
            }
            Callee::Dispatch { method, .. } => two_last(method.as_str()),
            Callee::Constructor(path) => two_last(path.as_str()),
            Callee::Unknown { name: Some(name), .. } => name.to_string(),
            Callee::Value(Value::Field(_, name)) => return format!("what `{name}` holds"),
            Callee::Value(_) | Callee::Unknown { name: None, .. } => return "the closure".into(),
        };
        format!("`{name}`")
    }

    /// What waits in a call: the function that is called, or one that an adapter is given by its name.
    fn waiting_name(&self, call: &Call, wait: &Wait) -> String {
        match call.callee {
            Callee::Library(path) if path != wait.path => format!("`{}`", wait.path),
            Callee::Library(path) if call.form == CallForm::Implied => {
                format!("`{}`", shown_path(path.as_str(), wait.self_type, call.form))
            }
            _ => self.callee_name(call),
        }
    }

    /// Whether anything below tests only is meant.
    fn is_test(&self, body: &Body) -> bool {
        body.test || self.program.crates[body.krate.0 as usize].kind == crate::program::CrateKind::Test
    }
}

/// A library function as people write it: a function by its path, a method by its type. A trait's method is told by
/// the type that has it, because the trait says nothing of what is waited for.
fn shown_path(path: &str, has_it: Option<Name>, form: CallForm) -> String {
    match (form, has_it) {
        (CallForm::Method, Some(ty)) => format!("{}::{}", ty.last(), Name::new(path).last()),
        (CallForm::Method, None) => two_last(path),
        (CallForm::Implied, Some(ty)) => format!("{ty}::{}", Name::new(path).last()),
        _ => path.to_owned(),
    }
}

fn two_last(path: &str) -> String {
    let mut parts = path.rsplit("::");
    let last = parts.next().unwrap_or_default();
    parts.next().map_or_else(|| last.to_owned(), |before| format!("{before}::{last}"))
}

fn label(span: Span, text: impl Into<String>) -> Label {
    Label { span, text: text.into(), role: Role::default() }
}

/// A label of what leads to the primary place.
fn before(span: Span, text: impl Into<String>) -> Label {
    label(span, text).with_role(Role::Before)
}

/// A label that is no link of the chain.
fn aside(span: Span, text: impl Into<String>) -> Label {
    label(span, text).with_role(Role::Aside)
}

/// The weaker of two.
fn weaker(a: Confidence, b: Confidence) -> Confidence {
    a.min(b)
}
