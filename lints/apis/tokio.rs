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
    pub async fn timeout<F: Future>(duration: Duration, future: F) -> Result<F::Output, error::Elapsed> {}
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
macro_rules! select { () => {} }
#[macro_export]
macro_rules! join { () => {} }
#[macro_export]
macro_rules! try_join { () => {} }
#[macro_export]
macro_rules! pin { () => {} }
#[macro_export]
macro_rules! task_local { () => {} }

#[proc_macro_attribute]
pub fn main() {}
#[proc_macro_attribute]
pub fn test() {}
