//! How deep the parser would go into a text, found without parsing it: the parser calls itself for each level, cannot be
//! stopped half way, and the tree that it gives is walked in the same way.
//!
//! Brackets are levels, and so are the signs and keywords before an operand and the arguments of types, of which each
//! takes in all that follows. Operators and methods after an operand make a tree that leans to the left: they cost
//! less, and there may be more of them. What is counted ends where a statement, an item or an element of a list ends.
//! The counts are upper bounds, in code and in anything else.

use crate::rust::skim::{Scan, Token};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::ops::Range;

/// Most levels within each other; in code that people write there are 50.
const MOST_LEVELS: usize = 2_000;

/// Most operators in a row; there are lists of that kind in generated code.
const MOST_LINKS: usize = 10_000;

/// What one pair of angle brackets costs of them, whatever commas stand in it.
const LINKS_OF_ANGLES: usize = 3;

/// Words that take in what follows them.
const BEFORE: &[&str] = &[
    "async", "await", "box", "break", "const", "continue", "dyn", "fn", "for", "if", "impl", "in", "let", "loop",
    "match", "move", "mut", "ref", "return", "static", "unsafe", "where", "while", "yield",
];

/// How deep something goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Depth {
    /// Levels within each other.
    pub levels: usize,
    /// Operators in a row.
    pub links: usize,
}

impl Depth {
    /// What is too much of it.
    pub fn excess(self) -> Option<String> {
        match self {
            Depth { levels, .. } if levels > MOST_LEVELS => {
                Some(format!("code is nested more than {MOST_LEVELS} levels deep"))
            }
            Depth { links, .. } if links > MOST_LINKS => {
                Some(format!("an expression has more than {MOST_LINKS} operators in a row"))
            }
            _ => None,
        }
    }
}

impl std::ops::Add for Depth {
    type Output = Depth;

    fn add(self, other: Depth) -> Depth {
        Depth { levels: self.levels + other.levels, links: self.links + other.links }
    }
}

/// The place in a text where it gets too deep, and what is too much.
pub(super) fn too_deep(text: &str) -> Option<(u32, String)> {
    idle_comments(text).err()
}

/// The comments that say nothing to the parser; or where the text gets too deep for it, and what is too much.
///
/// Those of documentation are attributes for it, of many tokens each, which nobody asks for but macros.
pub(super) fn idle_comments(text: &str) -> Result<Vec<Range<usize>>, (u32, String)> {
    let mut scan = Scan::new(text);
    let mut meter = Meter::default();
    let mut calls = Calls::default();
    let mut idle = Vec::new();
    while let Some(token) = scan.next() {
        let is_idle = |comment: &Range<usize>| calls.inside.is_none() || !is_documentation(&text[comment.clone()]);
        idle.extend(scan.comments.drain(..).filter(is_idle));
        if std::mem::take(&mut scan.literal) {
            meter.operand();
        }
        match token {
            Token::Word(word) => meter.word(word),
            Token::Mark(b'(' | b'[' | b'{') => meter.open(),
            Token::Mark(b')' | b']') => meter.close(),
            Token::Mark(b'}') => meter.close_braces(),
            Token::Mark(mark) => meter.mark(mark),
        }
        if let Some(excess) = meter.now.excess() {
            return Err((scan.at as u32 - 1, excess));
        }
        calls.pass(token);
    }
    Ok(idle)
}

fn is_documentation(comment: &str) -> bool {
    ["///", "//!", "/**", "/*!"].iter().any(|start| comment.starts_with(start))
}

/// Follows where arguments of macros stand: brackets behind a `!`, or behind a `!` and a name.
#[derive(Default)]
struct Calls {
    level: usize,
    /// The level around the outermost arguments.
    inside: Option<usize>,
    marked: bool,
}

