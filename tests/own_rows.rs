//! What a project says of functions, in its settings and in comments above them.

mod project;

use project::{project, stderr, stdout, unpark};

/// Findings as `file:line`, of a run without mistakes.
fn places(files: &[(&str, &str)]) -> Vec<String> {
    let folder = project(files);
    let output = unpark(folder.path(), &["unpark", "--message-format", "short"]);
    assert_ne!(output.status.code(), Some(2), "{}", stderr(&output));
    let place = |line: &str| line.split(':').take(2).collect::<Vec<_>>().join(":");
    stdout(&output).lines().map(place).collect()
}

/// What is said of a library's text that holds a mistake.
fn mistake(text: &str) -> String {
    let folder = project(&[("src/lib.rs", text)]);
    let output = unpark(folder.path(), &["unpark"]);
    assert_eq!(output.status.code(), Some(2), "{}{}", stdout(&output), stderr(&output));
    stderr(&output)
}

const STORE: &str = "\
pub struct Store;
impl Store {
    pub fn query(&self) {}
}
pub fn load(f: impl FnOnce()) { keep(f) }
fn keep(_: impl FnOnce()) {}
pub fn cached() { let _ = std::fs::read(\"a\"); }
";
const USES: &str = "\
mod store;
pub use store::{Store, cached, load};
pub async fn handle(store: &Store) {
    store.query();
    load(|| std::thread::sleep(std::time::Duration::from_secs(1)));
    cached();
}
pub fn on_message() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}
";

#[test]
fn rows_of_settings_go_before_what_bodies_say() {
    let with = |apis: &str| {
        places(&[("src/lib.rs", USES), ("src/store.rs", STORE), ("unpark.toml", &format!("[apis]\n{apis}"))])
    };
    assert_eq!(with(""), ["src/lib.rs:6"]);
    let blocks = "blocks = [\n  { path = \"app::store::Store::query\", class = \"db\", cost = \"milli\" },\n]\n";
    assert_eq!(with(blocks), ["src/lib.rs:4", "src/lib.rs:6"]);
    assert_eq!(with("blocks = [{ path = \"app::Store::*\" }]"), ["src/lib.rs:4", "src/lib.rs:6"], "by a re-export");
    assert_eq!(with("blocks = [{ path = \"app::cached\", shown = false }]"), [""; 0]);
    assert_eq!(
        with("runs = [{ path = \"app::load\", argument = 0, on = \"caller\" }]"),
        ["src/lib.rs:5", "src/lib.rs:6"]
    );
    assert_eq!(with("runs = [{ path = \"app::load\", on = \"blocking-pool\" }]"), ["src/lib.rs:6"]);
    assert_eq!(with("handlers = [{ path = \"app::on_message\" }]"), ["src/lib.rs:6", "src/lib.rs:9"]);
}

/// A program that waits in ways that only its own rows tell.
const OWN_WAITS: &str = "\
mod locks {
    pub struct Held;
    pub struct Lock;
    impl Lock {
        pub fn hold(&self) -> Held { Held }
        pub fn ready(&self) -> bool { true }
        pub async fn next(&mut self) -> u8 { 0 }
    }
    pub fn open() -> (u8, Run) { (0, Run) }
    pub struct Run;
}
pub use locks::{Held, Lock};
async fn pause() {}
pub async fn keeps(lock: &Lock) {
    let _held = lock.hold();
    pause().await;
}
pub async fn looks(lock: &Lock) {
    while !lock.ready() {
        pause().await;
    }
}
pub async fn races(lock: &mut Lock) {
    loop {
        tokio::select! {
            got = lock.next() => drop(got),
            () = pause() => {}
        }
    }
}
pub async fn opens() -> u8 {
    let (sender, _run) = locks::open();
    sender
}
";

#[test]
fn rows_of_settings_are_of_every_kind_that_the_catalog_has() {
    let manifest =
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n";
    let with = |apis: &str| {
        let settings = format!("lints.sleep_in_polling_loop = \"warn\"\n[apis]\n{apis}\n");
        places(&[("Cargo.toml", manifest), ("src/lib.rs", OWN_WAITS), ("unpark.toml", &settings)])
    };
    assert_eq!(with(""), [""; 0]);
    assert_eq!(with("guards = [{ type = \"app::locks::Held\", holds = \"lock\" }]"), ["src/lib.rs:15"]);
    assert_eq!(with("guards = [{ type = \"app::Held\", holds = \"lock\" }]"), ["src/lib.rs:15"], "by a re-export");
    let marks = "marks = [{ path = \"app::Lock::ready\", as = \"looks\" }, { path = \"app::pause\", as = \"sleeps\" }]";
    assert_eq!(with(marks), ["src/lib.rs:19"]);
    assert_eq!(with("cancels = [{ path = \"app::Lock::next\", loses = \"a byte\" }]"), ["src/lib.rs:26"]);
    assert_eq!(with("driven = [{ path = \"app::locks::open\", part = 1 }]"), ["src/lib.rs:32"]);
}

#[test]
fn a_mark_is_no_reason_not_to_look_at_a_body() {
    let text = |comment: &str| {
        format!(
            "pub async fn handle() {{\n    limit();\n}}\n{comment}\nfn limit() {{ let _ = std::fs::read(\"a\"); }}\n"
        )
    };
    for comment in ["", "// unpark: mark = \"limits\"", "// unpark: cancels = \"a permit\"", "// unpark: driven = 0"] {
        assert_eq!(places(&[("src/lib.rs", &text(comment))]), ["src/lib.rs:2"], "{comment}");
    }
}

