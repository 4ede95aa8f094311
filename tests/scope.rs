//! Which findings are shown without being asked for: those in shipped code.

mod project;

use project::{project, stderr, stdout, unpark};

const STALLS: &str = "pub async fn stall() {\n    let _ = std::fs::read(\"a\");\n}\n";
const PANICS: &str = "#[tokio::main]\nasync fn main() {\n    tokio::runtime::Handle::current().block_on(async {});\n    loop { tokio::spawn(async { let _ = std::fs::read(\"a\"); }); }\n}\n";

fn places(files: &[(&str, &str)], arguments: &[&str]) -> Vec<String> {
    let folder = project(files);
    let all: Vec<&str> = ["unpark", "--message-format", "short"].into_iter().chain(arguments.iter().copied()).collect();
    let output = unpark(folder.path(), &all);
    assert_ne!(output.status.code(), Some(2), "{}", stderr(&output));
    let place = |line: &str| line.split(':').take(2).collect::<Vec<_>>().join(":");
    stdout(&output).lines().map(place).collect()
}

#[test]
fn other_targets_are_shown_on_request() {
    let manifest = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\nbuild = \"build/script.rs\"\n\
                    [dependencies]\ntokio = \"1\"\n[build-dependencies]\ntokio = \"1\"\n";
    let files = [
        ("Cargo.toml", manifest),
        ("src/lib.rs", STALLS),
        ("benches/fast.rs", PANICS),
        ("build/script.rs", PANICS),
        ("examples/show.rs", PANICS),
        ("tests/all.rs", PANICS),
    ];
    let shown = |arguments: &[&str]| places(&files, arguments);
    assert_eq!(shown(&[]), ["src/lib.rs:2"]);
    assert_eq!(shown(&["--examples"]), ["examples/show.rs:3", "examples/show.rs:4", "src/lib.rs:2"]);
    assert_eq!(shown(&["--benches"]), ["benches/fast.rs:3", "benches/fast.rs:4", "src/lib.rs:2"]);
    assert_eq!(shown(&["examples/show.rs"]), ["examples/show.rs:3", "examples/show.rs:4"], "it was asked for by name");
    let all = shown(&["--all-targets"]);
    assert!(all.len() >= 8 && all.contains(&"build/script.rs:4".to_owned()), "{all:?}");
}

#[test]
fn unit_tests_are_read_on_request() {
    let test = "    #[tokio::test]\n    async fn parks() {\n        tokio::runtime::Handle::current().block_on(async {});\n    }\n";
    let text = format!("{STALLS}#[cfg(test)]\nmod tests {{\n{test}}}\n");
    assert_eq!(places(&[("src/lib.rs", &text)], &[]), ["src/lib.rs:2"]);
    assert_eq!(places(&[("src/lib.rs", &text)], &["--tests"]), ["src/lib.rs:2", "src/lib.rs:8"]);
}

#[test]
fn code_of_features_for_tests_is_no_shipped_code() {
    let manifest = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[features]\ntestutils = []\n\
                    fuzzing = []\nlatest = []\n[dependencies]\ntokio = \"1\"\n";
    let save = "pub async fn save() {\n    #[cfg(feature = \"testutils\")]\n    {\n        let _ = std::fs::read(\"a\");\n    }\n    \
                #[cfg(feature = \"latest\")]\n    std::fs::write(\"a\", \"\").unwrap();\n}\n";
    let fuzz = "#[cfg(feature = \"fuzzing\")]\npub async fn fuzz() {\n    let _ = std::fs::read(\"a\");\n}\n";
    let files = [("Cargo.toml", manifest), ("src/lib.rs", &*(save.to_owned() + fuzz))];
    assert_eq!(places(&files, &["--all-features"]), ["src/lib.rs:7"]);
    assert_eq!(places(&files, &["--all-features", "--tests"]), ["src/lib.rs:4", "src/lib.rs:7"]);
}

