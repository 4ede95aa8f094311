//! Signatures of cargo_metadata, as far as receivers need typing.
//! Read from: cargo_metadata 0.19.2.
pub struct MetadataCommand {}
impl MetadataCommand {
    pub fn exec(&self) -> Result<crate::Metadata, impl Sized> {}
    pub fn manifest_path(&mut self, path: impl Sized) -> &mut Self {}
    pub fn new() -> Self {}
    pub fn no_deps(&mut self) -> &mut Self {}
}

pub struct Metadata {}
