//! Signatures of fd_lock, as far as receivers need typing.
//! Read from: fs2,fs4,fd-lock fs2 0.4.3, fs4 1.1.0, fd-lock 4.0.4.

pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub fn read(&self) -> crate::RwLockReadGuard<T> {}
    pub fn write(&self) -> crate::RwLockWriteGuard<T> {}
}

pub struct RwLockReadGuard<T> {}

pub struct RwLockWriteGuard<T> {}
