//! Signatures of image, as far as receivers need typing.
//! Read from: image 0.25.10.
pub fn image_dimensions(a: impl Sized) {}
pub fn load(a: impl Sized, b: impl Sized) -> Result<crate::DynamicImage, impl Sized> {}
pub fn load_from_memory(a: impl Sized) -> Result<crate::DynamicImage, impl Sized> {}
pub fn load_from_memory_with_format(a: impl Sized, b: impl Sized) -> Result<crate::DynamicImage, impl Sized> {}
pub fn open(a: impl Sized) -> Result<crate::DynamicImage, impl Sized> {}
pub fn save_buffer(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized, e: impl Sized) {}

pub struct DynamicImage {}
impl DynamicImage {
    pub fn blur(&self, a: impl Sized) -> crate::DynamicImage {}
    pub fn fast_blur(&self, a: impl Sized) -> crate::DynamicImage {}
    pub fn filter3x3(&self, a: impl Sized) -> crate::DynamicImage {}
    pub fn resize(&self, a: impl Sized, b: impl Sized, c: impl Sized) -> crate::DynamicImage {}
    pub fn resize_exact(&self, a: impl Sized, b: impl Sized, c: impl Sized) -> crate::DynamicImage {
    }
    pub fn resize_to_fill(
        &self,
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
    ) -> crate::DynamicImage {
    }
    pub fn save(&self, a: impl Sized) {}
    pub fn save_with_format(&self, a: impl Sized, b: impl Sized) {}
    pub fn thumbnail(&self, a: impl Sized, b: impl Sized) -> crate::DynamicImage {}
    pub fn unsharpen(&self, a: impl Sized, b: impl Sized) -> crate::DynamicImage {}
    pub fn write_to(&self, a: impl Sized, b: impl Sized) {}
}

pub struct ImageReader<T> {}
impl<T> ImageReader<T> {
    pub fn decode(&self) -> Result<crate::DynamicImage, impl Sized> {}
    pub fn into_dimensions(&self) {}
    pub fn open(a: impl Sized) -> Result<crate::ImageReader<std::io::BufReader<std::fs::File>>, impl Sized> {}
    pub fn with_guessed_format(&self) -> Result<crate::ImageReader<T>, impl Sized> {}
}

pub mod imageops {
    pub fn blur(a: impl Sized, b: impl Sized) {}
    pub fn resize(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
    pub fn thumbnail(a: impl Sized, b: impl Sized, c: impl Sized) {}
}
