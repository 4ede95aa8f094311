//! The logging macros of tracing 0.1. Written from memory of the public API.

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
