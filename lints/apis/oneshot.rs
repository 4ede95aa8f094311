//! Signatures of oneshot, as far as receivers need typing.
//! Read from: oneshot 0.2.1.
pub fn channel<T>() -> (crate::Sender<T>, crate::Receiver<T>) {}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn recv(&self) -> T {}
    pub fn recv_deadline(&self, a: impl Sized) -> T {}
    pub fn recv_ref(&self) -> T {}
    pub fn recv_timeout(&self, a: impl Sized) -> T {}
}

pub struct Sender<T> {}
