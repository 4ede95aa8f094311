//! Signatures of brotli-decompressor, as far as receivers need typing.
//! Read from: brotli-decompressor 5.0.3.
pub fn BrotliDecompress<R, W>(r: &mut R, w: &mut W) -> std::io::Result<()> {}

pub struct Decompressor<R> {}
impl<R> Decompressor<R> {
    pub fn new(r: R, buffer_size: usize) -> crate::Decompressor<R> {}
}
impl<R> std::io::Read for crate::Decompressor<R> {}
