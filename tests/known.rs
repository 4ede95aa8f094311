//! What is not shown: baselines, comments that silence, and with `--diff` what has not changed.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

mod project;

use project::{BLOCKS, PARKS, project, stderr, stdout, unpark, write};
use std::path::Path;
use std::process::Command;

/// The places of the findings of a run, without columns.
fn places(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let all: Vec<&str> = ["unpark", "--message-format", "short"].into_iter().chain(arguments.iter().copied()).collect();
    let output = unpark(folder, &all);
    assert_ne!(output.status.code(), Some(2), "{}", stderr(&output));
    let place = |line: &str| line.split(':').take(2).collect::<Vec<_>>().join(":");
    stdout(&output).lines().map(place).collect()
}

const SERVER: &str = "\
mod store;

pub async fn handle(name: &str) -> Vec<u8> {
    let path = name.to_owned();
    std::fs::read(path).unwrap_or_default()
}

pub async fn list() -> Vec<u8> {
    store::load(\"index\")
}
";
const STORE: &str = "pub fn load(name: &str) -> Vec<u8> {\n    std::fs::read(name).unwrap_or_default()\n}\n";

/// A server with two findings, both in its baseline.
fn server_with_baseline() -> tempfile::TempDir {
    let folder = project(&[("src/lib.rs", SERVER), ("src/store.rs", STORE)]);
    assert_eq!(places(folder.path(), &[]), ["src/lib.rs:5", "src/lib.rs:9"]);
    let written = unpark(folder.path(), &["unpark", "baseline"]);
    assert_eq!(written.status.code(), Some(0), "{}", stderr(&written));
    assert!(stderr(&written).contains("2 known findings in"), "{}", stderr(&written));
    folder
}

fn baseline_of(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("unpark-baseline.toml")).unwrap()
}

