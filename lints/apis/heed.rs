//! Signatures of heed, as far as receivers need typing.
//! Read from: heed 0.23.1.

pub struct Env {}
impl Env {
    pub fn force_sync(&self) {}
    pub fn read_txn(&self) -> crate::RoTxn {}
    pub fn write_txn(&self) -> crate::RwTxn {}
}

pub struct EnvOpenOptions {}
impl EnvOpenOptions {
    pub fn open(&self, a: impl Sized) -> crate::Env {}
}

pub struct RoTxn {}

pub struct RwTxn {}
impl RwTxn {
    pub fn commit(&self) {}
}
