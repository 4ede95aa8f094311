//! Signatures of sled, as far as receivers need typing.
//! Read from: sled 0.34.7.
pub fn open(a: impl Sized) -> Result<crate::Db, impl Sized> {}

pub struct Config {}
impl Config {
    pub fn open(&self) -> Result<crate::Db, impl Sized> {}
}

pub struct Db {}
impl std::ops::Deref for Db { type Target = crate::Tree; fn deref(&self) -> &crate::Tree {} }

pub struct Iter {}

pub struct Tree {}
impl Tree {
    pub fn apply_batch(&self, a: impl Sized) {}
    pub fn compare_and_swap(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn flush(&self) {}
    pub fn get(&self, a: impl Sized) {}
    pub fn insert(&self, a: impl Sized, b: impl Sized) {}
    pub fn iter(&self) -> crate::Iter {}
    pub fn range(&self, a: impl Sized) -> crate::Iter {}
    pub fn remove(&self, a: impl Sized) {}
    pub fn scan_prefix(&self, a: impl Sized) -> crate::Iter {}
    pub fn transaction(&self, a: impl Sized) {}
}

impl Iterator for crate::Iter { type Item = Self; fn next(&mut self) -> Option<Self::Item> {} }
