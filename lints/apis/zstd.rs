//! Signatures of zstd, as far as receivers need typing.
//! Read from: flate2,zstd,bzip2,xz2,brotli,snap flate2 1.1.11, zstd 0.14.3, bzip2 0.6.1, xz2 0.1.7, brotli 9.1.1, snap 1.1.2.
pub fn decode_all(a: impl Sized, b: impl Sized) {}
pub fn encode_all(a: impl Sized, b: impl Sized) {}

pub struct Decoder<T> {}

pub struct Encoder<T> {}
impl<T> std::io::Read for crate::Decoder<T> {}
impl<T> std::io::Write for crate::Encoder<T> {}

pub mod bulk {
    pub fn compress(a: impl Sized, b: impl Sized) {}
    pub fn decompress(a: impl Sized, b: impl Sized) {}
}

pub mod stream {
    pub fn copy_decode(a: impl Sized, b: impl Sized) {}
    pub fn copy_encode(a: impl Sized, b: impl Sized) {}
}
