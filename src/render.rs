//! What is shown of a run: one [`Diagnostic`] for each finding and problem, and one file for each output format.
//!
//! A format takes diagnostics and gives text. Where the text goes, which findings are shown at which level and what the
//! exit status becomes is decided by the callers: nothing here prints or reads the environment.

pub mod human;
pub mod json;
mod line;
pub mod short;
mod view;

#[cfg(test)]
mod tests;

use crate::finding::{Finding, Help, Label};
use crate::lints::{self, Level};
use crate::source::{Mistake, Problem, Span};
use std::fmt;

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
}

/// Whether escape sequences for colours are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Color {
    /// They are.
    Always,
    /// They are not.
    Never,
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
}

impl From<&Reported> for Diagnostic {
    fn from(Reported { finding, level, also }: &Reported) -> Self {
        let severity = if *level >= Level::Deny { Severity::Error } else { Severity::Warning };
        let mut notes = finding.notes.clone();
        notes.extend(match also.len() {
            0 => None,
            1 => Some("also reached from 1 other place".to_owned()),
            n => Some(format!("also reached from {n} other places")),
        });
        notes.push(level_note(finding.lint, *level));
        Self {
            severity,
            code: format!("unpark::{}", finding.lint),
            message: finding.message.clone(),
            primary: Some(finding.primary.clone()),
            labels: finding.labels.clone(),
            notes,
            helps: finding.helps.clone(),
            skipped: false,
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
            primary: problem.span.map(|span| Label { span, text: String::new() }),
            labels: Vec::new(),
            notes: Vec::new(),
            helps: problem.help.iter().map(|text| Help { text: text.clone(), fix: None }).collect(),
            skipped: problem.skipped,
        }
    }
}

impl From<&Mistake> for Diagnostic {
    fn from(mistake: &Mistake) -> Self {
        Self {
            severity: Severity::Error,
            code: MISTAKEN.into(),
            message: mistake.message.clone(),
            primary: Some(Label { span: mistake.span, text: String::new() }),
            labels: Vec::new(),
            notes: Vec::new(),
            helps: mistake.help.iter().map(|text| Help { text: text.clone(), fix: None }).collect(),
            skipped: false,
        }
    }
}

/// Names the lint. rustc does so in a note, and tools that read its text know no other place.
fn level_note(lint: &str, level: Level) -> String {
    let default = lints::all().iter().find(|known| known.name == lint).map(|lint| lint.level);
    match default == Some(level) {
        true => format!("`unpark::{lint}`, {} by default", level.as_str()),
        false => format!("`unpark::{lint}`, set to {}", level.as_str()),
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
