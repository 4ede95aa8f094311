//! Types as far as they are inferred: enough to know what a receiver is, not to check a program.

use super::facts::ExprId;
use super::world::{AdtId, FnId, TraitId};
use crate::names::Name;
use std::sync::Arc;

/// Type arguments.
pub type Args = Arc<[Ty]>;

/// A type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Ty {
    /// Not known.
    Unknown,
    /// To be inferred; an index into the table of the body at hand.
    Var(u32),
    /// `!`.
    Never,
    /// A struct, enum or union.
    Adt(AdtId, Args),
    /// A type of a crate that was not read.
    External(Name),
    /// A primitive type.
    Prim(Name),
    /// `&T`, `&mut T`.
    Ref(Arc<Ty>),
    /// `*const T`, `*mut T`.
    Pointer(Arc<Ty>),
    /// `[T]`.
    Slice(Arc<Ty>),
    /// `[T; N]`.
    Array(Arc<Ty>),
    /// `(A, B)`.
    Tuple(Args),
    /// A type parameter; `Self` in a trait, `impl#n` for `impl Trait` in argument position.
    Param(Name),
    /// The type of a function's name, with the arguments known for its container's and its own parameters.
    FnItem(FnId, Subst),
    /// The constructor of a tuple struct or variant.
    Constructor(AdtId, u32, Args),
    /// `fn(A) -> B`.
    FnPointer(Args, Arc<Ty>),
    /// A closure of the body at hand.
    Closure(ExprId),
    /// What an `async fn` or `async` block gives: the output.
    Future(Arc<Ty>),
    /// `impl A + B` or `dyn A + B`.
    Bounds(Arc<Bounds>),
    /// `<T as Trait>::Name`.
    Projection(Arc<Projection>),
}

/// What `impl` and `dyn` types say.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Bounds {
    /// Whether it is `dyn`.
    pub dynamic: bool,
    /// The traits.
    pub traits: Vec<TraitRef>,
}

/// A trait with arguments and associated types.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TraitRef {
    /// The trait.
    pub def: TraitDef,
    /// Its arguments.
    pub args: Args,
    /// `Item = T`.
    pub bindings: Vec<(Name, Ty)>,
}

/// A trait, read or not.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TraitDef {
    /// One that was read.
    Read(TraitId),
    /// One that was not.
    External(Name),
}

impl TraitDef {
    /// The trait, if it was read.
    pub fn id(self) -> Option<TraitId> {
        match self {
            TraitDef::Read(id) => Some(id),
            TraitDef::External(_) => None,
        }
    }
}

impl TraitRef {
    /// The trait, if it was read.
    pub fn id(&self) -> Option<TraitId> {
        self.def.id()
    }
}

/// An associated type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Projection {
    /// The type it belongs to.
    pub of: Ty,
    /// The trait, where it is written.
    pub of_trait: Option<TraitId>,
    /// Its arguments, where they are.
    pub args: Args,
    /// Its name.
    pub name: Name,
}

/// What type parameters stand for.
pub type Subst = Arc<[(Name, Ty)]>;

/// Bounds on types: `T: Trait`.
pub type Wheres = Vec<(Ty, TraitRef)>;

/// A function's signature with its names resolved.
#[derive(Clone, Debug)]
pub struct FnSig {
    /// Type parameters, the container's first.
    pub generics: Vec<Name>,
    /// How many of them belong to the container.
    pub container_generics: usize,
    /// Their bounds.
    pub wheres: Wheres,
    /// Types of the parameters, the receiver first.
    pub parameters: Vec<Ty>,
    /// Whether the first parameter is a receiver.
    pub has_receiver: bool,
    /// What it gives; a future for an `async fn`.
    pub returns: Ty,
}

/// The head of an `impl` block with its names resolved.
#[derive(Clone, Debug)]
pub struct ImplHead {
    /// Type parameters.
    pub generics: Vec<Name>,
    /// Their bounds.
    pub wheres: Wheres,
    /// The trait.
    pub of_trait: Option<TraitRef>,
    /// The type.
    pub self_type: Ty,
}

/// What an implementation is looked up by.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Head {
    /// A type.
    Adt(AdtId),
    /// A type that was not read.
    External(Name),
    /// A primitive.
    Prim(Name),
    /// `dyn Trait`.
    Dyn(TraitId),
    /// `&T`.
    Ref,
    /// `*T`.
    Pointer,
    /// `[T]`.
    Slice,
    /// `[T; N]`.
    Array,
    /// A tuple.
    Tuple,
    /// A function or closure.
    Function,
    /// An anonymous future.
    Future,
    /// `!`.
    Never,
}

