//! The settings of a project: `unpark.toml`, or tables of metadata in its manifests.
//!
//! Settings of a package go before those of the workspace, one by one. Flags and variables go before both, and are not
//! seen here: this only says what the files say, and where. Which files there are is found by `load`; what is done with
//! levels and rows is decided by their own stages.

mod print;
mod schema;
mod table;

pub use print::print;
pub use schema::schema;
pub use table::refusal;

use crate::catalog::OwnRows;
use crate::finding::Confidence;
use crate::levels::{LevelFlag, Origin};
use crate::load::{Settings, Workspace};
use crate::source::{FileId, Mistake, SourceFile, Sources, Span};
use std::ops::Range;
use std::path::{Path, PathBuf};
use table::Table;

/// What the files of settings say.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The texts, for showing mistakes in them.
    pub sources: Sources,
    /// Rows that the project adds to the catalog, with the file that each group stands in.
    pub rows: Vec<(FileId, OwnRows)>,
    /// The workspace's part, then the packages'.
    parts: Vec<Part>,
}

/// The settings of one table.
#[derive(Clone, Debug)]
struct Part {
    /// Whose it is: index into the workspace's packages, or the workspace's own.
    package: Option<usize>,
    /// The directory that its patterns start from.
    directory: PathBuf,
    levels: Vec<LevelFlag>,
    min_confidence: Option<(Confidence, Origin)>,
    exclude: Vec<(glob::Pattern, Origin)>,
}

/// Reads the settings of a workspace. A table with a mistake counts for nothing.
pub fn read(workspace: &Workspace) -> (Config, Vec<Mistake>) {
    let (mut config, mut mistakes) = (Config::default(), Vec::new());
    for settings in &workspace.settings {
        let text = settings.text.clone();
        let file = config.sources.add(SourceFile::new(settings.path.clone(), settings.name.clone(), text));
        match table::tables(settings) {
            Ok(found) => {
                mistakes.extend(found.strays.into_iter().map(|stray| stray.at(file)));
                for (owner, table) in found.tables {
                    config.add(settings, file, owner.package(settings), table, &mut mistakes);
                }
            }
            Err(error) => mistakes.push(error.at(file)),
        }
    }
    (config, mistakes)
}

/// A mistake in a text that has no number yet.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Fault {
    message: String,
    range: Range<usize>,
    help: Option<String>,
}

impl Fault {
    fn at(self, file: FileId) -> Mistake {
        Mistake { message: self.message, span: span(file, &self.range), help: self.help }
    }
}

fn span(file: FileId, range: &Range<usize>) -> Span {
    Span { file, start: range.start as u32, end: range.end as u32 }
}

impl Config {
    fn add(
        &mut self,
        settings: &Settings,
        file: FileId,
        package: Option<usize>,
        table: Table,
        mistakes: &mut Vec<Mistake>,
    ) {
        let place = |range: &Range<usize>| {
            let line = self.sources.file(file).place(range.start as u32).line;
            Origin::File(format!("{}:{line}", settings.name))
        };
        if let Some(other) = self.parts.iter().find(|part| part.package == package) {
            let range = table.range();
            let message = format!("settings in `{}` and in another file of the same folder", settings.name);
            let help = Some(format!("keep them in one place; the other one is in `{}`", other.directory.display()));
            mistakes.push(Fault { message, range, help }.at(file));
            return;
        }
        let (levels, faults) = table.levels(&place);
        mistakes.extend(faults.into_iter().map(|fault| fault.at(file)));
        let (exclude, faults) = table.patterns(&place);
        mistakes.extend(faults.into_iter().map(|fault| fault.at(file)));
        let min_confidence =
            table.min_confidence.as_ref().map(|word| (Confidence::from(*word.get_ref()), place(&word.span())));
        let directory = settings.path.parent().unwrap_or(Path::new("")).to_path_buf();
        self.parts.push(Part { package, directory, levels, min_confidence, exclude });
        self.rows.push((file, table.apis));
    }

    /// The parts that hold for a package, the nearest last.
    fn parts_of(&self, package: usize) -> impl DoubleEndedIterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.package.is_none_or(|owner| owner == package))
    }

    /// The levels that are set for a package's files, in the order in which they are to be applied.
    pub fn levels(&self, package: usize) -> Vec<LevelFlag> {
        self.parts_of(package).flat_map(|part| part.levels.iter().cloned()).collect()
    }

    /// The weakest proof whose findings are shown of a package, and who says so.
    pub fn min_confidence(&self, package: usize) -> Option<(Confidence, Origin)> {
        self.parts_of(package).rev().find_map(|part| part.min_confidence.clone())
    }

    /// Whether findings in a file of a package are left out.
    pub fn excludes(&self, package: usize, file: &Path) -> bool {
        self.parts_of(package).any(|part| part.excludes(file))
    }
}

impl Part {
    /// A pattern fits a file, or a folder that the file is in.
    fn excludes(&self, file: &Path) -> bool {
        let Ok(inside) = file.strip_prefix(&self.directory) else { return false };
        let options = glob::MatchOptions { require_literal_separator: true, ..glob::MatchOptions::new() };
        let fits = |path: &Path| self.exclude.iter().any(|(pattern, _)| pattern.matches_path_with(path, options));
        inside.ancestors().filter(|path| !path.as_os_str().is_empty()).any(fits)
    }
}
