//! The futures 0.3 facade: second homes of the futures_* crates' items.

pub use futures_core::future::TryFuture;
pub use futures_core::stream::{Stream, TryStream};
pub use futures_sink::Sink;
pub use futures_util::future::{FutureExt, TryFutureExt};
pub use futures_util::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use futures_util::sink::SinkExt;
pub use futures_util::stream::{StreamExt, TryStreamExt};
pub use futures_util::{join, lock, select};
pub use std::future::Future;

pub mod future {
    pub use futures_util::future::*;
    pub use std::future::Future;
}
pub mod stream {
    pub use futures_core::stream::Stream;
    pub use futures_util::stream::*;
}
pub mod prelude {
    pub use futures_core::future::TryFuture;
    pub use futures_core::stream::{Stream, TryStream};
    pub use futures_sink::Sink;
    pub use futures_util::future::{FutureExt, TryFutureExt};
    pub use futures_util::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
    pub use futures_util::sink::SinkExt;
    pub use futures_util::stream::{StreamExt, TryStreamExt};
    pub use futures_util::{future, stream};
    pub use std::future::Future;
}
pub mod task {
    pub use futures_util::task::*;
    pub use std::task::*;
}
pub mod sink {
    pub use futures_sink::Sink;
    pub use futures_util::sink::*;
}
pub mod io {
    pub use futures_util::io::*;
}
pub mod executor {
    pub use futures_executor::*;
}

#[macro_export]
macro_rules! pin_mut {
    ($($name:ident),* $(,)?) => { $(let mut $name = ::std::pin::pin!($name);)* };
}
