//! Signatures of config, as far as receivers need typing.
//! Read from: config,figment,dotenvy,rust-ini config 0.15.27, figment 0.10.19, dotenvy 0.15.7, rust-ini 0.21.3.

pub struct Config {}
impl Config {
    pub fn builder() -> crate::ConfigBuilder<crate::builder::DefaultState> {}
}

pub struct ConfigBuilder {}
impl ConfigBuilder {
    pub fn build(&self) -> Result<crate::Config, impl Sized> {}
}
