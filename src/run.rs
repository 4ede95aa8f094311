//! What the program does with a command: analyse, apply levels, choose a format, say how it ended. Prints nothing.

mod settings;

use crate::analysis::{self, Analysis};
use crate::cli::{self, Check, Command, MessageFormat, Print};
use crate::config;
use crate::explain::{self, LineOf};
use crate::finding::{Finding, Label};
use crate::lints::{self, Level};
use crate::load::{self, LoadError, Workspace};
use crate::render::json::{self, Target, Targets};
use crate::render::{Color, Diagnostic, Reported, Summary, human, short};
use crate::source::{FileId, Mistake, Problem, Sources, Span};
use settings::Settings;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What a run says and how it ends.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Outcome {
    /// For standard output.
    pub output: String,
    /// For standard error.
    pub messages: String,
    /// 0: nothing at deny level; 1: something is; 2: the run could not be made.
    pub code: u8,
}

/// What is known of the terminal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Terminal {
    /// Whether standard output shows colours.
    pub color: bool,
}

/// Does what the command says.
pub fn run(command: &Command, terminal: Terminal) -> Outcome {
    match command {
        Command::Check(check) => load::with_threads(|| run_check(check, terminal)),
        Command::Explain(name) => explain(name),
        Command::Lints => list(),
    }
}

fn run_check(check: &Check, terminal: Terminal) -> Outcome {
    if check.print == [Print::ConfigSchema] {
        return Outcome { output: config::schema(), ..Outcome::default() };
    }
    let workspace = match load::load(&check.load) {
        Ok(workspace) => workspace,
        Err(error) => return not_loaded(&error),
    };
    let (config, mistakes) = config::read(&workspace);
    let settings = match Settings::new(check, &workspace, &config) {
        Ok(settings) => settings,
        Err(error) => return unknown_lint(&error.name, load::nearest(&error.name, error.known.iter().map(|s| &**s))),
    };
    if !mistakes.is_empty() {
        return mistaken(check, terminal, &workspace, &config.sources, &mistakes);
    }
    if check.print == [Print::Config] {
        return Outcome { output: settings.print(), ..Outcome::default() };
    }
    let analysis = analysis::analyse(&workspace, &config);
    if !analysis.mistakes.is_empty() {
        return mistaken(check, terminal, &workspace, &analysis.sources, &analysis.mistakes);
    }
    if let Some(at) = &check.explain {
        return explained(&analysis, at);
    }
    if !check.print.is_empty() {
        return printed(check, &workspace, &analysis, &settings.print());
    }
    let mut problems: Vec<Problem> = workspace.problems.iter().chain(&analysis.problems).cloned().collect();
    problems.dedup();
    let mut reported = reported(&analysis, &settings);
    let summary = Summary::of(&reported, &problems);
    let is_json = matches!(check.format, MessageFormat::Json | MessageFormat::JsonDiagnosticRenderedAnsi);
    if is_json || check.verbose > 0 {
        for one in &mut reported {
            let label = |&span: &Span| Label { span, text: "also gets there".into() };
            one.finding.labels.extend(one.also.iter().map(label));
        }
    }
    let diagnostics: Vec<Diagnostic> = reported.iter().map(Diagnostic::from).collect();
    let troubles: Vec<Diagnostic> = problems.iter().map(Diagnostic::from).collect();
    let color = color(check, terminal);
    let code = u8::from(summary.errors > 0);
    let mut outcome = Outcome { code, ..Outcome::default() };
    match check.format {
        MessageFormat::Human => {
            outcome.output = human::render(&diagnostics, &analysis.sources, color);
            outcome.messages = human::render(&troubles, &analysis.sources, color);
        }
        MessageFormat::Short => {
            outcome.output = short::render(&diagnostics, &analysis.sources);
            outcome.messages = short::render(&troubles, &analysis.sources);
        }
        MessageFormat::Json | MessageFormat::JsonDiagnosticRenderedAnsi => {
            let ansi = check.format == MessageFormat::JsonDiagnosticRenderedAnsi;
            // A remark that leaves nothing out is for people.
            let told = troubles.into_iter().filter(|trouble| trouble.skipped || trouble.primary.is_some());
            let all: Vec<Diagnostic> = told.chain(diagnostics).collect();
            let of_file = |file: FileId| analysis.crate_of_file.get(file.0 as usize).copied();
            let color = if ansi { Color::Always } else { Color::Never };
            outcome.output = stream(&workspace, &analysis.sources, &of_file, &all, code, color);
        }
    }
    if !check.quiet && (!is_json || summary.skipped > 0) {
        let _ = writeln!(outcome.messages, "cargo unpark: {summary}");
    }
    outcome
}

