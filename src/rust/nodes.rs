//! Where pieces of code begin and end, by a light scan for words and brackets, for comments that are about the code
//! next to them.
//!
//! The parser drops comments, and what a comment is about is a question of layout as much as of syntax. The scan is
//! only made of files that have such comments. Text that is not Rust gives some range, and nothing worse.

use super::skim::{Scan, Token};
use std::ops::Range;

/// The words and marks of a text, with the brackets matched.
pub(super) struct Nodes<'a> {
    text: &'a str,
    tokens: Vec<Spot<'a>>,
    /// For each bracket the index of its other half; for everything else its own.
    partner: Vec<usize>,
    /// The comments, in order.
    pub(super) comments: Vec<Range<usize>>,
}

/// A token and its place.
#[derive(Clone, Copy)]
pub(super) struct Spot<'a> {
    pub(super) token: Token<'a>,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Stands for texts and numbers.
const LITERAL: Token<'static> = Token::Mark(b'"');

/// What ends a piece of code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// A semicolon.
    Semicolon,
    /// A semicolon or a comma.
    Comma,
    /// A block, or a semicolon.
    Block,
}

/// Words that begin an item or expression which a block ends.
const BLOCKS: [&str; 20] = [
    "fn",
    "impl",
    "mod",
    "struct",
    "enum",
    "union",
    "trait",
    "macro_rules",
    "extern",
    "if",
    "else",
    "match",
    "loop",
    "while",
    "for",
    "unsafe",
    "async",
    "move",
    "try",
    "gen",
];
/// Words that begin a statement or item which a semicolon ends.
const STATEMENTS: [&str; 6] = ["let", "const", "static", "type", "use", "return"];

