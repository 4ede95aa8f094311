//! One page to read and to pass on: findings by lint, each with its chain as a picture and the source around every step.
//!
//! The page needs nothing but itself: style and script are in it and a policy forbids everything else. Without the script
//! it can be read as a whole; the script only filters. What comes from the project is escaped, names of files as well.

mod chain;
mod source;
mod text;

use super::{Diagnostic, Report, Severity, human};
use crate::finding::{Label, Silencer};
use crate::lints::Lint;
use std::fmt::{self, Write};
use text::{attribute, escaped, page, sentence};

/// With more findings than this they are closed at first, so that the page begins with an overview.
const MOST_OPEN: usize = 8;

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/// The page.
pub fn render(report: &Report<'_>) -> String {
    let mut out = String::new();
    write(report, &mut out).expect("writing to memory does not fail");
    out
}

fn write(report: &Report<'_>, out: &mut String) -> fmt::Result {
    let project = report.root.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let project = escaped(&project);
    let title = format!("{project}: {}", report.summary);
    writeln!(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(out, "<meta name=\"color-scheme\" content=\"light dark\">")?;
    writeln!(out, "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">")?;
    writeln!(out, "<title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>", include_str!("html/page.css"))?;
    writeln!(out, "<a class=\"skip\" href=\"#findings\">Skip to the findings</a>")?;
    header(report, &project, out)?;
    let sections = sections(report);
    writeln!(out, "<div class=\"layout\">")?;
    side(report, &sections, out)?;
    writeln!(out, "<main id=\"findings\" tabindex=\"-1\">")?;
    if report.findings.is_empty() && report.summary.errors == 0 {
        writeln!(out, "<p class=\"empty\">Nothing was found.</p>")?;
    }
    writeln!(out, "<p id=\"none\" class=\"empty\" hidden>No finding passes the filter.</p>")?;
    let open = if report.findings.len() <= MOST_OPEN { " open" } else { "" };
    let mut number = 0;
    for (lint, findings) in &sections {
        section(report, lint, findings, (&mut number, open), out)?;
    }
    silenced(report, out)?;
    troubles(report, out)?;
    writeln!(out, "</main>\n</div>")?;
    writeln!(out, "<script>\n{}</script>\n</body>\n</html>", include_str!("html/page.js"))
}

type Section<'a> = (&'static Lint, Vec<&'a Diagnostic>);

/// Findings by lint: what fails the run first, then by name.
fn sections<'a>(report: &'a Report<'_>) -> Vec<Section<'a>> {
    let mut sections: Vec<Section<'a>> = Vec::new();
    for diagnostic in &report.findings {
        let Some(about) = &diagnostic.finding else { continue };
        match sections.iter_mut().find(|(lint, _)| lint.name == about.lint.name) {
            Some((_, findings)) => findings.push(diagnostic),
            None => sections.push((about.lint, vec![diagnostic])),
        }
    }
    let worst = |findings: &[&Diagnostic]| findings.iter().map(|finding| finding.severity).max();
    sections.sort_by_key(|(lint, findings)| (std::cmp::Reverse(worst(findings)), lint.name));
    sections
}

fn header(report: &Report<'_>, project: &str, out: &mut String) -> fmt::Result {
    let summary = &report.summary;
    writeln!(out, "<header>\n<div>\n<p class=\"tool\">cargo unpark {}</p>", env!("CARGO_PKG_VERSION"))?;
    writeln!(out, "<h1>{project}</h1>\n</div>\n<ul class=\"counts\">")?;
    let counts =
        [("error", summary.errors, ""), ("warning", summary.warnings, ""), ("unread", summary.skipped, " not read")];
    for (class, count, what) in counts {
        let name = match class {
            "unread" => if count == 1 { "part" } else { "parts" }.to_owned(),
            _ => format!("{class}{}", if count == 1 { "" } else { "s" }),
        };
        if count > 0 || class != "unread" {
            writeln!(out, "<li class=\"{class}\"><b>{count}</b> {name}{what}</li>")?;
        }
    }
    writeln!(out, "</ul>\n</header>")
}

/// The packages of the findings with how many each has, by name.
fn packages<'a>(report: &'a Report<'_>) -> Vec<(&'a str, usize)> {
    let mut names: Vec<&str> = report.findings.iter().filter_map(|finding| report.package(finding)).collect();
    names.sort_unstable();
    names.chunk_by(|a, b| a == b).map(|same| (same[0], same.len())).collect()
}

fn side(report: &Report<'_>, sections: &[Section<'_>], out: &mut String) -> fmt::Result {
    writeln!(out, "<aside>\n<form id=\"filter\" role=\"search\" aria-label=\"Filter the findings\" hidden>")?;
    writeln!(out, "<label for=\"words\">Filter <kbd>/</kbd></label>")?;
    writeln!(
        out,
        "<input id=\"words\" type=\"search\" placeholder=\"words, a file, a function\" autocomplete=\"off\">"
    )?;
    writeln!(out, "<fieldset><legend>Level</legend>")?;
    for (level, count) in [("error", report.summary.errors), ("warning", report.summary.warnings)] {
        choice(out, "level", level, count)?;
    }
    writeln!(out, "</fieldset>\n<fieldset><legend>Crate</legend>")?;
    for (package, count) in packages(report) {
        choice(out, "package", package, count)?;
    }
    writeln!(out, "</fieldset>")?;
    writeln!(out, "<p class=\"buttons\"><button type=\"button\" id=\"open\">Open all</button>")?;
    writeln!(out, "<button type=\"button\" id=\"close\">Close all</button>")?;
    writeln!(out, "<button type=\"reset\">Reset</button></p>")?;
    writeln!(out, "<p id=\"count\" role=\"status\"></p>\n</form>")?;
    writeln!(out, "<nav aria-label=\"Lints\">\n<h2>Lints</h2>\n<ul>")?;
    for (lint, findings) in sections {
        let worst = findings.iter().map(|finding| finding.severity).max().unwrap_or(Severity::Warning);
        writeln!(
            out,
            "<li><a href=\"#{0}\"><span class=\"dot {1}\"></span>{0}<span class=\"number\">{2}</span></a></li>",
            lint.name,
            worst.as_str(),
            findings.len()
        )?;
    }
    if !report.troubles.is_empty() {
        let number = report.troubles.len();
        writeln!(
            out,
            "<li><a href=\"#remarks\"><span class=\"dot\"></span>remarks<span class=\"number\">{number}</span></a></li>"
        )?;
    }
    writeln!(out, "</ul>\n</nav>\n</aside>")
}

