//! Signatures of rayon, as far as receivers need typing.
//! Read from: rayon,rayon-core 1.12.0.
pub use rayon_core::{
    ThreadPool, ThreadPoolBuilder, broadcast, in_place_scope, join, scope, scope_fifo, spawn, spawn_broadcast, spawn_fifo,
};

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
