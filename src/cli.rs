//! The command line: cargo's flags where cargo has one, Clippy's for lint levels.
//!
//! Arguments become plain data; nothing is read from disk or printed here. Environment variables come in by a function.

use crate::explain::LineOf;
use crate::finding::Confidence;
use crate::levels::{Level, LevelFlag, Origin};
use crate::load::{self, Cache, Options, Targets};
use clap::{ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

/// What the user wants.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// Look for findings.
    Check(Box<Check>),
    /// Show the page of a lint.
    Explain(String),
    /// List the lints.
    Lints,
}

/// A run.
#[derive(Clone, PartialEq, Debug)]
pub struct Check {
    /// What to load.
    pub load: Options,
    /// Lint levels in the order given.
    pub levels: Vec<LevelFlag>,
    /// How findings are printed.
    pub format: MessageFormat,
    /// When to use colours.
    pub color: Color,
    /// What else to print.
    pub print: Vec<Print>,
    /// The line whose calls are explained instead.
    pub explain: Option<LineOf>,
    /// Weaker findings are not shown, and who says so.
    pub min_confidence: Option<(Confidence, Origin)>,
    /// `-q`: no summary.
    pub quiet: bool,
    /// `-v`, as often as given.
    pub verbose: u8,
}

/// How findings are printed: cargo's names.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub enum MessageFormat {
    /// With source text.
    #[default]
    Human,
    /// One line each.
    Short,
    /// As `cargo check` prints for programs.
    Json,
    /// The same, with colours in the rendered text.
    JsonDiagnosticRenderedAnsi,
}

/// When to use colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
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
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
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

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum MinConfidence {
    Low,
    Medium,
    High,
}

/// Find misuse of async runtimes without compiling the project
#[derive(Parser, Debug)]
#[command(
    name = "cargo unpark",
    bin_name = "cargo unpark",
    version,
    args_conflicts_with_subcommands = true,
    args_override_self = true
)]
struct Line {
    #[command(subcommand)]
    other: Option<Other>,
    #[command(flatten)]
    check: CheckArgs,
}

#[derive(Subcommand, Debug)]
enum Other {
    /// Show what a lint finds and what to do about it
    Explain {
        /// Name of the lint
        lint: String,
    },
    /// List all lints with their groups and levels
    Lints,
}

#[derive(Args, Debug)]
struct CheckArgs {
    /// Files and folders to report on [default: the package here]
    paths: Vec<PathBuf>,
    #[command(flatten, next_help_heading = "Package Selection")]
    packages: PackageArgs,
    #[command(flatten, next_help_heading = "Target Selection")]
    targets: TargetArgs,
    #[command(flatten, next_help_heading = "Feature Selection")]
    features: FeatureArgs,
    #[command(flatten, next_help_heading = "Lint Levels")]
    levels: LevelArgs,
    /// How to print findings
    #[arg(long, value_name = "FMT", value_enum, default_value_t)]
    message_format: MessageFormat,
    /// When to use colours
    #[arg(long, value_name = "WHEN", value_enum)]
    color: Option<Color>,
    /// Print what the analysis knows instead of findings only
    #[arg(long, value_name = "WHAT", value_enum)]
    print: Vec<Print>,
    /// Say why the calls on a line are, or are not, reported
    #[arg(long, value_name = "FILE:LINE", value_parser = line_of)]
    explain_call: Option<LineOf>,
    /// Leave out findings with a weaker proof [default: medium]
    #[arg(long, value_name = "LEVEL", value_enum)]
    min_confidence: Option<MinConfidence>,
    /// Print findings only
    #[arg(short, long, conflicts_with = "verbose")]
    quiet: bool,
    /// Print all the places that lead to one finding
    #[arg(short, long, action = clap::ArgAction::Count)]
    verbose: u8,
    /// Accepted for cargo's sake: the run never stops early
    #[arg(long, hide = true)]
    keep_going: bool,
    /// Lint levels, as for Clippy
    #[arg(last = true, value_name = "LEVELS", allow_hyphen_values = true)]
    rest: Vec<String>,
}

