//! Finds and reads the file of the baseline; what is in it is not known here.

use super::{LoadError, Workspace};
use std::path::{Path, PathBuf};

impl Workspace {
    /// The path and text of a baseline: of the given file, which has to be there, or of one with this name beside the
    /// manifest of the workspace, if there is one.
    pub fn baseline(&self, given: Option<&Path>, name: &str) -> Result<Option<(PathBuf, String)>, LoadError> {
        let path = given.map_or_else(|| self.root.join(name), Path::to_path_buf);
        match self.files.text(&path) {
            Ok(text) => Ok(Some((path, text))),
            Err(error) if given.is_none() && error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(LoadError::Baseline(path, error.to_string())),
        }
    }

    /// Whether a file is there.
    pub fn has_file(&self, path: &Path) -> bool {
        self.files.is_file(path)
    }
}
