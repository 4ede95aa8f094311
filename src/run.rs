//! What the program does with a command: analyse, apply levels, choose a format, say how it ended. Prints nothing.

mod choice;
mod fixing;
mod outputs;
mod replay;
mod settings;

use crate::analysis::{self, Analysis, analyse_and_tell};
use crate::cli::{self, Check, Command, Output, Pages, Print};
use crate::config::{self, Config};
use crate::explain::{self, LineOf};
use crate::finding::Finding;
use crate::fingerprint::fingerprints;
use crate::levels::{self, UnknownLint};
use crate::lints;
use crate::load::{self, LoadError, Workspace};
use crate::progress::Progress;
use crate::render::json::{self, Target, Targets};
use crate::render::style::Color;
use crate::render::{Diagnostic, Report, Reported, Silence, Summary, page, plain};
use crate::scope::Scope;
use crate::source::{FileId, Mistake, Problem, Sources, Span};
use choice::{Choice, Sight};
pub use fixing::Edited;
use fixing::{MOST_ROUNDS, Rounds};
use replay::{Replay, Said};
use serde::{Deserialize, Serialize};
use settings::Settings;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::time::Instant;

/// What a run says and how it ends.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// For standard output.
    pub output: String,
    /// For standard error.
    pub messages: String,
    /// Files to write, with their texts.
    pub files: Vec<(PathBuf, String)>,
    /// Sources to write in place of what was read.
    #[serde(skip)]
    pub edited: Vec<Edited>,
    /// 0: nothing at deny level; 1: something is; 2: the run could not be made.
    pub code: u8,
}

/// What standard output can show; nothing where it is no terminal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Terminal {
    /// Whether standard output shows colours.
    pub color: bool,
    /// Whether it shows links.
    pub links: bool,
    /// How many columns it has.
    pub width: Option<usize>,
}

/// Does what the command says.
pub fn run(command: &Command, terminal: Terminal, progress: &Progress) -> Outcome {
    match command {
        Command::Check(check) => load::with_threads(|| run_check(check, terminal, progress)),
        Command::Baseline(check) => load::with_threads(|| write_baseline(check, terminal)),
        Command::Explain(Pages::One(name), color) => explain(name, *color, terminal),
        Command::Explain(Pages::All, _) => Outcome { output: page::all(), ..Outcome::default() },
        Command::Text(text) => Outcome { output: text.clone(), ..Outcome::default() },
        Command::Lints => list(),
        // It is no run: `main` hands the server its input and output.
        Command::Lsp => Outcome::default(),
    }
}

fn run_check(check: &Check, terminal: Terminal, progress: &Progress) -> Outcome {
    let begun = Instant::now();
    if check.print == [Print::ConfigSchema] {
        return Outcome { output: config::schema(), ..Outcome::default() };
    }
    let replay = Replay::of(check, terminal);
    if let Some(said) = replay.as_ref().and_then(Replay::find) {
        return said.by_run_of(begun);
    }
    let replay = replay.as_ref();
    match load::load(&check.load) {
        Ok(workspace) => Run { check, terminal, progress, begun, replay }.over(workspace).unwrap_or_else(|ended| ended),
        Err(LoadError::SeveralProjects { here, elsewhere, .. }) if can_be_joined(check) && !here.is_empty() => {
            one_by_one(check, [here, elsewhere], terminal, progress)
        }
        Err(error) => not_loaded(&error),
    }
}

/// A run over a project.
#[derive(Clone, Copy)]
struct Run<'a> {
    check: &'a Check,
    terminal: Terminal,
    progress: &'a Progress,
    begun: Instant,
    replay: Option<&'a Replay<'a>>,
}

