//! What users set in their editor, put into the words of the command line: each setting means what its flag means.

use crate::cli::{self, Check, Command};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::Path;

/// The settings, as `initializationOptions` and the section `unpark` of the configuration have them.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Settings {
    /// Features to turn on: a list, or `"all"`.
    features: Features,
    /// Whether the default features are left off.
    no_default_features: bool,
    /// Whether tests, examples and benchmarks are looked at too.
    all_targets: bool,
    /// Lint or group to its level.
    levels: BTreeMap<String, Level>,
    /// The weakest proof that is shown.
    min_confidence: Option<String>,
    /// Further arguments, as on the command line.
    extra_args: Vec<String>,
    /// Whether functions that an event loop runs are marked.
    pub contexts: bool,
}

#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(untagged)]
enum Features {
    Named(Vec<String>),
    All(All),
}

impl Default for Features {
    fn default() -> Self {
        Self::Named(Vec::new())
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum All {
    All,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Level {
    Allow,
    Warn,
    Deny,
    Forbid,
}

impl Settings {
    /// Reads settings; nothing at all means the defaults.
    pub fn read(value: &Value) -> Result<Self, String> {
        match value {
            Value::Null => Ok(Self::default()),
            value => Self::deserialize(value).map_err(|error| format!("settings: {error}")),
        }
    }

    /// The run that these settings mean in a folder.
    pub fn check(&self, directory: &Path, variable: impl Fn(&str) -> Option<String>) -> Result<Check, String> {
        let mut arguments = vec!["cargo-unpark".to_owned(), "--workspace".to_owned()];
        match &self.features {
            Features::All(All::All) => arguments.push("--all-features".into()),
            Features::Named(names) => arguments.extend(names.iter().map(|name| format!("--features={name}"))),
        }
        arguments.extend(self.no_default_features.then(|| "--no-default-features".into()));
        arguments.extend(self.all_targets.then(|| "--all-targets".into()));
        arguments.extend(self.min_confidence.iter().map(|least| format!("--min-confidence={least}")));
        for (name, level) in &self.levels {
            let flag = match level {
                Level::Allow => "--allow",
                Level::Warn => "--warn",
                Level::Deny => "--deny",
                Level::Forbid => "--forbid",
            };
            arguments.push(format!("{flag}={name}"));
        }
        arguments.extend(self.extra_args.iter().cloned());
        let arguments = arguments.into_iter().map(OsString::from);
        match cli::parse(arguments, directory.to_path_buf(), variable) {
            Ok(Command::Check(check)) if check.load.paths.is_empty() => Ok(*check),
            Ok(_) => Err("settings: `extraArgs` may hold flags only".into()),
            Err(error) => Err(format!("settings: {}", error.to_string().trim_start_matches("error: ").trim_end())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(settings: &Value) -> Result<Check, String> {
        Settings::read(settings)?.check(Path::new("/app"), |_| None)
    }

    #[test]
    fn settings_are_flags() {
        let set = check(&json!({ "features": ["tls", "io"], "allTargets": true, "levels": { "stall": "deny" } }));
        let set = set.unwrap();
        assert_eq!(set.load.features, ["tls", "io"]);
        assert!(set.load.targets.all && set.load.workspace);
        assert_eq!(set.levels.len(), 1);
        assert!(check(&json!({ "features": "all" })).unwrap().load.all_features);
        assert_eq!(check(&Value::Null), check(&json!({})));
    }

    #[test]
    fn a_wrong_setting_is_named() {
        for (wrong, word) in [
            (json!({ "feature": [] }), "feature"),
            (json!({ "levels": { "stall": "loud" } }), "loud"),
            (json!({ "minConfidence": "some" }), "some"),
            (json!({ "extraArgs": ["lints"] }), "extraArgs"),
        ] {
            let error = check(&wrong).unwrap_err();
            assert!(error.contains(word), "{error}");
        }
    }
}
