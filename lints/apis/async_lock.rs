//! Signatures of async_lock, as far as receivers need typing.
//! Read from: pollster,futures-lite,async-io,smol,async-std,async-global-executor,extreme,spin_on pollster 1.0.1, futures-lite 2.6.1, async-io 2.6.0, smol 2.0.2, async-std 1.13.2, async-global-executor 3.1.0.

pub struct Barrier {}
impl Barrier {
    pub fn wait_blocking(&self) {}
}

pub struct Mutex<T> {}
impl<T> Mutex<T> {
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
    pub async fn lock(&self) -> crate::MutexGuard<T> {}
    pub async fn lock_arc(&self) -> crate::MutexGuardArc<T> {}
    pub fn lock_arc_blocking(&self) -> crate::MutexGuardArc<T> {}
    pub fn lock_blocking(&self) -> crate::MutexGuard<T> {}
    pub fn new(a: T) -> crate::Mutex<T> {}
    pub fn try_lock(&self) -> Option<crate::MutexGuard<T>> {}
    pub fn try_lock_arc(&self) -> Option<crate::MutexGuardArc<T>> {}
}

pub struct MutexGuard<T> {}
impl<T> std::ops::Deref for MutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }

pub struct MutexGuardArc<T> {}
impl<T> std::ops::Deref for MutexGuardArc<T> { type Target = T; fn deref(&self) -> &T {} }

pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn get(&self) -> Option<&T> {}
    pub fn get_or_init_blocking(&self, a: impl FnOnce() -> T) -> &T {}
    pub fn get_or_try_init_blocking<E>(&self, a: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {}
    pub fn new() -> crate::OnceCell<T> {}
    pub fn set_blocking(&self, a: T) -> Result<&T, T> {}
    pub async fn wait(&self) -> &T {}
    pub fn wait_blocking(&self) -> &T {}
}

pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
    pub fn new(a: T) -> crate::RwLock<T> {}
    pub async fn read(&self) -> crate::RwLockReadGuard<T> {}
    pub fn read_blocking(&self) -> crate::RwLockReadGuard<T> {}
    pub fn try_read(&self) -> Option<crate::RwLockReadGuard<T>> {}
    pub fn try_write(&self) -> Option<crate::RwLockWriteGuard<T>> {}
    pub async fn upgradable_read(&self) -> crate::RwLockUpgradableReadGuard<T> {}
    pub fn upgradable_read_blocking(&self) -> crate::RwLockUpgradableReadGuard<T> {}
    pub async fn write(&self) -> crate::RwLockWriteGuard<T> {}
    pub fn write_blocking(&self) -> crate::RwLockWriteGuard<T> {}
}

pub struct RwLockReadGuard<T> {}
impl<T> std::ops::Deref for RwLockReadGuard<T> { type Target = T; fn deref(&self) -> &T {} }

pub struct RwLockUpgradableReadGuard<T> {}
impl<T> std::ops::Deref for RwLockUpgradableReadGuard<T> { type Target = T; fn deref(&self) -> &T {} }

pub struct RwLockWriteGuard<T> {}
impl<T> std::ops::Deref for RwLockWriteGuard<T> { type Target = T; fn deref(&self) -> &T {} }

pub struct Semaphore {}
impl Semaphore {
    pub fn acquire_blocking(&self) {}
    pub fn new(a: usize) -> crate::Semaphore {}
}
