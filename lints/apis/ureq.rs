//! Signatures of ureq, as far as receivers need typing.
//! Read from: ureq 2 and 3.
pub fn agent() -> crate::Agent {}
pub fn delete(a: impl Sized) -> crate::RequestBuilder {}
pub fn get(a: impl Sized) -> crate::RequestBuilder {}
pub fn head(a: impl Sized) -> crate::RequestBuilder {}
pub fn patch(a: impl Sized) -> crate::RequestBuilder {}
pub fn post(a: impl Sized) -> crate::RequestBuilder {}
pub fn put(a: impl Sized) -> crate::RequestBuilder {}
pub fn run(a: impl Sized) -> Result<crate::http::Response<crate::Body>, impl Sized> {}

pub struct Agent {}
impl Agent {
    pub fn delete(&self, a: impl Sized) -> crate::RequestBuilder {}
    pub fn get(&self, a: impl Sized) -> crate::RequestBuilder {}
    pub fn head(&self, a: impl Sized) -> crate::RequestBuilder {}
    pub fn new_with_defaults() -> crate::Agent {}
    pub fn patch(&self, a: impl Sized) -> crate::RequestBuilder {}
    pub fn post(&self, a: impl Sized) -> crate::RequestBuilder {}
    pub fn put(&self, a: impl Sized) -> crate::RequestBuilder {}
    pub fn run(&self, a: impl Sized) -> Result<crate::http::Response<crate::Body>, impl Sized> {}
}

pub struct Body {}
impl Body {
    pub fn as_reader(&self) -> crate::BodyReader {}
    pub fn into_reader(&self) -> crate::BodyReader {}
    pub fn read_json(&self) {}
    pub fn read_to_string(&self) {}
    pub fn read_to_vec(&self) {}
}

pub struct BodyReader {}

pub struct Request {}
impl Request {
    pub fn call(&self) -> crate::Response {}
    pub fn send(&self, a: impl Sized) -> crate::Response {}
    pub fn send_bytes(&self, a: impl Sized) -> crate::Response {}
    pub fn send_form(&self, a: impl Sized) -> crate::Response {}
    pub fn send_json(&self, a: impl Sized) -> crate::Response {}
    pub fn send_string(&self, a: impl Sized) -> crate::Response {}
}

pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn call(&self) -> Result<crate::http::Response<crate::Body>, impl Sized> {}
    pub fn header(&self, a: impl Sized, b: impl Sized) -> crate::RequestBuilder {}
    pub fn send(&self, a: impl Sized) -> Result<crate::http::Response<crate::Body>, impl Sized> {}
    pub fn send_empty(&self) -> Result<crate::http::Response<crate::Body>, impl Sized> {}
    pub fn send_form(&self, a: impl Sized) -> Result<crate::http::Response<crate::Body>, impl Sized> {}
    pub fn send_json(&self, a: impl Sized) -> Result<crate::http::Response<crate::Body>, impl Sized> {}
}

pub struct Response {}
impl Response {
    pub fn into_json(&self) {}
    pub fn into_reader(&self) -> std::boxed::Box<dyn std::io::Read> {}
    pub fn into_string(&self) {}
}

pub mod http {

    pub struct Response {}
}
