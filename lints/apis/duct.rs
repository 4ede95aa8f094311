//! Signatures of duct, as far as receivers need typing.
//! Read from: duct,subprocess,shared_child,wait-timeout,xshell duct 1.1.2, subprocess 1.2.3, shared_child 1.1.2, wait-timeout 0.2.1, xshell 0.2.7.
pub fn cmd() -> crate::Expression {}

pub struct Expression {}
impl Expression {
    pub fn read(&self) -> Result<std::string::String, impl Sized> {}
    pub fn reader(&self) -> Result<crate::ReaderHandle, impl Sized> {}
    pub fn run(&self) -> Result<std::process::Output, impl Sized> {}
    pub fn start(&self) -> Result<crate::Handle, impl Sized> {}
}

pub struct Handle {}
impl Handle {
    pub fn into_output(&self) {}
    pub fn wait(&self) {}
    pub fn wait_deadline(&self, a: impl Sized) {}
    pub fn wait_timeout(&self, a: impl Sized) {}
}

pub struct ReaderHandle {}
impl std::io::Read for crate::ReaderHandle {}

#[macro_export]
macro_rules! cmd {
    () => {};
}
