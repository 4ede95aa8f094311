//! Which of the findings a run shows: those that the code does not silence, that the baseline does not know, at a level
//! other than `allow`, in what was asked for, and with `--diff` only where something has changed.
//!
//! The order matters: comments and entries that silence a finding count as needed whatever this run shows.

use super::settings::Settings;
use crate::analysis::Analysis;
use crate::baseline::{self, Baseline, Compared, Entry, Known};
use crate::cli::{BaselineFile, Check};
use crate::finding::{Finding, Silenced, Silencer};
use crate::fingerprint::Items;
use crate::levels::Level;
use crate::load::{self, Changes, LoadError, Workspace};
use crate::render::Reported;
use crate::scope::Scope;
use crate::source::{Problem, Span};
use crate::suppress;
use std::path::PathBuf;

/// Findings, told apart by whether they are shown.
#[derive(Debug, Default)]
pub struct Choice {
    /// Those to show.
    pub shown: Vec<Finding>,
    /// Those that would be shown if nobody had silenced them.
    pub silenced: Vec<Silenced>,
    /// What is wrong with the baseline.
    pub problems: Vec<Problem>,
}

/// What the last line of a run says of findings that are not shown.
pub fn remark(silenced: &[Reported]) -> String {
    let is_known = |one: &&Reported| one.silence.as_ref().is_some_and(|silence| silence.by == Silencer::Baseline);
    match silenced.iter().filter(is_known).count() {
        0 => String::new(),
        known => format!("; {known} more in the baseline"),
    }
}

/// What to do with findings that are many, where nobody has begun to work on them.
pub fn advice(shown: &[Reported], silenced: &[Reported]) -> &'static str {
    const MANY: usize = 20;
    match shown.len() >= MANY && silenced.is_empty() {
        true => {
            "  help: `cargo unpark baseline`, with the same flags, writes them down; from then on only new ones are shown\n"
        }
        false => "",
    }
}

/// What a run looks at.
#[derive(Clone, Copy)]
pub struct Sight<'a> {
    /// What was asked for.
    pub check: &'a Check,
    /// Where.
    pub workspace: &'a Workspace,
    /// What was found there.
    pub analysis: &'a Analysis,
    /// What holds there.
    pub settings: &'a Settings<'a>,
    /// Which of it was asked for.
    pub scope: &'a Scope<'a>,
}

impl Sight<'_> {
    /// Goes through the findings.
    pub fn choose(self) -> Result<Choice, LoadError> {
        let changes = match &self.check.diff {
            Some(revision) => Some(load::changes(&self.workspace.root, revision)?),
            None => None,
        };
        let judged = self.judged();
        let (path, known) = self.baseline()?;
        let compared = match known.entries.is_empty() {
            true => Compared { new: judged.open, ..Compared::default() },
            false => self.compare(judged.open, &known),
        };
        let changed = |finding: &Finding| changes.as_ref().is_none_or(|changes| self.touches(finding, changes));
        let wanted = |finding: &Finding| self.shows(finding) && changed(finding);
        let silenced = judged.silenced.into_iter().chain(compared.silenced);
        Ok(Choice {
            shown: compared.new.into_iter().filter(wanted).collect(),
            silenced: silenced.filter(|one| wanted(&one.finding)).collect(),
            problems: gone(path, &compared.gone).into_iter().collect(),
        })
    }

    /// The baseline that has what is shown, where it is kept, and what this run has found of it.
    pub fn next_baseline(self) -> Result<(PathBuf, Baseline, Choice), LoadError> {
        let (path, known) = match &self.check.baseline {
            BaselineFile::At(path) if !self.workspace.has_file(path) => (path.clone(), Baseline::default()),
            _ => self.baseline()?,
        };
        let Compared { new, silenced, next, .. } = self.compare(self.judged().open, &known);
        let shown = new.into_iter().filter(|finding| self.shows(finding)).collect();
        Ok((path, next, Choice { shown, silenced, ..Choice::default() }))
    }

    fn judged(self) -> suppress::Judged {
        let forbidden = |finding: &Finding| self.settings.level(self.analysis, finding) == Level::Forbid;
        let Analysis { findings, directives, modules, sources, .. } = self.analysis;
        suppress::apply(findings, directives, modules, sources, &forbidden)
    }

    /// Whether findings like this one are shown: of what was asked for, and by the settings of their package.
    fn shows(self, finding: &Finding) -> bool {
        self.scope.has(finding) && self.settings.shows(self.analysis, finding)
    }

    /// The baseline, empty where there is none, and its path.
    fn baseline(self) -> Result<(PathBuf, Baseline), LoadError> {
        let given = match &self.check.baseline {
            BaselineFile::Usual => None,
            BaselineFile::At(path) => Some(path.as_path()),
            BaselineFile::None => return Ok(Default::default()),
        };
        match self.workspace.baseline(given, baseline::FILE)? {
            None => Ok((self.workspace.root.join(baseline::FILE), Baseline::default())),
            Some((path, text)) => match Baseline::parse(&text) {
                Ok(known) => Ok((path, known)),
                Err(why) => Err(LoadError::Baseline(path, why)),
            },
        }
    }

    fn compare(self, findings: Vec<Finding>, known: &Baseline) -> Compared {
        let Analysis { program, sources, .. } = self.analysis;
        let items = Items::new(program);
        let mut all: Vec<Known> = Vec::new();
        for finding in findings {
            let identity = items.identity(&finding, sources);
            let file = sources.file(finding.primary.span.file).name.clone();
            all.push(Known { identity, file, shown: self.shows(&finding), finding });
        }
        // An entry goes to a finding that is shown rather than to one that is not.
        all.sort_by_key(|known| !known.shown);
        known.compare(&all, &|entry| self.looks_at(entry))
    }

    /// Whether the code that an entry is about would be seen if it were there.
    fn looks_at(self, entry: &Entry) -> bool {
        let Analysis { sources, crate_of_file, .. } = self.analysis;
        let Some((id, file)) = sources.iter().find(|(_, file)| file.name == entry.file) else {
            return !self.workspace.has_file(&self.workspace.root.join(&entry.file));
        };
        let reported =
            crate_of_file.get(id.0 as usize).is_some_and(|krate| self.workspace.reports_on(*krate, &file.path));
        reported && !self.analysis.leaves_out(self.workspace, id, &entry.item)
    }

    /// Whether the place or the chain of a finding lies in changed lines.
    fn touches(self, finding: &Finding, changes: &Changes) -> bool {
        let labels = finding.labels.iter().map(|label| label.span);
        let mut spans = labels.chain([finding.primary.span]).chain(finding.root);
        spans.any(|span: Span| {
            let file = self.analysis.sources.file(span.file);
            changes.touch(&file.path, file.place(span.start).line..=file.place(span.end).line)
        })
    }
}

/// What is said of entries that no finding is known by.
fn gone(path: PathBuf, entries: &[Entry]) -> Option<Problem> {
    const SHOWN: usize = 10;
    let name = |entry: &Entry| {
        let times = if entry.count > 1 { format!("{} times ", entry.count) } else { String::new() };
        format!("{times}`{}` in `{}`", entry.lint, entry.item)
    };
    let mut list: Vec<String> = entries.iter().take(SHOWN).map(name).collect();
    if entries.len() > SHOWN {
        list.push(format!("and {} more", entries.len() - SHOWN));
    }
    (!entries.is_empty()).then(|| Problem {
        message: format!("known findings that are gone: {}", list.join(", ")),
        span: None,
        path: Some(path),
        help: Some("`cargo unpark baseline` writes the file anew without them".into()),
        skipped: false,
    })
}
