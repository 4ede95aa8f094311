//! Edits: what `--fix` makes of code, where it does not, and what it says of it.
//!
//! That what it makes compiles is shown by the project under `fixtures/proof`, which has both texts as modules.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

mod project;

use project::{project, stderr, stdout, unpark, write};
use std::path::Path;
use std::process::Command;

const BEFORE: &str = include_str!("../fixtures/proof/src/fixes/before.rs");
const AFTER: &str = include_str!("../fixtures/proof/src/fixes/after.rs");

/// A manifest with these dependencies.
fn manifest(dependencies: &str) -> String {
    format!("[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n{dependencies}\n")
}

const FULL: &str = "tokio = { version = \"1.54\", features = [\"full\"] }\nfutures = \"0.3\"";

/// A project with one source file.
fn app(dependencies: &str, text: &str) -> tempfile::TempDir {
    project(&[("Cargo.toml", &manifest(dependencies)), ("src/lib.rs", text)])
}

/// The source file after a run that mends what it can.
fn mended(folder: &Path, arguments: &[&str]) -> String {
    let all = [&["unpark", "--fix", "--allow-no-vcs"], arguments].concat();
    let output = unpark(folder, &all);
    assert_ne!(output.status.code(), Some(2), "{}", stderr(&output));
    std::fs::read_to_string(folder.join("src/lib.rs")).unwrap()
}

#[test]
fn everything_that_is_sure_is_mended_at_once() {
    let folder = app(FULL, BEFORE);
    let everything = ["--min-confidence", "low", "--", "-W", "all"];
    assert_eq!(mended(folder.path(), &everything), AFTER);
    assert_eq!(mended(folder.path(), &everything), AFTER, "a second run finds nothing to do");
}

#[test]
fn imports_that_only_mended_calls_used_go_with_them() {
    let app = |imports: &str, wait: &str| format!("{imports}pub async fn a() {{\n    {wait};\n}}\nmod below;\n");
    let (before, after) = ("sleep(Duration::from_secs(1))", "tokio::time::sleep(Duration::from_secs(1)).await");
    let everything = ["--min-confidence", "low", "--", "-W", "all"];
    for (below, imports) in [
        ("fn b() {}\n", "use std::time::Duration;\n"),
        // They may come from above.
        ("use super::*;\nfn b() { sleep(Duration::ZERO) }\n", "use std::thread::sleep;\nuse std::time::Duration;\n"),
    ] {
        let text = app("use std::thread::sleep;\nuse std::time::Duration;\n", before);
        let folder = project(&[("Cargo.toml", &manifest(FULL)), ("src/lib.rs", &text), ("src/below.rs", below)]);
        assert_eq!(mended(folder.path(), &everything), app(imports, after));
    }
}

#[test]
fn each_call_that_something_stands_in_for_is_among_them() {
    let facts: toml::Table = include_str!("../lints/apis/tokio.toml").parse().unwrap();
    let facts = facts["facts"].as_array().unwrap().iter();
    let rows = facts.filter_map(|facts| facts.get("swaps")).flat_map(|rows| rows.as_array().unwrap());
    let words: Vec<&str> = rows.map(|row| row["with"].as_str().unwrap()).collect();
    assert!(words.len() > 25);
    for word in words.into_iter().filter(|word| !word.starts_with('@')) {
        assert!(AFTER.contains(&format!("{word}(")), "`{word}` is not among what is compiled");
    }
}

/// Code, and what becomes of it; nothing where it stays as it is.
fn check(dependencies: &str, cases: &[(&str, Option<&str>)]) {
    for (before, after) in cases {
        let folder = app(dependencies, before);
        let everything = ["--min-confidence", "low", "--", "-W", "all"];
        assert_eq!(mended(folder.path(), &everything), after.unwrap_or(before));
    }
}

