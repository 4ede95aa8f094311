//! Signatures of duckdb, as far as receivers need typing.
//! Read from: duckdb 1.20000.1.
pub struct Connection {}
impl Connection {
    pub fn execute(&self, sql: &str, params: impl Sized) -> Result<usize, impl Sized> {}
    pub fn execute_batch(&self, sql: &str) -> Result<(), impl Sized> {}
    pub fn open(path: impl Sized) -> Result<Self, impl Sized> {}
    pub fn open_in_memory() -> Result<Self, impl Sized> {}
    pub fn prepare(&self, sql: &str) -> Result<crate::Statement, impl Sized> {}
    pub fn transaction(&mut self) -> Result<crate::Transaction, impl Sized> {}
}

pub struct Statement {}

pub struct Transaction {}
impl std::ops::Deref for Transaction { type Target = crate::Connection; fn deref(&self) -> &crate::Connection {} }
impl Transaction {
    pub fn commit(self) -> Result<(), impl Sized> {}
}
