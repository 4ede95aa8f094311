//! Signatures of bcrypt, as far as receivers need typing.
//! Read from: bcrypt 0.19.3.
pub fn bcrypt(a: impl Sized, b: impl Sized, c: impl Sized) {}
pub fn hash(a: impl Sized, b: impl Sized) {}
pub fn hash_with_result(a: impl Sized, b: impl Sized) {}
pub fn hash_with_salt(a: impl Sized, b: impl Sized, c: impl Sized) {}
pub fn non_truncating_hash(a: impl Sized, b: impl Sized) {}
pub fn non_truncating_hash_with_result(a: impl Sized, b: impl Sized) {}
pub fn non_truncating_hash_with_salt(a: impl Sized, b: impl Sized, c: impl Sized) {}
pub fn non_truncating_verify(a: impl Sized, b: impl Sized) {}
pub fn verify(a: impl Sized, b: impl Sized) {}
