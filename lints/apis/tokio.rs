//! Signatures of tokio 1, as far as receivers need typing. Bodies and fields are left out.
//! Written from memory of the public 1.x API, not checked line by line against the sources.

pub use task::spawn;

pub mod runtime {
    use crate::task::JoinHandle;
    use std::future::Future;
    use std::io;
    use std::time::Duration;

    pub struct Runtime {}
    impl Runtime {
        pub fn new() -> io::Result<Runtime> {}
        pub fn handle(&self) -> &Handle {}
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        pub fn shutdown_timeout(self, duration: Duration) {}
        pub fn shutdown_background(self) {}
    }
    pub struct Builder {}
    impl Builder {
        pub fn new_current_thread() -> Builder {}
        pub fn new_multi_thread() -> Builder {}
        pub fn enable_all(&mut self) -> &mut Self {}
        pub fn enable_io(&mut self) -> &mut Self {}
        pub fn enable_time(&mut self) -> &mut Self {}
        pub fn worker_threads(&mut self, val: usize) -> &mut Self {}
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self {}
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self {}
        pub fn build(&mut self) -> io::Result<Runtime> {}
    }
    #[derive(Clone)]
    pub struct Handle {}
    impl Handle {
        pub fn current() -> Handle {}
        pub fn try_current() -> Result<Handle, TryCurrentError> {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
    }
    pub struct EnterGuard<'a> {}
    pub struct TryCurrentError {}
}

pub mod task {
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> {}
    pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> {}
    pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R> {}
    pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {}
    pub async fn yield_now() {}

    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle {}
    }
    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {}
    }
    #[derive(Clone)]
    pub struct AbortHandle {}
    impl AbortHandle {
        pub fn abort(&self) {}
    }
    pub struct JoinError {}
    pub struct JoinSet<T> {}
    impl<T> JoinSet<T> {
        pub fn new() -> Self {}
        pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
        pub async fn join_all(self) -> Vec<T> {}
        pub async fn shutdown(&mut self) {}
        pub fn abort_all(&mut self) {}
    }
    pub struct LocalSet {}
    impl LocalSet {
        pub fn new() -> LocalSet {}
        pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        pub fn block_on<F: Future>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output {}
        pub async fn run_until<F: Future>(&self, future: F) -> F::Output {}
    }
}

pub mod sync {
    use std::ops::Deref;

    pub struct Mutex<T> {}
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self {}
        pub async fn lock(&self) -> MutexGuard<'_, T> {}
        pub fn blocking_lock(&self) -> MutexGuard<'_, T> {}
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {}
        pub fn into_inner(self) -> T {}
    }
    pub struct MutexGuard<'a, T> {}
    impl<T> Deref for MutexGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    pub struct TryLockError {}
    pub struct RwLock<T> {}
    impl<T> RwLock<T> {
        pub fn new(value: T) -> Self {}
        pub async fn read(&self) -> RwLockReadGuard<'_, T> {}
        pub async fn write(&self) -> RwLockWriteGuard<'_, T> {}
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> {}
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> {}
    }
    pub struct RwLockReadGuard<'a, T> {}
    impl<T> Deref for RwLockReadGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    pub struct RwLockWriteGuard<'a, T> {}
    impl<T> Deref for RwLockWriteGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    pub mod mpsc {
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
        #[derive(Clone)]
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub async fn send(&self, value: T) -> Result<(), error::SendError<T>> {}
            pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>> {}
        }
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T> {}
            pub fn blocking_recv(&mut self) -> Option<T> {}
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
        }
        #[derive(Clone)]
        pub struct UnboundedSender<T> {}
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), error::SendError<T>> {}
        }
        pub struct UnboundedReceiver<T> {}
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Option<T> {}
            pub fn blocking_recv(&mut self) -> Option<T> {}
        }
        pub mod error {
            pub struct SendError<T> {}
            pub enum TryRecvError {}
        }
    }
    pub mod oneshot {
        use std::future::Future;
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {}
        }
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn blocking_recv(self) -> Result<T, error::RecvError> {}
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, error::RecvError>;
        }
        pub mod error {
            pub struct RecvError {}
        }
    }
    pub struct Notify {}
    impl Notify {
        pub fn new() -> Notify {}
        pub async fn notified(&self) {}
        pub fn notify_one(&self) {}
        pub fn notify_waiters(&self) {}
    }
}

