//! Signatures of tiny_http, as far as receivers need typing.
//! Read from: tiny_http,rouille 0.12.0 and 3.6.2.

pub struct IncomingRequests {}

pub struct Request {}
impl Request {
    pub fn respond(&self, a: impl Sized) {}
}

pub struct Server {}
impl Server {
    pub fn http(a: impl Sized) -> Result<crate::Server, impl Sized> {}
    pub fn incoming_requests(&self) -> crate::IncomingRequests {}
    pub fn recv(&self) -> Result<crate::Request, impl Sized> {}
    pub fn recv_timeout(&self, a: impl Sized) -> Result<Option<crate::Request>, impl Sized> {}
}

impl Iterator for crate::IncomingRequests { type Item = crate::Request; fn next(&mut self) -> Option<Self::Item> {} }
