//! Signatures of rayon, as far as receivers need typing.
//! Read from: rayon,rayon-core 1.12.0.
pub fn broadcast(a: impl Sized) {}
pub fn in_place_scope<R0>(a: impl FnOnce() -> R0) -> R0 {}
pub fn join(a: impl Sized, b: impl Sized) {}
pub fn scope<R0>(a: impl FnOnce() -> R0) -> R0 {}
pub fn spawn(a: impl Sized) {}

pub struct ThreadPool {}
impl ThreadPool {
    pub fn broadcast(&self, a: impl Sized) {}
    pub fn install<R0>(&self, a: impl FnOnce() -> R0) -> R0 {}
    pub fn join(&self, a: impl Sized, b: impl Sized) {}
    pub fn scope<R0>(&self, a: impl FnOnce() -> R0) -> R0 {}
}

pub struct ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn build(&self) -> Result<crate::ThreadPool, impl Sized> {}
    pub fn new() -> crate::ThreadPoolBuilder {}
}

pub mod iter {

    pub trait ParallelIterator {
        fn all(&self, a: impl Sized);
        fn any(&self, a: impl Sized);
        fn collect(&self);
        fn count(&self);
        fn find_any(&self, a: impl Sized);
        fn fold(&self, a: impl Sized, b: impl Sized);
        fn for_each(&self, a: impl Sized);
        fn max(&self);
        fn min(&self);
        fn reduce(&self, a: impl Sized, b: impl Sized);
        fn sum(&self);
        fn try_for_each(&self, a: impl Sized);
    }
    impl ParallelIterator for crate::iter::ParallelIterator {}
}

pub mod slice {

    pub trait ParallelSliceMut {
        fn par_sort(&self);
        fn par_sort_by(&self, a: impl Sized);
        fn par_sort_by_key(&self, a: impl Sized);
        fn par_sort_unstable(&self);
        fn par_sort_unstable_by(&self, a: impl Sized);
        fn par_sort_unstable_by_key(&self, a: impl Sized);
    }
}
