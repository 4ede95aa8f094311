//! GitLab's code quality report: a list of findings that merge requests show beside the code.
//!
//! It has no place for a chain and shows no name of a rule, so both are said in the description. Two entries with one
//! fingerprint are shown once; fingerprints of findings are unique, those of problems are made of their place.

use super::{Diagnostic, Report, Severity};
use crate::finding::Label;
use crate::lints::Group;
use serde_json::{Value, json};

/// The whole file.
pub fn render(report: &Report<'_>) -> String {
    // An entry without a place makes the whole file invalid.
    let placed = report.all().filter_map(|diagnostic| Some(entry(report, diagnostic, diagnostic.primary.as_ref()?)));
    let entries: Vec<Value> = placed.collect();
    serde_json::to_string_pretty(&entries).expect("a value made of texts, numbers and lists is JSON") + "\n"
}

fn entry(report: &Report<'_>, diagnostic: &Diagnostic, primary: &Label) -> Value {
    let line = |label: &Label| report.sources.place(label.span).line;
    let place = |label: &Label| json!({ "path": report.path(label.span.file), "lines": { "begin": line(label) } });
    let fingerprint = match &diagnostic.finding {
        Some(about) => about.fingerprint.clone(),
        None => format!("{}:{}:{}", diagnostic.name(), report.path(primary.span.file), line(primary)),
    };
    let category = match diagnostic.finding.as_ref().map(|about| about.lint.group) {
        Some(Group::Stall | Group::Waste) => "Performance",
        Some(Group::Restriction | Group::Pedantic | Group::Suppression) => "Style",
        Some(Group::Deadlock | Group::Lost) | None => "Bug Risk",
    };
    let body: Vec<String> = diagnostic.story(report.sources).map(|line| format!("- {line}")).collect();
    json!({
        "type": "issue",
        "check_name": diagnostic.name(),
        "description": format!("{}: {}", diagnostic.name(), diagnostic.message),
        "content": { "body": body.join("\n") },
        "categories": [category],
        "severity": grade(diagnostic.severity),
        "fingerprint": fingerprint,
        "location": place(primary),
        "other_locations": diagnostic.labels.iter().map(place).collect::<Vec<_>>(),
    })
}

fn grade(severity: Severity) -> &'static str {
    match severity {
        Severity::Warning => "minor",
        Severity::Error => "critical",
    }
}
