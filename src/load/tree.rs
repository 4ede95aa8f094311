//! Whether a working tree may be edited by a program: under version control, and with nothing in it that is not kept there.

use super::LoadError;
use super::changes::git;
use std::path::Path;

/// What a tree may be like all the same.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Allowed {
    /// Changes that are in no commit and not staged.
    pub dirty: bool,
    /// Changes that are staged.
    pub staged: bool,
    /// No version control.
    pub no_vcs: bool,
}

/// Says why the tree around a folder may not be edited. Only git is asked what has changed.
pub fn may_edit(folder: &Path, allowed: Allowed) -> Result<(), LoadError> {
    let kept = |name: &str| folder.ancestors().any(|above| above.join(name).exists());
    if !kept(".git") {
        let other = [".hg", ".jj", ".pijul", ".fossil", "_FOSSIL_"].into_iter().any(kept);
        return if other || allowed.no_vcs { Ok(()) } else { Err(LoadError::NoVersionControl(folder.into())) };
    }
    if allowed.dirty && allowed.staged {
        return Ok(());
    }
    let status =
        git(folder, &["status", "--porcelain=v1", "-z", "--untracked-files=normal", "--ignore-submodules=all"]);
    let changed = changed(&status.map_err(LoadError::Git)?);
    let forbidden = |(_, kind): &(String, Kind)| match kind {
        Kind::Dirty => !allowed.dirty,
        Kind::Staged => !allowed.staged,
    };
    let open: Vec<(String, Kind)> = changed.into_iter().filter(forbidden).collect();
    match open.iter().any(|(_, kind)| *kind == Kind::Dirty) {
        _ if open.is_empty() => Ok(()),
        true => Err(LoadError::Dirty(open.into_iter().map(|(name, _)| name).collect())),
        false => Err(LoadError::Staged(open.into_iter().map(|(name, _)| name).collect())),
    }
}

/// How a change is not in a commit yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Dirty,
    Staged,
}

/// The files of `git status` in its stable form: two letters, a space, the name, a zero byte. A file that was renamed is
/// followed by its old name.
fn changed(status: &[u8]) -> Vec<(String, Kind)> {
    let mut parts = status.split(|&byte| byte == 0).filter(|part| !part.is_empty());
    let mut files = Vec::new();
    while let Some(part) = parts.next() {
        let [staged, dirty, b' ', name @ ..] = part else { continue };
        if [staged, dirty].iter().any(|&&letter| matches!(letter, b'R' | b'C')) {
            parts.next();
        }
        let kind = if *dirty == b' ' { Kind::Staged } else { Kind::Dirty };
        files.push((String::from_utf8_lossy(name).into_owned(), kind));
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_tells_what_is_staged_from_what_is_not() {
        let status = b"M  a.rs\0 M b c.rs\0MM d.rs\0R  new.rs\0old.rs\0?? e/\0";
        let found = changed(status);
        let expected = [
            ("a.rs", Kind::Staged),
            ("b c.rs", Kind::Dirty),
            ("d.rs", Kind::Dirty),
            ("new.rs", Kind::Staged),
            ("e/", Kind::Dirty),
        ];
        assert_eq!(found, expected.map(|(name, kind)| (name.to_owned(), kind)));
    }
}
