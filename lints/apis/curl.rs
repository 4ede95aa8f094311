//! Signatures of curl, as far as receivers need typing.
//! Read from: curl 0.4.51.

pub mod easy {

    pub struct Easy {}
    impl Easy {
        pub fn new() -> crate::easy::Easy {}
        pub fn perform(&self) {}
        pub fn recv(&self, a: impl Sized) {}
        pub fn send(&self, a: impl Sized) {}
        pub fn transfer(&self) -> crate::easy::Transfer {}
    }

    pub struct Easy2<H> {}
    impl<H> Easy2<H> {
        pub fn new<A0>(a: A0) -> crate::easy::Easy2<A0> {}
        pub fn perform(&self) {}
        pub fn recv(&self, a: impl Sized) {}
        pub fn send(&self, a: impl Sized) {}
    }

    pub struct Transfer {}
    impl Transfer {
        pub fn perform(&self) {}
    }
}
