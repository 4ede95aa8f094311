//! Signatures of postgres, as far as receivers need typing.
//! Read from: postgres 0.19.14.

pub struct Client {}
impl Client {
    pub fn batch_execute(&self, a: impl Sized) {}
    pub fn close(&self) {}
    pub fn configure() -> crate::Config {}
    pub fn connect(a: impl Sized, b: impl Sized) -> Result<crate::Client, impl Sized> {}
    pub fn copy_in(&self, a: impl Sized) -> Result<crate::CopyInWriter, impl Sized> {}
    pub fn copy_out(&self, a: impl Sized) -> Result<crate::CopyOutReader, impl Sized> {}
    pub fn execute(&self, a: impl Sized, b: impl Sized) {}
    pub fn is_valid(&self, a: impl Sized) {}
    pub fn prepare(&self, a: impl Sized) -> Result<crate::Statement, impl Sized> {}
    pub fn prepare_typed(&self, a: impl Sized, b: impl Sized) {}
    pub fn query(&self, a: impl Sized, b: impl Sized) -> Result<std::vec::Vec<crate::Row>, impl Sized> {}
    pub fn query_one(&self, a: impl Sized, b: impl Sized) -> Result<crate::Row, impl Sized> {}
    pub fn query_opt(&self, a: impl Sized, b: impl Sized) {}
    pub fn query_raw(&self, a: impl Sized, b: impl Sized) -> Result<crate::RowIter, impl Sized> {}
    pub fn query_typed(&self, a: impl Sized, b: impl Sized) {}
    pub fn simple_query(&self, a: impl Sized) {}
    pub fn transaction(&self) -> Result<crate::Transaction, crate::Error> {}
}

pub struct Config {}
impl Config {
    pub fn connect(&self, a: impl Sized) -> Result<crate::Client, impl Sized> {}
    pub fn new() -> crate::Config {}
}

pub struct CopyInWriter {}

pub struct CopyOutReader {}

pub struct Row {}

pub struct RowIter {}

pub struct Statement {}

pub struct Transaction {}
impl Transaction {
    pub fn batch_execute(&self, a: impl Sized) {}
    pub fn commit(&self) {}
    pub fn copy_in(&self, a: impl Sized) {}
    pub fn copy_out(&self, a: impl Sized) {}
    pub fn execute(&self, a: impl Sized, b: impl Sized) {}
    pub fn prepare(&self, a: impl Sized) {}
    pub fn prepare_typed(&self, a: impl Sized, b: impl Sized) {}
    pub fn query(&self, a: impl Sized, b: impl Sized) {}
    pub fn query_one(&self, a: impl Sized, b: impl Sized) {}
    pub fn query_opt(&self, a: impl Sized, b: impl Sized) {}
    pub fn query_raw(&self, a: impl Sized, b: impl Sized) {}
    pub fn query_typed(&self, a: impl Sized, b: impl Sized) {}
    pub fn rollback(&self) {}
    pub fn savepoint(&self, a: impl Sized) -> Result<crate::Transaction, impl Sized> {}
    pub fn simple_query(&self, a: impl Sized) {}
    pub fn transaction(&self) -> Result<crate::Transaction, crate::Error> {}
}

pub trait GenericClient {
    fn batch_execute(&self, a: impl Sized);
    fn copy_in(&self, a: impl Sized);
    fn copy_out(&self, a: impl Sized);
    fn execute(&self, a: impl Sized, b: impl Sized);
    fn prepare(&self, a: impl Sized);
    fn prepare_typed(&self, a: impl Sized, b: impl Sized);
    fn query(&self, a: impl Sized, b: impl Sized);
    fn query_one(&self, a: impl Sized, b: impl Sized);
    fn query_opt(&self, a: impl Sized, b: impl Sized);
    fn query_raw(&self, a: impl Sized, b: impl Sized);
    fn query_typed(&self, a: impl Sized, b: impl Sized);
    fn simple_query(&self, a: impl Sized);
    fn transaction(&self);
}
impl GenericClient for crate::GenericClient {}

pub struct Error {}
