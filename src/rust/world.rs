//! Every definition of every crate that was read, in tables with plain indices, and the module tree.
//!
//! Nothing is resolved while the tables are filled; names are looked up on demand (`names`), types are lowered on
//! demand (`signatures`), and each answer is kept.

mod collect;

use super::facts::{self, FileFacts, UseLeaf, Visibility};
use super::types::{FnSig, ImplHead, Ty};
use crate::names::Name;
use crate::program::{CrateId, CrateKind};
use crate::source::FileId;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::{Arc, OnceLock, RwLock};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        $($(#[$doc])* #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)] pub struct $name(pub u32);)*
    };
}

ids! {
    /// A module, or a block that has items.
    ModId,
    /// A struct, enum or union.
    AdtId,
    /// A trait.
    TraitId,
    /// A function or method.
    FnId,
    /// An `impl` block.
    ImplId,
    /// A type alias.
    AliasId,
    /// A constant or static.
    ValueId,
}

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Def {
    /// A module or crate root.
    Module(ModId),
    /// A type.
    Adt(AdtId),
    /// A variant of an enum.
    Variant(AdtId, u32),
    /// A trait.
    Trait(TraitId),
    /// A type alias.
    Alias(AliasId),
    /// A function.
    Fn(FnId),
    /// A constant or static.
    Value(ValueId),
    /// A macro: canonical path.
    Macro(Name),
    /// A primitive type.
    Prim(Name),
    /// Something of a crate that was not read, by the path it was named with.
    External(Name),
}

/// The three kinds of names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Namespace {
    /// Modules, types, traits.
    Type,
    /// Functions, constants, constructors.
    Value,
    /// Macros.
    Macro,
}

/// What an extern name of a crate leads to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Extern {
    /// A crate that was read.
    Crate(CrateId),
    /// One that was not: its own name.
    Unread(Name),
}

/// A crate as the linker is given it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct CrateInput {
    /// Name as code writes it.
    pub name: Name,
    /// What cargo builds it as.
    pub kind: CrateKind,
    /// Whether it belongs to the workspace.
    pub member: bool,
    /// Whether it holds signatures only, and not all of them.
    pub stub: bool,
    /// Whether all of it is for tests.
    pub for_tests: bool,
    /// Whether others than the crates at hand can use it.
    pub published: bool,
    /// Paths by which its items are known elsewhere, where it was read from its own sources.
    pub known_as: Option<Vec<Name>>,
    /// The edition it is written in, as a year.
    pub edition: u16,
    /// Its root file.
    pub root: FileId,
    /// The crates it can name.
    pub externs: Vec<(Name, Extern)>,
    /// Those of them that only its tests can name.
    pub dev: Vec<Name>,
}

/// What was read of a file.
#[derive(Clone, Debug)]
pub struct FileInput {
    /// Its facts.
    pub facts: Arc<FileFacts>,
    /// The files that answer its requests.
    pub answers: Vec<Option<FileId>>,
}

/// Everything that a world is made of.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// The crates.
    pub crates: Vec<CrateInput>,
    /// The files.
    pub files: FxHashMap<FileId, FileInput>,
}

/// A crate.
#[derive(Debug)]
pub struct CrateData {
    /// As given.
    pub input: CrateInput,
    /// Its root module.
    pub root: ModId,
    /// The crates it can name.
    pub externs: FxHashMap<Name, Extern>,
}

/// A named thing in a module.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// What it is.
    pub def: Def,
    /// Who can see it.
    pub visibility: Visibility,
}

/// An import that is not a glob.
#[derive(Clone, Debug)]
pub struct Import {
    /// The path.
    pub leaf: UseLeaf,
    /// Who can see it.
    pub visibility: Visibility,
}

/// A module.
#[derive(Debug)]
pub struct Module {
    /// Its crate.
    pub krate: CrateId,
    /// The module around it.
    pub parent: Option<ModId>,
    /// Canonical path.
    pub path: Name,
    /// Whether it is a block with items.
    pub is_block: bool,
    /// Whether it is test code.
    pub test: bool,
    /// What is defined here.
    pub entries: FxHashMap<(Name, Namespace), Entry>,
    /// Imports by the name they give.
    pub imports: FxHashMap<Name, Vec<Import>>,
    /// Glob imports.
    pub globs: Vec<Import>,
    /// Answers already found.
    pub(super) memo: RwLock<FxHashMap<(Name, Namespace), Option<Def>>>,
    /// Traits whose methods can be called here.
    pub(super) traits: OnceLock<FxHashSet<TraitId>>,
}

impl Module {
    /// Takes in an import that is not a glob. Hardly any name is imported twice.
    fn import(&mut self, name: Name, import: Import) {
        self.imports.entry(name).or_insert_with(|| Vec::with_capacity(1)).push(import);
    }
}

/// Where a function is defined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Container {
    /// In a module.
    Module,
    /// In an `impl` block.
    Impl(ImplId),
    /// In a trait.
    Trait(TraitId),
}

/// A function.
#[derive(Debug)]
pub struct FnData {
    /// What it says.
    pub decl: Arc<facts::Function>,
    /// Where its names are looked up.
    pub module: ModId,
    /// Where it is defined.
    pub container: Container,
    /// Its crate.
    pub krate: CrateId,
    /// Its file.
    pub file: FileId,
    /// Canonical path.
    pub path: OnceLock<Name>,
    /// Whether it is test code.
    pub test: bool,
    /// Who can see it.
    pub visibility: Visibility,
    pub(super) sig: OnceLock<Arc<FnSig>>,
}

