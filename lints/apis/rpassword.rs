//! Signatures of rpassword, as far as receivers need typing.
//! Read from: rpassword,dialoguer,inquire,rustyline rpassword 7.5.4, dialoguer 0.12.0, inquire 0.9.4, rustyline 19.0.0.
pub fn prompt_password(a: impl Sized) {}
pub fn read_password() {}