pub mod time {
    use std::future::Future;
    use std::time::Duration;
    pub fn sleep(duration: Duration) -> Sleep {}
    pub async fn timeout<F: Future>(
        duration: Duration,
        future: F,
    ) -> Result<F::Output, error::Elapsed> {
    }
    pub fn interval(period: Duration) -> Interval {}
    pub struct Sleep {}
    impl Future for Sleep {
        type Output = ();
    }
    pub struct Interval {}
    impl Interval {
        pub async fn tick(&mut self) -> Instant {}
    }
    pub struct Instant {}
    impl Instant {
        pub fn now() -> Instant {}
    }
    pub mod error {
        pub struct Elapsed {}
    }
}

#[macro_export]
macro_rules! select {
    () => {};
}
#[macro_export]
macro_rules! join {
    () => {};
}
#[macro_export]
macro_rules! try_join {
    () => {};
}
#[macro_export]
macro_rules! pin {
    () => {};
}
#[macro_export]
macro_rules! task_local {
    () => {};
}

#[proc_macro_attribute]
pub fn main() {}
#[proc_macro_attribute]
pub fn test() {}

pub mod fs {
    pub async fn canonicalize(a: impl Sized) -> Result<std::path::PathBuf, impl Sized> {}
    pub async fn metadata(a: impl Sized) -> Result<std::fs::Metadata, impl Sized> {}
    pub async fn read(a: impl Sized) -> Result<std::vec::Vec<u8>, impl Sized> {}
    pub async fn read_dir(a: impl Sized) -> Result<crate::fs::ReadDir, impl Sized> {}
    pub async fn read_link(a: impl Sized) -> Result<std::path::PathBuf, impl Sized> {}
    pub async fn read_to_string(a: impl Sized) -> Result<std::string::String, impl Sized> {}
    pub async fn symlink_metadata(a: impl Sized) -> Result<std::fs::Metadata, impl Sized> {}
    pub async fn try_exists(a: impl Sized) -> Result<bool, impl Sized> {}

    pub struct DirEntry {}
    impl DirEntry {
        pub async fn metadata(&self) -> Result<std::fs::Metadata, impl Sized> {}
        pub fn path(&self) -> std::path::PathBuf {}
    }

    pub struct File {}
    impl File {
        pub async fn create(a: impl Sized) -> Result<crate::fs::File, impl Sized> {}
        pub async fn create_new(a: impl Sized) -> Result<crate::fs::File, impl Sized> {}
        pub fn from_std(a: impl Sized) -> crate::fs::File {}
        pub async fn into_std(&self) -> std::fs::File {}
        pub async fn metadata(&self) -> Result<std::fs::Metadata, impl Sized> {}
        pub async fn open(a: impl Sized) -> Result<crate::fs::File, impl Sized> {}
        pub fn options() -> crate::fs::OpenOptions {}
        pub async fn set_len(&self, a: impl Sized) -> Result<(), impl Sized> {}
        pub async fn set_permissions(&self, a: impl Sized) -> Result<(), impl Sized> {}
        pub async fn sync_all(&self) -> Result<(), impl Sized> {}
        pub async fn sync_data(&self) -> Result<(), impl Sized> {}
        pub async fn try_clone(&self) -> Result<crate::fs::File, impl Sized> {}
    }

    pub struct OpenOptions {}
    impl OpenOptions {
        pub fn append(&self, a: impl Sized) -> crate::fs::OpenOptions {}
        pub fn create(&self, a: impl Sized) -> crate::fs::OpenOptions {}
        pub fn create_new(&self, a: impl Sized) -> crate::fs::OpenOptions {}
        pub fn new() -> crate::fs::OpenOptions {}
        pub async fn open(&self, a: impl Sized) -> Result<crate::fs::File, impl Sized> {}
        pub fn read(&self, a: impl Sized) -> crate::fs::OpenOptions {}
        pub fn truncate(&self, a: impl Sized) -> crate::fs::OpenOptions {}
        pub fn write(&self, a: impl Sized) -> crate::fs::OpenOptions {}
    }

