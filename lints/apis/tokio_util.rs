//! Signatures of tokio_util, as far as receivers need typing.
//! Read from: tokio-util 0.7.20.
impl<T> std::io::Read for crate::io::SyncIoBridge<T> {}
impl<T> std::io::Write for crate::io::SyncIoBridge<T> {}

pub mod io {

    pub struct SyncIoBridge<T> {}
    impl<T> SyncIoBridge<T> {
        pub fn new<A0>(a: A0) -> crate::io::SyncIoBridge<A0> {}
    }
}
