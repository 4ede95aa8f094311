//! Signatures of reqwest, as far as receivers need typing.
//! Read from: reqwest 0.11 to 0.13.
impl std::io::Read for crate::blocking::Response {}

pub mod blocking {
    pub fn get(a: impl Sized) -> crate::blocking::Response {}

    pub struct Client {}
    impl Client {
        pub fn builder() -> crate::blocking::ClientBuilder {}
        pub fn delete(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn execute(&self, a: impl Sized) -> crate::blocking::Response {}
        pub fn get(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn head(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn new() -> crate::blocking::Client {}
        pub fn patch(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn post(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn put(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn request(&self, a: impl Sized, b: impl Sized) -> crate::blocking::RequestBuilder {}
    }

    pub struct ClientBuilder {}
    impl ClientBuilder {
        pub fn build(&self) -> crate::blocking::Client {}
        pub fn connect_timeout(&self, a: impl Sized) -> crate::blocking::ClientBuilder {}
        pub fn danger_accept_invalid_certs(&self, a: impl Sized) -> crate::blocking::ClientBuilder {
        }
        pub fn default_headers(&self, a: impl Sized) -> crate::blocking::ClientBuilder {}
        pub fn new() -> crate::blocking::ClientBuilder {}
        pub fn no_proxy(&self) -> crate::blocking::ClientBuilder {}
        pub fn pool_max_idle_per_host(&self, a: impl Sized) -> crate::blocking::ClientBuilder {}
        pub fn proxy(&self, a: impl Sized) -> crate::blocking::ClientBuilder {}
        pub fn redirect(&self, a: impl Sized) -> crate::blocking::ClientBuilder {}
        pub fn timeout(&self, a: impl Sized) -> crate::blocking::ClientBuilder {}
        pub fn user_agent(&self, a: impl Sized) -> crate::blocking::ClientBuilder {}
    }

    pub struct RequestBuilder {}
    impl RequestBuilder {
        pub fn basic_auth(&self, a: impl Sized, b: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn bearer_auth(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn body(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn form(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn header(&self, a: impl Sized, b: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn headers(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn json(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn multipart(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn query(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
        pub fn send(&self) -> crate::blocking::Response {}
        pub fn timeout(&self, a: impl Sized) -> crate::blocking::RequestBuilder {}
    }

    pub struct Response {}
    impl Response {
        pub fn bytes(&self) {}
        pub fn copy_to(&self, a: impl Sized) -> u64 {}
        pub fn error_for_status(&self) -> Result<crate::blocking::Response, impl Sized> {}
        pub fn json(&self) {}
        pub fn text(&self) -> std::string::String {}
        pub fn text_with_charset(&self, a: impl Sized) -> std::string::String {}
    }
}
