//! Signatures of futures-util 0.3: combinators, streams, sinks, io and the async lock.
//! Written from memory of the public 0.3 API, not checked line by line against the sources.

pub use future::{FutureExt, TryFutureExt};
pub use io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use sink::SinkExt;
pub use stream::{StreamExt, TryStreamExt};

pub mod future {
    use futures_core::stream::Stream;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use futures_core::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture};

    pub fn ready<T>(t: T) -> Ready<T> {}
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> {}
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>> {}
    pub fn pending<T>() -> Pending<T> {}
    pub fn lazy<F: FnOnce(&mut Context<'_>) -> R, R>(f: F) -> impl Future<Output = R> {}
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> impl Future<Output = T> {}
    pub fn abortable<F: Future>(future: F) -> (Abortable<F>, AbortHandle) {}
    pub async fn join<A: Future, B: Future>(future1: A, future2: B) -> (A::Output, B::Output) {}
    pub async fn join3<A: Future, B: Future, C: Future>(a: A, b: B, c: C) -> (A::Output, B::Output, C::Output) {}
    pub async fn join4<A: Future, B: Future, C: Future, D: Future>(
        a: A,
        b: B,
        c: C,
        d: D,
    ) -> (A::Output, B::Output, C::Output, D::Output) {
    }
    pub async fn join_all<I: IntoIterator>(iter: I) -> Vec<<I::Item as Future>::Output> {}
    pub async fn try_join<A, B, T, U, E>(future1: A, future2: B) -> Result<(T, U), E>
    where
        A: Future<Output = Result<T, E>>,
        B: Future<Output = Result<U, E>>,
    {
    }
    pub async fn try_join3<A, B, C, T, U, V, E>(a: A, b: B, c: C) -> Result<(T, U, V), E>
    where
        A: Future<Output = Result<T, E>>,
        B: Future<Output = Result<U, E>>,
        C: Future<Output = Result<V, E>>,
    {
    }
    pub async fn try_join_all<F, T, E>(iter: impl IntoIterator<Item = F>) -> Result<Vec<T>, E>
    where
        F: Future<Output = Result<T, E>>,
    {
    }
    pub async fn select<A: Future, B: Future>(future1: A, future2: B) -> Either<(A::Output, B), (B::Output, A)> {}
    pub async fn try_select<A, B, T, U, E, F>(
        future1: A,
        future2: B,
    ) -> Result<Either<(T, B), (U, A)>, Either<(E, B), (F, A)>>
    where
        A: Future<Output = Result<T, E>>,
        B: Future<Output = Result<U, F>>,
    {
    }
    pub async fn select_all<I: IntoIterator>(iter: I) -> (<I::Item as Future>::Output, usize, Vec<I::Item>) {}
    pub async fn select_ok<F, T, E>(iter: impl IntoIterator<Item = F>) -> Result<(T, Vec<F>), E>
    where
        F: Future<Output = Result<T, E>>,
    {
    }

    pub struct Ready<T> {}
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Future for Ready<T> {
        type Output = T;
    }
    pub struct Pending<T> {}
    impl<T> Future for Pending<T> {
        type Output = T;
    }
    pub struct OptionFuture<F> {}
    impl<F: Future> Future for OptionFuture<F> {
        type Output = Option<F::Output>;
    }
    impl<T> From<Option<T>> for OptionFuture<T> {}
    pub struct Fuse<F> {}
    impl<F> Fuse<F> {
        pub fn terminated() -> Self {}
    }
    impl<F: Future> Future for Fuse<F> {
        type Output = F::Output;
    }
    #[derive(Clone)]
    pub struct Shared<F> {}
    impl<F: Future> Shared<F> {
        pub fn peek(&self) -> Option<&F::Output> {}
    }
    impl<F: Future> Future for Shared<F> {
        type Output = F::Output;
    }
    pub struct RemoteHandle<T> {}
    impl<T> RemoteHandle<T> {
        pub fn forget(self) {}
    }
    impl<T> Future for RemoteHandle<T> {
        type Output = T;
    }
    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<T, A, B> Either<(T, A), (T, B)> {
        pub fn factor_first(self) -> (T, Either<A, B>) {}
        pub fn factor_second(self) -> (Either<T, T>, A) {}
    }
    impl<T> Either<T, T> {
        pub fn into_inner(self) -> T {}
    }
    impl<A: Future, B: Future> Future for Either<A, B> {
        type Output = A::Output;
    }
    impl<A: Stream, B: Stream> Stream for Either<A, B> {
        type Item = A::Item;
    }
    #[derive(Clone)]
    pub struct AbortHandle {}
    pub struct AbortRegistration {}
    pub struct Aborted {}
    impl AbortHandle {
        pub fn new_pair() -> (Self, AbortRegistration) {}
        pub fn abort(&self) {}
        pub fn is_aborted(&self) -> bool {}
    }
    pub struct Abortable<T> {}
    impl<T> Abortable<T> {
        pub fn new(task: T, reg: AbortRegistration) -> Self {}
        pub fn is_aborted(&self) -> bool {}
    }
    impl<T: Future> Future for Abortable<T> {
        type Output = Result<T::Output, Aborted>;
    }

    pub trait FutureExt: Future {
        fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> impl Future<Output = U>;
        fn map_into<U>(self) -> impl Future<Output = U>;
        fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> impl Future<Output = Fut::Output>;
        fn left_future<B>(self) -> Either<Self, B>;
        fn right_future<A>(self) -> Either<A, Self>;
        fn into_stream(self) -> impl Stream<Item = Self::Output>;
        fn flatten(self) -> impl Future<Output = <Self::Output as Future>::Output>;
        fn flatten_stream(self) -> impl Stream<Item = <Self::Output as Stream>::Item>;
        fn fuse(self) -> Fuse<Self>;
        fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> impl Future<Output = Self::Output>;
        fn catch_unwind(self) -> impl Future<Output = std::thread::Result<Self::Output>>;
        fn shared(self) -> Shared<Self>;
        fn remote_handle(self) -> (impl Future<Output = ()>, RemoteHandle<Self::Output>);
        fn boxed<'a>(self) -> BoxFuture<'a, Self::Output>;
        fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output>;
        fn unit_error(self) -> impl Future<Output = Result<Self::Output, ()>>;
        fn never_error(self) -> impl Future<Output = Result<Self::Output, std::convert::Infallible>>;
        fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>;
        fn now_or_never(self) -> Option<Self::Output>;
    }
    impl<T: Future + ?Sized> FutureExt for T {}

    pub trait TryFutureExt: Future {
        fn map_ok<T, E, U, F: FnOnce(T) -> U>(self, f: F) -> impl Future<Output = Result<U, E>>
        where
            Self: Future<Output = Result<T, E>>;
        fn map_ok_or_else<T, E, U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, e: D, f: F) -> impl Future<Output = U>
        where
            Self: Future<Output = Result<T, E>>;
        fn map_err<T, E, U, F: FnOnce(E) -> U>(self, f: F) -> impl Future<Output = Result<T, U>>
        where
            Self: Future<Output = Result<T, E>>;
        fn err_into<T, E, U>(self) -> impl Future<Output = Result<T, U>>
        where
            Self: Future<Output = Result<T, E>>;
        fn ok_into<T, E, U>(self) -> impl Future<Output = Result<U, E>>
        where
            Self: Future<Output = Result<T, E>>;
        fn and_then<T, E, Fut: Future, F: FnOnce(T) -> Fut>(self, f: F) -> impl Future<Output = Fut::Output>
        where
            Self: Future<Output = Result<T, E>>;
        fn or_else<T, E, Fut: Future, F: FnOnce(E) -> Fut>(self, f: F) -> impl Future<Output = Fut::Output>
        where
            Self: Future<Output = Result<T, E>>;
        fn inspect_ok<T, E, F: FnOnce(&T)>(self, f: F) -> impl Future<Output = Result<T, E>>
        where
            Self: Future<Output = Result<T, E>>;
        fn inspect_err<T, E, F: FnOnce(&E)>(self, f: F) -> impl Future<Output = Result<T, E>>
        where
            Self: Future<Output = Result<T, E>>;
        fn unwrap_or_else<T, E, F: FnOnce(E) -> T>(self, f: F) -> impl Future<Output = T>
        where
            Self: Future<Output = Result<T, E>>;
        fn try_flatten<T: Future, E>(self) -> impl Future<Output = T::Output>
        where
            Self: Future<Output = Result<T, E>>;
        fn try_flatten_stream<T: Stream, E>(self) -> impl Stream<Item = T::Item>
        where
            Self: Future<Output = Result<T, E>>;
        fn into_future(self) -> impl Future<Output = Self::Output>;
        fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }
    impl<T: Future + ?Sized> TryFutureExt for T {}
}

