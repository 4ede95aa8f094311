//! A run that would say what one before it said says the same bytes, and one that would not is made anew.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

mod project;

use project::{BLOCKS, command, project, stderr, stdout, write};
use std::path::{Path, PathBuf};
use std::process::Output;
use xxhash_rust::xxh3::xxh3_128;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[features]\nmore = []\n\
                        [dependencies]\ntokio = \"1\"\npost = \"1\"\nbeside = { path = \"beside\" }\n\
                        [workspace]\nmembers = [\"tools/*\"]\n";
const LIB: &str =
    "mod store;\n#[cfg(unix)]\nmod late;\npub async fn handle() {\n    let _ = std::fs::read(\"a\");\n}\n";
const STORE: &str = "pub async fn load() {\n    let _ = std::fs::read(\"b\");\n    post::send();\n}\n";
const SCRIPT: &str = "fn main() {}\n";

fn manifest(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n")
}

/// A project with a bit of everything that runs look at.
fn sample() -> tempfile::TempDir {
    let folder = project(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", LIB),
        ("src/store.rs", STORE),
        ("build.rs", SCRIPT),
        ("beside/Cargo.toml", &manifest("beside")),
        ("beside/src/lib.rs", "pub fn plain() {}\n"),
        ("tools/one/Cargo.toml", &manifest("one")),
        ("tools/one/src/lib.rs", BLOCKS),
    ]);
    publish(folder.path(), "1.2.0", "pub fn send() { std::thread::sleep(std::time::Duration::MAX) }\n");
    folder
}

/// Puts a library into cargo's home.
fn publish(folder: &Path, version: &str, text: &str) {
    let package = format!("home/registry/src/index/post-{version}");
    let manifest = format!(
        "[package]\nname = \"post\"\nversion = \"{version}\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n"
    );
    write(folder, &format!("{package}/Cargo.toml"), manifest.as_bytes());
    write(folder, &format!("{package}/src/lib.rs"), text.as_bytes());
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let arguments: Vec<&str> = arguments.iter().copied().chain(["--workspace"]).collect();
    let mut command = command(folder, &arguments);
    command.env("CARGO_HOME", folder.join("home")).output().unwrap()
}

/// The entries of runs that are kept.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let all = walkdir::WalkDir::new(folder.join("cache")).into_iter().flatten().map(walkdir::DirEntry::into_path);
    all.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("kept-run-")).collect()
}

/// Puts other words of the same length into what is kept, so that it can be told where they are from.
fn mark(folder: &Path) {
    for entry in entries(folder) {
        let kept = std::fs::read(&entry).unwrap();
        let mut content = kept[..kept.len() - 16].to_vec();
        let places: Vec<usize> =
            (0..content.len()).filter(|&at| content[at..].starts_with(b"blocks a thread")).collect();
        places.into_iter().for_each(|at| content[at..][..6].copy_from_slice(b"BLOCKS"));
        let digest = xxh3_128(&content).to_le_bytes();
        std::fs::write(&entry, [&content[..], &digest].concat()).unwrap();
    }
}

fn is_replayed(output: &Output) -> bool {
    stdout(output).contains("BLOCKS")
}

/// What is said but for the time.
fn said(output: &Output) -> (String, String, Option<i32>) {
    let messages = stderr(output).lines().map(|line| line.split(" in ").next().unwrap().to_owned() + "\n").collect();
    (stdout(output), messages, output.status.code())
}

#[test]
fn a_second_run_says_the_same_bytes_in_every_format() {
    let folder = sample();
    let folder = folder.path();
    let formats = [
        "human",
        "short",
        "json",
        "json-diagnostic-rendered-ansi",
        "html",
        "sarif",
        "github",
        "gitlab",
        "junit",
        "rdjson",
        "rdjsonl",
    ];
    for format in formats {
        let arguments = ["--message-format", format];
        let from_nothing = run(folder, &["--no-cache", "--message-format", format]);
        assert!(stdout(&from_nothing).contains("blocks"), "{}", stderr(&from_nothing));
        for _ in 0..2 {
            assert_eq!(said(&run(folder, &arguments)), said(&from_nothing), "{format}");
        }
        mark(folder);
        assert!(is_replayed(&run(folder, &arguments)), "{format}");
    }
    assert_eq!(entries(folder).len(), formats.len());
    let to_file = ["--message-format", "sarif", "--output", "out.sarif"];
    let written = |output: Output| (output.status.code(), std::fs::read_to_string(folder.join("out.sarif")).unwrap());
    let first = written(run(folder, &to_file));
    std::fs::remove_file(folder.join("out.sarif")).unwrap();
    assert_eq!(written(run(folder, &to_file)), first);
}

/// Something that changes the project.
type Edit = Box<dyn Fn(&Path)>;

fn text(path: &'static str, text: impl Into<String>) -> Edit {
    let text = text.into();
    Box::new(move |folder| write(folder, path, text.as_bytes()))
}

fn member(path: &'static str) -> Edit {
    Box::new(move |folder| {
        write(folder, &format!("{path}/src/lib.rs"), BLOCKS.as_bytes());
        write(folder, &format!("{path}/Cargo.toml"), manifest("another").as_bytes());
    })
}

