//! Attributes: what `cfg` leaves standing, which ones may change where code runs, what is test code.

use super::Extractor;
use super::shapes::has_word;
use crate::cfg::{Cfg, CfgExpr};
use crate::names::Name;
use crate::rust::facts::{Attribute, Path};
use proc_macro2::TokenStream;
use syn::{BinOp, Expr, ExprLit, Lit, Meta, Token, UnOp, punctuated::Punctuated};

/// Attributes of the language and its tools; every other one may be a macro that changes what it stands on.
const BUILT_IN: &[&str] = &[
    "allow",
    "automatically_derived",
    "cfg",
    "cfg_attr",
    "cold",
    "default",
    "deny",
    "deprecated",
    "derive",
    "diagnostic",
    "doc",
    "doc_hidden",
    "expect",
    "export_name",
    "forbid",
    "global_allocator",
    "ignore",
    "inline",
    "link",
    "link_name",
    "link_section",
    "macro_export",
    "macro_use",
    "must_use",
    "naked",
    "no_mangle",
    "non_exhaustive",
    "path",
    "proc_macro",
    "proc_macro_attribute",
    "proc_macro_derive",
    "repr",
    "rustfmt",
    "should_panic",
    "target_feature",
    "track_caller",
    "unsafe",
    "used",
    "warn",
    "clippy",
];

/// Attributes that keep a name for the linker.
const FOREIGN: &[&str] = &["export_name", "no_mangle"];

/// What the attributes of a node say.
#[derive(Default)]
pub(super) struct Attributes {
    /// Whether `cfg` switches it off for certain.
    pub off: bool,
    /// Whether it stands under a `cfg` whose value is not known.
    pub unsure: bool,
    /// Whether it is test code by `#[test]` and its kin or by `cfg(test)`.
    pub test: bool,
    /// `#[path = ".."]`.
    pub path: Option<String>,
    /// The same under conditions of which it is not known whether they hold.
    pub perhaps: Vec<String>,
    /// Derived traits.
    pub derives: Vec<Path>,
    /// Whether `#[macro_export]` or a procedural macro's mark is there.
    pub exported: bool,
    /// Whether the linker keeps its name, by which other languages call it.
    pub foreign: bool,
    /// Those that are not built in.
    pub others: Vec<Attribute>,
}

impl Extractor<'_> {
    /// Whether `cfg` switches the node off; the quick form for expressions and fields.
    pub(super) fn is_off(&self, attributes: &[syn::Attribute]) -> bool {
        is_off(attributes, self.cfg)
    }

    /// Whether a statement is left out: `cfg` switches it off, or it is there for tests and only what is shipped is read.
    pub(super) fn is_left_out(&self, attributes: &[syn::Attribute]) -> bool {
        let shipped_only = self.cfg.leaves_out_tests() && !self.cfg.has_every_branch();
        self.is_off(attributes) || shipped_only && predicates(attributes).any(|predicate| mentions_test(&predicate))
    }

    /// What a condition made of `cfg!(..)`, `true` and `false` alone is in this build, or one that such a part decides before
    /// the rest is looked at.
    pub(super) fn decided(&self, condition: &Expr) -> Option<bool> {
        match condition {
            Expr::Macro(call) if call.mac.path.is_ident("cfg") => {
                // Both branches of a question about the profile are taken in some builds.
                let asks = !self.cfg.has_every_branch() && !has_word(&call.mac.tokens, "debug_assertions");
                if asks { self.eval_tokens(call.mac.tokens.clone()) } else { None }
            }
            Expr::Lit(ExprLit { lit: Lit::Bool(literal), .. }) if !self.cfg.has_every_branch() => Some(literal.value),
            Expr::Paren(inner) => self.decided(&inner.expr),
            Expr::Unary(not) if matches!(not.op, UnOp::Not(_)) => self.decided(&not.expr).map(|holds| !holds),
            Expr::Binary(both) => {
                let decides = match both.op {
                    BinOp::And(_) => false,
                    BinOp::Or(_) => true,
                    _ => return None,
                };
                let left = self.decided(&both.left)?;
                if left == decides { Some(left) } else { self.decided(&both.right) }
            }
            _ => None,
        }
    }

    pub(super) fn attributes(&mut self, attributes: &[syn::Attribute]) -> Attributes {
        let mut found = Attributes::default();
        for attribute in attributes {
            self.attribute(&attribute.meta, &mut found);
        }
        found
    }

    fn attribute(&mut self, meta: &Meta, found: &mut Attributes) {
        let Some(first) = meta.path().segments.first() else { return };
        if first.ident == "doc" {
            return;
        }
        if first.ident == "cfg" {
            let Ok(list) = meta.require_list() else { return };
            let Ok(predicate) = list.parse_args::<Meta>() else { return };
            let value = self.eval(&predicate);
            found.off |= value == Some(false);
            found.unsure |= value.is_none();
            found.test |= mentions_test(&predicate);
        } else if first.ident == "cfg_attr" {
            self.conditional(meta, found);
        } else if first.ident == "path" {
            if let Meta::NameValue(pair) = meta
                && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value
            {
                found.path = Some(text.value());
            }
        } else if first.ident == "derive" {
            let paths = meta
                .require_list()
                .and_then(|list| list.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated));
            for path in paths.into_iter().flatten() {
                found.derives.push(self.path(&path));
            }
        } else {
            let last = &meta.path().segments.last().expect("a path has a segment").ident;
            found.exported |= last == "macro_export" || last == "proc_macro_attribute" || last == "proc_macro";
            found.test |= last == "test" || last == "test_case" || last == "rstest";
            let unsafely =
                || matches!(meta, Meta::List(list) if FOREIGN.iter().any(|name| has_word(&list.tokens, name)));
            found.foreign |= FOREIGN.iter().any(|name| last == name) || last == "unsafe" && unsafely();
            if !BUILT_IN.iter().any(|name| first.ident == name) {
                let arguments = match meta {
                    Meta::List(list) => Name::new(&list.tokens.to_string()),
                    _ => Name::new(""),
                };
                let path = self.path(meta.path());
                found.others.push(Attribute { path, arguments });
            }
        }
    }

    /// `cfg_attr(predicate, attributes..)`: the attributes count unless the predicate is false, and where that is not known
    /// a path is one of several.
    fn conditional(&mut self, meta: &Meta, found: &mut Attributes) {
        let Ok(list) = meta.require_list() else { return };
        let Ok(metas) = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated) else { return };
        let mut metas = metas.into_iter();
        let Some(predicate) = metas.next() else { return };
        let value = self.eval(&predicate);
        if value == Some(false) {
            return;
        }
        let path = found.path.take();
        for meta in metas {
            self.attribute(&meta, found);
        }
        if value.is_none() {
            found.perhaps.extend(found.path.take());
        }
        found.path = found.path.take().or(path);
    }

    /// Evaluates a `cfg` predicate.
    pub(super) fn eval(&self, predicate: &Meta) -> Option<bool> {
        self.cfg.eval(&condition(predicate))
    }

    /// `if #[cfg(..)]` in `cfg_if!`: the predicate in the tokens of the attribute.
    pub(super) fn eval_tokens(&self, tokens: TokenStream) -> Option<bool> {
        syn::parse2::<Meta>(tokens).ok().and_then(|meta| self.eval(&meta))
    }
}

