//! Signatures of async-broadcast, as far as receivers need typing.
//! Read from: async-broadcast 0.7.2.
pub fn broadcast<T>(cap: usize) -> (crate::Sender<T>, crate::Receiver<T>) {}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub async fn recv(&mut self) -> Result<T, impl Sized> {}
    pub fn recv_blocking(&mut self) -> Result<T, impl Sized> {}
}

pub struct Sender<T> {}
impl<T> Sender<T> {
    pub async fn broadcast(&self, msg: T) -> Result<Option<T>, impl Sized> {}
    pub fn broadcast_blocking(&self, msg: T) -> Result<Option<T>, impl Sized> {}
}
