//! Why the calls of a line are, or are not, reported: what each resolves to, what it does, where it runs, and what was
//! said of it. For `--explain-call`.

use crate::analysis::Analysis;
use crate::calls::how;
use crate::catalog::{Blocks, Cost, Outcome};
use crate::contexts::{Again, Place, Why};
use crate::effects::Severity;
use crate::finding::{Confidence, Finding};
use crate::flow::{EdgeId, How};
use crate::program::{Body, BodyId, Call, CallForm, CallId, Callee, Value};
use crate::source::Span;
use std::fmt::Write;

/// A line of a file, as people write it: `src/main.rs:12`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct LineOf {
    /// The file, or the end of its path.
    pub file: String,
    /// 1-based.
    pub line: u32,
}

/// Explains the calls of a line; `None` where the analysis has none there.
pub fn explain(analysis: &Analysis, at: &LineOf) -> Option<String> {
    let explainer = Explainer { analysis };
    let mut out = String::new();
    for (id, body) in analysis.program.bodies() {
        for (index, call) in body.calls.iter().enumerate() {
            // Of what nobody wrote out, only what leads into the program can be told from what stands there.
            let is_told = call.form != CallForm::Implied || matches!(call.callee, Callee::Body(_));
            if is_told && explainer.is_at(call.name_span, at) {
                explainer.call(&mut out, id, CallId(index as u32));
            }
        }
    }
    (!out.is_empty()).then_some(out)
}

/// Whether a value is what a call gives, or what methods make of that.
fn is_of(body: &Body, value: &Value, call: CallId) -> bool {
    let mut at = value;
    while let Value::Call(id) = at {
        match &body.call(*id).receiver {
            _ if *id == call => return true,
            Some(receiver) => at = receiver,
            None => return false,
        }
    }
    false
}

struct Explainer<'a> {
    analysis: &'a Analysis,
}