pub mod stream {
    use futures_core::stream::Stream;
    use futures_sink::Sink;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use super::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
    pub use futures_core::stream::{BoxStream, FusedStream, LocalBoxStream, TryStream};

    pub fn iter<I: IntoIterator>(i: I) -> impl Stream<Item = I::Item> {}
    pub fn once<F: Future>(future: F) -> impl Stream<Item = F::Output> {}
    pub fn empty<T>() -> impl Stream<Item = T> {}
    pub fn pending<T>() -> impl Stream<Item = T> {}
    pub fn repeat<T: Clone>(item: T) -> impl Stream<Item = T> {}
    pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> impl Stream<Item = T> {}
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> impl Stream<Item = T> {}
    pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> impl Stream<Item = Item>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Option<(Item, T)>>,
    {
    }
    pub fn try_unfold<T, F, Fut, Item, E>(init: T, f: F) -> impl Stream<Item = Result<Item, E>>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Result<Option<(Item, T)>, E>>,
    {
    }
    pub fn select<A: Stream, B: Stream>(stream1: A, stream2: B) -> impl Stream<Item = A::Item> {}
    pub fn select_all<I: IntoIterator>(streams: I) -> SelectAll<I::Item> {}
    pub fn abortable<S: Stream>(stream: S) -> (Abortable<S>, AbortHandle) {}

