//! Finds misuse of async runtimes in Rust projects without compiling them.

pub mod catalog;
pub mod contexts;
pub mod effects;
pub mod finding;
pub mod flow;
pub mod lints;
// pub mod load;
pub mod names;
pub mod program;
pub mod render;
pub mod rules;
pub mod rust;
pub mod source;

#[cfg(test)]
mod sample;
