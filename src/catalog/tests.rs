//! What every file of facts must be like, and what the lookups promise.

use super::*;

fn libraries() -> impl Iterator<Item = (&'static str, Library)> {
    Catalog::libraries().filter_map(|name| {
        let parsed = toml::from_str(text(name, "toml")?);
        Some((name, parsed.unwrap_or_else(|error| panic!("lints/apis/{name}.toml: {error}"))))
    })
}

#[test]
fn every_file_says_which_library_it_is_about_and_what_its_facts_rest_on() {
    for (name, library) in libraries() {
        assert_eq!(name, library.name, "the file is named as the library is imported");
        assert!(!library.checked.is_empty(), "{name}: the versions that the facts were checked with");
        for facts in library.facts {
            assert!(
                !facts.title.is_empty() && !facts.source.is_empty(),
                "{name}: `{}` needs title and source",
                facts.title
            );
        }
    }
}
