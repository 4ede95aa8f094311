//! What code may name of other crates: under which name, with which features, in which builds.

use super::Code;
use crate::catalog::With;
use crate::load::{Asked, Dependencies, DependencyTarget, There};
use crate::names::Name;
use crate::program::{Body, CrateKind};
use cargo_metadata::semver::Version;

/// What one body can import.
pub struct Imports<'c> {
    dependencies: Option<&'c Dependencies>,
    modern: bool,
    test: bool,
}

/// A library as one body can use it.
pub struct Import {
    /// The name it has there; nothing where no name is needed.
    pub name: Option<Name>,
    /// Whether it is there in every build that has the body.
    pub always: bool,
    asked: Option<Asked>,
    library: String,
}

impl<'c> Imports<'c> {
    /// Of a body.
    pub fn new(code: Code<'c>, body: &Body) -> Self {
        let krate = code.crate_of_file.get(body.span.file.0 as usize);
        let krate = krate.and_then(|&krate| code.workspace.crates.get(krate));
        let tests = |kind| matches!(kind, CrateKind::Test | CrateKind::Example | CrateKind::Bench);
        Self {
            dependencies: krate.map(|krate| &krate.dependencies),
            // Before, paths of other crates had to be imported.
            modern: krate.is_some_and(|krate| krate.edition.as_str() >= "2018"),
            test: body.test || krate.is_some_and(|krate| tests(krate.kind)),
        }
    }

    /// What is needed to write this: a method or an operand is there as it is.
    pub fn of(&self, with: &With) -> Option<Import> {
        match with {
            With::Function(path) => self.library(*path),
            With::Method(_) | With::Argument | With::Receiver => {
                Some(Import { name: None, always: true, asked: None, library: String::new() })
            }
        }
    }

    /// The library that a path begins with.
    pub fn library(&self, path: Name) -> Option<Import> {
        let (first, _) = path.as_str().split_once("::")?;
        let Dependencies::Declared(all) = self.dependencies.filter(|_| self.modern)? else { return None };
        all.iter().find_map(|dependency| match &dependency.to {
            DependencyTarget::Library { library, asked, features, .. } if library == first => {
                let mut asked = asked.clone();
                if self.test {
                    asked.features.clone_from(features);
                }
                let always = asked.there == There::Always || self.test && asked.there == There::ForTests;
                let name = Some(Name::new(&dependency.name));
                Some(Import { name, always, asked: Some(asked), library: library.clone() })
            }
            _ => None,
        })
    }
}

impl Import {
    /// A path of the library as it is written there.
    pub fn path(&self, path: Name) -> String {
        match (self.name, path.as_str().split_once("::")) {
            (Some(name), Some((_, rest))) => format!("{name}::{rest}"),
            _ => path.to_string(),
        }
    }

    /// What has to be done in the manifest first: one of the features, or a newer version.
    pub fn missing(&self, features: &[String], since: Option<&str>) -> Option<String> {
        let asked = self.asked.as_ref()?;
        let library = &self.library;
        let since = since.and_then(|since| Version::parse(since).ok());
        let old = since.filter(|since| asked.oldest().is_none_or(|oldest| oldest < *since));
        let on = features.is_empty() || features.iter().any(|feature| asked.features.contains(feature));
        match (old, on, features.first()) {
            (Some(since), ..) => Some(format!("it needs version {since} of {library}")),
            (None, false, Some(feature)) => Some(format!("turn on the feature `{feature}` of {library} for it")),
            _ => None,
        }
    }
}
