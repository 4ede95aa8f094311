//! From one file's text to its [`FileFacts`]. Decides nothing that needs another file.
//!
//! Code that `cfg` switches off for certain is left out here; where a predicate is unknown, both sides are kept.
//! What cannot be read (a macro's private syntax) is counted, not guessed.

mod attributes;
mod bodies;
mod depth;
mod expand;
mod exported;
mod expressions;
mod imports;
mod items;
mod lines;
mod macros;
mod paths;
mod patterns;
mod recovery;
mod shapes;
mod unused;

use super::facts::{FileFacts, Interface, Path, Range, Word};
use super::skim::without;
use crate::cfg::Cfg;
use crate::names::Name;
use expand::Expander;
pub use expand::Macros;
pub use exported::{ExportedMacro, exported_macros};
use lines::Lines;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::PathBuf;
pub use unused::without_unused;

/// Where a file asks for others.
#[derive(Clone, Debug)]
pub struct FilePlace {
    /// The directory the file lies in.
    pub directory: PathBuf,
    /// The directory in which its `mod` declarations look.
    pub modules: PathBuf,
}

/// A file that another one asks for by `mod name;` or `include!`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Request {
    /// The module's name, or the file's where it is included.
    pub name: String,
    /// Where it may lie, best first, with the directory in which its own modules are sought.
    pub candidates: Vec<(PathBuf, PathBuf)>,
    /// Whether its absence is no mistake: it stands under a condition that is not known to hold.
    pub optional: bool,
    /// The declaration.
    pub range: Range,
}

/// Why a file could not be read as Rust.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SyntaxError {
    /// What the parser said.
    pub message: String,
    /// Where.
    pub range: Range,
}

/// What extraction carries along.
pub(crate) struct Extractor<'a> {
    lines: Lines<'a>,
    cfg: &'a Cfg,
    place: &'a FilePlace,
    requests: Vec<Request>,
    expander: Expander<'a>,
    /// How many calls of macros are around.
    inside_macros: u32,
    /// Attributes that are not built in, of the items around.
    around: Vec<Path>,
    unread_macros: u32,
    unread_names: BTreeSet<String>,
    names: FxHashSet<Name>,
    buffer: String,
}

/// What was understood of a file, and what was not.
#[derive(Clone, Debug, Default)]
pub struct Extracted {
    /// Its facts; those of the items that could be read where some could not.
    pub facts: FileFacts,
    /// The files it asks for.
    pub requests: Vec<Request>,
    /// The first thing that could not be read.
    pub error: Option<SyntaxError>,
}

/// Reads one file. `macros` are those of its package.
pub fn extract(text: &str, place: &FilePlace, cfg: &Cfg, macros: &Macros) -> Extracted {
    let code = match depth::idle_comments(text) {
        Ok(comments) => without(&comments, text),
        Err((at, message)) => {
            let error = Some(SyntaxError { message, range: Range { start: at, end: at + 1 } });
            return Extracted { error, ..Extracted::default() };
        }
    };
    let lines = Lines::new(text);
    let (parsed, broken) = match syn::parse_file(&code) {
        Ok(file) => (Some(file), None),
        Err(error) => match recovery::parse(&code) {
            Some((file, true)) => (Some(file), None),
            Some((file, false)) => (Some(file), Some(error)),
            None => (None, Some(error)),
        },
    };
    let error = broken.map(|error| SyntaxError { message: error.to_string(), range: lines.range(error.span()) });
    let expander = Expander::new(macros);
    let (requests, names, buffer) = (Vec::new(), FxHashSet::default(), String::new());
    let (inside_macros, around, unread_macros, unread_names) = (0, Vec::new(), 0, BTreeSet::new());
    let mut extractor = Extractor {
        lines,
        cfg,
        place,
        requests,
        expander,
        inside_macros,
        around,
        unread_macros,
        unread_names,
        names,
        buffer,
    };
    let items = parsed.map(|file| extractor.file_items(&file)).unwrap_or_default();
    let unread_names = extractor.unread_names.iter().map(|name| Name::new(name)).collect();
    let interface = Interface::of(&items);
    let mut words: Vec<Word> = extractor.names.iter().map(|name| Word::of(name.as_str())).collect();
    words.sort_unstable();
    words.dedup();
    let facts = FileFacts { items, interface, words, unread_macros: extractor.unread_macros, unread_names };
    let extracted = Extracted { facts, requests: extractor.requests, error };
    // The lexer keeps a copy of each text for the life of the thread unless told otherwise.
    proc_macro2::extra::invalidate_current_thread_spans();
    extracted
}

/// Whether a text is the source of a module.
pub fn parses(text: &str) -> bool {
    let parses = depth::too_deep(text).is_none() && syn::parse_file(text).is_ok();
    proc_macro2::extra::invalidate_current_thread_spans();
    parses
}

/// Whether a text can be split into tokens. While somebody types it may be that it cannot, and then nothing of it is
/// read.
pub fn is_whole(text: &str) -> bool {
    let whole = depth::too_deep(text).is_none() && recovery::tokens(text).is_some();
    proc_macro2::extra::invalidate_current_thread_spans();
    whole
}

impl Extractor<'_> {
    fn name(&mut self, ident: &proc_macro2::Ident) -> Name {
        use std::fmt::Write;
        self.buffer.clear();
        write!(self.buffer, "{ident}").expect("writing to a string succeeds");
        let name = Name::new(self.buffer.strip_prefix("r#").unwrap_or(&self.buffer));
        self.names.insert(name);
        name
    }
}
