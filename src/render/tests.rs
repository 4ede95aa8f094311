//! One finding with a chain over two files through every format, on text with tabs, CRLF, marks and non-ASCII letters.

use super::json::{Outcome, Target, Targets, package_id};
use super::style::{Color, Links, PLAIN, Style};
use super::*;
use crate::finding::{Applicability, Confidence, Fix};
use crate::program::CrateKind;
use crate::source::{FileId, SourceFile, Sources, Span};
use cargo_metadata::Message;
use cargo_metadata::diagnostic::{Applicability as Sure, DiagnosticLevel};
use std::path::Path;

const MAIN: &str = "\u{feff}async fn handle(né: Né) {\r\n\tlet x = né.load(\"préférences\"); // ünïcode\r\n}\r\n";
const STORE: &str = "impl Né {\n    fn load(&self) {\n        // a comment\n        std::fs::read(\"é\")\n    }\n}\n";

fn sources() -> Sources {
    let mut sources = Sources::default();
    for (name, text) in [("src/main.rs", MAIN), ("src/store.rs", STORE)] {
        sources.add(SourceFile::new(Path::new("/w").join(name), name.into(), text.into()));
    }
    sources
}

/// The place of the first occurrence of a text.
fn at(sources: &Sources, file: u32, text: &str) -> Span {
    let start = sources.file(FileId(file)).text.find(text).unwrap() as u32;
    Span { file: FileId(file), start, end: start + text.len() as u32 }
}

fn reported(sources: &Sources) -> Reported {
    let label = |file, text, says: &str| Label { span: at(sources, file, text), text: says.into(), role: Role::After };
    let fix = |new: &str| Fix {
        edits: vec![(at(sources, 0, "né.load(\"préférences\")"), new.into())],
        applicability: Applicability::MachineApplicable,
    };
    let finding = Finding {
        lint: "blocking_call_in_async",
        message: "`load` blocks a thread that runs tasks".into(),
        primary: label(0, "load", "calls `Né::load`, which blocks"),
        labels: vec![
            label(0, "async fn handle(né: Né) {\r\n\tlet", "runs on an event loop").with_role(Role::Before),
            label(1, "std::fs::read", "blocks: waits for the disk"),
        ],
        notes: vec!["no other task of this thread moves\nuntil the wait is over".into()],
        helps: vec![
            Help { fix: Some(fix("né.load().await")), ..Help::new("await it") },
            Help { fix: Some(fix("b")), ..Help::new("or this") },
        ],
        confidence: Confidence::High,
        root: None,
    };
    Reported { finding, level: Level::Warn, also: Vec::new(), fingerprint: "5eed".into(), silence: None }
}

fn problem(sources: &Sources) -> Problem {
    Problem {
        message: "not read: expected `;`".into(),
        span: Some(Span { start: 0, end: 0, ..at(sources, 1, "impl") }),
        path: None,
        help: Some("everything else is analysed without this file".into()),
        skipped: true,
    }
}

