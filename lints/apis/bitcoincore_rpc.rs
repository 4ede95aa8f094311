//! Signatures of bitcoincore-rpc, as far as receivers need typing.
//! Read from: bitcoincore-rpc 0.19.0.
pub struct Client {}
impl Client {
    pub fn new(url: &str, auth: crate::Auth) -> Result<Self, impl Sized> {}
}
impl RpcApi for crate::Client {}

pub enum Auth {}

pub trait RpcApi {}