#[test]
fn what_may_not_compile_is_left_to_people() {
    let sleep = "std::thread::sleep(std::time::Duration::from_secs(1))";
    let silent = [
        // A value that stays on its thread lives over it.
        format!("pub async fn a(n: u32) -> u32 {{\n    let n = std::rc::Rc::new(n);\n    {sleep};\n    *n\n}}\n"),
        format!("pub async fn a(m: &std::sync::Mutex<u32>) {{\n    let g = m.lock().unwrap();\n    {sleep};\n    drop(g);\n}}\n"),
        format!("pub async fn a(f: &dyn Fn(u32, ())) {{\n    f(*std::cell::RefCell::new(1).borrow(), {sleep});\n}}\n"),
        // It is over, and the compiler takes it to live on: it has been borrowed, or it could be another variant.
        format!("pub async fn a(m: &std::sync::Mutex<u32>) {{\n    let g = m.lock().unwrap();\n    let n = *g;\n    drop(g);\n    {sleep};\n    drop(n);\n}}\n"),
        format!("pub async fn a() {{\n    let n = std::rc::Rc::new(1);\n    let f = || std::rc::Rc::strong_count(&n);\n    f();\n    drop(n);\n    {sleep};\n}}\n"),
        format!("pub async fn a(m: &std::sync::Mutex<u32>) {{\n    match m.try_lock() {{\n        Ok(g) => drop(g),\n        Err(_) => {sleep},\n    }}\n}}\n"),
        format!("pub async fn a() {{\n    let mut n = Some(std::rc::Rc::new(1));\n    drop(n.take());\n    {sleep};\n}}\n"),
        format!("pub async fn a() {{\n    let mut n = Some(std::rc::Rc::new(1));\n    drop(n);\n    n = None;\n    {sleep};\n    drop(n);\n}}\n"),
        format!("pub async fn a() {{\n    let n = Some(std::rc::Rc::new(1));\n    if let Some(n) = n {{\n        drop(n);\n    }}\n    {sleep};\n}}\n"),
        // It is no async code itself.
        format!("pub async fn a() {{\n    let f = || {sleep};\n    f();\n}}\n"),
        format!("pub async fn a() {{\n    b();\n}}\nfn b() {{\n    {sleep};\n}}\n"),
        // A macro may make anything of it.
        format!("pub async fn a() {{\n    println!(\"{{:?}}\", {sleep});\n}}\n"),
        format!("macro_rules! nap {{ () => {{ {sleep} }} }}\npub async fn a() {{\n    nap!();\n}}\n"),
        format!("pub struct S;\n#[some::rewriter]\nimpl S {{\n    pub async fn a() {{\n        {sleep};\n    }}\n}}\n"),
        // The name means something else here.
        format!("mod tokio {{}}\npub async fn a() {{\n    {sleep};\n}}\n"),
        format!("pub async fn a() {{\n    use crate::b as tokio;\n    tokio::c();\n    {sleep};\n}}\npub mod b {{ pub fn c() {{}} }}\n"),
        // Somebody generates it.
        format!("// @generated by a tool\npub async fn a() {{\n    {sleep};\n}}\n"),
        // It gives something else, or takes it.
        "pub async fn a() {\n    for _ in std::fs::read_dir(\".\").unwrap() {}\n}\n".to_owned(),
        "pub async fn a() {\n    let _ = std::fs::read::<&str>(\"a\");\n}\n".to_owned(),
        // A future that may not move.
        "pub async fn a() {\n    futures::executor::block_on(async {});\n}\n".to_owned(),
        // A comment would be lost.
        "#[tokio::main]\npub async fn a() {\n    tokio::runtime::Handle::current().block_on(/* at once */ async {});\n}\n"
            .to_owned(),
    ];
    check(FULL, &silent.each_ref().map(|text| (text.as_str(), None)));
}

/// Whether a suggestion for people is shown of this code.
fn suggests(text: &str, edit: &str) -> bool {
    let everything = ["unpark", "--min-confidence", "low", "--", "-W", "all"];
    stdout(&unpark(app(FULL, text).path(), &everything)).lines().any(|line| line.contains('+') && line.contains(edit))
}

#[test]
fn what_is_needed_later_is_not_moved_away() {
    let text = |after: &str| {
        format!(
            "pub async fn a(path: String) {{\n    let _ = std::fs::read_dir(&path);\n    {after}\n}}\n\
             pub fn b(path: &str) {{\n    let _ = path;\n}}\n"
        )
    };
    let edit = "tokio::task::spawn_blocking(move || std::fs::read_dir(&path)).await.unwrap()";
    assert!(suggests(&text(""), edit));
    assert!(!suggests(&text("b(&path);"), edit));
    let repeated = "pub async fn a(path: String) {\n    loop {\n        let _ = std::fs::read_dir(&path);\n    }\n}\n";
    assert!(!suggests(repeated, edit));
}

#[test]
fn a_guard_of_which_something_is_borrowed_is_not_dropped() {
    let text = |taken: &str| {
        format!(
            "pub async fn a(list: &std::sync::Mutex<Vec<String>>) {{\n    let all = list.lock().unwrap();\n    \
             let first = {taken};\n    b().await;\n    drop(first);\n}}\nasync fn b() {{}}\n"
        )
    };
    assert!(suggests(&text("all.len()"), "drop(all);"));
    assert!(suggests(&text("all.first().cloned()"), "drop(all);"));
    assert!(!suggests(&text("all.first()"), "drop(all);"));
}

