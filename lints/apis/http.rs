//! Signatures of http 1: requests and responses, as far as receivers need typing.
#[derive(Clone)]
pub struct Uri;
impl Uri { pub fn from_static(src: &'static str) -> Uri {} pub fn path(&self) -> &str {} pub fn host(&self) -> Option<&str> {} pub fn query(&self) -> Option<&str> {} }
impl std::str::FromStr for Uri { type Err = InvalidUri; fn from_str(s: &str) -> Result<Uri, InvalidUri> {} }
pub struct InvalidUri;
pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)]
pub struct Method;
#[derive(Clone)]
pub struct StatusCode;
impl StatusCode { pub fn is_success(&self) -> bool {} pub fn as_u16(&self) -> u16 {} }
#[derive(Clone)]
pub struct HeaderName;
#[derive(Clone)]
pub struct HeaderValue;
impl HeaderValue { pub fn to_str(&self) -> std::result::Result<&str, Error> {} pub fn as_bytes(&self) -> &[u8] {} pub fn from_static(src: &'static str) -> HeaderValue {} pub fn from_str(src: &str) -> std::result::Result<HeaderValue, Error> {} }
#[derive(Clone)]
pub struct HeaderMap<T = HeaderValue>(T);
impl<T> HeaderMap<T> { pub fn new() -> HeaderMap<HeaderValue> {} pub fn get<K>(&self, key: K) -> Option<&T> {} pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> {} pub fn contains_key<K>(&self, key: K) -> bool {} pub fn remove<K>(&mut self, key: K) -> Option<T> {} pub fn iter(&self) -> std::collections::hash_map::Iter<'_, HeaderName, T> {} }
pub struct Request<T>(T);
impl<T> Request<T> { pub fn new(body: T) -> Request<T> {} pub fn builder() -> request::Builder {} pub fn method(&self) -> &Method {} pub fn uri(&self) -> &Uri {} pub fn headers(&self) -> &HeaderMap<HeaderValue> {} pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {} pub fn body(&self) -> &T {} pub fn body_mut(&mut self) -> &mut T {} pub fn into_body(self) -> T {} pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {} }
pub struct Response<T>(T);
impl<T> Response<T> { pub fn new(body: T) -> Response<T> {} pub fn builder() -> response::Builder {} pub fn status(&self) -> StatusCode {} pub fn headers(&self) -> &HeaderMap<HeaderValue> {} pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {} pub fn body(&self) -> &T {} pub fn body_mut(&mut self) -> &mut T {} pub fn into_body(self) -> T {} pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {} }
pub mod request { pub use super::Request; pub struct Parts; pub struct Builder; impl Builder { pub fn new() -> Builder {} pub fn method<T>(self, method: T) -> Builder {} pub fn uri<T>(self, uri: T) -> Builder {} pub fn header<K, V>(self, key: K, value: V) -> Builder {} pub fn body<T>(self, body: T) -> super::Result<super::Request<T>> {} } }
pub mod response { pub use super::Response; pub struct Parts; pub struct Builder; impl Builder { pub fn new() -> Builder {} pub fn status<T>(self, status: T) -> Builder {} pub fn header<K, V>(self, key: K, value: V) -> Builder {} pub fn body<T>(self, body: T) -> super::Result<super::Response<T>> {} } }
pub mod header { pub use super::{HeaderMap, HeaderName, HeaderValue}; }
pub mod uri { pub use super::{InvalidUri, Uri}; }
