//! Signatures of futures-executor 0.3. Written from memory of the public API.

use std::future::Future;

pub fn block_on<F: Future>(f: F) -> F::Output {}
pub struct LocalPool {}
impl LocalPool {
    pub fn new() -> LocalPool {}
    pub fn run(&mut self) {}
    pub fn run_until<F: Future>(&mut self, future: F) -> F::Output {}
    pub fn run_until_stalled(&mut self) {}
}
pub struct ThreadPool {}
impl ThreadPool {
    pub fn new() -> Result<ThreadPool, std::io::Error> {}
    pub fn spawn_ok<F: Future>(&self, future: F) {}
}
