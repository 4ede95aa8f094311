//! Signatures of hickory_resolver, as far as receivers need typing.
//! Read from: hickory-resolver,trust-dns-resolver hickory-resolver up to 0.24, trust-dns-resolver.

pub struct Resolver {}
impl Resolver {
    pub fn ipv4_lookup(&self, a: impl Sized) {}
    pub fn ipv6_lookup(&self, a: impl Sized) {}
    pub fn lookup(&self, a: impl Sized, b: impl Sized) {}
    pub fn lookup_ip(&self, a: impl Sized) {}
    pub fn mx_lookup(&self, a: impl Sized) {}
    pub fn ns_lookup(&self, a: impl Sized) {}
    pub fn reverse_lookup(&self, a: impl Sized) {}
    pub fn soa_lookup(&self, a: impl Sized) {}
    pub fn srv_lookup(&self, a: impl Sized) {}
    pub fn tlsa_lookup(&self, a: impl Sized) {}
    pub fn txt_lookup(&self, a: impl Sized) {}
}
