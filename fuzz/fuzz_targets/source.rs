//! Any text as the source of a library, through everything up to what a terminal shows.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::{LazyLock, Mutex};
use unpark_fuzz::{Project, manifest};

static PROJECT: LazyLock<Mutex<Project>> =
    LazyLock::new(|| Mutex::new(Project::new(&[("Cargo.toml", &manifest("app", "")), ("src/lib.rs", "")])));

fuzz_target!(|text: &str| PROJECT.lock().expect("a run that failed was the last").run(&[("src/lib.rs", text)]));
