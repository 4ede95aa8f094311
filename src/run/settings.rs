//! What holds in a run: what the settings of files say, then the environment, then the command line.

use crate::analysis::Analysis;
use crate::cli::Check;
use crate::config::{self, Config};
use crate::finding::{Confidence, Finding};
use crate::levels::{self, Chosen, Level, Origin, UnknownLint};
use crate::load::Workspace;
use std::collections::BTreeMap;

/// The settings of a run, package by package.
pub struct Settings<'a> {
    workspace: &'a Workspace,
    config: &'a Config,
    packages: Vec<InForce>,
}

/// What holds for the files of one package, and who says so.
struct InForce {
    levels: BTreeMap<String, Chosen>,
    min_confidence: (Confidence, Option<Origin>),
}

impl<'a> Settings<'a> {
    /// Of a run in a workspace whose files say this.
    pub fn new(check: &Check, workspace: &'a Workspace, config: &'a Config) -> Result<Self, UnknownLint> {
        let known = levels::known();
        // Files without a package may be all there is; flags are looked at even if there are none.
        levels::resolve(&known, &check.levels)?;
        let of_package = |package: usize| {
            let mut flags = config.levels(package);
            flags.extend(check.levels.iter().cloned());
            let min_confidence = check.min_confidence.clone().or_else(|| config.min_confidence(package));
            let min_confidence =
                min_confidence.map_or((Confidence::Medium, None), |(word, origin)| (word, Some(origin)));
            Ok(InForce { levels: levels::resolve(&known, &flags)?, min_confidence })
        };
        let packages = (0..workspace.packages.len()).map(of_package).collect::<Result<_, _>>()?;
        Ok(Self { workspace, config, packages })
    }

    /// Whether a finding is shown: strong enough, of a lint that is on, in a file that is not excluded.
    pub fn shows(&self, analysis: &Analysis, finding: &Finding) -> bool {
        let Some(package) = self.package_of(analysis, finding) else { return false };
        let file = &analysis.sources.file(finding.primary.span.file).path;
        finding.confidence >= self.packages[package].min_confidence.0
            && self.level(analysis, finding) != Level::Allow
            && !self.config.excludes(package, file)
    }

    /// The level of a finding's lint in the package that it is in.
    pub fn level(&self, analysis: &Analysis, finding: &Finding) -> Level {
        let package = self.package_of(analysis, finding).map(|package| &self.packages[package]);
        package.and_then(|settings| settings.levels.get(finding.lint)).map_or(Level::Warn, |chosen| chosen.level)
    }

    fn package_of(&self, analysis: &Analysis, finding: &Finding) -> Option<usize> {
        let krate = *analysis.crate_of_file.get(finding.primary.span.file.0 as usize)?;
        Some(self.workspace.crates[krate].package)
    }

    /// The settings of every package that is reported on, and where they come from.
    pub fn print(&self) -> String {
        let packages = self.workspace.packages.iter().zip(&self.packages).enumerate();
        let reported = packages.filter(|(_, (package, _))| package.reported);
        let texts = reported.map(|(index, (package, settings))| {
            config::print(self.config, index, &package.name, &settings.levels, &settings.min_confidence)
        });
        texts.collect::<Vec<_>>().join("\n")
    }
}
