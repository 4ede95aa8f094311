//! Signatures of tonic 0.14: channels, endpoints, servers and messages, as far as receivers need typing.
pub use codec::Streaming;
#[proc_macro_attribute]
pub fn async_trait() {}
#[macro_export]
macro_rules! include_proto { () => {}; }
pub struct Request<T>(T);
impl<T> Request<T> { pub fn new(message: T) -> Self {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} pub fn into_inner(self) -> T {} pub fn set_timeout(&mut self, deadline: std::time::Duration) {} pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {} }
pub struct Response<T>(T);
impl<T> Response<T> { pub fn new(message: T) -> Self {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} pub fn into_inner(self) -> T {} pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {} }
#[derive(Clone)]
pub struct Status;
impl Status { pub fn new(code: Code, message: impl Into<String>) -> Status {} pub fn internal(message: impl Into<String>) -> Status {} pub fn unavailable(message: impl Into<String>) -> Status {} pub fn not_found(message: impl Into<String>) -> Status {} pub fn invalid_argument(message: impl Into<String>) -> Status {} pub fn code(&self) -> Code {} pub fn message(&self) -> &str {} }
#[derive(Clone)]
pub enum Code { Ok, Cancelled, Unknown, InvalidArgument, DeadlineExceeded, NotFound, Unavailable, Internal }
pub mod codec { pub struct Streaming<T>(T); impl<T> Streaming<T> { pub async fn message(&mut self) -> Result<Option<T>, super::Status> {} } impl<T> futures_core::stream::Stream for Streaming<T> { type Item = Result<T, super::Status>; } }
pub mod service {
    pub use interceptor::{Interceptor, InterceptorLayer};
    pub mod interceptor { pub trait Interceptor { fn call(&mut self, request: crate::Request<()>) -> Result<crate::Request<()>, crate::Status>; } pub struct InterceptedService<S, I>(S, I); impl<S, I> InterceptedService<S, I> { pub fn new(service: S, interceptor: I) -> Self {} } pub struct InterceptorLayer<I>(I); impl<I> InterceptorLayer<I> { pub fn new(interceptor: I) -> Self {} } }
}
pub mod client { pub struct Grpc<T>(T); impl<T> Grpc<T> { pub fn new(inner: T) -> Self {} pub async fn ready(&mut self) -> Result<(), crate::transport::Error> {} } }
pub mod transport {
    pub use http::Uri;
    pub use channel::{Channel, Endpoint};
    pub use server::Server;
    pub struct Error;
    #[derive(Clone)]
    pub struct ClientTlsConfig;
    impl ClientTlsConfig { pub fn new() -> Self {} pub fn domain_name(self, name: impl Into<String>) -> Self {} pub fn with_native_roots(self) -> Self {} }
    #[derive(Clone)]
    pub struct Channel;
    impl Channel {
        pub fn builder(uri: Uri) -> Endpoint {}
        pub fn from_static(s: &'static str) -> Endpoint {}
        pub fn from_shared(s: impl Sized) -> Result<Endpoint, Error> {}
        pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self {}
        pub fn balance_channel<K>(capacity: usize) -> (Self, tokio::sync::mpsc::Sender<K>) {}
        pub fn balance_channel_with_executor<K, E>(capacity: usize, executor: E) -> (Self, tokio::sync::mpsc::Sender<K>) {}
    }
    #[derive(Clone)]
    pub struct Endpoint;
    impl Endpoint {
        pub fn new<D>(dst: D) -> Result<Self, Error> {}
        pub fn from_static(s: &'static str) -> Self {}
        pub fn from_shared(s: impl Sized) -> Result<Self, Error> {}
        pub fn user_agent<T>(self, user_agent: T) -> Result<Self, Error> {}
        pub fn origin(self, origin: Uri) -> Self {}
        pub fn timeout(self, dur: std::time::Duration) -> Self {}
        pub fn connect_timeout(self, dur: std::time::Duration) -> Self {}
        pub fn tcp_keepalive(self, keepalive: Option<std::time::Duration>) -> Self {}
        pub fn tcp_nodelay(self, enabled: bool) -> Self {}
        pub fn concurrency_limit(self, limit: usize) -> Self {}
        pub fn rate_limit(self, limit: u64, duration: std::time::Duration) -> Self {}
        pub fn http2_keep_alive_interval(self, interval: std::time::Duration) -> Self {}
        pub fn keep_alive_timeout(self, duration: std::time::Duration) -> Self {}
        pub fn keep_alive_while_idle(self, enabled: bool) -> Self {}
        pub fn tls_config(self, tls_config: ClientTlsConfig) -> Result<Self, Error> {}
        pub fn executor<E>(self, executor: E) -> Self {}
        pub async fn connect(&self) -> Result<Channel, Error> {}
        pub fn connect_lazy(&self) -> Channel {}
        pub async fn connect_with_connector<C>(&self, connector: C) -> Result<Channel, Error> {}
        pub fn connect_with_connector_lazy<C>(&self, connector: C) -> Channel {}
        pub fn uri(&self) -> &Uri {}
    }
    impl From<&'static str> for Endpoint { fn from(s: &'static str) -> Endpoint {} }
    impl From<String> for Endpoint { fn from(s: String) -> Endpoint {} }
    pub mod channel { pub use super::{Channel, ClientTlsConfig, Endpoint}; }
    pub mod server { pub struct Server; impl Server { pub fn builder() -> Self {} pub fn timeout(self, timeout: std::time::Duration) -> Self {} pub fn layer<L>(self, layer: L) -> Self {} pub fn add_service<S>(&mut self, svc: S) -> Router {} } pub struct Router; impl Router { pub fn add_service<S>(self, svc: S) -> Self {} pub async fn serve(self, addr: std::net::SocketAddr) -> Result<(), super::Error> {} pub async fn serve_with_shutdown<F>(self, addr: std::net::SocketAddr, signal: F) -> Result<(), super::Error> {} pub async fn serve_with_incoming<I>(self, incoming: I) -> Result<(), super::Error> {} } }
}
