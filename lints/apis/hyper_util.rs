//! Signatures of hyper-util 0.1, as far as receivers need typing.
pub mod client {
    pub mod legacy {
        pub struct Client<C, B> {}
        impl Client<(), ()> {
            pub fn builder<E>(executor: E) -> Builder {}
        }
        impl<C, B> Client<C, B> {
            pub async fn get(&self, uri: http::Uri) -> Result<http::Response<B>, Error> {}
            pub async fn request(&self, req: http::Request<B>) -> Result<http::Response<B>, Error> {}
        }
        impl<C: Clone, B> Clone for Client<C, B> {}
        pub struct Error {}
        pub struct Builder {}
        impl Builder {
            pub fn new<E>(executor: E) -> Self {}
            pub fn pool_idle_timeout<D: Into<Option<std::time::Duration>>>(&mut self, val: D) -> &mut Self {}
            pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self {}
            pub fn pool_timer<M>(&mut self, timer: M) -> &mut Self {}
            pub fn timer<M>(&mut self, timer: M) -> &mut Self {}
            pub fn http1_title_case_headers(&mut self, val: bool) -> &mut Self {}
            pub fn http1_preserve_header_case(&mut self, val: bool) -> &mut Self {}
            pub fn http2_only(&mut self, val: bool) -> &mut Self {}
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self {}
            pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Self {}
            pub fn set_host(&mut self, val: bool) -> &mut Self {}
            pub fn build<C, B>(&self, connector: C) -> Client<C, B> {}
            pub fn build_http<B>(&self) -> Client<connect::HttpConnector, B> {}
        }
        pub mod connect {
            pub struct HttpConnector {}
            impl HttpConnector {
                pub fn new() -> HttpConnector {}
                pub fn enforce_http(&mut self, is_enforced: bool) {}
                pub fn set_keepalive(&mut self, time: Option<std::time::Duration>) {}
                pub fn set_nodelay(&mut self, nodelay: bool) {}
                pub fn set_connect_timeout(&mut self, dur: Option<std::time::Duration>) {}
            }
        }
    }
}

pub mod rt {
    pub struct TokioExecutor {}
    impl TokioExecutor {
        pub fn new() -> Self {}
    }
    pub struct TokioTimer {}
    impl TokioTimer {
        pub fn new() -> Self {}
    }
    pub struct TokioIo<T> {}
    impl<T> TokioIo<T> {
        pub fn new(inner: T) -> Self {}
        pub fn inner(&self) -> &T {}
        pub fn inner_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
}

pub mod server {
    pub mod conn {
        pub mod auto {
            pub struct Builder<E> {}
            impl<E> Builder<E> {
                pub fn new(executor: E) -> Self {}
                pub fn http1_only(self) -> Self {}
                pub fn http2_only(self) -> Self {}
            }
        }
    }
}
