//! Signatures of tungstenite, as far as receivers need typing.
//! Read from: tungstenite 0.30.0.
pub fn accept<A0>(a: A0) -> Result<crate::WebSocket<A0>, impl Sized> {}
pub fn accept_hdr<A0>(a: A0, b: impl Sized) -> Result<crate::WebSocket<A0>, impl Sized> {}
pub fn client<A1>(
    a: impl Sized,
    b: A1,
) -> Result<(crate::WebSocket<A1>, crate::handshake::client::Response), impl Sized> {
}
pub fn connect(
    a: impl Sized,
) -> Result<(crate::WebSocket<crate::stream::MaybeTlsStream<std::net::TcpStream>>, crate::handshake::client::Response), impl Sized> {
}

pub struct Message {}

pub struct WebSocket<T> {}
impl<T> WebSocket<T> {
    pub fn close(&self, a: impl Sized) {}
    pub fn flush(&self) {}
    pub fn read(&self) -> Result<crate::Message, impl Sized> {}
    pub fn read_message(&self) -> Result<crate::Message, impl Sized> {}
    pub fn send(&self, a: impl Sized) {}
    pub fn write(&self, a: impl Sized) {}
    pub fn write_message(&self, a: impl Sized) {}
}

pub mod handshake {

    pub mod client {

        pub struct Response {}
    }
}

pub mod stream {

    pub struct MaybeTlsStream {}
}
