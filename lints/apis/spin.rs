//! Signatures of spin, as far as receivers need typing.
//! Read from: spin 0.12.3.

pub struct Barrier {}
impl Barrier {
    pub fn wait(&self) {}
}

pub struct Mutex<T> {}
impl<T> Mutex<T> {
    pub fn lock(&self) -> crate::MutexGuard<T> {}
}

pub struct MutexGuard<T> {}

pub struct Once<T> {}
impl<T> Once<T> {
    pub fn call_once(&self, a: impl Sized) {}
    pub fn wait(&self) {}
}

pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub fn read(&self) -> crate::RwLockReadGuard<T> {}
    pub fn upgradeable_read(&self) {}
    pub fn write(&self) -> crate::RwLockWriteGuard<T> {}
}

pub struct RwLockReadGuard<T> {}

pub struct RwLockWriteGuard<T> {}