#[test]
fn parts_that_a_macro_puts_together_are_not_edited() {
    let text = "macro_rules! both {\n    ($first:expr, $second:expr) => { std::fs::copy($second, $first) };\n}\n\
                pub async fn a() {\n    let _ = both!(\"a\", {\n        std::fs::read(\"b\").map(|_| \"c\").unwrap()\n    });\n}\n";
    check(FULL, &[(text, None)]);
}

#[test]
fn what_is_moved_away_and_was_not_borrowed_is_over() {
    let text = |wait: &str| {
        format!(
            "pub async fn a(n: u32) {{\n    let n = std::rc::Rc::new(n);\n    drop(n);\n    {wait};\n}}\n\
             pub async fn b(m: &std::sync::Mutex<u32>) {{\n    let n = {{\n        let g = m.lock().unwrap();\n        *g\n    \
             }};\n    {wait};\n    drop(n);\n}}\n\
             pub async fn c(m: &std::sync::Mutex<String>) {{\n    let n = m.lock().unwrap().clone();\n    {wait};\n    \
             drop(n);\n}}\n"
        )
    };
    let duration = "std::time::Duration::from_secs(1)";
    let (before, after) =
        (text(&format!("std::thread::sleep({duration})")), text(&format!("tokio::time::sleep({duration}).await")));
    check(FULL, &[(&before, Some(&after))]);
}

#[test]
fn what_has_been_over_an_await_before_may_be_over_another() {
    let text = |wait: &str| {
        format!(
            "pub async fn a(n: u32) -> u32 {{\n    let n = std::rc::Rc::new(n);\n    b().await;\n    {wait};\n    *n\n}}\n\
             async fn b() {{}}\n"
        )
    };
    let duration = "std::time::Duration::from_secs(1)";
    let (before, after) =
        (text(&format!("std::thread::sleep({duration})")), text(&format!("tokio::time::sleep({duration}).await")));
    check(FULL, &[(&before, Some(&after))]);
}

#[test]
fn the_library_is_called_as_this_package_calls_it() {
    let renamed = "rt = { package = \"tokio\", version = \"1\", features = [\"fs\"] }";
    let (before, after) = ("std::fs::read(\"a\")", "rt::fs::read(\"a\").await");
    let text = |call: &str| format!("pub async fn a() {{\n    let _ = {call};\n}}\n");
    check(renamed, &[(&text(before), Some(&text(after)))]);
}

#[test]
fn a_library_that_is_not_there_in_every_build_is_not_used() {
    let optional =
        "tokio = { version = \"1\", features = [\"fs\"], optional = true }\n[features]\ndefault = [\"tokio\"]";
    let elsewhere = "[target.'cfg(unix)'.dependencies]\ntokio = { version = \"1\", features = [\"fs\"] }";
    let tests_only = "[dev-dependencies]\ntokio = { version = \"1\", features = [\"fs\"] }";
    let text = "pub async fn a() {\n    let _ = std::fs::read(\"a\");\n}\n";
    for dependencies in [optional, elsewhere, tests_only] {
        check(dependencies, &[(text, None)]);
    }
}

#[test]
fn a_feature_that_is_off_is_named() {
    let text = "pub async fn a() {\n    let _ = std::fs::read(\"a\");\n}\n";
    let said = |dependencies: &str| stdout(&unpark(app(dependencies, text).path(), &["unpark"]));
    let off = said("tokio = { version = \"1\", features = [\"rt\"] }");
    assert!(off.contains("use `tokio::fs::read` and await it; turn on the feature `fs` of tokio for it"), "{off}");
    let old = said("tokio = { version = \"0.2\", features = [\"fs\"] }");
    assert!(old.contains("it needs version 1.0.0 of tokio"), "{old}");
    let on = said("tokio = { version = \"1\", features = [\"fs\"] }");
    let shown = "help: use `tokio::fs::read` and await it\n  |\n2 -     let _ = std::fs::read(\"a\");\n2 +     let _ = \
                 tokio::fs::read(\"a\").await;\n  |\n";
    assert!(on.contains(shown), "{on}");
}

