//! The few items of the standard library that the language itself knows: what `?`, `.await`, `for` and `*` mean.

use super::facts::Operator;
use super::world::{AdtId, Def, ModId, Namespace, TraitId, World};
use crate::names::Name;

/// Items that syntax refers to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lang {
    /// The root of `std`.
    pub std: Option<ModId>,
    /// The prelude.
    pub prelude: Option<ModId>,
    /// `Option`.
    pub option: Option<AdtId>,
    /// `Result`.
    pub result: Option<AdtId>,
    /// `Vec`.
    pub vec: Option<AdtId>,
    /// `String`.
    pub string: Option<AdtId>,
    /// `Box`.
    pub boxed: Option<AdtId>,
    /// `Rc`.
    pub rc: Option<AdtId>,
    /// `Arc`.
    pub arc: Option<AdtId>,
    /// `Pin`.
    pub pin: Option<AdtId>,
    /// `Poll`.
    pub poll: Option<AdtId>,
    /// `ControlFlow`.
    pub control_flow: Option<AdtId>,
    /// The range types with two ends, one end and none.
    pub range: Option<AdtId>,
    /// `Deref`.
    pub deref: Option<TraitId>,
    /// `Index`.
    pub index: Option<TraitId>,
    /// `From`.
    pub from: Option<TraitId>,
    /// `Display`.
    pub display: Option<TraitId>,
    /// `Debug`.
    pub debug: Option<TraitId>,
    /// `TryFrom`.
    pub try_from: Option<TraitId>,
    /// `Iterator`.
    pub iterator: Option<TraitId>,
    /// `IntoIterator`.
    pub into_iterator: Option<TraitId>,
    /// `Future`.
    pub future: Option<TraitId>,
    /// `IntoFuture`.
    pub into_future: Option<TraitId>,
    /// `Fn`, `FnMut`, `FnOnce`, and their `async` kin.
    pub callables: [Option<TraitId>; 6],
    /// `Drop`.
    pub drop: Option<TraitId>,
    /// `CStr`.
    pub c_str: Option<AdtId>,
    /// The traits of arithmetic, in the order of [`Operator`].
    pub operators: [Option<TraitId>; 10],
    /// `Send`.
    pub send: Option<TraitId>,
    /// `Sync`.
    pub sync: Option<TraitId>,
}

impl Lang {
    /// Looks the items up in the crate `std`, if it was read.
    pub(super) fn find(world: &World) -> Self {
        let std_name = Name::new("std");
        // Members come first, and a test may be called so.
        let Some(std) = world.crates.iter().rev().find(|data| data.input.name == std_name) else {
            return Self::default();
        };
        let adt = |path: &str| match world.find(path, Namespace::Type) {
            Some(Def::Adt(id)) => Some(id),
            _ => None,
        };
        let of_trait = |path: &str| match world.find(path, Namespace::Type) {
            Some(Def::Trait(id)) => Some(id),
            _ => None,
        };
        let prelude = ["std::prelude::rust_2024", "std::prelude::v1"].iter().find_map(|path| {
            match world.find(path, Namespace::Type) {
                Some(Def::Module(id)) => Some(id),
                _ => None,
            }
        });
        let callables = ["Fn", "FnMut", "FnOnce", "AsyncFn", "AsyncFnMut", "AsyncFnOnce"];
        let operators = ["Add", "Sub", "Mul", "Div", "Rem", "BitAnd", "BitOr", "BitXor", "Shl", "Shr"];
        Self {
            std: Some(std.root),
            prelude,
            option: adt("std::option::Option"),
            result: adt("std::result::Result"),
            vec: adt("std::vec::Vec"),
            string: adt("std::string::String"),
            boxed: adt("std::boxed::Box"),
            rc: adt("std::rc::Rc"),
            arc: adt("std::sync::Arc"),
            pin: adt("std::pin::Pin"),
            poll: adt("std::task::Poll"),
            control_flow: adt("std::ops::ControlFlow"),
            range: adt("std::ops::Range"),
            deref: of_trait("std::ops::Deref"),
            index: of_trait("std::ops::Index"),
            from: of_trait("std::convert::From"),
            display: of_trait("std::fmt::Display"),
            debug: of_trait("std::fmt::Debug"),
            try_from: of_trait("std::convert::TryFrom"),
            iterator: of_trait("std::iter::Iterator"),
            into_iterator: of_trait("std::iter::IntoIterator"),
            future: of_trait("std::future::Future"),
            into_future: of_trait("std::future::IntoFuture"),
            callables: callables.map(|name| of_trait(&format!("std::ops::{name}"))),
            drop: of_trait("std::ops::Drop"),
            c_str: adt("std::ffi::CStr"),
            operators: operators.map(|name| of_trait(&format!("std::ops::{name}"))),
            send: of_trait("std::marker::Send"),
            sync: of_trait("std::marker::Sync"),
        }
    }

    /// The trait that an operator stands for.
    pub fn operator(&self, operator: Operator) -> Option<TraitId> {
        self.operators[operator as usize]
    }

    /// Whether a trait is one of the callable ones.
    pub fn is_callable(&self, id: TraitId) -> bool {
        self.callables.contains(&Some(id))
    }

    /// Whether a trait is one of the `async` callable ones.
    pub fn is_async_callable(&self, id: TraitId) -> bool {
        self.callables[3..].contains(&Some(id))
    }
}
