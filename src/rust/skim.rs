//! Takes the bodies of functions, tables and all comments out of a text, for libraries of which only signatures are of use.
//!
//! Parsing what is left takes a fraction of the time. Offsets are not kept: nobody is shown a library's source. Text
//! that is not Rust comes out somehow, and the parser says so.

/// The text with everything in modules under `#[cfg(test)]` made blank: a third of many a file. Offsets and lines are
/// kept. `None` where there is no such module.
pub fn without_tests(text: &str) -> Option<String> {
    const TEST: &str = "#[cfg(test)]";
    text.contains(TEST).then_some(())?;
    let mut out = String::with_capacity(text.len());
    let mut scan = Scan::new(text);
    let mut kept = 0;
    while let Some(token) = scan.next() {
        if token == Token::Mark(b'#')
            && text[scan.at - 1..].starts_with(TEST)
            && let Some((open, close)) = scan.module_after(TEST.len() - 1)
        {
            out.push_str(&text[kept..=open]);
            let blank = |c: char| if c == '\n' { "\n" } else { &"    "[..c.len_utf8()] };
            out.extend(text[open + 1..close].chars().map(blank));
            kept = close;
        }
    }
    out.push_str(&text[kept..]);
    Some(out)
}

/// The text with every function's body and every array in a constant emptied, and without comments.
pub fn skim(text: &str) -> String {
    let mut out = String::with_capacity(text.len() / 3);
    let mut scan = Scan::new(text);
    let mut kept = 0;
    let mut keep = |scan: &mut Scan<'_>, to: usize, then: usize| {
        let mut from = kept;
        for comment in scan.comments.drain(..).filter(|comment| comment.end <= to) {
            out.push_str(text.get(from..comment.start).unwrap_or_default());
            out.push(' ');
            from = comment.end;
        }
        out.push_str(text.get(from..to).unwrap_or_default());
        kept = then;
    };
    while let Some(token) = scan.next() {
        let emptied = match token {
            Token::Word("fn") if matches!(scan.next(), Some(Token::Word(_))) => scan.body(),
            Token::Word("const" | "static") => scan.table(),
            _ => None,
        };
        if let Some((open, close)) = emptied {
            keep(&mut scan, open + 1, close);
        }
    }
    keep(&mut scan, text.len(), text.len());
    out
}

/// The text without these comments, in their order. What is left stands in the lines and columns in which it stood.
pub(super) fn without(comments: &[std::ops::Range<usize>], text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut kept = 0;
    for comment in comments {
        out.push_str(&text[kept..comment.start]);
        kept = comment.end;
        let comment = &text[comment.clone()];
        match comment.starts_with("//") {
            true if comment.ends_with('\n') => out.push('\n'),
            true => {}
            false if kept < text.len() => out.extend(comment.chars().map(|c| if c == '\n' { '\n' } else { ' ' })),
            // One that was not closed is for the parser to complain about.
            false => out.push_str(comment),
        }
    }
    out.push_str(&text[kept..]);
    out
}

/// What code is made of besides literals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Token<'a> {
    /// A name, keyword or the name of a lifetime.
    Word(&'a str),
    /// Any other character.
    Mark(u8),
}

