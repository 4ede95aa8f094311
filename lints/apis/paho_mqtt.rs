//! Signatures of paho_mqtt, as far as receivers need typing.
//! Read from: paho-mqtt 0.14.0.

pub struct AsyncClient {}
impl AsyncClient {
    pub fn new(a: impl Sized) -> Result<crate::AsyncClient, impl Sized> {}
}

pub struct Client {}
impl Client {
    pub fn connect(&self, a: impl Sized) {}
    pub fn disconnect(&self, a: impl Sized) {}
    pub fn disconnect_after(&self, a: impl Sized) {}
    pub fn new(a: impl Sized) -> Result<crate::Client, impl Sized> {}
    pub fn publish(&self, a: impl Sized) {}
    pub fn reconnect(&self) {}
    pub fn start_consuming(
        &self,
    ) -> crossbeam_channel::Receiver<std::option::Option<crate::Message>> {
    }
    pub fn subscribe(&self, a: impl Sized, b: impl Sized) {}
    pub fn subscribe_many(&self, a: impl Sized, b: impl Sized) {}
    pub fn unsubscribe(&self, a: impl Sized) {}
    pub fn unsubscribe_many(&self, a: impl Sized) {}
}

pub struct DeliveryToken {}
impl DeliveryToken {
    pub fn wait(&self) {}
    pub fn wait_for(&self, a: impl Sized) {}
}

pub struct Token {}
impl Token {
    pub fn wait(&self) {}
    pub fn wait_for(&self, a: impl Sized) {}
}
