//! The baseline: findings that were there when a project began to use the tool, in a file of the project, so that only
//! new ones are shown.
//!
//! The file is for people to review: one table for each finding, sorted by what it is known by ([`Identity`]), never by
//! line. Equal findings of one function are counted. What an entry means is sought in three steps, because an edit may
//! change one part of what a finding is known by: first all of it; then without the code at the place, as when a helper
//! on the way is renamed; then without the module, as when a function moves. Leaves out where the file lies.

use crate::finding::{Finding, Silenced, Silencer};
use crate::fingerprint::Identity;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the file is called, beside the manifest of the workspace.
pub const FILE: &str = "unpark-baseline.toml";

const HEADER: &str = "\
# Findings that `cargo unpark` knows of and does not show; new ones are shown. `cargo unpark baseline` writes this file
# and keeps the `reason` of an entry, which may be added by hand. An entry without its finding may be deleted.
";

/// The findings that are known.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    /// The entries; sorted where this program has written them.
    #[serde(default, rename = "finding")]
    pub entries: Vec<Entry>,
}

/// A finding that is known, as many times as it is there.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The lint's name.
    pub lint: String,
    /// Path of the function that it stands in.
    pub item: String,
    /// What is named at the place.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// What the chain ends in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reaches: String,
    /// The file, for people: it is not compared.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file: String,
    /// How many there are.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub count: u32,
    /// Why it is left as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

fn one() -> u32 {
    1
}

fn is_one(count: &u32) -> bool {
    *count == 1
}

/// A finding with what it is known by.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Known {
    /// The finding.
    pub finding: Finding,
    /// What it is known by.
    pub identity: Identity,
    /// The file it stands in, as it is shown.
    pub file: String,
    /// Whether this run shows such findings, by level and place.
    pub shown: bool,
}

/// Findings, told apart by whether they are in the baseline.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Compared {
    /// Those that are not, in the order given.
    pub new: Vec<Finding>,
    /// Those that are.
    pub silenced: Vec<Silenced>,
    /// Entries without a finding, with how many are missing.
    pub gone: Vec<Entry>,
    /// The baseline that has what is shown now, and what this run says nothing of.
    pub next: Baseline,
}

impl Baseline {
    /// Reads the file's text; what is wrong with it otherwise.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// The file's text.
    pub fn text(&self) -> String {
        if self.entries.is_empty() {
            return HEADER.to_owned();
        }
        let entries = toml::to_string(self).expect("tables of texts and numbers can be written as TOML");
        format!("{HEADER}\n{entries}")
    }

    /// Compares findings with it. `in_scope` says whether what an entry is about is something that this run looks at.
    pub fn compare(&self, findings: &[Known], in_scope: &dyn Fn(&Entry) -> bool) -> Compared {
        let (matches, left) = self.matches(findings);
        let mut compared = Compared::default();
        let mut next: BTreeMap<&Identity, Entry> = BTreeMap::new();
        for (known, entry) in findings.iter().zip(matches) {
            let reason = entry.and_then(|entry| self.entries[entry].reason.clone());
            if known.shown || entry.is_some() {
                let new = || entry_of(known, reason.clone());
                next.entry(&known.identity).and_modify(|entry| entry.count += 1).or_insert_with(new);
            }
            let finding = known.finding.clone();
            match entry {
                Some(_) => compared.silenced.push(Silenced { finding, by: Silencer::Baseline, reason }),
                None => compared.new.push(finding),
            }
        }
        let missing = self.entries.iter().zip(left).filter(|(_, left)| *left > 0);
        let missing = missing.map(|(entry, count)| Entry { count, ..entry.clone() });
        let (gone, unseen): (Vec<Entry>, Vec<Entry>) = missing.partition(in_scope);
        compared.next.entries = next.into_values().chain(unseen).collect();
        compared.next.entries.sort();
        compared.gone = gone;
        compared
    }

    /// For each finding the entry that it is, and for each entry how many are missing.
    fn matches(&self, findings: &[Known]) -> (Vec<Option<usize>>, Vec<u32>) {
        let mut left: Vec<u32> = self.entries.iter().map(|entry| entry.count).collect();
        let mut matches = vec![None; findings.len()];
        for step in [all, without_code, without_module] {
            let mut entries: BTreeMap<Key<'_>, Vec<usize>> = BTreeMap::new();
            for (index, entry) in self.entries.iter().enumerate() {
                let Entry { lint, item, code, reaches, .. } = entry;
                if let Some(key) = step([lint, item, code, reaches]) {
                    entries.entry(key).or_default().push(index);
                }
            }
            for (known, found) in findings.iter().zip(&mut matches).filter(|(_, found)| found.is_none()) {
                let Identity { lint, item, code, reaches } = &known.identity;
                let candidates = step([lint, item, code, reaches]).and_then(|key| entries.get(&key));
                let entry = candidates.into_iter().flatten().copied().find(|&entry| left[entry] > 0);
                if let Some(entry) = entry {
                    left[entry] -= 1;
                    *found = Some(entry);
                }
            }
        }
        (matches, left)
    }
}

