//! reviewdog's own format, for comments on any forge: `rdjson` is one object, `rdjsonl` one line for each diagnostic.
//!
//! Its columns count bytes. A message may have several lines; places of the chain are related locations.

use super::{Diagnostic, Report, Severity, suggestion};
use crate::finding::{Applicability, Fix, Label};
use crate::source::{SourceFile, Span};
use serde_json::{Value, json};

/// One object for all.
pub fn render(report: &Report<'_>) -> String {
    let object = json!({ "source": source(), "diagnostics": all(report).collect::<Vec<_>>() });
    serde_json::to_string_pretty(&object).expect("a value made of texts, numbers and lists is JSON") + "\n"
}

/// One line for each.
pub fn lines(report: &Report<'_>) -> String {
    let line = |mut value: Value| {
        value["source"] = source();
        format!("{value}\n")
    };
    all(report).map(line).collect()
}

fn source() -> Value {
    match env!("CARGO_PKG_REPOSITORY") {
        "" => json!({ "name": "unpark" }),
        url => json!({ "name": "unpark", "url": url }),
    }
}

/// What has no place cannot be said in this format.
fn all(report: &Report<'_>) -> impl Iterator<Item = Value> {
    report.all().filter_map(|diagnostic| Some(entry(report, diagnostic, diagnostic.primary.as_ref()?)))
}

fn entry(report: &Report<'_>, diagnostic: &Diagnostic, primary: &Label) -> Value {
    let mut code = json!({ "value": diagnostic.name() });
    if let Some(url) = diagnostic.finding.as_ref().and_then(|about| about.lint.url()) {
        code["url"] = url.into();
    }
    let story = std::iter::once(diagnostic.message.clone()).chain(diagnostic.story(report.sources));
    let related = |label: &Label| json!({ "message": label.text, "location": location(report, label.span) });
    let fixes = diagnostic.helps.iter().filter_map(|help| help.fix.as_ref());
    let fixes = fixes.filter(|fix| fix.applicability != Applicability::HasPlaceholders);
    json!({
        "message": story.collect::<Vec<_>>().join("\n"),
        "location": location(report, primary.span),
        "severity": match diagnostic.severity {
            Severity::Warning => "WARNING",
            Severity::Error => "ERROR",
        },
        "code": code,
        "related_locations": diagnostic.labels.iter().map(related).collect::<Vec<_>>(),
        "suggestions": fixes.filter_map(|fix| suggested(report, fix)).collect::<Vec<_>>(),
    })
}

/// Suggestions are applied one by one, so one that has several edits is said as one.
fn suggested(report: &Report<'_>, fix: &Fix) -> Option<Value> {
    let (span, new) = suggestion::merged(fix, report.sources)?;
    Some(json!({ "range": range(report.sources.file(span.file), span), "text": new }))
}

fn location(report: &Report<'_>, span: Span) -> Value {
    json!({ "path": report.path(span.file), "range": range(report.sources.file(span.file), span) })
}

fn range(file: &SourceFile, span: Span) -> Value {
    let position = |byte: u32| {
        let line = file.line_of(byte);
        json!({ "line": line + 1, "column": byte.saturating_sub(file.line_start(line)) + 1 })
    };
    json!({ "start": position(span.start), "end": position(span.end) })
}
