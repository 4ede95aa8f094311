//! For programs: what `cargo check --message-format=json` prints, byte for byte in the order of its keys.
//!
//! rust-analyzer and every other reader of cargo's stream take it as it is, so nothing may be invented: no reason and no
//! level that cargo does not have. The order of messages matters too. An artifact that is not fresh makes
//! rust-analyzer forget what it knew of a package, so each package that was checked begins with one.

use super::style::{Color, PLAIN, Style};
use super::{Diagnostic, human};
use crate::finding::{Applicability, Fix, Label, Role as Link};
use crate::program::CrateKind;
use crate::source::{FileId, SourceFile, Sources, Span};
use serde::Serialize;
use std::path::Path;

/// A cargo target that was checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target {
    /// The package as cargo names it; see [`package_id`].
    pub package_id: String,
    /// The package's name.
    pub package: String,
    /// The package's manifest.
    pub manifest_path: String,
    /// The target's name.
    pub name: String,
    /// What it is built as.
    pub kind: CrateKind,
    /// Its root file.
    pub src_path: String,
    /// `2015`, `2018`, `2021`, `2024`.
    pub edition: String,
}

/// The targets of a run and the files that belong to them.
pub struct Targets<'a> {
    /// All that were checked, those of one package together.
    pub all: &'a [Target],
    /// Index into `all` for a file. Problems in files of no target are told of the first one.
    pub of_file: &'a dyn Fn(FileId) -> Option<usize>,
}

/// The stream: artifacts, messages, and the end.
pub fn render(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    targets: &Targets<'_>,
    outcome: Outcome,
    color: Color,
) -> String {
    let mut out = String::new();
    let mut line = |message: &Line<'_>| {
        out += &serde_json::to_string(message).expect("messages have text keys and no value that JSON lacks");
        out.push('\n');
    };
    for (i, target) in targets.all.iter().enumerate() {
        if targets.all[..i].iter().all(|before| before.package_id != target.package_id) {
            line(&Line::artifact(target));
        }
    }
    for diagnostic in diagnostics {
        let file = diagnostic.primary.as_ref().map(|label| label.span.file);
        let index = file.and_then(targets.of_file).unwrap_or(0);
        if let Some(target) = targets.all.get(index) {
            line(&Line::diagnostic(target, diagnostic, sources, color));
        }
    }
    line(&Line::BuildFinished { success: outcome == Outcome::Passed });
    out
}

/// How the run ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Nothing fails it.
    Passed,
    /// Something does.
    Failed,
}

/// A package's id as cargo writes it for packages on disk.
pub fn package_id(directory: &Path, name: &str, version: &str) -> String {
    let path = directory.to_string_lossy().replace('\\', "/");
    // On Windows the drive comes after a slash of its own.
    let slash = if path.starts_with('/') { "" } else { "/" };
    let folder = path.rsplit('/').next().unwrap_or_default();
    let fragment = if folder == name { version.to_owned() } else { format!("{name}@{version}") };
    format!("path+file://{slash}{}#{fragment}", escaped(&path))
}

/// A path as it stands in a URL.
fn escaped(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(char::from(byte)),
            b'!' | b'$'..=b'/' | b':' | b';' | b'=' | b'@' | b'[' | b']' | b'_' | b'|' | b'~' | b'^' | b'\\' => {
                out.push(char::from(byte));
            }
            _ => out += &format!("%{byte:02X}"),
        }
    }
    out
}

