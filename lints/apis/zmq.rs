//! Signatures of zmq, as far as receivers need typing.
//! Read from: zmq 0.10.0.
pub fn poll(a: impl Sized, b: impl Sized) {}
pub fn proxy(a: impl Sized, b: impl Sized) {}
pub fn proxy_steerable(a: impl Sized, b: impl Sized, c: impl Sized) {}

pub struct Context {}
impl Context {
    pub fn new() -> crate::Context {}
    pub fn socket(&self, a: impl Sized) -> Result<crate::Socket, impl Sized> {}
}

pub struct Socket {}
impl Socket {
    pub fn poll(&self, a: impl Sized, b: impl Sized) {}
    pub fn recv(&self, a: impl Sized, b: impl Sized) {}
    pub fn recv_bytes(&self, a: impl Sized) {}
    pub fn recv_into(&self, a: impl Sized, b: impl Sized) {}
    pub fn recv_msg(&self, a: impl Sized) {}
    pub fn recv_multipart(&self, a: impl Sized) {}
    pub fn recv_string(&self, a: impl Sized) {}
    pub fn send(&self, a: impl Sized, b: impl Sized) {}
    pub fn send_msg(&self, a: impl Sized, b: impl Sized) {}
    pub fn send_multipart(&self, a: impl Sized, b: impl Sized) {}
    pub fn send_str(&self, a: impl Sized, b: impl Sized) {}
}
