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
    pub fn try_lock(&self) -> Option<crate::FairMutexGuard<T>> {}
    pub fn try_lock_for(&self, a: impl Sized) -> Option<crate::FairMutexGuard<T>> {}
    pub fn try_lock_until(&self, a: impl Sized) -> Option<crate::FairMutexGuard<T>> {}
}

pub struct FairMutexGuard<T> {}
impl<T> FairMutexGuard<T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> crate::MappedFairMutexGuard<U> {}
}
pub struct MappedFairMutexGuard<T> {}
impl<T> std::ops::Deref for MappedFairMutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for MappedFairMutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
impl<T> std::ops::Deref for FairMutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for FairMutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }

pub struct Mutex<T> {}
impl<T> Mutex<T> {
    pub fn lock(&self) -> crate::MutexGuard<T> {}
    pub fn new<A0>(a: A0) -> crate::Mutex<A0> {}
    pub fn try_lock(&self) -> Option<crate::MutexGuard<T>> {}
    pub fn try_lock_for(&self, a: impl Sized) -> Option<crate::MutexGuard<T>> {}
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> crate::ArcMutexGuard<T> {}
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> Option<crate::ArcMutexGuard<T>> {}
    pub fn try_lock_until(&self, a: impl Sized) -> Option<crate::MutexGuard<T>> {}
}

pub struct MutexGuard<T> {}
impl<T> MutexGuard<T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> crate::MappedMutexGuard<U> {}
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<crate::MappedMutexGuard<U>, Self> {}
    pub fn unlock_fair(s: Self) {}
}
pub struct MappedMutexGuard<T> {}
impl<T> std::ops::Deref for MappedMutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for MappedMutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
pub struct ArcMutexGuard<T> {}
impl<T> std::ops::Deref for ArcMutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for ArcMutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
impl<T> std::ops::Deref for MutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for MutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }

pub struct Once {}
impl Once {
    pub fn call_once(&self, a: impl Sized) {}
    pub fn call_once_force(&self, a: impl Sized) {}
}

pub struct ReentrantMutex<T> {}
impl<T> ReentrantMutex<T> {
    pub fn lock(&self) -> crate::ReentrantMutexGuard<T> {}
    pub fn try_lock(&self) -> Option<crate::ReentrantMutexGuard<T>> {}
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> crate::ArcReentrantMutexGuard<T> {}
}

pub struct ReentrantMutexGuard<T> {}
impl<T> ReentrantMutexGuard<T> {
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> crate::MappedReentrantMutexGuard<U> {}
}
pub struct ArcReentrantMutexGuard<T> {}
impl<T> std::ops::Deref for ArcReentrantMutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
pub struct MappedReentrantMutexGuard<T> {}
impl<T> std::ops::Deref for MappedReentrantMutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::Deref for ReentrantMutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for ReentrantMutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }

pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub fn new<A0>(a: A0) -> crate::RwLock<A0> {}
    pub fn try_read(&self) -> Option<crate::RwLockReadGuard<T>> {}
    pub fn read(&self) -> crate::RwLockReadGuard<T> {}
    pub fn read_recursive(&self) -> crate::RwLockReadGuard<T> {}
    pub fn read_arc(self: &std::sync::Arc<Self>) -> crate::ArcRwLockReadGuard<T> {}
    pub fn try_read_for(&self, a: impl Sized) -> Option<crate::RwLockReadGuard<T>> {}
    pub fn try_read_until(&self, a: impl Sized) -> Option<crate::RwLockReadGuard<T>> {}
    pub fn try_read_arc(self: &std::sync::Arc<Self>) -> Option<crate::ArcRwLockReadGuard<T>> {}
    pub fn upgradable_read(&self) -> crate::RwLockUpgradableReadGuard<T> {}
    pub fn try_upgradable_read(&self) -> Option<crate::RwLockUpgradableReadGuard<T>> {}
    pub fn upgradable_read_arc(self: &std::sync::Arc<Self>) -> crate::ArcRwLockUpgradableReadGuard<T> {}
    pub fn try_write(&self) -> Option<crate::RwLockWriteGuard<T>> {}
    pub fn write(&self) -> crate::RwLockWriteGuard<T> {}
    pub fn write_arc(self: &std::sync::Arc<Self>) -> crate::ArcRwLockWriteGuard<T> {}
    pub fn try_write_for(&self, a: impl Sized) -> Option<crate::RwLockWriteGuard<T>> {}
    pub fn try_write_until(&self, a: impl Sized) -> Option<crate::RwLockWriteGuard<T>> {}
    pub fn try_write_arc(self: &std::sync::Arc<Self>) -> Option<crate::ArcRwLockWriteGuard<T>> {}
}

pub struct ArcRwLockReadGuard<T> {}
impl<T> std::ops::Deref for ArcRwLockReadGuard<T> { type Target = T; fn deref(&self) -> &T {} }
pub struct ArcRwLockUpgradableReadGuard<T> {}
impl<T> std::ops::Deref for ArcRwLockUpgradableReadGuard<T> { type Target = T; fn deref(&self) -> &T {} }
pub struct ArcRwLockWriteGuard<T> {}
impl<T> std::ops::Deref for ArcRwLockWriteGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for ArcRwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
pub struct MappedRwLockReadGuard<T> {}
impl<T> std::ops::Deref for MappedRwLockReadGuard<T> { type Target = T; fn deref(&self) -> &T {} }
pub struct MappedRwLockWriteGuard<T> {}
impl<T> std::ops::Deref for MappedRwLockWriteGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for MappedRwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }

pub struct RwLockReadGuard<T> {}
impl<T> RwLockReadGuard<T> {
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> crate::MappedRwLockReadGuard<U> {}
    pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<crate::MappedRwLockReadGuard<U>, Self> {}
    pub fn unlock_fair(s: Self) {}
}
impl<T> std::ops::Deref for RwLockReadGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for RwLockReadGuard<T> { fn deref_mut(&mut self) -> &mut T {} }

pub struct RwLockUpgradableReadGuard<T> {}
impl<T> RwLockUpgradableReadGuard<T> {
    pub fn upgrade(s: Self) -> crate::RwLockWriteGuard<T> {}
    pub fn try_upgrade(s: Self) -> Result<crate::RwLockWriteGuard<T>, Self> {}
}
impl<T> std::ops::Deref for RwLockUpgradableReadGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for RwLockUpgradableReadGuard<T> { fn deref_mut(&mut self) -> &mut T {} }

pub struct RwLockWriteGuard<T> {}
impl<T> RwLockWriteGuard<T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> crate::MappedRwLockWriteGuard<U> {}
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<crate::MappedRwLockWriteGuard<U>, Self> {}
    pub fn downgrade(s: Self) -> crate::RwLockReadGuard<T> {}
    pub fn downgrade_to_upgradable(s: Self) -> crate::RwLockUpgradableReadGuard<T> {}
    pub fn unlock_fair(s: Self) {}
}
impl<T> std::ops::Deref for RwLockWriteGuard<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> std::ops::DerefMut for RwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
