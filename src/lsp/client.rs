//! The client as the server sees it: what it can do, and ways to tell it something.

use super::positions::Encoding;
use super::wire::Outgoing;
use lsp_server::{ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::InitializeParams;
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::mpsc::Sender;

/// What a client can do, as far as it matters here.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Abilities {
    /// How it counts columns.
    pub encoding: Encoding,
    /// It shows progress.
    pub progress: bool,
    /// It can be asked to watch files.
    pub watches: bool,
    /// It can be asked for its configuration.
    pub configuration: bool,
    /// It tells of changes of its configuration when asked to.
    pub registers_configuration: bool,
    /// It shows hints in lines.
    pub inlay_hints: bool,
    /// It can be told that hints in lines are old.
    pub refreshes_hints: bool,
    /// It can be told that lenses are old.
    pub refreshes_lenses: bool,
    /// It shows related information.
    pub related: bool,
}

impl Abilities {
    /// What the client says of itself.
    pub fn of(params: &InitializeParams) -> Self {
        let all = serde_json::to_value(&params.capabilities).unwrap_or_default();
        let can = |path: &str| all.pointer(path).and_then(Value::as_bool) == Some(true);
        let encodings = all.pointer("/general/positionEncodings").and_then(Value::as_array);
        let names: Vec<&str> = encodings.into_iter().flatten().filter_map(Value::as_str).collect();
        Self {
            encoding: Encoding::best(&names),
            progress: can("/window/workDoneProgress"),
            watches: can("/workspace/didChangeWatchedFiles/dynamicRegistration"),
            configuration: can("/workspace/configuration"),
            registers_configuration: can("/workspace/didChangeConfiguration/dynamicRegistration"),
            inlay_hints: all.pointer("/textDocument/inlayHint").is_some(),
            refreshes_hints: can("/workspace/inlayHint/refreshSupport"),
            refreshes_lenses: can("/workspace/codeLens/refreshSupport"),
            related: can("/textDocument/publishDiagnostics/relatedInformation"),
        }
    }
}

/// Where messages to the client go.
pub struct Client {
    messages: Sender<Outgoing>,
    next: i32,
}

impl Client {
    /// A client that reads what is sent there.
    pub fn new(messages: Sender<Outgoing>) -> Self {
        Self { messages, next: 0 }
    }

    fn send(&self, message: impl Into<Message>) {
        // A client that is gone is noticed where its messages are read.
        let _ = self.messages.send(Outgoing::Message(message.into()));
    }

    /// Tells something.
    pub fn notify(&self, method: &str, params: impl Serialize) {
        self.send(Notification::new(method.to_owned(), params));
    }

    /// Asks something; gives the question's id.
    pub fn ask(&mut self, method: &str, params: impl Serialize) -> RequestId {
        self.next += 1;
        let id = RequestId::from(self.next);
        self.send(Request::new(id.clone(), method.to_owned(), params));
        id
    }

    /// Answers a request.
    pub fn answer(&self, id: RequestId, result: impl Serialize) {
        self.send(Response::new_ok(id, result));
    }

    /// Answers a request that cannot be met.
    pub fn refuse(&self, id: RequestId, code: ErrorCode, why: &str) {
        self.send(Response::new_err(id, code as i32, why.to_owned()));
    }

    /// Answers what is no message.
    pub fn malformed(&self, why: &str) {
        let _ = self.messages.send(Outgoing::Refusal(format!("not a message of the protocol: {why}")));
    }

    /// Shows the user that something is wrong.
    pub fn warn(&self, message: &str) {
        self.notify("window/showMessage", json!({ "type": 2, "message": format!("unpark: {message}") }));
    }
}
