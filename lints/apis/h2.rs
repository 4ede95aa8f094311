//! Signatures of h2 0.4: client connections, as far as receivers need typing.
pub struct Error;
pub struct RecvStream;
pub struct SendStream<B> { b: B }
pub mod client {
    use crate::{Error, SendStream};
    pub struct Builder;
    pub struct Connection<T, B = bytes::Bytes> { t: T, b: B }
    pub struct ResponseFuture;
    pub struct SendRequest<B> { b: B }
    impl Builder {
        pub fn new() -> Builder {}
        pub async fn handshake<T, B>(&self, io: T) -> Result<(SendRequest<B>, Connection<T, B>), Error> {}
    }
    impl<B> SendRequest<B> {
        pub async fn ready(self) -> Result<SendRequest<B>, Error> {}
        pub fn send_request(&mut self, request: http::Request<()>, end_of_stream: bool) -> Result<(ResponseFuture, SendStream<B>), Error> {}
    }
    impl std::future::Future for ResponseFuture {
        type Output = Result<http::Response<crate::RecvStream>, Error>;
    }
    impl<T, B> std::future::Future for Connection<T, B> {
        type Output = Result<(), Error>;
    }
    pub async fn handshake<T>(io: T) -> Result<(SendRequest<bytes::Bytes>, Connection<T, bytes::Bytes>), Error> {}
}
