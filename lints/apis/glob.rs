//! Signatures of glob, as far as receivers need typing.
//! Read from: glob 0.3.4.
pub fn glob(a: impl Sized) -> crate::Paths {}
pub fn glob_with(a: impl Sized, b: impl Sized) -> crate::Paths {}

pub struct Paths {}

impl Iterator for crate::Paths { type Item = Self; fn next(&mut self) -> Option<Self::Item> {} }
