//! Has the program built anew when a file is added under `lints/`: the folder is embedded, and the compiler does not
//! notice new files in it. Stamps the build with what it is made of, so that it reads no cache of another one.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

fn main() {
    let mut files = BTreeSet::new();
    for folder in ["lints", "src"] {
        println!("cargo::rerun-if-changed={folder}");
        list(Path::new(folder), &mut files);
    }
    let mut hasher = DefaultHasher::new();
    for file in &files {
        (file, std::fs::read(file).ok()).hash(&mut hasher);
    }
    println!("cargo::rustc-env=UNPARK_STAMP={:016x}", hasher.finish());
}

fn list(folder: &Path, files: &mut BTreeSet<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => list(&path, files),
            false => {
                files.insert(path);
            }
        }
    }
}
