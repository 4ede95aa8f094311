//! An edit as people see it: the lines that it touches, before and after, in the look of rustc's suggestions.

use super::line::{MOST, ShownLine, plain};
use super::style::{Color, Style};
use crate::finding::{Fix, Help};
use crate::source::{SourceFile, Sources, Span};
use std::fmt::Write;

const BOLD_BLUE: &str = "\x1b[1m\x1b[94m";
const BOLD: &str = "\x1b[1m";
const RED: &str = "\x1b[91m";
const GREEN: &str = "\x1b[92m";
const RESET: &str = "\x1b[0m";

const TAB: &str = "    ";

/// More lines than this are no longer seen at a glance.
const MOST_LINES: usize = 12;

/// Lines next to each other that an edit touches, 0-based, with what stands there afterwards.
struct Hunk {
    first: usize,
    old: Vec<String>,
    new: Vec<String>,
    /// The first byte that is touched, in its line.
    mark: usize,
}

/// A help with its edit below it; nothing where that is long.
pub fn render(help: &Help, sources: &Sources, style: Style) -> Option<String> {
    let fix = help.fix.as_ref()?;
    let file = sources.file(fix.edits.first()?.0.file);
    let hunks = hunks(fix, file);
    let lines: usize = hunks.iter().map(|hunk| hunk.old.len() + hunk.new.len()).sum();
    if hunks.is_empty() || lines > MOST_LINES {
        return None;
    }
    let paint = |color: &str, text: &str| match style.color {
        Color::Always => format!("{color}{text}{RESET}"),
        Color::Never => text.to_owned(),
    };
    let last = hunks.iter().map(|hunk| hunk.first + hunk.old.len().max(hunk.new.len())).max().unwrap_or_default();
    let width = last.max(1).to_string().len();
    let mut out = format!("{}: {}\n", paint(BOLD, "help"), plain(&help.text));
    let frame = format!("{:width$} {}\n", "", paint(BOLD_BLUE, "|"));
    out += &frame;
    for (index, hunk) in hunks.iter().enumerate() {
        if index > 0 {
            let _ = writeln!(out, "{}", paint(BOLD_BLUE, "..."));
        }
        for (color, sign, text) in [(RED, '-', &hunk.old), (GREEN, '+', &hunk.new)] {
            for (offset, line) in text.iter().enumerate() {
                let number = format!("{:>width$}", hunk.first + offset + 1);
                let shown =
                    ShownLine::new(line, std::slice::from_ref(&(hunk.mark..hunk.mark)), style.width.unwrap_or(MOST));
                // As wide as in the source text that is drawn above.
                let text = format!("{} {}", paint(color, &sign.to_string()), shown.text.replace('\t', TAB));
                let _ = writeln!(out, "{} {}", paint(BOLD_BLUE, &number), text.trim_end());
            }
        }
    }
    Some(out + &frame)
}

/// The edit as one replacement, for formats that know no other.
pub fn merged(fix: &Fix, sources: &Sources) -> Option<(Span, String)> {
    let (first, last) = (fix.edits.first()?.0, fix.edits.last()?.0);
    let whole = first.to(last);
    Some((whole, replaced(&fix.edits, sources.file(whole.file), (whole.start, whole.end))))
}

/// The text between two bytes after those of the edits that lie there.
fn replaced(edits: &[(Span, String)], file: &SourceFile, (start, end): (u32, u32)) -> String {
    let mut text = String::new();
    let mut at = start;
    for (span, new) in edits.iter().filter(|(span, _)| start <= span.start && span.end <= end) {
        text += &file.text[at as usize..span.start as usize];
        text += new;
        at = span.end;
    }
    text + &file.text[at as usize..end as usize]
}

fn hunks(fix: &Fix, file: &SourceFile) -> Vec<Hunk> {
    let mut ranges: Vec<(usize, usize, u32)> = Vec::new();
    for (span, _) in &fix.edits {
        let (first, mut last) = (file.line_of(span.start), file.line_of(span.end));
        // What ends with a line ends before the next one begins.
        if last > first && file.line_start(last) == span.end {
            last -= 1;
        }
        match ranges.last_mut() {
            Some((_, end, _)) if first <= *end + 1 => *end = last.max(*end),
            _ => ranges.push((first, last, span.start)),
        }
    }
    let hunk = |(first, last, mark): (usize, usize, u32)| {
        let bytes = (file.line_start(first), file.line_end(last));
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let (old, new) = (&file.text[bytes.0 as usize..bytes.1 as usize], replaced(&fix.edits, file, bytes));
        let (mut old, mut new) = (lines(old), lines(&new));
        let mut first = first;
        // Lines that stay are not shown.
        while !old.is_empty() && !new.is_empty() && old.last() == new.last() {
            old.pop();
            new.pop();
        }
        while !old.is_empty() && !new.is_empty() && old.first() == new.first() {
            old.remove(0);
            new.remove(0);
            first += 1;
        }
        let mark = mark.saturating_sub(bytes.0) as usize;
        Hunk { first, old, new, mark }
    };
    ranges.into_iter().map(hunk).filter(|hunk| hunk.old != hunk.new).collect()
}

#[cfg(test)]
mod tests {
    use super::super::style::PLAIN;
    use super::*;
    use crate::finding::Applicability;
    use crate::source::FileId;

    fn shown(text: &str, edits: &[(u32, u32, &str)]) -> String {
        let mut sources = Sources::default();
        let file = sources.add(SourceFile::new("a.rs".into(), "a.rs".into(), text.into()));
        assert_eq!(file, FileId(0));
        let edit = |&(start, end, new): &(u32, u32, &str)| (Span { file, start, end }, new.to_owned());
        let edits = edits.iter().map(edit).collect();
        let fix = Some(Fix { edits, applicability: Applicability::MaybeIncorrect });
        render(&Help { fix, ..Help::new("do it") }, &sources, PLAIN).unwrap()
    }

    #[test]
    fn a_line_is_shown_before_and_after() {
        let text = "fn a() {\n    b(1);\n}\n";
        let expected = "help: do it\n  |\n2 -     b(1);\n2 +     c(1).await;\n  |\n";
        assert_eq!(shown(text, &[(13, 14, "c"), (17, 17, ".await")]), expected);
    }

    #[test]
    fn lines_between_edits_are_left_out() {
        let text = "a(\n1,\n2,\n3\n);\n";
        let expected = "help: do it\n  |\n1 - a(\n1 + b(\n...\n5 - );\n5 + ).await;\n  |\n";
        assert_eq!(shown(text, &[(0, 1, "b"), (12, 12, ".await")]), expected);
    }

    #[test]
    fn a_line_that_is_put_in_or_taken_out_is_shown_alone() {
        assert_eq!(shown("a;\nb;\n", &[(3, 3, "c;\n")]), "help: do it\n  |\n2 + c;\n  |\n");
        assert_eq!(shown("a;\nb;\nc;\n", &[(3, 6, "")]), "help: do it\n  |\n2 - b;\n  |\n");
    }
}
