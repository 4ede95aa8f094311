//! Which libraries do nothing that blocks and make no clients, told by the words they are written with: most need not be linked.
//!
//! A library is inert if its source has not all the words of any such call (`thread` and `sleep`, `TcpStream` and
//! `connect`, `rusqlite` and `Connection` and `open`), and all the libraries that it depends on are inert.

use crate::catalog::Catalog;
use crate::load::Workspace;
use crate::names::Name;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::path::PathBuf;
use std::sync::OnceLock;

/// Looks at the texts of libraries, at each once.
#[derive(Default)]
pub struct Inert {
    known: FxHashMap<PathBuf, bool>,
    telling: OnceLock<Vec<Vec<&'static str>>>,
}

impl Inert {
    /// Whether a library of the workspace does nothing that blocks and makes no clients, for sure.
    pub fn is_inert(&mut self, workspace: &Workspace, krate: usize) -> bool {
        let directory = workspace.packages[workspace.crates[krate].package].directory.clone();
        if let Some(&known) = self.known.get(&directory) {
            return known;
        }
        // Libraries that depend on each other add nothing to one another.
        self.known.insert(directory.clone(), true);
        let inert = !self.tells(workspace, krate) && {
            let mut alone = workspace.alone(krate);
            alone.add_libraries(0, &|_, library| !Catalog::describes(library));
            (1..alone.crates.len()).all(|below| self.is_inert(&alone, below))
        };
        self.known.insert(directory, inert);
        inert
    }

    /// Whether the texts of a library have all the words of such a call.
    fn tells(&self, workspace: &Workspace, krate: usize) -> bool {
        let telling = self.telling.get_or_init(telling_words);
        let all: FxHashSet<&str> = telling.iter().flatten().copied().collect();
        let texts = workspace.texts(workspace.crates[krate].package, "fn");
        let found = texts.par_iter().map(|text| -> FxHashSet<&str> {
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let words = code.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
            words.filter_map(|word| all.get(word).copied()).collect()
        });
        let found = found.reduce(FxHashSet::default, |mut a, b| {
            a.extend(b);
            a
        });
        telling.iter().any(|words| words.iter().all(|word| found.contains(word)))
    }
}

/// Of all calls that block or make clients, the words that whoever makes them has to write: for the library, for what has them,
/// for themselves.
fn telling_words() -> Vec<Vec<&'static str>> {
    let (catalog, _) = Catalog::load(&Catalog::libraries().collect::<Vec<_>>());
    let calls = catalog.blocking_calls().into_iter().filter(|&(path, on)| {
        catalog.blocks(path, on).is_some_and(|row| row.matters_behind_others() && row.when.is_none())
    });
    let makings = catalog.calls_that_make_pools().into_iter().map(|path| (path, None));
    let mut words: Vec<_> = calls
        .chain(makings)
        .filter_map(|(path, on)| {
            let (owner, name) = path.as_str().rsplit_once("::")?;
            let owner = on.map_or(owner, Name::as_str).rsplit("::").take(2);
            let library = path.as_str().split("::").next();
            Some(library.into_iter().chain(owner).chain([name]).filter(|word| *word != "std").collect())
        })
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}