/// Whether `cfg` among the attributes switches off what they stand at.
pub(super) fn is_off(attributes: &[syn::Attribute], cfg: &Cfg) -> bool {
    predicates(attributes).any(|predicate| cfg.eval(&condition(&predicate)) == Some(false))
}

/// What `cfg` asks for among the attributes.
fn predicates(attributes: &[syn::Attribute]) -> impl Iterator<Item = Meta> {
    let asks = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    asks.filter_map(|attribute| attribute.parse_args().ok())
}

/// A `cfg` predicate as data.
fn condition(predicate: &Meta) -> CfgExpr {
    let Some(name) = predicate.path().get_ident().map(ToString::to_string) else { return CfgExpr::Unknown };
    match predicate {
        Meta::Path(_) => CfgExpr::Name(name),
        Meta::NameValue(pair) => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => CfgExpr::KeyValue(name, text.value()),
            _ => CfgExpr::Unknown,
        },
        Meta::List(list) => {
            let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            let mut parts: Vec<CfgExpr> = parts.iter().flatten().map(condition).collect();
            match name.as_str() {
                "all" => CfgExpr::All(parts),
                "any" => CfgExpr::Any(parts),
                "not" if parts.len() == 1 => CfgExpr::Not(Box::new(parts.remove(0))),
                _ => CfgExpr::Unknown,
            }
        }
    }
}

/// Words in the names of conditions and features under which code is there for tests.
const TEST_WORDS: [&str; 11] =
    ["fuzz", "fuzzing", "mock", "mocks", "test", "testing", "testkit", "tests", "testsuite", "testutil", "testutils"];

/// Whether a predicate asks for `test`, for a name or feature of the project's own with that word in it, or for a build that is
/// not shipped, other than under `not`; or for one of them or a feature, by which tests of other crates get at the same code.
fn mentions_test(predicate: &Meta) -> bool {
    let is_feature = |part: &Meta| matches!(part, Meta::NameValue(pair) if pair.path.is_ident("feature"));
    let is_for_tests =
        |name: &str| name == "debug_assertions" || name.split(['_', '-']).any(|word| TEST_WORDS.contains(&word));
    match predicate {
        Meta::Path(path) => path.get_ident().is_some_and(|name| is_for_tests(&name.to_string())),
        Meta::NameValue(pair) if is_feature(predicate) => {
            matches!(&pair.value, Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(name), .. }) if is_for_tests(&name.value()))
        }
        Meta::List(list) if !list.path.is_ident("not") => {
            let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            let all = list.path.is_ident("all");
            parts.is_ok_and(|parts| {
                parts.iter().any(mentions_test)
                    && (all || parts.iter().all(|part| is_feature(part) || mentions_test(part)))
            })
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::mentions_test;

    #[test]
    fn conditions_for_tests_are_known_by_their_words() {
        let says = |text: &str| mentions_test(&syn::parse_str(text).expect("a predicate"));
        for text in [
            "test",
            "any(test, feature = \"fuzz\")",
            "feature = \"test-suite\"",
            "feature = \"mock_server\"",
            "sim_test",
        ] {
            assert!(says(text), "{text}");
        }
        for text in ["not(test)", "any(unix, test)", "feature = \"latest\"", "feature = \"attestation\"", "unix"] {
            assert!(!says(text), "{text}");
        }
    }
}
