//! Any bytes as what an earlier run kept of the project's files. A digest that fits is added: without it they would not
//! be looked at.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::path::PathBuf;
use std::sync::LazyLock;
use unpark::analysis::analyse;
use unpark::config::Config;
use unpark::load::{self, Cache, Options, Workspace};
use unpark_fuzz::{folder, manifest};
use xxhash_rust::xxh3::xxh3_128;

struct Kept {
    workspace: Workspace,
    pool: rayon::ThreadPool,
    entry: PathBuf,
    _folder: tempfile::TempDir,
}

static KEPT: LazyLock<Kept> = LazyLock::new(|| {
    let code = "pub async fn handle() { helper() }\nfn helper() { std::fs::read(\"a\").unwrap(); }\n";
    let folder = folder(&[("Cargo.toml", &manifest("app", "")), ("src/lib.rs", code)]);
    let cache = folder.path().join("all/build");
    let options = Options {
        directory: folder.path().to_path_buf(),
        cache: Some(Cache::at(cache.clone())),
        ..Options::default()
    };
    let workspace = load::load(&options).expect("the project is sound");
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(256 << 20).build().expect("a thread");
    pool.install(|| drop(analyse(&workspace, &Config::default())));
    let mut entries = cache.read_dir().expect("something is kept").flatten().map(|entry| entry.path());
    let entry = entries.find(|path| path.to_string_lossy().contains("-files-")).expect("facts are kept");
    Kept { workspace, pool, entry, _folder: folder }
});

fuzz_target!(|bytes: &[u8]| {
    let kept = &*KEPT;
    let content = [bytes, &xxh3_128(bytes).to_le_bytes()].concat();
    std::fs::write(&kept.entry, content).expect("it can be written");
    kept.pool.install(|| drop(analyse(&kept.workspace, &Config::default())));
});
