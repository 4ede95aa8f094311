//! Places as the protocol counts them: lines from 0, columns in the units that client and server agreed on.

use crate::source::{SourceFile, Span};
use lsp_types::{Position, Range};

/// In what columns are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Encoding {
    /// Bytes.
    Utf8,
    /// Halves of UTF-16, which every client can.
    #[default]
    Utf16,
}

impl Encoding {
    /// The one to use with a client that offers these.
    pub fn best(offered: &[&str]) -> Self {
        if offered.contains(&"utf-8") { Self::Utf8 } else { Self::Utf16 }
    }

    /// The protocol's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
        }
    }

    fn units(self, text: &str) -> usize {
        match self {
            Self::Utf8 => text.len(),
            Self::Utf16 => text.chars().map(char::len_utf16).sum(),
        }
    }

    /// The place of a byte of a file.
    pub fn position(self, file: &SourceFile, byte: u32) -> Position {
        let line = file.line_of(byte);
        let before = &file.text[file.line_start(line).min(byte) as usize..byte as usize];
        Position { line: line as u32, character: self.units(before) as u32 }
    }

    /// The range of a span of that file.
    pub fn range(self, file: &SourceFile, span: Span) -> Range {
        Range { start: self.position(file, span.start), end: self.position(file, span.end) }
    }

    /// The byte of a text at a position; the nearest where there is no such line or column.
    pub fn offset(self, text: &str, position: Position) -> usize {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        let Some(start) = std::iter::once(0).chain(starts).nth(position.line as usize) else { return text.len() };
        let line = text[start..].split('\n').next().unwrap_or_default();
        let line = line.strip_suffix('\r').unwrap_or(line);
        let mut left = position.character as usize;
        for (at, character) in line.char_indices() {
            let width = self.units(character.encode_utf8(&mut [0; 4]));
            if left < width {
                return start + at;
            }
            left -= width;
        }
        start + line.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_the_same_there_and_back() {
        let text = "let a = \"é\u{1f600}\";\r\n\nb\n";
        let file = SourceFile::new("a.rs".into(), "a.rs".into(), text.into());
        for encoding in [Encoding::Utf8, Encoding::Utf16] {
            for (byte, _) in text.char_indices().filter(|(_, c)| *c != '\r' && *c != '\n') {
                let position = encoding.position(&file, byte as u32);
                assert_eq!(encoding.offset(text, position), byte, "{encoding:?} {byte}");
            }
        }
        assert_eq!(Encoding::Utf16.position(&file, 15).character, 12);
        assert_eq!(Encoding::Utf8.position(&file, 15).character, 15);
    }

    #[test]
    fn a_place_outside_is_the_nearest_one() {
        let at = |line, character| Encoding::Utf16.offset("ab\r\n\u{1f600}", Position { line, character });
        assert_eq!([at(0, 9), at(1, 1), at(1, 2), at(7, 0)], [2, 4, 8, 8]);
    }
}
