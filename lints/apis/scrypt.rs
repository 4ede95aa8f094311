//! Signatures of scrypt, as far as receivers need typing.
//! Read from: scrypt 0.12.0.
pub fn scrypt(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
