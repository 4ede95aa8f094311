//! Signatures of oneshot, as far as receivers need typing.
//! Read from: oneshot 0.2.1.
pub fn channel<T>() -> (crate::Sender<T>, crate::Receiver<T>) {}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, impl Sized> {}
    pub fn recv_deadline(&self, a: impl Sized) -> Result<T, impl Sized> {}
    pub fn recv_ref(&self) -> Result<T, impl Sized> {}
    pub fn recv_timeout(&self, a: impl Sized) -> Result<T, impl Sized> {}
}

pub struct Sender<T> {}
