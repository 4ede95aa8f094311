//! Signatures of inotify, as far as receivers need typing.
//! Read from: inotify 0.11.5.
pub struct Inotify {}
impl Inotify {
    pub fn init() -> std::io::Result<Self> {}
    pub fn read_events_blocking(&mut self, buffer: &mut [u8]) {}
}
