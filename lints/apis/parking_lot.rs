//! Signatures of parking_lot, as far as receivers need typing.
//! Read from: parking_lot,lock_api 0.12 and 0.13.

pub struct Condvar {}
impl Condvar {
    pub fn wait(&self, a: impl Sized) {}
    pub fn wait_for(&self, a: impl Sized, b: impl Sized) {}
    pub fn wait_until(&self, a: impl Sized, b: impl Sized) {}
    pub fn wait_while(&self, a: impl Sized, b: impl Sized) {}
    pub fn wait_while_for(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn wait_while_until(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
}

pub struct FairMutex<T> {}
impl<T> FairMutex<T> {
    pub fn lock(&self) -> crate::FairMutexGuard<T> {}
}

pub struct FairMutexGuard<T> {}

pub struct Mutex<T> {}
impl<T> Mutex<T> {
    pub fn lock(&self) -> crate::MutexGuard<T> {}
    pub fn new<A0>(a: A0) -> crate::Mutex<A0> {}
    pub fn try_lock(&self) -> Option<crate::MutexGuard<T>> {}
    pub fn try_lock_for(&self, a: impl Sized) -> Option<crate::MutexGuard<T>> {}
    pub fn try_lock_until(&self, a: impl Sized) -> Option<crate::MutexGuard<T>> {}
}

pub struct MutexGuard<T> {}

pub struct Once {}
impl Once {
    pub fn call_once(&self, a: impl Sized) {}
    pub fn call_once_force(&self, a: impl Sized) {}
}

pub struct ReentrantMutex<T> {}
impl<T> ReentrantMutex<T> {
    pub fn lock(&self) -> crate::ReentrantMutexGuard<T> {}
}

pub struct ReentrantMutexGuard<T> {}

pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub fn new<A0>(a: A0) -> crate::RwLock<A0> {}
    pub fn read(&self) -> crate::RwLockReadGuard<T> {}
    pub fn read_recursive(&self) -> crate::RwLockReadGuard<T> {}
    pub fn upgradable_read(&self) -> crate::RwLockUpgradableReadGuard<T> {}
    pub fn write(&self) -> crate::RwLockWriteGuard<T> {}
}

pub struct RwLockReadGuard<T> {}

pub struct RwLockUpgradableReadGuard<T> {}

pub struct RwLockWriteGuard<T> {}