fn color(check: &Check, terminal: Terminal) -> Color {
    match check.color {
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
    let diagnostics: Vec<Diagnostic> = mistakes.iter().map(Diagnostic::from).collect();
    let mut outcome = Outcome { code: 2, ..Outcome::default() };
    match check.format {
        MessageFormat::Human => outcome.messages = human::render(&diagnostics, sources, color(check, terminal)),
        MessageFormat::Short => outcome.messages = short::render(&diagnostics, sources),
        MessageFormat::Json => {
            outcome.output = stream(workspace, sources, &|_| None, &diagnostics, outcome.code, Color::Never);
        }
        MessageFormat::JsonDiagnosticRenderedAnsi => {
            outcome.output = stream(workspace, sources, &|_| None, &diagnostics, outcome.code, Color::Always);
        }
    }
    let these = if mistakes.len() == 1 { "this mistake" } else { "these mistakes" };
    let _ = writeln!(outcome.messages, "cargo unpark: nothing was checked because of {these} in the settings");
    outcome
}

/// The findings that are shown, with their levels, sorted by place.
fn reported(analysis: &Analysis, settings: &Settings<'_>) -> Vec<Reported> {
    let shown = settings.shown(analysis);
    let report = |(finding, level): (&Finding, Level)| Reported { finding: finding.clone(), level, also: Vec::new() };
    let mut reported: Vec<Reported> = shown.into_iter().map(report).collect();
    let sources = &analysis.sources;
    reported.sort_by(|a, b| {
        let place = |one: &Reported| {
            let span = one.finding.primary.span;
            (sources.file(span.file).name.clone(), span.start, one.finding.lint)
        };
        place(a).cmp(&place(b))
    });
    // A file that two crates share is linked twice; what both say of it is one finding.
    reported.dedup_by(|a, b| a.finding.lint == b.finding.lint && a.finding.primary.span == b.finding.primary.span);
    group(&mut reported);
    reported
}

/// Makes one of the findings that one change mends: the surest, then the one with the shortest chain.
fn group(reported: &mut Vec<Reported>) {
    let mut places: BTreeMap<(&'static str, Span), Vec<usize>> = BTreeMap::new();
    for (i, one) in reported.iter().enumerate() {
        if let Some(root) = one.finding.root {
            places.entry((one.finding.lint, root)).or_default().push(i);
        }
    }
    let mut gone = vec![false; reported.len()];
    for members in places.into_values() {
        let finding = |i: usize| &reported[i].finding;
        let rank = |i: usize| (std::cmp::Reverse(finding(i).confidence), finding(i).labels.len(), i);
        let best = members.iter().copied().min_by_key(|&i| rank(i)).expect("a group has a member");
        let others: Vec<usize> = members.into_iter().filter(|&i| i != best).collect();
        reported[best].also = others.iter().map(|&i| reported[i].finding.primary.span).collect();
        others.into_iter().for_each(|i| gone[i] = true);
    }
    let mut gone = gone.into_iter();
    reported.retain(|_| !gone.next().expect("there is one for each"));
}

/// Cargo's stream of messages.
fn stream(
    workspace: &Workspace,
    sources: &Sources,
    of_file: &dyn Fn(FileId) -> Option<usize>,
    diagnostics: &[Diagnostic],
    code: u8,
    color: Color,
) -> String {
    let describe = |krate: &load::Crate| {
        let package = &workspace.packages[krate.package];
        Target {
            package_id: json::package_id(&package.directory, &package.name, &package.version),
            manifest_path: package.directory.join("Cargo.toml").to_string_lossy().into_owned(),
            name: krate.name.clone(),
            kind: krate.kind,
            src_path: krate.root.to_string_lossy().into_owned(),
            edition: krate.edition.clone(),
        }
    };
    let targets: Vec<Target> = workspace.crates.iter().map(describe).collect();
    let outcome = if code == 0 { json::Outcome::Passed } else { json::Outcome::Failed };
    let targets = Targets { all: &targets, of_file };
    json::render(diagnostics, sources, &targets, outcome, color)
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

fn not_loaded(error: &LoadError) -> Outcome {
    let help = error.help().map(|help| format!("  help: {help}\n")).unwrap_or_default();
    Outcome { messages: format!("error: {error}\n{help}"), code: 2, ..Outcome::default() }
}

fn unknown_lint(name: &str, nearest: Option<&str>) -> Outcome {
    let mut messages = format!("error: there is no lint or group `{name}`\n");
    if let Some(nearest) = nearest {
        let _ = writeln!(messages, "  help: a similar name: `{nearest}`");
    }
    messages += "  help: `cargo unpark lints` lists them all\n";
    Outcome { messages, code: 2, ..Outcome::default() }
}

fn explain(name: &str) -> Outcome {
    match lints::find(name) {
        Ok(lint) => Outcome { output: lint.page.to_owned(), ..Outcome::default() },
        Err(unknown) => unknown_lint(&unknown.name, unknown.nearest),
    }
}

fn list() -> Outcome {
    let mut output = String::new();
    for group in lints::Group::ALL {
        for lint in group.lints() {
            let (name, level) = (lint.name, lint.level.as_str());
            let _ = writeln!(output, "{name:28} {:12} {level:7} {}", group.as_str(), lint.summary);
        }
    }
    Outcome { output, ..Outcome::default() }
}
