//! Signatures of rusqlite, as far as receivers need typing.
//! Read from: rusqlite 0.40.2.

pub struct AndThenRows {}

pub struct CachedStatement {}
impl std::ops::Deref for CachedStatement { type Target = crate::Statement; fn deref(&self) -> &crate::Statement {} }

pub struct Connection {}
impl Connection {
    pub fn backup(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn close(&self) {}
    pub fn execute(&self, a: impl Sized, b: impl Sized) {}
    pub fn execute_batch(&self, a: impl Sized) {}
    pub fn open(a: impl Sized) -> Result<crate::Connection, impl Sized> {}
    pub fn open_in_memory() -> Result<crate::Connection, impl Sized> {}
    pub fn open_with_flags(a: impl Sized, b: impl Sized) -> Result<crate::Connection, impl Sized> {}
    pub fn pragma_query(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn pragma_update(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn prepare(&self, a: impl Sized) -> Result<crate::Statement, impl Sized> {}
    pub fn prepare_cached(&self, a: impl Sized) -> Result<crate::CachedStatement, impl Sized> {}
    pub fn query_one(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn query_row(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn query_row_and_then(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn restore(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn savepoint(&self) -> Result<crate::Savepoint, impl Sized> {}
    pub fn transaction(&self) -> Result<crate::Transaction, crate::Error> {}
    pub fn transaction_with_behavior(&self, a: impl Sized) -> Result<crate::Transaction, crate::Error> {}
    pub fn unchecked_transaction(&self) -> Result<crate::Transaction, crate::Error> {}
}

pub struct MappedRows {}

pub struct Row {}

pub struct Rows {}
impl Rows {
    pub fn next(&self) -> Result<Option<&crate::Row>, impl Sized> {}
}

pub struct Savepoint {}
impl std::ops::Deref for Savepoint { type Target = crate::Connection; fn deref(&self) -> &crate::Connection {} }

pub struct Statement {}
impl Statement {
    pub fn execute(&self, a: impl Sized) {}
    pub fn exists(&self, a: impl Sized) {}
    pub fn insert(&self, a: impl Sized) {}
    pub fn query(&self, a: impl Sized) -> Result<crate::Rows, impl Sized> {}
    pub fn query_and_then(&self, a: impl Sized, b: impl Sized) -> Result<crate::AndThenRows, impl Sized> {}
    pub fn query_map(&self, a: impl Sized, b: impl Sized) -> Result<crate::MappedRows, impl Sized> {}
    pub fn query_one(&self, a: impl Sized, b: impl Sized) {}
    pub fn query_row(&self, a: impl Sized, b: impl Sized) {}
    pub fn raw_execute(&self) {}
}

pub struct Transaction {}
impl std::ops::Deref for Transaction { type Target = crate::Connection; fn deref(&self) -> &crate::Connection {} }
impl Transaction {
    pub fn commit(&self) {}
    pub fn finish(&self) {}
    pub fn rollback(&self) {}
}

pub mod backup {

    pub struct Backup {}
    impl Backup {
        pub fn run_to_completion(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
        pub fn step(&self, a: impl Sized) {}
    }
}

impl Iterator for crate::AndThenRows { type Item = Self; fn next(&mut self) -> Option<Self::Item> {} }
impl Iterator for crate::MappedRows { type Item = Self; fn next(&mut self) -> Option<Self::Item> {} }

pub struct Error {}
