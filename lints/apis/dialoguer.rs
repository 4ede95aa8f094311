//! Signatures of dialoguer, as far as receivers need typing.
//! Read from: rpassword,dialoguer,inquire,rustyline rpassword 7.5.4, dialoguer 0.12.0, inquire 0.9.4, rustyline 19.0.0.

pub struct Confirm {}
impl Confirm {
    pub fn interact(&self) {}
    pub fn interact_opt(&self) {}
}

pub struct FuzzySelect {}
impl FuzzySelect {
    pub fn interact(&self) {}
    pub fn interact_opt(&self) {}
}

pub struct Input {}
impl Input {
    pub fn interact(&self) {}
    pub fn interact_text(&self) {}
}

pub struct MultiSelect {}
impl MultiSelect {
    pub fn interact(&self) {}
    pub fn interact_opt(&self) {}
}

pub struct Password {}
impl Password {
    pub fn interact(&self) {}
}

pub struct Select {}
impl Select {
    pub fn interact(&self) {}
    pub fn interact_opt(&self) {}
}

pub struct Sort {}
impl Sort {
    pub fn interact(&self) {}
    pub fn interact_opt(&self) {}
}
