//! Signatures of the Rust standard library, read like any other source: bodies are empty, private fields left out.
//!
//! `core` and `alloc` count as `std`; what is not stable is left out, but for what the catalog says something of.
//! An `impl` block says what the trait does not: its types. Adapters of iterators have one parameter more than they
//! really have: what they give, so that long chains are known without looking at all of them.

/// Types that have nothing to say about a trait but that they implement it.
macro_rules! implement { ($($of:path => $($ty:ty),+;)*) => { $($(impl $of for $ty {})+)* }; }
/// Iterators that can be walked from both ends.
macro_rules! iterators {
    ($($name:ident [$($parameters:tt)*] $item:ty;)*) => { $(
        #[derive(Clone, Debug, Default)] pub struct $name<$($parameters)*>(());
        impl<$($parameters)*> crate::iter::Iterator for $name<$($parameters)*> { type Item = $item; }
        implement_iterator!([$($parameters)*] $name<$($parameters)*>);
    )* };
}
macro_rules! implement_iterator {
    ([$($parameters:tt)*] $ty:ty) => {
        impl<$($parameters)*> crate::iter::DoubleEndedIterator for $ty {}
        impl<$($parameters)*> crate::iter::ExactSizeIterator for $ty {}
        impl<$($parameters)*> crate::iter::FusedIterator for $ty {}
    };
}
/// Errors without anything in them that others could see.
macro_rules! errors {
    ($($name:ident),*) => { $(
        #[derive(Clone, Debug, PartialEq, Eq)] pub struct $name(());
        impl crate::fmt::Display for $name {}
        impl crate::error::Error for $name {}
    )* };
}
/// The pointers that count their owners.
macro_rules! counted {
    ($name:ident, $weak:ident) => {
        #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct $name<T: ?Sized>(T);
        impl<T> $name<T> {
            pub fn new(value: T) -> $name<T> {}
            pub fn new_cyclic<F: FnOnce(&$weak<T>) -> T>(data_fn: F) -> $name<T> {}
            pub fn new_uninit() -> $name<crate::mem::MaybeUninit<T>> {}
            pub fn pin(value: T) -> crate::pin::Pin<$name<T>> {}
            pub fn try_unwrap(this: $name<T>) -> Result<T, $name<T>> {}
            pub fn into_inner(this: $name<T>) -> Option<T> {}
            pub fn unwrap_or_clone(this: $name<T>) -> T {}
        }
        impl<T: ?Sized> $name<T> {
            pub unsafe fn from_raw(ptr: *const T) -> $name<T> {}
            pub fn into_raw(this: $name<T>) -> *const T {}
            pub fn as_ptr(this: &$name<T>) -> *const T {}
            pub unsafe fn increment_strong_count(ptr: *const T) {}
            pub unsafe fn decrement_strong_count(ptr: *const T) {}
            pub fn downgrade(this: &$name<T>) -> $weak<T> {}
            pub fn weak_count(this: &$name<T>) -> usize {}
            pub fn strong_count(this: &$name<T>) -> usize {}
            pub fn get_mut(this: &mut $name<T>) -> Option<&mut T> {}
            pub fn ptr_eq(this: &$name<T>, other: &$name<T>) -> bool {}
            pub fn make_mut(this: &mut $name<T>) -> &mut T {}
        }
        impl<T: ?Sized> crate::ops::Deref for $name<T> { type Target = T; }
        impl<T: ?Sized> Clone for $name<T> {}
        impl<T: Default> Default for $name<T> {}
        impl<T: crate::fmt::Display + ?Sized> crate::fmt::Display for $name<T> {}
        impl<T> From<T> for $name<T> {}
        impl<T: ?Sized> From<Box<T>> for $name<T> {}
        impl<T: Clone> From<&[T]> for $name<[T]> {}
        impl<T> From<Vec<T>> for $name<[T]> {}
        impl<T, const N: usize> From<[T; N]> for $name<[T]> {}
        impl<T> FromIterator<T> for $name<[T]> {}
        implement! {
            From<&str> => $name<str>; From<String> => $name<str>; From<crate::borrow::Cow<'_, str>> => $name<str>;
            From<&crate::path::Path> => $name<crate::path::Path>; From<crate::path::PathBuf> => $name<crate::path::Path>;
            From<&crate::ffi::OsStr> => $name<crate::ffi::OsStr>; From<crate::ffi::OsString> => $name<crate::ffi::OsStr>;
        }
        #[derive(Debug)] pub struct $weak<T: ?Sized>(T);
        impl<T> $weak<T> { pub fn new() -> $weak<T> {} }
        impl<T: ?Sized> $weak<T> {
            pub fn upgrade(&self) -> Option<$name<T>> {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn as_ptr(&self) -> *const T {}
            pub fn into_raw(self) -> *const T {}
            pub unsafe fn from_raw(ptr: *const T) -> Self {}
        }
        impl<T: ?Sized> Clone for $weak<T> {}
        impl<T> Default for $weak<T> {}
    };
}
/// A cell that is written once, for one thread or for all.
macro_rules! written_once {
    ($once:ident, $lazy:ident) => {
        #[derive(Debug, PartialEq, Eq)] pub struct $once<T>(T);
        impl<T> $once<T> {
            pub fn new() -> $once<T> {}
            pub fn get(&self) -> Option<&T> {}
            pub fn get_mut(&mut self) -> Option<&mut T> {}
            pub fn set(&self, value: T) -> Result<(), T> {}
            pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
            pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
            pub fn into_inner(self) -> Option<T> {}
            pub fn take(&mut self) -> Option<T> {}
        }
        impl<T: Clone> Clone for $once<T> {}
        impl<T> Default for $once<T> {}
        impl<T> From<T> for $once<T> {}
        #[derive(Debug)] pub struct $lazy<T, F = fn() -> T>(T, F);
        impl<T, F: FnOnce() -> T> $lazy<T, F> { pub fn new(f: F) -> $lazy<T, F> {} pub fn force(this: &$lazy<T, F>) -> &T {} pub fn force_mut(this: &mut $lazy<T, F>) -> &mut T {} }
        impl<T, F> crate::ops::Deref for $lazy<T, F> { type Target = T; }
        impl<T, F> crate::ops::DerefMut for $lazy<T, F> {}
        impl<T: Default> Default for $lazy<T> {}
    };
}

#[macro_export] macro_rules! test { () => {}; }
#[macro_export] macro_rules! bench { () => {}; }
#[macro_export] macro_rules! println { () => {}; }
#[macro_export] macro_rules! print { () => {}; }
#[macro_export] macro_rules! eprintln { () => {}; }
#[macro_export] macro_rules! eprint { () => {}; }
#[macro_export] macro_rules! format { () => {}; }
#[macro_export] macro_rules! format_args { () => {}; }
#[macro_export] macro_rules! write { () => {}; }
#[macro_export] macro_rules! writeln { () => {}; }
#[macro_export] macro_rules! vec { () => {}; }
#[macro_export] macro_rules! panic { () => {}; }
#[macro_export] macro_rules! todo { () => {}; }
#[macro_export] macro_rules! unimplemented { () => {}; }
#[macro_export] macro_rules! unreachable { () => {}; }
#[macro_export] macro_rules! assert { () => {}; }
#[macro_export] macro_rules! assert_eq { () => {}; }
#[macro_export] macro_rules! assert_ne { () => {}; }
#[macro_export] macro_rules! debug_assert { () => {}; }
#[macro_export] macro_rules! debug_assert_eq { () => {}; }
#[macro_export] macro_rules! debug_assert_ne { () => {}; }
#[macro_export] macro_rules! matches { () => {}; }
#[macro_export] macro_rules! dbg { () => {}; }
#[macro_export] macro_rules! env { () => {}; }
#[macro_export] macro_rules! option_env { () => {}; }
#[macro_export] macro_rules! concat { () => {}; }
#[macro_export] macro_rules! stringify { () => {}; }
#[macro_export] macro_rules! include_str { () => {}; }
#[macro_export] macro_rules! include_bytes { () => {}; }
#[macro_export] macro_rules! include { () => {}; }
#[macro_export] macro_rules! file { () => {}; }
#[macro_export] macro_rules! line { () => {}; }
#[macro_export] macro_rules! column { () => {}; }
#[macro_export] macro_rules! module_path { () => {}; }
#[macro_export] macro_rules! cfg { () => {}; }
#[macro_export] macro_rules! compile_error { () => {}; }
#[macro_export] macro_rules! thread_local { () => {}; }
#[macro_export] macro_rules! is_x86_feature_detected { () => {}; }

pub mod prelude {
    pub mod v1 {
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
        pub use crate::default::Default;
        pub use crate::fmt::Debug;
        pub use crate::future::{Future, IntoFuture};
        pub use crate::hash::Hash;
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
    }
    pub mod rust_2015 { pub use super::v1::*; }
    pub mod rust_2018 { pub use super::v1::*; }
    pub mod rust_2021 { pub use super::v1::*; }
    pub mod rust_2024 { pub use super::v1::*; }
}

pub mod marker {
    pub trait Copy: Clone {}
    pub trait Send {}
    pub trait Sized {}
    pub trait Sync {}
    pub trait Unpin {}
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct PhantomData<T: ?Sized>(T);
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct PhantomPinned;
}

pub mod clone {
    pub trait Clone { fn clone(&self) -> Self; fn clone_from(&mut self, source: &Self) {} }
    impl<T: ?Sized> Clone for &T {}
    impl<T: ?Sized> Clone for *const T {}
    impl<T: Clone> Clone for [T] {}
    impl<T: Clone, const N: usize> Clone for [T; N] {}
    implement! { Clone => bool, char, !; }
}

pub mod default {
    pub trait Default { fn default() -> Self; }
    impl<T, const N: usize> Default for [T; N] {}
    impl<T> Default for &[T] {}
    implement! { Default => bool, char, &str, &crate::ffi::OsStr, &crate::ffi::CStr; }
}

pub mod any {
    pub trait Any { fn type_id(&self) -> TypeId; }
    impl<T: ?Sized> Any for T {}
    impl dyn Any {
        pub fn is<T: Any>(&self) -> bool {}
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
    }
    impl crate::fmt::Debug for dyn Any {}
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct TypeId(());
    impl TypeId { pub fn of<T: ?Sized>() -> TypeId {} }
    pub fn type_name<T: ?Sized>() -> &'static str {}
    pub fn type_name_of_val<T: ?Sized>(val: &T) -> &'static str {}
}

pub mod error {
    use crate::borrow::Cow;
    pub trait Error: crate::fmt::Debug + crate::fmt::Display {
        fn source(&self) -> Option<&(dyn Error + 'static)> {}
        fn description(&self) -> &str {}
        fn cause(&self) -> Option<&dyn Error> {}
    }
    impl dyn Error {
        pub fn is<T: Error>(&self) -> bool {}
        pub fn downcast_ref<T: Error>(&self) -> Option<&T> {}
        pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> {}
        pub fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> {}
    }
    impl<T: Error + ?Sized> Error for &T {}
    impl<T: Error> Error for Box<T> {}
    impl<T: Error + ?Sized> Error for crate::sync::Arc<T> {}
    impl<E: Error> From<E> for Box<dyn Error> {}
    impl<E: Error> From<E> for Box<dyn Error + Send + Sync> {}
    implement! {
        From<&str> => Box<dyn Error>, Box<dyn Error + Send + Sync>;
        From<String> => Box<dyn Error>, Box<dyn Error + Send + Sync>;
        From<Cow<'_, str>> => Box<dyn Error>, Box<dyn Error + Send + Sync>;
    }
}

pub mod cmp {
    pub trait PartialEq<Rhs: ?Sized = Self> { fn eq(&self, other: &Rhs) -> bool; fn ne(&self, other: &Rhs) -> bool {} }
    pub trait Eq: PartialEq<Self> {}
    pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool {}
        fn le(&self, other: &Rhs) -> bool {}
        fn gt(&self, other: &Rhs) -> bool {}
        fn ge(&self, other: &Rhs) -> bool {}
    }
    pub trait Ord: Eq + PartialOrd<Self> {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self {}
        fn min(self, other: Self) -> Self {}
        fn clamp(self, min: Self, max: Self) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Ordering { Less, Equal, Greater }
    impl Ordering {
        pub fn is_eq(self) -> bool {}
        pub fn is_ne(self) -> bool {}
        pub fn is_lt(self) -> bool {}
        pub fn is_gt(self) -> bool {}
        pub fn is_le(self) -> bool {}
        pub fn is_ge(self) -> bool {}
        pub fn reverse(self) -> Ordering {}
        pub fn then(self, other: Ordering) -> Ordering {}
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Reverse<T>(pub T);
    pub fn max<T: Ord>(v1: T, v2: T) -> T {}
    pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}
    pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {}
    pub fn min<T: Ord>(v1: T, v2: T) -> T {}
    pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}
    pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {}
    impl<A: PartialEq<B> + ?Sized, B: ?Sized> PartialEq<&B> for &A {}
    impl<A: Eq + ?Sized> Eq for &A {}
    impl<A: PartialOrd<B> + ?Sized, B: ?Sized> PartialOrd<&B> for &A {}
    impl<A: Ord + ?Sized> Ord for &A {}
    impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T] {}
    impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for [T] {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U]> for [T; N] {}
    impl<T: Eq> Eq for [T] {}
    impl<T: PartialOrd> PartialOrd for [T] {}
    impl<T: Ord> Ord for [T] {}
    impl<T: Eq, const N: usize> Eq for [T; N] {}
    impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
    impl<T: Ord, const N: usize> Ord for [T; N] {}
    impl<T: ?Sized> PartialEq for *const T {}
    impl<T: ?Sized> Eq for *const T {}
    impl<T: ?Sized> PartialOrd for *const T {}
    impl<T: ?Sized> Ord for *const T {}
    implement! {
        PartialEq => bool, char, str, !;
        PartialEq<String> => str, &str;
        PartialEq<crate::borrow::Cow<'_, str>> => str, &str;
        PartialEq<crate::ffi::OsStr> => str;
        Eq => bool, char, str, !;
        PartialOrd => bool, char, str, !;
        Ord => bool, char, str, !;
    }
}

pub mod hash {
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) {}
    }
    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8) {}
        fn write_u16(&mut self, i: u16) {}
        fn write_u32(&mut self, i: u32) {}
        fn write_u64(&mut self, i: u64) {}
        fn write_u128(&mut self, i: u128) {}
        fn write_usize(&mut self, i: usize) {}
        fn write_i8(&mut self, i: i8) {}
        fn write_i16(&mut self, i: i16) {}
        fn write_i32(&mut self, i: i32) {}
        fn write_i64(&mut self, i: i64) {}
        fn write_i128(&mut self, i: i128) {}
        fn write_isize(&mut self, i: isize) {}
    }
    pub trait BuildHasher {
        type Hasher: Hasher;
        fn build_hasher(&self) -> Self::Hasher;
        fn hash_one<T: Hash>(&self, x: T) -> u64 {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct BuildHasherDefault<H>(H);
    impl<H> BuildHasherDefault<H> { pub fn new() -> Self {} }
    impl<H> BuildHasher for BuildHasherDefault<H> { type Hasher = H; }
    #[derive(Clone, Debug, Default)] pub struct DefaultHasher(());
    impl DefaultHasher { pub fn new() -> DefaultHasher {} }
    impl Hasher for DefaultHasher {}
    #[derive(Clone, Debug, Default)] pub struct RandomState(());
    impl RandomState { pub fn new() -> RandomState {} }
    impl BuildHasher for RandomState { type Hasher = DefaultHasher; }
    #[derive(Clone, Debug)] pub struct SipHasher(());
    impl<H: Hasher + ?Sized> Hasher for &mut H {}
    impl<H: Hasher + ?Sized> Hasher for Box<H> {}
    impl<T: Hash + ?Sized> Hash for &T {}
    impl<T: Hash> Hash for [T] {}
    impl<T: Hash, const N: usize> Hash for [T; N] {}
    impl<T: ?Sized> Hash for *const T {}
    implement! { Hash => bool, char, str, !; }
}

pub mod convert {
    use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::path::{Path, PathBuf};
    pub trait From<T>: Sized { fn from(value: T) -> Self; }
    pub trait Into<T>: Sized { fn into(self) -> T; }
    impl<T, U: From<T>> Into<U> for T { fn into(self) -> U {} }
    impl<T> From<T> for T {}
    pub trait TryFrom<T>: Sized { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; }
    pub trait TryInto<T>: Sized { type Error; fn try_into(self) -> Result<T, Self::Error>; }
    impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = <U as TryFrom<T>>::Error; fn try_into(self) -> Result<U, Self::Error> {} }
    impl<T, U: Into<T>> TryFrom<U> for T { type Error = Infallible; }
    pub trait AsRef<T: ?Sized> { fn as_ref(&self) -> &T; }
    pub trait AsMut<T: ?Sized> { fn as_mut(&mut self) -> &mut T; }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Infallible {}
    impl crate::fmt::Display for Infallible {}
    impl crate::error::Error for Infallible {}
    pub fn identity<T>(x: T) -> T {}
    implement! {
        AsRef<Path> => str, String, Path, PathBuf, OsStr, OsString, crate::borrow::Cow<'_, OsStr>, crate::path::Component<'_>, crate::path::Components<'_>, crate::path::Iter<'_>;
        AsRef<OsStr> => str, String, Path, PathBuf, OsStr, OsString, crate::path::Component<'_>, crate::path::Components<'_>;
        AsRef<CStr> => CStr, CString;
        AsRef<str> => str, String, crate::string::Drain<'_>, crate::str::Chars<'_>;
        AsRef<[u8]> => str, String;
        AsMut<str> => str, String;
    }
    impl<T> AsRef<[T]> for Vec<T> {}
    impl<T> AsRef<Vec<T>> for Vec<T> {}
    impl<T> AsRef<[T]> for [T] {}
    impl<T, const N: usize> AsRef<[T]> for [T; N] {}
    impl<T> AsRef<[T]> for crate::slice::Iter<'_, T> {}
    impl<T> AsRef<[T]> for crate::vec::IntoIter<T> {}
    impl<T: ?Sized> AsRef<T> for Box<T> {}
    impl<T: ?Sized> AsRef<T> for crate::sync::Arc<T> {}
    impl<T: ?Sized> AsRef<T> for crate::rc::Rc<T> {}
    impl<T: ?Sized + ToOwned> AsRef<T> for crate::borrow::Cow<'_, T> {}
    impl<T: ?Sized, U: ?Sized> AsRef<U> for &T where T: AsRef<U> {}
    impl<T: ?Sized> AsMut<T> for Box<T> {}
    impl<T> AsMut<[T]> for Vec<T> {}
    impl<T> AsMut<Vec<T>> for Vec<T> {}
    impl<T> AsMut<[T]> for [T] {}
    impl<T, const N: usize> AsMut<[T]> for [T; N] {}
    impl<T: ?Sized, U: ?Sized> AsMut<U> for &mut T where T: AsMut<U> {}
}

pub mod borrow {
    use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::path::{Path, PathBuf};
    pub trait Borrow<T: ?Sized> { fn borrow(&self) -> &T; }
    pub trait BorrowMut<T: ?Sized>: Borrow<T> { fn borrow_mut(&mut self) -> &mut T; }
    impl<T: ?Sized> Borrow<T> for T {}
    impl<T: ?Sized> BorrowMut<T> for T {}
    impl<T: ?Sized> Borrow<T> for &T {}
    impl<T> Borrow<[T]> for Vec<T> {}
    impl<T> BorrowMut<[T]> for Vec<T> {}
    impl<T, const N: usize> Borrow<[T]> for [T; N] {}
    impl<T: ?Sized> Borrow<T> for Box<T> {}
    impl<T: ?Sized> BorrowMut<T> for Box<T> {}
    impl<T: ?Sized> Borrow<T> for crate::sync::Arc<T> {}
    impl<T: ?Sized> Borrow<T> for crate::rc::Rc<T> {}
    impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> {}
    implement! { Borrow<str> => String; BorrowMut<str> => String; Borrow<Path> => PathBuf; Borrow<OsStr> => OsString; Borrow<CStr> => CString; }
    pub trait ToOwned { type Owned; fn to_owned(&self) -> Self::Owned; fn clone_into(&self, target: &mut Self::Owned) {} }
    impl ToOwned for str { type Owned = String; }
    impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; }
    impl ToOwned for Path { type Owned = PathBuf; }
    impl ToOwned for OsStr { type Owned = OsString; }
    impl ToOwned for CStr { type Owned = CString; }
    impl<T: Clone> ToOwned for T { type Owned = T; }
    #[derive(Debug, Eq, Ord, PartialOrd, Hash)] pub enum Cow<'a, B: ?Sized + ToOwned> { Borrowed(&'a B), Owned(<B as ToOwned>::Owned) }
    impl<'a, B: ?Sized + ToOwned> Cow<'a, B> {
        pub fn into_owned(self) -> <B as ToOwned>::Owned {}
        pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {}
    }
    impl<'a, B: ?Sized + ToOwned> crate::ops::Deref for Cow<'a, B> { type Target = B; }
    impl<'a, B: ?Sized + ToOwned> Clone for Cow<'a, B> {}
    impl<'a, B: ?Sized + ToOwned> Default for Cow<'a, B> {}
    impl<'a, B: ?Sized + ToOwned, C: ?Sized> PartialEq<C> for Cow<'a, B> {}
    impl<'a, B: ?Sized + ToOwned> crate::fmt::Display for Cow<'a, B> {}
    implement! {
        From<&'a str> => Cow<'a, str>; From<String> => Cow<'a, str>; From<&'a String> => Cow<'a, str>;
        From<&'a Path> => Cow<'a, Path>; From<PathBuf> => Cow<'a, Path>; From<&'a PathBuf> => Cow<'a, Path>;
        From<&'a OsStr> => Cow<'a, OsStr>; From<OsString> => Cow<'a, OsStr>;
        From<&'a CStr> => Cow<'a, CStr>; From<CString> => Cow<'a, CStr>;
        crate::ops::AddAssign<&'a str> => Cow<'a, str>;
        FromIterator<char> => Cow<'a, str>; FromIterator<&'a str> => Cow<'a, str>; FromIterator<String> => Cow<'a, str>;
    }
    impl<'a> crate::ops::Add<&'a str> for Cow<'a, str> { type Output = Cow<'a, str>; }
    impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {}
    impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {}
    impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {}
    impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {}
}