#[test]
fn known_findings_are_not_shown() {
    let folder = server_with_baseline();
    let text = baseline_of(folder.path());
    assert!(text.contains("item = \"app::handle\"\ncode = \"read\"\nfile = \"src/lib.rs\"\n"), "{text}");
    assert!(text.contains("item = \"app::list\"\ncode = \"load\"\nreaches = \"read\"\n"), "{text}");
    let output = unpark(folder.path(), &["unpark", "--", "-D", "warnings"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stderr(&output).contains("nothing found; 2 more in the baseline"), "{}", stderr(&output));
    assert_eq!(places(folder.path(), &["--no-baseline"]).len(), 2);
    unpark(folder.path(), &["unpark", "baseline"]);
    assert_eq!(baseline_of(folder.path()), text, "writing it again changes nothing");
}

#[test]
fn known_findings_stay_known_through_edits() {
    let edits: [(&str, String); 6] = [
        ("lines above", format!("use std::fmt;\n\npub struct A;\n\n{SERVER}")),
        ("a variable is renamed", SERVER.replace("path", "file")),
        ("formatting", SERVER.replace("std::fs::read(path)", "std::fs::read(\n        path,\n    )\n        ")),
        ("an import", format!("use std::fs;\n{}", SERVER.replace("std::fs::read", "fs::read"))),
        ("functions change places", {
            let (head, rest) = SERVER.split_once("pub async fn handle").unwrap();
            let (handle, list) = rest.split_once("\n\n").unwrap();
            format!("{head}{list}\npub async fn handle{handle}\n")
        }),
        ("a function moves to a module", {
            let (head, rest) = SERVER.split_once("pub async fn handle").unwrap();
            let (handle, list) = rest.split_once("\n\n").unwrap();
            format!("{head}{list}\npub mod handlers {{\n    pub async fn handle{handle}\n}}\n")
        }),
    ];
    for (what, text) in edits {
        let folder = server_with_baseline();
        write(folder.path(), "src/lib.rs", text.as_bytes());
        assert_eq!(places(folder.path(), &["--no-baseline"]).len(), 2, "{what}");
        let output = unpark(folder.path(), &["unpark"]);
        assert_eq!(stdout(&output), "", "{what}");
        assert!(!stderr(&output).contains("gone"), "{what}: {}", stderr(&output));
    }
    let folder = server_with_baseline();
    std::fs::create_dir(folder.path().join("src/store")).unwrap();
    std::fs::rename(folder.path().join("src/store.rs"), folder.path().join("src/store/mod.rs")).unwrap();
    write(folder.path(), "src/lib.rs", SERVER.replace("store::load", "store::load_twice").as_bytes());
    let helper = "\npub fn load_twice(name: &str) -> Vec<u8> {\n    load(name)\n}\n";
    write(folder.path(), "src/store/mod.rs", format!("{STORE}{helper}").as_bytes());
    assert_eq!(places(folder.path(), &[]), [""; 0], "a file moves, and a helper comes between");
}

#[test]
fn a_second_finding_like_a_known_one_is_shown() {
    let folder = server_with_baseline();
    let twice = SERVER.replace("    std::fs::read", "    drop(std::fs::read(\"other\"));\n    std::fs::read");
    write(folder.path(), "src/lib.rs", twice.as_bytes());
    assert_eq!(places(folder.path(), &[]), ["src/lib.rs:6"]);
    unpark(folder.path(), &["unpark", "baseline"]);
    assert!(baseline_of(folder.path()).contains("count = 2"), "{}", baseline_of(folder.path()));
    assert_eq!(places(folder.path(), &[]), [""; 0]);
}

#[test]
fn entries_that_are_gone_are_told_and_reasons_stay() {
    let folder = server_with_baseline();
    let with_reason =
        baseline_of(folder.path()).replace("reaches = \"read\"\n", "reaches = \"read\"\nreason = \"small\"\n");
    write(folder.path(), "unpark-baseline.toml", with_reason.as_bytes());
    write(folder.path(), "src/lib.rs", SERVER.replace("std::fs::read(path).unwrap_or_default()", "vec![]").as_bytes());
    let output = unpark(folder.path(), &["unpark"]);
    let said = stderr(&output);
    assert!(said.contains("known findings that are gone: `blocking_call_in_async` in `app::handle`"), "{said}");
    assert!(!said.contains("app::list"), "{said}");
    unpark(folder.path(), &["unpark", "baseline"]);
    let text = baseline_of(folder.path());
    assert!(text.contains("reason = \"small\"") && !text.contains("app::handle"), "{text}");
    assert!(!stderr(&unpark(folder.path(), &["unpark"])).contains("gone"));
    // What a run does not look at is not gone.
    let narrow = unpark(folder.path(), &["unpark", "src/store.rs"]);
    assert!(!stderr(&narrow).contains("gone"), "{}", stderr(&narrow));
    assert!(!stderr(&unpark(folder.path(), &["unpark", "-A", "all"])).contains("gone"));
    unpark(folder.path(), &["unpark", "baseline", "src/store.rs"]);
    assert_eq!(baseline_of(folder.path()), text);
}

#[test]
fn entries_of_code_that_a_run_leaves_out_are_not_gone() {
    let tests = "#[cfg(test)]\nmod tests {\n    #[tokio::test]\n    async fn other() {\n        tokio::runtime::Handle::current().block_on(async {});\n    }\n}\n";
    let folder = project(&[("src/lib.rs", &format!("{BLOCKS}{tests}"))]);
    unpark(folder.path(), &["unpark", "baseline", "--tests"]);
    let text = baseline_of(folder.path());
    assert!(text.contains("app::handle") && text.contains("app::tests::other"), "{text}");
    let said = |arguments: &[&str]| stderr(&unpark(folder.path(), arguments));
    assert!(said(&["unpark"]).contains("nothing found; 1 more in the baseline"), "{}", said(&["unpark"]));
    assert!(!said(&["unpark"]).contains("gone"), "{}", said(&["unpark"]));
    unpark(folder.path(), &["unpark", "baseline"]);
    assert_eq!(baseline_of(folder.path()), text, "a run without tests keeps what it does not see");
    write(folder.path(), "src/lib.rs", format!("{BLOCKS}{}", tests.replace("other", "another")).as_bytes());
    assert!(said(&["unpark"]).contains("are gone: `block_on_in_async` in `app::tests::other`"));
    write(folder.path(), "src/lib.rs", format!("{BLOCKS}pub fn other() {{}}\n").as_bytes());
    assert!(said(&["unpark"]).contains("are gone: `block_on_in_async` in `app::tests::other`"));
}

#[test]
fn a_baseline_may_lie_elsewhere_and_a_broken_one_stops_the_run() {
    let folder = project(&[("src/lib.rs", BLOCKS)]);
    let missing = unpark(folder.path(), &["unpark", "--baseline", "known.toml"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(stderr(&missing).contains("known.toml"), "{}", stderr(&missing));
    assert_eq!(unpark(folder.path(), &["unpark", "baseline", "--baseline", "known.toml"]).status.code(), Some(0));
    assert!(!folder.path().join("unpark-baseline.toml").exists());
    assert_eq!(places(folder.path(), &["--baseline", "known.toml"]), [""; 0]);
    assert_eq!(places(folder.path(), &[]).len(), 1);
    write(folder.path(), "unpark-baseline.toml", b"[[finding]]\nlint = \"a\"\nitem = \"b\"\nlien = \"c\"\n");
    let broken = unpark(folder.path(), &["unpark"]);
    assert_eq!(broken.status.code(), Some(2));
    assert!(
        stderr(&broken).contains("unpark-baseline.toml") && stderr(&broken).contains("lien"),
        "{}",
        stderr(&broken)
    );
    assert_eq!(unpark(folder.path(), &["unpark", "baseline", "--diff"]).status.code(), Some(2));
}

#[test]
fn comments_that_silence_nothing_are_findings_with_levels() {
    let comment = "    // unpark: allow(block_on_in_async, reason = \"a test\")\n";
    let silenced = PARKS.replace("    tokio", &format!("{comment}    tokio"));
    let folder = project(&[("src/lib.rs", &silenced)]);
    assert_eq!(places(folder.path(), &[]), [""; 0]);
    assert_eq!(places(folder.path(), &["-A", "block_on_in_async"]), [""; 0], "a lint that is off is no reason");
    let forbidden = unpark(folder.path(), &["unpark", "-F", "block_on_in_async"]);
    assert_eq!(forbidden.status.code(), Some(1));
    assert!(stdout(&forbidden).contains("set to forbid"), "{}", stdout(&forbidden));
    write(folder.path(), "src/lib.rs", format!("pub async fn handle() {{\n{comment}    drop(1);\n}}\n").as_bytes());
    assert_eq!(places(folder.path(), &[]), ["src/lib.rs:2"]);
    let fails = unpark(folder.path(), &["unpark", "-D", "unused-allow", "--message-format", "json"]);
    assert_eq!(fails.status.code(), Some(1));
    let text = stdout(&fails);
    assert!(text.contains("\"suggested_replacement\":\"\"") && text.contains("MachineApplicable"), "{text}");
    assert_eq!(places(folder.path(), &["-A", "unused_allow"]), [""; 0]);
}

#[test]
fn what_is_said_of_a_module_holds_for_its_file() {
    let keeps = "pub async fn keep() {\n    static LOCK: std::sync::Mutex<u8> = std::sync::Mutex::new(1);\n    \
                 let _guard = LOCK.lock().unwrap();\n    std::future::pending::<()>().await;\n}\n";
    let shown = |root: &str| {
        let root = format!("{root}\nmod inner;\npub use inner::deep::keep;\n");
        let files = [("src/lib.rs", &*root), ("src/inner.rs", "pub mod deep;\n"), ("src/inner/deep.rs", keeps)];
        places(project(&files).path(), &["-W", "suppression-without-reason"])
    };
    let found = ["src/inner/deep.rs:3"];
    assert_eq!(shown(""), found);
    assert_eq!(shown("// unpark: allow(guard_across_await, reason = \"a test\")"), [""; 0]);
    assert_eq!(shown("// unpark: allow(guard_across_await, reason = \"a test\")\nuse std as other;").len(), 2);
    assert_eq!(
        shown("#[allow(clippy::await_holding_lock)]"),
        found,
        "whoever allows that for Clippy may still be held up"
    );
    let of_file = shown("// unpark: allow-file(guard_across_await, reason = \"a test\")");
    assert_eq!(of_file, ["src/inner/deep.rs:3", "src/lib.rs:1"], "which is not that of its modules");
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]);
    let output = command.args(arguments).current_dir(folder).env("GIT_CONFIG_GLOBAL", "/dev/null").output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", stderr(&output));
}

/// A committed server in a folder of a repository.
fn repository() -> tempfile::TempDir {
    let folder = project(&[("app/src/lib.rs", SERVER), ("app/src/store.rs", STORE)]);
    std::fs::rename(folder.path().join("Cargo.toml"), folder.path().join("app/Cargo.toml")).unwrap();
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "-A"]);
    git(folder.path(), &["commit", "-q", "-m", "first"]);
    folder
}

