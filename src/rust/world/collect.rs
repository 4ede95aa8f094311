//! The tables are filled from the facts of files, crate by crate.

use super::{
    AdtData, AdtId, AliasData, AliasId, Container, Def, Entry, FileInput, FnData, FnId, ImplData, ImplId, Import,
    ModId, Namespace, TraitData, TraitId, ValueData, ValueId, World,
};
use crate::names::Name;
use crate::program::{CrateId, CrateKind};
use crate::rust::facts::{self, Item, ItemKind, TypeExpr, UseLeaf, Visibility};
use crate::source::FileId;
use rustc_hash::FxHashMap;
use std::sync::{Arc, OnceLock};

/// Where items are being collected.
#[derive(Clone, Copy)]
struct Place {
    module: ModId,
    krate: CrateId,
    file: FileId,
    test: bool,
}

/// What projects call modules that help their tests, where `cfg(test)` would hide them from other crates.
const MODULES_FOR_TESTS: &[&str] = &[
    "bench_support",
    "bench_util",
    "bench_utils",
    "mock",
    "mocks",
    "test_helpers",
    "test_kit",
    "test_kits",
    "test_support",
    "test_util",
    "test_utils",
    "testing",
    "testkit",
    "testonly",
    "tests",
    "testsuite",
    "testutil",
    "testutils",
];
/// How the names of functions end that are there for tests.
const FUNCTIONS_FOR_TESTS: &[&str] = &["for_test", "for_tests", "for_testing"];
/// How the names of functions begin that make something for tests: as a verb, `test` would come first.
const MAKERS_FOR_TESTS: &[&str] =
    &["create_test_", "init_test_", "make_test_", "new_test_", "setup_test_", "spawn_test_", "start_test_"];

/// How the names of types begin that stand in for others in tests, before the name of the trait.
const STAND_INS: &[&str] = &["Dummy", "Fake", "Stub", "Test"];

impl World {
    /// Collects a crate from its root file on.
    pub(super) fn collect_crate(&mut self, krate: CrateId, files: &FxHashMap<FileId, FileInput>) {
        let data = &self.crates[krate.0 as usize];
        let test = data.input.for_tests || matches!(data.input.kind, CrateKind::Test);
        let place = Place { module: data.root, krate, file: data.input.root, test };
        self.collect_file(place, files, &mut Vec::new());
    }

    /// Collects a file into a module; `open` holds the files being read, so that one that asks for itself ends there.
    fn collect_file(&mut self, place: Place, files: &FxHashMap<FileId, FileInput>, open: &mut Vec<FileId>) {
        let Some(input) = files.get(&place.file) else { return };
        if open.contains(&place.file) {
            return;
        }
        open.push(place.file);
        let facts = Arc::clone(&input.facts);
        self.unread_names.extend(&facts.unread_names);
        self.collect(&facts.items, place, files, open);
        open.pop();
    }

    fn collect(&mut self, items: &[Item], place: Place, files: &FxHashMap<FileId, FileInput>, open: &mut Vec<FileId>) {
        for item in items {
            let here = Place { test: place.test || item.test, ..place };
            match &item.kind {
                ItemKind::Module(items) => {
                    let module = self.submodule(item, here);
                    let test = here.test || self.module(module).test;
                    self.collect(items, Place { module, test, ..here }, files, open);
                }
                ItemKind::ModuleFile(request) => {
                    let answer = files.get(&place.file).and_then(|file| *file.answers.get(*request as usize)?);
                    let included = item.name.as_str() == "*";
                    let module = if included { place.module } else { self.submodule(item, here) };
                    let test = here.test || self.module(module).test;
                    if let Some(file) = answer {
                        self.collect_file(Place { module, file, test, ..here }, files, open);
                    }
                }
                _ => self.collect_item(item, here, files, open),
            }
        }
    }

    fn submodule(&mut self, item: &Item, place: Place) -> ModId {
        let name = item.name.as_str();
        let path = self.module(place.module).path.join(name);
        let for_tests = |last: &&str| name.strip_suffix(*last).is_some_and(|of| of.is_empty() || of.ends_with('_'));
        let test = place.test || MODULES_FOR_TESTS.iter().any(for_tests);
        let module = self.new_module(place.krate, Some(place.module), path, false, test);
        self.define(place.module, item, Namespace::Type, Def::Module(module));
        module
    }

