//! Signatures of subprocess, as far as receivers need typing.
//! Read from: duct,subprocess,shared_child,wait-timeout,xshell duct 1.1.2, subprocess 1.2.3, shared_child 1.1.2, wait-timeout 0.2.1, xshell 0.2.7.

pub struct Exec {}
impl Exec {
    pub fn capture(&self) {}
    pub fn cmd(a: impl Sized) -> crate::Exec {}
    pub fn join(&self) {}
    pub fn shell(a: impl Sized) -> crate::Exec {}
    pub fn start(&self) -> Result<crate::Job, impl Sized> {}
}

pub struct Job {}
impl Job {
    pub fn capture(&self) {}
    pub fn join(&self) {}
    pub fn wait(&self) {}
    pub fn wait_timeout(&self, a: impl Sized) {}
}

pub struct Pipeline {}
impl Pipeline {
    pub fn capture(&self) {}
    pub fn join(&self) {}
}
