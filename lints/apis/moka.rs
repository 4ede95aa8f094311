//! Signatures of moka, as far as receivers need typing.
//! Read from: moka 0.12.16.

pub mod future {

    pub struct Cache {}
    impl Cache {
        pub fn new(a: impl Sized) -> crate::future::Cache<impl Sized, impl Sized> {}
    }
}

pub mod sync {

    pub struct Cache<K, V> {}
    impl<K, V> Cache<K, V> {
        pub fn contains_key(&self, a: impl Sized) -> bool {}
        pub fn get(&self, a: impl Sized) -> Option<V> {}
        pub fn get_with(&self, a: impl Sized, b: impl Sized) -> V {}
        pub fn insert(&self, a: impl Sized, b: impl Sized) {}
        pub fn invalidate(&self, a: impl Sized) {}
        pub fn new(a: impl Sized) -> crate::sync::Cache<impl Sized, impl Sized> {}
        pub fn optionally_get_with(&self, a: impl Sized, b: impl Sized) -> Option<V> {}
        pub fn remove(&self, a: impl Sized) -> Option<V> {}
        pub fn run_pending_tasks(&self) {}
        pub fn try_get_with(&self, a: impl Sized, b: impl Sized) -> Result<V, impl Sized> {}
    }
}