/// A walk over a text.
pub(super) struct Scan<'a> {
    text: &'a [u8],
    /// Where the token that was given last ends.
    pub(super) at: usize,
    /// Comments that were skipped.
    pub(super) comments: Vec<std::ops::Range<usize>>,
    /// Set where literals were skipped.
    pub(super) literal: bool,
}

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text: text.as_bytes(), at: 0, comments: Vec::new(), literal: false }
    }

    /// The next word or mark; comments, literals and lifetimes are skipped.
    pub(super) fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let byte = *self.text.get(self.at)?;
            match byte {
                b'/' if self.follows(b"//") || self.follows(b"/*") => self.comment(),
                b'"' => {
                    self.literal = true;
                    self.string();
                }
                b'\'' => self.quote(),
                b'_' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => {
                    let word = self.word();
                    if self.literal_after(word) {
                        self.literal = true;
                        continue;
                    }
                    return Some(Token::Word(word));
                }
                b'0'..=b'9' => {
                    self.literal = true;
                    self.word();
                }
                _ if byte.is_ascii_whitespace() => self.at += 1,
                _ => {
                    self.at += 1;
                    return Some(Token::Mark(byte));
                }
            }
        }
    }

    /// The braces of the module that stands after an attribute of this length; others may stand between. What is no
    /// such module is passed, so that no part of the text is looked at twice.
    fn module_after(&mut self, attribute: usize) -> Option<(usize, usize)> {
        self.at += attribute;
        self.module()
    }

    fn module(&mut self) -> Option<(usize, usize)> {
        loop {
            match self.next()? {
                Token::Mark(b'#') if self.next()? == Token::Mark(b'[') => {
                    self.group(b'[', b']')?;
                }
                Token::Word("pub") => {}
                Token::Mark(b'(') => {
                    self.group(b'(', b')')?;
                }
                Token::Word("mod") => break,
                _ => return None,
            }
        }
        match (self.next()?, self.next()?) {
            (Token::Word(_), Token::Mark(b'{')) => self.group(b'{', b'}'),
            _ => None,
        }
    }

    /// After a function's name: the braces of its body, if it has one.
    fn body(&mut self) -> Option<(usize, usize)> {
        let mut depth = 0usize;
        loop {
            match self.next()? {
                Token::Mark(b'(' | b'[') => depth += 1,
                Token::Mark(b')' | b']') => depth = depth.checked_sub(1)?,
                Token::Mark(b';' | b'}') if depth == 0 => return None,
                Token::Mark(b'{') if depth == 0 => break,
                _ => {}
            }
        }
        self.group(b'{', b'}')
    }

    /// After `const` or `static`: the brackets of its value, if that is an array.
    fn table(&mut self) -> Option<(usize, usize)> {
        let start = self.at;
        // Anything that cannot stand before such a value ends the search; what was passed is looked at again.
        let found = self.table_start();
        if found.is_none() {
            self.at = start;
            self.comments.retain(|comment| comment.start < start);
        }
        found.and_then(|()| self.group(b'[', b']'))
    }

    fn table_start(&mut self) -> Option<()> {
        let mut brackets = 0usize;
        loop {
            match self.next()? {
                Token::Mark(b'[' | b'(') => brackets += 1,
                Token::Mark(b']' | b')') => brackets = brackets.checked_sub(1)?,
                Token::Mark(b'=') if brackets == 0 => break,
                Token::Mark(b'{' | b'}' | b'<' | b'>') | Token::Word("fn" | "const" | "static") => return None,
                Token::Mark(b';' | b',') if brackets == 0 => return None,
                _ => {}
            }
        }
        loop {
            match self.next()? {
                Token::Mark(b'&') => {}
                Token::Mark(b'[') => return Some(()),
                _ => return None,
            }
        }
    }

    /// From behind an opening mark to its closing one.
    pub(super) fn group(&mut self, opening: u8, closing: u8) -> Option<(usize, usize)> {
        let open = self.at - 1;
        let mut depth = 1usize;
        while depth > 0 {
            match self.next()? {
                Token::Mark(mark) if mark == opening => depth += 1,
                Token::Mark(mark) if mark == closing => depth -= 1,
                _ => {}
            }
        }
        Some((open, self.at - 1))
    }

    fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn follows(&self, wanted: &[u8]) -> bool {
        self.rest().starts_with(wanted)
    }

    fn skip_to(&mut self, end: &[u8]) {
        let rest = self.rest();
        self.at += rest.windows(end.len()).position(|part| part == end).map_or(rest.len(), |found| found + end.len());
    }

    fn comment(&mut self) {
        let start = self.at;
        match self.follows(b"//") {
            true => self.skip_to(b"\n"),
            false => self.block_comment(),
        }
        self.comments.push(start..self.at.min(self.text.len()));
    }

    fn block_comment(&mut self) {
        let mut depth = 0usize;
        while self.at < self.text.len() {
            match () {
                () if self.follows(b"/*") => (depth, self.at) = (depth + 1, self.at + 2),
                () if self.follows(b"*/") => (depth, self.at) = (depth - 1, self.at + 2),
                () => self.at += 1,
            }
            if depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self) {
        self.at += 1;
        while let Some(&byte) = self.text.get(self.at) {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                return;
            }
        }
    }

    /// A character or a lifetime.
    fn quote(&mut self) {
        let rest = &self.text[self.at + 1..];
        match rest.first() {
            Some(b'\\') => {
                self.literal = true;
                self.at += 3;
                self.skip_to(b"'");
            }
            Some(&first) => {
                let length = match first {
                    0xf0.. => 4,
                    0xe0.. => 3,
                    0xc0.. => 2,
                    _ => 1,
                };
                let closed = rest.get(length) == Some(&b'\'');
                self.literal |= closed;
                self.at += if closed { length + 2 } else { 1 };
            }
            None => self.at += 1,
        }
    }

    fn word(&mut self) -> &'a str {
        let start = self.at;
        while self.text.get(self.at).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_' || *b >= 0x80) {
            self.at += 1;
        }
        std::str::from_utf8(&self.text[start..self.at]).unwrap_or("")
    }

    /// Whether a word is the prefix of a string or character, which is then skipped.
    fn literal_after(&mut self, word: &str) -> bool {
        match (word, self.text.get(self.at)) {
            ("r" | "br" | "cr", Some(b'"' | b'#')) => self.raw_string(),
            ("b" | "c", Some(b'"')) => {
                self.string();
                true
            }
            ("b", Some(b'\'')) => {
                self.quote();
                true
            }
            _ => false,
        }
    }

    fn raw_string(&mut self) -> bool {
        let hashes = self.rest().iter().take_while(|byte| **byte == b'#').count();
        // `r#name` is a word.
        if self.text.get(self.at + hashes) != Some(&b'"') {
            self.at += hashes;
            return hashes == 0;
        }
        self.at += hashes + 1;
        let end: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
        self.skip_to(&end);
        true
    }
}

