//! The rules: relations between contexts and effects that are defects. One file per kind.
//!
//! A rule looks at the whole program and says what it finds; which lints exist, at which level and where they are
//! silenced is decided around it.

mod blocking;
mod clients;
mod homes;
mod own_task;
mod runtimes;
#[cfg(test)]
mod tests;
mod values;
mod words;

use crate::catalog::Catalog;
use crate::contexts::{Contexts, Place, Why};
use crate::effects::Effects;
use crate::finding::{Confidence, Finding, Label};
use crate::flow::{EdgeId, Flow, How};
use crate::lints::{self, Rule};
use crate::program::{Body, BodyId, BodyKind, Call, CallForm, CallId, Callee, Program};
use crate::source::Span;

/// Applies all rules. Sorted by place, then lint.
pub fn run(program: &Program, catalog: &Catalog, flow: &Flow, contexts: &Contexts, effects: &Effects) -> Vec<Finding> {
    let heads = heads(program, flow, contexts);
    let facts = Facts { program, catalog, flow, contexts, effects, heads };
    let mut findings = Vec::new();
    blocking::find(&facts, &mut findings);
    runtimes::find(&facts, &mut findings);
    clients::find(&facts, &mut findings);
    homes::find(&facts, &mut findings);
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

/// Bodies that a runtime enters itself, and the closures in them that they call: where plain code is entered from
/// async code, and where the code to change stands.
fn heads(program: &Program, flow: &Flow, contexts: &Contexts) -> Vec<bool> {
    let mut heads = vec![false; program.bodies.len()];
    for (id, body) in program.bodies() {
        let on_runtime = contexts.runs(id, Place::EventLoop) || contexts.runs(id, Place::MainFuture);
        let seeded = [Place::EventLoop, Place::MainFuture].into_iter().any(|place| {
            contexts.witness(id, place).is_some_and(|witness| match witness.why {
                Why::Polled | Why::Dropped | Why::Entry(_) | Why::Async => true,
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

    /// Bodies of the workspace; what is wrong in a dependency is for its own maintainers.
    fn own_bodies(&self) -> impl Iterator<Item = (BodyId, &'a Body)> {
        let program = self.program;
        program.bodies().filter(|(_, body)| program.crates[body.krate.0 as usize].member)
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
        labels
    }

    /// The head that a closure is called by, where it is one of the closures of a head.
    fn inline_parent(&self, id: BodyId) -> Option<BodyId> {
        let parent = self.body(id).parent.filter(|&parent| self.is_head(parent))?;
        self.flow.into(id).any(|edge| edge.from == parent && edge.how == How::Calls).then_some(parent)
    }

    /// What a call calls, as people write it.
    fn callee_name(&self, call: &Call) -> String {
        match &call.callee {
            Callee::Body(body) => self.body(*body).display.to_string(),
            Callee::Library(path) => shown_path(path.as_str(), call),
            Callee::Dispatch { method, .. } => two_last(method.as_str()),
            Callee::Constructor(path) => two_last(path.as_str()),
            Callee::Value(_) | Callee::Unknown(_) => "this".into(),
        }
    }

    /// Whether anything below tests only is meant.
    fn is_test(&self, body: &Body) -> bool {
        body.test || self.program.crates[body.krate.0 as usize].kind == crate::program::CrateKind::Test
    }
}

/// A library function as people write it: a function by its path, a method by its type.
fn shown_path(path: &str, call: &Call) -> String {
    match (call.form, call.self_type) {
        (CallForm::Method, Some(ty)) => {
            format!("{}::{}", ty.last(), path.rsplit("::").next().expect("a split has a last part"))
        }
        (CallForm::Method, None) => two_last(path),
        _ => path.to_owned(),
    }
}

fn two_last(path: &str) -> String {
    let mut parts = path.rsplit("::");
    let last = parts.next().unwrap_or_default();
    parts.next().map_or_else(|| last.to_owned(), |before| format!("{before}::{last}"))
}

fn label(span: Span, text: impl Into<String>) -> Label {
    Label { span, text: text.into() }
}

/// The weaker of two.
fn weaker(a: Confidence, b: Confidence) -> Confidence {
    a.min(b)
}
