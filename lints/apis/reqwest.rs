//! Signatures of reqwest 0.12 and 0.13: the async client and its blocking twin.
pub use http::{Method, StatusCode};
pub use url::Url;
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
impl Error { pub fn is_timeout(&self) -> bool {} pub fn is_connect(&self) -> bool {} pub fn status(&self) -> Option<StatusCode> {} }
impl std::error::Error for Error {}
pub async fn get<T>(url: T) -> Result<Response> {}
pub mod header { pub use http::header::*; }
#[derive(Clone, Default)]
pub struct Client;
impl Client {
    pub fn new() -> Client {}
    pub fn builder() -> ClientBuilder {}
    pub fn get<U>(&self, url: U) -> RequestBuilder {} pub fn post<U>(&self, url: U) -> RequestBuilder {} pub fn put<U>(&self, url: U) -> RequestBuilder {} pub fn patch<U>(&self, url: U) -> RequestBuilder {} pub fn delete<U>(&self, url: U) -> RequestBuilder {} pub fn head<U>(&self, url: U) -> RequestBuilder {}
    pub fn request<U>(&self, method: crate::Method, url: U) -> RequestBuilder {}
    pub async fn execute(&self, request: Request) -> std::result::Result<Response, crate::Error> {}
}
pub struct ClientBuilder;
impl ClientBuilder {
    pub fn new() -> ClientBuilder {}
    pub fn build(self) -> std::result::Result<Client, crate::Error> {}
    pub fn user_agent<V>(self, value: V) -> ClientBuilder {} pub fn default_headers<V>(self, value: V) -> ClientBuilder {} pub fn timeout<V>(self, value: V) -> ClientBuilder {} pub fn connect_timeout<V>(self, value: V) -> ClientBuilder {} pub fn read_timeout<V>(self, value: V) -> ClientBuilder {} pub fn pool_idle_timeout<V>(self, value: V) -> ClientBuilder {} pub fn pool_max_idle_per_host<V>(self, value: V) -> ClientBuilder {} pub fn redirect<V>(self, value: V) -> ClientBuilder {} pub fn proxy<V>(self, value: V) -> ClientBuilder {} pub fn add_root_certificate<V>(self, value: V) -> ClientBuilder {} pub fn identity<V>(self, value: V) -> ClientBuilder {} pub fn danger_accept_invalid_certs<V>(self, value: V) -> ClientBuilder {} pub fn danger_accept_invalid_hostnames<V>(self, value: V) -> ClientBuilder {} pub fn use_preconfigured_tls<V>(self, value: V) -> ClientBuilder {} pub fn tls_built_in_root_certs<V>(self, value: V) -> ClientBuilder {} pub fn min_tls_version<V>(self, value: V) -> ClientBuilder {} pub fn tcp_keepalive<V>(self, value: V) -> ClientBuilder {} pub fn tcp_nodelay<V>(self, value: V) -> ClientBuilder {} pub fn cookie_store<V>(self, value: V) -> ClientBuilder {} pub fn cookie_provider<V>(self, value: V) -> ClientBuilder {} pub fn gzip<V>(self, value: V) -> ClientBuilder {} pub fn brotli<V>(self, value: V) -> ClientBuilder {} pub fn zstd<V>(self, value: V) -> ClientBuilder {} pub fn deflate<V>(self, value: V) -> ClientBuilder {} pub fn https_only<V>(self, value: V) -> ClientBuilder {} pub fn http1_title_case_headers<V>(self, value: V) -> ClientBuilder {} pub fn local_address<V>(self, value: V) -> ClientBuilder {} pub fn resolve<V>(self, value: V) -> ClientBuilder {} pub fn referer<V>(self, value: V) -> ClientBuilder {} pub fn retry<V>(self, value: V) -> ClientBuilder {} pub fn connection_verbose<V>(self, value: V) -> ClientBuilder {} pub fn dns_resolver<V>(self, value: V) -> ClientBuilder {} pub fn tls_sni<V>(self, value: V) -> ClientBuilder {} pub fn tls_info<V>(self, value: V) -> ClientBuilder {} pub fn tls_certs_only<V>(self, value: V) -> ClientBuilder {}
    pub fn no_proxy(self) -> ClientBuilder {} pub fn http1_only(self) -> ClientBuilder {} pub fn http2_prior_knowledge(self) -> ClientBuilder {} pub fn no_gzip(self) -> ClientBuilder {} pub fn no_brotli(self) -> ClientBuilder {} pub fn no_deflate(self) -> ClientBuilder {} pub fn use_rustls_tls(self) -> ClientBuilder {} pub fn use_native_tls(self) -> ClientBuilder {} pub fn no_hickory_dns(self) -> ClientBuilder {}
}
pub struct Request;
pub struct RequestBuilder;
impl RequestBuilder {
    pub fn headers<V>(self, value: V) -> RequestBuilder {} pub fn body<V>(self, value: V) -> RequestBuilder {} pub fn query<V>(self, value: V) -> RequestBuilder {} pub fn form<V>(self, value: V) -> RequestBuilder {} pub fn json<V>(self, value: V) -> RequestBuilder {} pub fn multipart<V>(self, value: V) -> RequestBuilder {} pub fn timeout<V>(self, value: V) -> RequestBuilder {} pub fn bearer_auth<V>(self, value: V) -> RequestBuilder {} pub fn version<V>(self, value: V) -> RequestBuilder {}
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
    pub fn build(self) -> std::result::Result<Request, crate::Error> {}
    pub fn try_clone(&self) -> Option<RequestBuilder> {}
    pub async fn send(self) -> std::result::Result<Response, crate::Error> {}
}
pub struct Response;
impl Response {
    pub fn status(&self) -> crate::StatusCode {}
    pub fn headers(&self) -> &crate::header::HeaderMap {}
    pub fn content_length(&self) -> Option<u64> {}
    pub fn url(&self) -> &crate::Url {}
    pub fn error_for_status(self) -> std::result::Result<Response, crate::Error> {}
    pub fn error_for_status_ref(&self) -> std::result::Result<&Response, crate::Error> {}
    pub async fn json<T>(self) -> std::result::Result<T, crate::Error> {}
    pub async fn text(self) -> std::result::Result<String, crate::Error> {}
    pub async fn text_with_charset(self, default_encoding: &str) -> std::result::Result<String, crate::Error> {}
    pub async fn bytes(self) -> std::result::Result<bytes::Bytes, crate::Error> {}
    pub async fn chunk(&mut self) -> std::result::Result<Option<bytes::Bytes>, crate::Error> {}
    pub fn bytes_stream(self) -> impl futures_core::stream::Stream<Item = std::result::Result<bytes::Bytes, crate::Error>> {}
}
pub mod blocking {
    #[derive(Clone, Default)]
    pub struct Client;
    impl Client {
        pub fn new() -> Client {}
        pub fn builder() -> ClientBuilder {}
        pub fn get<U>(&self, url: U) -> RequestBuilder {} pub fn post<U>(&self, url: U) -> RequestBuilder {} pub fn put<U>(&self, url: U) -> RequestBuilder {} pub fn patch<U>(&self, url: U) -> RequestBuilder {} pub fn delete<U>(&self, url: U) -> RequestBuilder {} pub fn head<U>(&self, url: U) -> RequestBuilder {}
        pub fn request<U>(&self, method: crate::Method, url: U) -> RequestBuilder {}
        pub fn execute(&self, request: Request) -> std::result::Result<Response, crate::Error> {}
    }
    pub struct ClientBuilder;
    impl ClientBuilder {
        pub fn new() -> ClientBuilder {}
        pub fn build(self) -> std::result::Result<Client, crate::Error> {}
        pub fn user_agent<V>(self, value: V) -> ClientBuilder {} pub fn default_headers<V>(self, value: V) -> ClientBuilder {} pub fn timeout<V>(self, value: V) -> ClientBuilder {} pub fn connect_timeout<V>(self, value: V) -> ClientBuilder {} pub fn read_timeout<V>(self, value: V) -> ClientBuilder {} pub fn pool_idle_timeout<V>(self, value: V) -> ClientBuilder {} pub fn pool_max_idle_per_host<V>(self, value: V) -> ClientBuilder {} pub fn redirect<V>(self, value: V) -> ClientBuilder {} pub fn proxy<V>(self, value: V) -> ClientBuilder {} pub fn add_root_certificate<V>(self, value: V) -> ClientBuilder {} pub fn identity<V>(self, value: V) -> ClientBuilder {} pub fn danger_accept_invalid_certs<V>(self, value: V) -> ClientBuilder {} pub fn danger_accept_invalid_hostnames<V>(self, value: V) -> ClientBuilder {} pub fn use_preconfigured_tls<V>(self, value: V) -> ClientBuilder {} pub fn tls_built_in_root_certs<V>(self, value: V) -> ClientBuilder {} pub fn min_tls_version<V>(self, value: V) -> ClientBuilder {} pub fn tcp_keepalive<V>(self, value: V) -> ClientBuilder {} pub fn tcp_nodelay<V>(self, value: V) -> ClientBuilder {} pub fn cookie_store<V>(self, value: V) -> ClientBuilder {} pub fn cookie_provider<V>(self, value: V) -> ClientBuilder {} pub fn gzip<V>(self, value: V) -> ClientBuilder {} pub fn brotli<V>(self, value: V) -> ClientBuilder {} pub fn zstd<V>(self, value: V) -> ClientBuilder {} pub fn deflate<V>(self, value: V) -> ClientBuilder {} pub fn https_only<V>(self, value: V) -> ClientBuilder {} pub fn http1_title_case_headers<V>(self, value: V) -> ClientBuilder {} pub fn local_address<V>(self, value: V) -> ClientBuilder {} pub fn resolve<V>(self, value: V) -> ClientBuilder {} pub fn referer<V>(self, value: V) -> ClientBuilder {} pub fn retry<V>(self, value: V) -> ClientBuilder {} pub fn connection_verbose<V>(self, value: V) -> ClientBuilder {} pub fn dns_resolver<V>(self, value: V) -> ClientBuilder {} pub fn tls_sni<V>(self, value: V) -> ClientBuilder {} pub fn tls_info<V>(self, value: V) -> ClientBuilder {} pub fn tls_certs_only<V>(self, value: V) -> ClientBuilder {}
        pub fn no_proxy(self) -> ClientBuilder {} pub fn http1_only(self) -> ClientBuilder {} pub fn http2_prior_knowledge(self) -> ClientBuilder {} pub fn no_gzip(self) -> ClientBuilder {} pub fn no_brotli(self) -> ClientBuilder {} pub fn no_deflate(self) -> ClientBuilder {} pub fn use_rustls_tls(self) -> ClientBuilder {} pub fn use_native_tls(self) -> ClientBuilder {} pub fn no_hickory_dns(self) -> ClientBuilder {}
    }
    pub struct Request;
    pub struct RequestBuilder;
    impl RequestBuilder {
        pub fn headers<V>(self, value: V) -> RequestBuilder {} pub fn body<V>(self, value: V) -> RequestBuilder {} pub fn query<V>(self, value: V) -> RequestBuilder {} pub fn form<V>(self, value: V) -> RequestBuilder {} pub fn json<V>(self, value: V) -> RequestBuilder {} pub fn multipart<V>(self, value: V) -> RequestBuilder {} pub fn timeout<V>(self, value: V) -> RequestBuilder {} pub fn bearer_auth<V>(self, value: V) -> RequestBuilder {} pub fn version<V>(self, value: V) -> RequestBuilder {}
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
        pub fn build(self) -> std::result::Result<Request, crate::Error> {}
        pub fn try_clone(&self) -> Option<RequestBuilder> {}
        pub fn send(self) -> std::result::Result<Response, crate::Error> {}
    }
    pub struct Response;
    impl Response {
        pub fn status(&self) -> crate::StatusCode {}
        pub fn headers(&self) -> &crate::header::HeaderMap {}
        pub fn content_length(&self) -> Option<u64> {}
        pub fn url(&self) -> &crate::Url {}
        pub fn error_for_status(self) -> std::result::Result<Response, crate::Error> {}
        pub fn error_for_status_ref(&self) -> std::result::Result<&Response, crate::Error> {}
        pub fn json<T>(self) -> std::result::Result<T, crate::Error> {}
        pub fn text(self) -> std::result::Result<String, crate::Error> {}
        pub fn text_with_charset(self, default_encoding: &str) -> std::result::Result<String, crate::Error> {}
        pub fn bytes(self) -> std::result::Result<bytes::Bytes, crate::Error> {}
        pub fn copy_to<W: ?Sized>(&mut self, w: &mut W) -> std::result::Result<u64, crate::Error> {}
    }
    impl std::io::Read for Response { fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} }
    pub fn get<T>(url: T) -> std::result::Result<Response, crate::Error> {}
}