    pub struct ReadDir {}
    impl ReadDir {
        pub async fn next_entry(&self) -> Result<Option<crate::fs::DirEntry>, impl Sized> {}
    }
}

pub mod io {
    pub async fn copy(a: impl Sized, b: impl Sized) -> Result<u64, impl Sized> {}
    pub fn duplex(a: impl Sized) -> (crate::io::DuplexStream, crate::io::DuplexStream) {}
    pub fn split<A0>(a: A0) -> (crate::io::ReadHalf<A0>, crate::io::WriteHalf<A0>) {}
    pub fn stderr() -> crate::io::Stderr {}
    pub fn stdin() -> crate::io::Stdin {}
    pub fn stdout() -> crate::io::Stdout {}

    pub struct AsyncBufRead {}

    pub struct AsyncRead {}

    pub struct AsyncWrite {}

    pub struct BufReader {}
    impl BufReader {
        pub fn new<A0>(a: A0) -> crate::io::BufReader<A0> {}
    }

    pub struct BufWriter {}
    impl BufWriter {
        pub fn new<A0>(a: A0) -> crate::io::BufWriter<A0> {}
    }

    pub struct DuplexStream {}

    pub struct Lines<T> {}
    impl<T> Lines<T> {
        pub async fn next_line(&self) -> Result<Option<std::string::String>, impl Sized> {}
    }

    pub struct ReadHalf {}

    pub struct Stderr {}

    pub struct Stdin {}

    pub struct Stdout {}

    pub struct WriteHalf {}

    pub trait AsyncBufReadExt {
        fn lines(&self) -> crate::io::Lines<Self>;
        async fn read_line(&self, a: impl Sized) -> Result<usize, impl Sized>;
        async fn read_until(&self, a: impl Sized, b: impl Sized) -> Result<usize, impl Sized>;
    }

    pub trait AsyncReadExt {
        async fn read(&self, a: impl Sized) -> Result<usize, impl Sized>;
        async fn read_exact(&self, a: impl Sized) -> Result<usize, impl Sized>;
        async fn read_to_end(&self, a: impl Sized) -> Result<usize, impl Sized>;
        async fn read_to_string(&self, a: impl Sized) -> Result<usize, impl Sized>;
    }

    pub trait AsyncWriteExt {
        async fn flush(&self) -> Result<(), impl Sized>;
        async fn shutdown(&self) -> Result<(), impl Sized>;
        async fn write(&self, a: impl Sized) -> Result<usize, impl Sized>;
        async fn write_all(&self, a: impl Sized) -> Result<(), impl Sized>;
    }
    impl AsyncBufReadExt for crate::io::AsyncBufRead {}
    impl AsyncReadExt for crate::io::AsyncRead {}
    impl AsyncWriteExt for crate::io::AsyncWrite {}
}

pub mod net {
    pub async fn lookup_host(
        a: impl Sized,
    ) -> Result<impl Iterator<Item = std::net::SocketAddr>, impl Sized> {
    }

    pub struct TcpListener {}
    impl TcpListener {
        pub async fn accept(
            &self,
        ) -> Result<(crate::net::TcpStream, std::net::SocketAddr), impl Sized> {
        }
        pub async fn bind(a: impl Sized) -> Result<crate::net::TcpListener, impl Sized> {}
        pub fn from_std(a: impl Sized) -> Result<crate::net::TcpListener, impl Sized> {}
    }

    pub struct TcpSocket {}
    impl TcpSocket {
        pub async fn connect(&self, a: impl Sized) -> Result<crate::net::TcpStream, impl Sized> {}
        pub fn listen(&self, a: impl Sized) -> Result<crate::net::TcpListener, impl Sized> {}
        pub fn new_v4() -> Result<crate::net::TcpSocket, impl Sized> {}
        pub fn new_v6() -> Result<crate::net::TcpSocket, impl Sized> {}
    }

    pub struct TcpStream {}
    impl TcpStream {
        pub async fn connect(a: impl Sized) -> Result<crate::net::TcpStream, impl Sized> {}
        pub fn from_std(a: impl Sized) -> Result<crate::net::TcpStream, impl Sized> {}
        pub fn into_split(
            &self,
        ) -> (
            crate::net::tcp::OwnedReadHalf,
            crate::net::tcp::OwnedWriteHalf,
        ) {
        }
        pub fn into_std(&self) -> Result<std::net::TcpStream, impl Sized> {}
        pub fn split(&self) -> (crate::net::tcp::ReadHalf, crate::net::tcp::WriteHalf) {}
    }

