//! Signatures of event_listener, as far as receivers need typing.
//! Read from: pollster,futures-lite,async-io,smol,async-std,async-global-executor,extreme,spin_on pollster 1.0.1, futures-lite 2.6.1, async-io 2.6.0, smol 2.0.2, async-std 1.13.2, async-global-executor 3.1.0.

pub struct EventListener {}

pub trait Listener {
    fn wait(&self);
    fn wait_deadline(&self, a: impl Sized);
    fn wait_timeout(&self, a: impl Sized);
}
impl Listener for crate::EventListener {}
