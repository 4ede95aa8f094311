//! Signatures of rouille, as far as receivers need typing.
//! Read from: tiny_http,rouille 0.12.0 and 3.6.2.
pub fn start_server(a: impl Sized, b: impl Sized) {}
pub fn start_server_with_pool(a: impl Sized, b: impl Sized, c: impl Sized) {}

pub struct Server {}
impl Server {
    pub fn join(&self) {}
    pub fn poll_timeout(&self, a: impl Sized) {}
    pub fn run(&self) {}
}
