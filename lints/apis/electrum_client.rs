//! Signatures of electrum-client, as far as receivers need typing.
//! Read from: electrum-client 0.25.2.
pub struct Client {}
impl Client {
    pub fn from_config(url: &str, config: impl Sized) -> Result<Self, impl Sized> {}
    pub fn new(url: &str) -> Result<Self, impl Sized> {}
}
impl ElectrumApi for crate::Client {}

pub trait ElectrumApi {}
