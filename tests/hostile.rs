//! Input that is meant to break the program, or that is broken: it ends in time, says what it left out, and looks at
//! nothing that is not the project's.
//!
//! `UNPARK_HOSTILE=100000 cargo test --release --test hostile -- --nocapture extreme` makes each shape that large by
//! itself and prints what it takes; otherwise they are small.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

#[path = "hostile/shapes.rs"]
mod shapes;

mod project;

use project::{BLOCKS, command, project, stderr, stdout, unpark, write};
use std::path::Path;
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

/// Ends a run that does not end by itself.
fn within(limit: Duration, mut command: std::process::Command) -> (Output, Duration) {
    let begun = Instant::now();
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let read = |mut from: Box<dyn std::io::Read + Send>| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            from.read_to_end(&mut bytes).map(|_| bytes)
        })
    };
    let (out, err) = (read(Box::new(out)), read(Box::new(err)));
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if begun.elapsed() > limit {
            child.kill().unwrap();
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let output = Output { status, stdout: out.join().unwrap().unwrap(), stderr: err.join().unwrap().unwrap() };
    (output, begun.elapsed())
}

#[track_caller]
fn ends_well(output: &Output, what: &str) {
    assert!(matches!(output.status.code(), Some(0 | 1)), "{what}: {} {}", output.status, stderr(output));
}

/// Five minutes, for what takes seconds: a busy machine is slow, and only what would never end is meant.
const LIMIT: Duration = Duration::from_secs(300);

#[test]
fn deep_and_long_code_is_read_or_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    for (kind, shapes, size) in [("deep", shapes::DEEP, 2_200), ("long", shapes::LONG, 300)] {
        for (name, shape) in shapes {
            write(folder.path(), &format!("{kind}_{name}.rs"), shape(size).as_bytes());
        }
    }
    let (output, _) = within(LIMIT, command(folder.path(), &["unpark", ".", "--message-format", "short"]));
    ends_well(&output, "all shapes at once");
    let text = stdout(&output) + &stderr(&output);
    for refused in ["parentheses", "references", "closures", "arguments_of_types", "returns"] {
        let line = format!("deep_{refused}.rs:1:");
        assert!(text.lines().any(|l| l.starts_with(&line) && l.contains("nested more than")), "{refused}: {text}");
    }
    assert!(!text.contains("long_functions.rs:1:1: warning: not read"), "{text}");
}

#[test]
fn extreme_sizes_end_when_they_are_asked_for() {
    let Some(size) = std::env::var("UNPARK_HOSTILE").ok().and_then(|size| size.parse().ok()) else { return };
    for (name, shape) in shapes::DEEP.iter().chain(shapes::LONG) {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "shape.rs", shape(size).as_bytes());
        let (output, took) =
            within(LIMIT, command(folder.path(), &["unpark", "shape.rs", "--message-format", "short"]));
        println!("{name:30} {:6.2} s  {}", took.as_secs_f64(), output.status);
        ends_well(&output, name);
    }
}

#[test]
fn texts_of_every_kind_are_read_or_named() {
    let folder =
        project(&[("src/lib.rs", "pub mod mark;\npub mod lines;\nmod zero;\nmod bytes;\nmod half;\npub mod whole;\n")]);
    write(folder.path(), "src/mark.rs", format!("\u{feff}{BLOCKS}").as_bytes());
    write(folder.path(), "src/lines.rs", BLOCKS.replace('\n', "\r\n").as_bytes());
    write(folder.path(), "src/zero.rs", b"pub fn a() {}\0\n");
    write(folder.path(), "src/bytes.rs", b"pub fn a() {}\xff\n");
    write(folder.path(), "src/half.rs", b"pub const A: &str = \"\xed\xa0\x80\";\n");
    write(folder.path(), "src/whole.rs", BLOCKS.as_bytes());
    let output = unpark(folder.path(), &["unpark", "--message-format", "short"]);
    let text = stdout(&output) + &stderr(&output);
    for found in ["src/mark.rs:2:13", "src/lines.rs:2:13", "src/whole.rs:2:13", "src/zero.rs:1:14"] {
        assert!(text.contains(found), "{found}: {text}");
    }
    assert_eq!(text.matches("not valid UTF-8").count(), 2, "{text}");
}

