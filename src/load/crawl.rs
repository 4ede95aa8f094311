//! Reads files and the files that they declare, in parallel, with the same numbers on every run.
//!
//! Files are read in waves: all roots, then all files that those declare, and so on. Within a wave reading and parsing
//! are parallel; numbers are given between the waves, in the order of the declarations, so thread timing does not show.
//! A file that several crates of one package declare is parsed once, which also ends cycles of `mod`.

use super::{Files, Workspace};
use crate::cfg::Cfg;
use crate::source::{FileId, Problem, SourceFile, Sources, Span};
use rayon::prelude::*;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Parsing recurses as deep as the code nests; syn cannot be stopped half way.
const STACK: usize = 256 << 20;

/// A file to begin with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Root {
    /// Index into [`Workspace::crates`].
    pub krate: usize,
    /// The file.
    pub path: PathBuf,
    /// Whether it is a root only if no other file declares it as a module.
    pub late: bool,
}

/// A file that another one declares.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Child {
    /// The module's name, for messages.
    pub name: String,
    /// Where the file may be, in the order to try.
    pub candidates: Vec<Candidate>,
    /// The declaration.
    pub span: Span,
    /// Whether its absence is no problem, such as under a condition that is not known to hold.
    pub optional: bool,
}

/// A place where a declared file may be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// The file; a relative path starts from the declaring file's own directory.
    pub path: PathBuf,
    /// Where the files of its own modules are sought; relative as above.
    pub dir: PathBuf,
}

/// What the parser of a file may need to know besides its text.
#[derive(Clone, Debug)]
pub struct FileContext<'a> {
    /// The number of the file, final.
    pub file: FileId,
    /// The crate that first declared it: index into [`Workspace::crates`].
    pub krate: usize,
    /// Where the files of its modules are sought.
    pub dir: PathBuf,
    /// Conditions it is read under.
    pub cfg: &'a Cfg,
    /// Edition of its crate.
    pub edition: &'a str,
    /// Whether only its signatures are of use.
    pub signatures: bool,
}

/// A parsed file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Parsed<T> {
    /// What the parser made of it.
    pub value: T,
    /// The crate that first declared it: index into [`Workspace::crates`].
    pub krate: usize,
    /// The files that it declares, in the parser's order; `None` where there is none to be read.
    pub children: Vec<Option<FileId>>,
}

