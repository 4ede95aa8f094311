//! What library functions do (stand-in until the real one is merged).
#![allow(missing_docs)]

use crate::names::Name;
use crate::source::Problem;
use rustc_hash::FxHashMap;

#[derive(Clone, Debug, Default)]
pub struct Catalog {
    pub blocks: FxHashMap<Name, Blocks>,
    pub runs: FxHashMap<Name, Vec<Runs>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cost {
    Micro,
    Milli,
    Unbounded,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    Late,
    Hang,
    Panic(String),
}

#[derive(Clone, Debug)]
pub struct Blocks {
    pub path: Name,
    pub on: Option<Name>,
    pub class: String,
    pub cost: Cost,
    pub shown: bool,
    pub outcome: Outcome,
    pub tokio: Option<String>,
    pub async_std: Option<String>,
    pub smol: Option<String>,
    pub when: Option<String>,
    pub fine: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RunsOn {
    Runtime,
    MainFuture,
    BlockingPool,
    Thread,
    CpuPool,
    Caller,
    Local,
}

#[derive(Clone, Debug)]
pub struct Runs {
    pub argument: u32,
    pub on: RunsOn,
}

#[derive(Clone, Debug)]
pub struct MakesRuntime {
    pub flavor: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Binds {
    pub binds: String,
    pub outside: Option<Outcome>,
    pub gone: Option<String>,
    pub idle: Option<String>,
    pub cost: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Entry {
    pub flavor: Option<String>,
    pub test: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Carried {
    Receiver,
    Argument(u32),
}

impl Catalog {
    pub fn load(_crates: &[&str]) -> (Catalog, Vec<Problem>) {
        (Catalog::default(), Vec::new())
    }
    pub fn blocks(&self, path: Name, _self_type: Option<Name>) -> Option<&Blocks> {
        self.blocks.get(&path)
    }
    pub fn runs(&self, path: Name) -> &[Runs] {
        self.runs.get(&path).map_or(&[], Vec::as_slice)
    }
    pub fn runtime(&self, _path: Name) -> Option<&MakesRuntime> {
        None
    }
    pub fn runtime_type(&self, _ty: Name) -> bool {
        false
    }
    pub fn binds(&self, _path: Name) -> Option<&Binds> {
        None
    }
    pub fn entry(&self, _attribute: Name) -> Option<&Entry> {
        None
    }
    pub fn polled(&self, _trait_method: Name) -> bool {
        false
    }
    pub fn carries(&self, _path: Name) -> Option<Carried> {
        None
    }
    pub fn panic(&self, _id: &str) -> Option<&str> {
        None
    }
}
