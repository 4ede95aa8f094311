//! Signatures of once_cell, as far as receivers need typing.
//! Read from: once_cell 1.21.4.

pub mod sync {

    pub struct Lazy {}
    impl Lazy {
        pub fn force<T>(a: impl Sized) -> &T {}
        pub fn new<R0>(a: impl FnOnce() -> R0) -> crate::sync::Lazy<R0> {}
    }

    pub struct OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn get_or_init(&self, a: impl Sized) -> &T {}
        pub fn get_or_try_init(&self, a: impl Sized) -> &T {}
        pub fn new() -> crate::sync::OnceCell<impl Sized> {}
        pub fn wait(&self) -> &T {}
    }
}
