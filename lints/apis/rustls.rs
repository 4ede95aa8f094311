//! Signatures of rustls, as far as receivers need typing.
//! Read from: rustls 0.23.46.

pub struct ClientConnection {}
impl ClientConnection {
    pub fn new(a: impl Sized, b: impl Sized) -> Result<crate::ClientConnection, impl Sized> {}
}

pub struct Connection {}

pub struct ConnectionCommon {}
impl ConnectionCommon {
    pub fn complete_io(&self, a: impl Sized) {}
    pub fn read_tls(&self, a: impl Sized) {}
    pub fn write_tls(&self, a: impl Sized) {}
}

pub struct ServerConnection {}

pub struct Stream<C, T> {}
impl<C, T> Stream<C, T> {
    pub fn new<A0, A1>(a: A0, b: A1) -> crate::Stream<A0, A1> {}
}

pub struct StreamOwned<C, T> {}
impl<C, T> StreamOwned<C, T> {
    pub fn new<A0, A1>(a: A0, b: A1) -> crate::StreamOwned<A0, A1> {}
}
impl<C, T> std::io::Read for crate::Stream<C, T> {}
impl<C, T> std::io::Read for crate::StreamOwned<C, T> {}
impl<C, T> std::io::Write for crate::Stream<C, T> {}
impl<C, T> std::io::Write for crate::StreamOwned<C, T> {}
