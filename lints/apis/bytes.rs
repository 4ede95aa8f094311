//! Signatures of bytes 1, as far as receivers need typing.
#[derive(Clone, Default)]
pub struct Bytes;
impl Bytes { pub fn new() -> Bytes {} pub fn from_static(bytes: &'static [u8]) -> Bytes {} pub fn copy_from_slice(data: &[u8]) -> Bytes {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn slice<R>(&self, range: R) -> Bytes {} pub fn split_to(&mut self, at: usize) -> Bytes {} pub fn split_off(&mut self, at: usize) -> Bytes {} }
impl std::ops::Deref for Bytes { type Target = [u8]; fn deref(&self) -> &[u8] {} }
impl AsRef<[u8]> for Bytes { fn as_ref(&self) -> &[u8] {} }
#[derive(Clone, Default)]
pub struct BytesMut;
impl BytesMut { pub fn new() -> BytesMut {} pub fn with_capacity(capacity: usize) -> BytesMut {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn freeze(self) -> Bytes {} pub fn split_to(&mut self, at: usize) -> BytesMut {} pub fn split(&mut self) -> BytesMut {} pub fn clear(&mut self) {} pub fn reserve(&mut self, additional: usize) {} pub fn extend_from_slice(&mut self, extend: &[u8]) {} }
impl std::ops::Deref for BytesMut { type Target = [u8]; fn deref(&self) -> &[u8] {} }
pub trait Buf { fn remaining(&self) -> usize; fn chunk(&self) -> &[u8]; fn advance(&mut self, cnt: usize); fn get_u8(&mut self) -> u8 {} fn reader(self) -> Reader<Self> {} }
pub trait BufMut { fn put_slice(&mut self, src: &[u8]) {} fn put_u8(&mut self, n: u8) {} fn writer(self) -> Writer<Self> {} }
pub struct Reader<B>(B);
pub struct Writer<B>(B);