impl Calls {
    fn pass(&mut self, token: Token<'_>) {
        match token {
            Token::Word(_) => return,
            Token::Mark(b'(' | b'[' | b'{') => {
                self.inside = self.inside.or(self.marked.then_some(self.level));
                self.level += 1;
            }
            Token::Mark(b')' | b']' | b'}') => {
                self.level = self.level.saturating_sub(1);
                self.inside = self.inside.filter(|outer| *outer < self.level);
            }
            Token::Mark(_) => {}
        }
        self.marked = token == Token::Mark(b'!');
    }
}

/// How deep tokens go, and how many there are.
pub(super) fn of_tokens(tokens: &TokenStream) -> (Depth, usize) {
    let mut meter = Meter::default();
    let (mut most, mut count) = (Depth::default(), 0);
    let mut open = vec![(tokens.clone().into_iter(), Delimiter::None)];
    while let Some((tokens, delimiter)) = open.last_mut() {
        count += 1;
        match tokens.next() {
            Some(TokenTree::Group(group)) => {
                meter.open();
                open.push((group.stream().into_iter(), group.delimiter()));
            }
            Some(TokenTree::Ident(word)) => meter.word(&word.to_string()),
            Some(TokenTree::Punct(mark)) => meter.mark(u8::try_from(mark.as_char()).unwrap_or_default()),
            Some(TokenTree::Literal(_)) => meter.operand(),
            None => {
                match delimiter {
                    Delimiter::Brace => meter.close_braces(),
                    _ => meter.close(),
                }
                open.pop();
            }
        }
        most = Depth { levels: most.levels.max(meter.now.levels), links: most.links.max(meter.now.links) };
    }
    (most, count)
}

/// Counts while tokens go by.
#[derive(Default)]
struct Meter {
    now: Depth,
    /// What stands around the innermost bracket.
    around: Vec<Level>,
    here: Level,
    last: Last,
}

/// What was counted within a pair of brackets since the last end of something.
#[derive(Clone, Copy, Default)]
struct Level {
    prefixes: usize,
    links: usize,
    /// Arguments of types go on behind a comma.
    angles: usize,
}

/// The token before.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Last {
    /// Something that an operand follows.
    #[default]
    Nothing,
    /// The end of an operand.
    Operand,
    /// The closing brace of what may have been a statement.
    Braces,
    /// `else`, after which `if` goes no deeper than before.
    Else,
    /// A sign behind an operand, which may have a second character.
    Sign(u8),
}

impl Meter {
    fn open(&mut self) {
        if self.last == Last::Operand {
            self.link();
        }
        self.around.push(std::mem::take(&mut self.here));
        self.now.levels += 1;
        self.last = Last::Nothing;
    }

    fn close(&mut self) {
        self.end();
        self.drop_angles();
        // More of them close than open where something is wrong.
        if let Some(around) = self.around.pop() {
            self.here = around;
            self.now.levels -= 1;
        }
        self.last = Last::Operand;
    }

    fn close_braces(&mut self) {
        self.close();
        self.last = Last::Braces;
    }

    fn operand(&mut self) {
        if self.last == Last::Braces {
            self.end();
        }
        self.last = Last::Operand;
    }

    fn word(&mut self, word: &str) {
        match word {
            "else" => {
                self.link();
                self.last = Last::Else;
            }
            "as" => {
                self.link();
                self.last = Last::Nothing;
            }
            "if" if self.last == Last::Else => self.last = Last::Nothing,
            // Behind a dot it ends an operand.
            "await" if matches!(self.last, Last::Sign(b'.')) => self.last = Last::Operand,
            _ if BEFORE.contains(&word) => {
                self.operand();
                self.prefix();
                self.last = Last::Nothing;
            }
            _ => self.operand(),
        }
    }

