//! Runs the tool on annotated code: every `//~` marker must be met, and nothing else may be said.
//!
//! A fixture is a file under `fixtures/`, or a code block of a lint's page. Its parts, split at `//- /path` lines, become
//! a Cargo project with the dependencies that a `//@ deps:` line names; it is loaded and analysed as any other. The
//! programs under `fixtures/proof` are a project already, whose heads also say what happens at run time; that they
//! tell the truth is for a test of that project to see.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use unpark::analysis::{Analysis, analyse};
use unpark::config::Config;
use unpark::finding::Confidence;
use unpark::lints::{Group, Level};
use unpark::load::{self, Options, Targets};
use unpark::program::Callee;
use unpark::source::Span;
use unpark::suppress;

/// Code to analyse, with what is expected of it.
struct Fixture {
    name: String,
    parts: Vec<(String, String)>,
    dependencies: Vec<String>,
    edition: String,
    published: bool,
}

/// What a marker says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// Reported here.
    Reported,
    /// Ought to be reported here, and is not.
    Missed,
    /// Reported here, and ought not to be.
    Wrong,
    /// What a call resolves to.
    Calls,
}

/// A `//~` comment.
#[derive(Debug)]
struct Marker {
    kind: Kind,
    file: String,
    line: u32,
    lint: String,
    text: String,
}

impl Fixture {
    fn new(name: &str, text: &str) -> Self {
        let mut parts: Vec<(String, String)> = Vec::new();
        let mut head = String::new();
        for line in text.lines() {
            match line.strip_prefix("//- /") {
                Some(path) => parts.push((path.trim().to_owned(), String::new())),
                None => {
                    let into = parts.last_mut().map_or(&mut head, |(_, text)| text);
                    into.push_str(line);
                    into.push('\n');
                }
            }
        }
        let directive = |name: &str| head.lines().find_map(|line| line.strip_prefix(name));
        let edition = directive("//@ edition:").unwrap_or("2024").trim().to_owned();
        let dependencies = directive("//@ deps:").unwrap_or("").split(',').map(|name| name.trim().to_owned());
        let dependencies = dependencies.filter(|name| !name.is_empty()).collect();
        let published = directive("//@ published").is_some();
        if parts.is_empty() {
            let is_program = head.contains("fn main()");
            let root = if is_program { "src/main.rs" } else { "src/lib.rs" };
            parts.push((root.to_owned(), head));
        }
        Self { name: name.to_owned(), parts, dependencies, edition, published }
    }

    /// Writes the project.
    fn write(&self, folder: &Path) {
        let mut crates: BTreeSet<String> = BTreeSet::new();
        for (path, text) in &self.parts {
            let file = folder.join(path);
            std::fs::create_dir_all(file.parent().expect("a part lies in a folder")).unwrap();
            std::fs::write(file, text).unwrap();
            if let Some((krate, _)) = path.split_once("/src/") {
                crates.insert(krate.to_owned());
            }
        }
        let mut lines: String = self.dependencies.iter().map(|name| format!("{name} = \">=0\"\n")).collect();
        for krate in &crates {
            let manifest = self.manifest(krate, &lines);
            std::fs::write(folder.join(krate).join("Cargo.toml"), manifest).unwrap();
        }
        for krate in &crates {
            let _ = writeln!(lines, "{krate} = {{ path = \"{krate}\", version = \"0\" }}");
        }
        std::fs::write(folder.join("Cargo.toml"), self.manifest("fixture", &lines) + "[workspace]\n").unwrap();
    }

