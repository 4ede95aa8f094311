//! Signatures of attohttpc, as far as receivers need typing.
//! Read from: attohttpc 0.31.0.
pub fn delete(a: impl Sized) -> crate::RequestBuilder {}
pub fn get(a: impl Sized) -> crate::RequestBuilder {}
pub fn head(a: impl Sized) -> crate::RequestBuilder {}
pub fn patch(a: impl Sized) -> crate::RequestBuilder {}
pub fn post(a: impl Sized) -> crate::RequestBuilder {}
pub fn put(a: impl Sized) -> crate::RequestBuilder {}

pub struct PreparedRequest {}
impl PreparedRequest {
    pub fn send(&self) -> Result<crate::Response, impl Sized> {}
}

pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn header(&self, a: impl Sized, b: impl Sized) -> crate::RequestBuilder {}
    pub fn send(&self) -> crate::Response {}
}

pub struct Response {}
impl Response {
    pub fn bytes(&self) {}
    pub fn json(&self) {}
    pub fn text(&self) {}
    pub fn write_to(&self, a: impl Sized) {}
}

pub struct Session {}
impl Session {
    pub fn delete(&self, a: impl Sized) -> crate::RequestBuilder {}
    pub fn get(&self, a: impl Sized) -> crate::RequestBuilder {}
    pub fn head(&self, a: impl Sized) -> crate::RequestBuilder {}
    pub fn new() -> crate::Session {}
    pub fn patch(&self, a: impl Sized) -> crate::RequestBuilder {}
    pub fn post(&self, a: impl Sized) -> crate::RequestBuilder {}
    pub fn put(&self, a: impl Sized) -> crate::RequestBuilder {}
}
