//! Signatures of signal_hook, as far as receivers need typing.
//! Read from: signal-hook 0.4.6.

pub mod iterator {

    pub type Signals = crate::iterator::SignalsInfo;

    pub struct SignalsInfo {}
    impl SignalsInfo {
        pub fn forever(&self) {}
        pub fn new(a: impl Sized) -> Result<crate::iterator::Signals, impl Sized> {}
        pub fn wait(&self) {}
    }
}

pub mod low_level {
    pub use signal_hook_registry::register;
}