    fn manifest(&self, name: &str, dependencies: &str) -> String {
        let edition = &self.edition;
        let package = format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"{edition}\"\n");
        let published = if self.published { "description = \"a fixture\"\nlicense = \"MIT\"\n" } else { "" };
        package + published + "[dependencies]\n" + dependencies
    }

    fn markers(&self) -> Vec<Marker> {
        let mut markers = Vec::new();
        for (file, text) in &self.parts {
            for (index, line) in text.lines().enumerate() {
                let Some((_, comment)) = line.split_once("//~") else { continue };
                let above = comment.chars().take_while(|c| *c == '^').count();
                let comment = comment[above..].trim();
                let (kind, rest) = match comment.split_once(' ') {
                    Some(("missed", rest)) => (Kind::Missed, rest),
                    Some(("wrong", rest)) => (Kind::Wrong, rest),
                    Some(("calls", rest)) => (Kind::Calls, rest),
                    _ => (Kind::Reported, comment),
                };
                let (lint, text) = match kind {
                    Kind::Calls => ("", rest),
                    _ => rest.split_once(':').unwrap_or((rest, "")),
                };
                let line = (index + 1 - above) as u32;
                let (lint, text) = (lint.trim().to_owned(), text.trim().to_owned());
                markers.push(Marker { kind, file: file.clone(), line, lint, text });
            }
        }
        markers
    }

    /// Everything that is not as the markers say.
    fn failures(&self) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        self.write(folder.path());
        self.failures_in(folder.path())
    }

    /// The same for a project that lies on disk.
    fn failures_in(&self, folder: &Path) -> Vec<String> {
        let options = Options {
            directory: folder.to_path_buf(),
            workspace: true,
            targets: Targets { tests: true, lib: true, bins: true, ..Targets::default() },
            ..Options::default()
        };
        let workspace = match load::load(&options) {
            Ok(workspace) => workspace,
            Err(error) => return vec![format!("{}: {error}", self.name)],
        };
        let analysis = analyse(&workspace, &Config::default());
        let mut failures: Vec<String> =
            analysis.problems.iter().map(|problem| format!("{}: {}", self.name, problem.message)).collect();
        self.compare(&analysis, &mut failures);
        failures
    }

    fn compare(&self, analysis: &Analysis, failures: &mut Vec<String>) {
        let place = |span: Span| (analysis.sources.file(span.file).name.clone(), analysis.sources.place(span).line);
        let mut said: Vec<(String, u32, &str, String)> = Vec::new();
        let judged =
            suppress::apply(&analysis.findings, &analysis.directives, &analysis.modules, &analysis.sources, &|_| false);
        let markers = self.markers();
        for finding in judged.open.iter().filter(|finding| finding.confidence > Confidence::Low) {
            // What nobody is shown without asking counts where the code is about it.
            let asked = |lint: &str| self.name.contains(lint) || markers.iter().any(|marker| marker.lint == lint);
            let lint = unpark::lints::find(finding.lint).expect("findings are of lints");
            if lint.level == Level::Allow && !asked(lint.name) {
                continue;
            }
            let (file, line) = place(finding.primary.span);
            if !self.parts.iter().any(|(name, _)| *name == file) {
                continue;
            }
            let labels = finding.labels.iter().map(|label| label.text.as_str());
            let helps = finding.helps.iter().map(|help| help.text.as_str());
            let notes = finding.notes.iter().map(String::as_str);
            let texts: Vec<&str> = [&*finding.message, &*finding.primary.text]
                .into_iter()
                .chain(labels)
                .chain(notes)
                .chain(helps)
                .collect();
            let chain = finding.labels.iter().map(|label| analysis.sources.text(label.span));
            let texts = texts.into_iter().chain(chain).collect::<Vec<_>>().join("\n");
            said.push((file, line, finding.lint, texts));
        }
        said.sort();
        said.dedup();
        for marker in markers {
            let at = format!("{} ({}:{})", self.name, marker.file, marker.line);
            if marker.kind == Kind::Calls {
                self.compare_call(analysis, &marker, &at, failures);
                continue;
            }
            if unpark::lints::find(&marker.lint).is_err() {
                failures.push(format!("{at}: no lint `{}`", marker.lint));
            }
            let here = |(file, line, lint, _): &&(String, u32, &str, String)| {
                *file == marker.file && *line == marker.line && *lint == marker.lint
            };
            let found = said.iter().find(here).cloned();
            match (marker.kind, &found) {
                (Kind::Reported, None) => failures.push(format!("{at}: `{}` is not reported", marker.lint)),
                (Kind::Reported, Some((.., texts))) if !texts.contains(&marker.text) => {
                    failures.push(format!("{at}: `{}` does not say `{}`:\n{texts}", marker.lint, marker.text));
                }
                (Kind::Missed, Some(_)) => failures.push(format!("{at}: `{}` is reported now", marker.lint)),
                (Kind::Wrong, None) => failures.push(format!("{at}: `{}` is not reported any more", marker.lint)),
                _ => {}
            }
            if let Some(found) = found {
                said.retain(|one| *one != found);
            }
        }
        for (file, line, lint, texts) in said {
            failures.push(format!("{} ({file}:{line}): unexpected `{lint}`:\n{texts}", self.name));
        }
    }

    fn compare_call(&self, analysis: &Analysis, marker: &Marker, at: &str, failures: &mut Vec<String>) {
        let mut here = Vec::new();
        for body in &analysis.program.bodies {
            for call in &body.calls {
                let file = &analysis.sources.file(call.name_span.file).name;
                if *file == marker.file && analysis.sources.place(call.name_span).line == marker.line {
                    here.push(match &call.callee {
                        Callee::Body(id) => analysis.program.body(*id).path.to_string(),
                        Callee::Library(path) | Callee::Constructor(path) => path.to_string(),
                        Callee::Dispatch { method, .. } => method.to_string(),
                        other => format!("{other:?}"),
                    });
                }
            }
        }
        if !here.contains(&marker.text) {
            failures.push(format!("{at}: no call of `{}`, but of {here:?}", marker.text));
        }
    }
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.expect("the project's own folders can be read").into_path())
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    files.sort();
    files
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn fixtures() -> Vec<Fixture> {
    let read = |path: PathBuf| {
        let name = path.strip_prefix(root().join("fixtures")).unwrap().display().to_string();
        Fixture::new(&name, &std::fs::read_to_string(&path).unwrap())
    };
    let files = files(&root().join("fixtures"), ".rs");
    files.into_iter().filter(|path| !path.starts_with(proof())).map(read).collect()
}

