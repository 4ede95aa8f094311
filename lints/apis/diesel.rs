//! Signatures of diesel, read like any other source: bodies are empty. Types of queries are one type for all of them,
//! where the library has one for each shape: what matters is which calls run them.
//! Read from: diesel 2.3.14.

/// The module that a table's declaration stands for.
#[macro_export]
macro_rules! table {
    ($(use $($import:tt)::+;)* $(#[$meta:meta])* $schema:ident . $name:ident $($rest:tt)*) => {
        diesel::table! { $(#[$meta])* $name $($rest)* }
    };
    ($(use $($import:tt)::+;)* $(#[$meta:meta])* $name:ident { $($columns:tt)* }) => {
        diesel::table! { $(#[$meta])* $name (id) { $($columns)* } }
    };
    ($(use $($import:tt)::+;)* $(#[$meta:meta])* $name:ident ($($key:tt)*) {
        $($(#[$of_column:meta])* $column:ident -> $ty:ty),* $(,)?
    }) => {
        pub mod $name {
            pub struct table;
            impl diesel::Table for table {}
            impl diesel::query_builder::Query for table {}
            pub mod columns {
                $(pub struct $column; impl diesel::Expression for $column {})*
            }
            pub use self::columns::*;
            pub mod dsl {
                pub use super::columns::*;
                pub use super::table as $name;
            }
        }
    };
}

pub use crate::result::{ConnectionResult, QueryResult};
pub use crate::query_dsl::{CombineDsl, JoinOnDsl, QueryDsl};
pub use crate::expression::{Expression, ExpressionMethods, BoolExpressionMethods, NullableExpressionMethods, TextExpressionMethods, PgTextExpressionMethods, SelectableHelper};

pub struct MysqlConnection {}
pub struct PgConnection {}
pub struct SqliteConnection {}
impl SqliteConnection {
    pub fn exclusive_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
    pub fn immediate_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
}

pub trait Connection: Sized {
    fn establish(database_url: &str) -> ConnectionResult<Self>;
    fn transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E>;
    fn begin_test_transaction(&mut self) -> QueryResult<()>;
    fn test_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> T;
}
impl Connection for MysqlConnection {}
impl Connection for PgConnection {}
impl Connection for SqliteConnection {}
impl<M> Connection for ::r2d2::PooledConnection<M> {}

pub trait Table: Sized {}
pub trait Insertable: Sized {
    fn insert_into<T>(self, table: T) -> query_builder::Statement;
}
pub trait Associations {}
pub trait BelongingToDsl<P> { fn belonging_to(parent: P) -> query_builder::SelectStatement; }
pub trait GroupedBy<'a, P> { fn grouped_by(self, parents: &'a [P]) -> Vec<Self>; }

pub trait RunQueryDsl<C>: Sized {
    fn execute(self, conn: &mut C) -> crate::QueryResult<usize>;
    fn load<U>(self, conn: &mut C) -> crate::QueryResult<Vec<U>>;
    fn load_iter<U, B>(self, conn: &mut C) -> crate::QueryResult<query_dsl::LoadIter<U>>;
    fn get_result<U>(self, conn: &mut C) -> crate::QueryResult<U>;
    fn get_results<U>(self, conn: &mut C) -> crate::QueryResult<Vec<U>>;
    fn first<U>(self, conn: &mut C) -> crate::QueryResult<U>;
}
impl<T: query_builder::Query, C> RunQueryDsl<C> for T {}
pub trait SaveChangesDsl<C>: Sized { fn save_changes<T>(self, conn: &mut C) -> crate::QueryResult<T>; }
impl<T, C> SaveChangesDsl<C> for T {}

pub fn delete<T>(source: T) -> query_builder::Statement {}
pub fn insert_into<T>(target: T) -> query_builder::Statement {}
pub fn insert_or_ignore_into<T>(target: T) -> query_builder::Statement {}
pub fn replace_into<T>(target: T) -> query_builder::Statement {}
pub fn update<T>(source: T) -> query_builder::Statement {}
pub fn select<T>(expression: T) -> query_builder::SelectStatement {}
pub fn sql_query<T: Into<String>>(query: T) -> query_builder::SqlQuery {}
pub fn debug_query<B, T>(query: &T) -> query_builder::DebugQuery {}

pub mod prelude {
    pub use crate::{Associations, BelongingToDsl, Connection, GroupedBy, Insertable, Table};
    pub use crate::{MysqlConnection, PgConnection, SqliteConnection};
    pub use crate::expression::{BoolExpressionMethods, Expression, ExpressionMethods, NullableExpressionMethods, PgTextExpressionMethods, SelectableHelper, TextExpressionMethods};
    pub use crate::query_dsl::{CombineDsl, JoinOnDsl, QueryDsl};
    pub use crate::{RunQueryDsl, SaveChangesDsl};
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
}

pub mod result {
    pub enum Error { InvalidCString, DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation + Send + Sync>), NotFound, QueryBuilderError(Box<dyn std::error::Error + Send + Sync>), DeserializationError(Box<dyn std::error::Error + Send + Sync>), SerializationError(Box<dyn std::error::Error + Send + Sync>), RollbackTransaction, AlreadyInTransaction, NotInTransaction }
    pub enum DatabaseErrorKind { UniqueViolation, ForeignKeyViolation, UnableToSendCommand, SerializationFailure, ReadOnlyTransaction, NotNullViolation, CheckViolation, ClosedConnection, Unknown }
    pub trait DatabaseErrorInformation { fn message(&self) -> &str; fn constraint_name(&self) -> Option<&str>; }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    pub enum ConnectionError { BadConnection(String), InvalidConnectionUrl(String) }
    impl std::error::Error for ConnectionError {}
    impl std::fmt::Display for ConnectionError {}
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    pub trait OptionalExtension<T> { fn optional(self) -> Result<Option<T>, Error>; }
    impl<T> OptionalExtension<T> for QueryResult<T> { fn optional(self) -> Result<Option<T>, Error> {} }
}

pub mod query_builder {
    pub trait Query {}
    pub struct SelectStatement {}
    impl Query for SelectStatement {}
    pub struct SqlQuery {}
    impl SqlQuery {
        pub fn bind<T, V>(self, value: V) -> Self {}
        pub fn sql<T: AsRef<str>>(self, sql: T) -> Self {}
    }
    impl Query for SqlQuery {}
    pub struct Statement {}
    impl Statement {
        pub fn values<T>(self, records: T) -> Self {}
        pub fn default_values(self) -> Self {}
        pub fn set<T>(self, changes: T) -> Self {}
        pub fn on_conflict<T>(self, target: T) -> Self {}
        pub fn on_conflict_do_nothing(self) -> Self {}
        pub fn do_update(self) -> Self {}
        pub fn do_nothing(self) -> Self {}
        pub fn returning<T>(self, columns: T) -> Self {}
        pub fn into_columns<T>(self, columns: T) -> Self {}
    }
    impl Query for Statement {}
    pub struct DebugQuery {}
}

pub mod query_dsl {
    pub use crate::{RunQueryDsl, SaveChangesDsl};
    use crate::query_builder::{Query, SelectStatement};
    pub trait QueryDsl: Sized {
        fn distinct(self) -> SelectStatement;
        fn distinct_on<T>(self, expression: T) -> SelectStatement;
        fn select<T>(self, selection: T) -> SelectStatement;
        fn count(self) -> SelectStatement;
        fn inner_join<T>(self, other: T) -> SelectStatement;
        fn left_join<T>(self, other: T) -> SelectStatement;
        fn left_outer_join<T>(self, other: T) -> SelectStatement;
        fn filter<T>(self, predicate: T) -> SelectStatement;
        fn or_filter<T>(self, predicate: T) -> SelectStatement;
        fn find<T>(self, id: T) -> SelectStatement;
        fn order<T>(self, expression: T) -> SelectStatement;
        fn order_by<T>(self, expression: T) -> SelectStatement;
        fn then_order_by<T>(self, expression: T) -> SelectStatement;
        fn limit(self, limit: i64) -> SelectStatement;
        fn offset(self, offset: i64) -> SelectStatement;
        fn group_by<T>(self, expression: T) -> SelectStatement;
        fn having<T>(self, predicate: T) -> SelectStatement;
        fn for_update(self) -> SelectStatement;
        fn for_share(self) -> SelectStatement;
        fn skip_locked(self) -> SelectStatement;
        fn no_wait(self) -> SelectStatement;
        fn into_boxed<'a, B>(self) -> SelectStatement;
        fn single_value(self) -> SelectStatement;
        fn nullable(self) -> SelectStatement;
    }
    impl<T: Query> QueryDsl for T {}
    pub trait JoinOnDsl: Sized { fn on<T>(self, on: T) -> SelectStatement; }
    impl<T: Query> JoinOnDsl for T {}
    pub trait CombineDsl: Sized {
        fn union<T>(self, other: T) -> SelectStatement;
        fn union_all<T>(self, other: T) -> SelectStatement;
        fn intersect<T>(self, other: T) -> SelectStatement;
        fn except<T>(self, other: T) -> SelectStatement;
    }
    impl<T: Query> CombineDsl for T {}
    pub struct LoadIter<U> {}
    impl<U> Iterator for LoadIter<U> { type Item = crate::QueryResult<U>; fn next(&mut self) -> Option<Self::Item> {} }
}

pub mod expression {
    pub struct Any {}
    impl Expression for Any {}
    pub trait Expression {}
    pub trait ExpressionMethods: Sized {
        fn eq<T>(self, other: T) -> Any;
        fn ne<T>(self, other: T) -> Any;
        fn eq_any<T>(self, values: T) -> Any;
        fn ne_all<T>(self, values: T) -> Any;
        fn is_null(self) -> Any;
        fn is_not_null(self) -> Any;
        fn gt<T>(self, other: T) -> Any;
        fn ge<T>(self, other: T) -> Any;
        fn lt<T>(self, other: T) -> Any;
        fn le<T>(self, other: T) -> Any;
        fn between<T, U>(self, lower: T, upper: U) -> Any;
        fn desc(self) -> Any;
        fn asc(self) -> Any;
    }
    impl<T: Expression> ExpressionMethods for T {}
    pub trait BoolExpressionMethods: Sized { fn and<T>(self, other: T) -> Any; fn or<T>(self, other: T) -> Any; }
    impl<T: Expression> BoolExpressionMethods for T {}
    pub trait NullableExpressionMethods: Sized { fn nullable(self) -> Any; fn assume_not_null(self) -> Any; }
    impl<T: Expression> NullableExpressionMethods for T {}
    pub trait TextExpressionMethods: Sized { fn like<T>(self, other: T) -> Any; fn not_like<T>(self, other: T) -> Any; fn concat<T>(self, other: T) -> Any; }
    impl<T: Expression> TextExpressionMethods for T {}
    pub trait PgTextExpressionMethods: Sized { fn ilike<T>(self, other: T) -> Any; }
    impl<T: Expression> PgTextExpressionMethods for T {}
    pub trait SelectableHelper<B>: Sized { fn as_select() -> Any; fn as_returning() -> Any; }
}

pub mod dsl {
    pub use crate::{delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
    pub fn count<T>(expression: T) -> crate::expression::Any {}
    pub fn count_star() -> crate::expression::Any {}
    pub fn exists<T>(query: T) -> crate::expression::Any {}
    pub fn max<T>(expression: T) -> crate::expression::Any {}
    pub fn min<T>(expression: T) -> crate::expression::Any {}
    pub fn sum<T>(expression: T) -> crate::expression::Any {}
    pub fn not<T>(expression: T) -> crate::expression::Any {}
    pub fn sql<T>(sql: &str) -> crate::expression::Any {}
    pub use crate::expression::Any as now;
}

pub mod connection {
    pub use crate::Connection;
    pub trait SimpleConnection { fn batch_execute(&mut self, query: &str) -> crate::QueryResult<()>; }
    impl SimpleConnection for crate::MysqlConnection {}
    impl SimpleConnection for crate::PgConnection {}
    impl SimpleConnection for crate::SqliteConnection {}
    impl<M> SimpleConnection for ::r2d2::PooledConnection<M> {}
}

pub mod pg { pub use crate::PgConnection; pub struct Pg {} }
pub mod mysql { pub use crate::MysqlConnection; pub struct Mysql {} }
pub mod sqlite { pub use crate::SqliteConnection; pub struct Sqlite {} }

pub mod r2d2 {
    pub use ::r2d2::*;
    pub struct ConnectionManager<T> {}
    impl<T> ConnectionManager<T> { pub fn new<S: Into<String>>(database_url: S) -> Self {} }
    impl<T> ::r2d2::ManageConnection for ConnectionManager<T> { type Connection = T; type Error = Error; }
    pub enum Error { ConnectionError(crate::result::ConnectionError), QueryError(crate::result::Error) }
    pub type PoolError = ::r2d2::Error;
}