    pub struct FuturesUnordered<F> {}
    impl<F> FuturesUnordered<F> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&self, future: F) {}
        pub fn clear(&mut self) {}
    }
    impl<F> Default for FuturesUnordered<F> {}
    impl<F: Future> Stream for FuturesUnordered<F> {
        type Item = F::Output;
    }
    impl<F> FromIterator<F> for FuturesUnordered<F> {}
    impl<F> Extend<F> for FuturesUnordered<F> {}
    pub struct FuturesOrdered<F> {}
    impl<F: Future> FuturesOrdered<F> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&mut self, future: F) {}
        pub fn push_back(&mut self, future: F) {}
        pub fn push_front(&mut self, future: F) {}
        pub fn clear(&mut self) {}
    }
    impl<F: Future> Default for FuturesOrdered<F> {}
    impl<F: Future> Stream for FuturesOrdered<F> {
        type Item = F::Output;
    }
    impl<F> FromIterator<F> for FuturesOrdered<F> {}
    impl<F> Extend<F> for FuturesOrdered<F> {}
    pub struct SelectAll<S> {}
    impl<S> SelectAll<S> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&mut self, stream: S) {}
        pub fn clear(&mut self) {}
    }
    impl<S> Default for SelectAll<S> {}
    impl<S: Stream> Stream for SelectAll<S> {
        type Item = S::Item;
    }
    pub struct Peekable<S> {}
    impl<S: Stream> Peekable<S> {
        pub async fn peek(self: Pin<&mut Self>) -> Option<&S::Item> {}
        pub async fn peek_mut(self: Pin<&mut Self>) -> Option<&mut S::Item> {}
    }
    impl<S: Stream> Stream for Peekable<S> {
        type Item = S::Item;
    }
    pub struct Fuse<S> {}
    impl<S> Fuse<S> {
        pub fn is_done(&self) -> bool {}
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn into_inner(self) -> S {}
    }
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }
    impl<S: Sink<Item>, Item> Sink<Item> for Fuse<S> {
        type Error = S::Error;
    }
    pub struct SplitSink<S, Item> {}
    impl<S: Sink<Item>, Item> SplitSink<S, Item> {
        pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>> {}
    }
    impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
        type Error = S::Error;
    }
    pub struct SplitStream<S> {}
    impl<S: Stream> Stream for SplitStream<S> {
        type Item = S::Item;
    }
    pub struct ReuniteError<S, Item> {}

    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item>;
        async fn into_future(self) -> (Option<Self::Item>, Self);
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T>;
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)>;
        fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Self::Item>;
        fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = T>;
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Fut::Output>;
        async fn collect<C>(self) -> C;
        async fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB);
        async fn concat(self) -> Self::Item;
        async fn count(self) -> usize;
        fn cycle(self) -> impl Stream<Item = Self::Item>;
        async fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> T;
        async fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool;
        async fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool;
        fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item>;
        fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = <Self::Item as Stream>::Item>;
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Stream<Item = U::Item>;
        fn flat_map_unordered<U: Stream, F: FnMut(Self::Item) -> U>(
            self,
            limit: impl Into<Option<usize>>,
            f: F,
        ) -> impl Stream<Item = U::Item>;
        fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(
            self,
            initial_state: S,
            f: F,
        ) -> impl Stream<Item = B>;
        fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Self::Item>;
        fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Self::Item>;
        fn take_until<Fut: Future>(self, fut: Fut) -> impl Stream<Item = Self::Item>;
        async fn for_each<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F);
        async fn for_each_concurrent<Fut: Future, F: FnMut(Self::Item) -> Fut>(
            self,
            limit: impl Into<Option<usize>>,
            f: F,
        );
        fn take(self, n: usize) -> impl Stream<Item = Self::Item>;
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item>;
        fn fuse(self) -> Fuse<Self>;
        fn by_ref(&mut self) -> &mut Self;
        fn catch_unwind(self) -> impl Stream<Item = std::thread::Result<Self::Item>>;
        fn boxed<'a>(self) -> BoxStream<'a, Self::Item>;
        fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item>;
        fn buffered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output>;
        fn buffer_unordered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output>;
        fn zip<S: Stream>(self, other: S) -> impl Stream<Item = (Self::Item, S::Item)>;
        fn chain<S: Stream<Item = Self::Item>>(self, other: S) -> impl Stream<Item = Self::Item>;
        fn peekable(self) -> Peekable<Self>;
        fn chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>>;
        fn ready_chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>>;
        async fn forward<T, E, S: Sink<T, Error = E>>(self, sink: S) -> Result<(), E>
        where
            Self: Stream<Item = Result<T, E>>;
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>);
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Stream<Item = Self::Item>;
        fn left_stream<B>(self) -> super::future::Either<Self, B>;
        fn right_stream<B>(self) -> super::future::Either<B, Self>;
        fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        async fn select_next_some(&mut self) -> Self::Item;
    }
    impl<S: Stream + ?Sized> StreamExt for S {}

    pub trait TryStreamExt: Stream {
        fn err_into<T, E, U>(self) -> impl Stream<Item = Result<T, U>>
        where
            Self: Stream<Item = Result<T, E>>;
        fn map_ok<T, E, U, F: FnMut(T) -> U>(self, f: F) -> impl Stream<Item = Result<U, E>>
        where
            Self: Stream<Item = Result<T, E>>;
        fn map_err<T, E, U, F: FnMut(E) -> U>(self, f: F) -> impl Stream<Item = Result<T, U>>
        where
            Self: Stream<Item = Result<T, E>>;
        fn and_then<T, E, Fut: Future, F: FnMut(T) -> Fut>(self, f: F) -> impl Stream<Item = Fut::Output>
        where
            Self: Stream<Item = Result<T, E>>;
        fn or_else<T, E, Fut: Future, F: FnMut(E) -> Fut>(self, f: F) -> impl Stream<Item = Fut::Output>
        where
            Self: Stream<Item = Result<T, E>>;
        fn inspect_ok<T, E, F: FnMut(&T)>(self, f: F) -> impl Stream<Item = Result<T, E>>
        where
            Self: Stream<Item = Result<T, E>>;
        fn inspect_err<T, E, F: FnMut(&E)>(self, f: F) -> impl Stream<Item = Result<T, E>>
        where
            Self: Stream<Item = Result<T, E>>;
        fn into_stream(self) -> impl Stream<Item = Self::Item>;
        async fn try_next<T, E>(&mut self) -> Result<Option<T>, E>
        where
            Self: Stream<Item = Result<T, E>>;
        async fn try_for_each<T, E, Fut: Future<Output = Result<(), E>>, F: FnMut(T) -> Fut>(self, f: F) -> Result<(), E>
        where
            Self: Stream<Item = Result<T, E>>;
        async fn try_for_each_concurrent<T, E, Fut: Future<Output = Result<(), E>>, F: FnMut(T) -> Fut>(
            self,
            limit: impl Into<Option<usize>>,
            f: F,
        ) -> Result<(), E>
        where
            Self: Stream<Item = Result<T, E>>;
        fn try_skip_while<T, E, Fut: Future<Output = Result<bool, E>>, F: FnMut(&T) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Result<T, E>>
        where
            Self: Stream<Item = Result<T, E>>;
        fn try_take_while<T, E, Fut: Future<Output = Result<bool, E>>, F: FnMut(&T) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Result<T, E>>
        where
            Self: Stream<Item = Result<T, E>>;
        async fn try_collect<T, E, C>(self) -> Result<C, E>
        where
            Self: Stream<Item = Result<T, E>>;
        fn try_chunks<T, E>(self, capacity: usize) -> impl Stream<Item = Result<Vec<T>, E>>
        where
            Self: Stream<Item = Result<T, E>>;
        fn try_ready_chunks<T, E>(self, capacity: usize) -> impl Stream<Item = Result<Vec<T>, E>>
        where
            Self: Stream<Item = Result<T, E>>;
        fn try_filter<T, E, Fut: Future<Output = bool>, F: FnMut(&T) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Result<T, E>>
        where
            Self: Stream<Item = Result<T, E>>;
        fn try_filter_map<T, E, U, Fut: Future<Output = Result<Option<U>, E>>, F: FnMut(T) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Result<U, E>>
        where
            Self: Stream<Item = Result<T, E>>;
        fn try_flatten<T: Stream, E>(self) -> impl Stream<Item = T::Item>
        where
            Self: Stream<Item = Result<T, E>>;
        fn try_flatten_unordered<T: Stream, E>(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = T::Item>
        where
            Self: Stream<Item = Result<T, E>>;
        async fn try_fold<T, E, A, Fut: Future<Output = Result<A, E>>, F: FnMut(A, T) -> Fut>(
            self,
            init: A,
            f: F,
        ) -> Result<A, E>
        where
            Self: Stream<Item = Result<T, E>>;
        async fn try_concat<T, E>(self) -> Result<T, E>
        where
            Self: Stream<Item = Result<T, E>>;
        fn try_buffered<T: Future, E>(self, n: usize) -> impl Stream<Item = T::Output>
        where
            Self: Stream<Item = Result<T, E>>;
        fn try_buffer_unordered<T: Future, E>(self, n: impl Into<Option<usize>>) -> impl Stream<Item = T::Output>
        where
            Self: Stream<Item = Result<T, E>>;
        fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    }
    impl<S: Stream + ?Sized> TryStreamExt for S {}
}

