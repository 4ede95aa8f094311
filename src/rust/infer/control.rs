//! Types of blocks, branches, loops and jumps.

use super::Infer;
use crate::rust::facts::{Block, ExprId, ExprKind, Statement};
use crate::rust::types::Ty;

impl Infer<'_> {
    pub(super) fn block(&mut self, block: &Block, expected: Option<&Ty>) -> Ty {
        let marked = self.locals.len();
        let scope = block.scope.and_then(|scope| self.world.block_module(self.facts.body, scope));
        self.env.scope.extend(scope);
        let mut diverges = false;
        for statement in &block.statements {
            match statement {
                Statement::Let { pattern, ty, init, otherwise } => {
                    let written = ty.as_ref().map(|ty| {
                        let ty = self.env.ty(ty);
                        self.table.freshen(&ty)
                    });
                    let value = init.map(|init| self.expr_expecting(init, written.as_ref()));
                    if let Some(otherwise) = otherwise {
                        self.expr(*otherwise);
                    }
                    let ty = match (written, value) {
                        (Some(written), Some(value)) => {
                            self.coerce(&value, &written);
                            written
                        }
                        (Some(ty), None) | (None, Some(ty)) => ty,
                        (None, None) => self.table.fresh(),
                    };
                    let ty = if matches!(self.table.shallow(&ty), Ty::Never) { self.table.fresh() } else { ty };
                    self.bind_pattern(*pattern, &ty);
                }
                Statement::Expr(expr) => {
                    let ty = self.expr(*expr);
                    diverges |= matches!(ty, Ty::Never);
                }
            }
        }
        let ty = match block.tail {
            Some(tail) => self.expr_expecting(tail, expected),
            None if diverges => Ty::Never,
            None => Ty::unit(),
        };
        if scope.is_some() {
            self.env.scope.pop();
        }
        self.locals.truncate(marked);
        ty
    }

    pub(super) fn control(&mut self, id: ExprId, kind: &ExprKind, expected: Option<&Ty>) -> Ty {
        match kind {
            ExprKind::Block(block) => self.block(block, expected),
            ExprKind::If(condition, then, otherwise) => {
                let marked = self.locals.len();
                self.expr(*condition);
                let ty = self.expr_expecting(*then, expected);
                self.locals.truncate(marked);
                match otherwise {
                    Some(otherwise) => {
                        let other = self.expr_expecting(*otherwise, expected);
                        self.join(ty, other)
                    }
                    None => Ty::unit(),
                }
            }
            ExprKind::Let(pattern, value) => {
                let ty = self.expr(*value);
                self.bind_pattern(*pattern, &ty);
                Ty::prim("bool")
            }
            ExprKind::Match(value, arms) => {
                let matched = self.expr(*value);
                let mut result: Option<Ty> = None;
                for arm in arms {
                    let marked = self.locals.len();
                    self.bind_pattern(arm.pattern, &matched);
                    if let Some(guard) = arm.guard {
                        self.expr(guard);
                    }
                    let ty = self.expr_expecting(arm.body, expected);
                    self.locals.truncate(marked);
                    result = Some(match result {
                        Some(result) => self.join(result, ty),
                        None => ty,
                    });
                }
                result.unwrap_or(Ty::Never)
            }
            ExprKind::Loop(inner) => {
                let ty = self.table.fresh();
                self.breaks.push(ty.clone());
                self.expr(*inner);
                self.breaks.pop();
                ty
            }
            ExprKind::While(condition, inner) => {
                let marked = self.locals.len();
                self.expr(*condition);
                self.breaks.push(Ty::Unknown);
                self.expr(*inner);
                self.breaks.pop();
                self.locals.truncate(marked);
                Ty::unit()
            }
            ExprKind::For(pattern, iterated, inner) => {
                let ty = self.expr(*iterated);
                let item = self.iterated(id, &ty);
                let marked = self.locals.len();
                self.bind_pattern(*pattern, &item);
                self.breaks.push(Ty::Unknown);
                self.expr(*inner);
                self.breaks.pop();
                self.locals.truncate(marked);
                Ty::unit()
            }
            ExprKind::Return(value) => {
                let wanted = self.returns.last().cloned().unwrap_or(Ty::Unknown);
                if let Some(value) = value {
                    let ty = self.expr_expecting(*value, Some(&wanted));
                    self.coerce(&ty, &wanted);
                }
                Ty::Never
            }
            ExprKind::Break(value) => {
                let wanted = self.breaks.last().cloned().unwrap_or(Ty::Unknown);
                if let Some(value) = value {
                    let ty = self.expr(*value);
                    self.coerce(&ty, &wanted);
                }
                Ty::Never
            }
            _ => Ty::Never,
        }
    }

    /// The type of branches that meet.
    fn join(&mut self, left: Ty, right: Ty) -> Ty {
        match (&left, &right) {
            (Ty::Never, _) | (Ty::Unknown, _) => right,
            (_, Ty::Never) => left,
            _ => {
                let snapshot = self.table.snapshot();
                if !self.table.unify(&left, &right) {
                    self.table.rollback(snapshot);
                }
                left
            }
        }
    }
}
