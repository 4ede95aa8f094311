//! Signatures of spin, as far as receivers need typing.
//! Read from: spin 0.12.3.

pub struct Barrier {}
impl Barrier {
    pub fn wait(&self) {}
}

pub struct Mutex<T> {}
impl<T> Mutex<T> {
    pub fn lock(&self) -> crate::MutexGuard<T> {}
    pub fn new(value: T) -> crate::Mutex<T> {}
    pub fn try_lock(&self) -> Option<crate::MutexGuard<T>> {}
}

pub struct MutexGuard<T> {}
impl<T> std::ops::Deref for MutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for MutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }

pub struct Once<T> {}
impl<T> Once<T> {
    pub fn call_once(&self, a: impl Sized) {}
    pub fn wait(&self) {}
}

pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub fn new(value: T) -> crate::RwLock<T> {}
    pub fn read(&self) -> crate::RwLockReadGuard<T> {}
    pub fn upgradeable_read(&self) -> crate::RwLockUpgradableGuard<T> {}
    pub fn write(&self) -> crate::RwLockWriteGuard<T> {}
}

pub struct RwLockReadGuard<T> {}
impl<T> std::ops::Deref for RwLockReadGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for RwLockReadGuard<T> { fn deref_mut(&mut self) -> &mut T {} }

pub struct RwLockWriteGuard<T> {}
impl<T> std::ops::Deref for RwLockWriteGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for RwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }

pub struct RwLockUpgradableGuard<T> {}
impl<T> std::ops::Deref for RwLockUpgradableGuard<T> { type Target = T; fn deref(&self) -> &T {} }
