//! Findings in the words of the protocol.

use super::on_loop::{OnLoop, on_loop};
use super::worker::View;
use crate::analysis::Analysis;
use crate::finding::{Applicability, Fix};
use crate::lints::{self, Level, Lint};
use crate::render::Reported;
use crate::source::{FileId, Problem, Span};
use lsp_types::{
    Code, CodeAction, CodeActionKind, CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity,
    Location, Message, Position, Range, TextEdit, Uri, WorkspaceEdit,
};
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

/// The URIs under which the client shows files.
pub type Uris = BTreeMap<PathBuf, Uri>;

/// What is to be shown of a file.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct FileReport {
    /// What was found in it.
    pub shown: Vec<Shown>,
    /// Functions that an event loop runs: their signatures, and what to say of them.
    pub hints: Vec<(Range, String)>,
}

impl FileReport {
    /// Adds what another project says of the same file.
    pub fn add(&mut self, other: &Self) {
        let new = other.shown.iter().filter(|one| !self.shown.contains(one));
        let new: Vec<Shown> = new.cloned().collect();
        self.shown.extend(new);
        let new: Vec<_> = other.hints.iter().filter(|hint| !self.hints.contains(hint)).cloned().collect();
        self.hints.extend(new);
    }
}

/// A finding or a problem.
#[derive(Clone, PartialEq, Debug)]
pub struct Shown {
    /// As it is shown.
    pub diagnostic: Diagnostic,
    /// What can be done about it, best first.
    pub actions: Vec<CodeAction>,
}

/// All files of which there is something to show, by canonical path.
pub fn report(
    analysis: &Analysis,
    reported: &[Reported],
    problems: &[&Problem],
    canonical: &dyn Fn(&Path) -> PathBuf,
    uris: &Uris,
    view: &View,
) -> BTreeMap<PathBuf, FileReport> {
    let writer = Writer { analysis, canonical, uris, view };
    let mut files: BTreeMap<PathBuf, FileReport> = BTreeMap::new();
    for one in reported {
        let file = files.entry(writer.path(one.finding.primary.span.file)).or_default();
        file.shown.push(writer.finding(one));
    }
    for problem in problems {
        if let Some(span) = problem.span {
            files.entry(writer.path(span.file)).or_default().shown.push(writer.problem(problem, span));
        }
    }
    if view.settings.contexts {
        for on_loop in &on_loop(analysis) {
            let file = files.entry(writer.path(on_loop.head.file)).or_default();
            file.hints.push(writer.hint(on_loop));
        }
    }
    files
}

struct Writer<'a> {
    analysis: &'a Analysis,
    canonical: &'a dyn Fn(&Path) -> PathBuf,
    uris: &'a Uris,
    view: &'a View,
}

