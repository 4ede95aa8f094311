//! Imports: `use` items, one name after the other.

use super::Extractor;
use super::items::visibility;
use crate::names::Name;
use crate::rust::facts::{Item, ItemKind, UseLeaf};
use syn::UseTree;

impl Extractor<'_> {
    /// One item for each name that an import brings.
    pub(super) fn use_item(&mut self, import: &syn::ItemUse, out: &mut Vec<Item>) {
        let visibility = visibility(&import.vis);
        let global = import.leading_colon.is_some();
        let name_range = self.lines.range(import.use_token.span);
        let mut leaves = Vec::new();
        self.use_tree(&import.tree, &mut Vec::new(), &mut leaves);
        for (name, path, glob) in leaves {
            let kind = ItemKind::Use(UseLeaf { global, path: path.into(), glob });
            out.push(Item { name, name_range, visibility, test: false, kind });
        }
    }

    fn use_tree(&mut self, tree: &UseTree, prefix: &mut Vec<Name>, leaves: &mut Vec<(Name, Vec<Name>, bool)>) {
        match tree {
            UseTree::Path(path) => {
                let name = self.name(&path.ident);
                prefix.push(name);
                self.use_tree(&path.tree, prefix, leaves);
                prefix.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, prefix, leaves);
                }
            }
            UseTree::Glob(_) => leaves.push((Name::new("*"), prefix.clone(), true)),
            UseTree::Name(leaf) => {
                let name = self.name(&leaf.ident);
                self.use_leaf(name, name, prefix, leaves);
            }
            UseTree::Rename(leaf) => {
                let (name, rename) = (self.name(&leaf.ident), self.name(&leaf.rename));
                self.use_leaf(name, rename, prefix, leaves);
            }
        }
    }

    /// One imported name; `a::{self}` imports `a`.
    fn use_leaf(&mut self, name: Name, rename: Name, prefix: &[Name], leaves: &mut Vec<(Name, Vec<Name>, bool)>) {
        let mut path = prefix.to_vec();
        let mut rename = rename;
        if name.as_str() == "self" && !prefix.is_empty() {
            if rename == name {
                rename = *prefix.last().expect("the prefix has a segment");
            }
        } else {
            path.push(name);
        }
        leaves.push((rename, path, false));
    }
}
