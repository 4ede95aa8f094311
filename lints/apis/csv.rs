//! Signatures of csv, as far as receivers need typing.
//! Read from: serde_json,serde_yaml,csv serde_json 1.0.154, serde_yaml 0.9.34, csv 1.4.0.

pub struct DeserializeRecordsIter<T> {}

pub struct Reader<T> {}
impl<T> Reader<T> {
    pub fn deserialize(&self) -> crate::DeserializeRecordsIter<T> {}
    pub fn from_path(a: impl Sized) -> Result<crate::Reader<std::fs::File>, impl Sized> {}
    pub fn from_reader<A0>(a: A0) -> crate::Reader<A0> {}
    pub fn records(&self) -> crate::StringRecordsIter<T> {}
}

pub struct ReaderBuilder {}
impl ReaderBuilder {
    pub fn from_path(&self, a: impl Sized) -> Result<crate::Reader<std::fs::File>, impl Sized> {}
}

pub struct StringRecordsIter<T> {}

pub struct Writer<T> {}
impl<T> Writer<T> {
    pub fn flush(&self) {}
    pub fn from_path(a: impl Sized) -> Result<crate::Writer<std::fs::File>, impl Sized> {}
    pub fn from_writer<A0>(a: A0) -> crate::Writer<A0> {}
    pub fn serialize(&self, a: impl Sized) {}
    pub fn write_record(&self, a: impl Sized) {}
}

impl<T> Iterator for crate::DeserializeRecordsIter<T> { type Item = T; fn next(&mut self) -> Option<Self::Item> {} }
impl<T> Iterator for crate::StringRecordsIter<T> { type Item = T; fn next(&mut self) -> Option<Self::Item> {} }
