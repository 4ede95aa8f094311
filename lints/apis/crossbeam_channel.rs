//! Signatures of crossbeam_channel, as far as receivers need typing.
//! Read from: crossbeam-channel,crossbeam 0.5.17.
pub fn after(a: impl Sized) -> crate::Receiver<std::time::Instant> {}
pub fn bounded<T>(a: impl Sized) -> (crate::Sender<T>, crate::Receiver<T>) {}
pub fn tick(a: impl Sized) -> crate::Receiver<std::time::Instant> {}
pub fn unbounded<T>() -> (crate::Sender<T>, crate::Receiver<T>) {}

pub struct Iter<T> {}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn iter(&self) -> crate::Iter<T> {}
    pub fn recv(&self) -> Result<T, impl Sized> {}
    pub fn recv_deadline(&self, a: impl Sized) -> Result<T, impl Sized> {}
    pub fn recv_timeout(&self, a: impl Sized) -> Result<T, impl Sized> {}
    pub fn try_iter(&self) -> crate::TryIter<T> {}
}

pub struct Select {}
impl Select {
    pub fn ready(&self) {}
    pub fn ready_deadline(&self, a: impl Sized) {}
    pub fn ready_timeout(&self, a: impl Sized) {}
    pub fn select(&self) {}
    pub fn select_deadline(&self, a: impl Sized) {}
    pub fn select_timeout(&self, a: impl Sized) {}
}

pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn send(&self, a: impl Sized) {}
    pub fn send_deadline(&self, a: impl Sized, b: impl Sized) {}
    pub fn send_timeout(&self, a: impl Sized, b: impl Sized) {}
}

pub struct TryIter<T> {}

#[macro_export]
macro_rules! select {
    () => {};
}

impl<T> Iterator for crate::Iter<T> { type Item = T; fn next(&mut self) -> Option<Self::Item> {} }
impl<T> Iterator for crate::Receiver<T> { type Item = T; fn next(&mut self) -> Option<Self::Item> {} }
