//! Two crates of which one imports the other; a line `//@` stands between their texts.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::{LazyLock, Mutex};
use unpark_fuzz::{Project, manifest};

static PROJECT: LazyLock<Mutex<Project>> = LazyLock::new(|| {
    let root = manifest("app", "store = { path = \"store\" }\n[workspace]\nmembers = [\"store\"]\n");
    let files = [("src/lib.rs", ""), ("store/src/lib.rs", ""), ("store/Cargo.toml", &manifest("store", ""))];
    Mutex::new(Project::new(&[&files[..], &[("Cargo.toml", &root)]].concat()))
});

fuzz_target!(|text: &str| {
    let (app, store) = text.split_once("\n//@\n").unwrap_or((text, text));
    let texts = [("src/lib.rs", app), ("store/src/lib.rs", store)];
    PROJECT.lock().expect("a run that failed was the last").run(&texts);
});
