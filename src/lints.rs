//! The registry of lints, read from the embedded `lints/` folder: `lint.toml` says what a lint is, `README.md` is its
//! page. Leaves out how a lint is found (`rules/`) and what flags and configuration make of its level: a lint is data,
//! so that a new one of a known kind needs no Rust, and its folder's name is written nowhere else.

use include_dir::{Dir, include_dir};
use schemars::JsonSchema;
use serde::Deserialize;
use std::sync::LazyLock;

/// The folder as it was when the program was built.
pub static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lints");

/// The folder's only entry that is not a lint.
const APIS: &str = "apis";

static ALL: LazyLock<Vec<Lint>> = LazyLock::new(|| {
    let folders = FOLDER.dirs().filter(|folder| !folder.path().ends_with(APIS));
    let mut lints: Vec<Lint> = folders.map(read).collect();
    lints.sort_by_key(|lint| lint.name);
    lints
});

/// A lint: what users see, silence and set levels of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lint {
    /// Its name in snake case, which is its folder's.
    pub name: &'static str,
    /// What it is about.
    pub group: Group,
    /// Its level when nothing is said.
    pub level: Level,
    /// What it reports, in one line.
    pub summary: String,
    /// How it is found.
    pub rule: Rule,
    /// What it says.
    pub words: Words,
    /// Its page, in Markdown.
    pub page: &'static str,
}

impl Lint {
    /// Where its page can be read, if the package says where its sources are published.
    pub fn url(&self) -> Option<String> {
        page_url(env!("CARGO_PKG_REPOSITORY"), self.name)
    }
}

fn page_url(repository: &str, lint: &str) -> Option<String> {
    let repository = repository.trim_end_matches('/');
    let version = env!("CARGO_PKG_VERSION");
    (!repository.is_empty()).then(|| format!("{repository}/blob/v{version}/lints/{lint}/README.md"))
}

/// What is done with the findings of a lint; later values are stricter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema, Debug)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// They are not shown.
    Allow,
    /// They are shown.
    Warn,
    /// They are shown and the run fails.
    Deny,
    /// As `Deny`, and nothing said later takes that back.
    Forbid,
}

impl Level {
    /// The word for it in flags and configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
            Self::Forbid => "forbid",
        }
    }
}

/// What a lint is about; levels can be set for a whole group.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Debug)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// The program panics or hangs.
    Deadlock,
    /// Other tasks wait for longer than they should.
    Stall,
    /// Something dear is made again and again.
    Waste,
    /// Work or errors get lost.
    Lost,
    /// For those who want to know all.
    Pedantic,
    /// Rules of a house, not defects.
    Restriction,
    /// What code says to this tool and ought not to.
    Suppression,
}

impl Group {
    /// All of them, the gravest first.
    pub const ALL: [Self; 7] =
        [Self::Deadlock, Self::Stall, Self::Waste, Self::Lost, Self::Suppression, Self::Pedantic, Self::Restriction];

    /// The word for it in flags and configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Deadlock => "deadlock",
            Self::Stall => "stall",
            Self::Waste => "waste",
            Self::Lost => "lost",
            Self::Pedantic => "pedantic",
            Self::Restriction => "restriction",
            Self::Suppression => "suppression",
        }
    }

    /// The level that its lints have unless their own file gives a reason for another.
    pub fn level(self) -> Level {
        match self {
            Self::Deadlock => Level::Deny,
            Self::Stall | Self::Waste | Self::Lost | Self::Suppression => Level::Warn,
            Self::Pedantic | Self::Restriction => Level::Allow,
        }
    }

    /// Its lints, by name.
    pub fn lints(self) -> impl Iterator<Item = &'static Lint> {
        all().iter().filter(move |lint| lint.group == self)
    }
}

