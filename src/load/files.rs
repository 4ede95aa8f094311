//! How everything before the analysis looks at the disk: at texts, at what there is, at what lies in folders. Texts of sources
//! that an editor holds and the disk does not stand in front of it.
//!
//! Each source is read once for as long as these [`Files`] are asked: whoever knows that the disk has changed makes new
//! ones. Only sources can be unsaved; manifests count as they are on disk, since cargo reads them there. What was looked
//! at is noted ([`Seen`]).

use super::seen::{Digest, Look, Seen, published};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::hash::Hash;
use std::io::{ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};
use walkdir::{DirEntry, WalkDir};
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

/// Texts of files, and what else the disk shows.
#[derive(Clone, Debug, Default)]
pub struct Files {
    unsaved: Arc<BTreeMap<PathBuf, Arc<str>>>,
    disk: Arc<Disk>,
    seen: Seen,
}

/// What was seen of the disk.
#[derive(Debug, Default)]
struct Disk {
    canonical: RwLock<FxHashMap<PathBuf, Option<PathBuf>>>,
    texts: RwLock<FxHashMap<PathBuf, Arc<str>>>,
    folders: RwLock<FxHashMap<PathBuf, Arc<[PathBuf]>>>,
}

/// What there is at a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Kind {
    File,
    Folder,
    Other,
    Nothing,
}

impl Files {
    /// The same disk with these texts, by canonical paths, in place of some files.
    pub fn with_unsaved(&self, unsaved: impl IntoIterator<Item = (PathBuf, Arc<str>)>) -> Self {
        let (disk, seen) = (Arc::clone(&self.disk), self.seen.clone());
        Self { unsaved: Arc::new(unsaved.into_iter().collect()), disk, seen }
    }

    /// The disk as it is now, without texts from before; looks are noted with those of these.
    pub fn afresh(&self) -> Self {
        Self { seen: self.seen.clone(), ..Self::default() }
    }

    /// What was looked at.
    pub fn seen(&self) -> &Seen {
        &self.seen
    }

    /// Looks at a place, and gives a digest of what is to be seen there.
    pub(super) fn look(&self, look: Look, path: &Path) -> Digest {
        match look {
            Look::Text => of_text(&super::text::read(path)),
            Look::Canonical => of_result(&self.resolve(path)),
            Look::Kind => of(&kind(path)),
            Look::Stamp => of(&stamp(path)),
            Look::Names => of(&names(path)),
            Look::OfPackage => of(&of_package(path)),
            Look::Loose => of(&loose(path)),
            Look::Manifests => of(&manifests(path)),
        }
    }

    fn note(&self, look: Look, path: &Path, digest: Digest) {
        match published(path).map(|package| package.join("Cargo.toml")) {
            None => self.seen.note(look, path, digest),
            Some(manifest) if self.seen.has(Look::Kind, &manifest) => {}
            Some(manifest) => self.seen.note(Look::Kind, &manifest, of(&kind(&manifest))),
        }
    }

    /// What is looked at in a way, noted.
    fn noted<T: Hash>(&self, look: Look, path: &Path, found: T) -> T {
        self.note(look, path, of(&found));
        found
    }

    /// A file's path with links and `..` resolved, so that one file has one name.
    pub fn canonical(&self, path: &Path) -> Result<PathBuf> {
        let found = self.resolve(path);
        self.note(Look::Canonical, path, of_result(&found));
        found.or_else(|error| {
            let path = if self.unsaved.is_empty() { return Err(error) } else { canonical(path) };
            if self.unsaved.contains_key(&path) { Ok(path) } else { Err(error) }
        })
    }

    /// The same of the disk alone.
    fn resolve(&self, path: &Path) -> Result<PathBuf> {
        let known = self.disk.canonical.read().expect(NO_PANIC).get(path).cloned();
        match known {
            Some(Some(found)) => Ok(found),
            Some(None) => Err(ErrorKind::NotFound.into()),
            None => {
                let found = self.follow(path);
                let lasting = match &found {
                    Ok(found) => Some(Some(found.clone())),
                    Err(error) => (error.kind() == ErrorKind::NotFound).then_some(None),
                };
                if let Some(lasting) = lasting {
                    self.disk.canonical.write().expect(NO_PANIC).insert(path.to_path_buf(), lasting);
                }
                found
            }
        }
    }

    /// What is no link is where its folder is. Elsewhere than on Linux a name can be written in several ways.
    fn follow(&self, path: &Path) -> Result<PathBuf> {
        let (Some(folder), Some(name)) = (path.parent().filter(|_| cfg!(target_os = "linux")), path.file_name()) else {
            return path.canonicalize();
        };
        let path = folder.join(name);
        match !folder.as_os_str().is_empty() && !std::fs::symlink_metadata(&path)?.is_symlink() {
            true => Ok(self.resolve(folder)?.join(name)),
            false => path.canonicalize(),
        }
    }

    /// The text of a source by its canonical path. Only regular files are opened: a pipe would never end.
    pub fn read(&self, path: &Path) -> Result<Arc<str>> {
        if let Some(text) = self.unsaved.get(path) {
            return Ok(Arc::clone(text));
        }
        if let Some(text) = self.disk.texts.read().expect(NO_PANIC).get(path) {
            return Ok(Arc::clone(text));
        }
        let text: Arc<str> = self.text(path)?.into();
        self.disk.texts.write().expect(NO_PANIC).insert(path.to_path_buf(), Arc::clone(&text));
        Ok(text)
    }

