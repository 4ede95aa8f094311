//! Puts packages, features and the selection together into a [`Workspace`].

use super::cargo::Project;
use super::features::{Resolved, Resolver};
use super::manifest::{Declared, DependencyKind, Manifest, Target, read_table};
use super::sources::Sources;
use super::{
    Asked, Crate, CrateKind, Dependencies, Dependency, DependencyTarget, Files, LoadError, Options, Package, There,
    Workspace,
};
use super::{for_tests, select, test_code};
use crate::cfg::Cfg;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Makes the workspace that stages after this one see.
pub fn assemble(
    options: &Options,
    project: Project,
    only: Vec<PathBuf>,
    files: &Files,
) -> Result<Workspace, LoadError> {
    let is_here = |path: &PathBuf| contains(&project, path, files);
    let (here, elsewhere): (Vec<PathBuf>, Vec<PathBuf>) = only.into_iter().partition(is_here);
    if !elsewhere.is_empty() {
        return Err(LoadError::SeveralProjects { root: project.root, here, elsewhere });
    }
    let only = here;
    let reported = select::packages(options, &project, &only)?;
    select::check_binaries(&options.targets, &project.manifests[..project.members])?;
    let test = test_code(options);
    let mut resolver = Resolver::new(&project.manifests, test);
    request(options, &project, &reported, &mut resolver)?;
    let resolved = resolver.finish();
    let manifests = &project.manifests;
    let packages = manifests.iter().zip(&resolved).enumerate().map(|(index, (manifest, resolved))| Package {
        name: manifest.name.clone(),
        version: manifest.version.clone(),
        directory: manifest.directory().to_path_buf(),
        cfg: conditions(options, manifest, resolved, files),
        member: index < project.members,
        reported: reported[index],
        wanted: None,
    });
    let packages = packages.collect();
    let targets = targets(&project, &reported, &resolved);
    let for_tests = for_tests::packages(manifests, &project.root);
    let for_wasm = is_built_for_wasm(&project.root, files);
    let crates = targets.iter().map(|&(package, target)| Crate {
        name: target.name.replace('-', "_"),
        kind: target.kind,
        edition: target.edition.clone(),
        root: target.root.clone(),
        package,
        dependencies: Dependencies::Declared(dependencies(manifests, &resolved[package], package, target, &targets)),
        late: false,
        outside: false,
        signatures: false,
        asked: select::asked(&options.targets, target, for_tests[package])
            && is_enabled(target, &resolved[package])
            && (options.targets.all || !(manifests[package].for_browsers || for_wasm)),
        for_tests: for_tests[package],
        published: manifests[package].published,
    });
    let crates = crates.collect();
    let (sources, problems) = Sources::new(&project.root, options.cargo_home.as_deref(), manifests, files);
    let sources = Arc::new(sources);
    Ok(Workspace {
        root: project.root,
        packages,
        crates,
        problems,
        only,
        sources,
        files: files.clone(),
        ..Workspace::default()
    })
}

/// What `cfg` holds in a package.
fn conditions(options: &Options, manifest: &Manifest, resolved: &Resolved, files: &Files) -> Cfg {
    let script = manifest.targets.iter().find(|target| target.kind == CrateKind::BuildScript);
    // A script that cannot be read is reported when its own turn comes.
    let text = script.and_then(|target| files.text(&target.root).ok());
    let cfg = Cfg::new(resolved.features.clone(), test_code(options)).with_build_script(text);
    let cfg = if options.every_branch { cfg.with_every_branch() } else { cfg };
    if options.all_features { cfg.with_all_features() } else { cfg }
}

/// Whether the manifest nearest to a path is one of the project's.
fn contains(project: &Project, path: &Path, files: &Files) -> bool {
    let own = project.manifests[..project.members].iter().map(|manifest| manifest.path.clone());
    let mut own = own.chain([project.root.join("Cargo.toml")]).filter_map(|path| files.canonical(&path).ok());
    select::manifest_above(path, files).is_some_and(|above| own.any(|own| own == above))
}

/// Turns on what the command line asks of the selected packages.
fn request(
    options: &Options,
    project: &Project,
    selected: &[bool],
    resolver: &mut Resolver<'_>,
) -> Result<(), LoadError> {
    let mut unused = options.features.clone();
    let mut known = Vec::new();
    for package in (0..project.members).filter(|&index| selected[index]) {
        let manifest = &project.manifests[package];
        resolver.package(package);
        if !options.no_default_features {
            resolver.feature(package, "default");
        }
        if options.all_features {
            manifest.features.keys().for_each(|name| {
                resolver.feature(package, name);
            });
        }
        for wish in &options.features {
            let own = wish.strip_prefix(&manifest.name).and_then(|rest| rest.strip_prefix('/')).unwrap_or(wish);
            let has = match own.split_once('/') {
                Some((key, _)) => manifest.dependencies.iter().any(|d| d.key == key.trim_end_matches('?')),
                None => manifest.features.contains_key(own),
            };
            if has {
                resolver.wish(package, own);
                unused.retain(|other| other != wish);
            }
        }
        known.extend(manifest.features.keys().cloned());
    }
    known.sort();
    known.dedup();
    match unused.into_iter().next() {
        Some(name) => Err(LoadError::UnknownFeature(name, known)),
        None => Ok(()),
    }
}

