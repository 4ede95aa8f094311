//! Signatures of async_lock, as far as receivers need typing.
//! Read from: pollster,futures-lite,async-io,smol,async-std,async-global-executor,extreme,spin_on pollster 1.0.1, futures-lite 2.6.1, async-io 2.6.0, smol 2.0.2, async-std 1.13.2, async-global-executor 3.1.0.

pub struct Barrier {}
impl Barrier {
    pub fn wait_blocking(&self) {}
}

pub struct Mutex<T> {}
impl<T> Mutex<T> {
    pub fn lock_blocking(&self) -> crate::MutexGuard<T> {}
}

pub struct MutexGuard<T> {}

pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn get_or_init_blocking(&self) -> &T {}
    pub fn get_or_try_init_blocking(&self) -> &T {}
    pub fn set_blocking(&self) -> &T {}
    pub fn wait_blocking(&self) -> &T {}
}

pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub fn read_blocking(&self) {}
    pub fn upgradable_read_blocking(&self) {}
    pub fn write_blocking(&self) {}
}

pub struct Semaphore {}
impl Semaphore {
    pub fn acquire_blocking(&self) {}
}
