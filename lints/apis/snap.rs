//! Signatures of snap, as far as receivers need typing.
//! Read from: .
impl<T> std::io::Read for crate::read::FrameDecoder<T> {}
impl<T> std::io::Write for crate::write::FrameEncoder<T> {}

pub mod read {

    pub struct FrameDecoder<T> {}
}

pub mod write {

    pub struct FrameEncoder<T> {}
}
