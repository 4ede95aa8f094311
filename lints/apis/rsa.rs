//! Signatures of rsa, as far as receivers need typing.
//! Read from: rsa 0.9.10.

pub struct RsaPrivateKey {}
impl RsaPrivateKey {
    pub fn decrypt(&self, a: impl Sized, b: impl Sized) {}
    pub fn decrypt_blinded(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn new(a: impl Sized, b: impl Sized) -> Result<crate::RsaPrivateKey, impl Sized> {}
    pub fn new_with_exp(a: impl Sized, b: impl Sized, c: impl Sized) -> Result<crate::RsaPrivateKey, impl Sized> {}
    pub fn sign(&self, a: impl Sized, b: impl Sized) {}
    pub fn sign_with_rng(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
}
