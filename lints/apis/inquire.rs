//! Signatures of inquire, as far as receivers need typing.
//! Read from: rpassword,dialoguer,inquire,rustyline rpassword 7.5.4, dialoguer 0.12.0, inquire 0.9.4, rustyline 19.0.0.

pub struct Confirm {}
impl Confirm {
    pub fn prompt(&self) {}
    pub fn prompt_skippable(&self) {}
}

pub struct CustomType {}
impl CustomType {
    pub fn prompt(&self) {}
    pub fn prompt_skippable(&self) {}
}

pub struct DateSelect {}
impl DateSelect {
    pub fn prompt(&self) {}
    pub fn prompt_skippable(&self) {}
}

pub struct Editor {}
impl Editor {
    pub fn prompt(&self) {}
    pub fn prompt_skippable(&self) {}
}

pub struct MultiSelect {}
impl MultiSelect {
    pub fn prompt(&self) {}
    pub fn prompt_skippable(&self) {}
}

pub struct Password {}
impl Password {
    pub fn prompt(&self) {}
    pub fn prompt_skippable(&self) {}
}

pub struct Select {}
impl Select {
    pub fn prompt(&self) {}
    pub fn prompt_skippable(&self) {}
}

pub struct Text {}
impl Text {
    pub fn prompt(&self) {}
    pub fn prompt_skippable(&self) {}
}
