//! Source texts and places in them. Everything that points into code does so by [`Span`]: a file and a byte range.
//!
//! Lines and columns are computed here, from our own line index, and nowhere else.

use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// Index of a file in [`Sources`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct FileId(pub u32);

/// A byte range in a file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Span {
    /// The file the range lies in.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// Whether `other` lies within this span.
    pub fn contains(self, other: Span) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }

    /// The shortest span that covers both; `self` where they lie in different files.
    pub fn to(self, other: Span) -> Span {
        if self.file != other.file {
            return self;
        }
        Span { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// One source text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Where it was read from.
    pub path: PathBuf,
    /// How it is shown: relative to the workspace root with `/`, or absolute outside of it.
    pub name: String,
    /// The text as read, byte-order mark included.
    pub text: Arc<str>,
    /// Worked out when somebody asks: of most files nobody does.
    line_starts: OnceLock<Vec<u32>>,
}

/// A place as people and editors count it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LineColumn {
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
}

impl SourceFile {
    /// A file of this text.
    pub fn new(path: PathBuf, name: String, text: Arc<str>) -> Self {
        Self { path, name, text, line_starts: OnceLock::new() }
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            // A byte-order mark belongs to no line: editors and compilers do not count it.
            let first = if self.text.starts_with('\u{feff}') { 3 } else { 0 };
            let others = self.text.match_indices('\n').map(|(at, _)| at as u32 + 1);
            std::iter::once(first).chain(others).collect()
        })
    }

    /// Number of lines; an empty file has one.
    pub fn line_count(&self) -> usize {
        self.line_starts().len()
    }

    /// 0-based line that holds this byte.
    pub fn line_of(&self, byte: u32) -> usize {
        self.line_starts().partition_point(|&start| start <= byte).saturating_sub(1)
    }

    /// First byte of a 0-based line.
    pub fn line_start(&self, line: usize) -> u32 {
        self.line_starts()[line]
    }

    /// One past the last byte of a 0-based line, its newline included.
    pub fn line_end(&self, line: usize) -> u32 {
        self.line_starts().get(line + 1).copied().unwrap_or(self.text.len() as u32)
    }

    /// The text of a 0-based line without its line ending.
    pub fn line_text(&self, line: usize) -> &str {
        self.text[self.line_start(line) as usize..self.line_end(line) as usize].trim_end_matches(['\n', '\r'])
    }

    /// Line and column of a byte.
    pub fn place(&self, byte: u32) -> LineColumn {
        let line = self.line_of(byte);
        let before = &self.text[self.line_start(line).min(byte) as usize..byte as usize];
        LineColumn { line: line as u32 + 1, column: before.chars().count() as u32 + 1 }
    }
}

/// All source texts of a run.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Adds a file.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(self.files.len() as u32 - 1)
    }

    /// The file with this id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, file)| (FileId(i as u32), file))
    }

    /// The text of a span.
    pub fn text(&self, span: Span) -> &str {
        &self.file(span.file).text[span.start as usize..span.end as usize]
    }

    /// The text of a span that may be none: the parts of an expanded macro stand in no order.
    pub fn get(&self, span: Span) -> Option<&str> {
        self.files.get(span.file.0 as usize)?.text.get(span.start as usize..span.end as usize)
    }

    /// Line and column of the start of a span.
    pub fn place(&self, span: Span) -> LineColumn {
        self.file(span.file).place(span.start)
    }
}

/// Something that a user wrote for this program and that cannot be meant as it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistake {
    /// What is wrong: one lower-case sentence without a full stop.
    pub message: String,
    /// Where it stands.
    pub span: Span,
    /// What to do about it.
    pub help: Option<String>,
}

/// Something that could not be read or understood; the run goes on without it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// What is wrong: one lower-case sentence without a full stop.
    pub message: String,
    /// The place in a source text, where there is one.
    pub span: Option<Span>,
    /// The file, where no source text could be made of it; shown as given.
    pub path: Option<PathBuf>,
    /// What to do about it.
    pub help: Option<String>,
    /// Whether something of the user's own code was left out because of it.
    pub skipped: bool,
}