/// A type.
#[derive(Debug)]
pub struct AdtData {
    /// What it says.
    pub decl: Arc<facts::Adt>,
    /// Where its names are looked up.
    pub module: ModId,
    /// Canonical path.
    pub path: Name,
    /// Its crate.
    pub krate: CrateId,
    /// Fields by variant.
    pub(super) fields: OnceLock<Vec<Vec<(Name, Ty)>>>,
}

/// A trait.
#[derive(Debug)]
pub struct TraitData {
    /// What it says.
    pub decl: Arc<facts::Trait>,
    /// Where its names are looked up.
    pub module: ModId,
    /// Canonical path.
    pub path: Name,
    /// Its methods.
    pub functions: Vec<FnId>,
    pub(super) supertraits: OnceLock<Vec<TraitId>>,
}

/// An `impl` block.
#[derive(Debug)]
pub struct ImplData {
    /// What it says.
    pub decl: Arc<facts::Impl>,
    /// Where its names are looked up.
    pub module: ModId,
    /// Its functions.
    pub functions: Vec<FnId>,
    /// Its constants.
    pub constants: Vec<ValueId>,
    pub(super) head: OnceLock<Arc<ImplHead>>,
}

/// A type alias.
#[derive(Debug)]
pub struct AliasData {
    /// What it says.
    pub decl: Arc<facts::Alias>,
    /// Where its names are looked up.
    pub module: ModId,
}

/// A constant or static.
#[derive(Debug)]
pub struct ValueData {
    /// What it says.
    pub decl: Arc<facts::ValueItem>,
    /// Where its names are looked up.
    pub module: ModId,
    /// Where it is defined.
    pub container: Container,
    /// Its crate.
    pub krate: CrateId,
    /// Its file.
    pub file: FileId,
    /// Canonical path.
    pub path: Name,
    /// Whether it is test code.
    pub test: bool,
}

/// Every definition.
#[derive(Debug, Default)]
pub struct World {
    /// Crates.
    pub crates: Vec<CrateData>,
    /// Modules.
    pub modules: Vec<Module>,
    /// Functions.
    pub fns: Vec<FnData>,
    /// Types.
    pub adts: Vec<AdtData>,
    /// Traits.
    pub traits: Vec<TraitData>,
    /// `impl` blocks.
    pub impls: Vec<ImplData>,
    /// Aliases.
    pub aliases: Vec<AliasData>,
    /// Constants and statics.
    pub values: Vec<ValueData>,
    /// Names in calls of macros that could not be read as code.
    pub unread_names: Vec<Name>,
    /// Modules of blocks, by the body's address and the block's number in it.
    pub(super) blocks: FxHashMap<(usize, u32), ModId>,
    /// Traits by the names of their methods.
    pub(super) trait_methods: FxHashMap<Name, Vec<TraitId>>,
    /// Traits by the names of their associated types.
    pub(super) trait_types: FxHashMap<Name, Vec<TraitId>>,
    /// Constants of `impl` blocks by name.
    pub(super) constants: FxHashMap<Name, Vec<ValueId>>,
    /// What is known of implementations.
    pub(super) index: super::implementations::Index,
    pub(super) lang: super::lang::Lang,
}

impl World {
    /// Fills the tables.
    pub fn build(Inputs { crates, files }: &Inputs) -> Self {
        let mut world = Self::default();
        for (index, input) in crates.iter().enumerate() {
            let (krate, input) = (CrateId(index as u32), input.clone());
            let root = world.new_module(krate, None, input.name, false, false);
            let externs = input.externs.iter().copied().collect();
            world.crates.push(CrateData { input, root, externs });
            world.collect_crate(krate, files);
        }
        world.lang = super::lang::Lang::find(&world);
        world.use_public_names();
        world.hide_what_is_not_shown();
        world.index = super::implementations::Index::build(&world);
        world
    }

    /// The crate a module belongs to.
    pub fn crate_of(&self, module: ModId) -> &CrateData {
        &self.crates[self.modules[module.0 as usize].krate.0 as usize]
    }

    /// The module with this id.
    pub fn module(&self, id: ModId) -> &Module {
        &self.modules[id.0 as usize]
    }

    fn module_mut(&mut self, id: ModId) -> &mut Module {
        &mut self.modules[id.0 as usize]
    }

    /// The function with this id.
    pub fn function(&self, id: FnId) -> &FnData {
        &self.fns[id.0 as usize]
    }

    /// The type with this id.
    pub fn adt(&self, id: AdtId) -> &AdtData {
        &self.adts[id.0 as usize]
    }

    /// The trait with this id.
    pub fn trait_data(&self, id: TraitId) -> &TraitData {
        &self.traits[id.0 as usize]
    }

    /// The `impl` block with this id.
    pub fn implementation(&self, id: ImplId) -> &ImplData {
        &self.impls[id.0 as usize]
    }

    /// The constant or static with this id.
    pub fn value(&self, id: ValueId) -> &ValueData {
        &self.values[id.0 as usize]
    }

    /// The module of a block's items.
    pub(super) fn block_module(&self, body: &facts::Body, scope: u32) -> Option<ModId> {
        self.blocks.get(&(std::ptr::from_ref(body) as usize, scope)).copied()
    }

    fn new_module(&mut self, krate: CrateId, parent: Option<ModId>, path: Name, is_block: bool, test: bool) -> ModId {
        self.modules.push(Module {
            krate,
            parent,
            path,
            is_block,
            test,
            entries: FxHashMap::default(),
            imports: FxHashMap::default(),
            globs: Vec::new(),
            memo: RwLock::default(),
            traits: OnceLock::new(),
        });
        ModId(self.modules.len() as u32 - 1)
    }
}
