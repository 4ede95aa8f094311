//! The command line: cargo's flags where cargo has one, Clippy's for lint levels.
//!
//! Arguments become plain data; nothing is read from disk or printed here. Environment variables come in by a function.

mod about;
mod args;
mod outputs;

pub use outputs::{MessageFormat, Output};

use crate::explain::LineOf;
use crate::finding::Confidence;
use crate::levels::{Level, LevelFlag, Origin};
use crate::load::{self, Allowed, Cache, Options, Targets};
use args::{CheckArgs, Line, MinConfidence, Other};
use clap::{ArgMatches, CommandFactory, FromArgMatches, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

/// What the user wants.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// Look for findings.
    Check(Box<Check>),
    /// Write the findings to the baseline.
    Baseline(Box<Check>),
    /// Show the page of a lint, or all pages.
    Explain(Pages, Color),
    /// List the lints.
    Lints,
    /// Serve an editor over standard input and output.
    Lsp,
    /// Print what the program says of itself.
    Text(String),
}

/// Which pages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Pages {
    /// That of the lint with this name.
    One(String),
    /// All, as one document.
    All,
}

/// A run.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Check {
    /// What to load.
    pub load: Options,
    /// Lint levels in the order given.
    pub levels: Vec<LevelFlag>,
    /// In which formats findings are written, and where to.
    pub outputs: Vec<Output>,
    /// When to use colours.
    pub color: Color,
    /// What else to print.
    pub print: Vec<Print>,
    /// The line whose calls are explained instead.
    pub explain: Option<LineOf>,
    /// Weaker findings are not shown, and who says so.
    pub min_confidence: Option<(Confidence, Origin)>,
    /// Which baseline to use.
    pub baseline: BaselineFile,
    /// Only what has changed since this revision is shown.
    pub diff: Option<String>,
    /// Whether to run again after each change.
    pub watch: bool,
    /// Whether files are edited, and what their tree may be like.
    pub fix: Option<Allowed>,
    /// `-q`: no summary.
    pub quiet: bool,
    /// `-v`, as often as given.
    pub verbose: u8,
}

/// Where the findings are that are known.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub enum BaselineFile {
    /// In the file with the usual name, if it is there.
    #[default]
    Usual,
    /// In this file.
    At(PathBuf),
    /// Nowhere.
    None,
}

impl Check {
    /// Whether what is printed is read by people, who are told how the run went.
    pub fn is_for_people(&self) -> bool {
        let printed = self.outputs.iter().find(|output| output.file.is_none());
        printed.is_none_or(|output| output.format.is_for_people())
    }
}

/// When to use colours.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, ValueEnum)]
pub enum Color {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What the analysis knows besides findings.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, ValueEnum)]
pub enum Print {
    /// Resolved calls.
    Calls,
    /// Numbers of the run.
    Stats,
    /// Settings that hold, and where they come from.
    Config,
    /// The JSON Schema of unpark.toml.
    ConfigSchema,
}

const LEVELS: [(&str, char, Level); 4] = [
    ("allow", 'A', Level::Allow),
    ("warn", 'W', Level::Warn),
    ("deny", 'D', Level::Deny),
    ("forbid", 'F', Level::Forbid),
];