/// A kind of relation between contexts and effects, with its parameters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Deserialize, Debug)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Rule {
    /// Code that an event loop runs enters a wait.
    BlocksOnRuntime {
        /// Which waits.
        which: Waits,
    },
    /// A wait that only a task of the same runtime can end.
    WaitsOnOwnTask,
    /// A timeout around a wait.
    TimeoutOverBlocking,
    /// A runtime made or dropped where one is running.
    RuntimeOnRuntime,
    /// A value made, used and dropped by code that runs again and again.
    MadePerCall {
        /// Which values.
        makes: Makes,
    },
    /// A value that needs a runtime around it, made where none is.
    UsedOutsideRuntime,
    /// A value used while its runtime stands still.
    IdleRuntime,
    /// A value kept longer than its runtime.
    OutlivesRuntime,
    /// A guard kept while its task is put aside.
    HeldAcrossAwait,
    /// A lock taken on an event loop and held elsewhere over work that blocks.
    ContendedLock,
    /// A value whose destructor waits, dropped by code that an event loop runs.
    DropBlocks,
    /// An `async` function that awaits nothing.
    AwaitsNothing,
    /// An exchange with a peer that is awaited without a limit of time.
    AwaitsPeer,
    /// A future made anew in each round of a loop, which loses something when another is ready first.
    CancelLoses,
    /// Two values made together that want opposite contexts.
    MadeTogether,
    /// A directive that silences nothing.
    SilencesNothing {
        /// Which directives.
        form: Silences,
    },
    /// Text that was meant as a directive.
    UnreadableDirective,
    /// A directive that does not say why.
    DirectiveWithoutReason,
    /// A future that is made and dropped.
    FutureNotRun,
    /// A future that one runtime must run, run by another executor.
    ForeignExecutor,
    /// A call that needs worker threads, on a runtime that has none.
    NeedsWorkers,
    /// A future among the values that a call gives, which nobody runs.
    PartNotRun,
    /// A socket that blocks, given to a runtime.
    BlockingSocket,
    /// A static whose first use blocks, used first on an event loop.
    InitializerBlocks,
    /// A loop that looks again and again whether something has happened.
    Polls {
        /// What it does between two looks.
        between: Between,
    },
    /// A loop that never ends and never waits.
    NeverEnds {
        /// Whose thread it keeps.
        keeps: Keeps,
    },
    /// A task whose errors nobody sees.
    ErrorsDropped,
    /// An attempt to stop work that cannot be stopped.
    AbortsBlocking,
    /// A thread of the pool that waits for another of the pool.
    PoolWaitsForPool,
    /// Tasks begun in a loop without a limit.
    SpawnsWithoutLimit,
    /// Awaits in turn that do not need each other.
    AwaitsInTurn,
    /// Ticks that come all at once after a delay.
    TicksInBurst,
    /// A call of a function that is marked so.
    Calls {
        /// Which functions.
        marked: Marked,
    },
}

/// What a loop does between two looks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
pub enum Between {
    /// Nothing that takes time.
    Nothing,
    /// It sleeps.
    Sleep,
}

/// Whose thread a loop keeps.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
pub enum Keeps {
    /// An event loop's.
    EventLoop,
    /// The pool's for blocking work.
    Pool,
}

/// Which functions a rule on single calls is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
pub enum Marked {
    /// Those that make a channel without a limit.
    UnboundedChannel,
    /// Those that change what the process shares, called by async code.
    ProcessState,
}

/// Which waits a rule is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
pub enum Waits {
    /// Blocking executors and the blocking methods of async crates.
    Executor,
    /// The same, inside of a client's or wrapper's method.
    Stub,
    /// Every other wait.
    Other,
}

/// Which directives a rule is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
pub enum Silences {
    /// Those that say there may be findings.
    Allow,
    /// Those that say there are.
    Expect,
}

/// Which values a rule is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
pub enum Makes {
    /// Runtimes.
    Runtime,
    /// Clients, channels and connections.
    Client,
}

/// What a lint says. `{name}` in a text is filled in by the rule.
#[derive(Clone, PartialEq, Eq, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// What is wrong: one lower-case sentence without a full stop.
    pub message: String,
    /// The same where it happens behind further calls.
    pub behind: Option<String>,
    /// What happens at run time, where that is the same for all findings.
    #[serde(default)]
    pub notes: Vec<String>,
    /// What to write instead, best first.
    pub help: Vec<String>,
}

/// The shape of `lint.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    group: Group,
    level: Level,
    summary: String,
    rule: Rule,
    words: Words,
}

/// A name that no lint has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unknown {
    /// What was written.
    pub name: String,
    /// The lint or group that was meant, if one is near enough.
    pub nearest: Option<&'static str>,
}

/// All lints, by name.
pub fn all() -> &'static [Lint] {
    &ALL
}

/// The lint that a user means: kebab case and a leading `unpark::` are accepted.
pub fn find(written: &str) -> Result<&'static Lint, Unknown> {
    let name = normal(written);
    let found = all().iter().find(|lint| lint.name == name);
    found.ok_or_else(|| Unknown { nearest: nearest(&name), name: written.to_owned() })
}

/// The group that a user means, as [`find`] reads names.
pub fn find_group(written: &str) -> Option<Group> {
    let name = normal(written);
    Group::ALL.into_iter().find(|group| group.as_str() == name)
}

