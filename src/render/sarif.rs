//! SARIF 2.1.0, for code scanning and viewers: one run, with the pages of the lints as help, the chain as a code flow and
//! its links as related locations that the message leads to.
//!
//! Paths start from the root of the repository, as services that know nothing else expect. What the format allows and
//! code scanning refuses is not written: every result has a place, and there are no more of them than it takes.

use super::{Diagnostic, Report, Severity, Silence, human, uri};
use crate::finding::{Applicability, Confidence, Fix, Label, Silencer};
use crate::lints::{self, Level, Lint};
use crate::source::{FileId, Span};
use serde_json::{Map, Value, json};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
/// The name for the root of the repository that viewers know.
const ROOT: &str = "%SRCROOT%";
/// Code scanning refuses a run with more results.
const MOST_RESULTS: usize = 25_000;
/// Code scanning shows no more related locations of a result.
const MOST_RELATED: usize = 100;

/// The whole file.
pub fn render(report: &Report<'_>) -> String {
    let mut results: Vec<&Diagnostic> = report.findings.iter().collect();
    if results.len() > MOST_RESULTS {
        results.sort_by_key(|diagnostic| std::cmp::Reverse(diagnostic.severity));
        results.truncate(MOST_RESULTS);
    }
    let mut notifications: Vec<Value> = report.told().map(|trouble| notification(report, trouble)).collect();
    if let Some(left @ 1..) = report.findings.len().checked_sub(results.len()) {
        let text = format!("{left} findings are left out: no more than {MOST_RESULTS} are accepted");
        notifications.push(json!({ "level": "warning", "message": { "text": text } }));
    }
    let results = results.into_iter().chain(&report.silenced).take(MOST_RESULTS);
    let results: Vec<Value> = results.map(|diagnostic| result(report, diagnostic)).collect();
    let root = format!("{}/", uri::file(report.repository).trim_end_matches('/'));
    let was_checked = !report.troubles.iter().any(|trouble| trouble.severity == Severity::Error);
    let run = json!({
        "tool": { "driver": driver() },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            ROOT: { "uri": root, "description": { "text": "the root of the repository" } }
        },
        "invocations": [{ "executionSuccessful": was_checked, "toolExecutionNotifications": notifications }],
        "results": results,
    });
    let log = json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] });
    let text = serde_json::to_string_pretty(&log).expect("a value made of texts, numbers and lists is JSON");
    text + "\n"
}

fn driver() -> Value {
    let mut driver = json!({
        "name": "unpark",
        "fullName": "cargo unpark",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "shortDescription": { "text": "finds misuse of async runtimes" },
        "rules": lints::all().iter().map(rule).collect::<Vec<_>>(),
        "notifications": [
            { "id": "not_read", "shortDescription": { "text": "something could not be read" } },
            { "id": "settings", "shortDescription": { "text": "nothing was checked because of a mistake in the settings" } },
        ],
    });
    if !env!("CARGO_PKG_REPOSITORY").is_empty() {
        driver["informationUri"] = env!("CARGO_PKG_REPOSITORY").into();
    }
    driver
}

fn rule(lint: &Lint) -> Value {
    let severity = match lint.level {
        Level::Deny | Level::Forbid => "error",
        Level::Warn => "warning",
        Level::Allow => "recommendation",
    };
    let mut rule = json!({
        "id": lint.name,
        "name": lint.name,
        "shortDescription": { "text": lint.summary },
        "fullDescription": { "text": what_it_reports(lint) },
        "help": { "text": lint.page, "markdown": lint.page },
        "defaultConfiguration": { "enabled": lint.level != Level::Allow, "level": level(severity) },
        "properties": {
            "tags": ["async", lint.group.as_str()],
            "precision": "high",
            "problem.severity": severity,
        },
    });
    if let Some(url) = lint.url() {
        rule["helpUri"] = url.into();
    }
    rule
}

fn level(severity: &str) -> &str {
    if severity == "recommendation" { "note" } else { severity }
}

