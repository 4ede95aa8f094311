//! Signatures of r2d2, as far as receivers need typing.
//! Read from: r2d2 0.8.10.

pub struct Builder<M> {}
impl<M> Builder<M> {
    pub fn build<A0>(&self, a: A0) -> Result<crate::Pool<A0>, impl Sized> {}
    pub fn build_unchecked<A0>(&self, a: A0) -> crate::Pool<A0> {}
}

pub struct Pool<M> {}
impl<M> Pool<M> {
    pub fn builder() -> crate::Builder<impl Sized> {}
    pub fn get(&self) -> Result<crate::PooledConnection<M>, crate::Error> {}
    pub fn get_timeout(&self, a: impl Sized) -> Result<crate::PooledConnection<M>, crate::Error> {}
    pub fn new<A0>(a: A0) -> Result<crate::Pool<A0>, impl Sized> {}
    pub fn try_get(&self) -> Option<crate::PooledConnection<M>> {}
}

pub trait ManageConnection { type Connection; type Error; }

pub struct PooledConnection<M> {}
impl<M: ManageConnection> std::ops::Deref for PooledConnection<M> { type Target = M::Connection; fn deref(&self) -> &M::Connection {} }

pub struct Error {}
