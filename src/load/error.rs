//! Why nothing could be loaded at all: each failure with what to do about it.

use std::fmt;
use std::path::{Path, PathBuf};

/// A request that cannot be met; the run ends with exit code 2.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LoadError {
    /// There is neither a manifest nor a given path.
    NoManifest(PathBuf),
    /// A given path is not there.
    NoSuchPath(PathBuf),
    /// The given paths belong to several cargo workspaces.
    SeveralProjects {
        /// The first of them.
        root: PathBuf,
        /// The paths that belong to it.
        here: Vec<PathBuf>,
        /// The others.
        elsewhere: Vec<PathBuf>,
    },
    /// Cargo refused the manifest: its own words.
    Cargo(String),
    /// The manifest could not be read without cargo either.
    Manifest(PathBuf, String),
    /// `-p` or `--bin` names nothing; the names there are.
    Unknown {
        /// `package` or `binary`.
        what: &'static str,
        /// What was asked for.
        name: String,
        /// What there is, sorted.
        known: Vec<String>,
    },
    /// No selected package has the feature.
    UnknownFeature(String, Vec<String>),
    /// `--locked` without a lock file.
    NoLockFile(PathBuf),
    /// `--diff` outside of a repository: what git says.
    NoRepository {
        /// Where one was looked for.
        folder: PathBuf,
        /// git's words.
        why: String,
    },
    /// `--diff` with a revision that git does not know.
    NoRevision(String),
    /// `--diff` with a revision that shares no history with the present one.
    NoMergeBase(String),
    /// `--fix` where nothing could bring back what was there before.
    NoVersionControl(PathBuf),
    /// `--fix` where files have changes that are in no commit: their names.
    Dirty(Vec<String>),
    /// The same, where all of them are staged.
    Staged(Vec<String>),
    /// git failed otherwise: its own words.
    Git(String),
    /// The baseline could not be read.
    Baseline(PathBuf, String),
}

impl LoadError {
    /// What to do about it, where that is not plain from the message.
    pub fn help(&self) -> Option<String> {
        match self {
            Self::NoManifest(_) => Some("name a file or folder, or use `--manifest-path`".into()),
            Self::SeveralProjects { .. } => Some("run once for each project".into()),
            Self::Unknown { name, known, .. } | Self::UnknownFeature(name, known) => suggestion(name, known),
            Self::NoLockFile(_) => Some("run `cargo generate-lockfile`, or leave out `--locked`".into()),
            Self::NoRepository { .. } => {
                Some("`--diff` needs git and a repository; leave it out to see everything".into())
            }
            Self::NoRevision(revision) if Path::new(revision).exists() => {
                Some(format!("to report on the path, put it first or write `--diff=HEAD {revision}`"))
            }
            Self::NoRevision(_) => Some("fetch it, or name a commit, branch or tag that is here".into()),
            Self::NoMergeBase(_) => Some("in a shallow clone, fetch more history: `git fetch --unshallow`".into()),
            Self::Baseline(..) => Some("`cargo unpark baseline` writes one, `--no-baseline` does without".into()),
            Self::NoVersionControl(_) => {
                Some("put it under version control, or let it be edited all the same: `--allow-no-vcs`".into())
            }
            Self::Dirty(_) => {
                Some("commit the changes, or let the files be edited all the same: `--allow-dirty`".into())
            }
            Self::Staged(_) => {
                Some("commit the changes, or let the files be edited all the same: `--allow-staged`".into())
            }
            Self::NoSuchPath(_) | Self::Cargo(_) | Self::Manifest(..) | Self::Git(_) => None,
        }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoManifest(dir) => write!(f, "no `Cargo.toml` in `{}` or any parent directory", dir.display()),
            Self::NoSuchPath(path) => write!(f, "no such file or folder: `{}`", path.display()),
            Self::SeveralProjects { root, elsewhere, .. } => {
                let path = elsewhere.first().map(|path| path.display().to_string()).unwrap_or_default();
                write!(f, "`{path}` does not belong to the project in `{}`", root.display())
            }
            Self::Cargo(text) => write!(f, "cargo could not read the manifest\n\n{}", text.trim_end()),
            Self::Manifest(path, why) => write!(f, "`{}` could not be read: {}", path.display(), why.trim_end()),
            Self::Unknown { what, name, .. } => write!(f, "no {what} `{name}` in this workspace"),
            Self::UnknownFeature(name, _) => write!(f, "none of the selected packages has a feature `{name}`"),
            Self::NoRepository { folder, why } => {
                write!(f, "`{}` is not in a git repository: {why}", folder.display())
            }
            Self::NoRevision(revision) => write!(f, "there is no commit `{revision}`"),
            Self::NoMergeBase(revision) => write!(f, "`{revision}` and the present commit have no commit in common"),
            Self::NoVersionControl(folder) => {
                write!(f, "`{}` is not under version control, and `--fix` edits files", folder.display())
            }
            Self::Dirty(files) => {
                write!(f, "there are changes that are in no commit, and `--fix` edits files: {}", list(files))
            }
            Self::Staged(files) => {
                write!(f, "there are changes that are staged only, and `--fix` edits files: {}", list(files))
            }
            Self::Git(why) => write!(f, "git failed: {why}"),
            Self::Baseline(path, why) => write!(f, "`{}` could not be read: {}", path.display(), why.trim_end()),
            Self::NoLockFile(path) => write!(f, "`{}` is missing and `--locked` forbids to make one", path.display()),
        }
    }
}

impl std::error::Error for LoadError {}

/// The first of these names, and how many more there are.
fn list(names: &[String]) -> String {
    const SHOWN: usize = 5;
    let shown: Vec<String> = names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    let more = names.len().saturating_sub(SHOWN);
    shown.join(", ") + &if more > 0 { format!(" and {more} more") } else { String::new() }
}

/// Names the nearest of the known names, or all of them where none is near and there are few.
pub fn suggestion(name: &str, known: &[String]) -> Option<String> {
    if let Some(nearest) = nearest(name, known.iter().map(String::as_str)) {
        return Some(format!("there is `{nearest}`"));
    }
    let list: Vec<_> = known.iter().take(12).map(|name| format!("`{name}`")).collect();
    let more = if known.len() > list.len() { format!(" and {} more", known.len() - list.len()) } else { String::new() };
    (!list.is_empty()).then(|| format!("there is {}{more}", list.join(", ")))
}

/// The known name that a misspelt one most likely means: at most a third of it is wrong.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = name.chars().count().max(3) / 3;
    let scored = known.map(|candidate| (distance(name, candidate), candidate));
    scored.filter(|&(distance, _)| distance <= limit).min().map(|(_, candidate)| candidate)
}

/// Levenshtein's distance.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != *y);
            let cheapest = replaced.min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = std::mem::replace(&mut row[j + 1], cheapest);
        }
    }
    row[b.len()]
}