/// The macros by example that a text defines: their names, and what stands between the delimiters.
pub fn macro_definitions(text: &str) -> Vec<(&str, &str)> {
    /// Definitions may stand in each other, so parts of a text are looked at again, but not for ever.
    const LOOKS: usize = 32;
    let mut left = text.len().saturating_mul(LOOKS);
    let mut found = Vec::new();
    for (at, _) in text.match_indices("macro_rules!") {
        let start = at + "macro_rules!".len();
        let mut scan = Scan { at: start, ..Scan::new(text) };
        let Some(Token::Word(name)) = scan.next() else { continue };
        let range = match scan.next() {
            Some(Token::Mark(b'{')) => scan.group(b'{', b'}'),
            Some(Token::Mark(b'(')) => scan.group(b'(', b')'),
            Some(Token::Mark(b'[')) => scan.group(b'[', b']'),
            _ => None,
        };
        found.extend(range.and_then(|(open, close)| text.get(open + 1..close)).map(|body| (name, body)));
        left = left.saturating_sub(scan.at - start);
        if left == 0 {
            break;
        }
    }
    found
}

/// What a text calls as macros, in comments and literals as well: the first word of each path, which is empty where there
/// is but a name, and the name.
pub fn macro_calls(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    // The word that ends here, and what stands before it.
    let word = move |text: &'_ str| {
        let text = text.trim_end();
        let before = text.trim_end_matches(is_part);
        (before.len(), text.len())
    };
    text.match_indices('!').filter_map(move |(at, _)| {
        let opens = text[at + 1..].trim_start().starts_with(['(', '[', '{']);
        let (mut start, end) = word(&text[..at]);
        if !opens || start == end {
            return None;
        }
        let (name, mut first) = (&text[start..end], "");
        while let Some(before) = text[..start].trim_end().strip_suffix("::") {
            let (begun, end) = word(before);
            if begun == end {
                break;
            }
            (start, first) = (begun, &text[begun..end]);
        }
        Some((first, name))
    })
}