#[test]
fn a_finding_stands_in_shipped_code_where_others_get_there_too() {
    let helper = "pub fn wait() {\n    tokio::runtime::Handle::current().block_on(async {});\n}\n\
                  pub async fn handle() {\n    wait();\n}\n";
    let example = "#[tokio::main]\nasync fn main() {\n    app::wait();\n}\n";
    assert_eq!(places(&[("src/lib.rs", helper), ("examples/a.rs", example)], &[]), ["src/lib.rs:5"]);
    let kept = "#[tokio::test]\nasync fn it_is_kept() {\n    static LOCK: std::sync::Mutex<u8> = std::sync::Mutex::new(1);\n    \
                let _guard = LOCK.lock().unwrap();\n    tokio::task::yield_now().await;\n}\n";
    assert_eq!(places(&[("src/lib.rs", ""), ("tests/all.rs", kept)], &[]), [""; 0], "whether it hangs is open");
    assert_eq!(places(&[("src/lib.rs", ""), ("tests/all.rs", kept)], &["--tests"]), ["tests/all.rs:4"]);
}

#[test]
fn a_test_that_is_called_like_a_library_takes_nothing_from_it() {
    let uses = "pub async fn handle() {\n    tokio::runtime::Handle::current().block_on(async {});\n}\n";
    let files = [("src/lib.rs", uses), ("tests/tokio.rs", "pub mod runtime {}\n"), ("tests/std.rs", "pub mod fs {}\n")];
    assert_eq!(places(&files, &[]), ["src/lib.rs:2"]);
    // What is not at hand of the library may have any method; the trait's own is not meant.
    let node = "use node::Node;\npub trait Pay {\n    async fn stop(&self) -> Result<(), ()>;\n}\n\
                pub struct App { inner: Node }\nimpl App {\n    fn end(&self) -> Result<(), ()> {\n        self.inner.stop()?;\n        Ok(())\n    }\n}\n\
                impl Pay for App {\n    async fn stop(&self) -> Result<(), ()> {\n        self.end()\n    }\n}\n";
    let manifest = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nnode = \"1\"\n";
    let files = [("Cargo.toml", manifest), ("src/lib.rs", node), ("tests/node.rs", "")];
    assert_eq!(places(&files, &[]), [""; 0]);
}

#[test]
fn packages_for_tests_are_no_shipped_code() {
    let manifest = |name: &str, more: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{more}[dependencies]\ntokio = \"1\"\n"
        )
    };
    let workspace = manifest(
        "app",
        "[workspace]\nmembers = [\"*-*\", \"testing/*\", \"integration/*\", \"samples/*\"]\n[dev-dependencies]\nbuilders = { path = \"testing/builders\" }\n\
         helpers-own = { path = \"helpers-own\", version = \"0.1.0\" }\n",
    );
    let own = manifest("helpers-own", "publish = false\n");
    let for_others = "description = \"for others\"\nlicense = \"MIT\"\n";
    let (fakes, shipped) = (manifest("app-fakes", ""), manifest("test-kit", for_others));
    let user = manifest("app-user", "").replace(
        "[dependencies]\n",
        "[dependencies]\ntest-kit = { path = \"../test-kit\" }\napp-test-utils = { path = \"../app-test-utils\" }\n",
    );
    let utils = manifest("app-test-utils", "");
    let builders = manifest("builders", "");
    let harness = manifest("sql-logic", "publish = false\n");
    let (target, product) = (manifest("ducks", "publish = false\n"), manifest("drakes", ""));
    let seats = manifest("seats", "");
    let starts =
        "#[tokio::main]\nasync fn main() {\n    loop { tokio::spawn(async { let _ = std::fs::read(\"a\"); }); }\n}\n";
    let files = [
        ("Cargo.toml", &*workspace),
        ("src/lib.rs", STALLS),
        ("helpers-own/Cargo.toml", &own),
        ("helpers-own/src/lib.rs", STALLS),
        ("app-fakes/Cargo.toml", &fakes),
        ("app-fakes/src/lib.rs", STALLS),
        ("test-kit/Cargo.toml", &shipped),
        ("test-kit/src/lib.rs", STALLS),
        ("app-test-utils/Cargo.toml", &utils),
        ("app-test-utils/src/lib.rs", STALLS),
        ("app-user/Cargo.toml", &user),
        ("app-user/src/lib.rs", STALLS),
        ("sql-logic/Cargo.toml", &harness),
        ("sql-logic/src/lib.rs", STALLS),
        ("sql-logic/tests/all.rs", "#[test]\nfn it_runs() {}\n"),
        ("testing/builders/Cargo.toml", &builders),
        ("testing/builders/src/lib.rs", STALLS),
        ("integration/ducks/Cargo.toml", &target),
        ("integration/ducks/src/main.rs", starts),
        ("samples/seats/Cargo.toml", &seats),
        ("samples/seats/src/main.rs", starts),
        ("integration/drakes/Cargo.toml", &product),
        ("integration/drakes/src/main.rs", starts),
    ];
    // What a package that ships is built of ships, whatever it is called but for what says that it helps tests; and nobody
    // minds that tests wait.
    let shipped =
        ["app-user/src/lib.rs:2", "integration/drakes/src/main.rs:3", "src/lib.rs:2", "test-kit/src/lib.rs:2"];
    assert_eq!(places(&files, &["--workspace"]), shipped);
    assert_eq!(places(&files, &["--workspace", "--tests"]), shipped);
}

