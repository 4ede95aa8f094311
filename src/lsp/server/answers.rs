//! Answers to requests, from what the last run has left; and what the server says of itself.

use super::Server;
use crate::lints;
use crate::load;
use crate::lsp::client::Abilities;
use crate::lsp::documents::path_of;
use crate::lsp::report::{FileReport, Shown};
use lsp_server::{ErrorCode, Request};
use lsp_types::{
    Code, CodeActionKind, CodeActionParams, CodeLensParams, HoverParams, InitializeParams, InlayHintParams, Position,
    Range, Uri,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::PathBuf;

/// What the server can do for a client with these abilities.
pub fn capabilities(abilities: Abilities) -> Value {
    let sync = json!({ "openClose": true, "change": 2, "save": { "includeText": false } });
    let folders = json!({ "workspaceFolders": { "supported": true, "changeNotifications": true } });
    json!({
        "positionEncoding": abilities.encoding.as_str(),
        "textDocumentSync": sync,
        "hoverProvider": true,
        "codeActionProvider": { "codeActionKinds": ["quickfix"] },
        "codeLensProvider": { "resolveProvider": false },
        "inlayHintProvider": true,
        "workspace": folders,
    })
}

/// What the client is asked to tell.
pub fn registrations(abilities: Abilities) -> Vec<Value> {
    let named = load::DEPENDED_ON.iter().map(|name| format!("**/{name}"));
    let globs = std::iter::once("**/*.rs".to_owned()).chain(named);
    let watchers: Vec<Value> = globs.map(|glob| json!({ "globPattern": glob })).collect();
    let files = json!({
        "id": "files",
        "method": "workspace/didChangeWatchedFiles",
        "registerOptions": { "watchers": watchers },
    });
    let configuration = json!({
        "id": "configuration",
        "method": "workspace/didChangeConfiguration",
        "registerOptions": { "section": "unpark" },
    });
    let all = [(abilities.watches, files), (abilities.registers_configuration, configuration)];
    all.into_iter().filter(|(able, _)| *able).map(|(_, registration)| registration).collect()
}

/// The folders that a client begins with.
pub fn folders(params: &InitializeParams) -> Vec<PathBuf> {
    let all = serde_json::to_value(params).unwrap_or_default();
    let uris: Vec<&str> = match all.get("workspaceFolders").and_then(Value::as_array) {
        Some(folders) => folders.iter().filter_map(|folder| folder.get("uri")?.as_str()).collect(),
        None => all.get("rootUri").and_then(Value::as_str).into_iter().collect(),
    };
    uris.iter().filter_map(|uri| path_of(&Uri::parse(uri).ok()?)).collect()
}

impl Server {
    pub(super) fn answer(&mut self, request: Request) {
        let Request { id, method, params } = request;
        let answer = match method.as_str() {
            "textDocument/hover" => read(params).map(|params| self.hover(&params)),
            "textDocument/codeAction" => read(params).map(|params| self.actions(&params)),
            "textDocument/codeLens" => read(params).map(|params| self.lenses(&params)),
            "textDocument/inlayHint" => read(params).map(|params| self.hints(&params)),
            _ => return self.client.refuse(id, ErrorCode::MethodNotFound, &format!("no such request: `{method}`")),
        };
        match answer {
            Ok(answer) => self.client.answer(id, answer),
            Err(error) => self.client.refuse(id, ErrorCode::InvalidParams, &error),
        }
    }

    fn file(&self, uri: &Uri) -> Option<&FileReport> {
        let path = self.documents.get(uri).map(|document| document.path.clone()).or_else(|| path_of(uri))?;
        self.report.files.get(&path).filter(|_| !self.report.behind.contains(&path))
    }

    /// What is shown in a range of a document.
    fn shown(&self, uri: &Uri, range: Range) -> impl Iterator<Item = &Shown> {
        let all = self.file(uri).map(|file| file.shown.as_slice()).unwrap_or_default();
        let touches = move |at: Range| at.start <= range.end && range.start <= at.end;
        all.iter().filter(move |shown| touches(shown.diagnostic.range))
    }

    /// The pages of the lints that found something here.
    fn hover(&self, params: &HoverParams) -> Value {
        let place = &params.text_document_position_params;
        let range = at(place.position);
        let found: Vec<&Shown> = self.shown(&place.text_document.uri, range).collect();
        let code = |shown: &&Shown| match &shown.diagnostic.code {
            Some(Code::String(code)) => lints::find(code).ok(),
            _ => None,
        };
        let mut pages: Vec<&str> = found.iter().filter_map(code).map(|lint| lint.page).collect();
        pages.dedup();
        match (pages.is_empty(), found.first()) {
            (false, Some(first)) => {
                let contents = json!({ "kind": "markdown", "value": pages.join("\n---\n\n") });
                json!({ "contents": contents, "range": first.diagnostic.range })
            }
            _ => Value::Null,
        }
    }

    fn actions(&self, params: &CodeActionParams) -> Value {
        let wanted = params.context.only.as_ref();
        if wanted.is_some_and(|only| !only.contains(&CodeActionKind::QuickFix)) {
            return json!([]);
        }
        let found = self.shown(&params.text_document.uri, params.range);
        json!(found.flat_map(|shown| &shown.actions).collect::<Vec<_>>())
    }

    fn lenses(&self, params: &CodeLensParams) -> Value {
        let hints = self.file(&params.text_document.uri).map(|file| file.hints.as_slice()).unwrap_or_default();
        // Who can show hints in lines needs no lines of their own.
        let shown = hints.iter().filter(|_| !self.abilities.inlay_hints);
        let lens =
            |(range, text): &(Range, String)| json!({ "range": range, "command": { "title": text, "command": "" } });
        json!(shown.map(lens).collect::<Vec<_>>())
    }

    fn hints(&self, params: &InlayHintParams) -> Value {
        let hints = self.file(&params.text_document.uri).map(|file| file.hints.as_slice()).unwrap_or_default();
        let inside = |at: Position| params.range.start <= at && at <= params.range.end;
        let shown = hints.iter().filter(|(range, _)| inside(range.end));
        let hint =
            |(range, text): &(Range, String)| json!({ "position": range.end, "label": text, "paddingLeft": true });
        json!(shown.map(hint).collect::<Vec<_>>())
    }
}

fn read<P: DeserializeOwned>(params: Value) -> Result<P, String> {
    serde_json::from_value(params).map_err(|error| error.to_string())
}

fn at(position: Position) -> Range {
    Range { start: position, end: position }
}
