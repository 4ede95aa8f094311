//! What a finding is known by from one run to the next: names, never lines, columns or files.
//!
//! An [`Identity`] is made of the lint, the function that the finding stands in, what is named at its place and what
//! its chain ends in. It survives lines that move, formatting, variables that are renamed, functions that move within
//! their module, a module that moves from `a.rs` to `a/mod.rs`, and helpers put between the ends of a chain. Several
//! findings of one function may be the same in all of this; they are told apart by counting, in the order of the text.
//!
//! Hashes are written into files that outlive this version of the program: the function and what it is given are
//! fixed. Leaves out what is done with them: baselines and output formats are elsewhere.

use crate::finding::Finding;
use crate::program::{Body, Program};
use crate::source::{FileId, Sources, Span};
use rustc_hash::FxHashMap;

/// What a finding is known by, in words.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Identity {
    /// The lint's name.
    pub lint: &'static str,
    /// Canonical path of the function it stands in; the file where it stands in none.
    pub item: String,
    /// The last name of the code it points at; nothing where that is the whole function.
    pub code: String,
    /// The same of what its chain ends in, where that is another function's.
    pub reaches: String,
}

/// The fingerprint of each finding, 32 hexadecimal digits. No two are equal: those with one identity are counted.
pub fn fingerprints<'a>(
    findings: impl IntoIterator<Item = &'a Finding>,
    program: &Program,
    sources: &Sources,
) -> Vec<String> {
    let items = Items::new(program);
    let mut seen: FxHashMap<Identity, u32> = FxHashMap::default();
    let mut fingerprints = Vec::new();
    for finding in findings {
        let identity = items.identity(finding, sources);
        let count = seen.entry(identity.clone()).or_default();
        fingerprints.push(hash(&identity, *count));
        *count += 1;
    }
    fingerprints
}

/// The bodies of a program by where they stand.
#[derive(Debug)]
pub struct Items<'a> {
    files: FxHashMap<FileId, Vec<Item<'a>>>,
}

/// A body, with the last end of it and of all that begin before it.
type Item<'a> = (&'a Body, u32);

impl<'a> Items<'a> {
    /// Sorts the bodies of a program.
    pub fn new(program: &'a Program) -> Self {
        let mut files: FxHashMap<FileId, Vec<Item<'_>>> = FxHashMap::default();
        for body in &program.bodies {
            files.entry(body.span.file).or_default().push((body, 0));
        }
        for bodies in files.values_mut() {
            // Of bodies that begin together the outer one comes first; a file that two crates share has bodies twice.
            bodies.sort_by_key(|(body, _)| (body.span.start, std::cmp::Reverse(body.span.end), body.path.as_str()));
            bodies.iter_mut().fold(0, |last, (body, end)| {
                *end = body.span.end.max(last);
                *end
            });
        }
        Self { files }
    }

    /// The innermost body around a place.
    pub fn around(&self, place: Span) -> Option<&'a Body> {
        let bodies = self.files.get(&place.file)?;
        let before = bodies.partition_point(|(body, _)| body.span.start <= place.start);
        let open = bodies[..before].iter().rev().take_while(|&&(_, last)| last >= place.end);
        let around = open.map(|&(body, _)| body).filter(|body| body.span.contains(place));
        around.min_by_key(|body| (body.span.end - body.span.start, body.path.as_str()))
    }

    /// What a finding is known by.
    pub fn identity(&self, finding: &Finding, sources: &Sources) -> Identity {
        let place = finding.primary.span;
        let body = self.around(place);
        let item = body.map_or_else(|| sources.file(place.file).name.clone(), |body| body.path.to_string());
        let whole = body.is_some_and(|body| body.head == place);
        let code = if whole { String::new() } else { words(sources.text(place)) };
        let reaches = finding.root.map(|root| words(sources.text(root))).unwrap_or_default();
        Identity { lint: finding.lint, item, code, reaches }
    }
}

/// The last name of a path; other code without what formatting changes.
fn words(text: &str) -> String {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let path = text.chars().all(|c| is_name(c) || c.is_whitespace() || "#:.!".contains(c));
    let last = text.split(|c| !is_name(c)).rfind(|part| !part.is_empty());
    if let (true, Some(last)) = (path, last) {
        return last.to_owned();
    }
    let mut squeezed = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        if matches!(c, ')' | ']' | '}') && squeezed.ends_with(',') {
            squeezed.pop();
        }
        squeezed.push(c);
    }
    squeezed
}

/// FNV-1a with 128 bits.
fn hash(identity: &Identity, count: u32) -> String {
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let Identity { lint, item, code, reaches } = identity;
    let count = count.to_string();
    let parts = ["unpark/1", lint, item, code, reaches, &count];
    // Names hold no line feeds, so that no two lists of parts are the same text.
    let text = parts.join("\n");
    let hash = text.bytes().fold(START, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    format!("{hash:032x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_the_same_for_ever() {
        let identity = |code: &str| Identity {
            lint: "block_on_in_async",
            item: "app::total".into(),
            code: code.into(),
            reaches: "block_on".into(),
        };
        assert_eq!(hash(&identity("price_now"), 0), "adfa0068fddb62114caa8a6ab64838e4");
        assert_ne!(hash(&identity("price_now"), 0), hash(&identity("price_now"), 1));
        assert_ne!(hash(&identity("price_now"), 0), hash(&identity("price"), 0));
    }

    #[test]
    fn names_are_what_is_left_of_code() {
        assert_eq!(words("std::fs::read"), "read");
        assert_eq!(words("fs :: r#read"), "read");
        assert_eq!(words("read"), "read");
        assert_eq!(words("println!"), "println");
        assert_eq!(words("a(\n    b,\n    c,\n)"), words("a(b, c)"));
        assert_eq!(words("::"), "::");
    }
}
