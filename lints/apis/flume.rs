//! Signatures of flume, as far as receivers need typing.
//! Read from: flume 0.12.0.
pub fn bounded<T>(a: impl Sized) -> (crate::Sender<T>, crate::Receiver<T>) {}
pub fn unbounded<T>() -> (crate::Sender<T>, crate::Receiver<T>) {}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn into_stream(&self) -> crate::r#async::RecvStream<T> {}
    pub fn recv(&self) -> Result<T, impl Sized> {}
    pub async fn recv_async(&self) -> Result<T, impl Sized> {}
    pub fn recv_deadline(&self, a: impl Sized) -> Result<T, impl Sized> {}
    pub fn recv_timeout(&self, a: impl Sized) -> Result<T, impl Sized> {}
    pub fn stream(&self) -> crate::r#async::RecvStream<T> {}
}

pub struct Selector {}
impl Selector {
    pub fn wait(&self) {}
    pub fn wait_deadline(&self, a: impl Sized) {}
    pub fn wait_timeout(&self, a: impl Sized) {}
}

pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn send(&self, a: impl Sized) {}
    pub async fn send_async(&self, a: impl Sized) -> Result<(), impl Sized> {}
    pub fn send_deadline(&self, a: impl Sized, b: impl Sized) {}
    pub fn send_timeout(&self, a: impl Sized, b: impl Sized) {}
}

impl<T> Iterator for crate::Receiver<T> { type Item = T; fn next(&mut self) -> Option<Self::Item> {} }
