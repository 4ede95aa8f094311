//! Signatures of isahc, as far as receivers need typing.
//! Read from: isahc 1.8.3.
pub fn delete(a: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}
pub fn get(a: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}
pub fn head(a: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}
pub fn post(a: impl Sized, b: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}
pub fn put(a: impl Sized, b: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}
pub fn send(a: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}

pub struct HttpClient {}
impl HttpClient {
    pub fn delete(&self, a: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}
    pub fn get(&self, a: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}
    pub fn head(&self, a: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}
    pub fn new() -> Result<crate::HttpClient, impl Sized> {}
    pub fn post(&self, a: impl Sized, b: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}
    pub fn put(&self, a: impl Sized, b: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}
    pub fn send(&self, a: impl Sized) -> Result<http::Response<crate::Body>, impl Sized> {}
}

pub trait ReadResponseExt {
    fn copy_to(&self, a: impl Sized);
    fn copy_to_file(&self, a: impl Sized);
    fn json(&self);
    fn text(&self);
}

pub trait RequestExt {
    fn send(&self) -> Result<http::Response<crate::Body>, impl Sized>;
}
