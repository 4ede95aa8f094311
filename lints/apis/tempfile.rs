//! Signatures of tempfile, as far as receivers need typing.
//! Read from: tempfile 3.27.0.
pub fn tempdir() -> crate::TempDir {}
pub fn tempdir_in(a: impl Sized) -> crate::TempDir {}
pub fn tempfile() -> std::fs::File {}
pub fn tempfile_in(a: impl Sized) -> std::fs::File {}

pub struct Builder {}
impl Builder {
    pub fn tempdir(&self) -> crate::TempDir {}
    pub fn tempdir_in(&self, a: impl Sized) -> crate::TempDir {}
    pub fn tempfile(&self) -> crate::NamedTempFile {}
    pub fn tempfile_in(&self, a: impl Sized) -> crate::NamedTempFile {}
}

pub struct NamedTempFile {}
impl NamedTempFile {
    pub fn close(&self) {}
    pub fn new() -> crate::NamedTempFile {}
    pub fn new_in(a: impl Sized) -> crate::NamedTempFile {}
    pub fn persist(&self, a: impl Sized) -> std::fs::File {}
    pub fn persist_noclobber(&self, a: impl Sized) {}
    pub fn reopen(&self) -> std::fs::File {}
}

pub struct TempDir {}
impl TempDir {
    pub fn close(&self) {}
    pub fn new() -> crate::TempDir {}
    pub fn new_in(a: impl Sized) -> crate::TempDir {}
}
impl std::io::Write for crate::NamedTempFile {}
