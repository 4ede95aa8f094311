//! Signatures of trash, as far as receivers need typing.
//! Read from: trash 5.3.0.
pub fn delete(a: impl Sized) {}
pub fn delete_all(a: impl Sized) {}

pub mod os_limited {
    pub fn list() {}
    pub fn purge_all(a: impl Sized) {}
    pub fn restore_all(a: impl Sized) {}
}
