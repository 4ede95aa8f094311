//! What the command line looks like, as clap is told of it. What it means is said one level above.

use super::about;
use super::{Color, MessageFormat, Print};
use crate::explain::LineOf;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum MinConfidence {
    Low,
    Medium,
    High,
}

/// Find misuse of async runtimes without compiling the project
#[derive(Parser, Debug)]
#[command(name = "cargo unpark", bin_name = "cargo unpark", version, long_version = about::LONG_VERSION)]
#[command(args_conflicts_with_subcommands = true, args_override_self = true, after_help = AFTER)]
pub(super) struct Line {
    #[command(subcommand)]
    pub(super) other: Option<Other>,
    #[command(flatten)]
    pub(super) check: CheckArgs,
}

#[derive(Subcommand, Debug)]
pub(super) enum Other {
    /// Show what a lint finds and what to do about it
    Explain {
        /// Name of the lint
        #[arg(required_unless_present = "all")]
        lint: Option<String>,
        /// All pages as one document, in Markdown
        #[arg(long, conflicts_with = "lint")]
        all: bool,
    },
    /// List all lints with their groups and levels
    Lints,
    /// Serve an editor over standard input and output
    Lsp {
        /// Accepted, as some editors say so: there is no other way
        #[arg(long, hide = true)]
        stdio: bool,
    },
    /// Write today's findings to a file; later runs show only new ones
    Baseline(Box<CheckArgs>),
    /// Print the script that completes arguments in a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

const AFTER: &str = "\
The exit status is 0 when nothing at deny level was found, 1 when something was, 2 when the run could not be done.
`cargo unpark explain LINT` says what a lint is about; `--help` says more than `-h`.";

#[derive(Args, Debug)]
pub(super) struct CheckArgs {
    /// Files and folders to report on [default: the package here]
    pub(super) paths: Vec<PathBuf>,
    #[command(flatten, next_help_heading = "Package Selection")]
    pub(super) packages: PackageArgs,
    #[command(flatten, next_help_heading = "Target Selection")]
    pub(super) targets: TargetArgs,
    #[command(flatten, next_help_heading = "Feature Selection")]
    pub(super) features: FeatureArgs,
    #[command(flatten, next_help_heading = "Lint Levels")]
    pub(super) levels: LevelArgs,
    #[command(flatten, next_help_heading = "New Findings Only")]
    pub(super) known: KnownArgs,
    #[command(flatten, next_help_heading = "Fixes")]
    pub(super) fixes: FixArgs,
    #[command(flatten, next_help_heading = "Output")]
    pub(super) shown: OutputArgs,
    /// Accepted for cargo's sake: the run never stops early
    #[arg(long, hide = true)]
    pub(super) keep_going: bool,
    /// Lint levels, as for Clippy
    #[arg(last = true, value_name = "LEVELS", allow_hyphen_values = true, help_heading = "Lint Levels")]
    pub(super) rest: Vec<String>,
}

#[derive(Args, Debug)]
pub(super) struct OutputArgs {
    /// How to print findings [default: human]
    ///
    /// May be given several times, with a file for all but one of them.
    #[arg(long, value_name = "FMT", value_enum)]
    pub(super) message_format: Vec<MessageFormat>,
    /// Write what the format before it gives into a file
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Vec<PathBuf>,
    /// Run again after each change, until Ctrl-C
    #[arg(long)]
    pub(super) watch: bool,
    /// When to use colours
    #[arg(long, value_name = "WHEN", value_enum)]
    pub(super) color: Option<Color>,
    /// Print what the analysis knows instead of findings
    #[arg(long, value_name = "WHAT", value_enum)]
    pub(super) print: Vec<Print>,
    /// Say why the calls on a line are, or are not, reported
    #[arg(long, value_name = "FILE:LINE", value_parser = line_of)]
    pub(super) explain_call: Option<LineOf>,
    /// Leave out findings with a weaker proof [default: medium]
    #[arg(long, value_name = "LEVEL", value_enum)]
    pub(super) min_confidence: Option<MinConfidence>,
    /// Print findings only
    #[arg(short, long, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    /// Print all the places that lead to one finding
    #[arg(short, long, action = clap::ArgAction::Count)]
    pub(super) verbose: u8,
}

#[derive(Args, Debug)]
pub(super) struct PackageArgs {
    /// Path to Cargo.toml
    #[arg(long, value_name = "PATH")]
    pub(super) manifest_path: Option<PathBuf>,
    /// Packages to report on
    #[arg(short, long, value_name = "SPEC")]
    pub(super) package: Vec<String>,
    /// Report on all packages of the workspace
    #[arg(long, visible_alias = "all")]
    pub(super) workspace: bool,
    /// Packages not to report on
    #[arg(long, value_name = "SPEC")]
    pub(super) exclude: Vec<String>,
    /// Require a lock file
    #[arg(long)]
    pub(super) locked: bool,
    /// Accepted for cargo's sake: the network is never used
    #[arg(long, hide_short_help = true)]
    pub(super) offline: bool,
    /// Same as --locked --offline
    #[arg(long, hide_short_help = true)]
    pub(super) frozen: bool,
    /// Read everything anew, and keep nothing for the next run
    #[arg(long, hide_short_help = true)]
    pub(super) no_cache: bool,
}

#[derive(Args, Debug)]
pub(super) struct TargetArgs {
    /// All targets, with and without test code
    #[arg(long)]
    pub(super) all_targets: bool,
    /// The library
    #[arg(long)]
    pub(super) lib: bool,
    /// All programs
    #[arg(long)]
    pub(super) bins: bool,
    /// One program
    #[arg(long, value_name = "NAME")]
    pub(super) bin: Vec<String>,
    /// Test code and integration tests
    #[arg(long)]
    pub(super) tests: bool,
    /// All examples
    #[arg(long)]
    pub(super) examples: bool,
    /// All benchmarks
    #[arg(long)]
    pub(super) benches: bool,
}

#[derive(Args, Debug)]
pub(super) struct FeatureArgs {
    /// Features to turn on, separated by commas or spaces
    #[arg(short = 'f', long, value_name = "FEATURES")]
    pub(super) features: Vec<String>,
    /// Turn on all features
    #[arg(long)]
    pub(super) all_features: bool,
    /// Leave the default features off
    #[arg(long)]
    pub(super) no_default_features: bool,
}

#[derive(Args, Debug)]
pub(super) struct KnownArgs {
    /// Show what lies in lines changed since the commit where REV branched off, or is reached through them
    #[arg(long, value_name = "REV", num_args = 0..=1, default_missing_value = "HEAD")]
    pub(super) diff: Option<String>,
    /// File with known findings [default: unpark-baseline.toml in the workspace's folder]
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    /// Show known findings, too
    #[arg(long, conflicts_with = "baseline")]
    pub(super) no_baseline: bool,
}

#[derive(Args, Debug)]
pub(super) struct FixArgs {
    /// Make the changes that are sure, then report what remains
    #[arg(long, conflicts_with_all = ["watch", "print", "explain_call"])]
    pub(super) fix: bool,
    /// Even where files have changes that are in no commit
    #[arg(long, requires = "fix")]
    pub(super) allow_dirty: bool,
    /// Even where files have changes that are staged
    #[arg(long, requires = "fix")]
    pub(super) allow_staged: bool,
    /// Even without version control
    #[arg(long, requires = "fix")]
    pub(super) allow_no_vcs: bool,
}

#[derive(Args, Debug)]
pub(super) struct LevelArgs {
    /// Do not show the lint or group
    #[arg(short = 'A', long, value_name = "LINT")]
    pub(super) allow: Vec<String>,
    /// Show it
    #[arg(short = 'W', long, value_name = "LINT")]
    pub(super) warn: Vec<String>,
    /// Show it and fail
    #[arg(short = 'D', long, value_name = "LINT")]
    pub(super) deny: Vec<String>,
    /// Show it, fail, and let nothing take that back
    #[arg(short = 'F', long, value_name = "LINT")]
    pub(super) forbid: Vec<String>,
}

fn line_of(text: &str) -> Result<LineOf, String> {
    let (file, line) = text.rsplit_once(':').ok_or("write the file and the line: `src/main.rs:12`")?;
    let line = line.parse().map_err(|_| format!("`{line}` is not the number of a line"))?;
    Ok(LineOf { file: file.replace('\\', "/").trim_start_matches("./").to_owned(), line })
}
