//! Signatures of ring, as far as receivers need typing.
//! Read from: ring 0.17.14.

pub mod pbkdf2 {
    pub fn derive(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized, e: impl Sized) {}
    pub fn verify(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized, e: impl Sized) {}
}

pub mod rsa {

    pub struct KeyPair {}
    impl KeyPair {
        pub fn sign(&self, a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
    }
}
