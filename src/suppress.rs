//! What the source says of findings: which ones a comment or attribute silences, and what is wrong with those that
//! silence nothing.
//!
//! A directive silences a finding if it covers the place to change, or the call at the end of the chain: there, beside
//! a helper that is fine, it speaks for everyone who calls it. The calls between are not looked at, because they
//! belong to neither. Levels and baselines are left to others, but for `forbid`, which nothing takes back.

use crate::finding::{Applicability, Confidence, Finding, Fix, Help, Label, Role, Silenced, Silencer};
use crate::lints::{self, Lint, Rule, Silences, fill};
use crate::rust::directives::{Directive, Directives, Form, Mistake};
use crate::rust::facts::Range;
use crate::source::{FileId, Sources, Span};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// Findings, told apart by what the source says of them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Judged {
    /// Those that the source does not silence, and what is found of the directives; sorted by place.
    pub open: Vec<Finding>,
    /// The others.
    pub silenced: Vec<Silenced>,
}

/// The files that a file declares as modules, and where.
pub type Modules = FxHashMap<FileId, Vec<(Range, FileId)>>;

/// Judges findings by the directives of the files. `forbidden` says which findings cannot be silenced.
pub fn apply(
    findings: &[Finding],
    directives: &[(FileId, Directives)],
    modules: &Modules,
    sources: &Sources,
    forbidden: &dyn Fn(&Finding) -> bool,
) -> Judged {
    let mut wishes = wishes(directives, modules);
    let mut judged = Judged::default();
    judge(findings.to_vec(), &mut wishes, forbidden, &mut judged);
    let mut remarks: Vec<Finding> = wishes.iter().flat_map(|wish| wish.remarks(sources)).collect();
    for (file, said) in directives {
        remarks.extend(said.mistakes.iter().filter_map(|mistake| unreadable(*file, mistake)));
    }
    judge(remarks, &mut wishes, forbidden, &mut judged);
    judged.open.sort_by(|a, b| (a.primary.span, a.lint).cmp(&(b.primary.span, b.lint)));
    judged
}

/// The ends of chains that the code silences for all who get there. Spans of calls' names.
pub fn fine_ends(findings: &[Finding], directives: &[(FileId, Directives)], modules: &Modules) -> BTreeSet<Span> {
    let mut wishes = wishes(directives, modules);
    let places = Places::new(&wishes);
    let mut silences = |finding: &&Finding| {
        let about = finding.root.map(|root| places.around(root, &wishes)).unwrap_or_default();
        about.into_iter().any(|index| wishes[index].takes(finding.lint))
    };
    findings.iter().filter(|finding| silences(finding)).filter_map(|finding| finding.root).collect()
}

fn wishes<'a>(directives: &'a [(FileId, Directives)], modules: &Modules) -> Vec<Wish<'a>> {
    let all = directives.iter().flat_map(|(file, said)| said.all.iter().map(|one| Wish::new(*file, one, modules)));
    all.collect()
}

/// Adds findings that had been hidden behind chains with these ends, at places that have such a chain.
pub fn add_behind(findings: &mut Vec<Finding>, found: Vec<Finding>, ends: &BTreeSet<Span>) {
    let ends_there = |finding: &Finding| finding.root.is_some_and(|root| ends.contains(&root));
    let places: BTreeSet<Span> = findings.iter().filter(|old| ends_there(old)).map(|old| old.primary.span).collect();
    let key = |finding: &Finding| (finding.primary.span, finding.lint);
    let known: BTreeSet<_> = findings.iter().filter(|old| !ends_there(old)).map(key).collect();
    findings.extend(found.into_iter().filter(|new| places.contains(&new.primary.span) && !known.contains(&key(new))));
    findings.sort_by(|a, b| key(a).cmp(&key(b)));
}

