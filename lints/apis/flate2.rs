//! Signatures of flate2, as far as receivers need typing.
//! Read from: flate2,zstd,bzip2,xz2,brotli,snap flate2 1.1.11, zstd 0.14.3, bzip2 0.6.1, xz2 0.1.7, brotli 9.1.1, snap 1.1.2.
impl<T> std::io::Read for crate::bufread::GzDecoder<T> {}
impl<T> std::io::Read for crate::read::DeflateDecoder<T> {}
impl<T> std::io::Read for crate::read::GzDecoder<T> {}
impl<T> std::io::Read for crate::read::GzEncoder<T> {}
impl<T> std::io::Read for crate::read::MultiGzDecoder<T> {}
impl<T> std::io::Read for crate::read::ZlibDecoder<T> {}
impl<T> std::io::Write for crate::write::DeflateEncoder<T> {}
impl<T> std::io::Write for crate::write::GzDecoder<T> {}
impl<T> std::io::Write for crate::write::GzEncoder<T> {}
impl<T> std::io::Write for crate::write::ZlibEncoder<T> {}

pub mod bufread {

    pub struct GzDecoder<T> {}
}

pub mod read {

    pub struct DeflateDecoder<T> {}

    pub struct GzDecoder<T> {}

    pub struct GzEncoder<T> {}

    pub struct MultiGzDecoder<T> {}

    pub struct ZlibDecoder<T> {}
}

pub mod write {

    pub struct DeflateEncoder<T> {}

    pub struct GzDecoder<T> {}

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
