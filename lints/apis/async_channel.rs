//! Signatures of async_channel, as far as receivers need typing.
//! Read from: async-channel 2.5.0.
pub fn bounded<T>(a: impl Sized) -> (crate::Sender<T>, crate::Receiver<T>) {}
pub fn unbounded<T>() -> (crate::Sender<T>, crate::Receiver<T>) {}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn recv_blocking(&self) -> Result<T, impl Sized> {}
}

pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn send_blocking(&self, a: impl Sized) {}
}
