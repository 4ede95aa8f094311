//! Signatures of redb, as far as receivers need typing.
//! Read from: redb 4.5.0.

pub struct Database {}
impl Database {
    pub fn begin_read(&self) -> Result<crate::ReadTransaction, crate::Error> {}
    pub fn begin_write(&self) -> Result<crate::WriteTransaction, crate::Error> {}
    pub fn compact(&self) {}
    pub fn create(a: impl Sized) -> Result<crate::Database, impl Sized> {}
    pub fn open(a: impl Sized) -> Result<crate::Database, impl Sized> {}
}

pub struct ReadTransaction {}
impl ReadTransaction {
    pub fn open_table<K, V>(&self, definition: TableDefinition<K, V>) -> Result<ReadOnlyTable<K, V>, crate::Error> {}
}

pub struct TableDefinition<K, V> { k: K, v: V }
impl<K, V> TableDefinition<K, V> {
    pub const fn new(name: &str) -> TableDefinition<K, V> {}
}

pub struct ReadOnlyTable<K, V> { k: K, v: V }
impl<K, V> ReadOnlyTable<K, V> {
    pub fn get(&self, key: impl Sized) -> Result<Option<crate::AccessGuard<V>>, crate::Error> {}
}
impl<K, V> ReadableTable<K, V> for ReadOnlyTable<K, V> {}

pub struct Table<K, V> { k: K, v: V }
impl<K, V> Table<K, V> {
    pub fn insert(&mut self, key: impl Sized, value: impl Sized) -> Result<Option<crate::AccessGuard<V>>, crate::Error> {}
    pub fn remove(&mut self, key: impl Sized) -> Result<Option<crate::AccessGuard<V>>, crate::Error> {}
}
impl<K, V> ReadableTable<K, V> for Table<K, V> {}

pub trait ReadableTable<K, V> {
    fn get(&self, key: impl Sized) -> Result<Option<crate::AccessGuard<V>>, crate::Error>;
    fn iter(&self) -> Result<crate::Range<K, V>, crate::Error>;
    fn range<R>(&self, range: R) -> Result<crate::Range<K, V>, crate::Error>;
}

pub struct AccessGuard<V> { v: V }
pub struct Range<K, V> { k: K, v: V }

pub struct WriteTransaction {}
impl WriteTransaction {
    pub fn commit(self) -> Result<(), crate::Error> {}
    pub fn open_table<K, V>(&self, definition: TableDefinition<K, V>) -> Result<Table<K, V>, crate::Error> {}
}

pub trait ReadableDatabase {
    fn begin_read(&self) -> Result<crate::ReadTransaction, crate::Error>;
}
impl ReadableDatabase for crate::Database {}

pub struct Error {}
