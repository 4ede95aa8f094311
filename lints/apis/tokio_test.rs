//! Signatures of tokio_test, as far as receivers need typing.
//! Read from: tokio 1.54.1.
pub fn block_on<F0: std::future::Future>(a: F0) -> F0::Output {}

pub mod task {
    pub fn spawn<A0>(a: A0) -> crate::task::Spawn<A0> {}

    pub struct Spawn {}
}
