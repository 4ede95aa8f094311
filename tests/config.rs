//! Settings as people write them: what holds, where it comes from, and what is said of mistakes.

mod project;

use project::{command, project, stderr, stdout, unpark};

const BLOCKS: &str = "pub async fn handle() {\n    let _ = std::fs::read(\"a\");\n}\n";
const APP: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

/// Findings as `file:line`, of a run in which nothing fails.
fn places(files: &[(&str, &str)], arguments: &[&str]) -> Vec<String> {
    let folder = project(files);
    let all: Vec<&str> = ["unpark", "--message-format", "short"].into_iter().chain(arguments.iter().copied()).collect();
    let output = unpark(folder.path(), &all);
    assert_ne!(output.status.code(), Some(2), "{}", stderr(&output));
    let place = |line: &str| line.split(':').take(2).collect::<Vec<_>>().join(":");
    stdout(&output).lines().map(place).collect()
}

/// What is said of settings that hold a mistake.
fn mistake(settings: &str) -> String {
    mistakes(&[("unpark.toml", settings), ("src/lib.rs", BLOCKS)])
}

fn mistakes(files: &[(&str, &str)]) -> String {
    let folder = project(files);
    let output = unpark(folder.path(), &["unpark"]);
    assert_eq!(output.status.code(), Some(2), "{}{}", stdout(&output), stderr(&output));
    assert_eq!(stdout(&output), "");
    stderr(&output)
}

#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in:\n{text}");
    }
}

#[test]
fn command_line_environment_package_and_workspace_go_before_each_other_in_this_order() {
    let workspace = "[workspace]\nmembers = [\"app\", \"lib\"]\nresolver = \"3\"\n[workspace.metadata.unpark.lints]\n\
                     stall = \"deny\"\nblocking-call-in-async = \"deny\"\n";
    let app = format!("{APP}[package.metadata.unpark.lints]\nblocking_call_in_async = \"allow\"\n");
    let lib = APP.replace("app", "lib");
    let folder = project(&[
        ("Cargo.toml", workspace),
        ("app/Cargo.toml", &app),
        ("app/src/lib.rs", BLOCKS),
        ("lib/Cargo.toml", &lib),
        ("lib/src/lib.rs", BLOCKS),
    ]);
    let code = |package: &str, variable: &str, flags: &[&str]| {
        let arguments: Vec<&str> = ["unpark", "-p", package].into_iter().chain(flags.iter().copied()).collect();
        let output = command(folder.path(), &arguments).env("UNPARK_FLAGS", variable).output().unwrap();
        assert!(output.status.code() < Some(2), "{}", stderr(&output));
        (output.status.code(), stdout(&output).is_empty())
    };
    assert_eq!(code("lib", "", &[]), (Some(1), false), "the workspace says deny");
    assert_eq!(code("app", "", &[]), (Some(0), true), "the package says allow");
    assert_eq!(code("app", "-W blocking-call-in-async", &[]), (Some(0), false), "the environment says warn");
    assert_eq!(code("app", "-- -W stall", &["-D", "stall"]), (Some(1), false), "the command line says deny");
    let output = command(folder.path(), &["unpark", "--print", "config", "-p", "app", "-D", "waste"])
        .env("UNPARK_FLAGS", "-Wpedantic --min-confidence=low")
        .output()
        .unwrap();
    let lines: Vec<String> =
        stdout(&output).lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for line in [
        "# app",
        "min-confidence = \"low\" # environment: UNPARK_FLAGS",
        "blocking_call_in_async = \"allow\" # app/Cargo.toml:6",
        "timeout_cannot_fire = \"deny\" # Cargo.toml:5",
        "channel_per_call = \"deny\" # command line",
        "block_on_in_async = \"deny\" # default",
    ] {
        assert!(lines.iter().any(|found| found == line), "no `{line}` in {lines:#?}");
    }
}

#[test]
fn a_priority_goes_before_the_order_and_a_lint_before_its_group() {
    let with = |lints: &str| {
        let folder = project(&[("unpark.toml", &format!("[lints]\n{lints}")), ("src/lib.rs", BLOCKS)]);
        unpark(folder.path(), &["unpark"]).status.code()
    };
    assert_eq!(with("blocking-call-in-async = \"deny\"\nstall = \"allow\""), Some(1));
    assert_eq!(with("all = \"allow\"\nblocking_call_in_async = { level = \"deny\" }"), Some(1));
    assert_eq!(with("blocking_call_in_async = \"deny\"\nstall = { level = \"allow\", priority = 1 }"), Some(0));
    assert_eq!(
        with("\"unpark::stall\" = { level = \"forbid\", priority = -1 }\nblocking_call_in_async = \"allow\""),
        Some(1)
    );
}