#[test]
fn with_diff_only_what_changes_touch_is_shown() {
    let folder = repository();
    let app = folder.path().join("app");
    assert_eq!(places(&app, &[]).len(), 2);
    assert_eq!(places(&app, &["--diff"]), [""; 0]);
    write(&app, "src/lib.rs", SERVER.replace("read(path)", "read(&path)").as_bytes());
    assert_eq!(places(&app, &["--diff"]), ["src/lib.rs:5"]);
    write(&app, "src/lib.rs", SERVER.as_bytes());
    write(&app, "src/store.rs", STORE.replace("read(name)", "read(&name)").as_bytes());
    assert_eq!(places(&app, &["--diff"]), ["src/lib.rs:9"], "the chain ends in a changed line");
    git(folder.path(), &["add", "-A"]);
    assert_eq!(places(&app, &["--diff"]), ["src/lib.rs:9"], "staged changes are uncommitted ones");
    assert_eq!(places(&app, &["--diff", "--manifest-path", "Cargo.toml"]), ["src/lib.rs:9"]);
    let src = app.join("src");
    assert_eq!(places(&src, &["--diff", "HEAD"]), ["src/lib.rs:9"], "from a folder below");
}

#[test]
fn diff_knows_new_files_moved_files_and_odd_names() {
    let folder = repository();
    let app = folder.path().join("app");
    let server = format!("{SERVER}#[path = \"ein \\\"Ä\\\".rs\"]\npub mod odd;\npub mod fresh;\n");
    write(&app, "src/lib.rs", server.as_bytes());
    write(&app, "src/fresh.rs", BLOCKS.as_bytes());
    write(&app, "src/ein \"Ä\".rs", b"pub async fn a() {}\n");
    git(folder.path(), &["add", "app/src/ein \"\u{c4}\".rs"]);
    git(folder.path(), &["commit", "-q", "-m", "second"]);
    write(&app, "src/ein \"Ä\".rs", BLOCKS.as_bytes());
    assert_eq!(places(&app, &["--diff"]), ["src/ein \"Ä\".rs:2", "src/fresh.rs:2"]);
    git(folder.path(), &["add", "-A"]);
    git(folder.path(), &["commit", "-q", "-m", "third"]);
    std::fs::create_dir(app.join("src/fresh")).unwrap();
    git(folder.path(), &["mv", "app/src/fresh.rs", "app/src/fresh/mod.rs"]);
    assert_eq!(places(&app, &["--diff"]), [""; 0], "a file that only moved has no changed lines");
}

