//! Signatures of fs2, as far as receivers need typing.
//! Read from: fs2,fs4,fd-lock fs2 0.4.3, fs4 1.1.0, fd-lock 4.0.4.
pub fn available_space(a: impl Sized) {}
pub fn free_space(a: impl Sized) {}
pub fn total_space(a: impl Sized) {}

pub trait FileExt {
    fn allocate(&self, a: impl Sized);
    fn lock_exclusive(&self);
    fn lock_shared(&self);
}