pub mod ops {
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};
    pub trait Deref { type Target: ?Sized; fn deref(&self) -> &Self::Target; }
    impl<T: ?Sized> Deref for &T { type Target = T; }
    pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
    impl<T: ?Sized> DerefMut for &mut T {}
    pub trait Drop { fn drop(&mut self); }
    pub trait Index<Idx: ?Sized> { type Output: ?Sized; fn index(&self, index: Idx) -> &Self::Output; }
    pub trait IndexMut<Idx: ?Sized>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }
    pub trait FnOnce<Args> { type Output; }
    pub trait FnMut<Args>: FnOnce<Args> {}
    pub trait Fn<Args>: FnMut<Args> {}
    pub trait AsyncFnOnce<Args> { type Output; }
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
    pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
    pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
    pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
    pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
    pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
    pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
    pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
    pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
    pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
    pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
    pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    pub trait Not { type Output; fn not(self) -> Self::Output; }
    pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
    pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
    pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
    pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
    pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
    pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
    pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
    pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
    pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
    pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }
    impl Not for bool { type Output = bool; }
    impl Not for &bool { type Output = bool; }
    impl BitAnd for bool { type Output = bool; }
    impl BitOr for bool { type Output = bool; }
    impl BitXor for bool { type Output = bool; }
    implement! { BitAndAssign => bool; BitOrAssign => bool; BitXorAssign => bool; }
    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)] pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct RangeInclusive<Idx>(Idx);
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct RangeFrom<Idx> { pub start: Idx }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct RangeTo<Idx> { pub end: Idx }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct RangeToInclusive<Idx> { pub end: Idx }
    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)] pub struct RangeFull;
    impl<Idx> Range<Idx> { pub fn contains<U: ?Sized>(&self, item: &U) -> bool {} pub fn is_empty(&self) -> bool {} }
    impl<Idx> RangeInclusive<Idx> {
        pub fn new(start: Idx, end: Idx) -> Self {}
        pub fn start(&self) -> &Idx {}
        pub fn end(&self) -> &Idx {}
        pub fn into_inner(self) -> (Idx, Idx) {}
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Idx> RangeFrom<Idx> { pub fn contains<U: ?Sized>(&self, item: &U) -> bool {} }
    impl<Idx> RangeTo<Idx> { pub fn contains<U: ?Sized>(&self, item: &U) -> bool {} }
    impl<Idx> RangeToInclusive<Idx> { pub fn contains<U: ?Sized>(&self, item: &U) -> bool {} }
    impl<A> Iterator for Range<A> { type Item = A; }
    impl<A> Iterator for RangeInclusive<A> { type Item = A; }
    impl<A> Iterator for RangeFrom<A> { type Item = A; }
    implement_iterator!([A] Range<A>);
    implement_iterator!([A] RangeInclusive<A>);
    pub trait RangeBounds<T: ?Sized> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains<U: ?Sized>(&self, item: &U) -> bool {}
    }
    impl<T> RangeBounds<T> for Range<T> {}
    impl<T> RangeBounds<T> for RangeInclusive<T> {}
    impl<T> RangeBounds<T> for RangeFrom<T> {}
    impl<T> RangeBounds<T> for RangeTo<T> {}
    impl<T> RangeBounds<T> for RangeToInclusive<T> {}
    impl<T: ?Sized> RangeBounds<T> for RangeFull {}
    impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    impl<T> Bound<T> { pub fn as_ref(&self) -> Bound<&T> {} pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {} }
    impl<T: Clone> Bound<&T> { pub fn cloned(self) -> Bound<T> {} }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool {}
        pub fn is_continue(&self) -> bool {}
        pub fn break_value(self) -> Option<B> {}
        pub fn continue_value(self) -> Option<C> {}
        pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {}
        pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {}
    }
}

pub mod option {
    use crate::ops::Deref;
    use crate::pin::Pin;
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Option<T> { None, Some(T) }
    impl<T> Default for Option<T> {}
    impl<T> Option<T> {
        pub fn is_some(&self) -> bool {}
        pub fn is_some_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
        pub fn is_none(&self) -> bool {}
        pub fn is_none_or<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
        pub fn as_ref(&self) -> Option<&T> {}
        pub fn as_mut(&mut self) -> Option<&mut T> {}
        pub fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> {}
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn expect(self, msg: &str) -> T {}
        pub fn unwrap(self) -> T {}
        pub fn unwrap_or(self, default: T) -> T {}
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {}
        pub fn unwrap_or_default(self) -> T {}
        pub unsafe fn unwrap_unchecked(self) -> T {}
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {}
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        pub fn ok_or<E>(self, err: E) -> Result<T, E> {}
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {}
        pub fn as_deref(&self) -> Option<&<T as Deref>::Target> {}
        pub fn as_deref_mut(&mut self) -> Option<&mut <T as Deref>::Target> {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn and<U>(self, optb: Option<U>) -> Option<U> {}
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {}
        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self {}
        pub fn or(self, optb: Option<T>) -> Option<T> {}
        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {}
        pub fn xor(self, optb: Option<T>) -> Option<T> {}
        pub fn insert(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert_default(&mut self) -> &mut T {}
        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {}
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
    }
    impl<T> Option<&T> { pub fn copied(self) -> Option<T> {} pub fn cloned(self) -> Option<T> {} }
    impl<T, U> Option<(T, U)> { pub fn unzip(self) -> (Option<T>, Option<U>) {} }
    impl<T, E> Option<Result<T, E>> { pub fn transpose(self) -> Result<Option<T>, E> {} }
    impl<T> Option<Option<T>> { pub fn flatten(self) -> Option<T> {} }
    impl<T> From<T> for Option<T> {}
    impl<'a, T> From<&'a Option<T>> for Option<&'a T> {}
    iterators! { Iter['a, T] &'a T; IterMut['a, T] &'a mut T; IntoIter[T] T; }
    impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<'a, T> IntoIterator for &'a Option<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {}
    impl<T, U: crate::iter::Sum<T>> crate::iter::Sum<Option<T>> for Option<U> {}
    impl<T, U: crate::iter::Product<T>> crate::iter::Product<Option<T>> for Option<U> {}
}

pub mod result {
    use crate::ops::Deref;
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Result<T, E> { Ok(T), Err(E) }
    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool {}
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
        pub fn is_err(&self) -> bool {}
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {}
        pub fn ok(self) -> Option<T> {}
        pub fn err(self) -> Option<E> {}
        pub fn as_ref(&self) -> Result<&T, &E> {}
        pub fn as_mut(&mut self) -> Result<&mut T, &mut E> {}
        pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {}
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {}
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self {}
        pub fn as_deref(&self) -> Result<&<T as Deref>::Target, &E> {}
        pub fn as_deref_mut(&mut self) -> Result<&mut <T as Deref>::Target, &mut E> {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn expect(self, msg: &str) -> T {}
        pub fn unwrap(self) -> T {}
        pub fn unwrap_or_default(self) -> T {}
        pub fn expect_err(self, msg: &str) -> E {}
        pub fn unwrap_err(self) -> E {}
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {}
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {}
        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {}
        pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {}
        pub fn unwrap_or(self, default: T) -> T {}
        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {}
        pub unsafe fn unwrap_unchecked(self) -> T {}
        pub unsafe fn unwrap_err_unchecked(self) -> E {}
    }
    impl<T, E> Result<&T, E> { pub fn copied(self) -> Result<T, E> {} pub fn cloned(self) -> Result<T, E> {} }
    impl<T, E> Result<Option<T>, E> { pub fn transpose(self) -> Option<Result<T, E>> {} }
    impl<T, E> Result<Result<T, E>, E> { pub fn flatten(self) -> Result<T, E> {} }
    iterators! { Iter['a, T] &'a T; IterMut['a, T] &'a mut T; IntoIter[T] T; }
    impl<T, E> IntoIterator for Result<T, E> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<'a, T, E> IntoIterator for &'a Result<T, E> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {}
    impl<T, E, U: crate::iter::Sum<T>> crate::iter::Sum<Result<T, E>> for Result<U, E> {}
    impl<T, E, U: crate::iter::Product<T>> crate::iter::Product<Result<T, E>> for Result<U, E> {}
}

pub mod iter {
    use crate::cmp::Ordering;
    /// Adapters around an iterator.
    macro_rules! adapters {
        ($($name:ident [$($parameters:ident),*];)*) => { $(
            #[derive(Clone, Debug)] pub struct $name<I, $($parameters,)* Item = <I as Iterator>::Item>(I, $($parameters,)* Item);
            impl<I, $($parameters,)* Item> Iterator for $name<I, $($parameters,)* Item> { type Item = Item; }
            implement_iterator!([I, $($parameters,)* Item] $name<I, $($parameters,)* Item>);
        )* };
    }
    adapters! {
        Chain[U]; Cloned[]; Copied[]; Cycle[]; Enumerate[]; Filter[P]; FilterMap[F]; FlatMap[U, F]; Flatten[]; Fuse[]; Inspect[F]; Map[F];
        MapWhile[P]; Peekable[]; Rev[]; Scan[St, F]; Skip[]; SkipWhile[P]; StepBy[]; Take[]; TakeWhile[P]; Zip[B];
    }
    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
        fn count(self) -> usize {}
        fn last(self) -> Option<Self::Item> {}
        fn nth(&mut self, n: usize) -> Option<Self::Item> {}
        fn step_by(self, step: usize) -> StepBy<Self, Self::Item> {}
        fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, <U as IntoIterator>::IntoIter, Self::Item> {}
        fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, <U as IntoIterator>::IntoIter, (Self::Item, <U as IntoIterator>::Item)> {}
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F, B> {}
        fn for_each<F: FnMut(Self::Item)>(self, f: F) {}
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P, Self::Item> {}
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F, B> {}
        fn enumerate(self) -> Enumerate<Self, (usize, Self::Item)> {}
        fn peekable(self) -> Peekable<Self, Self::Item> {}
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P, Self::Item> {}
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P, Self::Item> {}
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P, B> {}
        fn skip(self, n: usize) -> Skip<Self, Self::Item> {}
        fn take(self, n: usize) -> Take<Self, Self::Item> {}
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F, B> {}
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F, <U as IntoIterator>::Item> {}
        fn flatten(self) -> Flatten<Self, <Self::Item as IntoIterator>::Item> {}
        fn fuse(self) -> Fuse<Self, Self::Item> {}
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F, Self::Item> {}
        fn by_ref(&mut self) -> &mut Self {}
        fn collect<B: FromIterator<Self::Item>>(self) -> B {}
        fn partition<B, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) where B: Extend<Self::Item> {}
        fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R {}
        fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, f: F) -> R {}
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
        fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {}
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
        fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
        fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> {}
        fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {}
        fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {}
        fn max(self) -> Option<Self::Item> {}
        fn min(self) -> Option<Self::Item> {}
        fn max_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {}
        fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {}
        fn rev(self) -> Rev<Self, Self::Item> {}
        fn unzip<A, B, FromA: Extend<A>, FromB: Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)> {}
        fn copied<'a, T: 'a>(self) -> Copied<Self, T> where Self: Iterator<Item = &'a T> {}
        fn cloned<'a, T: 'a>(self) -> Cloned<Self, T> where Self: Iterator<Item = &'a T> {}
        fn cycle(self) -> Cycle<Self, Self::Item> {}
        fn sum<S: Sum<Self::Item>>(self) -> S {}
        fn product<P: Product<Self::Item>>(self) -> P {}
        fn cmp<I: IntoIterator>(self, other: I) -> Ordering {}
        fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> {}
        fn eq<I: IntoIterator>(self, other: I) -> bool {}
        fn ne<I: IntoIterator>(self, other: I) -> bool {}
        fn lt<I: IntoIterator>(self, other: I) -> bool {}
        fn le<I: IntoIterator>(self, other: I) -> bool {}
        fn gt<I: IntoIterator>(self, other: I) -> bool {}
        fn ge<I: IntoIterator>(self, other: I) -> bool {}
        fn is_sorted(self) -> bool {}
        fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool {}
        fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K>(self, f: F) -> bool {}
    }
    impl<I: Iterator + ?Sized> Iterator for &mut I { type Item = <I as Iterator>::Item; }
    impl<I: Iterator + ?Sized> Iterator for Box<I> { type Item = <I as Iterator>::Item; }
    pub trait IntoIterator { type Item; type IntoIter: Iterator<Item = Self::Item>; fn into_iter(self) -> Self::IntoIter; }
    impl<I: Iterator> IntoIterator for I { type Item = <I as Iterator>::Item; type IntoIter = I; }
    pub trait FromIterator<A>: Sized { fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
    impl FromIterator<()> for () {}
    impl<A, B, X: Extend<A>, Y: Extend<B>> FromIterator<(A, B)> for (X, Y) {}
    pub trait Extend<A> { fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T); }
    impl Extend<()> for () {}
    impl<A, B, X: Extend<A>, Y: Extend<B>> Extend<(A, B)> for (X, Y) {}
    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
        fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R {}
        fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
        fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
    }
    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &mut I {}
    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {}
    pub trait ExactSizeIterator: Iterator { fn len(&self) -> usize {} }
    impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}
    impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}
    pub trait FusedIterator: Iterator {}
    pub trait Sum<A = Self>: Sized { fn sum<I: Iterator<Item = A>>(iter: I) -> Self; }
    pub trait Product<A = Self>: Sized { fn product<I: Iterator<Item = A>>(iter: I) -> Self; }
    impl<I, Item> Peekable<I, Item> {
        pub fn peek(&mut self) -> Option<&Item> {}
        pub fn peek_mut(&mut self) -> Option<&mut Item> {}
        pub fn next_if<F: FnOnce(&Item) -> bool>(&mut self, func: F) -> Option<Item> {}
        pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<Item> {}
        pub fn next_if_map<R, F: FnOnce(Item) -> Result<R, Item>>(&mut self, f: F) -> Option<R> {}
        pub fn next_if_map_mut<R, F: FnOnce(&mut Item) -> Option<R>>(&mut self, f: F) -> Option<R> {}
    }
    iterators! { Empty[T] T; Once[T] T; OnceWith[T] T; Repeat[T] T; RepeatN[T] T; RepeatWith[T] T; FromFn[T] T; Successors[T, F] T; }
    pub fn chain<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Chain<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter, <A as IntoIterator>::Item> {}
    pub fn empty<T>() -> Empty<T> {}
    pub fn once<T>(value: T) -> Once<T> {}
    pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<A> {}
    pub fn repeat<T>(elt: T) -> Repeat<T> {}
    pub fn repeat_n<T>(element: T, count: usize) -> RepeatN<T> {}
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<A> {}
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<T> {}
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> {}
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter, (<A as IntoIterator>::Item, <B as IntoIterator>::Item)> {}
}

pub mod boxed {
    use crate::any::Any;
    use crate::future::Future;
    use crate::mem::MaybeUninit;
    use crate::pin::Pin;
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Box<T: ?Sized, A = ()>(T);
    impl<T> Box<T> {
        pub fn new(x: T) -> Box<T> {}
        pub fn new_uninit() -> Box<MaybeUninit<T>> {}
        pub fn pin(x: T) -> Pin<Box<T>> {}
    }
    impl<T> Box<[T]> { pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> {} }
    impl<T> Box<MaybeUninit<T>> { pub unsafe fn assume_init(self) -> Box<T> {} pub fn write(boxed: Self, value: T) -> Box<T> {} }
    impl<T: ?Sized> Box<T> {
        pub fn into_raw(b: Box<T>) -> *mut T {}
        pub unsafe fn from_raw(raw: *mut T) -> Box<T> {}
        pub fn leak<'a>(b: Box<T>) -> &'a mut T {}
        pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>> {}
    }
    impl Box<dyn Any> { pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {} }
    impl<T: ?Sized> crate::ops::Deref for Box<T> { type Target = T; }
    impl<T: ?Sized> crate::ops::DerefMut for Box<T> {}
    impl<T: Clone + ?Sized> Clone for Box<T> {}
    impl<T: Default + ?Sized> Default for Box<T> {}
    impl<T: crate::fmt::Display + ?Sized> crate::fmt::Display for Box<T> {}
    impl<T> From<T> for Box<T> {}
    implement! {
        From<&str> => Box<str>, Box<[u8]>; From<String> => Box<str>; From<crate::borrow::Cow<'_, str>> => Box<str>;
        From<&crate::path::Path> => Box<crate::path::Path>; From<crate::path::PathBuf> => Box<crate::path::Path>;
        From<&crate::ffi::OsStr> => Box<crate::ffi::OsStr>; From<crate::ffi::OsString> => Box<crate::ffi::OsStr>;
        From<&crate::ffi::CStr> => Box<crate::ffi::CStr>; From<crate::ffi::CString> => Box<crate::ffi::CStr>;
        FromIterator<char> => Box<str>; FromIterator<&str> => Box<str>; FromIterator<String> => Box<str>;
    }
    impl<T: Clone> From<&[T]> for Box<[T]> {}
    impl<T> From<Vec<T>> for Box<[T]> {}
    impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
    impl<I> FromIterator<I> for Box<[I]> {}
    impl<T> IntoIterator for Box<[T]> { type Item = T; type IntoIter = crate::vec::IntoIter<T>; }
    impl<'a, T> IntoIterator for &'a Box<[T]> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
    impl<F: Future + ?Sized> Future for Box<F> { type Output = <F as Future>::Output; }
}

pub mod rc { counted!(Rc, Weak); }

pub mod cell {
    use crate::fmt::Display;
    use crate::ops::{Deref, DerefMut};
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Cell<T: ?Sized>(T);
    impl<T> Cell<T> {
        pub fn new(value: T) -> Cell<T> {}
        pub fn set(&self, val: T) {}
        pub fn swap(&self, other: &Cell<T>) {}
        pub fn replace(&self, val: T) -> T {}
        pub fn into_inner(self) -> T {}
        pub fn get(&self) -> T {}
        pub fn update<F: FnOnce(T) -> T>(&self, f: F) {}
        pub fn take(&self) -> T {}
    }
    impl<T: ?Sized> Cell<T> { pub fn as_ptr(&self) -> *mut T {} pub fn get_mut(&mut self) -> &mut T {} pub fn from_mut(t: &mut T) -> &Cell<T> {} }
    impl<T> Cell<[T]> { pub fn as_slice_of_cells(&self) -> &[Cell<T>] {} }
    impl<T: Clone> Clone for Cell<T> {}
    impl<T: Default> Default for Cell<T> {}
    impl<T> From<T> for Cell<T> {}
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct RefCell<T: ?Sized>(T);
    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T> {}
        pub fn into_inner(self) -> T {}
        pub fn replace(&self, t: T) -> T {}
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {}
        pub fn swap(&self, other: &Self) {}
        pub fn take(&self) -> T {}
    }
    impl<T: ?Sized> RefCell<T> {
        pub fn borrow(&self) -> Ref<'_, T> {}
        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
        pub fn borrow_mut(&self) -> RefMut<'_, T> {}
        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
        pub fn as_ptr(&self) -> *mut T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> {}
    }
    impl<T: Clone> Clone for RefCell<T> {}
    impl<T: Default> Default for RefCell<T> {}
    impl<T> From<T> for RefCell<T> {}
    #[derive(Debug)] pub struct Ref<'b, T: ?Sized>(&'b T);
    #[derive(Debug)] pub struct RefMut<'b, T: ?Sized>(&'b T);
    impl<T: ?Sized> Deref for Ref<'_, T> { type Target = T; }
    impl<T: ?Sized> Deref for RefMut<'_, T> { type Target = T; }
    impl<T: ?Sized> DerefMut for RefMut<'_, T> {}
    impl<T: ?Sized + Display> Display for Ref<'_, T> {}
    impl<T: ?Sized + Display> Display for RefMut<'_, T> {}
    impl<'b, T: ?Sized> Ref<'b, T> {
        pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> {}
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> {}
        pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Self> {}
        pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>) {}
    }
    impl<'b, T: ?Sized> RefMut<'b, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> {}
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, Self> {}
        pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>) {}
    }
    errors!(BorrowError, BorrowMutError);
    #[derive(Debug, Default)] pub struct UnsafeCell<T: ?Sized>(T);
    impl<T> UnsafeCell<T> { pub fn new(value: T) -> Self {} pub fn into_inner(self) -> T {} }
    impl<T: ?Sized> UnsafeCell<T> { pub fn get(&self) -> *mut T {} pub fn get_mut(&mut self) -> &mut T {} pub fn raw_get(this: *const Self) -> *mut T {} }
    impl<T> From<T> for UnsafeCell<T> {}
    written_once!(OnceCell, LazyCell);
}

