//! Signatures of rumqttc, as far as receivers need typing.
//! Read from: rumqttc 0.25.1.

pub struct AsyncClient {}
impl AsyncClient {
    pub fn new(a: impl Sized, b: impl Sized) -> (crate::AsyncClient, crate::EventLoop) {}
}

pub struct Client {}
impl Client {
    pub fn ack(&self, a: impl Sized) {}
    pub fn disconnect(&self) {}
    pub fn new(a: impl Sized, b: impl Sized) -> (crate::Client, crate::Connection) {}
    pub fn publish(&self, a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
    pub fn subscribe(&self, a: impl Sized, b: impl Sized) {}
    pub fn subscribe_many(&self, a: impl Sized) {}
    pub fn unsubscribe(&self, a: impl Sized) {}
}

pub struct Connection {}
impl Connection {
    pub fn iter(&self) -> crate::Iter {}
    pub fn recv(&self) {}
    pub fn recv_timeout(&self, a: impl Sized) {}
}

pub struct EventLoop {}

pub struct Iter {}

impl Iterator for crate::Iter { type Item = Self; fn next(&mut self) -> Option<Self::Item> {} }
