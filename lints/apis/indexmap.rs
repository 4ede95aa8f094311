//! Signatures of indexmap 2, as far as receivers need typing.
use std::hash::RandomState;

pub struct IndexMap<K, V, S = RandomState> {}
impl<K, V> IndexMap<K, V> {
    pub fn new() -> Self {}
    pub fn with_capacity(n: usize) -> Self {}
}
impl<K, V, S> IndexMap<K, V, S> {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {}
    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = (&K, &mut V)> {}
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> {}
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> {}
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut V> {}
    pub fn into_keys(self) -> impl DoubleEndedIterator<Item = K> {}
    pub fn into_values(self) -> impl DoubleEndedIterator<Item = V> {}
    pub fn drain<R>(&mut self, range: R) -> impl DoubleEndedIterator<Item = (K, V)> {}
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
    pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) {}
    pub fn entry(&mut self, key: K) -> map::Entry<'_, K, V> {}
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> {}
    pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> {}
    pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> {}
    pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {}
    pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {}
    pub fn get_index_of<Q: ?Sized>(&self, key: &Q) -> Option<usize> {}
    pub fn get_full<Q: ?Sized>(&self, key: &Q) -> Option<(usize, &K, &V)> {}
    pub fn first(&self) -> Option<(&K, &V)> {}
    pub fn last(&self) -> Option<(&K, &V)> {}
    pub fn pop(&mut self) -> Option<(K, V)> {}
    pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {}
    pub fn shift_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {}
    pub fn swap_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {}
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, keep: F) {}
}
impl<K, V, S: Default> Default for IndexMap<K, V, S> {}
impl<K: Clone, V: Clone, S: Clone> Clone for IndexMap<K, V, S> {}
impl<K, V, S> IntoIterator for IndexMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = map::IntoIter<K, V>;
}
impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = map::Iter<'a, K, V>;
}
impl<'a, K, V, S> IntoIterator for &'a mut IndexMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = map::IterMut<'a, K, V>;
}
impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> {}
impl<K, V, Q: ?Sized, S> std::ops::Index<&Q> for IndexMap<K, V, S> {
    type Output = V;
}

pub mod map {
    pub use super::IndexMap;
    pub struct IntoIter<K, V> {}
    impl<K, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
    }
    pub struct Iter<'a, K, V> {}
    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
    }
    pub struct IterMut<'a, K, V> {}
    impl<'a, K, V> Iterator for IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
    }
    pub enum Entry<'a, K, V> {
        Occupied(OccupiedEntry<'a, K, V>),
        Vacant(VacantEntry<'a, K, V>),
    }
    impl<'a, K, V> Entry<'a, K, V> {
        pub fn or_insert(self, default: V) -> &'a mut V {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, call: F) -> &'a mut V {}
        pub fn or_default(self) -> &'a mut V {}
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
        pub fn key(&self) -> &K {}
    }
    pub struct OccupiedEntry<'a, K, V> {}
    impl<'a, K, V> OccupiedEntry<'a, K, V> {
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &'a mut V {}
        pub fn insert(&mut self, value: V) -> V {}
    }
    pub struct VacantEntry<'a, K, V> {}
    impl<'a, K, V> VacantEntry<'a, K, V> {
        pub fn insert(self, value: V) -> &'a mut V {}
    }
}

pub struct IndexSet<T, S = RandomState> {}
impl<T> IndexSet<T> {
    pub fn new() -> Self {}
    pub fn with_capacity(n: usize) -> Self {}
}
impl<T, S> IndexSet<T, S> {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {}
    pub fn insert(&mut self, value: T) -> bool {}
    pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool {}
    pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> {}
    pub fn get_index(&self, index: usize) -> Option<&T> {}
    pub fn shift_remove<Q: ?Sized>(&mut self, value: &Q) -> bool {}
    pub fn swap_remove<Q: ?Sized>(&mut self, value: &Q) -> bool {}
}
impl<T, S: Default> Default for IndexSet<T, S> {}
impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
}
