//! Signatures of glob, as far as receivers need typing.
//! Read from: glob 0.3.4.
pub fn glob(a: impl Sized) -> Result<crate::Paths, impl Sized> {}
pub fn glob_with(a: impl Sized, b: impl Sized) -> Result<crate::Paths, impl Sized> {}

pub struct GlobError {}

pub struct Paths {}

impl Iterator for crate::Paths { type Item = Result<std::path::PathBuf, crate::GlobError>; fn next(&mut self) -> Option<Self::Item> {} }
