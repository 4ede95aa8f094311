//! From a report to the texts that the user asked for: one for each format, for standard output or for a file.

use super::{Outcome, Terminal};
use crate::cli::{self, Check, MessageFormat};
use crate::render::style::{Color, Links, Style};
use crate::render::{Diagnostic, Report, github, gitlab, html, human, json, junit, rdjson, sarif, short};

/// Adds what each output gets.
pub fn write(check: &Check, report: &Report<'_>, terminal: Terminal, outcome: &mut Outcome) {
    for output in &check.outputs {
        let shown = style(check, terminal, output.file.is_some());
        let text = text(check, report, output.format, shown);
        match &output.file {
            Some(file) => outcome.files.push((file.clone(), text)),
            None => outcome.output = text,
        }
    }
    // Formats for programs have a place for problems; those for people leave them to standard error.
    let printed = check.outputs.iter().find(|output| output.file.is_none());
    let style = style(check, terminal, false);
    match printed.map(|output| output.format) {
        Some(MessageFormat::Short) => outcome.messages += &short::render(&report.troubles, report.sources),
        Some(MessageFormat::Human) | None => {
            outcome.messages += &human::render(&report.troubles, report.sources, style)
        }
        Some(_) => {}
    }
}

fn style(check: &Check, terminal: Terminal, to_file: bool) -> Style {
    let color = match check.color {
        cli::Color::Always => Color::Always,
        cli::Color::Auto if terminal.color && !to_file => Color::Always,
        _ => Color::Never,
    };
    let links = match color {
        Color::Always if terminal.links && !to_file => Links::Shown,
        _ => Links::Hidden,
    };
    Style { color, links, width: terminal.width.filter(|_| !to_file) }
}

fn text(check: &Check, report: &Report<'_>, format: MessageFormat, style: Style) -> String {
    let all_places = || report.findings.iter().map(Diagnostic::with_all_places).collect::<Vec<_>>();
    let cargo = |color| {
        let all: Vec<Diagnostic> = report.told().chain(&report.findings).cloned().collect();
        let outcome = if report.summary.errors == 0 { json::Outcome::Passed } else { json::Outcome::Failed };
        json::render(&all, report.sources, &report.targets, outcome, color)
    };
    match format {
        MessageFormat::Human if check.verbose > 0 => human::render(&all_places(), report.sources, style),
        MessageFormat::Human => human::render(&report.findings, report.sources, style),
        MessageFormat::Short => short::render(&report.findings, report.sources),
        MessageFormat::Json => cargo(Color::Never),
        MessageFormat::JsonDiagnosticRenderedAnsi => cargo(Color::Always),
        MessageFormat::Html => html::render(report),
        MessageFormat::Sarif => sarif::render(report),
        MessageFormat::Github => github::render(report),
        MessageFormat::Gitlab => gitlab::render(report),
        MessageFormat::Junit => junit::render(report),
        MessageFormat::Rdjson => rdjson::render(report),
        MessageFormat::Rdjsonl => rdjson::lines(report),
    }
}
