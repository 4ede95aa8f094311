//! Signatures of diesel, as far as receivers need typing.
//! Read from: diesel 2.3.14.

pub struct MysqlConnection {}

pub struct PgConnection {}

pub struct SqliteConnection {}
impl SqliteConnection {
    pub fn exclusive_transaction<R0>(&self, a: impl FnOnce() -> R0) -> R0 {}
    pub fn immediate_transaction<R0>(&self, a: impl FnOnce() -> R0) -> R0 {}
}

pub trait Connection {
    fn establish(&self, a: impl Sized) -> Self;
    fn transaction<R0>(&self, a: impl FnOnce() -> R0) -> R0;
}

pub trait RunQueryDsl {
    fn execute(&self, a: impl Sized);
    fn first(&self, a: impl Sized);
    fn get_result(&self, a: impl Sized);
    fn get_results(&self, a: impl Sized);
    fn load(&self, a: impl Sized);
    fn load_iter(&self, a: impl Sized);
}

pub trait SaveChangesDsl {
    fn save_changes(&self, a: impl Sized);
}
impl Connection for crate::MysqlConnection {}
impl Connection for crate::PgConnection {}
impl Connection for crate::SqliteConnection {}
impl Connection for crate::r2d2::PooledConnection {}

pub mod connection {

    pub trait SimpleConnection {
        fn batch_execute(&self, a: impl Sized);
    }
}

pub mod r2d2 {

    pub struct PooledConnection {}
}
