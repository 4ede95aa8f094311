//! The format of settings as a JSON Schema, for editors.

use super::table::Table;
use crate::lints;
use serde_json::{Value, json};

/// The schema of `unpark.toml`, indented. Editors read it from a file that a `#:schema` line names.
pub fn schema() -> String {
    let mut schema = schemars::schema_for!(Table);
    let levels = schema.pointer_mut("/properties/lints").expect("the format has a table of levels");
    name_lints(levels);
    let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON with text keys");
    text + "\n"
}

/// Lists the lints and groups; names in kebab case and with the tool's name are all right as well.
fn name_lints(levels: &mut Value) {
    let entry = levels.get("additionalProperties").cloned().unwrap_or_default();
    let reference = entry.get("$ref").cloned().unwrap_or_default();
    let groups =
        lints::Group::ALL.map(|group| (group.as_str(), format!("all lints of the group `{}`", group.as_str())));
    let special =
        [("all", "all lints that are on by default".to_owned()), ("warnings", "all that is at warn".to_owned())];
    let names = lints::all().iter().map(|lint| (lint.name, lint.summary.clone())).chain(groups).chain(special);
    let names: Vec<(&str, String)> = names.collect();
    let property =
        |(name, summary): &(&str, String)| ((*name).to_owned(), json!({ "$ref": reference, "description": summary }));
    let either = |(name, _): &(&str, String)| name.replace('_', "[-_]");
    let pattern = format!("^(unpark::)?({})$", names.iter().map(either).collect::<Vec<_>>().join("|"));
    levels["properties"] = names.iter().map(property).collect();
    levels["patternProperties"] = json!({ pattern: { "$ref": reference } });
    levels["additionalProperties"] = Value::Bool(false);
}
