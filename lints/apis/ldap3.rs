//! Signatures of ldap3, as far as receivers need typing.
//! Read from: ldap3 0.12.1.

pub struct EntryStream {}
impl EntryStream {
    pub fn next(&self) {}
    pub fn result(&self) {}
}

pub struct LdapConn {}
impl LdapConn {
    pub fn abandon(&self, a: impl Sized) {}
    pub fn add(&self, a: impl Sized, b: impl Sized) {}
    pub fn compare(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn delete(&self, a: impl Sized) {}
    pub fn extended(&self, a: impl Sized) {}
    pub fn from_url(a: impl Sized) -> Result<crate::LdapConn, impl Sized> {}
    pub fn modify(&self, a: impl Sized, b: impl Sized) {}
    pub fn modifydn(&self, a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
    pub fn new(a: impl Sized) -> Result<crate::LdapConn, impl Sized> {}
    pub fn sasl_external_bind(&self) {}
    pub fn search(&self, a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
    pub fn simple_bind(&self, a: impl Sized, b: impl Sized) {}
    pub fn streaming_search(
        &self,
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
        d: impl Sized,
    ) -> Result<crate::EntryStream, impl Sized> {
    }
    pub fn streaming_search_with(
        &self,
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
        d: impl Sized,
        e: impl Sized,
    ) {
    }
    pub fn unbind(&self) {}
    pub fn with_settings(a: impl Sized, b: impl Sized) -> Result<crate::LdapConn, impl Sized> {}
}
