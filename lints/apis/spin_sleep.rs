//! Signatures of spin_sleep, as far as receivers need typing.
//! Read from: spin_sleep 1.3.3.
pub struct SpinSleeper {}
impl SpinSleeper {
    pub fn default() -> Self {}
    pub fn new(native_accuracy_ns: u32) -> Self {}
    pub fn sleep(self, duration: std::time::Duration) {}
    pub fn sleep_ns(self, nanoseconds: u64) {}
    pub fn sleep_s(self, seconds: f64) {}
    pub fn sleep_until(self, deadline: std::time::Instant) {}
}
