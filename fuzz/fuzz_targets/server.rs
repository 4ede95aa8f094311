//! Any messages to the language server, one a line, between a sound beginning and a sound end.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::io::{Cursor, sink};
use std::sync::LazyLock;
use unpark::lsp::{self, Surroundings};
use unpark_fuzz::{folder, manifest};

static FOLDER: LazyLock<tempfile::TempDir> =
    LazyLock::new(|| folder(&[("Cargo.toml", &manifest("app", "")), ("src/lib.rs", "pub async fn handle() {}\n")]));

fuzz_target!(|text: &str| {
    let root = FOLDER.path().display().to_string();
    let begin = format!(
        r#"{{"jsonrpc":"2.0","id":1,"method":"initialize","params":{{"capabilities":{{}},"rootUri":"file://{root}"}}}}"#
    );
    let begin = [&*begin, r#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#];
    let end = [r#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#, r#"{"jsonrpc":"2.0","method":"exit"}"#];
    let text = text.replace("ROOT", &root);
    let bodies = begin.into_iter().chain(text.lines()).chain(end);
    let input: String = bodies.map(|body| format!("Content-Length: {}\r\n\r\n{body}", body.len())).collect();
    lsp::serve(&Surroundings { variable: |_| None }, Cursor::new(input.into_bytes()), sink());
});
