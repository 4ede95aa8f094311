//! Signatures of url 2, as far as receivers need typing.
#[derive(Clone)]
pub struct Url;
pub struct ParseError;
impl Url { pub fn parse(input: &str) -> Result<Url, ParseError> {} pub fn join(&self, input: &str) -> Result<Url, ParseError> {} pub fn as_str(&self) -> &str {} pub fn scheme(&self) -> &str {} pub fn host_str(&self) -> Option<&str> {} pub fn port(&self) -> Option<u16> {} pub fn path(&self) -> &str {} pub fn query(&self) -> Option<&str> {} pub fn set_path(&mut self, path: &str) {} pub fn to_file_path(&self) -> Result<std::path::PathBuf, ()> {} pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> std::io::Result<Vec<std::net::SocketAddr>> {} }
impl std::str::FromStr for Url { type Err = ParseError; fn from_str(input: &str) -> Result<Url, ParseError> {} }
