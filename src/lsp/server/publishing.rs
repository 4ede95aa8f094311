//! What the server tells by itself: diagnostics, progress, and that a project cannot be loaded.

use super::{Published, Running, Server};
use crate::lsp::worker::Report;
use lsp_types::{ProgressToken, Uri};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant;

impl Server {
    /// Tells the client what is new in a report.
    pub(super) fn publish(&mut self, report: Report, running: &Running) {
        for error in report.errors.difference(&self.report.errors) {
            self.client.warn(error);
        }
        let paths: BTreeSet<PathBuf> = report.files.keys().chain(self.published.keys()).cloned().collect();
        for path in paths.difference(&report.behind) {
            self.publish_file(&report, path, running);
        }
        self.report = report;
        if self.settings.contexts && self.abilities.inlay_hints && self.abilities.refreshes_hints {
            self.client.ask("workspace/inlayHint/refresh", Value::Null);
        }
        if self.settings.contexts && !self.abilities.inlay_hints && self.abilities.refreshes_lenses {
            self.client.ask("workspace/codeLens/refresh", Value::Null);
        }
    }

    fn publish_file(&mut self, report: &Report, path: &Path, running: &Running) {
        let open = self.documents.iter().find(|(_, document)| document.path == path);
        let version = open.map(|(_, document)| document.version);
        // A text that has changed since gets a run of its own.
        if version.is_some_and(|version| running.versions.get(path) != Some(&version)) {
            return;
        }
        let Some(uri) = open.map(|(uri, _)| uri.clone()).or_else(|| Uri::from_file_path(path).ok()) else { return };
        let shown = report.files.get(path).map(|file| file.shown.as_slice()).unwrap_or_default();
        let diagnostics: Vec<_> = shown.iter().map(|shown| shown.diagnostic.clone()).collect();
        let before = self.published.remove(path);
        if let Some(before) = before.as_ref().filter(|before| before.uri != uri) {
            self.client.notify("textDocument/publishDiagnostics", json!({ "uri": before.uri, "diagnostics": [] }));
        }
        let same = before.as_ref().is_some_and(|before| {
            before.uri == uri
                && before.diagnostics == diagnostics
                && (before.version == version || diagnostics.is_empty())
        });
        if !same && (before.is_some() || !diagnostics.is_empty()) {
            let mut params = json!({ "uri": uri, "diagnostics": diagnostics });
            if let Some(version) = version {
                params["version"] = version.into();
            }
            self.client.notify("textDocument/publishDiagnostics", params);
        }
        if !diagnostics.is_empty() {
            self.published.insert(path.to_path_buf(), Published { uri, version, diagnostics });
        }
    }

    /// Tells the client of a run that takes long.
    pub(super) fn tell_progress(&mut self) {
        let able = self.abilities.progress;
        let long = |running: &&mut Running| running.progress.is_none() && running.told_at <= Instant::now();
        let Some(running) = self.running.as_mut().filter(long) else { return };
        let token = format!("unpark/{}", self.runs);
        running.progress = Some(token.clone());
        if able {
            self.client.ask("window/workDoneProgress/create", json!({ "token": token }));
            let value = json!({ "kind": "begin", "title": "unpark", "message": "reading", "cancellable": true });
            self.client.notify("$/progress", json!({ "token": token, "value": value }));
        }
    }

    pub(super) fn end_progress(&self, running: &Running) {
        if let Some(token) = running.progress.as_ref().filter(|_| self.abilities.progress) {
            self.client.notify("$/progress", json!({ "token": token, "value": { "kind": "end" } }));
        }
    }

    /// Stops the run that a user has enough of; the next change begins another one.
    pub(super) fn progress_cancelled(&self, token: &ProgressToken) {
        let ProgressToken::String(token) = token else { return };
        if let Some(running) = self.running.as_ref().filter(|running| running.progress.as_ref() == Some(token)) {
            running.stop.ask();
        }
    }
}
