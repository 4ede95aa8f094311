//! Results inside of results: what a task gave, where only that it ended is looked at.

use super::describe::type_path;
use super::lower::Lower;
use crate::program::Overlooked;
use crate::rust::facts::{ExprId, ExprKind, PatternId, PatternKind};
use crate::rust::infer::PathTarget;
use crate::rust::types::Ty;

impl Lower<'_> {
    /// Notes what was awaited for a `match` or `if let` just now, if it is a `Result` inside of another one and no pattern
    /// takes it.
    pub(super) fn overlooks(&mut self, looked_at: ExprId, patterns: impl IntoIterator<Item = PatternId>) {
        let world = self.world;
        if !matches!(self.facts.expr(looked_at).kind, ExprKind::Await(_)) {
            return;
        }
        let is_result = |ty: &Ty| matches!(ty, Ty::Adt(id, _) if Some(*id) == world.lang.result);
        let outer = self.ty(looked_at);
        let failure = match outer {
            Ty::Adt(_, parts) if is_result(outer) => match &parts[..] {
                [inner, failure] if is_result(inner) => type_path(world, failure),
                _ => None,
            },
            _ => None,
        };
        let Some(failure) = failure else { return };
        if patterns.into_iter().any(|pattern| self.takes_ok(pattern)) {
            return;
        }
        if let Some((of, span)) = self.draft().awaits.last().cloned() {
            self.draft().overlooked.push(Overlooked { of, failure, span });
        }
    }

    /// Whether a pattern gives a name to what is in an `Ok`, or looks at it.
    fn takes_ok(&self, pattern: PatternId) -> bool {
        let nothing = |id: &PatternId| matches!(self.facts.pattern(*id).kind, PatternKind::Wild | PatternKind::Rest);
        match &self.facts.pattern(pattern).kind {
            PatternKind::Wild => false,
            PatternKind::TupleStruct(path, parts) => match path.segments.last() {
                Some(segment) if segment.name.as_str() == "Err" => false,
                _ => !parts.iter().all(|part| nothing(part) || self.is_never_used(*part)),
            },
            PatternKind::Or(patterns) => patterns.iter().any(|pattern| self.takes_ok(*pattern)),
            _ => true,
        }
    }

    /// Whether a pattern is a name that says that nothing is done with it, and nothing is.
    pub(super) fn is_never_used(&self, pattern: PatternId) -> bool {
        let PatternKind::Bind(name, None) = self.facts.pattern(pattern).kind else { return false };
        let variable = |target: &PathTarget| match target {
            PathTarget::Local(pattern) => Some(*pattern),
            _ => None,
        };
        let named = || self.named.get_or_init(|| self.inferred.paths.values().filter_map(variable).collect());
        name.as_str().starts_with('_') && !named().contains(&pattern)
    }
}
