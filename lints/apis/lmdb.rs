//! Signatures of lmdb, as far as receivers need typing.
//! Read from: lmdb 0.8.0.

pub struct Environment {}
impl Environment {
    pub fn begin_rw_txn(&self) -> Result<crate::RwTransaction, impl Sized> {}
    pub fn sync(&self, a: impl Sized) {}
}

pub struct EnvironmentBuilder {}
impl EnvironmentBuilder {
    pub fn open(&self, a: impl Sized) -> Result<crate::Environment, impl Sized> {}
}

pub struct RwTransaction {}

pub trait Transaction {
    fn commit(&self);
}
impl Transaction for crate::RwTransaction {}
