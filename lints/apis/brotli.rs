//! Signatures of brotli, as far as receivers need typing.
//! Read from: flate2,zstd,bzip2,xz2,brotli,snap flate2 1.1.11, zstd 0.14.3, bzip2 0.6.1, xz2 0.1.7, brotli 9.1.1, snap 1.1.2.

pub struct CompressorWriter<T> {}

pub struct Decompressor<T> {}
impl<T> std::io::Read for crate::Decompressor<T> {}
impl<T> std::io::Write for crate::CompressorWriter<T> {}
