//! Workflow commands of GitHub Actions: findings as annotations of the changed lines, with no service to pay for.
//!
//! A step shows ten annotations of a kind and drops the rest without a word, so what comes after them is written into
//! the log, one line each, and the last annotation says so.

use super::line::{plain, visible};
use super::{Diagnostic, Report, Severity};
use std::fmt::Write;

/// Annotations of one kind that a step shows.
const MOST: usize = 10;

/// All commands and lines of the log.
pub fn render(report: &Report<'_>) -> String {
    let mut out = String::new();
    let mut left = Vec::new();
    for severity in [Severity::Error, Severity::Warning] {
        let of_kind = report.all().filter(|diagnostic| diagnostic.severity == severity);
        for (i, diagnostic) in of_kind.enumerate() {
            if i < MOST {
                let _ = writeln!(out, "{}", command(report, diagnostic));
            } else {
                left.push(diagnostic);
            }
        }
    }
    if left.is_empty() {
        return out;
    }
    let _ = writeln!(out, "::group::{} more of `cargo unpark`", left.len());
    for diagnostic in &left {
        let _ = writeln!(out, "{}", log_line(report, diagnostic));
    }
    let _ = writeln!(out, "::endgroup::");
    let _ = writeln!(
        out,
        "::notice title=unpark::{} more findings are in the log of this step, which shows {MOST} annotations of a kind",
        left.len()
    );
    out
}

fn command(report: &Report<'_>, diagnostic: &Diagnostic) -> String {
    let mut properties = vec![("title", format!("unpark: {}", diagnostic.name()))];
    if let Some(label) = &diagnostic.primary {
        let file = report.sources.file(label.span.file);
        let (start, end) = (file.place(label.span.start), file.place(label.span.end));
        properties.push(("file", report.path(label.span.file)));
        properties.push(("line", start.line.to_string()));
        properties.push(("endLine", end.line.to_string()));
        // Columns of a place on several lines make the whole command invalid.
        if start.line == end.line {
            properties.push(("col", start.column.to_string()));
            properties.push(("endColumn", end.column.to_string()));
        }
    }
    let properties: Vec<String> =
        properties.iter().map(|(name, value)| format!("{name}={}", property(&plain(value)))).collect();
    let story = std::iter::once(diagnostic.message.clone()).chain(diagnostic.story(report.sources));
    let text: Vec<String> = story.collect();
    format!("::{} {}::{}", diagnostic.severity.as_str(), properties.join(","), data(&plain(&text.join("\n"))))
}

/// A line that is no command, whatever stands in it.
fn log_line(report: &Report<'_>, diagnostic: &Diagnostic) -> String {
    let place = diagnostic.primary.as_ref().map_or_else(String::new, |label| {
        let place = report.sources.place(label.span);
        format!("{}:{}:{}: ", report.path(label.span.file), place.line, place.column)
    });
    let line = format!("- {place}{}: {} [{}]", diagnostic.severity.as_str(), diagnostic.message, diagnostic.code);
    // The old form of commands is looked for in the middle of lines too.
    line.chars().map(visible).collect::<String>().replace("##[", "# #[")
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
