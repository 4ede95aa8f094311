//! What was found out about libraries' functions from their own sources, as rows of the catalog.

use super::{Binds, Blocks, Bound, Carried, Catalog, Outcome, Place, Remedy, Runs};
use crate::finding::Confidence;
use crate::names::Name;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What the functions of one library do.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Derived {
    /// Those that block.
    pub blocks: Vec<DerivedBlock>,
    /// What they do with the closures and futures that they are given.
    pub runs: Vec<DerivedRun>,
    /// Those that give back one of their arguments, or what they make around it: path and index.
    pub carries: Vec<(Name, usize)>,
    /// Those that make a client with a pool of connections, as a part of what they give.
    pub makings: Vec<DerivedMaking>,
}

/// A function that gets to a call that blocks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DerivedBlock {
    /// Its path as others name it; the trait's method where it implements one.
    pub path: Name,
    /// The type that implements the trait.
    pub on: Option<Name>,
    /// The way to the call that blocks.
    pub proof: Proof,
}

/// The way from a library's function to a call that blocks.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Proof {
    /// The call that blocks, and its receiver's type, as a file of facts names them.
    pub end: (Name, Option<Name>),
    /// The calls on the way, each with its place: `` `connect` (lettre-0.11.0/src/client.rs:57) ``.
    pub steps: Vec<String>,
    /// Whether every step is written out in the code, or some receivers' types were inferred.
    pub inferred: bool,
}

impl Proof {
    /// How sure it is.
    pub fn confidence(&self) -> Confidence {
        if self.inferred { Confidence::Medium } else { Confidence::High }
    }
}

/// What a function does with a parameter.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DerivedRun {
    /// Its path as others name it.
    pub path: Name,
    /// Which argument, the receiver not counted.
    pub argument: usize,
    /// Where the argument runs.
    pub on: Place,
    /// Whether it gives nothing back: what it began is its own to wait for.
    pub keeps: bool,
}

/// A function that makes a client.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DerivedMaking {
    /// Its path as others name it.
    pub path: Name,
    /// How.
    pub by: MadeBy,
}

/// The call by which a library's function makes a client.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MadeBy {
    /// The function that makes it in the end, as a file of facts names it.
    pub end: Name,
    /// The place of the call in the library: `near-api-0.8.5/src/config.rs:41`.
    pub place: String,
}

impl Catalog {
    /// Adds what was found out. What a file says goes first.
    pub fn learn(&mut self, all: impl IntoIterator<Item = Arc<Derived>>) {
        for derived in all {
            for block in &derived.blocks {
                let (path, self_type) = block.proof.end;
                self.include(path.as_str());
                if self.blocks.rows(block.path).iter().any(|row| row.on == block.on) {
                    continue;
                }
                let Some(end) = self.blocks(path, self_type) else { continue };
                let row = end.reached_by(block);
                self.blocks.extend(std::iter::once((block.path, row)));
            }
            for &(path, argument) in &derived.carries {
                if !self.says_who_runs(path, argument) {
                    self.carries.entry(path).or_insert(Carried::Argument(argument));
                }
            }
            for making in &derived.makings {
                self.include(making.by.end.as_str());
                if let Some(end) = self.binds(making.by.end) {
                    let row = end.made_behind(making);
                    self.binds.entry(making.path).or_insert(row);
                }
            }
            for run in &derived.runs {
                if !self.says_who_runs(run.path, run.argument) {
                    self.runs.extend(std::iter::once((run.path, Runs::derived(run))));
                }
            }
        }
    }

    fn says_who_runs(&self, path: Name, argument: usize) -> bool {
        self.runs.rows(path).iter().any(|row| row.argument.is_none_or(|known| known == argument))
    }

    /// Whether a file of facts speaks of a call.
    pub fn speaks_of(&self, path: Name, self_type: Option<Name>) -> bool {
        self.blocks(path, self_type).is_some()
            || !self.runs(path).is_empty()
            || self.binds(path).is_some()
            || self.runtime(path).is_some()
            || self.carries(path).is_some()
    }

    /// Reads the files about the libraries that these paths begin with: a program calls some that it knows only through what
    /// others pass on.
    pub fn include_all(&mut self, paths: impl Iterator<Item = Name>) {
        paths.for_each(|path| self.include(path.as_str()));
    }

    /// Reads the file about the library that a path begins with, if that was not done.
    fn include(&mut self, path: &str) {
        let library = path.split("::").next().unwrap_or(path);
        if !self.read.contains(library) {
            self.add_libraries(vec![library.to_owned()]);
        }
    }
}

impl Blocks {
    /// The row of a function that gets to this one's.
    fn reached_by(&self, block: &DerivedBlock) -> Self {
        let offload = |remedy: &Option<Remedy>| remedy.as_ref().map(|_| Remedy::Offload);
        Self {
            path: block.path,
            on: block.on,
            tokio: offload(&self.tokio),
            async_std: offload(&self.async_std),
            smol: offload(&self.smol),
            when: None,
            fine: None,
            proof: Some(Arc::new(block.proof.clone())),
            ..self.clone()
        }
    }

    /// Whether a library's function that gets to such a call is worth a word. What a library does in passing is not:
    /// short locks and hand-shakes with its own threads, logging, looks at the clock or the file system, values made once.
    pub fn matters_behind_others(&self) -> bool {
        use super::Class::{Barrier, Condvar, Cpu, Lock, OnceInit, Park, Scheduler, Stdout, Telemetry};
        let in_passing =
            matches!(self.class, Barrier | Condvar | Cpu | Lock | OnceInit | Park | Scheduler | Stdout | Telemetry);
        self.shown && self.behind && (self.outcome != Outcome::Late || (!in_passing && self.cost > super::Cost::Micro))
    }
}

impl Binds {
    /// The row of a function that makes what this one makes, as a part of something else.
    fn made_behind(&self, making: &DerivedMaking) -> Self {
        Self {
            path: making.path,
            ty: None,
            binds: Bound::None,
            outside: None,
            polled: None,
            gone: None,
            idle: None,
            share: None,
            made_by: Some(making.by.clone()),
            ..self.clone()
        }
    }
}

impl Runs {
    fn derived(run: &DerivedRun) -> Self {
        Self {
            path: run.path,
            argument: Some(run.argument),
            on: run.on,
            multi_thread_only: false,
            panic: None,
            foreign: false,
            once: false,
            dropped: if run.keeps { super::Dropped::Waits } else { super::Dropped::Detaches },
        }
    }
}
