//! Signatures of jwalk, as far as receivers need typing.
//! Read from: jwalk 0.9.0.

pub struct WalkDirGeneric {}
impl WalkDirGeneric {
    pub fn new(a: impl Sized) -> crate::WalkDirGeneric {}
}

impl Iterator for crate::WalkDirGeneric { type Item = Self; fn next(&mut self) -> Option<Self::Item> {} }
