//! What calls of libraries do, worked out from their sources.

use super::{Setting, write};

pub const TUNNEL: &str = "
pub struct Tunnel { log: bool, roots: Option<String>, kind: Kind }
enum Kind { Plain, Stored(String) }
impl Tunnel {
    pub fn new() -> Self { Self { log: false, roots: None, kind: Kind::Plain } }
    pub fn log(mut self, log: bool) -> Self { self.log = log; self }
    pub fn open(self) -> Opened { started(self.log); if let Some(roots) = &self.roots { load(roots) } opened(self.kind) }
    pub fn open_all(self) -> Opened { if !self.log { load(\"all\") } opened(self.kind) }
}
fn opened(kind: Kind) -> Opened {
    match kind { Kind::Plain => Opened { file: None }, Kind::Stored(path) => { load(&path); Opened { file: None } } }
}
fn started(log: bool) { if log { load(\"log\") } }
fn load(path: &str) { drop(std::fs::read(path)) }
pub struct Opened { file: Option<String> }
impl Opened {
    pub fn flush(&self) { if let Some(file) = &self.file { load(file) } }
}
";

/// The lines in which something is found.
fn lines(setting: &Setting) -> Vec<String> {
    let found = setting.run(&["--message-format", "short"]);
    found.lines().filter_map(|line| line.split(':').nth(1)).map(str::to_owned).collect()
}

/// Code that executors run for sure, in the lines from the second on: the body of a `poll`.
pub fn polled(body: &str) -> String {
    let head =
        "impl Future for Turn { type Output = (); fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {";
    let uses = "use std::{pin::Pin, task::{Context, Poll}}; pub struct Turn; fn opened<T>() -> T { panic!() }";
    format!("{uses} {head}{body}Poll::Ready(()) }} }}\n")
}

#[test]
fn what_libraries_do_only_where_they_are_set_up_so_is_left_out() {
    let code = polled(
        "
    tunnel::Tunnel::new().open();
    tunnel::Tunnel::new().open_all();
    opened::<tunnel::Opened>().flush();
",
    );
    let setting = Setting::new(&["tunnel"], &[("src/lib.rs", &code)], &[("tunnel-1.0.0", &[], TUNNEL)]);
    assert_eq!(lines(&setting), ["3", "4"]);
}

const DEVICE: &str = "
use std::fs::File;
use std::io::Write;
use std::sync::Mutex;
pub struct Trace { file: File, count: u64 }
impl Trace {
    fn add(&mut self) { self.count += 1; self.file.write_all(b\"a\").unwrap(); }
}
pub struct Device { trace: Mutex<Option<Trace>>, store: Option<Trace> }
impl Device {
    pub fn draw(&self) {
        if let Some(ref mut trace) = *self.trace.lock().unwrap() { trace.add(); }
    }
    pub fn keep(&self) {
        if let Some(ref mut trace) = *self.trace.lock().unwrap() { trace.add(); }
        self.write();
    }
    pub fn save(&mut self) {
        if let Some(store) = &mut self.store { store.add(); }
    }
    fn write(&self) { drop(std::fs::write(\"a\", \"a\")); }
}
";

#[test]
fn a_trace_that_need_not_be_there_is_no_effect_of_a_library() {
    let code = polled(
        "
    opened::<device::Device>().draw();
    opened::<device::Device>().keep();
    opened::<device::Device>().save();
",
    );
    let setting = Setting::new(&["device"], &[("src/lib.rs", &code)], &[("device-1.0.0", &[], DEVICE)]);
    assert_eq!(lines(&setting), ["3", "4"]);
    let whole = setting.run(&[]);
    assert!(whole.contains("`Device::keep` gets there by `Device::write`"), "{whole}");
}

const ENGINE: &str = "
pub enum Profiler { None, Perf }
pub struct EngineConfig { profiler: Profiler, folder: String }
impl EngineConfig {
    fn profile(&self) { match self.profiler { Profiler::Perf => load(\"perf\"), Profiler::None => {} } }
    fn unpack(&self) { load(&self.folder); }
}
pub struct Engine;
impl Engine {
    pub fn new(config: &EngineConfig) -> Self { config.profile(); Engine }
    pub fn unpacked(config: &EngineConfig) -> Self { config.unpack(); Engine }
    pub fn run(&self) -> Result<u32, String> { step().map_err(|error| explained(&error)) }
    pub fn run_all(&self) -> Result<u32, String> { let done = self.run()?; load(\"all\"); Ok(done) }
}
fn step() -> Result<u32, String> { Ok(1) }
fn explained(error: &str) -> String { load(error); String::new() }
fn load(path: &str) { drop(std::fs::read(path)) }
";

#[test]
fn what_libraries_do_seldom_is_left_out() {
    let code = polled(
        "
    engine::Engine::new(&opened());
    engine::Engine::unpacked(&opened());
    opened::<engine::Engine>().run();
    opened::<engine::Engine>().run_all();
",
    );
    let setting = Setting::new(&["engine"], &[("src/lib.rs", &code)], &[("engine-1.0.0", &[], ENGINE)]);
    assert_eq!(lines(&setting), ["3", "5"]);
    let whole = setting.run(&[]);
    assert!(whole.contains("`Engine::run_all` gets there by `load`"), "{whole}");
}

const LOGS: &str = "
pub trait Sink { fn put(&self); }
pub struct Simple; pub struct Batch;
impl Sink for Simple { fn put(&self) { futures::executor::block_on(async {}) } }
impl Sink for Batch { fn put(&self) {} }
pub struct Logger { sinks: Vec<Box<dyn Sink>> }
impl Logger {
    pub fn simple() -> Self { Self { sinks: vec![Box::new(Simple)] } }
    pub fn batch() -> Self { Self { sinks: vec![Box::new(Batch)] } }
    pub fn emit(&self) { for sink in &self.sinks { sink.put() } }
}
pub trait Store { fn keep(&self); }
pub struct File; pub struct Folder;
impl Store for File { fn keep(&self) { drop(std::fs::read(\"a\")) } }
impl Store for Folder { fn keep(&self) {} }
pub fn stores() -> (File, Folder) { (File, Folder) }
pub fn keep(store: &dyn Store) { store.keep() }
";

#[test]
fn that_a_call_never_ends_is_not_said_of_one_of_several_implementations() {
    let code = polled(
        "
    logs::Logger::batch().emit();
    logs::keep(opened::<&dyn logs::Store>());
",
    );
    let setting = Setting::new(&["logs"], &[("src/lib.rs", &code)], &[("logs-1.0.0", &["futures"], LOGS)]);
    assert_eq!(lines(&setting), ["3"]);
}

#[test]
fn libraries_have_the_features_that_anybody_asks_of_them() {
    let deep = "pub fn go() { #[cfg(feature = \"disk\")] drop(std::fs::read(\"a\")); }";
    let passes = "pub fn go() { deep::go() }";
    let code = polled("\n    plain::go();\n");
    let packages: [(&str, &[&str], &str); 3] =
        [("plain-1.0.0", &["deep"], passes), ("full-1.0.0", &["deep"], passes), ("deep-1.0.0", &[], deep)];
    let head = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2021\"\n");
    let found = |asking: &str| {
        let setting = Setting::new(&["plain", "full"], &[("src/lib.rs", &code)], &packages);
        write(&setting.package("deep-1.0.0"), "Cargo.toml", &format!("{}[features]\ndisk = []\n", head("deep")));
        write(&setting.package("full-1.0.0"), "Cargo.toml", &format!("{}[dependencies]\n{asking}", head("full")));
        setting.run(&["--message-format", "short"]).lines().count()
    };
    assert_eq!(found("deep = \"1\"\n"), 0);
    assert_eq!(found("deep = { version = \"1\", features = [\"disk\"] }\n"), 1);
}