impl Explainer<'_> {
    fn is_at(&self, span: Span, at: &LineOf) -> bool {
        let name = &self.analysis.sources.file(span.file).name;
        let same =
            name == &at.file || at.file.ends_with(&format!("/{name}")) || name.ends_with(&format!("/{}", at.file));
        same && self.analysis.sources.place(span).line == at.line
    }

    fn place(&self, span: Span) -> String {
        let place = self.analysis.sources.place(span);
        format!("{}:{}:{}", self.analysis.sources.file(span.file).name, place.line, place.column)
    }

    fn call(&self, out: &mut String, id: BodyId, call_id: CallId) {
        let program = &self.analysis.program;
        let (body, call) = (program.body(id), program.call(id, call_id));
        let text = self.analysis.sources.text(call.name_span);
        let _ = writeln!(out, "{}: `{text}`", self.place(call.name_span));
        let _ = writeln!(out, "  is       {}", self.callee(call));
        let blocks = self.effect(out, id, call_id);
        self.contexts(out, id, body, call_id);
        self.findings(out, id, (body, call_id), blocks);
    }

    fn callee(&self, call: &Call) -> String {
        let body = |id: &BodyId| self.analysis.program.body(*id);
        let on = call.self_type.map(|ty| format!(" on `{ty}`")).unwrap_or_default();
        match &call.callee {
            Callee::Body(id) => format!("`{}`, at {}", body(id).path, self.place(body(id).head)),
            Callee::Library(path) => format!("`{path}`{on}, found by {}", how(call)),
            Callee::Dispatch { method, candidates } => {
                let count = match candidates.len() {
                    0 => "no implementation here, or too many to follow".into(),
                    count => format!("{count} implementations here"),
                };
                let mut text = format!("`{method}`{on}, with {count}");
                for id in candidates {
                    let _ = write!(text, "\n           `{}`, at {}", body(id).display, self.place(body(id).head));
                }
                text
            }
            Callee::Constructor(path) => format!("the constructor `{path}`"),
            Callee::Value(_) => "a closure or function value".into(),
            Callee::Unknown { .. } => how(call).into(),
        }
    }

    /// What the call does to its thread; gives whether it blocks.
    fn effect(&self, out: &mut String, id: BodyId, call_id: CallId) -> bool {
        let analysis = self.analysis;
        let call = analysis.program.call(id, call_id);
        if let Some(wait) = analysis.effects.waits(id).iter().find(|wait| wait.call == call_id) {
            let row = analysis.catalog.blocks(wait.path, wait.self_type);
            let text = row.map(|row| described(row, wait.severity)).unwrap_or_default();
            let _ = writeln!(out, "  does     block: {text}; {}", sure(wait.confidence));
            return true;
        }
        let mut blocks = false;
        for edge in analysis.flow.out(id).iter().filter(|edge| edge.call == Some(call_id)) {
            let to = analysis.program.body(edge.to);
            let _ = writeln!(out, "  does     {} `{}`", what(edge.how), to.display);
            let (How::Calls, Some(severity)) = (edge.how, analysis.effects.worst(edge.to)) else { continue };
            blocks = true;
            self.chain(out, edge.to, severity);
        }
        if blocks {
            return true;
        }
        let row = match call.callee {
            Callee::Library(path) => analysis.catalog.blocks(path, call.self_type),
            _ => None,
        };
        let text = match row {
            Some(row) if !row.shown => {
                format!("nothing that is worth a word: {}", described(row, Severity::of(&row.outcome, row.cost)))
            }
            Some(_) if call.awaited || analysis.flow.is_polled(id, call_id) => {
                "not block: its result is awaited".into()
            }
            Some(row) => format!(
                "not block, as its condition is not met: {}",
                described(row, Severity::of(&row.outcome, row.cost))
            ),
            None => "nothing to its thread that is known".into(),
        };
        let _ = writeln!(out, "  does     {text}");
        false
    }

    fn chain(&self, out: &mut String, to: BodyId, severity: Severity) {
        let analysis = self.analysis;
        let Some(chain) = analysis.effects.chain(&analysis.program, &analysis.flow, to, severity) else { return };
        for &(body, call) in &chain.hops {
            let call = analysis.program.call(body, call);
            let text = analysis.sources.text(call.name_span);
            let _ = writeln!(out, "           which calls `{text}`, at {}", self.place(call.name_span));
        }
        if let Some(row) = analysis.catalog.blocks(chain.wait.path, chain.wait.self_type) {
            let _ = writeln!(
                out,
                "           which blocks: {}; {}",
                described(row, chain.wait.severity),
                sure(chain.confidence)
            );
        }
    }

    fn contexts(&self, out: &mut String, id: BodyId, body: &Body, call: CallId) {
        let analysis = self.analysis;
        let _ = writeln!(out, "  stands in `{}`, at {}", body.display, self.place(body.head));
        for place in analysis.contexts.places(id) {
            let Some(witness) = analysis.contexts.witness(id, place) else { continue };
            let _ = writeln!(out, "  runs     {}; {}", where_to(place), sure(witness.confidence));
            let (way, why) = analysis.contexts.way(&analysis.flow, id, place);
            for edge in way.iter().map(|&edge| analysis.flow.edges[edge]) {
                let from = analysis.program.body(edge.from);
                let at = edge.call.map_or(from.head, |call| analysis.program.call(edge.from, call).name_span);
                let _ = writeln!(out, "           {} by `{}`, at {}", passive(edge.how), from.display, self.place(at));
            }
            if let Some(text) = why.and_then(reason) {
                let _ = writeln!(out, "           {text}");
            }
        }
        if analysis.contexts.only_at_start(&analysis.flow, id) {
            let _ = writeln!(out, "           by all that is in sight only as a part of `main`, or once");
        } else if !analysis.contexts.repeats(&analysis.program, id, call) {
            let _ = writeln!(out, "           by nothing that is in sight more than once");
        } else {
            self.repetition(out, id);
        }
    }

    /// Why a body runs again and again.
    fn repetition(&self, out: &mut String, id: BodyId) {
        let analysis = self.analysis;
        let edge = |edge: EdgeId, does: &str, whence: &str| {
            let edge = &analysis.flow.edges[edge];
            let from = analysis.program.body(edge.from);
            let at = edge.call.map_or(from.head, |call| analysis.program.call(edge.from, call).name_span);
            format!("{does} by `{}`{whence}, at {}", from.display, self.place(at))
        };
        let passive = |id: EdgeId| passive(analysis.flow.edges[id].how);
        let steps = analysis.contexts.repetition(&analysis.flow, id);
        if steps.is_empty() {
            let _ = writeln!(out, "  repeats  in a loop here");
        }
        for (step, why) in steps.into_iter().enumerate() {
            let text = match why {
                Again::Looped(id) => edge(id, passive(id), " in a loop, or for each request"),
                Again::Kept(id) => edge(id, "kept", ", for others to run"),
                Again::Caller(id) => edge(id, passive(id), ""),
                Again::Polled => "which executors or frameworks call".into(),
                Again::Unseen => "which somebody runs who is not in sight".into(),
                Again::Offered => "which is for whoever is not in sight".into(),
            };
            let head = if step == 0 { "repeats " } else { "" };
            let _ = writeln!(out, "  {head:8} {text}");
        }
    }

    fn findings(&self, out: &mut String, id: BodyId, (body, call): (&Body, CallId), blocks: bool) {
        let given_to =
            body.locals.iter().filter(|local| local.value.as_ref().is_some_and(|value| is_of(body, value, call)));
        let told_by: Vec<Span> =
            std::iter::once(body.call(call).name_span).chain(given_to.map(|local| local.span)).collect();
        let shows = |finding: &&Finding| {
            let labels = std::iter::once(&finding.primary).chain(&finding.labels);
            labels.map(|label| label.span).any(|span| told_by.contains(&span))
        };
        let mut any = false;
        for finding in self.analysis.findings.iter().filter(shows) {
            any = true;
            let at = self.place(finding.primary.span);
            let _ = writeln!(out, "  is part of `{}`, at {at}; {}", finding.lint, shown(finding.confidence));
        }
        if any {
            return;
        }
        let on_tasks = [Place::EventLoop, Place::MainFuture].into_iter().any(|at| self.analysis.contexts.runs(id, at));
        let text = match (blocks, on_tasks) {
            (false, _) => "it does not block, as far as is known",
            (true, false) => "nothing in sight runs it on a thread that runs tasks",
            (true, true) => {
                "others do not wait for it: the main future and tests may block, and of several calls behind one, \
                             or in one expression, the worst is reported"
            }
        };
        let _ = writeln!(out, "  is not reported: {text}");
    }
}

