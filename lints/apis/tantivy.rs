//! Signatures of tantivy, as far as receivers need typing.
//! Read from: tantivy 0.27.0.
pub struct Index {}
impl Index {
    pub fn create_in_dir(path: impl Sized, schema: impl Sized) -> Result<Self, impl Sized> {}
    pub fn create_in_ram(schema: impl Sized) -> Self {}
    pub fn open_in_dir(path: impl Sized) -> Result<Self, impl Sized> {}
    pub fn reader(&self) -> Result<crate::IndexReader, impl Sized> {}
    pub fn writer(&self, memory: usize) -> Result<crate::IndexWriter, impl Sized> {}
}

pub struct IndexReader {}
impl IndexReader {
    pub fn reload(&self) -> Result<(), impl Sized> {}
    pub fn searcher(&self) -> crate::Searcher {}
}

pub struct IndexWriter {}

pub struct Searcher {}
