//! Conditions of `#[cfg(..)]`: what they look like and which of them hold.
//!
//! The target's own conditions are those of the machine that runs us; asking rustc would start a process for every
//! run. A name that neither cargo nor the target defines is unknown where the package's build script mentions it, and
//! callers keep both sides; otherwise it is off, because `RUSTFLAGS` are for special builds.

use std::collections::BTreeSet;

/// A condition, as `#[cfg(..)]` and `cfg!(..)` write it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CfgExpr {
    /// `all(..)`.
    All(Vec<CfgExpr>),
    /// `any(..)`.
    Any(Vec<CfgExpr>),
    /// `not(..)`.
    Not(Box<CfgExpr>),
    /// `unix`, `true`.
    Name(String),
    /// `feature = "tls"`.
    KeyValue(String, String),
    /// Anything else.
    Unknown,
}

/// Whether code is read as in a test build.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum TestCode {
    /// `cfg(test)` does not hold.
    #[default]
    Off,
    /// `cfg(test)` holds.
    On,
    /// Both kinds of build are looked at, so `test` is unknown.
    Both,
}

/// The conditions one package is read under.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Cfg {
    features: BTreeSet<String>,
    test: TestCode,
    features_known: bool,
    all_features: bool,
    every_branch: bool,
    build_script: Option<String>,
}

impl Cfg {
    /// The host's conditions with these features on.
    pub fn new(features: BTreeSet<String>, test: TestCode) -> Self {
        Self { features, test, features_known: true, ..Self::default() }
    }

    /// The host's conditions for a file without a manifest: any feature may be on.
    pub fn without_manifest(test: TestCode) -> Self {
        Self { test, ..Self::default() }
    }

    /// The same conditions where all features were asked for at once.
    pub fn with_all_features(self) -> Self {
        Self { all_features: true, ..self }
    }

    /// The same conditions where code is wanted that `cfg!(..)` rules out.
    pub fn with_every_branch(self) -> Self {
        Self { every_branch: true, ..self }
    }

    /// Whether code is wanted that `cfg!(..)` rules out: it is compiled, though it is never run.
    pub fn has_every_branch(&self) -> bool {
        self.every_branch
    }

    /// The same conditions for a package with this text of a build script, which may set more.
    pub fn with_build_script(self, text: Option<String>) -> Self {
        Self { build_script: text, ..self }
    }

    /// The features that are on.
    pub fn features(&self) -> impl Iterator<Item = &str> {
        self.features.iter().map(String::as_str)
    }

    /// Whether code that is there for tests only is left out.
    pub fn leaves_out_tests(&self) -> bool {
        self.test == TestCode::Off
    }

    /// Whether the condition holds; `None` where that is not known.
    pub fn eval(&self, expr: &CfgExpr) -> Option<bool> {
        match expr {
            CfgExpr::All(parts) => Self::combine(parts.iter().map(|part| self.eval(part)), false),
            CfgExpr::Any(parts) => Self::combine(parts.iter().map(|part| self.eval(part)), true),
            CfgExpr::Not(part) => self.eval(part).map(|holds| !holds),
            CfgExpr::Name(name) => self.name(name),
            CfgExpr::KeyValue(key, value) => self.key_value(key, value),
            CfgExpr::Unknown => None,
        }
    }

    /// `any` when `decisive` is true, `all` when it is false: one decisive part settles it, an unknown one blurs it.
    fn combine(parts: impl Iterator<Item = Option<bool>>, decisive: bool) -> Option<bool> {
        let mut known = true;
        for part in parts {
            match part {
                Some(holds) if holds == decisive => return Some(decisive),
                Some(_) => {}
                None => known = false,
            }
        }
        known.then_some(!decisive)
    }

    fn name(&self, name: &str) -> Option<bool> {
        match name {
            "true" => Some(true),
            // What is shipped is built without them.
            "debug_assertions" | "overflow_checks" => Some(self.test != TestCode::Off),
            "false" | "doc" | "doctest" | "proc_macro" => Some(false),
            "test" => match self.test {
                TestCode::Off => Some(false),
                TestCode::On => Some(true),
                TestCode::Both => None,
            },
            "unix" => Some(cfg!(unix)),
            "windows" => Some(cfg!(windows)),
            _ => self.set_by_script(name),
        }
    }

    /// `None` where a build script may set a name, or where nothing is known of the package.
    fn set_by_script(&self, name: &str) -> Option<bool> {
        let may_be = |script: &String| script.contains(name);
        (self.features_known && !self.build_script.as_ref().is_some_and(may_be)).then_some(false)
    }

