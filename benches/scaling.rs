//! How the time of a run grows with its input: each shape of program at four sizes, each twice the one before.
//!
//! The last column is the exponent between the two largest sizes: 1 is linear, 2 is quadratic. The shapes are those that
//! a careless algorithm takes for ever on: calls that fan out layer by layer, one trait with all implementations and all
//! calls, names that pass through many modules. Times are those of one run after another, the best of three.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot set up its input has failed")]

use std::fmt::Write;
use std::path::Path;
use std::time::{Duration, Instant};
use unpark::analysis::analyse;
use unpark::config::Config;
use unpark::load::{self, Options};

/// What the program uses.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SIZES: [usize; 4] = [500, 1000, 2000, 4000];
const ROUNDS: usize = 3;

/// A shape of program: its name, and its source at a size.
type Shape = (&'static str, fn(usize) -> String);

const SHAPES: [Shape; 8] = [
    ("functions side by side", side_by_side),
    ("one long chain of calls", chain),
    ("calls that fan out by layers", layers),
    ("one trait, all implementations", dispatch),
    ("closures through wrappers", wrappers),
    ("names through modules", modules),
    ("handles of blocking tasks", handles),
    ("one long function", one_function),
];

fn main() {
    println!("{:<32} {:>10} {:>10} {:>10} {:>10} {:>9}", "shape", SIZES[0], SIZES[1], SIZES[2], SIZES[3], "exponent");
    load::with_threads(|| {
        // The first run reads what is known of libraries.
        measure(side_by_side(1));
        let base = measure(side_by_side(1));
        for (name, shape) in SHAPES {
            let times = SIZES.map(|size| measure(shape(size)).saturating_sub(base));
            let exponent = (times[3].as_secs_f64() / times[2].as_secs_f64().max(f64::EPSILON)).log2();
            let [a, b, c, d] = times.map(|time| format!("{time:.1?}"));
            println!("{name:<32} {a:>10} {b:>10} {c:>10} {d:>10} {exponent:>9.2}");
        }
    });
}

/// The best time of some runs over a project with this one file.
fn measure(text: String) -> Duration {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    write(&root, "Cargo.toml", MANIFEST);
    write(&root, "src/lib.rs", &text);
    let options = Options { directory: root, workspace: true, ..Options::default() };
    let run = || {
        let began = Instant::now();
        drop(analyse(&load::load(&options).unwrap(), &Config::default()));
        began.elapsed()
    };
    (0..ROUNDS).map(|_| run()).min().unwrap()
}

const MANIFEST: &str =
    "[package]\nname = \"shape\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n";

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn repeated(size: usize, part: impl Fn(&mut String, usize)) -> String {
    let mut text = String::new();
    (0..size).for_each(|n| part(&mut text, n));
    text
}

fn side_by_side(size: usize) -> String {
    repeated(size, |text, n| {
        writeln!(text, "pub async fn f{n}(path: &str) -> usize {{ std::fs::read(path).unwrap().len() + {n} }}")
            .unwrap();
    })
}

fn chain(size: usize) -> String {
    let mut text = repeated(size, |text, n| writeln!(text, "fn f{n}() -> usize {{ f{}() + 1 }}", n + 1).unwrap());
    writeln!(text, "fn f{size}() -> usize {{ std::fs::read(\"a\").unwrap().len() }}").unwrap();
    text + "pub async fn head() -> usize { f0() }\n"
}

/// Layers of ten functions, each of which calls all of the next layer and returns what one of these gives.
fn layers(size: usize) -> String {
    const WIDTH: usize = 10;
    let mut text = repeated(size / WIDTH, |text, layer| {
        for n in 0..WIDTH {
            let calls = (0..WIDTH).fold(String::new(), |calls, next| {
                calls + &format!("if x == {next} {{ return f{}_{next}(x); }} ", layer + 1)
            });
            writeln!(text, "fn f{layer}_{n}(x: u8) -> tokio::task::JoinHandle<()> {{ {calls} panic!() }}").unwrap();
        }
    });
    for n in 0..WIDTH {
        let body = "tokio::task::spawn_blocking(|| std::fs::read(\"a\").map(drop).unwrap())";
        writeln!(text, "fn f{}_{n}(_: u8) -> tokio::task::JoinHandle<()> {{ {body} }}", size / WIDTH).unwrap();
    }
    text + "pub async fn head() { f0_0(1).abort(); }\n"
}

fn dispatch(size: usize) -> String {
    let text = repeated(size, |text, n| {
        writeln!(text, "pub struct S{n}; impl Part for S{n} {{ fn part(&self) -> usize {{ {n} }} }}").unwrap();
        writeln!(text, "pub async fn f{n}(part: &dyn Part) -> usize {{ part.part() }}").unwrap();
    });
    text + "pub trait Part { fn part(&self) -> usize; }\n"
}

fn wrappers(size: usize) -> String {
    let mut text = repeated(size, |text, n| {
        writeln!(text, "fn f{n}(work: impl FnOnce() + Send + 'static) {{ f{}(move || work()) }}", n + 1).unwrap();
        writeln!(text, "pub async fn g{n}() {{ f{n}(|| drop(std::fs::read(\"a\"))) }}").unwrap();
    });
    writeln!(text, "fn f{size}(work: impl FnOnce() + Send + 'static) {{ drop(tokio::task::spawn_blocking(work)) }}")
        .unwrap();
    text
}

fn modules(size: usize) -> String {
    let text = repeated(size, |text, n| {
        writeln!(text, "pub mod m{n} {{ pub use super::m{}::*; pub fn f{n}() {{ f{}() }} }}", n + 1, n + 1).unwrap();
    });
    format!("{text}pub mod m{size} {{ pub fn f{size}() {{}} }}\n")
}

fn handles(size: usize) -> String {
    let text = repeated(size, |text, n| {
        writeln!(text, "pub struct S{n} {{ task: tokio::task::JoinHandle<()> }}").unwrap();
        writeln!(text, "pub fn s{n}() -> S{n} {{ S{n} {{ task: begin() }} }}").unwrap();
        writeln!(text, "impl S{n} {{ pub fn stop(&self) {{ self.task.abort(); }} }}").unwrap();
    });
    text + "fn begin() -> tokio::task::JoinHandle<()> { tokio::task::spawn_blocking(|| ()) }\n"
}

fn one_function(size: usize) -> String {
    let body = repeated(size, |text, n| {
        writeln!(text, "    let a{} = std::fs::read(&a{n}).map(|text| format!(\"{{text:?}}\")).unwrap();", n + 1)
            .unwrap();
    });
    format!("pub async fn f(a0: String) -> String {{\n{body}    a{size}\n}}\n")
}
