//! Signatures of futures-core 0.3: the stream trait. Written from memory of the public API.

pub use stream::Stream;

pub mod stream {
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    }
}