    fn define(&mut self, module: ModId, item: &Item, namespace: Namespace, def: Def) {
        let entry = Entry { def, visibility: item.visibility };
        self.module_mut(module).entries.entry((item.name, namespace)).or_insert(entry);
    }

    fn collect_item(
        &mut self,
        item: &Item,
        place: Place,
        files: &FxHashMap<FileId, FileInput>,
        open: &mut Vec<FileId>,
    ) {
        let path = self.module(place.module).path;
        let path = || path.join(item.name.as_str());
        match &item.kind {
            ItemKind::Use(leaf) => {
                let import = Import { leaf: leaf.clone(), visibility: item.visibility };
                let module = self.module_mut(place.module);
                if leaf.glob {
                    module.globs.push(import);
                } else {
                    module.import(item.name, import);
                }
            }
            ItemKind::ExternCrate(original) => {
                let leaf = UseLeaf { global: true, path: [*original].into(), glob: false };
                let import = Import { leaf, visibility: item.visibility };
                self.module_mut(place.module).import(item.name, import);
            }
            ItemKind::Function(decl) => {
                let id = self.add_fn(decl, Container::Module, item.visibility, place, files, open);
                self.define(place.module, item, Namespace::Value, Def::Fn(id));
            }
            ItemKind::Adt(decl) => {
                let (decl, module, krate) = (Arc::clone(decl), place.module, place.krate);
                let is_constructor = !decl.is_enum && decl.variants.iter().all(|v| v.is_tuple || v.fields.is_empty());
                self.adts.push(AdtData { decl, module, path: path(), krate, fields: OnceLock::new() });
                let id = AdtId(self.adts.len() as u32 - 1);
                self.define(module, item, Namespace::Type, Def::Adt(id));
                if is_constructor {
                    self.define(module, item, Namespace::Value, Def::Adt(id));
                }
            }
            ItemKind::Trait(decl) => self.collect_trait(item, decl, path(), place, files, open),
            ItemKind::Impl(decl) => self.collect_impl(decl, place, files, open),
            ItemKind::Alias(decl) => {
                self.aliases.push(AliasData { decl: Arc::clone(decl), module: place.module });
                let id = AliasId(self.aliases.len() as u32 - 1);
                self.define(place.module, item, Namespace::Type, Def::Alias(id));
            }
            ItemKind::Value(decl) => {
                let id = self.add_value(decl, Container::Module, path(), place, files, open);
                self.define(place.module, item, Namespace::Value, Def::Value(id));
            }
            ItemKind::Macro { exported } => {
                let root = self.crates[place.krate.0 as usize].root;
                let home = if *exported { root } else { place.module };
                let path = self.module(home).path.join(item.name.as_str());
                let entry = Entry { def: Def::Macro(path), visibility: Visibility::Public };
                let modules = [home, place.module];
                for module in modules {
                    self.module_mut(module).entries.entry((item.name, Namespace::Macro)).or_insert(entry);
                }
            }
            ItemKind::Module(_) | ItemKind::ModuleFile(_) => {}
        }
    }

    fn collect_trait(
        &mut self,
        item: &Item,
        decl: &Arc<facts::Trait>,
        path: Name,
        place: Place,
        files: &FxHashMap<FileId, FileInput>,
        open: &mut Vec<FileId>,
    ) {
        let id = TraitId(self.traits.len() as u32);
        let (decl, module) = (Arc::clone(decl), place.module);
        self.traits.push(TraitData {
            decl: Arc::clone(&decl),
            module,
            path,
            functions: Vec::new(),
            supertraits: OnceLock::new(),
        });
        self.define(module, item, Namespace::Type, Def::Trait(id));
        let mut functions = Vec::with_capacity(decl.functions.len());
        for function in &decl.functions {
            self.trait_methods.entry(function.name).or_default().push(id);
            functions.push(self.add_fn(function, Container::Trait(id), item.visibility, place, files, open));
        }
        self.traits[id.0 as usize].functions = functions;
        for (name, _) in &decl.types {
            self.trait_types.entry(*name).or_default().push(id);
        }
    }

