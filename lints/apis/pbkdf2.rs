//! Signatures of pbkdf2, as far as receivers need typing.
//! Read from: pbkdf2 0.13.0.
pub fn pbkdf2(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
pub fn pbkdf2_array(a: impl Sized, b: impl Sized, c: impl Sized) {}
pub fn pbkdf2_hmac(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
pub fn pbkdf2_hmac_array(a: impl Sized, b: impl Sized, c: impl Sized) {}
