//! Signatures of kanal, as far as receivers need typing.
//! Read from: kanal 0.1.1.
pub fn bounded<T>(a: impl Sized) -> (crate::Sender<T>, crate::Receiver<T>) {}
pub fn bounded_async<T>(a: impl Sized) -> (crate::AsyncSender<T>, crate::AsyncReceiver<T>) {}
pub fn unbounded<T>() -> (crate::Sender<T>, crate::Receiver<T>) {}
pub fn unbounded_async<T>() -> (crate::AsyncSender<T>, crate::AsyncReceiver<T>) {}

pub struct AsyncReceiver<T> {}
impl<T> AsyncReceiver<T> {
    pub fn as_sync(&self) -> crate::Receiver<T> {}
    pub async fn recv(&self) -> Result<T, impl Sized> {}
    pub fn to_sync(&self) -> crate::Receiver<T> {}
}

pub struct AsyncSender<T> {}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, impl Sized> {}
    pub fn recv_timeout(&self, a: impl Sized) -> Result<T, impl Sized> {}
}

pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn send(&self, a: impl Sized) {}
    pub fn send_timeout(&self, a: impl Sized, b: impl Sized) {}
}

impl<T> Iterator for crate::Receiver<T> { type Item = T; fn next(&mut self) -> Option<Self::Item> {} }
