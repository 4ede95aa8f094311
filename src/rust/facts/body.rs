//! Bodies: expressions, statements and patterns, in flat tables with plain indices.

use super::{Item, Packed, Path, Range, TypeExpr};
use crate::names::Name;
use serde::{Deserialize, Serialize};

/// Index into [`Code::exprs`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct ExprId(pub u32);

/// Index into [`Code::patterns`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct PatternId(pub u32);

/// The code of a function or initialiser, with the closures in it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Body {
    /// One pattern a parameter, the receiver first.
    pub parameters: Vec<PatternId>,
    /// The expression it evaluates.
    pub root: ExprId,
    /// All expressions and patterns.
    pub code: Packed<Code>,
    /// Items of blocks that have some, by the index in [`ExprKind::Block`].
    pub scopes: Vec<Vec<Item>>,
    /// Which expressions stand in a call of a macro or come out of one, as ranges of ids.
    pub in_macros: Vec<std::ops::Range<u32>>,
    /// The attributes of what the function stands in that are not built in and may be macros.
    pub around: Vec<Path>,
}

/// The tables of a body.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Code {
    /// All expressions.
    pub exprs: Vec<Expr>,
    /// All patterns.
    pub patterns: Vec<Pattern>,
}

/// A body with its code at hand.
#[derive(Clone, Copy)]
pub struct OpenBody<'b> {
    /// What is known of it without.
    pub body: &'b Body,
    /// Its code.
    pub code: &'b Code,
}

impl<'b> OpenBody<'b> {
    /// The expression with this id.
    pub fn expr(&self, id: ExprId) -> &'b Expr {
        &self.code.exprs[id.0 as usize]
    }

    /// The pattern with this id.
    pub fn pattern(&self, id: PatternId) -> &'b Pattern {
        &self.code.patterns[id.0 as usize]
    }

    /// Whether an expression is written where it stands, and not in a call of a macro.
    pub fn is_plain(&self, id: ExprId) -> bool {
        !self.body.in_macros.iter().any(|range| range.contains(&id.0))
    }
}

/// An expression.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Expr {
    /// Where it stands.
    pub range: Range,
    /// What it is.
    pub kind: ExprKind,
}

/// Literals, as far as they have a type of interest.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Literal {
    /// `"text"`.
    Str,
    /// Text that nobody waits for who is given it: `"/proc/self/stat"`, `"BEGIN"`.
    AtOnce,
    /// `b"bytes"`.
    Bytes,
    /// `c"text"`.
    CStr,
    /// `true`, `false`.
    Bool(bool),
    /// `'c'`.
    Char,
    /// `0`.
    Zero,
    /// Another number, or one with this suffix.
    Number(Option<Name>),
}

/// An operator of arithmetic, which a trait of its name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Operator {
    /// `+`.
    Add,
    /// `-`.
    Sub,
    /// `*`.
    Mul,
    /// `/`.
    Div,
    /// `%`.
    Rem,
    /// `&`.
    BitAnd,
    /// `|`.
    BitOr,
    /// `^`.
    BitXor,
    /// `<<`.
    Shl,
    /// `>>`.
    Shr,
}

/// Kinds of expressions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ExprKind {
    /// Not read.
    Missing,
    /// A literal.
    Literal(Literal),
    /// A name alone: a variable most of the time.
    Name(Name),
    /// Any other path: a function, constant, unit struct.
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
    /// A comparison.
    Compare(ExprId, ExprId),
    /// `a && b`, `a || b`.
    Lazy(ExprId, ExprId),
    /// Any other operator.
    Binary(Operator, ExprId, ExprId),
    /// `a = b`.
    Assign(ExprId, ExprId),
    /// `a += b`.
    Compound(ExprId, ExprId),
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
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Move {
    /// `move`.
    Yes,
    /// As needed.
    No,
}

/// A method call.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Block {
    /// Its statements.
    pub statements: Vec<Statement>,
    /// Its last expression, if it has no semicolon.
    pub tail: Option<ExprId>,
    /// Its items, as an index into [`Body::scopes`].
    pub scope: Option<u32>,
}

/// A statement.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
#[derive(Clone, Debug, Serialize, Deserialize)]
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
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Arm {
    /// Its pattern.
    pub pattern: PatternId,
    /// Its guard.
    pub guard: Option<ExprId>,
    /// Its value.
    pub body: ExprId,
}

/// A struct literal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StructLiteral {
    /// The struct or variant.
    pub path: Path,
    /// The fields.
    pub fields: Vec<(Name, ExprId)>,
    /// `..base`.
    pub base: Option<ExprId>,
}

/// A macro call whose arguments were read as code.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pattern {
    /// Where it stands.
    pub range: Range,
    /// What it is.
    pub kind: PatternKind,
}

/// Kinds of patterns.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum PatternKind {
    /// `_`, `..`, literals and what else binds nothing.
    Wild,
    /// `true` or `false`.
    Bool(bool),
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
