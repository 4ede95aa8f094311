//! Signatures of keyring, as far as receivers need typing.
//! Read from: keyring 3.6.3.

pub struct Entry {}
impl Entry {
    pub fn delete_credential(&self) {}
    pub fn get_password(&self) {}
    pub fn get_secret(&self) {}
    pub fn new(a: impl Sized, b: impl Sized) -> Result<crate::Entry, impl Sized> {}
    pub fn set_password(&self, a: impl Sized) {}
    pub fn set_secret(&self, a: impl Sized) {}
}