impl Run<'_> {
    /// What a run says of a workspace, once it has mended what it was asked to; an error is what a run says that ends early.
    fn over(self, mut workspace: Workspace) -> Result<Outcome, Outcome> {
        let mut left = match (self.check.fix, &self.check.diff) {
            (None, _) => 0,
            // Lines that have changed are those of the disk, and the first round may move them.
            (Some(_), Some(_)) => 1,
            (Some(_), None) => MOST_ROUNDS,
        };
        if let Some(allowed) = self.check.fix {
            load::may_edit(&workspace.root, allowed).map_err(|error| not_loaded(&error))?;
        }
        let mut rounds = Rounds::new(&workspace);
        loop {
            let editing = (left > 0).then_some(&mut rounds);
            if let Some(outcome) = self.checked(&workspace, editing)? {
                let (edited, said) = rounds.finish();
                return Ok(Outcome { edited, messages: said + &outcome.messages, ..outcome });
            }
            workspace.files = rounds.files();
            left -= 1;
        }
    }

    /// What is said of a workspace as it is; nothing where this round has edited it.
    fn checked(self, workspace: &Workspace, rounds: Option<&mut Rounds>) -> Result<Option<Outcome>, Outcome> {
        let Self { check, terminal, progress, .. } = self;
        let (config, mistakes) = config::read(workspace);
        let settings = settings(check, workspace, &config, &mistakes, terminal)?;
        if check.print == [Print::Config] {
            return Ok(Some(Outcome { output: settings.print(), ..Outcome::default() }));
        }
        let analysis = analysed(check, workspace, &config, terminal, progress)?;
        if let Some(at) = &check.explain {
            return Ok(Some(explained(&analysis, at)));
        }
        if !check.print.is_empty() {
            return Ok(Some(printed(check, workspace, &analysis, &settings.print())));
        }
        let scope = Scope::new(workspace, &analysis);
        let sight = Sight { check, workspace, analysis: &analysis, settings: &settings, scope: &scope };
        let choice = sight.choose().map_err(|error| not_loaded(&error))?;
        let (shown, silenced) = reported(&choice, &scope, &analysis, &settings);
        if rounds.is_some_and(|rounds| rounds.apply(&shown, &analysis.sources)) {
            return Ok(None);
        }
        let outcome = self.report(workspace, &analysis, &choice, (&shown, &silenced));
        // Nobody has to wait until all of it is freed.
        rayon::spawn(move || drop(analysis));
        Ok(Some(outcome))
    }

    fn report(
        self,
        workspace: &Workspace,
        analysis: &Analysis,
        choice: &Choice,
        (shown, silenced): (&[Reported], &[Reported]),
    ) -> Outcome {
        let Self { check, terminal, begun, replay, .. } = self;
        let found = workspace.problems.iter().chain(&analysis.problems).chain(&choice.problems);
        let mut problems: Vec<Problem> = found.cloned().collect();
        problems.dedup();
        let summary = Summary::of(shown, &problems);
        let of_file = |file: FileId| analysis.crate_of_file.get(file.0 as usize).copied();
        let targets = targets(workspace);
        let report = Report {
            findings: shown.iter().map(Diagnostic::from).collect(),
            silenced: silenced.iter().map(Diagnostic::from).collect(),
            troubles: problems.iter().map(Diagnostic::from).collect(),
            sources: &analysis.sources,
            targets: Targets { all: &targets, of_file: &of_file },
            root: &workspace.root,
            repository: &workspace.repository,
            summary,
        };
        let mut outcome = Outcome { code: u8::from(summary.errors > 0), ..Outcome::default() };
        outputs::write(check, &report, terminal, &mut outcome);
        let mut effort = None;
        if !check.quiet && (check.is_for_people() || summary.skipped > 0) {
            let _ = write!(outcome.messages, "cargo unpark: {summary}{}", choice::remark(silenced));
            effort = Some((analysis.crate_of_file.len(), outcome.messages.len()));
            outcome.messages += "\n";
            outcome.messages += choice::advice(shown, silenced);
        }
        let said = Said { outcome, effort };
        if let Some(replay) = replay {
            replay.keep(&workspace.files, &said);
        }
        said.by_run_of(begun)
    }
}

/// Whether what two runs say can be put into one text.
fn can_be_joined(check: &Check) -> bool {
    let people = |output: &Output| output.file.is_none() && output.format.is_for_people();
    check.print.is_empty() && check.outputs.iter().all(people)
}

