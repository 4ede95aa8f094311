//! Signatures of ignore, as far as receivers need typing.
//! Read from: ignore 0.4.34.

pub struct DirEntry {}
impl DirEntry {
    pub fn file_name(&self) -> &std::ffi::OsStr {}
    pub fn into_path(self) -> std::path::PathBuf {}
    pub fn metadata(&self) -> Result<std::fs::Metadata, impl Sized> {}
    pub fn path(&self) -> &std::path::Path {}
}

pub struct Error {}

pub struct Walk {}
impl Walk {
    pub fn new(a: impl Sized) -> crate::Walk {}
}

pub struct WalkBuilder {}
impl WalkBuilder {
    pub fn build(&self) -> crate::Walk {}
    pub fn build_parallel(&self) -> crate::WalkParallel {}
    pub fn new(a: impl Sized) -> crate::WalkBuilder {}
}

pub struct WalkParallel {}
impl WalkParallel {
    pub fn run(&self, a: impl Sized) {}
    pub fn visit(&self, a: impl Sized) {}
}

pub mod gitignore {

    pub struct Gitignore {}
    impl Gitignore {
        pub fn new(a: impl Sized) {}
    }
}

impl Iterator for crate::Walk { type Item = Result<crate::DirEntry, crate::Error>; fn next(&mut self) -> Option<Self::Item> {} }
