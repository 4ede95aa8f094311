//! Signatures of crossterm, as far as receivers need typing.
//! Read from: crossterm 0.29.0.

pub mod event {
    pub fn poll(a: impl Sized) -> Result<bool, impl Sized> {}
    pub fn read() -> Result<crate::event::Event, impl Sized> {}

    pub struct Event {}

    pub struct EventStream {}
    impl EventStream {
        pub fn new() -> crate::event::EventStream {}
    }
}