pub mod pin {
    use crate::ops::Deref;
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Pin<P>(P);
    impl<P> Pin<P> {
        pub fn new(pointer: P) -> Pin<P> {}
        pub unsafe fn new_unchecked(pointer: P) -> Pin<P> {}
        pub fn as_mut(&mut self) -> Pin<&mut <P as Deref>::Target> {}
        pub fn as_ref(&self) -> Pin<&<P as Deref>::Target> {}
        pub fn set(&mut self, value: <P as Deref>::Target) {}
        pub fn into_inner(pin: Pin<P>) -> P {}
        pub unsafe fn into_inner_unchecked(pin: Pin<P>) -> P {}
    }
    impl<'a, T: ?Sized> Pin<&'a T> { pub fn get_ref(self) -> &'a T {} pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U> {} }
    impl<'a, T: ?Sized> Pin<&'a mut T> {
        pub fn into_ref(self) -> Pin<&'a T> {}
        pub fn get_mut(self) -> &'a mut T {}
        pub unsafe fn get_unchecked_mut(self) -> &'a mut T {}
        pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U> {}
    }
    impl<'a, P> Pin<&'a mut Pin<P>> { pub fn as_deref_mut(self) -> Pin<&'a mut <P as Deref>::Target> {} }
    impl<P: Deref> Deref for Pin<P> { type Target = <P as Deref>::Target; }
    impl<P: Deref> crate::ops::DerefMut for Pin<P> {}
    impl<P: crate::fmt::Display> crate::fmt::Display for Pin<P> {}
    impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {}
    impl<P: Deref> crate::future::Future for Pin<P> { type Output = <<P as Deref>::Target as crate::future::Future>::Output; }
    #[macro_export] macro_rules! pin { () => {}; }
}

pub mod future {
    use crate::pin::Pin;
    use crate::task::{Context, Poll};
    pub trait Future { type Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>; }
    impl<F: Future + ?Sized> Future for &mut F { type Output = <F as Future>::Output; }
    pub trait IntoFuture { type Output; type IntoFuture; fn into_future(self) -> Self::IntoFuture; }
    impl<F: Future> IntoFuture for F { type Output = <F as Future>::Output; type IntoFuture = F; }
    #[derive(Clone, Debug)] pub struct Ready<T>(T);
    impl<T> Ready<T> { pub fn into_inner(self) -> T {} }
    impl<T> Future for Ready<T> { type Output = T; }
    pub fn ready<T>(t: T) -> Ready<T> {}
    #[derive(Clone, Debug)] pub struct Pending<T>(T);
    impl<T> Future for Pending<T> { type Output = T; }
    pub fn pending<T>() -> Pending<T> {}
    pub struct PollFn<F, T = ()>(F, T);
    impl<F, T> Future for PollFn<F, T> { type Output = T; }
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F, T> {}
}

pub mod task {
    use crate::sync::Arc;
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> { pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {} pub fn is_ready(&self) -> bool {} pub fn is_pending(&self) -> bool {} }
    impl<T, E> Poll<Result<T, E>> { pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {} pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {} }
    impl<T, E> Poll<Option<Result<T, E>>> { pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> {} pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> {} }
    impl<T> From<T> for Poll<T> {}
    #[derive(Debug)] pub struct Context<'a>(&'a Waker);
    impl<'a> Context<'a> { pub fn from_waker(waker: &'a Waker) -> Self {} pub fn waker(&self) -> &'a Waker {} }
    #[derive(Clone, Debug)] pub struct Waker(());
    impl Waker {
        pub fn wake(self) {}
        pub fn wake_by_ref(&self) {}
        pub fn will_wake(&self, other: &Waker) -> bool {}
        pub unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Self {}
        pub unsafe fn from_raw(waker: RawWaker) -> Waker {}
        pub fn noop() -> &'static Waker {}
        pub fn data(&self) -> *const () {}
        pub fn vtable(&self) -> &'static RawWakerVTable {}
    }
    impl<W: Wake> From<Arc<W>> for Waker {}
    #[derive(Debug, PartialEq)] pub struct RawWaker(());
    impl RawWaker { pub fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker {} }
    #[derive(Clone, Debug, PartialEq)] pub struct RawWakerVTable(());
    impl RawWakerVTable { pub fn new(clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> Self {} }
    pub trait Wake { fn wake(self: Arc<Self>); fn wake_by_ref(self: &Arc<Self>) {} }
    #[macro_export] macro_rules! ready { () => {}; }
}

pub mod mem {
    pub fn align_of<T>() -> usize {}
    pub fn align_of_val<T: ?Sized>(val: &T) -> usize {}
    pub fn discriminant<T>(v: &T) -> Discriminant<T> {}
    pub fn drop<T>(x: T) {}
    pub fn forget<T>(t: T) {}
    pub fn needs_drop<T: ?Sized>() -> bool {}
    pub fn replace<T>(dest: &mut T, src: T) -> T {}
    pub fn swap<T>(x: &mut T, y: &mut T) {}
    pub fn take<T>(dest: &mut T) -> T {}
    pub fn size_of<T>() -> usize {}
    pub fn size_of_val<T: ?Sized>(val: &T) -> usize {}
    pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst {}
    pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst {}
    pub unsafe fn zeroed<T>() -> T {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Discriminant<T>(T);
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct ManuallyDrop<T: ?Sized>(T);
    impl<T> ManuallyDrop<T> { pub fn new(value: T) -> ManuallyDrop<T> {} pub fn into_inner(slot: ManuallyDrop<T>) -> T {} pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T {} }
    impl<T: ?Sized> ManuallyDrop<T> { pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {} }
    impl<T: ?Sized> crate::ops::Deref for ManuallyDrop<T> { type Target = T; }
    impl<T: ?Sized> crate::ops::DerefMut for ManuallyDrop<T> {}
    #[derive(Clone, Debug)] pub struct MaybeUninit<T>(T);
    impl<T> MaybeUninit<T> {
        pub fn new(val: T) -> Self {}
        pub fn uninit() -> Self {}
        pub fn zeroed() -> Self {}
        pub fn write(&mut self, val: T) -> &mut T {}
        pub fn as_ptr(&self) -> *const T {}
        pub fn as_mut_ptr(&mut self) -> *mut T {}
        pub unsafe fn assume_init(self) -> T {}
        pub unsafe fn assume_init_read(&self) -> T {}
        pub unsafe fn assume_init_drop(&mut self) {}
        pub unsafe fn assume_init_ref(&self) -> &T {}
        pub unsafe fn assume_init_mut(&mut self) -> &mut T {}
    }
}

pub mod panic {
    use crate::any::Any;
    pub trait UnwindSafe {}
    pub trait RefUnwindSafe {}
    impl<T: ?Sized> UnwindSafe for T {}
    impl<T: ?Sized> RefUnwindSafe for T {}
    pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> crate::thread::Result<R> {}
    pub fn panic_any<M>(msg: M) -> ! {}
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>)>) {}
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>)> {}
    pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {}
    #[derive(Debug)] pub struct PanicHookInfo<'a>(&'a str);
    impl<'a> PanicHookInfo<'a> { pub fn payload(&self) -> &(dyn Any + Send) {} pub fn payload_as_str(&self) -> Option<&str> {} pub fn location(&self) -> Option<&Location<'_>> {} }
    impl crate::fmt::Display for PanicHookInfo<'_> {}
    pub type PanicInfo<'a> = PanicHookInfo<'a>;
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Location<'a>(&'a str);
    impl<'a> Location<'a> { pub fn caller() -> &'static Location<'static> {} pub fn file(&self) -> &'a str {} pub fn line(&self) -> u32 {} pub fn column(&self) -> u32 {} }
    impl crate::fmt::Display for Location<'_> {}
    #[derive(Debug, Default)] pub struct AssertUnwindSafe<T>(pub T);
    impl<T> crate::ops::Deref for AssertUnwindSafe<T> { type Target = T; }
    impl<T> crate::ops::DerefMut for AssertUnwindSafe<T> {}
    impl<F: crate::future::Future> crate::future::Future for AssertUnwindSafe<F> { type Output = <F as crate::future::Future>::Output; }
}

pub mod fmt {
    pub type Result = crate::result::Result<(), Error>;
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Error;
    impl Display for Error {}
    impl crate::error::Error for Error {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum Alignment { Left, Right, Center }
    #[derive(Clone)] pub struct Arguments<'a>(&'a str);
    impl<'a> Arguments<'a> { pub fn as_str(&self) -> Option<&'static str> {} }
    pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Octal { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Binary { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Write { fn write_str(&mut self, s: &str) -> Result; fn write_char(&mut self, c: char) -> Result {} fn write_fmt(&mut self, args: Arguments<'_>) -> Result {} }
    impl<W: Write + ?Sized> Write for &mut W {}
    impl<T: Debug + ?Sized> Debug for &T {}
    impl<T: Display + ?Sized> Display for &T {}
    impl<T: LowerHex + ?Sized> LowerHex for &T {}
    impl<T: UpperHex + ?Sized> UpperHex for &T {}
    impl<T: Debug> Debug for [T] {}
    impl<T: Debug, const N: usize> Debug for [T; N] {}
    impl<T: ?Sized> Debug for *const T {}
    impl<T: ?Sized> Pointer for &T {}
    impl<T: ?Sized> Pointer for *const T {}
    implement! {
        Write => String, crate::ffi::OsString, Formatter<'_>;
        Debug => bool, char, str, !, Arguments<'_>;
        Display => bool, char, str, !, String, Arguments<'_>;
    }
    pub fn format(args: Arguments<'_>) -> String {}
    pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result {}
    pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> {}
    pub struct FromFn<F>(F);
    impl<F> Debug for FromFn<F> {}
    impl<F> Display for FromFn<F> {}
    pub struct Formatter<'a>(&'a str);
    impl<'a> Formatter<'a> {
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {}
        pub fn pad(&mut self, s: &str) -> Result {}
        pub fn write_str(&mut self, data: &str) -> Result {}
        pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {}
        pub fn fill(&self) -> char {}
        pub fn align(&self) -> Option<Alignment> {}
        pub fn width(&self) -> Option<usize> {}
        pub fn precision(&self) -> Option<usize> {}
        pub fn sign_plus(&self) -> bool {}
        pub fn sign_minus(&self) -> bool {}
        pub fn alternate(&self) -> bool {}
        pub fn sign_aware_zero_pad(&self) -> bool {}
        pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {}
        pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {}
        pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {}
        pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {}
        pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {}
    }
    pub struct DebugStruct<'a, 'b>(&'a str, &'b str);
    impl<'a, 'b> DebugStruct<'a, 'b> { pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {} pub fn finish_non_exhaustive(&mut self) -> Result {} pub fn finish(&mut self) -> Result {} }
    pub struct DebugTuple<'a, 'b>(&'a str, &'b str);
    impl<'a, 'b> DebugTuple<'a, 'b> { pub fn field(&mut self, value: &dyn Debug) -> &mut Self {} pub fn finish_non_exhaustive(&mut self) -> Result {} pub fn finish(&mut self) -> Result {} }
    pub struct DebugList<'a, 'b>(&'a str, &'b str);
    impl<'a, 'b> DebugList<'a, 'b> { pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {} pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {} pub fn finish(&mut self) -> Result {} pub fn finish_non_exhaustive(&mut self) -> Result {} }
    pub struct DebugSet<'a, 'b>(&'a str, &'b str);
    impl<'a, 'b> DebugSet<'a, 'b> { pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {} pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {} pub fn finish(&mut self) -> Result {} pub fn finish_non_exhaustive(&mut self) -> Result {} }
    pub struct DebugMap<'a, 'b>(&'a str, &'b str);
    impl<'a, 'b> DebugMap<'a, 'b> { pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self {} pub fn key(&mut self, key: &dyn Debug) -> &mut Self {} pub fn value(&mut self, value: &dyn Debug) -> &mut Self {} pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {} pub fn finish(&mut self) -> Result {} pub fn finish_non_exhaustive(&mut self) -> Result {} }
}

pub mod vec {
    use crate::mem::MaybeUninit;
    use crate::ops::RangeBounds;
    #[derive(Debug, Eq, Hash)] pub struct Vec<T, A = ()>(T, A);
    impl<T> Vec<T> {
        pub fn new() -> Vec<T> {}
        pub fn with_capacity(capacity: usize) -> Vec<T> {}
        pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self {}
        pub fn into_raw_parts(self) -> (*mut T, usize, usize) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn into_boxed_slice(self) -> Box<[T]> {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn as_ptr(&self) -> *const T {}
        pub fn as_mut_ptr(&mut self) -> *mut T {}
        pub unsafe fn set_len(&mut self, new_len: usize) {}
        pub fn swap_remove(&mut self, index: usize) -> T {}
        pub fn insert(&mut self, index: usize, element: T) {}
        pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {}
        pub fn remove(&mut self, index: usize) -> T {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn dedup(&mut self) {}
        pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {}
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K>(&mut self, key: F) {}
        pub fn push(&mut self, value: T) {}
        pub fn push_mut(&mut self, value: T) -> &mut T {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn pop_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> {}
        pub fn append(&mut self, other: &mut Vec<T>) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {}
        pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F> {}
        pub fn clear(&mut self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn split_off(&mut self, at: usize) -> Vec<T> {}
        pub fn resize(&mut self, new_len: usize, value: T) {}
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
        pub fn leak<'a>(self) -> &'a mut [T] {}
        pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>] {}
        pub fn extend_from_slice(&mut self, other: &[T]) {}
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<'_, T, I> {}
    }
    impl<T, const N: usize> Vec<[T; N]> { pub fn into_flattened(self) -> Vec<T> {} }
    impl<T> crate::ops::Deref for Vec<T> { type Target = [T]; }
    impl<T> crate::ops::DerefMut for Vec<T> {}
    impl<T, I: crate::slice::SliceIndex<[T]>> crate::ops::Index<I> for Vec<T> { type Output = <I as crate::slice::SliceIndex<[T]>>::Output; }
    impl<T: Clone> Clone for Vec<T> {}
    impl<T> Default for Vec<T> {}
    impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> {}
    impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> {}
    impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> {}
    impl<T: PartialOrd> PartialOrd for Vec<T> {}
    impl<T: Ord> Ord for Vec<T> {}
    impl<T> FromIterator<T> for Vec<T> {}
    impl<T> Extend<T> for Vec<T> {}
    impl<'a, T> Extend<&'a T> for Vec<T> {}
    impl<T> From<&[T]> for Vec<T> {}
    impl<T, const N: usize> From<[T; N]> for Vec<T> {}
    impl<T, const N: usize> From<&[T; N]> for Vec<T> {}
    impl<T> From<Box<[T]>> for Vec<T> {}
    impl<T> From<crate::collections::VecDeque<T>> for Vec<T> {}
    impl<T> From<crate::collections::BinaryHeap<T>> for Vec<T> {}
    impl<'a, T> From<crate::borrow::Cow<'a, [T]>> for Vec<T> {}
    implement! { From<&str> => Vec<u8>; From<String> => Vec<u8>; From<crate::ffi::CString> => Vec<u8>; }
    impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; }
    iterators! { IntoIter[T] T; Drain['a, T] T; ExtractIf['a, T, F] T; Splice['a, T, I] T; }
    impl<T> IntoIter<T> { pub fn as_slice(&self) -> &[T] {} pub fn as_mut_slice(&mut self) -> &mut [T] {} }
    impl<'a, T> Drain<'a, T> { pub fn as_slice(&self) -> &[T] {} }
}

pub mod slice {
    use crate::cmp::Ordering;
    use crate::ops::{Bound, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    iterators! {
        Iter['a, T] &'a T; IterMut['a, T] &'a mut T; Chunks['a, T] &'a [T]; ChunksMut['a, T] &'a mut [T]; ChunksExact['a, T] &'a [T];
        ChunksExactMut['a, T] &'a mut [T]; RChunks['a, T] &'a [T]; RChunksMut['a, T] &'a mut [T]; RChunksExact['a, T] &'a [T];
        RChunksExactMut['a, T] &'a mut [T]; Windows['a, T] &'a [T]; ChunkBy['a, T, P] &'a [T]; ChunkByMut['a, T, P] &'a mut [T];
        Split['a, T, P] &'a [T]; SplitMut['a, T, P] &'a mut [T]; SplitInclusive['a, T, P] &'a [T]; SplitInclusiveMut['a, T, P] &'a mut [T];
        RSplit['a, T, P] &'a [T]; RSplitMut['a, T, P] &'a mut [T]; SplitN['a, T, P] &'a [T]; SplitNMut['a, T, P] &'a mut [T];
        RSplitN['a, T, P] &'a [T]; RSplitNMut['a, T, P] &'a mut [T]; EscapeAscii['a] u8;
    }
    impl crate::fmt::Display for EscapeAscii<'_> {}
    impl<'a, T> Iter<'a, T> { pub fn as_slice(&self) -> &'a [T] {} }
    impl<'a, T> IterMut<'a, T> { pub fn into_slice(self) -> &'a mut [T] {} pub fn as_slice(&self) -> &[T] {} }
    impl<'a, T> ChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] {} }
    impl<'a, T> ChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T] {} }
    impl<'a, T> RChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] {} }
    impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
    pub trait SliceIndex<T: ?Sized> { type Output: ?Sized; }
    impl<T> SliceIndex<[T]> for usize { type Output = T; }
    impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; }
    impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) { type Output = [T]; }
    pub trait Join<Separator> { type Output; }
    impl<S: crate::borrow::Borrow<str>> Join<&str> for [S] { type Output = String; }
    impl<S: crate::borrow::Borrow<crate::ffi::OsStr>> Join<&crate::ffi::OsStr> for [S] { type Output = crate::ffi::OsString; }
    impl<T, V: crate::borrow::Borrow<[T]>> Join<&T> for [V] { type Output = Vec<T>; }
    impl<T, V: crate::borrow::Borrow<[T]>> Join<&[T]> for [V] { type Output = Vec<T>; }
    pub trait Concat<Item: ?Sized> { type Output; }
    impl<S: crate::borrow::Borrow<str>> Concat<str> for [S] { type Output = String; }
    impl<T, V: crate::borrow::Borrow<[T]>> Concat<T> for [V] { type Output = Vec<T>; }
    errors!(GetDisjointMutError);
    pub fn from_ref<T>(s: &T) -> &[T] {}
    pub fn from_mut<T>(s: &mut T) -> &mut [T] {}
    pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {}
    pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {}
    impl<T> [T] {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn first(&self) -> Option<&T> {}
        pub fn first_mut(&mut self) -> Option<&mut T> {}
        pub fn split_first(&self) -> Option<(&T, &[T])> {}
        pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
        pub fn split_last(&self) -> Option<(&T, &[T])> {}
        pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
        pub fn last(&self) -> Option<&T> {}
        pub fn last_mut(&mut self) -> Option<&mut T> {}
        pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
        pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {}
        pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> {}
        pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> {}
        pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
        pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&<I as SliceIndex<[T]>>::Output> {}
        pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut <I as SliceIndex<[T]>>::Output> {}
        pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &<I as SliceIndex<[T]>>::Output {}
        pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut <I as SliceIndex<[T]>>::Output {}
        pub fn get_disjoint_mut<I, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut T; N], GetDisjointMutError> {}
        pub fn as_ptr(&self) -> *const T {}
        pub fn as_mut_ptr(&mut self) -> *mut T {}
        pub fn as_ptr_range(&self) -> Range<*const T> {}
        pub fn as_mut_ptr_range(&mut self) -> Range<*mut T> {}
        pub fn as_array<const N: usize>(&self) -> Option<&[T; N]> {}
        pub fn swap(&mut self, a: usize, b: usize) {}
        pub fn reverse(&mut self) {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn windows(&self, size: usize) -> Windows<'_, T> {}
        pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {}
        pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {}
        pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {}
        pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> {}
        pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {}
        pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) {}
        pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {}
        pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> {}
        pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> {}
        pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T> {}
        pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F> {}
        pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F> {}
        pub fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
        pub unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) {}
        pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {}
        pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {}
        pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F> {}
        pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F> {}
        pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F> {}
        pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F> {}
        pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F> {}
        pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<'_, T, F> {}
        pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F> {}
        pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F> {}
        pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<'_, T, F> {}
        pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F> {}
        pub fn contains(&self, x: &T) -> bool {}
        pub fn starts_with(&self, needle: &[T]) -> bool {}
        pub fn ends_with(&self, needle: &[T]) -> bool {}
        pub fn strip_prefix<P: ?Sized>(&self, prefix: &P) -> Option<&[T]> {}
        pub fn strip_suffix<P: ?Sized>(&self, suffix: &P) -> Option<&[T]> {}
        pub fn split_off<R: RangeBounds<usize>>(self: &mut &Self, range: R) -> Option<&[T]> {}
        pub fn split_off_first(self: &mut &Self) -> Option<&T> {}
        pub fn split_off_last(self: &mut &Self) -> Option<&T> {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
        pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {}
        pub fn binary_search_by_key<'a, B, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> {}
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
        pub fn sort(&mut self) {}
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
        pub fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn sort_by_cached_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn sort_unstable(&mut self) {}
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
        pub fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) {}
        pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) {}
        pub fn select_nth_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]) {}
        pub fn is_sorted(&self) -> bool {}
        pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, compare: F) -> bool {}
        pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K>(&'a self, f: F) -> bool {}
        pub fn rotate_left(&mut self, mid: usize) {}
        pub fn rotate_right(&mut self, k: usize) {}
        pub fn fill(&mut self, value: T) {}
        pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) {}
        pub fn clone_from_slice(&mut self, src: &[T]) {}
        pub fn copy_from_slice(&mut self, src: &[T]) {}
        pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) {}
        pub fn swap_with_slice(&mut self, other: &mut [T]) {}
        pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]) {}
        pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) {}
        pub fn to_vec(&self) -> Vec<T> {}
        pub fn into_vec(self: Box<Self>) -> Vec<T> {}
        pub fn repeat(&self, n: usize) -> Vec<T> {}
        pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output where Self: Concat<Item> {}
        pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator> {}
    }
    impl<T, const N: usize> [[T; N]] { pub fn as_flattened(&self) -> &[T] {} pub fn as_flattened_mut(&mut self) -> &mut [T] {} }
    impl [u8] {
        pub fn is_ascii(&self) -> bool {}
        pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn escape_ascii(&self) -> EscapeAscii<'_> {}
        pub fn trim_ascii(&self) -> &[u8] {}
        pub fn trim_ascii_start(&self) -> &[u8] {}
        pub fn trim_ascii_end(&self) -> &[u8] {}
        pub fn to_ascii_lowercase(&self) -> Vec<u8> {}
        pub fn to_ascii_uppercase(&self) -> Vec<u8> {}
        pub fn utf8_chunks(&self) -> crate::str::Utf8Chunks<'_> {}
    }
}

pub mod array {
    #[derive(Clone, Debug)] pub struct IntoIter<T, const N: usize>(T);
    impl<T, const N: usize> IntoIter<T, N> { pub fn as_slice(&self) -> &[T] {} pub fn as_mut_slice(&mut self) -> &mut [T] {} }
    impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; }
    implement_iterator!([T, N] IntoIter<T, N>);
    errors!(TryFromSliceError);
    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] {}
    pub fn from_ref<T>(s: &T) -> &[T; 1] {}
    pub fn from_mut<T>(s: &mut T) -> &mut [T; 1] {}
    pub fn repeat<T, const N: usize>(val: T) -> [T; N] {}
    impl<T, const N: usize> [T; N] {
        pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn each_ref(&self) -> [&T; N] {}
        pub fn each_mut(&mut self) -> [&mut T; N] {}
    }
    impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = IntoIter<T, N>; }
    impl<'a, T, const N: usize> IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
    impl<T, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; }
    impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] { type Error = TryFromSliceError; }
    impl<T, I: crate::slice::SliceIndex<[T]>> crate::ops::Index<I> for [T] { type Output = <I as crate::slice::SliceIndex<[T]>>::Output; }
}

pub mod str {
    use crate::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::slice::SliceIndex;
    pub trait FromStr: Sized { type Err; fn from_str(s: &str) -> Result<Self, Self::Err>; }
    impl FromStr for bool { type Err = ParseBoolError; }
    impl FromStr for char { type Err = crate::char::ParseCharError; }
    errors!(Utf8Error, ParseBoolError);
    impl Utf8Error { pub fn valid_up_to(&self) -> usize {} pub fn error_len(&self) -> Option<usize> {} }
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}
    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}
    pub mod pattern { pub trait Pattern {} }
    iterators! {
        Bytes['a] u8; Chars['a] char; CharIndices['a] (usize, char); EncodeUtf16['a] u16; EscapeDebug['a] char; EscapeDefault['a] char; EscapeUnicode['a] char;
        Lines['a] &'a str; SplitAsciiWhitespace['a] &'a str; SplitWhitespace['a] &'a str; Utf8Chunks['a] Utf8Chunk<'a>;
        MatchIndices['a, P] (usize, &'a str); Matches['a, P] &'a str; RMatchIndices['a, P] (usize, &'a str); RMatches['a, P] &'a str;
        Split['a, P] &'a str; SplitInclusive['a, P] &'a str; SplitN['a, P] &'a str; SplitTerminator['a, P] &'a str;
        RSplit['a, P] &'a str; RSplitN['a, P] &'a str; RSplitTerminator['a, P] &'a str;
    }
    implement! { crate::fmt::Display => EscapeDebug<'_>, EscapeDefault<'_>, EscapeUnicode<'_>; }
    impl<'a> Chars<'a> { pub fn as_str(&self) -> &'a str {} }
    impl<'a> CharIndices<'a> { pub fn as_str(&self) -> &'a str {} pub fn offset(&self) -> usize {} }
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct Utf8Chunk<'a>(&'a str);
    impl<'a> Utf8Chunk<'a> { pub fn valid(&self) -> &'a str {} pub fn invalid(&self) -> &'a [u8] {} }
    macro_rules! implement_str_index { ($($ty:ty),*) => { $(impl SliceIndex<str> for $ty { type Output = str; })* }; }
    implement_str_index! { Range<usize>, RangeInclusive<usize>, RangeFrom<usize>, RangeTo<usize>, RangeToInclusive<usize>, RangeFull }
    impl str {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
        pub fn is_char_boundary(&self, index: usize) -> bool {}
        pub fn floor_char_boundary(&self, index: usize) -> usize {}
        pub fn ceil_char_boundary(&self, index: usize) -> usize {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {}
        pub fn as_ptr(&self) -> *const u8 {}
        pub fn as_mut_ptr(&mut self) -> *mut u8 {}
        pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&str> {}
        pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut str> {}
        pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &str {}
        pub fn split_at(&self, mid: usize) -> (&str, &str) {}
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {}
        pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
        pub fn chars(&self) -> Chars<'_> {}
        pub fn char_indices(&self) -> CharIndices<'_> {}
        pub fn bytes(&self) -> Bytes<'_> {}
        pub fn split_whitespace(&self) -> SplitWhitespace<'_> {}
        pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {}
        pub fn lines(&self) -> Lines<'_> {}
        pub fn encode_utf16(&self) -> EncodeUtf16<'_> {}
        pub fn contains<P>(&self, pat: P) -> bool {}
        pub fn starts_with<P>(&self, pat: P) -> bool {}
        pub fn ends_with<P>(&self, pat: P) -> bool {}
        pub fn find<P>(&self, pat: P) -> Option<usize> {}
        pub fn rfind<P>(&self, pat: P) -> Option<usize> {}
        pub fn split<P>(&self, pat: P) -> Split<'_, P> {}
        pub fn split_inclusive<P>(&self, pat: P) -> SplitInclusive<'_, P> {}
        pub fn rsplit<P>(&self, pat: P) -> RSplit<'_, P> {}
        pub fn split_terminator<P>(&self, pat: P) -> SplitTerminator<'_, P> {}
        pub fn rsplit_terminator<P>(&self, pat: P) -> RSplitTerminator<'_, P> {}
        pub fn splitn<P>(&self, n: usize, pat: P) -> SplitN<'_, P> {}
        pub fn rsplitn<P>(&self, n: usize, pat: P) -> RSplitN<'_, P> {}
        pub fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn rsplit_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn matches<P>(&self, pat: P) -> Matches<'_, P> {}
        pub fn rmatches<P>(&self, pat: P) -> RMatches<'_, P> {}
        pub fn match_indices<P>(&self, pat: P) -> MatchIndices<'_, P> {}
        pub fn rmatch_indices<P>(&self, pat: P) -> RMatchIndices<'_, P> {}
        pub fn trim(&self) -> &str {}
        pub fn trim_start(&self) -> &str {}
        pub fn trim_end(&self) -> &str {}
        pub fn trim_left(&self) -> &str {}
        pub fn trim_right(&self) -> &str {}
        pub fn trim_matches<P>(&self, pat: P) -> &str {}
        pub fn trim_start_matches<P>(&self, pat: P) -> &str {}
        pub fn strip_prefix<P>(&self, prefix: P) -> Option<&str> {}
        pub fn strip_suffix<P>(&self, suffix: P) -> Option<&str> {}
        pub fn trim_end_matches<P>(&self, pat: P) -> &str {}
        pub fn trim_left_matches<P>(&self, pat: P) -> &str {}
        pub fn trim_right_matches<P>(&self, pat: P) -> &str {}
        pub fn parse<F: FromStr>(&self) -> Result<F, <F as FromStr>::Err> {}
        pub fn is_ascii(&self) -> bool {}
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn trim_ascii(&self) -> &str {}
        pub fn trim_ascii_start(&self) -> &str {}
        pub fn trim_ascii_end(&self) -> &str {}
        pub fn escape_debug(&self) -> EscapeDebug<'_> {}
        pub fn escape_default(&self) -> EscapeDefault<'_> {}
        pub fn escape_unicode(&self) -> EscapeUnicode<'_> {}
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {}
        pub fn replace<P>(&self, from: P, to: &str) -> String {}
        pub fn replacen<P>(&self, pat: P, to: &str, count: usize) -> String {}
        pub fn to_lowercase(&self) -> String {}
        pub fn to_uppercase(&self) -> String {}
        pub fn into_string(self: Box<str>) -> String {}
        pub fn repeat(&self, n: usize) -> String {}
        pub fn to_ascii_uppercase(&self) -> String {}
        pub fn to_ascii_lowercase(&self) -> String {}
    }
}

pub mod string {
    use crate::borrow::Cow;
    use crate::ops::RangeBounds;
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct String(());
    errors!(FromUtf8Error, FromUtf16Error);
    impl FromUtf8Error { pub fn as_bytes(&self) -> &[u8] {} pub fn into_bytes(self) -> Vec<u8> {} pub fn utf8_error(&self) -> crate::str::Utf8Error {} }
    pub type ParseError = crate::convert::Infallible;
    iterators! { Drain['a] char; }
    impl<'a> Drain<'a> { pub fn as_str(&self) -> &str {} }
    impl String {
        pub fn new() -> String {}
        pub fn with_capacity(capacity: usize) -> String {}
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {}
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {}
        pub fn from_utf16_lossy(v: &[u16]) -> String {}
        pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {}
        pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn as_str(&self) -> &str {}
        pub fn as_mut_str(&mut self) -> &mut str {}
        pub fn push_str(&mut self, string: &str) {}
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn push(&mut self, ch: char) {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn pop(&mut self) -> Option<char> {}
        pub fn remove(&mut self, idx: usize) -> char {}
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
        pub fn insert(&mut self, idx: usize, ch: char) {}
        pub fn insert_str(&mut self, idx: usize, string: &str) {}
        pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn split_off(&mut self, at: usize) -> String {}
        pub fn clear(&mut self) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {}
        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {}
        pub fn into_boxed_str(self) -> Box<str> {}
        pub fn leak<'a>(self) -> &'a mut str {}
    }
    impl crate::ops::Deref for String { type Target = str; }
    impl crate::ops::DerefMut for String {}
    impl<I> crate::ops::Index<I> for String { type Output = str; }
    impl<I> crate::ops::Index<I> for str { type Output = str; }
    impl crate::ops::Add<&str> for String { type Output = String; }
    implement! {
        crate::ops::AddAssign<&str> => String;
        PartialEq<str> => String; PartialEq<&str> => String; PartialEq<Cow<'_, str>> => String;
        From<&str> => String; From<&mut str> => String; From<&String> => String; From<char> => String; From<Box<str>> => String; From<Cow<'_, str>> => String;
        FromIterator<char> => String; FromIterator<&char> => String; FromIterator<&str> => String; FromIterator<String> => String; FromIterator<Box<str>> => String; FromIterator<Cow<'_, str>> => String;
        Extend<char> => String; Extend<&char> => String; Extend<&str> => String; Extend<String> => String; Extend<Box<str>> => String; Extend<Cow<'_, str>> => String;
    }
    impl crate::str::FromStr for String { type Err = crate::convert::Infallible; }
    pub trait ToString { fn to_string(&self) -> String; }
    impl<T: ?Sized> ToString for T {}
}

pub mod char {
    iterators! { ToLowercase[] char; ToUppercase[] char; EscapeDebug[] char; EscapeDefault[] char; EscapeUnicode[] char; DecodeUtf16[I] Result<char, DecodeUtf16Error>; }
    implement! { crate::fmt::Display => ToLowercase, ToUppercase, EscapeDebug, EscapeDefault, EscapeUnicode; }
    errors!(CharTryFromError, DecodeUtf16Error, ParseCharError, TryFromCharError);
    pub const MAX: char = '\0';
    pub const REPLACEMENT_CHARACTER: char = '\0';
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter> {}
    pub fn from_u32(i: u32) -> Option<char> {}
    pub unsafe fn from_u32_unchecked(i: u32) -> char {}
    pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
    impl From<u8> for char {}
    impl TryFrom<u32> for char { type Error = CharTryFromError; }
    impl char {
        pub const MIN: char = '\0';
        pub const MAX: char = '\0';
        pub const REPLACEMENT_CHARACTER: char = '\0';
        pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter> {}
        pub fn from_u32(i: u32) -> Option<char> {}
        pub unsafe fn from_u32_unchecked(i: u32) -> char {}
        pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
        pub fn is_digit(self, radix: u32) -> bool {}
        pub fn to_digit(self, radix: u32) -> Option<u32> {}
        pub fn escape_unicode(self) -> EscapeUnicode {}
        pub fn escape_debug(self) -> EscapeDebug {}
        pub fn escape_default(self) -> EscapeDefault {}
        pub fn len_utf8(self) -> usize {}
        pub fn len_utf16(self) -> usize {}
        pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str {}
        pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {}
        pub fn is_alphabetic(self) -> bool {}
        pub fn is_lowercase(self) -> bool {}
        pub fn is_uppercase(self) -> bool {}
        pub fn is_whitespace(self) -> bool {}
        pub fn is_alphanumeric(self) -> bool {}
        pub fn is_control(self) -> bool {}
        pub fn is_numeric(self) -> bool {}
        pub fn to_lowercase(self) -> ToLowercase {}
        pub fn to_uppercase(self) -> ToUppercase {}
        pub fn is_ascii(&self) -> bool {}
        pub fn to_ascii_uppercase(&self) -> char {}
        pub fn to_ascii_lowercase(&self) -> char {}
        pub fn eq_ignore_ascii_case(&self, other: &char) -> bool {}
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn is_ascii_alphabetic(&self) -> bool {}
        pub fn is_ascii_uppercase(&self) -> bool {}
        pub fn is_ascii_lowercase(&self) -> bool {}
        pub fn is_ascii_alphanumeric(&self) -> bool {}
        pub fn is_ascii_digit(&self) -> bool {}
        pub fn is_ascii_hexdigit(&self) -> bool {}
        pub fn is_ascii_punctuation(&self) -> bool {}
        pub fn is_ascii_graphic(&self) -> bool {}
        pub fn is_ascii_whitespace(&self) -> bool {}
        pub fn is_ascii_control(&self) -> bool {}
    }
}

pub mod ascii {
    iterators! { EscapeDefault[] u8; }
    impl crate::fmt::Display for EscapeDefault {}
    pub fn escape_default(c: u8) -> EscapeDefault {}
}

/// What all numbers implement; what they are converted from is not told apart.
macro_rules! numbers {
    ($($t:ident)*) => { $(
        implement! {
            Clone => $t; Default => $t; PartialEq => $t; PartialOrd => $t;
            crate::fmt::Debug => $t; crate::fmt::Display => $t; crate::fmt::LowerExp => $t; crate::fmt::UpperExp => $t;
        }
        impl<T> From<T> for $t {}
        impl<T> crate::iter::Sum<T> for $t {}
        impl<T> crate::iter::Product<T> for $t {}
        operators! { $t; Add Sub Mul Div Rem; AddAssign SubAssign MulAssign DivAssign RemAssign }
    )* };
}
macro_rules! operators {
    ($t:ty; $($operator:ident)*; $($assign:ident)*) => {
        $(impl<Rhs> crate::ops::$operator<Rhs> for $t { type Output = $t; })*
        $(impl<Rhs> crate::ops::$assign<Rhs> for $t {})*
    };
}
macro_rules! integers {
    ($($t:ident $unsigned:ident $signed:ident $bytes:literal;)*) => { $(
        implement! {
            Eq => $t; Ord => $t; crate::hash::Hash => $t;
            crate::fmt::Octal => $t; crate::fmt::Binary => $t; crate::fmt::LowerHex => $t; crate::fmt::UpperHex => $t;
        }
        operators! { $t; BitAnd BitOr BitXor Shl Shr; BitAndAssign BitOrAssign BitXorAssign ShlAssign ShrAssign }
        impl crate::ops::Not for $t { type Output = $t; }
        impl crate::str::FromStr for $t { type Err = ParseIntError; }
        impl<T> TryFrom<T> for $t { type Error = TryFromIntError; }
        impl $t {
            pub const MIN: $t = 0;
            pub const MAX: $t = 0;
            pub const BITS: u32 = 0;
            pub fn min_value() -> $t {}
            pub fn max_value() -> $t {}
            pub fn count_ones(self) -> u32 {}
            pub fn count_zeros(self) -> u32 {}
            pub fn leading_zeros(self) -> u32 {}
            pub fn trailing_zeros(self) -> u32 {}
            pub fn leading_ones(self) -> u32 {}
            pub fn trailing_ones(self) -> u32 {}
            pub fn rotate_left(self, n: u32) -> $t {}
            pub fn rotate_right(self, n: u32) -> $t {}
            pub fn swap_bytes(self) -> $t {}
            pub fn reverse_bits(self) -> $t {}
            pub fn from_be(x: $t) -> $t {}
            pub fn from_le(x: $t) -> $t {}
            pub fn to_be(self) -> $t {}
            pub fn to_le(self) -> $t {}
            pub fn checked_add(self, rhs: $t) -> Option<$t> {}
            pub fn checked_sub(self, rhs: $t) -> Option<$t> {}
            pub fn checked_mul(self, rhs: $t) -> Option<$t> {}
            pub fn checked_div(self, rhs: $t) -> Option<$t> {}
            pub fn checked_div_euclid(self, rhs: $t) -> Option<$t> {}
            pub fn checked_rem(self, rhs: $t) -> Option<$t> {}
            pub fn checked_rem_euclid(self, rhs: $t) -> Option<$t> {}
            pub fn checked_neg(self) -> Option<$t> {}
            pub fn checked_shl(self, rhs: u32) -> Option<$t> {}
            pub fn checked_shr(self, rhs: u32) -> Option<$t> {}
            pub fn checked_pow(self, exp: u32) -> Option<$t> {}
            pub fn saturating_add(self, rhs: $t) -> $t {}
            pub fn saturating_sub(self, rhs: $t) -> $t {}
            pub fn saturating_mul(self, rhs: $t) -> $t {}
            pub fn saturating_div(self, rhs: $t) -> $t {}
            pub fn saturating_pow(self, exp: u32) -> $t {}
            pub fn wrapping_add(self, rhs: $t) -> $t {}
            pub fn wrapping_sub(self, rhs: $t) -> $t {}
            pub fn wrapping_mul(self, rhs: $t) -> $t {}
            pub fn wrapping_div(self, rhs: $t) -> $t {}
            pub fn wrapping_div_euclid(self, rhs: $t) -> $t {}
            pub fn wrapping_rem(self, rhs: $t) -> $t {}
            pub fn wrapping_rem_euclid(self, rhs: $t) -> $t {}
            pub fn wrapping_neg(self) -> $t {}
            pub fn wrapping_shl(self, rhs: u32) -> $t {}
            pub fn wrapping_shr(self, rhs: u32) -> $t {}
            pub fn wrapping_pow(self, exp: u32) -> $t {}
            pub fn overflowing_add(self, rhs: $t) -> ($t, bool) {}
            pub fn overflowing_sub(self, rhs: $t) -> ($t, bool) {}
            pub fn overflowing_mul(self, rhs: $t) -> ($t, bool) {}
            pub fn overflowing_neg(self) -> ($t, bool) {}
            pub fn overflowing_shl(self, rhs: u32) -> ($t, bool) {}
            pub fn overflowing_shr(self, rhs: u32) -> ($t, bool) {}
            pub fn overflowing_pow(self, exp: u32) -> ($t, bool) {}
            pub unsafe fn unchecked_add(self, rhs: $t) -> $t {}
            pub unsafe fn unchecked_sub(self, rhs: $t) -> $t {}
            pub unsafe fn unchecked_mul(self, rhs: $t) -> $t {}
            pub fn unbounded_shl(self, rhs: u32) -> $t {}
            pub fn unbounded_shr(self, rhs: u32) -> $t {}
            pub fn strict_add(self, rhs: $t) -> $t {}
            pub fn strict_sub(self, rhs: $t) -> $t {}
            pub fn strict_mul(self, rhs: $t) -> $t {}
            pub fn pow(self, exp: u32) -> $t {}
            pub fn isqrt(self) -> $t {}
            pub fn div_euclid(self, rhs: $t) -> $t {}
            pub fn rem_euclid(self, rhs: $t) -> $t {}
            pub fn ilog(self, base: $t) -> u32 {}
            pub fn ilog2(self) -> u32 {}
            pub fn ilog10(self) -> u32 {}
            pub fn checked_ilog(self, base: $t) -> Option<u32> {}
            pub fn checked_ilog2(self) -> Option<u32> {}
            pub fn checked_ilog10(self) -> Option<u32> {}
            pub fn abs_diff(self, other: $t) -> $unsigned {}
            pub fn midpoint(self, rhs: $t) -> $t {}
            pub fn to_be_bytes(self) -> [u8; $bytes] {}
            pub fn to_le_bytes(self) -> [u8; $bytes] {}
            pub fn to_ne_bytes(self) -> [u8; $bytes] {}
            pub fn from_be_bytes(bytes: [u8; $bytes]) -> $t {}
            pub fn from_le_bytes(bytes: [u8; $bytes]) -> $t {}
            pub fn from_ne_bytes(bytes: [u8; $bytes]) -> $t {}
            pub fn from_str_radix(src: &str, radix: u32) -> Result<$t, ParseIntError> {}
        }
    )* };
}
macro_rules! unsigned_integers {
    ($($t:ident $signed:ident)*) => { $(impl $t {
        pub fn cast_signed(self) -> $signed {}
        pub fn checked_add_signed(self, rhs: $signed) -> Option<$t> {}
        pub fn checked_sub_signed(self, rhs: $signed) -> Option<$t> {}
        pub fn checked_signed_diff(self, rhs: $t) -> Option<$signed> {}
        pub fn saturating_add_signed(self, rhs: $signed) -> $t {}
        pub fn saturating_sub_signed(self, rhs: $signed) -> $t {}
        pub fn wrapping_add_signed(self, rhs: $signed) -> $t {}
        pub fn overflowing_add_signed(self, rhs: $signed) -> ($t, bool) {}
        pub fn div_ceil(self, rhs: $t) -> $t {}
        pub fn next_multiple_of(self, rhs: $t) -> $t {}
        pub fn checked_next_multiple_of(self, rhs: $t) -> Option<$t> {}
        pub fn is_multiple_of(self, rhs: $t) -> bool {}
        pub fn is_power_of_two(self) -> bool {}
        pub fn next_power_of_two(self) -> $t {}
        pub fn checked_next_power_of_two(self) -> Option<$t> {}
    })* };
}
macro_rules! signed_integers {
    ($($t:ident $unsigned:ident)*) => { $(
        impl crate::ops::Neg for $t { type Output = $t; }
        impl $t {
            pub fn cast_unsigned(self) -> $unsigned {}
            pub fn abs(self) -> $t {}
            pub fn signum(self) -> $t {}
            pub fn is_positive(self) -> bool {}
            pub fn is_negative(self) -> bool {}
            pub fn unsigned_abs(self) -> $unsigned {}
            pub fn checked_abs(self) -> Option<$t> {}
            pub fn saturating_abs(self) -> $t {}
            pub fn saturating_neg(self) -> $t {}
            pub fn wrapping_abs(self) -> $t {}
            pub fn overflowing_abs(self) -> ($t, bool) {}
            pub fn checked_isqrt(self) -> Option<$t> {}
            pub fn checked_add_unsigned(self, rhs: $unsigned) -> Option<$t> {}
            pub fn checked_sub_unsigned(self, rhs: $unsigned) -> Option<$t> {}
            pub fn saturating_add_unsigned(self, rhs: $unsigned) -> $t {}
            pub fn saturating_sub_unsigned(self, rhs: $unsigned) -> $t {}
            pub fn wrapping_add_unsigned(self, rhs: $unsigned) -> $t {}
            pub fn wrapping_sub_unsigned(self, rhs: $unsigned) -> $t {}
        }
    )* };
}
macro_rules! floats {
    ($($t:ident $bits:ident $bytes:literal;)*) => { $(
        impl crate::ops::Neg for $t { type Output = $t; }
        impl crate::str::FromStr for $t { type Err = ParseFloatError; }
        impl $t {
            pub const RADIX: u32 = 0;
            pub const MANTISSA_DIGITS: u32 = 0;
            pub const DIGITS: u32 = 0;
            pub const EPSILON: $t = 0.0;
            pub const MIN: $t = 0.0;
            pub const MIN_POSITIVE: $t = 0.0;
            pub const MAX: $t = 0.0;
            pub const NAN: $t = 0.0;
            pub const INFINITY: $t = 0.0;
            pub const NEG_INFINITY: $t = 0.0;
            pub fn is_nan(self) -> bool {}
            pub fn is_infinite(self) -> bool {}
            pub fn is_finite(self) -> bool {}
            pub fn is_subnormal(self) -> bool {}
            pub fn is_normal(self) -> bool {}
            pub fn classify(self) -> FpCategory {}
            pub fn is_sign_positive(self) -> bool {}
            pub fn is_sign_negative(self) -> bool {}
            pub fn next_up(self) -> $t {}
            pub fn next_down(self) -> $t {}
            pub fn recip(self) -> $t {}
            pub fn to_degrees(self) -> $t {}
            pub fn to_radians(self) -> $t {}
            pub fn max(self, other: $t) -> $t {}
            pub fn min(self, other: $t) -> $t {}
            pub fn midpoint(self, other: $t) -> $t {}
            pub unsafe fn to_int_unchecked<Int>(self) -> Int {}
            pub fn to_bits(self) -> $bits {}
            pub fn from_bits(v: $bits) -> $t {}
            pub fn to_be_bytes(self) -> [u8; $bytes] {}
            pub fn to_le_bytes(self) -> [u8; $bytes] {}
            pub fn to_ne_bytes(self) -> [u8; $bytes] {}
            pub fn from_be_bytes(bytes: [u8; $bytes]) -> $t {}
            pub fn from_le_bytes(bytes: [u8; $bytes]) -> $t {}
            pub fn from_ne_bytes(bytes: [u8; $bytes]) -> $t {}
            pub fn total_cmp(&self, other: &$t) -> crate::cmp::Ordering {}
            pub fn clamp(self, min: $t, max: $t) -> $t {}
            pub fn abs(self) -> $t {}
            pub fn signum(self) -> $t {}
            pub fn copysign(self, sign: $t) -> $t {}
            pub fn floor(self) -> $t {}
            pub fn ceil(self) -> $t {}
            pub fn round(self) -> $t {}
            pub fn round_ties_even(self) -> $t {}
            pub fn trunc(self) -> $t {}
            pub fn fract(self) -> $t {}
            pub fn mul_add(self, a: $t, b: $t) -> $t {}
            pub fn div_euclid(self, rhs: $t) -> $t {}
            pub fn rem_euclid(self, rhs: $t) -> $t {}
            pub fn powi(self, n: i32) -> $t {}
            pub fn powf(self, n: $t) -> $t {}
            pub fn sqrt(self) -> $t {}
            pub fn exp(self) -> $t {}
            pub fn exp2(self) -> $t {}
            pub fn ln(self) -> $t {}
            pub fn log(self, base: $t) -> $t {}
            pub fn log2(self) -> $t {}
            pub fn log10(self) -> $t {}
            pub fn cbrt(self) -> $t {}
            pub fn hypot(self, other: $t) -> $t {}
            pub fn sin(self) -> $t {}
            pub fn cos(self) -> $t {}
            pub fn tan(self) -> $t {}
            pub fn asin(self) -> $t {}
            pub fn acos(self) -> $t {}
            pub fn atan(self) -> $t {}
            pub fn atan2(self, other: $t) -> $t {}
            pub fn sin_cos(self) -> ($t, $t) {}
            pub fn exp_m1(self) -> $t {}
            pub fn ln_1p(self) -> $t {}
            pub fn sinh(self) -> $t {}
            pub fn cosh(self) -> $t {}
            pub fn tanh(self) -> $t {}
            pub fn asinh(self) -> $t {}
            pub fn acosh(self) -> $t {}
            pub fn atanh(self) -> $t {}
        }
    )* };
}

pub mod num {
    errors!(ParseFloatError, ParseIntError, TryFromIntError);
    impl ParseIntError { pub fn kind(&self) -> &IntErrorKind {} }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
    numbers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64);
    integers! {
        u8 u8 i8 1; u16 u16 i16 2; u32 u32 i32 4; u64 u64 i64 8; u128 u128 i128 16; usize usize isize 8;
        i8 u8 i8 1; i16 u16 i16 2; i32 u32 i32 4; i64 u64 i64 8; i128 u128 i128 16; isize usize isize 8;
    }
    unsigned_integers!(u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 usize isize);
    signed_integers!(i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize);
    floats! { f32 u32 4; f64 u64 8; }
    impl u8 {
        pub fn is_ascii(&self) -> bool {}
        pub fn to_ascii_uppercase(&self) -> u8 {}
        pub fn to_ascii_lowercase(&self) -> u8 {}
        pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool {}
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn is_ascii_alphabetic(&self) -> bool {}
        pub fn is_ascii_uppercase(&self) -> bool {}
        pub fn is_ascii_lowercase(&self) -> bool {}
        pub fn is_ascii_alphanumeric(&self) -> bool {}
        pub fn is_ascii_digit(&self) -> bool {}
        pub fn is_ascii_hexdigit(&self) -> bool {}
        pub fn is_ascii_punctuation(&self) -> bool {}
        pub fn is_ascii_graphic(&self) -> bool {}
        pub fn is_ascii_whitespace(&self) -> bool {}
        pub fn is_ascii_control(&self) -> bool {}
        pub fn escape_ascii(self) -> crate::ascii::EscapeDefault {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct NonZero<T>(T);
    impl<T> NonZero<T> {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub fn new(n: T) -> Option<Self> {}
        pub unsafe fn new_unchecked(n: T) -> Self {}
        pub fn get(self) -> T {}
        pub fn leading_zeros(self) -> u32 {}
        pub fn trailing_zeros(self) -> u32 {}
        pub fn checked_add(self, other: T) -> Option<Self> {}
        pub fn saturating_add(self, other: T) -> Self {}
        pub fn checked_mul(self, other: Self) -> Option<Self> {}
        pub fn saturating_mul(self, other: Self) -> Self {}
        pub fn checked_pow(self, other: u32) -> Option<Self> {}
        pub fn saturating_pow(self, other: u32) -> Self {}
        pub fn checked_next_power_of_two(self) -> Option<Self> {}
        pub fn is_power_of_two(self) -> bool {}
        pub fn ilog2(self) -> u32 {}
        pub fn ilog10(self) -> u32 {}
    }
    impl<T> crate::fmt::Display for NonZero<T> {}
    impl<T> crate::str::FromStr for NonZero<T> { type Err = ParseIntError; }
    impl<T, U> TryFrom<U> for NonZero<T> { type Error = TryFromIntError; }
    pub type NonZeroU8 = NonZero<u8>; pub type NonZeroU16 = NonZero<u16>; pub type NonZeroU32 = NonZero<u32>; pub type NonZeroU64 = NonZero<u64>; pub type NonZeroU128 = NonZero<u128>; pub type NonZeroUsize = NonZero<usize>;
    pub type NonZeroI8 = NonZero<i8>; pub type NonZeroI16 = NonZero<i16>; pub type NonZeroI32 = NonZero<i32>; pub type NonZeroI64 = NonZero<i64>; pub type NonZeroI128 = NonZero<i128>; pub type NonZeroIsize = NonZero<isize>;
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Wrapping<T>(pub T);
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Saturating<T>(pub T);
    impl<T> crate::fmt::Display for Wrapping<T> {}
    impl<T> crate::fmt::Display for Saturating<T> {}
    macro_rules! wrapped { ($($name:ident: $($operator:ident)*;)*) => { $($(impl<T, Rhs> crate::ops::$operator<Rhs> for $name<T> { type Output = $name<T>; })*)* }; }
    wrapped! { Wrapping: Add Sub Mul Div Rem BitAnd BitOr BitXor Shl Shr; Saturating: Add Sub Mul Div Rem BitAnd BitOr BitXor; }
}

/// What was called by modules before it was called by types.
macro_rules! modules_of_integers { ($($t:ident)*) => { $(pub mod $t { pub const MIN: $t = 0; pub const MAX: $t = 0; })* }; }
modules_of_integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
macro_rules! modules_of_floats {
    ($($t:ident)*) => { $(pub mod $t {
        pub const EPSILON: $t = 0.0; pub const MIN: $t = 0.0; pub const MIN_POSITIVE: $t = 0.0; pub const MAX: $t = 0.0;
        pub const NAN: $t = 0.0; pub const INFINITY: $t = 0.0; pub const NEG_INFINITY: $t = 0.0;
        pub mod consts {
            pub const PI: $t = 0.0; pub const TAU: $t = 0.0; pub const FRAC_PI_2: $t = 0.0; pub const FRAC_PI_4: $t = 0.0; pub const E: $t = 0.0;
            pub const LN_2: $t = 0.0; pub const LN_10: $t = 0.0; pub const LOG2_E: $t = 0.0; pub const LOG10_E: $t = 0.0; pub const SQRT_2: $t = 0.0; pub const FRAC_1_SQRT_2: $t = 0.0;
        }
    })* };
}
modules_of_floats!(f32 f64);

mod primitives {
    /// Tuples, whatever is in them.
    macro_rules! tuples {
        ($([$($t:ident)*])*) => { $(
            impl<$($t: Clone),*> Clone for ($($t,)*) {}
            impl<$($t: Default),*> Default for ($($t,)*) {}
            impl<$($t: PartialEq),*> PartialEq for ($($t,)*) {}
            impl<$($t: Eq),*> Eq for ($($t,)*) {}
            impl<$($t: PartialOrd),*> PartialOrd for ($($t,)*) {}
            impl<$($t: Ord),*> Ord for ($($t,)*) {}
            impl<$($t: crate::hash::Hash),*> crate::hash::Hash for ($($t,)*) {}
            impl<$($t: crate::fmt::Debug),*> crate::fmt::Debug for ($($t,)*) {}
        )* };
    }
    tuples! { [] [A] [A B] [A B C] [A B C D] [A B C D E] [A B C D E F] [A B C D E F G] [A B C D E F G H] }
    impl bool {
        pub fn then_some<T>(self, t: T) -> Option<T> {}
        pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {}
    }
    macro_rules! pointers {
        ($($pointer:ty)*) => { $(impl<T: ?Sized> $pointer {
            pub fn is_null(self) -> bool {}
            pub fn cast<U>(self) -> *mut U {}
            pub fn cast_const(self) -> *const T {}
            pub fn cast_mut(self) -> *mut T {}
            pub fn addr(self) -> usize {}
            pub fn expose_provenance(self) -> usize {}
            pub fn with_addr(self, addr: usize) -> Self {}
            pub fn map_addr<F: FnOnce(usize) -> usize>(self, f: F) -> Self {}
            pub unsafe fn as_ref<'a>(self) -> Option<&'a T> {}
            pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T> {}
            pub unsafe fn offset(self, count: isize) -> Self {}
            pub unsafe fn byte_offset(self, count: isize) -> Self {}
            pub unsafe fn offset_from(self, origin: *const T) -> isize {}
            pub unsafe fn add(self, count: usize) -> Self {}
            pub unsafe fn byte_add(self, count: usize) -> Self {}
            pub unsafe fn sub(self, count: usize) -> Self {}
            pub unsafe fn byte_sub(self, count: usize) -> Self {}
            pub fn wrapping_offset(self, count: isize) -> Self {}
            pub fn wrapping_add(self, count: usize) -> Self {}
            pub fn wrapping_sub(self, count: usize) -> Self {}
            pub unsafe fn read(self) -> T {}
            pub unsafe fn read_volatile(self) -> T {}
            pub unsafe fn read_unaligned(self) -> T {}
            pub unsafe fn copy_to(self, dest: *mut T, count: usize) {}
            pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) {}
            pub unsafe fn copy_from(self, src: *const T, count: usize) {}
            pub unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize) {}
            pub unsafe fn drop_in_place(self) {}
            pub unsafe fn write(self, val: T) {}
            pub unsafe fn write_bytes(self, val: u8, count: usize) {}
            pub unsafe fn write_volatile(self, val: T) {}
            pub unsafe fn write_unaligned(self, val: T) {}
            pub unsafe fn replace(self, src: T) -> T {}
            pub unsafe fn swap(self, with: *mut T) {}
            pub fn align_offset(self, align: usize) -> usize {}
            pub fn is_aligned(self) -> bool {}
            pub fn len(self) -> usize {}
            pub fn is_empty(self) -> bool {}
        })* };
    }
    pointers! { *mut T }
}

pub mod collections {
    pub use crate::ops::Bound;
    pub use hash_map::HashMap;
    pub use hash_set::HashSet;
    pub use btree_map::BTreeMap;
    pub use btree_set::BTreeSet;
    pub use vec_deque::VecDeque;
    pub use binary_heap::BinaryHeap;
    pub use linked_list::LinkedList;
    errors!(TryReserveError);
    /// What both maps have: the type, what it asks of keys, how it is made, and what only one of them has is left out.
    macro_rules! maps {
        ($map:ident [$($parameters:ident),*]) => {
            iterators! {
                Iter['a, K, V] (&'a K, &'a V); IterMut['a, K, V] (&'a K, &'a mut V); IntoIter[K, V] (K, V); Keys['a, K, V] &'a K; IntoKeys[K, V] K;
                Values['a, K, V] &'a V; ValuesMut['a, K, V] &'a mut V; IntoValues[K, V] V; ExtractIf['a, K, V, F] (K, V);
            }
            impl<$($parameters),*> $map<$($parameters),*> {
                pub fn keys(&self) -> Keys<'_, K, V> {}
                pub fn into_keys(self) -> IntoKeys<K, V> {}
                pub fn values(&self) -> Values<'_, K, V> {}
                pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
                pub fn into_values(self) -> IntoValues<K, V> {}
                pub fn iter(&self) -> Iter<'_, K, V> {}
                pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
                pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
                pub fn clear(&mut self) {}
                pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
                pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> {}
                pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> {}
                pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool {}
                pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> {}
                pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
                pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {}
                pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> {}
            }
            #[derive(Debug)] pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
            impl<'a, K, V> Entry<'a, K, V> {
                pub fn or_insert(self, default: V) -> &'a mut V {}
                pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
                pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
                pub fn key(&self) -> &K {}
                pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
                pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
                pub fn or_default(self) -> &'a mut V {}
            }
            #[derive(Debug)] pub struct OccupiedEntry<'a, K, V>(&'a K, V);
            impl<'a, K, V> OccupiedEntry<'a, K, V> {
                pub fn key(&self) -> &K {}
                pub fn remove_entry(self) -> (K, V) {}
                pub fn get(&self) -> &V {}
                pub fn get_mut(&mut self) -> &mut V {}
                pub fn into_mut(self) -> &'a mut V {}
                pub fn insert(&mut self, value: V) -> V {}
                pub fn remove(self) -> V {}
            }
            #[derive(Debug)] pub struct VacantEntry<'a, K, V>(&'a K, V);
            impl<'a, K, V> VacantEntry<'a, K, V> {
                pub fn key(&self) -> &K {}
                pub fn into_key(self) -> K {}
                pub fn insert(self, value: V) -> &'a mut V {}
                pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
            }
            impl<$($parameters),*> FromIterator<(K, V)> for $map<$($parameters),*> {}
            impl<$($parameters),*> Extend<(K, V)> for $map<$($parameters),*> {}
            impl<'a, $($parameters),*> Extend<(&'a K, &'a V)> for $map<$($parameters),*> {}
            impl<K, V, const N: usize> From<[(K, V); N]> for $map<K, V> {}
            impl<Q: ?Sized, $($parameters),*> crate::ops::Index<&Q> for $map<$($parameters),*> { type Output = V; }
            impl<$($parameters),*> IntoIterator for $map<$($parameters),*> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
            impl<'a, $($parameters),*> IntoIterator for &'a $map<$($parameters),*> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; }
            impl<'a, $($parameters),*> IntoIterator for &'a mut $map<$($parameters),*> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
        };
    }
    /// What both sets have.
    macro_rules! sets {
        ($set:ident [$($parameters:ident),*]) => {
            iterators! {
                Iter['a, T] &'a T; IntoIter[T] T; Difference['a, T] &'a T; Union['a, T] &'a T; Intersection['a, T] &'a T;
                SymmetricDifference['a, T] &'a T; ExtractIf['a, T, F] T;
            }
            impl<$($parameters),*> $set<$($parameters),*> {
                pub fn iter(&self) -> Iter<'_, T> {}
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
                pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
                pub fn clear(&mut self) {}
                pub fn difference<'a>(&'a self, other: &'a Self) -> Difference<'a, T> {}
                pub fn symmetric_difference<'a>(&'a self, other: &'a Self) -> SymmetricDifference<'a, T> {}
                pub fn intersection<'a>(&'a self, other: &'a Self) -> Intersection<'a, T> {}
                pub fn union<'a>(&'a self, other: &'a Self) -> Union<'a, T> {}
                pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool {}
                pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> {}
                pub fn is_disjoint(&self, other: &Self) -> bool {}
                pub fn is_subset(&self, other: &Self) -> bool {}
                pub fn is_superset(&self, other: &Self) -> bool {}
                pub fn insert(&mut self, value: T) -> bool {}
                pub fn replace(&mut self, value: T) -> Option<T> {}
                pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool {}
                pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> {}
            }
            impl<$($parameters),*> FromIterator<T> for $set<$($parameters),*> {}
            impl<$($parameters),*> Extend<T> for $set<$($parameters),*> {}
            impl<'a, $($parameters),*> Extend<&'a T> for $set<$($parameters),*> {}
            impl<T, const N: usize> From<[T; N]> for $set<T> {}
            impl<$($parameters),*> IntoIterator for $set<$($parameters),*> { type Item = T; type IntoIter = IntoIter<T>; }
            impl<'a, $($parameters),*> IntoIterator for &'a $set<$($parameters),*> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
            impl<$($parameters),*> crate::ops::Sub<&$set<$($parameters),*>> for &$set<$($parameters),*> { type Output = $set<$($parameters),*>; }
            impl<$($parameters),*> crate::ops::BitAnd<&$set<$($parameters),*>> for &$set<$($parameters),*> { type Output = $set<$($parameters),*>; }
            impl<$($parameters),*> crate::ops::BitOr<&$set<$($parameters),*>> for &$set<$($parameters),*> { type Output = $set<$($parameters),*>; }
            impl<$($parameters),*> crate::ops::BitXor<&$set<$($parameters),*>> for &$set<$($parameters),*> { type Output = $set<$($parameters),*>; }
        };
    }
    pub mod hash_map {
        pub use crate::hash::{DefaultHasher, RandomState};
        #[derive(Clone, Debug, PartialEq, Eq)] pub struct HashMap<K, V, S = RandomState>(K, V, S);
        maps!(HashMap [K, V, S]);
        iterators! { Drain['a, K, V] (K, V); }
        impl<K, V> HashMap<K, V, RandomState> { pub fn new() -> HashMap<K, V, RandomState> {} pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> {} }
        impl<K, V, S> HashMap<K, V, S> {
            pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
            pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> {}
            pub fn capacity(&self) -> usize {}
            pub fn drain(&mut self) -> Drain<'_, K, V> {}
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> {}
            pub fn hasher(&self) -> &S {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), super::TryReserveError> {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn shrink_to(&mut self, min_capacity: usize) {}
            pub fn get_disjoint_mut<Q: ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] {}
        }
        impl<K, V, S: Default> Default for HashMap<K, V, S> {}
    }
    pub mod hash_set {
        use super::hash_map::RandomState;
        #[derive(Clone, Debug, PartialEq, Eq)] pub struct HashSet<T, S = RandomState>(T, S);
        sets!(HashSet [T, S]);
        iterators! { Drain['a, T] T; }
        impl<T> HashSet<T, RandomState> { pub fn new() -> Self {} pub fn with_capacity(capacity: usize) -> Self {} }
        impl<T, S> HashSet<T, S> {
            pub fn with_hasher(hasher: S) -> HashSet<T, S> {}
            pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {}
            pub fn capacity(&self) -> usize {}
            pub fn drain(&mut self) -> Drain<'_, T> {}
            pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> ExtractIf<'_, T, F> {}
            pub fn hasher(&self) -> &S {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), super::TryReserveError> {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn shrink_to(&mut self, min_capacity: usize) {}
        }
        impl<T, S: Default> Default for HashSet<T, S> {}
    }
    pub mod btree_map {
        use crate::ops::RangeBounds;
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct BTreeMap<K, V>(K, V);
        maps!(BTreeMap [K, V]);
        iterators! { Range['a, K, V] (&'a K, &'a V); RangeMut['a, K, V] (&'a K, &'a mut V); }
        impl<K, V> BTreeMap<K, V> {
            pub fn new() -> BTreeMap<K, V> {}
            pub fn first_key_value(&self) -> Option<(&K, &V)> {}
            pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> {}
            pub fn pop_first(&mut self) -> Option<(K, V)> {}
            pub fn last_key_value(&self) -> Option<(&K, &V)> {}
            pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> {}
            pub fn pop_last(&mut self) -> Option<(K, V)> {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn range<T: ?Sized, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V> {}
            pub fn range_mut<T: ?Sized, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V> {}
            pub fn split_off<Q: ?Sized>(&mut self, key: &Q) -> Self {}
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, F> {}
        }
        impl<K, V> Default for BTreeMap<K, V> {}
    }
    pub mod btree_set {
        use crate::ops::RangeBounds;
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct BTreeSet<T>(T);
        sets!(BTreeSet [T]);
        iterators! { Range['a, T] &'a T; }
        impl<T> BTreeSet<T> {
            pub fn new() -> BTreeSet<T> {}
            pub fn range<K: ?Sized, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T> {}
            pub fn first(&self) -> Option<&T> {}
            pub fn last(&self) -> Option<&T> {}
            pub fn pop_first(&mut self) -> Option<T> {}
            pub fn pop_last(&mut self) -> Option<T> {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn split_off<Q: ?Sized>(&mut self, value: &Q) -> Self {}
            pub fn extract_if<F: FnMut(&T) -> bool, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, F> {}
        }
        impl<T> Default for BTreeSet<T> {}
    }
    pub mod vec_deque {
        use crate::ops::RangeBounds;
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct VecDeque<T>(T);
        iterators! { Iter['a, T] &'a T; IterMut['a, T] &'a mut T; IntoIter[T] T; Drain['a, T] T; }
        impl<T> VecDeque<T> {
            pub fn new() -> VecDeque<T> {}
            pub fn with_capacity(capacity: usize) -> VecDeque<T> {}
            pub fn get(&self, index: usize) -> Option<&T> {}
            pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
            pub fn swap(&mut self, i: usize, j: usize) {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn reserve_exact(&mut self, additional: usize) {}
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), super::TryReserveError> {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn shrink_to(&mut self, min_capacity: usize) {}
            pub fn truncate(&mut self, len: usize) {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
            pub fn as_slices(&self) -> (&[T], &[T]) {}
            pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<'_, T> {}
            pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> IterMut<'_, T> {}
            pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {}
            pub fn clear(&mut self) {}
            pub fn contains(&self, x: &T) -> bool {}
            pub fn front(&self) -> Option<&T> {}
            pub fn front_mut(&mut self) -> Option<&mut T> {}
            pub fn back(&self) -> Option<&T> {}
            pub fn back_mut(&mut self) -> Option<&mut T> {}
            pub fn pop_front(&mut self) -> Option<T> {}
            pub fn pop_front_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> {}
            pub fn pop_back(&mut self) -> Option<T> {}
            pub fn pop_back_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> {}
            pub fn push_front(&mut self, value: T) {}
            pub fn push_back(&mut self, value: T) {}
            pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {}
            pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {}
            pub fn insert(&mut self, index: usize, value: T) {}
            pub fn remove(&mut self, index: usize) -> Option<T> {}
            pub fn split_off(&mut self, at: usize) -> VecDeque<T> {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
            pub fn resize(&mut self, new_len: usize, value: T) {}
            pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, generator: F) {}
            pub fn make_contiguous(&mut self) -> &mut [T] {}
            pub fn rotate_left(&mut self, n: usize) {}
            pub fn rotate_right(&mut self, n: usize) {}
            pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
            pub fn binary_search_by<'a, F: FnMut(&'a T) -> crate::cmp::Ordering>(&'a self, f: F) -> Result<usize, usize> {}
            pub fn binary_search_by_key<'a, B, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> {}
            pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
        }
        impl<T> Default for VecDeque<T> {}
        impl<T> FromIterator<T> for VecDeque<T> {}
        impl<T> Extend<T> for VecDeque<T> {}
        impl<'a, T> Extend<&'a T> for VecDeque<T> {}
        impl<T> From<Vec<T>> for VecDeque<T> {}
        impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
        impl<T> crate::ops::Index<usize> for VecDeque<T> { type Output = T; }
        impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        impl<'a, T> IntoIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
    }
    pub mod binary_heap {
        #[derive(Clone, Debug, Default)] pub struct BinaryHeap<T>(T);
        iterators! { Iter['a, T] &'a T; IntoIter[T] T; Drain['a, T] T; }
        #[derive(Debug)] pub struct PeekMut<'a, T>(&'a T);
        impl<'a, T> PeekMut<'a, T> { pub fn pop(this: PeekMut<'a, T>) -> T {} }
        impl<T> crate::ops::Deref for PeekMut<'_, T> { type Target = T; }
        impl<T> crate::ops::DerefMut for PeekMut<'_, T> {}
        impl<T> BinaryHeap<T> {
            pub fn new() -> BinaryHeap<T> {}
            pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
            pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> {}
            pub fn pop(&mut self) -> Option<T> {}
            pub fn push(&mut self, item: T) {}
            pub fn into_sorted_vec(self) -> Vec<T> {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn peek(&self) -> Option<&T> {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn into_vec(self) -> Vec<T> {}
            pub fn as_slice(&self) -> &[T] {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn drain(&mut self) -> Drain<'_, T> {}
            pub fn clear(&mut self) {}
        }
        impl<T> FromIterator<T> for BinaryHeap<T> {}
        impl<T> Extend<T> for BinaryHeap<T> {}
        impl<T> From<Vec<T>> for BinaryHeap<T> {}
        impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> {}
        impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    }
    pub mod linked_list {
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct LinkedList<T>(T);
        iterators! { Iter['a, T] &'a T; IterMut['a, T] &'a mut T; IntoIter[T] T; }
        impl<T> LinkedList<T> {
            pub fn new() -> Self {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn clear(&mut self) {}
            pub fn contains(&self, x: &T) -> bool {}
            pub fn front(&self) -> Option<&T> {}
            pub fn front_mut(&mut self) -> Option<&mut T> {}
            pub fn back(&self) -> Option<&T> {}
            pub fn back_mut(&mut self) -> Option<&mut T> {}
            pub fn push_front(&mut self, elt: T) {}
            pub fn pop_front(&mut self) -> Option<T> {}
            pub fn push_back(&mut self, elt: T) {}
            pub fn pop_back(&mut self) -> Option<T> {}
            pub fn split_off(&mut self, at: usize) -> LinkedList<T> {}
        }
        impl<T> FromIterator<T> for LinkedList<T> {}
        impl<T> Extend<T> for LinkedList<T> {}
        impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
        impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        impl<'a, T> IntoIterator for &'a mut LinkedList<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
    }
}

pub mod time {
    use crate::ops::{Add, AddAssign, Div, Mul, Sub, SubAssign};
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Duration(());
    impl Duration {
        pub const ZERO: Duration = Duration(());
        pub const MAX: Duration = Duration(());
        pub fn new(secs: u64, nanos: u32) -> Duration {}
        pub fn from_secs(secs: u64) -> Duration {}
        pub fn from_millis(millis: u64) -> Duration {}
        pub fn from_micros(micros: u64) -> Duration {}
        pub fn from_nanos(nanos: u64) -> Duration {}
        pub fn from_nanos_u128(nanos: u128) -> Duration {}
        pub fn from_mins(mins: u64) -> Duration {}
        pub fn from_hours(hours: u64) -> Duration {}
        pub fn is_zero(&self) -> bool {}
        pub fn as_secs(&self) -> u64 {}
        pub fn subsec_millis(&self) -> u32 {}
        pub fn subsec_micros(&self) -> u32 {}
        pub fn subsec_nanos(&self) -> u32 {}
        pub fn as_millis(&self) -> u128 {}
        pub fn as_micros(&self) -> u128 {}
        pub fn as_nanos(&self) -> u128 {}
        pub fn abs_diff(self, other: Duration) -> Duration {}
        pub fn checked_add(self, rhs: Duration) -> Option<Duration> {}
        pub fn saturating_add(self, rhs: Duration) -> Duration {}
        pub fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
        pub fn saturating_sub(self, rhs: Duration) -> Duration {}
        pub fn checked_mul(self, rhs: u32) -> Option<Duration> {}
        pub fn saturating_mul(self, rhs: u32) -> Duration {}
        pub fn checked_div(self, rhs: u32) -> Option<Duration> {}
        pub fn as_secs_f64(&self) -> f64 {}
        pub fn as_secs_f32(&self) -> f32 {}
        pub fn from_secs_f64(secs: f64) -> Duration {}
        pub fn from_secs_f32(secs: f32) -> Duration {}
        pub fn mul_f64(self, rhs: f64) -> Duration {}
        pub fn mul_f32(self, rhs: f32) -> Duration {}
        pub fn div_f64(self, rhs: f64) -> Duration {}
        pub fn div_f32(self, rhs: f32) -> Duration {}
        pub fn div_duration_f64(self, rhs: Duration) -> f64 {}
        pub fn div_duration_f32(self, rhs: Duration) -> f32 {}
        pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {}
        pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {}
    }
    errors!(TryFromFloatSecsError, SystemTimeError);
    impl SystemTimeError { pub fn duration(&self) -> Duration {} }
    impl<T> crate::iter::Sum<T> for Duration {}
    impl Add for Duration { type Output = Duration; }
    impl Sub for Duration { type Output = Duration; }
    impl Mul<u32> for Duration { type Output = Duration; }
    impl Mul<Duration> for u32 { type Output = Duration; }
    impl Div<u32> for Duration { type Output = Duration; }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Instant(());
    impl Instant {
        pub fn now() -> Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }
    impl Sub<Instant> for Instant { type Output = Duration; }
    impl Sub<Duration> for Instant { type Output = Instant; }
    impl Add<Duration> for Instant { type Output = Instant; }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct SystemTime(());
    pub const UNIX_EPOCH: SystemTime = SystemTime(());
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = SystemTime(());
        pub fn now() -> SystemTime {}
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {}
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {}
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {}
    }
    impl Sub<Duration> for SystemTime { type Output = SystemTime; }
    impl Add<Duration> for SystemTime { type Output = SystemTime; }
    implement! {
        AddAssign => Duration; SubAssign => Duration; crate::ops::MulAssign<u32> => Duration; crate::ops::DivAssign<u32> => Duration;
        AddAssign<Duration> => Instant, SystemTime; SubAssign<Duration> => Instant, SystemTime;
    }
}

pub mod thread {
    use crate::cell::{Cell, RefCell};
    use crate::io;
    pub type Result<T> = crate::result::Result<T, Box<dyn crate::any::Any + Send + 'static>>;
    #[derive(Debug)] pub struct JoinHandle<T>(T);
    impl<T> JoinHandle<T> { pub fn join(self) -> Result<T> {} pub fn thread(&self) -> &Thread {} pub fn is_finished(&self) -> bool {} }
    #[derive(Debug)] pub struct ScopedJoinHandle<'scope, T>(&'scope T);
    impl<'scope, T> ScopedJoinHandle<'scope, T> { pub fn join(self) -> Result<T> {} pub fn thread(&self) -> &Thread {} pub fn is_finished(&self) -> bool {} }
    #[derive(Debug)] pub struct Scope<'scope, 'env>(&'scope Thread);
    impl<'scope, 'env> Scope<'scope, 'env> { pub fn spawn<F: FnOnce() -> T, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> {} }
    pub fn scope<'env, F: FnOnce(&Scope<'_, 'env>) -> T, T>(f: F) -> T {}
    #[derive(Debug)] pub struct Builder(());
    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        pub fn stack_size(self, size: usize) -> Builder {}
        pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> io::Result<JoinHandle<T>> {}
        pub unsafe fn spawn_unchecked<F: FnOnce() -> T, T>(self, f: F) -> io::Result<JoinHandle<T>> {}
        pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T, T>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> io::Result<ScopedJoinHandle<'scope, T>> {}
    }
    #[derive(Clone, Debug)] pub struct Thread(());
    impl Thread { pub fn unpark(&self) {} pub fn id(&self) -> ThreadId {} pub fn name(&self) -> Option<&str> {} }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct ThreadId(());
    pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}
    pub fn sleep(dur: crate::time::Duration) {}
    pub fn sleep_ms(ms: u32) {}
    pub fn sleep_until(deadline: crate::time::Instant) {}
    pub fn park() {}
    pub fn park_timeout(dur: crate::time::Duration) {}
    pub fn park_timeout_ms(ms: u32) {}
    pub fn yield_now() {}
    pub fn current() -> Thread {}
    pub fn panicking() -> bool {}
    pub fn available_parallelism() -> io::Result<crate::num::NonZero<usize>> {}
    #[derive(Debug)] pub struct LocalKey<T>(T);
    errors!(AccessError);
    impl<T> LocalKey<T> { pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {} pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> {} }
    impl<T> LocalKey<Cell<T>> { pub fn set(&'static self, value: T) {} pub fn get(&'static self) -> T {} pub fn take(&'static self) -> T {} pub fn replace(&'static self, value: T) -> T {} }
    impl<T> LocalKey<RefCell<T>> {
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R {}
        pub fn set(&'static self, value: T) {}
        pub fn take(&'static self) -> T {}
        pub fn replace(&'static self, value: T) -> T {}
    }
}

pub mod sync {
    use crate::fmt::Display;
    use crate::ops::{Deref, DerefMut};
    use crate::time::Duration;
    counted!(Arc, Weak);
    #[derive(Debug)] pub struct PoisonError<T>(T);
    impl<T> PoisonError<T> { pub fn new(data: T) -> PoisonError<T> {} pub fn into_inner(self) -> T {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} }
    impl<T> Display for PoisonError<T> {}
    impl<T> crate::error::Error for PoisonError<T> {}
    #[derive(Debug)] pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
    impl<T> Display for TryLockError<T> {}
    impl<T> crate::error::Error for TryLockError<T> {}
    impl<T> From<PoisonError<T>> for TryLockError<T> {}
    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<T> = Result<T, TryLockError<T>>;
    #[derive(Debug)] pub struct Mutex<T: ?Sized>(T);
    impl<T> Mutex<T> { pub fn new(t: T) -> Mutex<T> {} pub fn into_inner(self) -> LockResult<T> {} }
    impl<T: ?Sized> Mutex<T> { pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {} pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {} pub fn is_poisoned(&self) -> bool {} pub fn clear_poison(&self) {} pub fn get_mut(&mut self) -> LockResult<&mut T> {} }
    impl<T: Default> Default for Mutex<T> {}
    impl<T> From<T> for Mutex<T> {}
    #[derive(Debug)] pub struct MutexGuard<'a, T: ?Sized>(&'a T);
    impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
    impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}
    #[derive(Debug)] pub struct RwLock<T: ?Sized>(T);
    impl<T> RwLock<T> { pub fn new(t: T) -> RwLock<T> {} pub fn into_inner(self) -> LockResult<T> {} }
    impl<T: ?Sized> RwLock<T> { pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {} pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {} pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {} pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {} pub fn is_poisoned(&self) -> bool {} pub fn clear_poison(&self) {} pub fn get_mut(&mut self) -> LockResult<&mut T> {} }
    impl<T: Default> Default for RwLock<T> {}
    impl<T> From<T> for RwLock<T> {}
    #[derive(Debug)] pub struct RwLockReadGuard<'a, T: ?Sized>(&'a T);
    #[derive(Debug)] pub struct RwLockWriteGuard<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> { pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {} }
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
    impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> {}
    impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> {}
    #[derive(Debug, Default)] pub struct Condvar(());
    impl Condvar {
        pub fn new() -> Condvar {}
        pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {}
        pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> {}
        pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {}
        pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)> {}
        pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {}
        pub fn notify_one(&self) {}
        pub fn notify_all(&self) {}
    }
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct WaitTimeoutResult(());
    impl WaitTimeoutResult { pub fn timed_out(&self) -> bool {} }
    #[derive(Debug)] pub struct Barrier(());
    #[derive(Debug)] pub struct BarrierWaitResult(());
    impl Barrier { pub fn new(n: usize) -> Barrier {} pub fn wait(&self) -> BarrierWaitResult {} }
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
    #[derive(Debug)] pub struct Once(());
    #[derive(Debug)] pub struct OnceState(());
    pub const ONCE_INIT: Once = Once(());
    impl Once { pub fn new() -> Once {} pub fn call_once<F: FnOnce()>(&self, f: F) {} pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {} pub fn is_completed(&self) -> bool {} pub fn wait(&self) {} pub fn wait_force(&self) {} }
    impl OnceState { pub fn is_poisoned(&self) -> bool {} }
    written_once!(OnceLock, LazyLock);
    impl<T> OnceLock<T> { pub fn wait(&self) -> &T {} }
    pub mod mpsc {
        use crate::time::Duration;
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
        #[derive(Clone, Debug)] pub struct Sender<T>(T);
        impl<T> Sender<T> { pub fn send(&self, t: T) -> Result<(), SendError<T>> {} }
        #[derive(Clone, Debug)] pub struct SyncSender<T>(T);
        impl<T> SyncSender<T> { pub fn send(&self, t: T) -> Result<(), SendError<T>> {} pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {} }
        #[derive(Debug)] pub struct Receiver<T>(T);
        impl<T> Receiver<T> { pub fn try_recv(&self) -> Result<T, TryRecvError> {} pub fn recv(&self) -> Result<T, RecvError> {} pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {} pub fn iter(&self) -> Iter<'_, T> {} pub fn try_iter(&self) -> TryIter<'_, T> {} }
        #[derive(Debug)] pub struct Iter<'a, T>(&'a T);
        impl<'a, T> Iterator for Iter<'a, T> { type Item = T; }
        #[derive(Debug)] pub struct TryIter<'a, T>(&'a T);
        impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }
        #[derive(Debug)] pub struct IntoIter<T>(T);
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; }
        #[derive(Clone, Debug, PartialEq, Eq)] pub struct SendError<T>(pub T);
        #[derive(Clone, Debug, PartialEq, Eq)] pub enum TrySendError<T> { Full(T), Disconnected(T) }
        impl<T> crate::fmt::Display for SendError<T> {}
        impl<T> crate::fmt::Display for TrySendError<T> {}
        impl<T> crate::error::Error for SendError<T> {}
        impl<T> crate::error::Error for TrySendError<T> {}
        impl<T> From<SendError<T>> for TrySendError<T> {}
        #[derive(Clone, Debug, PartialEq, Eq)] pub struct RecvError;
        #[derive(Clone, Debug, PartialEq, Eq)] pub enum TryRecvError { Empty, Disconnected }
        #[derive(Clone, Debug, PartialEq, Eq)] pub enum RecvTimeoutError { Timeout, Disconnected }
        implement! { crate::fmt::Display => RecvError, TryRecvError, RecvTimeoutError; crate::error::Error => RecvError, TryRecvError, RecvTimeoutError; }
    }
    pub mod atomic {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        pub fn fence(order: Ordering) {}
        pub fn compiler_fence(order: Ordering) {}
        macro_rules! atomics {
            ($([$($parameters:ident)*] $name:ty, $t:ty;)*) => { $(impl<$($parameters)*> $name {
                pub fn new(v: $t) -> Self {}
                pub unsafe fn from_ptr<'a>(ptr: *mut $t) -> &'a Self {}
                pub fn get_mut(&mut self) -> &mut $t {}
                pub fn into_inner(self) -> $t {}
                pub fn load(&self, order: Ordering) -> $t {}
                pub fn store(&self, val: $t, order: Ordering) {}
                pub fn swap(&self, val: $t, order: Ordering) -> $t {}
                pub fn compare_and_swap(&self, current: $t, new: $t, order: Ordering) -> $t {}
                pub fn compare_exchange(&self, current: $t, new: $t, success: Ordering, failure: Ordering) -> Result<$t, $t> {}
                pub fn compare_exchange_weak(&self, current: $t, new: $t, success: Ordering, failure: Ordering) -> Result<$t, $t> {}
                pub fn fetch_update<F: FnMut($t) -> Option<$t>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<$t, $t> {}
                pub fn update<F: FnMut($t) -> $t>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> $t {}
                pub fn try_update<F: FnMut($t) -> Option<$t>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<$t, $t> {}
                pub fn as_ptr(&self) -> *mut $t {}
            })* };
        }
        macro_rules! atomic_bits {
            ($($name:ident $t:ident)*) => { $(
                #[derive(Debug, Default)] pub struct $name(());
                impl From<$t> for $name {}
                atomics! { [] $name, $t; }
                impl $name {
                    pub fn fetch_and(&self, val: $t, order: Ordering) -> $t {}
                    pub fn fetch_nand(&self, val: $t, order: Ordering) -> $t {}
                    pub fn fetch_or(&self, val: $t, order: Ordering) -> $t {}
                    pub fn fetch_xor(&self, val: $t, order: Ordering) -> $t {}
                }
            )* };
        }
        macro_rules! atomic_numbers {
            ($($name:ident $t:ident)*) => { $(
                atomic_bits!($name $t);
                impl $name {
                    pub fn fetch_add(&self, val: $t, order: Ordering) -> $t {}
                    pub fn fetch_sub(&self, val: $t, order: Ordering) -> $t {}
                    pub fn fetch_max(&self, val: $t, order: Ordering) -> $t {}
                    pub fn fetch_min(&self, val: $t, order: Ordering) -> $t {}
                }
            )* };
        }
        #[derive(Debug, Default)] pub struct AtomicPtr<T>(T);
        atomics! { [T] AtomicPtr<T>, *mut T; }
        atomic_bits!(AtomicBool bool);
        impl AtomicBool { pub fn fetch_not(&self, order: Ordering) -> bool {} }
        atomic_numbers!(AtomicU8 u8 AtomicU16 u16 AtomicU32 u32 AtomicU64 u64 AtomicUsize usize AtomicI8 i8 AtomicI16 i16 AtomicI32 i32 AtomicI64 i64 AtomicIsize isize);
    }
}

pub mod io {
    pub type Result<T> = crate::result::Result<T, Error>;
    #[derive(Debug)] pub struct Error(());
    impl Error {
        pub fn new<E>(kind: ErrorKind, error: E) -> Error {}
        pub fn other<E>(error: E) -> Error {}
        pub fn last_os_error() -> Error {}
        pub fn from_raw_os_error(code: i32) -> Error {}
        pub fn raw_os_error(&self) -> Option<i32> {}
        pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync)> {}
        pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync)> {}
        pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> {}
        pub fn downcast<E: crate::error::Error>(self) -> crate::result::Result<E, Self> {}
        pub fn kind(&self) -> ErrorKind {}
    }
    implement! { From<ErrorKind> => Error; From<crate::ffi::NulError> => Error; From<crate::collections::TryReserveError> => Error; }
    impl<W> From<IntoInnerError<W>> for Error {}
    impl crate::error::Error for Error {}
    impl crate::fmt::Display for Error {}
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ErrorKind {
        NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse,
        AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem,
        StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy,
        ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof,
        OutOfMemory, Other,
    }
    impl crate::fmt::Display for ErrorKind {}
    pub mod prelude { pub use super::{BufRead, Read, Seek, Write}; }
    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        fn by_ref(&mut self) -> &mut Self {}
        fn bytes(self) -> Bytes<Self> {}
        fn chain<R: Read>(self, next: R) -> Chain<Self, R> {}
        fn take(self, limit: u64) -> Take<Self> {}
    }
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {}
        fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        fn write_fmt(&mut self, args: crate::fmt::Arguments<'_>) -> Result<()> {}
        fn by_ref(&mut self) -> &mut Self {}
    }
    pub trait Seek { fn seek(&mut self, pos: SeekFrom) -> Result<u64>; fn rewind(&mut self) -> Result<()> {} fn stream_position(&mut self) -> Result<u64> {} fn seek_relative(&mut self, offset: i64) -> Result<()> {} fn stream_len(&mut self) -> Result<u64> {} }
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amount: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        fn skip_until(&mut self, byte: u8) -> Result<usize> {}
        fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn has_data_left(&mut self) -> Result<bool> {}
        fn split(self, byte: u8) -> Split<Self> {}
        fn lines(self) -> Lines<Self> {}
    }
    pub trait IsTerminal { fn is_terminal(&self) -> bool; }
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
    #[derive(Clone, Debug)] pub struct IoSlice<'a>(&'a [u8]);
    #[derive(Debug)] pub struct IoSliceMut<'a>(&'a mut [u8]);
    impl<'a> IoSlice<'a> { pub fn new(buf: &'a [u8]) -> IoSlice<'a> {} pub fn advance(&mut self, n: usize) {} pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize) {} }
    impl<'a> IoSliceMut<'a> { pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> {} pub fn advance(&mut self, n: usize) {} pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize) {} }
    impl<'a> crate::ops::Deref for IoSlice<'a> { type Target = [u8]; }
    impl<'a> crate::ops::Deref for IoSliceMut<'a> { type Target = [u8]; }
    impl<'a> crate::ops::DerefMut for IoSliceMut<'a> {}
    #[derive(Debug)] pub struct BufReader<R: ?Sized>(R);
    impl<R> BufReader<R> { pub fn new(inner: R) -> BufReader<R> {} pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn buffer(&self) -> &[u8] {} pub fn capacity(&self) -> usize {} pub fn seek_relative(&mut self, offset: i64) -> Result<()> {} }
    impl<R: Read> Read for BufReader<R> {}
    impl<R: Read> BufRead for BufReader<R> {}
    impl<R: Seek> Seek for BufReader<R> {}
    #[derive(Debug)] pub struct BufWriter<W: ?Sized>(W);
    #[derive(Debug)] pub struct IntoInnerError<W>(W);
    impl<W> IntoInnerError<W> { pub fn error(&self) -> &Error {} pub fn into_inner(self) -> W {} pub fn into_error(self) -> Error {} pub fn into_parts(self) -> (Error, W) {} }
    impl<W> crate::fmt::Display for IntoInnerError<W> {}
    impl<W> crate::error::Error for IntoInnerError<W> {}
    #[derive(Debug)] pub struct WriterPanicked(());
    impl WriterPanicked { pub fn into_inner(self) -> Vec<u8> {} }
    impl<W> BufWriter<W> { pub fn new(inner: W) -> BufWriter<W> {} pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn buffer(&self) -> &[u8] {} pub fn capacity(&self) -> usize {} pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {} pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>) {} }
    impl<W: Write> Write for BufWriter<W> {}
    impl<W: Seek> Seek for BufWriter<W> {}
    #[derive(Debug)] pub struct LineWriter<W: ?Sized>(W);
    impl<W> LineWriter<W> { pub fn new(inner: W) -> LineWriter<W> {} pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>> {} }
    impl<W: Write> Write for LineWriter<W> {}
    #[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct Cursor<T>(T);
    impl<T> Cursor<T> { pub fn new(inner: T) -> Cursor<T> {} pub fn into_inner(self) -> T {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} pub fn position(&self) -> u64 {} pub fn set_position(&mut self, pos: u64) {} }
    impl<T> Read for Cursor<T> {}
    impl<T> BufRead for Cursor<T> {}
    impl<T> Write for Cursor<T> {}
    impl<T> Seek for Cursor<T> {}
    #[derive(Debug)] pub struct Take<T>(T);
    impl<T> Take<T> { pub fn limit(&self) -> u64 {} pub fn set_limit(&mut self, limit: u64) {} pub fn into_inner(self) -> T {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} }
    impl<T: Read> Read for Take<T> {}
    impl<T: BufRead> BufRead for Take<T> {}
    #[derive(Debug)] pub struct Chain<T, U>(T, U);
    impl<T, U> Chain<T, U> { pub fn into_inner(self) -> (T, U) {} pub fn get_ref(&self) -> (&T, &U) {} pub fn get_mut(&mut self) -> (&mut T, &mut U) {} }
    impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
    impl<T: Read, U: Read> Read for Chain<T, U> {}
    #[derive(Debug)] pub struct Bytes<R>(R);
    impl<R: Read> Iterator for Bytes<R> { type Item = Result<u8>; }
    #[derive(Debug)] pub struct Lines<B>(B);
    impl<B: BufRead> Iterator for Lines<B> { type Item = Result<String>; }
    #[derive(Debug)] pub struct Split<B>(B);
    impl<B: BufRead> Iterator for Split<B> { type Item = Result<Vec<u8>>; }
    #[derive(Debug)] pub struct Stdin(()); #[derive(Debug)] pub struct StdinLock<'a>(&'a Stdin); #[derive(Debug)] pub struct Stdout(()); #[derive(Debug)] pub struct StdoutLock<'a>(&'a Stdout); #[derive(Debug)] pub struct Stderr(()); #[derive(Debug)] pub struct StderrLock<'a>(&'a Stderr);
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    impl Stdin { pub fn lock(&self) -> StdinLock<'static> {} pub fn read_line(&self, buf: &mut String) -> Result<usize> {} pub fn lines(self) -> Lines<StdinLock<'static>> {} }
    impl Stdout { pub fn lock(&self) -> StdoutLock<'static> {} }
    impl Stderr { pub fn lock(&self) -> StderrLock<'static> {} }
    impl Read for Stdin {}
    impl Read for StdinLock<'_> {}
    impl BufRead for StdinLock<'_> {}
    impl Write for Stdout {}
    impl Write for StdoutLock<'_> {}
    impl Write for Stderr {}
    impl Write for StderrLock<'_> {}
    implement! { IsTerminal => Stdin, StdinLock<'_>, Stdout, StdoutLock<'_>, Stderr, StderrLock<'_>, crate::fs::File, crate::process::ChildStdin, crate::process::ChildStdout, crate::process::ChildStderr; }
    #[cfg(unix)]
    implement! { IsTerminal => crate::os::fd::OwnedFd, crate::os::fd::BorrowedFd<'_>; }
    impl Read for &Stdin {}
    impl Write for &Stdout {}
    impl Write for &Stderr {}
    impl Read for &[u8] {}
    impl BufRead for &[u8] {}
    impl Read for crate::collections::VecDeque<u8> {}
    impl BufRead for crate::collections::VecDeque<u8> {}
    impl Write for crate::collections::VecDeque<u8> {}
    impl<S: Seek + ?Sized> Seek for &mut S {}
    impl<S: Seek + ?Sized> Seek for Box<S> {}
    impl<B: BufRead + ?Sized> BufRead for Box<B> {}
    impl Read for crate::sync::Arc<crate::fs::File> {}
    impl Write for crate::sync::Arc<crate::fs::File> {}
    impl Seek for crate::sync::Arc<crate::fs::File> {}
    impl Write for Vec<u8> {}
    impl Write for &mut [u8] {}
    impl<R: Read + ?Sized> Read for &mut R {}
    impl<R: BufRead + ?Sized> BufRead for &mut R {}
    impl<W: Write + ?Sized> Write for &mut W {}
    impl<R: Read + ?Sized> Read for Box<R> {}
    impl<W: Write + ?Sized> Write for Box<W> {}
    #[derive(Clone, Debug, Default)] pub struct Empty; #[derive(Clone, Debug, Default)] pub struct Sink; #[derive(Clone, Debug)] pub struct Repeat(());
    impl Read for Repeat {}
    impl BufRead for Empty {}
    impl Write for Empty {}
    impl Seek for Empty {}
    pub fn empty() -> Empty {} pub fn sink() -> Sink {} pub fn repeat(byte: u8) -> Repeat {}
    impl Read for Empty {}
    impl Write for Sink {}
    pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}
    #[derive(Debug)] pub struct PipeReader(()); #[derive(Debug)] pub struct PipeWriter(());
    impl PipeReader { pub fn try_clone(&self) -> Result<Self> {} }
    impl PipeWriter { pub fn try_clone(&self) -> Result<Self> {} }
    pub fn pipe() -> Result<(PipeReader, PipeWriter)> {}
    impl Read for PipeReader {}
    impl Write for PipeWriter {}
}

pub mod fs {
    use crate::io;
    use crate::path::{Path, PathBuf};
    #[derive(Debug)] pub struct File(());
    impl File {
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn open_buffered<P: AsRef<Path>>(path: P) -> io::Result<io::BufReader<File>> {}
        pub fn create_buffered<P: AsRef<Path>>(path: P) -> io::Result<io::BufWriter<File>> {}
        pub fn options() -> OpenOptions {}
        pub fn sync_all(&self) -> io::Result<()> {}
        pub fn sync_data(&self) -> io::Result<()> {}
        pub fn set_len(&self, size: u64) -> io::Result<()> {}
        pub fn lock(&self) -> io::Result<()> {}
        pub fn lock_shared(&self) -> io::Result<()> {}
        pub fn try_lock(&self) -> Result<(), TryLockError> {}
        pub fn try_lock_shared(&self) -> Result<(), TryLockError> {}
        pub fn unlock(&self) -> io::Result<()> {}
        pub fn metadata(&self) -> io::Result<Metadata> {}
        pub fn try_clone(&self) -> io::Result<File> {}
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        pub fn set_times(&self, times: FileTimes) -> io::Result<()> {}
        pub fn set_modified(&self, time: crate::time::SystemTime) -> io::Result<()> {}
    }
    #[derive(Debug)] pub enum TryLockError { Error(io::Error), WouldBlock }
    implement! { crate::fmt::Display => TryLockError; crate::error::Error => TryLockError; From<TryLockError> => io::Error; }
    impl io::Read for File {}
    impl io::Write for File {}
    impl io::Seek for File {}
    impl io::Read for &File {}
    impl io::Write for &File {}
    impl io::Seek for &File {}
    #[derive(Clone, Debug)] pub struct OpenOptions(());
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
    }
    #[derive(Clone)] pub struct Metadata(());
    implement! { crate::fmt::Debug => Metadata, FileType; }
    impl Metadata { pub fn file_type(&self) -> FileType {} pub fn is_dir(&self) -> bool {} pub fn is_file(&self) -> bool {} pub fn is_symlink(&self) -> bool {} pub fn len(&self) -> u64 {} pub fn permissions(&self) -> Permissions {} pub fn modified(&self) -> io::Result<crate::time::SystemTime> {} pub fn accessed(&self) -> io::Result<crate::time::SystemTime> {} pub fn created(&self) -> io::Result<crate::time::SystemTime> {} }
    #[derive(Clone, PartialEq, Eq, Hash)] pub struct FileType(());
    impl FileType { pub fn is_dir(&self) -> bool {} pub fn is_file(&self) -> bool {} pub fn is_symlink(&self) -> bool {} }
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct Permissions(());
    impl Permissions { pub fn readonly(&self) -> bool {} pub fn set_readonly(&mut self, readonly: bool) {} }
    #[derive(Clone, Debug, Default)] pub struct FileTimes(());
    impl FileTimes { pub fn new() -> FileTimes {} pub fn set_accessed(self, t: crate::time::SystemTime) -> FileTimes {} pub fn set_modified(self, t: crate::time::SystemTime) -> FileTimes {} }
    #[derive(Debug)] pub struct ReadDir(());
    impl Iterator for ReadDir { type Item = io::Result<DirEntry>; }
    #[derive(Debug)] pub struct DirEntry(());
    impl DirEntry { pub fn path(&self) -> PathBuf {} pub fn metadata(&self) -> io::Result<Metadata> {} pub fn file_type(&self) -> io::Result<FileType> {} pub fn file_name(&self) -> crate::ffi::OsString {} }
    #[derive(Debug)] pub struct DirBuilder(());
    impl DirBuilder { pub fn new() -> DirBuilder {} pub fn recursive(&mut self, recursive: bool) -> &mut Self {} pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {} }
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
    pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}
    pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
    pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
    pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
    pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}
    pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
}

pub mod net {
    use crate::io;
    use crate::time::Duration;
    pub trait ToSocketAddrs { type Iter; fn to_socket_addrs(&self) -> io::Result<Self::Iter>; }
    impl ToSocketAddrs for str { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for String { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (&str, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (String, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for SocketAddr { type Iter = crate::option::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for SocketAddrV4 { type Iter = crate::option::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for SocketAddrV6 { type Iter = crate::option::IntoIter<SocketAddr>; }
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T { type Iter = <T as ToSocketAddrs>::Iter; }
    impl ToSocketAddrs for (IpAddr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (Ipv6Addr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; }
    impl<'a> ToSocketAddrs for &'a [SocketAddr] { type Iter = crate::iter::Cloned<crate::slice::Iter<'a, SocketAddr>, SocketAddr>; }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Ipv4Addr(());
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Ipv6Addr(());
    impl Ipv4Addr {
        pub const BITS: u32 = 32;
        pub const LOCALHOST: Self = Ipv4Addr(());
        pub const UNSPECIFIED: Self = Ipv4Addr(());
        pub const BROADCAST: Self = Ipv4Addr(());
        pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
        pub fn to_bits(self) -> u32 {}
        pub fn from_bits(bits: u32) -> Ipv4Addr {}
        pub fn octets(&self) -> [u8; 4] {}
        pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr {}
        pub fn is_unspecified(&self) -> bool {}
        pub fn is_loopback(&self) -> bool {}
        pub fn is_private(&self) -> bool {}
        pub fn is_link_local(&self) -> bool {}
        pub fn is_multicast(&self) -> bool {}
        pub fn is_broadcast(&self) -> bool {}
        pub fn is_documentation(&self) -> bool {}
        pub fn to_ipv6_compatible(&self) -> Ipv6Addr {}
        pub fn to_ipv6_mapped(&self) -> Ipv6Addr {}
    }
    impl Ipv6Addr {
        pub const BITS: u32 = 128;
        pub const LOCALHOST: Self = Ipv6Addr(());
        pub const UNSPECIFIED: Self = Ipv6Addr(());
        pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
        pub fn to_bits(self) -> u128 {}
        pub fn from_bits(bits: u128) -> Ipv6Addr {}
        pub fn segments(&self) -> [u16; 8] {}
        pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr {}
        pub fn octets(&self) -> [u8; 16] {}
        pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr {}
        pub fn is_unspecified(&self) -> bool {}
        pub fn is_loopback(&self) -> bool {}
        pub fn is_unique_local(&self) -> bool {}
        pub fn is_unicast_link_local(&self) -> bool {}
        pub fn is_multicast(&self) -> bool {}
        pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {}
        pub fn to_ipv4(&self) -> Option<Ipv4Addr> {}
        pub fn to_canonical(&self) -> IpAddr {}
    }
    impl IpAddr {
        pub fn is_unspecified(&self) -> bool {}
        pub fn is_loopback(&self) -> bool {}
        pub fn is_multicast(&self) -> bool {}
        pub fn is_ipv4(&self) -> bool {}
        pub fn is_ipv6(&self) -> bool {}
        pub fn to_canonical(&self) -> IpAddr {}
    }
    impl SocketAddrV4 { pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {} pub fn ip(&self) -> &Ipv4Addr {} pub fn set_ip(&mut self, new_ip: Ipv4Addr) {} pub fn port(&self) -> u16 {} pub fn set_port(&mut self, new_port: u16) {} }
    impl SocketAddrV6 { pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {} pub fn ip(&self) -> &Ipv6Addr {} pub fn set_ip(&mut self, new_ip: Ipv6Addr) {} pub fn port(&self) -> u16 {} pub fn set_port(&mut self, new_port: u16) {} pub fn flowinfo(&self) -> u32 {} pub fn scope_id(&self) -> u32 {} pub fn set_scope_id(&mut self, new_scope_id: u32) {} }
    macro_rules! addresses {
        ($($ty:ty),*) => { $(impl crate::str::FromStr for $ty { type Err = AddrParseError; } impl crate::fmt::Display for $ty {})* };
    }
    addresses!(IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6);
    implement! {
        From<Ipv4Addr> => IpAddr, u32; From<Ipv6Addr> => IpAddr, u128; From<[u8; 4]> => IpAddr, Ipv4Addr; From<[u8; 16]> => IpAddr, Ipv6Addr; From<[u16; 8]> => IpAddr, Ipv6Addr;
        From<u32> => Ipv4Addr; From<u128> => Ipv6Addr; From<SocketAddrV4> => SocketAddr; From<SocketAddrV6> => SocketAddr;
    }
    errors!(AddrParseError);
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct SocketAddrV4(());
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct SocketAddrV6(());
    impl SocketAddr { pub fn new(ip: IpAddr, port: u16) -> SocketAddr {} pub fn ip(&self) -> IpAddr {} pub fn set_ip(&mut self, new_ip: IpAddr) {} pub fn port(&self) -> u16 {} pub fn set_port(&mut self, new_port: u16) {} pub fn is_ipv4(&self) -> bool {} pub fn is_ipv6(&self) -> bool {} }
    impl<I> From<(I, u16)> for SocketAddr {}
    #[derive(Debug)] pub struct TcpStream(());
    impl TcpStream { pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {} pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {} pub fn peer_addr(&self) -> io::Result<SocketAddr> {} pub fn local_addr(&self) -> io::Result<SocketAddr> {} pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {} pub fn try_clone(&self) -> io::Result<TcpStream> {} pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {} pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {} pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {} pub fn read_timeout(&self) -> io::Result<Option<Duration>> {} pub fn write_timeout(&self) -> io::Result<Option<Duration>> {} pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {} pub fn nodelay(&self) -> io::Result<bool> {} pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {} pub fn ttl(&self) -> io::Result<u32> {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} pub fn take_error(&self) -> io::Result<Option<io::Error>> {} }
    impl io::Read for TcpStream {}
    impl io::Write for TcpStream {}
    impl io::Read for &TcpStream {}
    impl io::Write for &TcpStream {}
    #[derive(Debug)] pub struct TcpListener(());
    impl TcpListener { pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {} pub fn local_addr(&self) -> io::Result<SocketAddr> {} pub fn try_clone(&self) -> io::Result<TcpListener> {} pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {} pub fn incoming(&self) -> Incoming<'_> {} pub fn into_incoming(self) -> IntoIncoming {} pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {} pub fn ttl(&self) -> io::Result<u32> {} pub fn take_error(&self) -> io::Result<Option<io::Error>> {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} }
    #[derive(Debug)] pub struct Incoming<'a>(&'a TcpListener); #[derive(Debug)] pub struct IntoIncoming(());
    impl<'a> Iterator for Incoming<'a> { type Item = io::Result<TcpStream>; }
    impl Iterator for IntoIncoming { type Item = io::Result<TcpStream>; }
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum Shutdown { Read, Write, Both }
    #[derive(Debug)] pub struct UdpSocket(());
    impl UdpSocket { pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {} pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {} pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {} pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {} pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {} pub fn send(&self, buf: &[u8]) -> io::Result<usize> {} pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {} pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {} pub fn local_addr(&self) -> io::Result<SocketAddr> {} pub fn peer_addr(&self) -> io::Result<SocketAddr> {} pub fn try_clone(&self) -> io::Result<UdpSocket> {} pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {} pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {} pub fn read_timeout(&self) -> io::Result<Option<Duration>> {} pub fn write_timeout(&self) -> io::Result<Option<Duration>> {} pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {} pub fn broadcast(&self) -> io::Result<bool> {} pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()> {} pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()> {} pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()> {} pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {} pub fn ttl(&self) -> io::Result<u32> {} pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {} pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {} pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {} pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {} pub fn take_error(&self) -> io::Result<Option<io::Error>> {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} }
}

pub mod process {
    use crate::ffi::OsStr;
    use crate::io;
    use crate::path::Path;
    #[derive(Debug)] pub struct Command(());
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn spawn(&mut self) -> io::Result<Child> {}
        pub fn output(&mut self) -> io::Result<Output> {}
        pub fn status(&mut self) -> io::Result<ExitStatus> {}
        pub fn get_program(&self) -> &OsStr {}
        pub fn get_args(&self) -> CommandArgs<'_> {}
        pub fn get_envs(&self) -> CommandEnvs<'_> {}
        pub fn get_current_dir(&self) -> Option<&Path> {}
    }
    iterators! { CommandArgs['a] &'a OsStr; CommandEnvs['a] (&'a OsStr, Option<&'a OsStr>); }
    #[derive(Debug)] pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child { pub fn kill(&mut self) -> io::Result<()> {} pub fn id(&self) -> u32 {} pub fn wait(&mut self) -> io::Result<ExitStatus> {} pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {} pub fn wait_with_output(self) -> io::Result<Output> {} }
    #[derive(Debug)] pub struct ChildStdin(()); #[derive(Debug)] pub struct ChildStdout(()); #[derive(Debug)] pub struct ChildStderr(());
    impl io::Write for &ChildStdin {}
    impl io::Write for ChildStdin {}
    impl io::Read for ChildStdout {}
    impl io::Read for ChildStderr {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
    #[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct ExitStatus(());
    impl crate::fmt::Display for ExitStatus {}
    impl ExitStatus { pub fn success(&self) -> bool {} pub fn code(&self) -> Option<i32> {} }
    #[derive(Debug)] pub struct Stdio(());
    implement! { From<ChildStdin> => Stdio; From<ChildStdout> => Stdio; From<ChildStderr> => Stdio; From<crate::fs::File> => Stdio; From<io::Stdout> => Stdio; From<io::Stderr> => Stdio; From<io::PipeReader> => Stdio; From<io::PipeWriter> => Stdio; }
    #[cfg(unix)]
    implement! { From<crate::os::fd::OwnedFd> => Stdio; }
    impl Stdio { pub fn piped() -> Stdio {} pub fn inherit() -> Stdio {} pub fn null() -> Stdio {} }
    #[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct ExitCode(());
    impl ExitCode { pub const SUCCESS: ExitCode = ExitCode(()); pub const FAILURE: ExitCode = ExitCode(()); }
    impl From<u8> for ExitCode {}
    pub trait Termination { fn report(self) -> ExitCode; }
    implement! { Termination => (), !, ExitCode, crate::convert::Infallible; }
    impl<T: Termination, E: crate::fmt::Debug> Termination for Result<T, E> {}
    pub fn exit(code: i32) -> ! {}
    pub fn abort() -> ! {}
    pub fn id() -> u32 {}
}

pub mod path {
    use crate::ffi::{OsStr, OsString};
    use crate::io;
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Path(());
    impl Path {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn as_mut_os_str(&mut self) -> &mut OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> crate::borrow::Cow<'_, str> {}
        pub fn to_path_buf(&self) -> PathBuf {}
        pub fn into_path_buf(self: Box<Self>) -> PathBuf {}
        pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {}
        pub fn has_root(&self) -> bool {}
        pub fn parent(&self) -> Option<&Path> {}
        pub fn ancestors(&self) -> Ancestors<'_> {}
        pub fn file_name(&self) -> Option<&OsStr> {}
        pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError> {}
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
        pub fn file_prefix(&self) -> Option<&OsStr> {}
        pub fn file_stem(&self) -> Option<&OsStr> {}
        pub fn extension(&self) -> Option<&OsStr> {}
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn components(&self) -> Components<'_> {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn display(&self) -> Display<'_> {}
        pub fn metadata(&self) -> io::Result<crate::fs::Metadata> {}
        pub fn symlink_metadata(&self) -> io::Result<crate::fs::Metadata> {}
        pub fn canonicalize(&self) -> io::Result<PathBuf> {}
        pub fn read_link(&self) -> io::Result<PathBuf> {}
        pub fn read_dir(&self) -> io::Result<crate::fs::ReadDir> {}
        pub fn exists(&self) -> bool {}
        pub fn try_exists(&self) -> io::Result<bool> {}
        pub fn is_file(&self) -> bool {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
    }
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct PathBuf(());
    impl PathBuf { pub fn new() -> PathBuf {} pub fn with_capacity(capacity: usize) -> PathBuf {} pub fn as_path(&self) -> &Path {} pub fn push<P: AsRef<Path>>(&mut self, path: P) {} pub fn pop(&mut self) -> bool {} pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {} pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {} pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {} pub fn as_mut_os_string(&mut self) -> &mut OsString {} pub fn leak<'a>(self) -> &'a mut Path {} pub fn capacity(&self) -> usize {} pub fn clear(&mut self) {} pub fn reserve(&mut self, additional: usize) {} pub fn shrink_to_fit(&mut self) {} pub fn into_os_string(self) -> OsString {} pub fn into_boxed_path(self) -> Box<Path> {} }
    impl crate::ops::Deref for PathBuf { type Target = Path; }
    impl Clone for PathBuf {}
    impl Default for PathBuf {}
    impl crate::ops::DerefMut for PathBuf {}
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
    implement! { From<String> => PathBuf; From<OsString> => PathBuf; From<Box<Path>> => PathBuf; From<crate::borrow::Cow<'_, Path>> => PathBuf; From<PathBuf> => OsString; }
    macro_rules! same_as_paths { ($($other:ty),*) => { $(impl PartialEq<$other> for Path {} impl PartialEq<$other> for PathBuf {})* }; }
    same_as_paths!(Path, &Path, PathBuf, OsStr, &OsStr, OsString, str, String, crate::borrow::Cow<'_, Path>);
    impl crate::str::FromStr for PathBuf { type Err = crate::convert::Infallible; }
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
    impl<P: AsRef<Path>> Extend<P> for PathBuf {}
    iterators! { Ancestors['a] &'a Path; Components['a] Component<'a>; Iter['a] &'a OsStr; }
    impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path {} }
    impl<'a> Iter<'a> { pub fn as_path(&self) -> &'a Path {} }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct PrefixComponent<'a>(&'a OsStr);
    impl<'a> PrefixComponent<'a> { pub fn kind(&self) -> Prefix<'a> {} pub fn as_os_str(&self) -> &'a OsStr {} }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Prefix<'a> { Verbatim(&'a OsStr), VerbatimUNC(&'a OsStr, &'a OsStr), VerbatimDisk(u8), DeviceNS(&'a OsStr), UNC(&'a OsStr, &'a OsStr), Disk(u8) }
    impl<'a> Prefix<'a> { pub fn is_verbatim(&self) -> bool {} }
    impl<'a> Component<'a> { pub fn as_os_str(self) -> &'a OsStr {} }
    #[derive(Debug)] pub struct Display<'a>(&'a Path);
    impl crate::fmt::Display for Display<'_> {}
    errors!(StripPrefixError);
    pub const MAIN_SEPARATOR: char = '/';
    pub const MAIN_SEPARATOR_STR: &str = "/";
    pub fn is_separator(c: char) -> bool {}
    pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    impl<'a> IntoIterator for &'a Path { type Item = &'a OsStr; type IntoIter = Iter<'a>; }
    impl<'a> IntoIterator for &'a PathBuf { type Item = &'a OsStr; type IntoIter = Iter<'a>; }
}

pub mod ffi {
    use crate::borrow::Cow;
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct OsStr(());
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct OsString(());
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct CStr(());
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct CString(());
    impl OsStr {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr {}
        pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn to_os_string(&self) -> OsString {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn into_os_string(self: Box<OsStr>) -> OsString {}
        pub fn as_encoded_bytes(&self) -> &[u8] {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn to_ascii_lowercase(&self) -> OsString {}
        pub fn to_ascii_uppercase(&self) -> OsString {}
        pub fn is_ascii(&self) -> bool {}
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {}
        pub fn display(&self) -> os_str::Display<'_> {}
    }
    pub mod os_str { #[derive(Debug)] pub struct Display<'a>(&'a str); impl crate::fmt::Display for Display<'_> {} }
    impl OsString {
        pub fn new() -> OsString {}
        pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> OsString {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn into_encoded_bytes(self) -> Vec<u8> {}
        pub fn into_string(self) -> Result<String, OsString> {}
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
        pub fn with_capacity(capacity: usize) -> OsString {}
        pub fn clear(&mut self) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn into_boxed_os_str(self) -> Box<OsStr> {}
        pub fn leak<'a>(self) -> &'a mut OsStr {}
    }
    impl crate::ops::Deref for OsString { type Target = OsStr; }
    impl crate::ops::DerefMut for OsString {}
    impl crate::str::FromStr for OsString { type Err = crate::convert::Infallible; }
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {}
    implement! {
        From<String> => OsString; From<Box<OsStr>> => OsString; From<Cow<'_, OsStr>> => OsString;
        PartialEq<str> => OsStr, OsString; PartialEq<&str> => OsString; PartialEq<OsStr> => OsString; PartialEq<&OsStr> => OsString; PartialEq<OsString> => OsStr;
        FromIterator<OsString> => OsString; FromIterator<&OsStr> => OsString; Extend<OsString> => OsString; Extend<&OsStr> => OsString;
    }
    impl CString {
        pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {}
        pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self {}
        pub unsafe fn from_raw(ptr: *mut c_char) -> CString {}
        pub fn into_raw(self) -> *mut c_char {}
        pub fn into_string(self) -> Result<String, IntoStringError> {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn into_bytes_with_nul(self) -> Vec<u8> {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_bytes_with_nul(&self) -> &[u8] {}
        pub fn as_c_str(&self) -> &CStr {}
        pub fn into_boxed_c_str(self) -> Box<CStr> {}
        pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError> {}
    }
    impl crate::ops::Deref for CString { type Target = CStr; }
    implement! { From<&CStr> => CString; From<Box<CStr>> => CString; From<Cow<'_, CStr>> => CString; }
    impl CStr {
        pub unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr {}
        pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {}
        pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> {}
        pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr {}
        pub fn as_ptr(&self) -> *const c_char {}
        pub fn count_bytes(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn to_bytes(&self) -> &[u8] {}
        pub fn to_bytes_with_nul(&self) -> &[u8] {}
        pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn into_c_string(self: Box<CStr>) -> CString {}
    }
    errors!(NulError, IntoStringError, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError);
    impl NulError { pub fn nul_position(&self) -> usize {} pub fn into_vec(self) -> Vec<u8> {} }
    impl IntoStringError { pub fn into_cstring(self) -> CString {} pub fn utf8_error(&self) -> crate::str::Utf8Error {} }
    pub type c_char = i8; pub type c_schar = i8; pub type c_uchar = u8; pub type c_short = i16; pub type c_ushort = u16; pub type c_int = i32; pub type c_uint = u32;
    pub type c_long = i64; pub type c_ulong = u64; pub type c_longlong = i64; pub type c_ulonglong = u64; pub type c_float = f32; pub type c_double = f64;
    pub enum c_void {}
}

pub mod env {
    use crate::ffi::{OsStr, OsString};
    use crate::path::{Path, PathBuf};
    iterators! { Args[] String; ArgsOs[] OsString; Vars[] (String, String); VarsOs[] (OsString, OsString); SplitPaths['a] PathBuf; }
    pub fn args() -> Args {}
    pub fn args_os() -> ArgsOs {}
    pub fn vars() -> Vars {}
    pub fn vars_os() -> VarsOs {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum VarError { NotPresent, NotUnicode(OsString) }
    errors!(JoinPathsError);
    implement! { crate::fmt::Display => VarError; crate::error::Error => VarError; }
    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {}
    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {}
    pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}
    pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {}
    pub fn current_dir() -> crate::io::Result<PathBuf> {}
    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}
    pub fn current_exe() -> crate::io::Result<PathBuf> {}
    pub fn temp_dir() -> PathBuf {}
    pub fn home_dir() -> Option<PathBuf> {}
    pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_> {}
    pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError> {}
    pub mod consts { pub const OS: &str = ""; pub const ARCH: &str = ""; pub const FAMILY: &str = ""; pub const EXE_SUFFIX: &str = ""; pub const EXE_EXTENSION: &str = ""; pub const DLL_PREFIX: &str = ""; pub const DLL_SUFFIX: &str = ""; pub const DLL_EXTENSION: &str = ""; }
}

pub mod os {
    pub mod raw { pub use crate::ffi::{c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort, c_void}; }
    #[cfg(unix)]
    pub mod fd {
        pub type RawFd = i32;
        pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; }
        pub trait FromRawFd { unsafe fn from_raw_fd(fd: RawFd) -> Self; }
        pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }
        pub trait AsFd { fn as_fd(&self) -> BorrowedFd<'_>; }
        #[derive(Clone, Debug)] pub struct BorrowedFd<'fd>(&'fd i32);
        impl<'fd> BorrowedFd<'fd> { pub unsafe fn borrow_raw(fd: RawFd) -> Self {} pub fn try_clone_to_owned(&self) -> crate::io::Result<OwnedFd> {} }
        #[derive(Debug)] pub struct OwnedFd(());
        impl OwnedFd { pub fn try_clone(&self) -> crate::io::Result<OwnedFd> {} }
        macro_rules! descriptors {
            ($($ty:ty),*) => { implement! { AsRawFd => $($ty),*; FromRawFd => $($ty),*; IntoRawFd => $($ty),*; AsFd => $($ty),*; From<OwnedFd> => $($ty),*; } $(impl From<$ty> for OwnedFd {})* };
        }
        descriptors!(
            crate::fs::File, crate::net::TcpStream, crate::net::TcpListener, crate::net::UdpSocket, crate::os::unix::net::UnixStream, crate::os::unix::net::UnixListener,
            crate::os::unix::net::UnixDatagram, crate::process::ChildStdin, crate::process::ChildStdout, crate::process::ChildStderr, crate::io::PipeReader, crate::io::PipeWriter
        );
        implement! {
            AsRawFd => OwnedFd, BorrowedFd<'_>, RawFd, crate::io::Stdin, crate::io::Stdout, crate::io::Stderr;
            FromRawFd => OwnedFd, RawFd; IntoRawFd => OwnedFd, RawFd;
            AsFd => OwnedFd, BorrowedFd<'_>, crate::io::Stdin, crate::io::Stdout, crate::io::Stderr;
        }
        impl<T: AsFd + ?Sized> AsFd for &T {}
        impl<T: AsFd + ?Sized> AsFd for Box<T> {}
        impl<T: AsFd + ?Sized> AsFd for crate::sync::Arc<T> {}
        impl<T: AsRawFd> AsRawFd for Box<T> {}
        impl<T: AsRawFd> AsRawFd for crate::sync::Arc<T> {}
    }
    #[cfg(target_os = "linux")]
    pub mod linux {
        pub mod fs {
            pub trait MetadataExt { fn st_dev(&self) -> u64; fn st_ino(&self) -> u64; fn st_mode(&self) -> u32; fn st_nlink(&self) -> u64; fn st_uid(&self) -> u32; fn st_gid(&self) -> u32; fn st_size(&self) -> u64; fn st_mtime(&self) -> i64; fn st_blocks(&self) -> u64; }
            impl MetadataExt for crate::fs::Metadata {}
        }
        pub mod net { pub trait SocketAddrExt { fn from_abstract_name<N: AsRef<[u8]>>(name: N) -> crate::io::Result<Self>; fn as_abstract_name(&self) -> Option<&[u8]>; } impl SocketAddrExt for crate::os::unix::net::SocketAddr {} }
    }
    #[cfg(unix)]
    pub mod unix {
        pub mod prelude { pub use super::ffi::{OsStrExt, OsStringExt}; pub use super::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt}; pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd}; pub use super::process::{CommandExt, ExitStatusExt}; pub use super::thread::JoinHandleExt; }
        pub mod io { pub use crate::os::fd::*; }
        pub mod thread { pub type RawPthread = u64; pub trait JoinHandleExt { fn as_pthread_t(&self) -> RawPthread; fn into_pthread_t(self) -> RawPthread; } impl<T> JoinHandleExt for crate::thread::JoinHandle<T> {} }
        pub mod ffi { pub trait OsStrExt { fn from_bytes(slice: &[u8]) -> &Self; fn as_bytes(&self) -> &[u8]; } impl OsStrExt for crate::ffi::OsStr {} pub trait OsStringExt { fn from_vec(vec: Vec<u8>) -> Self; fn into_vec(self) -> Vec<u8>; } impl OsStringExt for crate::ffi::OsString {} }
        pub mod fs {
            use crate::io;
            use crate::path::Path;
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
            pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
            pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
            pub fn fchown<F>(fd: F, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
            pub fn chroot<P: AsRef<Path>>(dir: P) -> io::Result<()> {}
            pub fn mkfifo<P: AsRef<Path>>(path: P, permissions: crate::fs::Permissions) -> io::Result<()> {}
            pub trait FileExt { fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>; fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()> {} fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>; fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()> {} }
            impl FileExt for crate::fs::File {}
            pub trait OpenOptionsExt { fn mode(&mut self, mode: u32) -> &mut Self; fn custom_flags(&mut self, flags: i32) -> &mut Self; }
            impl OpenOptionsExt for crate::fs::OpenOptions {}
            pub trait PermissionsExt { fn mode(&self) -> u32; fn set_mode(&mut self, mode: u32); fn from_mode(mode: u32) -> Self; }
            impl PermissionsExt for crate::fs::Permissions {}
            pub trait MetadataExt { fn dev(&self) -> u64; fn ino(&self) -> u64; fn mode(&self) -> u32; fn nlink(&self) -> u64; fn uid(&self) -> u32; fn gid(&self) -> u32; fn rdev(&self) -> u64; fn size(&self) -> u64; fn atime(&self) -> i64; fn atime_nsec(&self) -> i64; fn mtime(&self) -> i64; fn mtime_nsec(&self) -> i64; fn ctime(&self) -> i64; fn ctime_nsec(&self) -> i64; fn blksize(&self) -> u64; fn blocks(&self) -> u64; }
            impl MetadataExt for crate::fs::Metadata {}
            pub trait FileTypeExt { fn is_block_device(&self) -> bool; fn is_char_device(&self) -> bool; fn is_fifo(&self) -> bool; fn is_socket(&self) -> bool; }
            impl FileTypeExt for crate::fs::FileType {}
            pub trait DirEntryExt { fn ino(&self) -> u64; }
            impl DirEntryExt for crate::fs::DirEntry {}
            pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self; }
            impl DirBuilderExt for crate::fs::DirBuilder {}
        }
        pub mod net {
            use crate::io;
            use crate::path::Path;
            #[derive(Clone, Debug)] pub struct SocketAddr(());
            impl SocketAddr { pub fn from_pathname<P: AsRef<Path>>(path: P) -> io::Result<SocketAddr> {} pub fn is_unnamed(&self) -> bool {} pub fn as_pathname(&self) -> Option<&Path> {} }
            #[derive(Debug)] pub struct UnixStream(());
            impl UnixStream { pub fn local_addr(&self) -> io::Result<SocketAddr> {} pub fn peer_addr(&self) -> io::Result<SocketAddr> {} pub fn set_write_timeout(&self, timeout: Option<crate::time::Duration>) -> io::Result<()> {} pub fn read_timeout(&self) -> io::Result<Option<crate::time::Duration>> {} pub fn take_error(&self) -> io::Result<Option<io::Error>> {} pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {} pub fn connect_addr(addr: &SocketAddr) -> io::Result<UnixStream> {} pub fn pair() -> io::Result<(UnixStream, UnixStream)> {} pub fn try_clone(&self) -> io::Result<UnixStream> {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} pub fn set_read_timeout(&self, timeout: Option<crate::time::Duration>) -> io::Result<()> {} pub fn shutdown(&self, how: crate::net::Shutdown) -> io::Result<()> {} }
            impl io::Read for UnixStream {}
            impl io::Write for UnixStream {}
            impl io::Read for &UnixStream {}
            impl io::Write for &UnixStream {}
            #[derive(Debug)] pub struct UnixListener(());
            impl UnixListener { pub fn local_addr(&self) -> io::Result<SocketAddr> {} pub fn take_error(&self) -> io::Result<Option<io::Error>> {} pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {} pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener> {} pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {} pub fn incoming(&self) -> Incoming<'_> {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} pub fn try_clone(&self) -> io::Result<UnixListener> {} }
            #[derive(Debug)] pub struct Incoming<'a>(&'a UnixListener);
            impl<'a> Iterator for Incoming<'a> { type Item = io::Result<UnixStream>; }
            #[derive(Debug)] pub struct UnixDatagram(());
            impl UnixDatagram { pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixDatagram> {} pub fn connect_addr(&self, socket_addr: &SocketAddr) -> io::Result<()> {} pub fn try_clone(&self) -> io::Result<UnixDatagram> {} pub fn local_addr(&self) -> io::Result<SocketAddr> {} pub fn peer_addr(&self) -> io::Result<SocketAddr> {} pub fn set_read_timeout(&self, timeout: Option<crate::time::Duration>) -> io::Result<()> {} pub fn set_write_timeout(&self, timeout: Option<crate::time::Duration>) -> io::Result<()> {} pub fn take_error(&self) -> io::Result<Option<io::Error>> {} pub fn shutdown(&self, how: crate::net::Shutdown) -> io::Result<()> {} pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {} pub fn unbound() -> io::Result<UnixDatagram> {} pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {} pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {} pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {} pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {} pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {} pub fn send(&self, buf: &[u8]) -> io::Result<usize> {} pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize> {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} }
        }
        pub mod process {
            pub trait CommandExt { fn uid(&mut self, id: u32) -> &mut crate::process::Command; fn gid(&mut self, id: u32) -> &mut crate::process::Command; unsafe fn pre_exec<F>(&mut self, f: F) -> &mut crate::process::Command; fn exec(&mut self) -> crate::io::Error; fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command; fn arg0<S>(&mut self, arg: S) -> &mut crate::process::Command; }
            impl CommandExt for crate::process::Command {}
            pub trait ExitStatusExt { fn from_raw(raw: i32) -> Self; fn signal(&self) -> Option<i32>; fn core_dumped(&self) -> bool; fn stopped_signal(&self) -> Option<i32>; fn continued(&self) -> bool; fn into_raw(self) -> i32; }
            impl ExitStatusExt for crate::process::ExitStatus {}
            pub fn parent_id() -> u32 {}
        }
    }
    #[cfg(windows)]
    pub mod windows { pub mod fs { pub fn symlink_file<P, Q>(original: P, link: Q) -> crate::io::Result<()> {} pub fn symlink_dir<P, Q>(original: P, link: Q) -> crate::io::Result<()> {} } }
}

pub mod hint { pub fn spin_loop() {} pub fn black_box<T>(dummy: T) -> T {} pub unsafe fn unreachable_unchecked() -> ! {} pub unsafe fn assert_unchecked(cond: bool) {} }

pub mod ptr {
    pub fn null<T>() -> *const T {}
    pub fn null_mut<T>() -> *mut T {}
    pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {}
    pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool {}
    pub fn fn_addr_eq<T, U>(f: T, g: U) -> bool {}
    pub fn hash<T: ?Sized, S: crate::hash::Hasher>(hashee: *const T, into: &mut S) {}
    pub fn dangling<T>() -> *const T {}
    pub fn dangling_mut<T>() -> *mut T {}
    pub fn without_provenance<T>(addr: usize) -> *const T {}
    pub fn with_exposed_provenance<T>(addr: usize) -> *const T {}
    pub fn from_ref<T: ?Sized>(r: &T) -> *const T {}
    pub fn from_mut<T: ?Sized>(r: &mut T) -> *mut T {}
    pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {}
    pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] {}
    pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) {}
    pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {}
    pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T) {}
    pub unsafe fn read<T>(src: *const T) -> T {}
    pub unsafe fn read_unaligned<T>(src: *const T) -> T {}
    pub unsafe fn read_volatile<T>(src: *const T) -> T {}
    pub unsafe fn replace<T>(dst: *mut T, src: T) -> T {}
    pub unsafe fn swap<T>(a: *mut T, b: *mut T) {}
    pub unsafe fn write<T>(dst: *mut T, src: T) {}
    pub unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize) {}
    pub unsafe fn write_unaligned<T>(dst: *mut T, src: T) {}
    pub unsafe fn write_volatile<T>(dst: *mut T, src: T) {}
    #[macro_export] macro_rules! addr_of { () => {}; }
    #[macro_export] macro_rules! addr_of_mut { () => {}; }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct NonNull<T: ?Sized>(T);
    impl<T> NonNull<T> { pub fn dangling() -> Self {} }
    impl<T: ?Sized> NonNull<T> {
        pub unsafe fn new_unchecked(ptr: *mut T) -> Self {}
        pub fn new(ptr: *mut T) -> Option<Self> {}
        pub fn from_ref(r: &T) -> Self {}
        pub fn from_mut(r: &mut T) -> Self {}
        pub fn addr(self) -> crate::num::NonZero<usize> {}
        pub fn as_ptr(self) -> *mut T {}
        pub unsafe fn as_ref<'a>(&self) -> &'a T {}
        pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T {}
        pub fn cast<U>(self) -> NonNull<U> {}
        pub unsafe fn offset(self, count: isize) -> Self {}
        pub unsafe fn add(self, count: usize) -> Self {}
        pub unsafe fn sub(self, count: usize) -> Self {}
        pub unsafe fn read(self) -> T {}
        pub unsafe fn write(self, val: T) {}
        pub unsafe fn drop_in_place(self) {}
        pub unsafe fn replace(self, src: T) -> T {}
    }
    impl<T> NonNull<[T]> { pub fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> Self {} pub fn len(self) -> usize {} pub fn is_empty(self) -> bool {} }
    impl<T: ?Sized> From<&T> for NonNull<T> {}
}

pub mod alloc {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Layout(());
    errors!(LayoutError);
    impl Layout {
        pub fn from_size_align(size: usize, align: usize) -> Result<Self, LayoutError> {}
        pub unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Self {}
        pub fn size(&self) -> usize {}
        pub fn align(&self) -> usize {}
        pub fn new<T>() -> Self {}
        pub fn for_value<T: ?Sized>(t: &T) -> Self {}
        pub fn align_to(&self, align: usize) -> Result<Self, LayoutError> {}
        pub fn pad_to_align(&self) -> Layout {}
        pub fn extend(&self, next: Self) -> Result<(Self, usize), LayoutError> {}
        pub fn array<T>(n: usize) -> Result<Self, LayoutError> {}
    }
    pub trait GlobalAlloc {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8;
        unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
        unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {}
        unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
    }
    #[derive(Clone, Debug, Default)] pub struct System;
    impl GlobalAlloc for System {}
    pub struct Global;
    pub unsafe fn alloc(layout: Layout) -> *mut u8 {}
    pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 {}
    pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) {}
    pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
    pub fn handle_alloc_error(layout: Layout) -> ! {}
}

pub mod backtrace {
    #[derive(Debug)] pub struct Backtrace(());
    #[derive(Debug, PartialEq, Eq)] pub enum BacktraceStatus { Unsupported, Disabled, Captured }
    impl Backtrace { pub fn capture() -> Backtrace {} pub fn force_capture() -> Backtrace {} pub fn disabled() -> Backtrace {} pub fn status(&self) -> BacktraceStatus {} }
    impl crate::fmt::Display for Backtrace {}
}
