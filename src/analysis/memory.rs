//! What one run leaves for the next one over the same project, so that an edit costs what it changes.
//!
//! What is kept is found by everything it depends on, never by what is believed to have changed: a run with a memory
//! says what a run without one says. Only what the last run used is kept, so that a memory does not grow.

use super::derive::Deriver;
use super::libraries::{
    Library, Stub, declared_libraries, libraries_used, mentioned_libraries, names, read_libraries, stubs,
};
use super::reading::{Reading, Readings};
use super::store::{Entry, Store};
use super::world::build_world;
use super::{Analysis, Input, Parsed, Watch, check, own, read_members};
use crate::catalog::{Catalog, OwnRows};
use crate::config::Config;
use crate::load::{Cache, Crawled, Dependencies, Workspace};
use crate::progress::{Progress, Stage};
use crate::rust::link::Drafts;
use crate::source::{FileId, Problem, Sources};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A way to end a run early.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks the run to end.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Nothing once the run was asked to end.
    pub fn go_on(&self) -> Option<()> {
        (!self.0.load(Ordering::Relaxed)).then_some(())
    }
}

/// What is kept between runs over one loaded project.
#[derive(Default)]
pub struct Memory {
    kept: Kept,
    drafts: Drafts,
    deriver: Deriver,
}

/// What is kept of everything before linking.
#[derive(Default)]
pub(super) struct Kept {
    readings: Readings,
    known: Option<Known>,
    libraries: Option<Libraries>,
}

/// The part of the catalog that a project needs.
#[derive(Clone)]
struct Known {
    libraries: BTreeSet<&'static str>,
    catalog: Arc<Catalog>,
    problems: Vec<Problem>,
    stubs: Vec<Stub>,
}

/// The libraries that the code names, and what was read of them.
struct Libraries {
    used: BTreeSet<String>,
    workspace: Workspace,
    read: Vec<Arc<Library>>,
}

impl Memory {
    /// What [`super::analyse`] gives; nothing if it is asked to stop.
    pub fn analyse(&mut self, workspace: &Workspace, config: &Config, stop: &Stop) -> Option<Analysis> {
        let watch = Watch { stop, progress: &Progress::default() };
        let input = self.kept.read(workspace, &config.rows, watch)?;
        let program = self.drafts.link(&input.world, &input.inputs, &input.catalog.guards());
        check(input, program, config, &mut self.deriver, watch)
    }

    /// The memory for the same project after its manifests were loaded again: what was read of files still holds.
    pub fn reloaded(self) -> Self {
        let kept = Kept { readings: self.kept.readings, ..Kept::default() };
        Self { kept, ..Self::default() }
    }
}

impl Kept {
    /// Everything before linking.
    pub(super) fn read(
        &mut self,
        workspace: &Workspace,
        rows: &[(FileId, OwnRows)],
        watch: Watch<'_>,
    ) -> Option<Input> {
        let stop = watch.stop;
        watch.progress.begin(Stage::Reading);
        let (declared, cache) = (declared_libraries(workspace), workspace.cache.as_ref());
        // Later runs in this process have all that is kept, and what they read may be unsaved.
        let store = self.known.is_none().then(|| {
            let (store, kept) = Store::open(workspace, "files", |_| true);
            self.readings.extend(kept);
            store
        });
        let Self { readings, known, .. } = &*self;
        let (crawled, mut known) =
            rayon::join(|| read_members(workspace, readings, watch), || Known::of(known.as_ref(), &declared, cache));
        let read = by_package(workspace, &crawled);
        if stop.go_on().is_none() {
            // The next run will want what this one did not get to.
            self.readings.extend(read.into_iter().flatten());
            return None;
        }
        if let Some(store) = store {
            store.keep(workspace, &read);
        }
        self.readings = read.into_iter().flatten().collect();
        if workspace.crates.iter().any(|krate| krate.dependencies == Dependencies::Anything) {
            let libraries = mentioned_libraries(&crawled.sources, declared);
            known = Known::of(self.known.as_ref().or(Some(&known)), &libraries, cache);
        }
        self.known = Some(known.clone());
        let Libraries { workspace, read, .. } = self.libraries(workspace, &crawled.sources);
        let workspace = workspace.clone();
        let mut problems = problems(&crawled);
        problems.extend(known.problems);
        stop.go_on()?;
        let mut catalog = Catalog::clone(&known.catalog);
        rows.iter().for_each(|(_, rows)| catalog.add_own(rows));
        watch.progress.begin(Stage::Linking);
        let (world, inputs) = build_world(&workspace, &crawled, read, known.stubs, &catalog);
        own::add_guards(&world, rows.iter().map(|(_, rows)| rows), &mut catalog);
        stop.go_on()?;
        Some(Input { workspace, crawled, catalog, problems, world, inputs })
    }

