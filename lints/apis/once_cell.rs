//! Signatures of once_cell, as far as receivers need typing.
//! Read from: once_cell 1.21.4.

pub mod sync {

    pub struct Lazy<T> {}
    impl<T> Lazy<T> {
        pub fn force(a: &crate::sync::Lazy<T>) -> &T {}
        pub fn get(a: &crate::sync::Lazy<T>) -> Option<&T> {}
        pub fn new(a: impl FnOnce() -> T) -> crate::sync::Lazy<T> {}
    }
    impl<T> std::ops::Deref for Lazy<T> { type Target = T; fn deref(&self) -> &T {} }

    pub struct OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn get_or_init(&self, a: impl FnOnce() -> T) -> &T {}
        pub fn get_or_try_init<E>(&self, a: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn new() -> crate::sync::OnceCell<T> {}
        pub fn set(&self, a: T) -> Result<(), T> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn wait(&self) -> &T {}
        pub fn with_value(a: T) -> crate::sync::OnceCell<T> {}
    }
}

pub mod unsync {

    pub struct Lazy<T> {}
    impl<T> Lazy<T> {
        pub fn force(a: &crate::unsync::Lazy<T>) -> &T {}
        pub fn get(a: &crate::unsync::Lazy<T>) -> Option<&T> {}
        pub fn new(a: impl FnOnce() -> T) -> crate::unsync::Lazy<T> {}
    }
    impl<T> std::ops::Deref for Lazy<T> { type Target = T; fn deref(&self) -> &T {} }

    pub struct OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn get_or_init(&self, a: impl FnOnce() -> T) -> &T {}
        pub fn get_or_try_init<E>(&self, a: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn new() -> crate::unsync::OnceCell<T> {}
        pub fn set(&self, a: T) -> Result<(), T> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn with_value(a: T) -> crate::unsync::OnceCell<T> {}
    }
}