#[test]
fn diff_counts_from_where_a_branch_began() {
    let folder = repository();
    let app = folder.path().join("app");
    git(folder.path(), &["checkout", "-q", "-b", "topic"]);
    write(&app, "src/lib.rs", SERVER.replace("read(path)", "read(&path)").as_bytes());
    git(folder.path(), &["commit", "-q", "-a", "-m", "on the branch"]);
    git(folder.path(), &["checkout", "-q", "main"]);
    write(&app, "src/store.rs", format!("// a\n{STORE}").as_bytes());
    git(folder.path(), &["commit", "-q", "-a", "-m", "on the main branch"]);
    git(folder.path(), &["checkout", "-q", "topic"]);
    assert_eq!(places(&app, &["--diff", "main"]), ["src/lib.rs:5"]);
    assert_eq!(places(&app, &["--diff"]), [""; 0]);
    assert_eq!(places(&app, &["--diff=HEAD~1"]), ["src/lib.rs:5"]);
}

#[test]
fn diff_without_git_or_with_a_wrong_revision_stops_the_run() {
    let folder = repository();
    let app = folder.path().join("app");
    for (arguments, said) in [
        (&["unpark", "--diff", "nowhere"][..], "there is no commit `nowhere`"),
        (&["unpark", "--diff", "src/lib.rs"][..], "--diff=HEAD src/lib.rs"),
        (&["unpark", "--diff=--output=x"][..], "there is no commit"),
    ] {
        let output = unpark(&app, arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(said), "{}", stderr(&output));
    }
    let outside = project(&[("src/lib.rs", BLOCKS)]);
    git(outside.path(), &["init", "-q"]);
    git(outside.path(), &["add", "src"]);
    assert_eq!(places(outside.path(), &["--diff"]).len(), 1, "before the first commit all is new");
    std::fs::remove_dir_all(outside.path().join(".git")).unwrap();
    let output = unpark(outside.path(), &["unpark", "--diff"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("not in a git repository"), "{}", stderr(&output));
}

#[test]
fn named_files_are_the_ones_that_are_reported_on() {
    let manifest = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
    let folder = project(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"3\"\n"),
        ("a/Cargo.toml", &(manifest("a") + "[dependencies]\nb = { path = \"../b\" }\n")),
        ("a/src/lib.rs", "pub mod other;\npub async fn a() {\n    b::helper();\n}\n"),
        ("a/src/other.rs", BLOCKS),
        ("b/Cargo.toml", &(manifest("b") + "description = \"for others\"\nlicense = \"MIT\"\n")),
        ("b/src/lib.rs", "pub mod more;\npub fn helper() {\n    drop(std::fs::read(\"a\"));\n}\n"),
        ("b/src/more.rs", BLOCKS),
        ("scripts/loose.rs", BLOCKS),
        ("b/scripts/loose.rs", BLOCKS),
        ("c/Cargo.toml", &(manifest("c") + "[workspace]\n")),
        ("c/src/lib.rs", BLOCKS),
    ]);
    let of = |files: &[&str]| places(folder.path(), files);
    assert_eq!(of(&["a/src/lib.rs"]), ["a/src/lib.rs:3"], "the chain goes through a package that is not named");
    assert_eq!(of(&["a/src/other.rs", "b/src/more.rs"]), ["a/src/other.rs:2", "b/src/more.rs:2"]);
    assert_eq!(of(&["b/src/lib.rs"]), [""; 0]);
    assert_eq!(of(&["scripts/loose.rs"]), ["scripts/loose.rs:2"]);
    assert_eq!(of(&["scripts/loose.rs", "a/src/other.rs"]), ["a/src/other.rs:2", "scripts/loose.rs:2"]);
    assert_eq!(of(&["b/scripts/loose.rs", "scripts"]), ["b/scripts/loose.rs:2", "scripts/loose.rs:2"]);
    assert_eq!(of(&["."]).len(), 3, "a folder's packages, and no loose files beside them");
    assert_eq!(places(&folder.path().join("a/src"), &["other.rs"]), ["a/src/other.rs:2"]);
    assert_eq!(of(&["a/src/other.rs", "c/src/lib.rs", "a/Cargo.toml"]), ["a/src/other.rs:2", "src/lib.rs:2"]);
    let json = unpark(folder.path(), &["unpark", "--message-format", "json", "a/src/other.rs", "c/src/lib.rs"]);
    assert_eq!(json.status.code(), Some(2), "cargo's messages are about one project");
    assert!(stderr(&json).contains("does not belong to the project"), "{}", stderr(&json));
    let wrong = unpark(folder.path(), &["unpark", "-W", "stal", "a/src/other.rs", "c/src/lib.rs"]);
    assert_eq!(stderr(&wrong).matches("no lint or group `stal`").count(), 1, "{}", stderr(&wrong));
}
