//! Signatures of hmac, as far as receivers need typing.
//! Read from: hmac 0.13.0; what digests are is left open.
pub struct InvalidLength;

pub struct CtOutput<T> {}
impl<T> CtOutput<T> {
    pub fn into_bytes(self) -> std::vec::Vec<u8> {}
    pub fn as_bytes(&self) -> &[u8] {}
}

pub trait KeyInit: Sized {
    fn new_from_slice(key: &[u8]) -> Result<Self, crate::InvalidLength>;
}

pub trait Mac: Sized {
    fn new_from_slice(key: &[u8]) -> Result<Self, crate::InvalidLength>;
    fn update(&mut self, data: &[u8]);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> crate::CtOutput<Self>;
    fn finalize_reset(&mut self) -> crate::CtOutput<Self>;
    fn reset(&mut self);
    fn verify_slice(self, tag: &[u8]) -> Result<(), impl Sized>;
}

pub struct Hmac<D> {}
impl<D> Mac for Hmac<D> {}
impl<D> KeyInit for Hmac<D> {}
impl<D> Clone for Hmac<D> {}

pub struct SimpleHmac<D> {}
impl<D> Mac for SimpleHmac<D> {}
impl<D> KeyInit for SimpleHmac<D> {}
impl<D> Clone for SimpleHmac<D> {}
