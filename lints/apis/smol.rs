//! Signatures of smol, as far as receivers need typing.
//! Read from: pollster,futures-lite,async-io,smol,async-std,async-global-executor,extreme,spin_on pollster 1.0.1, futures-lite 2.6.1, async-io 2.6.0, smol 2.0.2, async-std 1.13.2, async-global-executor 3.1.0; smol,async-io,async-fs,async-net,async-process,async-lock,async-channel,async-executor,blocking,futures-l.
pub use async_io::block_on;
pub fn spawn<F0: std::future::Future>(a: F0) -> async_executor::Task<F0::Output> {}
pub use blocking::unblock;

pub struct Async {}
impl Async {
    pub fn new<A0>(a: A0) -> Result<async_io::Async<A0>, impl Sized> {}
}

pub struct Executor {}
impl Executor {
    pub fn new() -> async_executor::Executor {}
}

pub struct LocalExecutor {}
impl LocalExecutor {
    pub fn new() -> async_executor::LocalExecutor {}
}

pub struct Timer {}
impl Timer {
    pub async fn after(a: impl Sized) -> async_io::Timer {}
    pub async fn at(a: impl Sized) -> async_io::Timer {}
    pub async fn interval(a: impl Sized) -> async_io::Timer {}
}

pub struct Unblock {}
impl Unblock {
    pub fn new<A0>(a: A0) -> blocking::Unblock<A0> {}
}

pub mod channel {
    pub fn bounded<T>(a: impl Sized) -> (async_channel::Sender<T>, async_channel::Receiver<T>) {}
    pub fn unbounded<T>() -> (async_channel::Sender<T>, async_channel::Receiver<T>) {}

    pub struct Receiver<T> {}
    impl<T> Receiver<T> {
        pub async fn recv(&self) -> Result<T, impl Sized> {}
        pub fn recv_blocking(&self) -> Result<T, impl Sized> {}
    }

    pub struct Sender<T> {}
    impl<T> Sender<T> {
        pub async fn send(&self, a: impl Sized) -> Result<(), impl Sized> {}
        pub fn send_blocking(&self, a: impl Sized) -> Result<(), impl Sized> {}
    }
}

pub mod fs {

    pub struct File {}
    impl File {
        pub async fn create(a: impl Sized) -> Result<async_fs::File, impl Sized> {}
        pub async fn open(a: impl Sized) -> Result<async_fs::File, impl Sized> {}
    }
}

pub mod future {
    pub fn block_on<F0: std::future::Future>(a: F0) -> F0::Output {}
}

pub mod lock {
    pub use async_lock::{Barrier, Mutex, MutexGuard, MutexGuardArc, OnceCell, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard, Semaphore};
}

pub mod net {

    pub struct TcpListener {}
    impl TcpListener {
        pub async fn accept(
            &self,
        ) -> Result<(async_net::TcpStream, std::net::SocketAddr), impl Sized> {
        }
        pub async fn bind(a: impl Sized) -> Result<async_net::TcpListener, impl Sized> {}
    }

    pub struct TcpStream {}
    impl TcpStream {
        pub async fn connect(a: impl Sized) -> Result<async_net::TcpStream, impl Sized> {}
    }
}

pub mod process {

    pub struct Child {}
    impl Child {
        pub async fn status(&self) -> Result<std::process::ExitStatus, impl Sized> {}
    }

    pub struct Command {}
    impl Command {
        pub async fn output(&self) -> Result<std::process::Output, impl Sized> {}
        pub fn spawn(&self) -> Result<async_process::Child, impl Sized> {}
        pub async fn status(&self) -> Result<std::process::ExitStatus, impl Sized> {}
    }
}
