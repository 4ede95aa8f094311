//! Name resolution: what a path leads to, from where it is written.
//!
//! Answers are found on demand and kept. Imports are followed lazily, so only what is asked for is resolved; a chain
//! of imports that comes back to itself ends there without an answer.

use super::facts::{Path, UseLeaf, Visibility};
use super::world::{Def, Extern, ModId, Namespace, TraitId, World};
use crate::names::Name;
use rustc_hash::FxHashSet;

/// A path as far as names alone resolve it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Resolved {
    /// What the resolved segments lead to.
    pub def: Def,
    /// How many segments were used; the rest are associated items.
    pub used: usize,
}

/// The primitive types.
const PRIMITIVES: &[&str] = &[
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
    "f32", "f64",
];

/// Longest chain of imports that is followed.
const DEEPEST: usize = 64;

/// What is looked for in a module.
type Step = (ModId, Name, Namespace);

/// Imports being followed for one question, so that a cycle ends and nothing is looked for twice.
#[derive(Default)]
pub(super) struct Trail {
    open: Vec<Step>,
    /// Whether a cycle was cut: an answer "nothing" given since may be due to that.
    cut: bool,
    /// Whether a chain was too long to be followed.
    too_long: bool,
    /// What was not found since a cycle was cut. What the cut hid is looked for by the step that is still open, so
    /// looking again from here would find nothing new.
    missing: FxHashSet<Step>,
}

impl World {
    /// What a path leads to. `scope` holds the modules to look in, the innermost block last.
    pub fn resolve(&self, scope: &[ModId], path: &Path, namespace: Namespace) -> Option<Resolved> {
        let names: Vec<Name> = path.segments.iter().map(|segment| segment.name).collect();
        self.resolve_names(scope, path.global, &names, namespace, &mut Trail::default())
    }

    /// What a plain name stands for.
    pub fn resolve_name(&self, scope: &[ModId], name: Name, namespace: Namespace) -> Option<Def> {
        self.in_scope(scope, name, namespace, &mut Trail::default())
    }

    /// What a canonical path of a crate that was read leads to: `std::ops::Deref`.
    pub fn find(&self, path: &str, namespace: Namespace) -> Option<Def> {
        let mut segments = path.split("::").map(Name::new);
        let krate = segments.next()?;
        let names: Vec<Name> = segments.collect();
        // A test may be called as a library is.
        self.crates.iter().filter(|data| data.input.name == krate).find_map(|data| {
            let resolved = self.descend(Def::Module(data.root), &names, 0, namespace, &mut Trail::default())?;
            (resolved.used == names.len()).then_some(resolved.def)
        })
    }

    /// Whether a function of this canonical path was read: of a module, of a type, or of a trait that the type `on`
    /// implements.
    pub fn knows(&self, path: &str, on: Option<&str>) -> bool {
        if matches!(self.find(path, Namespace::Value), Some(Def::Fn(_))) {
            return true;
        }
        if matches!(self.find(path, Namespace::Macro), Some(Def::Macro(_))) {
            return true;
        }
        let Some((owner, name)) = path.rsplit_once("::") else { return false };
        let name = Name::new(name);
        let named = |function: &super::world::FnId| self.function(*function).decl.name == name;
        match self.find(owner, Namespace::Type) {
            Some(Def::Adt(id)) => !self.index.inherent(super::types::Head::Adt(id), name).is_empty(),
            Some(Def::Trait(id)) => {
                let implemented = match on {
                    Some(on) => self.head_of(on).is_some_and(|head| self.has_impl(id, head)),
                    None => true,
                };
                implemented && self.trait_data(id).functions.iter().any(named)
            }
            _ => false,
        }
    }

    fn head_of(&self, path: &str) -> Option<super::types::Head> {
        match self.find(path, Namespace::Type) {
            Some(Def::Adt(id)) => Some(super::types::Head::Adt(id)),
            _ => PRIMITIVES.contains(&path).then(|| super::types::Head::Prim(Name::new(path))),
        }
    }

