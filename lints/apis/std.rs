//! Signatures of the Rust standard library, read like any other source: bodies are empty, private fields left out.
//!
//! Only what helps to know a receiver's type or a called function is here; `core` and `alloc` count as `std`.

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
        pub use crate::mem::drop;
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
    pub struct PhantomData<T>(T);
    pub struct PhantomPinned;
}

pub mod clone {
    pub trait Clone { fn clone(&self) -> Self; fn clone_from(&mut self, source: &Self) {} }
    impl<T> Clone for &T { fn clone(&self) -> Self {} }
    impl<T: Clone> Clone for [T] { fn clone(&self) -> Self {} }
    impl Clone for bool { fn clone(&self) -> Self {} }
    impl Clone for char { fn clone(&self) -> Self {} }
    impl Clone for u8 { fn clone(&self) -> Self {} }
    impl Clone for u16 { fn clone(&self) -> Self {} }
    impl Clone for u32 { fn clone(&self) -> Self {} }
    impl Clone for u64 { fn clone(&self) -> Self {} }
    impl Clone for u128 { fn clone(&self) -> Self {} }
    impl Clone for usize { fn clone(&self) -> Self {} }
    impl Clone for i8 { fn clone(&self) -> Self {} }
    impl Clone for i16 { fn clone(&self) -> Self {} }
    impl Clone for i32 { fn clone(&self) -> Self {} }
    impl Clone for i64 { fn clone(&self) -> Self {} }
    impl Clone for isize { fn clone(&self) -> Self {} }
    impl Clone for f32 { fn clone(&self) -> Self {} }
    impl Clone for f64 { fn clone(&self) -> Self {} }
    impl<A: Clone, B: Clone> Clone for (A, B) { fn clone(&self) -> Self {} }
    impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) { fn clone(&self) -> Self {} }
}

pub mod default {
    pub trait Default { fn default() -> Self; }
}

pub mod any {
    pub trait Any { fn type_id(&self) -> TypeId; }
    pub struct TypeId;
    pub fn type_name<T: ?Sized>() -> &'static str {}
}

pub mod error {
    pub trait Error: crate::fmt::Debug + crate::fmt::Display {
        fn source(&self) -> Option<&(dyn Error + 'static)> {}
        fn description(&self) -> &str {}
        fn cause(&self) -> Option<&dyn Error> {}
    }
}

pub mod cmp {
    pub trait PartialEq<Rhs: ?Sized = Self> { fn eq(&self, other: &Rhs) -> bool; fn ne(&self, other: &Rhs) -> bool {} }
    pub trait Eq: PartialEq<Self> {}
    pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> { fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>; fn lt(&self, other: &Rhs) -> bool {} }
    pub trait Ord: Eq + PartialOrd<Self> {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self {}
        fn min(self, other: Self) -> Self {}
        fn clamp(self, min: Self, max: Self) -> Self {}
    }
    #[derive(Clone)]
    pub enum Ordering { Less, Equal, Greater }
    impl Ordering {
        pub fn reverse(self) -> Ordering {}
        pub fn then(self, other: Ordering) -> Ordering {}
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {}
        pub fn is_eq(self) -> bool {}
    }
    #[derive(Clone)]
    pub struct Reverse<T>(pub T);
    pub fn max<T: Ord>(a: T, b: T) -> T {}
    pub fn min<T: Ord>(a: T, b: T) -> T {}
}

pub mod hash {
    pub trait Hash { fn hash<H: Hasher>(&self, state: &mut H); }
    pub trait Hasher { fn finish(&self) -> u64; fn write(&mut self, bytes: &[u8]); }
    pub trait BuildHasher { type Hasher; fn build_hasher(&self) -> Self::Hasher; }
    pub use crate::collections::hash_map::{DefaultHasher, RandomState};
}

pub mod convert {
    pub trait From<T>: Sized { fn from(value: T) -> Self; }
    pub trait Into<T>: Sized { fn into(self) -> T; }
    impl<T, U: From<T>> Into<U> for T { fn into(self) -> U {} }
    pub trait TryFrom<T>: Sized { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; }
    pub trait TryInto<T>: Sized { type Error; fn try_into(self) -> Result<T, Self::Error>; }
    impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; fn try_into(self) -> Result<U, U::Error> {} }
    pub trait AsRef<T: ?Sized> { fn as_ref(&self) -> &T; }
    pub trait AsMut<T: ?Sized> { fn as_mut(&mut self) -> &mut T; }
    pub enum Infallible {}
    pub fn identity<T>(x: T) -> T {}
    impl AsRef<crate::path::Path> for str { fn as_ref(&self) -> &crate::path::Path {} }
    impl AsRef<crate::path::Path> for String { fn as_ref(&self) -> &crate::path::Path {} }
    impl AsRef<crate::path::Path> for crate::path::Path { fn as_ref(&self) -> &crate::path::Path {} }
    impl AsRef<crate::path::Path> for crate::path::PathBuf { fn as_ref(&self) -> &crate::path::Path {} }
    impl AsRef<crate::path::Path> for crate::ffi::OsStr { fn as_ref(&self) -> &crate::path::Path {} }
    impl AsRef<crate::path::Path> for crate::ffi::OsString { fn as_ref(&self) -> &crate::path::Path {} }
    impl AsRef<crate::ffi::OsStr> for crate::path::Path { fn as_ref(&self) -> &crate::ffi::OsStr {} }
    impl AsRef<str> for str { fn as_ref(&self) -> &str {} }
    impl AsRef<str> for String { fn as_ref(&self) -> &str {} }
    impl AsRef<[u8]> for str { fn as_ref(&self) -> &[u8] {} }
    impl AsRef<[u8]> for String { fn as_ref(&self) -> &[u8] {} }
    impl<T> AsRef<[T]> for Vec<T> { fn as_ref(&self) -> &[T] {} }
    impl<T> AsRef<[T]> for [T] { fn as_ref(&self) -> &[T] {} }
    impl<T: ?Sized> AsRef<T> for Box<T> { fn as_ref(&self) -> &T {} }
    impl<T: ?Sized> AsRef<T> for crate::sync::Arc<T> { fn as_ref(&self) -> &T {} }
    impl<T: ?Sized> AsRef<T> for crate::rc::Rc<T> { fn as_ref(&self) -> &T {} }
    impl<T: ?Sized> AsMut<T> for Box<T> { fn as_mut(&mut self) -> &mut T {} }
    impl<T> AsMut<[T]> for Vec<T> { fn as_mut(&mut self) -> &mut [T] {} }
    impl<'a, T: ?Sized, U: ?Sized> AsRef<U> for &'a T where T: AsRef<U> { fn as_ref(&self) -> &U {} }
}

pub mod borrow {
    pub trait Borrow<T: ?Sized> { fn borrow(&self) -> &T; }
    pub trait BorrowMut<T: ?Sized>: Borrow<T> { fn borrow_mut(&mut self) -> &mut T; }
    pub trait ToOwned { type Owned; fn to_owned(&self) -> Self::Owned; }
    impl ToOwned for str { type Owned = String; fn to_owned(&self) -> String {} }
    impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; fn to_owned(&self) -> Vec<T> {} }
    impl ToOwned for crate::path::Path { type Owned = crate::path::PathBuf; fn to_owned(&self) -> crate::path::PathBuf {} }
    impl ToOwned for crate::ffi::OsStr { type Owned = crate::ffi::OsString; fn to_owned(&self) -> crate::ffi::OsString {} }
    impl ToOwned for crate::ffi::CStr { type Owned = crate::ffi::CString; fn to_owned(&self) -> crate::ffi::CString {} }
    impl<T: Clone> ToOwned for T { type Owned = T; fn to_owned(&self) -> T {} }
    pub enum Cow<'a, B: ?Sized + ToOwned> { Borrowed(&'a B), Owned(<B as ToOwned>::Owned) }
    impl<'a, B: ?Sized + ToOwned> Cow<'a, B> {
        pub fn into_owned(self) -> <B as ToOwned>::Owned {}
        pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {}
        pub fn is_borrowed(&self) -> bool {}
    }
    impl<'a, B: ?Sized + ToOwned> crate::ops::Deref for Cow<'a, B> { type Target = B; fn deref(&self) -> &B {} }
    impl<'a, B: ?Sized + ToOwned> Clone for Cow<'a, B> { fn clone(&self) -> Self {} }
}

pub mod ops {
    pub trait Deref { type Target: ?Sized; fn deref(&self) -> &Self::Target; }
    impl<T: ?Sized> Deref for &T { type Target = T; fn deref(&self) -> &T {} }
    pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
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
    pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    pub trait Not { type Output; fn not(self) -> Self::Output; }
    pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
    pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
    pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
    pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
    pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
    #[derive(Clone)]
    pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    #[derive(Clone)]
    pub struct RangeInclusive<Idx>(Idx);
    #[derive(Clone)]
    pub struct RangeFrom<Idx> { pub start: Idx }
    #[derive(Clone)]
    pub struct RangeTo<Idx> { pub end: Idx }
    pub struct RangeFull;
    impl<Idx> Range<Idx> { pub fn contains<U>(&self, item: &U) -> bool {} pub fn is_empty(&self) -> bool {} }
    impl<Idx> RangeInclusive<Idx> { pub fn new(start: Idx, end: Idx) -> Self {} pub fn contains<U>(&self, item: &U) -> bool {} pub fn start(&self) -> &Idx {} pub fn end(&self) -> &Idx {} }
    impl<A> crate::iter::Iterator for Range<A> { type Item = A; fn next(&mut self) -> Option<A> {} }
    impl<A> crate::iter::DoubleEndedIterator for Range<A> { fn next_back(&mut self) -> Option<A> {} }
    impl<A> crate::iter::Iterator for RangeInclusive<A> { type Item = A; fn next(&mut self) -> Option<A> {} }
    impl<A> crate::iter::Iterator for RangeFrom<A> { type Item = A; fn next(&mut self) -> Option<A> {} }
    pub trait RangeBounds<T: ?Sized> { fn start_bound(&self) -> Bound<&T>; fn end_bound(&self) -> Bound<&T>; }
    #[derive(Clone)]
    pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
}

pub mod option {
    pub enum Option<T> { None, Some(T) }
    impl<T: Clone> Clone for Option<T> { fn clone(&self) -> Self {} }
    impl<T> Default for Option<T> { fn default() -> Self {} }
    impl<T> Option<T> {
        pub fn is_some(&self) -> bool {}
        pub fn is_some_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
        pub fn is_none_or<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
        pub fn is_none(&self) -> bool {}
        pub fn as_ref(&self) -> Option<&T> {}
        pub fn as_mut(&mut self) -> Option<&mut T> {}
        pub fn as_deref(&self) -> Option<&<T as crate::ops::Deref>::Target> {}
        pub fn as_deref_mut(&mut self) -> Option<&mut <T as crate::ops::Deref>::Target> {}
        pub fn as_pin_mut(self: crate::pin::Pin<&mut Self>) -> Option<crate::pin::Pin<&mut T>> {}
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
        pub fn iter(&self) -> Iter<T> {}
        pub fn and<U>(self, optb: Option<U>) -> Option<U> {}
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {}
        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self {}
        pub fn or(self, optb: Option<T>) -> Option<T> {}
        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {}
        pub fn xor(self, optb: Option<T>) -> Option<T> {}
        pub fn insert(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {}
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
    }
    impl<T> Option<&T> { pub fn copied(self) -> Option<T> {} pub fn cloned(self) -> Option<T> {} }
    impl<T, E> Option<Result<T, E>> { pub fn transpose(self) -> Result<Option<T>, E> {} }
    impl<T> Option<Option<T>> { pub fn flatten(self) -> Option<T> {} }
    pub struct Iter<'a, T>(&'a T);
    impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
    pub struct IntoIter<T>(T);
    impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
    impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> {} }
    impl<'a, T> IntoIterator for &'a Option<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> {} }
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> { fn from_iter<I>(iter: I) -> Self {} }
}

