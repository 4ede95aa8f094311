//! What is shown of a run: a [`Report`] with one [`Diagnostic`] for each finding and problem, and one file for each
//! output format.
//!
//! A format takes a report and gives text. Where the text goes, which findings are shown at which level and what the
//! exit status becomes is decided by the callers: nothing here prints or reads the environment.

pub mod github;
pub mod gitlab;
pub mod html;
pub mod human;
pub mod json;
pub mod junit;
mod line;
pub mod page;
pub mod rdjson;
pub mod sarif;
pub mod short;
pub mod style;
mod suggestion;
mod uri;
mod view;

#[cfg(test)]
mod tests;

use crate::finding::{Confidence, Finding, Help, Label, Role, Silencer};
use crate::lints::{self, Level, Lint};
use crate::source::{FileId, Mistake, Problem, Sources, Span};
use json::Targets;
pub use line::plain;
use std::fmt;
use std::path::Path;

/// The code of every problem in formats that want one.
const NOT_READ: &str = "unpark::not_read";
/// The same for every mistake.
const MISTAKEN: &str = "unpark::settings";

/// A finding and the level that flags and configuration give its lint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reported {
    /// What was found.
    pub finding: Finding,
    /// What becomes of it; not `Allow`.
    pub level: Level,
    /// Other places from which the same root is reached.
    pub also: Vec<Span>,
    /// What stays the same when lines move.
    pub fingerprint: String,
    /// Why it is not shown, where it is not.
    pub silence: Option<Silence>,
}

/// Who says that a finding is not to be shown, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Silence {
    /// Where it is said.
    pub by: Silencer,
    /// The reason given.
    pub reason: Option<String>,
}

/// All that is shown of a run.
pub struct Report<'a> {
    /// The findings, sorted by place.
    pub findings: Vec<Diagnostic>,
    /// Those that somebody silenced, for formats that keep a record of them.
    pub silenced: Vec<Diagnostic>,
    /// What could not be read.
    pub troubles: Vec<Diagnostic>,
    /// The texts that they point into.
    pub sources: &'a Sources,
    /// What was checked.
    pub targets: Targets<'a>,
    /// The root of the workspace, from which names of files start.
    pub root: &'a Path,
    /// The root of the repository, from which services that know only that count paths.
    pub repository: &'a Path,
    /// What it comes to.
    pub summary: Summary,
}

impl Report<'_> {
    /// The problems that programs are told of: a remark that leaves nothing out is for people.
    pub fn told(&self) -> impl Iterator<Item = &Diagnostic> {
        self.troubles.iter().filter(|trouble| trouble.skipped || trouble.primary.is_some())
    }

    /// Findings and problems, for programs.
    pub fn all(&self) -> impl Iterator<Item = &Diagnostic> {
        self.findings.iter().chain(self.told())
    }

    /// A file's path from the root of the repository, with `/`; absolute outside of it.
    pub fn path(&self, file: FileId) -> String {
        let path = &self.sources.file(file).path;
        match path.strip_prefix(self.repository) {
            Ok(inside) => inside.to_string_lossy().replace('\\', "/"),
            Err(_) => self.sources.file(file).name.clone(),
        }
    }

    /// The name of the package that a diagnostic is about.
    pub fn package(&self, diagnostic: &Diagnostic) -> Option<&str> {
        let target = (self.targets.of_file)(diagnostic.primary.as_ref()?.span.file)?;
        self.targets.all.get(target).map(|target| target.package.as_str())
    }
}

/// How grave a diagnostic is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// It does not fail the run.
    Warning,
    /// It fails the run.
    Error,
}

impl Severity {
    /// rustc's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What every format can show.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// How grave it is.
    pub severity: Severity,
    /// `unpark::lint_name`.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// The code to change; a problem may have no place.
    pub primary: Option<Label>,
    /// The chain.
    pub labels: Vec<Label>,
    /// What happens, and at the end where the level comes from.
    pub notes: Vec<String>,
    /// What to do.
    pub helps: Vec<Help>,
    /// Whether code of the user was left out because of it.
    pub skipped: bool,
    /// What only a finding has.
    pub finding: Option<About>,
}

/// What formats say of a finding besides its words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct About {
    /// Its lint.
    pub lint: &'static Lint,
    /// How strong its proof is.
    pub confidence: Confidence,
    /// Other places from which the same root is reached.
    pub also: Vec<Span>,
    /// What stays the same when lines move.
    pub fingerprint: String,
    /// Why it is not shown, where it is not.
    pub silence: Option<Silence>,
}

impl Diagnostic {
    /// The lint's name without the tool's, or the kind of problem.
    pub fn name(&self) -> &str {
        self.code.trim_start_matches("unpark::")
    }

    /// The links of the chain as they follow one another, and with them what is at the primary place.
    pub fn chain(&self) -> Vec<&Label> {
        let of = |role: Role| self.labels.iter().filter(move |label| label.role == role);
        of(Role::Before).rev().chain(&self.primary).chain(of(Role::After)).collect()
    }

