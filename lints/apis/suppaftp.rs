//! Signatures of suppaftp, as far as receivers need typing.
//! Read from: suppaftp 12.2.1.

pub struct ImplFtpStream {}
impl ImplFtpStream {
    pub fn append_file(&self) {}
    pub fn cdup(&self) {}
    pub fn connect() -> Result<crate::ImplFtpStream, impl Sized> {}
    pub fn connect_timeout() -> Result<crate::ImplFtpStream, impl Sized> {}
    pub fn cwd(&self) {}
    pub fn list(&self) {}
    pub fn login(&self) {}
    pub fn mdtm(&self) {}
    pub fn mkdir(&self) {}
    pub fn nlst(&self) {}
    pub fn noop(&self) {}
    pub fn put_file(&self) {}
    pub fn put_with_stream(&self) {}
    pub fn pwd(&self) {}
    pub fn quit(&self) {}
    pub fn rename(&self) {}
    pub fn retr(&self) {}
    pub fn retr_as_buffer(&self) {}
    pub fn retr_as_stream(&self) {}
    pub fn rm(&self) {}
    pub fn rmdir(&self) {}
    pub fn size(&self) {}
    pub fn transfer_type(&self) {}
}

pub type FtpStream = crate::ImplFtpStream;
pub type NativeTlsFtpStream = crate::ImplFtpStream;
pub type RustlsFtpStream = crate::ImplFtpStream;
