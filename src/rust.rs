//! The Rust front end: the only code that knows Rust's syntax, name resolution and types.

pub mod directives;
pub mod extract;
pub mod facts;
mod holding;
mod implementations;
pub mod infer;
mod lang;
pub mod link;
pub mod lookup;
mod names;
mod nodes;
mod public_names;
pub mod remarks;
pub mod sending;
mod signatures;
pub mod skim;
pub mod types;
pub mod world;
