//! Signatures of async-io 2, as far as receivers need typing.
use std::future::Future;
use std::io;

pub fn block_on<F: Future>(future: F) -> F::Output {}

pub struct Async<T> {}
impl<T> Async<T> {
    pub fn new(io: T) -> io::Result<Async<T>> {}
    pub fn new_nonblocking(io: T) -> io::Result<Async<T>> {}
    pub fn get_ref(&self) -> &T {}
    pub unsafe fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> io::Result<T> {}
    pub async fn readable(&self) -> io::Result<()> {}
    pub async fn writable(&self) -> io::Result<()> {}
    pub async fn read_with<R>(&self, op: impl FnMut(&T) -> io::Result<R>) -> io::Result<R> {}
    pub async fn write_with<R>(&self, op: impl FnMut(&T) -> io::Result<R>) -> io::Result<R> {}
}
impl Async<std::net::TcpListener> {
    pub fn bind<A: Into<std::net::SocketAddr>>(addr: A) -> io::Result<Async<std::net::TcpListener>> {}
    pub async fn accept(&self) -> io::Result<(Async<std::net::TcpStream>, std::net::SocketAddr)> {}
}
impl Async<std::net::TcpStream> {
    pub async fn connect<A: Into<std::net::SocketAddr>>(addr: A) -> io::Result<Async<std::net::TcpStream>> {}
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
}
impl Async<std::net::UdpSocket> {
    pub fn bind<A: Into<std::net::SocketAddr>>(addr: A) -> io::Result<Async<std::net::UdpSocket>> {}
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, std::net::SocketAddr)> {}
    pub async fn send_to<A: Into<std::net::SocketAddr>>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
}
impl<T> AsRef<T> for Async<T> {}

pub struct Timer {}
impl Timer {
    pub fn never() -> Timer {}
    pub fn after(duration: std::time::Duration) -> Timer {}
    pub fn at(instant: std::time::Instant) -> Timer {}
    pub fn interval(period: std::time::Duration) -> Timer {}
}
impl Future for Timer {
    type Output = std::time::Instant;
}
