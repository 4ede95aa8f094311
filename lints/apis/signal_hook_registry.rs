//! Signatures of signal-hook-registry, as far as receivers need typing.
//! Read from: signal-hook-registry 1.4.8.
pub unsafe fn register<F>(signal: i32, action: F) -> Result<crate::SigId, impl Sized> {}

pub struct SigId {}
