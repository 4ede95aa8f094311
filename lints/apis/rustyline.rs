//! Signatures of rustyline, as far as receivers need typing.
//! Read from: rpassword,dialoguer,inquire,rustyline rpassword 7.5.4, dialoguer 0.12.0, inquire 0.9.4, rustyline 19.0.0.

pub struct DefaultEditor {}
impl DefaultEditor {
    pub fn new() -> Result<crate::Editor, impl Sized> {}
}

pub struct Editor {}
impl Editor {
    pub fn load_history(&self, a: impl Sized) {}
    pub fn readline(&self, a: impl Sized) -> Result<std::string::String, impl Sized> {}
    pub fn readline_with_initial(&self, a: impl Sized, b: impl Sized) -> Result<std::string::String, impl Sized> {}
    pub fn save_history(&self, a: impl Sized) {}
}
