//! Signatures of dotenvy, as far as receivers need typing.
//! Read from: config,figment,dotenvy,rust-ini config 0.15.27, figment 0.10.19, dotenvy 0.15.7, rust-ini 0.21.3.
pub fn dotenv() {}
pub fn dotenv_override() {}
pub fn from_filename(a: impl Sized) {}
pub fn from_filename_override(a: impl Sized) {}
pub fn from_path(a: impl Sized) {}
pub fn from_path_override(a: impl Sized) {}
pub fn var(a: impl Sized) {}
pub fn vars() {}
