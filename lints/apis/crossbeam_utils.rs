//! Signatures of crossbeam_utils, as far as receivers need typing.
//! Read from: crossbeam-channel,crossbeam 0.5.17.

pub struct Backoff {}
impl Backoff {
    pub fn snooze(&self) {}
}

pub mod sync {

    pub struct Parker {}
    impl Parker {
        pub fn park(&self) {}
        pub fn park_timeout(&self) {}
    }

    pub struct WaitGroup {}
    impl WaitGroup {
        pub fn wait(&self) {}
    }
}

pub mod thread {
    pub fn scope(a: impl Sized) {}
}