/// Files of several projects, as tools pass them that know nothing of cargo: a run for each project.
fn one_by_one(check: &Check, paths: [Vec<PathBuf>; 2], terminal: Terminal, progress: &Progress) -> Outcome {
    // What is wrong with flags is wrong with all runs, and said once.
    if let Err(error) = levels::resolve(&levels::known(), &check.levels) {
        return no_such_lint(&error);
    }
    let mut all = Outcome::default();
    for paths in paths {
        let load = load::Options { paths, ..check.load.clone() };
        let one = run_check(&Check { load, ..check.clone() }, terminal, progress);
        all.output += &one.output;
        all.messages += &one.messages;
        all.edited.extend(one.edited);
        all.code = all.code.max(one.code);
    }
    all
}

/// Writes the findings that a run would show to the baseline.
fn write_baseline(check: &Check, terminal: Terminal) -> Outcome {
    let loaded = load::load(&check.load).map_err(|error| not_loaded(&error));
    loaded.and_then(|workspace| next_baseline(check, &workspace, terminal)).unwrap_or_else(|ended| ended)
}

fn next_baseline(check: &Check, workspace: &Workspace, terminal: Terminal) -> Result<Outcome, Outcome> {
    let (config, mistakes) = config::read(workspace);
    let settings = settings(check, workspace, &config, &mistakes, terminal)?;
    let analysis = analysed(check, workspace, &config, terminal, &Progress::default())?;
    let scope = Scope::new(workspace, &analysis);
    let sight = Sight { check, workspace, analysis: &analysis, settings: &settings, scope: &scope };
    let (path, baseline, choice) = sight.next_baseline().map_err(|error| not_loaded(&error))?;
    let places: usize = baseline.entries.iter().map(|entry| entry.count as usize).sum();
    // As a run counts them, which shows those as one that one change mends.
    let (shown, silenced) = reported(&choice, &scope, &analysis, &settings);
    let count = places - choice.shown.len() - choice.silenced.len() + shown.len() + silenced.len();
    let (s, name) = (if count == 1 { "" } else { "s" }, path.display());
    let at = if places == count { String::new() } else { format!(", at {places} places,") };
    let messages = format!("cargo unpark: {count} known finding{s}{at} in `{name}`\n");
    Ok(Outcome { messages, files: vec![(path, baseline.text())], ..Outcome::default() })
}

/// What holds in a run, or what is wrong with the settings.
fn settings<'a>(
    check: &Check,
    workspace: &'a Workspace,
    config: &'a Config,
    mistakes: &[Mistake],
    terminal: Terminal,
) -> Result<Settings<'a>, Outcome> {
    let settings = Settings::new(check, workspace, config).map_err(|error| no_such_lint(&error))?;
    match mistakes.is_empty() {
        true => Ok(settings),
        false => Err(mistaken(check, terminal, workspace, &config.sources, mistakes)),
    }
}

/// The analysis, or what is wrong with the rows of the settings.
fn analysed(
    check: &Check,
    workspace: &Workspace,
    config: &Config,
    terminal: Terminal,
    progress: &Progress,
) -> Result<Analysis, Outcome> {
    let analysis = analyse_and_tell(workspace, config, progress);
    match analysis.mistakes.is_empty() {
        true => Ok(analysis),
        false => Err(mistaken(check, terminal, workspace, &analysis.sources, &analysis.mistakes)),
    }
}

/// Whether colours are written, by what was asked for and what the terminal can.
fn colors(asked: cli::Color, terminal: Terminal) -> Color {
    match asked {
        cli::Color::Always => Color::Always,
        cli::Color::Auto if terminal.color => Color::Always,
        _ => Color::Never,
    }
}

/// Says what is wrong with the settings. Findings would rest on something that nobody meant, so none are shown.
fn mistaken(
    check: &Check,
    terminal: Terminal,
    workspace: &Workspace,
    sources: &Sources,
    mistakes: &[Mistake],
) -> Outcome {
    let targets = targets(workspace);
    let report = Report {
        findings: Vec::new(),
        silenced: Vec::new(),
        troubles: mistakes.iter().map(Diagnostic::from).collect(),
        sources,
        targets: Targets { all: &targets, of_file: &|_| None },
        root: &workspace.root,
        repository: &workspace.repository,
        summary: Summary { errors: mistakes.len(), ..Summary::default() },
    };
    let mut outcome = Outcome { code: 2, ..Outcome::default() };
    outputs::write(check, &report, terminal, &mut outcome);
    let these = if mistakes.len() == 1 { "this mistake" } else { "these mistakes" };
    let _ = writeln!(outcome.messages, "cargo unpark: nothing was checked because of {these} in the settings");
    outcome
}

