//! Signatures of flate2, as far as receivers need typing.
//! Read from: flate2,zstd,bzip2,xz2,brotli,snap flate2 1.1.11, zstd 0.14.3, bzip2 0.6.1, xz2 0.1.7, brotli 9.1.1, snap 1.1.2.

pub mod write {

    pub struct GzEncoder<T> {}
    impl<T> GzEncoder<T> {
        pub fn finish(&self) -> T {}
        pub fn try_finish(&self) -> T {}
    }

    pub struct ZlibEncoder<T> {}
    impl<T> ZlibEncoder<T> {
        pub fn finish(&self) -> T {}
    }
}
