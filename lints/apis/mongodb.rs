//! Signatures of mongodb, as far as receivers need typing.
//! Read from: mongodb 3.9.1.

pub mod sync {

    pub struct Client {}
    impl Client {
        pub fn database(&self, a: impl Sized) -> crate::sync::Database {}
        pub fn with_options(a: impl Sized) -> Result<crate::sync::Client, impl Sized> {}
        pub fn with_uri_str(a: impl Sized) -> Result<crate::sync::Client, impl Sized> {}
    }

    pub struct Collection {}

    pub struct Database {}
    impl Database {
        pub fn collection(&self, a: impl Sized) -> crate::sync::Collection<impl Sized> {}
    }
}
