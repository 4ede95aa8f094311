//! Signatures of nats, as far as receivers need typing.
//! Read from: nats 0.26.0.
pub fn connect(a: impl Sized) -> crate::Connection {}

pub struct Connection {}
impl Connection {
    pub fn close(&self) {}
    pub fn drain(&self) {}
    pub fn flush(&self) {}
    pub fn flush_timeout(&self, a: impl Sized) {}
    pub fn publish(&self, a: impl Sized, b: impl Sized) {}
    pub fn queue_subscribe(&self, a: impl Sized, b: impl Sized) -> crate::Subscription {}
    pub fn request(&self, a: impl Sized, b: impl Sized) -> crate::Message {}
    pub fn request_multi(&self, a: impl Sized, b: impl Sized) {}
    pub fn request_timeout(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn rtt(&self) {}
    pub fn subscribe(&self, a: impl Sized) -> crate::Subscription {}
}

pub struct Message {}

pub struct Subscription {}
impl Subscription {
    pub fn iter(&self) -> crate::subscription::Iter {}
    pub fn messages(&self) -> crate::subscription::Iter {}
    pub fn next(&self) -> crate::Message {}
    pub fn next_timeout(&self, a: impl Sized) -> crate::Message {}
}

pub mod subscription {

    pub struct Iter {}
}
