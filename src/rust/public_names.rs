//! What the users of a library call its items: by the shortest public path, not by the private module that holds them.
//!
//! Catalogs and compilers' messages name items so. Where a catalog names one, that name goes first.

use super::names::Trail;
use super::world::{Container, Def, FnId, ModId, Namespace, World};
use crate::names::Name;
use crate::program::{CrateId, CrateKind};
use crate::rust::facts::Visibility;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::collections::VecDeque;

impl World {
    /// Renames the items of the libraries that were read from their own sources.
    pub(super) fn use_public_names(&mut self) {
        let world = &*self;
        let names: Vec<Vec<(Def, Name)>> = (0..world.crates.len() as u32)
            .into_par_iter()
            .filter_map(|krate| {
                let known = world.crates[krate as usize].input.known_as.as_ref()?;
                Some(world.public_names(CrateId(krate), known))
            })
            .collect();
        for (def, path) in names.into_iter().flatten() {
            match def {
                Def::Adt(id) => self.adts[id.0 as usize].path = path,
                Def::Trait(id) => self.traits[id.0 as usize].path = path,
                Def::Fn(id) => self.fns[id.0 as usize].path = path.into(),
                Def::Value(id) => self.values[id.0 as usize].path = path,
                _ => {}
            }
        }
    }

    /// The new names of a library's own items. `known` are paths that catalogs use.
    fn public_names(&self, krate: CrateId, known: &[Name]) -> Vec<(Def, Name)> {
        let mut names = Vec::new();
        let mut named = FxHashSet::default();
        for &path in known {
            let text = path.as_str();
            let named_def = match self.find(text, Namespace::Value) {
                Some(Def::Fn(id)) => Some((Def::Fn(id), path)),
                _ => text
                    .rsplit_once("::")
                    .and_then(|(owner, _)| Some((self.find(owner, Namespace::Type)?, Name::new(owner)))),
            };
            if let Some((def, name)) = named_def
                && named.insert(def)
            {
                names.push((def, name));
            }
        }
        let root = self.crates[krate.0 as usize].root;
        let mut queue = VecDeque::from([(root, self.module(root).path)]);
        let mut seen = FxHashSet::default();
        while let Some((module, path)) = queue.pop_front() {
            if !seen.insert(module) {
                continue;
            }
            for (name, def) in self.public_items(module) {
                match def {
                    Def::Module(inner) if name.is_none() => queue.push_front((inner, path)),
                    Def::Module(inner) => queue.extend(name.map(|name| (inner, path.join(name.as_str())))),
                    _ => {
                        let Some(name) = name else { continue };
                        if named.insert(def) {
                            names.push((def, path.join(name.as_str())));
                        }
                    }
                }
            }
        }
        names.retain(|(def, _)| self.is_of(krate, *def));
        names
    }

    /// Takes public functions that no public path leads to, in private modules of the workspace's libraries, for what they
    /// are: functions of the crate.
    pub(super) fn hide_what_is_not_shown(&mut self) {
        let world = &*self;
        let own = world.crates.iter().filter(|krate| krate.input.member && krate.input.kind == CrateKind::Library);
        let shown: FxHashSet<Def> = own.flat_map(|krate| world.shown(krate.root)).collect();
        for (id, function) in (0..).map(FnId).zip(&mut self.fns) {
            let krate = &self.crates[function.krate.0 as usize].input;
            let own = krate.member && krate.kind == CrateKind::Library && function.container == Container::Module;
            let public = own && function.visibility == Visibility::Public;
            if public && !shown.contains(&Def::Fn(id)) {
                function.visibility = Visibility::Restricted;
            }
        }
    }

    /// What the public paths from a module lead to.
    fn shown(&self, root: ModId) -> FxHashSet<Def> {
        let mut shown = FxHashSet::default();
        let mut open = vec![root];
        while let Some(module) = open.pop() {
            for (_, def) in self.public_items(module) {
                let new = shown.insert(def);
                if let (Def::Module(inner), true) = (def, new) {
                    open.push(inner);
                }
            }
        }
        shown
    }

    fn is_of(&self, krate: CrateId, def: Def) -> bool {
        match def {
            Def::Adt(id) => self.adt(id).krate == krate,
            Def::Trait(id) => self.module(self.trait_data(id).module).krate == krate,
            Def::Fn(id) => self.function(id).krate == krate,
            Def::Value(id) => self.value(id).krate == krate,
            _ => false,
        }
    }

    /// What a module shows, sorted by name; a module without a name is one whose items are shown here as well.
    fn public_items(&self, module: ModId) -> Vec<(Option<Name>, Def)> {
        let data = self.module(module);
        let is_public = |visibility: Visibility| visibility == Visibility::Public;
        let own = data.entries.iter().filter(|(_, entry)| is_public(entry.visibility));
        let mut found: Vec<(Option<Name>, Def)> = own.map(|((name, _), entry)| (Some(*name), entry.def)).collect();
        for (&name, imports) in &data.imports {
            if imports.iter().any(|import| is_public(import.visibility)) {
                let spaces = [Namespace::Type, Namespace::Value];
                let defs = spaces.iter().filter_map(|space| self.resolve_name(&[module], name, *space));
                found.extend(defs.map(|def| (Some(name), def)));
            }
        }
        for glob in data.globs.iter().filter(|glob| is_public(glob.visibility)) {
            if let Some(def) = self.import_target(module, &glob.leaf, Namespace::Type, &mut Trail::default()) {
                found.push((None, def));
            }
        }
        found.sort_by_key(|(name, _)| name.map(Name::as_str));
        found
    }
}
