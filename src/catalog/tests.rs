//! What every file of facts must be like, and what the lookups promise.

use super::*;
use std::fmt::Debug;

fn libraries() -> impl Iterator<Item = (&'static str, Library)> {
    Catalog::libraries().filter_map(|name| {
        let parsed = toml::from_str(text(name, "toml")?);
        Some((name, parsed.unwrap_or_else(|error| panic!("lints/apis/{name}.toml: {error}"))))
    })
}

fn everything() -> Catalog {
    let (catalog, problems) = Catalog::load(&Catalog::libraries().collect::<Vec<_>>());
    assert_eq!(problems, []);
    catalog
}

/// The keys that the rows of an array are sorted by.
fn keys<Row>(rows: &[Row], key: impl Fn(&Row) -> (Name, String)) -> Vec<(&'static str, String)> {
    rows.iter().map(key).map(|(path, rest)| (path.as_str(), rest)).collect()
}

fn text_of(part: Option<impl Debug + Copy>) -> String {
    part.map_or_else(String::new, |part| format!("{part:?}"))
}

/// The keys of every array of a group of facts, with the array's name.
fn arrays(facts: &Facts) -> [(&'static str, Vec<(&'static str, String)>); 14] {
    let none = String::new;
    [
        ("blocks", keys(&facts.blocks, |row| (row.path, row.on.map_or("", Name::as_str).to_owned()))),
        ("same", keys(&facts.same, |row| (row.path, none()))),
        ("runs", keys(&facts.runs, |row| (row.path, text_of(row.argument)))),
        ("runtimes", keys(&facts.runtimes, |row| (row.path, none()))),
        ("binds", keys(&facts.binds, |row| (row.path, none()))),
        ("entries", keys(&facts.entries, |row| (row.path, none()))),
        ("polled", keys(&facts.polled, |row| (row.path, row.with.map_or("", Name::as_str).to_owned()))),
        ("carries", keys(&facts.carries, |row| (row.path, none()))),
        ("marks", keys(&facts.marks, |row| (row.path, none()))),
        ("driven", keys(&facts.driven, |row| (row.path, none()))),
        ("swaps", keys(&facts.swaps, |row| (row.path, format!("{:?}", row.with)))),
        ("offloads", keys(&facts.offloads, |row| (row.path, none()))),
        ("confined", keys(&facts.confined, |row| (row.ty, none()))),
        ("panics", keys(&facts.panics, |row| (Name::new(&row.id), none()))),
    ]
}

fn outcomes(facts: &Facts) -> impl Iterator<Item = &Outcome> {
    let runtimes = facts.runtimes.iter().flat_map(|row| [&row.inside, &row.dropped]).flatten();
    let binds = facts
        .binds
        .iter()
        .filter_map(|row| row.outside.as_ref())
        .chain(facts.binds.iter().filter_map(|row| row.polled.as_ref()));
    facts.blocks.iter().map(|row| &row.outcome).chain(runtimes).chain(binds)
}

fn well_formed(path: &str) -> bool {
    let name = |part: &str| part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    let plain = |part: &str| name(part) && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let path = path.strip_suffix("::*").unwrap_or(path);
    path.split("::").all(plain) && !path.starts_with("core::") && !path.starts_with("alloc::")
}

#[test]
fn every_file_says_which_library_it_is_about_and_what_its_facts_rest_on() {
    for (name, library) in libraries() {
        assert_eq!(name, library.name, "the file is named as the library is imported");
        assert!(!library.checked.is_empty(), "{name}: the versions that the facts were checked with");
        let since = Catalog::since(name).map(|(major, minor)| format!("{major}.{minor}"));
        assert_eq!(since, library.since, "{name}: major and minor");
        for facts in library.facts {
            let complete = !facts.title.is_empty() && !facts.source.is_empty();
            assert!(complete, "{name}: `{}` needs a title and a source", facts.title);
        }
    }
}

#[test]
fn every_library_that_a_file_brings_with_it_has_a_file() {
    for (name, library) in libraries() {
        for other in library.with {
            assert!(text(&other, "toml").is_some(), "{name} brings `{other}`");
        }
    }
}

#[test]
fn rows_are_sorted() {
    for (name, library) in libraries() {
        for facts in &library.facts {
            for (array, keys) in arrays(facts) {
                for pair in keys.windows(2) {
                    assert!(pair[0] < pair[1], "{name}, `{}`, {array}: {:?} after {:?}", facts.title, pair[1], pair[0]);
                }
            }
        }
    }
}

#[test]
fn a_fact_is_written_once() {
    let mut seen = FxHashMap::default();
    for (name, library) in libraries() {
        for (array, keys) in library.facts.iter().flat_map(arrays) {
            for key in keys {
                if let Some(other) = seen.insert((array, key.clone()), name) {
                    panic!("{array} of {key:?} is in {other} and in {name}");
                }
            }
        }
    }
}

