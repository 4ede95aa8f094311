//! The thread that analyses: it takes jobs in turn and keeps the projects between them.
//!
//! What changed is remembered until it was looked at, so that a job that is stopped leaves nothing behind but work for
//! the next one.

use super::positions::Encoding;
use super::project::{Asked, Project};
use super::report::{FileReport, Uris};
use super::settings::Settings;
use super::{Event, Surroundings};
use crate::analysis::Stop;
use crate::load;
use crate::rust::extract::is_whole;
use lsp_types::Uri;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

/// What is to be looked at.
pub struct Job {
    /// Set when nobody wants the answer any more.
    pub stop: Stop,
    /// The folders that the client has open.
    pub folders: Vec<PathBuf>,
    /// The Rust documents that it has open.
    pub open: Vec<(Uri, PathBuf, Arc<str>)>,
    /// What changed since the last job.
    pub changes: Changes,
    /// How to look.
    pub view: Arc<View>,
}

/// How projects are looked at and shown.
#[derive(Clone, Debug)]
pub struct View {
    /// What the user set.
    pub settings: Settings,
    /// The process.
    pub surroundings: Surroundings,
    /// How columns are counted.
    pub encoding: Encoding,
    /// Whether the client shows the chain as related information.
    pub related: bool,
}

/// What changed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Changes {
    /// Documents that were opened, changed or closed.
    pub documents: BTreeSet<PathBuf>,
    /// Whether sources on disk did.
    pub disk: bool,
    /// Whether manifests, lock files or settings did.
    pub manifests: bool,
}

/// How a job ended.
pub enum Done {
    /// With this.
    Finished(Report),
    /// It was stopped.
    Stopped,
}

/// What is known of all projects.
#[derive(Default)]
pub struct Report {
    /// By canonical path.
    pub files: BTreeMap<PathBuf, FileReport>,
    /// Documents of which an earlier text was looked at, as the present one cannot be read.
    pub behind: BTreeSet<PathBuf>,
    /// Why projects could not be loaded.
    pub errors: BTreeSet<String>,
}

/// Does jobs until there are no more.
pub fn work(jobs: Receiver<Job>, events: Sender<Event>) {
    load::with_threads(move || {
        let mut worker = Worker::default();
        for job in jobs {
            let done = worker.run(&job).map_or(Done::Stopped, Done::Finished);
            if events.send(Event::Done(done)).is_err() {
                return;
            }
        }
    });
}

#[derive(Default)]
struct Worker {
    projects: Vec<Project>,
    held: BTreeMap<PathBuf, Held>,
}

/// A document's text.
struct Held {
    /// As it is.
    text: Arc<str>,
    /// As it was when it could be read last.
    whole: Option<Arc<str>>,
}

impl Worker {
    fn run(&mut self, job: &Job) -> Option<Report> {
        self.hold(job);
        self.projects.iter_mut().for_each(|project| project.mark(&job.changes));
        self.ask_for_projects(job);
        let whole = self.held.iter().filter_map(|(path, held)| Some((path.clone(), Arc::clone(held.whole.as_ref()?))));
        let unsaved: Vec<(PathBuf, Arc<str>)> = whole.collect();
        let uris: Uris = job.open.iter().map(|(uri, path, _)| (path.clone(), uri.clone())).collect();
        for project in &mut self.projects {
            project.analyse(&unsaved, &uris, &job.view, &job.stop)?;
        }
        let mut report = Report::default();
        for project in &self.projects {
            report.errors.extend(project.error().map(str::to_owned));
            for (path, file) in project.files() {
                report.files.entry(path.clone()).or_default().add(file);
            }
        }
        let behind = |held: &Held| !held.whole.as_ref().is_some_and(|whole| Arc::ptr_eq(whole, &held.text));
        report.behind = self.held.iter().filter(|(_, held)| behind(held)).map(|(path, _)| path.clone()).collect();
        Some(report)
    }

    fn hold(&mut self, job: &Job) {
        self.held.retain(|path, _| job.open.iter().any(|(_, open, _)| open == path));
        for (_, path, text) in &job.open {
            let before = self.held.remove(path);
            let held = match before {
                Some(held) if Arc::ptr_eq(&held.text, text) => held,
                _ if is_whole(text) => Held { text: Arc::clone(text), whole: Some(Arc::clone(text)) },
                before => Held { text: Arc::clone(text), whole: before.and_then(|held| held.whole) },
            };
            self.held.insert(path.clone(), held);
        }
    }

    /// One project for each folder, and one for each document that is in none of them.
    fn ask_for_projects(&mut self, job: &Job) {
        self.projects.retain(|project| match project.asked() {
            Asked::Folder(folder) => job.folders.contains(folder),
            Asked::Document(_) => job.open.iter().any(|(_, path, _)| project.covers(path)),
        });
        for folder in &job.folders {
            if !self.projects.iter().any(|project| *project.asked() == Asked::Folder(folder.clone())) {
                self.projects.push(Project::new(Asked::Folder(folder.clone())));
            }
        }
        self.load(job);
        for (_, path, _) in &job.open {
            if !self.projects.iter().any(|project| project.covers(path)) {
                self.projects.push(Project::new(Asked::Document(path.clone())));
                self.load(job);
            }
        }
    }

    fn load(&mut self, job: &Job) {
        for index in 0..self.projects.len() {
            let (before, rest) = self.projects.split_at_mut(index);
            let taken = |root: &PathBuf| before.iter().any(|other| other.root() == Some(root));
            if let Some(project) = rest.first_mut() {
                project.load(&job.view, &taken);
            }
        }
    }
}
