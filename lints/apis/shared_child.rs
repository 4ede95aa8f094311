//! Signatures of shared_child, as far as receivers need typing.
//! Read from: duct,subprocess,shared_child,wait-timeout,xshell duct 1.1.2, subprocess 1.2.3, shared_child 1.1.2, wait-timeout 0.2.1, xshell 0.2.7.

pub struct SharedChild {}
impl SharedChild {
    pub fn spawn(a: impl Sized) -> Result<crate::SharedChild, impl Sized> {}
    pub fn wait(&self) -> Result<std::process::ExitStatus, impl Sized> {}
    pub fn wait_deadline(&self, a: impl Sized) -> Result<Option<std::process::ExitStatus>, impl Sized> {}
    pub fn wait_timeout(&self, a: impl Sized) -> Result<Option<std::process::ExitStatus>, impl Sized> {}
}