#[test]
fn a_mistake_has_a_place_and_a_nearest_name() {
    says(
        &mistake("[lints]\nblocking_cal_in_async = \"deny\"\n"),
        &[
            "error: there is no lint or group `blocking_cal_in_async`",
            "unpark.toml:2:1",
            "there is `blocking_call_in_async`",
        ],
    );
    says(
        &mistake("min-confidnce = \"low\"\n"),
        &["unpark.toml:1:1", "unknown field `min-confidnce`", "there is `min-confidence`"],
    );
    says(&mistake("[lints]\nstall = \"dney\"\n"), &["unpark.toml:2:9", "unknown variant `dney`"]);
    says(&mistake("[lints]\nstall = { level = \"deny\", prority = 1 }\n"), &["unpark.toml:2:", "there is `priority`"]);
    says(&mistake("[lints]\nstall = 3\n"), &["unpark.toml:2:9", "a level such as"]);
    says(&mistake("[lints\n"), &["unpark.toml:1:7"]);
    says(&mistake("exclude = [\"a/[\"]\n"), &["unpark.toml:1:12", "not a pattern of paths"]);
    says(
        &mistake("[apis]\nblocks = [{ path = \"app::handle\", clas = \"db\" }]\n"),
        &["unpark.toml:2:", "there is `class`"],
    );
    says(
        &mistake("[apis]\nblocks = [\n  { path = \"app::handel\", class = \"db\" },\n]\n"),
        &["nothing is called `app::handel`", "unpark.toml:3:12", "there is `app::handle`"],
    );
    says(
        &mistake("[apis]\nruns = [{ path = \"ap::handle\", on = \"thread\" }]\n"),
        &["nothing is called", "there is `app::handle`"],
    );
    says(
        &mistake("[apis]\nblocks = [{ path = \"std::fs::raed_to_string\" }]\n"),
        &["nothing is called", "there is `std::fs::read_to_string`"],
    );
    says(
        &mistake("[apis]\nruns = [{ path = \"no_such::crate_of::ours\", on = \"thread\" }]\n"),
        &["nothing is called", "begins with the name of a crate"],
    );
}

#[test]
fn a_mistake_is_told_in_every_format() {
    let folder = project(&[("unpark.toml", "[lints]\nnothing = \"deny\"\n"), ("src/lib.rs", BLOCKS)]);
    let output = unpark(folder.path(), &["unpark", "--message-format", "short"]);
    assert!(stderr(&output).starts_with("unpark.toml:2:1: error: there is no lint"), "{}", stderr(&output));
    let output = unpark(folder.path(), &["unpark", "--message-format", "json"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stdout(&output).contains("unpark.toml") && stdout(&output).contains("\"success\":false"),
        "{}",
        stdout(&output)
    );
}

#[test]
fn tables_that_cargo_or_we_cannot_read_are_told_with_their_repair() {
    let package = format!("{APP}[lints.unpark]\nstall = \"deny\"\n");
    says(
        &mistakes(&[("Cargo.toml", &package), ("src/lib.rs", BLOCKS)]),
        &["`[lints.unpark]` breaks the build", "Cargo.toml:5:", "[package.metadata.unpark.lints]", "stall = \"deny\""],
    );
    let workspace = format!("{APP}[workspace.lints.unpark]\nstall = \"deny\"\n");
    says(&mistakes(&[("Cargo.toml", &workspace), ("src/lib.rs", BLOCKS)]), &["[workspace.metadata.unpark.lints]"]);
    let top = format!("{APP}[unpark]\nmin-confidence = \"low\"\n");
    says(&mistakes(&[("Cargo.toml", &top), ("src/lib.rs", BLOCKS)]), &["package.metadata.unpark"]);
    let twice = [
        ("unpark.toml", "[lints]\nstall = \"deny\"\n"),
        (".unpark.toml", "[lints]\nstall = \"deny\"\n"),
        ("src/lib.rs", BLOCKS),
    ];
    says(&mistakes(&twice), &[".unpark.toml:2:1", "keep them in one place"]);
    let folder = project(&[("unpark.toml/x", ""), ("src/lib.rs", BLOCKS)]);
    let output = unpark(folder.path(), &["unpark"]);
    assert_eq!(output.status.code(), Some(2));
    says(&stderr(&output), &["unpark.toml", "is a directory"]);
}

#[test]
fn flags_of_the_environment_are_checked_as_such() {
    let folder = project(&[("src/lib.rs", BLOCKS)]);
    for (flags, part) in [("--no-such", "--no-such"), ("src/lib.rs", "only flags"), ("-D", "value is required")] {
        let output = command(folder.path(), &["unpark"]).env("UNPARK_FLAGS", flags).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{flags}");
        says(&stderr(&output), &["UNPARK_FLAGS", part]);
    }
    let output = command(folder.path(), &["unpark", "lints"]).env("UNPARK_FLAGS", "-D stall").output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn excluded_files_and_weak_findings_are_left_out() {
    let code = [("src/lib.rs", "pub mod api;\npub mod api2;\n"), ("src/api.rs", BLOCKS), ("src/api2/mod.rs", BLOCKS)];
    let with = |settings: &'static str| {
        let files: Vec<_> = code.into_iter().chain([("unpark.toml", settings)]).collect();
        places(&files, &[])
    };
    assert_eq!(with(""), ["src/api.rs:2", "src/api2/mod.rs:2"]);
    assert_eq!(with("exclude = [\"src/api.rs\"]"), ["src/api2/mod.rs:2"]);
    assert_eq!(with("exclude = [\"src/api2/\"]"), ["src/api.rs:2"]);
    assert_eq!(with("exclude = [\"**/api*\"]"), [""; 0]);
    let weak = "pub trait Disk { fn load(&self); }\nstruct A;\nimpl Disk for A { fn load(&self) { let _ = std::fs::read(\"a\"); } }\n\
                struct B;\nimpl Disk for B { fn load(&self) {} }\npub async fn handle(disk: &dyn Disk) { disk.load() }\n";
    assert_eq!(places(&[("src/lib.rs", weak)], &[]), [""; 0]);
    let low = ("unpark.toml", "min-confidence = \"low\"\n");
    assert_eq!(places(&[("src/lib.rs", weak), low], &[]), ["src/lib.rs:6"]);
    assert_eq!(places(&[("src/lib.rs", weak), low], &["--min-confidence", "high"]), [""; 0]);
}
