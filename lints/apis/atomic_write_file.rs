//! Signatures of atomic-write-file, as far as receivers need typing.
//! Read from: atomic-write-file 0.3.1.
pub struct AtomicWriteFile {}
impl std::ops::Deref for AtomicWriteFile { type Target = std::fs::File; fn deref(&self) -> &std::fs::File {} }
impl AtomicWriteFile {
    pub fn commit(self) -> std::io::Result<()> {}
    pub fn open(path: impl Sized) -> std::io::Result<Self> {}
}
impl std::io::Write for crate::AtomicWriteFile {}