    fn key_value(&self, key: &str, value: &str) -> Option<bool> {
        use std::env::consts;
        match key {
            // Features may exclude each other, so that with all of them on both sides of a condition are read.
            "feature" if self.all_features && self.features.contains(value) => None,
            "feature" if self.features_known => Some(self.features.contains(value)),
            "target_os" => Some(value == consts::OS),
            "target_family" => Some(value == consts::FAMILY),
            "target_arch" => Some(value == consts::ARCH),
            "target_pointer_width" => Some(value == usize::BITS.to_string()),
            "target_endian" => Some(value == if cfg!(target_endian = "big") { "big" } else { "little" }),
            "target_env" => Some(value == target_env()),
            "target_vendor" => Some(value == target_vendor()),
            "target_has_atomic" => (value == "ptr" || value == "8").then_some(true),
            "panic" => Some(value == "unwind"),
            _ => None,
        }
    }
}

fn target_env() -> &'static str {
    match () {
        () if cfg!(target_env = "gnu") => "gnu",
        () if cfg!(target_env = "musl") => "musl",
        () if cfg!(target_env = "msvc") => "msvc",
        () => "",
    }
}

fn target_vendor() -> &'static str {
    match () {
        () if cfg!(target_vendor = "apple") => "apple",
        () if cfg!(target_vendor = "pc") => "pc",
        () => "unknown",
    }
}

impl CfgExpr {
    /// Reads the text of a condition, as `[target.'cfg(..)'.dependencies]` writes it, without the outer `cfg(..)`.
    pub fn parse(text: &str) -> Self {
        let mut rest = text;
        let expr = parse_one(&mut rest);
        if rest.trim().is_empty() { expr } else { Self::Unknown }
    }
}

fn parse_one(rest: &mut &str) -> CfgExpr {
    *rest = rest.trim_start();
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let (word, after) = rest.split_at(end);
    *rest = after.trim_start();
    if word.is_empty() {
        return CfgExpr::Unknown;
    }
    if let Some(inner) = rest.strip_prefix('(') {
        *rest = inner;
        return combination(word, parse_list(rest));
    }
    let Some(value) = rest.strip_prefix('=') else { return CfgExpr::Name(word.into()) };
    let Some((value, after)) = value.trim_start().strip_prefix('"').and_then(|v| v.split_once('"')) else {
        return CfgExpr::Unknown;
    };
    *rest = after;
    CfgExpr::KeyValue(word.into(), value.into())
}

fn combination(word: &str, mut parts: Vec<CfgExpr>) -> CfgExpr {
    match (word, parts.len()) {
        ("all", _) => CfgExpr::All(parts),
        ("any", _) => CfgExpr::Any(parts),
        ("not", 1) => CfgExpr::Not(Box::new(parts.remove(0))),
        _ => CfgExpr::Unknown,
    }
}

fn parse_list(rest: &mut &str) -> Vec<CfgExpr> {
    let mut parts = Vec::new();
    loop {
        *rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix(')') {
            *rest = after;
            return parts;
        }
        let before = rest.len();
        parts.push(parse_one(rest));
        *rest = rest.trim_start();
        *rest = rest.strip_prefix(',').unwrap_or(rest);
        if rest.len() == before {
            return vec![CfgExpr::Unknown];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eval(text: &str) -> Option<bool> {
        let script = "println!(\"cargo:rustc-cfg=has_atomics\")".to_owned();
        let cfg = Cfg::new(["tls".to_owned()].into(), TestCode::Off).with_build_script(Some(script));
        cfg.eval(&CfgExpr::parse(text))
    }

    #[test]
    fn an_unknown_part_only_blurs_what_it_could_change() {
        assert_eq!(eval("any(feature = \"tls\", has_atomics)"), Some(true));
        assert_eq!(eval("all(feature = \"none\", has_atomics)"), Some(false));
        assert_eq!(eval("all(not(test), has_atomics)"), None);
    }

    #[test]
    fn a_name_that_nothing_mentions_is_off() {
        assert_eq!(eval("not(loom)"), Some(true));
        assert_eq!(Cfg::without_manifest(TestCode::Off).eval(&CfgExpr::parse("loom")), None);
    }

    #[test]
    fn the_targets_conditions_are_those_of_this_machine() {
        let vendor = if cfg!(target_vendor = "apple") { "apple" } else { "sun" };
        assert_eq!(eval(&format!("target_vendor = \"{vendor}\"")), Some(vendor == "apple"));
    }

    #[test]
    fn a_malformed_condition_is_unknown() {
        for text in ["", "all(", "feature = ", "not(a, b)", "a b", "\"x\""] {
            assert_eq!(eval(text), None, "{text}");
        }
    }
}