fn described(row: &Blocks, severity: Severity) -> String {
    let cost = match (severity, row.cost) {
        (Severity::Micro, _) | (_, Cost::Micro) => "over at once, mostly",
        (_, Cost::Milli) => "for as long as a disk or a computation takes",
        (_, Cost::Unbounded) => "for as long as somebody else likes",
    };
    let outcome = match &row.outcome {
        Outcome::Late => "",
        Outcome::Hang => "; may never end where tasks run",
        Outcome::Panic(_) => "; panics where tasks run",
    };
    let steps = row.proof.as_ref().map(|proof| format!(", by {}", proof.steps.join(", then "))).unwrap_or_default();
    format!("{:?}, {cost}{outcome}{steps}", row.class)
}

fn sure(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "every step is written out",
        Confidence::Medium => "a step rests on inferred types",
        Confidence::Low => "a step is a guess",
    }
}

/// As [`sure`], of a whole finding, which may be unlikely to matter besides.
fn shown(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "not shown by default: a step is a guess, or it is seldom made or soon over",
        _ => sure(confidence),
    }
}

fn what(how: How) -> &'static str {
    match how {
        How::Calls => "call",
        How::Awaits => "await",
        How::Spawns => "spawn",
        How::Drives => "drive to its end",
        How::Pools => "hand to threads that may block",
        How::Threads => "hand to a thread",
        How::Holds => "keep for later",
    }
}

fn passive(how: How) -> &'static str {
    match how {
        How::Calls => "called",
        How::Awaits => "awaited",
        How::Spawns => "spawned",
        How::Drives => "driven",
        How::Pools | How::Threads => "handed over",
        How::Holds => "kept",
    }
}

fn where_to(place: Place) -> &'static str {
    match place {
        Place::EventLoop => "on the event loop",
        Place::MainFuture => "as a part of the main future",
        Place::Pool => "in a pool of threads that may block",
        Place::Thread => "on a thread without a runtime",
        Place::Startup => "in plain code of the program, outside of any runtime",
        Place::Test => "in a test",
        Place::Unknown => "wherever somebody calls it: nobody here does",
    }
}

fn reason(why: Why) -> Option<&'static str> {
    match why {
        Why::Kept => Some("which is async code that is kept, to be run with or by others"),
        Why::Open => Some("which is async code for whoever uses the library"),
        Why::Unseen => Some("which is async code that nobody in sight runs"),
        Why::Polled => Some("which executors call"),
        Why::Dropped => Some("which is where async code drops the value"),
        Why::Entry(_) => Some("which an attribute makes an entry point"),
        Why::Start => Some("which is where a program, a command, a test or an initialiser starts"),
        Why::Uncalled | Why::Edge(_) => None,
    }
}
