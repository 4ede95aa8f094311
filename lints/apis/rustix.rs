//! Signatures of rustix, as far as receivers need typing.
//! Read from: nix,rustix,libc nix 0.31.3, rustix 1.1.6, libc 0.2.

pub mod event {
    pub fn poll(a: impl Sized, b: impl Sized) {}
}

pub mod fs {
    pub fn fdatasync(a: impl Sized) {}
    pub fn flock(a: impl Sized, b: impl Sized) {}
    pub fn fsync(a: impl Sized) {}
}

pub mod process {
    pub fn wait(a: impl Sized) {}
    pub fn waitid(a: impl Sized, b: impl Sized) {}
    pub fn waitpid(a: impl Sized, b: impl Sized) {}
}

pub mod thread {
    pub fn clock_nanosleep_relative(a: impl Sized, b: impl Sized) {}
    pub fn nanosleep(a: impl Sized) {}
}
