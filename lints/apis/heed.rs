//! Signatures of heed, as far as receivers need typing.
//! Read from: heed 0.23.1.

pub struct Env {}
impl Env {
    pub fn force_sync(&self) {}
    pub fn read_txn(&self) -> Result<crate::RoTxn, crate::Error> {}
    pub fn write_txn(&self) -> Result<crate::RwTxn, crate::Error> {}
}

pub struct EnvOpenOptions {}
impl EnvOpenOptions {
    pub fn open(&self, a: impl Sized) -> Result<crate::Env, impl Sized> {}
}

pub struct RoTxn {}

pub struct RwTxn {}
impl RwTxn {
    pub fn commit(&self) {}
}

pub struct Error {}