fn judge(findings: Vec<Finding>, wishes: &mut [Wish<'_>], forbidden: &dyn Fn(&Finding) -> bool, judged: &mut Judged) {
    let places = Places::new(wishes);
    for mut finding in findings {
        let mut by = None;
        let mut about = places.around(finding.primary.span, wishes);
        about.extend(finding.root.iter().flat_map(|&root| places.around(root, wishes)));
        for index in about {
            let wish = &mut wishes[index];
            if wish.takes(finding.lint) {
                by = by.or(Some((wish.span(), wish.directive.reason.clone())));
            }
        }
        match by {
            Some(_) if forbidden(&finding) => {
                finding.notes.push("a comment cannot silence it, because its lint is set to forbid".into());
                judged.open.push(finding);
            }
            Some((span, reason)) => judged.silenced.push(Silenced { finding, by: Silencer::Source(span), reason }),
            None => judged.open.push(finding),
        }
    }
}

/// The places that directives are about, to find those around a place without a look at all.
struct Places {
    /// Where each begins, and its number; sorted.
    starts: Vec<((FileId, u32), usize)>,
    /// The last end of it and of all before it.
    ends: Vec<(FileId, u32)>,
}

impl Places {
    fn new(wishes: &[Wish<'_>]) -> Self {
        let areas =
            wishes.iter().enumerate().flat_map(|(index, wish)| wish.areas.iter().map(move |area| (area, index)));
        let mut areas: Vec<_> = areas.map(|((file, area), index)| ((*file, area.start), area.end, index)).collect();
        areas.sort_unstable();
        let mut last = (FileId(0), 0);
        let mut end = |&((file, _), end, _): &((FileId, u32), u32, usize)| {
            last = last.max((file, end));
            last
        };
        let ends = areas.iter().map(&mut end).collect();
        Self { starts: areas.into_iter().map(|(start, _, index)| (start, index)).collect(), ends }
    }

    /// The numbers of the directives that are about a place.
    fn around(&self, place: Span, wishes: &[Wish<'_>]) -> BTreeSet<usize> {
        let place_key = (place.file, place.start);
        let begun = self.starts.partition_point(|&(start, _)| start <= place_key);
        let open = (0..begun).rev().take_while(|&at| self.ends[at] > place_key);
        open.map(|at| self.starts[at].1).filter(|&index| wishes[index].has(place)).collect()
    }
}

/// A directive, with what came of it.
struct Wish<'a> {
    file: FileId,
    directive: &'a Directive,
    /// The code that it is about, in its own file and in those of modules that are declared in it.
    areas: FxHashMap<FileId, Range>,
    names: Vec<Named<'a>>,
}

/// A name in a directive.
struct Named<'a> {
    written: &'a str,
    range: Range,
    /// The lints that it means; none where it is no name.
    lints: Vec<&'static Lint>,
    used: bool,
}

impl<'a> Wish<'a> {
    fn new(file: FileId, directive: &'a Directive, modules: &Modules) -> Self {
        let name = |(written, range): &'a (String, Range)| Named {
            written,
            range: *range,
            lints: meant(written),
            used: false,
        };
        let names = directive.lints.iter().map(name).collect();
        Self { file, directive, areas: areas(file, directive, modules), names }
    }

    fn span(&self) -> Span {
        span(self.file, self.directive.range)
    }

    fn has(&self, place: Span) -> bool {
        self.areas.get(&place.file).is_some_and(|area| (area.start..area.end).contains(&place.start))
    }

    /// Whether it names the lint, which is noted.
    fn takes(&mut self, lint: &str) -> bool {
        let mut names = self.names.iter_mut();
        let named = names.find(|name| name.lints.iter().any(|meant| meant.name == lint));
        named.map(|name| name.used = true).is_some()
    }

    /// What is wrong with it.
    fn remarks(&self, sources: &Sources) -> Vec<Finding> {
        let mut remarks: Vec<Finding> =
            self.names.iter().filter(|name| name.lints.is_empty()).filter_map(|name| self.unknown(name)).collect();
        remarks.extend(self.silences_nothing(sources));
        if self.directive.reason.as_deref().is_none_or(str::is_empty) {
            remarks.extend(remark(Rule::DirectiveWithoutReason, self.span(), &[("form", self.form())]));
        }
        remarks
    }

    fn form(&self) -> &'static str {
        match self.directive.form {
            Form::Allow => "allow",
            Form::Expect => "expect",
        }
    }

    fn unknown(&self, name: &Named<'_>) -> Option<Finding> {
        let what = format!("there is no lint or group `{}`", name.written);
        let mut found = remark(Rule::UnreadableDirective, span(self.file, name.range), &[("what", &what)])?;
        let similar = lints::find(name.written).err().and_then(|unknown| unknown.nearest);
        found.helps = match similar {
            Some(similar) => vec![help(format!("a similar name: `{similar}`"))],
            None => vec![help("`cargo unpark lints` lists them all".into())],
        };
        Some(found)
    }

    fn silences_nothing(&self, sources: &Sources) -> Option<Finding> {
        // Whether remarks on directives are made depends on other directives.
        let judged = |name: &&Named<'_>| {
            !name.lints.is_empty() && name.lints.iter().all(|lint| lint.group != lints::Group::Suppression)
        };
        let idle = |name: &&Named<'_>| judged(name) && !name.used;
        let idle: Vec<&Named<'_>> = self.names.iter().filter(idle).collect();
        if idle.is_empty() || !self.directive.read {
            return None;
        }
        let form = match self.directive.form {
            Form::Allow => Silences::Allow,
            Form::Expect => Silences::Expect,
        };
        let names = idle.iter().map(|name| format!("`{}`", name.written)).collect::<Vec<_>>().join(", ");
        let whole = idle.len() == self.names.len();
        let place = if whole { self.span() } else { span(self.file, idle[0].range) };
        let mut found = remark(Rule::SilencesNothing { form }, place, &[("names", &names)])?;
        let removal = Fix {
            edits: vec![(self.to_remove(sources), String::new())],
            applicability: Applicability::MachineApplicable,
        };
        found.helps.insert(
            0,
            match whole {
                true => Help { fix: Some(removal), ..Help::new("remove it") },
                false => help(format!("remove {names} from it")),
            },
        );
        Some(found)
    }

    /// The directive with the space before it, and with its line if nothing else stands there.
    fn to_remove(&self, sources: &Sources) -> Span {
        let file = sources.file(self.file);
        let mut place = self.span();
        let first = file.line_of(place.start);
        let last = file.line_of(place.end.max(1) - 1);
        let before = &file.text[file.line_start(first) as usize..place.start as usize];
        let after = &file.text[place.end as usize..file.line_end(last) as usize];
        if !after.trim().is_empty() {
            return place;
        }
        place.start = match before.trim().is_empty() {
            true => file.line_start(first),
            false => file.line_start(first) + before.trim_end().len() as u32,
        };
        if before.trim().is_empty() {
            place.end = file.line_end(last);
        }
        place
    }
}

