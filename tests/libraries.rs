//! What is said of libraries that lie in cargo's registry: their names, their effects, and what is kept of them.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

#[path = "libraries/effects.rs"]
mod effects;

use effects::{TUNNEL, polled};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A project of one package, and a home with published packages.
struct Setting {
    folder: tempfile::TempDir,
    home: tempfile::TempDir,
}

impl Setting {
    /// `packages` are names with versions, what they depend on, and the text of their library.
    fn new(dependencies: &[&str], files: &[(&str, &str)], packages: &[(&str, &[&str], &str)]) -> Self {
        let setting = Self { folder: tempfile::tempdir().unwrap(), home: tempfile::tempdir().unwrap() };
        write(setting.folder.path(), "Cargo.toml", &manifest("app", "0.1.0", dependencies));
        for (path, text) in files {
            write(setting.folder.path(), path, text);
        }
        for (name, dependencies, text) in packages {
            let package = setting.package(name);
            let (name, version) = name.rsplit_once('-').unwrap();
            write(&package, "Cargo.toml", &manifest(name, version, dependencies));
            write(&package, "src/lib.rs", text);
        }
        setting
    }

    fn package(&self, name: &str) -> PathBuf {
        self.home.path().join("registry/src/index").join(name)
    }

    fn run(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unpark"));
        command.args(["unpark", "--offline"]).args(arguments).current_dir(self.folder.path());
        command.env("CARGO_HOME", self.home.path()).env("HOME", self.home.path());
        command.env("XDG_CACHE_HOME", self.home.path()).env("LOCALAPPDATA", self.home.path());
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    }
}

fn manifest(name: &str, version: &str, dependencies: &[&str]) -> String {
    let lines: String = dependencies.iter().map(|name| format!("{name} = \"1\"\n")).collect();
    let package = format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2021\"\n");
    format!("{package}[dependencies]\n{lines}")
}

fn write(folder: &Path, path: &str, text: &str) {
    let file = folder.join(path);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
}

