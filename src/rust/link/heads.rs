//! What stands at the head of a function: its attributes and its parameters.

use super::describe::{owned_path, type_path};
use super::lower::Lower;
use super::values::Home;
use crate::names::Name;
use crate::program::{Attribute, CaptureOf, Parameter, Value};
use crate::rust::facts::{self, PatternId, PatternKind};
use crate::rust::types::{Ty, Wheres};
use crate::rust::world::{Def, FnId, Namespace, TraitId};

impl Lower<'_> {
    /// What the analysis wants to know of an attribute.
    pub(super) fn attribute(&self, attribute: &facts::Attribute, id: FnId) -> Attribute {
        let scope = [self.world.function(id).module];
        let written = self.world.written_path(scope[0], &attribute.path);
        let resolved = self.world.resolve(&scope, &attribute.path, Namespace::Macro);
        let path = match resolved.map(|found| found.def) {
            Some(Def::Macro(path) | Def::External(path)) => path,
            _ => {
                let names: Vec<&str> = attribute.path.segments.iter().map(|segment| segment.name.as_str()).collect();
                Name::new(&names.join("::"))
            }
        };
        Attribute { path, written, arguments: attribute.arguments }
    }

    /// What stands on a function and on what it stands in, such as its `impl`; of the latter without arguments.
    pub(super) fn attributes(&self, id: FnId) -> Vec<Attribute> {
        let around = self.facts.body.around.iter();
        let around = around.map(|path| facts::Attribute { path: path.clone(), arguments: Name::new("") });
        let own = self.world.function(id).decl.attributes.iter().cloned();
        own.chain(around).map(|attribute| self.attribute(&attribute, id)).collect()
    }

    /// What it wants to know of a parameter.
    pub(super) fn parameter(&self, pattern: PatternId, ty: &Ty, wheres: Option<&Wheres>) -> Parameter {
        let name = match self.facts.pattern(pattern).kind {
            PatternKind::Bind(name, _) => Some(name),
            _ => None,
        };
        let lang = &self.world.lang;
        let peeled = ty.peel_refs();
        let inner = self.inside_pointers(peeled);
        let is = |wanted: &dyn Fn(TraitId) -> bool| {
            let by_wheres = wheres.into_iter().flatten().filter(|(of, _)| of == peeled).map(|(_, bound)| bound);
            let by_bounds = if let Ty::Bounds(bounds) = inner { bounds.traits.as_slice() } else { &[] };
            by_wheres.chain(by_bounds).any(|bound| bound.id().is_some_and(wanted))
        };
        let future = is(&|id| Some(id) == lang.future);
        let callable = future || is(&|id| lang.is_callable(id)) || matches!(inner, Ty::FnPointer(..) | Ty::Closure(_));
        let owned = owned_path(self.world, ty);
        let changes = self.changing.contains(&pattern);
        // What a trait leaves to its implementations is known when the body has been gone through.
        let ty = type_path(self.world, ty).or_else(|| self.pattern_path(pattern));
        Parameter { name, ty, owned, changes, callable, future }
    }

    fn inside_pointers<'t>(&self, ty: &'t Ty) -> &'t Ty {
        let lang = &self.world.lang;
        match ty {
            Ty::Adt(id, args) if [lang.boxed, lang.rc, lang.arc, lang.pin].contains(&Some(*id)) => {
                args.first().map_or(ty, |inner| self.inside_pointers(inner))
            }
            other => other,
        }
    }

    /// Makes the variables of parameters known.
    pub(super) fn bind_parameters(&mut self, patterns: &[PatternId]) {
        for (index, &pattern) in patterns.iter().enumerate() {
            let index = index as u32;
            if let PatternKind::Bind(_, None) = self.facts.pattern(pattern).kind {
                self.homes.insert(pattern, Home { body: self.current, of: CaptureOf::Parameter(index) });
            } else {
                self.declare(pattern, &Value::Parameter(index), None);
            }
        }
    }
}
