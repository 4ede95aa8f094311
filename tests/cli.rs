//! The program as people call it: arguments, exit codes, formats, and what it says of broken input.

mod project;

use project::{BLOCKS, PARKS, project, stderr, stdout, unpark, write};
use std::process::Command;

#[test]
fn the_exit_code_tells_findings_that_fail_from_those_that_do_not() {
    let warns = project(&[("src/lib.rs", BLOCKS)]);
    let fails = project(&[("src/lib.rs", PARKS)]);
    let clean = project(&[("src/lib.rs", "pub async fn handle() {}\n")]);
    let code = |folder: &tempfile::TempDir, arguments: &[&str]| unpark(folder.path(), arguments).status.code();
    assert_eq!(code(&clean, &["unpark"]), Some(0));
    assert_eq!(code(&warns, &["unpark"]), Some(0));
    assert_eq!(code(&fails, &["unpark"]), Some(1));
    assert_eq!(code(&warns, &["unpark", "--", "-D", "warnings"]), Some(1));
    assert_eq!(code(&warns, &["unpark", "-D", "blocking-call-in-async"]), Some(1));
    assert_eq!(code(&fails, &["unpark", "--", "-A", "unpark::deadlock"]), Some(0));
    assert_eq!(code(&fails, &["unpark", "--", "-W", "block_on_in_async"]), Some(0));
    assert_eq!(code(&fails, &["--", "-A", "block_on_in_async"]), Some(0), "the word `unpark` may be left out");
}

#[test]
fn a_wrong_word_gets_the_nearest_right_one() {
    let folder = project(&[("src/lib.rs", BLOCKS)]);
    let unknown_lint = unpark(folder.path(), &["unpark", "-D", "block_on_in_asynk"]);
    assert_eq!(unknown_lint.status.code(), Some(2));
    assert!(stderr(&unknown_lint).contains("a similar name: `block_on_in_async`"), "{}", stderr(&unknown_lint));
    let unknown_package = unpark(folder.path(), &["unpark", "-p", "apq"]);
    assert_eq!(unknown_package.status.code(), Some(2));
    assert!(stderr(&unknown_package).contains("app"), "{}", stderr(&unknown_package));
    assert_eq!(unpark(folder.path(), &["unpark", "--no-such-flag"]).status.code(), Some(2));
}

#[test]
fn json_is_what_cargo_prints_and_the_chain_is_in_it() {
    let folder = project(&[
        ("src/lib.rs", "mod store;\npub async fn handle() -> Vec<u8> {\n    store::load()\n}\n"),
        ("src/store.rs", "pub fn load() -> Vec<u8> {\n    std::fs::read(\"a\").unwrap()\n}\n"),
    ]);
    let output = unpark(folder.path(), &["unpark", "--message-format=json"]);
    let messages: Vec<cargo_metadata::Message> =
        cargo_metadata::Message::parse_stream(&output.stdout[..]).map(Result::unwrap).collect();
    let found: Vec<_> = messages
        .iter()
        .filter_map(|message| match message {
            cargo_metadata::Message::CompilerMessage(message) => Some(&message.message),
            cargo_metadata::Message::TextLine(line) => panic!("not one of cargo's messages: {line}"),
            _ => None,
        })
        .collect();
    assert_eq!(found.len(), 1);
    let message = found[0];
    assert_eq!(message.code.as_ref().unwrap().code, "unpark::blocking_call_in_async");
    let primary = message.spans.iter().find(|span| span.is_primary).unwrap();
    assert_eq!((primary.file_name.as_str(), primary.line_start, primary.column_start), ("src/lib.rs", 3, 5));
    let chain = message.spans.iter().find(|span| span.file_name == "src/store.rs").unwrap();
    assert_eq!((chain.line_start, chain.column_start), (2, 5));
    assert!(message.children.iter().any(|child| child.message.contains("spawn_blocking")));
    let again = unpark(folder.path(), &["unpark", "--message-format=json"]);
    assert_eq!(output.stdout, again.stdout, "the same input gives the same bytes");
}

