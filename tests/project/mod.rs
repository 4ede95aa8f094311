//! Projects in folders of their own, and the program run on them as people call it.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]
#![allow(dead_code, reason = "no runner uses all of it")]

use std::path::Path;
use std::process::{Command, Output};

/// Code with a finding that warns.
pub const BLOCKS: &str = "pub async fn handle() {\n    let _ = std::fs::read(\"a\");\n}\n";
/// Code with a finding that fails.
pub const PARKS: &str = "pub async fn handle() {\n    tokio::runtime::Handle::current().block_on(async {});\n}\n";

/// A project of these files, with a manifest unless they hold one.
pub fn project(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let manifest =
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n";
    if !files.iter().any(|(path, _)| path.ends_with(".rs") && !path.contains('/') || *path == "Cargo.toml") {
        write(folder.path(), "Cargo.toml", manifest.as_bytes());
    }
    for (path, text) in files {
        write(folder.path(), path, text.as_bytes());
    }
    folder
}

pub fn write(folder: &Path, path: &str, text: &[u8]) {
    let file = folder.join(path);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
}

pub fn unpark(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

/// The program in a folder, ready to run.
pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unpark"));
    command.args(arguments).current_dir(folder).env_remove("CARGO_BUILD_WARNINGS").env_remove("CARGO_TERM_COLOR");
    command.env_remove("UNPARK_FLAGS");
    // Sources of libraries that happen to be on this machine are not for tests, nor is a place to keep them.
    command.env("XDG_CACHE_HOME", folder.join("cache")).env("LOCALAPPDATA", folder.join("cache"));
    command
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