    pub struct UdpSocket {}
    impl UdpSocket {
        pub async fn bind(a: impl Sized) -> Result<crate::net::UdpSocket, impl Sized> {}
        pub fn from_std(a: impl Sized) -> Result<crate::net::UdpSocket, impl Sized> {}
        pub async fn peek(&self, a: impl Sized) -> Result<usize, impl Sized> {}
        pub async fn recv(&self, a: impl Sized) -> Result<usize, impl Sized> {}
        pub async fn recv_from(
            &self,
            a: impl Sized,
        ) -> Result<(usize, std::net::SocketAddr), impl Sized> {
        }
        pub async fn send(&self, a: impl Sized) -> Result<usize, impl Sized> {}
        pub async fn send_to(&self, a: impl Sized, b: impl Sized) -> Result<usize, impl Sized> {}
    }

    pub struct UnixDatagram {}
    impl UnixDatagram {
        pub fn bind(a: impl Sized) -> Result<crate::net::UnixDatagram, impl Sized> {}
        pub fn unbound() -> Result<crate::net::UnixDatagram, impl Sized> {}
    }

    pub struct UnixListener {}
    impl UnixListener {
        pub async fn accept(
            &self,
        ) -> Result<(crate::net::UnixStream, crate::net::unix::SocketAddr), impl Sized> {
        }
        pub fn bind(a: impl Sized) -> Result<crate::net::UnixListener, impl Sized> {}
    }

    pub struct UnixStream {}
    impl UnixStream {
        pub async fn connect(a: impl Sized) -> Result<crate::net::UnixStream, impl Sized> {}
    }

    pub mod tcp {

        pub struct OwnedReadHalf {}

        pub struct OwnedWriteHalf {}

        pub struct ReadHalf {}

        pub struct WriteHalf {}
    }

    pub mod unix {

        pub struct SocketAddr {}
    }
}

pub mod process {

    pub struct Child {}
    impl Child {
        pub async fn kill(&self) -> Result<(), impl Sized> {}
        pub fn try_wait(&self) -> Result<Option<std::process::ExitStatus>, impl Sized> {}
        pub async fn wait(&self) -> Result<std::process::ExitStatus, impl Sized> {}
        pub async fn wait_with_output(&self) -> Result<std::process::Output, impl Sized> {}
    }

    pub struct Command {}
    impl Command {
        pub fn arg(&self, a: impl Sized) -> crate::process::Command {}
        pub fn args(&self, a: impl Sized) -> crate::process::Command {}
        pub fn as_std(&self) -> std::process::Command {}
        pub fn as_std_mut(&self) -> std::process::Command {}
        pub fn current_dir(&self, a: impl Sized) -> crate::process::Command {}
        pub fn env(&self, a: impl Sized, b: impl Sized) -> crate::process::Command {}
        pub fn env_clear(&self) -> crate::process::Command {}
        pub fn envs(&self, a: impl Sized) -> crate::process::Command {}
        pub fn into_std(&self) -> std::process::Command {}
        pub fn kill_on_drop(&self, a: impl Sized) -> crate::process::Command {}
        pub fn new(a: impl Sized) -> crate::process::Command {}
        pub async fn output(&self) -> Result<std::process::Output, impl Sized> {}
        pub fn spawn(&self) -> Result<crate::process::Child, impl Sized> {}
        pub async fn status(&self) -> Result<std::process::ExitStatus, impl Sized> {}
        pub fn stderr(&self, a: impl Sized) -> crate::process::Command {}
        pub fn stdin(&self, a: impl Sized) -> crate::process::Command {}
        pub fn stdout(&self, a: impl Sized) -> crate::process::Command {}
    }
}

pub mod signal {
    pub async fn ctrl_c() -> Result<(), impl Sized> {}

    pub mod unix {
        pub fn signal(a: impl Sized) -> Result<crate::signal::unix::Signal, impl Sized> {}

        pub struct Signal {}
        impl Signal {
            pub async fn recv(&self) -> Option<()> {}
        }
    }
}