    /// The labels that are no links of the chain.
    pub fn asides(&self) -> impl Iterator<Item = &Label> {
        self.labels.iter().filter(|label| label.role == Role::Aside)
    }

    /// The same, with a label at each of the other places from which the root is reached.
    pub fn with_all_places(&self) -> Self {
        let also = self.finding.iter().flat_map(|about| &about.also);
        let label = |&span: &Span| Label { span, text: "also gets there".into(), role: Role::Aside };
        let labels = self.labels.iter().cloned().chain(also.map(label)).collect();
        Self { labels, ..self.clone() }
    }

    /// What the diagnostic says in plain text, below its message: the chain, what happens, what to do.
    fn story<'a>(&'a self, sources: &'a Sources) -> impl Iterator<Item = String> + 'a {
        let place = |label: &Label| {
            let place = sources.place(label.span);
            format!("{}:{}:{}", sources.file(label.span.file).name, place.line, place.column)
        };
        let step = move |label: &'a Label| format!("{}: {}", place(label), label.text);
        let links = self.chain();
        let links = if self.labels.is_empty() { Vec::new() } else { links };
        let steps = links.into_iter().chain(self.asides()).map(step);
        let notes = self.notes.iter().map(|note| format!("note: {note}"));
        let helps = self.helps.iter().map(|help| format!("help: {}", human::help_text(help)));
        steps.chain(notes).chain(helps)
    }
}

impl From<&Reported> for Diagnostic {
    fn from(Reported { finding, level, also, fingerprint, silence }: &Reported) -> Self {
        let severity = if *level >= Level::Deny { Severity::Error } else { Severity::Warning };
        let mut notes = finding.notes.clone();
        notes.extend(match also.len() {
            0 => None,
            1 => Some("also reached from 1 other place".to_owned()),
            n => Some(format!("also reached from {n} other places")),
        });
        let lint = lints::find(finding.lint).expect("rules take the names of lints from the registry");
        notes.push(level_note(lint, *level));
        let about = About {
            lint,
            confidence: finding.confidence,
            also: also.clone(),
            fingerprint: fingerprint.clone(),
            silence: silence.clone(),
        };
        Self {
            severity,
            code: format!("unpark::{}", finding.lint),
            message: finding.message.clone(),
            primary: Some(finding.primary.clone()),
            labels: finding.labels.clone(),
            notes,
            helps: finding.helps.clone(),
            skipped: false,
            finding: Some(about),
        }
    }
}

impl From<&Problem> for Diagnostic {
    fn from(problem: &Problem) -> Self {
        let message = match (&problem.path, problem.span) {
            (Some(path), None) => format!("{}: {}", path.display(), problem.message),
            _ => problem.message.clone(),
        };
        Self {
            severity: Severity::Warning,
            code: NOT_READ.into(),
            message,
            primary: problem.span.map(|span| Label { span, text: String::new(), role: Role::default() }),
            labels: Vec::new(),
            notes: Vec::new(),
            helps: problem.help.iter().map(Help::new).collect(),
            skipped: problem.skipped,
            finding: None,
        }
    }
}

impl From<&Mistake> for Diagnostic {
    fn from(mistake: &Mistake) -> Self {
        Self {
            severity: Severity::Error,
            code: MISTAKEN.into(),
            message: mistake.message.clone(),
            primary: Some(Label { span: mistake.span, text: String::new(), role: Role::default() }),
            labels: Vec::new(),
            notes: Vec::new(),
            helps: mistake.help.iter().map(Help::new).collect(),
            skipped: false,
            finding: None,
        }
    }
}

/// Names the lint. rustc does so in a note, and tools that read its text know no other place.
fn level_note(lint: &Lint, level: Level) -> String {
    match lint.level == level {
        true => format!("`unpark::{}`, {} by default", lint.name, level.as_str()),
        false => format!("`unpark::{}`, set to {}", lint.name, level.as_str()),
    }
}

/// What a run came to, for its last line.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Summary {
    /// Findings that fail the run.
    pub errors: usize,
    /// Findings that do not.
    pub warnings: usize,
    /// Problems because of which code was left out.
    pub skipped: usize,
}

impl Summary {
    /// Counts what is shown.
    pub fn of(reported: &[Reported], problems: &[Problem]) -> Self {
        let errors = reported.iter().filter(|one| one.level >= Level::Deny).count();
        let skipped = problems.iter().filter(|problem| problem.skipped).count();
        Self { errors, warnings: reported.len() - errors, skipped }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.errors, self.warnings) {
            (0, 0) => f.write_str("nothing found")?,
            (0, warnings) => write!(f, "{}", count(warnings, "warning"))?,
            (errors, 0) => write!(f, "failed: {}", count(errors, "error"))?,
            (errors, warnings) => write!(f, "failed: {}, {}", count(errors, "error"), count(warnings, "warning"))?,
        }
        match self.skipped {
            0 => Ok(()),
            1 => f.write_str("; 1 part of the project was not read"),
            n => write!(f, "; {n} parts of the project were not read"),
        }
    }
}

fn count(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}
