//! Signatures of sqlx-core, as far as receivers need typing.
//! Read from: sqlx-core 0.8.6 and 0.9.0.

pub mod error {
    pub enum Error {}
}

pub mod pool {

    pub struct Pool<DB> {}
    impl<DB> Pool<DB> {
        pub async fn connect(url: impl Sized) -> Result<crate::pool::Pool<DB>, impl Sized> {}
        pub fn connect_lazy(url: impl Sized) -> Result<crate::pool::Pool<DB>, impl Sized> {}
        pub fn connect_lazy_with(options: impl Sized) -> crate::pool::Pool<DB> {}
        pub async fn connect_with(options: impl Sized) -> Result<crate::pool::Pool<DB>, impl Sized> {}
    }
    impl<DB> Clone for Pool<DB> {}

    pub struct PoolOptions<DB> {}
    impl<DB> PoolOptions<DB> {
        pub fn acquire_timeout(self, timeout: std::time::Duration) -> Self {}
        pub fn after_connect(self, callback: impl Sized) -> Self {}
        pub fn after_release(self, callback: impl Sized) -> Self {}
        pub fn before_acquire(self, callback: impl Sized) -> Self {}
        pub async fn connect(self, url: impl Sized) -> Result<crate::pool::Pool<DB>, impl Sized> {}
        pub fn connect_lazy(self, url: impl Sized) -> Result<crate::pool::Pool<DB>, impl Sized> {}
        pub fn connect_lazy_with(self, options: impl Sized) -> crate::pool::Pool<DB> {}
        pub async fn connect_with(self, options: impl Sized) -> Result<crate::pool::Pool<DB>, impl Sized> {}
        pub fn idle_timeout(self, timeout: impl Sized) -> Self {}
        pub fn max_connections(self, max: u32) -> Self {}
        pub fn max_lifetime(self, lifetime: impl Sized) -> Self {}
        pub fn min_connections(self, min: u32) -> Self {}
        pub fn new() -> Self {}
        pub fn test_before_acquire(self, test: bool) -> Self {}
    }
}

pub mod query {
    pub struct Query<DB> {}
    impl<DB> Query<DB> {
        pub fn bind(self, value: impl Sized) -> Self {}
        pub async fn execute(self, executor: impl Sized) -> Result<impl Sized, crate::error::Error> {}
        pub async fn fetch_all(self, executor: impl Sized) -> Result<Vec<impl Sized>, crate::error::Error> {}
        pub async fn fetch_one(self, executor: impl Sized) -> Result<impl Sized, crate::error::Error> {}
        pub async fn fetch_optional(self, executor: impl Sized) -> Result<Option<impl Sized>, crate::error::Error> {}
        pub fn persistent(self, value: bool) -> Self {}
    }
    pub fn query<DB>(sql: impl Sized) -> Query<DB> {}
}

pub mod query_as {
    pub struct QueryAs<DB, O> {}
    impl<DB, O> QueryAs<DB, O> {
        pub fn bind(self, value: impl Sized) -> Self {}
        pub async fn fetch_all(self, executor: impl Sized) -> Result<Vec<O>, crate::error::Error> {}
        pub async fn fetch_one(self, executor: impl Sized) -> Result<O, crate::error::Error> {}
        pub async fn fetch_optional(self, executor: impl Sized) -> Result<Option<O>, crate::error::Error> {}
        pub fn persistent(self, value: bool) -> Self {}
    }
    pub fn query_as<DB, O>(sql: impl Sized) -> QueryAs<DB, O> {}
}

pub mod query_scalar {
    pub struct QueryScalar<DB, O> {}
    impl<DB, O> QueryScalar<DB, O> {
        pub fn bind(self, value: impl Sized) -> Self {}
        pub async fn fetch_all(self, executor: impl Sized) -> Result<Vec<O>, crate::error::Error> {}
        pub async fn fetch_one(self, executor: impl Sized) -> Result<O, crate::error::Error> {}
        pub async fn fetch_optional(self, executor: impl Sized) -> Result<Option<O>, crate::error::Error> {}
        pub fn persistent(self, value: bool) -> Self {}
    }
    pub fn query_scalar<DB, O>(sql: impl Sized) -> QueryScalar<DB, O> {}
}
