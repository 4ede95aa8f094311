//! What every call was resolved to, for `--print calls` and `--print stats`: how good the front end is, in the open.

use crate::analysis::Analysis;
use crate::program::{Call, CallForm, Callee, Evidence, Program, Unknown};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// One line of `--print calls`.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    line: u32,
    col: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    api: Option<&'static str>,
    how: &'static str,
}

/// JSON Lines: the place of each call's name, the path it resolves to, and how that was found.
pub fn list(analysis: &Analysis) -> String {
    let mut lines = Vec::new();
    for call in calls(&analysis.program) {
        let api = path(&analysis.program, call).filter(|_| call.form != CallForm::Macro || call.receiver.is_some());
        let file = analysis.sources.file(call.name_span.file);
        let place = file.place(call.name_span.start);
        lines.push(Line { file: &file.name, line: place.line, col: place.column, api, how: how(call) });
    }
    lines.sort_by(|a, b| (a.file, a.line, a.col, a.api).cmp(&(b.file, b.line, b.col, b.api)));
    let mut out = String::new();
    for line in lines {
        out += &serde_json::to_string(&line).expect("a line has text and numbers only");
        out.push('\n');
    }
    out
}

fn calls(program: &Program) -> impl Iterator<Item = &Call> {
    program.bodies.iter().flat_map(|body| &body.calls)
}

fn path(program: &Program, call: &Call) -> Option<&'static str> {
    match &call.callee {
        Callee::Body(id) => {
            let body = program.body(*id);
            Some(body.implements.unwrap_or(body.path).as_str())
        }
        Callee::Library(path) | Callee::Constructor(path) => Some(path.as_str()),
        Callee::Dispatch { method, .. } => Some(method.as_str()),
        Callee::Value(_) | Callee::Unknown { .. } => None,
    }
}

/// How the callee was found, or why it was not.
pub fn how(call: &Call) -> &'static str {
    match (&call.callee, call.form, call.evidence) {
        (Callee::Unknown { reason, .. }, ..) => reason_text(*reason),
        (Callee::Value(_), ..) => "value",
        (_, CallForm::Macro, _) => "macro",
        (_, CallForm::Implied, _) => "implied",
        (_, CallForm::Path, _) => "path",
        (_, CallForm::Method, Evidence::Dispatch) => "dispatch",
        (_, CallForm::Method, _) => "method",
    }
}

fn reason_text(reason: Unknown) -> &'static str {
    match reason {
        Unknown::Path => "unknown: the path leads to nothing that was read",
        Unknown::Receiver => "unknown: the receiver's type was not found",
        Unknown::Method => "unknown: the type has no such method that was read",
        Unknown::Value => "unknown: the called value is not in sight",
        Unknown::Parameter => "unknown: the type parameter has no such method by its bounds",
    }
}

/// What share of the calls is resolved, and what the rest are unknown for.
pub fn stats(analysis: &Analysis, unread: &BTreeSet<String>) -> String {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for call in calls(&analysis.program) {
        *counts.entry(how(call)).or_default() += 1;
    }
    let total: usize = counts.values().sum();
    let unknown: usize = counts.iter().filter(|(how, _)| how.starts_with("unknown")).map(|(_, count)| count).sum();
    let share = |count: usize| 100.0 * count as f64 / total.max(1) as f64;
    let mut out = String::new();
    let bytes: usize = analysis.sources.iter().map(|(_, file)| file.text.len()).sum();
    let lines: usize = analysis.sources.iter().map(|(_, file)| file.line_count()).sum();
    let files = analysis.sources.iter().count();
    let _ = writeln!(out, "{files} files, {lines} lines, {bytes} bytes, {} bodies", analysis.program.bodies.len());
    let _ = writeln!(out, "{total} calls, {:.1} % resolved", share(total - unknown));
    for (how, count) in &counts {
        let _ = writeln!(out, "{count:9} {:5.1} % {how}", share(*count));
    }
    let _ = writeln!(out, "{} macro calls could not be read as code", analysis.unread_macros);
    for library in unread {
        let _ = writeln!(out, "no signatures of `{library}`");
    }
    out
}