/// What is to be shown of an analysis, sorted by place, and what is wrong with the baseline; or why nothing is.
pub fn shown(
    check: &Check,
    workspace: &Workspace,
    config: &Config,
    analysis: &Analysis,
) -> Result<(Vec<Reported>, Vec<Problem>), Outcome> {
    let settings = Settings::new(check, workspace, config).map_err(|error| no_such_lint(&error))?;
    let scope = Scope::new(workspace, analysis);
    let sight = Sight { check, workspace, analysis, settings: &settings, scope: &scope };
    let choice = sight.choose().map_err(|error| not_loaded(&error))?;
    let (reported, _) = reported(&choice, &scope, analysis, &settings);
    Ok((reported, choice.problems))
}

/// The findings that are shown, with their levels, sorted by place; and those that are not.
fn reported(
    choice: &Choice,
    scope: &Scope<'_>,
    analysis: &Analysis,
    settings: &Settings<'_>,
) -> (Vec<Reported>, Vec<Reported>) {
    let report = |finding: &Finding| {
        let level = settings.level(analysis, finding);
        Reported { finding: finding.clone(), level, also: Vec::new(), fingerprint: String::new(), silence: None }
    };
    let mut shown: Vec<Reported> = choice.shown.iter().map(report).collect();
    let silenced = choice.silenced.iter().map(|one| {
        let silence = Silence { by: one.by, reason: one.reason.clone() };
        Reported { silence: Some(silence), ..report(&one.finding) }
    });
    let mut silenced: Vec<Reported> = silenced.collect();
    let sources = &analysis.sources;
    for list in [&mut shown, &mut silenced] {
        list.sort_by(|a, b| {
            let place = |one: &Reported| {
                let span = one.finding.primary.span;
                (sources.file(span.file).name.clone(), span.start, one.finding.lint)
            };
            place(a).cmp(&place(b))
        });
        // A file that two crates share is linked twice; what both say of it is one finding.
        list.dedup_by(|a, b| a.finding.lint == b.finding.lint && a.finding.primary.span == b.finding.primary.span);
        group(list, scope, analysis);
    }
    let all = shown.iter().chain(&silenced).map(|one| &one.finding);
    let fingerprints = fingerprints(all, &analysis.program, sources);
    for (one, fingerprint) in shown.iter_mut().chain(&mut silenced).zip(fingerprints) {
        one.fingerprint = fingerprint;
    }
    (shown, silenced)
}

