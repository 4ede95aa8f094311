//! Signatures of lettre, as far as receivers need typing.
//! Read from: lettre 0.11.23.

pub struct FileTransport {}

pub struct SendmailTransport {}

pub struct SmtpTransport {}
impl SmtpTransport {
    pub fn builder_dangerous(a: impl Sized) -> crate::transport::smtp::SmtpTransportBuilder {}
    pub fn from_url(
        a: impl Sized,
    ) -> Result<crate::transport::smtp::SmtpTransportBuilder, impl Sized> {
    }
    pub fn relay(
        a: impl Sized,
    ) -> Result<crate::transport::smtp::SmtpTransportBuilder, impl Sized> {
    }
    pub fn starttls_relay(
        a: impl Sized,
    ) -> Result<crate::transport::smtp::SmtpTransportBuilder, impl Sized> {
    }
    pub fn test_connection(&self) {}
    pub fn unencrypted_localhost() -> crate::SmtpTransport {}
}

pub trait Transport {
    fn send(&self, a: impl Sized);
    fn send_raw(&self, a: impl Sized, b: impl Sized);
}
impl Transport for crate::FileTransport {}
impl Transport for crate::SendmailTransport {}
impl Transport for crate::SmtpTransport {}

pub mod transport {

    pub mod smtp {

        pub struct SmtpTransportBuilder {}
        impl SmtpTransportBuilder {
            pub fn build(&self) -> crate::SmtpTransport {}
        }
    }
}
