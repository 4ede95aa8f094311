//! Signatures of sqlite, as far as receivers need typing.
//! Read from: sqlite 0.37.4.
pub fn open(a: impl Sized) -> Result<crate::Connection, impl Sized> {}

pub struct Connection {}
impl Connection {
    pub fn execute(&self, a: impl Sized) {}
    pub fn iterate(&self, a: impl Sized, b: impl Sized) {}
    pub fn prepare(&self, a: impl Sized) -> Result<crate::Statement, impl Sized> {}
}

pub struct Statement {}
impl Statement {
    pub fn next(&self) {}
}
