//! Signatures of mio, as far as receivers need typing.
//! Read from: mio,polling mio 1.2.4, polling 3.11.0.

pub struct Poll {}
impl Poll {
    pub fn poll(&self, a: impl Sized, b: impl Sized) {}
}
