//! A run that remembers the one before says what a run from nothing says, whatever was edited between them.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use unpark::analysis::{Analysis, Memory, Stop, analyse};
use unpark::config::Config;
use unpark::load::{self, Cache, Options, Workspace};

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
                        [dependencies]\ntokio = \"1\"\nreqwest = { version = \"0.12\", features = [\"blocking\"] }\n";
const LIB: &str = "mod store;\nmod work;\npub async fn handle() -> usize {\n    work::count(store::load())\n}\n";
const STORE: &str = "pub fn load() -> Vec<u8> {\n    Vec::new()\n}\n\npub struct Shelf;\n\nimpl Shelf {\n    pub fn take(&self) -> u8 {\n        0\n    }\n}\n";
const WORK: &str = "use crate::store::Shelf;\n\npub fn count(all: Vec<u8>) -> usize {\n    all.iter().filter(|&&one| one > Shelf.take()).count()\n}\n\npub async fn rest(shelf: &Shelf) {\n    shelf.take();\n}\n";

/// A project in a folder, with texts that are not saved.
struct Project {
    _folder: tempfile::TempDir,
    root: PathBuf,
    workspace: Workspace,
    unsaved: Vec<(PathBuf, Arc<str>)>,
}

impl Project {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        std::fs::create_dir(root.join("src")).unwrap();
        let files = [("Cargo.toml", MANIFEST), ("src/lib.rs", LIB), ("src/store.rs", STORE), ("src/work.rs", WORK)];
        files.iter().for_each(|(file, text)| std::fs::write(root.join(file), text).unwrap());
        let workspace = load::load(&Options { directory: root.clone(), ..Options::default() }).unwrap();
        Self { _folder: folder, root, workspace, unsaved: Vec::new() }
    }

    fn edit(&mut self, file: &str, text: &str) {
        let path = self.root.join("src").join(file);
        self.unsaved.retain(|(known, _)| *known != path);
        self.unsaved.push((path, text.into()));
        self.workspace.files = self.workspace.files.with_unsaved(self.unsaved.iter().cloned());
    }
}

impl Project {
    /// The same project with a cache.
    fn kept(&self) -> Workspace {
        let mut workspace = self.workspace.clone();
        workspace.cache = Some(Cache::at(self.root.join("cache")));
        workspace
    }
}

/// Everything that a run says.
fn said(analysis: &Analysis) -> String {
    let Analysis { program, findings, problems, crate_of_file, unread_macros, .. } = analysis;
    format!("{findings:#?}\n{problems:#?}\n{crate_of_file:?} {unread_macros}\n{program:#?}")
}

#[test]
fn every_edit_gives_what_a_run_from_nothing_gives() {
    let edits = [
        // Code, findings, and places that move.
        ("store.rs", STORE.replace("Vec::new()", "std::fs::read(\"a\").unwrap()")),
        ("store.rs", format!("// moved\n\n{}", STORE.replace("Vec::new()", "std::fs::read(\"a\").unwrap()"))),
        // Bodies in bodies, whose numbers come before those of other files.
        ("store.rs", STORE.replace("Vec::new()", "(0..3).map(|a| (|b: u8| a + b)(1)).collect()")),
        // What others see: a signature, a new function, a new implementation, one in a body, a type.
        ("store.rs", STORE.replace("-> u8", "-> u16")),
        ("store.rs", format!("{STORE}pub fn more() {{}}\n")),
        (
            "store.rs",
            format!(
                "pub fn more() {{}}\n{STORE}impl Drop for Shelf {{\n    fn drop(&mut self) {{ std::thread::sleep(std::time::Duration::MAX) }}\n}}\n"
            ),
        ),
        (
            "store.rs",
            STORE.replace("Vec::new()", "impl Clone for Shelf { fn clone(&self) -> Self { Shelf } }\n    Vec::new()"),
        ),
        ("store.rs", STORE.replace("fn take(&self)", "async fn take(&self)")),
        // Half of something.
        ("store.rs", STORE.replace("Vec::new()", "Vec::")),
        ("store.rs", STORE.replace("impl Shelf {", "impl Shelf")),
        ("store.rs", STORE.replace("    }\n}\n", "")),
        ("store.rs", STORE.to_owned()),
        // Macros of the package, a module that is not there, one that is not on disk, another library.
        ("lib.rs", format!("macro_rules! wait {{ () => {{ std::thread::sleep(std::time::Duration::MAX) }} }}\n{LIB}")),
        ("work.rs", WORK.replace("shelf.take();", "shelf.take();\n    wait!();")),
        ("lib.rs", format!("macro_rules! wait {{ () => {{}} }}\n{LIB}mod none;\n")),
        ("none.rs", "pub async fn f() { let _ = reqwest::blocking::get(\"a\"); }".to_owned()),
        ("lib.rs", LIB.to_owned()),
        ("work.rs", WORK.to_owned()),
    ];
    load::with_threads(|| {
        let (mut project, mut memory) = (Project::new(), Memory::default());
        memory.analyse(&project.workspace, &Config::default(), &Stop::default()).unwrap();
        let mut findings = 0;
        for (file, text) in edits {
            project.edit(file, &text);
            let again = memory.analyse(&project.workspace, &Config::default(), &Stop::default()).unwrap();
            let from_nothing = said(&analyse(&project.workspace, &Config::default()));
            assert_eq!(said(&again), from_nothing, "{file}:\n{text}");
            // What is kept on disk: of the edit before, then of this one.
            for _ in 0..2 {
                assert_eq!(said(&analyse(&project.kept(), &Config::default())), from_nothing, "{file}:\n{text}");
            }
            findings += again.findings.len();
        }
        assert!(findings >= 5, "{findings}");
    });
}