pub mod result {
    pub enum Result<T, E> { Ok(T), Err(E) }
    impl<T: Clone, E: Clone> Clone for Result<T, E> { fn clone(&self) -> Self {} }
    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool {}
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
        pub fn is_err(&self) -> bool {}
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {}
        pub fn ok(self) -> Option<T> {}
        pub fn err(self) -> Option<E> {}
        pub fn as_ref(&self) -> Result<&T, &E> {}
        pub fn as_mut(&mut self) -> Result<&mut T, &mut E> {}
        pub fn as_deref(&self) -> Result<&<T as crate::ops::Deref>::Target, &E> {}
        pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {}
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {}
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self {}
        pub fn iter(&self) -> crate::option::Iter<T> {}
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
    }
    impl<T, E> Result<&T, E> { pub fn copied(self) -> Result<T, E> {} pub fn cloned(self) -> Result<T, E> {} }
    impl<T, E> Result<Option<T>, E> { pub fn transpose(self) -> Option<Result<T, E>> {} }
    impl<T, E> IntoIterator for Result<T, E> { type Item = T; type IntoIter = crate::option::IntoIter<T>; fn into_iter(self) -> crate::option::IntoIter<T> {} }
    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> { fn from_iter<I>(iter: I) -> Self {} }
}

pub mod iter {
    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
        fn count(self) -> usize {}
        fn last(self) -> Option<Self::Item> {}
        fn nth(&mut self, n: usize) -> Option<Self::Item> {}
        fn step_by(self, step: usize) -> Same<Self> {}
        fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Same<Self> {}
        fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, <U as IntoIterator>::IntoIter> {}
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, B> {}
        fn for_each<F: FnMut(Self::Item)>(self, f: F) {}
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Same<Self> {}
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> Map<Self, B> {}
        fn enumerate(self) -> Enumerate<Self> {}
        fn peekable(self) -> Peekable<Self> {}
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Same<Self> {}
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Same<Self> {}
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> Map<Self, B> {}
        fn skip(self, n: usize) -> Same<Self> {}
        fn take(self, n: usize) -> Same<Self> {}
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Map<Self, B> {}
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> Map<Self, <U as IntoIterator>::Item> {}
        fn flatten(self) -> Map<Self, <Self::Item as IntoIterator>::Item> {}
        fn fuse(self) -> Same<Self> {}
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Same<Self> {}
        fn by_ref(&mut self) -> &mut Self {}
        fn collect<B: FromIterator<Self::Item>>(self) -> B {}
        fn partition<B, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) {}
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
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering>(self, compare: F) -> Option<Self::Item> {}
        fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering>(self, compare: F) -> Option<Self::Item> {}
        fn rev(self) -> Same<Self> {}
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) {}
        fn copied<'a, T: 'a>(self) -> Map<Self, T> where Self: Iterator<Item = &'a T> {}
        fn cloned<'a, T: 'a>(self) -> Map<Self, T> where Self: Iterator<Item = &'a T> {}
        fn cycle(self) -> Same<Self> {}
        fn sum<S>(self) -> S {}
        fn product<S>(self) -> S {}
        fn eq<I: IntoIterator>(self, other: I) -> bool {}
    }
    impl<I: Iterator + ?Sized> Iterator for &mut I { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<Self::Item> {} }
    impl<I: Iterator + ?Sized> Iterator for Box<I> { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<Self::Item> {} }
    pub trait IntoIterator { type Item; type IntoIter; fn into_iter(self) -> Self::IntoIter; }
    impl<I: Iterator> IntoIterator for I { type Item = <I as Iterator>::Item; type IntoIter = I; fn into_iter(self) -> I {} }
    pub trait FromIterator<A>: Sized { fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
    pub trait Extend<A> { fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T); }
    pub trait DoubleEndedIterator: Iterator { fn next_back(&mut self) -> Option<Self::Item>; fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {} }
    pub trait ExactSizeIterator: Iterator { fn len(&self) -> usize {} }
    pub trait Sum<A = Self> {}
    pub struct Map<I, B>(I, B);
    impl<I, B> Iterator for Map<I, B> { type Item = B; fn next(&mut self) -> Option<B> {} }
    impl<I, B> DoubleEndedIterator for Map<I, B> { fn next_back(&mut self) -> Option<B> {} }
    impl<I, B> ExactSizeIterator for Map<I, B> {}
    pub struct Same<I>(I);
    impl<I: Iterator> Iterator for Same<I> { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<Self::Item> {} }
    impl<I: Iterator> DoubleEndedIterator for Same<I> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub use Same as Rev;
    pub use Same as Filter;
    pub use Same as Take;
    pub use Same as Skip;
    pub use Same as Chain;
    pub use Same as Fuse;
    pub struct Enumerate<I>(I);
    impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, <I as Iterator>::Item); fn next(&mut self) -> Option<Self::Item> {} }
    pub struct Peekable<I>(I);
    impl<I: Iterator> Iterator for Peekable<I> { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<Self::Item> {} }
    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&<I as Iterator>::Item> {}
        pub fn peek_mut(&mut self) -> Option<&mut <I as Iterator>::Item> {}
        pub fn next_if<F: FnOnce(&<I as Iterator>::Item) -> bool>(&mut self, func: F) -> Option<<I as Iterator>::Item> {}
    }
    pub struct Zip<A, B>(A, B);
    impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (<A as Iterator>::Item, <B as Iterator>::Item); fn next(&mut self) -> Option<Self::Item> {} }
    pub struct Once<T>(T);
    impl<T> Iterator for Once<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
    pub fn once<T>(value: T) -> Once<T> {}
    pub fn empty<T>() -> Once<T> {}
    pub fn repeat<T>(elt: T) -> Once<T> {}
    pub fn repeat_with<T, F: FnMut() -> T>(f: F) -> Once<T> {}
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> Once<T> {}
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Once<T> {}
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter> {}
    impl FromIterator<()> for () { fn from_iter<I>(iter: I) -> Self {} }
}

pub mod boxed {
    pub struct Box<T: ?Sized, A = ()>(T);
    impl<T> Box<T> {
        pub fn new(x: T) -> Box<T> {}
        pub fn pin(x: T) -> crate::pin::Pin<Box<T>> {}
    }
    impl<T: ?Sized> Box<T> {
        pub fn into_raw(b: Box<T>) -> *mut T {}
        pub unsafe fn from_raw(raw: *mut T) -> Box<T> {}
        pub fn leak<'a>(b: Box<T>) -> &'a mut T {}
        pub fn into_pin(b: Box<T>) -> crate::pin::Pin<Box<T>> {}
    }
    impl<T: ?Sized> crate::ops::Deref for Box<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: Clone> Clone for Box<T> { fn clone(&self) -> Self {} }
    impl<T> From<T> for Box<T> { fn from(t: T) -> Self {} }
    impl From<&str> for Box<str> { fn from(t: &str) -> Self {} }
    impl<F: crate::future::Future + ?Sized> crate::future::Future for Box<F> { type Output = <F as crate::future::Future>::Output; fn poll(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>) -> crate::task::Poll<Self::Output> {} }
}

pub mod rc {
    pub struct Rc<T: ?Sized>(T);
    impl<T> Rc<T> { pub fn new(value: T) -> Rc<T> {} pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> {} pub fn into_inner(this: Rc<T>) -> Option<T> {} }
    impl<T: ?Sized> Rc<T> {
        pub fn downgrade(this: &Rc<T>) -> Weak<T> {}
        pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T> {}
        pub fn make_mut(this: &mut Rc<T>) -> &mut T {}
        pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool {}
        pub fn strong_count(this: &Rc<T>) -> usize {}
    }
    impl<T: ?Sized> crate::ops::Deref for Rc<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> Clone for Rc<T> { fn clone(&self) -> Rc<T> {} }
    pub struct Weak<T: ?Sized>(T);
    impl<T> Weak<T> { pub fn new() -> Weak<T> {} }
    impl<T: ?Sized> Weak<T> { pub fn upgrade(&self) -> Option<Rc<T>> {} }
    impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> {} }
}

pub mod cell {
    pub struct Cell<T: ?Sized>(T);
    impl<T> Cell<T> { pub fn new(value: T) -> Cell<T> {} pub fn set(&self, val: T) {} pub fn get(&self) -> T {} pub fn replace(&self, val: T) -> T {} pub fn take(&self) -> T {} pub fn into_inner(self) -> T {} }
    pub struct RefCell<T: ?Sized>(T);
    impl<T> RefCell<T> { pub fn new(value: T) -> RefCell<T> {} pub fn into_inner(self) -> T {} pub fn replace(&self, t: T) -> T {} pub fn take(&self) -> T {} }
    impl<T: ?Sized> RefCell<T> {
        pub fn borrow(&self) -> Ref<'_, T> {}
        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
        pub fn borrow_mut(&self) -> RefMut<'_, T> {}
        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    pub struct Ref<'b, T: ?Sized>(&'b T);
    pub struct RefMut<'b, T: ?Sized>(&'b T);
    impl<T: ?Sized> crate::ops::Deref for Ref<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> crate::ops::Deref for RefMut<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<'b, T: ?Sized> Ref<'b, T> { pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> {} }
    impl<'b, T: ?Sized> RefMut<'b, T> { pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> {} }
    pub struct BorrowError;
    pub struct BorrowMutError;
    pub struct UnsafeCell<T: ?Sized>(T);
    impl<T> UnsafeCell<T> { pub fn new(value: T) -> Self {} pub fn get(&self) -> *mut T {} pub fn into_inner(self) -> T {} }
    pub struct OnceCell<T>(T);
    impl<T> OnceCell<T> { pub fn new() -> OnceCell<T> {} pub fn get(&self) -> Option<&T> {} pub fn set(&self, value: T) -> Result<(), T> {} pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {} pub fn into_inner(self) -> Option<T> {} }
    pub struct LazyCell<T, F = fn() -> T>(T, F);
    impl<T, F: FnOnce() -> T> LazyCell<T, F> { pub fn new(f: F) -> LazyCell<T, F> {} pub fn force(this: &LazyCell<T, F>) -> &T {} }
    impl<T, F> crate::ops::Deref for LazyCell<T, F> { type Target = T; fn deref(&self) -> &T {} }
}

