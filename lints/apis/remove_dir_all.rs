//! Signatures of remove_dir_all, as far as receivers need typing.
//! Read from: remove_dir_all 1.0.0.
pub fn ensure_empty_dir(a: impl Sized) {}
pub fn remove_dir_all(a: impl Sized) {}
pub fn remove_dir_contents(a: impl Sized) {}
