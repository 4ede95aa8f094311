//! Signatures of fs_err, as far as receivers need typing.
//! Read from: fs-err 3.3.2.
pub fn canonicalize(a: impl Sized) -> std::path::PathBuf {}
pub fn copy(a: impl Sized, b: impl Sized) {}
pub fn create_dir(a: impl Sized) {}
pub fn create_dir_all(a: impl Sized) {}
pub fn hard_link(a: impl Sized, b: impl Sized) {}
pub fn metadata(a: impl Sized) -> std::fs::Metadata {}
pub fn read(a: impl Sized) -> std::vec::Vec<u8> {}
pub fn read_dir(a: impl Sized) -> crate::ReadDir {}
pub fn read_link(a: impl Sized) -> std::path::PathBuf {}
pub fn read_to_string(a: impl Sized) -> std::string::String {}
pub fn remove_dir(a: impl Sized) {}
pub fn remove_dir_all(a: impl Sized) {}
pub fn remove_file(a: impl Sized) {}
pub fn rename(a: impl Sized, b: impl Sized) {}
pub fn set_permissions(a: impl Sized, b: impl Sized) {}
pub fn symlink_metadata(a: impl Sized) -> std::fs::Metadata {}
pub fn write(a: impl Sized, b: impl Sized) {}

pub struct File {}
impl File {
    pub fn create(a: impl Sized) -> crate::File {}
    pub fn create_new(a: impl Sized) -> crate::File {}
    pub fn file(&self) -> &std::fs::File {}
    pub fn into_parts(&self) -> (std::fs::File, std::path::PathBuf) {}
    pub fn metadata(&self) -> std::fs::Metadata {}
    pub fn open(a: impl Sized) -> crate::File {}
    pub fn set_len(&self, a: impl Sized) {}
    pub fn sync_all(&self) {}
    pub fn sync_data(&self) {}
}

pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> crate::OpenOptions {}
    pub fn open(&self, a: impl Sized) -> crate::File {}
}

pub struct ReadDir {}
impl std::io::Read for crate::File {}
impl std::io::Write for crate::File {}