    /// Whether a type implements a trait; every type can be dropped, and what a loop can run over has steps.
    fn has_impl(&self, id: TraitId, head: super::types::Head) -> bool {
        let has = |id| self.index.of_trait(id, Some(head)).next().is_some();
        Some(id) == self.lang.drop
            || has(id)
            || (Some(id) == self.lang.iterator && self.lang.into_iterator.is_some_and(has))
    }

    fn resolve_names(
        &self,
        scope: &[ModId],
        global: bool,
        names: &[Name],
        namespace: Namespace,
        trail: &mut Trail,
    ) -> Option<Resolved> {
        let module = self.enclosing(*scope.last()?);
        let first = *names.first()?;
        let wanted = if names.len() == 1 { namespace } else { Namespace::Type };
        let krate = self.crate_of(module);
        let (start, mut used) = match first.as_str() {
            _ if global && krate.input.edition == 2015 => match self.lookup(krate.root, first, wanted, trail) {
                Some(def) => (def, 1),
                None => (self.extern_crate(module, first)?, 1),
            },
            _ if global => (self.extern_crate(module, first)?, 1),
            "crate" | "$crate" => (Def::Module(krate.root), 1),
            "self" if names.len() > 1 || wanted == Namespace::Type => (Def::Module(module), 1),
            "super" => (Def::Module(self.module(module).parent.map(|parent| self.enclosing(parent))?), 1),
            _ => (self.in_scope(scope, first, wanted, trail)?, 1),
        };
        let mut start = start;
        while let (Def::Module(module), Some(next)) = (start, names.get(used)) {
            if next.as_str() != "super" {
                break;
            }
            start = Def::Module(self.module(module).parent.map(|parent| self.enclosing(parent))?);
            used += 1;
        }
        self.descend(start, names, used, namespace, trail)
    }

    /// Follows the segments from `used` on, as far as modules, enums and unread crates lead.
    fn descend(
        &self,
        start: Def,
        names: &[Name],
        used: usize,
        namespace: Namespace,
        trail: &mut Trail,
    ) -> Option<Resolved> {
        let (mut def, mut used) = (start, used);
        while let Some(&name) = names.get(used) {
            let wanted = if used + 1 == names.len() { namespace } else { Namespace::Type };
            def = match def {
                Def::Module(module) => match self.lookup(module, name, wanted, trail) {
                    Some(def) => def,
                    // A stub need not list everything; what it lists as something else is that only.
                    None if self.crate_of(module).input.stub && !self.names(module, name) => {
                        Def::External(self.module(module).path.join(name.as_str()))
                    }
                    None => return None,
                },
                Def::External(path) => Def::External(path.join(name.as_str())),
                Def::Adt(adt) => {
                    let decl = &self.adt(adt).decl;
                    match decl.variants.iter().position(|variant| decl.is_enum && variant.name == name) {
                        Some(index) => Def::Variant(adt, index as u32),
                        None => return Some(Resolved { def, used }),
                    }
                }
                _ => return Some(Resolved { def, used }),
            };
            used += 1;
        }
        Some(Resolved { def, used })
    }

    /// Whether a module defines or imports a name in some namespace.
    fn names(&self, module: ModId, name: Name) -> bool {
        let data = self.module(module);
        let spaces = [Namespace::Type, Namespace::Value, Namespace::Macro];
        data.imports.contains_key(&name) || spaces.iter().any(|space| data.entries.contains_key(&(name, *space)))
    }

