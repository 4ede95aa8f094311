//! Names for people and for the catalog: canonical paths of functions and types.

use crate::names::Name;
use crate::rust::types::{TraitDef, Ty};
use crate::rust::world::{Container, FnId, World};

/// The canonical path of a type, looked through references and the smart pointers that only own.
pub(super) fn type_path(world: &World, ty: &Ty) -> Option<Name> {
    let lang = &world.lang;
    match ty {
        Ty::Ref(inner) | Ty::Pointer(inner) => type_path(world, inner),
        Ty::Adt(id, args) if [lang.boxed, lang.rc, lang.arc, lang.pin].contains(&Some(*id)) => {
            args.first().and_then(|inner| type_path(world, inner))
        }
        Ty::Adt(id, _) => Some(world.adt(*id).path),
        Ty::External(name) | Ty::Prim(name) => Some(*name),
        Ty::Bounds(bounds) => bounds.traits.first().map(|bound| match bound.def {
            TraitDef::Read(id) => world.trait_data(id).path,
            TraitDef::External(name) => name,
        }),
        _ => None,
    }
}

/// The canonical path of a type whose values are dropped with their owner: of the type itself, in a `Box` or an `Option`.
pub(super) fn owned_path(world: &World, ty: &Ty) -> Option<Name> {
    let lang = &world.lang;
    match ty {
        Ty::Adt(id, args) if [lang.boxed, lang.option].contains(&Some(*id)) => {
            args.first().and_then(|inner| owned_path(world, inner))
        }
        Ty::Adt(id, _) if [lang.rc, lang.arc].contains(&Some(*id)) => None,
        Ty::Adt(id, _) => Some(world.adt(*id).path),
        Ty::External(name) => Some(*name),
        _ => None,
    }
}

/// What a type is made around: its first argument, and that one's, and so on. `None` where that is not known.
pub(super) fn innermost(world: &World, ty: &Ty) -> Option<Name> {
    match ty {
        Ty::Ref(inner) | Ty::Pointer(inner) | Ty::Slice(inner) | Ty::Array(inner) => innermost(world, inner),
        Ty::Adt(_, parts) | Ty::Tuple(parts) if !parts.is_empty() => {
            parts.first().and_then(|inner| innermost(world, inner))
        }
        Ty::Adt(..) | Ty::External(_) | Ty::Prim(_) => type_path(world, ty),
        _ => None,
    }
}

/// The canonical path of the type that an `impl` block is for: `Arc` itself where that is the type.
fn own_path(world: &World, ty: &Ty) -> Option<Name> {
    match ty {
        Ty::Adt(id, _) => Some(world.adt(*id).path),
        Ty::Slice(_) => Some(Name::new("slice")),
        Ty::Array(_) => Some(Name::new("array")),
        Ty::Pointer(_) => Some(Name::new("pointer")),
        other => type_path(world, other),
    }
}

/// The type that a call gives in the end, looked through `Result`, `Option`, `Poll` and futures as well.
pub(super) fn given_path(world: &World, ty: &Ty) -> Option<Name> {
    let lang = &world.lang;
    match ty {
        Ty::Future(inner) | Ty::Ref(inner) => given_path(world, inner),
        Ty::Adt(id, args) if [lang.result, lang.option, lang.poll].contains(&Some(*id)) => {
            args.first().and_then(|inner| given_path(world, inner))
        }
        other => type_path(world, other),
    }
}

impl World {
    /// The canonical path of a function: by its module, its type, or, for the functions of a library's traits and
    /// their implementations, by the trait.
    pub fn function_path(&self, id: FnId) -> Name {
        let data = self.function(id);
        *data.path.get_or_init(|| {
            let name = data.decl.name.as_str();
            let owner = match data.container {
                Container::Module => self.module(data.module).path,
                Container::Trait(id) => self.trait_data(id).path,
                Container::Impl(id) => {
                    let head = self.impl_head(id);
                    let stub = self.crates[data.krate.0 as usize].input.stub;
                    let of_trait = head.of_trait.as_ref().and_then(|of_trait| of_trait.id()).filter(|_| stub);
                    match of_trait {
                        Some(of_trait) => self.trait_data(of_trait).path,
                        None => own_path(self, &head.self_type).unwrap_or(self.module(data.module).path),
                    }
                }
            };
            owner.join(name)
        })
    }

    /// How a function is shown: with its type, without its modules.
    pub(super) fn function_display(&self, id: FnId) -> Name {
        let data = self.function(id);
        let owner = match data.container {
            Container::Module => return data.decl.name,
            Container::Trait(id) => Some(self.trait_data(id).path),
            Container::Impl(id) => type_path(self, &self.impl_head(id).self_type),
        };
        match owner {
            Some(owner) => Name::new(owner.last()).join(data.decl.name.as_str()),
            None => data.decl.name,
        }
    }

    /// The trait's method that a function implements or provides.
    pub(super) fn implemented(&self, id: FnId) -> Option<Name> {
        let data = self.function(id);
        let name = data.decl.name.as_str();
        match data.container {
            Container::Module => None,
            Container::Trait(id) => Some(self.trait_data(id).path.join(name)),
            Container::Impl(id) => match self.impl_head(id).of_trait.as_ref().map(|of_trait| of_trait.def) {
                Some(TraitDef::Read(id)) => Some(self.trait_data(id).path.join(name)),
                Some(TraitDef::External(path)) => Some(path.join(name)),
                // Behind the glob of a library that is not read: the trait as it is written.
                None => {
                    let written = self.implementation(id).decl.of_trait.as_ref()?.segments.last()?;
                    Some(written.name.join(name))
                }
            },
        }
    }
}
