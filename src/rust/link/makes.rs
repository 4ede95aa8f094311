//! Of which types of the workspace a function's code makes values: rather too many than too few.

use super::lower::Lower;
use crate::names::Name;
use crate::rust::facts::{ExprId, ExprKind, Path};
use crate::rust::infer::Target;
use crate::rust::types::Ty;
use rustc_hash::FxHashSet;

impl Lower<'_> {
    /// Canonical paths of types whose values the code makes by a literal, by the name of a variant or constructor, or by a call
    /// of what is not here. Where it is not known of which type, the last names alone.
    pub(super) fn makes(&self) -> Vec<Name> {
        let mut made = FxHashSet::default();
        for id in (0..self.facts.code.exprs.len() as u32).map(ExprId) {
            self.add_made(id, &mut made);
        }
        if made.contains(&Name::new("Self")) {
            made.extend(self.bodies[0].self_type);
        }
        let mut made: Vec<Name> = made.into_iter().collect();
        made.sort_unstable_by_key(|name| name.as_str());
        made
    }

    fn add_made(&self, id: ExprId, made: &mut FxHashSet<Name>) {
        let last = |path: &Path| path.segments.iter().rev().take(2).map(|part| part.name).collect::<Vec<_>>();
        let known = matches!(self.ty(id), Ty::Adt(..));
        match &self.facts.expr(id).kind {
            ExprKind::Struct(literal) if !known => made.extend(last(&literal.path)),
            ExprKind::Struct(_) => made.extend(self.own(id)),
            ExprKind::Call(..) => match self.inferred.targets.get(&id) {
                Some(Target::Function { id, dispatch: None, .. }) if self.has_body(*id) => {}
                _ => made.extend(self.own(id)),
            },
            ExprKind::Name(_) | ExprKind::Path(_) if self.inferred.paths.contains_key(&id) => {}
            ExprKind::Name(_) | ExprKind::Path(_) if known => made.extend(self.own(id)),
            ExprKind::Name(name) => _ = made.insert(*name),
            ExprKind::Path(path) => made.extend(last(path)),
            _ => {}
        }
    }

    /// The type of an expression, in pointers or not, if its declaration is here.
    fn own(&self, id: ExprId) -> Option<Name> {
        let mut ty = self.ty(id);
        let lang = &self.world.lang;
        while let Ty::Adt(of, args) = ty
            && [lang.boxed, lang.rc, lang.arc, lang.pin, lang.option, lang.result].contains(&Some(*of))
        {
            ty = args.first()?;
        }
        match ty {
            Ty::Adt(of, _) => {
                let data = self.world.adt(*of);
                (!self.world.crates[data.krate.0 as usize].input.stub).then_some(data.path)
            }
            _ => None,
        }
    }
}