/// The first section of a lint's page, as one paragraph.
fn what_it_reports(lint: &Lint) -> String {
    let section = lint.page.split("## What it reports").nth(1).unwrap_or(&lint.summary);
    let section = section.split("\n## ").next().unwrap_or(section);
    section.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn result(report: &Report<'_>, diagnostic: &Diagnostic) -> Value {
    let links = diagnostic.chain();
    let related = diagnostic.with_all_places().labels;
    let related = &related[..related.len().min(MOST_RELATED)];
    let linked = &related[..related.len().min(diagnostic.labels.len())];
    let mut result = json!({
        "ruleId": diagnostic.name(),
        "level": diagnostic.severity.as_str(),
        "message": { "text": message(diagnostic, linked) },
        "locations": diagnostic.primary.iter().map(|label| location(report, label)).collect::<Vec<_>>(),
    });
    if !related.is_empty() {
        let numbered = related.iter().enumerate().map(|(i, label)| {
            let mut location = location(report, label);
            location["id"] = (i + 1).into();
            location
        });
        result["relatedLocations"] = numbered.collect();
    }
    if links.len() > 1 {
        let last = links.len() - 1;
        let steps = links.iter().enumerate().map(|(i, label)| {
            let essential = i == 0 || i == last || Some(*label) == diagnostic.primary.as_ref();
            json!({
                "location": location(report, label),
                "executionOrder": i + 1,
                "importance": if essential { "essential" } else { "important" },
            })
        });
        let steps: Vec<Value> = steps.collect();
        result["codeFlows"] = json!([{ "threadFlows": [{ "locations": steps }] }]);
    }
    if let Some(about) = &diagnostic.finding {
        result["ruleIndex"] = lints::all().iter().position(|lint| lint.name == about.lint.name).into();
        result["partialFingerprints"] = json!({ "unpark/v1": about.fingerprint });
        result["properties"] = json!({ "confidence": confidence(about.confidence) });
        if let Some(silence) = &about.silence {
            result["suppressions"] = json!([suppression(report, silence)]);
        }
    }
    let fixes: Vec<Value> = diagnostic
        .helps
        .iter()
        .filter_map(|help| Some((help, help.fix.as_ref()?)))
        .filter(|(_, fix)| fix.applicability != Applicability::HasPlaceholders)
        .map(|(help, fix)| json!({ "description": { "text": help.text }, "artifactChanges": changes(report, fix) }))
        .collect();
    if !fixes.is_empty() {
        result["fixes"] = fixes.into();
    }
    result
}

fn suppression(report: &Report<'_>, silence: &Silence) -> Value {
    let mut suppression = match silence.by {
        Silencer::Source(span) => {
            let place = json!({ "artifactLocation": artifact(report, span.file), "region": region(report, span) });
            json!({ "kind": "inSource", "location": { "physicalLocation": place } })
        }
        Silencer::Baseline => json!({ "kind": "external" }),
    };
    if let Some(reason) = &silence.reason {
        suppression["justification"] = reason.as_str().into();
    }
    suppression
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}

/// The message, and below it the labels as links to their places, the notes and the helps.
fn message(diagnostic: &Diagnostic, related: &[Label]) -> String {
    let mut lines = vec![literal(&diagnostic.message)];
    let links = related.iter().enumerate();
    lines.extend(links.map(|(i, label)| format!("{}. [{}]({})", i + 1, literal(&label.text), i + 1)));
    lines.extend(diagnostic.notes.iter().map(|note| format!("note: {}", literal(note))));
    lines.extend(diagnostic.helps.iter().map(|help| format!("help: {}", literal(&human::help_text(help)))));
    lines.join("\n")
}

/// A text without links: square brackets would begin one.
fn literal(text: &str) -> String {
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

fn location(report: &Report<'_>, label: &Label) -> Value {
    let place = json!({
        "artifactLocation": artifact(report, label.span.file),
        "region": region(report, label.span),
    });
    let mut location = Map::from_iter([("physicalLocation".to_owned(), place)]);
    if !label.text.is_empty() {
        location.insert("message".into(), json!({ "text": literal(&label.text) }));
    }
    location.into()
}

fn artifact(report: &Report<'_>, file: FileId) -> Value {
    let source = report.sources.file(file);
    match source.path.starts_with(report.repository) {
        true => json!({ "uri": uri::relative(&report.path(file)), "uriBaseId": ROOT }),
        false => json!({ "uri": uri::file(&source.path) }),
    }
}

fn region(report: &Report<'_>, span: Span) -> Value {
    let file = report.sources.file(span.file);
    let (start, end) = (file.place(span.start), file.place(span.end));
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

fn changes(report: &Report<'_>, fix: &Fix) -> Vec<Value> {
    let Some((first, _)) = fix.edits.first() else { return Vec::new() };
    let replacements = fix
        .edits
        .iter()
        .map(|(span, new)| json!({ "deletedRegion": region(report, *span), "insertedContent": { "text": new } }));
    let replacements: Vec<Value> = replacements.collect();
    vec![json!({ "artifactLocation": artifact(report, first.file), "replacements": replacements })]
}

fn notification(report: &Report<'_>, trouble: &Diagnostic) -> Value {
    let mut notification = json!({
        "level": trouble.severity.as_str(),
        "message": { "text": literal(&trouble.message) },
        "descriptor": { "id": trouble.name() },
    });
    if let Some(label) = &trouble.primary {
        notification["locations"] = json!([location(report, label)]);
    }
    notification
}
