//! The loop between client and worker: what is open, what changed, what is known, and who waits for an answer.
//!
//! An edit stops the run that it makes worthless and begins the next one a moment after the last key. Requests about
//! code wait for that run, so that no answer is about a text that is gone; one that is cancelled waits no longer.

mod answers;
mod publishing;

use super::client::{Abilities, Client};
use super::documents::{Documents, path_of};
use super::settings::Settings;
use super::worker::{Changes, Done, Job, Report, View};
use super::{Event, Surroundings};
use crate::analysis::Stop;
use crate::load;
use lsp_server::{ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::{
    CancelParams, Diagnostic, DidChangeTextDocumentParams, DidChangeWatchedFilesParams,
    DidChangeWorkspaceFoldersParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams,
    Id, InitializeParams, Uri, WorkDoneProgressCancelParams,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

/// How long after the last change a run begins: shorter than between two keys, and longer than within one edit that a
/// client sends in several messages.
const QUIET: Duration = Duration::from_millis(5);
/// How long a run takes before the client is told of it.
const LONG: Duration = Duration::from_millis(500);

/// The server.
pub struct Server {
    surroundings: Surroundings,
    client: Client,
    jobs: Sender<Job>,
    abilities: Abilities,
    phase: Phase,
    folders: Vec<PathBuf>,
    documents: Documents,
    settings: Settings,
    /// What changed, and when to look at it.
    pending: Option<(Changes, Instant)>,
    running: Option<Running>,
    report: Report,
    /// What the client was told, by path.
    published: BTreeMap<PathBuf, Published>,
    waiting: Vec<Request>,
    /// The request for the configuration that was sent last.
    asked: Option<RequestId>,
    runs: u32,
}

/// Where the protocol is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Begun,
    Serving,
    ShutDown,
}

/// A job that the worker does.
struct Running {
    stop: Stop,
    versions: BTreeMap<PathBuf, i32>,
    /// When the client is to be told of it.
    told_at: Instant,
    /// The token under which the client was told.
    progress: Option<String>,
}

struct Published {
    uri: Uri,
    version: Option<i32>,
    diagnostics: Vec<Diagnostic>,
}

impl Server {
    /// A server for a client, with a worker that does jobs.
    pub fn new(surroundings: Surroundings, client: Client, jobs: Sender<Job>) -> Self {
        Self {
            surroundings,
            client,
            jobs,
            abilities: Abilities::default(),
            phase: Phase::Begun,
            folders: Vec::new(),
            documents: Documents::default(),
            settings: Settings::default(),
            pending: None,
            running: None,
            report: Report::default(),
            published: BTreeMap::new(),
            waiting: Vec::new(),
            asked: None,
            runs: 0,
        }
    }

    /// Serves until the client says `exit` or is gone; gives the exit status.
    pub fn run(mut self, events: &Receiver<Event>) -> u8 {
        loop {
            let event = match self.due() {
                Some(due) => events.recv_timeout(due.saturating_duration_since(Instant::now())),
                None => events.recv().map_err(RecvTimeoutError::from),
            };
            match event {
                Ok(Event::Message(Message::Notification(told))) if told.method == "exit" => return self.status(),
                Ok(Event::Message(Message::Notification(told))) => self.told(told),
                Ok(Event::Message(Message::Request(request))) => self.requested(request),
                Ok(Event::Message(Message::Response(response))) => self.answered(response),
                Ok(Event::Malformed(why)) => self.client.malformed(&why),
                Ok(Event::Done(done)) => self.done(done),
                Ok(Event::Closed) | Err(RecvTimeoutError::Disconnected) => return self.status(),
                Err(RecvTimeoutError::Timeout) => self.tell_progress(),
            }
            self.begin_if_due();
        }
    }

    /// Only a client that said goodbye ends well.
    fn status(&self) -> u8 {
        u8::from(self.phase != Phase::ShutDown)
    }

    /// When something is to be done without a message.
    fn due(&self) -> Option<Instant> {
        match &self.running {
            Some(running) => running.progress.is_none().then_some(running.told_at),
            None => self.pending.as_ref().map(|(_, at)| *at),
        }
    }

    fn requested(&mut self, request: Request) {
        match (self.phase, request.method.as_str()) {
            (Phase::Begun, "initialize") => self.initialize(request),
            (Phase::Begun, _) => {
                self.client.refuse(request.id, ErrorCode::ServerNotInitialized, "the first request is `initialize`");
            }
            (Phase::Serving, "shutdown") => {
                self.phase = Phase::ShutDown;
                self.running.iter().for_each(|running| running.stop.ask());
                for request in std::mem::take(&mut self.waiting) {
                    self.client.refuse(request.id, ErrorCode::RequestCanceled, "the server shuts down");
                }
                self.client.answer(request.id, Value::Null);
            }
            (Phase::Serving, _) if self.running.is_some() || self.pending.is_some() => self.waiting.push(request),
            (Phase::Serving, _) => self.answer(request),
            (Phase::ShutDown, _) => {
                self.client.refuse(request.id, ErrorCode::InvalidRequest, "the server was shut down");
            }
        }
    }

    fn initialize(&mut self, Request { id, params, .. }: Request) {
        let params: InitializeParams = match serde_json::from_value(params) {
            Ok(params) => params,
            Err(error) => return self.client.refuse(id, ErrorCode::InvalidParams, &error.to_string()),
        };
        self.abilities = Abilities::of(&params);
        self.folders = answers::folders(&params);
        match Settings::read(&params.initialization_options.unwrap_or_default()) {
            Ok(settings) => self.settings = settings,
            Err(error) => self.client.warn(&error),
        }
        self.phase = Phase::Serving;
        let server = json!({ "name": "unpark", "version": env!("CARGO_PKG_VERSION") });
        let capabilities = answers::capabilities(self.abilities);
        self.client.answer(id, json!({ "capabilities": capabilities, "serverInfo": server }));
    }

    fn told(&mut self, Notification { method, params }: Notification) {
        if self.phase != Phase::Serving {
            return;
        }
        match method.as_str() {
            "initialized" => self.initialized(),
            "textDocument/didOpen" => {
                if let Some(DidOpenTextDocumentParams { text_document: it }) = self.read(&method, params) {
                    let path = self.documents.open(&it.uri, it.version, &it.text);
                    self.document_changed(path);
                }
            }
            "textDocument/didChange" => {
                if let Some(DidChangeTextDocumentParams { text_document: it, content_changes }) =
                    self.read(&method, params)
                {
                    let uri = &it.text_document_identifier.uri;
                    let encoding = self.abilities.encoding;
                    let path = self.documents.change(uri, it.version, content_changes, encoding);
                    self.document_changed(path);
                }
            }
            "textDocument/didClose" => {
                if let Some(DidCloseTextDocumentParams { text_document }) = self.read(&method, params) {
                    let path = self.documents.close(&text_document.uri);
                    self.document_changed(path);
                }
            }
            "textDocument/didSave" => {
                if let Some(DidSaveTextDocumentParams { text_document, .. }) = self.read(&method, params) {
                    self.disk_changed(path_of(&text_document.uri).as_slice());
                }
            }
            "workspace/didChangeWatchedFiles" => {
                if let Some(DidChangeWatchedFilesParams { changes }) = self.read(&method, params) {
                    let paths: Vec<PathBuf> = changes.iter().filter_map(|change| path_of(&change.uri)).collect();
                    self.disk_changed(&paths);
                }
            }
            "workspace/didChangeWorkspaceFolders" => {
                if let Some(DidChangeWorkspaceFoldersParams { event }) = self.read(&method, params) {
                    let removed: Vec<PathBuf> = event.removed.iter().filter_map(|it| path_of(&it.uri)).collect();
                    self.folders.retain(|folder| !removed.contains(folder));
                    self.folders.extend(event.added.iter().filter_map(|folder| path_of(&folder.uri)));
                    self.changed(Changes::default());
                }
            }
            "workspace/didChangeConfiguration" => self.configuration_changed(&params),
            "window/workDoneProgress/cancel" => {
                if let Some(WorkDoneProgressCancelParams { token }) = self.read(&method, params) {
                    self.progress_cancelled(&token);
                }
            }
            "$/cancelRequest" => {
                if let Some(CancelParams { id }) = self.read(&method, params) {
                    self.cancel(id);
                }
            }
            _ => {}
        }
    }

    /// Reads what a notification says; one that says something else is named in the client's log.
    fn read<P: DeserializeOwned>(&self, method: &str, params: Value) -> Option<P> {
        serde_json::from_value(params)
            .map_err(|error| {
                let message = format!("unpark: `{method}` was not understood: {error}");
                self.client.notify("window/logMessage", json!({ "type": 2, "message": message }));
            })
            .ok()
    }

    fn initialized(&mut self) {
        let registrations = answers::registrations(self.abilities);
        if !registrations.is_empty() {
            self.client.ask("client/registerCapability", json!({ "registrations": registrations }));
        }
        self.changed(Changes { manifests: true, ..Changes::default() });
    }

    fn document_changed(&mut self, path: Option<PathBuf>) {
        if let Some(path) = path.filter(|path| is_rust(path)) {
            self.changed(Changes { documents: BTreeSet::from([path]), ..Changes::default() });
        }
    }

    fn disk_changed(&mut self, paths: &[PathBuf]) {
        let manifests = paths.iter().any(|path| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| load::DEPENDED_ON.contains(&name))
        });
        if manifests || paths.iter().any(|path| is_rust(path)) {
            self.changed(Changes { disk: true, manifests, ..Changes::default() });
        }
    }

    fn configuration_changed(&mut self, params: &Value) {
        let settings = params.get("settings").unwrap_or(&Value::Null);
        if self.abilities.configuration {
            let items = json!({ "items": [{ "section": "unpark" }] });
            self.asked = Some(self.client.ask("workspace/configuration", items));
        } else if let Some(own) = settings.get("unpark") {
            self.configure(&own.clone());
        }
    }

    fn answered(&mut self, response: Response) {
        if self.asked.as_ref() == Some(&response.id) {
            self.asked = None;
            // What is not set keeps what it was at the start.
            if let Ok(Value::Array(values)) = &response.response_result
                && let Some(own) = values.first().filter(|own| !own.is_null())
            {
                self.configure(&own.clone());
            }
        }
    }

    fn configure(&mut self, settings: &Value) {
        match Settings::read(settings) {
            Ok(settings) if settings != self.settings => {
                self.settings = settings;
                self.changed(Changes { manifests: true, ..Changes::default() });
            }
            Ok(_) => {}
            Err(error) => self.client.warn(&error),
        }
    }

    /// Remembers a change and stops the run that does not know of it.
    fn changed(&mut self, changes: Changes) {
        self.running.iter().for_each(|running| running.stop.ask());
        let (all, at) = self.pending.get_or_insert_with(|| (Changes::default(), Instant::now()));
        all.documents.extend(changes.documents);
        all.disk |= changes.disk;
        all.manifests |= changes.manifests;
        *at = Instant::now() + QUIET;
    }

    fn begin_if_due(&mut self) {
        if self.running.is_some() || self.phase != Phase::Serving {
            return;
        }
        let Some((changes, _)) = self.pending.take_if(|(_, at)| *at <= Instant::now()) else { return };
        let open = self.documents.iter().filter(|(_, document)| is_rust(&document.path));
        let loads = changes.manifests;
        let job = Job {
            stop: Stop::default(),
            folders: self.folders.clone(),
            open: open.map(|(uri, it)| (uri.clone(), it.path.clone(), Arc::clone(&it.text))).collect(),
            changes,
            view: Arc::new(View {
                settings: self.settings.clone(),
                surroundings: self.surroundings.clone(),
                encoding: self.abilities.encoding,
                related: self.abilities.related,
            }),
        };
        self.runs += 1;
        let versions = self.documents.iter().map(|(_, it)| (it.path.clone(), it.version)).collect();
        // Reading a project for the first time takes a while, and the client is told at once.
        let told_at = if loads { Instant::now() } else { Instant::now() + LONG };
        self.running = Some(Running { stop: job.stop.clone(), versions, told_at, progress: None });
        self.tell_progress();
        // A worker that is gone takes the server with it.
        let _ = self.jobs.send(job);
    }

    fn done(&mut self, done: Done) {
        let Some(running) = self.running.take() else { return };
        self.end_progress(&running);
        if let Done::Finished(report) = done {
            self.publish(report, &running);
        }
        if self.pending.is_none() {
            for request in std::mem::take(&mut self.waiting) {
                self.answer(request);
            }
        }
    }

    fn cancel(&mut self, id: Id) {
        let id = match id {
            Id::Int(id) => RequestId::from(id),
            Id::String(id) => RequestId::from(id),
        };
        if let Some(at) = self.waiting.iter().position(|request| request.id == id) {
            let request = self.waiting.remove(at);
            self.client.refuse(request.id, ErrorCode::RequestCanceled, "cancelled");
        }
    }
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "rs")
}
