//! Signatures of brotli, as far as receivers need typing.
//! Read from: brotli 9.1.1.
pub use brotli_decompressor::{BrotliDecompress, Decompressor};

pub struct CompressorWriter<T> {}
impl<T> std::io::Write for crate::CompressorWriter<T> {}