/// The code that a directive is about, by file.
fn areas(file: FileId, directive: &Directive, modules: &Modules) -> FxHashMap<FileId, Range> {
    let mut areas = FxHashMap::default();
    let mut open = vec![(file, directive.covers)];
    while let Some((file, area)) = open.pop() {
        // Files may declare each other.
        if areas.contains_key(&file) {
            continue;
        }
        areas.insert(file, area);
        let declared = modules.get(&file).filter(|_| directive.modules).into_iter().flatten();
        let inside = declared.filter(|(at, _)| (area.start..area.end).contains(&at.start));
        open.extend(inside.map(|&(_, file)| (file, Range { start: 0, end: u32::MAX })));
    }
    areas
}

/// The lints that a name in a directive means.
fn meant(written: &str) -> Vec<&'static Lint> {
    match lints::find(written) {
        Ok(lint) => vec![lint],
        Err(_) => lints::find_group(written).into_iter().flat_map(lints::Group::lints).collect(),
    }
}

fn unreadable(file: FileId, mistake: &Mistake) -> Option<Finding> {
    let mut found = remark(Rule::UnreadableDirective, span(file, mistake.range), &[("what", &mistake.message)])?;
    found.helps = vec![help(mistake.help.clone())];
    Some(found)
}

/// What the lint with this rule says of a directive.
fn remark(rule: Rule, place: Span, values: &[(&str, &str)]) -> Option<Finding> {
    let lint = lints::all().iter().find(|lint| lint.rule == rule)?;
    Some(Finding {
        lint: lint.name,
        message: fill(&lint.words.message, values),
        primary: Label { span: place, text: String::new(), role: Role::default() },
        labels: Vec::new(),
        notes: Vec::new(),
        helps: lint.words.help.iter().map(|text| help(fill(text, values))).collect(),
        confidence: Confidence::High,
        root: None,
    })
}

fn help(text: String) -> Help {
    Help::new(text)
}

fn span(file: FileId, range: Range) -> Span {
    Span { file, start: range.start, end: range.end }
}
