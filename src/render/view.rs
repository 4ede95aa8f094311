//! The lines that one diagnostic shows, as the source text that codespan-reporting draws from.
//!
//! The library draws whole lines of whole files. Giving it a text of our own, with the few lines that it will ask for,
//! lets lines be cropped and made safe while numbers and columns stay those of the file.

use super::Diagnostic;
use super::line::{MOST, ShownLine, plain};
use super::style::Style;
use super::uri;
use crate::finding::Label;
use crate::source::{FileId, SourceFile, Sources, Span};
use codespan_reporting::diagnostic::{Label as Mark, LabelStyle};
use codespan_reporting::files::{Error, Files, Location};
use std::collections::BTreeMap;
use std::ops::Range;

/// The files of a diagnostic, cut down to what is shown.
pub struct View {
    files: BTreeMap<FileId, ViewFile>,
}

struct ViewFile {
    name: String,
    text: String,
    /// For each 0-based line that is there: its place in `text`.
    lines: BTreeMap<usize, Range<usize>>,
    /// For each mark: where it starts in `text`, and in the file.
    starts: BTreeMap<usize, Location>,
}

impl View {
    /// Of a diagnostic, with its labels as marks in the view: the primary one first.
    pub fn new(diagnostic: &Diagnostic, sources: &Sources, style: Style) -> (Self, Vec<Mark<FileId>>) {
        let primary = diagnostic.primary.iter().map(|label| (LabelStyle::Primary, label));
        let chain = diagnostic.labels.iter().map(|label| (LabelStyle::Secondary, label));
        let labels: Vec<(LabelStyle, &Label)> = primary.chain(chain).collect();
        let mut heads: BTreeMap<FileId, Vec<Span>> = BTreeMap::new();
        for (_, label) in &labels {
            let head = head(sources, label.span);
            heads.entry(head.file).or_default().push(head);
        }
        let mut view = View { files: BTreeMap::new() };
        let mut places: BTreeMap<Span, Range<usize>> = BTreeMap::new();
        for (id, heads) in heads {
            let (file, ranges) = ViewFile::new(sources.file(id), &heads, style);
            places.extend(heads.iter().copied().zip(ranges));
            view.files.insert(id, file);
        }
        let marks = labels.into_iter().map(|(style, label)| {
            let head = head(sources, label.span);
            Mark::new(style, head.file, places[&head].clone()).with_message(plain(&label.text))
        });
        let marks = marks.collect();
        (view, marks)
    }

    fn file(&self, id: FileId) -> Result<&ViewFile, Error> {
        self.files.get(&id).ok_or(Error::FileMissing)
    }
}

impl ViewFile {
    /// Of a file in which these spans, each on one line, will be marked; and where they are in the view.
    fn new(file: &SourceFile, heads: &[Span], style: Style) -> (Self, Vec<Range<usize>>) {
        /// Columns of the number of the line and the frame.
        const MARGIN: usize = 10;
        /// Fewer characters of a line tell nothing.
        const LEAST: usize = 60;
        let most = style.width.map_or(MOST, |width| width.saturating_sub(MARGIN).max(LEAST));
        let name: String = file.name.chars().map(super::line::visible).collect();
        let mut view = Self {
            name: style.link(&name, Some(&uri::file(&file.path))),
            text: String::new(),
            lines: BTreeMap::new(),
            starts: BTreeMap::new(),
        };
        let mut marks: BTreeMap<usize, Vec<Range<usize>>> = BTreeMap::new();
        for head in heads {
            let line = file.line_of(head.start);
            // A line between two marked ones is drawn as well.
            let next = (line + 1).min(file.line_count() - 1);
            marks.entry(next).or_default();
            marks.entry(line).or_default().push(in_line(file, line, *head));
        }
        let mut shown = BTreeMap::new();
        for (line, marks) in marks {
            let start = view.text.len();
            let text = ShownLine::new(file.line_text(line), &marks, most);
            view.text.push_str(&text.text);
            view.lines.insert(line, start..view.text.len());
            view.text.push('\n');
            shown.insert(line, (start, text));
        }
        let mut ranges = Vec::with_capacity(heads.len());
        for head in heads {
            let line = file.line_of(head.start);
            let (start, text) = &shown[&line];
            let mark = in_line(file, line, *head);
            let range = start + text.place(mark.start)..start + text.place(mark.end);
            let place = file.place(head.start);
            let place = Location { line_number: place.line as usize, column_number: place.column as usize };
            view.starts.entry(range.start).or_insert(place);
            ranges.push(range);
        }
        (view, ranges)
    }
}

/// The part of a span on its first line: what a label says of a longer one is about its head.
fn head(sources: &Sources, span: Span) -> Span {
    let file = sources.file(span.file);
    let line = file.line_of(span.start);
    let end = file.line_start(line) + file.line_text(line).len() as u32;
    Span { end: span.end.min(end).max(span.start), ..span }
}

fn in_line(file: &SourceFile, line: usize, head: Span) -> Range<usize> {
    let start = file.line_start(line);
    (head.start - start) as usize..(head.end - start) as usize
}

impl<'a> Files<'a> for View {
    type FileId = FileId;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<&'a str, Error> {
        Ok(&self.file(id)?.name)
    }

    fn source(&'a self, id: FileId) -> Result<&'a str, Error> {
        Ok(&self.file(id)?.text)
    }

    fn line_index(&'a self, id: FileId, byte: usize) -> Result<usize, Error> {
        let file = self.file(id)?;
        let before = file.lines.iter().take_while(|(_, range)| range.start <= byte).last();
        Ok(before.map_or(0, |(line, _)| *line))
    }

    fn line_range(&'a self, id: FileId, line: usize) -> Result<Range<usize>, Error> {
        let file = self.file(id)?;
        file.lines.get(&line).cloned().ok_or(Error::LineTooLarge { given: line, max: file.lines.len() })
    }

    fn location(&'a self, id: FileId, byte: usize) -> Result<Location, Error> {
        let file = self.file(id)?;
        file.starts.get(&byte).copied().ok_or(Error::IndexTooLarge { given: byte, max: file.text.len() })
    }
}
