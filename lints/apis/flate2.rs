//! Signatures of flate2 1, as far as receivers need typing.
use std::io::{self, BufRead, Read, Write};

pub struct Compression {}
impl Compression {
    pub fn new(level: u32) -> Compression {}
    pub fn none() -> Compression {}
    pub fn fast() -> Compression {}
    pub fn best() -> Compression {}
}
impl Default for Compression {}

macro_rules! readers {
    ($bound:ident: $($name:ident($($level:ident: $kind:ty)?)),* $(,)?) => {
        $(
            pub struct $name<R> {}
            impl<R: $bound> $name<R> {
                pub fn new(r: R $(, $level: $kind)?) -> $name<R> {}
            }
            impl<R> $name<R> {
                pub fn get_ref(&self) -> &R {}
                pub fn get_mut(&mut self) -> &mut R {}
                pub fn into_inner(self) -> R {}
                pub fn total_in(&self) -> u64 {}
                pub fn total_out(&self) -> u64 {}
            }
            impl<R: $bound> Read for $name<R> {}
        )*
    };
}
macro_rules! writers {
    ($($name:ident($($level:ident: $kind:ty)?)),* $(,)?) => {
        $(
            pub struct $name<W> {}
            impl<W: Write> $name<W> {
                pub fn new(w: W $(, $level: $kind)?) -> $name<W> {}
                pub fn try_finish(&mut self) -> io::Result<()> {}
                pub fn finish(self) -> io::Result<W> {}
                pub fn flush_finish(self) -> io::Result<W> {}
            }
            impl<W> $name<W> {
                pub fn get_ref(&self) -> &W {}
                pub fn get_mut(&mut self) -> &mut W {}
            }
            impl<W: Write> Write for $name<W> {}
        )*
    };
}

pub mod read {
    use super::*;
    readers! {
        Read: GzDecoder(), MultiGzDecoder(), ZlibDecoder(), DeflateDecoder(), GzEncoder(level: Compression),
        ZlibEncoder(level: Compression), DeflateEncoder(level: Compression),
    }
}

pub mod bufread {
    use super::*;
    readers! {
        BufRead: GzDecoder(), MultiGzDecoder(), ZlibDecoder(), DeflateDecoder(), GzEncoder(level: Compression),
        ZlibEncoder(level: Compression), DeflateEncoder(level: Compression),
    }
}

pub mod write {
    use super::*;
    writers! {
        GzEncoder(level: Compression), ZlibEncoder(level: Compression), DeflateEncoder(level: Compression),
        GzDecoder(), MultiGzDecoder(), ZlibDecoder(), DeflateDecoder(),
    }
}
