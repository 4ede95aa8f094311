//! The language server as editors call it: the protocol over standard input and output.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

#[path = "lsp/client.rs"]
mod client;

use client::{Client, uri};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\ndescription = \"an app\"\n\
                        license = \"MIT\"\n[dependencies]\ntokio = \"1\"\n";
const LIB: &str = "mod store;\n\npub async fn handle() -> Vec<u8> {\n    store::load()\n}\n";
const CLEAN: &str = "pub fn load() -> Vec<u8> {\n    Vec::new()\n}\n";
const BLOCKS: &str = "pub fn load() -> Vec<u8> {\n    std::fs::read(\"a\").unwrap()\n}\n";

/// A folder for a server, with projects in it.
struct Home(tempfile::TempDir, PathBuf);

impl Home {
    fn of(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // Links are resolved, so that paths are those that the server gives back.
        let path = folder.path().canonicalize().unwrap();
        let home = Self(folder, path);
        files.iter().for_each(|(file, text)| home.write(file, text));
        home
    }

    fn app(store: &str) -> Self {
        Self::of(&[("Cargo.toml", MANIFEST), ("src/lib.rs", LIB), ("src/store.rs", store)])
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn path(&self, file: &str) -> PathBuf {
        self.1.join(file)
    }

    fn hello(&self, capabilities: &Value, options: &Value) -> Client {
        let _keep = &self.0;
        Client::hello(&self.1, &[&self.1], capabilities, options)
    }
}

/// What most editors can do.
fn able() -> Value {
    json!({
        "window": { "workDoneProgress": true },
        "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } },
        "textDocument": { "publishDiagnostics": { "relatedInformation": true } },
    })
}

fn codes(diagnostics: &[Value]) -> Vec<&str> {
    diagnostics.iter().map(|it| it["code"].as_str().unwrap()).collect()
}

fn at(line: u32, column: u32) -> Value {
    json!({ "line": line, "character": column })
}

#[test]
fn a_finding_comes_and_goes_with_a_text_that_is_not_saved() {
    let home = Home::app(CLEAN);
    let mut client = home.hello(&able(), &Value::Null);
    let (lib, store) = (home.path("src/lib.rs"), home.path("src/store.rs"));
    client.open(&store, CLEAN);
    assert!(client.settled(&store).iter().all(|it| it["method"] != "textDocument/publishDiagnostics"));
    client.change(&store, 2, Some([1, 4, 1, 14]), "std::fs::read(\"a\").unwrap()");
    let found = client.diagnostics(&lib);
    assert_eq!(codes(&found), ["unpark::blocking_call_in_async"]);
    assert_eq!(found[0]["range"], json!({ "start": at(3, 4), "end": at(3, 15) }));
    assert!(found[0]["message"].as_str().unwrap().contains("help: "), "{}", found[0]);
    let related = found[0]["relatedInformation"].as_array().unwrap();
    let in_store: Vec<&Value> = related.iter().filter(|it| it["location"]["uri"] == uri(&store).as_str()).collect();
    assert_eq!(in_store.len(), 1);
    assert_eq!(in_store[0]["location"]["range"]["start"], at(1, 4));
    client.change(&store, 3, Some([1, 4, 1, 31]), "Vec::new()");
    assert_eq!(client.diagnostics(&lib), [Value::Null; 0]);
    client.change(&store, 4, None, BLOCKS);
    assert_eq!(client.diagnostics(&lib).len(), 1);
    // What is on disk holds again when the document is closed.
    client.tell("textDocument/didClose", json!({ "textDocument": { "uri": uri(&store) } }));
    assert_eq!(client.diagnostics(&lib), [Value::Null; 0]);
}

#[test]
fn the_place_has_an_action_that_allows_it_and_the_page_of_its_lint() {
    let home = Home::app(BLOCKS);
    let mut client = home.hello(&able(), &Value::Null);
    let lib = home.path("src/lib.rs");
    client.open(&lib, LIB);
    assert_eq!(client.diagnostics(&lib).len(), 1);
    let document = json!({ "uri": uri(&lib) });
    let range = json!({ "start": at(3, 6), "end": at(3, 6) });
    let params = json!({ "textDocument": document, "range": range, "context": { "diagnostics": [] } });
    let actions = client.call("textDocument/codeAction", params.clone());
    let allow = &actions["result"][0];
    assert_eq!(allow["kind"], "quickfix");
    let edit = &allow["edit"]["changes"][uri(&lib).as_str()][0];
    assert_eq!(edit["range"], json!({ "start": at(3, 0), "end": at(3, 0) }));
    assert_eq!(edit["newText"], "    // unpark: allow(blocking_call_in_async, reason = \"..\")\n");
    let mut other = params;
    other["context"]["only"] = json!(["refactor"]);
    assert_eq!(client.call("textDocument/codeAction", other)["result"], json!([]));
    let mut hover = |line, column| {
        client.call("textDocument/hover", json!({ "textDocument": document, "position": at(line, column) }))
    };
    let page = hover(3, 6);
    assert!(page["result"]["contents"]["value"].as_str().unwrap().starts_with("# blocking_call_in_async"), "{page}");
    assert_eq!(hover(2, 0)["result"], Value::Null);
    // The comment does what the action says.
    client.change(&lib, 2, Some([3, 0, 3, 0]), edit["newText"].as_str().unwrap());
    assert_eq!(client.diagnostics(&lib), [Value::Null; 0]);
}

#[test]
fn columns_are_counted_as_agreed() {
    let text = "pub async fn f() {\n    let _ = (\"é\u{1f600}\", std::fs::read(\"a\"));\n}\n";
    for (encodings, encoding, column) in
        [(json!(["utf-16"]), "utf-16", 20), (json!(["utf-8", "utf-16"]), "utf-8", 23), (Value::Null, "utf-16", 20)]
    {
        let home = Home::of(&[("Cargo.toml", MANIFEST), ("src/lib.rs", "")]);
        let mut client = Client::start(&home.1);
        let capabilities = json!({ "general": { "positionEncodings": encodings } });
        let root = uri(&home.1);
        let params = json!({ "processId": null, "rootUri": root, "capabilities": capabilities });
        let answer = client.call("initialize", params);
        assert_eq!(answer["result"]["capabilities"]["positionEncoding"], encoding);
        client.tell("initialized", json!({}));
        let lib = home.path("src/lib.rs");
        client.open(&lib, "");
        // The text is written around a character that is longer than its column.
        client.change(&lib, 2, None, &text.replace("fs::read", "fs::écrire"));
        client.change(&lib, 3, Some([1, column + 9, 1, column + 9 + if encoding == "utf-8" { 7 } else { 6 }]), "read");
        let found = client.diagnostics(&lib);
        assert_eq!(found[0]["range"]["start"], at(1, column), "{encoding}: {found:?}");
    }
}

#[test]
fn folders_come_and_go() {
    let home = Home::of(&[
        ("one/Cargo.toml", MANIFEST),
        ("one/src/lib.rs", "pub async fn f() {\n    let _ = std::fs::read(\"a\");\n}\n"),
        ("two/Cargo.toml", MANIFEST),
        ("two/src/lib.rs", "pub async fn f() {\n    let _ = std::fs::read(\"a\");\n}\n"),
        ("notes/text.txt", "no project"),
    ]);
    let (one, two) = (home.path("one/src/lib.rs"), home.path("two/src/lib.rs"));
    let folders = [home.path("one"), home.path("notes")];
    let folders: Vec<&Path> = folders.iter().map(PathBuf::as_path).collect();
    let mut client = Client::hello(&home.1, &folders, &able(), &Value::Null);
    assert_eq!(client.diagnostics(&one).len(), 1);
    let folder = |name: &str| json!([{ "uri": uri(&home.path(name)), "name": name }]);
    let event = json!({ "event": { "added": folder("two"), "removed": folder("one") } });
    client.tell("workspace/didChangeWorkspaceFolders", event);
    assert_eq!(client.diagnostics(&two).len(), 1);
    assert_eq!(client.diagnostics(&one).len(), 0);
    // A document from elsewhere brings its project with it, for as long as it is open.
    client.open(&one, "pub async fn f() {}\n\npub async fn g() {\n    let _ = std::fs::read(\"a\");\n}\n");
    assert_eq!(client.diagnostics(&one)[0]["range"]["start"]["line"], 3);
    client.tell("textDocument/didClose", json!({ "textDocument": { "uri": uri(&one) } }));
    assert_eq!(client.diagnostics(&one).len(), 0);
}

#[test]
fn a_file_without_a_project_is_looked_at_by_itself() {
    let home = Home::of(&[("loose.rs", "")]);
    let mut client = Client::hello(&home.1, &[], &able(), &Value::Null);
    let loose = home.path("loose.rs");
    client.open(&loose, "pub async fn f() {\n    let _ = std::fs::read(\"a\");\n}\n");
    assert_eq!(codes(&client.diagnostics(&loose)), ["unpark::blocking_call_in_async"]);
}

#[test]
fn half_written_code_changes_nothing_around_it() {
    let home = Home::app(BLOCKS);
    let mut client = home.hello(&able(), &Value::Null);
    let (lib, store) = (home.path("src/lib.rs"), home.path("src/store.rs"));
    assert_eq!(client.diagnostics(&lib).len(), 1);
    client.open(&store, BLOCKS);
    client.settled(&store);
    // Half a statement in another function.
    client.change(&store, 2, None, &format!("{BLOCKS}fn other() {{ let x = ; }}\n"));
    let told = client.settled(&store);
    let of = |path: &Path| told.iter().filter(|it| it["params"]["uri"] == uri(path).as_str()).count();
    assert_eq!((of(&lib), of(&store)), (0, 1), "{told:?}");
    // A bracket without its end: nothing of it can be read, and nothing is said.
    client.change(&store, 3, None, &format!("{BLOCKS}fn other() {{ let x = ("));
    let told = client.settled(&store);
    assert!(told.iter().all(|it| it["method"] != "textDocument/publishDiagnostics"), "{told:?}");
    client.change(&store, 4, None, CLEAN);
    assert_eq!(client.diagnostics(&lib).len(), 0);
}

#[test]
fn files_on_disk_are_watched() {
    let home = Home::app(CLEAN);
    let mut client = home.hello(&able(), &Value::Null);
    let registered = client.wait(|it| it["method"] == "client/registerCapability");
    let globs = registered["params"]["registrations"][0]["registerOptions"]["watchers"].to_string();
    for glob in
        ["**/*.rs", "**/Cargo.toml", "**/Cargo.lock", "**/unpark.toml", "**/.unpark.toml", "**/unpark-baseline.toml"]
    {
        assert!(globs.contains(glob), "{globs}");
    }
    let lib = home.path("src/lib.rs");
    client.settled(&lib);
    home.write("src/store.rs", BLOCKS);
    let changed = |file: &str, kind: u32| json!({ "changes": [{ "uri": uri(&home.path(file)), "type": kind }] });
    client.tell("workspace/didChangeWatchedFiles", changed("src/store.rs", 2));
    assert_eq!(client.diagnostics(&lib).len(), 1);
    // A baseline that is written, and is gone again.
    home.write(
        "unpark-baseline.toml",
        "[[finding]]\nlint = \"blocking_call_in_async\"\nitem = \"app::handle\"\ncode = \"load\"\nreaches = \"read\"\n",
    );
    client.tell("workspace/didChangeWatchedFiles", changed("unpark-baseline.toml", 1));
    assert_eq!(client.diagnostics(&lib).len(), 0);
    std::fs::remove_file(home.path("unpark-baseline.toml")).unwrap();
    client.tell("workspace/didChangeWatchedFiles", changed("unpark-baseline.toml", 3));
    assert_eq!(client.diagnostics(&lib).len(), 1);
    // A manifest that lists another target.
    home.write(
        "src/tool.rs",
        "#[tokio::main]\nasync fn main() {\n    loop {\n        tokio::spawn(async { std::fs::read(\"a\") });\n    }\n}\n",
    );
    home.write("Cargo.toml", &format!("{MANIFEST}[[bin]]\nname = \"tool\"\npath = \"src/tool.rs\"\n"));
    client.tell("workspace/didChangeWatchedFiles", changed("Cargo.toml", 2));
    let found = client.diagnostics(&home.path("src/tool.rs"));
    assert!(codes(&found).contains(&"unpark::blocking_call_in_async"), "{found:?}");
    // One that cannot be read is named, and what was known stays.
    home.write("Cargo.toml", "[package\n");
    client.tell("textDocument/didSave", json!({ "textDocument": { "uri": uri(&home.path("Cargo.toml")) } }));
    let shown = client.wait(|it| it["method"] == "window/showMessage");
    assert!(shown["params"]["message"].as_str().unwrap().contains("Cargo.toml"), "{shown}");
    let told = client.settled(&lib);
    assert!(told.iter().all(|it| it["method"] != "textDocument/publishDiagnostics"), "{told:?}");
}

#[test]
fn settings_choose_levels_features_and_hints() {
    let home = Home::app(BLOCKS);
    let (lib, store) = (home.path("src/lib.rs"), home.path("src/store.rs"));
    let options = json!({ "contexts": true, "levels": { "blocking-call-in-async": "deny" } });
    let mut client = home.hello(&able(), &options);
    assert_eq!(client.diagnostics(&lib)[0]["severity"], 1);
    let lenses = client.call("textDocument/codeLens", json!({ "textDocument": { "uri": uri(&store) } }));
    assert_eq!(lenses["result"][0]["command"]["title"], "runs on the event loop: reached from `handle`");
    assert_eq!(lenses["result"][0]["range"]["start"], at(0, 4));
    let set = |settings: Value| json!({ "settings": { "unpark": settings } });
    client.tell("workspace/didChangeConfiguration", set(json!({ "levels": { "stall": "allow" } })));
    assert_eq!(client.diagnostics(&lib).len(), 0);
    let lenses = client.call("textDocument/codeLens", json!({ "textDocument": { "uri": uri(&store) } }));
    assert_eq!(lenses["result"], json!([]));
    for (wrong, word) in [
        (json!({ "levels": { "stal": "warn" } }), "stall"),
        (json!({ "features": ["none"] }), "none"),
        (json!({ "featurs": [] }), "features"),
    ] {
        client.tell("workspace/didChangeConfiguration", set(wrong));
        let shown = client.wait(|it| it["method"] == "window/showMessage");
        assert!(shown["params"]["message"].as_str().unwrap().contains(word), "{shown}");
    }
}

#[test]
fn hints_stand_in_the_line_where_the_client_shows_such() {
    let home = Home::app(BLOCKS);
    let store = home.path("src/store.rs");
    let mut client = home.hello(&json!({ "textDocument": { "inlayHint": {} } }), &json!({ "contexts": true }));
    let range = json!({ "start": at(0, 0), "end": at(9, 0) });
    let params = json!({ "textDocument": { "uri": uri(&store) }, "range": range });
    let hints = client.call("textDocument/inlayHint", params);
    assert_eq!(hints["result"][0]["position"], at(0, 13), "{hints}");
    let lenses = client.call("textDocument/codeLens", json!({ "textDocument": { "uri": uri(&store) } }));
    assert_eq!(lenses["result"], json!([]));
}

#[test]
fn a_run_is_told_of_and_a_request_that_waits_for_it_can_be_cancelled() {
    let home = Home::app(BLOCKS);
    let mut client = home.hello(&able(), &Value::Null);
    let token = client.wait(|it| it["method"] == "window/workDoneProgress/create")["params"]["token"].clone();
    for kind in ["begin", "end"] {
        client.wait(|it| it["params"]["token"] == token && it["params"]["value"]["kind"] == kind);
    }
    let lib = home.path("src/lib.rs");
    client.open(&lib, LIB);
    client.settled(&lib);
    let document = json!({ "uri": uri(&lib), "version": 2 });
    let change = json!({ "textDocument": document, "contentChanges": [{ "text": LIB.replace("handle", "serve") }] });
    let hover = json!({ "textDocument": { "uri": uri(&lib) }, "position": at(3, 6) });
    let messages = [
        json!({ "jsonrpc": "2.0", "method": "textDocument/didChange", "params": change }),
        json!({ "jsonrpc": "2.0", "id": 900, "method": "textDocument/hover", "params": hover }),
        json!({ "jsonrpc": "2.0", "id": "kept", "method": "textDocument/hover", "params": hover }),
        json!({ "jsonrpc": "2.0", "method": "$/cancelRequest", "params": { "id": 900 } }),
    ];
    client.raw(&messages.iter().flat_map(Client::frame).collect::<Vec<u8>>());
    assert_eq!(client.answer(900)["error"]["code"], -32800);
    let kept = client.wait(|it| it["id"] == "kept");
    assert!(kept["result"]["contents"].is_object(), "{kept}");
}

#[test]
fn what_is_no_message_is_answered_and_the_next_one_is_read() {
    let home = Home::app(BLOCKS);
    let mut client = Client::start(&home.1);
    assert_eq!(client.call("textDocument/hover", json!({}))["error"]["code"], -32002);
    client.tell("textDocument/didOpen", json!({ "too": "early" }));
    assert_eq!(client.call("initialize", json!([]))["error"]["code"], -32602);
    client.call("initialize", json!({ "processId": null, "rootUri": uri(&home.1), "capabilities": {} }));
    client.tell("initialized", json!({}));
    for body in ["{", "[]", "{\"id\": 1.5}", "\u{fffd}"] {
        client.raw(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
        assert_eq!(client.wait(|it| it["error"]["code"] == -32700)["id"], Value::Null);
    }
    assert_eq!(client.call("no/such", Value::Null)["error"]["code"], -32601);
    assert_eq!(client.call("textDocument/hover", json!({ "position": 1 }))["error"]["code"], -32602);
    let elsewhere = json!({ "textDocument": { "uri": "untitled:one" }, "position": at(99, 99) });
    assert_eq!(client.call("textDocument/hover", elsewhere)["result"], Value::Null);
    client.tell("textDocument/didChange", json!({ "textDocument": 5 }));
    client.wait(|it| it["method"] == "window/logMessage");
    let lib = home.path("src/lib.rs");
    client.change(&lib, 7, Some([5, 0, 1, 0]), "a document that is not open");
    client.open(&lib, LIB);
    // A range that ends before it begins, outside of the text.
    client.change(&lib, 2, Some([90, 9, 1, 0]), "\n");
    client.settled(&lib);
    assert_eq!(client.call("shutdown", Value::Null)["result"], Value::Null);
    assert_eq!(client.call("textDocument/hover", json!({}))["error"]["code"], -32600);
}

#[test]
fn the_exit_status_tells_whether_the_client_said_goodbye() {
    let home = Home::app(BLOCKS);
    let end = |client: Client| client.end();
    let mut client = home.hello(&able(), &Value::Null);
    client.call("shutdown", Value::Null);
    client.tell("exit", Value::Null);
    assert_eq!(end(client), Some(0));
    let mut client = home.hello(&able(), &Value::Null);
    client.tell("exit", Value::Null);
    assert_eq!(end(client), Some(1));
    assert_eq!(end(home.hello(&able(), &Value::Null)), Some(1));
    let mut client = Client::start(&home.1);
    client.raw(b"Content-Length: many\r\n\r\n");
    assert_eq!(end(client), Some(1));
}
