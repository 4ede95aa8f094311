//! Lint levels, with the meaning that rustc gives to `-A`, `-W`, `-D` and `-F`: what is said later goes before.

use std::collections::BTreeMap;

use crate::lints;

pub use crate::lints::Level;

/// One flag: a level and the lint, group or `warnings` that it is for, in snake case and without `unpark::`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct LevelFlag {
    /// The level.
    pub level: Level,
    /// The lint or group.
    pub name: String,
    /// Who says so.
    pub origin: Origin,
}

/// Where a setting comes from.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Origin {
    /// A flag on the command line.
    CommandLine,
    /// A variable of the environment.
    Environment(&'static str),
    /// A place in a file: `unpark.toml:3`.
    File(String),
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::CommandLine => f.write_str("command line"),
            Self::Environment(variable) => write!(f, "environment: {variable}"),
            Self::File(place) => f.write_str(place),
        }
    }
}

impl LevelFlag {
    /// A flag for a name as a user may write it.
    pub fn new(level: Level, name: &str, origin: Origin) -> Self {
        let name = name.trim().replace('-', "_");
        Self { level, name: name.strip_prefix("unpark::").unwrap_or(&name).to_owned(), origin }
    }
}

/// The level of a lint and who set it; nobody where it is the default.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chosen {
    /// The level.
    pub level: Level,
    /// Who set it.
    pub origin: Option<Origin>,
}

/// A lint as levels see it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lint<'a> {
    /// Its name.
    pub name: &'a str,
    /// The group it is in.
    pub group: &'a str,
    /// Its level when nothing is said.
    pub default: Level,
}

/// A flag names neither a lint nor a group; all the names there are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownLint {
    /// What was written.
    pub name: String,
    /// Lints and groups, sorted.
    pub known: Vec<String>,
}

/// The level of every lint after flags in order; the last one wins unless it was forbidden before.
///
/// `all` means the lints that are on by default. `warnings` applies last, to what is then at `Warn`.
pub fn resolve(lints: &[Lint<'_>], flags: &[LevelFlag]) -> Result<BTreeMap<String, Chosen>, UnknownLint> {
    let default = |lint: &Lint<'_>| (lint.name.to_owned(), Chosen { level: lint.default, origin: None });
    let mut levels: BTreeMap<String, Chosen> = lints.iter().map(default).collect();
    let mut warnings = Chosen { level: Level::Warn, origin: None };
    let set = |chosen: &mut Chosen, flag: &LevelFlag| {
        if chosen.level != Level::Forbid {
            *chosen = Chosen { level: flag.level, origin: Some(flag.origin.clone()) };
        }
    };
    for flag in flags {
        if flag.name == "warnings" {
            set(&mut warnings, flag);
            continue;
        }
        let meant = |lint: &&Lint<'_>| match flag.name.as_str() {
            "all" => lint.default != Level::Allow,
            name => lint.name == name || lint.group == name,
        };
        let mut meant = lints.iter().filter(meant).peekable();
        // A group may have no lints yet.
        if meant.peek().is_none() && lints::find_group(&flag.name).is_none() {
            return Err(unknown(lints, &flag.name));
        }
        for lint in meant {
            levels.entry(lint.name.to_owned()).and_modify(|chosen| set(chosen, flag));
        }
    }
    if warnings.origin.is_some() {
        levels.values_mut().filter(|chosen| chosen.level == Level::Warn).for_each(|chosen| *chosen = warnings.clone());
    }
    Ok(levels)
}

/// All lints, as levels see them.
pub fn known() -> Vec<Lint<'static>> {
    let known = |lint: &'static lints::Lint| Lint { name: lint.name, group: lint.group.as_str(), default: lint.level };
    lints::all().iter().map(known).collect()
}

fn unknown(lints: &[Lint<'_>], name: &str) -> UnknownLint {
    let names = lints.iter().flat_map(|lint| [lint.name, lint.group]).chain(["all", "warnings"]);
    let mut known: Vec<_> = names.map(str::to_owned).collect();
    known.sort();
    known.dedup();
    UnknownLint { name: name.to_owned(), known }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(flags: &[(Level, &str)]) -> Result<Vec<Level>, UnknownLint> {
        let lints = [
            Lint { name: "a_b", group: "stall", default: Level::Warn },
            Lint { name: "c", group: "pedantic", default: Level::Allow },
        ];
        let flags: Vec<_> =
            flags.iter().map(|(level, name)| LevelFlag::new(*level, name, Origin::CommandLine)).collect();
        resolve(&lints, &flags).map(|levels| levels.into_values().map(|chosen| chosen.level).collect())
    }

    #[test]
    fn the_last_flag_wins_unless_forbidden() {
        assert_eq!(levels(&[(Level::Deny, "a-b"), (Level::Allow, "stall")]), Ok(vec![Level::Allow; 2]));
        let forbidden = levels(&[(Level::Forbid, "unpark::a_b"), (Level::Allow, "all")]);
        assert_eq!(forbidden, Ok(vec![Level::Forbid, Level::Allow]));
    }

    #[test]
    fn warnings_are_what_is_at_warn_in_the_end() {
        let raised = levels(&[(Level::Deny, "warnings"), (Level::Warn, "pedantic")]);
        assert_eq!(raised, Ok(vec![Level::Deny; 2]));
        assert_eq!(levels(&[(Level::Deny, "ab")]).map_err(|e| e.known.len()), Err(6));
    }
}
