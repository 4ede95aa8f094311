//! Signatures of tokio 1. Bodies and fields are left out, and so are traits that only its own types use.
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
        pub fn thread_name_fn<F: Fn() -> String>(&mut self, f: F) -> &mut Self {}
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self {}
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self {}
        pub fn on_thread_start<F: Fn()>(&mut self, f: F) -> &mut Self {}
        pub fn on_thread_stop<F: Fn()>(&mut self, f: F) -> &mut Self {}
        pub fn on_thread_park<F: Fn()>(&mut self, f: F) -> &mut Self {}
        pub fn on_thread_unpark<F: Fn()>(&mut self, f: F) -> &mut Self {}
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self {}
        pub fn event_interval(&mut self, val: u32) -> &mut Self {}
        pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self {}
        pub fn start_paused(&mut self, start_paused: bool) -> &mut Self {}
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
        pub fn runtime_flavor(&self) -> RuntimeFlavor {}
    }
    pub enum RuntimeFlavor { CurrentThread, MultiThread }
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
    pub struct LocalKey<T> {}
    impl<T> LocalKey<T> {
        pub fn scope<F: Future>(&'static self, value: T, f: F) -> impl Future<Output = F::Output> {}
        pub fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R {}
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, impl Sized> {}
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
    }

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
        pub const fn const_new(t: T) -> Self {}
        pub async fn lock_owned(self: std::sync::Arc<Self>) -> OwnedMutexGuard<T> {}
        pub fn blocking_lock_owned(self: std::sync::Arc<Self>) -> OwnedMutexGuard<T> {}
        pub fn get_mut(&mut self) -> &mut T {}
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
            pub fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>> {}
            pub async fn reserve(&self) -> Result<Permit<'_, T>, error::SendError<()>> {}
            pub async fn send_timeout(&self, value: T, timeout: std::time::Duration) -> Result<(), error::SendError<T>> {}
            pub async fn closed(&self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn capacity(&self) -> usize {}
        }
        pub struct Permit<'a, T>(&'a T);
        impl<T> Permit<'_, T> { pub fn send(self, value: T) {} }
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T> {}
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn close(&mut self) {}
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
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            pub fn close(&mut self) {}
            pub async fn recv(&mut self) -> Option<T> {}
            pub fn blocking_recv(&mut self) -> Option<T> {}
        }
        pub mod error {
            pub struct SendError<T> {}
            pub enum TryRecvError {}
            pub enum TrySendError<T> { Full(T), Closed(T) }
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
    pub mod broadcast {
        pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        #[derive(Clone)]
        pub struct Sender<T>(T);
        impl<T> Sender<T> { pub fn send(&self, value: T) -> Result<usize, SendError<T>> {} pub fn subscribe(&self) -> Receiver<T> {} }
        pub struct Receiver<T>(T);
        impl<T> Receiver<T> { pub async fn recv(&mut self) -> Result<T, RecvError> {} pub fn try_recv(&mut self) -> Result<T, RecvError> {} pub fn blocking_recv(&mut self) -> Result<T, RecvError> {} pub fn resubscribe(&self) -> Self {} }
        pub struct SendError<T>(pub T);
        pub struct RecvError;
    }
    pub mod watch {
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}
        #[derive(Clone)]
        pub struct Sender<T>(T);
        impl<T> Sender<T> { pub fn new(init: T) -> Self {} pub fn send(&self, value: T) -> Result<(), SendError<T>> {} pub fn send_replace(&self, value: T) -> T {} pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) {} pub fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool {} pub fn borrow(&self) -> Ref<'_, T> {} pub fn subscribe(&self) -> Receiver<T> {} pub async fn closed(&self) {} }
        #[derive(Clone)]
        pub struct Receiver<T>(T);
        impl<T> Receiver<T> { pub fn borrow(&self) -> Ref<'_, T> {} pub fn borrow_and_update(&mut self) -> Ref<'_, T> {} pub fn has_changed(&self) -> Result<bool, RecvError> {} pub async fn changed(&mut self) -> Result<(), RecvError> {} pub async fn wait_for<F: FnMut(&T) -> bool>(&mut self, f: F) -> Result<Ref<'_, T>, RecvError> {} }
        pub struct Ref<'a, T>(&'a T);
        impl<T> std::ops::Deref for Ref<'_, T> { type Target = T; fn deref(&self) -> &T {} }
        pub struct SendError<T>(pub T);
        pub struct RecvError;
    }
    pub struct Semaphore;
    impl Semaphore { pub fn new(permits: usize) -> Self {} pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {} pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {} pub async fn acquire_owned(self: std::sync::Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {} pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {} pub fn add_permits(&self, n: usize) {} pub fn close(&self) {} pub fn available_permits(&self) -> usize {} }
    pub struct SemaphorePermit<'a>(&'a Semaphore);
    pub struct OwnedSemaphorePermit;
    pub struct AcquireError;
    pub struct OnceCell<T>(T);
    impl<T> OnceCell<T> { pub const fn new() -> Self {} pub const fn const_new() -> Self {} pub fn get(&self) -> Option<&T> {} pub fn set(&self, value: T) -> Result<(), T> {} pub async fn get_or_init<F: FnOnce() -> Fut, Fut: std::future::Future<Output = T>>(&self, f: F) -> &T {} pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: std::future::Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {} }
    pub struct Barrier;
    impl Barrier { pub fn new(n: usize) -> Barrier {} pub async fn wait(&self) -> BarrierWaitResult {} }
    pub struct BarrierWaitResult;
    pub struct OwnedMutexGuard<T>(T);
    impl<T> Deref for OwnedMutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
    #[derive(Default)]
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
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
        pub fn reset(&mut self) {}
    }
    pub enum MissedTickBehavior { Burst, Delay, Skip }
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
    ($($name:ident),* $(,)?) => { $(let mut $name = ::std::pin::pin!($name);)* };
    ($(let $name:ident = $future:expr;)*) => { $(let mut $name = ::std::pin::pin!($future);)* };
}
#[macro_export]
macro_rules! task_local {
    () => {};
    ($(#[$attribute:meta])* $vis:vis static $name:ident: $of:ty) => {
        $vis static $name: ::tokio::task::LocalKey<$of> = loop {};
    };
    ($(#[$attribute:meta])* $vis:vis static $name:ident: $of:ty; $($more:tt)*) => {
        $vis static $name: ::tokio::task::LocalKey<$of> = loop {};
        tokio::task_local!($($more)*);
    };
}

#[proc_macro_attribute]
pub fn main() {}
#[proc_macro_attribute]
pub fn test() {}

pub mod fs {
    pub async fn canonicalize(a: impl Sized) -> Result<std::path::PathBuf, std::io::Error> {}
    pub async fn copy(a: impl Sized, b: impl Sized) -> Result<u64, std::io::Error> {}
    pub async fn create_dir(a: impl Sized) -> Result<(), std::io::Error> {}
    pub async fn create_dir_all(a: impl Sized) -> Result<(), std::io::Error> {}
    pub async fn hard_link(a: impl Sized, b: impl Sized) -> Result<(), std::io::Error> {}
    pub async fn metadata(a: impl Sized) -> Result<std::fs::Metadata, std::io::Error> {}
    pub async fn read(a: impl Sized) -> Result<std::vec::Vec<u8>, std::io::Error> {}
    pub async fn read_dir(a: impl Sized) -> Result<crate::fs::ReadDir, std::io::Error> {}
    pub async fn read_link(a: impl Sized) -> Result<std::path::PathBuf, std::io::Error> {}
    pub async fn read_to_string(a: impl Sized) -> Result<std::string::String, std::io::Error> {}
    pub async fn remove_dir(a: impl Sized) -> Result<(), std::io::Error> {}
    pub async fn remove_dir_all(a: impl Sized) -> Result<(), std::io::Error> {}
    pub async fn remove_file(a: impl Sized) -> Result<(), std::io::Error> {}
    pub async fn rename(a: impl Sized, b: impl Sized) -> Result<(), std::io::Error> {}
    pub async fn set_permissions(a: impl Sized, b: impl Sized) -> Result<(), std::io::Error> {}
    pub async fn symlink_metadata(a: impl Sized) -> Result<std::fs::Metadata, std::io::Error> {}
    pub async fn try_exists(a: impl Sized) -> Result<bool, std::io::Error> {}
    pub async fn write(a: impl Sized, b: impl Sized) -> Result<(), std::io::Error> {}

    pub struct DirEntry {}
    impl DirEntry {
        pub async fn metadata(&self) -> Result<std::fs::Metadata, std::io::Error> {}
        pub fn path(&self) -> std::path::PathBuf {}
    }

    pub struct File {}
    impl File {
        pub async fn create(a: impl Sized) -> Result<crate::fs::File, std::io::Error> {}
        pub async fn create_new(a: impl Sized) -> Result<crate::fs::File, std::io::Error> {}
        pub fn from_std(a: impl Sized) -> crate::fs::File {}
        pub async fn into_std(&self) -> std::fs::File {}
        pub async fn metadata(&self) -> Result<std::fs::Metadata, std::io::Error> {}
        pub async fn open(a: impl Sized) -> Result<crate::fs::File, std::io::Error> {}
        pub fn options() -> crate::fs::OpenOptions {}
        pub async fn set_len(&self, a: impl Sized) -> Result<(), std::io::Error> {}
        pub async fn set_permissions(&self, a: impl Sized) -> Result<(), std::io::Error> {}
        pub async fn sync_all(&self) -> Result<(), std::io::Error> {}
        pub async fn sync_data(&self) -> Result<(), std::io::Error> {}
        pub async fn try_clone(&self) -> Result<crate::fs::File, std::io::Error> {}
    }

    pub struct OpenOptions {}
    impl OpenOptions {
        pub fn append(&self, a: impl Sized) -> crate::fs::OpenOptions {}
        pub fn create(&self, a: impl Sized) -> crate::fs::OpenOptions {}
        pub fn create_new(&self, a: impl Sized) -> crate::fs::OpenOptions {}
        pub fn new() -> crate::fs::OpenOptions {}
        pub async fn open(&self, a: impl Sized) -> Result<crate::fs::File, std::io::Error> {}
        pub fn read(&self, a: impl Sized) -> crate::fs::OpenOptions {}
        pub fn truncate(&self, a: impl Sized) -> crate::fs::OpenOptions {}
        pub fn write(&self, a: impl Sized) -> crate::fs::OpenOptions {}
    }

    pub struct ReadDir {}
    impl ReadDir {
        pub async fn next_entry(&self) -> Result<Option<crate::fs::DirEntry>, std::io::Error> {}
    }
}

pub mod io {
    pub trait AsyncRead { fn poll_read(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut ReadBuf<'_>) -> std::task::Poll<std::io::Result<()>>; }
    pub trait AsyncWrite { fn poll_write(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8]) -> std::task::Poll<std::io::Result<usize>>; fn poll_flush(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>; fn poll_shutdown(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>; }
    pub trait AsyncBufRead: AsyncRead {}
    pub trait AsyncSeek {}
    pub struct ReadBuf<'a>(&'a [u8]);
    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
        async fn read_buf<B: ?Sized>(&mut self, buf: &mut B) -> std::io::Result<usize> {}
        async fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        async fn read_to_string(&mut self, dst: &mut String) -> std::io::Result<usize> {}
        async fn read_u8(&mut self) -> std::io::Result<u8> {}
        async fn read_u16(&mut self) -> std::io::Result<u16> {}
        async fn read_u32(&mut self) -> std::io::Result<u32> {}
        async fn read_u64(&mut self) -> std::io::Result<u64> {}
        async fn read_i32(&mut self) -> std::io::Result<i32> {}
        async fn read_i8(&mut self) -> std::io::Result<i8> {}
        async fn read_u16_le(&mut self) -> std::io::Result<u16> {}
        async fn read_u32_le(&mut self) -> std::io::Result<u32> {}
        async fn read_u64_le(&mut self) -> std::io::Result<u64> {}
        async fn read_u128(&mut self) -> std::io::Result<u128> {}
        async fn read_u128_le(&mut self) -> std::io::Result<u128> {}
        async fn read_i16(&mut self) -> std::io::Result<i16> {}
        async fn read_i16_le(&mut self) -> std::io::Result<i16> {}
        async fn read_i32_le(&mut self) -> std::io::Result<i32> {}
        async fn read_i64(&mut self) -> std::io::Result<i64> {}
        async fn read_i64_le(&mut self) -> std::io::Result<i64> {}
        async fn read_i128(&mut self) -> std::io::Result<i128> {}
        async fn read_i128_le(&mut self) -> std::io::Result<i128> {}
        async fn read_f32(&mut self) -> std::io::Result<f32> {}
        async fn read_f32_le(&mut self) -> std::io::Result<f32> {}
        async fn read_f64(&mut self) -> std::io::Result<f64> {}
        async fn read_f64_le(&mut self) -> std::io::Result<f64> {}
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R> {}
        fn take(self, limit: u64) -> Take<Self> {}
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, src: &[u8]) -> std::io::Result<usize> {}
        async fn write_buf<B>(&mut self, src: &mut B) -> std::io::Result<usize> {}
        async fn write_all(&mut self, src: &[u8]) -> std::io::Result<()> {}
        async fn write_all_buf<B>(&mut self, src: &mut B) -> std::io::Result<()> {}
        async fn write_u8(&mut self, n: u8) -> std::io::Result<()> {}
        async fn write_u16(&mut self, n: u16) -> std::io::Result<()> {}
        async fn write_u32(&mut self, n: u32) -> std::io::Result<()> {}
        async fn flush(&mut self) -> std::io::Result<()> {}
        async fn shutdown(&mut self) -> std::io::Result<()> {}
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        async fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize> {}
        async fn fill_buf(&mut self) -> std::io::Result<&[u8]> {}
        fn lines(self) -> Lines<Self> {}
        fn split(self, byte: u8) -> Split<Self> {}
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub trait AsyncSeekExt: AsyncSeek { async fn seek(&mut self, pos: std::io::SeekFrom) -> std::io::Result<u64> {} async fn rewind(&mut self) -> std::io::Result<()> {} async fn stream_position(&mut self) -> std::io::Result<u64> {} }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
    pub struct Chain<T, U>(T, U);
    impl<T, U> AsyncRead for Chain<T, U> {}
    pub struct Take<R>(R);
    impl<R> AsyncRead for Take<R> {}
    pub struct Lines<R>(R);
    impl<R> Lines<R> { pub async fn next_line(&mut self) -> std::io::Result<Option<String>> {} }
    pub struct Split<R>(R);
    impl<R> Split<R> { pub async fn next_segment(&mut self) -> std::io::Result<Option<Vec<u8>>> {} }
    pub struct BufReader<R>(R);
    impl<R> BufReader<R> { pub fn new(inner: R) -> Self {} pub fn with_capacity(capacity: usize, inner: R) -> Self {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
    impl<R> AsyncRead for BufReader<R> {}
    impl<R> AsyncBufRead for BufReader<R> {}
    pub struct BufWriter<W>(W);
    impl<W> BufWriter<W> { pub fn new(inner: W) -> Self {} pub fn with_capacity(capacity: usize, inner: W) -> Self {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
    impl<W> AsyncWrite for BufWriter<W> {}
    pub struct BufStream<RW>(RW);
    impl<RW> BufStream<RW> { pub fn new(stream: RW) -> Self {} }
    impl<RW> AsyncRead for BufStream<RW> {}
    impl<RW> AsyncBufRead for BufStream<RW> {}
    impl<RW> AsyncWrite for BufStream<RW> {}
    pub struct ReadHalf<T>(T);
    impl<T> AsyncRead for ReadHalf<T> {}
    pub struct WriteHalf<T>(T);
    impl<T> AsyncWrite for WriteHalf<T> {}
    pub struct DuplexStream;
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}
    pub struct Stdin;
    impl AsyncRead for Stdin {}
    pub struct Stdout;
    impl AsyncWrite for Stdout {}
    pub struct Stderr;
    impl AsyncWrite for Stderr {}
    pub struct Repeat;
    impl AsyncRead for Repeat {}
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    pub fn repeat(byte: u8) -> Repeat {}
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) {}
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}
    pub async fn copy<R: ?Sized, W: ?Sized>(reader: &mut R, writer: &mut W) -> std::io::Result<u64> {}
    pub async fn copy_bidirectional<A: ?Sized, B: ?Sized>(a: &mut A, b: &mut B) -> std::io::Result<(u64, u64)> {}
    impl<T: AsyncRead + ?Sized> AsyncRead for &mut T {}
    impl<T: AsyncBufRead + ?Sized> AsyncBufRead for &mut T {}
    impl<T: AsyncWrite + ?Sized> AsyncWrite for &mut T {}
    impl<T: AsyncRead + ?Sized> AsyncRead for Box<T> {}
    impl<T: AsyncWrite + ?Sized> AsyncWrite for Box<T> {}
    impl<P: std::ops::Deref> AsyncRead for std::pin::Pin<P> {}
    impl<P: std::ops::Deref> AsyncWrite for std::pin::Pin<P> {}
    impl AsyncRead for &[u8] {}
    impl AsyncBufRead for &[u8] {}
    impl AsyncWrite for Vec<u8> {}
    impl<T> AsyncRead for std::io::Cursor<T> {}
    impl<T> AsyncBufRead for std::io::Cursor<T> {}
    impl<T> AsyncWrite for std::io::Cursor<T> {}
    impl AsyncRead for crate::fs::File {}
    impl AsyncWrite for crate::fs::File {}
    impl AsyncSeek for crate::fs::File {}
    impl AsyncRead for crate::net::TcpStream {}
    impl AsyncWrite for crate::net::TcpStream {}
    impl AsyncRead for crate::net::UnixStream {}
    impl AsyncWrite for crate::net::UnixStream {}
    impl AsyncRead for crate::net::tcp::OwnedReadHalf {}
    impl AsyncWrite for crate::net::tcp::OwnedWriteHalf {}
    impl AsyncRead for crate::net::tcp::ReadHalf {}
    impl AsyncWrite for crate::net::tcp::WriteHalf {}
    impl AsyncRead for crate::process::ChildStdout {}
    impl AsyncRead for crate::process::ChildStderr {}
    impl AsyncWrite for crate::process::ChildStdin {}
    pub mod unix { pub struct AsyncFd<T>(T); impl<T> AsyncFd<T> { pub fn new(inner: T) -> std::io::Result<Self> {} pub fn with_interest(inner: T, interest: crate::io::Interest) -> std::io::Result<Self> {} pub fn get_ref(&self) -> &T {} } }
    pub struct Interest;
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

    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    pub struct ChildStdin;
    pub struct ChildStdout;
    pub struct ChildStderr;
    impl Child {
        pub fn id(&self) -> Option<u32> {}
        pub fn start_kill(&mut self) -> std::io::Result<()> {}
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
