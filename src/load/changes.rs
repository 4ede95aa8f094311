//! Which lines have changed since a revision, as git tells it.
//!
//! git is run as a process, because its own configuration and index are what its users see. Options whose default a user
//! can change are all given. Submodules are projects of their own and left out.

use super::LoadError;
use std::collections::HashMap;
use std::ffi::OsStr;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Changed lines by file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Changes {
    files: HashMap<PathBuf, Lines>,
}

/// What has changed in a file; lines count from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Lines {
    All,
    Some(Vec<RangeInclusive<u32>>),
}

impl Changes {
    /// Whether one of these lines of a file has changed. Where lines were only taken away, those around the gap have.
    pub fn touch(&self, file: &Path, lines: RangeInclusive<u32>) -> bool {
        let found = file.canonicalize().ok().and_then(|file| self.files.get(&file));
        found.is_some_and(|changed| match changed {
            Lines::All => true,
            Lines::Some(parts) => parts.iter().any(|part| part.start() <= lines.end() && lines.start() <= part.end()),
        })
    }
}

/// What has changed in the files around a folder since the point where `revision` and the present commit part,
/// files that git does not know yet included.
pub fn changes(folder: &Path, revision: &str) -> Result<Changes, LoadError> {
    let top = git(folder, &["rev-parse", "--show-toplevel"])
        .map_err(|error| LoadError::NoRepository { folder: folder.into(), why: error })?;
    let top = path_of(top.strip_suffix(b"\n").unwrap_or(&top));
    let top = top.canonicalize().unwrap_or(top);
    let base = base(&top, revision)?;
    let fail = |why: String| LoadError::Git(why);
    let diff = git(&top, &[&DIFF[..], &[&base, "--"]].concat()).map_err(fail)?;
    let mut files: HashMap<PathBuf, Lines> =
        parse(&diff).into_iter().map(|(path, lines)| (top.join(path), Lines::Some(lines))).collect();
    let untracked = git(&top, &["ls-files", "--others", "--exclude-standard", "-z"]).map_err(fail)?;
    // A path that ends with a slash is another repository.
    for path in untracked.split(|&byte| byte == 0).filter(|path| !path.is_empty() && !path.ends_with(b"/")) {
        files.insert(top.join(path_of(path)), Lines::All);
    }
    Ok(Changes { files })
}

/// The commit where a revision and the present commit part. Before the first commit everything is new: the tree
/// without files.
fn base(top: &Path, revision: &str) -> Result<String, LoadError> {
    let one_line = |output: Vec<u8>| String::from_utf8_lossy(&output).trim().to_owned();
    let commit = |name: &str| git(top, &["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")]);
    match commit(revision) {
        Ok(commit) if !revision.starts_with('-') => {
            let base = git(top, &["merge-base", &one_line(commit), "HEAD"]);
            base.map(one_line).map_err(|_| LoadError::NoMergeBase(revision.into()))
        }
        Err(_) if revision == "HEAD" => {
            git(top, &["hash-object", "-t", "tree", "--stdin"]).map(one_line).map_err(LoadError::Git)
        }
        _ => Err(LoadError::NoRevision(revision.into())),
    }
}

const DIFF: [&str; 12] = [
    "diff",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-relative",
    "--ignore-submodules=all",
    "--find-renames",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--unified=0",
    "--inter-hunk-context=0",
    "--diff-filter=d",
];

/// What git prints; what it complains of where it fails.
pub(super) fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let mut command = Command::new("git");
    command
        .args(["-c", "core.quotePath=true", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"])
        .args(arguments)
        .current_dir(folder);
    // Its index is refreshed by looking at files, not written.
    command.env("GIT_OPTIONAL_LOCKS", "0");
    // Hooks are run with variables that name the repository from another folder.
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_DIFF_OPTS", "GIT_EXTERNAL_DIFF"] {
        command.env_remove(variable);
    }
    match command.output() {
        Ok(output) if output.status.success() => Ok(output.stdout),
        Ok(output) => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
        Err(error) => Err(format!("git could not be run: {error}")),
    }
}

