//! From the lexer's line and column to our byte ranges.
//!
//! syn strips a byte-order mark and a shebang line before it lexes, which shifts its byte ranges but not its lines,
//! and turning its character positions into bytes is its slowest operation. So every place is taken as line and
//! column, and turned into bytes here.

use crate::rust::facts::Range;
use proc_macro2::{LineColumn, Span, extra::DelimSpan};

/// The line starts of one text.
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<u32>,
    ascii: bool,
    bom: bool,
}

impl<'a> Lines<'a> {
    /// The lines of `text`.
    pub fn new(text: &'a str) -> Self {
        let mut starts = vec![0];
        starts.extend(text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| i as u32 + 1));
        Self { text, starts, ascii: text.is_ascii(), bom: text.starts_with('\u{feff}') }
    }

    fn byte(&self, place: LineColumn) -> u32 {
        let line = place.line.saturating_sub(1);
        let Some(&start) = self.starts.get(line) else { return self.text.len() as u32 };
        if self.ascii {
            return start + place.column as u32;
        }
        let column = place.column + usize::from(self.bom && line == 0);
        let rest = &self.text[start as usize..];
        start + rest.char_indices().nth(column).map_or(rest.len(), |(offset, _)| offset) as u32
    }

    /// First byte of a span.
    pub fn start(&self, span: Span) -> u32 {
        self.byte(span.start())
    }

    /// One past the last byte of a span.
    pub fn end(&self, span: Span) -> u32 {
        self.byte(span.end())
    }

    /// The range of a span.
    pub fn range(&self, span: Span) -> Range {
        Range { start: self.start(span), end: self.end(span) }
    }

    /// One past a closing delimiter.
    pub fn close(&self, span: &DelimSpan) -> u32 {
        self.end(span.close())
    }

    /// First byte of an opening delimiter.
    pub fn open(&self, span: &DelimSpan) -> u32 {
        self.start(span.open())
    }
}