/// Most parts of a type. Larger ones come of implementations that lead to each other, or of code in which types double with
/// every line.
pub const LARGEST: usize = 300;

/// No type arguments.
pub fn no_args() -> Args {
    Args::default()
}

impl Ty {
    /// `&T`.
    pub fn reference(inner: Ty) -> Ty {
        Ty::Ref(Arc::new(inner))
    }

    /// `()`.
    pub fn unit() -> Ty {
        Ty::Tuple(no_args())
    }

    /// A primitive by name.
    pub fn prim(name: &str) -> Ty {
        Ty::Prim(Name::new(name))
    }

    /// Whether no part of it is left to be inferred.
    pub fn is_ground(&self) -> bool {
        !self.has(&mut |part| matches!(part, Ty::Var(_) | Ty::Closure(_)))
    }

    /// Whether it stays as it is whatever else is found out: nothing in it is to be inferred or looked up.
    pub fn is_settled(&self) -> bool {
        !self.has(&mut |part| matches!(part, Ty::Var(_) | Ty::Projection(_)))
    }

    /// The type, unless it has more parts than any that somebody writes.
    pub fn bounded(self) -> Ty {
        let mut parts = 0;
        let mut is_one_more = |_: &Ty| {
            parts += 1;
            parts > LARGEST
        };
        if self.has(&mut is_one_more) { Ty::Unknown } else { self }
    }

    /// Whether any part of it is such, itself included.
    pub fn has(&self, such: &mut dyn FnMut(&Ty) -> bool) -> bool {
        such(self)
            || match self {
                Ty::Adt(_, args) | Ty::Constructor(_, _, args) | Ty::Tuple(args) => {
                    args.iter().any(|arg| arg.has(such))
                }
                Ty::Ref(inner) | Ty::Pointer(inner) | Ty::Slice(inner) | Ty::Array(inner) | Ty::Future(inner) => {
                    inner.has(such)
                }
                Ty::FnPointer(args, returns) => args.iter().any(|arg| arg.has(such)) || returns.has(such),
                Ty::FnItem(_, subst) => subst.iter().any(|(_, ty)| ty.has(such)),
                Ty::Bounds(bounds) => bounds.traits.iter().any(|bound| {
                    bound.args.iter().any(|arg| arg.has(such)) || bound.bindings.iter().any(|(_, ty)| ty.has(such))
                }),
                Ty::Projection(projection) => {
                    projection.of.has(such) || projection.args.iter().any(|arg| arg.has(such))
                }
                Ty::Unknown
                | Ty::Var(_)
                | Ty::Never
                | Ty::External(_)
                | Ty::Prim(_)
                | Ty::Param(_)
                | Ty::Closure(_) => false,
            }
    }

    /// Whether a number's literal may be of this type.
    pub fn may_be_number(&self) -> bool {
        match self {
            Ty::Prim(name) => is_number(*name),
            Ty::Unknown | Ty::Var(_) | Ty::External(_) | Ty::Projection(_) => true,
            _ => false,
        }
    }

    /// Looks through references.
    pub fn peel_refs(&self) -> &Ty {
        let mut ty = self;
        while let Ty::Ref(inner) = ty {
            ty = inner;
        }
        ty
    }

    /// What implementations for this type are looked up by; `None` for parameters and unknowns.
    pub fn head(&self) -> Option<Head> {
        Some(match self {
            Ty::Adt(id, _) => Head::Adt(*id),
            Ty::External(name) => Head::External(*name),
            Ty::Prim(name) => Head::Prim(*name),
            Ty::Ref(_) => Head::Ref,
            Ty::Pointer(_) => Head::Pointer,
            Ty::Slice(_) => Head::Slice,
            Ty::Array(_) => Head::Array,
            Ty::Tuple(_) => Head::Tuple,
            Ty::FnItem(..) | Ty::Constructor(..) | Ty::FnPointer(..) | Ty::Closure(_) => Head::Function,
            Ty::Future(_) => Head::Future,
            Ty::Never => Head::Never,
            Ty::Bounds(bounds) if bounds.dynamic => Head::Dyn(bounds.traits.first()?.id()?),
            _ => return None,
        })
    }