/// The files of a diff without context, with the lines that are new in them.
fn parse(diff: &[u8]) -> Vec<(PathBuf, Vec<RangeInclusive<u32>>)> {
    let mut files: Vec<(PathBuf, Vec<RangeInclusive<u32>>)> = Vec::new();
    let mut lines = diff.split(|&byte| byte == b'\n');
    while let Some(line) = lines.next() {
        if let Some(name) = line.strip_prefix(b"+++ ") {
            let name = unquote(name);
            files.push((path_of(name.strip_prefix(b"b/").unwrap_or(&name)), Vec::new()));
        } else if line.starts_with(b"@@ ")
            && let Some((old, (start, count))) = hunk(line)
        {
            let part = if count == 0 { start..=start + 1 } else { start..=start + count - 1 };
            files.last_mut().map(|(_, parts)| parts.push(part)).unwrap_or_default();
            // What the lines hold may look like the head of a file.
            lines.by_ref().take((old + count) as usize).for_each(drop);
        }
    }
    files
}

/// `@@ -1,2 +3,4 @@`: how many lines there were, where those that there are now begin, and how many these are.
fn hunk(line: &[u8]) -> Option<(u32, (u32, u32))> {
    let mut parts = line.split(|&byte| byte == b' ').skip(1);
    let mut part = |sign: char| {
        let text = std::str::from_utf8(parts.next()?).ok()?.strip_prefix(sign)?;
        let (start, count) = text.split_once(',').unwrap_or((text, "1"));
        Some((start.parse().ok()?, count.parse().ok()?))
    };
    let (_, old): (u32, u32) = part('-')?;
    Some((old, part('+')?))
}

/// A name as git writes it: in quotes with escapes where it has unusual characters; a tab ends one with spaces.
fn unquote(name: &[u8]) -> Vec<u8> {
    let Some(inner) = name.strip_prefix(b"\"") else {
        return name.strip_suffix(b"\t").unwrap_or(name).to_vec();
    };
    let mut bytes = Vec::with_capacity(inner.len());
    let mut rest = inner.iter().copied();
    while let Some(byte) = rest.next() {
        match byte {
            b'"' => break,
            b'\\' => bytes.extend(match rest.next() {
                Some(b'a') => Some(7),
                Some(b'b') => Some(8),
                Some(b't') => Some(b'\t'),
                Some(b'n') => Some(b'\n'),
                Some(b'v') => Some(11),
                Some(b'f') => Some(12),
                Some(b'r') => Some(b'\r'),
                Some(first @ b'0'..=b'3') => {
                    let digits = [Some(first), rest.next(), rest.next()];
                    Some(digits.iter().flatten().fold(0, |value: u8, digit| value << 3 | (digit & 7)))
                }
                other => other,
            }),
            _ => bytes.push(byte),
        }
    }
    bytes
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    PathBuf::from(OsStr::from_bytes(bytes))
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> PathBuf {
    PathBuf::from(OsStr::new(&*String::from_utf8_lossy(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_gives_the_lines_that_are_new() {
        let diff = b"diff --git a/x.rs b/y z.rs\nsimilarity index 90%\n--- a/x.rs\n+++ b/y z.rs\t\n@@ -1 +1,2 @@ fn \xff\n-a\n++++ b/no.rs\n+b\n@@ -9,2 +10,0 @@\n-c\n-d\n";
        assert_eq!(parse(diff), [(PathBuf::from("y z.rs"), vec![1..=2, 10..=11])]);
        let quoted =
            b"--- /dev/null\n+++ \"b/a\\303\\244\\\"\\\\.rs\"\n@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n";
        assert_eq!(parse(quoted), [(PathBuf::from("a\u{e4}\"\\.rs"), vec![1..=1])]);
    }

    #[test]
    fn what_is_no_diff_gives_nothing() {
        for text in [&b""[..], b"@@ -1 +1 @@\n", b"@@ -a +b @@", b"@@ ", b"+++ \"\\"] {
            assert!(parse(text).iter().all(|(_, lines)| lines.is_empty()));
        }
    }
}
