//! Signatures of figment, as far as receivers need typing.
//! Read from: config,figment,dotenvy,rust-ini config 0.15.27, figment 0.10.19, dotenvy 0.15.7, rust-ini 0.21.3.

pub struct Figment {}
impl Figment {
    pub fn extract(&self) {}
    pub fn extract_inner(&self, a: impl Sized) {}
    pub fn extract_lossy(&self) {}
}