/// Lint, item, code and what is reached.
type Key<'a> = [&'a str; 4];

fn all(key: Key<'_>) -> Option<Key<'_>> {
    Some(key)
}

/// Where a chain ends elsewhere, its end says enough.
fn without_code([lint, item, _, reaches]: Key<'_>) -> Option<Key<'_>> {
    (!reaches.is_empty()).then_some([lint, item, "", reaches])
}

fn without_module([lint, item, code, reaches]: Key<'_>) -> Option<Key<'_>> {
    Some([lint, item.rsplit("::").next().unwrap_or(item), code, reaches])
}

fn entry_of(known: &Known, reason: Option<String>) -> Entry {
    let Identity { lint, item, code, reaches } = known.identity.clone();
    Entry { lint: lint.to_owned(), item, code, reaches, file: known.file.clone(), count: 1, reason }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Confidence, Label};
    use crate::source::{FileId, Span};

    fn known([lint, item, code, reaches]: [&'static str; 4]) -> Known {
        let span = Span { file: FileId(0), start: 0, end: 0 };
        let finding = Finding {
            lint,
            message: String::new(),
            primary: Label { span, text: String::new(), role: crate::finding::Role::default() },
            labels: Vec::new(),
            notes: Vec::new(),
            helps: Vec::new(),
            confidence: Confidence::High,
            root: None,
        };
        let identity = Identity { lint, item: item.into(), code: code.into(), reaches: reaches.into() };
        Known { finding, identity, file: "src/lib.rs".into(), shown: true }
    }

    fn baseline_of(findings: &[Known]) -> Baseline {
        Baseline::default().compare(findings, &|_| true).next
    }

    /// How many are new and how many are gone.
    fn compared(before: &[[&'static str; 4]], after: &[[&'static str; 4]]) -> (usize, usize) {
        let all = |keys: &[[&'static str; 4]]| keys.iter().map(|key| known(*key)).collect::<Vec<_>>();
        let compared = baseline_of(&all(before)).compare(&all(after), &|_| true);
        (compared.new.len(), compared.gone.iter().map(|entry| entry.count as usize).sum())
    }

    #[test]
    fn equal_findings_are_counted() {
        let read = ["l", "app::a", "read", ""];
        assert_eq!(compared(&[read], &[read]), (0, 0));
        assert_eq!(compared(&[read], &[read, read]), (1, 0));
        assert_eq!(compared(&[read, read], &[read]), (0, 1));
    }

    #[test]
    fn an_edit_of_one_part_is_followed() {
        let before = ["l", "app::a::handle", "load", "read"];
        assert_eq!(compared(&[before], &[["l", "app::a::handle", "load_all", "read"]]), (0, 0));
        assert_eq!(compared(&[before], &[["l", "app::b::handle", "load", "read"]]), (0, 0));
        assert_eq!(compared(&[before], &[["l", "app::a::other", "load", "read"]]), (1, 1));
        assert_eq!(compared(&[before], &[["k", "app::a::handle", "load", "read"]]), (1, 1));
        assert_eq!(compared(&[["l", "app::a", "read", ""]], &[["l", "app::a", "write", ""]]), (1, 1));
    }

    #[test]
    fn what_is_written_is_read_and_keeps_its_reasons() {
        let findings = [known(["l", "app::b", "read", ""]), known(["l", "app::a", "", "wait"])];
        let mut baseline = baseline_of(&findings);
        assert_eq!(baseline.entries.iter().map(|entry| &*entry.item).collect::<Vec<_>>(), ["app::a", "app::b"]);
        baseline.entries[0].reason = Some("old \"code\"".into());
        assert_eq!(Baseline::parse(&baseline.text()), Ok(baseline.clone()));
        assert_eq!(baseline.compare(&findings, &|_| true).next, baseline);
        assert!(Baseline::parse("[[finding]]\nlint = \"l\"\n").is_err());
        assert_eq!(Baseline::parse(&Baseline::default().text()), Ok(Baseline::default()));
    }

    #[test]
    fn what_a_run_does_not_see_stays() {
        let baseline = baseline_of(&[known(["l", "app::a", "read", ""])]);
        let compared = baseline.compare(&[], &|_| false);
        assert_eq!((compared.gone.len(), compared.next), (0, baseline));
    }
}