    /// A name from inside: blocks outwards, the module, extern crates, the prelude, primitives.
    fn in_scope(&self, scope: &[ModId], name: Name, namespace: Namespace, trail: &mut Trail) -> Option<Def> {
        for (at, &module) in scope.iter().enumerate().rev() {
            let mut module = module;
            loop {
                if let Some(def) = self.lookup(module, name, namespace, trail) {
                    return Some(def);
                }
                match self.module(module).parent {
                    // Around a block is the one that was entered before it.
                    _ if at > 0 => break,
                    Some(parent) if self.module(module).is_block => module = parent,
                    // Macros by example are in scope in the modules below their definition.
                    Some(parent) if namespace == Namespace::Macro => module = parent,
                    _ => break,
                }
            }
        }
        let module = self.enclosing(*scope.last()?);
        if namespace == Namespace::Type
            && let Some(def) = self.extern_crate(module, name)
        {
            return Some(def);
        }
        if let Some(prelude) = self.lang.prelude
            && let Some(def) = self.lookup(prelude, name, namespace, trail)
        {
            return Some(def);
        }
        if namespace == Namespace::Macro {
            return self.macro_of_crates(module, name, trail);
        }
        (namespace == Namespace::Type && PRIMITIVES.contains(&name.as_str())).then_some(Def::Prim(name))
    }

    /// A macro of the standard library, or of a crate imported with `#[macro_use] extern crate`; of any that is known
    /// where no such import leads to one.
    fn macro_of_crates(&self, module: ModId, name: Name, trail: &mut Trail) -> Option<Def> {
        if let Some(found) = self.lang.std.and_then(|std| self.lookup(std, name, Namespace::Macro, trail)) {
            return Some(found);
        }
        let krate = self.crate_of(module);
        let imports = self.module(krate.root).imports.values().flatten();
        let imported: FxHashSet<Name> = imports
            .filter(|import| import.leaf.global && import.leaf.path.len() == 1)
            .map(|import| import.leaf.path[0])
            .collect();
        let mut of = |wanted: &dyn Fn(Name) -> bool| {
            let crates = krate.externs.iter().filter(|(known_as, _)| wanted(**known_as));
            let found: FxHashSet<Def> = crates
                .filter_map(|(_, found)| match found {
                    Extern::Crate(id) => self.lookup(self.crates[id.0 as usize].root, name, Namespace::Macro, trail),
                    Extern::Unread(_) => None,
                })
                .collect();
            found
        };
        let only = |found: FxHashSet<Def>| if found.len() == 1 { found.into_iter().next() } else { None };
        only(of(&|known_as| imported.contains(&known_as))).or_else(|| only(of(&|_| true)))
    }

    /// A crate by the name this crate knows it by.
    fn extern_crate(&self, module: ModId, name: Name) -> Option<Def> {
        let krate = self.crate_of(module);
        match krate.externs.get(&name) {
            Some(Extern::Crate(found)) => Some(Def::Module(self.crates[found.0 as usize].root)),
            Some(Extern::Unread(name)) => Some(Def::External(*name)),
            None => match name.as_str() {
                "std" | "core" | "alloc" => self.lang.std.map(Def::Module),
                _ => None,
            },
        }
    }

    /// A path as it is written, by the import of its first name if there is one, where that starts with another crate.
    pub(super) fn written_path(&self, module: ModId, path: &Path) -> Option<Name> {
        let names: Vec<Name> = path.segments.iter().map(|segment| segment.name).collect();
        let (&first, rest) = names.split_first()?;
        let import = self.module(module).imports.get(&first).and_then(|imports| imports.first());
        let start = import.map_or(vec![first], |import| import.leaf.path.to_vec());
        let (&krate, within) = start.split_first()?;
        let root = match self.extern_crate(module, krate)? {
            Def::Module(root) => self.module(root).path,
            Def::External(name) => name,
            _ => return None,
        };
        Some(within.iter().chain(rest).fold(root, |path, name| path.join(name.as_str())))
    }

    /// The module that a block stands in.
    pub(super) fn enclosing(&self, module: ModId) -> ModId {
        let mut module = module;
        while self.module(module).is_block {
            match self.module(module).parent {
                Some(parent) => module = parent,
                None => break,
            }
        }
        module
    }

