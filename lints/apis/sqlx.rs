//! Signatures of sqlx, as far as receivers need typing.
//! Read from: sqlx 0.8.6 and 0.9.0.
pub use sqlx_core::error::{self, Error};
pub use sqlx_core::pool::{self, Pool};
pub use sqlx_core::query::query;
pub use sqlx_core::query_as::query_as;
pub use sqlx_core::query_scalar::query_scalar;

pub type Result<T, E = sqlx_core::error::Error> = std::result::Result<T, E>;

pub type MySqlPool = sqlx_core::pool::Pool<crate::MySql>;
pub type PgPool = sqlx_core::pool::Pool<crate::Postgres>;
pub type SqlitePool = sqlx_core::pool::Pool<crate::Sqlite>;

pub struct MySql {}
pub struct Postgres {}
pub struct Sqlite {}

pub mod mysql {
    pub type MySqlPool = sqlx_core::pool::Pool<crate::MySql>;
    pub type MySqlPoolOptions = sqlx_core::pool::PoolOptions<crate::MySql>;
}

pub mod postgres {
    pub type PgPool = sqlx_core::pool::Pool<crate::Postgres>;
    pub type PgPoolOptions = sqlx_core::pool::PoolOptions<crate::Postgres>;
}

pub mod sqlite {
    pub type SqlitePool = sqlx_core::pool::Pool<crate::Sqlite>;
    pub type SqlitePoolOptions = sqlx_core::pool::PoolOptions<crate::Sqlite>;
}
