//! Imports that nothing uses any more, once what used them has been replaced.

use super::lines::Lines;
use super::recovery::tokens;
use crate::rust::facts::Range;
use proc_macro2::{Span, TokenStream, TokenTree};
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;
use syn::visit::{self, Visit};
use syn::{ItemMod, ItemUse, Macro, UseTree, Visibility};

/// A file without the imports of these names that nothing in it says any more; nothing where all of them stay. Imports with
/// attributes stay, and so do those that others may use: `said_below` tells whether a file in the folders from this one on,
/// which may be of a module further down, may mean a name of it.
pub fn without_unused(text: &str, names: &BTreeSet<&str>, said_below: impl Fn(&str) -> bool) -> Option<String> {
    let edited = edited(text, names, said_below);
    proc_macro2::extra::invalidate_current_thread_spans();
    edited.filter(|edited| super::parses(edited))
}

fn edited(text: &str, names: &BTreeSet<&str>, said_below: impl Fn(&str) -> bool) -> Option<String> {
    let file = syn::parse_file(text).ok()?;
    let said = said(tokens(text)?);
    let mut found = Uses::default();
    found.visit_file(&file);
    if found.has_files_elsewhere {
        return None;
    }
    let below = found.has_files_below;
    let unused = |name: &str| names.contains(name) && !said.contains(name) && !(below && said_below(name));
    let lines = Lines::new(text);
    let private = found.all.iter().filter(|use_| use_.attrs.is_empty() && matches!(use_.vis, Visibility::Inherited));
    let mut edited = text.to_owned();
    // From the back: what comes before keeps its place, and of a list the last part that is left is the last.
    for use_ in private.rev() {
        match cut(&use_.tree, None, &unused, &lines) {
            Cut::All => {
                let item = Range { start: lines.start(use_.use_token.span), end: lines.end(use_.semi_token.span) };
                let item = whole_lines(&edited, item);
                edited.replace_range(item.start as usize..item.end as usize, "");
            }
            Cut::Parts(parts) => {
                for part in parts.into_iter().rev() {
                    let part = with_comma(&edited, part);
                    edited.replace_range(part.start as usize..part.end as usize, "");
                }
            }
        }
    }
    (edited.len() < text.len()).then_some(edited)
}

/// What is to be taken away of a tree of imports.
enum Cut {
    All,
    Parts(Vec<Range>),
}

fn cut(tree: &UseTree, parent: Option<&str>, unused: &impl Fn(&str) -> bool, lines: &Lines<'_>) -> Cut {
    let leaf = |name: &str| if unused(name) { Cut::All } else { Cut::Parts(Vec::new()) };
    match tree {
        UseTree::Path(path) => cut(&path.tree, Some(&path.ident.to_string()), unused, lines),
        UseTree::Name(name) if name.ident == "self" => parent.map_or(Cut::Parts(Vec::new()), leaf),
        UseTree::Name(name) => leaf(&name.ident.to_string()),
        UseTree::Rename(rename) => leaf(&rename.rename.to_string()),
        UseTree::Group(group) => {
            let mut parts = Vec::new();
            let mut all = true;
            for inner in &group.items {
                match cut(inner, parent, unused, lines) {
                    Cut::All => parts.push(Range { start: lines.start(first(inner)), end: end(inner, lines) }),
                    Cut::Parts(inner) => {
                        all = false;
                        parts.extend(inner);
                    }
                }
            }
            if all { Cut::All } else { Cut::Parts(parts) }
        }
        _ => Cut::Parts(Vec::new()),
    }
}

/// The first token of a tree of imports.
fn first(tree: &UseTree) -> Span {
    match tree {
        UseTree::Path(path) => path.ident.span(),
        UseTree::Name(name) => name.ident.span(),
        UseTree::Rename(rename) => rename.ident.span(),
        UseTree::Glob(glob) => glob.star_token.span,
        UseTree::Group(group) => group.brace_token.span.open(),
    }
}

