//! Signatures of self_update, as far as receivers need typing.
//! Read from: self_update 1.3.3.

pub struct Download {}
impl Download {
    pub fn download_to(&self, a: impl Sized) {}
}

pub mod update {

    pub trait ReleaseUpdate {
        fn update(&self);
        fn update_extended(&self);
    }
}
