//! Signatures of camino 1, as far as receivers need typing.
use std::io;
use std::path::{Path, PathBuf};

pub struct Utf8Path {}
impl Utf8Path {
    pub fn new(path: &(impl AsRef<str> + ?Sized)) -> &Utf8Path {}
    pub fn from_path(path: &Path) -> Option<&Utf8Path> {}
    pub fn as_std_path(&self) -> &Path {}
    pub fn as_str(&self) -> &str {}
    pub fn to_path_buf(&self) -> Utf8PathBuf {}
    pub fn is_absolute(&self) -> bool {}
    pub fn is_relative(&self) -> bool {}
    pub fn parent(&self) -> Option<&Utf8Path> {}
    pub fn ancestors(&self) -> impl Iterator<Item = &Utf8Path> {}
    pub fn file_name(&self) -> Option<&str> {}
    pub fn file_stem(&self) -> Option<&str> {}
    pub fn extension(&self) -> Option<&str> {}
    pub fn strip_prefix(&self, base: impl AsRef<Path>) -> Result<&Utf8Path, std::path::StripPrefixError> {}
    pub fn starts_with(&self, base: impl AsRef<Path>) -> bool {}
    pub fn ends_with(&self, base: impl AsRef<Path>) -> bool {}
    pub fn join(&self, path: impl AsRef<Utf8Path>) -> Utf8PathBuf {}
    pub fn join_os(&self, path: impl AsRef<Path>) -> PathBuf {}
    pub fn with_file_name(&self, file_name: impl AsRef<str>) -> Utf8PathBuf {}
    pub fn with_extension(&self, extension: impl AsRef<str>) -> Utf8PathBuf {}
    pub fn metadata(&self) -> io::Result<std::fs::Metadata> {}
    pub fn symlink_metadata(&self) -> io::Result<std::fs::Metadata> {}
    pub fn canonicalize(&self) -> io::Result<PathBuf> {}
    pub fn canonicalize_utf8(&self) -> io::Result<Utf8PathBuf> {}
    pub fn read_link(&self) -> io::Result<PathBuf> {}
    pub fn read_link_utf8(&self) -> io::Result<Utf8PathBuf> {}
    pub fn read_dir(&self) -> io::Result<std::fs::ReadDir> {}
    pub fn read_dir_utf8(&self) -> io::Result<ReadDirUtf8> {}
    pub fn exists(&self) -> bool {}
    pub fn try_exists(&self) -> io::Result<bool> {}
    pub fn is_file(&self) -> bool {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
}
impl AsRef<Path> for Utf8Path {}
impl AsRef<str> for Utf8Path {}
impl AsRef<Utf8Path> for Utf8Path {}
impl AsRef<Utf8Path> for str {}
impl ToOwned for Utf8Path {
    type Owned = Utf8PathBuf;
}

pub struct Utf8PathBuf {}
impl Utf8PathBuf {
    pub fn new() -> Utf8PathBuf {}
    pub fn from_path_buf(path: PathBuf) -> Result<Utf8PathBuf, PathBuf> {}
    pub fn into_std_path_buf(self) -> PathBuf {}
    pub fn into_string(self) -> String {}
    pub fn as_path(&self) -> &Utf8Path {}
    pub fn push(&mut self, path: impl AsRef<Utf8Path>) {}
    pub fn pop(&mut self) -> bool {}
    pub fn set_file_name(&mut self, file_name: impl AsRef<str>) {}
    pub fn set_extension(&mut self, extension: impl AsRef<str>) -> bool {}
}
impl std::ops::Deref for Utf8PathBuf {
    type Target = Utf8Path;
}
impl AsRef<Path> for Utf8PathBuf {}
impl AsRef<str> for Utf8PathBuf {}
impl AsRef<Utf8Path> for Utf8PathBuf {}
impl From<&str> for Utf8PathBuf {}
impl From<String> for Utf8PathBuf {}

pub struct ReadDirUtf8 {}
impl Iterator for ReadDirUtf8 {
    type Item = io::Result<Utf8DirEntry>;
}
pub struct Utf8DirEntry {}
impl Utf8DirEntry {
    pub fn path(&self) -> &Utf8Path {}
    pub fn file_name(&self) -> &str {}
    pub fn into_path(self) -> Utf8PathBuf {}
    pub fn metadata(&self) -> io::Result<std::fs::Metadata> {}
    pub fn file_type(&self) -> io::Result<std::fs::FileType> {}
}
