//! The source around each step of a chain: a few lines of its file, with what is spoken of marked, and the step's words
//! below it. Steps that are near each other in one file share an excerpt.

use super::text::{attribute, escaped, sentence};
use super::{Step, steps};
use crate::finding::Label;
use crate::render::line::ShownLine;
use crate::render::{Diagnostic, Report};
use crate::source::{FileId, SourceFile, Span};
use std::fmt::{self, Write};
use std::ops::Range;

/// Lines shown before and after one that is marked.
const AROUND: usize = 2;
/// Longer lines are cropped round what is marked.
const MOST: usize = 240;
/// What a tab is shown as, so that columns can be counted.
const TAB: &str = "    ";

/// `path:line:column`.
pub fn place(report: &Report<'_>, label: &Label) -> String {
    let place = report.sources.place(label.span);
    format!("{}:{}:{}", report.sources.file(label.span.file).name, place.line, place.column)
}

/// A place with the text of its line.
pub fn line(report: &Report<'_>, span: Span) -> String {
    let file = report.sources.file(span.file);
    let text = ShownLine::new(file.line_text(file.line_of(span.start)).trim(), &[], MOST).text;
    let place = report.sources.place(span);
    format!("<span class=\"place\">{}:{}</span> <code>{}</code>", escaped(&file.name), place.line, escaped(&text))
}

/// Lines of a file, and the steps that stand in them.
struct Excerpt<'a> {
    file: FileId,
    lines: Range<usize>,
    steps: Vec<Step<'a>>,
}

/// All excerpts of a finding, in the order of its chain.
pub fn excerpts(report: &Report<'_>, finding: &Diagnostic) -> String {
    let mut excerpts: Vec<Excerpt<'_>> = Vec::new();
    for step in steps(finding) {
        let id = step.label.span.file;
        let file = report.sources.file(id);
        let line = file.line_of(step.label.span.start);
        let lines = line.saturating_sub(AROUND)..(line + AROUND + 1).min(file.line_count());
        let near = |other: &&mut Excerpt<'_>| {
            other.file == id && lines.start <= other.lines.end && other.lines.start <= lines.end
        };
        match excerpts.iter_mut().find(near) {
            Some(other) => {
                other.lines = other.lines.start.min(lines.start)..other.lines.end.max(lines.end);
                other.steps.push(step);
            }
            None => excerpts.push(Excerpt { file: id, lines, steps: vec![step] }),
        }
    }
    let mut out = String::new();
    for excerpt in excerpts {
        write(report.sources.file(excerpt.file), &excerpt, &mut out).expect("writing to memory does not fail");
    }
    out
}

fn write(file: &SourceFile, excerpt: &Excerpt<'_>, out: &mut String) -> fmt::Result {
    let name = &file.name;
    write!(out, "<figure class=\"source\"><figcaption>{}</figcaption>", escaped(name))?;
    let (first, last) = (excerpt.lines.start + 1, excerpt.lines.end);
    write!(out, "<pre aria-label=\"{}, lines {first} to {last}\"><code>", attribute(name))?;
    for line in excerpt.lines.clone() {
        let here = excerpt.steps.iter().filter(|step| file.line_of(step.label.span.start) == line);
        let here: Vec<&Step<'_>> = here.collect();
        let start = file.line_start(line);
        let text = file.line_text(line);
        let inside = |step: &&Step<'_>| {
            let Span { start: from, end: to, .. } = step.label.span;
            let from = (from.saturating_sub(start) as usize).min(text.len());
            from..(to.saturating_sub(start) as usize).clamp(from, text.len())
        };
        let ranges: Vec<Range<usize>> = here.iter().map(inside).collect();
        let shown = ShownLine::new(text, &ranges, MOST);
        let ranges = ranges.iter().map(|range| shown.place(range.start)..shown.place(range.end));
        let marks: Vec<(&Step<'_>, Range<usize>)> = here.into_iter().zip(ranges).collect();
        let hit = if marks.is_empty() { "" } else { " hit" };
        write!(
            out,
            "<span class=\"line{hit}\"><i>{}</i><span>{}</span></span>",
            line + 1,
            marked(&shown.text, &marks)
        )?;
        for (step, range) in &marks {
            let column = untabbed(&shown.text[..range.start]).chars().count();
            let number = step.number.map(|number| format!("<b>{number}</b>")).unwrap_or_default();
            let words = sentence(&step.label.text);
            write!(out, "<span class=\"says {}\" style=\"--at:{column}\">{number}{words}</span>", step.class)?;
        }
    }
    writeln!(out, "</code></pre></figure>")
}

fn untabbed(text: &str) -> String {
    text.replace('\t', TAB)
}

/// A line with its marks. Where two overlap the one that begins first is shown.
fn marked(text: &str, marks: &[(&Step<'_>, Range<usize>)]) -> String {
    let mut marks: Vec<_> = marks.iter().collect();
    marks.sort_by_key(|(step, range)| (range.start, step.number));
    let mut out = String::new();
    let mut at = 0;
    for (step, range) in marks {
        if range.start < at || range.is_empty() {
            continue;
        }
        let (before, inside) = (&text[at..range.start], &text[range.clone()]);
        out += &escaped(&untabbed(before));
        out += &format!("<mark class=\"{}\">{}</mark>", step.class, escaped(&untabbed(inside)));
        at = range.end;
    }
    out + &escaped(&untabbed(&text[at..]))
}