#[test]
fn short_is_one_line_for_each_finding() {
    let folder = project(&[("src/lib.rs", BLOCKS)]);
    let output = unpark(folder.path(), &["unpark", "--message-format", "short", "-q"]);
    let text = stdout(&output);
    assert!(text.starts_with("src/lib.rs:2:13: warning: "), "{text}");
    assert!(text.ends_with("[unpark::blocking_call_in_async]\n"), "{text}");
    assert_eq!(text.lines().count(), 1);
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_rest_is_analysed() {
    let folder = project(&[
        ("src/lib.rs", "mod broken;\nmod bytes;\nmod folder;\nmod missing;\npub mod whole;\n"),
        ("src/broken.rs", "pub fn half( {\n"),
        ("src/folder.rs/inside.txt", "a directory in place of a file"),
        ("src/whole.rs", BLOCKS),
    ]);
    write(folder.path(), "src/bytes.rs", b"// \xff\xfe\n");
    let output = unpark(folder.path(), &["unpark", "--message-format", "short"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stdout(&output).contains("src/whole.rs:2:13"), "{}", stdout(&output));
    let said = stderr(&output);
    for name in ["broken", "bytes", "folder", "missing"] {
        assert_eq!(said.lines().filter(|line| line.contains(name)).count(), 1, "{name}:\n{said}");
    }
    let last = said.lines().last().unwrap();
    assert!(last.contains("4 parts of the project were not read"), "{last}");
}

#[test]
fn the_whole_items_of_a_broken_file_are_analysed() {
    let folder = project(&[("src/lib.rs", "pub fn half( {}\n}\n")]);
    assert!(stderr(&unpark(folder.path(), &["unpark"])).contains("not read"));
    let text = format!("pub strange impl X {{}}\n{BLOCKS}");
    let folder = project(&[("src/lib.rs", &text)]);
    let output = unpark(folder.path(), &["unpark", "--message-format", "short"]);
    assert!(stdout(&output).contains("src/lib.rs:3:13"), "{}", stdout(&output));
    assert!(stderr(&output).contains("src/lib.rs:1:5"), "{}", stderr(&output));
}

#[test]
fn a_broken_manifest_stops_the_run() {
    let folder = project(&[("Cargo.toml", "[package\n"), ("src/lib.rs", BLOCKS)]);
    let output = unpark(folder.path(), &["unpark"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("Cargo.toml"), "{}", stderr(&output));
}

#[test]
fn a_workspace_with_a_broken_member_is_read_without_it() {
    let member = |name: &str| format!("[package]\nname = \"{name}\"\nversion.workspace = true\nedition = \"2024\"\n");
    let workspace = "[workspace]\nmembers = [\"broken\", \"missing\", \"whole\", \"user\"]\npackage.version = \"0.1.0\"\n\
                     [workspace.dependencies]\nshelf = { package = \"whole\", path = \"whole\" }\n";
    let user = format!("{}[dependencies]\nshelf.workspace = true\n", member("user"));
    let folder = project(&[
        ("Cargo.toml", workspace),
        ("user/Cargo.toml", &user),
        ("user/src/lib.rs", "pub async fn handle() {\n    shelf::wait();\n}\n"),
        ("broken/Cargo.toml", "[package\n"),
        ("whole/Cargo.toml", &member("whole")),
        ("whole/src/lib.rs", "pub fn wait() {\n    drop(std::fs::read(\"a\"));\n}\n"),
    ]);
    let output = unpark(folder.path(), &["unpark", "--workspace", "--message-format", "short"]);
    assert!(stdout(&output).contains("user/src/lib.rs:2:5"), "{}{}", stdout(&output), stderr(&output));
    assert!(stderr(&output).contains("broken/Cargo.toml"), "{}", stderr(&output));
    assert!(stderr(&output).contains("1 part of the project was not read"), "{}", stderr(&output));
}

#[test]
fn loose_files_need_no_manifest() {
    let folder = project(&[("loose.rs", BLOCKS), ("other/deep.rs", BLOCKS)]);
    let output = unpark(folder.path(), &["unpark", "--message-format", "short", "loose.rs"]);
    assert_eq!(stdout(&output).lines().count(), 1, "{}{}", stdout(&output), stderr(&output));
    let output = unpark(folder.path(), &["unpark", "--message-format", "short", "."]);
    assert_eq!(stdout(&output).lines().count(), 2, "{}{}", stdout(&output), stderr(&output));
}

#[test]
fn features_and_packages_choose_what_is_read() {
    let folder = project(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"3\"\n"),
        ("a/Cargo.toml", "[package]\nname = \"a\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[features]\nslow = []\n"),
        ("a/src/lib.rs", "#[cfg(feature = \"slow\")]\npub mod slow;\n"),
        ("a/src/slow.rs", BLOCKS),
        ("b/Cargo.toml", "[package]\nname = \"b\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
        ("b/src/lib.rs", BLOCKS),
    ]);
    let lines = |arguments: &[&str]| {
        let all: Vec<&str> =
            ["unpark", "--message-format", "short"].into_iter().chain(arguments.iter().copied()).collect();
        let output = unpark(folder.path(), &all);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        stdout(&output).lines().map(|line| line.split(':').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(lines(&["--workspace"]), ["b/src/lib.rs"]);
    assert_eq!(lines(&["--workspace", "--all-features"]), ["a/src/slow.rs", "b/src/lib.rs"]);
    assert_eq!(lines(&["-p", "a", "--features", "slow"]), ["a/src/slow.rs"]);
    assert_eq!(lines(&["--workspace", "--exclude", "b"]), [""; 0]);
    let no_lock = !folder.path().join("Cargo.lock").exists();
    assert!(no_lock, "no lock file is written");
}

#[test]
fn deep_nesting_is_refused_with_its_place() {
    let deep = format!("pub fn f() {{ {}1{} }}\n", "(".repeat(3000), ")".repeat(3000));
    let folder =
        project(&[("src/lib.rs", "pub mod deep;\npub mod whole;\n"), ("src/deep.rs", &deep), ("src/whole.rs", BLOCKS)]);
    let output = unpark(folder.path(), &["unpark", "--message-format", "short"]);
    assert!(stdout(&output).contains("src/whole.rs:2:13"));
    assert!(stderr(&output).contains("nested more than"), "{}", stderr(&output));
}

#[test]
fn modules_that_name_each_other_end() {
    let folder = project(&[(
        "src/lib.rs",
        "#[path = \"lib.rs\"]\nmod again;\npub async fn handle() {\n    let _ = std::fs::read(\"a\");\n}\n",
    )]);
    let output = unpark(folder.path(), &["unpark", "--message-format", "short"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(stdout(&output).lines().count(), 1, "{}", stdout(&output));
}

#[test]
fn a_path_under_a_condition_that_may_hold_is_one_of_several() {
    let modules = "#[cfg_attr(moved, path = \"moved/here.rs\")]\npub mod here;\n\
                   #[cfg_attr(moved, path = \"moved/there.rs\")]\npub mod there;\n";
    let folder = project(&[
        ("Cargo.toml", "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
        ("build.rs", "fn main() { println!(\"cargo:rustc-check-cfg=cfg(moved)\"); }\n"),
        ("src/lib.rs", modules),
        ("src/here.rs", BLOCKS),
        ("src/moved/there.rs", BLOCKS),
    ]);
    let output = unpark(folder.path(), &["unpark", "--message-format", "short"]);
    let text = stdout(&output);
    let places: Vec<&str> = text.lines().filter_map(|line| line.split_once(": ")).map(|(place, _)| place).collect();
    assert_eq!(places, ["src/here.rs:2:13", "src/moved/there.rs:2:13"], "{}", stderr(&output));
}

#[test]
fn lints_are_listed_and_explained() {
    let folder = tempfile::tempdir().unwrap();
    let list = stdout(&unpark(folder.path(), &["unpark", "lints"]));
    assert_eq!(list.lines().count(), unpark::lints::all().len());
    let page = unpark(folder.path(), &["unpark", "explain", "unpark::block-on-in-async"]);
    assert!(stdout(&page).starts_with("# "), "{}", stdout(&page));
    assert_eq!(unpark(folder.path(), &["unpark", "explain", "nothing"]).status.code(), Some(2));
}

#[test]
fn libraries_are_known_by_their_own_sources() {
    let manifest =
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nshelf = \"1\"\n";
    let code = "pub async fn handle(shelf: &shelf::Shelf) {\n    shelf.file().sync_all().unwrap();\n    shelf::inner::again(shelf);\n}\n";
    let library = "mod private;\npub use private::Shelf;\npub mod inner {\n    pub fn again(_: &crate::Shelf) {}\n}\n";
    let private =
        "pub struct Shelf;\nimpl Shelf {\n    pub fn file(&self) -> &std::fs::File {\n        todo!()\n    }\n}\n";
    let published = "[package]\nname = \"shelf\"\nversion = \"1.2.0\"\nedition = \"2021\"\n";
    let folder = project(&[("Cargo.toml", manifest), ("src/lib.rs", code)]);
    let home = tempfile::tempdir().unwrap();
    let package = home.path().join("registry/src/index/shelf-1.2.0");
    for (path, text) in [("Cargo.toml", published), ("src/lib.rs", library), ("src/private.rs", private)] {
        write(&package, path, text.as_bytes());
    }
    let calls = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unpark"));
        command.args(["unpark", "--offline", "--print", "calls"]).current_dir(folder.path());
        command.env("CARGO_HOME", home.path()).env("XDG_CACHE_HOME", home.path()).env("LOCALAPPDATA", home.path());
        command.env("HOME", home.path());
        stdout(&command.output().unwrap())
    };
    let first = calls();
    for path in ["shelf::Shelf::file", "std::fs::File::sync_all", "shelf::inner::again"] {
        assert!(first.contains(&format!("\"{path}\"")), "{path}: {first}");
    }
    // What is kept is enough for the next run.
    std::fs::remove_file(package.join("src/private.rs")).unwrap();
    assert_eq!(calls(), first);
}

#[test]
fn a_call_is_explained_with_what_runs_it_again_and_again() {
    let code = "#[tokio::main]\nasync fn main() {\n    loop {\n        tokio::spawn(handle());\n    }\n}\n\
                async fn handle() {\n    drop(std::fs::read(\"a\"));\n}\n";
    let explained = |code: &str| {
        let folder = project(&[("src/main.rs", code)]);
        stdout(&unpark(folder.path(), &["unpark", "--explain-call", "src/main.rs:8"]))
    };
    let looped = explained(code);
    for part in [
        "block: FileIo",
        "runs     on the event loop",
        "repeats  spawned by `main` in a loop, or for each request, at src/main.rs:4:",
        "is part of `blocking_call_in_async`",
    ] {
        assert!(looped.contains(part), "{part}: {looped}");
    }
    let begun_once = code.replace("loop {", "{");
    let inside = explained(&begun_once.replace("drop(std::fs::read(\"a\"));", "loop { drop(std::fs::read(\"a\")); }"));
    assert!(inside.contains("repeats  in a loop here"), "{inside}");
    let once = explained(&begun_once);
    assert!(once.contains("by nothing that is in sight more than once") && !once.contains("repeats"), "{once}");
}

#[test]
fn a_call_whose_value_is_reported_is_part_of_that() {
    let code = "pub async fn held(m: &std::sync::Mutex<u32>) {\n    let held = m.lock().unwrap();\n    other().await;\n    \
                drop(held);\n}\nasync fn other() {}\n";
    let folder = project(&[("src/lib.rs", code)]);
    let explained = stdout(&unpark(folder.path(), &["unpark", "--explain-call", "src/lib.rs:2"]));
    assert_eq!(explained.matches("is part of `guard_across_await`, at src/lib.rs:2:9").count(), 2, "{explained}");
}

#[test]
fn json_has_a_span_for_each_place_and_the_text_of_the_terminal() {
    let callers: String = (0..9).map(|i| format!("pub async fn handle{i}() {{ load() }}\n")).collect();
    let code = callers + "fn load() { std::fs::read(\"a\").unwrap(); }\n";
    let folder = project(&[("src/lib.rs", &code)]);
    let out = stdout(&unpark(folder.path(), &["unpark", "--message-format", "json"]));
    let line = out.lines().find(|line| line.contains("compiler-message")).unwrap();
    let message = serde_json::from_str::<serde_json::Value>(line).unwrap()["message"].clone();
    let also = |span: &serde_json::Value| span["label"] == "also gets there";
    assert_eq!(message["spans"].as_array().unwrap().iter().filter(|span| also(span)).count(), 8, "{message}");
    let rendered = message["rendered"].as_str().unwrap();
    assert!(rendered.contains("also reached from 8 other places"), "{rendered}");
    assert!(!rendered.contains("also gets there"), "{rendered}");
}