pub mod pin {
    pub struct Pin<P>(P);
    impl<P> Pin<P> {
        pub fn new(pointer: P) -> Pin<P> {}
        pub unsafe fn new_unchecked(pointer: P) -> Pin<P> {}
        pub fn as_mut(&mut self) -> Pin<&mut <P as crate::ops::Deref>::Target> {}
        pub fn as_ref(&self) -> Pin<&<P as crate::ops::Deref>::Target> {}
        pub fn set(&mut self, value: <P as crate::ops::Deref>::Target) {}
        pub fn into_inner(pin: Pin<P>) -> P {}
    }
    impl<'a, T: ?Sized> Pin<&'a mut T> {
        pub fn get_mut(self) -> &'a mut T {}
        pub unsafe fn get_unchecked_mut(self) -> &'a mut T {}
        pub unsafe fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U> {}
        pub fn into_ref(self) -> Pin<&'a T> {}
    }
    impl<P: crate::ops::Deref> crate::ops::Deref for Pin<P> { type Target = <P as crate::ops::Deref>::Target; fn deref(&self) -> &Self::Target {} }
    impl<P: Clone> Clone for Pin<P> { fn clone(&self) -> Self {} }
    impl<P: crate::ops::Deref> crate::future::Future for Pin<P> { type Output = <<P as crate::ops::Deref>::Target as crate::future::Future>::Output; fn poll(self: Pin<&mut Self>, cx: &mut crate::task::Context<'_>) -> crate::task::Poll<Self::Output> {} }
    #[macro_export] macro_rules! pin { () => {}; }
}

pub mod future {
    pub trait Future { type Output; fn poll(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>) -> crate::task::Poll<Self::Output>; }
    impl<F: Future + ?Sized> Future for &mut F { type Output = <F as Future>::Output; fn poll(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>) -> crate::task::Poll<Self::Output> {} }
    pub trait IntoFuture { type Output; type IntoFuture; fn into_future(self) -> Self::IntoFuture; }
    impl<F: Future> IntoFuture for F { type Output = <F as Future>::Output; type IntoFuture = F; fn into_future(self) -> F {} }
    pub struct Ready<T>(T);
    impl<T> Future for Ready<T> { type Output = T; fn poll(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>) -> crate::task::Poll<T> {} }
    pub fn ready<T>(t: T) -> Ready<T> {}
    pub fn pending<T>() -> Ready<T> {}
    pub struct PollFn<F>(F);
    pub fn poll_fn<T, F: FnMut(&mut crate::task::Context<'_>) -> crate::task::Poll<T>>(f: F) -> Ready<T> {}
}

pub mod task {
    pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> { pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {} pub fn is_ready(&self) -> bool {} pub fn is_pending(&self) -> bool {} }
    impl<T, E> Poll<Result<T, E>> { pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {} pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {} }
    pub struct Context<'a>(&'a Waker);
    impl<'a> Context<'a> { pub fn from_waker(waker: &'a Waker) -> Self {} pub fn waker(&self) -> &'a Waker {} }
    #[derive(Clone)]
    pub struct Waker;
    impl Waker { pub fn wake(self) {} pub fn wake_by_ref(&self) {} pub fn will_wake(&self, other: &Waker) -> bool {} pub fn noop() -> &'static Waker {} }
    pub struct RawWaker; pub struct RawWakerVTable;
    pub trait Wake { fn wake(self: crate::sync::Arc<Self>); fn wake_by_ref(self: &crate::sync::Arc<Self>) {} }
    #[macro_export] macro_rules! ready { () => {}; }
}

pub mod mem {
    pub fn drop<T>(x: T) {}
    pub fn forget<T>(t: T) {}
    pub fn replace<T>(dest: &mut T, src: T) -> T {}
    pub fn swap<T>(x: &mut T, y: &mut T) {}
    pub fn take<T>(dest: &mut T) -> T {}
    pub fn size_of<T>() -> usize {}
    pub fn transmute<Src, Dst>(src: Src) -> Dst {}
    pub struct ManuallyDrop<T: ?Sized>(T);
    impl<T> ManuallyDrop<T> { pub fn new(value: T) -> ManuallyDrop<T> {} pub fn into_inner(slot: ManuallyDrop<T>) -> T {} }
    impl<T: ?Sized> crate::ops::Deref for ManuallyDrop<T> { type Target = T; fn deref(&self) -> &T {} }
    pub struct MaybeUninit<T>(T);
    impl<T> MaybeUninit<T> { pub fn new(val: T) -> Self {} pub fn write(&mut self, val: T) -> &mut T {} pub fn as_mut_ptr(&mut self) -> *mut T {} pub fn uninit() -> Self {} pub unsafe fn assume_init(self) -> T {} }
}

pub mod panic {
    pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> crate::thread::Result<R> {}
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>)>) {}
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>)> {}
    pub fn resume_unwind(payload: Box<dyn crate::any::Any + Send>) -> ! {}
    pub struct PanicHookInfo<'a>(&'a str);
    pub struct AssertUnwindSafe<T>(pub T);
    impl<T> crate::ops::Deref for AssertUnwindSafe<T> { type Target = T; fn deref(&self) -> &T {} }
}

pub mod fmt {
    pub type Result = crate::result::Result<(), Error>;
    pub struct Error;
    pub struct Formatter<'a>(&'a str);
    #[derive(Clone)]
    pub struct Arguments<'a>(&'a str);
    pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Write { fn write_str(&mut self, s: &str) -> Result; fn write_char(&mut self, c: char) -> Result {} fn write_fmt(&mut self, args: Arguments<'_>) -> Result {} }
    impl Write for String { fn write_str(&mut self, s: &str) -> Result {} }
    impl Formatter<'_> {
        pub fn write_str(&mut self, data: &str) -> Result {}
        pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {}
        pub fn debug_struct(&mut self, name: &str) -> DebugStruct {}
        pub fn debug_tuple(&mut self, name: &str) -> DebugStruct {}
        pub fn debug_list(&mut self) -> DebugStruct {}
        pub fn debug_map(&mut self) -> DebugStruct {}
        pub fn pad(&mut self, s: &str) -> Result {}
        pub fn alternate(&self) -> bool {}
    }
    pub struct DebugStruct;
    impl DebugStruct {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {}
        pub fn entry(&mut self, value: &dyn Debug) -> &mut Self {}
        pub fn entries<I>(&mut self, entries: I) -> &mut Self {}
        pub fn finish(&mut self) -> Result {}
        pub fn finish_non_exhaustive(&mut self) -> Result {}
    }
}

pub mod vec {
    pub struct Vec<T, A = ()>(T, A);
    impl<T> Vec<T> {
        pub fn new() -> Vec<T> {}
        pub fn with_capacity(capacity: usize) -> Vec<T> {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn into_boxed_slice(self) -> Box<[T]> {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn swap_remove(&mut self, index: usize) -> T {}
        pub fn insert(&mut self, index: usize, element: T) {}
        pub fn remove(&mut self, index: usize) -> T {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn dedup(&mut self) {}
        pub fn dedup_by_key<K, F: FnMut(&mut T) -> K>(&mut self, key: F) {}
        pub fn push(&mut self, value: T) {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn append(&mut self, other: &mut Vec<T>) {}
        pub fn drain<R>(&mut self, range: R) -> IntoIter<T> {}
        pub fn clear(&mut self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn split_off(&mut self, at: usize) -> Vec<T> {}
        pub fn resize(&mut self, new_len: usize, value: T) {}
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
        pub fn extend_from_slice(&mut self, other: &[T]) {}
        pub fn leak<'a>(self) -> &'a mut [T] {}
        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> IntoIter<T> {}
    }
    impl<T> crate::ops::Deref for Vec<T> { type Target = [T]; fn deref(&self) -> &[T] {} }
    impl<T: Clone> Clone for Vec<T> { fn clone(&self) -> Self {} }
    impl<T> Default for Vec<T> { fn default() -> Self {} }
    impl<T> FromIterator<T> for Vec<T> { fn from_iter<I>(iter: I) -> Vec<T> {} }
    impl<T> Extend<T> for Vec<T> { fn extend<I>(&mut self, iter: I) {} }
    impl<T> From<&[T]> for Vec<T> { fn from(s: &[T]) -> Vec<T> {} }
    impl From<&str> for Vec<u8> { fn from(s: &str) -> Vec<u8> {} }
    impl From<String> for Vec<u8> { fn from(s: String) -> Vec<u8> {} }
    impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> {} }
    impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T> {} }
    impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; fn into_iter(self) -> crate::slice::IterMut<'a, T> {} }
    pub struct IntoIter<T>(T);
    impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
    impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> {} }
    impl<T> ExactSizeIterator for IntoIter<T> {}
    pub use IntoIter as Drain;
}

pub mod slice {
    pub struct Iter<'a, T>(&'a T);
    impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
    impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> {} }
    impl<'a, T> ExactSizeIterator for Iter<'a, T> {}
    impl<'a, T> Clone for Iter<'a, T> { fn clone(&self) -> Self {} }
    pub struct IterMut<'a, T>(&'a T);
    impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T> {} }
    impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T> {} }
    pub struct Chunks<'a, T>(&'a T);
    impl<'a, T> Iterator for Chunks<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> {} }
    impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> {} }
    impl<T> IntoIterator for [T; 0] { type Item = T; type IntoIter = crate::vec::IntoIter<T>; fn into_iter(self) -> crate::vec::IntoIter<T> {} }
    impl<'a, T> IntoIterator for &'a [T; 0] { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> {} }
    pub fn from_ref<T>(s: &T) -> &[T] {}
    impl<T> [T] {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn first(&self) -> Option<&T> {}
        pub fn first_mut(&mut self) -> Option<&mut T> {}
        pub fn last(&self) -> Option<&T> {}
        pub fn last_mut(&mut self) -> Option<&mut T> {}
        pub fn split_first(&self) -> Option<(&T, &[T])> {}
        pub fn split_last(&self) -> Option<(&T, &[T])> {}
        pub fn get(&self, index: usize) -> Option<&T> {}
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
        pub fn swap(&mut self, a: usize, b: usize) {}
        pub fn reverse(&mut self) {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn windows(&self, size: usize) -> Chunks<'_, T> {}
        pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {}
        pub fn chunks_exact(&self, chunk_size: usize) -> Chunks<'_, T> {}
        pub fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
        pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Chunks<'_, T> {}
        pub fn contains(&self, x: &T) -> bool {}
        pub fn starts_with(&self, needle: &[T]) -> bool {}
        pub fn ends_with(&self, needle: &[T]) -> bool {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
        pub fn binary_search_by_key<'a, B, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> {}
        pub fn sort(&mut self) {}
        pub fn sort_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, compare: F) {}
        pub fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn sort_unstable(&mut self) {}
        pub fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn to_vec(&self) -> Vec<T> {}
        pub fn into_vec(self: Box<Self>) -> Vec<T> {}
        pub fn repeat(&self, n: usize) -> Vec<T> {}
        pub fn concat<Item>(&self) -> Vec<Item> {}
        pub fn join<S>(&self, sep: S) -> String {}
        pub fn fill(&mut self, value: T) {}
        pub fn copy_from_slice(&mut self, src: &[T]) {}
        pub fn clone_from_slice(&mut self, src: &[T]) {}
        pub fn as_ptr(&self) -> *const T {}
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
    }
}

