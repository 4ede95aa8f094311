//! Signatures of xz2, as far as receivers need typing.
//! Read from: .
impl<T> std::io::Read for crate::read::XzDecoder<T> {}
impl<T> std::io::Write for crate::write::XzEncoder<T> {}

pub mod read {

    pub struct XzDecoder<T> {}
}

pub mod write {

    pub struct XzEncoder<T> {}
}
