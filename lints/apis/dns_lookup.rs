//! Signatures of dns_lookup, as far as receivers need typing.
//! Read from: dns-lookup 4.0.2.
pub fn getaddrinfo(a: impl Sized, b: impl Sized, c: impl Sized) {}
pub fn getnameinfo(a: impl Sized, b: impl Sized) {}
pub fn lookup_addr(a: impl Sized) {}
pub fn lookup_host(a: impl Sized) {}
