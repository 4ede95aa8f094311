//! The whole run against merely parsing the same files with syn, and against reading and hashing them, on the same threads.
//!
//! `cargo bench` measures the project's own sources; `UNPARK_BENCH_DIR=<folder>` any other Cargo project, as
//! `cargo unpark --workspace` reads it without its libraries. All are timed in turn, so that a machine whose speed drifts
//! slows all; the medians and their ratio are what to quote.

use rayon::prelude::*;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use unpark::analysis::analyse;
use unpark::config::Config;
use unpark::load::{self, Options};

/// What the program uses, for both sides.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 9;

fn main() {
    let folder = std::env::var_os("UNPARK_BENCH_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    let options = Options { directory: folder.clone(), workspace: true, ..Options::default() };
    load::with_threads(|| {
        let workspace = load::load(&options).expect("the folder holds a Cargo project");
        let analysis = analyse(&workspace, &Config::default());
        let paths: Vec<PathBuf> = analysis.sources.iter().map(|(_, file)| file.path.clone()).collect();
        let bytes: usize = analysis.sources.iter().map(|(_, file)| file.text.len()).sum();
        let lines: usize = analysis.sources.iter().map(|(_, file)| file.line_count()).sum();
        println!("{}: {} files, {lines} lines, {bytes} bytes", folder.display(), paths.len());
        let (mut whole, mut loading, mut parsing, mut reading) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            whole
                .push(time(|| drop(analyse(&load::load(&options).expect("it was loaded before"), &Config::default()))));
            loading.push(time(|| drop(load::load(&options))));
            parsing.push(time(|| parse(&paths)));
            reading.push(time(|| read(&paths)));
        }
        let (whole, loading, parsing) = (median(whole), median(loading), median(parsing));
        let reading = median(reading);
        println!("whole run  {whole:>10.1?}  {:.0} lines/s", lines as f64 / whole.as_secs_f64());
        println!("of it cargo{loading:>10.1?}");
        println!("parsing    {parsing:>10.1?}  {:.0} lines/s", lines as f64 / parsing.as_secs_f64());
        println!("reading    {reading:>10.1?}  {:.0} lines/s", lines as f64 / reading.as_secs_f64());
        println!("ratio      {:>10.2}", whole.as_secs_f64() / parsing.as_secs_f64());
    });
}

fn parse(paths: &[PathBuf]) {
    paths.par_iter().for_each(|path| {
        if let Ok(text) = std::fs::read_to_string(path) {
            std::hint::black_box(syn::parse_file(&text).is_ok());
        }
        proc_macro2::extra::invalidate_current_thread_spans();
    });
}

fn read(paths: &[PathBuf]) {
    paths.par_iter().for_each(|path| {
        std::hint::black_box(std::fs::read(path).map(|bytes| xxhash_rust::xxh3::xxh3_128(&bytes)).ok());
    });
}

fn time(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