fn choice(out: &mut String, kind: &str, value: &str, count: usize) -> fmt::Result {
    let value = escaped(value);
    writeln!(
        out,
        "<label><input type=\"checkbox\" name=\"{kind}\" value=\"{value}\" checked><span>{value}</span><span class=\"number\">{count}</span></label>"
    )
}

fn section(
    report: &Report<'_>,
    lint: &Lint,
    findings: &[&Diagnostic],
    (number, open): (&mut usize, &str),
    out: &mut String,
) -> fmt::Result {
    let name = lint.name;
    writeln!(out, "<section class=\"lint\" id=\"{name}\" aria-labelledby=\"{name}-name\">")?;
    writeln!(
        out,
        "<h2 id=\"{name}-name\"><code>{name}</code> <span class=\"group\">{}</span></h2>",
        lint.group.as_str()
    )?;
    writeln!(out, "<p class=\"summary\">{}</p>", sentence(&lint.summary))?;
    writeln!(
        out,
        "<details class=\"page\"><summary>About this lint</summary>\n<div>{}</div></details>",
        page(lint.page)
    )?;
    for finding in findings {
        *number += 1;
        article(report, finding, *number, open, out)?;
    }
    writeln!(out, "</section>")
}

fn article(report: &Report<'_>, finding: &Diagnostic, number: usize, open: &str, out: &mut String) -> fmt::Result {
    let level = finding.severity.as_str();
    let package = report.package(finding).unwrap_or_default();
    let place = finding.primary.as_ref().map(|label| escaped(&source::place(report, label))).unwrap_or_default();
    let id = finding.finding.as_ref().map_or("", |about| &about.fingerprint);
    writeln!(
        out,
        "<article id=\"f-{id}\" data-level=\"{level}\" data-package=\"{}\" aria-labelledby=\"m{number}\">",
        attribute(package)
    )?;
    writeln!(out, "<details{open}>\n<summary><span class=\"level {level}\">{level}</span>")?;
    writeln!(out, "<h3 id=\"m{number}\">{}</h3>", sentence(&finding.message))?;
    writeln!(out, "<span class=\"place\">{place}</span><span class=\"package\">{}</span></summary>", escaped(package))?;
    writeln!(out, "<div class=\"body\">")?;
    writeln!(out, "<div class=\"top\">")?;
    out.push_str(&chain::picture(report, finding, number));
    words(finding, out)?;
    writeln!(out, "</div>")?;
    out.push_str(&source::excerpts(report, finding));
    also(report, finding, out)?;
    writeln!(out, "</div>\n</details>\n</article>")
}

/// A label and what it is to the chain, for the picture and the excerpts.
struct Step<'a> {
    label: &'a Label,
    /// What stands before its words; an aside has no number.
    number: Option<usize>,
    /// Its class in the style sheet.
    class: &'static str,
}

