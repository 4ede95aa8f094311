//! Signatures of redb, as far as receivers need typing.
//! Read from: redb 4.5.0.

pub struct Database {}
impl Database {
    pub fn begin_write(&self) -> Result<crate::WriteTransaction, crate::Error> {}
    pub fn compact(&self) {}
    pub fn create(a: impl Sized) -> crate::Database {}
    pub fn open(a: impl Sized) -> crate::Database {}
}

pub struct ReadTransaction {}

pub struct WriteTransaction {}
impl WriteTransaction {
    pub fn commit(&self) {}
}

pub trait ReadableDatabase {
    fn begin_read(&self) -> crate::ReadTransaction;
}
impl ReadableDatabase for crate::Database {}

pub struct Error {}
