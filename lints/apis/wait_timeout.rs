//! Signatures of wait_timeout, as far as receivers need typing.
//! Read from: duct,subprocess,shared_child,wait-timeout,xshell duct 1.1.2, subprocess 1.2.3, shared_child 1.1.2, wait-timeout 0.2.1, xshell 0.2.7.

pub trait ChildExt {
    fn wait_timeout(&self, a: impl Sized);
    fn wait_timeout_ms(&self, a: impl Sized);
}