    fn mark(&mut self, mark: u8) {
        match (mark, self.last) {
            (b';', _) => {
                self.end();
                self.drop_angles();
                self.last = Last::Nothing;
            }
            (b',', _) | (b'>', Last::Sign(b'=')) => {
                self.end();
                self.last = Last::Nothing;
            }
            // Behind a statement in braces the next thing begins with an attribute.
            (b'#', Last::Braces) => {
                self.end();
                self.last = Last::Nothing;
            }
            (b'>', _) if self.here.angles > 0 && self.last != Last::Sign(b'-') => {
                self.here.angles -= 1;
                self.now.links -= LINKS_OF_ANGLES;
                self.last = Last::Operand;
            }
            (b'?', Last::Operand | Last::Braces) => self.link(),
            (b':' | b'$' | b'\'', _) => self.last = Last::Nothing,
            (b'<', last) => {
                self.here.angles += 1;
                self.now.links += LINKS_OF_ANGLES;
                // Of types there is one level for each; of operators and of two signs in one there is none.
                if last != Last::Sign(b'<') {
                    self.prefix();
                }
                self.last = Last::Sign(b'<');
            }
            (_, Last::Sign(first)) if first == mark || (mark == b'=' && first != b'=') => self.last = Last::Nothing,
            (b'=', Last::Operand | Last::Braces) | (b'>', Last::Sign(b'-')) => {
                self.prefix();
                self.last = Last::Sign(mark);
            }
            (_, Last::Operand | Last::Braces) => {
                self.link();
                self.last = Last::Sign(mark);
            }
            _ => {
                self.prefix();
                self.last = Last::Nothing;
            }
        }
    }

    fn prefix(&mut self) {
        self.here.prefixes += 1;
        self.now.levels += 1;
    }

    fn link(&mut self) {
        self.here.links += 1;
        self.now.links += 1;
    }

    /// What follows does not stand within what came before.
    fn end(&mut self) {
        self.now.levels -= std::mem::take(&mut self.here.prefixes);
        self.now.links -= std::mem::take(&mut self.here.links);
    }

    fn drop_angles(&mut self) {
        self.now.links -= LINKS_OF_ANGLES * std::mem::take(&mut self.here.angles);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The most that was counted in a text, and the same in its tokens.
    fn depth(text: &str) -> Depth {
        let tokens = text.parse().unwrap();
        let (depth, _) = of_tokens(&tokens);
        assert_eq!(too_deep(text), None);
        depth
    }

    #[test]
    fn what_takes_in_what_follows_is_a_level() {
        let levels = |text| depth(text).levels;
        assert_eq!(levels("((((1))))"), 5 - 1);
        assert_eq!(levels("& & & & x"), 4);
        assert_eq!(levels("return return || || !x"), 7);
        assert_eq!(levels("x = y = z = 1"), 3);
        assert_eq!(levels("A<B<C<D>>>"), 3);
        assert_eq!(levels("fn() -> fn() -> fn() -> u8"), 3 + 3);
        assert_eq!(levels("if a { b } else if c { d } else if e { f }"), 2);
    }

    #[test]
    fn ends_of_statements_items_and_elements_are_ends() {
        let flat = |text: &str| depth(&text.repeat(500)).levels < 5 && depth(&text.repeat(500)).links < 10;
        assert!(flat("return &x; "));
        assert!(flat("if a { b } "));
        assert!(flat("fn a() -> u8 { b } "));
        assert!(flat("#[a] struct B; #[c] mod d { } "));
        assert!(flat("(A, B) => { } "));
        assert!(flat("A = 1 + 1, "));
    }

    #[test]
    fn operators_and_methods_are_links() {
        let links = |text| depth(text).links;
        assert_eq!(links("a + b - c && d || e == f"), 5 - 1);
        assert_eq!(links("a.b().c?.d().await"), 7);
        assert_eq!(links("a as b as c"), 2);
        assert_eq!(links("A<u8, A<u8, A<u8, u8>>>"), 3 * LINKS_OF_ANGLES);
    }

    #[test]
    fn too_much_is_told_where_it_is() {
        let text = format!("fn a() {{}}\nfn b() {{ {} }}", "(".repeat(MOST_LEVELS));
        let (at, excess) = too_deep(&text).unwrap();
        assert_eq!((&text[at as usize..=at as usize], excess.contains("levels")), ("(", true));
        let text = format!("a{}", ".b()".repeat(MOST_LINKS));
        assert!(too_deep(&text).unwrap().1.contains("operators"));
        assert_eq!(too_deep("))))}}}}]]]] >>>> => ->"), None);
    }
}