impl Writer<'_> {
    fn path(&self, file: FileId) -> PathBuf {
        (self.canonical)(&self.analysis.sources.file(file).path)
    }

    fn uri(&self, file: FileId) -> Option<Uri> {
        let path = self.path(file);
        self.uris.get(&path).cloned().or_else(|| Uri::from_file_path(&path).ok())
    }

    fn range(&self, span: Span) -> Range {
        self.view.encoding.range(self.analysis.sources.file(span.file), span)
    }

    fn finding(&self, Reported { finding, level, also, .. }: &Reported) -> Shown {
        let mut lines = vec![finding.message.clone()];
        lines.extend(finding.notes.iter().cloned());
        lines.extend(finding.helps.iter().map(|help| format!("help: {}", help.text)));
        let severity = if *level >= Level::Deny { DiagnosticSeverity::Error } else { DiagnosticSeverity::Warning };
        let code = format!("unpark::{}", finding.lint);
        let mut diagnostic = self.diagnostic(finding.primary.span, severity, &code, lines.join("\n"));
        let page = lints::find(finding.lint).ok().and_then(Lint::url);
        diagnostic.code_description = page.and_then(|page| Some(CodeDescription { href: Uri::parse(&page).ok()? }));
        if self.view.related {
            let labels = finding.labels.iter().map(|label| (label.span, label.text.as_str()));
            let also = also.iter().map(|&span| (span, "also gets there"));
            let related = labels.chain(also).filter_map(|(span, text)| self.related(span, text)).collect();
            diagnostic.related_information = Some(related);
        }
        let fixes = finding.helps.iter().filter_map(|help| Some((help.text.as_str(), help.fix.as_ref()?)));
        let mut actions: Vec<CodeAction> = fixes.filter_map(|(text, fix)| self.fix(text, fix, &diagnostic)).collect();
        actions.extend(self.allow(finding.primary.span, finding.lint, &diagnostic));
        Shown { diagnostic, actions }
    }

    fn problem(&self, problem: &Problem, span: Span) -> Shown {
        let help = problem.help.iter().map(|help| format!("\nhelp: {help}"));
        let message = std::iter::once(problem.message.clone()).chain(help).collect();
        // Whoever writes code has half of it on the screen most of the time.
        let diagnostic = self.diagnostic(span, DiagnosticSeverity::Information, "unpark::not_read", message);
        Shown { diagnostic, actions: Vec::new() }
    }

    fn diagnostic(&self, span: Span, severity: DiagnosticSeverity, code: &str, message: String) -> Diagnostic {
        Diagnostic {
            range: self.range(span),
            severity: Some(severity),
            code: Some(Code::String(code.to_owned())),
            code_description: None,
            source: Some("unpark".to_owned()),
            message: Message::String(message),
            tags: None,
            related_information: None,
            data: None,
        }
    }

    fn related(&self, span: Span, text: &str) -> Option<DiagnosticRelatedInformation> {
        let location = Location { uri: self.uri(span.file)?, range: self.range(span) };
        Some(DiagnosticRelatedInformation { location, message: text.to_owned() })
    }

    fn fix(&self, title: &str, fix: &Fix, diagnostic: &Diagnostic) -> Option<CodeAction> {
        let file = fix.edits.first()?.0.file;
        let edit = |(span, text): &(Span, String)| TextEdit { range: self.range(*span), new_text: text.clone() };
        let mut action = self.action(title, file, fix.edits.iter().map(edit).collect(), diagnostic)?;
        action.is_preferred = (fix.applicability == Applicability::MachineApplicable).then_some(true);
        Some(action)
    }

    /// A comment above the line says that the finding is all right, and why.
    fn allow(&self, span: Span, lint: &str, diagnostic: &Diagnostic) -> Option<CodeAction> {
        let file = self.analysis.sources.file(span.file);
        let line = file.line_of(span.start);
        let text = file.line_text(line);
        let indent = &text[..text.len() - text.trim_start().len()];
        let ending = if file.text.contains("\r\n") { "\r\n" } else { "\n" };
        let start = Position { line: line as u32, character: 0 };
        let new_text = format!("{indent}// unpark: allow({lint}, reason = \"..\"){ending}");
        let edit = TextEdit { range: Range { start, end: start }, new_text };
        self.action(&format!("allow `{lint}` here, with a reason"), span.file, vec![edit], diagnostic)
    }

    fn action(&self, title: &str, file: FileId, edits: Vec<TextEdit>, diagnostic: &Diagnostic) -> Option<CodeAction> {
        let changes = Some(HashMap::from([(self.uri(file)?, edits)]));
        Some(CodeAction {
            title: title.to_owned(),
            kind: Some(CodeActionKind::QuickFix),
            diagnostics: Some(vec![diagnostic.clone()]),
            edit: Some(WorkspaceEdit { changes, ..WorkspaceEdit::default() }),
            ..CodeAction::default()
        })
    }

    fn hint(&self, on_loop: &OnLoop) -> (Range, String) {
        let from = on_loop.from.map_or(String::new(), |from| format!(": reached from `{from}`"));
        (self.range(on_loop.head), format!("runs on the event loop{from}"))
    }
}