    /// A name in a module: defined there, imported by name, imported by a glob.
    fn lookup(&self, module: ModId, name: Name, namespace: Namespace, trail: &mut Trail) -> Option<Def> {
        let data = self.module(module);
        if let Some(entry) = data.entries.get(&(name, namespace)) {
            return Some(entry.def);
        }
        if data.globs.is_empty() && !data.imports.contains_key(&name) {
            return None;
        }
        let key = (name, namespace);
        if let Some(&known) = data.memo.read().expect("no thread panics while it holds a memo").get(&key) {
            return known;
        }
        let step = (module, name, namespace);
        if trail.missing.contains(&step) {
            return None;
        }
        if trail.open.contains(&step) || trail.open.len() > DEEPEST {
            trail.cut = true;
            trail.too_long |= trail.open.len() > DEEPEST;
            return None;
        }
        trail.open.push(step);
        let found = self.imported(module, name, namespace, trail);
        trail.open.pop();
        if found.is_some() || !trail.cut {
            self.remember(step, found);
        } else if !trail.open.is_empty() {
            trail.missing.insert(step);
        } else {
            // Everything that can be reached from here was looked at, so what was missing on the way is missing.
            self.remember(step, None);
            if !trail.too_long {
                for step in trail.missing.drain() {
                    self.remember(step, None);
                }
            }
        }
        found
    }

    fn remember(&self, (module, name, namespace): Step, found: Option<Def>) {
        let mut memo = self.module(module).memo.write().expect("no thread panics while it holds a memo");
        memo.insert((name, namespace), found);
    }

    fn imported(&self, module: ModId, name: Name, namespace: Namespace, trail: &mut Trail) -> Option<Def> {
        let data = self.module(module);
        // What comes from an unread crate may be something else of that name, such as a macro: what was read goes first.
        let mut unread = None;
        for import in data.imports.get(&name).into_iter().flatten() {
            match self.import_target(module, &import.leaf, namespace, trail) {
                Some(def @ Def::External(_)) if namespace != Namespace::Macro => unread = unread.or(Some(def)),
                Some(def) => return Some(def),
                None => {}
            }
        }
        for glob in &data.globs {
            let Some(target) = self.import_target(module, &glob.leaf, Namespace::Type, trail) else { continue };
            let found = match target {
                Def::Module(target) if target != module => self
                    .lookup(target, name, namespace, trail)
                    .filter(|_| self.visible(target, name, namespace, module)),
                Def::Adt(adt) => {
                    let decl = &self.adt(adt).decl;
                    let index = decl.variants.iter().position(|variant| decl.is_enum && variant.name == name);
                    index.map(|index| Def::Variant(adt, index as u32))
                }
                _ => None,
            };
            match found {
                Some(Def::External(_)) if unread.is_some() => {}
                Some(_) => return found,
                None => {}
            }
        }
        unread
    }

    pub(super) fn import_target(
        &self,
        module: ModId,
        leaf: &UseLeaf,
        namespace: Namespace,
        trail: &mut Trail,
    ) -> Option<Def> {
        let krate = self.crate_of(module);
        let from_root = [krate.root];
        let from_here = [module];
        // In the 2015 edition an import starts at the crate's root.
        let old = krate.input.edition == 2015
            && !matches!(leaf.path.first().map(|name| name.as_str()), Some("self" | "super" | "crate") | None);
        let scope: &[ModId] = if old { &from_root } else { &from_here };
        if leaf.path.is_empty() {
            return Some(Def::Module(krate.root));
        }
        let resolved = self.resolve_names(scope, leaf.global && !old, &leaf.path, namespace, trail)?;
        (resolved.used == leaf.path.len()).then_some(resolved.def)
    }

    /// Whether code in `from` can see `name` in `module`, for globs.
    fn visible(&self, module: ModId, name: Name, namespace: Namespace, from: ModId) -> bool {
        let data = self.module(module);
        let visibility = match data.entries.get(&(name, namespace)) {
            Some(entry) => entry.visibility,
            None => match data.imports.get(&name).and_then(|imports| imports.first()) {
                Some(import) => import.visibility,
                None => Visibility::Public,
            },
        };
        match visibility {
            Visibility::Public => true,
            Visibility::Restricted => data.krate == self.module(from).krate,
            Visibility::Private => self.is_inside(from, module),
        }
    }

