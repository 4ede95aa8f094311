//! The texts of edits: what is put where, by the spans of a call's parts.

use crate::rust::link::sites::{End, Operand, Site};
use crate::source::{Sources, Span};

/// Replacements in one file.
type Edits = Vec<(Span, String)>;

/// The place behind a span.
pub fn end(span: Span) -> Span {
    Span { start: span.end, ..span }
}

/// The place before a span.
fn start(span: Span) -> Span {
    Span { end: span.start, ..span }
}

/// Whether a call stands there by itself, with nothing but its parts: parentheses around some of it would be cut in two,
/// and what a macro put together has parts that are no text.
pub fn is_whole(sources: &Sources, site: &Site) -> bool {
    let operands = site.arguments.iter().chain(&site.receiver).map(|operand| operand.span);
    let mut parts = [site.whole, site.callee].into_iter().chain(operands);
    parts.all(|part| site.whole.contains(part) && sources.get(part).is_some_and(is_balanced))
}

fn is_balanced(text: &str) -> bool {
    let mut depth = 0;
    let mut brackets = text.bytes().map(|byte| match byte {
        b'(' | b'[' | b'{' => 1,
        b')' | b']' | b'}' => -1,
        _ => 0,
    });
    brackets.all(|step: i32| {
        depth += step;
        depth >= 0
    }) && depth == 0
}

/// Whether a path is written without type arguments, which its namesake may not take.
pub fn is_plain_path(sources: &Sources, path: Span) -> bool {
    !sources.text(path).contains('<')
}

/// Another name for what is called, and what it gives awaited.
pub fn renamed(site: &Site, name: String) -> Edits {
    vec![(site.callee, name), (end(site.whole), ".await".to_owned())]
}

/// One operand in place of the whole call, awaited; nothing where a comment would be lost.
pub fn only(sources: &Sources, site: &Site, operand: &Operand) -> Option<Edits> {
    let before = Span { end: operand.span.start, ..site.whole };
    let after = Span { start: operand.span.end, ..site.whole };
    let comment = |span: Span| ["//", "/*"].iter().any(|mark| sources.text(span).contains(mark));
    let (open, close) = if operand.tight { ("", ".await") } else { ("(", ").await") };
    let edits = [(before, open), (after, close)].into_iter();
    let edits = edits.filter(|(span, new)| span.start < span.end || !new.is_empty());
    (!comment(before) && !comment(after)).then(|| edits.map(|(span, new)| (span, new.to_owned())).collect())
}

/// The call as what a closure does that goes elsewhere.
pub fn offloaded(site: &Site, path: &str, fails: bool) -> Edits {
    let close = if fails { ").await.unwrap()" } else { ").await" };
    vec![(start(site.whole), format!("{path}(move || ")), (end(site.whole), close.to_owned())]
}

/// A variable dropped by hand, on a line of its own before a statement; nothing where that does not begin a line.
pub fn dropped(sources: &Sources, at: &End) -> Option<Edits> {
    let file = sources.file(at.before.file);
    let line = file.line_of(at.before.start);
    let text = file.line_text(line);
    let indent = &text[..text.len() - text.trim_start().len()];
    let before = &file.text[file.line_start(line) as usize..at.before.start as usize];
    if !["", "let", "let mut"].contains(&before.trim()) {
        return None;
    }
    let ending = if file.text.contains("\r\n") { "\r\n" } else { "\n" };
    let place = file.line_start(line) + indent.len() as u32;
    let place = Span { start: place, end: place, ..at.before };
    Some(vec![(place, format!("drop({});{ending}{indent}", at.name))])
}
