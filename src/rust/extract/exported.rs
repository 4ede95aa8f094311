//! The macros by example that a file exports to other crates.

use super::depth;
use crate::cfg::Cfg;
use serde::{Deserialize, Serialize};
use syn::Item;

/// A macro by example that other crates can call.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ExportedMacro {
    /// Its name.
    pub name: String,
    /// What stands between the delimiters of its definition.
    pub body: String,
}

/// Those that a text exports under these conditions. One whose conditions are not known is there as well.
pub fn exported_macros(text: &str, cfg: &Cfg) -> Vec<ExportedMacro> {
    let mut found = Vec::new();
    if depth::too_deep(text).is_none()
        && let Ok(file) = syn::parse_file(text)
    {
        collect(&file.items, cfg, &mut found);
    }
    proc_macro2::extra::invalidate_current_thread_spans();
    found
}

fn collect(items: &[Item], cfg: &Cfg, found: &mut Vec<ExportedMacro>) {
    let is = |attribute: &syn::Attribute, name: &str| attribute.path().is_ident(name);
    for item in items {
        match item {
            Item::Macro(definition) if !super::attributes::is_off(&definition.attrs, cfg) => {
                if let Some(name) = &definition.ident
                    && definition.attrs.iter().any(|attribute| is(attribute, "macro_export"))
                {
                    let body = definition.mac.tokens.to_string();
                    found.push(ExportedMacro { name: name.to_string(), body });
                }
            }
            Item::Mod(module) if !super::attributes::is_off(&module.attrs, cfg) => {
                if let Some((_, items)) = &module.content {
                    collect(items, cfg, found);
                }
            }
            _ => {}
        }
    }
}