    fn is_inside(&self, module: ModId, ancestor: ModId) -> bool {
        let mut current = Some(module);
        while let Some(module) = current {
            if module == ancestor {
                return true;
            }
            current = self.module(module).parent;
        }
        false
    }

    /// Whether a trait's methods can be called in a scope.
    pub(super) fn trait_in_scope(&self, scope: &[ModId], wanted: TraitId) -> bool {
        scope.iter().rev().any(|&module| {
            let mut current = Some(module);
            while let Some(module) = current {
                if self.traits_of(module).contains(&wanted) {
                    return true;
                }
                current = self.module(module).parent.filter(|_| self.module(module).is_block);
            }
            false
        }) || self.lang.prelude.is_some_and(|prelude| self.traits_of(prelude).contains(&wanted))
    }

    /// Whether one of these modules, or what a block among them stands in, names a trait by itself, and not by a glob.
    pub(super) fn names_trait(&self, scope: &[ModId], wanted: TraitId) -> bool {
        let names = |module: ModId| {
            let data = self.module(module);
            let imports = data.imports.values().flatten();
            let mut targets = imports
                .filter_map(|import| self.import_target(module, &import.leaf, Namespace::Type, &mut Trail::default()));
            let is_it = |def: Def| def == Def::Trait(wanted);
            data.entries.values().any(|entry| is_it(entry.def)) || targets.any(is_it)
        };
        let around = |module: ModId| self.module(module).parent.filter(|_| self.module(module).is_block);
        scope.iter().any(|&module| std::iter::successors(Some(module), |&module| around(module)).any(names))
    }

    /// Whether a trait's methods can be called everywhere.
    pub(super) fn is_in_prelude(&self, id: TraitId) -> bool {
        self.lang.prelude.is_some_and(|prelude| self.traits_of(prelude).contains(&id))
    }

    /// Traits named in a module, by definition, import or glob.
    fn traits_of(&self, module: ModId) -> &FxHashSet<TraitId> {
        self.module(module).traits.get_or_init(|| {
            let mut found = FxHashSet::default();
            self.collect_traits(&mut vec![module], &mut found, &mut FxHashSet::default());
            found
        })
    }

    /// Those of the last of these modules, each of which takes all names of the next one that it does not give itself.
    fn collect_traits(&self, chain: &mut Vec<ModId>, found: &mut FxHashSet<TraitId>, seen: &mut FxHashSet<ModId>) {
        let (Some(&from), Some(&module)) = (chain.first(), chain.last()) else { return };
        if !seen.insert(module) {
            return;
        }
        let around = &chain[..chain.len() - 1];
        let is_hidden = |name: Name| around.iter().any(|&above| self.gives_type(above, name));
        let data = self.module(module);
        for ((name, namespace), entry) in &data.entries {
            if let Def::Trait(id) = entry.def
                && self.visible(module, *name, *namespace, from)
                && !is_hidden(*name)
            {
                found.insert(id);
            }
        }
        for (name, imports) in &data.imports {
            for import in imports {
                let trail = &mut Trail::default();
                let nameless = name.as_str() == "_";
                if let Some(Def::Trait(id)) = self.import_target(module, &import.leaf, Namespace::Type, trail)
                    && (nameless || (self.visible(module, *name, Namespace::Type, from) && !is_hidden(*name)))
                {
                    found.insert(id);
                }
            }
        }
        for glob in &data.globs {
            let trail = &mut Trail::default();
            if let Some(Def::Module(target)) = self.import_target(module, &glob.leaf, Namespace::Type, trail) {
                chain.push(target);
                self.collect_traits(chain, found, seen);
                chain.pop();
            }
        }
    }

    /// Whether a module has a type or trait of this name of its own, or imports one by name: no glob gives it another one.
    fn gives_type(&self, module: ModId, name: Name) -> bool {
        let data = self.module(module);
        data.entries.contains_key(&(name, Namespace::Type)) || data.imports.contains_key(&name)
    }
}
