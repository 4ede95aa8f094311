//! Finds misuse of async runtimes in Rust projects without compiling them.

pub mod finding;
pub mod load;
pub mod names;
pub mod program;
pub mod source;