/// Reads the arguments, program name first. `variable` gives the environment's value of a name.
pub fn parse(
    args: impl IntoIterator<Item = OsString>,
    directory: PathBuf,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Command, clap::Error> {
    let mut args: Vec<_> = args.into_iter().collect();
    // Cargo calls `cargo-unpark unpark ..`.
    if args.get(1).is_some_and(|arg| arg == "unpark") {
        args.remove(1);
    }
    let written = Line::from_arg_matches(&Line::command().try_get_matches_from(&args)?)?;
    match written.other {
        Some(Other::Explain { lint, .. }) => {
            Ok(Command::Explain(lint.map_or(Pages::All, Pages::One), default_color(variable)))
        }
        Some(Other::Lints) => Ok(Command::Lints),
        Some(Other::Lsp { .. }) => Ok(Command::Lsp),
        Some(Other::Completions { shell }) => Ok(Command::Text(about::completions(Line::command(), shell))),
        Some(Other::Man) => Ok(Command::Text(about::manual(Line::command()))),
        Some(Other::Baseline(_)) => run(args, directory, variable).map(Command::Baseline),
        None => run(args, directory, variable).map(Command::Check),
    }
}

/// Reads the arguments of a run together with the flags of the environment.
fn run(
    mut args: Vec<OsString>,
    directory: PathBuf,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Box<Check>, clap::Error> {
    let (flags, last_of_environment) = flags_of_environment(&variable(FLAGS).unwrap_or_default())?;
    // A command stands first: no flags may stand before it.
    let is_baseline = args.get(1).is_some_and(|arg| arg == BASELINE);
    let start = args.len().min(if is_baseline { 2 } else { 1 });
    args.splice(start..start, flags);
    let matches = Line::command().try_get_matches_from(&args)?;
    let line = Line::from_arg_matches(&matches)?;
    match (line.other, matches.subcommand_matches(BASELINE)) {
        (Some(Other::Baseline(args)), Some(_))
            if args.known.diff.is_some() || args.known.no_baseline || args.fixes.fix =>
        {
            let message =
                "a baseline holds all findings: `--diff`, `--no-baseline` and `--fix` are for runs that use one";
            Err(Line::command().error(clap::error::ErrorKind::ArgumentConflict, message))
        }
        (Some(Other::Baseline(args)), Some(matches)) => {
            check(*args, &Given { matches, last_of_environment }, directory, variable)
        }
        _ => check(line.check, &Given { matches: &matches, last_of_environment }, directory, variable),
    }
}

/// The command that writes a baseline.
const BASELINE: &str = "baseline";

/// Flags for every run, such as those of one machine: separated by spaces, as in `RUSTFLAGS`.
const FLAGS: &str = "UNPARK_FLAGS";

/// The flags of the variable, ready to go before those of the command line, which may contradict them, and the place of
/// the last one that sets something.
fn flags_of_environment(text: &str) -> Result<(Vec<OsString>, usize), clap::Error> {
    // What stands after `--` may stand before it.
    let flags: Vec<OsString> = text.split_whitespace().filter(|flag| *flag != "--").map(OsString::from).collect();
    let named = [OsString::from("cargo unpark")].into_iter().chain(flags.iter().cloned());
    let refused = |message: String| {
        Line::command().error(clap::error::ErrorKind::InvalidValue, format!("in the variable `{FLAGS}`: {message}"))
    };
    let parsed = Line::command().try_get_matches_from(named);
    match parsed.and_then(|matches| Ok((Line::from_arg_matches(&matches)?, matches))) {
        Ok((line, _)) if line.other.is_some() || !line.check.paths.is_empty() => {
            Err(refused("only flags may stand here, no names of files or commands".into()))
        }
        Ok((_, matches)) => {
            let ids = LEVELS.iter().map(|(id, ..)| *id).chain(["min_confidence", "message_format", "output"]);
            let last = ids.filter_map(|id| matches.indices_of(id)?.max()).max();
            Ok((flags, last.unwrap_or(0)))
        }
        Err(error) => {
            let text = error.to_string();
            let message = text.trim_start_matches("error: ").lines().next().unwrap_or_default();
            Err(refused(message.to_owned()))
        }
    }
}

/// The arguments. Those of the environment go first.
struct Given<'a> {
    matches: &'a ArgMatches,
    last_of_environment: usize,
}

impl Given<'_> {
    /// Who gave the argument at a place.
    fn origin(&self, place: usize) -> Origin {
        if place <= self.last_of_environment { Origin::Environment(FLAGS) } else { Origin::CommandLine }
    }
}

