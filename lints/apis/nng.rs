//! Signatures of nng, as far as receivers need typing.
//! Read from: nng 1.0.1.

pub struct Aio {}
impl Aio {
    pub fn wait(&self) {}
}

pub struct Message {}

pub struct Socket {}
impl Socket {
    pub fn dial(&self, a: impl Sized) {}
    pub fn new(a: impl Sized) -> Result<crate::Socket, impl Sized> {}
    pub fn recv(&self) -> crate::Message {}
    pub fn send(&self, a: impl Sized) {}
}
