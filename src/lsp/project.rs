//! A project that the server watches: what was loaded of it, what is kept between runs, and what is to be shown.

use super::report::{FileReport, Uris, report};
use super::worker::{Changes, View};
use crate::analysis::{Memory, Stop};
use crate::cli::Check;
use crate::config::{self, Config};
use crate::load::{self, Files, LoadError, Workspace};
use crate::run;
use crate::source::{Mistake, Problem, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why there is a project.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asked {
    /// The client has this folder open.
    Folder(PathBuf),
    /// The client shows this document, and it is in no other project.
    Document(PathBuf),
}

/// A project.
pub struct Project {
    asked: Asked,
    loaded: Option<Loaded>,
    /// Whether its manifests have to be read.
    stale: bool,
    error: Option<String>,
    files: BTreeMap<PathBuf, FileReport>,
    /// The files that its code is in.
    sources: BTreeSet<PathBuf>,
}

struct Loaded {
    check: Check,
    workspace: Workspace,
    config: Config,
    memory: Memory,
    /// Whether something changed since it was looked at.
    changed: bool,
    /// Why nothing of the last run is shown.
    error: Option<String>,
}

impl Project {
    /// One of which nothing is known yet.
    pub fn new(asked: Asked) -> Self {
        let (files, sources) = (BTreeMap::new(), BTreeSet::new());
        Self { asked, loaded: None, stale: true, error: None, files, sources }
    }

    /// Why it is here.
    pub fn asked(&self) -> &Asked {
        &self.asked
    }

    /// The root of its workspace.
    pub fn root(&self) -> Option<&PathBuf> {
        self.loaded.as_ref().map(|loaded| &loaded.workspace.root)
    }

    /// Why it could not be loaded, or why nothing of it is shown.
    pub fn error(&self) -> Option<&str> {
        let of_run = || self.loaded.as_ref().and_then(|loaded| loaded.error.as_deref());
        self.error.as_deref().or_else(of_run)
    }

    /// What is to be shown of its files.
    pub fn files(&self) -> &BTreeMap<PathBuf, FileReport> {
        &self.files
    }

    /// Whether a file is one of this project's, or may become one.
    pub fn covers(&self, path: &Path) -> bool {
        let packages = self.loaded.iter().flat_map(|loaded| &loaded.workspace.packages);
        let named = packages.filter(|package| !package.name.is_empty());
        self.asked == Asked::Document(path.to_path_buf())
            || self.sources.contains(path)
            || named.map(|package| &package.directory).any(|directory| path.starts_with(directory))
    }

    /// Remembers what has to be looked at again.
    pub fn mark(&mut self, changes: &Changes) {
        self.stale |= changes.manifests;
        let touched = changes.disk || changes.documents.iter().any(|path| self.covers(path));
        if let Some(loaded) = &mut self.loaded {
            loaded.changed |= touched;
            if changes.disk {
                loaded.workspace.files = Files::default();
            }
        }
    }

    /// Reads the manifests if that is due. A workspace whose root is `taken` belongs to another project; one that
    /// cannot be read stays as it was.
    pub fn load(&mut self, view: &View, taken: &dyn Fn(&PathBuf) -> bool) {
        if !std::mem::take(&mut self.stale) {
            return;
        }
        let loaded = match self.try_load(view) {
            Ok(loaded) => loaded.filter(|loaded| !taken(&loaded.workspace.root)),
            Err(error) => {
                self.error = Some(error);
                return;
            }
        };
        self.error = None;
        let memory = self.loaded.take().map(|before| before.memory.reloaded());
        self.loaded = loaded.map(|loaded| Loaded { memory: memory.unwrap_or_default(), ..loaded });
        if self.loaded.is_none() {
            self.files.clear();
            self.sources.clear();
        }
    }

    fn try_load(&self, view: &View) -> Result<Option<Loaded>, String> {
        let directory = match &self.asked {
            Asked::Folder(folder) => folder.as_path(),
            Asked::Document(path) => path.parent().unwrap_or(path),
        };
        let mut check = view.settings.check(directory, view.surroundings.variable)?;
        let mut loaded = load::load(&check.load);
        if let (Err(LoadError::NoManifest(_)), Asked::Document(path)) = (&loaded, &self.asked) {
            check.load.paths = vec![path.clone()];
            loaded = load::load(&check.load);
        }
        match loaded {
            Ok(workspace) => {
                let (config, mistakes) = config::read(&workspace);
                match mistakes.first() {
                    None => {
                        let memory = Memory::default();
                        Ok(Some(Loaded { check, workspace, config, memory, changed: true, error: None }))
                    }
                    Some(mistake) => Err(place(mistake, &config.sources)),
                }
            }
            // A folder of something else is no mistake.
            Err(LoadError::NoManifest(_)) => Ok(None),
            Err(error) => Err(said(&run::not_loaded(&error).messages)),
        }
    }

    /// Analyses the project if that is due; nothing if it was stopped.
    pub fn analyse(&mut self, unsaved: &[(PathBuf, Arc<str>)], uris: &Uris, view: &View, stop: &Stop) -> Option<()> {
        let Some(loaded) = self.loaded.as_mut().filter(|loaded| loaded.changed) else { return Some(()) };
        loaded.workspace.files = loaded.workspace.files.with_unsaved(unsaved.iter().cloned());
        let workspace = &loaded.workspace;
        let analysis = loaded.memory.analyse(workspace, &loaded.config, stop)?;
        loaded.changed = false;
        if let Some(mistake) = analysis.mistakes.first() {
            loaded.error = Some(place(mistake, &analysis.sources));
            return Some(());
        }
        let (reported, problems) = match run::shown(&loaded.check, workspace, &loaded.config, &analysis) {
            Ok(shown) => shown,
            Err(ended) => {
                loaded.error = Some(said(&ended.messages));
                return Some(());
            }
        };
        loaded.error = None;
        let canonical = |path: &Path| workspace.files.canonical(path).unwrap_or_else(|_| path.to_path_buf());
        self.sources = analysis.sources.iter().map(|(_, file)| canonical(&file.path)).collect();
        let all: Vec<&Problem> = analysis.problems.iter().chain(&problems).collect();
        self.files = report(&analysis, &reported, &all, &canonical, uris, view);
        // To give all of this back takes a while, and nobody waits for it.
        rayon::spawn(move || drop(analysis));
        Some(())
    }
}

/// A message as a client shows it.
fn said(message: &str) -> String {
    message.trim_start_matches("error: ").trim_end().to_owned()
}

/// A mistake in the settings, with its place.
fn place(mistake: &Mistake, sources: &Sources) -> String {
    let (file, at) = (&sources.file(mistake.span.file).name, sources.place(mistake.span));
    let help = mistake.help.iter().map(|help| format!("\n  help: {help}"));
    let text = format!("{file}:{}:{}: {}", at.line, at.column, mistake.message);
    std::iter::once(text).chain(help).collect()
}