/// The project whose programs show what happens at run time.
fn proof() -> PathBuf {
    root().join("fixtures/proof")
}

/// Its programs, each with its path in that project.
fn programs() -> Vec<(String, String)> {
    let name = |path: &Path| path.strip_prefix(proof()).unwrap().to_string_lossy().replace('\\', "/");
    let files = files(&proof().join("src"), ".rs");
    // What fixes make of code is compared as text, by a runner of its own.
    let programs = files.iter().filter(|path| !path.starts_with(proof().join("src/fixes")));
    programs.map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

/// What a program's head says after a word, such as `misuse`, line by line.
fn said<'a>(program: &'a str, word: &'a str) -> impl Iterator<Item = &'a str> {
    let head = program.lines().filter_map(|line| line.strip_prefix("//@ "));
    head.filter_map(move |line| line.strip_prefix(word)?.strip_prefix(": "))
}

/// The code blocks of the lints' pages.
fn page_examples() -> Vec<Fixture> {
    let mut examples = Vec::new();
    for lint in unpark::lints::all() {
        for (index, block) in lint.page.split("```rust\n").skip(1).enumerate() {
            let code = block.split("```").next().expect("a split has a first part");
            let deps = "//@ deps: tokio, tokio-postgres, tonic, reqwest, futures, smol\n";
            examples
                .push(Fixture::new(&format!("page of {}, block {}", lint.name, index + 1), &(deps.to_owned() + code)));
        }
    }
    examples
}

fn check(fixtures: &[Fixture]) {
    use rayon::prelude::*;
    let failures: Vec<String> =
        load::with_threads(|| fixtures.par_iter().flat_map(|fixture| fixture.failures()).collect());
    assert!(
        failures.is_empty(),
        "{} of {} fixtures' expectations failed:\n\n{}",
        failures.len(),
        fixtures.len(),
        failures.join("\n\n")
    );
    println!("{} fixtures", fixtures.len());
}

#[test]
fn every_fixture_says_what_its_markers_say() {
    check(&fixtures());
}

#[test]
fn the_examples_of_the_pages_are_true() {
    check(&page_examples());
}

#[test]
fn every_lint_has_fixtures_on_both_sides() {
    let fixtures = fixtures();
    for lint in unpark::lints::all() {
        let own: Vec<&Fixture> = fixtures.iter().filter(|fixture| fixture.name.starts_with(lint.name)).collect();
        let reports = |fixture: &&&Fixture| fixture.markers().iter().any(|marker| marker.kind == Kind::Reported);
        assert!(own.iter().any(|fixture| reports(&fixture)), "{} has no fixture that reports it", lint.name);
        assert!(own.iter().any(|fixture| !reports(&fixture)), "{} has no fixture that is silent", lint.name);
    }
}

#[test]
fn the_programs_of_the_proof_are_reported_as_they_say() {
    let proof = Fixture { parts: programs(), ..Fixture::new("proof", "") };
    let failures = load::with_threads(|| proof.failures_in(&self::proof()));
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn every_lint_about_what_happens_is_shown_to_happen() {
    let programs = programs();
    let mut reported = BTreeSet::new();
    for (name, text) in programs.iter().filter(|(name, _)| name.contains("/bin/")) {
        let remedy = text.lines().position(|line| line == "mod remedy {").expect("every program has both halves");
        for half in ["misuse", "remedy"] {
            assert!(said(text, half).next().is_some(), "{name} does not say what its {half} does");
        }
        let fixture = Fixture { parts: vec![(name.clone(), text.clone())], ..Fixture::new(name, "") };
        for marker in fixture.markers().into_iter().filter(|marker| marker.kind == Kind::Reported) {
            assert!(marker.line as usize <= remedy, "{name}:{}: the remedy is reported", marker.line);
            reported.insert(marker.lint);
        }
    }
    let happens = [Group::Deadlock, Group::Stall, Group::Waste, Group::Lost];
    for lint in unpark::lints::all().iter().filter(|lint| happens.contains(&lint.group)) {
        assert!(reported.contains(lint.name), "no program shows what {} is about", lint.name);
    }
}

#[test]
fn every_pattern_of_the_two_reports_is_shown_to_happen() {
    let programs = programs();
    for (report, patterns) in [("Python", 15), ("Java", 14), ("twin", 12)] {
        for number in 1..=patterns {
            let pattern = format!("{report} {number}");
            let shows = |text: &str| said(text, "patterns").any(|line| line.split(", ").any(|one| one == pattern));
            assert!(programs.iter().any(|(_, text)| shows(text)), "no program shows pattern `{pattern}`");
        }
    }
}