/// By what the code that was inferred is kept on disk.
fn kept_code(project: &Project) -> BTreeSet<u128> {
    let entries = std::fs::read_dir(project.root.join("cache")).unwrap().map(|entry| entry.unwrap().path());
    let of_code = entries.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("kept-app-code-"));
    let keys = of_code.flat_map(|path| {
        let kept = std::fs::read(path).unwrap();
        let (files, _) = postcard::take_from_bytes::<Vec<(u128, usize)>>(&kept).unwrap();
        files.into_iter().map(|(key, _)| key)
    });
    keys.collect()
}

#[test]
fn code_is_inferred_again_where_it_or_what_it_sees_has_changed() {
    let first = STORE.replace("Vec::new()", "vec![1]");
    // Texts of store.rs, and how many of the three files are known as they were.
    let edits = [
        (STORE.to_owned(), 3),
        // Code.
        (first.replace("vec![1]", "(0..3).map(|a| (|b: u8| a + b)(1)).collect()"), 2),
        (first.replace("        0\n", "        std::fs::read(\"a\").unwrap()[0]\n"), 2),
        (format!("// moved\n{first}"), 2),
        // A signature, for those who name the function; a new function, for nobody; and what is found out of a type.
        (first.replace("-> u8 {", "-> u16 {"), 1),
        (first.clone(), 1),
        (format!("pub fn more() {{}}\n{first}"), 2),
        (first.replace("pub struct Shelf;", "pub struct Shelf;\nimpl Drop for Shelf { fn drop(&mut self) {} }"), 0),
        (first.clone(), 0),
    ];
    load::with_threads(|| {
        let mut project = Project::new();
        drop(analyse(&project.kept(), &Config::default()));
        let mut before = kept_code(&project);
        assert_eq!(before.len(), 3);
        for (text, same) in edits {
            project.edit("store.rs", &text);
            let from_nothing = said(&analyse(&project.workspace, &Config::default()));
            assert_eq!(said(&analyse(&project.kept(), &Config::default())), from_nothing, "{text}");
            let now = kept_code(&project);
            assert_eq!((now.len(), now.intersection(&before).count()), (3, same), "{text}");
            before = now;
        }
    });
}

/// Files and their parts, which get to each other in every way that code can.
const PARTS: [(&str, &str, &[&str]); 8] = [
    (
        "lib.rs",
        "pub mod store;\npub mod work;\npub mod methods;\n",
        &[
            "use work::one;\npub async fn last() { one().work(); work::one().work(); }\n",
            "pub fn new() {}\n",
            "pub fn two() {}\n",
        ],
    ),
    (
        "store.rs",
        "pub struct A;\npub struct B;\npub trait Work { fn work(&self) -> String; fn more(&self) { std::thread::park() } }\n",
        &[
            "pub fn one() -> A { A }\n",
            "pub fn two() -> u8 { std::fs::read(\"a\").unwrap()[0] }\n",
            "impl A { pub fn new() -> Self { A } }\n",
            "impl A { pub fn work(&self) -> Vec<u8> { std::fs::read(\"b\").unwrap() } }\n",
            "impl B { pub fn work(&self) -> u8 { 1 }\n pub fn new() -> Self { B } }\n",
            "impl Work for A { fn work(&self) -> String { std::fs::read_to_string(\"c\").unwrap() } }\n",
            "impl Work for B { fn work(&self) -> String { (|| String::new())() } }\n",
            "impl From<u8> for A { fn from(_: u8) -> A { std::thread::park(); A } }\n",
            "pub fn two_more() { impl std::fmt::Display for B { fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> \
             std::fmt::Result { Ok(std::thread::park()) } } }\n",
            "pub mod inner { pub fn two() -> super::B { super::B }\n pub use super::one as uno; }\n",
        ],
    ),
    (
        "methods.rs",
        "use crate::store::A;\nimpl A {\n",
        &[
            "}\nimpl A {\n",
            "pub fn from(_: u8) -> u16 { 0 }\n",
            "pub fn write_fmt(&mut self, _: std::fmt::Arguments<'_>) { std::thread::park() }\n",
            "pub fn more(&self) {}\n",
        ],
    ),
    (
        "work.rs",
        "use crate::store::*;\npub use names::eins;\nmod made;\nmod names;\nmod shown;\nmod written;\n",
        &["pub async fn several() { two(); inner::two().work(); inner::uno().work(); }\n", "pub fn one() -> B { B }\n"],
    ),
    (
        "work/made.rs",
        "use crate::store::*;\n",
        &["pub async fn made() { let a = A::new(); a.work(); a.more(); let c: A = 3.into(); A::from(3); drop(c) }\n"],
    ),
    ("work/names.rs", "pub use crate::store::one as eins;\n", &["pub async fn renamed() { super::eins().work(); }\n"]),
    ("work/shown.rs", "use crate::store::*;\n", &["pub async fn shown(b: &B) -> String { format!(\"{b}\") }\n"]),
    (
        "work/written.rs",
        "use crate::work::*;\n",
        &["pub async fn written() { let mut a = crate::store::one(); write!(a, \"x\"); }\n"],
    ),
];

