//! What the targets share: a project whose texts are replaced from run to run, and the whole pipeline over it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use unpark::analysis::{Memory, Stop};
use unpark::cli::Command;
use unpark::load::{self, Options, Workspace};
use unpark::render::style::PLAIN;
use unpark::render::{Diagnostic, human};

/// A project on disk, loaded once, and what is kept of it between runs.
pub struct Project {
    folder: tempfile::TempDir,
    workspace: Workspace,
    pool: rayon::ThreadPool,
    memory: Memory,
    runs: u32,
}

/// What is kept of so many runs is more than a run needs.
const FORGET: u32 = 500;

impl Project {
    /// A project of these files.
    pub fn new(files: &[(&str, &str)]) -> Self {
        let folder = folder(files);
        let options = Options { directory: folder.path().to_path_buf(), workspace: true, ..Options::default() };
        let workspace = load::load(&options).expect("the project is sound");
        // As deep as the program's own.
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(256 << 20).build().expect("a thread");
        Self { folder, workspace, pool, memory: Memory::default(), runs: 0 }
    }

    /// Reads, checks and draws the project with these texts in place of its files.
    pub fn run(&mut self, texts: &[(&str, &str)]) {
        let unsaved = texts.iter().map(|(path, text)| (self.path(path), Arc::from(*text)));
        let mut workspace = self.workspace.clone();
        workspace.files = self.workspace.files.with_unsaved(unsaved.collect::<Vec<_>>());
        self.check(&workspace);
    }

    /// The same with this text of settings.
    pub fn run_with_settings(&mut self, text: &str) {
        let mut workspace = self.workspace.clone();
        workspace.settings.iter_mut().for_each(|settings| settings.text = text.into());
        self.check(&workspace);
    }

    fn check(&mut self, workspace: &Workspace) {
        self.runs += 1;
        if self.runs.is_multiple_of(FORGET) {
            self.memory = Memory::default();
        }
        let (config, _) = unpark::config::read(workspace);
        let arguments = ["cargo-unpark", "--no-baseline", "-W", "all"].map(Into::into);
        let Ok(Command::Check(check)) = unpark::cli::parse(arguments, self.folder.path().into(), |_| None) else {
            panic!("the arguments are sound");
        };
        let memory = &mut self.memory;
        self.pool.install(|| {
            let analysis = memory.analyse(workspace, &config, &Stop::default()).expect("nobody stops it");
            if let Ok((reported, problems)) = unpark::run::shown(&check, workspace, &config, &analysis) {
                let all = reported.iter().map(Diagnostic::from).chain(problems.iter().map(Diagnostic::from));
                let all: Vec<Diagnostic> = all.chain(analysis.problems.iter().map(Diagnostic::from)).collect();
                human::render(&all, &analysis.sources, PLAIN);
            }
        });
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().canonicalize().expect("the folder is there").join(path)
    }
}

/// A folder with these files.
pub fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path: &Path = &folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    folder
}

/// A manifest of a package with these dependencies.
pub fn manifest(name: &str, dependencies: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n{dependencies}")
}