/// One past the last byte of a tree of imports.
fn end(tree: &UseTree, lines: &Lines<'_>) -> u32 {
    match tree {
        UseTree::Path(path) => end(&path.tree, lines),
        UseTree::Rename(rename) => lines.end(rename.rename.span()),
        UseTree::Group(group) => lines.close(&group.brace_token.span),
        _ => lines.end(first(tree)),
    }
}

/// The names that tokens say and that an import may have brought in: the first words of paths, and all words of paths that
/// begin in this crate.
fn said(tokens: TokenStream) -> FxHashSet<String> {
    let mut said = FxHashSet::default();
    let mut open = vec![(tokens, false, false)];
    while let Some((tokens, imports, imports_from_here)) = open.pop() {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is = |at: usize, c: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == c);
        let word = |at: usize, wanted: &str| matches!(tokens.get(at), Some(TokenTree::Ident(ident)) if ident == wanted);
        let mut in_use = imports;
        for (at, token) in tokens.iter().enumerate() {
            let first = path_start(&tokens, at);
            let from_here = imports_from_here || ["self", "super", "crate"].iter().any(|here| word(first, here));
            let elsewhere = first < at && !from_here;
            let of_value = at > 0 && is(at - 1, '.') && !(at > 1 && is(at - 2, '.'));
            // The name that an import gives is no use of it.
            let gives = in_use && !from_here && !is(at + 1, ':') && !word(at + 1, "as");
            match token {
                TokenTree::Group(_) if in_use && elsewhere => {}
                TokenTree::Group(group) => open.push((group.stream(), in_use, in_use && from_here)),
                TokenTree::Ident(ident) if ident == "use" => in_use = !is(at + 1, '<'),
                TokenTree::Ident(ident) if !elsewhere && !of_value && !gives => drop(said.insert(ident.to_string())),
                TokenTree::Punct(punct) if punct.as_char() == ';' => in_use = imports,
                TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
    said
}

/// Where the path begins that a token is a part of.
fn path_start(tokens: &[TokenTree], mut at: usize) -> usize {
    let colon = |at: usize| matches!(&tokens[at], TokenTree::Punct(punct) if punct.as_char() == ':');
    while at > 1 && colon(at - 1) && colon(at - 2) {
        match at.checked_sub(3).map(|before| &tokens[before]) {
            Some(TokenTree::Ident(_)) => at -= 3,
            _ => return at - 2,
        }
    }
    at
}

/// The imports of a file.
#[derive(Default)]
struct Uses<'f> {
    all: Vec<&'f ItemUse>,
    /// Whether modules of it lie in files of their own.
    has_files_below: bool,
    /// Whether some of these lie where an attribute says, or text of other files stands in it.
    has_files_elsewhere: bool,
}

impl<'f> Visit<'f> for Uses<'f> {
    fn visit_item_use(&mut self, item: &'f ItemUse) {
        self.all.push(item);
    }

    fn visit_item_mod(&mut self, item: &'f ItemMod) {
        self.has_files_below |= item.content.is_none();
        // One that is switched on by a condition names the file inside.
        let placed = |path: &syn::Path| path.is_ident("path") || path.is_ident("cfg_attr");
        self.has_files_elsewhere |= item.content.is_none() && item.attrs.iter().any(|attr| placed(attr.path()));
        visit::visit_item_mod(self, item);
    }

    fn visit_macro(&mut self, call: &'f Macro) {
        self.has_files_elsewhere |= call.path.is_ident("include");
    }
}

/// An item with the line it has for itself.
fn whole_lines(text: &str, item: Range) -> Range {
    let (before, after) = (&text[..item.start as usize], &text[item.end as usize..]);
    let indent = before.len() - before.trim_end_matches([' ', '\t']).len();
    let rest = after.len() - after.trim_start_matches([' ', '\t', '\r']).len();
    let alone = before[..before.len() - indent].chars().next_back().is_none_or(|c| c == '\n');
    if alone && after[rest..].starts_with('\n') {
        return Range { start: item.start - indent as u32, end: item.end + rest as u32 + 1 };
    }
    item
}

