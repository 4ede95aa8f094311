//! Signatures of argon2, as far as receivers need typing.
//! Read from: argon2,password-hash 0.6.0 (password-hash 0.6).

pub struct Argon2 {}
impl Argon2 {
    pub fn default() -> crate::Argon2 {}
    pub fn fill_memory(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn hash_password_into(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn hash_password_into_with_memory(
        &self,
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
        d: impl Sized,
    ) {
    }
    pub fn new() -> crate::Argon2 {}
}