/// Makes one of the findings that one change mends: one in code that was asked for, the surest, then one that somebody in
/// sight gets to, then one that is met whenever its code runs, again and again, then the one with the shortest chain.
fn group(reported: &mut Vec<Reported>, scope: &Scope<'_>, analysis: &Analysis) {
    let mut places: BTreeMap<(&'static str, Span), Vec<usize>> = BTreeMap::new();
    for (i, one) in reported.iter().enumerate() {
        if let Some(root) = one.finding.root {
            places.entry((one.finding.lint, root)).or_default().push(i);
        }
    }
    places.retain(|_, members| members.len() > 1);
    let labels = places.values().flatten().flat_map(|&i| &reported[i].finding.labels);
    let unseen = analysis.unseen_heads(&labels.map(|label| label.span).collect());
    let calls = places.values().flatten().map(|&i| reported[i].finding.primary.span);
    let steady = analysis.steady_calls(&calls.collect());
    let mut gone = vec![false; reported.len()];
    for members in places.into_values() {
        let finding = |i: usize| &reported[i].finding;
        let asked = |i: usize| scope.asks_for(finding(i).primary.span);
        let is_unseen = |i: usize| finding(i).labels.iter().any(|label| unseen.contains(&label.span));
        let sure = |i: usize| std::cmp::Reverse(finding(i).confidence);
        let seldom = |i: usize| !steady.contains(&finding(i).primary.span);
        let rank = |i: usize| (!asked(i), sure(i), is_unseen(i), seldom(i), finding(i).labels.len(), i);
        let best = members.iter().copied().min_by_key(|&i| rank(i)).expect("a group has a member");
        let others: Vec<usize> = members.into_iter().filter(|&i| i != best).collect();
        reported[best].also = others.iter().map(|&i| reported[i].finding.primary.span).collect();
        others.into_iter().for_each(|i| gone[i] = true);
    }
    let mut gone = gone.into_iter();
    reported.retain(|_| !gone.next().expect("there is one for each"));
}

/// The crates as cargo's messages name them.
fn targets(workspace: &Workspace) -> Vec<Target> {
    let target = |krate: &load::Crate| {
        let package = &workspace.packages[krate.package];
        Target {
            package_id: json::package_id(&package.directory, &package.name, &package.version),
            package: package.name.clone(),
            manifest_path: package.directory.join("Cargo.toml").to_string_lossy().into_owned(),
            name: krate.name.clone(),
            kind: krate.kind,
            src_path: krate.root.to_string_lossy().into_owned(),
            edition: krate.edition.clone(),
        }
    };
    workspace.crates.iter().map(target).collect()
}

fn printed(check: &Check, workspace: &Workspace, analysis: &Analysis, settings: &str) -> Outcome {
    let mut output = String::new();
    for print in &check.print {
        output += &match print {
            Print::Calls => crate::calls::list(analysis),
            Print::Stats => crate::calls::stats(analysis, &analysis::unread_libraries(workspace)),
            Print::Config => settings.to_owned(),
            Print::ConfigSchema => config::schema(),
        };
    }
    Outcome { output, ..Outcome::default() }
}

fn explained(analysis: &Analysis, at: &LineOf) -> Outcome {
    match explain::explain(analysis, at) {
        Some(output) => Outcome { output, ..Outcome::default() },
        None => Outcome {
            messages: format!(
                "error: no call was read at {}:{}\n  help: write the path as findings show it; code that is switched off is not read\n",
                at.file, at.line
            ),
            code: 2,
            ..Outcome::default()
        },
    }
}

/// Says why nothing could be loaded, and what to do about it.
pub fn not_loaded(error: &LoadError) -> Outcome {
    let help = error.help().map(|help| format!("  help: {help}\n")).unwrap_or_default();
    // Cargo and git repeat what files say.
    Outcome { messages: plain(&format!("error: {error}\n{help}")), code: 2, ..Outcome::default() }
}

fn no_such_lint(error: &UnknownLint) -> Outcome {
    unknown_lint(&error.name, load::nearest(&error.name, error.known.iter().map(String::as_str)))
}

fn unknown_lint(name: &str, nearest: Option<&str>) -> Outcome {
    let mut messages = format!("error: there is no lint or group `{name}`\n");
    if let Some(nearest) = nearest {
        let _ = writeln!(messages, "  help: a similar name: `{nearest}`");
    }
    messages += "  help: `cargo unpark lints` lists them all\n";
    Outcome { messages, code: 2, ..Outcome::default() }
}

fn explain(name: &str, color: cli::Color, terminal: Terminal) -> Outcome {
    match lints::find(name) {
        Ok(lint) if colors(color, terminal) == Color::Always => {
            Outcome { output: page::render(lint.page, terminal.width.unwrap_or(80)), ..Outcome::default() }
        }
        Ok(lint) => Outcome { output: lint.page.to_owned(), ..Outcome::default() },
        Err(unknown) => unknown_lint(&unknown.name, unknown.nearest),
    }
}

fn list() -> Outcome {
    let mut output = String::new();
    for group in lints::Group::ALL {
        for lint in group.lints() {
            let (name, level) = (lint.name, lint.level.as_str());
            let _ = writeln!(output, "{name:31} {:12} {level:7} {}", group.as_str(), lint.summary);
        }
    }
    Outcome { output, ..Outcome::default() }
}
