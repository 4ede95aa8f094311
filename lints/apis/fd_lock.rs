//! Signatures of fd_lock, as far as receivers need typing.
//! Read from: fs2,fs4,fd-lock fs2 0.4.3, fs4 1.1.0, fd-lock 4.0.4.

pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub fn read(&self) -> std::io::Result<crate::RwLockReadGuard<T>> {}
    pub fn try_read(&self) -> std::io::Result<crate::RwLockReadGuard<T>> {}
    pub fn write(&self) -> std::io::Result<crate::RwLockWriteGuard<T>> {}
    pub fn try_write(&mut self) -> std::io::Result<crate::RwLockWriteGuard<T>> {}
}

pub struct RwLockReadGuard<T> {}

pub struct RwLockWriteGuard<T> {}
impl<T> std::ops::Deref for RwLockReadGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::Deref for RwLockWriteGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for RwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
