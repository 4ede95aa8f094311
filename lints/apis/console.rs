//! Signatures of console, as far as receivers need typing.
//! Read from: console 0.16.6.
pub struct Term {}
impl Term {
    pub fn buffered_stderr() -> Self {}
    pub fn buffered_stdout() -> Self {}
    pub fn read_char(&self) -> std::io::Result<char> {}
    pub fn read_key(&self) {}
    pub fn read_key_raw(&self) {}
    pub fn read_line(&self) -> std::io::Result<String> {}
    pub fn read_line_initial_text(&self, initial: &str) -> std::io::Result<String> {}
    pub fn read_secure_line(&self) -> std::io::Result<String> {}
    pub fn stderr() -> Self {}
    pub fn stdout() -> Self {}
}
