//! Signatures of socket2, as far as receivers need typing.
//! Read from: socket2 0.6.5.

pub struct Socket {}
impl Socket {
    pub fn accept(&self) {}
    pub fn connect(&self) {}
    pub fn connect_timeout(&self) {}
    pub fn peek(&self) {}
    pub fn recv(&self) {}
    pub fn recv_from(&self) {}
    pub fn send(&self) {}
    pub fn send_to(&self) {}
}
