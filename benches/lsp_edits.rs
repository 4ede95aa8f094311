//! The language server under the hands of somebody who types: 200 edits in a workspace of 50,000 lines.
//!
//! The workspace is made anew in a temporary folder, always the same. After each edit a request is sent that the server
//! answers when it has looked at the edit, so that a time goes from the last key to diagnostics that are up to date.
//! Of ten edits seven are within code, half of them leaving it broken, two make a finding come and go, and one changes
//! a signature, so that what others see is another thing. `UNPARK_BENCH_EDITS` sets another number of edits.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot set up its input has failed")]

#[path = "../tests/lsp/client.rs"]
#[expect(dead_code, reason = "tests ask more of it")]
mod client;

use client::{Client, uri};
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// What the program uses, for parsing alone as well.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const CRATES: usize = 5;
const MODULES: usize = 40;
const PARTS: usize = 5;
const EDITS: usize = 200;

fn main() {
    let edits = std::env::var("UNPARK_BENCH_EDITS").ok().and_then(|text| text.parse().ok()).unwrap_or(EDITS);
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    let (files, lines) = workspace(&root);
    println!("{} files, {lines} lines", files.len());
    let mut client = Client::hello(&root, &[&root], &json!({}), &Value::Null);
    let first = time(|| drop(client.settled(&files[0])));
    println!("first run  {first:>10.1?}");
    let (mut script, mut times, mut parsing) = (Script::new(&files), Vec::new(), Vec::new());
    // The first edits fill what is kept.
    for _ in 0..10 {
        script.play(&mut client);
    }
    let before = memory(&client);
    for _ in 0..edits {
        times.push(script.play(&mut client));
        parsing.push(time(|| drop(std::hint::black_box(syn::parse_file(&script.text)))));
        proc_macro2::extra::invalidate_current_thread_spans();
    }
    let after = memory(&client);
    let (half, parsed) = (at(&mut times, 50), at(&mut parsing, 50));
    println!("median     {half:>10.1?}");
    println!("p95        {:>10.1?}", at(&mut times, 95));
    println!("longest    {:>10.1?}", at(&mut times, 100));
    println!("parsing the one file {parsed:.1?}, ratio {:.1}", half.as_secs_f64() / parsed.as_secs_f64());
    println!("memory     {before} MB before, {after} MB after");
    client.end();
}

/// A person at the keyboard: which file, which text.
struct Script<'a> {
    files: &'a [PathBuf],
    file: usize,
    text: String,
    step: usize,
    version: i32,
}

impl<'a> Script<'a> {
    fn new(files: &'a [PathBuf]) -> Self {
        Self { files, file: 0, text: String::new(), step: 0, version: 0 }
    }

    /// Makes the next edit; gives how long it took until the server had looked at it.
    fn play(&mut self, client: &mut Client) -> Duration {
        if self.step.is_multiple_of(10) {
            self.file = (self.file + 7) % self.files.len();
            self.text = std::fs::read_to_string(&self.files[self.file]).unwrap();
            self.version += 1;
            client.open(&self.files[self.file], &self.text);
            client.settled(&self.files[self.file]);
        }
        let (place, keys) = match self.step % 10 {
            0 => ("    let mut all", "let"),
            1 => ("    let mut all", " edit ="),
            2 => ("    let mut all", " 1;\n"),
            3 => ("    for entry in", "if"),
            4 => ("    for entry in", " limit > 3 {"),
            5 => ("    for entry in", " }\n"),
            6 => ("    Ok(report", "let _ = std::fs::read(\"edit\");\n    "),
            7 => ("    Ok(report", "let _ = std::fs::read(\"edit\");\n    "),
            8 => ("pub fn keep0(", "_: u8, "),
            _ => ("    for entry in", "let limit = limit + 1;\n    "),
        };
        let at = self.text.find(place).unwrap() + if place.ends_with('(') { place.len() } else { 0 };
        let removed = if self.step % 10 == 7 { keys.len() } else { 0 };
        let at = at - removed;
        let keys = if removed > 0 { "" } else { keys };
        let (start, end) = (position(&self.text, at), position(&self.text, at + removed));
        self.text.replace_range(at..at + removed, keys);
        self.version += 1;
        self.step += 1;
        let path = &self.files[self.file];
        let began = Instant::now();
        client.change(path, self.version, Some([start.0, start.1, end.0, end.1]), keys);
        client.settled(path);
        let took = began.elapsed();
        if self.step.is_multiple_of(10) {
            client.tell("textDocument/didClose", json!({ "textDocument": { "uri": uri(path) } }));
            client.settled(path);
        }
        took
    }
}