#[derive(Args, Debug)]
struct PackageArgs {
    /// Path to Cargo.toml
    #[arg(long, value_name = "PATH")]
    manifest_path: Option<PathBuf>,
    /// Packages to report on
    #[arg(short, long, value_name = "SPEC")]
    package: Vec<String>,
    /// Report on all packages of the workspace
    #[arg(long, visible_alias = "all")]
    workspace: bool,
    /// Packages not to report on
    #[arg(long, value_name = "SPEC")]
    exclude: Vec<String>,
    /// Require a lock file
    #[arg(long)]
    locked: bool,
    /// Accepted for cargo's sake: the network is never used
    #[arg(long)]
    offline: bool,
    /// Same as --locked --offline
    #[arg(long)]
    frozen: bool,
}

#[derive(Args, Debug)]
struct TargetArgs {
    /// All targets, with and without test code
    #[arg(long)]
    all_targets: bool,
    /// The library
    #[arg(long)]
    lib: bool,
    /// All programs
    #[arg(long)]
    bins: bool,
    /// One program
    #[arg(long, value_name = "NAME")]
    bin: Vec<String>,
    /// Test code and integration tests
    #[arg(long)]
    tests: bool,
    /// All examples
    #[arg(long)]
    examples: bool,
    /// All benchmarks
    #[arg(long)]
    benches: bool,
}

#[derive(Args, Debug)]
struct FeatureArgs {
    /// Features to turn on, separated by commas or spaces
    #[arg(short = 'f', long, value_name = "FEATURES")]
    features: Vec<String>,
    /// Turn on all features
    #[arg(long)]
    all_features: bool,
    /// Leave the default features off
    #[arg(long)]
    no_default_features: bool,
}

#[derive(Args, Debug)]
struct LevelArgs {
    /// Do not show the lint or group
    #[arg(short = 'A', long, value_name = "LINT")]
    allow: Vec<String>,
    /// Show it
    #[arg(short = 'W', long, value_name = "LINT")]
    warn: Vec<String>,
    /// Show it and fail
    #[arg(short = 'D', long, value_name = "LINT")]
    deny: Vec<String>,
    /// Show it, fail, and let nothing take that back
    #[arg(short = 'F', long, value_name = "LINT")]
    forbid: Vec<String>,
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
        Some(Other::Explain { lint }) => Ok(Command::Explain(lint)),
        Some(Other::Lints) => Ok(Command::Lints),
        None => {
            let (flags, last_place) = flags_of_environment(&variable(FLAGS).unwrap_or_default())?;
            let start = args.len().min(1);
            args.splice(start..start, flags);
            let matches = Line::command().try_get_matches_from(&args)?;
            let line = Line::from_arg_matches(&matches)?;
            check(line.check, &Given { matches: &matches, last_of_environment: last_place }, directory, variable)
        }
    }
}

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
            let ids = LEVELS.iter().map(|(id, ..)| *id).chain(["min_confidence"]);
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
) -> Result<Command, clap::Error> {
    let mut levels = from_environment(variable(WARNINGS).as_deref());
    levels.extend(level_flags(given));
    levels.extend(rest_flags(&args.rest)?);
    let min_confidence = args.min_confidence.map(|word| match word {
        MinConfidence::Low => Confidence::Low,
        MinConfidence::Medium => Confidence::Medium,
        MinConfidence::High => Confidence::High,
    });
    let last_place = given.matches.indices_of("min_confidence").and_then(|places| places.max());
    let min_confidence = min_confidence.zip(last_place.map(|place| given.origin(place)));
    Ok(Command::Check(Box::new(Check {
        levels,
        format: args.message_format,
        color: args.color.unwrap_or_else(|| default_color(variable)),
        print: args.print.clone(),
        explain: args.explain_call.clone(),
        min_confidence,
        quiet: args.quiet,
        verbose: args.verbose,
        load: load_options(args, directory),
    })))
}

fn line_of(text: &str) -> Result<LineOf, String> {
    let (file, line) = text.rsplit_once(':').ok_or("write the file and the line: `src/main.rs:12`")?;
    let line = line.parse().map_err(|_| format!("`{line}` is not the number of a line"))?;
    Ok(LineOf { file: file.replace('\\', "/").trim_start_matches("./").to_owned(), line })
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
        cache: Cache::of_user(),
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
