//! Signatures of esplora-client, as far as receivers need typing.
//! Read from: esplora-client 0.13.0.
pub struct BlockingClient {}
impl BlockingClient {
    pub fn from_builder(builder: crate::Builder) -> Self {}
    pub fn url(&self) -> &str {}
}

pub struct Builder {}
impl Builder {
    pub fn build_blocking(self) -> crate::BlockingClient {}
    pub fn new(base_url: &str) -> Self {}
    pub fn timeout(self, timeout: u64) -> Self {}
}