    fn collect_impl(
        &mut self,
        decl: &Arc<facts::Impl>,
        place: Place,
        files: &FxHashMap<FileId, FileInput>,
        open: &mut Vec<FileId>,
    ) {
        let id = ImplId(self.impls.len() as u32);
        let (functions, constants) = (Vec::new(), Vec::new());
        let decl = Arc::clone(decl);
        let place = Place { test: place.test || self.is_of_mock(&decl, place.krate), ..place };
        let module = place.module;
        self.impls.push(ImplData { decl: Arc::clone(&decl), module, functions, constants, head: OnceLock::new() });
        let mut functions = Vec::with_capacity(decl.functions.len());
        for (visibility, function) in &decl.functions {
            let visibility = if decl.of_trait.is_some() { Visibility::Public } else { *visibility };
            functions.push(self.add_fn(function, Container::Impl(id), visibility, place, files, open));
        }
        let mut constants = Vec::with_capacity(decl.constants.len());
        for (name, value) in &decl.constants {
            let path = self.module(module).path.join(name.as_str());
            let constant = self.add_value(value, Container::Impl(id), path, place, files, open);
            self.constants.entry(*name).or_default().push(constant);
            constants.push(constant);
        }
        let data = &mut self.impls[id.0 as usize];
        (data.functions, data.constants) = (functions, constants);
    }

    /// Whether a type stands in for another one in tests, by its name: `MockStore`, and a `TestStore` that is a `Store`. To
    /// libraries for mocking such types are their product.
    fn is_of_mock(&self, decl: &facts::Impl, krate: CrateId) -> bool {
        let last = |path: &facts::Path| path.segments.last().map(|segment| segment.name);
        let TypeExpr::Path(path) = &decl.self_type else { return false };
        let Some(name) = last(path) else { return false };
        let of_trait = decl.of_trait.as_ref().and_then(last);
        let mock = name.as_str().strip_prefix("Mock").is_some_and(|rest| rest.starts_with(char::is_uppercase));
        let stands_in = of_trait.is_some_and(|of_trait| {
            let prefix = name.as_str().strip_suffix(of_trait.as_str());
            prefix.is_some_and(|prefix| STAND_INS.contains(&prefix))
        });
        let named = mock || stands_in;
        named && !self.crates[krate.0 as usize].input.name.as_str().contains("mock")
    }

    fn add_fn(
        &mut self,
        decl: &Arc<facts::Function>,
        container: Container,
        visibility: Visibility,
        place: Place,
        files: &FxHashMap<FileId, FileInput>,
        open: &mut Vec<FileId>,
    ) -> FnId {
        let Place { module, krate, file, test } = place;
        let test =
            test || self.module(module).test
                || FUNCTIONS_FOR_TESTS.iter().any(|end| decl.name.as_str().ends_with(end))
                || MAKERS_FOR_TESTS.iter().any(|start| decl.name.as_str().starts_with(start))
                || decl.attributes.iter().any(|attribute| {
                    attribute.path.segments.last().is_some_and(|segment| segment.name.as_str() == "test")
                });
        let decl = Arc::clone(decl);
        if let Some(body) = &decl.body {
            self.collect_blocks(body, Place { test, ..place }, files, open);
        }
        let (path, sig) = (OnceLock::new(), OnceLock::new());
        self.fns.push(FnData { decl, module, container, krate, file, path, test, visibility, sig });
        FnId(self.fns.len() as u32 - 1)
    }

    fn add_value(
        &mut self,
        decl: &Arc<facts::ValueItem>,
        container: Container,
        path: Name,
        place: Place,
        files: &FxHashMap<FileId, FileInput>,
        open: &mut Vec<FileId>,
    ) -> ValueId {
        if let Some(body) = &decl.body {
            self.collect_blocks(body, place, files, open);
        }
        let Place { module, krate, file, test } = place;
        self.values.push(ValueData { decl: Arc::clone(decl), module, container, krate, file, path, test });
        ValueId(self.values.len() as u32 - 1)
    }

    /// Items of the blocks of a body.
    fn collect_blocks(
        &mut self,
        body: &Arc<facts::Body>,
        place: Place,
        files: &FxHashMap<FileId, FileInput>,
        open: &mut Vec<FileId>,
    ) {
        for (scope, items) in body.scopes.iter().enumerate() {
            let path = self.module(place.module).path;
            let module = self.new_module(place.krate, Some(place.module), path, true, place.test);
            self.blocks.insert((Arc::as_ptr(body) as usize, scope as u32), module);
            self.collect(items, Place { module, ..place }, files, open);
        }
    }
}
