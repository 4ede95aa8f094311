//! What one file says, as owned data: items, type expressions and bodies. Names are not resolved here.
//!
//! Facts are symbolic: nothing in them needs another file, so they can be made in parallel, kept by content hash
//! and thrown away one file at a time. Spans are byte ranges of the file the facts belong to.

use crate::names::Name;
use std::sync::Arc;

/// A byte range in the file at hand.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Range {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// Everything that a file says.
#[derive(Clone, Debug, Default)]
pub struct FileFacts {
    /// The items of the file's module.
    pub items: Vec<Item>,
    /// Macro calls whose arguments could not be read as code.
    pub unread_macros: u32,
}

/// An item with what is common to all kinds.
#[derive(Clone, Debug)]
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
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Visibility {
    /// Everyone.
    Public,
    /// The crate or a part of it.
    Restricted,
    /// Its module.
    Private,
}

/// Kinds of items.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
pub struct UseLeaf {
    /// Whether the path starts with `::`.
    pub global: bool,
    /// The path.
    pub path: Vec<Name>,
    /// Whether it ends in `*`.
    pub glob: bool,
}

/// Type parameters and their bounds; lifetimes are left out, constants count as parameters.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// The parameters in order.
    pub parameters: Vec<GenericParameter>,
    /// `where` clauses.
    pub wheres: Vec<(TypeExpr, Vec<Path>)>,
}

/// A type parameter.
#[derive(Clone, Debug)]
pub struct GenericParameter {
    /// Its name.
    pub name: Name,
    /// The traits it is bound by.
    pub bounds: Vec<Path>,
    /// Its default.
    pub default: Option<TypeExpr>,
}

/// How a method takes its receiver.
#[derive(Clone, Debug)]
pub enum SelfParameter {
    /// `self`.
    Value,
    /// `&self`, `&mut self`.
    Reference,
    /// `self: Type`.
    Typed(TypeExpr),
}

/// A function or method.
#[derive(Clone, Debug)]
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
    /// The signature.
    pub head: Range,
    /// The whole function.
    pub range: Range,
    /// Its code; the receiver, if any, is the first pattern.
    pub body: Option<Arc<Body>>,
}

/// An attribute that is not built in.
#[derive(Clone, Debug)]
pub struct Attribute {
    /// Its path.
    pub path: Path,
    /// Its arguments as written.
    pub arguments: Name,
}

/// A struct, enum or union.
#[derive(Clone, Debug)]
pub struct Adt {
    /// Its type parameters.
    pub generics: Generics,
    /// Its variants; a struct or union has one, with the type's own name.
    pub variants: Vec<Variant>,
    /// Whether it is an enum.
    pub is_enum: bool,
    /// The traits it derives.
    pub derives: Vec<Path>,
}

/// A variant and its fields.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Whether it is written with parentheses.
    pub is_tuple: bool,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name; those of a tuple are named `0`, `1`, ...
    pub name: Name,
    /// Its type.
    pub ty: TypeExpr,
    /// Whether nobody outside the crate can see it; for an enum it says nothing.
    pub private: bool,
}

/// A trait.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
pub struct Alias {
    /// Its type parameters.
    pub generics: Generics,
    /// What it stands for.
    pub target: TypeExpr,
}

/// A constant or static.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
pub struct Path {
    /// `<T as Trait>::..`: the type, and how many segments belong to the trait.
    pub qualified: Option<(Box<TypeExpr>, usize)>,
    /// Whether it starts with `::`.
    pub global: bool,
    /// Its segments.
    pub segments: Vec<Segment>,
}

/// A segment of a path.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Its name.
    pub name: Name,
    /// Type arguments.
    pub arguments: Vec<TypeExpr>,
    /// `Item = T`.
    pub bindings: Vec<(Name, TypeExpr)>,
    /// `Item: Trait`.
    pub binding_bounds: Vec<(Name, Vec<Path>)>,
    /// Whether it is written `Fn(A) -> B`; the arguments are then a tuple, the output is bound as `Output`.
    pub parenthesized: bool,
}

/// A type as written.
#[derive(Clone, Debug)]
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

/// Index into [`Body::exprs`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ExprId(pub u32);

/// Index into [`Body::patterns`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct PatternId(pub u32);

/// The code of a function or initialiser, with the closures in it.
#[derive(Clone, Debug)]
pub struct Body {
    /// One pattern a parameter, the receiver first.
    pub parameters: Vec<PatternId>,
    /// The expression it evaluates.
    pub root: ExprId,
    /// All expressions.
    pub exprs: Vec<Expr>,
    /// All patterns.
    pub patterns: Vec<Pattern>,
    /// Items of blocks that have some, by the index in [`ExprKind::Block`].
    pub scopes: Vec<Vec<Item>>,
}

impl Body {
    /// The expression with this id.
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.0 as usize]
    }

    /// The pattern with this id.
    pub fn pattern(&self, id: PatternId) -> &Pattern {
        &self.patterns[id.0 as usize]
    }
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Expr {
    /// Where it stands.
    pub range: Range,
    /// What it is.
    pub kind: ExprKind,
}

/// Literals, as far as they have a type of interest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Literal {
    /// `"text"`.
    Str,
    /// `b"bytes"`.
    Bytes,
    /// `c"text"`.
    CStr,
    /// `true`.
    Bool,
    /// `'c'`.
    Char,
    /// A number with this suffix.
    Number(Option<Name>),
}