#[test]
fn functions_that_come_and_go_leave_nothing_behind() {
    load::with_threads(|| {
        let (mut project, mut memory) = (Project::new(), Memory::default());
        std::fs::create_dir(project.root.join("src/work")).unwrap();
        let (mut findings, mut known) = (0, 0);
        let mut before = BTreeSet::new();
        let all =
            || PARTS.iter().enumerate().flat_map(|(file, (.., parts))| (0..parts.len()).map(move |part| (file, part)));
        // All parts but one, then every other part and one more or less.
        let states = (0..3).flat_map(|state| all().map(move |other| (state, other)));
        for (state, other) in states {
            for (file, (name, start, parts)) in PARTS.iter().enumerate() {
                let is_there = |part: usize| (state == 0 || (file + part) % 2 == state % 2) != ((file, part) == other);
                let parts = parts.iter().enumerate().filter(|(part, _)| is_there(*part)).map(|(_, part)| *part);
                let end = if start.ends_with("{\n") { "}\n" } else { "" };
                project.edit(name, &std::iter::once(*start).chain(parts).chain([end]).collect::<String>());
            }
            let from_nothing = analyse(&project.workspace, &Config::default());
            findings += from_nothing.findings.len();
            let from_nothing = said(&from_nothing);
            let again = memory.analyse(&project.workspace, &Config::default(), &Stop::default()).unwrap();
            assert_eq!(said(&again), from_nothing, "{state} {other:?}");
            assert_eq!(said(&analyse(&project.kept(), &Config::default())), from_nothing, "{state} {other:?}");
            let now = kept_code(&project);
            known += now.intersection(&before).count();
            before = now;
        }
        assert!(findings >= 100 && known >= 30, "{findings} {known}");
    });
}

#[test]
fn a_spoilt_cache_is_as_good_as_none() {
    load::with_threads(|| {
        let project = Project::new();
        let from_nothing = said(&analyse(&project.workspace, &Config::default()));
        assert_eq!(said(&analyse(&project.kept(), &Config::default())), from_nothing);
        let spoil: [fn(&mut Vec<u8>); 4] = [
            Vec::clear,
            |kept| kept.truncate(kept.len() / 2),
            |kept| kept.iter_mut().for_each(|byte| *byte ^= 0xff),
            { |kept| kept.iter_mut().step_by(7).for_each(|byte| *byte = byte.wrapping_add(1)) },
        ];
        for spoil in spoil {
            for entry in std::fs::read_dir(project.root.join("cache")).unwrap() {
                let path = entry.unwrap().path();
                let mut kept = std::fs::read(&path).unwrap();
                spoil(&mut kept);
                std::fs::write(&path, kept).unwrap();
            }
            assert_eq!(said(&analyse(&project.kept(), &Config::default())), from_nothing);
        }
    });
}

#[test]
fn a_run_that_was_stopped_leaves_the_next_one_right() {
    load::with_threads(|| {
        let (mut project, mut memory) = (Project::new(), Memory::default());
        let stop = Stop::default();
        stop.ask();
        assert!(memory.analyse(&project.workspace, &Config::default(), &stop).is_none());
        project.edit("store.rs", &STORE.replace("Vec::new()", "std::fs::read(\"a\").unwrap()"));
        assert!(memory.analyse(&project.workspace, &Config::default(), &stop).is_none());
        let again = memory.analyse(&project.workspace, &Config::default(), &Stop::default()).unwrap();
        assert_eq!(said(&again), said(&analyse(&project.workspace, &Config::default())));
        assert!(again.findings.iter().any(|finding| finding.lint == "blocking_call_in_async"));
    });
}
