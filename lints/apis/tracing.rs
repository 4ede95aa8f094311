//! The logging macros and the spans of tracing 0.1. Written from the public API; levels and subscribers are left out.
//! A function of the same name says what a macro gives.

#[macro_export]
macro_rules! error { () => {} }

#[macro_export]
macro_rules! warn { () => {} }

#[macro_export]
macro_rules! info { () => {} }

#[macro_export]
macro_rules! debug { () => {} }

#[macro_export]
macro_rules! trace { () => {} }

#[macro_export]
macro_rules! span { () => {} }
pub fn span() -> Span {}

#[macro_export]
macro_rules! error_span { () => {} }
pub fn error_span() -> Span {}

#[macro_export]
macro_rules! warn_span { () => {} }
pub fn warn_span() -> Span {}

#[macro_export]
macro_rules! info_span { () => {} }
pub fn info_span() -> Span {}

#[macro_export]
macro_rules! debug_span { () => {} }
pub fn debug_span() -> Span {}

#[macro_export]
macro_rules! trace_span { () => {} }
pub fn trace_span() -> Span {}

pub use span::Span;

pub mod span {
    #[derive(Clone)]
    pub struct Span {}
    impl Span {
        pub fn current() -> Span {}
        pub fn none() -> Span {}
        pub fn enter(&self) -> Entered<'_> {}
        pub fn entered(self) -> EnteredSpan {}
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {}
        pub fn or_current(self) -> Self {}
    }
    pub struct Entered<'a>(&'a Span);
    pub struct EnteredSpan {}
    impl EnteredSpan {
        pub fn exit(self) -> Span {}
    }
}

pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> instrument::Instrumented<Self> {}
    fn in_current_span(self) -> instrument::Instrumented<Self> {}
}
impl<T> Instrument for T {}

pub mod instrument {
    pub use crate::Instrument;
    pub struct Instrumented<T>(T);
    impl<T: std::future::Future> std::future::Future for Instrumented<T> { type Output = T::Output; }
}