/// Everything that was read.
#[derive(Clone, Debug)]
pub struct Crawled<T> {
    /// The texts.
    pub sources: Sources,
    /// What was parsed, by [`FileId`].
    pub files: Vec<Parsed<T>>,
    /// The file of each root, in the order given; `None` where it could not be read or is no root after all.
    pub roots: Vec<Option<FileId>>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Who wants a file.
#[derive(Clone, Copy)]
enum Wanted {
    Root(usize),
    Child { parent: FileId, slot: usize },
}

/// A file that somebody wants.
struct Request {
    by: Wanted,
    krate: usize,
    name: String,
    candidates: Vec<Candidate>,
    span: Option<Span>,
    optional: bool,
}

/// A request whose file is there.
struct Located {
    path: PathBuf,
    canonical: PathBuf,
    dir: PathBuf,
}

/// A file that has not been seen before, and who asked for it first.
struct Fresh {
    krate: usize,
    span: Option<Span>,
    located: Located,
}

/// A file with its number, ready to be parsed.
struct Numbered {
    file: FileId,
    krate: usize,
    dir: PathBuf,
}

/// Package and canonical path: what makes two declarations mean the same parsed file.
type Key = (usize, PathBuf);

/// The files seen so far; nothing stands for one that could not be read.
type Seen = HashMap<Key, Option<FileId>>;

/// A parser as [`crawl`] takes it.
trait Parse<T>: Fn(&SourceFile, &FileContext<'_>) -> (T, Vec<Child>) + Sync {}
impl<T, F: Fn(&SourceFile, &FileContext<'_>) -> (T, Vec<Child>) + Sync> Parse<T> for F {}

/// Runs something on threads whose stacks hold deeply nested code. Stacks are reserved, not used.
pub fn with_threads<R: Send>(run: impl FnOnce() -> R + Send) -> R {
    match rayon::ThreadPoolBuilder::new().stack_size(STACK).build() {
        Ok(pool) => pool.install(run),
        // A machine that refuses such threads still gets an answer, from rayon's own.
        Err(_) => run(),
    }
}

/// Reads the roots and all that they declare. `parse` is called once for each file; call it in [`with_threads`].
pub fn crawl<T: Send>(
    workspace: &Workspace,
    roots: Vec<Root>,
    parse: impl Fn(&SourceFile, &FileContext<'_>) -> (T, Vec<Child>) + Sync,
) -> Crawled<T> {
    let mut crawl = Crawl {
        workspace,
        crawled: Crawled {
            sources: Sources::default(),
            files: Vec::new(),
            roots: vec![None; roots.len()],
            problems: Vec::new(),
        },
        seen: Seen::new(),
    };
    crawl.run(&roots, &parse);
    crawl.crawled
}

struct Crawl<'a, T> {
    workspace: &'a Workspace,
    crawled: Crawled<T>,
    seen: Seen,
}

impl<T: Send> Crawl<'_, T> {
    fn run(&mut self, roots: &[Root], parse: &impl Parse<T>) {
        let early = roots.iter().enumerate().filter(|(_, root)| !root.late);
        self.waves(early.map(|(slot, root)| root_request(slot, root)).collect(), parse);
        for (slot, root) in roots.iter().enumerate().filter(|(_, root)| root.late) {
            let package = self.workspace.crates[root.krate].package;
            let reached =
                self.workspace.files.canonical(&root.path).is_ok_and(|path| self.seen.contains_key(&(package, path)));
            if !reached {
                self.waves(vec![root_request(slot, root)], parse);
            }
        }
    }

    fn waves(&mut self, mut wave: Vec<Request>, parse: &impl Parse<T>) {
        while !wave.is_empty() {
            let (sources, files) = (&self.crawled.sources, &self.workspace.files);
            let located: Vec<_> = wave.par_iter().map(|request| locate(request, sources, self.workspace)).collect();
            let (keys, fresh) = self.settle(&wave, located);
            let texts: Vec<_> = fresh.par_iter().map(|fresh| read(&fresh.located, files)).collect();
            let numbered = self.number(fresh, texts);
            let (workspace, sources) = (self.workspace, &self.crawled.sources);
            let parsed: Vec<_> =
                numbered.par_iter().map(|numbered| parse_one(workspace, sources, numbered, parse)).collect();
            self.answer(&wave, keys);
            wave = self.collect(&numbered, parsed);
        }
    }

    /// Gives the key of every request whose file is there, and the requests whose file has not been seen before.
    fn settle(&mut self, wave: &[Request], located: Vec<Result<Located, Problem>>) -> (Vec<Option<Key>>, Vec<Fresh>) {
        let (mut keys, mut fresh) = (Vec::new(), Vec::new());
        for (request, located) in wave.iter().zip(located) {
            let package = self.workspace.crates[request.krate].package;
            match located {
                Ok(located) => {
                    let key = (package, located.canonical.clone());
                    keys.push(Some(key.clone()));
                    if let Entry::Vacant(entry) = self.seen.entry(key) {
                        entry.insert(None);
                        fresh.push(Fresh { krate: request.krate, span: request.span, located });
                    }
                }
                Err(problem) => {
                    keys.push(None);
                    if !request.optional {
                        self.crawled.problems.push(at(problem, request.span));
                    }
                }
            }
        }
        (keys, fresh)
    }

    /// Gives numbers to the files whose text could be read.
    fn number(&mut self, fresh: Vec<Fresh>, texts: Vec<Result<Arc<str>, Problem>>) -> Vec<Numbered> {
        let mut numbered = Vec::new();
        for (fresh, text) in fresh.into_iter().zip(texts) {
            let Fresh { krate, span, located } = fresh;
            match text {
                Ok(text) => {
                    let name = shown(&located.path, &self.workspace.root);
                    let file = self.crawled.sources.add(SourceFile::new(located.path, name, text));
                    self.seen.insert((self.workspace.crates[krate].package, located.canonical), Some(file));
                    numbered.push(Numbered { file, krate, dir: located.dir });
                }
                Err(problem) => self.crawled.problems.push(at(problem, span)),
            }
        }
        numbered
    }

    /// Tells every request of the wave which file it got.
    fn answer(&mut self, wave: &[Request], keys: Vec<Option<Key>>) {
        for (request, key) in wave.iter().zip(keys) {
            let file = key.and_then(|key| self.seen[&key]);
            match request.by {
                Wanted::Root(slot) => self.crawled.roots[slot] = file,
                Wanted::Child { parent, slot } => self.crawled.files[parent.0 as usize].children[slot] = file,
            }
        }
    }

    /// Keeps what was parsed and gives the next wave: what those files declare.
    fn collect(&mut self, numbered: &[Numbered], parsed: Vec<(T, Vec<Child>)>) -> Vec<Request> {
        let mut next = Vec::new();
        for (numbered, (value, children)) in numbered.iter().zip(parsed) {
            let Numbered { file, krate, .. } = *numbered;
            self.crawled.files.push(Parsed { value, krate, children: vec![None; children.len()] });
            next.extend(children.into_iter().enumerate().map(|(slot, child)| Request {
                by: Wanted::Child { parent: file, slot },
                krate,
                name: child.name,
                candidates: child.candidates,
                span: Some(child.span),
                optional: child.optional,
            }));
        }
        next
    }
}

/// Finds the first of the places that is there.
fn locate(request: &Request, sources: &Sources, workspace: &Workspace) -> Result<Located, Problem> {
    let base = match request.by {
        Wanted::Root(_) => PathBuf::new(),
        Wanted::Child { parent, .. } => sources.file(parent).path.parent().map(Path::to_path_buf).unwrap_or_default(),
    };
    for candidate in &request.candidates {
        let path = base.join(&candidate.path);
        match workspace.files.canonical(&path) {
            Ok(canonical) if !workspace.contains(&canonical) => return Err(outside(&path)),
            Ok(canonical) => return Ok(Located { path, canonical, dir: base.join(&candidate.dir) }),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(unreadable(&path, &error)),
        }
    }
    Err(missing(request, &base))
}

fn parse_one<T>(
    workspace: &Workspace,
    sources: &Sources,
    numbered: &Numbered,
    parse: &impl Parse<T>,
) -> (T, Vec<Child>) {
    let krate = &workspace.crates[numbered.krate];
    let context = FileContext {
        file: numbered.file,
        krate: numbered.krate,
        dir: numbered.dir.clone(),
        cfg: &workspace.packages[krate.package].cfg,
        edition: &krate.edition,
        signatures: krate.signatures,
    };
    parse(sources.file(numbered.file), &context)
}

fn root_request(slot: usize, root: &Root) -> Request {
    let dir = root.path.parent().map(Path::to_path_buf).unwrap_or_default();
    Request {
        by: Wanted::Root(slot),
        krate: root.krate,
        name: String::new(),
        candidates: vec![Candidate { path: root.path.clone(), dir }],
        span: None,
        optional: false,
    }
}

/// A problem is shown at the declaration where there is one; the path then belongs into the sentence.
fn at(problem: Problem, span: Option<Span>) -> Problem {
    match (span, &problem.path) {
        (None, _) => problem,
        (Some(_), None) => Problem { span, ..problem },
        (Some(_), Some(path)) => {
            let message = format!("{}: {}", problem.message, path.display());
            Problem { message, span, path: None, ..problem }
        }
    }
}

fn problem(message: impl Into<String>, path: Option<&Path>, help: &str) -> Problem {
    let (path, help) = (path.map(Path::to_path_buf), Some(help.to_owned()));
    Problem { message: message.into(), span: None, path, help, skipped: true }
}

fn missing(request: &Request, base: &Path) -> Problem {
    let paths: Vec<_> = request.candidates.iter().map(|c| format!("`{}`", base.join(&c.path).display())).collect();
    match request.by {
        Wanted::Root(_) => problem(
            "file not found",
            request.candidates.first().map(|candidate| candidate.path.as_path()),
            "create it or correct the path",
        ),
        Wanted::Child { .. } => problem(
            format!("file not found for module `{}`", request.name),
            None,
            &format!("create {}; a file that a build script writes is not read", paths.join(" or ")),
        ),
    }
}

fn outside(path: &Path) -> Problem {
    let help = "only files in the repository and in its packages are read: move it there";
    problem("file lies outside of the project", Some(path), help)
}

fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    problem(format!("file could not be read ({error})"), Some(path), "check its permissions")
}

/// The text of a file, or what keeps it from being one.
fn read(located: &Located, files: &Files) -> Result<Arc<str>, Problem> {
    let path = Some(located.path.as_path());
    files.read(&located.canonical).map_err(|error| match error.kind() {
        ErrorKind::IsADirectory => problem("this is a directory, not a source file", path, "name a file in it"),
        ErrorKind::Unsupported => problem("this is not a regular file", path, "replace it with one"),
        ErrorKind::FileTooLarge => problem("file is larger than 100 MiB", path, "split it"),
        ErrorKind::InvalidData => problem(format!("file is {error}"), path, "save it as UTF-8; rustc refuses it too"),
        _ => unreadable(&located.path, &error),
    })
}

/// How a path is shown: relative to the root, with `/` on every system.
pub(super) fn shown(path: &Path, root: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let text = inside.to_string_lossy();
    if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() }
}
