//! Signatures of tokio_uring, as far as receivers need typing.
//! Read from: actix-rt,rocket,ntex-rt,compio-runtime,monoio,glommio,tokio-uring,embassy-executor actix-rt 2.15.0, rocket 0.5.2, ntex 4.5.0, compio 0.19.2, monoio 0.2.4, glommio 0.9.0, tokio-uring 0.5.0.
pub fn start<F0: std::future::Future>(a: F0) -> F0::Output {}