pub mod str {
    pub trait FromStr: Sized { type Err; fn from_str(s: &str) -> Result<Self, Self::Err>; }
    pub struct Utf8Error; pub struct ParseBoolError;
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
    pub struct Pieces<'a>(&'a str);
    impl<'a> Iterator for Pieces<'a> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
    impl<'a> DoubleEndedIterator for Pieces<'a> { fn next_back(&mut self) -> Option<&'a str> {} }
    pub use Pieces as Split;
    pub use Pieces as Lines;
    pub use Pieces as SplitWhitespace;
    pub struct Chars<'a>(&'a str);
    impl<'a> Iterator for Chars<'a> { type Item = char; fn next(&mut self) -> Option<char> {} }
    impl<'a> DoubleEndedIterator for Chars<'a> { fn next_back(&mut self) -> Option<char> {} }
    impl<'a> Chars<'a> { pub fn as_str(&self) -> &'a str {} }
    pub struct CharIndices<'a>(&'a str);
    impl<'a> Iterator for CharIndices<'a> { type Item = (usize, char); fn next(&mut self) -> Option<(usize, char)> {} }
    pub struct Bytes<'a>(&'a str);
    impl<'a> Iterator for Bytes<'a> { type Item = u8; fn next(&mut self) -> Option<u8> {} }
    impl str {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_ptr(&self) -> *const u8 {}
        pub fn get<I>(&self, i: I) -> Option<&str> {}
        pub fn chars(&self) -> Chars<'_> {}
        pub fn char_indices(&self) -> CharIndices<'_> {}
        pub fn bytes(&self) -> Bytes<'_> {}
        pub fn split_whitespace(&self) -> Pieces<'_> {}
        pub fn lines(&self) -> Pieces<'_> {}
        pub fn contains<P>(&self, pat: P) -> bool {}
        pub fn starts_with<P>(&self, pat: P) -> bool {}
        pub fn ends_with<P>(&self, pat: P) -> bool {}
        pub fn find<P>(&self, pat: P) -> Option<usize> {}
        pub fn rfind<P>(&self, pat: P) -> Option<usize> {}
        pub fn split<P>(&self, pat: P) -> Pieces<'_> {}
        pub fn split_inclusive<P>(&self, pat: P) -> Pieces<'_> {}
        pub fn rsplit<P>(&self, pat: P) -> Pieces<'_> {}
        pub fn split_terminator<P>(&self, pat: P) -> Pieces<'_> {}
        pub fn splitn<P>(&self, n: usize, pat: P) -> Pieces<'_> {}
        pub fn rsplitn<P>(&self, n: usize, pat: P) -> Pieces<'_> {}
        pub fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn rsplit_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn split_at(&self, mid: usize) -> (&str, &str) {}
        pub fn matches<P>(&self, pat: P) -> Pieces<'_> {}
        pub fn trim(&self) -> &str {}
        pub fn trim_start(&self) -> &str {}
        pub fn trim_end(&self) -> &str {}
        pub fn trim_matches<P>(&self, pat: P) -> &str {}
        pub fn trim_start_matches<P>(&self, pat: P) -> &str {}
        pub fn trim_end_matches<P>(&self, pat: P) -> &str {}
        pub fn strip_prefix<P>(&self, prefix: P) -> Option<&str> {}
        pub fn strip_suffix<P>(&self, suffix: P) -> Option<&str> {}
        pub fn parse<F: FromStr>(&self) -> Result<F, <F as FromStr>::Err> {}
        pub fn replace<P>(&self, from: P, to: &str) -> String {}
        pub fn replacen<P>(&self, pat: P, to: &str, count: usize) -> String {}
        pub fn to_lowercase(&self) -> String {}
        pub fn to_uppercase(&self) -> String {}
        pub fn to_ascii_lowercase(&self) -> String {}
        pub fn to_ascii_uppercase(&self) -> String {}
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
        pub fn is_ascii(&self) -> bool {}
        pub fn is_char_boundary(&self, index: usize) -> bool {}
        pub fn into_string(self: Box<str>) -> String {}
        pub fn repeat(&self, n: usize) -> String {}
        pub fn into_boxed_str(self) -> Box<str> {}
    }
}

pub mod string {
    pub struct String;
    pub struct FromUtf8Error;
    impl FromUtf8Error { pub fn into_bytes(self) -> Vec<u8> {} }
    impl String {
        pub fn new() -> String {}
        pub fn with_capacity(capacity: usize) -> String {}
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
        pub fn from_utf8_lossy(v: &[u8]) -> crate::borrow::Cow<'_, str> {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn as_str(&self) -> &str {}
        pub fn as_mut_str(&mut self) -> &mut str {}
        pub fn push_str(&mut self, string: &str) {}
        pub fn push(&mut self, ch: char) {}
        pub fn pop(&mut self) -> Option<char> {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn remove(&mut self, idx: usize) -> char {}
        pub fn insert(&mut self, idx: usize, ch: char) {}
        pub fn insert_str(&mut self, idx: usize, string: &str) {}
        pub fn clear(&mut self) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn into_boxed_str(self) -> Box<str> {}
        pub fn drain<R>(&mut self, range: R) -> crate::str::Chars<'_> {}
        pub fn split_off(&mut self, at: usize) -> String {}
        pub fn leak<'a>(self) -> &'a mut str {}
    }
    impl crate::ops::Deref for String { type Target = str; fn deref(&self) -> &str {} }
    impl Clone for String { fn clone(&self) -> Self {} }
    impl Default for String { fn default() -> Self {} }
    impl From<&str> for String { fn from(s: &str) -> String {} }
    impl From<char> for String { fn from(s: char) -> String {} }
    impl From<Box<str>> for String { fn from(s: Box<str>) -> String {} }
    impl<'a> From<crate::borrow::Cow<'a, str>> for String { fn from(s: crate::borrow::Cow<'a, str>) -> String {} }
    impl crate::str::FromStr for String { type Err = crate::convert::Infallible; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl FromIterator<char> for String { fn from_iter<I>(iter: I) -> String {} }
    impl<'a> FromIterator<&'a str> for String { fn from_iter<I>(iter: I) -> String {} }
    impl FromIterator<String> for String { fn from_iter<I>(iter: I) -> String {} }
    impl crate::fmt::Display for String { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {} }
    impl crate::fmt::Display for str { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {} }
    pub trait ToString { fn to_string(&self) -> String; }
    impl<T> ToString for T { fn to_string(&self) -> String {} }
}

pub mod char { pub fn from_u32(i: u32) -> Option<char> {} pub fn from_digit(num: u32, radix: u32) -> Option<char> {} impl char { pub fn is_alphanumeric(self) -> bool {} pub fn is_alphabetic(self) -> bool {} pub fn is_numeric(self) -> bool {} pub fn is_whitespace(self) -> bool {} pub fn is_ascii_digit(&self) -> bool {} pub fn is_uppercase(self) -> bool {} pub fn to_ascii_lowercase(&self) -> char {} pub fn to_digit(self, radix: u32) -> Option<u32> {} pub fn len_utf8(self) -> usize {} pub fn from_u32(i: u32) -> Option<char> {} } }

pub mod num {
    pub struct ParseIntError; pub struct ParseFloatError; pub struct TryFromIntError;
    #[derive(Clone)] pub struct NonZero<T>(T);
    impl<T> NonZero<T> { pub fn new(n: T) -> Option<Self> {} pub fn get(self) -> T {} }
    pub type NonZeroUsize = NonZero<usize>; pub type NonZeroU64 = NonZero<u64>; pub type NonZeroU32 = NonZero<u32>; pub type NonZeroU16 = NonZero<u16>; pub type NonZeroU8 = NonZero<u8>;
    #[derive(Clone)] pub struct Wrapping<T>(pub T);
    impl crate::str::FromStr for u8 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u8, ParseIntError> {} }
    impl crate::str::FromStr for u16 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u16, ParseIntError> {} }
    impl crate::str::FromStr for u32 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u32, ParseIntError> {} }
    impl crate::str::FromStr for u64 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u64, ParseIntError> {} }
    impl crate::str::FromStr for usize { type Err = ParseIntError; fn from_str(s: &str) -> Result<usize, ParseIntError> {} }
    impl crate::str::FromStr for i32 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i32, ParseIntError> {} }
    impl crate::str::FromStr for i64 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i64, ParseIntError> {} }
    impl crate::str::FromStr for f64 { type Err = ParseFloatError; fn from_str(s: &str) -> Result<f64, ParseFloatError> {} }
    impl u64 { pub fn min(self, other: u64) -> u64 {} pub fn max(self, other: u64) -> u64 {} pub fn checked_sub(self, rhs: u64) -> Option<u64> {} pub fn checked_add(self, rhs: u64) -> Option<u64> {} pub fn saturating_sub(self, rhs: u64) -> u64 {} pub fn saturating_add(self, rhs: u64) -> u64 {} pub fn wrapping_add(self, rhs: u64) -> u64 {} pub fn pow(self, exp: u32) -> u64 {} pub fn from_str_radix(src: &str, radix: u32) -> Result<u64, ParseIntError> {} pub fn to_be_bytes(self) -> [u8; 8] {} pub fn from_be_bytes(bytes: [u8; 8]) -> u64 {} pub fn abs_diff(self, other: u64) -> u64 {} }
    impl usize { pub fn min(self, other: usize) -> usize {} pub fn max(self, other: usize) -> usize {} pub fn checked_sub(self, rhs: usize) -> Option<usize> {} pub fn checked_add(self, rhs: usize) -> Option<usize> {} pub fn saturating_sub(self, rhs: usize) -> usize {} pub fn saturating_add(self, rhs: usize) -> usize {} pub fn wrapping_add(self, rhs: usize) -> usize {} pub fn pow(self, exp: u32) -> usize {} pub fn next_power_of_two(self) -> usize {} }
    impl u32 { pub fn min(self, other: u32) -> u32 {} pub fn max(self, other: u32) -> u32 {} pub fn checked_sub(self, rhs: u32) -> Option<u32> {} pub fn checked_add(self, rhs: u32) -> Option<u32> {} pub fn saturating_sub(self, rhs: u32) -> u32 {} pub fn saturating_add(self, rhs: u32) -> u32 {} pub fn pow(self, exp: u32) -> u32 {} pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError> {} pub fn to_be_bytes(self) -> [u8; 4] {} }
}