/// Kinds of expressions.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// Not read.
    Missing,
    /// A literal.
    Literal(Literal),
    /// A path: a variable, function, constant, unit struct.
    Path(Box<Path>),
    /// `f(..)`.
    Call(ExprId, Box<[ExprId]>),
    /// `x.f::<T>(..)`.
    Method(Box<MethodCall>),
    /// `x.field`.
    Field(ExprId, Name),
    /// `x[i]`.
    Index(ExprId, ExprId),
    /// `x.await`.
    Await(ExprId),
    /// `x?`.
    Try(ExprId),
    /// `&x`.
    Reference(ExprId),
    /// `*x`.
    Deref(ExprId),
    /// `-x`, `!x`.
    Unary(ExprId),
    /// An operator that gives `bool`.
    Compare(ExprId, ExprId),
    /// Any other operator.
    Binary(ExprId, ExprId),
    /// `a = b`, `a += b`.
    Assign(ExprId, ExprId),
    /// `x as T`.
    Cast(ExprId, Box<TypeExpr>),
    /// A block; also `unsafe` and `const` ones.
    Block(Box<Block>),
    /// `async { .. }`.
    Async(ExprId, Move),
    /// A closure.
    Closure(Box<Closure>),
    /// `if`; the condition may be a [`ExprKind::Let`].
    If(ExprId, ExprId, Option<ExprId>),
    /// `let p = e` as a condition.
    Let(PatternId, ExprId),
    /// `match`.
    Match(ExprId, Box<[Arm]>),
    /// `loop`.
    Loop(ExprId),
    /// `while`.
    While(ExprId, ExprId),
    /// `for p in e { .. }`.
    For(PatternId, ExprId, ExprId),
    /// `return e`.
    Return(Option<ExprId>),
    /// `break e`.
    Break(Option<ExprId>),
    /// `continue`.
    Continue,
    /// `T { field: e, ..base }`.
    Struct(Box<StructLiteral>),
    /// `(a, b)`.
    Tuple(Box<[ExprId]>),
    /// `[a, b]`.
    Array(Box<[ExprId]>),
    /// `[a; n]`.
    Repeat(ExprId, ExprId),
    /// `a..b`.
    Range(Option<ExprId>, Option<ExprId>),
    /// A macro call whose arguments were read as code.
    Macro(Box<MacroCall>),
}

/// Whether a closure or `async` block takes its captures by value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Move {
    /// `move`.
    Yes,
    /// As needed.
    No,
}

/// A method call.
#[derive(Clone, Debug)]
pub struct MethodCall {
    /// What it is called on.
    pub receiver: ExprId,
    /// The method.
    pub name: Name,
    /// Where the name stands.
    pub name_range: Range,
    /// Type arguments.
    pub type_arguments: Vec<TypeExpr>,
    /// Arguments.
    pub arguments: Vec<ExprId>,
}

/// A block.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its statements.
    pub statements: Vec<Statement>,
    /// Its last expression, if it has no semicolon.
    pub tail: Option<ExprId>,
    /// Its items, as an index into [`Body::scopes`].
    pub scope: Option<u32>,
}

/// A statement.
#[derive(Clone, Debug)]
pub enum Statement {
    /// `let p: T = e else { .. };`.
    Let {
        /// What it binds.
        pattern: PatternId,
        /// The written type.
        ty: Option<TypeExpr>,
        /// The initialiser.
        init: Option<ExprId>,
        /// The `else` block.
        otherwise: Option<ExprId>,
    },
    /// An expression.
    Expr(ExprId),
}

/// A closure.
#[derive(Clone, Debug)]
pub struct Closure {
    /// Parameters with their written types.
    pub parameters: Vec<(PatternId, Option<TypeExpr>)>,
    /// The written return type.
    pub returns: Option<TypeExpr>,
    /// The code.
    pub body: ExprId,
    /// Whether it is an `async` closure.
    pub is_async: bool,
    /// Whether it is a `move` closure.
    pub captures: Move,
    /// From the first bar to the second.
    pub head: Range,
}

/// An arm of a `match`.
#[derive(Clone, Debug)]
pub struct Arm {
    /// Its pattern.
    pub pattern: PatternId,
    /// Its guard.
    pub guard: Option<ExprId>,
    /// Its value.
    pub body: ExprId,
}

/// A struct literal.
#[derive(Clone, Debug)]
pub struct StructLiteral {
    /// The struct or variant.
    pub path: Path,
    /// The fields.
    pub fields: Vec<(Name, ExprId)>,
    /// `..base`.
    pub base: Option<ExprId>,
}

/// A macro call whose arguments were read as code.
#[derive(Clone, Debug)]
pub struct MacroCall {
    /// The macro.
    pub path: Path,
    /// Where its path stands.
    pub path_range: Range,
    /// Arguments: expressions, or the branches' futures of a `select!`.
    pub arguments: Vec<ExprId>,
    /// The branches of a `select!`, run after a future is ready.
    pub branches: Vec<(PatternId, ExprId)>,
}

/// A pattern.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// Where it stands.
    pub range: Range,
    /// What it is.
    pub kind: PatternKind,
}

/// Kinds of patterns.
#[derive(Clone, Debug)]
pub enum PatternKind {
    /// `_`, `..`, literals and what else binds nothing.
    Wild,
    /// `..` in a tuple or slice.
    Rest,
    /// `name`, `ref name`, `name @ p`; may also be a constant or unit variant.
    Bind(Name, Option<PatternId>),
    /// `(a, b)`.
    Tuple(Box<[PatternId]>),
    /// `V(a, b)`.
    TupleStruct(Box<Path>, Box<[PatternId]>),
    /// `S { a, b: p }`.
    Struct(Box<Path>, Box<[(Name, PatternId)]>),
    /// A path to a constant or unit variant.
    Path(Box<Path>),
    /// `&p`.
    Reference(PatternId),
    /// `[a, b]`.
    Slice(Box<[PatternId]>),
    /// `a | b`.
    Or(Box<[PatternId]>),
}
