//! Which packages are there for tests, measurements and examples, and not for those who use what is shipped.

use super::CrateKind;
use super::manifest::{Declared, DependencyKind, Manifest};
use std::path::Path;

/// Words in the name of a package, or of a folder that it lies in, that say what it is for: tests and measurements.
const FOR_TESTS: &[&str] = &[
    "bench",
    "benches",
    "benchmark",
    "benchmarks",
    "conformance",
    "e2e",
    "fake",
    "fakes",
    "fixtures",
    "fuzz",
    "fuzzing",
    "loadtest",
    "logictest",
    "mock",
    "mocks",
    "perf",
    "test",
    "testcontainers",
    "tests",
    "testing",
    "testkit",
    "testsuite",
    "testutil",
    "testutils",
];
/// Words in the name of a folder alone: packages have them that are products.
const FOLDERS: &[&str] = &["demo", "demos", "example", "examples", "sample", "samples", "tutorial", "tutorials"];
/// Those that packages have which other projects use too, where this one is only for packages beside it.
const FOR_OWN_TESTS: &[&str] = &["chaos", "integration"];
/// Packages that help those who work on the project.
const FOR_DEVELOPERS: &[&str] = &["dev", "xtask"];

/// What follows `test` in the name of a package that gives tests what they need.
const HELP: &[&str] = &["harness", "helper", "helpers", "support", "util", "utils"];

fn has_word(name: &str, words: &[&str]) -> bool {
    name.split(['-', '_', '.']).any(|word| words.contains(&word))
}

/// Whether a package gives tests what they need, by its name: one that is shipped may depend on it, and does so for its tests.
fn helps_tests(name: &str) -> bool {
    let words: Vec<&str> = name.split(['-', '_', '.']).collect();
    let pair = |pair: &[&str]| matches!(pair, ["test" | "testing", help] if HELP.contains(help));
    words.windows(2).any(pair) || has_word(name, &["testutil", "testutils"])
}

/// The packages that are there for tests alone, one flag for each: by their names or places, or because nobody can use
/// them but packages beside them; and those do in tests only. `root` is the workspace's.
pub fn packages(manifests: &[Manifest], root: &Path) -> Vec<bool> {
    let mut users: Vec<Vec<(usize, &Declared)>> = vec![Vec::new(); manifests.len()];
    for (user, manifest) in manifests.iter().enumerate() {
        for declared in &manifest.dependencies {
            if let Some(used) = declared.local {
                users[used].push((user, declared));
            }
        }
    }
    let mut found: Vec<bool> = manifests.iter().map(|manifest| can_be_for_tests(manifest, root)).collect();
    // What is used by what is not for tests is not either.
    loop {
        let still = |(package, manifest): (usize, &Manifest)| {
            let says = says_tests(manifest, root);
            let tested = || users[package].iter().any(|(user, _)| found[*user]);
            let in_tests = |(user, declared): &(usize, &Declared)| {
                declared.kind == DependencyKind::Dev
                    || found[*user]
                    || says && declared.optional
                    || has_word(&manifests[*user].name, FOR_DEVELOPERS) && (says || tested())
            };
            let used = !users[package].is_empty() || says || has_only_tests(manifest, manifests);
            found[package] && used && (helps_tests(&manifest.name) || users[package].iter().all(in_tests))
        };
        let next: Vec<bool> = manifests.iter().enumerate().map(still).collect();
        if next == found {
            return found;
        }
        found = next;
    }
}

/// Whether a library beside others that nobody else can use is there for its own tests.
fn has_only_tests(manifest: &Manifest, all: &[Manifest]) -> bool {
    let has = |kind: CrateKind| manifest.targets.iter().any(|target| target.kind == kind);
    manifest.private && all.len() > 1 && has(CrateKind::Test) && !has(CrateKind::Binary)
}

/// Whether a package calls itself one for tests.
fn says_tests(manifest: &Manifest, root: &Path) -> bool {
    has_word(&manifest.name, FOR_TESTS)
        || lies_with_tests(manifest, root)
        || manifest.private
            && (has_word(&manifest.name, FOR_OWN_TESTS)
                || lies_in(manifest, root, &|folder| FOR_OWN_TESTS.contains(&folder)))
}

/// Whether a folder of the workspace that a package lies in has such a name.
fn lies_with_tests(manifest: &Manifest, root: &Path) -> bool {
    lies_in(manifest, root, &|folder| has_word(folder, FOR_TESTS) || has_word(folder, FOLDERS))
}

/// Whether a package lies in such a folder of the workspace.
fn lies_in(manifest: &Manifest, root: &Path, is: &dyn Fn(&str) -> bool) -> bool {
    let inside = manifest.directory().strip_prefix(root).unwrap_or(Path::new(""));
    inside.components().any(|folder| is(&folder.as_os_str().to_string_lossy()))
}

/// Whether a package may be for tests as far as it says itself. A program that says so by its name alone may be a product.
fn can_be_for_tests(manifest: &Manifest, root: &Path) -> bool {
    let program = manifest.targets.iter().any(|target| target.kind == CrateKind::Binary);
    let own = manifest.private || lies_with_tests(manifest, root);
    let named = has_word(&manifest.name, FOR_TESTS);
    let unknown = !manifest.published && !manifest.foreign;
    let may_be = if program { own && says_tests(manifest, root) } else { own || named || unknown };
    may_be && !manifest.proc_macro
}