const POST: &str = "
pub struct Mailer;
impl Mailer {
    pub fn send(&self) { line::open(); }
    pub fn try_send(&self) { line::open(); }
    pub fn name(&self) -> String { String::new() }
    pub fn each(&self, f: impl Fn()) { f() }
    pub fn later(&self, f: impl FnOnce() + Send + 'static) { std::thread::spawn(f); }
}
";
const LINE: &str = "
pub fn open() { dial() }
fn dial() { std::net::TcpStream::connect(\"a:25\").unwrap(); }
";

fn post() -> Setting {
    let code = "
pub async fn handle(mailer: &post::Mailer) {
    mailer.send();
    mailer.name();
    mailer.later(|| drop(std::fs::read(\"a\")));
    mailer.each(|| drop(std::fs::read(\"b\")));
    mailer.try_send();
}
";
    Setting::new(&["post"], &[("src/lib.rs", code)], &[("post-1.2.0", &["line"], POST), ("line-1.0.1", &[], LINE)])
}

#[test]
fn waits_are_found_behind_functions_of_libraries() {
    let found = post().run(&[]);
    assert!(found.contains("src/lib.rs:3:12") && found.contains("waits for the network"), "{found}");
    let proof = "`Mailer::send` gets there by `line::open` (post-1.2.0/src/lib.rs:4), then `dial` (line-1.0.1/src/lib.rs:2), \
                 then `std::net::TcpStream::connect` (line-1.0.1/src/lib.rs:3)";
    assert!(found.contains(proof), "{found}");
}

#[test]
fn libraries_run_closures_where_their_sources_say() {
    let found = post().run(&["--message-format", "short"]);
    let lines: Vec<&str> = found.lines().filter_map(|line| line.split(':').nth(1)).collect();
    assert_eq!(lines, ["3", "6"], "{found}");
}

const WRAPS: &str = "
use std::future::Future;
pub struct Masked<F>(F);
impl<F> Masked<F> {
    pub fn new(future: F) -> Self { Masked(future) }
}
pub fn named<F: Future>(name: &str, future: F) -> impl Future<Output = F::Output> {
    async move { drop(name); future.await }
}
pub struct Callback(Box<dyn Fn() + Send>);
impl Callback {
    pub fn new<F: Fn() + Send + 'static>(f: F) -> Self { Callback(Box::new(move || f())) }
}
pub struct Key;
impl From<&std::path::Path> for Key {
    fn from(path: &std::path::Path) -> Self { drop(std::fs::read(path)); Key }
}
impl From<&[u8]> for Key {
    fn from(_: &[u8]) -> Self { Key }
}
";

#[test]
fn futures_go_through_what_libraries_make_around_them_and_closures_are_kept() {
    let code = "
        pub fn on_a_thread(runtime: &tokio::runtime::Runtime) {
            runtime.block_on(wraps::Masked::new(async { drop(std::fs::read(\"a\")) }));
            runtime.block_on(wraps::named(\"b\", async { drop(std::fs::read(\"b\")) }));
            runtime.spawn(wraps::named(\"c\", async { drop(std::fs::read(\"c\")) }));
        }
        pub async fn callbacks() -> Vec<wraps::Callback> {
            vec![wraps::Callback::new(|| drop(std::fs::read(\"d\")))]
        }
        pub async fn key() -> wraps::Key { wraps::Key::from(&b\"e\"[..]) }
    ";
    let setting = Setting::new(&["wraps", "tokio"], &[("src/lib.rs", code)], &[("wraps-1.0.0", &[], WRAPS)]);
    let found = setting.run(&["--message-format", "short"]);
    assert_eq!(found.lines().count(), 1, "{found}");
    assert!(found.contains("src/lib.rs:5:"), "{found}");
}

const API: &str = "
pub struct Api { http: reqwest::Client, name: String }
impl Api {
    pub fn new(name: String) -> Self { Self { http: client(), name } }
    pub fn over(http: Option<reqwest::Client>) -> Self { Self { http: http.unwrap_or_else(client), name: String::new() } }
    pub fn name(&self) -> &str { &self.name }
    pub async fn ask(&self) {}
}
pub fn builder() -> Builder { Builder { name: String::new() } }
pub struct Builder { name: String }
impl Builder {
    pub fn named(mut self, name: String) -> Self { self.name = name; self }
    pub fn build(self) -> Result<Api, String> { let api = Api::new(self.name); Ok(api) }
}
fn client() -> reqwest::Client { reqwest::Client::builder().build().unwrap() }
";

#[test]
fn clients_of_libraries_have_pools_of_their_own() {
    let code = "
pub async fn handle() {
    api::Api::new(String::new()).ask().await;
}
pub async fn built() {
    let api = api::builder().named(String::new()).build().unwrap();
    api.ask().await;
}
pub async fn over(http: reqwest::Client) {
    api::Api::over(Some(http)).ask().await;
}
";
    let packages: [(&str, &[&str], &str); 2] = [
        ("api-1.2.0", &["reqwest"], API),
        (
            "reqwest-0.12.0",
            &[],
            "pub struct Client; pub struct ClientBuilder; impl Client { pub fn builder() -> ClientBuilder { todo!() } } impl ClientBuilder { pub fn build(self) -> Result<Client, String> { todo!() } }",
        ),
    ];
    let setting = Setting::new(&["api", "reqwest"], &[("src/lib.rs", code)], &packages);
    let report = setting.run(&[]);
    let found: Vec<&str> = report.lines().filter(|line| line.starts_with("  --> ")).collect();
    assert_eq!(found, ["  --> src/lib.rs:3:5", "  --> src/lib.rs:6:51"], "{report}");
    assert!(report.contains("it has what `reqwest::ClientBuilder::build` makes (api-1.2.0/src/lib.rs:"), "{report}");
}

#[test]
fn what_a_library_is_soon_done_with_counts_where_a_loop_runs_it_for_sure() {
    let code = "pub async fn handle() {\n    tunnel::Tunnel::new().open_all();\n}\n";
    let setting = Setting::new(&["tunnel"], &[("src/lib.rs", code)], &[("tunnel-1.0.0", &[], TUNNEL)]);
    let found = |flags: &[&str]| setting.run(&[&["--message-format", "short"], flags].concat());
    assert_eq!(found(&[]), "");
    assert!(found(&["--min-confidence", "low"]).starts_with("src/lib.rs:2:"));
}

const EXPORTER: &str = "
use std::marker::PhantomData;
pub struct Stored; pub struct Sent; pub struct Unset;
pub struct Exporter<K>(PhantomData<K>);
impl Exporter<Unset> {
    pub fn new() -> Self { Self(PhantomData) }
    pub fn stored(self) -> Exporter<Stored> { Exporter(PhantomData) }
    pub fn sent(self) -> Exporter<Sent> { Exporter(PhantomData) }
}
impl Exporter<Stored> { pub fn build(self) { drop(std::fs::read(\"a\")); } pub fn open(self) { drop(std::fs::read(\"a\")); } }
impl Exporter<Sent> { pub fn build(self) {} }
";

#[test]
fn a_method_of_several_types_of_a_builder_waits_only_if_all_do() {
    let code = polled(
        "
    exporter::Exporter::new().sent().build();
    exporter::Exporter::new().stored().open();
",
    );
    let packages: [(&str, &[&str], &str); 1] = [("exporter-1.0.0", &[], EXPORTER)];
    let found = Setting::new(&["exporter"], &[("src/lib.rs", &code)], &packages).run(&["--message-format", "short"]);
    let lines: Vec<&str> = found.lines().filter_map(|line| line.split(':').nth(1)).collect();
    assert_eq!(lines, ["3"], "{found}");
}

#[test]
fn a_library_gets_the_versions_that_it_asks_for() {
    let code = "pub async fn handle(mac: &mut digests::Mac) {\n    mac.begin().join().unwrap();\n}\n";
    let old = "pub struct Mac;\nimpl Mac { pub fn begin(&mut self) -> std::thread::JoinHandle<()> { todo!() } }\n";
    let new = "pub struct Mac;\nimpl Mac { pub fn begin(&mut self) -> Option<()> { todo!() } }\n";
    let packages: [(&str, &[&str], &str); 3] = [
        ("digests-1.0.0", &["digest"], "pub use digest::Mac;"),
        ("digest-1.4.0", &[], old),
        ("digest-2.0.0", &[], new),
    ];
    let setting = Setting::new(&["digests"], &[("src/lib.rs", code)], &packages);
    for _ in 0..2 {
        let found = setting.run(&["--message-format", "short"]);
        assert!(found.starts_with("src/lib.rs:2:17: warning"), "{found}");
    }
}

#[test]
fn facts_hold_from_the_version_on_that_they_are_about() {
    let code = "pub struct Page;\nimpl<'r> rocket::response::Responder<'r> for Page {\n    \
                fn respond_to(self, _: &rocket::Request<'_>) -> rocket::response::Result<'r> {\n        \
                drop(std::fs::read(\"page\"));\n        todo!()\n    }\n}\n";
    let found = |version: &str| {
        let setting = Setting::new(&[], &[("src/lib.rs", code)], &[]);
        let asks = format!("{}rocket = \"{version}\"\n", manifest("app", "0.1.0", &[]));
        write(setting.folder.path(), "Cargo.toml", &asks);
        setting.run(&["--message-format", "short"])
    };
    assert!(found("0.5").contains("src/lib.rs:4:14: warning"), "{}", found("0.5"));
    assert!(found("0.5.0-rc.2").contains("src/lib.rs:4:14: warning") && found("*").contains("src/lib.rs:4:14"));
    assert_eq!(found("0.4.11"), "", "it ran each request on a thread of its own");
}

#[test]
fn another_version_stands_in_for_one_that_is_not_at_hand() {
    let lock = |version: &str| {
        format!("version = 4\n[[package]]\nname = \"line\"\nversion = \"{version}\"\nsource = \"registry+a\"\n")
    };
    let code = "pub async fn handle() {\n    line::open();\n}\n";
    let waits = |version: &str| {
        let files = [("src/lib.rs", code), ("Cargo.lock", &*lock(version))];
        let packages: [(&str, &[&str], &str); 2] = [("line-1.2.0", &[], LINE), ("line-2.0.0", &[], "pub fn open() {}")];
        !Setting::new(&["line"], &files, &packages).run(&["--message-format", "short"]).is_empty()
    };
    assert_eq!(["1.2.0", "1.0.3", "1.9.9", "2.1.0", "3.0.0"].map(waits), [true, true, true, false, false]);
}

#[test]
fn a_package_of_another_repository_inherits_from_the_workspace_there() {
    let code = "pub async fn handle() {\n    post::send();\n}\n";
    let lock = "version = 4\n[[package]]\nname = \"post\"\nversion = \"1.0.0\"\nsource = \"git+https://a.example/post#0123456789\"\n";
    let setting = Setting::new(&[], &[("src/lib.rs", code), ("Cargo.lock", lock)], &[("line-1.0.1", &[], LINE)]);
    let asks = "post = { git = \"https://a.example/post\" }\n";
    write(setting.folder.path(), "Cargo.toml", &format!("{}{asks}", manifest("app", "0.1.0", &[])));
    let checkout = setting.home.path().join("git/checkouts/post-1/0123456");
    let workspace = "[workspace]\nmembers = [\"crates/*\"]\npackage.edition = \"2021\"\n\
                     dependencies.wire = { package = \"line\", version = \"1\" }\n";
    write(&checkout, "Cargo.toml", workspace);
    let post = "[package]\nname = \"post\"\nversion = \"1.0.0\"\nedition.workspace = true\n[dependencies]\nwire.workspace = true\n";
    write(&checkout, "crates/post/Cargo.toml", post);
    write(
        &checkout,
        "crates/post/src/lib.rs",
        "mod inner {\n    pub fn send() { wire::open() }\n}\npub use inner::send;\n",
    );
    let found = setting.run(&["--message-format", "short"]);
    assert!(found.starts_with("src/lib.rs:2:5: warning"), "{found}");
}

#[test]
fn what_was_found_out_of_a_published_version_is_kept() {
    let setting = post();
    let first = setting.run(&[]);
    for name in ["post-1.2.0", "line-1.0.1"] {
        write(&setting.package(name), "src/lib.rs", "");
    }
    assert_eq!(setting.run(&[]), first);
}

#[test]
fn libraries_that_call_each_other_end() {
    let ping = "pub fn ping() { pong::pong(); std::thread::sleep(std::time::Duration::MAX); }";
    let pong = "pub fn pong() { ping::ping(); }";
    let code = "pub async fn handle() {\n    ping::ping();\n}\n";
    let packages: [(&str, &[&str], &str); 2] = [("ping-1.0.0", &["pong"], ping), ("pong-1.0.0", &["ping"], pong)];
    let found = Setting::new(&["ping"], &[("src/lib.rs", code)], &packages).run(&["--message-format", "short"]);
    assert!(found.starts_with("src/lib.rs:2:5: warning: `ping::ping` blocks"), "{found}");
}

#[test]
fn a_macro_does_not_hide_a_trait_of_its_name() {
    let parser = "pub use parser_core::*;\npub use parser_derive::Parse;\n";
    let core = "pub trait Parse: Sized {\n    fn parse() -> Self;\n}\n";
    let code = "use parser::Parse;\n#[derive(Parse)]\nstruct Line;\nimpl Line {\n    fn run(&self) {}\n}\nfn main() {\n    Line::parse().run();\n}\n";
    let packages: [(&str, &[&str], &str); 2] =
        [("parser-1.0.0", &["parser_core", "parser_derive"], parser), ("parser_core-1.0.0", &[], core)];
    let calls = Setting::new(&["parser"], &[("src/main.rs", code)], &packages).run(&["--print", "calls"]);
    assert!(calls.contains("\"parser_core::Parse::parse\"") && calls.contains("\"app::Line::run\""), "{calls}");
}

#[test]
fn a_macro_that_a_library_passes_on_is_known_by_the_librarys_name() {
    let web = "pub use web_codegen::main;";
    let code = "#[actix_web::main]\nasync fn main() {\n    let _ = std::fs::read(\"a\");\n}\n";
    let setting = Setting::new(&["actix-web"], &[("src/main.rs", code)], &[("actix-web-1.0.0", &["web_codegen"], web)]);
    assert_eq!(setting.run(&["--message-format", "short"]), "");
    let why = setting.run(&["--explain-call", "src/main.rs:3"]);
    for part in ["is       `std::fs::read`", "as a part of the main future", "is not reported"] {
        assert!(why.contains(part), "{part}: {why}");
    }
}

#[test]
fn a_command_line_is_known_by_the_library_that_has_its_traits() {
    let code = "
#[derive(clap::Parser)]
pub struct Start;
impl Start {
    pub fn parse(self) {
        tokio::spawn(async { drop(std::fs::read(\"a\")) });
    }
    pub fn again(other: &str) {
        tokio::spawn(async { drop(std::fs::read(\"b\")) });
    }
}
";
    let packages: [(&str, &[&str], &str); 2] = [
        ("clap-1.0.0", &["clap_builder"], "pub use clap_builder::*;"),
        ("clap_builder-1.0.0", &[], "pub trait Parser {}"),
    ];
    let setting = Setting::new(&["clap", "tokio"], &[("src/lib.rs", code)], &packages);
    let found = setting.run(&["--message-format", "short"]);
    assert!(found.contains("src/lib.rs:9:") && !found.contains("src/lib.rs:6:"), "{found}");
}

const GATE: &str = "
#[cfg(doc)]
#[macro_export]
macro_rules! pass { ($($any:tt)*) => { () }; }
#[cfg(not(doc))]
#[macro_export]
macro_rules! pass { ($first:ident $(, $rest:ident)*) => { $crate::open_gate!($first); $($crate::pass!($rest);)* }; }
#[doc(hidden)]
#[macro_export]
macro_rules! open_gate { ($name:ident) => { $crate::key::turn(stringify!($name)) }; }
macro_rules! own { () => { std::fs::read(\"own\") }; }
pub mod key {
    pub fn turn(name: &str) { drop(std::fs::read(name)) }
}
";

#[test]
fn macros_that_libraries_export_are_expanded_with_their_own_names() {
    let code = polled(
        "
    use gate::{key, pass};
    pass!(north, south);
    gate::pass!(east);
    key::turn(\"west\");
    gate::own!();
",
    );
    let gate = ("gate-1.0.0", &[][..], GATE);
    let setting = Setting::new(&["gate"], &[("src/lib.rs", &code)], &[gate]);
    for _ in 0..2 {
        let found = setting.run(&["--print", "calls"]);
        let lines: Vec<&str> = found.lines().filter(|line| line.contains("gate::key::turn")).collect();
        let of_line = |number: u32| lines.iter().filter(|line| line.contains(&format!("\"line\":{number},"))).count();
        assert_eq!([3, 4, 5, 6].map(of_line), [2, 1, 1, 0], "{found}");
        let reported = setting.run(&["--message-format", "short"]);
        assert_eq!(reported.lines().filter(|line| line.contains("blocks a thread")).count(), 3, "{reported}");
    }
}

#[test]
fn macros_of_another_package_of_the_workspace_are_expanded() {
    let manifest = "[workspace]\nmembers = [\"inner\"]\n[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
                    [dependencies]\nhall = { path = \"inner\", package = \"inner\" }\n";
    let inner = "[package]\nname = \"inner\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
    let macros = "
pub mod doors { pub fn open() { drop(std::fs::read(\"a\")) } }
#[macro_export]
macro_rules! enter { ($door:ident) => { $crate::doors::$door() }; }
macro_rules! leave { () => { $crate::doors::open() }; }
";
    let code = "
use hall::enter;
pub async fn a() { enter!(open); }
pub async fn b() { hall::enter!(open); }
pub async fn c() { hall::leave!(); }
";
    let files =
        [("Cargo.toml", manifest), ("src/lib.rs", code), ("inner/Cargo.toml", inner), ("inner/src/lib.rs", macros)];
    let found = Setting::new(&[], &files, &[]).run(&["--workspace", "--print", "calls"]);
    let calls = found.lines().filter(|line| line.contains("inner::doors::open") && line.contains("\"src/lib.rs\""));
    let lines: Vec<bool> = calls.map(|line| line.contains("\"line\":3,") || line.contains("\"line\":4,")).collect();
    assert_eq!(lines, [true, true], "{found}");
}

#[test]
fn a_mode_of_a_library_decides_whether_a_call_waits() {
    let library = "
pub mod consumer {
    pub enum CommitMode { Sync, Async }
    pub struct BaseConsumer;
    pub trait Consumer { fn commit_consumer_state(&self, mode: CommitMode); }
    impl Consumer for BaseConsumer { fn commit_consumer_state(&self, mode: CommitMode) {} }
}
";
    let code = "
use rdkafka::consumer::{BaseConsumer, CommitMode, Consumer};
pub async fn waits(consumer: &BaseConsumer) {
    consumer.commit_consumer_state(CommitMode::Sync);
}
pub async fn goes_on(consumer: &BaseConsumer) {
    consumer.commit_consumer_state(CommitMode::Async);
}
";
    let setting = Setting::new(&["rdkafka"], &[("src/lib.rs", code)], &[("rdkafka-1.0.0", &[], library)]);
    let found = setting.run(&["--message-format", "short"]);
    let lines: Vec<&str> = found.lines().filter_map(|line| line.split(':').nth(1)).collect();
    assert_eq!(lines, ["4"], "{found}");
}

#[test]
fn constants_are_known_by_what_a_librarys_users_call_them() {
    let code = "use std::os::unix::fs::OpenOptionsExt;
        use wrapper::libc;
        pub async fn pipe() {
            let open = std::fs::OpenOptions::new().custom_flags(libc::O_NONBLOCK).open(\"pipe\");
            drop(open);
        }
        pub async fn file() {
            let open = std::fs::OpenOptions::new().custom_flags(libc::O_DIRECT).open(\"file\");
            drop(open);
        }\n";
    let flags = "mod unix { pub const O_NONBLOCK: i32 = 2048; pub const O_DIRECT: i32 = 16384; }\npub use unix::*;\n";
    let wrapper = "pub use libc;\n";
    let packages: &[(&str, &[&str], &str)] = &[("libc-1.0.0", &[], flags), ("wrapper-1.0.0", &["libc"], wrapper)];
    let setting = Setting::new(&["libc", "wrapper"], &[("src/lib.rs", code)], packages);
    let found = setting.run(&["--message-format", "short"]);
    assert_eq!(found.lines().count(), 1, "{found}");
    assert!(found.starts_with("src/lib.rs:8:"), "{found}");
}
