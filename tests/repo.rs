//! The house rules: who may use whom, what stands only where, and what every lint has.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the project has failed")]

use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The project's Rust sources under a folder, with their texts.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(root().join(folder))
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect();
    files.sort();
    let name = |path: &Path| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    files.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

/// The top-level module that a file belongs to: `rust` for `src/rust/infer.rs`.
fn module(file: &str) -> &str {
    let rest = file.strip_prefix("src/").unwrap();
    rest.split('/').next().unwrap().trim_end_matches(".rs")
}

/// Which modules a module may use. What is not here uses nothing of the project but data that everyone may use.
const ARROWS: &[(&str, &[&str])] = &[
    (
        "analysis",
        &[
            "catalog", "cfg", "config", "contexts", "effects", "fixes", "flow", "load", "progress", "rules", "rust",
            "suppress",
        ],
    ),
    ("baseline", &["fingerprint"]),
    ("calls", &["analysis"]),
    ("catalog", &[]),
    ("cfg", &[]),
    ("cli", &["explain", "levels", "load"]),
    ("config", &["catalog", "levels", "lints", "load"]),
    ("contexts", &["catalog", "flow"]),
    ("effects", &["catalog", "contexts", "flow"]),
    ("explain", &["analysis", "calls", "catalog", "contexts", "effects", "flow"]),
    ("fingerprint", &[]),
    // Only the front end knows where the parts of a call stand.
    ("fixes", &["catalog", "contexts", "flow", "load", "rust"]),
    ("flow", &["catalog"]),
    ("levels", &["lints"]),
    ("lints", &[]),
    ("load", &["cfg"]),
    ("lsp", &["analysis", "cli", "config", "contexts", "flow", "lints", "load", "render", "run", "rust"]),
    ("main", &["cli", "load", "lsp", "progress", "run"]),
    ("render", &["lints"]),
    ("rules", &["catalog", "contexts", "effects", "flow", "lints"]),
    (
        "run",
        &[
            "analysis",
            "baseline",
            "calls",
            "cli",
            "config",
            "explain",
            "fingerprint",
            "levels",
            "lints",
            "load",
            "progress",
            "render",
            "scope",
            "suppress",
        ],
    ),
    ("rust", &["cfg"]),
    ("scope", &["analysis", "cfg", "lints", "load"]),
    ("suppress", &["lints", "rust"]),
    ("sample", &["analysis", "catalog", "contexts", "effects", "flow", "lints", "rules", "rust"]),
];

/// Data that every stage exchanges.
const DATA: &[&str] = &["finding", "names", "program", "source"];

#[test]
fn stages_use_only_what_they_may() {
    for (file, text) in sources("src") {
        let own = module(&file);
        if file.ends_with("tests.rs") {
            continue;
        }
        let allowed = ARROWS.iter().find(|(name, _)| *name == own).map_or(&[][..], |(_, allowed)| allowed);
        let code = text.split("#[cfg(test)]").next().unwrap();
        for (at, _) in code.match_indices("crate::") {
            // `$crate::` and longer names that end in `crate` are something else.
            if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
                continue;
            }
            let rest = &code[at + "crate::".len()..];
            let used = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            let known = ARROWS.iter().any(|(name, _)| *name == used);
            let tests_only = used == "sample";
            assert!(
                !known || used == own || DATA.contains(&used) || allowed.contains(&used) || tests_only,
                "{file}: `{own}` may not use `{used}`"
            );
        }
    }
}

/// Where the disk is looked at without a note of that: for what no result depends on, to write, or on behalf of `Files`.
const LOOKS: &[&str] = &[
    "src/load/answers.rs",
    "src/load/cache.rs",
    "src/load/changes.rs",
    "src/load/error.rs",
    "src/load/files.rs",
    "src/load/text.rs",
    "src/load/tree.rs",
    "src/load/watch.rs",
    "src/main.rs",
];

#[test]
fn some_things_stand_only_in_their_place() {
    let rules: &[(&str, &[&str])] = &[
        ("syn::", &["src/rust/extract"]),
        ("proc_macro2::", &["src/rust/extract"]),
        ("std::process::", &["src/load", "src/main.rs"]),
        ("std::env::", &["src/load", "src/main.rs", "src/cfg.rs"]),
        // What a result depends on is asked of `Files`, which notes it.
        ("std::fs::", LOOKS),
        (".is_file()", LOOKS),
        (".is_dir()", LOOKS),
        (".exists()", LOOKS),
        (".canonicalize()", LOOKS),
        ("text::read(", LOOKS),
        ("text::bytes(", LOOKS),
        ("WalkDir", LOOKS),
        ("println!", &["src/main.rs"]),
        ("todo!", &[]),
        ("unimplemented!", &[]),
    ];
    for (file, text) in sources("src") {
        let code = text.split("#[cfg(test)]").next().unwrap();
        let lines = code.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
        for line in lines {
            for (word, places) in rules {
                // A string that names a path, as messages and tests do, is no use of it.
                let used = line.find(word).is_some_and(|at| line[..at].matches('"').count() % 2 == 0);
                let allowed = file.ends_with("tests.rs") || places.iter().any(|place| file.starts_with(place));
                assert!(!used || allowed, "{file}: `{word}` in `{line}`");
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is_and_stays_small() {
    for (file, text) in sources("src").into_iter().chain(sources("tests")) {
        assert!(text.starts_with("//!"), "{file} does not begin with what it is");
        let lines = text.lines().count();
        assert!(lines <= 560, "{file} has {lines} lines: is there a named concept to move out?");
        for word in ["TODO", "FIXME", "#[ignore"] {
            assert!(file == "tests/repo.rs" || !text.contains(word), "{file}: {word}");
        }
    }
}

#[test]
fn every_lint_has_a_page_and_fixtures() {
    for lint in unpark::lints::all() {
        let folder = root().join("lints").join(lint.name);
        assert!(folder.join("lint.toml").is_file() && folder.join("README.md").is_file(), "{}", lint.name);
        for section in ["## What it reports", "## What happens", "## Example", "## Instead", "## Limits"] {
            assert!(lint.page.contains(section), "the page of {} has no `{section}`", lint.name);
        }
        assert!(root().join("fixtures").join(lint.name).is_dir(), "{} has no fixtures", lint.name);
    }
}

#[test]
fn fixtures_that_are_named_exist() {
    let table = std::fs::read_to_string(root().join("fixtures/README.md")).unwrap();
    let named: Vec<&str> = table.split('`').skip(1).step_by(2).filter(|name| name.contains('/')).collect();
    for name in named.iter().filter(|name| !name.contains(' ') && !name.starts_with("//")) {
        assert!(root().join("fixtures").join(format!("{name}.rs")).is_file(), "no fixture `{name}`");
    }
    assert!(named.len() > 40);
}