#[test]
fn modules_that_include_themselves_end() {
    let folder = project(&[
        ("src/lib.rs", "#[path = \"lib.rs\"] pub mod again;\ninclude!(\"lib.rs\");\npub mod a;\n"),
        ("src/a.rs", "#[path = \"b.rs\"] pub mod b;\n"),
        ("src/b.rs", "#[path = \"a.rs\"] mod a;\npub async fn f() { std::fs::read(\"a\"); }\n"),
    ]);
    let (output, _) = within(LIMIT, command(folder.path(), &["unpark", "--message-format", "short"]));
    ends_well(&output, "modules in a ring");
    assert!(stdout(&output).contains("src/b.rs:2:20: warning"), "{}", stdout(&output));
}

#[test]
fn what_reads_its_output_may_leave() {
    let folder = project(&[("src/lib.rs", BLOCKS)]);
    let many = shapes::LONG.iter().find(|(name, _)| *name == "calls_that_block").unwrap().1(2_000);
    write(folder.path(), "src/lib.rs", many.as_bytes());
    let mut child = command(folder.path(), &["unpark"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    ends_well(&output, "a closed pipe");
    assert!(!stderr(&output).contains("panicked"), "{}", stderr(&output));
}

#[test]
fn nothing_of_the_terminal_is_obeyed() {
    let code = "pub async fn handle() {\n    let _ = std::fs::read(\"\x1b]0;owned\x07\x1b[31m\u{9b}1m\");\n}\n";
    let folder =
        project(&[("src/lib.rs", "#[path = \"b\x1b[31m.rs\"] pub mod b;\n#[path = \"c\x1b[31m.rs\"] mod c;\n")]);
    if std::fs::write(folder.path().join("src/b\x1b[31m.rs"), code).is_err() {
        return;
    }
    for format in ["human", "short", "json", "github", "html", "sarif", "gitlab", "junit", "rdjson"] {
        let output = unpark(folder.path(), &["unpark", "--message-format", format]);
        assert!(!stdout(&output).contains(['\x1b', '\x07']), "{format}: {:?}", stdout(&output));
        let for_people = matches!(format, "human" | "short" | "github");
        assert!(!for_people || !stdout(&output).contains('\u{9b}'), "{format}: {:?}", stdout(&output));
        assert!(!stderr(&output).contains('\x1b'), "{format}: {:?}", stderr(&output));
    }
    let name = "[package]\nname = \"a\\u001b[31m\"\nversion = \"0.1.0\"\n";
    let broken = project(&[("Cargo.toml", name), ("src/lib.rs", "")]);
    let output = unpark(broken.path(), &["unpark"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!stderr(&output).contains('\x1b'), "{:?}", stderr(&output));
}

#[test]
fn settings_and_manifests_that_are_none_are_named() {
    for (name, text) in [("unpark.toml", &b"\xff\0"[..]), ("unpark.toml", b"[[[[[[[["), ("Cargo.toml", b"\0")] {
        let folder =
            project(&[("Cargo.toml", "[package]\nname = \"app\"\nversion = \"0.1.0\"\n"), ("src/lib.rs", BLOCKS)]);
        write(folder.path(), name, text);
        let (output, _) = within(LIMIT, command(folder.path(), &["unpark"]));
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!((stderr(&output) + &stdout(&output)).contains(name), "{}", stderr(&output));
    }
}

#[test]
fn a_cache_that_is_broken_is_made_anew() {
    let folder = project(&[("src/lib.rs", BLOCKS)]);
    let run = || stdout(&unpark(folder.path(), &["unpark"]));
    let first = run();
    let kept = || {
        let files = walkdir::WalkDir::new(folder.path().join("cache")).into_iter().flatten();
        files.filter(|entry| entry.file_type().is_file()).map(|entry| entry.into_path()).collect::<Vec<_>>()
    };
    assert!(!kept().is_empty(), "something is kept");
    let longest: &[u8] = &[0xff; 40];
    for content in [&b""[..], b"x", longest, &[0; 100_000]] {
        kept().iter().for_each(|path| std::fs::write(path, content).unwrap());
        assert_eq!(run(), first);
    }
    kept().iter().for_each(|path| {
        std::fs::remove_file(path).unwrap();
        std::fs::create_dir(path).unwrap();
    });
    assert_eq!(run(), first);
    let file = folder.path().join("cache");
    std::fs::remove_dir_all(&file).unwrap();
    std::fs::write(&file, "a file in place of the cache").unwrap();
    assert_eq!(run(), first);
}

/// What only systems like Unix have.
#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::UnixListener;
    use std::os::unix::process::ExitStatusExt;

    fn pipe(path: &Path) {
        assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    }

    #[test]
    fn what_is_no_file_is_not_opened() {
        let modules = "mod pipe;\nmod zero;\nmod socket;\nmod folder;\nmod ring;\npub mod whole;\n";
        let folder = project(&[("src/lib.rs", modules), ("src/whole.rs", BLOCKS), ("src/folder.rs/a", "")]);
        let src = folder.path().join("src");
        pipe(&src.join("pipe.rs"));
        symlink("/dev/zero", src.join("zero.rs")).unwrap();
        symlink("ring.rs", src.join("ring.rs")).unwrap();
        symlink(".", src.join("down")).unwrap();
        let _socket = UnixListener::bind(src.join("socket.rs")).unwrap();
        let (output, _) = within(LIMIT, command(folder.path(), &["unpark", "--message-format", "short"]));
        ends_well(&output, "special files");
        let text = stdout(&output) + &stderr(&output);
        assert!(text.contains("src/whole.rs:2:13: warning"), "{text}");
        for module in ["pipe", "zero", "socket", "folder", "ring"] {
            assert!(text.lines().any(|line| line.contains(&format!("{module}.rs"))), "{module}: {text}");
        }
        for special in ["build.rs", "unpark.toml", "unpark-baseline.toml"] {
            let folder = project(&[("src/lib.rs", BLOCKS)]);
            pipe(&folder.path().join(special));
            let (output, _) = within(LIMIT, command(folder.path(), &["unpark"]));
            assert!(output.status.code().is_some(), "{special}: it does not end");
        }
    }

    #[test]
    fn what_lies_outside_is_not_looked_at() {
        let secret = tempfile::tempdir().unwrap();
        write(secret.path(), "secret.rs", b"macro_rules! m { () => {} } let secret = 1;\n");
        let path = secret.path().join("secret.rs");
        let code = format!(
            "#[path = \"{0}\"] mod a;\ninclude!(\"{0}\");\nmod b;\n#[path = \"../../../../../../../../../..{0}\"] mod c;\npub mod d;\n",
            path.display()
        );
        let folder = project(&[("src/lib.rs", &code), ("src/d.rs", BLOCKS)]);
        symlink(&path, folder.path().join("src/b.rs")).unwrap();
        let output = unpark(folder.path(), &["unpark", "--message-format", "json"]);
        let text = stdout(&output);
        assert!(!text.contains("secret = 1"), "{text}");
        assert_eq!(text.matches("file lies outside of the project").count(), 4 * 2, "{text}");
        assert!(text.contains("src/d.rs"), "{text}");
    }

    #[test]
    fn no_program_of_the_project_is_run() {
        let folder = project(&[("src/lib.rs", BLOCKS)]);
        write(folder.path(), "build.rs", b"fn main() { std::fs::write(\"ran\", \"\"); }");
        let script = folder.path().join("bin/cargo");
        write(folder.path(), "bin/cargo", b"#!/bin/sh\ntouch \"$(dirname \"$0\")/../ran\"\nexit 1\n");
        std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
        for name in ["rustc", "git"] {
            std::fs::copy(&script, folder.path().join("bin").join(name)).unwrap();
        }
        let bin = folder.path().join("bin");
        let config = format!(
            "[build]\nrustc = \"{0}/rustc\"\nrustc-wrapper = \"{0}/rustc\"\n[alias]\nmetadata = \"!{0}/cargo\"\n[registry]\nglobal-credential-providers = [\"{0}/cargo\"]\n",
            bin.display()
        );
        write(folder.path(), ".cargo/config.toml", config.as_bytes());
        write(
            folder.path(),
            "rust-toolchain.toml",
            format!("[toolchain]\npath = \"{}\"\n", folder.path().display()).as_bytes(),
        );
        let mut run = command(folder.path(), &["unpark", "--message-format", "short"]);
        // As somebody calls it who is not called by cargo.
        for variable in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTC", "RUSTC_WRAPPER"] {
            run.env_remove(variable);
        }
        let output = run.output().unwrap();
        assert!(stdout(&output).contains("src/lib.rs:2:13"), "{} {}", stdout(&output), stderr(&output));
        assert!(!folder.path().join("ran").exists());
    }

    #[test]
    fn a_cache_that_others_can_write_is_not_used() {
        let folder = project(&[("src/lib.rs", BLOCKS)]);
        let cache = folder.path().join("cache/cargo-unpark");
        std::fs::create_dir_all(&cache).unwrap();
        std::fs::set_permissions(&cache, std::fs::Permissions::from_mode(0o777)).unwrap();
        ends_well(&unpark(folder.path(), &["unpark"]), "an open cache");
        assert_eq!(cache.read_dir().unwrap().count(), 0);
        std::fs::set_permissions(&cache, std::fs::Permissions::from_mode(0o755)).unwrap();
        unpark(folder.path(), &["unpark"]);
        assert_eq!(cache.read_dir().unwrap().count(), 1);
        let mode = cache.read_dir().unwrap().next().unwrap().unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{mode:o}");
    }

    #[test]
    fn names_that_are_no_text_do_no_harm() {
        let folder = project(&[("src/lib.rs", BLOCKS)]);
        let name = std::ffi::OsStr::from_bytes(b"src/\xff.rs");
        if std::fs::write(folder.path().join(name), BLOCKS).is_ok() {
            ends_well(&unpark(folder.path(), &["unpark"]), "beside modules");
            let mut named = command(folder.path(), &["unpark", "--message-format", "json"]);
            named.arg(name);
            ends_well(&named.output().unwrap(), "as an argument");
        }
    }

    #[test]
    fn a_full_disk_is_said() {
        if !Path::new("/dev/full").exists() {
            return;
        }
        let folder = project(&[("src/lib.rs", BLOCKS)]);
        let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = command(folder.path(), &["unpark"]).stdout(full()).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "what is not printed has not been said");
        let output = unpark(folder.path(), &["unpark", "--message-format", "sarif", "--output", "/dev/full"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains("/dev/full"), "{}", stderr(&output));
    }

    #[test]
    fn an_interrupt_ends_it() {
        let folder = tempfile::tempdir().unwrap();
        let many = shapes::LONG.iter().find(|(name, _)| *name == "functions").unwrap().1(50_000);
        write(folder.path(), "many.rs", many.as_bytes());
        let mut child =
            command(folder.path(), &["unpark", "many.rs"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let kill = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        assert!(kill.success());
        const INTERRUPT: i32 = 2;
        assert_eq!(child.wait().unwrap().signal(), Some(INTERRUPT), "it neither goes on nor waits for something");
    }
}
