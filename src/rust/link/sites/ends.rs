//! Where a variable can be dropped by hand: before the first statement of its block that no longer needs it and awaits.

use super::View;
use crate::names::Name;
use crate::rust::facts::{ExprId, ExprKind, PatternId, PatternKind, Range, Statement};
use crate::rust::types::Ty;
use crate::source::Span;

/// Where a variable can be dropped by hand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct End {
    /// The variable.
    pub name: Name,
    /// The first byte of the statement that no longer needs it.
    pub before: Span,
}

impl View<'_> {
    /// Where a variable can be dropped before an await, if what comes then needs neither it nor what may be borrowed of it.
    pub(super) fn end(&self, variable: Span, awaited: Span) -> Option<End> {
        let (block, at, name) = self.exprs().find_map(|(id, expr)| {
            let ExprKind::Block(block) = &expr.kind else { return None };
            let found = |statement| self.bound(statement, variable);
            let at = block.statements.iter().position(|statement| found(statement).is_some())?;
            self.facts().is_plain(id).then_some((block, at, found(&block.statements[at])?))
        })?;
        let after = block.statements[at + 1..].iter().filter_map(|statement| self.extent(statement));
        let mut after = after.chain(block.tail.map(|tail| self.lower.range(tail)));
        let before = after.find(|range| self.lower.span(*range).contains(awaited))?;
        let mut bound = vec![self.facts().pattern(self.pattern_at(variable)?).range];
        for statement in &block.statements[at + 1..] {
            bound.extend(self.borrowed(statement, &bound));
        }
        let needed = self.uses(|local| self.is_within(local, &bound)).any(|used| used.end > before.start);
        (!needed).then(|| End { name, before: self.lower.span(before) })
    }

    fn pattern_at(&self, place: Span) -> Option<PatternId> {
        let patterns = self.facts().code.patterns.iter();
        let at = patterns.into_iter().position(|pattern| self.lower.span(pattern.range) == place)?;
        Some(PatternId(at as u32))
    }

    fn bound(&self, statement: &Statement, variable: Span) -> Option<Name> {
        let Statement::Let { pattern, init: Some(_), .. } = statement else { return None };
        let pattern = self.facts().pattern(*pattern);
        let PatternKind::Bind(name, None) = pattern.kind else { return None };
        (self.lower.span(pattern.range) == variable).then_some(name)
    }

    fn extent(&self, statement: &Statement) -> Option<Range> {
        match statement {
            Statement::Expr(id) => Some(self.lower.range(*id)),
            Statement::Let { pattern, init, .. } => {
                Some(Range { start: self.facts().pattern(*pattern).range.start, end: self.lower.range((*init)?).end })
            }
        }
    }

    fn is_within(&self, local: PatternId, patterns: &[Range]) -> bool {
        let declared = self.facts().pattern(local).range;
        patterns.iter().any(|pattern| pattern.start <= declared.start && declared.end <= pattern.end)
    }

    /// What a statement binds, where that may have a part of these variables.
    fn borrowed(&self, statement: &Statement, from: &[Range]) -> Option<Range> {
        let Statement::Let { pattern, init: Some(init), .. } = statement else { return None };
        let init: ExprId = *init;
        let range = self.lower.range(init);
        let inside = |used: Range| range.start <= used.start && used.end <= range.end;
        let used = self.uses(|local| self.is_within(local, from)).any(inside);
        (used && !self.is_owned(self.lower.pattern_type(*pattern))).then(|| self.facts().pattern(*pattern).range)
    }

    /// Whether a value of this type borrows of nothing, as far as that is known: declarations are read without lifetimes.
    fn is_owned(&self, ty: &Ty) -> bool {
        let lang = &self.sites.world.lang;
        let containers = [lang.string, lang.vec, lang.option, lang.result, lang.boxed, lang.arc];
        match ty {
            Ty::Prim(_) => true,
            Ty::Tuple(parts) => parts.iter().all(|part| self.is_owned(part)),
            Ty::Adt(id, args) => containers.contains(&Some(*id)) && args.iter().all(|arg| self.is_owned(arg)),
            _ => false,
        }
    }
}
