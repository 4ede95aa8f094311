//! Signatures of notify, as far as receivers need typing.
//! Read from: notify 8.2.1.
pub fn recommended_watcher(a: impl Sized) -> Result<crate::RecommendedWatcher, impl Sized> {}

pub struct PollWatcher {}

pub struct INotifyWatcher {}

pub type RecommendedWatcher = crate::INotifyWatcher;

pub trait Watcher {
    fn unwatch(&self, a: impl Sized);
    fn watch(&self, a: impl Sized, b: impl Sized);
}
impl Watcher for crate::PollWatcher {}
impl Watcher for crate::INotifyWatcher {}
