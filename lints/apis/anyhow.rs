//! Signatures of anyhow 1. Written from memory of the public API.

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Error {}
pub trait Context<T, E> {
    fn context<C>(self, context: C) -> Result<T, Error>;
    fn with_context<C, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {}
impl<T> Context<T, std::convert::Infallible> for Option<T> {}

#[macro_export]
macro_rules! anyhow { () => {} }
#[macro_export]
macro_rules! bail {
    ($($argument:tt)*) => { return Err(anyhow::anyhow!($($argument)*)) };
}
#[macro_export]
macro_rules! ensure {
    ($condition:expr $(,)?) => { if !$condition { return Err(anyhow::anyhow!("")) } };
    ($condition:expr, $($argument:tt)*) => { if !$condition { return Err(anyhow::anyhow!($($argument)*)) } };
}
