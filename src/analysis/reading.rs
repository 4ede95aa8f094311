//! The one place where it is decided whether a file is parsed: facts that are known already are used again.
//!
//! Facts depend on the text, on where its modules are sought, on the conditions it is read under and on the macros of
//! its package, and on nothing else. A key is a digest of these, the same in every run of one version of the program.

use crate::load::FileContext;
use crate::rust::directives::{self, Directives};
use crate::rust::extract::{FilePlace, Macros, Request, SyntaxError, extract};
use crate::rust::facts::FileFacts;
use crate::rust::skim::{skim, without_tests};
use crate::source::SourceFile;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::hash::Hash;
use std::sync::Arc;
use xxhash_rust::xxh3::Xxh3;

/// Under which a reading is kept.
pub type Key = u128;

/// What was read of files, by their keys.
pub type Readings = FxHashMap<Key, Arc<Reading>>;

/// What was read of one file, with ranges of that file only.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Reading {
    /// Its facts.
    pub facts: Arc<FileFacts>,
    /// What it says to the tool.
    pub directives: Directives,
    /// The files it asks for.
    pub requests: Vec<Request>,
    /// The first thing that could not be read.
    pub error: Option<SyntaxError>,
}

/// The macros of a package, with a digest of them all.
#[derive(Debug, Default)]
pub struct PackageMacros {
    macros: Macros,
    digest: Key,
}

impl PackageMacros {
    /// Of these macros.
    pub fn new(macros: Macros) -> Self {
        let mut hasher = Xxh3::new();
        macros.hash(&mut hasher);
        Self { macros, digest: hasher.digest128() }
    }
}

/// What was read of a file, now or before.
pub fn read(
    file: &SourceFile,
    context: &FileContext<'_>,
    macros: &PackageMacros,
    known: &Readings,
) -> (Key, Arc<Reading>) {
    let directory = file.path.parent().map(std::path::Path::to_path_buf).unwrap_or_default();
    let place = FilePlace { directory, modules: context.dir.clone() };
    let key = key(&file.text, &place, context, macros);
    if let Some(reading) = known.get(&key) {
        return (key, Arc::clone(reading));
    }
    let less = match context.cfg.leaves_out_tests() {
        true => without_tests(&file.text),
        false => None,
    };
    let text = less.as_deref().unwrap_or(&file.text);
    let skimmed = context.signatures.then(|| skim(text));
    let extracted = extract(skimmed.as_deref().unwrap_or(text), &place, context.cfg, &macros.macros);
    let (requests, error) = (extracted.requests, extracted.error);
    let mut directives = match context.signatures {
        true => Directives::default(),
        false => directives::find(&file.text, context.cfg),
    };
    // What is missing may be what they are about.
    directives.all.iter_mut().for_each(|directive| directive.read &= error.is_none());
    (key, Arc::new(Reading { facts: Arc::new(extracted.facts), directives, requests, error }))
}

fn key(text: &str, place: &FilePlace, context: &FileContext<'_>, macros: &PackageMacros) -> Key {
    let mut hasher = Xxh3::new();
    (text, &place.directory, &place.modules, context.cfg, macros.digest, context.signatures).hash(&mut hasher);
    hasher.digest128()
}
