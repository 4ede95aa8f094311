//! Finds misuse of async runtimes in Rust projects without compiling them.

pub mod catalog;
pub mod finding;
pub mod names;
pub mod program;
pub mod rust;
pub mod source;
