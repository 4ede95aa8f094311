//! Signatures of zbus, as far as receivers need typing.
//! Read from: zbus 5.19.0.
pub mod blocking {
    pub struct Connection {}
    impl Connection {
        pub fn session() -> Result<Self, impl Sized> {}
        pub fn system() -> Result<Self, impl Sized> {}
    }

    pub struct Proxy {}
    impl Proxy {
        pub fn new(connection: &crate::blocking::Connection, destination: impl Sized, path: impl Sized, interface: impl Sized) -> Result<Self, impl Sized> {}
    }
}
