//! Which findings were asked for: shipped code is, tests, examples, benchmarks and build scripts are on request.
//!
//! All of them are analysed, since they call each other. What panics or hangs in a test is seen when that runs for the first
//! time, so what is said of one that passes is wrong, mostly. Levels, confidence and suppressions are left out.

use crate::analysis::Analysis;
use crate::cfg::TestCode;
use crate::finding::Finding;
use crate::load::Workspace;
use crate::source::{FileId, Span};
use rustc_hash::FxHashMap;
use std::path::Path;

/// What a run was asked to report on.
pub struct Scope<'a> {
    workspace: &'a Workspace,
    analysis: &'a Analysis,
    /// Test code by file, where it was not asked for.
    tests: FxHashMap<FileId, Vec<Span>>,
}

impl<'a> Scope<'a> {
    /// Of a workspace and what was found out about it.
    pub fn new(workspace: &'a Workspace, analysis: &'a Analysis) -> Self {
        let mut tests: FxHashMap<FileId, Vec<Span>> = FxHashMap::default();
        if workspace.test_code == TestCode::Off {
            for body in analysis.program.bodies.iter().filter(|body| body.test) {
                tests.entry(body.span.file).or_default().push(body.span);
            }
        }
        Self { workspace, analysis, tests }
    }

    /// Whether a finding is within it.
    pub fn has(&self, finding: &Finding) -> bool {
        let span = finding.primary.span;
        let reported = self.place(span.file).is_some_and(|(krate, file)| self.workspace.reports_on(krate, file));
        reported && self.asks_for(span)
    }

    /// Whether code there was asked for.
    pub fn asks_for(&self, span: Span) -> bool {
        let asked = self.place(span.file).is_some_and(|(krate, file)| self.workspace.asks_for(krate, file));
        let test = self.tests.get(&span.file).is_some_and(|tests| tests.iter().any(|test| test.contains(span)));
        asked && !test
    }

    /// The crate of a file, and its path.
    fn place(&self, file: FileId) -> Option<(usize, &Path)> {
        let krate = *self.analysis.crate_of_file.get(file.0 as usize)?;
        Some((krate, &self.analysis.sources.file(file).path))
    }
}