pub mod collections {
    pub use hash_map::HashMap;
    pub use hash_set::HashSet;
    pub use btree_map::BTreeMap;
    pub use btree_set::BTreeSet;
    pub use vec_deque::VecDeque;
    pub use binary_heap::BinaryHeap;
    pub use linked_list::LinkedList;
    pub mod hash_map {
        pub struct DefaultHasher;
        impl DefaultHasher { pub fn new() -> DefaultHasher {} }
        impl crate::hash::Hasher for DefaultHasher { fn finish(&self) -> u64 {} fn write(&mut self, bytes: &[u8]) {} }
        #[derive(Clone)] pub struct RandomState;
        pub struct HashMap<K, V, S = RandomState>(K, V, S);
        impl<K, V> HashMap<K, V, RandomState> { pub fn new() -> HashMap<K, V, RandomState> {} pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> {} }
        impl<K, V, S> HashMap<K, V, S> {
            pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
            pub fn keys(&self) -> Refs<'_, K> {}
            pub fn into_keys(self) -> crate::vec::IntoIter<K> {}
            pub fn values(&self) -> Refs<'_, V> {}
            pub fn values_mut(&mut self) -> crate::slice::IterMut<'_, V> {}
            pub fn into_values(self) -> crate::vec::IntoIter<V> {}
            pub fn iter(&self) -> Iter<'_, K, V> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn drain(&mut self) -> IntoIter<K, V> {}
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
            pub fn clear(&mut self) {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
            pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> {}
            pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> {}
            pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool {}
            pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {}
            pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> {}
        }
        pub use crate::slice::Iter as Refs;
        pub use Refs as Keys;
        pub use Refs as Values;
        pub struct Iter<'a, K, V>(&'a K, V);
        impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)> {} }
        pub struct IterMut<'a, K, V>(&'a K, V);
        impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); fn next(&mut self) -> Option<(&'a K, &'a mut V)> {} }
        pub struct IntoIter<K, V>(K, V);
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> {} }
        pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
            pub fn or_default(self) -> &'a mut V {}
        }
        pub struct OccupiedEntry<'a, K, V>(&'a K, V);
        impl<'a, K, V> OccupiedEntry<'a, K, V> { pub fn key(&self) -> &K {} pub fn get(&self) -> &V {} pub fn get_mut(&mut self) -> &mut V {} pub fn into_mut(self) -> &'a mut V {} pub fn insert(&mut self, value: V) -> V {} pub fn remove(self) -> V {} }
        pub struct VacantEntry<'a, K, V>(&'a K, V);
        impl<'a, K, V> VacantEntry<'a, K, V> { pub fn key(&self) -> &K {} pub fn insert(self, value: V) -> &'a mut V {} }
        impl<K: Clone, V: Clone, S> Clone for HashMap<K, V, S> { fn clone(&self) -> Self {} }
        impl<K, V, S> Default for HashMap<K, V, S> { fn default() -> Self {} }
        impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> { fn from_iter<I>(iter: I) -> Self {} }
        impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> { fn extend<I>(&mut self, iter: I) {} }
        impl<K, V, S, Q: ?Sized> crate::ops::Index<&Q> for HashMap<K, V, S> { type Output = V; fn index(&self, key: &Q) -> &V {} }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; fn into_iter(self) -> IntoIter<K, V> {} }
        impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; fn into_iter(self) -> Iter<'a, K, V> {} }
        impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; fn into_iter(self) -> IterMut<'a, K, V> {} }
    }
    pub mod hash_set {
        pub struct HashSet<T, S = super::hash_map::RandomState>(T, S);
        impl<T> HashSet<T, super::hash_map::RandomState> { pub fn new() -> Self {} pub fn with_capacity(capacity: usize) -> Self {} }
        impl<T, S> HashSet<T, S> {
            pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn clear(&mut self) {}
            pub fn iter(&self) -> crate::slice::Iter<'_, T> {}
            pub fn drain(&mut self) -> crate::vec::IntoIter<T> {}
            pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool {}
            pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> {}
            pub fn insert(&mut self, value: T) -> bool {}
            pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool {}
            pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> crate::slice::Iter<'a, T> {}
            pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> crate::slice::Iter<'a, T> {}
            pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> crate::slice::Iter<'a, T> {}
        }
        impl<T: Clone, S> Clone for HashSet<T, S> { fn clone(&self) -> Self {} }
        impl<T, S> Default for HashSet<T, S> { fn default() -> Self {} }
        impl<T, S> FromIterator<T> for HashSet<T, S> { fn from_iter<I>(iter: I) -> Self {} }
        impl<T, S> Extend<T> for HashSet<T, S> { fn extend<I>(&mut self, iter: I) {} }
        impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = crate::vec::IntoIter<T>; fn into_iter(self) -> crate::vec::IntoIter<T> {} }
        impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T> {} }
    }
    pub mod btree_map {
        pub use super::hash_map::{Entry, IntoIter, Iter, IterMut, OccupiedEntry, VacantEntry};
        pub struct BTreeMap<K, V>(K, V);
        impl<K, V> BTreeMap<K, V> {
            pub fn new() -> BTreeMap<K, V> {} pub fn clear(&mut self) {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {}
            pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> {}
            pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> {}
            pub fn first_key_value(&self) -> Option<(&K, &V)> {} pub fn last_key_value(&self) -> Option<(&K, &V)> {}
            pub fn pop_first(&mut self) -> Option<(K, V)> {} pub fn pop_last(&mut self) -> Option<(K, V)> {}
            pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
            pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
            pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {}
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
            pub fn range<T: ?Sized, R>(&self, range: R) -> Iter<'_, K, V> {}
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
            pub fn split_off<Q: ?Sized>(&mut self, key: &Q) -> Self {}
            pub fn iter(&self) -> Iter<'_, K, V> {} pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
            pub fn keys(&self) -> crate::slice::Iter<'_, K> {} pub fn values(&self) -> crate::slice::Iter<'_, V> {} pub fn values_mut(&mut self) -> crate::slice::IterMut<'_, V> {}
            pub fn into_keys(self) -> crate::vec::IntoIter<K> {} pub fn into_values(self) -> crate::vec::IntoIter<V> {}
        }
        impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> { fn clone(&self) -> Self {} }
        impl<K, V> Default for BTreeMap<K, V> { fn default() -> Self {} }
        impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> { fn from_iter<I>(iter: I) -> Self {} }
        impl<K, V> Extend<(K, V)> for BTreeMap<K, V> { fn extend<I>(&mut self, iter: I) {} }
        impl<K, V, Q: ?Sized> crate::ops::Index<&Q> for BTreeMap<K, V> { type Output = V; fn index(&self, key: &Q) -> &V {} }
        impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = IntoIter<K, V>; fn into_iter(self) -> IntoIter<K, V> {} }
        impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; fn into_iter(self) -> Iter<'a, K, V> {} }
        impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; fn into_iter(self) -> IterMut<'a, K, V> {} }
    }
    pub mod btree_set {
        pub struct BTreeSet<T>(T);
        impl<T> BTreeSet<T> { pub fn new() -> Self {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn clear(&mut self) {} pub fn iter(&self) -> crate::slice::Iter<'_, T> {} pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool {} pub fn insert(&mut self, value: T) -> bool {} pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool {} pub fn first(&self) -> Option<&T> {} pub fn last(&self) -> Option<&T> {} pub fn pop_first(&mut self) -> Option<T> {} }
        impl<T: Clone> Clone for BTreeSet<T> { fn clone(&self) -> Self {} }
        impl<T> Default for BTreeSet<T> { fn default() -> Self {} }
        impl<T> FromIterator<T> for BTreeSet<T> { fn from_iter<I>(iter: I) -> Self {} }
        impl<T> Extend<T> for BTreeSet<T> { fn extend<I>(&mut self, iter: I) {} }
        impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = crate::vec::IntoIter<T>; fn into_iter(self) -> crate::vec::IntoIter<T> {} }
        impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T> {} }
    }
    pub mod vec_deque {
        pub struct VecDeque<T>(T);
        impl<T> VecDeque<T> { pub fn new() -> Self {} pub fn with_capacity(capacity: usize) -> Self {} pub fn get(&self, index: usize) -> Option<&T> {} pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn clear(&mut self) {} pub fn iter(&self) -> crate::slice::Iter<'_, T> {} pub fn iter_mut(&mut self) -> crate::slice::IterMut<'_, T> {} pub fn drain<R>(&mut self, range: R) -> crate::vec::IntoIter<T> {} pub fn front(&self) -> Option<&T> {} pub fn front_mut(&mut self) -> Option<&mut T> {} pub fn back(&self) -> Option<&T> {} pub fn back_mut(&mut self) -> Option<&mut T> {} pub fn pop_front(&mut self) -> Option<T> {} pub fn pop_back(&mut self) -> Option<T> {} pub fn push_front(&mut self, value: T) {} pub fn push_back(&mut self, value: T) {} pub fn remove(&mut self, index: usize) -> Option<T> {} pub fn insert(&mut self, index: usize, value: T) {} pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {} pub fn append(&mut self, other: &mut Self) {} pub fn extend<I>(&mut self, iter: I) {} pub fn contains(&self, x: &T) -> bool {} pub fn truncate(&mut self, len: usize) {} pub fn split_off(&mut self, at: usize) -> Self {} }
        impl<T: Clone> Clone for VecDeque<T> { fn clone(&self) -> Self {} }
        impl<T> Default for VecDeque<T> { fn default() -> Self {} }
        impl<T> FromIterator<T> for VecDeque<T> { fn from_iter<I>(iter: I) -> Self {} }
        impl<T> crate::ops::Index<usize> for VecDeque<T> { type Output = T; fn index(&self, index: usize) -> &T {} }
        impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = crate::vec::IntoIter<T>; fn into_iter(self) -> crate::vec::IntoIter<T> {} }
        impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T> {} }
    }
    pub mod binary_heap { pub struct BinaryHeap<T>(T); impl<T> BinaryHeap<T> { pub fn new() -> Self {} pub fn push(&mut self, item: T) {} pub fn pop(&mut self) -> Option<T> {} pub fn peek(&self) -> Option<&T> {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn into_sorted_vec(self) -> Vec<T> {} pub fn into_vec(self) -> Vec<T> {} pub fn iter(&self) -> crate::slice::Iter<'_, T> {} } }
    pub mod linked_list { pub struct LinkedList<T>(T); impl<T> LinkedList<T> { pub fn new() -> Self {} pub fn push_back(&mut self, elt: T) {} pub fn pop_front(&mut self) -> Option<T> {} pub fn iter(&self) -> crate::slice::Iter<'_, T> {} } }
}

pub mod time {
    #[derive(Clone, Default)] pub struct Duration;
    impl Duration { pub const ZERO: Duration = Duration; pub const MAX: Duration = Duration; pub fn new(secs: u64, nanos: u32) -> Duration {} pub fn from_secs(secs: u64) -> Duration {} pub fn from_millis(millis: u64) -> Duration {} pub fn from_micros(micros: u64) -> Duration {} pub fn from_nanos(nanos: u64) -> Duration {} pub fn from_secs_f64(secs: f64) -> Duration {} pub fn from_secs_f32(secs: f32) -> Duration {} pub fn from_mins(mins: u64) -> Duration {} pub fn as_secs(&self) -> u64 {} pub fn as_millis(&self) -> u128 {} pub fn as_micros(&self) -> u128 {} pub fn as_nanos(&self) -> u128 {} pub fn subsec_nanos(&self) -> u32 {} pub fn subsec_millis(&self) -> u32 {} pub fn as_secs_f64(&self) -> f64 {} pub fn as_secs_f32(&self) -> f32 {} pub fn checked_sub(self, rhs: Duration) -> Option<Duration> {} pub fn checked_add(self, rhs: Duration) -> Option<Duration> {} pub fn saturating_sub(self, rhs: Duration) -> Duration {} pub fn mul_f64(self, rhs: f64) -> Duration {} pub fn is_zero(&self) -> bool {} }
    #[derive(Clone)] pub struct Instant;
    impl Instant { pub fn now() -> Instant {} pub fn elapsed(&self) -> Duration {} pub fn duration_since(&self, earlier: Instant) -> Duration {} pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {} pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {} pub fn checked_add(&self, duration: Duration) -> Option<Instant> {} pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {} }
    impl crate::ops::Sub<Instant> for Instant { type Output = Duration; fn sub(self, other: Instant) -> Duration {} }
    #[derive(Clone)] pub struct SystemTime;
    pub const UNIX_EPOCH: SystemTime = SystemTime;
    pub struct SystemTimeError;
    impl SystemTime { pub const UNIX_EPOCH: SystemTime = SystemTime; pub fn now() -> SystemTime {} pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {} pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {} pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {} }
}

pub mod thread {
    pub type Result<T> = crate::result::Result<T, Box<dyn crate::any::Any + Send + 'static>>;
    pub struct JoinHandle<T>(T);
    impl<T> JoinHandle<T> { pub fn join(self) -> Result<T> {} pub fn thread(&self) -> &Thread {} pub fn is_finished(&self) -> bool {} }
    pub struct ScopedJoinHandle<'scope, T>(&'scope T);
    impl<'scope, T> ScopedJoinHandle<'scope, T> { pub fn join(self) -> Result<T> {} pub fn thread(&self) -> &Thread {} pub fn is_finished(&self) -> bool {} }
    pub struct Scope<'scope, 'env>(&'scope Thread);
    impl<'scope, 'env> Scope<'scope, 'env> { pub fn spawn<F: FnOnce() -> T, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> {} }
    pub fn scope<'env, F: FnOnce(&Scope<'_, 'env>) -> T, T>(f: F) -> T {}
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        pub fn stack_size(self, size: usize) -> Builder {}
        pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> {}
        pub unsafe fn spawn_unchecked<F: FnOnce() -> T, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> {}
        pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T, T>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> crate::io::Result<ScopedJoinHandle<'scope, T>> {}
    }
    #[derive(Clone)] pub struct Thread;
    impl Thread { pub fn unpark(&self) {} pub fn id(&self) -> ThreadId {} pub fn name(&self) -> Option<&str> {} }
    #[derive(Clone)] pub struct ThreadId;
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
    pub fn available_parallelism() -> crate::io::Result<crate::num::NonZero<usize>> {}
    pub struct LocalKey<T>(T);
    pub struct AccessError;
    impl<T> LocalKey<T> { pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {} pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> {} }
    impl<T> LocalKey<crate::cell::RefCell<T>> { pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {} pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R {} }
}

pub mod sync {
    pub struct Arc<T: ?Sized>(T);
    impl<T> Arc<T> { pub fn new(data: T) -> Arc<T> {} pub fn pin(data: T) -> crate::pin::Pin<Arc<T>> {} pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {} pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> {} pub fn into_inner(this: Arc<T>) -> Option<T> {} pub fn unwrap_or_clone(this: Arc<T>) -> T {} }
    impl<T: ?Sized> Arc<T> {
        pub fn downgrade(this: &Arc<T>) -> Weak<T> {}
        pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> {}
        pub fn make_mut(this: &mut Arc<T>) -> &mut T {}
        pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {}
        pub fn strong_count(this: &Arc<T>) -> usize {}
        pub fn as_ptr(this: &Arc<T>) -> *const T {}
        pub fn into_raw(this: Arc<T>) -> *const T {}
        pub unsafe fn from_raw(ptr: *const T) -> Arc<T> {}
    }
    impl<T: ?Sized> crate::ops::Deref for Arc<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> Clone for Arc<T> { fn clone(&self) -> Arc<T> {} }
    impl<T: Default> Default for Arc<T> { fn default() -> Self {} }
    impl From<&str> for Arc<str> { fn from(v: &str) -> Arc<str> {} }
    impl From<String> for Arc<str> { fn from(v: String) -> Arc<str> {} }
    impl<T> From<T> for Arc<T> { fn from(t: T) -> Arc<T> {} }
    pub struct Weak<T: ?Sized>(T);
    impl<T> Weak<T> { pub fn new() -> Weak<T> {} }
    impl<T: ?Sized> Weak<T> { pub fn upgrade(&self) -> Option<Arc<T>> {} pub fn strong_count(&self) -> usize {} pub fn ptr_eq(&self, other: &Self) -> bool {} }
    impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> {} }
    impl<T> Default for Weak<T> { fn default() -> Self {} }
    pub struct PoisonError<T>(T);
    impl<T> PoisonError<T> { pub fn into_inner(self) -> T {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} }
    pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<T> = Result<T, TryLockError<T>>;
    pub struct Mutex<T: ?Sized>(T);
    impl<T> Mutex<T> { pub fn new(t: T) -> Mutex<T> {} pub fn into_inner(self) -> LockResult<T> {} }
    impl<T: ?Sized> Mutex<T> { pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {} pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {} pub fn is_poisoned(&self) -> bool {} pub fn clear_poison(&self) {} pub fn get_mut(&mut self) -> LockResult<&mut T> {} }
    impl<T: Default> Default for Mutex<T> { fn default() -> Self {} }
    pub struct MutexGuard<'a, T: ?Sized>(&'a T);
    impl<T: ?Sized> crate::ops::Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    pub struct RwLock<T: ?Sized>(T);
    impl<T> RwLock<T> { pub fn new(t: T) -> RwLock<T> {} pub fn into_inner(self) -> LockResult<T> {} }
    impl<T: ?Sized> RwLock<T> { pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {} pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {} pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {} pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {} pub fn is_poisoned(&self) -> bool {} pub fn get_mut(&mut self) -> LockResult<&mut T> {} }
    impl<T: Default> Default for RwLock<T> { fn default() -> Self {} }
    pub struct RwLockReadGuard<'a, T: ?Sized>(&'a T);
    pub struct RwLockWriteGuard<'a, T: ?Sized>(&'a T);
    impl<T: ?Sized> crate::ops::Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> crate::ops::Deref for RwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    pub struct Condvar;
    impl Condvar {
        pub fn new() -> Condvar {}
        pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {}
        pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> {}
        pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: crate::time::Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {}
        pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)> {}
        pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: crate::time::Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {}
        pub fn notify_one(&self) {}
        pub fn notify_all(&self) {}
    }
    impl Default for Condvar { fn default() -> Self {} }
    pub struct WaitTimeoutResult;
    impl WaitTimeoutResult { pub fn timed_out(&self) -> bool {} }
    pub struct Barrier;
    pub struct BarrierWaitResult;
    impl Barrier { pub fn new(n: usize) -> Barrier {} pub fn wait(&self) -> BarrierWaitResult {} }
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
    pub struct Once;
    pub struct OnceState;
    impl Once { pub const fn new() -> Once {} pub fn call_once<F: FnOnce()>(&self, f: F) {} pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {} pub fn is_completed(&self) -> bool {} pub fn wait(&self) {} pub fn wait_force(&self) {} }
    pub struct OnceLock<T>(T);
    impl<T> OnceLock<T> { pub const fn new() -> OnceLock<T> {} pub fn get(&self) -> Option<&T> {} pub fn get_mut(&mut self) -> Option<&mut T> {} pub fn set(&self, value: T) -> Result<(), T> {} pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {} pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {} pub fn into_inner(self) -> Option<T> {} pub fn take(&mut self) -> Option<T> {} pub fn wait(&self) -> &T {} }
    impl<T> Default for OnceLock<T> { fn default() -> Self {} }
    pub struct LazyLock<T, F = fn() -> T>(T, F);
    impl<T, F: FnOnce() -> T> LazyLock<T, F> { pub const fn new(f: F) -> LazyLock<T, F> {} pub fn force(this: &LazyLock<T, F>) -> &T {} }
    impl<T, F> crate::ops::Deref for LazyLock<T, F> { type Target = T; fn deref(&self) -> &T {} }
    pub mod mpsc {
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
        pub struct Sender<T>(T);
        impl<T> Sender<T> { pub fn send(&self, t: T) -> Result<(), SendError<T>> {} }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> {} }
        pub struct SyncSender<T>(T);
        impl<T> SyncSender<T> { pub fn send(&self, t: T) -> Result<(), SendError<T>> {} pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {} }
        impl<T> Clone for SyncSender<T> { fn clone(&self) -> SyncSender<T> {} }
        pub struct Receiver<T>(T);
        impl<T> Receiver<T> { pub fn try_recv(&self) -> Result<T, TryRecvError> {} pub fn recv(&self) -> Result<T, RecvError> {} pub fn recv_timeout(&self, timeout: crate::time::Duration) -> Result<T, RecvTimeoutError> {} pub fn iter(&self) -> Iter<'_, T> {} pub fn try_iter(&self) -> TryIter<'_, T> {} }
        pub struct Iter<'a, T>(&'a T);
        impl<'a, T> Iterator for Iter<'a, T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        pub struct TryIter<'a, T>(&'a T);
        impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        pub struct IntoIter<T>(T);
        impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> {} }
        impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> {} }
        pub struct SendError<T>(pub T);
        pub enum TrySendError<T> { Full(T), Disconnected(T) }
        pub struct RecvError;
        pub enum TryRecvError { Empty, Disconnected }
        pub enum RecvTimeoutError { Timeout, Disconnected }
    }
    pub mod atomic {
        pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        pub struct AtomicBool; pub struct AtomicUsize; pub struct AtomicU64; pub struct AtomicU32; pub struct AtomicI64; pub struct AtomicI32; pub struct AtomicIsize; pub struct AtomicU8; pub struct AtomicU16;
        impl AtomicBool { pub const fn new(v: bool) -> Self {} pub fn load(&self, order: Ordering) -> bool {} pub fn store(&self, val: bool, order: Ordering) {} pub fn swap(&self, val: bool, order: Ordering) -> bool {} pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {} pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {} }
        impl AtomicUsize { pub const fn new(v: usize) -> Self {} pub fn load(&self, order: Ordering) -> usize {} pub fn store(&self, val: usize, order: Ordering) {} pub fn fetch_add(&self, val: usize, order: Ordering) -> usize {} pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize {} pub fn swap(&self, val: usize, order: Ordering) -> usize {} }
        impl AtomicU64 { pub const fn new(v: u64) -> Self {} pub fn load(&self, order: Ordering) -> u64 {} pub fn store(&self, val: u64, order: Ordering) {} pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 {} pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 {} }
        impl AtomicU32 { pub const fn new(v: u32) -> Self {} pub fn load(&self, order: Ordering) -> u32 {} pub fn store(&self, val: u32, order: Ordering) {} pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 {} }
    }
}

