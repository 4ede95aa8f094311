//! Signatures of async_std, as far as receivers need typing.
//! Read from: async-std 1.13.2; pollster,futures-lite,async-io,smol,async-std,async-global-executor,extreme,spin_on pollster 1.0.1, futures-lite 2.6.1, async-io 2.6.0, smol 2.0.2, async-std 1.13.2, async-global-executor 3.1.0.

pub mod fs {
    pub async fn read(a: impl Sized) -> Result<std::vec::Vec<u8>, impl Sized> {}
    pub async fn read_dir(a: impl Sized) -> Result<crate::fs::ReadDir, impl Sized> {}
    pub async fn read_to_string(a: impl Sized) -> Result<std::string::String, impl Sized> {}

    pub struct File {}
    impl File {
        pub async fn create(a: impl Sized) -> Result<crate::fs::File, impl Sized> {}
        pub async fn open(a: impl Sized) -> Result<crate::fs::File, impl Sized> {}
    }

    pub struct OpenOptions {}
    impl OpenOptions {
        pub async fn open(&self, a: impl Sized) -> Result<crate::fs::File, impl Sized> {}
    }

    pub struct ReadDir {}
}

pub mod io {
    pub fn stdin() -> crate::io::Stdin {}

    pub struct Stdin {}
    impl Stdin {
        pub async fn read_line(&self, a: impl Sized) -> Result<usize, impl Sized> {}
    }
}

pub mod net {

    pub struct Incoming {}

    pub struct TcpListener {}
    impl TcpListener {
        pub async fn accept(
            &self,
        ) -> Result<(crate::net::TcpStream, std::net::SocketAddr), impl Sized> {
        }
        pub async fn bind(a: impl Sized) -> Result<crate::net::TcpListener, impl Sized> {}
        pub fn incoming(&self) -> crate::net::Incoming {}
    }

    pub struct TcpStream {}
    impl TcpStream {
        pub async fn connect(a: impl Sized) -> Result<crate::net::TcpStream, impl Sized> {}
    }

    pub struct UdpSocket {}
    impl UdpSocket {
        pub async fn bind(a: impl Sized) -> Result<crate::net::UdpSocket, impl Sized> {}
    }
}

pub mod path {

    pub struct Path {}
    impl Path {
        pub async fn exists(&self) -> bool {}
        pub async fn is_dir(&self) -> bool {}
        pub async fn is_file(&self) -> bool {}
        pub fn new(a: impl Sized) -> &crate::path::Path {}
    }

    pub struct PathBuf {}
    impl PathBuf {
        pub fn from(a: impl Sized) -> crate::path::PathBuf {}
    }
}

pub mod sync {
    pub use async_lock::{Barrier, Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard};
    pub use std::sync::{Arc, Weak};
}

pub mod task {
    pub fn block_on<F0: std::future::Future>(a: F0) -> F0::Output {}
    pub async fn sleep(a: impl Sized) {}
    pub fn spawn<F0: std::future::Future>(a: F0) -> crate::task::JoinHandle<F0::Output> {}
    pub fn spawn_blocking<R0>(a: impl FnOnce() -> R0) -> crate::task::JoinHandle<R0> {}
    pub fn spawn_local<F0: std::future::Future>(a: F0) -> crate::task::JoinHandle<F0::Output> {}

    pub struct Builder {}
    impl Builder {
        pub fn blocking<F0: std::future::Future>(&self, a: F0) -> F0::Output {}
    }

    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub async fn cancel(&self) -> Option<T> {}
    }
}