impl<'a> Nodes<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let mut scan = Scan::new(text);
        let mut nodes = Self { text, tokens: Vec::new(), partner: Vec::new(), comments: Vec::new() };
        let (mut open, mut seen, mut behind) = (Vec::new(), 0, 0);
        while let Some(token) = scan.next() {
            let length = if let Token::Word(word) = token { word.len() } else { 1 };
            let mut start = scan.at - length;
            if matches!(token, Token::Word(_)) && text[..start].ends_with('\'') {
                start -= 1;
            }
            nodes.add_literal(behind..start, &scan.comments[seen..]);
            (seen, behind) = (scan.comments.len(), scan.at);
            let index = nodes.add(token, start..scan.at);
            match token {
                Token::Mark(b'(' | b'[' | b'{') => open.push(index),
                Token::Mark(b')' | b']' | b'}') => {
                    if let Some(opened) = open.pop() {
                        nodes.partner[opened] = index;
                        nodes.partner[index] = opened;
                    }
                }
                _ => {}
            }
        }
        Self { comments: scan.comments, ..nodes }
    }

    fn add(&mut self, token: Token<'a>, place: Range<usize>) -> usize {
        self.tokens.push(Spot { token, start: place.start, end: place.end });
        self.partner.push(self.tokens.len() - 1);
        self.tokens.len() - 1
    }

    /// Adds what the scan passed over besides comments and space.
    fn add_literal(&mut self, gap: Range<usize>, comments: &[Range<usize>]) {
        let ends = comments.iter().map(|comment| (comment.start, comment.end)).chain([(gap.end, gap.end)]);
        let mut from = gap.start;
        for (to, then) in ends {
            let part = self.text.get(from..to).unwrap_or_default();
            if !part.trim().is_empty() {
                let start = from + part.len() - part.trim_start().len();
                self.add(LITERAL, start..from + part.trim_end().len());
            }
            from = then;
        }
    }

    /// The first token at or after a byte.
    pub(super) fn index_at(&self, byte: usize) -> usize {
        self.tokens.partition_point(|spot| spot.start < byte)
    }

    /// The token with this index.
    pub(super) fn spot(&self, index: usize) -> Option<Spot<'a>> {
        self.tokens.get(index).copied()
    }

    /// How many tokens there are.
    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The index of a bracket's other half.
    pub(super) fn partner(&self, index: usize) -> usize {
        self.partner[index]
    }

    pub(super) fn is_mark(&self, index: usize, mark: u8) -> bool {
        self.spot(index).is_some_and(|spot| spot.token == Token::Mark(mark))
    }

    pub(super) fn word(&self, index: usize) -> Option<&'a str> {
        match self.spot(index)?.token {
            // The name of a lifetime or label is none of the code's words.
            Token::Word(word) if !self.text[self.tokens[index].start..].starts_with('\'') => Some(word),
            _ => None,
        }
    }

    /// Behind the brackets of an attribute that begins here.
    pub(super) fn behind_attribute(&self, index: usize) -> Option<usize> {
        let open = index + 1 + usize::from(self.is_mark(index + 1, b'!'));
        let close = *self.partner.get(open)?;
        (self.is_mark(index, b'#') && self.is_mark(open, b'[') && close > open).then_some(close + 1)
    }

    /// The bytes of the piece of code that begins with a token: an item, statement, arm, argument or link of a chain,
    /// with its attributes.
    pub(super) fn node(&self, index: usize) -> Range<usize> {
        let start = self.spot(index).map_or(self.text.len(), |spot| spot.start);
        let mut at = index;
        while let Some(behind) = self.behind_attribute(at) {
            at = behind;
        }
        let end = if self.is_mark(at, b'.') { self.link_end(at) } else { self.end(at) };
        start..end.max(start)
    }

    /// The bytes between the braces around a token; of the whole text where there are none.
    pub(super) fn around(&self, index: usize) -> Range<usize> {
        let opens = |&at: &usize| self.is_mark(at, b'{') && self.partner(at) >= index;
        let open = (0..index.min(self.len())).rev().find(opens);
        open.map_or(0..self.text.len(), |open| self.tokens[open].start..self.tokens[self.partner(open)].end)
    }

    /// The bytes of the piece of code that ends before a token, if no block is in it.
    pub(super) fn simple_node_before(&self, index: usize) -> Option<Range<usize>> {
        let last = index.checked_sub(1)?;
        let end = self.spot(last)?.end;
        let separator = self.is_mark(last, b';') || self.is_mark(last, b',');
        let mut at = if separator { last } else { index };
        while at > 0 {
            match self.tokens[at - 1].token {
                Token::Mark(b';' | b',' | b'(' | b'[' | b'{') => break,
                Token::Mark(b'}') => return None,
                Token::Mark(b')' | b']') if self.partner(at - 1) < at - 1 => {
                    let open = self.partner(at - 1);
                    if (open..at).any(|inner| self.is_mark(inner, b'{')) {
                        return None;
                    }
                    at = open;
                }
                _ => at -= 1,
            }
        }
        Some(self.spot(at)?.start..end)
    }

    /// The end of `.name::<..>(..)?`.
    fn link_end(&self, dot: usize) -> usize {
        let mut at = dot + 1;
        while let Some(spot) = self.spot(at) {
            at = match spot.token {
                Token::Word(_) | Token::Mark(b'?') => at + 1,
                Token::Mark(b':') => self.behind_generics(at).unwrap_or(at + 1),
                Token::Mark(b'(' | b'[') => self.partner(at) + 1,
                _ => break,
            };
        }
        self.tokens[at.min(self.len()) - 1].end
    }

    /// The end of what begins with a token that is no attribute.
    fn end(&self, first: usize) -> usize {
        let mut ending = self.ending(first);
        let mut at = self.behind_parameters(first);
        while let Some(spot) = self.spot(at) {
            match spot.token {
                Token::Mark(b')' | b']' | b'}') => break,
                Token::Mark(b';') => return spot.end,
                Token::Mark(b',') if ending == Ending::Comma => return spot.end,
                Token::Mark(b'=') if self.is_mark(at + 1, b'>') => {
                    at += 2;
                    // The body of an arm: a block needs no comma after it.
                    ending = if self.ending(at) == Ending::Block { Ending::Block } else { Ending::Comma };
                    continue;
                }
                Token::Mark(b':') => {
                    at = self.behind_generics(at).unwrap_or(at + 1);
                    continue;
                }
                Token::Mark(b'(' | b'[' | b'{') if self.partner(at) > at => {
                    let block =
                        spot.token == Token::Mark(b'{') && (ending == Ending::Block || self.is_macro(first, at));
                    at = self.partner(at);
                    if block && !self.goes_on(at + 1) {
                        // A comma belongs to what it ends.
                        let comma = self.is_mark(at + 1, b',');
                        return self.tokens[at + usize::from(comma)].end;
                    }
                    let value = self.is_mark(at + 1, b'.') || self.is_mark(at + 1, b'?');
                    ending = if block && value { Ending::Comma } else { ending };
                }
                _ => {}
            }
            at += 1;
        }
        self.tokens[..at.min(self.len())].last().map_or(self.text.len(), |spot| spot.end)
    }

    fn ending(&self, first: usize) -> Ending {
        let mut at = first;
        loop {
            match self.word(at) {
                Some("pub" | "default") => {
                    at += 1;
                    if self.is_mark(at, b'(') {
                        at = self.partner(at) + 1;
                    }
                }
                Some("const") if self.word(at + 1).is_some_and(|word| BLOCKS.contains(&word)) => return Ending::Block,
                Some("const") if self.is_mark(at + 1, b'{') => return Ending::Block,
                Some(word) if BLOCKS.contains(&word) && !self.is_mark(at + 1, b'|') => return Ending::Block,
                Some(word) if STATEMENTS.contains(&word) => return Ending::Semicolon,
                // A label.
                None if self.is_mark(at + 1, b':') && !self.is_mark(at, b':') => at += 2,
                None if self.is_mark(at, b'{') => return Ending::Block,
                _ => return Ending::Comma,
            }
        }
    }

    /// Behind `|a, b|`, whose commas end nothing.
    fn behind_parameters(&self, first: usize) -> usize {
        let bar = (first..first + 3).find(|&at| !matches!(self.word(at), Some("move" | "async" | "static")));
        let closing = bar.filter(|&bar| self.is_mark(bar, b'|')).and_then(|bar| {
            let mut rest = bar + 1..self.len();
            rest.find(|&at| self.is_mark(at, b'|'))
        });
        closing.map_or(first, |closing| closing + 1)
    }

    /// Behind `::<A, B>`, whose commas end nothing.
    fn behind_generics(&self, colon: usize) -> Option<usize> {
        if !(self.is_mark(colon + 1, b':') && self.is_mark(colon + 2, b'<')) {
            return None;
        }
        let mut depth = 0usize;
        for at in colon + 2..self.len() {
            match self.tokens[at].token {
                Token::Mark(b'<') => depth += 1,
                Token::Mark(b'>') if !self.is_mark(at - 1, b'-') => depth -= 1,
                Token::Mark(b';' | b'{' | b'}') => return None,
                _ => {}
            }
            if depth == 0 {
                return Some(at + 1);
            }
        }
        None
    }

    /// Whether all that stands before a brace is the name of a macro: `tokio::select! {`.
    fn is_macro(&self, first: usize, brace: usize) -> bool {
        brace > first
            && self.is_mark(brace - 1, b'!')
            && (first..brace - 1).all(|at| self.word(at).is_some() || self.is_mark(at, b':'))
    }

    /// Whether what follows a block belongs to it.
    fn goes_on(&self, at: usize) -> bool {
        matches!(self.word(at), Some("else" | "in"))
            || [b'.', b'?', b'=', b'>'].into_iter().any(|mark| self.is_mark(at, mark))
    }
}