pub mod io {
    pub type Result<T> = crate::result::Result<T, Error>;
    pub struct Error;
    impl Error { pub fn new<E>(kind: ErrorKind, error: E) -> Error {} pub fn other<E>(error: E) -> Error {} pub fn last_os_error() -> Error {} pub fn from_raw_os_error(code: i32) -> Error {} pub fn raw_os_error(&self) -> Option<i32> {} pub fn kind(&self) -> ErrorKind {} pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> {} }
    impl crate::error::Error for Error {}
    impl crate::fmt::Display for Error { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {} }
    #[derive(Clone)] pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, BrokenPipe, AlreadyExists, WouldBlock, InvalidInput, InvalidData, TimedOut, WriteZero, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other, IsADirectory, NotADirectory, DirectoryNotEmpty, StorageFull, HostUnreachable, NetworkUnreachable }
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
    pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
    pub struct IoSlice<'a>(&'a [u8]); pub struct IoSliceMut<'a>(&'a mut [u8]);
    impl<'a> IoSlice<'a> { pub fn new(buf: &'a [u8]) -> IoSlice<'a> {} }
    pub struct BufReader<R: ?Sized>(R);
    impl<R> BufReader<R> { pub fn new(inner: R) -> BufReader<R> {} pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn buffer(&self) -> &[u8] {} }
    impl<R: Read> Read for BufReader<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<R: Read> BufRead for BufReader<R> { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    impl<R: Seek> Seek for BufReader<R> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }
    pub struct BufWriter<W: ?Sized>(W);
    pub struct IntoInnerError<W>(W);
    impl<W> BufWriter<W> { pub fn new(inner: W) -> BufWriter<W> {} pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {} }
    impl<W: Write> Write for BufWriter<W> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl<W: Seek> Seek for BufWriter<W> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }
    pub struct LineWriter<W: ?Sized>(W);
    impl<W> LineWriter<W> { pub fn new(inner: W) -> LineWriter<W> {} pub fn get_ref(&self) -> &W {} }
    impl<W: Write> Write for LineWriter<W> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    #[derive(Clone, Default)] pub struct Cursor<T>(T);
    impl<T> Cursor<T> { pub fn new(inner: T) -> Cursor<T> {} pub fn into_inner(self) -> T {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} pub fn position(&self) -> u64 {} pub fn set_position(&mut self, pos: u64) {} }
    impl<T> Read for Cursor<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<T> BufRead for Cursor<T> { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    impl<T> Write for Cursor<T> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl<T> Seek for Cursor<T> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }
    pub struct Take<T>(T);
    impl<T> Take<T> { pub fn limit(&self) -> u64 {} pub fn set_limit(&mut self, limit: u64) {} pub fn into_inner(self) -> T {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} }
    impl<T: Read> Read for Take<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<T: BufRead> BufRead for Take<T> { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    pub struct Chain<T, U>(T, U);
    impl<T: Read, U: Read> Read for Chain<T, U> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    pub struct Bytes<R>(R);
    impl<R: Read> Iterator for Bytes<R> { type Item = Result<u8>; fn next(&mut self) -> Option<Result<u8>> {} }
    pub struct Lines<B>(B);
    impl<B: BufRead> Iterator for Lines<B> { type Item = Result<String>; fn next(&mut self) -> Option<Result<String>> {} }
    pub struct Split<B>(B);
    impl<B: BufRead> Iterator for Split<B> { type Item = Result<Vec<u8>>; fn next(&mut self) -> Option<Result<Vec<u8>>> {} }
    pub struct Stdin; pub struct StdinLock<'a>(&'a Stdin); pub struct Stdout; pub struct StdoutLock<'a>(&'a Stdout); pub struct Stderr; pub struct StderrLock<'a>(&'a Stderr);
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    impl Stdin { pub fn lock(&self) -> StdinLock<'static> {} pub fn read_line(&self, buf: &mut String) -> Result<usize> {} pub fn lines(self) -> Lines<StdinLock<'static>> {} }
    impl Stdout { pub fn lock(&self) -> StdoutLock<'static> {} }
    impl Stderr { pub fn lock(&self) -> StderrLock<'static> {} }
    impl Read for Stdin { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl Read for StdinLock<'_> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl BufRead for StdinLock<'_> { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    impl Write for Stdout { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for StdoutLock<'_> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for Stderr { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for StderrLock<'_> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl IsTerminal for Stdin { fn is_terminal(&self) -> bool {} }
    impl IsTerminal for Stdout { fn is_terminal(&self) -> bool {} }
    impl IsTerminal for Stderr { fn is_terminal(&self) -> bool {} }
    impl Read for &[u8] { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl BufRead for &[u8] { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    impl Write for Vec<u8> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for &mut [u8] { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl<R: Read + ?Sized> Read for &mut R { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<R: BufRead + ?Sized> BufRead for &mut R { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    impl<W: Write + ?Sized> Write for &mut W { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl<R: Read + ?Sized> Read for Box<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<W: Write + ?Sized> Write for Box<W> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    pub struct Empty; pub struct Sink; pub struct Repeat;
    pub fn empty() -> Empty {} pub fn sink() -> Sink {} pub fn repeat(byte: u8) -> Repeat {}
    impl Read for Empty { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl Write for Sink { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}
    pub struct PipeReader; pub struct PipeWriter;
    pub fn pipe() -> Result<(PipeReader, PipeWriter)> {}
    impl Read for PipeReader { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl Write for PipeWriter { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
}

pub mod fs {
    use crate::io;
    use crate::path::{Path, PathBuf};
    pub struct File;
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
    pub enum TryLockError { Error(io::Error), WouldBlock }
    impl io::Read for File { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl io::Write for File { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    impl io::Seek for File { fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> {} }
    impl io::Read for &File { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl io::Write for &File { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    impl io::Seek for &File { fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> {} }
    #[derive(Clone)] pub struct OpenOptions;
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
    #[derive(Clone)] pub struct Metadata;
    impl Metadata { pub fn file_type(&self) -> FileType {} pub fn is_dir(&self) -> bool {} pub fn is_file(&self) -> bool {} pub fn is_symlink(&self) -> bool {} pub fn len(&self) -> u64 {} pub fn permissions(&self) -> Permissions {} pub fn modified(&self) -> io::Result<crate::time::SystemTime> {} pub fn accessed(&self) -> io::Result<crate::time::SystemTime> {} pub fn created(&self) -> io::Result<crate::time::SystemTime> {} }
    #[derive(Clone)] pub struct FileType;
    impl FileType { pub fn is_dir(&self) -> bool {} pub fn is_file(&self) -> bool {} pub fn is_symlink(&self) -> bool {} }
    #[derive(Clone)] pub struct Permissions;
    impl Permissions { pub fn readonly(&self) -> bool {} pub fn set_readonly(&mut self, readonly: bool) {} }
    #[derive(Clone)] pub struct FileTimes;
    impl FileTimes { pub fn new() -> FileTimes {} pub fn set_accessed(self, t: crate::time::SystemTime) -> FileTimes {} pub fn set_modified(self, t: crate::time::SystemTime) -> FileTimes {} }
    pub struct ReadDir;
    impl Iterator for ReadDir { type Item = io::Result<DirEntry>; fn next(&mut self) -> Option<io::Result<DirEntry>> {} }
    pub struct DirEntry;
    impl DirEntry { pub fn path(&self) -> PathBuf {} pub fn metadata(&self) -> io::Result<Metadata> {} pub fn file_type(&self) -> io::Result<FileType> {} pub fn file_name(&self) -> crate::ffi::OsString {} }
    pub struct DirBuilder;
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
    impl ToSocketAddrs for str { type Iter = crate::vec::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for String { type Iter = crate::vec::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for (&str, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for (String, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for SocketAddr { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for SocketAddrV4 { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for SocketAddrV6 { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T { type Iter = <T as ToSocketAddrs>::Iter; fn to_socket_addrs(&self) -> io::Result<Self::Iter> {} }
    #[derive(Clone)] pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
    #[derive(Clone)] pub struct Ipv4Addr; #[derive(Clone)] pub struct Ipv6Addr;
    impl Ipv4Addr { pub const LOCALHOST: Self = Ipv4Addr; pub const UNSPECIFIED: Self = Ipv4Addr; pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {} pub fn octets(&self) -> [u8; 4] {} pub fn is_loopback(&self) -> bool {} }
    impl Ipv6Addr { pub const LOCALHOST: Self = Ipv6Addr; pub const UNSPECIFIED: Self = Ipv6Addr; pub fn octets(&self) -> [u8; 16] {} pub fn segments(&self) -> [u16; 8] {} }
    impl IpAddr { pub fn is_ipv4(&self) -> bool {} pub fn is_ipv6(&self) -> bool {} pub fn is_loopback(&self) -> bool {} }
    impl crate::str::FromStr for IpAddr { type Err = AddrParseError; fn from_str(s: &str) -> Result<IpAddr, AddrParseError> {} }
    pub struct AddrParseError;
    #[derive(Clone)] pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
    #[derive(Clone)] pub struct SocketAddrV4; #[derive(Clone)] pub struct SocketAddrV6;
    impl SocketAddr { pub fn new(ip: IpAddr, port: u16) -> SocketAddr {} pub fn ip(&self) -> IpAddr {} pub fn port(&self) -> u16 {} pub fn set_port(&mut self, new_port: u16) {} pub fn is_ipv4(&self) -> bool {} pub fn is_ipv6(&self) -> bool {} }
    impl<I> From<(I, u16)> for SocketAddr { fn from(pieces: (I, u16)) -> SocketAddr {} }
    impl crate::str::FromStr for SocketAddr { type Err = AddrParseError; fn from_str(s: &str) -> Result<SocketAddr, AddrParseError> {} }
    pub struct TcpStream;
    impl TcpStream { pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {} pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {} pub fn peer_addr(&self) -> io::Result<SocketAddr> {} pub fn local_addr(&self) -> io::Result<SocketAddr> {} pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {} pub fn try_clone(&self) -> io::Result<TcpStream> {} pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {} pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {} pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {} pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} pub fn take_error(&self) -> io::Result<Option<io::Error>> {} }
    impl io::Read for TcpStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl io::Write for TcpStream { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    impl io::Read for &TcpStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl io::Write for &TcpStream { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    pub struct TcpListener;
    impl TcpListener { pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {} pub fn local_addr(&self) -> io::Result<SocketAddr> {} pub fn try_clone(&self) -> io::Result<TcpListener> {} pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {} pub fn incoming(&self) -> Incoming<'_> {} pub fn into_incoming(self) -> IntoIncoming {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} }
    pub struct Incoming<'a>(&'a TcpListener); pub struct IntoIncoming;
    impl<'a> Iterator for Incoming<'a> { type Item = io::Result<TcpStream>; fn next(&mut self) -> Option<io::Result<TcpStream>> {} }
    impl Iterator for IntoIncoming { type Item = io::Result<TcpStream>; fn next(&mut self) -> Option<io::Result<TcpStream>> {} }
    pub enum Shutdown { Read, Write, Both }
    pub struct UdpSocket;
    impl UdpSocket { pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {} pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {} pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {} pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {} pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {} pub fn send(&self, buf: &[u8]) -> io::Result<usize> {} pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {} pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {} pub fn local_addr(&self) -> io::Result<SocketAddr> {} pub fn peer_addr(&self) -> io::Result<SocketAddr> {} pub fn try_clone(&self) -> io::Result<UdpSocket> {} pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {} }
}

pub mod process {
    use crate::ffi::OsStr;
    use crate::io;
    use crate::path::Path;
    pub struct Command;
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I, S>(&mut self, args: I) -> &mut Command {}
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command {}
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T>(&mut self, cfg: T) -> &mut Command {}
        pub fn spawn(&mut self) -> io::Result<Child> {}
        pub fn output(&mut self) -> io::Result<Output> {}
        pub fn status(&mut self) -> io::Result<ExitStatus> {}
        pub fn get_program(&self) -> &OsStr {}
        pub fn get_args(&self) -> crate::slice::Iter<'_, crate::ffi::OsString> {}
    }
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child { pub fn kill(&mut self) -> io::Result<()> {} pub fn id(&self) -> u32 {} pub fn wait(&mut self) -> io::Result<ExitStatus> {} pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {} pub fn wait_with_output(self) -> io::Result<Output> {} }
    pub struct ChildStdin; pub struct ChildStdout; pub struct ChildStderr;
    impl io::Write for ChildStdin { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    impl io::Read for ChildStdout { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl io::Read for ChildStderr { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    #[derive(Clone)] pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
    #[derive(Clone)] pub struct ExitStatus;
    impl ExitStatus { pub fn success(&self) -> bool {} pub fn code(&self) -> Option<i32> {} }
    pub struct Stdio;
    impl Stdio { pub fn piped() -> Stdio {} pub fn inherit() -> Stdio {} pub fn null() -> Stdio {} }
    pub struct ExitCode;
    impl ExitCode { pub const SUCCESS: ExitCode = ExitCode; pub const FAILURE: ExitCode = ExitCode; }
    pub fn exit(code: i32) -> ! {}
    pub fn abort() -> ! {}
    pub fn id() -> u32 {}
}

pub mod path {
    use crate::ffi::{OsStr, OsString};
    use crate::io;
    pub struct Path;
    impl Path {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {}
        pub fn as_os_str(&self) -> &OsStr {}
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
        pub fn file_stem(&self) -> Option<&OsStr> {}
        pub fn extension(&self) -> Option<&OsStr> {}
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn components(&self) -> Components<'_> {}
        pub fn iter(&self) -> Ancestors<'_> {}
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
    pub struct PathBuf;
    impl PathBuf { pub fn new() -> PathBuf {} pub fn as_path(&self) -> &Path {} pub fn push<P: AsRef<Path>>(&mut self, path: P) {} pub fn pop(&mut self) -> bool {} pub fn set_file_name<S>(&mut self, file_name: S) {} pub fn set_extension<S>(&mut self, extension: S) -> bool {} pub fn into_os_string(self) -> OsString {} pub fn into_boxed_path(self) -> Box<Path> {} }
    impl crate::ops::Deref for PathBuf { type Target = Path; fn deref(&self) -> &Path {} }
    impl Clone for PathBuf { fn clone(&self) -> Self {} }
    impl Default for PathBuf { fn default() -> Self {} }
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf { fn from(s: &T) -> PathBuf {} }
    impl From<String> for PathBuf { fn from(s: String) -> PathBuf {} }
    impl From<OsString> for PathBuf { fn from(s: OsString) -> PathBuf {} }
    impl crate::str::FromStr for PathBuf { type Err = crate::convert::Infallible; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl<P> FromIterator<P> for PathBuf { fn from_iter<I>(iter: I) -> PathBuf {} }
    pub struct Ancestors<'a>(&'a Path);
    impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; fn next(&mut self) -> Option<&'a Path> {} }
    pub struct Components<'a>(&'a Path);
    impl<'a> Iterator for Components<'a> { type Item = Component<'a>; fn next(&mut self) -> Option<Component<'a>> {} }
    impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path {} }
    #[derive(Clone)] pub enum Component<'a> { Prefix(&'a OsStr), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
    impl<'a> Component<'a> { pub fn as_os_str(self) -> &'a OsStr {} }
    pub struct Display<'a>(&'a Path);
    impl crate::fmt::Display for Display<'_> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {} }
    pub struct StripPrefixError;
    pub const MAIN_SEPARATOR: char = '/';
}

pub mod ffi {
    pub struct OsStr; pub struct OsString; pub struct CStr; pub struct CString;
    impl OsStr { pub fn new<S: ?Sized>(s: &S) -> &OsStr {} pub fn to_str(&self) -> Option<&str> {} pub fn to_string_lossy(&self) -> crate::borrow::Cow<'_, str> {} pub fn to_os_string(&self) -> OsString {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} }
    impl OsString { pub fn new() -> OsString {} pub fn into_string(self) -> Result<String, OsString> {} pub fn push<T>(&mut self, s: T) {} pub fn as_os_str(&self) -> &OsStr {} }
    impl crate::ops::Deref for OsString { type Target = OsStr; fn deref(&self) -> &OsStr {} }
    impl Clone for OsString { fn clone(&self) -> Self {} }
    impl From<String> for OsString { fn from(s: String) -> OsString {} }
    impl<T: ?Sized> From<&T> for OsString { fn from(s: &T) -> OsString {} }
    impl CString { pub fn new<T>(t: T) -> Result<CString, NulError> {} pub fn as_c_str(&self) -> &CStr {} pub fn into_raw(self) -> *mut i8 {} }
    impl crate::ops::Deref for CString { type Target = CStr; fn deref(&self) -> &CStr {} }
    impl CStr { pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> {} pub fn to_bytes(&self) -> &[u8] {} pub fn to_string_lossy(&self) -> crate::borrow::Cow<'_, str> {} pub fn as_ptr(&self) -> *const i8 {} }
    pub struct NulError;
    pub type c_int = i32; pub type c_char = i8; pub enum c_void {}
}

pub mod env {
    use crate::path::{Path, PathBuf};
    pub fn args() -> Args {} pub fn args_os() -> ArgsOs {}
    pub struct Args; pub struct ArgsOs; pub struct Vars;
    impl Iterator for Args { type Item = String; fn next(&mut self) -> Option<String> {} }
    impl Iterator for ArgsOs { type Item = crate::ffi::OsString; fn next(&mut self) -> Option<crate::ffi::OsString> {} }
    impl Iterator for Vars { type Item = (String, String); fn next(&mut self) -> Option<(String, String)> {} }
    pub fn vars() -> Vars {}
    pub enum VarError { NotPresent, NotUnicode(crate::ffi::OsString) }
    pub fn var<K: AsRef<crate::ffi::OsStr>>(key: K) -> Result<String, VarError> {}
    pub fn var_os<K: AsRef<crate::ffi::OsStr>>(key: K) -> Option<crate::ffi::OsString> {}
    pub fn set_var<K, V>(key: K, value: V) {}
    pub fn remove_var<K>(key: K) {}
    pub fn current_dir() -> crate::io::Result<PathBuf> {}
    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}
    pub fn current_exe() -> crate::io::Result<PathBuf> {}
    pub fn temp_dir() -> PathBuf {}
    pub fn home_dir() -> Option<PathBuf> {}
    pub fn split_paths<T: ?Sized>(unparsed: &T) -> crate::vec::IntoIter<PathBuf> {}
    pub fn join_paths<I, T>(paths: I) -> Result<crate::ffi::OsString, JoinPathsError> {}
    pub struct JoinPathsError;
    pub mod consts { pub const OS: &str = ""; pub const ARCH: &str = ""; pub const EXE_SUFFIX: &str = ""; }
}

pub mod os {
    #[cfg(unix)]
    pub mod fd { pub type RawFd = i32; pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; } pub trait FromRawFd { unsafe fn from_raw_fd(fd: RawFd) -> Self; } pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; } pub trait AsFd { fn as_fd(&self) -> BorrowedFd<'_>; } pub struct BorrowedFd<'a>(&'a i32); pub struct OwnedFd; impl OwnedFd { pub fn try_clone(&self) -> crate::io::Result<OwnedFd> {} } }
    #[cfg(unix)]
    pub mod unix {
        pub mod prelude { pub use super::ffi::{OsStrExt, OsStringExt}; pub use super::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt}; pub use super::io::{AsRawFd, FromRawFd, IntoRawFd, RawFd}; pub use super::process::{CommandExt, ExitStatusExt}; }
        pub mod io { pub use crate::os::fd::*; }
        pub mod ffi { pub trait OsStrExt { fn from_bytes(slice: &[u8]) -> &Self; fn as_bytes(&self) -> &[u8]; } impl OsStrExt for crate::ffi::OsStr { fn from_bytes(slice: &[u8]) -> &Self {} fn as_bytes(&self) -> &[u8] {} } pub trait OsStringExt { fn from_vec(vec: Vec<u8>) -> Self; fn into_vec(self) -> Vec<u8>; } impl OsStringExt for crate::ffi::OsString { fn from_vec(vec: Vec<u8>) -> Self {} fn into_vec(self) -> Vec<u8> {} } }
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
            impl FileExt for crate::fs::File { fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize> {} fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize> {} }
            pub trait OpenOptionsExt { fn mode(&mut self, mode: u32) -> &mut Self; fn custom_flags(&mut self, flags: i32) -> &mut Self; }
            impl OpenOptionsExt for crate::fs::OpenOptions { fn mode(&mut self, mode: u32) -> &mut Self {} fn custom_flags(&mut self, flags: i32) -> &mut Self {} }
            pub trait PermissionsExt { fn mode(&self) -> u32; fn set_mode(&mut self, mode: u32); fn from_mode(mode: u32) -> Self; }
            impl PermissionsExt for crate::fs::Permissions { fn mode(&self) -> u32 {} fn set_mode(&mut self, mode: u32) {} fn from_mode(mode: u32) -> Self {} }
            pub trait MetadataExt { fn mode(&self) -> u32; fn uid(&self) -> u32; fn gid(&self) -> u32; fn ino(&self) -> u64; fn dev(&self) -> u64; fn size(&self) -> u64; fn mtime(&self) -> i64; }
            impl MetadataExt for crate::fs::Metadata { fn mode(&self) -> u32 {} fn uid(&self) -> u32 {} fn gid(&self) -> u32 {} fn ino(&self) -> u64 {} fn dev(&self) -> u64 {} fn size(&self) -> u64 {} fn mtime(&self) -> i64 {} }
            pub trait FileTypeExt { fn is_socket(&self) -> bool; fn is_fifo(&self) -> bool; }
            impl FileTypeExt for crate::fs::FileType { fn is_socket(&self) -> bool {} fn is_fifo(&self) -> bool {} }
            pub trait DirEntryExt { fn ino(&self) -> u64; }
            pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self; }
            impl DirBuilderExt for crate::fs::DirBuilder { fn mode(&mut self, mode: u32) -> &mut Self {} }
        }
        pub mod net {
            use crate::io;
            use crate::path::Path;
            pub struct SocketAddr;
            pub struct UnixStream;
            impl UnixStream { pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {} pub fn connect_addr(addr: &SocketAddr) -> io::Result<UnixStream> {} pub fn pair() -> io::Result<(UnixStream, UnixStream)> {} pub fn try_clone(&self) -> io::Result<UnixStream> {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} pub fn set_read_timeout(&self, timeout: Option<crate::time::Duration>) -> io::Result<()> {} pub fn shutdown(&self, how: crate::net::Shutdown) -> io::Result<()> {} pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {} }
            impl io::Read for UnixStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
            impl io::Write for UnixStream { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
            impl io::Read for &UnixStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
            impl io::Write for &UnixStream { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
            pub struct UnixListener;
            impl UnixListener { pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {} pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener> {} pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {} pub fn incoming(&self) -> Incoming<'_> {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} pub fn try_clone(&self) -> io::Result<UnixListener> {} }
            pub struct Incoming<'a>(&'a UnixListener);
            impl<'a> Iterator for Incoming<'a> { type Item = io::Result<UnixStream>; fn next(&mut self) -> Option<io::Result<UnixStream>> {} }
            pub struct UnixDatagram;
            impl UnixDatagram { pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {} pub fn unbound() -> io::Result<UnixDatagram> {} pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {} pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {} pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {} pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {} pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {} pub fn send(&self, buf: &[u8]) -> io::Result<usize> {} pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize> {} pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {} }
        }
        pub mod process {
            pub trait CommandExt { fn uid(&mut self, id: u32) -> &mut crate::process::Command; fn gid(&mut self, id: u32) -> &mut crate::process::Command; unsafe fn pre_exec<F>(&mut self, f: F) -> &mut crate::process::Command; fn exec(&mut self) -> crate::io::Error; fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command; fn arg0<S>(&mut self, arg: S) -> &mut crate::process::Command; }
            impl CommandExt for crate::process::Command { fn uid(&mut self, id: u32) -> &mut crate::process::Command {} fn gid(&mut self, id: u32) -> &mut crate::process::Command {} unsafe fn pre_exec<F>(&mut self, f: F) -> &mut crate::process::Command {} fn exec(&mut self) -> crate::io::Error {} fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command {} fn arg0<S>(&mut self, arg: S) -> &mut crate::process::Command {} }
            pub trait ExitStatusExt { fn from_raw(raw: i32) -> Self; fn signal(&self) -> Option<i32>; }
            impl ExitStatusExt for crate::process::ExitStatus { fn from_raw(raw: i32) -> Self {} fn signal(&self) -> Option<i32> {} }
            pub fn parent_id() -> u32 {}
        }
    }
    #[cfg(windows)]
    pub mod windows { pub mod fs { pub fn symlink_file<P, Q>(original: P, link: Q) -> crate::io::Result<()> {} pub fn symlink_dir<P, Q>(original: P, link: Q) -> crate::io::Result<()> {} } }
}

pub mod hint { pub fn spin_loop() {} pub fn black_box<T>(dummy: T) -> T {} }
pub mod ptr { pub fn null<T>() -> *const T {} pub fn null_mut<T>() -> *mut T {} pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {} pub struct NonNull<T: ?Sized>(T); }
pub mod array { pub fn from_fn<T, F: FnMut(usize) -> T>(cb: F) -> [T; 0] {} }
pub mod alloc { pub struct Layout; pub struct Global; }
pub mod backtrace { pub struct Backtrace; impl Backtrace { pub fn capture() -> Backtrace {} pub fn force_capture() -> Backtrace {} } }
