//! What one file says, as owned data: items, type expressions and bodies. Names are not resolved here.
//!
//! Facts are symbolic: nothing in them needs another file, so they can be made in parallel, kept by content hash
//! and thrown away one file at a time. Spans are byte ranges of the file the facts belong to.

mod body;
mod interface;
mod packed;

pub use body::*;
pub use interface::{Interface, Word};
pub use packed::Packed;

use crate::names::Name;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A byte range in the file at hand.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Range {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// Everything that a file says.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FileFacts {
    /// The items of the file's module.
    pub items: Vec<Item>,
    /// What others can see of them.
    pub interface: Interface,
    /// The names that stand in the file, in order, each once: other functions matter to its code by these alone.
    pub words: Vec<Word>,
    /// Macro calls whose arguments could not be read as code.
    pub unread_macros: u32,
    /// The names in them, each once.
    pub unread_names: Vec<Name>,
}

impl FileFacts {
    /// What other crates can make use of: code, and functions and values that are not public, are left out. Types and
    /// imports stay, because public signatures name private ones.
    pub fn for_others(self) -> Self {
        Self { items: for_others(self.items), words: Vec::new(), unread_names: Vec::new(), ..self }
    }
}

fn for_others(items: Vec<Item>) -> Vec<Item> {
    let keep = |item: Item| {
        let public = item.visibility == Visibility::Public;
        let kind = match item.kind {
            ItemKind::Module(items) => ItemKind::Module(for_others(items)),
            ItemKind::Function(_) | ItemKind::Value(_) if !public => return None,
            ItemKind::Function(function) => ItemKind::Function(signature(function)),
            ItemKind::Value(value) => ItemKind::Value(without_initialiser(value)),
            ItemKind::Trait(all) => {
                let mut all = Arc::unwrap_or_clone(all);
                all.functions = all.functions.into_iter().map(signature).collect();
                ItemKind::Trait(Arc::new(all))
            }
            ItemKind::Impl(all) => ItemKind::Impl(Arc::new(impl_for_others(Arc::unwrap_or_clone(all))?)),
            other => other,
        };
        Some(Item { kind, ..item })
    };
    items.into_iter().filter_map(keep).collect()
}

fn impl_for_others(mut all: Impl) -> Option<Impl> {
    if all.of_trait.is_none() {
        all.functions.retain(|(visibility, _)| *visibility == Visibility::Public);
        if all.functions.is_empty() && all.constants.is_empty() {
            return None;
        }
    }
    all.functions = all.functions.into_iter().map(|(visibility, function)| (visibility, signature(function))).collect();
    all.constants = all.constants.into_iter().map(|(name, value)| (name, without_initialiser(value))).collect();
    Some(all)
}

fn signature(function: Arc<Function>) -> Arc<Function> {
    Arc::new(Function { body: None, ..Arc::unwrap_or_clone(function) })
}

fn without_initialiser(value: Arc<ValueItem>) -> Arc<ValueItem> {
    Arc::new(ValueItem { body: None, ..Arc::unwrap_or_clone(value) })
}

/// An item with what is common to all kinds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    /// Its name; `_` where it has none.
    pub name: Name,
    /// The name in the source.
    pub name_range: Range,
    /// Who can see it.
    pub visibility: Visibility,
    /// Whether it stands under `cfg(test)` or a test attribute.
    pub test: bool,
    /// What it is.
    pub kind: ItemKind,
}

/// Who can see an item.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Visibility {
    /// Everyone.
    Public,
    /// The crate or a part of it.
    Restricted,
    /// Its module.
    Private,
}

/// Kinds of items.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod name { .. }`.
    Module(Vec<Item>),
    /// `mod name;`: index among the files this file asks for.
    ModuleFile(u32),
    /// One leaf of a `use` tree.
    Use(UseLeaf),
    /// `extern crate name as rename;`, with the crate's own name.
    ExternCrate(Name),
    /// A function.
    Function(Arc<Function>),
    /// A struct, enum or union.
    Adt(Arc<Adt>),
    /// A trait.
    Trait(Arc<Trait>),
    /// An `impl` block.
    Impl(Arc<Impl>),
    /// `type Name<..> = ..;`.
    Alias(Arc<Alias>),
    /// A constant or static.
    Value(Arc<ValueItem>),
    /// A `macro_rules!` definition, or a procedural macro of a stub.
    Macro {
        /// Whether `#[macro_export]` puts it at the crate's root.
        exported: bool,
    },
}

/// One leaf of a `use` tree; the item's name is what it is imported as.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub struct UseLeaf {
    /// Whether the path starts with `::`.
    pub global: bool,
    /// The path.
    pub path: Arc<[Name]>,
    /// Whether it ends in `*`.
    pub glob: bool,
}

/// Type parameters and their bounds; lifetimes are left out, constants count as parameters.
#[derive(Clone, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Generics {
    /// The parameters in order.
    pub parameters: Vec<GenericParameter>,
    /// `where` clauses.
    pub wheres: Vec<(TypeExpr, Vec<Path>)>,
}

/// A type parameter.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub struct GenericParameter {
    /// Its name.
    pub name: Name,
    /// The traits it is bound by.
    pub bounds: Vec<Path>,
    /// Its default.
    pub default: Option<TypeExpr>,
}

/// How a method takes its receiver.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub enum SelfParameter {
    /// `self`.
    Value,
    /// `&self`, `&mut self`.
    Reference,
    /// `self: Type`.
    Typed(TypeExpr),
}

