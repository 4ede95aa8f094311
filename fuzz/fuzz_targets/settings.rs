//! Any text as `unpark.toml`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::{LazyLock, Mutex};
use unpark_fuzz::{Project, manifest};

const CODE: &str = "pub mod db { pub fn query() {} pub struct Pool; impl Pool { pub fn get(&self) {} } }\n\
                    pub async fn handle() { db::query(); db::Pool.get(); std::fs::read(\"a\").unwrap(); }\n";

static PROJECT: LazyLock<Mutex<Project>> = LazyLock::new(|| {
    let files = [("Cargo.toml", &*manifest("app", "")), ("src/lib.rs", CODE), ("unpark.toml", "")];
    Mutex::new(Project::new(&files))
});

fuzz_target!(|text: &str| PROJECT.lock().expect("a run that failed was the last").run_with_settings(text));
