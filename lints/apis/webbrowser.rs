//! Signatures of webbrowser, as far as receivers need typing.
//! Read from: webbrowser 1.2.6.
pub fn open(a: impl Sized) {}
pub fn open_browser(a: impl Sized, b: impl Sized) {}