/// A function or method.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Function {
    /// Its name.
    pub name: Name,
    /// Its type parameters.
    pub generics: Generics,
    /// Its receiver.
    pub receiver: Option<SelfParameter>,
    /// Types of the other parameters.
    pub parameters: Vec<TypeExpr>,
    /// What it returns; `None` for nothing.
    pub returns: Option<TypeExpr>,
    /// Whether it is an `async fn`.
    pub is_async: bool,
    /// Its attributes that are not built in, with their arguments.
    pub attributes: Vec<Attribute>,
    /// Whether other languages call it by its name.
    pub foreign: bool,
    /// The signature.
    pub head: Range,
    /// The whole function.
    pub range: Range,
    /// Its code; the receiver, if any, is the first pattern.
    pub body: Option<Arc<Body>>,
}

/// An attribute that is not built in.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub struct Attribute {
    /// Its path.
    pub path: Path,
    /// Its arguments as written.
    pub arguments: Name,
}

/// A struct, enum or union.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub struct Adt {
    /// Its type parameters.
    pub generics: Generics,
    /// Its variants; a struct or union has one, with the type's own name.
    pub variants: Vec<Variant>,
    /// Whether it is an enum.
    pub is_enum: bool,
    /// The traits it derives.
    pub derives: Vec<Path>,
    /// Whether an attribute that is not built in stands at it, and may add code.
    pub rewritten: bool,
}

/// A variant and its fields.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Whether it is written with parentheses.
    pub is_tuple: bool,
}

/// A field.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub struct Field {
    /// Its name; those of a tuple are named `0`, `1`, ...
    pub name: Name,
    /// Its type.
    pub ty: TypeExpr,
    /// Whether nobody outside the crate can see it; for an enum it says nothing.
    pub private: bool,
}

/// A trait.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub struct Trait {
    /// Its type parameters, without `Self`.
    pub generics: Generics,
    /// The traits it extends.
    pub supertraits: Vec<Path>,
    /// Its methods.
    pub functions: Vec<Arc<Function>>,
    /// Its associated types with their bounds.
    pub types: Vec<(Name, Vec<Path>)>,
    /// Its associated constants with their types.
    pub constants: Vec<(Name, TypeExpr)>,
}

/// An `impl` block.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub struct Impl {
    /// Its type parameters.
    pub generics: Generics,
    /// The trait it implements.
    pub of_trait: Option<Path>,
    /// The type it is for.
    pub self_type: TypeExpr,
    /// Its functions.
    pub functions: Vec<(Visibility, Arc<Function>)>,
    /// Its associated types.
    pub types: Vec<(Name, TypeExpr)>,
    /// Its associated constants.
    pub constants: Vec<(Name, Arc<ValueItem>)>,
}

/// A type alias.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub struct Alias {
    /// Its type parameters.
    pub generics: Generics,
    /// What it stands for.
    pub target: TypeExpr,
}

/// A constant or static.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ValueItem {
    /// Its type.
    pub ty: TypeExpr,
    /// Whether it is a static.
    pub is_static: bool,
    /// Its name in the source.
    pub head: Range,
    /// The whole item.
    pub range: Range,
    /// Its initialiser.
    pub body: Option<Arc<Body>>,
}

/// A path as written.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub struct Path {
    /// `<T as Trait>::..`: the type, and how many segments belong to the trait.
    pub qualified: Option<(Box<TypeExpr>, usize)>,
    /// Whether it starts with `::`.
    pub global: bool,
    /// Its segments.
    pub segments: Box<[Segment]>,
}

/// A segment of a path. Most have no arguments, and there are more of them than of anything else.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub struct Segment {
    /// Its name.
    pub name: Name,
    /// What stands between its angle brackets.
    pub generic: Option<Box<GenericArguments>>,
}

/// What a segment of a path is given. `Fn(A) -> B` has a tuple as its argument and its output bound as `Output`.
#[derive(Clone, Hash, Debug, Default, Serialize, Deserialize)]
pub struct GenericArguments {
    /// Type arguments.
    pub types: Vec<TypeExpr>,
    /// `Item = T`.
    pub bindings: Vec<(Name, TypeExpr)>,
    /// `Item: Trait`.
    pub binding_bounds: Vec<(Name, Vec<Path>)>,
}

impl Segment {
    /// Its type arguments.
    pub fn arguments(&self) -> &[TypeExpr] {
        self.generic.as_deref().map_or(&[], |generic| &generic.types)
    }

    /// `Item = T`.
    pub fn bindings(&self) -> &[(Name, TypeExpr)] {
        self.generic.as_deref().map_or(&[], |generic| &generic.bindings)
    }

    /// `Item: Trait`.
    pub fn binding_bounds(&self) -> &[(Name, Vec<Path>)] {
        self.generic.as_deref().map_or(&[], |generic| &generic.binding_bounds)
    }
}

/// A type as written.
#[derive(Clone, Hash, Debug, Serialize, Deserialize)]
pub enum TypeExpr {
    /// A path.
    Path(Box<Path>),
    /// `&T`, `&mut T`.
    Reference(Box<TypeExpr>),
    /// `*const T`.
    Pointer(Box<TypeExpr>),
    /// `[T]`.
    Slice(Box<TypeExpr>),
    /// `[T; N]`.
    Array(Box<TypeExpr>),
    /// `(A, B)`.
    Tuple(Vec<TypeExpr>),
    /// `fn(A) -> B`.
    Function(Vec<TypeExpr>, Option<Box<TypeExpr>>),
    /// `impl A + B`.
    ImplTrait(Vec<Path>),
    /// `dyn A + B`.
    DynTrait(Vec<Path>),
    /// `!`.
    Never,
    /// `_`, and what is not a type we read.
    Infer,
}

impl TypeExpr {
    /// Whether it is a name alone.
    pub fn is_name(&self, name: Name) -> bool {
        match self {
            TypeExpr::Path(path) => match &path.segments[..] {
                [only] => path.qualified.is_none() && only.name == name,
                _ => false,
            },
            _ => false,
        }
    }
}
