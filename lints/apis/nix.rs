//! Signatures of nix, as far as receivers need typing.
//! Read from: nix,rustix,libc nix 0.31.3, rustix 1.1.6, libc 0.2.

pub mod fcntl {
    pub fn flock(a: impl Sized, b: impl Sized) {}
}

pub mod poll {
    pub fn poll(a: impl Sized, b: impl Sized) {}
    pub fn ppoll(a: impl Sized, b: impl Sized, c: impl Sized) {}
}

pub mod sys {

    pub mod epoll {

        pub struct Epoll {}
        impl Epoll {
            pub fn wait(&self, a: impl Sized, b: impl Sized) {}
        }
    }

    pub mod select {
        pub fn select(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized, e: impl Sized) {}
    }

    pub mod wait {
        pub fn wait(a: impl Sized) {}
        pub fn waitpid(a: impl Sized, b: impl Sized) {}
    }
}

pub mod unistd {
    pub fn fdatasync(a: impl Sized) {}
    pub fn fsync(a: impl Sized) {}
    pub fn pause() {}
    pub fn sleep(a: impl Sized) {}
}