/// Line and column; the texts are of one byte a character.
fn position(text: &str, at: usize) -> (u32, u32) {
    let before = &text[..at];
    let line = before.matches('\n').count();
    (line as u32, (at - before.rfind('\n').map_or(0, |last| last + 1)) as u32)
}

fn time(run: impl FnOnce()) -> Duration {
    let began = Instant::now();
    run();
    began.elapsed()
}

fn at(times: &mut [Duration], percent: usize) -> Duration {
    times.sort();
    times[(times.len() * percent / 100).min(times.len() - 1)]
}

/// Resident memory, where the system tells it in a file.
fn memory(client: &Client) -> String {
    let status = std::fs::read_to_string(format!("/proc/{}/status", client.child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.map_or("?".into(), |kilobytes| (kilobytes / 1024).to_string())
}

/// Writes the workspace; gives its modules and its number of lines.
fn workspace(root: &Path) -> (Vec<PathBuf>, usize) {
    let members: Vec<String> = (0..CRATES).map(|krate| format!("\"c{krate}\"")).collect();
    write(root, "Cargo.toml", &format!("[workspace]\nmembers = [{}]\nresolver = \"3\"\n", members.join(", ")));
    let (mut files, mut lines) = (Vec::new(), 0);
    for krate in 0..CRATES {
        let below = if krate > 0 { format!("c{0} = {{ path = \"../c{0}\" }}\n", krate - 1) } else { String::new() };
        let manifest = format!(
            "[package]\nname = \"c{krate}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ntokio = {{ version = \"1\", features = [\"full\"] }}\n{below}"
        );
        write(root, &format!("c{krate}/Cargo.toml"), &manifest);
        let mut library = String::new();
        for module in 0..MODULES {
            writeln!(library, "pub mod m{module};").unwrap();
            let text = module_text(krate, module);
            lines += text.lines().count();
            files.push(write(root, &format!("c{krate}/src/m{module}.rs"), &text));
        }
        lines += library.lines().count();
        write(root, &format!("c{krate}/src/lib.rs"), &library);
    }
    (files, lines)
}

fn write(root: &Path, file: &str, text: &str) -> PathBuf {
    let path = root.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, text).unwrap();
    path
}

fn module_text(krate: usize, module: usize) -> String {
    let mut text =
        String::from("use std::collections::HashMap;\nuse std::sync::{Arc, Mutex};\nuse std::time::Duration;\n\n");
    for part in 0..PARTS {
        let next = (module + 1) % MODULES;
        let below = match krate {
            0 => format!("super::m{next}::keep{part}"),
            _ => format!("c{}::m{next}::keep{part}", krate - 1),
        };
        // One module in ten waits on the event loop.
        let wait = if module % 10 == 3 { "std::thread::sleep(Duration::from_millis(5));" } else { "drop(guard);" };
        text += &PART.replace("{n}", &part.to_string()).replace("{below}", &below).replace("{wait}", wait);
    }
    text
}

const PART: &str = r#"/// What is kept of an entry.
#[derive(Clone, Debug, Default)]
pub struct Entry{n} {
    pub name: String,
    pub size: u64,
    pub tags: Vec<String>,
}

pub struct Store{n} {
    entries: Arc<Mutex<HashMap<String, Entry{n}>>>,
    limit: u64,
}

impl Store{n} {
    pub fn new(limit: u64) -> Self {
        Self { entries: Arc::default(), limit }
    }

    pub fn get(&self, name: &str) -> Option<Entry{n}> {
        let guard = self.entries.lock().unwrap();
        let found = guard.get(name).cloned();
        {wait}
        found.filter(|entry| entry.size < self.limit)
    }

    pub async fn refresh(&self, names: &[String]) -> Result<u64, std::io::Error> {
        let limit = self.limit;
        let mut all = Vec::new();
        for entry in names.iter().filter_map(|name| self.get(name)) {
            match entry.tags.first() {
                Some(tag) if tag.len() > 3 => all.push(load{n}(tag).await?),
                Some(_) => all.push(entry.size),
                None => continue,
            }
        }
        let report = all.iter().copied().map(|size| size.min(limit)).sum::<u64>();
        tokio::time::sleep(Duration::from_millis(report)).await;
        Ok(report)
    }
}

pub fn keep{n}(entry: Entry{n}) -> usize {
    let mut total = entry.name.len();
    total += entry.tags.iter().map(|tag| tag.len()).sum::<usize>();
    total
}

pub async fn load{n}(tag: &str) -> Result<u64, std::io::Error> {
    let text = tokio::fs::read_to_string(tag).await?;
    let handle = tokio::task::spawn_blocking(move || text.lines().count() as u64);
    let count = handle.await.unwrap_or_default();
    let other = {below}(Default::default());
    Ok(count + other as u64)
}

"#;
