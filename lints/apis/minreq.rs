//! Signatures of minreq, as far as receivers need typing.
//! Read from: minreq 3.0.0.
pub fn delete(a: impl Sized) -> crate::Request {}
pub fn get(a: impl Sized) -> crate::Request {}
pub fn head(a: impl Sized) -> crate::Request {}
pub fn patch(a: impl Sized) -> crate::Request {}
pub fn post(a: impl Sized) -> crate::Request {}
pub fn put(a: impl Sized) -> crate::Request {}

pub struct Request {}
impl Request {
    pub fn send(&self) -> Result<crate::Response, impl Sized> {}
    pub fn send_lazy(&self) -> Result<crate::ResponseLazy, impl Sized> {}
    pub fn with_body(&self, a: impl Sized) -> crate::Request {}
    pub fn with_header(&self, a: impl Sized, b: impl Sized) -> crate::Request {}
    pub fn with_headers(&self, a: impl Sized) -> crate::Request {}
    pub fn with_param(&self, a: impl Sized, b: impl Sized) -> crate::Request {}
    pub fn with_timeout(&self, a: impl Sized) -> crate::Request {}
}

pub struct Response {}

pub struct ResponseLazy {}
