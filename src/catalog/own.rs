//! Rows that a project adds: the same as a catalog file has, for functions of its own and of libraries.
//!
//! They go before what the catalog says, and before what is derived from a body. Whether their paths name something is
//! for those to check who know the names.

use super::marks::Marked;
use super::rows::{Blocks, Cancels, Carries, Driven, Guard, Handler, Polled, Runs, Same};
use super::runtimes::{Binds, Entry, MakesRuntime};
use super::{Catalog, carried};
use crate::names::Name;
use schemars::JsonSchema;
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

/// Rows of a project's own.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct OwnRows {
    /// Functions that keep their thread waiting.
    #[schemars(with = "Vec<Blocks>")]
    pub blocks: Vec<Spanned<Blocks>>,
    /// Functions that wait as another one does.
    #[schemars(with = "Vec<Same>")]
    pub same: Vec<Spanned<Same>>,
    /// Functions that run what they are given: offloading wrappers, spawners, routers.
    #[schemars(with = "Vec<Runs>")]
    pub runs: Vec<Spanned<Runs>>,
    /// Functions that make a runtime, or something that hides one.
    #[schemars(with = "Vec<MakesRuntime>")]
    pub runtimes: Vec<Spanned<MakesRuntime>>,
    /// Functions whose value belongs to a runtime, needs one around it, or is worth sharing.
    #[schemars(with = "Vec<Binds>")]
    pub binds: Vec<Spanned<Binds>>,
    /// Attributes that start a runtime, or decide where the body under them runs.
    #[schemars(with = "Vec<Entry>")]
    pub entries: Vec<Spanned<Entry>>,
    /// Methods of traits whose implementations run on an event loop.
    #[schemars(with = "Vec<Polled>")]
    pub polled: Vec<Spanned<Polled>>,
    /// Functions whose result is or contains their receiver or an argument.
    #[schemars(with = "Vec<Carries>")]
    pub carries: Vec<Spanned<Carries>>,
    /// Types whose values hold something for as long as they live.
    #[schemars(with = "Vec<Guard>")]
    pub guards: Vec<Spanned<Guard>>,
    /// Functions whose future loses something when it is dropped before it is ready.
    #[schemars(with = "Vec<Cancels>")]
    pub cancels: Vec<Spanned<Cancels>>,
    /// Functions of which some lint wants to know one thing: that they sleep, look, take a permit.
    #[schemars(with = "Vec<Marked>")]
    pub marks: Vec<Spanned<Marked>>,
    /// Functions that give a future among other things, which must be run for the others to work.
    #[schemars(with = "Vec<Driven>")]
    pub driven: Vec<Spanned<Driven>>,
    /// Functions of the project that something out of sight calls: handlers, callbacks.
    #[schemars(with = "Vec<Handler>")]
    pub handlers: Vec<Spanned<Handler>>,
}

/// What the path of a row is to name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// A function, a method, or all methods of a type.
    Function,
    /// A macro.
    Macro,
    /// A type.
    Type,
}

/// A path that a row names, with the place of the row.
#[derive(Debug)]
pub struct OwnRow<'a> {
    /// What it is to name.
    pub subject: Subject,
    /// The path.
    pub path: &'a mut Name,
    /// Where the row stands.
    pub range: Range<usize>,
}

impl OwnRows {
    /// The paths of all rows.
    pub fn paths(&mut self) -> Vec<OwnRow<'_>> {
        let mut found = Vec::new();
        macro_rules! add {
            ($($rows:ident.$path:ident: $subject:ident),* $(,)?) => {$(
                for row in &mut self.$rows {
                    let range = row.span();
                    found.push(OwnRow { subject: Subject::$subject, path: &mut row.get_mut().$path, range });
                }
            )*};
        }
        add!(
            blocks.path: Function, same.path: Function, runs.path: Function, runtimes.path: Function,
            binds.path: Function, entries.path: Macro, polled.path: Function, guards.ty: Type, cancels.path: Function,
            carries.path: Function, marks.path: Function, driven.path: Function, handlers.path: Function,
        );
        found
    }

    /// The functions that are known by these rows: what they do is not looked for in their bodies.
    pub fn described(&self) -> impl Iterator<Item = Name> {
        let blocks = self.blocks.iter().map(|row| row.get_ref().path);
        let same = self.same.iter().map(|row| row.get_ref().path);
        let runs = self.runs.iter().map(|row| row.get_ref().path);
        let runtimes = self.runtimes.iter().map(|row| row.get_ref().path);
        let binds = self.binds.iter().map(|row| row.get_ref().path);
        let carries = self.carries.iter().map(|row| row.get_ref().path);
        blocks.chain(same).chain(runs).chain(runtimes).chain(binds).chain(carries)
    }
}

impl Catalog {
    /// Takes a project's rows in.
    pub fn add_own(&mut self, own: &OwnRows) {
        let blocks = own.blocks.iter().map(|row| (row.get_ref().path, row.get_ref().clone()));
        self.blocks.replace(blocks, |old, new| old.on == new.on);
        let runs = own.runs.iter().map(|row| (row.get_ref().path, row.get_ref().clone()));
        self.runs.replace(runs, |_, _| true);
        self.same.extend(own.same.iter().map(|row| (row.get_ref().path, row.get_ref().other)));
        for row in own.runtimes.iter().map(Spanned::get_ref) {
            self.runtime_types.extend(row.dropped.is_some().then_some(row.ty));
            self.runtimes.insert(row.path, row.clone());
        }
        self.binds.extend(own.binds.iter().map(|row| (row.get_ref().path, row.get_ref().clone())));
        self.entries.extend(own.entries.iter().map(|row| (row.get_ref().path, row.get_ref().clone())));
        for row in &own.polled {
            let row = row.get_ref();
            self.polled.entry(row.path).or_default().push(row.clone());
        }
        self.guards.extend(own.guards.iter().map(|row| (row.get_ref().ty, row.get_ref().clone())));
        self.cancels.extend(own.cancels.iter().map(|row| (row.get_ref().path, row.get_ref().clone())));
        self.marks.extend(own.marks.iter().map(|row| (row.get_ref().path, row.get_ref().mark)));
        self.driven.extend(own.driven.iter().map(|row| (row.get_ref().path, row.get_ref().clone())));
        let carries = own.carries.iter().map(Spanned::get_ref);
        self.carries.extend(carries.map(|row| (row.path, carried(row.argument))));
        self.handlers.extend(own.handlers.iter().map(|row| (row.get_ref().path, row.get_ref().on)));
    }
}