pub mod sink {
    use futures_core::stream::Stream;
    use futures_sink::Sink;
    use std::future::Future;

    pub trait SinkExt<Item>: Sink<Item> {
        async fn send(&mut self, item: Item) -> Result<(), Self::Error>;
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error>;
        async fn flush(&mut self) -> Result<(), Self::Error>;
        async fn close(&mut self) -> Result<(), Self::Error>;
        async fn send_all<S>(&mut self, stream: &mut S) -> Result<(), Self::Error>;
        fn with<U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E>(
            self,
            f: F,
        ) -> impl Sink<U, Error = E>;
        fn sink_map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> impl Sink<Item, Error = E>;
        fn sink_err_into<E>(self) -> impl Sink<Item, Error = E>;
        fn buffer(self, capacity: usize) -> impl Sink<Item, Error = Self::Error>;
    }
    impl<T: Sink<Item> + ?Sized, Item> SinkExt<Item> for T {}
}

pub mod io {
    use futures_core::stream::Stream;
    use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

    pub async fn copy<R: AsyncRead, W: AsyncWrite + ?Sized>(reader: R, writer: &mut W) -> std::io::Result<u64> {}

    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
        async fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()>;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
        async fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
        fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>);
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
        async fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
        async fn flush(&mut self) -> std::io::Result<()>;
        async fn close(&mut self) -> std::io::Result<()>;
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: std::io::SeekFrom) -> std::io::Result<u64>;
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize>;
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> std::io::Result<usize>;
        fn lines(self) -> impl Stream<Item = std::io::Result<String>>;
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub struct ReadHalf<T> {}
    pub struct WriteHalf<T> {}
}

pub mod task {
    pub struct AtomicWaker {}
    impl AtomicWaker {
        pub fn new() -> Self {}
        pub fn register(&self, waker: &std::task::Waker) {}
        pub fn wake(&self) {}
        pub fn take(&self) -> Option<std::task::Waker> {}
    }
    pub fn noop_waker() -> std::task::Waker {}
}

pub mod lock {
    pub struct Mutex<T> {}
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self {}
        pub async fn lock(&self) -> MutexGuard<'_, T> {}
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
        pub fn into_inner(self) -> T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    pub struct MutexGuard<'a, T> {}
    impl<T> std::ops::Deref for MutexGuard<'_, T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for MutexGuard<'_, T> {}
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
    ($($name:ident),* $(,)?) => { $(let mut $name = ::std::pin::pin!($name);)* };
}
