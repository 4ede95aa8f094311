//! Paths that people write in settings: whether they name something, and by which path the program knows it.

use super::types::Head;
use super::world::{Def, Extern, FnId, Namespace, World};
use crate::names::Name;
use crate::program::CrateId;

/// What a path is to name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// A function or method; `Type::*` for all methods of a type or trait.
    Function,
    /// A macro.
    Macro,
    /// A struct, enum or union.
    Type,
}

/// What a path turned out to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Found {
    /// It is known by this path.
    As(Name),
    /// It is of a library that is described in part, and not in that part.
    Perhaps(Name),
    /// It is of a library that was not read, so that nobody knows.
    Unread,
    /// It names nothing.
    Nothing,
}

impl World {
    /// What a path that begins with a crate's name leads to. Imports and type aliases on the way are followed.
    pub fn canonical(&self, path: &str, wanted: Wanted) -> Found {
        let name = path.split("::").next().unwrap_or_default();
        let namespace = match wanted {
            Wanted::Function => Namespace::Value,
            Wanted::Macro => Namespace::Macro,
            Wanted::Type => Namespace::Type,
        };
        let found = match self.find(path, namespace) {
            Some(Def::Adt(id)) if wanted == Wanted::Type => Some(self.adt(id).path),
            Some(Def::Fn(id)) => Some(self.function_path(id)),
            Some(Def::Macro(path)) => Some(path),
            Some(Def::External(path)) => return Found::Perhaps(path),
            _ if wanted == Wanted::Function => self.method(path).or_else(|| self.of_macro(path)),
            _ => None,
        };
        match found {
            Some(path) => Found::As(path),
            None if !self.is_read(name) && self.is_imported(name) => Found::Unread,
            None => Found::Nothing,
        }
    }

    /// Types or functions that a path in this crate may have meant; those of all crates, where there is no such crate.
    pub fn candidates(&self, path: &str, wanted: Wanted) -> Vec<Name> {
        let name = path.split("::").next().unwrap_or_default();
        let here = self.crates.iter().any(|data| data.input.name.as_str() == name);
        let may_be = |krate: CrateId| {
            let data = &self.crates[krate.0 as usize];
            if here { data.input.name.as_str() == name } else { data.input.member }
        };
        let mut names: Vec<Name> = match wanted {
            Wanted::Type => self.adts.iter().filter(|data| may_be(data.krate)).map(|data| data.path).collect(),
            Wanted::Function | Wanted::Macro => {
                let ids = (0..self.fns.len() as u32).map(FnId).filter(|&id| may_be(self.function(id).krate));
                ids.map(|id| self.function_path(id)).collect()
            }
        };
        names.sort_by_key(|name| name.as_str());
        names.dedup();
        names
    }

    /// `Owner::name` or `Owner::*`, for a type or a trait.
    fn method(&self, path: &str) -> Option<Name> {
        let (owner, name) = path.rsplit_once("::")?;
        let (owner, head, functions) = match self.find(owner, Namespace::Type)? {
            Def::Adt(id) => (self.adt(id).path, Some(Head::Adt(id)), Vec::new()),
            Def::Trait(id) => (self.trait_data(id).path, None, self.trait_data(id).functions.clone()),
            _ => return None,
        };
        let full = owner.join(name);
        let inherent = head.is_some_and(|head| !self.index.inherent(head, Name::new(name)).is_empty());
        let of_trait = functions.iter().any(|&id| self.function(id).decl.name.as_str() == name);
        // Methods of traits that a type of the project implements are called by the type.
        let implemented = || (0..self.fns.len() as u32).any(|id| self.function_path(FnId(id)) == full);
        (name == "*" || inherent || of_trait || implemented()).then_some(full)
    }

    fn of_macro(&self, path: &str) -> Option<Name> {
        match self.find(path, Namespace::Macro)? {
            Def::Macro(path) => Some(path),
            _ => None,
        }
    }

    /// Whether a crate of this name was read, from its source or from a description of it.
    fn is_read(&self, name: &str) -> bool {
        self.crates.iter().any(|data| data.input.name.as_str() == name)
    }

    /// Whether a crate of the workspace can import a library of this name.
    fn is_imported(&self, name: &str) -> bool {
        let unread = |found: &Extern| matches!(found, Extern::Unread(unread) if unread.as_str() == name);
        self.crates.iter().any(|data| data.externs.values().any(unread))
    }
}