/// A text of [`Words`] with its placeholders filled in; one without a value stays as it is.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    // One pass, so that a value which looks like a placeholder is not filled in again.
    while let Some(open) = rest.find('{') {
        let (before, from_open) = rest.split_at(open);
        text.push_str(before);
        let value = from_open.find('}').and_then(|close| {
            let name = &from_open[1..close];
            let (_, value) = values.iter().find(|(key, _)| *key == name)?;
            Some((*value, &from_open[close + 1..]))
        });
        let (value, after) = value.unwrap_or(from_open.split_at(1));
        text.push_str(value);
        rest = after;
    }
    text + rest
}

fn normal(written: &str) -> String {
    let name = written.trim().replace('-', "_");
    name.strip_prefix("unpark::").unwrap_or(&name).to_owned()
}

fn read(folder: &'static Dir<'static>) -> Lint {
    let name = folder.path().to_str().expect("the folders of lints have plain names");
    let text = |file: &str| {
        let file = folder.get_file(folder.path().join(file)).expect("a test sees to it that every lint has both files");
        file.contents_utf8().expect("both files are UTF-8, as a test reads them all")
    };
    let file: File = toml::from_str(text("lint.toml")).expect("a test reads every lint.toml");
    let File { group, level, summary, rule, words } = file;
    Lint { name, group, level, summary, rule, words, page: text("README.md") }
}

/// The lint or group whose name takes the fewest edits, if they are few for its length.
fn nearest(name: &str) -> Option<&'static str> {
    let names = all().iter().map(|lint| lint.name).chain(Group::ALL.map(Group::as_str));
    let (edits, near) = names.map(|known| (distance(name, known), known)).min()?;
    (edits <= near.len() / 3).then_some(near)
}

/// Insertions, removals and replacements of characters that lead from one text to the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lint_is_well_formed() {
        assert!(!all().is_empty());
        for lint in all() {
            let sentence = |text: &str| !text.ends_with('.') && !text.starts_with(|c: char| c.is_uppercase());
            let texts = [&lint.summary, &lint.words.message].into_iter();
            for text in texts.chain(&lint.words.behind).chain(&lint.words.notes).chain(&lint.words.help) {
                assert!(sentence(text), "{}: {text}", lint.name);
            }
            assert!(lint.page.starts_with(&format!("# {}\n", lint.name)), "{}: the page's title", lint.name);
            assert!(lint.level <= lint.group.level(), "{}: stricter than its group", lint.name);
        }
    }

    #[test]
    fn no_two_lints_have_the_same_rule() {
        for (i, lint) in all().iter().enumerate() {
            assert!(all()[..i].iter().all(|other| other.rule != lint.rule), "{}", lint.name);
        }
    }

    #[test]
    fn the_readme_lists_every_lint() {
        let readme = include_str!("../README.md");
        for Lint { name, level, summary, .. } in all() {
            let row = format!("| [`{name}`](lints/{name}/README.md) | {} | {summary} |", level.as_str());
            assert!(readme.contains(&row), "{row}");
        }
    }

    #[test]
    fn names_are_found_as_users_write_them() {
        for written in
            ["block_on_in_async", "block-on-in-async", "unpark::block_on_in_async", "unpark::block-on-in-async"]
        {
            assert_eq!(find(written).map(|lint| lint.name), Ok("block_on_in_async"));
        }
        assert_eq!(find_group("unpark::stall"), Some(Group::Stall));
    }

    #[test]
    fn a_near_name_is_suggested_and_a_far_one_is_not() {
        let nearest = |written| find(written).map(|lint| lint.name).map_err(|unknown| unknown.nearest);
        assert_eq!(nearest("blockon-in-async"), Err(Some("block_on_in_async")));
        assert_eq!(nearest("dedlock"), Err(Some("deadlock")));
        assert_eq!(nearest("needless_lifetimes"), Err(None));
    }

    #[test]
    fn a_page_is_linked_where_it_is_published() {
        assert_eq!(page_url("", "x"), None);
        let url = format!("https://forge.example/unpark/blob/v{}/lints/x/README.md", env!("CARGO_PKG_VERSION"));
        assert_eq!(page_url("https://forge.example/unpark/", "x"), Some(url));
    }

    #[test]
    fn placeholders_are_filled_once() {
        assert_eq!(fill("`{call}` {x} {call}", &[("call", "{x}"), ("x", "y")]), "`{x}` y {x}");
        assert_eq!(fill("{ {none} }", &[]), "{ {none} }");
    }
}
