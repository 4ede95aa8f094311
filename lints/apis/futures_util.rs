//! Signatures of futures-util 0.3: combinators, streams, sinks, io and the async lock.
//! Written from memory of the public 0.3 API, not checked line by line against the sources.

pub use future::{FutureExt, TryFutureExt};
pub use io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};
pub use sink::SinkExt;
pub use stream::StreamExt;

pub mod future {
    use std::future::Future;

    pub fn ready<T>(t: T) -> Ready<T> {}
    pub async fn join_all<I: IntoIterator>(iter: I) -> Vec<<I::Item as Future>::Output> {}
    pub async fn try_join_all<F, T, E>(iter: impl IntoIterator<Item = F>) -> Result<Vec<T>, E>
    where
        F: Future<Output = Result<T, E>>,
    {
    }
    pub struct Ready<T> {}
    impl<T> Future for Ready<T> {
        type Output = T;
    }
    pub struct AbortHandle {}
    pub struct AbortRegistration {}
    pub struct Aborted {}
    impl AbortHandle {
        pub fn new_pair() -> (Self, AbortRegistration) {}
        pub fn abort(&self) {}
    }
    pub struct Abortable<T> {}
    impl<T> Abortable<T> {
        pub fn new(task: T, reg: AbortRegistration) -> Self {}
    }
    impl<T: Future> Future for Abortable<T> {
        type Output = Result<T::Output, Aborted>;
    }
    pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub trait FutureExt: Future {
        fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> impl Future<Output = U>;
        fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> impl Future<Output = Fut::Output>;
        fn boxed<'a>(self) -> BoxFuture<'a, Self::Output>;
        fn now_or_never(self) -> Option<Self::Output>;
        fn catch_unwind(self) -> impl Future<Output = std::thread::Result<Self::Output>>;
    }
    impl<T: Future> FutureExt for T {}

    pub trait TryFutureExt: Future {
        fn map_ok<T, E, U, F: FnOnce(T) -> U>(self, f: F) -> impl Future<Output = Result<U, E>>
        where
            Self: Future<Output = Result<T, E>>;
        fn map_err<T, E, U, F: FnOnce(E) -> U>(self, f: F) -> impl Future<Output = Result<T, U>>
        where
            Self: Future<Output = Result<T, E>>;
        fn unwrap_or_else<T, E, F: FnOnce(E) -> T>(self, f: F) -> impl Future<Output = T>
        where
            Self: Future<Output = Result<T, E>>;
    }
    impl<T: Future> TryFutureExt for T {}
}

pub mod stream {
    use futures_core::stream::Stream;
    use std::future::Future;

    pub fn iter<I: IntoIterator>(i: I) -> impl Stream<Item = I::Item> {}
    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item>;
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T>;
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Fut::Output>;
        fn buffer_unordered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output>;
        fn buffered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output>;
        async fn for_each<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F);
        async fn for_each_concurrent<Fut: Future, F: FnMut(Self::Item) -> Fut>(
            self,
            limit: impl Into<Option<usize>>,
            f: F,
        );
        async fn collect<C>(self) -> C;
    }
    impl<S: Stream> StreamExt for S {}
}

pub mod sink {
    use futures_sink::Sink;

    pub trait SinkExt<Item>: Sink<Item> {
        async fn send(&mut self, item: Item) -> Result<(), Self::Error>;
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error>;
        async fn flush(&mut self) -> Result<(), Self::Error>;
        async fn close(&mut self) -> Result<(), Self::Error>;
    }
    impl<T: Sink<Item> + ?Sized, Item> SinkExt<Item> for T {}
}

pub mod io {
    use futures_io::{AsyncBufRead, AsyncRead, AsyncWrite};

    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
        async fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()>;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
        async fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
        async fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
        async fn flush(&mut self) -> std::io::Result<()>;
        async fn close(&mut self) -> std::io::Result<()>;
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize>;
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
}

pub mod lock {
    pub struct Mutex<T> {}
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self {}
        pub async fn lock(&self) -> MutexGuard<'_, T> {}
    }
    pub struct MutexGuard<'a, T> {}
    impl<T> std::ops::Deref for MutexGuard<'_, T> {
        type Target = T;
    }
}

#[macro_export]
macro_rules! join {
    () => {};
}
#[macro_export]
macro_rules! select {
    () => {};
}
#[macro_export]
macro_rules! pin_mut {
    () => {};
}