fn removed(path: &'static str) -> Edit {
    Box::new(move |folder| {
        let path = folder.join(path);
        if path.is_dir() { std::fs::remove_dir_all(path).unwrap() } else { std::fs::remove_file(path).unwrap() }
    })
}

#[test]
fn whatever_changes_a_run_is_made_anew() {
    let folder = sample();
    let folder = folder.path();
    let lock = "version = 4\n[[package]]\nname = \"post\"\nversion = \"1.3.0\"\nsource = \"registry+a\"\n";
    let blocks = |name: &str| BLOCKS.replace("handle", name);
    let edits: Vec<(&str, Edit)> = vec![
        ("a text", text("src/store.rs", STORE.replace("std::fs::read", "std::fs::write"))),
        ("a comment", text("src/store.rs", format!("// unpark: allow(blocking_call_in_async)\n{STORE}"))),
        ("a module appears", text("src/late/mod.rs", blocks("late"))),
        (
            "it moves",
            Box::new(|folder| std::fs::rename(folder.join("src/late/mod.rs"), folder.join("src/late.rs")).unwrap()),
        ),
        ("it is deleted", removed("src/late.rs")),
        ("another library is at hand", Box::new(|folder| publish(folder, "1.3.0", "pub fn send() {}\n"))),
        ("its version is locked", text("Cargo.lock", lock.replace("1.3.0", "1.2.0"))),
        ("another is", text("Cargo.lock", lock)),
        ("the library is gone", removed("home/registry/src/index/post-1.3.0")),
        ("settings appear", text("unpark.toml", "[lints]\nall = \"deny\"\n")),
        ("settings change", text("unpark.toml", "[lints]\nall = \"warn\"\n")),
        ("settings of a package", text("tools/one/unpark.toml", "[lints]\nall = \"allow\"\n")),
        ("they are gone", removed("tools/one/unpark.toml")),
        ("a manifest", text("Cargo.toml", MANIFEST.replace("more = []", "more = []\ndefault = [\"more\"]"))),
        ("a member appears", member("tools/two")),
        ("a program appears", text("src/bin/extra.rs", blocks("main"))),
        ("a library appears", text("beside/src/lib.rs", BLOCKS)),
        ("a build script", text("build.rs", "fn main() { println!(\"cargo:rustc-cfg=unix\"); }\n")),
        ("known findings", Box::new(|folder| drop(run(folder, &["baseline"])))),
        ("they are unknown again", removed("unpark-baseline.toml")),
        ("a repository", Box::new(|folder| std::fs::create_dir(folder.join(".hg")).unwrap())),
        ("vendored sources", text(".cargo/config.toml", "[source.a]\ndirectory = \"vendor\"\n")),
        ("a member is gone", removed("tools/one")),
    ];
    run(folder, &[]);
    mark(folder);
    assert!(is_replayed(&run(folder, &[])));
    for (what, edit) in edits {
        edit(folder);
        let (again, from_nothing) = (run(folder, &[]), run(folder, &["--no-cache"]));
        assert_eq!(said(&again), said(&from_nothing), "{what}");
        mark(folder);
        // Nothing is replayed where there is nothing to be found.
        let next = run(folder, &[]);
        assert!(is_replayed(&next) || !stdout(&next).contains("blocks"), "{what}: {}", stderr(&next));
    }
}

#[test]
fn a_run_that_is_asked_something_else_is_made_anew() {
    let folder = sample();
    let folder = folder.path();
    run(folder, &[]);
    mark(folder);
    let others: &[&[&str]] = &[
        &["--no-cache"],
        &["-q"],
        &["-D", "warnings"],
        &["--features", "more"],
        &["--all-features"],
        &["--tests"],
        &["--lib"],
        &["-p", "one"],
        &["--no-baseline"],
        &["--min-confidence", "low"],
        &["--color", "always"],
        &["--print", "calls"],
        &["src/lib.rs"],
    ];
    for arguments in others {
        assert!(!is_replayed(&run(folder, arguments)), "{arguments:?}");
    }
    let elsewhere = folder.join("src");
    for (variable, value) in [("CARGO_BUILD_WARNINGS", "deny"), ("UNPARK_FLAGS", "-D warnings"), ("CARGO_HOME", "a")] {
        let mut command = command(folder, &["--workspace"]);
        command.env("CARGO_HOME", folder.join("home")).env(variable, value);
        assert!(!is_replayed(&command.output().unwrap()), "{variable}");
    }
    let mut command = command(folder, &["--workspace"]);
    command.env("CARGO_HOME", folder.join("home")).current_dir(elsewhere);
    assert!(!is_replayed(&command.output().unwrap()));
    assert!(is_replayed(&run(folder, &[])));
}

