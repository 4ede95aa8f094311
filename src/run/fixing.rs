//! Applying the edits that are sure, in memory, round after round: what one edit stands in the way of comes next. Texts
//! are written by the caller, when all rounds are over.

use crate::analysis;
use crate::finding::{Applicability, Fix};
use crate::load::{Files, Workspace, canonical};
use crate::render::Reported;
use crate::source::{FileId, SourceFile, Sources};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Rounds after which what is left is left: each finds what the edits of the one before made possible.
pub const MOST_ROUNDS: usize = 4;

/// A file that was edited.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edited {
    /// Where it lies.
    pub path: PathBuf,
    /// How it is shown.
    pub name: String,
    /// The text that was read.
    pub before: Arc<str>,
    /// The text that is to be there.
    pub after: Arc<str>,
    /// How many findings are mended in it.
    pub fixes: usize,
}

/// The texts of a project while it is edited.
pub struct Rounds {
    root: PathBuf,
    disk: Files,
    edited: BTreeMap<PathBuf, Edited>,
    /// Files that are left as they are: with an edit they could not be read any more.
    left: BTreeMap<PathBuf, String>,
}

impl Rounds {
    /// Of a project as it is on disk.
    pub fn new(workspace: &Workspace) -> Self {
        let disk = workspace.files.clone();
        Self { root: workspace.root.clone(), disk, edited: BTreeMap::new(), left: BTreeMap::new() }
    }

    /// Applies what is sure of these findings; says whether that was anything.
    pub fn apply(&mut self, reported: &[Reported], sources: &Sources) -> bool {
        let mut by_file: BTreeMap<FileId, Vec<&Fix>> = BTreeMap::new();
        for fix in reported.iter().filter_map(sure) {
            let file = fix.edits[0].0.file;
            if fix.edits.iter().all(|(span, _)| span.file == file) {
                by_file.entry(file).or_default().push(fix);
            }
        }
        let shared = shared(sources);
        let mut any = false;
        for (id, fixes) in by_file {
            let file = sources.file(id);
            let path = canonical(&file.path);
            if !shared.contains(&id) && !self.left.contains_key(&path) && self.is_own(&path, file) {
                any |= self.edit(path, file, &fixes, sources);
            }
        }
        any
    }

    /// Whether a file is one that people of this project write.
    fn is_own(&self, path: &Path, file: &SourceFile) -> bool {
        let Ok(inside) = path.strip_prefix(canonical(&self.root)) else { return false };
        let built = inside.components().any(|part| part.as_os_str() == "target");
        // A mark that generators put at the top.
        let head = file.text.lines().take(10);
        !built && head.into_iter().all(|line| !line.contains("@generated"))
    }

    fn edit(&mut self, path: PathBuf, file: &SourceFile, fixes: &[&Fix], sources: &Sources) -> bool {
        let (text, replaced, fixes) = applied(&file.text, fixes);
        if fixes == 0 {
            return false;
        }
        let folder = file.path.parent().unwrap_or(&file.path);
        let said_below = |name: &str| {
            let below = sources.iter().filter(|(_, other)| other.path != file.path && other.path.starts_with(folder));
            let from_above = |text: &str| text.contains("super::") || text.contains("crate::");
            below.into_iter().any(|(_, other)| other.text.contains(name) && from_above(&other.text))
        };
        let text = analysis::without_unused(&text, &replaced, said_below).unwrap_or(text);
        if analysis::is_readable(&file.text) && !analysis::is_readable(&text) {
            self.left.insert(path, file.name.clone());
            return false;
        }
        let after: Arc<str> = text.into();
        let (name, before) = (file.name.clone(), Arc::clone(&file.text));
        let new = || Edited { path: path.clone(), name, before, after: Arc::clone(&after), fixes: 0 };
        let edited = self.edited.entry(path.clone()).or_insert_with(new);
        edited.fixes += fixes;
        edited.after = after;
        true
    }

    /// The files with their new texts.
    pub fn files(&self) -> Files {
        self.disk.with_unsaved(self.edited.iter().map(|(path, edited)| (path.clone(), Arc::clone(&edited.after))))
    }

    /// What is to be written, and what is said of files that are not.
    pub fn finish(self) -> (Vec<Edited>, String) {
        let mut messages = String::new();
        for name in self.left.values() {
            let _ = writeln!(messages, "warning: `{name}` is left as it was: with the fixes it would not be Rust");
        }
        (self.edited.into_values().collect(), messages)
    }
}

/// The edit of a finding that needs nobody to look at it. Of several the best comes first, and they exclude each other.
fn sure(reported: &Reported) -> Option<&Fix> {
    let fixes = reported.finding.helps.iter().filter_map(|help| help.fix.as_ref());
    let sure = |fix: &&Fix| fix.applicability == Applicability::MachineApplicable && !fix.edits.is_empty();
    fixes.into_iter().find(sure)
}

/// Files that several packages have: what is sure in one of them need not be in the others.
fn shared(sources: &Sources) -> BTreeSet<FileId> {
    let mut first: FxHashMap<PathBuf, FileId> = FxHashMap::default();
    let mut shared = BTreeSet::new();
    for (id, file) in sources.iter() {
        if let Some(other) = first.insert(canonical(&file.path), id) {
            shared.extend([other, id]);
        }
    }
    shared
}

/// A text with edits, the first words of what they replace, and how many fixes they are of: one that comes too near to
/// another is left out.
fn applied<'t>(text: &'t str, fixes: &[&Fix]) -> (String, BTreeSet<&'t str>, usize) {
    let mut taken: Vec<(u32, u32, &str)> = Vec::new();
    let mut count = 0;
    for fix in fixes {
        let apart = |&(start, end, _): &(u32, u32, &str)| {
            fix.edits.iter().all(|(span, _)| span.end < start || end < span.start)
        };
        if taken.iter().all(apart) {
            taken.extend(fix.edits.iter().map(|(span, new)| (span.start, span.end, new.as_str())));
            count += 1;
        }
    }
    // From the back, so that what comes before keeps its place.
    taken.sort_unstable_by(|a, b| b.cmp(a));
    let mut edited = text.to_owned();
    let mut replaced = BTreeSet::new();
    for (start, end, new) in taken {
        let range = start as usize..end as usize;
        replaced.extend(first_word(&text[range.clone()]));
        edited.replace_range(range, new);
    }
    (edited, replaced, count)
}

/// The word that a text begins with.
fn first_word(text: &str) -> Option<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn fix(edits: &[(u32, u32, &str)]) -> Fix {
        let edit = |&(start, end, new): &(u32, u32, &str)| (Span { file: FileId(0), start, end }, new.to_owned());
        Fix { edits: edits.iter().map(edit).collect(), applicability: Applicability::MachineApplicable }
    }

    #[test]
    fn edits_within_edits_are_made_and_those_that_meet_wait() {
        let (outer, inner) = (fix(&[(0, 1, "g"), (7, 7, ".await")]), fix(&[(2, 3, "k"), (6, 6, ".await")]));
        let meets = fix(&[(6, 6, "?")]);
        let (text, replaced, count) = applied("f(h(x) )", &[&outer, &inner, &meets]);
        assert_eq!((text.as_str(), count), ("g(k(x).await .await)", 2));
        assert_eq!(replaced, BTreeSet::from(["f", "h"]));
    }
}
