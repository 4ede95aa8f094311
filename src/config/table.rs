//! The format of settings: what a table may say, and where in a file such tables stand.
//!
//! The types are the format, as they are for the catalog's files: an unknown key is an error, and the schema that is
//! printed for editors is made from them.

use super::Fault;
use crate::catalog::OwnRows;
use crate::finding::Confidence;
use crate::levels::{self, LevelFlag, Origin};
use crate::lints::{self, Level};
use crate::load::{self, Form, Settings};
use schemars::JsonSchema;
use serde::de::{MapAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use toml::Spanned;

/// Settings of cargo unpark.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(title = "unpark.toml")]
pub struct Table {
    /// Levels of lints and groups.
    #[schemars(with = "BTreeMap<String, Entry>")]
    pub lints: BTreeMap<Spanned<String>, Spanned<Entry>>,
    /// Leave out findings with a weaker proof. The default is `medium`.
    #[schemars(with = "Option<Word>")]
    pub min_confidence: Option<Spanned<Word>>,
    /// Files and folders whose findings are left out, such as generated code. `*` stands for a part of one name, `**` for
    /// any number of folders; paths start at the folder of this file.
    #[schemars(with = "Vec<String>")]
    pub exclude: Vec<Spanned<String>>,
    /// What functions of the project and of its libraries do, where that is not known or known wrong.
    pub apis: OwnRows,
}

/// How strong a proof has to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Word {
    /// Guesses as well.
    Low,
    /// What is inferred, and what is written out.
    Medium,
    /// Only what is written out.
    High,
}

impl From<Word> for Confidence {
    fn from(word: Word) -> Self {
        match word {
            Word::Low => Self::Low,
            Word::Medium => Self::Medium,
            Word::High => Self::High,
        }
    }
}

/// What is said of a lint or group.
#[derive(Clone, Copy, PartialEq, Eq, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum Entry {
    /// A level.
    Short(Level),
    /// A level and its place among the others.
    Long(Ranked),
}

/// A level and its place among the others.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ranked {
    /// The level.
    level: Level,
    /// Higher ones go before lower ones; of equals, a lint goes before a group.
    #[serde(default)]
    priority: i64,
}

impl Entry {
    fn ranked(self) -> Ranked {
        match self {
            Self::Short(level) => Ranked { level, priority: 0 },
            Self::Long(ranked) => ranked,
        }
    }
}