/// The targets to read, with their packages. Of a package that was not selected only what its users run is of use, of
/// one from outside the workspace only the library.
fn targets<'a>(project: &'a Project, selected: &[bool], resolved: &[Resolved]) -> Vec<(usize, &'a Target)> {
    let mut targets = Vec::new();
    for (package, manifest) in project.manifests.iter().enumerate() {
        let wanted = |target: &&Target| match package < project.members {
            true if selected[package] => true,
            true => matches!(target.kind, CrateKind::Library | CrateKind::Binary),
            false => target.kind == CrateKind::Library,
        };
        // A program shows who runs its library, even where it is not built.
        let read = |target: &&Target| target.kind == CrateKind::Binary || is_enabled(target, &resolved[package]);
        targets.extend(manifest.targets.iter().filter(wanted).filter(read).map(|target| (package, target)));
    }
    targets
}

/// Whether the features are on that a target is for.
fn is_enabled(target: &Target, resolved: &Resolved) -> bool {
    target.required_features.iter().all(|name| resolved.features.contains(name))
}

/// What one target can import.
pub(super) fn dependencies(
    manifests: &[Manifest],
    resolved: &Resolved,
    package: usize,
    target: &Target,
    targets: &[(usize, &Target)],
) -> Vec<Dependency> {
    let library = |package: usize| targets.iter().position(|(p, t)| *p == package && t.kind == CrateKind::Library);
    let mut found = Vec::new();
    for declared in &manifests[package].dependencies {
        let build_script = target.kind == CrateKind::BuildScript;
        if (declared.kind == DependencyKind::Build) != build_script {
            continue;
        }
        let own = resolved.dependencies.get(&declared.key);
        let shipped = matches!(target.kind, CrateKind::Library | CrateKind::Binary | CrateKind::BuildScript);
        let also = resolved.tests_only.get(&declared.key).filter(|_| !shipped);
        let Some(features) = own.or(also) else { continue };
        let local = declared.local.and_then(|index| Some((index, library(index)?)));
        let own_name = match local.and_then(|(index, _)| manifests[index].library()) {
            Some(target) => target.name.replace('-', "_"),
            None => declared.package.replace('-', "_"),
        };
        let renamed = declared.key != declared.package;
        let name = if renamed { declared.key.replace('-', "_") } else { own_name.clone() };
        let to = match local {
            Some((_, krate)) => DependencyTarget::Crate(krate),
            None => DependencyTarget::Library {
                package: declared.package.clone(),
                library: own_name,
                features: features.iter().cloned().collect(),
                asked: asked(declared),
            },
        };
        found.push(Dependency { name, to, dev: shipped && declared.kind == DependencyKind::Dev });
    }
    let imports_own = !matches!(target.kind, CrateKind::Library | CrateKind::BuildScript);
    if let (true, Some(own), Some(krate)) = (imports_own, manifests[package].library(), library(package)) {
        let to = DependencyTarget::Crate(krate);
        found.push(Dependency { name: own.name.replace('-', "_"), to, dev: false });
    }
    // What is declared twice is there when the surer of the two says so.
    found.sort_by(|a, b| (&a.name, there(a), a.dev).cmp(&(&b.name, there(b), b.dev)));
    found.dedup_by(|a, b| a.name == b.name);
    found
}

/// Whether cargo builds a workspace for WebAssembly alone, unless it is told otherwise: `build.target` of its configuration
/// (<https://doc.rust-lang.org/cargo/reference/config.html#buildtarget>). There is one thread there, and no pool.
fn is_built_for_wasm(root: &Path, files: &Files) -> bool {
    let read = |name: &str| read_table(&root.join(".cargo").join(name), files).ok();
    let table = ["config.toml", "config"].into_iter().find_map(read);
    let targets = match table.as_ref().and_then(|table| table.get("build")?.get("target")) {
        Some(toml::Value::Array(targets)) => targets.as_slice(),
        Some(target) => std::slice::from_ref(target),
        None => &[],
    };
    let is_wasm = |target: &toml::Value| target.as_str().is_some_and(|target| target.starts_with("wasm32"));
    !targets.is_empty() && targets.iter().all(is_wasm)
}

fn asked(declared: &Declared) -> Asked {
    let there = match declared.kind {
        DependencyKind::Dev => There::ForTests,
        _ if declared.optional || declared.condition.is_some() => There::Sometimes,
        _ => There::Always,
    };
    Asked { requirement: declared.requirement.clone(), features: declared.features.clone(), there }
}

fn there(dependency: &Dependency) -> There {
    match &dependency.to {
        DependencyTarget::Crate(_) => There::Always,
        DependencyTarget::Library { asked, .. } => asked.there,
    }
}
