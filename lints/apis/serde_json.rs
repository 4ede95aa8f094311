//! Signatures of serde_json, as far as receivers need typing.
//! Read from: serde_json,serde_yaml,csv serde_json 1.0.154, serde_yaml 0.9.34, csv 1.4.0.
pub fn from_reader(a: impl Sized) {}
pub fn to_writer(a: impl Sized, b: impl Sized) {}
pub fn to_writer_pretty(a: impl Sized, b: impl Sized) {}

// Its calls are data and are read as such: what it stands for is a call of a macro for every token.
#[macro_export]
macro_rules! json { () => {} }
