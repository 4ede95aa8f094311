//! Signatures of blocking 1: closures and I/O moved to a thread pool.
pub struct Task<T>(T);
impl<T> std::future::Future for Task<T> { type Output = T; fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<T> {} }
pub fn unblock<T, F: FnOnce() -> T>(f: F) -> Task<T> {}
pub struct Unblock<T>(T);
impl<T> Unblock<T> { pub fn new(io: T) -> Unblock<T> {} pub fn with_capacity(cap: usize, io: T) -> Unblock<T> {} pub async fn with_mut<R, F: FnOnce(&mut T) -> R>(&mut self, op: F) -> R {} }
