//! Texts of source files: those that an editor holds and the disk does not, then what is on disk.
//!
//! Each file is read once for as long as these [`Files`] are asked: whoever knows that the disk has changed makes new
//! ones. Only sources can be unsaved; manifests count as they are on disk, since cargo reads them there.

use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::io::{ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

/// Texts of files.
#[derive(Clone, Debug, Default)]
pub struct Files {
    unsaved: Arc<BTreeMap<PathBuf, Arc<str>>>,
    disk: Arc<Disk>,
}

/// What was seen of the disk.
#[derive(Debug, Default)]
struct Disk {
    canonical: RwLock<FxHashMap<PathBuf, Option<PathBuf>>>,
    texts: RwLock<FxHashMap<PathBuf, Arc<str>>>,
    folders: RwLock<FxHashMap<PathBuf, Arc<[PathBuf]>>>,
}

impl Files {
    /// The same disk with these texts, by canonical paths, in place of some files.
    pub fn with_unsaved(&self, unsaved: impl IntoIterator<Item = (PathBuf, Arc<str>)>) -> Self {
        Self { unsaved: Arc::new(unsaved.into_iter().collect()), disk: Arc::clone(&self.disk) }
    }

    /// A file's path with links and `..` resolved, so that one file has one name.
    pub fn canonical(&self, path: &Path) -> Result<PathBuf> {
        let known = self.disk.canonical.read().expect(NO_PANIC).get(path).cloned();
        let found = match known {
            Some(Some(found)) => return Ok(found),
            Some(None) => Err(ErrorKind::NotFound.into()),
            None => {
                let found = path.canonicalize();
                let lasting = match &found {
                    Ok(found) => Some(Some(found.clone())),
                    Err(error) => (error.kind() == ErrorKind::NotFound).then_some(None),
                };
                if let Some(lasting) = lasting {
                    self.disk.canonical.write().expect(NO_PANIC).insert(path.to_path_buf(), lasting);
                }
                found
            }
        };
        found.or_else(|error| {
            let path = if self.unsaved.is_empty() { return Err(error) } else { canonical(path) };
            if self.unsaved.contains_key(&path) { Ok(path) } else { Err(error) }
        })
    }

    /// The text of a file by its canonical path. Only regular files are opened: a pipe would never end.
    pub fn read(&self, path: &Path) -> Result<Arc<str>> {
        if let Some(text) = self.unsaved.get(path) {
            return Ok(Arc::clone(text));
        }
        if let Some(text) = self.disk.texts.read().expect(NO_PANIC).get(path) {
            return Ok(Arc::clone(text));
        }
        let text = super::text::read(path)?;
        let text: Arc<str> = text.into();
        self.disk.texts.write().expect(NO_PANIC).insert(path.to_path_buf(), Arc::clone(&text));
        Ok(text)
    }

    /// The Rust files in a folder and below, sorted, without those of other packages.
    pub fn of_package(&self, folder: &Path) -> Arc<[PathBuf]> {
        if let Some(known) = self.disk.folders.read().expect(NO_PANIC).get(folder) {
            return Arc::clone(known);
        }
        let walk = walkdir::WalkDir::new(folder).into_iter().filter_entry(|entry| !other_package(entry));
        let files = walk.flatten().map(walkdir::DirEntry::into_path);
        let mut files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|end| end == "rs")).collect();
        files.sort();
        let files: Arc<[PathBuf]> = files.into();
        self.disk.folders.write().expect(NO_PANIC).insert(folder.to_path_buf(), Arc::clone(&files));
        files
    }
}

const NO_PANIC: &str = "no thread panics while it holds a table";

fn other_package(entry: &walkdir::DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() > 0
        && entry.file_type().is_dir()
        && (name.starts_with('.') || name == "target" || entry.path().join("Cargo.toml").is_file())
}

/// A path with links and `..` resolved; of a file that is not there yet, the folder's.
pub fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| match (path.parent().map(Path::canonicalize), path.file_name()) {
        (Some(Ok(folder)), Some(name)) => folder.join(name),
        _ => path.to_path_buf(),
    })
}
