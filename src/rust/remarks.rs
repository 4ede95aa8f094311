//! Comments that say what a function does: `// unpark: blocks = "net-io"` on a line of its own above it.
//!
//! The parser drops comments, so they are looked for in the text, of files that have any. What such a comment says is
//! read elsewhere; other comments with the same marker, which silence findings, are left to those who know them.

use super::skim::{Scan, Token};
use std::ops::Range;

/// What such a comment begins with.
const MARKER: &str = "unpark:";

/// The words that a fact about a function begins with.
pub const WORDS: [&str; 6] = ["binds", "blocks", "carries", "handler", "runs", "runtime"];

/// A comment about a function.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    /// What it says, behind the marker.
    pub text: Range<usize>,
    /// The code from the comment to where a function below it begins its body; `None` where something else follows.
    pub function: Option<Range<usize>>,
}

/// The comments about functions in a text.
pub fn remarks(text: &str) -> Vec<Remark> {
    if !text.contains(MARKER) {
        return Vec::new();
    }
    let mut scan = Scan::new(text);
    while scan.next().is_some() {}
    let comments = std::mem::take(&mut scan.comments);
    comments.into_iter().filter_map(|comment| remark(text, comment)).collect()
}

fn remark(text: &str, comment: Range<usize>) -> Option<Remark> {
    let line_start = text[..comment.start].rfind('\n').map_or(0, |newline| newline + 1);
    let own_line = text[line_start..comment.start].trim().is_empty();
    let said = text[comment.clone()].strip_prefix("//")?.trim_start().strip_prefix(MARKER)?;
    let said = said.trim();
    let word = said.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    if !WORDS.contains(&word) {
        return None;
    }
    let start = comment.start + text[comment.clone()].find(said)?;
    let function = own_line.then(|| function_below(text, comment.end)).flatten();
    Some(Remark { text: start..start + said.len(), function })
}

/// Attributes and other words may stand before `fn`; anything that ends or opens something does not.
fn function_below(text: &str, from: usize) -> Option<Range<usize>> {
    let mut scan = Scan::new(&text[from..]);
    loop {
        match scan.next()? {
            Token::Word("fn") => return Some(from..from + scan.at),
            Token::Mark(b'#') => {
                if scan.next()? != Token::Mark(b'[') {
                    return None;
                }
                scan.group(b'[', b']')?;
            }
            Token::Mark(b'(' | b')') | Token::Word(_) => {}
            Token::Mark(_) => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_about_the_function_below_it() {
        let found = |text: &str| {
            let found = remarks(text);
            found
                .iter()
                .map(|remark| (text[remark.text.clone()].to_owned(), remark.function.is_some()))
                .collect::<Vec<_>>()
        };
        let blocks = |on_function| vec![("blocks = \"db\"".to_owned(), on_function)];
        for above in ["pub fn f() {}", "#[inline]\n// why\npub(crate) async unsafe fn f() {}", "extern \"C\" fn f() {}"]
        {
            assert_eq!(found(&format!("// unpark: blocks = \"db\"\n{above}")), blocks(true), "{above}");
        }
        for above in ["struct S;", "impl S { fn f() {} }", "let x = 1;", ""] {
            assert_eq!(found(&format!("    // unpark: blocks = \"db\"\n{above}")), blocks(false), "{above}");
        }
        assert_eq!(found("fn f() {} // unpark: blocks = \"db\"\nfn g() {}"), blocks(false));
    }

    #[test]
    fn other_comments_are_not_about_functions() {
        for text in [
            "// unpark: allow(x)\nfn f() {}",
            "const T: &str = \"// unpark: blocks\";\nfn f() {}",
            "/// unpark: blocks\nfn f() {}",
        ] {
            assert_eq!(remarks(text), [], "{text}");
        }
    }
}