#[test]
fn paths_are_canonical_in_form() {
    for (name, library) in libraries() {
        for facts in &library.facts {
            let receivers = facts.blocks.iter().filter_map(|row| row.on);
            let types = facts.binds.iter().filter_map(|row| row.ty).chain(facts.runtimes.iter().map(|row| row.ty));
            for path in receivers.chain(types) {
                assert!(well_formed(path.as_str()), "{name}: {path}");
            }
            for (array, keys) in arrays(facts).into_iter().filter(|(array, _)| *array != "panics") {
                for (path, _) in keys {
                    assert!(well_formed(path) && path.contains("::"), "{name}, {array}: {path}");
                }
            }
        }
    }
}

#[test]
fn a_row_stands_in_the_file_of_its_library() {
    for (name, library) in libraries() {
        for row in library.facts.iter().flat_map(|facts| &facts.blocks) {
            let first = |path: Name| path.as_str().split("::").next() == Some(name);
            assert!(first(row.path) || row.on.is_some_and(first), "{name}: {} on {:?}", row.path, row.on);
        }
    }
}

#[test]
fn a_call_that_is_not_reported_says_when_it_is_all_right() {
    for (name, library) in libraries() {
        for row in library.facts.iter().flat_map(|facts| &facts.blocks).filter(|row| !row.shown) {
            assert!(row.fine.is_some(), "{name}: {} is not shown, and why is not said", row.path);
        }
    }
}

#[test]
fn a_library_brings_the_texts_of_its_panics() {
    for (name, library) in libraries() {
        let (catalog, _) = Catalog::load(&[name]);
        for outcome in library.facts.iter().flat_map(outcomes) {
            if let Outcome::Panic(id) = outcome {
                assert!(catalog.panic(id).is_some(), "{name}: `{id}`");
            }
        }
    }
}

#[test]
fn a_method_of_a_trait_blocks_by_its_receiver() {
    let (catalog, _) = Catalog::load(&[]);
    let read = Name::new("std::io::Read::read_to_end");
    let class = |ty| catalog.blocks(read, Some(Name::new(ty))).map(|row| row.class);
    assert_eq!(class("std::fs::File"), Some(Class::FileIo));
    assert_eq!(class("std::io::Cursor"), None);
    assert!(catalog.blocks(read, None).is_none());
    assert!(catalog.blocks(Name::new("std::fs::File::sync_all"), Some(Name::new("std::fs::File"))).is_some());
    // Where the library's source was read, the implementation goes by the type.
    let (catalog, _) = Catalog::load(&["argon2"]);
    let hasher = Some(Name::new("argon2::Argon2"));
    assert!(catalog.blocks(Name::new("argon2::Argon2::hash_password"), hasher).is_some());
}

#[test]
fn collecting_an_iterator_waits_as_a_step_of_it_does() {
    let (catalog, _) = Catalog::load(&[]);
    let directory = Some(Name::new("std::fs::ReadDir"));
    assert!(catalog.blocks(Name::new("std::iter::Iterator::collect"), directory).is_some());
    assert!(catalog.blocks(Name::new("std::iter::Iterator::map"), directory).is_none());
}

#[test]
fn only_the_libraries_asked_for_are_known() {
    let recv = Name::new("crossbeam_channel::Receiver::recv");
    assert!(Catalog::load(&[]).0.blocks(recv, None).is_none());
    assert!(Catalog::load(&["crossbeam", "no_such_library"]).0.blocks(recv, None).is_some());
}

#[test]
fn what_tokio_does_with_closures_futures_and_runtimes() {
    let catalog = everything();
    let runs = |path| catalog.runs(Name::new(path)).iter().map(|row| (row.argument, row.on)).collect::<Vec<_>>();
    assert_eq!(runs("tokio::task::spawn_blocking"), [(Some(0), Place::BlockingPool)]);
    assert_eq!(runs("tokio::runtime::Runtime::block_on"), [(Some(0), Place::MainFuture)]);
    assert!(catalog.runs(Name::new("tokio::task::block_in_place")).iter().all(|row| row.multi_thread_only));
    assert!(catalog.runtime_type(Name::new("tokio::runtime::Runtime")));
    assert!(!catalog.runtime_type(Name::new("tokio::runtime::Builder")));
    let lazy = catalog.binds(Name::new("tonic::transport::Endpoint::connect_lazy")).expect("it has a row");
    assert_eq!((lazy.binds, lazy.cost), (Bound::Made, Making::Connection));
    assert!(catalog.polled.contains_key(&Name::new("std::future::Future::poll")));
    assert_eq!(catalog.carries(Name::new("std::sync::Arc::new")), Some(Carried::Argument(0)));
    let attribute = Attribute {
        path: Name::new("tokio_macros::test"),
        written: Some(Name::new("tokio::test")),
        arguments: Name::new(""),
    };
    assert_eq!(catalog.entry(&attribute).map(|entry| entry.test), Some(true));
}

#[test]
fn a_malformed_file_is_a_problem_and_not_a_crash() {
    let text = "crate = \"x\"\nchecked = \"1\"\n[[facts]]\ntitle = \"t\"\nsource = \"s\"\nblock = []\n";
    let problem = Catalog::default().add("x.toml", text).expect_err("there is no array `block`");
    assert!(problem.message.contains("unknown field `block`"), "{}", problem.message);
}
