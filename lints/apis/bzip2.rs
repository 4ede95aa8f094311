//! Signatures of bzip2, as far as receivers need typing.
//! Read from: .
impl<T> std::io::Read for crate::read::BzDecoder<T> {}
impl<T> std::io::Write for crate::write::BzEncoder<T> {}

pub mod read {

    pub struct BzDecoder<T> {}
}

pub mod write {

    pub struct BzEncoder<T> {}
}