    /// Replaces parts: `change` is asked first; where it declines, the parts of the type are visited.
    pub fn map(&self, change: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Ty {
        self.changed(change).unwrap_or_else(|| self.clone())
    }

    /// As [`Ty::map`], or nothing where all stays as it is: most types do, and need no new allocation then.
    fn changed(&self, change: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Ty> {
        if let Some(changed) = change(self) {
            return Some(changed);
        }
        Some(match self {
            Ty::Adt(id, args) => Ty::Adt(*id, changed_args(args, change)?),
            Ty::Constructor(id, variant, args) => Ty::Constructor(*id, *variant, changed_args(args, change)?),
            Ty::Ref(inner) => Ty::Ref(Arc::new(inner.changed(change)?)),
            Ty::Pointer(inner) => Ty::Pointer(Arc::new(inner.changed(change)?)),
            Ty::Slice(inner) => Ty::Slice(Arc::new(inner.changed(change)?)),
            Ty::Array(inner) => Ty::Array(Arc::new(inner.changed(change)?)),
            Ty::Future(inner) => Ty::Future(Arc::new(inner.changed(change)?)),
            Ty::Tuple(args) => Ty::Tuple(changed_args(args, change)?),
            Ty::FnPointer(args, returns) => match (changed_args(args, change), returns.changed(change)) {
                (None, None) => return None,
                (new_args, new_returns) => Ty::FnPointer(
                    new_args.unwrap_or_else(|| Arc::clone(args)),
                    new_returns.map_or_else(|| Arc::clone(returns), Arc::new),
                ),
            },
            Ty::FnItem(id, subst) => Ty::FnItem(*id, changed_pairs(subst, change)?.into()),
            Ty::Bounds(bounds) => {
                let traits: Vec<Option<TraitRef>> = bounds.traits.iter().map(|bound| bound.changed(change)).collect();
                if traits.iter().all(Option::is_none) {
                    return None;
                }
                let old = bounds.traits.iter();
                let traits = traits.into_iter().zip(old).map(|(new, old)| new.unwrap_or_else(|| old.clone())).collect();
                Ty::Bounds(Arc::new(Bounds { dynamic: bounds.dynamic, traits }))
            }
            Ty::Projection(projection) => {
                let (of, args) = (projection.of.changed(change), changed_args(&projection.args, change));
                if of.is_none() && args.is_none() {
                    return None;
                }
                Ty::Projection(Arc::new(Projection {
                    of: of.unwrap_or_else(|| projection.of.clone()),
                    args: args.unwrap_or_else(|| Arc::clone(&projection.args)),
                    ..Projection::clone(projection)
                }))
            }
            Ty::Unknown | Ty::Var(_) | Ty::Never | Ty::External(_) | Ty::Prim(_) | Ty::Param(_) | Ty::Closure(_) => {
                return None;
            }
        })
    }

    /// Replaces type parameters.
    pub fn subst(&self, subst: &[(Name, Ty)]) -> Ty {
        if subst.is_empty() {
            return self.clone();
        }
        self.map(&mut |ty| match ty {
            Ty::Param(name) => subst.iter().find(|(param, _)| param == name).map(|(_, ty)| ty.clone()),
            _ => None,
        })
    }
}

/// Whether a primitive type's name is that of a number.
pub fn is_number(name: Name) -> bool {
    !matches!(name.as_str(), "bool" | "char" | "str")
}

fn changed_pairs(pairs: &[(Name, Ty)], change: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Vec<(Name, Ty)>> {
    let parts: Vec<Option<Ty>> = pairs.iter().map(|(_, ty)| ty.changed(change)).collect();
    if parts.iter().all(Option::is_none) {
        return None;
    }
    let new = parts.into_iter().zip(pairs).map(|(new, (name, old))| (*name, new.unwrap_or_else(|| old.clone())));
    Some(new.collect())
}

fn changed_args(args: &Args, change: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Args> {
    for (index, arg) in args.iter().enumerate() {
        if let Some(first) = arg.changed(change) {
            let rest = args[index + 1..].iter().map(|arg| arg.map(change));
            return Some(args[..index].iter().cloned().chain(std::iter::once(first)).chain(rest).collect());
        }
    }
    None
}

impl TraitRef {
    /// Replaces parts of the arguments and bindings.
    pub fn map(&self, change: &mut dyn FnMut(&Ty) -> Option<Ty>) -> TraitRef {
        self.changed(change).unwrap_or_else(|| self.clone())
    }

    fn changed(&self, change: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<TraitRef> {
        let (args, bindings) = (changed_args(&self.args, change), changed_pairs(&self.bindings, change));
        if args.is_none() && bindings.is_none() {
            return None;
        }
        Some(TraitRef {
            def: self.def,
            args: args.unwrap_or_else(|| Arc::clone(&self.args)),
            bindings: bindings.unwrap_or_else(|| self.bindings.clone()),
        })
    }

    /// Replaces type parameters.
    pub fn subst(&self, subst: &[(Name, Ty)]) -> TraitRef {
        self.map(&mut |ty| match ty {
            Ty::Param(name) => subst.iter().find(|(param, _)| param == name).map(|(_, ty)| ty.clone()),
            _ => None,
        })
    }
}
