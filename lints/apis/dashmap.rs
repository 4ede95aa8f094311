//! Signatures of dashmap, as far as receivers need typing.
//! Read from: dashmap 6.2.1.

pub struct DashMap<K, V> {}
impl<K, V> DashMap<K, V> {
    pub fn alter(&self, a: impl Sized, b: impl Sized) {}
    pub fn alter_all(&self, a: impl Sized) {}
    pub fn clear(&self) {}
    pub fn contains_key(&self, a: impl Sized) {}
    pub fn entry(&self, a: impl Sized) -> crate::Entry<K, V> {}
    pub fn get(&self, a: impl Sized) -> Option<crate::mapref::one::Ref<K, V>> {}
    pub fn get_mut(&self, a: impl Sized) -> Option<crate::mapref::one::RefMut<K, V>> {}
    pub fn insert(&self, a: K, b: V) -> Option<V> {}
    pub fn iter(&self) -> crate::iter::Iter<K, V> {}
    pub fn iter_mut(&self) -> crate::iter::IterMut<K, V> {}
    pub fn len(&self) {}
    pub fn new() -> crate::DashMap<impl Sized, impl Sized> {}
    pub fn remove(&self, a: impl Sized) {}
    pub fn remove_if(&self, a: impl Sized, b: impl Sized) {}
    pub fn retain(&self, a: impl Sized) {}
    pub fn try_get(&self, a: impl Sized) -> Result<crate::mapref::one::Ref<K, V>, impl Sized> {}
    pub fn view(&self, a: impl Sized, b: impl Sized) {}
    pub fn with_capacity(a: impl Sized) -> crate::DashMap<impl Sized, impl Sized> {}
}

pub struct Entry<K, V> {}
impl<K, V> Entry<K, V> {
    pub fn or_default(&self) -> crate::mapref::one::RefMut<K, V> {}
    pub fn or_insert(&self, a: impl Sized) -> crate::mapref::one::RefMut<K, V> {}
    pub fn or_insert_with(&self, a: impl Sized) -> crate::mapref::one::RefMut<K, V> {}
}

pub mod iter {

    pub struct Iter<K, V> {}
    impl<K, V> Iterator for Iter<K, V> { type Item = crate::mapref::multiple::RefMulti<K, V>; fn next(&mut self) -> Option<Self::Item> {} }

    pub struct IterMut<K, V> {}
    impl<K, V> Iterator for IterMut<K, V> { type Item = crate::mapref::multiple::RefMutMulti<K, V>; fn next(&mut self) -> Option<Self::Item> {} }
}

pub mod mapref {

    pub mod one {

        pub struct Ref<K, V> {}
        impl<K, V> Ref<K, V> { pub fn key(&self) -> &K {} pub fn value(&self) -> &V {} }
        impl<K, V> std::ops::Deref for Ref<K, V> { type Target = V; fn deref(&self) -> &V {} }

        pub struct RefMut<K, V> {}
        impl<K, V> RefMut<K, V> { pub fn key(&self) -> &K {} pub fn value(&self) -> &V {} pub fn value_mut(&mut self) -> &mut V {} }
        impl<K, V> std::ops::Deref for RefMut<K, V> { type Target = V; fn deref(&self) -> &V {} }
        impl<K, V> std::ops::DerefMut for RefMut<K, V> { fn deref_mut(&mut self) -> &mut V {} }
    }

    pub mod multiple {

        pub struct RefMulti<K, V> {}
        impl<K, V> RefMulti<K, V> { pub fn key(&self) -> &K {} pub fn value(&self) -> &V {} }
        impl<K, V> std::ops::Deref for RefMulti<K, V> { type Target = V; fn deref(&self) -> &V {} }

        pub struct RefMutMulti<K, V> {}
        impl<K, V> std::ops::Deref for RefMutMulti<K, V> { type Target = V; fn deref(&self) -> &V {} }
    }
}
