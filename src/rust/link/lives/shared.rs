//! What guards are taken of: the static, field or variable that a lock is, through references and clones of pointers.
//!
//! What a function of the program gives is not followed: whoever asks finds it in that function.

use crate::names::Name;
use crate::program::Shared;
use crate::rust::facts::{ExprId, ExprKind, PatternId, PatternKind, Statement};
use crate::rust::infer::{PathTarget, Target};
use crate::rust::link::describe::type_path;
use crate::rust::link::lower::Lower;
use rustc_hash::FxHashMap;

/// Where the variables of a function come from.
pub(super) struct Sharing<'l, 'w> {
    lower: &'l Lower<'w>,
    /// What variables are set to where they are declared.
    set: FxHashMap<PatternId, ExprId>,
    /// The fields that variables of patterns are.
    fields: FxHashMap<PatternId, Shared>,
}

impl<'l, 'w> Sharing<'l, 'w> {
    pub(super) fn of(lower: &'l Lower<'w>) -> Self {
        let mut sharing = Self { lower, set: FxHashMap::default(), fields: FxHashMap::default() };
        for expr in &lower.facts.code.exprs {
            let ExprKind::Block(block) = &expr.kind else { continue };
            for statement in &block.statements {
                if let Statement::Let { pattern, init: Some(init), .. } = statement {
                    sharing.set.insert(*pattern, *init);
                }
            }
        }
        for (index, pattern) in lower.facts.code.patterns.iter().enumerate() {
            if let PatternKind::Struct(_, fields) = &pattern.kind
                && let Some(of) = lower.pattern_path(PatternId(index as u32))
            {
                sharing.fields.extend(fields.iter().map(|&(name, field)| (field, Shared::Field { of, name })));
            }
        }
        sharing
    }

    /// What a library's function is called on that gives a guard.
    pub(super) fn taken_of(&self, made: ExprId) -> Option<Shared> {
        match self.lower.inferred.targets.get(&made)? {
            Target::Function { id, .. } if self.lower.has_body(*id) => return None,
            _ => {}
        }
        match &self.lower.facts.expr(made).kind {
            ExprKind::Method(call) => self.shared(call.receiver),
            ExprKind::Call(_, arguments) => self.shared(*arguments.first()?),
            _ => None,
        }
    }

    fn shared(&self, id: ExprId) -> Option<Shared> {
        match &self.lower.facts.expr(id).kind {
            ExprKind::Reference(inner) | ExprKind::Deref(inner) => self.shared(*inner),
            ExprKind::Name(_) | ExprKind::Path(_) => match self.lower.inferred.paths.get(&id)? {
                PathTarget::Local(pattern) => Some(self.variable(*pattern)),
                PathTarget::Value(value) => Some(Shared::Static(self.lower.world.value(*value).path)),
                _ => None,
            },
            ExprKind::Field(_, name) => {
                let of = self.lower.world.adt(*self.lower.inferred.fields.get(&id)?).path;
                Some(Shared::Field { of, name: *name })
            }
            ExprKind::Method(call) if call.arguments.is_empty() => self.same(id, call.receiver),
            ExprKind::Call(_, arguments) if arguments.len() == 1 => self.same(id, arguments[0]),
            _ => None,
        }
    }

    fn variable(&self, pattern: PatternId) -> Shared {
        let set = || self.shared(*self.set.get(&pattern)?);
        let declared = || Shared::Variable(self.lower.span(self.lower.facts.pattern(pattern).range));
        self.fields.get(&pattern).copied().or_else(set).unwrap_or_else(declared)
    }

    /// What a call gives that keeps the type but for pointers around it: a clone of a pointer, or a reference.
    fn same(&self, given: ExprId, from: ExprId) -> Option<Shared> {
        let path = |id: ExprId| -> Option<Name> { type_path(self.lower.world, self.lower.ty(id)) };
        (path(given).is_some() && path(given) == path(from)).then(|| self.shared(from))?
    }
}
