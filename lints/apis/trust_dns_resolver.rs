//! Signatures of trust_dns_resolver, as far as receivers need typing.
//! Read from: hickory-resolver,trust-dns-resolver hickory-resolver up to 0.24, trust-dns-resolver.

pub struct Resolver {}
impl Resolver {
    pub fn lookup(&self, a: impl Sized, b: impl Sized) {}
    pub fn lookup_ip(&self, a: impl Sized) {}
}
