//! Signatures of libc, as far as receivers need typing.
//! Read from: nix,rustix,libc nix 0.31.3, rustix 1.1.6, libc 0.2.
pub fn epoll_wait() {}
pub fn fdatasync() {}
pub fn flock() {}
pub fn fsync() {}
pub fn getaddrinfo() {}
pub fn msync() {}
pub fn nanosleep() {}
pub fn pause() {}
pub fn poll() {}
pub fn ppoll() {}
pub fn pthread_cond_wait() {}
pub fn pthread_join() {}
pub fn pthread_mutex_lock() {}
pub fn select() {}
pub fn sem_wait() {}
pub fn sleep() {}
pub fn usleep() {}
pub fn wait() {}
pub fn waitpid() {}
