//! Signatures of zip, as far as receivers need typing.
//! Read from: zip 9.4.1.

pub struct ZipArchive<T> {}
impl<T> ZipArchive<T> {
    pub fn by_index(&self, a: impl Sized) -> Result<crate::read::ZipFile<T>, impl Sized> {}
    pub fn by_index_raw(&self, a: impl Sized) -> Result<crate::read::ZipFile<T>, impl Sized> {}
    pub fn by_name(&self, a: impl Sized) -> Result<crate::read::ZipFile<T>, impl Sized> {}
    pub fn extract(&self, a: impl Sized) {}
    pub fn extract_unwrapped_root_dir(&self, a: impl Sized, b: impl Sized) {}
    pub fn new<A0>(a: A0) -> Result<crate::ZipArchive<A0>, impl Sized> {}
}

pub struct ZipWriter<T> {}
impl<T> ZipWriter<T> {
    pub fn add_directory(&self, a: impl Sized, b: impl Sized) {}
    pub fn finish(&self) {}
    pub fn new<A0>(a: A0) -> crate::ZipWriter<A0> {}
    pub fn start_file(&self, a: impl Sized, b: impl Sized) {}
}
impl<T> std::io::Read for crate::read::ZipFile<T> {}

pub mod read {

    pub struct ZipFile<T> {}
}
