//! One line of source text as a terminal may show it: control characters replaced, and a long line cropped to the part
//! that is spoken of. Every place of the line keeps a place in what is shown, so that marks stay under their code.

use std::ops::Range;

/// Lines with more characters than this are cropped to it, where the width of the terminal does not say otherwise.
pub const MOST: usize = 160;
/// Characters kept in front of what is marked.
const BEFORE: usize = 30;
/// Stands for what was cropped away.
const ELLIPSIS: &str = "...";

/// A line as it is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShownLine {
    /// The text, without a line ending.
    pub text: String,
    /// For each character of the line that is shown: its first byte in the line, and in `text`.
    places: Vec<(usize, usize)>,
    end: usize,
}

impl ShownLine {
    /// Of a line without its ending, in which these bytes will be marked.
    /// A line of more than `most` characters is cropped.
    pub fn new(line: &str, marks: &[Range<usize>], most: usize) -> Self {
        let kept = window(line, marks, most);
        let mut text = String::with_capacity(line.len());
        let mut places = Vec::with_capacity(kept.len() + 1);
        if kept.start > 0 {
            text.push_str(ELLIPSIS);
        }
        let characters = line.char_indices().enumerate();
        for (_, (byte, character)) in characters.filter(|(index, _)| kept.contains(index)) {
            places.push((byte, text.len()));
            text.push(visible(character));
        }
        let end = text.len();
        let last = places.last().map_or(0, |&(byte, _)| byte);
        if line[last..].chars().count() > 1 {
            text.push_str(ELLIPSIS);
        }
        Self { text, places, end }
    }

    /// The byte of `text` for a byte of the line; the nearest that is shown.
    pub fn place(&self, byte: usize) -> usize {
        let after = self.places.partition_point(|&(from, _)| from < byte);
        self.places.get(after).map_or(self.end, |&(_, to)| to)
    }
}

/// The characters to keep, by index.
fn window(line: &str, marks: &[Range<usize>], most: usize) -> Range<usize> {
    let length = line.chars().count();
    if length <= most {
        return 0..length;
    }
    let index = |byte: usize| line[..byte.min(line.len())].chars().count();
    let first = marks.iter().map(|mark| mark.start).min().unwrap_or(0);
    let last = marks.iter().map(|mark| mark.end).max().unwrap_or(0);
    if index(last) <= most {
        return 0..most;
    }
    let start = index(first).saturating_sub(BEFORE).min(length - most);
    start..start + most
}

/// A text of one or more lines with nothing in it that a terminal would obey.
pub fn plain(text: &str) -> String {
    text.chars().map(|character| if character == '\n' { '\n' } else { visible(character) }).collect()
}

/// A character that shows where a terminal would obey, and every other one as it is.
pub fn visible(character: char) -> char {
    match character {
        '\t' => '\t',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        // Controls of the second kind, and what turns the direction of the text after it.
        '\u{80}'..='\u{9f}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            char::REPLACEMENT_CHARACTER
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_line_is_shown_as_it_is() {
        let line = ShownLine::new("\tlet é = f();", std::slice::from_ref(&(5..7)), MOST);
        assert_eq!((line.text.as_str(), line.place(5), line.place(14)), ("\tlet é = f();", 5, 14));
    }

    #[test]
    fn controls_are_shown_and_marks_move_with_them() {
        let line = ShownLine::new("\x1b[31m\u{202e}x", &[], MOST);
        assert_eq!((line.text.as_str(), line.place(8)), ("\u{241b}[31m\u{fffd}x", 10));
    }

    #[test]
    fn a_long_line_is_cropped_round_its_mark() {
        let text = format!("{}read(){}", "é".repeat(500), "x".repeat(500));
        let line = ShownLine::new(&text, std::slice::from_ref(&(1000..1006)), MOST);
        assert_eq!(line.text.chars().count(), MOST + 2 * ELLIPSIS.len());
        assert_eq!(&line.text[line.place(1000)..line.place(1006)], "read()");
        let (outside, end) = (line.place(0), line.place(text.len()));
        assert_eq!((outside, end), (ELLIPSIS.len(), line.text.len() - ELLIPSIS.len()));
    }

    #[test]
    fn a_long_line_is_cropped_at_its_end_only_where_that_is_enough() {
        let line = ShownLine::new(&format!("read(){}", "x".repeat(500)), std::slice::from_ref(&(0..6)), MOST);
        assert!(line.text.starts_with("read()x") && line.text.ends_with("x..."));
    }
}
