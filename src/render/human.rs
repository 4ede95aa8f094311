//! For people: source text with labels, in the look of rustc, which editors and tools know how to read.
//!
//! The header carries no code in brackets and the frame is ASCII for that reason; the lint stands in the last note.

use super::line::plain;
use super::style::{Color, Style};
use super::view::View;
use super::{Diagnostic, Severity, suggestion};
use crate::finding::Help;
use crate::source::Sources;
use codespan_reporting::diagnostic::{Diagnostic as Drawn, LabelStyle, Severity as DrawnSeverity};
use codespan_reporting::term::{Chars, Config, GeneralWriteResult, WriteStyle, emit_to_write_style};
use std::io;

/// All diagnostics, an empty line after each.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, style: Style) -> String {
    diagnostics.iter().map(|diagnostic| one(diagnostic, sources, style)).collect()
}

/// One diagnostic and an empty line.
pub fn one(diagnostic: &Diagnostic, sources: &Sources, style: Style) -> String {
    let (view, marks) = View::new(diagnostic, sources, style);
    let severity = match diagnostic.severity {
        Severity::Warning => DrawnSeverity::Warning,
        Severity::Error => DrawnSeverity::Error,
    };
    let (level, notes) = match diagnostic.notes.split_last() {
        Some((level, notes)) => (Some(level), notes),
        None => (None, &[][..]),
    };
    let notes = notes.iter().map(|note| note_text("note", note, style));
    // One edit is shown, the best one: what several lead to is for tools to show.
    let best = diagnostic.helps.iter().position(|help| help.fix.is_some());
    let suggested = best.and_then(|best| suggestion::render(&diagnostic.helps[best], sources, style));
    let told = diagnostic.helps.iter().enumerate().filter(|(index, _)| suggested.is_none() || Some(*index) != best);
    let helps = told.map(|(_, help)| note_text("help", &help_text(help), style));
    let url = diagnostic.finding.as_ref().and_then(|about| about.lint.url());
    let linked = |text: String| text.replacen(&diagnostic.code, &style.link(&diagnostic.code, url.as_deref()), 1);
    let level = level.map(|level| linked(note_text("note", level, style)));
    let all = notes.chain(helps).chain(level);
    let drawn =
        Drawn::new(severity).with_message(plain(&diagnostic.message)).with_labels(marks).with_notes(all.collect());
    let config = Config { chars: Chars::ascii(), ..Config::default() };
    let mut out = Styled { bytes: Vec::new(), color: style.color };
    emit_to_write_style(&mut out, &config, &view, &drawn)
        .expect("the view has every line and place of its marks, and writing to memory does not fail");
    let drawn = String::from_utf8(out.bytes).expect("text and escape sequences are UTF-8");
    match suggested {
        Some(suggested) => drawn.trim_end_matches('\n').to_owned() + "\n" + &suggested + "\n",
        None => drawn,
    }
}

fn note_text(kind: &str, text: &str, style: Style) -> String {
    /// Columns of the number of the line, the bullet and the kind.
    const MARGIN: usize = 16;
    // The library puts later lines under the first one; these go on under its text.
    format!("{kind}: {}", style.wrap(&plain(text), MARGIN).replace('\n', "\n      "))
}

/// A help with its edit, where that is one that can be read at a glance.
pub fn help_text(help: &Help) -> String {
    match help.fix.as_ref().map(|fix| fix.edits.as_slice()) {
        Some([(_, new)]) if !new.is_empty() && !new.contains('\n') => format!("{}: `{new}`", help.text),
        _ => help.text.clone(),
    }
}

/// Text with rustc's escape sequences.
struct Styled {
    bytes: Vec<u8>,
    color: Color,
}

const BOLD: &str = "\x1b[1m";
const BOLD_RED: &str = "\x1b[1m\x1b[91m";
const BOLD_YELLOW: &str = "\x1b[1m\x1b[33m";
const BOLD_BLUE: &str = "\x1b[1m\x1b[94m";
const RESET: &str = "\x1b[0m";

impl Styled {
    fn escape(&mut self, sequence: &str) -> GeneralWriteResult {
        if self.color == Color::Always {
            self.bytes.extend_from_slice(sequence.as_bytes());
        }
        Ok(())
    }
}

fn of_severity(severity: DrawnSeverity) -> &'static str {
    match severity {
        DrawnSeverity::Warning => BOLD_YELLOW,
        _ => BOLD_RED,
    }
}

impl io::Write for Styled {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl WriteStyle for Styled {
    fn set_header(&mut self, severity: DrawnSeverity) -> GeneralWriteResult {
        self.escape(of_severity(severity))
    }

    fn set_header_message(&mut self) -> GeneralWriteResult {
        self.escape(RESET)?;
        self.escape(BOLD)
    }

    fn set_line_number(&mut self) -> GeneralWriteResult {
        self.escape(BOLD_BLUE)
    }

    fn set_note_bullet(&mut self) -> GeneralWriteResult {
        self.escape(BOLD_BLUE)
    }

    fn set_source_border(&mut self) -> GeneralWriteResult {
        self.escape(BOLD_BLUE)
    }

    fn set_label(&mut self, severity: DrawnSeverity, style: LabelStyle) -> GeneralWriteResult {
        self.escape(match style {
            LabelStyle::Primary => of_severity(severity),
            LabelStyle::Secondary => BOLD_BLUE,
        })
    }

    fn reset(&mut self) -> GeneralWriteResult {
        self.escape(RESET)
    }
}