#[test]
fn what_is_not_shown_is_not_mended() {
    let text = "pub async fn a() {\n    let _ = std::fs::read(\"a\");\n}\n";
    let allowed = text.replace("    let", "    // unpark: allow(blocking_call_in_async)\n    let");
    check("tokio = { version = \"1\", features = [\"fs\"] }", &[(&allowed, None)]);
    let folder = app(FULL, text);
    assert_eq!(mended(folder.path(), &["-A", "stall"]), text);
    assert_eq!(unpark(folder.path(), &["unpark", "baseline"]).status.code(), Some(0));
    assert_eq!(mended(folder.path(), &[]), text);
    assert_ne!(mended(folder.path(), &["--no-baseline"]), text);
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=a", "-c", "user.email=a@b"];
    let done = Command::new("git").args(identity).args(arguments).current_dir(folder).output().unwrap();
    assert!(done.status.success(), "{}", stderr(&done));
}

#[test]
fn a_tree_with_something_to_lose_is_left_alone() {
    let text = "pub async fn a() {\n    let _ = std::fs::read(\"a\");\n}\n";
    let folder = app(FULL, text);
    let path = folder.path();
    let refused = |arguments: &[&str], why: &str, way_out: &str| {
        let output = unpark(path, &[&["unpark", "--fix"], arguments].concat());
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(why) && said.contains(way_out), "{said}");
        assert_eq!(std::fs::read_to_string(path.join("src/lib.rs")).unwrap(), text);
    };
    write(path, ".gitignore", b"cache\nCargo.lock\n");
    refused(&[], "is not under version control", "--allow-no-vcs");
    git(path, &["init", "-q"]);
    refused(&[], "there are changes that are in no commit", "--allow-dirty");
    git(path, &["add", "."]);
    refused(&["--allow-dirty"], "there are changes that are staged only", "--allow-staged");
    git(path, &["commit", "-qm", "all"]);
    let output = unpark(path, &["unpark", "--fix", "--message-format", "short"]);
    assert!(stderr(&output).contains("       Fixed src/lib.rs (1 fix)\n"), "{}", stderr(&output));
    assert_eq!(stdout(&output), "", "what was mended is not reported any more");
    refused_now(path);
}

/// The tree has changes now: those that were just made.
fn refused_now(path: &Path) {
    let again = unpark(path, &["unpark", "--fix"]);
    assert!(stderr(&again).contains("`src/lib.rs`"), "{}", stderr(&again));
    assert_eq!(unpark(path, &["unpark", "--fix", "--allow-dirty"]).status.code(), Some(0));
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_permissions_and_its_line_endings() {
    use std::os::unix::fs::PermissionsExt;
    let folder = app(FULL, "\u{feff}pub async fn a() {\r\n    let _ = std::fs::read(\"a\");\r\n}\r\n");
    let file = folder.path().join("src/lib.rs");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).unwrap();
    let text = mended(folder.path(), &[]);
    assert_eq!(text, "\u{feff}pub async fn a() {\r\n    let _ = tokio::fs::read(\"a\").await;\r\n}\r\n");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    let names: Vec<_> =
        std::fs::read_dir(folder.path().join("src")).unwrap().map(|one| one.unwrap().file_name()).collect();
    assert_eq!(names, ["lib.rs"]);
}

#[test]
fn formats_carry_the_edits() {
    let folder = app(FULL, "pub async fn a() {\n    let _ = std::fs::read(\"a\");\n}\n");
    let output = |format: &str| stdout(&unpark(folder.path(), &["unpark", "--message-format", format]));
    let json = output("json");
    let line = json.lines().find(|line| line.contains("compiler-message")).unwrap();
    let message: serde_json::Value = serde_json::from_str(line).unwrap();
    let children = message["message"]["children"].as_array().unwrap();
    let child = children.iter().find(|child| !child["spans"].as_array().unwrap().is_empty()).unwrap();
    let edits: Vec<_> = child["spans"]
        .as_array()
        .unwrap()
        .iter()
        .map(|span| {
            assert_eq!(span["suggestion_applicability"], "MachineApplicable");
            (span["byte_start"].as_u64().unwrap(), span["suggested_replacement"].as_str().unwrap())
        })
        .collect();
    assert_eq!(edits, [(31, "tokio::fs::read"), (49, ".await")]);
    let rdjson: serde_json::Value = serde_json::from_str(&output("rdjson")).unwrap();
    assert_eq!(rdjson["diagnostics"][0]["suggestions"][0]["text"], "tokio::fs::read(\"a\").await");
    let sarif: serde_json::Value = serde_json::from_str(&output("sarif")).unwrap();
    let fix = &sarif["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"];
    assert_eq!(fix[0]["insertedContent"]["text"], "tokio::fs::read");
}
