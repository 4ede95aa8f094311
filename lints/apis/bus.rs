//! Signatures of bus, as far as receivers need typing.
//! Read from: bus 2.4.1.
pub struct Bus<T> {}
impl<T> Bus<T> {
    pub fn add_rx(&mut self) -> crate::BusReader<T> {}
    pub fn broadcast(&mut self, val: T) {}
    pub fn new(len: usize) -> Self {}
}

pub struct BusReader<T> {}
impl<T> BusReader<T> {
    pub fn recv(&mut self) -> Result<T, impl Sized> {}
    pub fn recv_timeout(&mut self, timeout: std::time::Duration) -> Result<T, impl Sized> {}
}
