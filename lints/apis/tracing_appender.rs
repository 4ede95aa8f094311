//! Signatures of tracing_appender, as far as receivers need typing.
//! Read from: tracing-appender 0.2.5.
pub fn non_blocking(
    a: impl Sized,
) -> (
    crate::non_blocking::NonBlocking,
    crate::non_blocking::WorkerGuard,
) {
}
impl std::io::Write for crate::rolling::RollingFileAppender {}

pub mod non_blocking {

    pub struct NonBlocking {}

    pub struct WorkerGuard {}
}

pub mod rolling {
    pub fn daily(a: impl Sized, b: impl Sized) -> crate::rolling::RollingFileAppender {}
    pub fn hourly(a: impl Sized, b: impl Sized) -> crate::rolling::RollingFileAppender {}
    pub fn never(a: impl Sized, b: impl Sized) -> crate::rolling::RollingFileAppender {}

    pub struct RollingFileAppender {}
}
