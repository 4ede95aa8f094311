//! Finds misuse of async runtimes in Rust projects without compiling them.
//!
//! [`analysis::analyse`] is the pipeline: load, read, link, solve, apply the rules. [`run::run`] is what the program
//! does with it: levels, formats, exit codes. ARCHITECTURE.md has the map.

pub mod analysis;
pub mod baseline;
pub mod calls;
pub mod catalog;
pub mod cfg;
pub mod cli;
pub mod config;
pub mod contexts;
pub mod effects;
pub mod explain;
pub mod finding;
pub mod fingerprint;
pub mod fixes;
pub mod flow;
pub mod levels;
pub mod lints;
pub mod load;
pub mod lsp;
pub mod names;
pub mod program;
pub mod progress;
pub mod render;
pub mod rules;
pub mod run;
pub mod rust;
pub mod scope;
pub mod source;
pub mod suppress;

#[cfg(test)]
mod sample;
