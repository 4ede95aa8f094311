//! Signatures of fs-err 3, as far as receivers need typing.
use std::fs::{FileType, Metadata, Permissions};
use std::io;
use std::path::{Path, PathBuf};

pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
pub fn set_permissions<P: AsRef<Path>>(path: P, permissions: Permissions) -> io::Result<()> {}
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}

pub struct File {}
impl File {
    pub fn create<P: Into<PathBuf>>(path: P) -> io::Result<File> {}
    pub fn create_new<P: Into<PathBuf>>(path: P) -> io::Result<File> {}
    pub fn open<P: Into<PathBuf>>(path: P) -> io::Result<File> {}
    pub fn options() -> OpenOptions {}
    pub fn from_parts<P: Into<PathBuf>>(file: std::fs::File, path: P) -> Self {}
    pub fn into_parts(self) -> (std::fs::File, PathBuf) {}
    pub fn into_file(self) -> std::fs::File {}
    pub fn into_path(self) -> PathBuf {}
    pub fn file(&self) -> &std::fs::File {}
    pub fn file_mut(&mut self) -> &mut std::fs::File {}
    pub fn path(&self) -> &Path {}
    pub fn metadata(&self) -> io::Result<Metadata> {}
    pub fn set_len(&self, size: u64) -> io::Result<()> {}
    pub fn set_permissions(&self, permissions: Permissions) -> io::Result<()> {}
    pub fn sync_all(&self) -> io::Result<()> {}
    pub fn sync_data(&self) -> io::Result<()> {}
    pub fn try_clone(&self) -> io::Result<File> {}
}
impl io::Read for File {}
impl io::Read for &File {}
impl io::Write for File {}
impl io::Write for &File {}
impl io::Seek for File {}
impl io::Seek for &File {}

pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> Self {}
    pub fn read(&mut self, read: bool) -> &mut Self {}
    pub fn write(&mut self, write: bool) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
    pub fn create(&mut self, create: bool) -> &mut Self {}
    pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
    pub fn open<P: Into<PathBuf>>(&self, path: P) -> io::Result<File> {}
    pub fn options(&self) -> &std::fs::OpenOptions {}
    pub fn options_mut(&mut self) -> &mut std::fs::OpenOptions {}
}

pub struct ReadDir {}
impl Iterator for ReadDir {
    type Item = io::Result<DirEntry>;
}
pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf {}
    pub fn metadata(&self) -> io::Result<Metadata> {}
    pub fn file_type(&self) -> io::Result<FileType> {}
    pub fn file_name(&self) -> std::ffi::OsString {}
}
