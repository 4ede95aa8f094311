//! Signatures of tokio_util, as far as receivers need typing.
//! Read from: tokio-util 0.7.20.

pub mod io {

    pub struct SyncIoBridge {}
    impl SyncIoBridge {
        pub fn new<A0>(a: A0) -> crate::io::SyncIoBridge<A0> {}
    }
}