/// By hand, since an untagged enum forgets what was wrong.
impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Entry;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a level such as \"warn\", or a table with `level` and `priority`")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Entry, E> {
                Level::deserialize(serde::de::value::StrDeserializer::new(text)).map(Entry::Short)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Entry, A::Error> {
                Ranked::deserialize(MapAccessDeserializer::new(map)).map(Entry::Long)
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// Whose a table is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Owner {
    /// The workspace's.
    Workspace,
    /// That of the package whose file it is.
    Package,
}

impl Owner {
    /// The package that it is for.
    pub fn package(self, settings: &Settings) -> Option<usize> {
        if self == Self::Package { settings.package } else { None }
    }
}

/// What a file holds.
#[derive(Default)]
pub struct Found {
    /// Its tables of settings.
    pub tables: Vec<(Owner, Table)>,
    /// Tables that stand where they are not read.
    pub strays: Vec<Fault>,
}

/// The tables of a file.
pub fn tables(settings: &Settings) -> Result<Found, Fault> {
    let fault = |error: toml::de::Error| fault(&error, settings.text.len());
    match settings.form {
        Form::Own => {
            let owner = if settings.package.is_some() { Owner::Package } else { Owner::Workspace };
            let table = toml::from_str(&settings.text).map_err(fault)?;
            Ok(Found { tables: vec![(owner, table)], strays: Vec::new() })
        }
        Form::Manifest => {
            let manifest: Manifest = toml::from_str(&settings.text).map_err(fault)?;
            Ok(manifest.found())
        }
    }
}

/// As much of a `Cargo.toml` as matters here.
#[derive(Deserialize)]
struct Manifest {
    package: Option<Section>,
    workspace: Option<Section>,
    lints: Option<Lints>,
    unpark: Option<Spanned<toml::Value>>,
}

#[derive(Deserialize)]
struct Section {
    metadata: Option<Metadata>,
    lints: Option<Lints>,
}

#[derive(Deserialize)]
struct Metadata {
    unpark: Option<Table>,
}

#[derive(Deserialize)]
struct Lints {
    unpark: Option<Spanned<toml::Table>>,
}

impl Manifest {
    fn found(self) -> Found {
        let table = |section: Option<Section>| {
            let section = section?;
            Some((section.metadata.and_then(|metadata| metadata.unpark), section.lints))
        };
        let mut found = Found::default();
        let (workspace, shared) = table(self.workspace).unwrap_or_default();
        let (package, _) = table(self.package).unwrap_or_default();
        found.tables.extend(workspace.map(|table| (Owner::Workspace, table)));
        found.tables.extend(package.map(|table| (Owner::Package, table)));
        for (lints, from, to) in [
            (self.lints, "lints.unpark", "package.metadata.unpark.lints"),
            (shared, "workspace.lints.unpark", "workspace.metadata.unpark.lints"),
        ] {
            let stray = lints.and_then(|lints| lints.unpark).filter(|table| !table.get_ref().is_empty());
            found.strays.extend(stray.map(|table| breaks_the_build(&table, from, to)));
        }
        found.strays.extend(self.unpark.map(|table| Fault {
            message: "cargo does not know a table `unpark`, and it is not read".into(),
            range: table.span(),
            help: Some("name it `package.metadata.unpark` or `workspace.metadata.unpark`".into()),
        }));
        found
    }
}

/// Cargo hands such a table to rustc, which knows no such lints.
fn breaks_the_build(table: &Spanned<toml::Table>, from: &str, to: &str) -> Fault {
    let inside = toml::to_string(table.get_ref()).unwrap_or_default();
    Fault {
        message: format!("`[{from}]` breaks the build: rustc knows no lints of this name"),
        range: table.span(),
        help: Some(format!(
            "move it, here or to `unpark.toml`, where it is called `[lints]`:\n[{to}]\n{}",
            inside.trim_end()
        )),
    }
}

/// What the reader of TOML says, and where.
fn fault(error: &toml::de::Error, end: usize) -> Fault {
    let (message, help) = refusal(error);
    Fault { message, range: error.span().unwrap_or(end..end), help }
}

/// What the reader of TOML says. Where one of the words that it expected is near to what was written, that is the help,
/// in place of the whole list.
pub fn refusal(error: &toml::de::Error) -> (String, Option<String>) {
    let message = error.message().trim().replace('\n', ": ");
    let words: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let near = words.split_first().and_then(|(written, expected)| load::nearest(written, expected.iter().copied()));
    match (near, message.split_once(", expected")) {
        (Some(near), Some((said, _))) => (said.to_owned(), Some(format!("there is `{near}`"))),
        _ => (message, None),
    }
}

impl Table {
    /// A place in it, for what is wrong with the whole.
    pub fn range(&self) -> Range<usize> {
        let lints = self.lints.keys().map(Spanned::span);
        let other = self.min_confidence.iter().map(Spanned::span).chain(self.exclude.iter().map(Spanned::span));
        lints.chain(other).min_by_key(|range| range.start).unwrap_or(0..0)
    }

    /// Its levels in the order in which they are to be applied: by priority, groups before lints.
    pub fn levels(&self, place: &dyn Fn(&Range<usize>) -> Origin) -> (Vec<LevelFlag>, Vec<Fault>) {
        let (mut flags, mut faults) = (Vec::new(), Vec::new());
        for (name, entry) in &self.lints {
            let Ranked { level, priority } = entry.get_ref().ranked();
            let flag = LevelFlag::new(level, name.get_ref(), place(&name.span()));
            match levels::resolve(&levels::known(), std::slice::from_ref(&flag)) {
                Ok(_) => flags.push((priority, lints::find(&flag.name).is_ok(), flag)),
                Err(unknown) => faults.push(Fault {
                    message: format!("there is no lint or group `{}`", name.get_ref()),
                    range: name.span(),
                    help: load::suggestion(&unknown.name, &unknown.known),
                }),
            }
        }
        flags.sort_by_key(|(priority, is_lint, _)| (*priority, *is_lint));
        (flags.into_iter().map(|(_, _, flag)| flag).collect(), faults)
    }

    /// Its patterns of paths.
    pub fn patterns(&self, place: &dyn Fn(&Range<usize>) -> Origin) -> (Vec<(glob::Pattern, Origin)>, Vec<Fault>) {
        let (mut patterns, mut faults) = (Vec::new(), Vec::new());
        for written in &self.exclude {
            match glob::Pattern::new(written.get_ref().trim_end_matches('/')) {
                Ok(pattern) => patterns.push((pattern, place(&written.span()))),
                Err(error) => faults.push(Fault {
                    message: format!("not a pattern of paths: {}", error.msg),
                    range: written.span(),
                    help: Some("`*` stands for a part of one name, `**` for any number of folders".into()),
                }),
            }
        }
        (patterns, faults)
    }
}