#[test]
fn what_other_languages_are_given_ships_though_only_tests_here_use_it() {
    let head = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
    let app = head("app") + "[workspace]\nmembers = [\"store\"]\n[dev-dependencies]\nstore = { path = \"store\" }\n";
    let shown = |kinds: &str| {
        let store = head("store") + "[lib]\ncrate-type = [" + kinds + "]\n[dependencies]\ntokio = \"1\"\n";
        let files =
            [("Cargo.toml", &*app), ("src/lib.rs", ""), ("store/Cargo.toml", &store), ("store/src/lib.rs", STALLS)];
        places(&files, &["--workspace"])
    };
    assert_eq!(shown("\"rlib\""), [""; 0]);
    assert_eq!(shown("\"cdylib\", \"rlib\""), ["store/src/lib.rs:2"]);
}

#[test]
fn packages_for_browsers_are_shown_on_request() {
    let manifest = |kinds: &str, bindgen: &str| {
        format!(
            "[package]\nname = \"page\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[lib]\ncrate-type = [{kinds}]\n\
             [dependencies]\nwasm-bindgen = {bindgen}\n"
        )
    };
    let shown = |kinds: &str, bindgen: &str, arguments: &[&str]| {
        places(&[("Cargo.toml", &manifest(kinds, bindgen)), ("src/lib.rs", STALLS)], arguments)
    };
    let there = ["src/lib.rs:2"];
    assert_eq!(shown("\"cdylib\"", "\"0.2\"", &[]), [""; 0]);
    assert_eq!(shown("\"cdylib\"", "\"0.2\"", &["--all-targets"]), there);
    assert_eq!(shown("\"cdylib\"", "{ version = \"0.2\", optional = true }", &[]), there, "it is for others as well");
    assert_eq!(shown("\"cdylib\", \"rlib\"", "\"0.2\"", &[]), there, "servers are built of it too");
    let built_for = |targets: &str, arguments: &[&str]| {
        let config = format!("[build]\ntarget = {targets}\n");
        let files = [
            ("Cargo.toml", &*manifest("\"rlib\"", "\"0.2\"")),
            (".cargo/config.toml", &config),
            ("src/lib.rs", STALLS),
        ];
        places(&files, arguments)
    };
    assert_eq!(built_for("\"wasm32-wasip1\"", &[]), [""; 0]);
    assert_eq!(built_for("[\"wasm32-wasip1\"]", &["--all-targets"]), there);
    assert_eq!(built_for("[\"wasm32-wasip1\", \"x86_64-unknown-linux-gnu\"]", &[]), there);
}

#[test]
fn a_library_that_a_program_imports_by_another_name_is_a_part_of_it() {
    let workspace = "[workspace]\nmembers = [\"app\", \"lib\"]\nresolver = \"3\"\n";
    let library =
        "[package]\nname = \"app-lib\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n";
    let program = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n\
                   inner = { path = \"../lib\", package = \"app-lib\" }\n";
    let main = "#[tokio::main]\nasync fn main() {\n    inner::stall().await;\n}\n";
    let shown = |program: &str, main: &str| {
        let files = [
            ("Cargo.toml", workspace),
            ("lib/Cargo.toml", library),
            ("lib/src/lib.rs", STALLS),
            ("app/Cargo.toml", program),
            ("app/src/main.rs", main),
        ];
        places(&files, &["--workspace"])
    };
    assert_eq!(shown(program, main), [""; 0], "only `main` has it run");
    let without = &program.replace("inner =", "# inner =");
    assert_eq!(shown(without, "fn main() {}\n"), ["lib/src/lib.rs:2"], "it is for others");
}
