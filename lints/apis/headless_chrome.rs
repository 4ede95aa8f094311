//! Signatures of headless_chrome, as far as receivers need typing.
//! Read from: headless_chrome 1.0.22.
pub struct Browser {}
impl Browser {
    pub fn connect(url: String) -> Result<Self, impl Sized> {}
    pub fn default() -> Result<Self, impl Sized> {}
    pub fn new(options: impl Sized) -> Result<Self, impl Sized> {}
    pub fn new_tab(&self) -> Result<std::sync::Arc<crate::Tab>, impl Sized> {}
}

pub struct Tab {}
impl Tab {
    pub fn navigate_to(&self, url: &str) -> Result<&Self, impl Sized> {}
    pub fn wait_until_navigated(&self) -> Result<&Self, impl Sized> {}
}