#[test]
fn a_row_about_a_type_that_there_is_not_is_a_mistake() {
    let said = |path: &str| {
        let settings = format!("[apis]\nguards = [{{ type = \"{path}\", holds = \"lock\" }}]\n");
        let folder = project(&[("src/lib.rs", "pub struct Held;\npub fn held() {}\n"), ("unpark.toml", &settings)]);
        let output = unpark(folder.path(), &["unpark"]);
        assert_eq!(output.status.code(), Some(2), "{}", stdout(&output));
        stderr(&output)
    };
    assert!(said("app::Hold").contains("there is `app::Held`"), "{}", said("app::Hold"));
    assert!(said("app::held").contains("nothing is called `app::held`"), "a function is no type");
    assert!(said("other::Thing").contains("`app::store::Guard`"), "{}", said("other::Thing"));
}

#[test]
fn rows_about_libraries_add_to_the_catalog_and_replace_its_own() {
    let code = "pub async fn handle() {\n    let _ = std::fs::read(\"a\");\n    legacy::wait();\n}\n";
    let manifest =
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nlegacy = \"1\"\n";
    let with = |apis: &str| places(&[("Cargo.toml", manifest), ("src/lib.rs", code), ("unpark.toml", apis)]);
    assert_eq!(with(""), ["src/lib.rs:2"]);
    assert_eq!(
        with("[[apis.blocks]]\npath = \"legacy::wait\"\nclass = \"net-io\"\n"),
        ["src/lib.rs:2", "src/lib.rs:3"]
    );
    assert_eq!(with("[[apis.blocks]]\npath = \"std::fs::read\"\nshown = false\n"), [""; 0]);
}

#[test]
fn a_comment_above_a_function_is_a_row() {
    let with = |comment: &str, function: &str| {
        let text = format!("pub async fn handle() {{\n    other(|| ());\n}}\n\n{comment}\n{function}\n");
        places(&[("src/lib.rs", &text)])
    };
    let quiet = "pub fn other(_: impl FnOnce()) {}";
    let waits = "#[inline]\npub fn other(_: impl FnOnce()) { let _ = std::fs::read(\"a\"); }";
    assert_eq!(with("", quiet), [""; 0]);
    assert_eq!(with("// unpark: blocks = \"net-io\" # talks to the broker", quiet), ["src/lib.rs:2"]);
    assert_eq!(with("// unpark: blocks", quiet), ["src/lib.rs:2"]);
    assert_eq!(with("// unpark: blocks = { class = \"cpu\", cost = \"milli\" }", quiet), ["src/lib.rs:2"]);
    assert_eq!(with("", waits), ["src/lib.rs:2"]);
    assert_eq!(with("// unpark: blocks = false", waits), [""; 0]);
    let sleeps = "pub fn other(_: impl FnOnce()) { std::thread::sleep(std::time::Duration::from_secs(1)); }";
    assert_eq!(with("// unpark: handler", sleeps), ["src/lib.rs:2", "src/lib.rs:6"]);
    assert_eq!(with("#[cfg(windows)]\n// unpark: blocks", quiet), [""; 0], "what is switched off is no mistake");
}

#[test]
fn a_comment_decides_where_a_closure_runs() {
    let text = |comment: &str| {
        format!(
            "pub async fn handle() {{\n    offload(|| std::thread::sleep(std::time::Duration::from_secs(1)));\n}}\n\
             {comment}\nfn offload(f: impl FnOnce()) {{ f() }}\n"
        )
    };
    assert_eq!(places(&[("src/lib.rs", &text(""))]), ["src/lib.rs:2"]);
    assert_eq!(places(&[("src/lib.rs", &text("// unpark: runs = \"blocking-pool\""))]), [""; 0]);
    assert_eq!(places(&[("src/lib.rs", &text("// unpark: runs = { argument = 0, on = \"thread\" }"))]), [""; 0]);
}

#[test]
fn a_comment_makes_a_constructor_one_of_something_bound_to_a_runtime() {
    let text = |comment: &str| {
        format!(
            "pub struct Pool;\n{comment}\npub fn connect() -> Pool {{ Pool }}\nfn main() {{\n    let _pool = connect();\n}}\n"
        )
    };
    let comment = "// unpark: binds = { binds = \"made\", outside = \"panic:tokio-no-reactor\", cost = \"expensive\" }";
    assert_eq!(places(&[("src/main.rs", &text(""))]), [""; 0]);
    assert_eq!(places(&[("src/main.rs", &text(comment))]), ["src/main.rs:5"]);
}

#[test]
fn a_comment_with_a_mistake_has_its_place() {
    let says = |text: &str, parts: &[&str]| {
        let said = mistake(text);
        for part in parts {
            assert!(said.contains(part), "`{part}` is not in:\n{said}");
        }
    };
    says(
        "// unpark: blocks = \"net-oi\"\nfn f() {}\n",
        &["src/lib.rs:1:12", "unknown variant `net-oi`", "there is `net-io`"],
    );
    says("// unpark: blocks = { clas = \"cpu\" }\nfn f() {}\n", &["src/lib.rs:1:12", "there is `class`"]);
    says("// unpark: blocks = \nfn f() {}\n", &["src/lib.rs:1:12"]);
    says("// unpark: handler\nstruct S;\n", &["src/lib.rs:1:12", "none follows", "right above `fn`"]);
}
