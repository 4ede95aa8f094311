//! Signatures of memmap2, as far as receivers need typing.
//! Read from: memmap2 0.9.12.

pub struct Mmap {}
impl Mmap {
    pub fn map(a: impl Sized) -> Result<crate::Mmap, impl Sized> {}
}

pub struct MmapMut {}
impl MmapMut {
    pub fn flush(&self) {}
    pub fn flush_range(&self, a: impl Sized, b: impl Sized) {}
}

pub struct MmapOptions {}
impl MmapOptions {
    pub fn map(&self, a: impl Sized) -> Result<crate::Mmap, impl Sized> {}
    pub fn map_copy(&self, a: impl Sized) {}
    pub fn map_exec(&self, a: impl Sized) {}
    pub fn map_mut(&self, a: impl Sized) -> Result<crate::MmapMut, impl Sized> {}
}
