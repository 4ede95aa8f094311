//! Signatures of serialport, as far as receivers need typing.
//! Read from: serialport 4.10.1.
pub fn available_ports() {}
pub fn new(a: impl Sized, b: impl Sized) -> crate::SerialPortBuilder {}

pub struct SerialPortBuilder {}
impl SerialPortBuilder {
    pub fn open(&self) -> Result<std::boxed::Box<dyn crate::SerialPort>, impl Sized> {}
    pub fn open_native(&self) -> Result<crate::TTYPort, impl Sized> {}
    pub fn timeout(&self, a: impl Sized) -> crate::SerialPortBuilder {}
}

pub struct TTYPort {}
