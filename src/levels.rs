//! Lint levels from the command line, with the meaning that rustc gives to `-A`, `-W`, `-D` and `-F`.

use std::collections::BTreeMap;

pub use crate::lints::Level;

/// One flag: a level and the lint, group or `warnings` that it is for, in snake case and without `unpark::`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LevelFlag {
    /// The level.
    pub level: Level,
    /// The lint or group.
    pub name: String,
}

impl LevelFlag {
    /// A flag for a name as a user may write it.
    pub fn new(level: Level, name: &str) -> Self {
        let name = name.trim().replace('-', "_");
        Self { level, name: name.strip_prefix("unpark::").unwrap_or(&name).to_owned() }
    }
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
pub fn resolve(lints: &[Lint<'_>], flags: &[LevelFlag]) -> Result<BTreeMap<String, Level>, UnknownLint> {
    let mut levels: BTreeMap<String, Level> = lints.iter().map(|l| (l.name.to_owned(), l.default)).collect();
    let mut warnings = Level::Warn;
    for flag in flags {
        if flag.name == "warnings" {
            warnings = if warnings == Level::Forbid { warnings } else { flag.level };
            continue;
        }
        let meant = |l: &&Lint<'_>| match flag.name.as_str() {
            "all" => l.default != Level::Allow,
            name => l.name == name || l.group == name,
        };
        let mut meant = lints.iter().filter(meant).peekable();
        if meant.peek().is_none() {
            return Err(unknown(lints, &flag.name));
        }
        for lint in meant {
            let level = levels.entry(lint.name.to_owned()).or_insert(lint.default);
            *level = if *level == Level::Forbid { Level::Forbid } else { flag.level };
        }
    }
    levels.values_mut().filter(|level| **level == Level::Warn).for_each(|level| *level = warnings);
    Ok(levels)
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
        let flags: Vec<_> = flags.iter().map(|(level, name)| LevelFlag::new(*level, name)).collect();
        resolve(&lints, &flags).map(|levels| levels.into_values().collect())
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
