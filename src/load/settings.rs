//! The texts of settings: `unpark.toml` at the root of the workspace or of a package, and manifests that name this program.
//!
//! What they say is read elsewhere (`config`): this only finds them, so that a mistake can be shown where it stands.

use super::{Files, LoadError, Package, Workspace};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Names that a file of settings may have.
const NAMES: [&str; 2] = ["unpark.toml", ".unpark.toml"];

/// A file with settings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// Where it is.
    pub path: PathBuf,
    /// How it is shown.
    pub name: String,
    /// What it says.
    pub text: Arc<str>,
    /// What kind of file it is.
    pub form: Form,
    /// The package it belongs to: index into [`Workspace::packages`]. A file of the workspace's root has none, but for
    /// its manifest, which may be a package's as well.
    pub package: Option<usize>,
}

/// Kinds of files that hold settings.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// A file of its own.
    Own,
    /// A `Cargo.toml`, for its tables of metadata.
    Manifest,
}

/// Finds the settings of a workspace, its own first, then those of its packages in order.
pub fn find(workspace: &Workspace) -> Result<Vec<Settings>, LoadError> {
    let root = &workspace.root;
    let of_package =
        |directory: &Path| workspace.packages.iter().position(|p| is_member(p) && p.directory == directory);
    let mut found = in_directory(workspace, root, None, of_package(root))?;
    for (index, package) in workspace.packages.iter().enumerate() {
        if is_member(package) && package.directory != *root {
            found.extend(in_directory(workspace, &package.directory, Some(index), Some(index))?);
        }
    }
    Ok(found)
}

/// Whether the package has a manifest in the workspace; loose files make up one that has none.
fn is_member(package: &Package) -> bool {
    package.member && !package.name.is_empty()
}

fn in_directory(
    workspace: &Workspace,
    directory: &Path,
    own: Option<usize>,
    manifest: Option<usize>,
) -> Result<Vec<Settings>, LoadError> {
    let mut found = Vec::new();
    for (name, form, package) in
        NAMES.map(|name| (name, Form::Own, own)).into_iter().chain([("Cargo.toml", Form::Manifest, manifest)])
    {
        let path = directory.join(name);
        let Some(text) = read(&path, &workspace.files)? else { continue };
        if form == Form::Own || text.contains("unpark") {
            let name = super::crawl::shown(&path, &workspace.root);
            found.push(Settings { path, name, text: text.into(), form, package });
        }
    }
    Ok(found)
}

/// The text of a file, if there is one.
fn read(path: &Path, files: &Files) -> Result<Option<String>, LoadError> {
    match files.text(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(LoadError::Manifest(path.into(), error.to_string())),
        Ok(text) => Ok(Some(text)),
    }
}
