//! Signatures of native_tls, as far as receivers need typing.
//! Read from: native-tls 0.2.18.

pub struct TlsAcceptor {}
impl TlsAcceptor {
    pub fn accept<A0>(&self, a: A0) -> crate::TlsStream<A0> {}
}

pub struct TlsConnector {}
impl TlsConnector {
    pub fn connect<A1>(&self, a: impl Sized, b: A1) -> crate::TlsStream<A1> {}
}

pub struct TlsStream<T> {}
impl<T> TlsStream<T> {
    pub fn shutdown(&self) {}
}
impl<T> std::io::Read for crate::TlsStream<T> {}
impl<T> std::io::Write for crate::TlsStream<T> {}
