//! Signatures of ini, as far as receivers need typing.
//! Read from: config,figment,dotenvy,rust-ini config 0.15.27, figment 0.10.19, dotenvy 0.15.7, rust-ini 0.21.3.

pub struct Ini {}
impl Ini {
    pub fn load_from_file(a: impl Sized) -> crate::Ini {}
    pub fn load_from_file_noescape(a: impl Sized) -> crate::Ini {}
    pub fn load_from_file_opt(a: impl Sized, b: impl Sized) -> crate::Ini {}
    pub fn write_to_file(&self, a: impl Sized) {}
    pub fn write_to_file_policy(&self, a: impl Sized, b: impl Sized) {}
}
