//! Signatures of fs_extra, as far as receivers need typing.
//! Read from: fs_extra 1.3.0.
pub fn copy_items(a: impl Sized, b: impl Sized, c: impl Sized) {}
pub fn copy_items_with_progress(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
pub fn move_items(a: impl Sized, b: impl Sized, c: impl Sized) {}
pub fn move_items_with_progress(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
pub fn remove_items(a: impl Sized) {}

pub mod dir {
    pub fn copy(a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn copy_with_progress(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
    pub fn create(a: impl Sized, b: impl Sized) {}
    pub fn create_all(a: impl Sized, b: impl Sized) {}
    pub fn get_dir_content(a: impl Sized) {}
    pub fn get_dir_content2(a: impl Sized, b: impl Sized) {}
    pub fn get_size(a: impl Sized) {}
    pub fn ls(a: impl Sized, b: impl Sized) {}
    pub fn move_dir(a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn move_dir_with_progress(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
    pub fn remove(a: impl Sized) {}
}

pub mod file {
    pub fn copy(a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn copy_with_progress(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
    pub fn move_file(a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn move_file_with_progress(a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
    pub fn read_to_string(a: impl Sized) {}
    pub fn remove(a: impl Sized) {}
    pub fn write_all(a: impl Sized, b: impl Sized) {}
}
