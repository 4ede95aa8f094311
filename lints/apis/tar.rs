//! Signatures of tar, as far as receivers need typing.
//! Read from: tar 0.4.46.

pub struct Archive<T> {}
impl<T> Archive<T> {
    pub fn entries(&self) -> Result<crate::Entries<T>, impl Sized> {}
    pub fn new<A0>(a: A0) -> crate::Archive<A0> {}
    pub fn unpack(&self, a: impl Sized) {}
}

pub struct Builder<T> {}
impl<T> Builder<T> {
    pub fn append(&self, a: impl Sized, b: impl Sized) {}
    pub fn append_data(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn append_dir(&self, a: impl Sized, b: impl Sized) {}
    pub fn append_dir_all(&self, a: impl Sized, b: impl Sized) {}
    pub fn append_file(&self, a: impl Sized, b: impl Sized) {}
    pub fn append_path(&self, a: impl Sized) {}
    pub fn append_path_with_name(&self, a: impl Sized, b: impl Sized) {}
    pub fn finish(&self) {}
    pub fn into_inner(&self) {}
    pub fn new<A0>(a: A0) -> crate::Builder<A0> {}
}

pub struct Entries<T> {}

pub struct Entry<T> {}
impl<T> Entry<T> {
    pub fn unpack(&self, a: impl Sized) {}
    pub fn unpack_in(&self, a: impl Sized) {}
}

impl<T> Iterator for crate::Entries<T> { type Item = T; fn next(&mut self) -> Option<Self::Item> {} }
