//! Signatures of redis, as far as receivers need typing.
//! Read from: redis 1.8.1 (same names back to 0.2x).
pub fn cmd(a: impl Sized) -> crate::Cmd {}
pub fn pipe() -> crate::Pipeline {}

pub struct Client {}
impl Client {
    pub fn get_connection(&self) -> Result<crate::Connection, impl Sized> {}
    pub async fn get_connection_manager(
        &self,
    ) -> Result<crate::aio::ConnectionManager, impl Sized> {
    }
    pub fn get_connection_with_timeout(&self, a: impl Sized) -> Result<crate::Connection, impl Sized> {}
    pub async fn get_multiplexed_async_connection(
        &self,
    ) -> Result<crate::aio::MultiplexedConnection, impl Sized> {
    }
    pub fn open(a: impl Sized) -> Result<crate::Client, impl Sized> {}
}

pub struct Cmd {}
impl Cmd {
    pub fn exec(&self, a: impl Sized) {}
    pub fn iter(&self, a: impl Sized) {}
    pub fn query(&self, a: impl Sized) {}
}

pub struct Connection {}
impl Connection {
    pub fn as_pubsub(&self) -> crate::PubSub {}
    pub fn recv_response(&self) {}
    pub fn send_packed_command(&self, a: impl Sized) {}
}

pub struct Msg {}

pub struct Pipeline {}
impl Pipeline {
    pub fn exec(&self, a: impl Sized) {}
    pub fn query(&self, a: impl Sized) {}
}

pub struct PubSub {}
impl PubSub {
    pub fn get_message(&self) -> Result<crate::Msg, impl Sized> {}
    pub fn psubscribe(&self, a: impl Sized) {}
    pub fn subscribe(&self, a: impl Sized) {}
}

pub struct Script {}
impl Script {
    pub fn invoke(&self, a: impl Sized) {}
    pub fn load(&self, a: impl Sized) {}
}

pub struct ScriptInvocation {}
impl ScriptInvocation {
    pub fn invoke(&self, a: impl Sized) {}
    pub fn load(&self, a: impl Sized) {}
}

pub trait ConnectionLike {
    fn check_connection(&self);
    fn req_command(&self, a: impl Sized);
    fn req_packed_command(&self, a: impl Sized);
    fn req_packed_commands(&self, a: impl Sized, b: impl Sized, c: impl Sized);
}
impl ConnectionLike for crate::Connection {}

pub mod aio {

    pub struct ConnectionManager {}

    pub struct MultiplexedConnection {}
}

pub mod cluster {

    pub struct ClusterClient {}
    impl ClusterClient {
        pub fn get_connection(&self) -> Result<crate::cluster::ClusterConnection, impl Sized> {}
    }

    pub struct ClusterConnection {}
}
