//! What holds for each package, and who says so: for `--print config`.

use super::Config;
use crate::finding::Confidence;
use crate::levels::{Chosen, Origin};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The settings of a package, as its own `unpark.toml` would say it.
pub fn print(
    config: &Config,
    package: usize,
    name: &str,
    levels: &BTreeMap<String, Chosen>,
    min_confidence: &(Confidence, Option<Origin>),
) -> String {
    let mut out = if name.is_empty() { "# files without a package\n".to_owned() } else { format!("# {name}\n") };
    let line = |out: &mut String, text: String, origin: Option<&Origin>| {
        let _ = match origin {
            Some(origin) => writeln!(out, "{text:<48} # {origin}"),
            None => writeln!(out, "{text:<48} # default"),
        };
    };
    let word = match min_confidence.0 {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    };
    line(&mut out, format!("min-confidence = \"{word}\""), min_confidence.1.as_ref());
    let exclude: Vec<_> = config.parts_of(package).flat_map(|part| &part.exclude).collect();
    if !exclude.is_empty() {
        out += "exclude = [\n";
        for (pattern, origin) in exclude {
            line(&mut out, format!("    {:?},", pattern.as_str()), Some(origin));
        }
        out += "]\n";
    }
    out += "\n[lints]\n";
    for (lint, chosen) in levels {
        line(&mut out, format!("{lint} = \"{}\"", chosen.level.as_str()), chosen.origin.as_ref());
    }
    out
}
