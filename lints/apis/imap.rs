//! Signatures of imap, as far as receivers need typing.
//! Read from: imap 2.4.1.
pub fn connect(a: impl Sized, b: impl Sized, c: impl Sized) -> crate::Client<impl Sized> {}

pub struct Client<T> {}
impl<T> Client<T> {
    pub fn login(&self, a: impl Sized, b: impl Sized) -> crate::Session<T> {}
}

pub struct Session<T> {}
impl<T> Session<T> {
    pub fn append(&self, a: impl Sized, b: impl Sized) {}
    pub fn examine(&self, a: impl Sized) {}
    pub fn expunge(&self) {}
    pub fn fetch(&self, a: impl Sized, b: impl Sized) {}
    pub fn list(&self, a: impl Sized, b: impl Sized) {}
    pub fn logout(&self) {}
    pub fn noop(&self) {}
    pub fn search(&self, a: impl Sized) {}
    pub fn select(&self, a: impl Sized) {}
    pub fn store(&self, a: impl Sized, b: impl Sized) {}
    pub fn uid_fetch(&self, a: impl Sized, b: impl Sized) {}
    pub fn uid_search(&self, a: impl Sized) {}
}
