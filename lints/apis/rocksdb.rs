//! Signatures of rocksdb, as far as receivers need typing.
//! Read from: rocksdb 0.25.0.

pub struct DBCommon {}
impl DBCommon {
    pub fn compact_range(&self, a: impl Sized, b: impl Sized) {}
    pub fn delete(&self, a: impl Sized) {}
    pub fn flush(&self) {}
    pub fn get(&self, a: impl Sized) {}
    pub fn merge(&self, a: impl Sized, b: impl Sized) {}
    pub fn multi_get(&self, a: impl Sized) {}
    pub fn open(a: impl Sized, b: impl Sized) -> Result<crate::DBCommon, impl Sized> {}
    pub fn open_cf(a: impl Sized, b: impl Sized, c: impl Sized) -> Result<crate::DBCommon, impl Sized> {}
    pub fn open_cf_descriptors(a: impl Sized, b: impl Sized, c: impl Sized) -> Result<crate::DBCommon, impl Sized> {}
    pub fn open_default(a: impl Sized) -> Result<crate::DBCommon, impl Sized> {}
    pub fn open_for_read_only(a: impl Sized, b: impl Sized, c: impl Sized) -> Result<crate::DBCommon, impl Sized> {}
    pub fn put(&self, a: impl Sized, b: impl Sized) {}
    pub fn write(&self, a: impl Sized) {}
}

pub type DBWithThreadMode<T> = crate::DBCommon;
pub type DB = crate::DBCommon;
