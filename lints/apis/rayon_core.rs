//! Signatures of rayon-core, as far as receivers need typing.
//! Read from: rayon-core 1.13.0.
pub fn broadcast(a: impl Sized) {}
pub fn in_place_scope<R0>(a: impl FnOnce() -> R0) -> R0 {}
pub fn join(a: impl Sized, b: impl Sized) {}
pub fn scope<R0>(a: impl FnOnce() -> R0) -> R0 {}
pub fn scope_fifo<R0>(a: impl FnOnce() -> R0) -> R0 {}
pub fn spawn(a: impl Sized) {}
pub fn spawn_broadcast(a: impl Sized) {}
pub fn spawn_fifo(a: impl Sized) {}

pub struct ThreadPool {}
impl ThreadPool {
    pub fn broadcast(&self, a: impl Sized) {}
    pub fn install<R0>(&self, a: impl FnOnce() -> R0) -> R0 {}
    pub fn join(&self, a: impl Sized, b: impl Sized) {}
    pub fn scope<R0>(&self, a: impl FnOnce() -> R0) -> R0 {}
    pub fn spawn(&self, a: impl Sized) {}
    pub fn spawn_fifo(&self, a: impl Sized) {}
}

pub struct ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn build(&self) -> Result<crate::ThreadPool, impl Sized> {}
    pub fn new() -> crate::ThreadPoolBuilder {}
}
