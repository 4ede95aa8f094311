//! Rows of the project's own: their paths are checked against what was read, and functions that have rows are known by
//! these and not by their bodies.
//!
//! Rows come from settings, and from comments above functions. The latter need no check of paths, since they name none.

use crate::catalog::{Catalog, OwnRows};
use crate::names::Name;
use crate::program::{Callee, Evidence, Program, Value};
use crate::rust::lookup::{Found, Wanted};
use crate::rust::world::World;
use crate::source::{FileId, Mistake, SourceFile, Span};
use crate::{catalog, load};
use rustc_hash::FxHashSet;

/// Gives the paths of rows the form that the program uses. `file` is the text that the rows stand in.
pub fn check(world: &World, rows: &mut OwnRows, file: FileId, text: &SourceFile) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    for row in rows.paths() {
        let wanted = wanted(row.subject);
        let path = row.path.as_str();
        let known = match world.canonical(path, wanted) {
            Found::As(path) => {
                *row.path = path;
                continue;
            }
            Found::Unread => continue,
            // One that is nearly that of a function beside it is most likely meant to be that.
            Found::Perhaps(full) => {
                let mut known = world.candidates(path, wanted);
                known.retain(|name| owner_of(*name) == owner_of(full));
                if nearest_last(full, &known).is_none() {
                    *row.path = full;
                    continue;
                }
                known
            }
            Found::Nothing => world.candidates(path, wanted),
        };
        let nearest = load::nearest(path, known.iter().map(|name| name.as_str()));
        mistakes.push(Mistake {
            message: format!("nothing is called `{path}`"),
            span: place_of(path, row.range.start, file, text),
            help: Some(nearest.map_or_else(|| help_without_name(wanted), |near| format!("there is `{near}`"))),
        });
    }
    mistakes
}

/// Takes the guards among rows in before they are checked with the others: to link the program they have to be known by
/// the paths that it uses.
pub fn add_guards<'a>(world: &World, rows: impl Iterator<Item = &'a OwnRows>, catalog: &mut Catalog) {
    for rows in rows {
        let mut rows = OwnRows { guards: rows.guards.clone(), ..OwnRows::default() };
        for row in rows.paths() {
            if let Found::As(path) = world.canonical(row.path.as_str(), wanted(row.subject)) {
                *row.path = path;
            }
        }
        catalog.add_own(&rows);
    }
}

fn wanted(subject: catalog::Subject) -> Wanted {
    match subject {
        catalog::Subject::Function => Wanted::Function,
        catalog::Subject::Macro => Wanted::Macro,
        catalog::Subject::Type => Wanted::Type,
    }
}

fn owner_of(path: Name) -> Option<&'static str> {
    path.as_str().rsplit_once("::").map(|(owner, _)| owner)
}

/// The one whose last word is nearly that of the path.
fn nearest_last(path: Name, known: &[Name]) -> Option<&'static str> {
    load::nearest(path.last(), known.iter().map(|name| name.last()))
}

fn help_without_name(wanted: Wanted) -> String {
    let examples = match wanted {
        Wanted::Function => "`app::store::load`, `app::store::Store::load`, `app::store::Store::*`",
        Wanted::Macro => "`app::main`",
        Wanted::Type => "`app::store::Guard`",
    };
    format!("a path begins with the name of a crate: {examples}")
}

/// Where a path stands in its row.
fn place_of(path: &str, start: usize, file: FileId, text: &SourceFile) -> Span {
    let rest = text.text.get(start..).unwrap_or_default();
    let at = rest.find(&format!("\"{path}\"")).map_or(start, |at| start + at);
    Span { file, start: at as u32, end: (at + path.len() + 2).min(text.text.len()) as u32 }
}

/// Takes rows in, and has calls of the functions that they describe lead to the rows.
pub fn apply(program: &mut Program, catalog: &mut Catalog, rows: &[OwnRows]) {
    let mut described = Described::default();
    for rows in rows {
        catalog.add_own(rows);
        for path in rows.described() {
            match path.as_str().strip_suffix("::*") {
                Some(owner) => described.owners.insert(Name::new(owner)),
                None => described.paths.insert(path),
            };
        }
    }
    if described.paths.is_empty() && described.owners.is_empty() {
        return;
    }
    let by_body: Vec<Option<Name>> = program
        .bodies
        .iter()
        .map(|body| (body.parent.is_none() && described.has(body.path)).then_some(body.path))
        .collect();
    for body in &mut program.bodies {
        for call in &mut body.calls {
            redirect_call(&mut call.callee, &mut call.evidence, &by_body, &described);
            call.receiver.iter_mut().chain(&mut call.arguments).for_each(|value| redirect(value, &by_body));
        }
        let locals = body.locals.iter_mut().filter_map(|local| local.value.as_mut());
        let stores = body.stores.iter_mut().map(|store| &mut store.value);
        let awaits = body.awaits.iter_mut().map(|(value, _)| value);
        locals.chain(stores).chain(awaits).chain(&mut body.returns).for_each(|value| redirect(value, &by_body));
    }
}

/// Functions that have rows.
#[derive(Default)]
struct Described {
    paths: FxHashSet<Name>,
    /// Types and traits all of whose methods have one.
    owners: FxHashSet<Name>,
}

impl Described {
    fn has(&self, path: Name) -> bool {
        let owned = |(owner, _): (&str, &str)| self.owners.contains(&Name::new(owner));
        self.paths.contains(&path) || (!self.owners.is_empty() && path.as_str().rsplit_once("::").is_some_and(owned))
    }
}

fn redirect_call(callee: &mut Callee, evidence: &mut Evidence, by_body: &[Option<Name>], described: &Described) {
    match callee {
        Callee::Body(body) => {
            if let Some(path) = by_body[body.0 as usize] {
                *callee = Callee::Library(path);
            }
        }
        Callee::Dispatch { method, .. } if described.has(*method) => *callee = Callee::Library(*method),
        Callee::Dispatch { candidates, .. } => {
            if let [only] = candidates[..]
                && let Some(path) = by_body[only.0 as usize]
            {
                // The only implementation there is is the one that runs, unless somebody else writes another.
                (*callee, *evidence) = (Callee::Library(path), Evidence::Inferred);
            }
        }
        Callee::Value(value) => redirect(value, by_body),
        Callee::Library(_) | Callee::Constructor(_) | Callee::Unknown { .. } => {}
    }
}

fn redirect(value: &mut Value, by_body: &[Option<Name>]) {
    match value {
        Value::Function(body) => {
            if let Some(path) = by_body[body.0 as usize] {
                *value = Value::Library(path);
            }
        }
        Value::Field(of, _) => redirect(of, by_body),
        Value::Struct(_, fields) => fields.iter_mut().for_each(|(_, value)| redirect(value, by_body)),
        Value::Tuple(values) | Value::OneOf(values) => values.iter_mut().for_each(|value| redirect(value, by_body)),
        Value::Call(_)
        | Value::Body(_)
        | Value::Library(_)
        | Value::Local(_)
        | Value::Parameter(_)
        | Value::Capture(_)
        | Value::Static(_)
        | Value::AtOnce
        | Value::Case(_)
        | Value::Other => {}
    }
}