#[test]
fn what_is_worked_on_among_published_packages_is_read_anew() {
    let folder = sample();
    let package = folder.path().join("home/registry/src/index/post-1.2.0");
    let run = || {
        let mut command = command(&package, &[]);
        stdout(&command.env("XDG_CACHE_HOME", folder.path().join("cache")).output().unwrap())
    };
    assert_eq!(run(), "");
    write(&package, "src/lib.rs", BLOCKS.as_bytes());
    assert!(run().contains("blocks"));
}

#[test]
fn what_cannot_be_an_entry_is_none() {
    let folder = sample();
    let folder = folder.path();
    let first = run(folder, &[]);
    let [entry] = &entries(folder)[..] else { panic!("one run, one entry") };
    let kept = std::fs::read(entry).unwrap();
    let sealed = |content: &[u8]| [content, &xxh3_128(content).to_le_bytes()].concat();
    let half = &kept[..kept.len() / 2];
    let mut flipped = kept.clone();
    flipped[kept.len() / 3] ^= 1;
    for broken in [Vec::new(), half.to_vec(), sealed(half), sealed(b"foreign"), flipped, vec![255; 4096]] {
        std::fs::write(entry, &broken).unwrap();
        assert_eq!(said(&run(folder, &[])), said(&first));
        assert_eq!(std::fs::read(entry).unwrap(), kept);
    }
}

#[test]
fn without_a_place_to_keep_it_a_run_is_made_anew() {
    let folder = sample();
    let expected = said(&run(folder.path(), &["--no-cache"]));
    write(folder.path(), "cache", b"no folder");
    for _ in 0..2 {
        assert_eq!(said(&run(folder.path(), &[])), expected);
    }
}

#[test]
fn runs_side_by_side_do_not_disturb_each_other() {
    let folder = sample();
    let folder = folder.path();
    for round in 0..3 {
        write(folder, "src/store.rs", format!("// {round}\n{STORE}").as_bytes());
        let expected = said(&run(folder, &["--no-cache"]));
        std::thread::scope(|scope| {
            let runs: Vec<_> = (0..6).map(|_| scope.spawn(|| said(&run(folder, &[])))).collect();
            runs.into_iter().for_each(|run| assert_eq!(run.join().unwrap(), expected));
        });
    }
    mark(folder);
    assert!(is_replayed(&run(folder, &[])));
}

/// What lies behind a link is another file when the link leads elsewhere, even where the texts are the same.
#[cfg(unix)]
#[test]
fn a_link_that_leads_elsewhere_is_followed_anew() {
    use std::os::unix::fs::symlink;
    let folder = sample();
    let (folder, outside) = (folder.path(), sample());
    write(folder, "src/other.rs", STORE.as_bytes());
    let link = |to: &Path| {
        let _ = std::fs::remove_file(folder.join("src/store.rs"));
        symlink(to, folder.join("src/store.rs")).unwrap();
    };
    link(Path::new("other.rs"));
    run(folder, &[]);
    mark(folder);
    assert!(is_replayed(&run(folder, &[])));
    link(&outside.path().join("src/store.rs"));
    let again = run(folder, &[]);
    assert!(!is_replayed(&again) && stderr(&again).contains("outside of the project"), "{}", stderr(&again));
}

/// How often cargo is asked.
#[cfg(unix)]
#[test]
fn cargo_is_asked_where_a_manifest_has_changed() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, tools) = (sample(), tempfile::tempdir().unwrap());
    let folder = folder.path();
    let (cargo, count) = (tools.path().join("cargo"), tools.path().join("count"));
    let script = format!("#!/bin/sh\necho x >> '{}'\nexec '{}' \"$@\"\n", count.display(), env!("CARGO"));
    std::fs::write(&cargo, script).unwrap();
    std::fs::set_permissions(&cargo, std::fs::Permissions::from_mode(0o755)).unwrap();
    let asked = |edit: Edit| {
        let before = std::fs::read_to_string(&count).unwrap_or_default().len();
        edit(folder);
        let mut command = command(folder, &["--workspace"]);
        command.env("CARGO_HOME", folder.join("home")).env("CARGO", &cargo).output().unwrap();
        (std::fs::read_to_string(&count).unwrap_or_default().len() - before) / 2
    };
    assert_eq!(asked(Box::new(|_| ())), 1);
    assert_eq!(asked(Box::new(|_| ())), 0);
    assert_eq!(asked(text("src/store.rs", BLOCKS)), 0);
    assert_eq!(asked(text("src/late.rs", BLOCKS)), 0);
    assert_eq!(asked(text("Cargo.lock", "version = 4\n")), 0);
    assert_eq!(asked(text("Cargo.toml", MANIFEST.replace("0.1.0", "0.2.0"))), 1);
    assert_eq!(asked(text("tools/one/Cargo.toml", manifest("first"))), 1);
    assert_eq!(asked(member("tools/two")), 1);
    assert_eq!(asked(text("src/bin/extra.rs", BLOCKS)), 1);
    assert_eq!(asked(text("tests/whole/main.rs", BLOCKS)), 1);
    assert_eq!(asked(text("tools/two/build.rs", SCRIPT)), 1);
    assert_eq!(asked(removed("tools/two")), 1);
    assert_eq!(asked(Box::new(|_| ())), 0);
}
