//! Signatures of which, as far as receivers need typing.
//! Read from: which 8.0.6.
pub fn which(a: impl Sized) -> Result<std::path::PathBuf, impl Sized> {}
pub fn which_all(a: impl Sized) {}
pub fn which_global(a: impl Sized) -> Result<std::path::PathBuf, impl Sized> {}
pub fn which_in(a: impl Sized, b: impl Sized, c: impl Sized) -> Result<std::path::PathBuf, impl Sized> {}
pub fn which_in_all(a: impl Sized, b: impl Sized, c: impl Sized) {}
