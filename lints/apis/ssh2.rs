//! Signatures of ssh2, as far as receivers need typing.
//! Read from: ssh2 0.9.6.

pub struct Channel {}
impl Channel {
    pub fn close(&self) {}
    pub fn exec(&self, a: impl Sized) {}
    pub fn request_pty(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn send_eof(&self) {}
    pub fn setenv(&self, a: impl Sized, b: impl Sized) {}
    pub fn shell(&self) {}
    pub fn subsystem(&self, a: impl Sized) {}
    pub fn wait_close(&self) {}
    pub fn wait_eof(&self) {}
}

pub struct File {}
impl File {
    pub fn close(&self) {}
    pub fn fsync(&self) {}
    pub fn readdir(&self) {}
    pub fn setstat(&self, a: impl Sized) {}
    pub fn stat(&self) {}
    pub fn statvfs(&self) {}
}

pub struct Listener {}
impl Listener {
    pub fn accept(&self) -> Result<crate::Channel, impl Sized> {}
}

pub struct ScpFileStat {}

pub struct Session {}
impl Session {
    pub fn auth_methods(&self, a: impl Sized) {}
    pub fn channel_direct_tcpip(
        &self,
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
    ) -> Result<crate::Channel, impl Sized> {
    }
    pub fn channel_forward_listen(
        &self,
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
    ) -> Result<(crate::Listener, u16), impl Sized> {
    }
    pub fn channel_open(
        &self,
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
        d: impl Sized,
    ) -> Result<crate::Channel, impl Sized> {
    }
    pub fn channel_session(&self) -> Result<crate::Channel, impl Sized> {}
    pub fn disconnect(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn handshake(&self) {}
    pub fn keepalive_send(&self) {}
    pub fn new() -> Result<crate::Session, impl Sized> {}
    pub fn scp_recv(&self, a: impl Sized) -> Result<(crate::Channel, crate::ScpFileStat), impl Sized> {}
    pub fn scp_send(
        &self,
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
        d: impl Sized,
    ) -> Result<crate::Channel, impl Sized> {
    }
    pub fn sftp(&self) -> Result<crate::Sftp, impl Sized> {}
    pub fn userauth_agent(&self, a: impl Sized) {}
    pub fn userauth_keyboard_interactive(&self, a: impl Sized, b: impl Sized) {}
    pub fn userauth_password(&self, a: impl Sized, b: impl Sized) {}
    pub fn userauth_pubkey_file(&self, a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {
    }
    pub fn userauth_pubkey_memory(
        &self,
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
        d: impl Sized,
    ) {
    }
}

pub struct Sftp {}
impl Sftp {
    pub fn create(&self, a: impl Sized) -> Result<crate::File, impl Sized> {}
    pub fn lstat(&self, a: impl Sized) {}
    pub fn mkdir(&self, a: impl Sized, b: impl Sized) {}
    pub fn open(&self, a: impl Sized) -> Result<crate::File, impl Sized> {}
    pub fn open_mode(
        &self,
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
        d: impl Sized,
    ) -> Result<crate::File, impl Sized> {
    }
    pub fn opendir(&self, a: impl Sized) -> Result<crate::File, impl Sized> {}
    pub fn readdir(&self, a: impl Sized) {}
    pub fn readlink(&self, a: impl Sized) {}
    pub fn realpath(&self, a: impl Sized) {}
    pub fn rename(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn rmdir(&self, a: impl Sized) {}
    pub fn setstat(&self, a: impl Sized, b: impl Sized) {}
    pub fn shutdown(&self) {}
    pub fn stat(&self, a: impl Sized) {}
    pub fn symlink(&self, a: impl Sized, b: impl Sized) {}
    pub fn unlink(&self, a: impl Sized) {}
}

pub struct Stream {}
impl std::io::Read for crate::Channel {}
impl std::io::Read for crate::File {}
impl std::io::Read for crate::Stream {}
impl std::io::Write for crate::Channel {}
impl std::io::Write for crate::File {}
impl std::io::Write for crate::Stream {}
