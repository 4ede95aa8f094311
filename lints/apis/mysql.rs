//! Signatures of mysql, as far as receivers need typing.
//! Read from: mysql 28.0.4.

pub struct Conn {}
impl Conn {
    pub fn new(a: impl Sized) -> Result<crate::Conn, impl Sized> {}
    pub fn ping(&self) {}
    pub fn reset(&self) {}
    pub fn select_db(&self, a: impl Sized) {}
    pub fn start_transaction(&self, a: impl Sized) -> Result<crate::Transaction, impl Sized> {}
}

pub struct Pool {}
impl Pool {
    pub fn get_conn(&self) -> Result<crate::PooledConn, impl Sized> {}
    pub fn new(a: impl Sized) -> Result<crate::Pool, impl Sized> {}
    pub fn start_transaction(&self, a: impl Sized) -> Result<crate::Transaction, impl Sized> {}
    pub fn try_get_conn(&self, a: impl Sized) -> Result<crate::PooledConn, impl Sized> {}
}

pub struct PooledConn {}
impl PooledConn {
    pub fn start_transaction(&self, a: impl Sized) -> Result<crate::Transaction, impl Sized> {}
}

pub struct Transaction {}
impl Transaction {
    pub fn commit(&self) {}
    pub fn rollback(&self) {}
}

pub mod prelude {

    pub trait Queryable {
        fn exec(&self, a: impl Sized, b: impl Sized);
        fn exec_batch(&self, a: impl Sized, b: impl Sized);
        fn exec_drop(&self, a: impl Sized, b: impl Sized);
        fn exec_first(&self, a: impl Sized, b: impl Sized);
        fn exec_fold(&self, a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized);
        fn exec_iter(&self, a: impl Sized, b: impl Sized);
        fn exec_map(&self, a: impl Sized, b: impl Sized, c: impl Sized);
        fn prep(&self, a: impl Sized);
        fn query(&self, a: impl Sized);
        fn query_drop(&self, a: impl Sized);
        fn query_first(&self, a: impl Sized);
        fn query_fold(&self, a: impl Sized, b: impl Sized, c: impl Sized);
        fn query_iter(&self, a: impl Sized);
        fn query_map(&self, a: impl Sized, b: impl Sized);
    }

    pub trait TextQuery {
        fn fetch(&self, a: impl Sized);
        fn first(&self, a: impl Sized);
        fn run(&self, a: impl Sized);
    }
    impl Queryable for crate::Conn {}
    impl Queryable for crate::PooledConn {}
    impl Queryable for crate::Transaction {}
}