#[cfg(test)]
mod tests {
    use super::{macro_calls, skim, without, without_tests};

    #[test]
    fn calls_of_macros_are_found_with_their_paths() {
        let text = "a!(); b::c! {} ::d::e::f![x]; if g != h {} !i; $crate::j!(); é!(); <k>::l!(); $ crate :: m ! ()";
        let found: Vec<(&str, &str)> = macro_calls(text).collect();
        assert_eq!(found, [("", "a"), ("b", "c"), ("d", "f"), ("crate", "j"), ("", "é"), ("", "l"), ("crate", "m")]);
    }

    #[test]
    fn modules_of_tests_are_made_blank() {
        let text = "fn a() {}\n#[cfg(test)]\n#[allow(b)]\npub(crate) mod c {\n  é \"}\" }\n#[cfg(test)] mod d; #[cfg(test)] fn e() {}";
        let blank = "fn a() {}\n#[cfg(test)]\n#[allow(b)]\npub(crate) mod c {\n         }\n#[cfg(test)] mod d; #[cfg(test)] fn e() {}";
        assert_eq!(without_tests(text).as_deref(), Some(blank));
        assert_eq!(
            without_tests("// #[cfg(test)] mod a {}\nmod b {}").as_deref(),
            Some("// #[cfg(test)] mod a {}\nmod b {}")
        );
        assert_eq!(without_tests("mod b {}"), None);
        for text in
            ["#[cfg(test)]", "#[cfg(test)] mod", "#[cfg(test)] mod a {", "#[cfg(test)] #[b", "#[cfg(test)] pub("]
        {
            assert_eq!(without_tests(text).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_left_without_comments_stays_where_it_was() {
        let text = "a // é\n/* é\né */ b /* ";
        let comments = [2..8, 8..19, 22..text.len()];
        assert_eq!(without(&comments, text), "a \n    \n     b /* ");
    }

    fn squeezed(text: &str) -> String {
        skim(text).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn bodies_are_emptied_and_nothing_else() {
        let text = "struct A { f: fn(u8) -> u8 } impl A { fn a<'a>(x: [u8; 2]) -> &'a str { if x { y } else { z } } }";
        assert_eq!(squeezed(text), "struct A { f: fn(u8) -> u8 } impl A { fn a<'a>(x: [u8; 2]) -> &'a str {} }");
        assert_eq!(
            squeezed("trait T { fn a(); fn b() { 1 } const C: u8 = { 2 }; }"),
            "trait T { fn a(); fn b() {} const C: u8 = { 2 }; }"
        );
    }

    #[test]
    fn braces_in_literals_and_comments_do_not_count() {
        let text = r##"fn a() { "}"; '}'; b'}'; r#"}"#; '\''; /* } /* } */ */ 'x: loop {} // }
            } fn r#b() { r#c() }"##;
        assert_eq!(squeezed(text), "fn a() {} fn r#b() {}");
        assert_eq!(squeezed("static A: &[[u8; 2]] = &[[1, 2]];"), "static A: &[[u8; 2]] = &[];");
        assert_eq!(
            squeezed("struct A<const N: usize> { a: [u8; 2] } const B: u8 = C[0];"),
            "struct A<const N: usize> { a: [u8; 2] } const B: u8 = C[0];"
        );
        assert_eq!(squeezed("/// a\nstruct A /* b */; // c"), "struct A ;");
    }

    #[test]
    fn what_is_not_rust_does_no_harm() {
        for text in ["fn", "fn a", "fn a(", "fn a() {", "fn a) {}", "'", "\"", "r#\"", "/*", "fn a() { é", "'\\"] {
            assert!(skim(text).len() <= text.len() + 1, "{text}");
        }
    }
}
