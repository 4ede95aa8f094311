//! Signatures of polling, as far as receivers need typing.
//! Read from: mio,polling mio 1.2.4, polling 3.11.0.

pub struct Poller {}
impl Poller {
    pub fn wait(&self, a: impl Sized, b: impl Sized) {}
}