#[derive(Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum Line<'a> {
    CompilerArtifact {
        package_id: &'a str,
        manifest_path: &'a str,
        target: CargoTarget<'a>,
        profile: Profile,
        features: [&'a str; 0],
        filenames: [&'a str; 0],
        executable: Option<&'a str>,
        fresh: bool,
    },
    CompilerMessage {
        package_id: &'a str,
        manifest_path: &'a str,
        target: CargoTarget<'a>,
        message: RustcMessage,
    },
    BuildFinished {
        success: bool,
    },
}

#[derive(Serialize)]
struct CargoTarget<'a> {
    kind: [&'static str; 1],
    crate_types: [&'static str; 1],
    name: &'a str,
    src_path: &'a str,
    edition: &'a str,
    doc: bool,
    doctest: bool,
    test: bool,
}

#[derive(Serialize)]
struct Profile {
    opt_level: &'static str,
    debuginfo: u32,
    debug_assertions: bool,
    overflow_checks: bool,
    test: bool,
}

#[derive(Serialize)]
struct RustcMessage {
    rendered: Option<String>,
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    children: Vec<Child>,
    level: &'static str,
    message: String,
    spans: Vec<JsonSpan>,
    code: Option<Code>,
}

/// A message below another one, which rustc writes without its type.
#[derive(Serialize)]
struct Child {
    children: [(); 0],
    code: Option<Code>,
    level: &'static str,
    message: String,
    rendered: Option<String>,
    spans: Vec<JsonSpan>,
}

#[derive(Serialize)]
struct Code {
    code: String,
    explanation: Option<String>,
}

#[derive(Serialize)]
struct JsonSpan {
    byte_end: u32,
    byte_start: u32,
    column_end: u32,
    column_start: u32,
    expansion: Option<()>,
    file_name: String,
    is_primary: bool,
    label: Option<String>,
    line_end: u32,
    line_start: u32,
    suggested_replacement: Option<String>,
    suggestion_applicability: Option<&'static str>,
    text: Vec<JsonLine>,
}

#[derive(Serialize)]
struct JsonLine {
    highlight_end: u32,
    highlight_start: u32,
    text: String,
}

impl<'a> Line<'a> {
    fn artifact(target: &'a Target) -> Self {
        // What cargo says of a check with the profile that it takes by default.
        let profile =
            Profile { opt_level: "0", debuginfo: 2, debug_assertions: true, overflow_checks: true, test: false };
        Line::CompilerArtifact {
            package_id: &target.package_id,
            manifest_path: &target.manifest_path,
            target: cargo_target(target),
            profile,
            features: [],
            filenames: [],
            executable: None,
            fresh: false,
        }
    }

    fn diagnostic(target: &'a Target, diagnostic: &Diagnostic, sources: &Sources, color: Color) -> Self {
        let primary = diagnostic.primary.iter().map(|label| span(sources, label, Role::Primary));
        // A program can do with all places what it likes; the text is for people, as it is in a terminal.
        let all_places = diagnostic.with_all_places();
        let chain = all_places.labels.iter().map(|label| span(sources, label, Role::Secondary));
        let message = RustcMessage {
            rendered: Some(human::one(diagnostic, sources, Style { color, ..PLAIN })),
            message_type: "diagnostic",
            children: children(diagnostic, sources),
            level: diagnostic.severity.as_str(),
            message: diagnostic.message.clone(),
            spans: primary.chain(chain).collect(),
            code: Some(Code { code: diagnostic.code.clone(), explanation: None }),
        };
        Line::CompilerMessage {
            package_id: &target.package_id,
            manifest_path: &target.manifest_path,
            target: cargo_target(target),
            message,
        }
    }
}

fn cargo_target(target: &Target) -> CargoTarget<'_> {
    let (kind, crate_type) = match target.kind {
        CrateKind::Library => ("lib", "lib"),
        CrateKind::Binary => ("bin", "bin"),
        CrateKind::Example => ("example", "bin"),
        CrateKind::Test => ("test", "bin"),
        CrateKind::Bench => ("bench", "bin"),
        CrateKind::BuildScript => ("custom-build", "bin"),
    };
    CargoTarget {
        kind: [kind],
        crate_types: [crate_type],
        name: &target.name,
        src_path: &target.src_path,
        edition: &target.edition,
        doc: matches!(target.kind, CrateKind::Library | CrateKind::Binary),
        doctest: target.kind == CrateKind::Library,
        test: matches!(target.kind, CrateKind::Library | CrateKind::Binary | CrateKind::Test),
    }
}

/// Notes, then helps. Tools apply every edit that is sure, and alternatives would undo each other, so that only the first
/// such help stays sure.
fn children(diagnostic: &Diagnostic, sources: &Sources) -> Vec<Child> {
    let child = |level, message: &str, spans| Child {
        children: [],
        code: None,
        level,
        message: message.to_owned(),
        rendered: None,
        spans,
    };
    let mut children: Vec<Child> = diagnostic.notes.iter().map(|note| child("note", note, Vec::new())).collect();
    let mut sure = false;
    for help in &diagnostic.helps {
        let spans = help.fix.as_ref().map_or_else(Vec::new, |fix| {
            let applicability = match fix.applicability {
                Applicability::MachineApplicable if sure => Applicability::MaybeIncorrect,
                applicability => applicability,
            };
            sure |= applicability == Applicability::MachineApplicable;
            edits(sources, fix, applicability)
        });
        children.push(child("help", &help.text, spans));
    }
    children
}

fn edits(sources: &Sources, fix: &Fix, applicability: Applicability) -> Vec<JsonSpan> {
    let word = match applicability {
        Applicability::MachineApplicable => "MachineApplicable",
        Applicability::MaybeIncorrect => "MaybeIncorrect",
        Applicability::HasPlaceholders => "HasPlaceholders",
    };
    let edit = |(place, new): &(Span, String)| JsonSpan {
        suggested_replacement: Some(new.clone()),
        suggestion_applicability: Some(word),
        ..span(sources, &Label { span: *place, text: String::new(), role: Link::default() }, Role::Primary)
    };
    fix.edits.iter().map(edit).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Primary,
    Secondary,
}

fn span(sources: &Sources, label: &Label, role: Role) -> JsonSpan {
    let file = sources.file(label.span.file);
    let (start, end) = (file.place(label.span.start), file.place(label.span.end));
    let lines = start.line..=end.line;
    let text = lines.map(|line| {
        let from = if line == start.line { start.column } else { 1 };
        let to = if line == end.line { Some(end.column) } else { None };
        source_line(file, line, from, to)
    });
    JsonSpan {
        byte_end: label.span.end,
        byte_start: label.span.start,
        column_end: end.column,
        column_start: start.column,
        expansion: None,
        file_name: file.name.clone(),
        is_primary: role == Role::Primary,
        label: Some(label.text.clone()).filter(|text| !text.is_empty()),
        line_end: end.line,
        line_start: start.line,
        suggested_replacement: None,
        suggestion_applicability: None,
        text: text.collect(),
    }
}

/// A 1-based line, marked from a column to another one or to its end.
fn source_line(file: &SourceFile, line: u32, from: u32, to: Option<u32>) -> JsonLine {
    let text = file.line_text(line as usize - 1);
    let to = to.unwrap_or_else(|| text.chars().count() as u32 + 1);
    JsonLine { highlight_end: to, highlight_start: from, text: text.to_owned() }
}
