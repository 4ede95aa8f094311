//! Paths as they stand in URLs.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::path::Path;

/// What a path may hold as it is.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A relative path with `/` between its parts.
pub fn relative(path: &str) -> String {
    utf8_percent_encode(path, KEPT).to_string()
}

/// The URL of an absolute path.
pub fn file(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    // On Windows the drive comes after a slash of its own.
    let slash = if path.starts_with('/') { "" } else { "/" };
    const WITH_DRIVE: &AsciiSet = &KEPT.remove(b':');
    format!("file://{slash}{}", utf8_percent_encode(&path, WITH_DRIVE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_urls_give_a_meaning_is_escaped() {
        assert_eq!(relative("src/a b/ü#1?.rs"), "src/a%20b/%C3%BC%231%3F.rs");
        assert_eq!(relative("a:b.rs"), "a%3Ab.rs", "what stands before a colon would be a scheme");
        assert_eq!(file(Path::new("/w/a b")), "file:///w/a%20b");
        assert_eq!(file(Path::new("C:\\w")), "file:///C:/w");
    }
}
