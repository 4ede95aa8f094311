//! Projects in folders that go away, and the program run on them, for the tests that call it as people do.

use std::path::Path;
use std::process::{Command, Output};

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

/// Puts a file into a folder.
pub fn write(folder: &Path, path: &str, text: &[u8]) {
    let file = folder.join(path);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
}

/// Runs the program in a folder.
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

/// What it printed.
pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What it told besides.
pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