    fn libraries(&mut self, workspace: &Workspace, sources: &Sources) -> &Libraries {
        let used = libraries_used(workspace, sources);
        let kept = self.libraries.take().filter(|kept| kept.used == used);
        self.libraries.insert(kept.unwrap_or_else(|| {
            let mut workspace = workspace.clone();
            // Texts of libraries are of no use once they were read.
            workspace.files = workspace.files.afresh();
            let mut asking = [(workspace, used.clone())];
            let read = read_libraries(&mut asking).pop().unwrap_or_default();
            let [(mut workspace, _)] = asking;
            workspace.files = workspace.files.afresh();
            Libraries { used, workspace, read }
        }))
    }
}

/// Everything before linking, of libraries by themselves, and what `then` makes of it. What several of them use is read
/// once; the tables of each are gone when it is done with, since those of all would be more than a project's own.
pub(super) fn read_side_by_side<T: Send>(alone: Vec<Workspace>, then: impl Fn(Input) -> T + Sync) -> Vec<T> {
    let watch = Watch { stop: &Stop::default(), progress: &Progress::default() };
    let read = alone.par_iter().map(|workspace| {
        let known = Known::of(None, &declared_libraries(workspace), workspace.cache.as_ref());
        let crawled = read_members(workspace, &Readings::default(), watch);
        let used = libraries_used(workspace, &crawled.sources);
        ((crawled, known), used)
    });
    let (read, used): (Vec<_>, Vec<_>) = read.unzip();
    let mut asking: Vec<(Workspace, BTreeSet<String>)> = alone.into_iter().zip(used).collect();
    let libraries = read_libraries(&mut asking);
    let all = asking.into_par_iter().zip(read).zip(libraries);
    let made = all.map(|(((mut workspace, _), (crawled, known)), libraries)| {
        workspace.files = workspace.files.afresh();
        let (catalog, problems) = (Catalog::clone(&known.catalog), problems(&crawled));
        let (world, inputs) = build_world(&workspace, &crawled, &libraries, known.stubs, &catalog);
        then(Input { workspace, crawled, catalog, problems, world, inputs })
    });
    made.collect()
}

impl Known {
    /// What is known of these libraries: what is at hand, if it is of the same ones.
    fn of(kept: Option<&Self>, libraries: &BTreeSet<&'static str>, cache: Option<&Cache>) -> Self {
        if let Some(kept) = kept.filter(|kept| kept.libraries == *libraries) {
            return kept.clone();
        }
        let ((catalog, problems), stubs) = rayon::join(|| Catalog::load(&names(libraries)), || stubs(libraries, cache));
        Self { libraries: libraries.clone(), catalog: Arc::new(catalog), problems, stubs }
    }
}

/// What was read of the files, by package.
fn by_package(workspace: &Workspace, crawled: &Crawled<Parsed>) -> Vec<Entry<Arc<Reading>>> {
    let mut packages = vec![Entry::new(); workspace.packages.len()];
    for file in &crawled.files {
        packages[workspace.crates[file.krate].package].extend(file.value.reading.clone());
    }
    packages
}

/// What could not be read of the files.
fn problems(crawled: &Crawled<Parsed>) -> Vec<Problem> {
    let of_files = crawled.files.iter().filter_map(|file| file.value.problem.as_ref());
    of_files.chain(&crawled.problems).cloned().collect()
}
