//! The schema for editors says the same as the program: of the README's example, of the catalog's own rows, of mistakes.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

mod project;

use project::{project, stderr, stdout, unpark};
use serde_json::{Map, Value, json};
use std::path::Path;

fn schema() -> Value {
    let folder = tempfile::tempdir().unwrap();
    let output = unpark(folder.path(), &["unpark", "--print", "config-schema"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    serde_json::from_str(&stdout(&output)).unwrap()
}

fn as_json(text: &str) -> Value {
    serde_json::to_value(toml::from_str::<toml::Table>(text).unwrap()).unwrap()
}

/// Whether the program takes a text as settings; paths of rows are another matter.
fn is_read(text: &str) -> bool {
    let folder = project(&[("unpark.toml", text), ("src/lib.rs", "pub fn query() {}\n")]);
    let output = unpark(folder.path(), &["unpark", "--print", "config"]);
    output.status.code() == Some(0)
}

/// The examples of settings in the README.
fn examples() -> Vec<String> {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let blocks = readme.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap().to_owned());
    blocks.filter(|block| block.contains("#:schema")).collect()
}

#[test]
fn schema_and_program_agree() {
    let schema = schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let right = [
        "",
        "[lints]\nstall = \"deny\"\nblocking-call-in-async = { level = \"allow\", priority = 2 }\n\"unpark::waste\" = \"warn\"\n",
        "min-confidence = \"high\"\nexclude = [\"src/gen/**\"]\n",
        "[[apis.blocks]]\npath = \"app::query\"\nclass = \"db\"\ncost = \"milli\"\noutcome = \"hang\"\ntokio = \"\"\n",
        "[apis]\nhandlers = [{ path = \"app::query\", on = \"runtime\" }]\npolled = [{ path = \"app::query\" }]\n",
    ];
    for text in right.into_iter().map(str::to_owned).chain(examples()) {
        let errors: Vec<String> = validator.iter_errors(&as_json(&text)).map(|error| error.to_string()).collect();
        assert_eq!(errors, [""; 0], "{text}");
    }
    for text in right {
        assert!(is_read(text), "{text}");
    }
    for text in [
        "levels = 1\n",
        "[lints]\nstal = \"deny\"\n",
        "[lints]\nstall = \"error\"\n",
        "[lints]\nstall = { priority = 2 }\n",
        "[lints]\nstall = { level = \"deny\", prio = 2 }\n",
        "min-confidence = 3\n",
        "exclude = \"src\"\n",
        "[apis]\nblocks = [{ class = \"db\" }]\n",
        "[apis]\nblocks = [{ path = \"app::query\", class = \"database\" }]\n",
        "[apis]\nfunctions = []\n",
    ] {
        assert!(!validator.is_valid(&as_json(text)), "{text}");
        assert!(!is_read(text), "{text}");
    }
    assert!(!examples().is_empty(), "the README has an example of settings");
}

/// What facts about a library hold besides rows of settings. What edits are made by is not for settings: an edit that is
/// called sure is compiled by the tests.
const NO_ROWS: [&str; 9] =
    ["title", "source", "panics", "swaps", "offloads", "confined", "sends", "keeps", "command_lines"];

#[test]
fn rows_of_the_catalog_are_rows_of_settings() {
    let schema = schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lints/apis");
    let mut files = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        files += 1;
        let library = as_json(&std::fs::read_to_string(&path).unwrap());
        for facts in library["facts"].as_array().into_iter().flatten() {
            let rows: Map<String, Value> = facts
                .as_object()
                .unwrap()
                .clone()
                .into_iter()
                .filter(|(key, _)| !NO_ROWS.contains(&key.as_str()))
                .collect();
            let settings = json!({ "apis": rows });
            let errors: Vec<String> = validator.iter_errors(&settings).map(|error| error.to_string()).collect();
            assert_eq!(errors, [""; 0], "{}: {}", path.display(), facts["title"]);
        }
    }
    assert!(files > 10);
}

#[test]
fn every_lint_and_group_is_in_the_schema() {
    let schema = schema();
    let names = schema["properties"]["lints"]["properties"].as_object().unwrap();
    for lint in unpark::lints::all() {
        assert_eq!(names[lint.name]["description"], lint.summary);
        assert!(names.contains_key(lint.group.as_str()));
    }
}
