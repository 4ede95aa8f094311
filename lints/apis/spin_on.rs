//! Signatures of spin_on, as far as receivers need typing.
//! Read from: pollster,futures-lite,async-io,smol,async-std,async-global-executor,extreme,spin_on pollster 1.0.1, futures-lite 2.6.1, async-io 2.6.0, smol 2.0.2, async-std 1.13.2, async-global-executor 3.1.0.
pub fn spin_on<F0: std::future::Future>(a: F0) -> F0::Output {}
