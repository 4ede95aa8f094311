//! Signatures of memcache, as far as receivers need typing.
//! Read from: memcache 0.18.0.
pub fn connect(a: impl Sized) -> Result<crate::Client, impl Sized> {}

pub struct Client {}
impl Client {
    pub fn add(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn connect(a: impl Sized) -> Result<crate::Client, impl Sized> {}
    pub fn decrement(&self, a: impl Sized, b: impl Sized) {}
    pub fn delete(&self, a: impl Sized) {}
    pub fn flush(&self) {}
    pub fn get(&self, a: impl Sized) {}
    pub fn gets(&self, a: impl Sized) {}
    pub fn increment(&self, a: impl Sized, b: impl Sized) {}
    pub fn replace(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn set(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn stats(&self) {}
    pub fn touch(&self, a: impl Sized, b: impl Sized) {}
    pub fn version(&self) {}
}