/// The chain, and after it what belongs to the proof besides.
fn steps(finding: &Diagnostic) -> Vec<Step<'_>> {
    let chain = finding.chain();
    let primary = chain.iter().position(|&label| Some(label) == finding.primary.as_ref()).unwrap_or(0);
    let last = chain.len().saturating_sub(1);
    let class = |i: usize| match i {
        _ if i == primary => "primary",
        _ if i < primary => "entry",
        _ if i == last => "end",
        _ => "hop",
    };
    let links = chain.into_iter().enumerate();
    let links = links.map(|(i, label)| Step { label, number: Some(i + 1), class: class(i) });
    links.chain(finding.asides().map(|label| Step { label, number: None, class: "aside" })).collect()
}

/// What happens and what to do.
fn words(finding: &Diagnostic, out: &mut String) -> fmt::Result {
    let (level, notes) = match finding.notes.split_last() {
        Some((level, notes)) => (Some(level), notes),
        None => (None, &[][..]),
    };
    // The last of them counts the other places, which are listed below.
    let counted = finding.finding.as_ref().is_some_and(|about| !about.also.is_empty());
    let notes = if counted { &notes[..notes.len().saturating_sub(1)] } else { notes };
    writeln!(out, "<div class=\"words\">")?;
    if !notes.is_empty() {
        writeln!(out, "<div class=\"happens\">\n<h4>What happens</h4>")?;
        notes.iter().try_for_each(|note| writeln!(out, "<p>{}</p>", sentence(note)))?;
        writeln!(out, "</div>")?;
    }
    if !finding.helps.is_empty() {
        writeln!(out, "<div class=\"instead\">\n<h4>Instead</h4>\n<ul>")?;
        finding.helps.iter().try_for_each(|help| writeln!(out, "<li>{}</li>", sentence(&human::help_text(help))))?;
        writeln!(out, "</ul>\n</div>")?;
    }
    if let Some(level) = level {
        writeln!(out, "<p class=\"from\">{}</p>", sentence(level))?;
    }
    writeln!(out, "</div>")
}

fn also(report: &Report<'_>, finding: &Diagnostic, out: &mut String) -> fmt::Result {
    let Some(about) = finding.finding.as_ref().filter(|about| !about.also.is_empty()) else { return Ok(()) };
    let count = about.also.len();
    let s = if count == 1 { "" } else { "s" };
    writeln!(out, "<details class=\"also\"><summary>Also reached from {count} other place{s}</summary>\n<ul>")?;
    for &span in &about.also {
        writeln!(out, "<li>{}</li>", source::line(report, span))?;
    }
    writeln!(out, "</ul></details>")
}

/// What somebody silenced, closed: it is looked at when somebody asks what was let through.
fn silenced(report: &Report<'_>, out: &mut String) -> fmt::Result {
    if report.silenced.is_empty() {
        return Ok(());
    }
    let count = report.silenced.len();
    writeln!(
        out,
        "<section id=\"silenced\" aria-labelledby=\"silenced-name\">\n<h2 id=\"silenced-name\">Silenced</h2>"
    )?;
    writeln!(out, "<details class=\"also\"><summary>{count} in the source or in the baseline</summary>\n<ul>")?;
    for finding in &report.silenced {
        let place = finding.primary.as_ref().map(|label| source::place(report, label)).unwrap_or_default();
        let silence = finding.finding.as_ref().and_then(|about| about.silence.as_ref());
        let reason = match silence.map(|silence| (silence.by, &silence.reason)) {
            Some((_, Some(reason))) => reason.as_str(),
            Some((Silencer::Baseline, None)) => "in the baseline",
            _ => "without a reason",
        };
        writeln!(
            out,
            "<li><span class=\"place\">{}</span> <code>{}</code> {}: <i>{}</i></li>",
            escaped(&place),
            finding.name(),
            sentence(&finding.message),
            escaped(reason)
        )?;
    }
    writeln!(out, "</ul></details>\n</section>")
}

fn troubles(report: &Report<'_>, out: &mut String) -> fmt::Result {
    if report.troubles.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section id=\"remarks\" aria-labelledby=\"remarks-name\">\n<h2 id=\"remarks-name\">Remarks</h2>\n<ul>"
    )?;
    for trouble in &report.troubles {
        let place =
            trouble.primary.as_ref().map(|label| escaped(&source::place(report, label)) + ": ").unwrap_or_default();
        writeln!(out, "<li><span class=\"place\">{place}</span>{}</li>", sentence(&trouble.message))?;
    }
    writeln!(out, "</ul>\n</section>")
}
