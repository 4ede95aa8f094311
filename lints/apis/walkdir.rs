//! Signatures of walkdir, as far as receivers need typing.
//! Read from: walkdir 2.5.0.

pub struct DirEntry {}
impl DirEntry {
    pub fn file_name(&self) -> &std::ffi::OsStr {}
    pub fn into_path(self) -> std::path::PathBuf {}
    pub fn metadata(&self) -> Result<std::fs::Metadata, impl Sized> {}
    pub fn path(&self) -> &std::path::Path {}
}

pub struct Error {}

pub struct IntoIter {}

pub struct WalkDir {}
impl WalkDir {
    pub fn contents_first(&self, a: impl Sized) -> crate::WalkDir {}
    pub fn follow_links(&self, a: impl Sized) -> crate::WalkDir {}
    pub fn into_iter(&self) -> crate::IntoIter {}
    pub fn max_depth(&self, a: impl Sized) -> crate::WalkDir {}
    pub fn min_depth(&self, a: impl Sized) -> crate::WalkDir {}
    pub fn new(a: impl Sized) -> crate::WalkDir {}
    pub fn sort_by(&self, a: impl Sized) -> crate::WalkDir {}
}

impl Iterator for crate::IntoIter { type Item = Result<crate::DirEntry, crate::Error>; fn next(&mut self) -> Option<Self::Item> {} }
impl Iterator for crate::WalkDir { type Item = Result<crate::DirEntry, crate::Error>; fn next(&mut self) -> Option<Self::Item> {} }
