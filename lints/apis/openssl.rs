//! Signatures of openssl, as far as receivers need typing.
//! Read from: openssl 0.10.82.
impl<T> std::io::Read for crate::ssl::SslStream<T> {}
impl<T> std::io::Write for crate::ssl::SslStream<T> {}

pub mod dh {

    pub struct Dh {}
    impl Dh {
        pub fn generate_params(a: impl Sized, b: impl Sized) {}
    }
}

pub mod dsa {

    pub struct Dsa {}
    impl Dsa {
        pub fn generate(a: impl Sized) {}
    }
}

pub mod pkcs5 {
    pub fn pbkdf2_hmac(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized, e: impl Sized) {}
    pub fn scrypt(
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
        d: impl Sized,
        e: impl Sized,
        f: impl Sized,
        g: impl Sized,
    ) {
    }
}

pub mod rsa {

    pub struct Rsa {}
    impl Rsa {
        pub fn generate(a: impl Sized) -> Result<crate::rsa::Rsa, impl Sized> {}
    }
}

pub mod ssl {

    pub struct SslAcceptor {}
    impl SslAcceptor {
        pub fn accept<A0>(&self, a: A0) -> Result<crate::ssl::SslStream<A0>, impl Sized> {}
    }

    pub struct SslConnector {}
    impl SslConnector {
        pub fn connect<A1>(&self, a: impl Sized, b: A1) -> Result<crate::ssl::SslStream<A1>, impl Sized> {}
    }

    pub struct SslStream<T> {}
    impl<T> SslStream<T> {
        pub fn accept(&self) {}
        pub fn connect(&self) {}
        pub fn do_handshake(&self) {}
        pub fn shutdown(&self) {}
        pub fn ssl_read(&self, a: impl Sized) {}
        pub fn ssl_write(&self, a: impl Sized) {}
    }
}
