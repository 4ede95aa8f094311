//! Any text as a file whose macros by example are expanded in it, and as a library of which only signatures are read.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::path::PathBuf;
use std::sync::LazyLock;
use unpark::cfg::Cfg;
use unpark::rust::extract::{FilePlace, Macros, extract};
use unpark::rust::skim::{skim, without_tests};

static POOL: LazyLock<rayon::ThreadPool> = LazyLock::new(|| {
    rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(256 << 20).build().expect("a thread")
});

fuzz_target!(|text: &str| {
    let place = FilePlace { directory: PathBuf::new(), modules: PathBuf::new() };
    POOL.install(|| {
        let macros = Macros::of([text]);
        extract(text, &place, &Cfg::default(), &macros);
        extract(&skim(text), &place, &Cfg::default(), &macros);
        let blank = without_tests(text);
        assert!(blank.is_none_or(|blank| blank.len() == text.len()), "places are kept");
    });
});
