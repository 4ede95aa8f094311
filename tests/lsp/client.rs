//! A client of the language server for tests and benchmarks: the program over its standard input and output.
//!
//! It waits for messages, never for a time, and gives up after a minute.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(60);

pub struct Client {
    pub child: Child,
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
    /// Messages that came while something else was waited for.
    early: Vec<Value>,
    next: i32,
}

impl Client {
    /// Starts the server. Libraries that happen to be on this machine are not for tests.
    pub fn start(home: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unpark"));
        command.args(["unpark", "lsp"]).current_dir(home).env_remove("CARGO_BUILD_WARNINGS");
        command.env("CARGO_HOME", home.join("cargo")).env("XDG_CACHE_HOME", home.join("cache"));
        command.env("LOCALAPPDATA", home.join("cache")).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let output = child.stdout.take().unwrap();
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        let input = child.stdin.take();
        Self { child, input, messages, early: Vec::new(), next: 0 }
    }

    /// Starts the server and says hello: with these folders, abilities and options.
    pub fn hello(home: &Path, folders: &[&Path], capabilities: &Value, options: &Value) -> Self {
        let mut client = Self::start(home);
        let folders: Vec<Value> = folders.iter().map(|path| json!({ "uri": uri(path), "name": "app" })).collect();
        let params = json!({
            "processId": null, "rootUri": null, "capabilities": capabilities,
            "initializationOptions": options, "workspaceFolders": folders,
        });
        let answer = client.call("initialize", params);
        assert!(answer["result"]["capabilities"].is_object(), "{answer}");
        client.tell("initialized", json!({}));
        client
    }

    /// Sends bytes as they are.
    pub fn raw(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().unwrap();
        input.write_all(bytes).unwrap();
        input.flush().unwrap();
    }

    pub fn frame(message: &Value) -> Vec<u8> {
        let text = message.to_string();
        format!("Content-Length: {}\r\n\r\n{text}", text.len()).into_bytes()
    }

    pub fn tell(&mut self, method: &str, params: Value) {
        self.raw(&Self::frame(&json!({ "jsonrpc": "2.0", "method": method, "params": params })));
    }

    pub fn request(&mut self, method: &str, params: Value) -> i32 {
        self.next += 1;
        self.raw(&Self::frame(&json!({ "jsonrpc": "2.0", "id": self.next, "method": method, "params": params })));
        self.next
    }

    pub fn answer(&mut self, id: i32) -> Value {
        self.wait(|message| message["id"] == id && message.get("method").is_none())
    }

    pub fn call(&mut self, method: &str, params: Value) -> Value {
        let id = self.request(method, params);
        self.answer(id)
    }

    /// The first message that fits and was not given yet; the server's own requests are answered on the way.
    pub fn wait(&mut self, fits: impl Fn(&Value) -> bool) -> Value {
        if let Some(at) = self.early.iter().position(&fits) {
            return self.early.remove(at);
        }
        loop {
            let message = self.messages.recv_timeout(PATIENCE).expect("the server says what is waited for");
            if let (Some(id), true) = (message.get("id"), message.get("method").is_some()) {
                let id = id.clone();
                self.raw(&Self::frame(&json!({ "jsonrpc": "2.0", "id": id, "result": null })));
            }
            if fits(&message) {
                return message;
            }
            self.early.push(message);
        }
    }

    /// What is shown of a file next.
    pub fn diagnostics(&mut self, path: &Path) -> Vec<Value> {
        let uri = uri(path);
        let is_it = |message: &Value| {
            message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri.as_str()
        };
        self.wait(is_it)["params"]["diagnostics"].as_array().unwrap().clone()
    }

    /// Everything that came and was not waited for, after the server has looked at all that it was told.
    pub fn settled(&mut self, path: &Path) -> Vec<Value> {
        self.call("textDocument/codeLens", json!({ "textDocument": { "uri": uri(path) } }));
        std::mem::take(&mut self.early)
    }

    pub fn open(&mut self, path: &Path, text: &str) {
        let document = json!({ "uri": uri(path), "languageId": "rust", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Replaces a range, given as lines and columns, or the whole text.
    pub fn change(&mut self, path: &Path, version: i32, range: Option<[u32; 4]>, text: &str) {
        let mut change = json!({ "text": text });
        if let Some([line, column, to_line, to_column]) = range {
            change["range"] = json!({
                "start": { "line": line, "character": column },
                "end": { "line": to_line, "character": to_column },
            });
        }
        let document = json!({ "uri": uri(path), "version": version });
        self.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [change] }));
    }

    /// Closes the server's input and gives its exit status.
    pub fn end(mut self) -> Option<i32> {
        drop(self.input.take());
        self.child.wait().unwrap().code()
    }
}

pub fn uri(path: &Path) -> String {
    lsp_types::Uri::from_file_path(path).unwrap().to_string()
}

fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("Content-Length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}