#[test]
fn human_looks_as_rustc_does() {
    let sources = sources();
    let text = human::render(&[(&reported(&sources)).into()], &sources, PLAIN);
    let expected = "\
warning: `load` blocks a thread that runs tasks
  --> src/main.rs:2:13
  |
1 | async fn handle(né: Né) {
  | ------------------------- runs on an event loop
2 |     let x = né.load(\"préférences\"); // ünïcode
  |                ^^^^ calls `Né::load`, which blocks
  |
  --> src/store.rs:4:9
  |
4 |         std::fs::read(\"é\")
  |         ------------- blocks: waits for the disk
  |
  = note: no other task of this thread moves
          until the wait is over
  = help: or this: `b`
  = note: `unpark::blocking_call_in_async`, warn by default
help: await it
  |
2 -     let x = né.load(\"préférences\"); // ünïcode
2 +     let x = né.load().await; // ünïcode
  |

";
    assert_eq!(text, expected, "\n{text}");
}

#[test]
fn colours_are_rustcs_and_change_no_text() {
    let sources = sources();
    let diagnostics = [Diagnostic::from(&reported(&sources))];
    let coloured = human::render(&diagnostics, &sources, Style { color: Color::Always, ..PLAIN });
    assert!(coloured.starts_with("\x1b[1m\x1b[33mwarning\x1b[0m\x1b[1m: `load`"), "{coloured:?}");
    assert!(coloured.contains("\x1b[1m\x1b[94m-->\x1b[0m src/main.rs:2:13"), "{coloured:?}");
    let mut plain = coloured.clone();
    for escape in ["\x1b[1m", "\x1b[33m", "\x1b[91m", "\x1b[92m", "\x1b[94m", "\x1b[0m"] {
        plain = plain.replace(escape, "");
    }
    assert_eq!(plain, human::render(&diagnostics, &sources, PLAIN));
}

#[test]
fn links_change_no_text() {
    let sources = sources();
    let diagnostics = [Diagnostic::from(&reported(&sources))];
    let linked = human::render(&diagnostics, &sources, Style { links: Links::Shown, ..PLAIN });
    let link = "\x1b]8;;file:///w/src/main.rs\x1b\\src/main.rs\x1b]8;;\x1b\\:2:13";
    assert!(linked.contains(&format!("--> {link}")), "{linked:?}");
    let mut plain = String::new();
    for (i, part) in linked.split("\x1b]8;;").enumerate() {
        plain += if i == 0 { part } else { part.split_once("\x1b\\").unwrap().1 };
    }
    assert_eq!(plain, human::render(&diagnostics, &sources, PLAIN));
}

#[test]
fn notes_fit_the_terminal() {
    let sources = sources();
    let mut reported = reported(&sources);
    reported.finding.notes = vec!["word ".repeat(60)];
    let wide = human::render(&[(&reported).into()], &sources, PLAIN);
    let narrow = human::render(&[(&reported).into()], &sources, Style { width: Some(80), ..PLAIN });
    assert!(wide.lines().any(|line| line.len() > 300));
    assert!(narrow.lines().all(|line| line.chars().count() <= 80), "{narrow}");
    assert_eq!(narrow.matches("word").count(), 60);
}

#[test]
fn the_chain_is_read_from_its_beginning() {
    let sources = sources();
    let diagnostic = Diagnostic::from(&reported(&sources));
    let chain: Vec<&str> = diagnostic.chain().iter().map(|label| label.text.as_str()).collect();
    assert_eq!(chain, ["runs on an event loop", "calls `Né::load`, which blocks", "blocks: waits for the disk"]);
}

#[test]
fn short_is_one_line() {
    let sources = sources();
    let mut denied = reported(&sources);
    denied.level = Level::Deny;
    denied.finding.message.push_str("\nx\x1b[31m");
    let text = short::render(&[(&denied).into(), (&problem(&sources)).into()], &sources);
    let expected = "\
src/main.rs:2:13: error: `load` blocks a thread that runs tasks\u{240a}x\u{241b}[31m [unpark::blocking_call_in_async]
src/store.rs:1:1: warning: not read: expected `;` [unpark::not_read]
";
    assert_eq!(text, expected);
}

fn target(name: &str, kind: CrateKind) -> Target {
    Target {
        package_id: package_id(Path::new("/w"), "app", "0.1.0"),
        package: "app".into(),
        manifest_path: "/w/Cargo.toml".into(),
        name: name.into(),
        kind,
        src_path: "/w/src/main.rs".into(),
        edition: "2024".into(),
    }
}

fn json(sources: &Sources, diagnostics: &[Diagnostic]) -> Vec<Message> {
    let targets = [target("app", CrateKind::Binary), target("check", CrateKind::Test)];
    let targets = Targets { all: &targets, of_file: &|file| (file == FileId(0)).then_some(0) };
    let text = super::json::render(diagnostics, sources, &targets, Outcome::Failed, Color::Never);
    assert!(text.lines().all(|line| line.starts_with("{\"reason\":\"")), "{text}");
    Message::parse_stream(text.as_bytes()).map(|message| message.unwrap()).collect()
}

#[test]
fn json_is_cargos_stream() {
    let sources = sources();
    let messages = json(&sources, &[(&problem(&sources)).into(), (&reported(&sources)).into()]);
    let [
        Message::CompilerArtifact(artifact),
        Message::CompilerMessage(problem),
        Message::CompilerMessage(finding),
        Message::BuildFinished(end),
    ] = messages.as_slice()
    else {
        panic!("{messages:#?}");
    };
    assert!(!artifact.fresh && !end.success);
    assert_eq!(artifact.package_id.repr, "path+file:///w#app@0.1.0");
    assert_eq!(problem.message.code.as_ref().unwrap().code, "unpark::not_read");
    assert_eq!((problem.message.spans[0].line_start, problem.message.spans[0].column_start), (1, 1));
    assert_eq!(finding.message.code.as_ref().unwrap().code, "unpark::blocking_call_in_async");
    assert_eq!(finding.message.level, DiagnosticLevel::Warning);
    assert!(finding.message.rendered.as_ref().unwrap().contains("--> src/store.rs:4:9"));
    assert_eq!((finding.target.name.as_str(), finding.target.is_bin()), ("app", true));
}

#[test]
fn json_spans_count_characters_and_show_their_lines() {
    let sources = sources();
    let messages = json(&sources, &[(&reported(&sources)).into()]);
    let Message::CompilerMessage(finding) = &messages[1] else { panic!("{messages:#?}") };
    let [primary, head, last] = finding.message.spans.as_slice() else { panic!("{finding:#?}") };
    let columns = |span: &cargo_metadata::diagnostic::DiagnosticSpan| {
        (span.line_start, span.column_start, span.line_end, span.column_end)
    };
    assert_eq!((primary.is_primary, head.is_primary, last.is_primary), (true, false, false));
    assert_eq!(columns(primary), (2, 13, 2, 17));
    assert_eq!(&MAIN[primary.byte_start as usize..primary.byte_end as usize], "load");
    assert_eq!(primary.text[0].text, "\tlet x = né.load(\"préférences\"); // ünïcode");
    assert_eq!((primary.text[0].highlight_start, primary.text[0].highlight_end), (13, 17));
    assert_eq!(columns(head), (1, 1, 2, 5));
    let lines: Vec<_> = head.text.iter().map(|l| (l.text.as_str(), l.highlight_start, l.highlight_end)).collect();
    assert_eq!(lines[0], ("async fn handle(né: Né) {", 1, 26));
    assert_eq!((lines[1].1, lines[1].2), (1, 5));
    assert_eq!(last.label.as_deref(), Some("blocks: waits for the disk"));
    assert_eq!(last.file_name, "src/store.rs");
}

#[test]
fn json_has_one_sure_edit_at_most() {
    let sources = sources();
    let messages = json(&sources, &[(&reported(&sources)).into()]);
    let Message::CompilerMessage(finding) = &messages[1] else { panic!("{messages:#?}") };
    let edits: Vec<_> = finding.message.children.iter().flat_map(|child| &child.spans).collect();
    let sure: Vec<_> = edits.iter().map(|edit| edit.suggestion_applicability.clone().unwrap()).collect();
    assert_eq!(sure, [Sure::MachineApplicable, Sure::MaybeIncorrect]);
    assert_eq!(edits[0].suggested_replacement.as_deref(), Some("né.load().await"));
    assert_eq!(finding.message.children.iter().filter(|child| child.level == DiagnosticLevel::Note).count(), 2);
}

#[test]
fn packages_are_named_as_cargo_does() {
    assert_eq!(package_id(Path::new("/w/app"), "app", "1.0.0"), "path+file:///w/app#1.0.0");
    assert_eq!(package_id(Path::new("/w/my app"), "app", "1.0.0"), "path+file:///w/my%20app#app@1.0.0");
}

#[test]
fn a_label_at_the_end_of_a_file_is_drawn() {
    let sources = sources();
    let mut problem = problem(&sources);
    let end = STORE.len() as u32;
    problem.span = Some(Span { file: FileId(1), start: end, end });
    let text = human::render(&[(&problem).into()], &sources, PLAIN);
    assert!(text.contains("--> src/store.rs:7:1"), "{text}");
    problem.span = None;
    problem.path = Some("a.rs".into());
    let text = human::render(&[(&problem).into()], &sources, PLAIN);
    let expected = "\
warning: a.rs: not read: expected `;`
 = help: everything else is analysed without this file

";
    assert_eq!(text, expected);
}

#[test]
fn the_summary_says_why_a_run_fails_and_what_was_left_out() {
    let say = |errors, warnings, skipped| Summary { errors, warnings, skipped }.to_string();
    assert_eq!(say(0, 0, 0), "nothing found");
    assert_eq!(say(0, 1, 2), "1 warning; 2 parts of the project were not read");
    assert_eq!(say(2, 1, 1), "failed: 2 errors, 1 warning; 1 part of the project was not read");
    let sources = sources();
    let counted = Summary::of(&[reported(&sources)], &[problem(&sources)]);
    assert_eq!(counted, Summary { errors: 0, warnings: 1, skipped: 1 });
}