    /// The text of a file as it is on disk now.
    pub fn text(&self, path: &Path) -> Result<String> {
        let text = super::text::read(path);
        self.note(Look::Text, path, of_text(&text));
        text
    }

    /// Whether there is a file.
    pub fn is_file(&self, path: &Path) -> bool {
        self.noted(Look::Kind, path, kind(path)) == Kind::File
    }

    /// Whether there is a folder.
    pub fn is_folder(&self, path: &Path) -> bool {
        self.noted(Look::Kind, path, kind(path)) == Kind::Folder
    }

    /// Whether there is anything.
    pub fn exists(&self, path: &Path) -> bool {
        self.noted(Look::Kind, path, kind(path)) != Kind::Nothing
    }

    /// Takes note of which version of a program there is.
    pub fn look_at_program(&self, path: &Path) {
        self.noted(Look::Stamp, path, stamp(path));
    }

    /// What lies in a folder, sorted; nothing where it cannot be read.
    pub fn names(&self, folder: &Path) -> Vec<PathBuf> {
        self.noted(Look::Names, folder, names(folder)).iter().map(|name| folder.join(name)).collect()
    }

    /// The Rust files in a folder and below, sorted, without those of other packages.
    pub fn of_package(&self, folder: &Path) -> Arc<[PathBuf]> {
        if let Some(known) = self.disk.folders.read().expect(NO_PANIC).get(folder) {
            return Arc::clone(known);
        }
        let files: Arc<[PathBuf]> = self.noted(Look::OfPackage, folder, of_package(folder)).into();
        self.disk.folders.write().expect(NO_PANIC).insert(folder.to_path_buf(), Arc::clone(&files));
        files
    }

    /// All Rust files in a folder and below by name, and which folders could not be read, and why.
    pub fn loose(&self, folder: &Path) -> Vec<std::result::Result<PathBuf, (PathBuf, String)>> {
        self.noted(Look::Loose, folder, loose(folder))
    }

    /// The manifests in a folder and some way below, by name.
    pub fn manifests(&self, folder: &Path) -> Vec<PathBuf> {
        self.noted(Look::Manifests, folder, manifests(folder))
    }
}

const NO_PANIC: &str = "no thread panics while it holds a table";

fn of(found: &impl Hash) -> Digest {
    let mut hasher = Xxh3::new();
    found.hash(&mut hasher);
    hasher.digest128()
}

/// Messages show errors in words, but for that of what is not there.
fn of_result(found: &Result<PathBuf>) -> Digest {
    of(&found.as_ref().map_err(|error| (error.kind() != ErrorKind::NotFound).then(|| error.to_string())))
}

fn of_text(found: &Result<String>) -> Digest {
    match found {
        Ok(text) => xxh3_128(text.as_bytes()),
        Err(error) => of(&error.to_string()),
    }
}

fn kind(path: &Path) -> Kind {
    match std::fs::metadata(path) {
        Ok(found) if found.is_file() => Kind::File,
        Ok(found) if found.is_dir() => Kind::Folder,
        Ok(_) => Kind::Other,
        Err(_) => Kind::Nothing,
    }
}

fn stamp(path: &Path) -> Option<(u64, std::time::SystemTime)> {
    let found = std::fs::metadata(path).ok()?;
    Some((found.len(), found.modified().ok()?))
}

/// Names are sorted and digested many times as fast as paths, and libraries lie in a folder with thousands of others.
fn names(folder: &Path) -> Vec<OsString> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<OsString> = entries.map(|entry| entry.file_name()).collect();
    found.sort_unstable();
    found
}

fn of_package(folder: &Path) -> Vec<PathBuf> {
    let walk = WalkDir::new(folder).into_iter().filter_entry(|entry| !other_package(entry));
    let files = walk.flatten().map(DirEntry::into_path);
    let mut files: Vec<PathBuf> = files.filter(|path| is_rust(path)).collect();
    files.sort();
    files
}

fn other_package(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() > 0
        && entry.file_type().is_dir()
        && (name.starts_with('.') || name == "target" || entry.path().join("Cargo.toml").is_file())
}

fn loose(folder: &Path) -> Vec<std::result::Result<PathBuf, (PathBuf, String)>> {
    let wanted = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0 || !(name.starts_with('.') || (name == "target" && entry.file_type().is_dir()))
    };
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(wanted);
    let found = walk.filter_map(|entry| match entry {
        Ok(entry) => (entry.file_type().is_file() && is_rust(entry.path())).then(|| Ok(entry.into_path())),
        Err(error) => Some(Err((error.path().unwrap_or(folder).to_path_buf(), error.to_string()))),
    });
    found.collect()
}

fn manifests(folder: &Path) -> Vec<PathBuf> {
    const DEEPEST: usize = 5;
    let files = WalkDir::new(folder).max_depth(DEEPEST).sort_by_file_name().into_iter().flatten();
    files.filter(|entry| entry.file_name() == "Cargo.toml").map(DirEntry::into_path).collect()
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "rs")
}

/// A path with links and `..` resolved; of a file that is not there yet, the folder's.
pub fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| match (path.parent().map(Path::canonicalize), path.file_name()) {
        (Some(Ok(folder)), Some(name)) => folder.join(name),
        _ => path.to_path_buf(),
    })
}
