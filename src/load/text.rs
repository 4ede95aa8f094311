//! Reads texts that somebody else may have put there: only regular files, and only up to a size.

use std::fs::File;
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;

/// Spans are 32 bit, and no one writes such a file by hand.
const LARGEST: u64 = 100 << 20;

/// The bytes of a file. What is no regular file is not opened: a pipe would never end. It may change meanwhile, or say
/// nothing of its size, so what is read is bounded as well.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    let metadata = std::fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return Err(Error::new(ErrorKind::Unsupported, "it is not a regular file"));
    }
    let mut bytes = Vec::with_capacity(metadata.len().min(LARGEST) as usize);
    File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Error::new(ErrorKind::FileTooLarge, "it is larger than 100 MiB"));
    }
    Ok(bytes)
}

/// The text of a file.
pub fn read(path: &Path) -> Result<String> {
    String::from_utf8(bytes(path)?).map_err(|error| {
        let byte = error.utf8_error().valid_up_to();
        Error::new(ErrorKind::InvalidData, format!("not valid UTF-8 (first at byte {byte})"))
    })
}
