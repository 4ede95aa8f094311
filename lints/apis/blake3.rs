//! Signatures of blake3, as far as receivers need typing.
//! Read from: blake3 1.8.7.

pub struct Hasher {}
impl Hasher {
    pub fn update_mmap(&self, a: impl Sized) {}
    pub fn update_mmap_rayon(&self, a: impl Sized) {}
    pub fn update_rayon(&self, a: impl Sized) {}
    pub fn update_reader(&self, a: impl Sized) {}
}
