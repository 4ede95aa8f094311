//! Signatures of native_tls, as far as receivers need typing.
//! Read from: native-tls 0.2.18.

pub struct TlsAcceptor {}
impl TlsAcceptor {
    pub fn accept<A0>(&self, a: A0) -> Result<crate::TlsStream<A0>, impl Sized> {}
}

pub struct TlsConnector {}
impl TlsConnector {
    pub fn new() -> Result<TlsConnector, Error> {}
    pub fn builder() -> TlsConnectorBuilder {}
    pub fn connect<A1>(&self, a: impl Sized, b: A1) -> Result<crate::TlsStream<A1>, impl Sized> {}
}

pub struct TlsStream<T> {}
impl<T> TlsStream<T> {
    pub fn shutdown(&self) {}
}
impl<T> std::io::Read for crate::TlsStream<T> {}
impl<T> std::io::Write for crate::TlsStream<T> {}

pub struct Error;
pub struct Certificate;
impl Certificate { pub fn from_pem(pem: &[u8]) -> Result<Certificate, Error> {} pub fn from_der(der: &[u8]) -> Result<Certificate, Error> {} }
pub struct Identity;
impl Identity { pub fn from_pkcs8(pem: &[u8], key: &[u8]) -> Result<Identity, Error> {} pub fn from_pkcs12(der: &[u8], password: &str) -> Result<Identity, Error> {} }
pub struct TlsConnectorBuilder;
impl TlsConnectorBuilder {
    pub fn identity(&mut self, identity: Identity) -> &mut TlsConnectorBuilder {}
    pub fn add_root_certificate(&mut self, cert: Certificate) -> &mut TlsConnectorBuilder {}
    pub fn danger_accept_invalid_certs(&mut self, accept_invalid_certs: bool) -> &mut TlsConnectorBuilder {}
    pub fn danger_accept_invalid_hostnames(&mut self, accept_invalid_hostnames: bool) -> &mut TlsConnectorBuilder {}
    pub fn use_sni(&mut self, use_sni: bool) -> &mut TlsConnectorBuilder {}
    pub fn build(&self) -> Result<TlsConnector, Error> {}
}