/// A part of a list with the comma behind it, or where it is the last with the one before.
fn with_comma(text: &str, part: Range) -> Range {
    let (before, after) = (&text[..part.start as usize], &text[part.end as usize..]);
    let blank = |text: &str| (text.len() - text.trim_start().len()) as u32;
    if let Some(rest) = after.trim_start().strip_prefix(',') {
        let comma = part.end + blank(after) + 1;
        return match rest.trim_start().starts_with('}') {
            true => Range { start: before.trim_end().len() as u32, end: comma },
            false => Range { start: part.start, end: comma + blank(rest) },
        };
    }
    match before.trim_end().strip_suffix(',') {
        Some(before) => Range { start: before.len() as u32, end: part.end },
        None => part,
    }
}

#[cfg(test)]
mod tests {
    use super::without_unused;

    /// What is left of a text where `fs` and `sleep` have been replaced.
    fn left(text: &str) -> String {
        let names = ["fs", "sleep"].into();
        without_unused(text, &names, |_| true).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn what_nothing_says_any_more_goes_with_its_line_or_its_comma() {
        for (before, after) in [
            ("use std::fs;\nfn f() {}\n", "fn f() {}\n"),
            ("use std::{fs, io};\n", "use std::{io};\n"),
            ("use std::{io, fs};\n", "use std::{io};\n"),
            ("use std::{\n    io,\n    thread::sleep,\n};\n", "use std::{\n    io,\n};\n"),
            ("use std::{fs::{self, File}, thread::{sleep, Thread}};\n", "use std::{fs::{File}, thread::{Thread}};\n"),
            ("use std::{fs, thread::sleep};\nuse a::b;\n", "use a::b;\n"),
            ("use std::{io, fs, thread::sleep};\n", "use std::{io};\n"),
            ("use std::{fs, io, thread::sleep, time,};\n", "use std::{io, time,};\n"),
            ("\u{feff}use a::b;\nuse std::fs;\n", "\u{feff}use a::b;\n"),
            ("use std::{io, fs /* files */, time};\n", "use std::{io /* files */, time};\n"),
            ("use std::fs::File;\nuse std::fs;\n", "use std::fs::File;\n"),
            ("use std::thread::nap as sleep;\n", ""),
            ("use std::fs;\nfn f() { tokio::fs::read(a.fs) }\n", "fn f() { tokio::fs::read(a.fs) }\n"),
            (
                "mod a {\n    use std::fs; // Für Dateien.\n    use std::io;\n}\n",
                "mod a {\n     // Für Dateien.\n    use std::io;\n}\n",
            ),
            ("fn ä() {\n    use std::fs;\n}\n", "fn ä() {\n}\n"),
        ] {
            assert_eq!(left(before), after);
        }
    }

    #[test]
    fn what_somebody_may_use_stays() {
        for text in [
            "use std::fs;\nfn f() { fs::read(\"a\"); }\n",
            "use std::fs;\nfn f() { log!(\"{}\", fs::read(\"a\")); }\n",
            "use std::fs;\nmod a {\n    use super::fs;\n    use fs::File;\n}\n",
            "pub use std::fs;\n",
            "pub(crate) use std::fs;\n",
            "#[cfg(unix)]\nuse std::fs;\n",
            "use std::fs as files;\n",
            "use std::fs;\nuse self::fs::{File};\n",
            "use std::fs;\nuse fs as files;\n",
            "use std::fs;\nmod a {\n    use super::{fs::File};\n}\n",
            "use std::fs;\nmod a {\n    pub use super::fs;\n}\n",
            "mod a {\n    use std::fs;\n    fn f() { crate::a::fs::read(\"a\"); }\n}\n",
            "use std::fs;\ninclude!(\"a.rs\");\n",
            "use std::fs;\nfn f() -> [u8; 2] { [..fs::LEN] }\n",
            "use std::fs;\nmod a {\n    fn f() -> impl Sized + use<> { super::fs::read(\"a\") }\n}\n",
            "use std::fs::*;\n",
            "use std::fs;\nmod below;\n",
            "use std::fs;\n#[path = \"../a.rs\"]\nmod elsewhere;\n",
        ] {
            assert_eq!(left(text), text);
        }
    }
}