fn check(
    args: CheckArgs,
    given: &Given<'_>,
    directory: PathBuf,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Box<Check>, clap::Error> {
    let mut levels = from_environment(variable(WARNINGS).as_deref());
    levels.extend(level_flags(given));
    levels.extend(rest_flags(&args.rest)?);
    let min_confidence = args.shown.min_confidence.map(|word| match word {
        MinConfidence::Low => Confidence::Low,
        MinConfidence::Medium => Confidence::Medium,
        MinConfidence::High => Confidence::High,
    });
    let last_place = given.matches.indices_of("min_confidence").and_then(|places| places.max());
    let min_confidence = min_confidence.zip(last_place.map(|place| given.origin(place)));
    Ok(Box::new(Check {
        levels,
        outputs: outputs::outputs(given)?,
        color: args.shown.color.unwrap_or_else(|| default_color(variable)),
        print: args.shown.print.clone(),
        explain: args.shown.explain_call.clone(),
        min_confidence,
        baseline: match (args.known.no_baseline, &args.known.baseline) {
            (true, _) => BaselineFile::None,
            (false, Some(file)) => BaselineFile::At(directory.join(file)),
            (false, None) => BaselineFile::Usual,
        },
        diff: args.known.diff.clone(),
        watch: args.shown.watch,
        fix: args.fixes.fix.then_some(Allowed {
            dirty: args.fixes.allow_dirty,
            staged: args.fixes.allow_staged,
            no_vcs: args.fixes.allow_no_vcs,
        }),
        quiet: args.shown.quiet,
        verbose: args.shown.verbose,
        load: load_options(args, directory),
    }))
}

fn load_options(args: CheckArgs, directory: PathBuf) -> Options {
    let split = |text: &String| text.split([',', ' ']).map(str::to_owned).collect::<Vec<_>>();
    let targets = args.targets;
    Options {
        directory,
        paths: args.paths,
        manifest_path: args.packages.manifest_path,
        packages: args.packages.package,
        workspace: args.packages.workspace,
        exclude: args.packages.exclude,
        features: args.features.features.iter().flat_map(split).filter(|name| !name.is_empty()).collect(),
        all_features: args.features.all_features,
        no_default_features: args.features.no_default_features,
        locked: args.packages.locked || args.packages.frozen,
        // What the calls are that the compiler sees is asked, not what runs.
        every_branch: !args.shown.print.is_empty(),
        targets: Targets {
            all: targets.all_targets,
            lib: targets.lib,
            bins: targets.bins,
            bin: targets.bin,
            tests: targets.tests,
            examples: targets.examples,
            benches: targets.benches,
        },
        cargo_home: load::cargo_home(),
        cache: Cache::of_user().filter(|_| !args.packages.no_cache),
    }
}

fn default_color(variable: impl Fn(&str) -> Option<String>) -> Color {
    match variable("CARGO_TERM_COLOR").as_deref() {
        Some("always") => Color::Always,
        Some("never") => Color::Never,
        _ if variable("NO_COLOR").is_some_and(|value| !value.is_empty()) => Color::Never,
        _ => Color::Auto,
    }
}

/// Cargo's variable for what becomes of warnings.
const WARNINGS: &str = "CARGO_BUILD_WARNINGS";

fn from_environment(warnings: Option<&str>) -> Vec<LevelFlag> {
    match warnings {
        Some("deny") => vec![LevelFlag::new(Level::Deny, "warnings", Origin::Environment(WARNINGS))],
        Some("allow") => vec![LevelFlag::new(Level::Allow, "warnings", Origin::Environment(WARNINGS))],
        _ => Vec::new(),
    }
}

/// The level flags in the order in which they were written.
fn level_flags(given: &Given<'_>) -> Vec<LevelFlag> {
    let mut flags = Vec::new();
    for (id, _, level) in LEVELS {
        let names = given.matches.get_many::<String>(id).into_iter().flatten();
        let places = given.matches.indices_of(id).into_iter().flatten();
        flags.extend(places.zip(names).map(|(place, name)| (place, LevelFlag::new(level, name, given.origin(place)))));
    }
    flags.sort_by_key(|(place, _)| *place);
    flags.into_iter().map(|(_, flag)| flag).collect()
}

/// The level flags after `--`, where Clippy has them: `-D x`, `-Dx`, `--deny x`, `--deny=x`.
fn rest_flags(rest: &[String]) -> Result<Vec<LevelFlag>, clap::Error> {
    let usage = |message: String| Line::command().error(clap::error::ErrorKind::UnknownArgument, message);
    let mut flags = Vec::new();
    let mut rest = rest.iter();
    while let Some(arg) = rest.next() {
        let found = LEVELS.iter().find_map(|(long, short, level)| {
            let long = arg.strip_prefix("--").and_then(|arg| arg.strip_prefix(long));
            let long = long.filter(|value| value.is_empty() || value.starts_with('='));
            let short = arg.strip_prefix('-').and_then(|arg| arg.strip_prefix(*short));
            Some((*level, long.or(short)?.trim_start_matches('=')))
        });
        let Some((level, value)) = found else {
            return Err(usage(format!("after `--` only -A, -W, -D and -F may stand, not `{arg}`")));
        };
        let value = if value.is_empty() { rest.next().map_or("", String::as_str) } else { value };
        if value.is_empty() {
            return Err(usage(format!("`{arg}` needs the name of a lint or group")));
        }
        flags.push(LevelFlag::new(level, value, Origin::CommandLine));
    }
    Ok(flags)
}
