//! Blocks, branches, loops and jumps: where scopes end, and what is alive where ways meet.

use super::{Lives, Loop, MOST_ROUNDS, Operand, State, joined, without};
use crate::rust::facts::{Arm, Block, ExprId, ExprKind, PatternId, PatternKind, Statement};

/// The first edition in which the temporaries of a tail end before the block's variables, and those of an `if let`
/// before its `else`.
const SHORT_TEMPORARIES: u16 = 2024;

impl Lives<'_, '_> {
    pub(super) fn control(&mut self, id: ExprId, until: usize) -> Operand {
        let facts = self.facts;
        match &facts.expr(id).kind {
            ExprKind::Block(block) => self.block(block, until),
            ExprKind::If(condition, then, otherwise) => self.branch(id, *condition, *then, *otherwise),
            ExprKind::Match(matched, arms) => self.matched(id, *matched, arms),
            ExprKind::Let(..) | ExprKind::Lazy(..) => {
                let other = self.condition(id);
                self.live = joined(self.live.take(), other);
                None
            }
            ExprKind::Loop(inner) => {
                self.rounds(|lives| {
                    lives.scope(|lives| lives.dropped(*inner));
                    None
                });
                self.result(id, None)
            }
            ExprKind::While(condition, inner) => {
                self.rounds(|lives| {
                    let outer = std::mem::replace(&mut lives.temporaries, lives.scopes.len());
                    lives.scopes.push(Vec::new());
                    let other = lives.condition(*condition);
                    lives.scope(|lives| lives.dropped(*inner));
                    let ended = lives.leave();
                    lives.temporaries = outer;
                    without(other, &ended)
                });
                None
            }
            ExprKind::For(pattern, iterated, inner) => {
                self.for_loop(*pattern, *iterated, *inner);
                None
            }
            ExprKind::Return(value) => {
                value.iter().for_each(|value| self.dropped(*value));
                self.live = None;
                None
            }
            ExprKind::Break(value) => {
                value.iter().for_each(|value| self.dropped(*value));
                self.jump(|around, live| around.breaks = joined(around.breaks.take(), live));
                None
            }
            ExprKind::Continue => {
                self.jump(|around, live| around.continues = joined(around.continues.take(), live));
                None
            }
            _ => None,
        }
    }

    fn block(&mut self, block: &Block, until: usize) -> Operand {
        self.block_scope(|lives| {
            for statement in &block.statements {
                match statement {
                    Statement::Expr(expr) => lives.scope(|lives| lives.dropped(*expr)),
                    Statement::Let { pattern, init: Some(init), otherwise, .. } => {
                        lives.let_statement(*pattern, *init, *otherwise);
                    }
                    Statement::Let { pattern, init: None, .. } => lives.declare_unset(*pattern),
                }
            }
            let tail = block.tail?;
            match lives.edition >= SHORT_TEMPORARIES {
                true => lives.scope(|lives| lives.value(tail)),
                false => lives.value_until(tail, until),
            }
        })
    }

    /// `let x;`: nothing is alive before it is set.
    fn declare_unset(&mut self, pattern: PatternId) {
        let before = self.live.clone();
        self.bind(pattern, None);
        self.live = before;
    }

    fn let_statement(&mut self, pattern: PatternId, init: ExprId, otherwise: Option<ExprId>) {
        let whole = matches!(self.facts.pattern(pattern).kind, PatternKind::Bind(..));
        let block = self.scopes.len() - 1;
        let value = self.scope(|lives| match whole {
            true => lives.value_until(init, block),
            false => lives.looked_at(init, block),
        });
        if let Some(otherwise) = otherwise {
            let start = self.live.clone();
            if let (true, Some(value)) = (self.covers(pattern), value) {
                self.end(value);
            }
            self.scope(|lives| lives.dropped(otherwise));
            self.live = joined(start, self.live.take());
        }
        self.bind(pattern, value);
        // What no variable took ends with the statement, unless it is a variable's own.
        if let Some(value) = value.filter(|_| self.variable(init).is_none()) {
            self.end(value);
        }
    }

    /// A value that a pattern looks at: a variable stays where it is until the pattern moves it.
    fn looked_at(&mut self, id: ExprId, until: usize) -> Operand {
        match self.facts.expr(id).kind {
            ExprKind::Name(_) => self.variable(id).filter(|slot| self.is_live(*slot)),
            ExprKind::Path(_) | ExprKind::Field(..) | ExprKind::Index(..) | ExprKind::Deref(_) => {
                self.place(id);
                None
            }
            _ => self.value_until(id, until),
        }
    }

    /// What a `match` or `if let` looks at; a value that is not a variable's becomes a temporary.
    fn scrutinee(&mut self, id: ExprId) -> Operand {
        let value = self.looked_at(id, self.temporaries)?;
        if self.variable(id).is_none() {
            let until = self.temporaries;
            self.scopes[until].push(value);
        }
        Some(value)
    }

    /// Evaluates a condition. Afterwards it holds; what is alive where it does not is given.
    fn condition(&mut self, id: ExprId) -> State {
        match self.facts.expr(id).kind {
            ExprKind::Let(pattern, value) => {
                let source = self.scrutinee(value);
                let mut other = self.live.clone();
                if let (true, Some(source)) = (self.covers(pattern), source) {
                    other = without(other, &[source]);
                }
                self.bind(pattern, source);
                other
            }
            ExprKind::Lazy(left, right) => {
                let first = self.condition(left);
                let second = self.condition(right);
                joined(first, second)
            }
            _ => {
                self.scope(|lives| lives.dropped(id));
                self.live.clone()
            }
        }
    }

    fn branch(&mut self, id: ExprId, condition: ExprId, then: ExprId, otherwise: Option<ExprId>) -> Operand {
        let outer = self.temporaries;
        if self.edition >= SHORT_TEMPORARIES {
            self.temporaries = self.scopes.len();
        }
        self.scopes.push(Vec::new());
        let other = self.condition(condition);
        let value = self.scope(|lives| lives.value(then));
        let ended = self.leave();
        self.temporaries = outer;
        let first = (self.live.take(), value);
        self.live = without(other, &ended);
        let value = otherwise.and_then(|otherwise| self.scope(|lives| lives.value(otherwise)));
        let second = (self.live.take(), value);
        self.merged(id, vec![first, second])
    }

    fn matched(&mut self, id: ExprId, matched: ExprId, arms: &[Arm]) -> Operand {
        let source = self.scrutinee(matched);
        let mut start = self.live.take();
        let mut ends = Vec::with_capacity(arms.len());
        for arm in arms {
            self.live.clone_from(&start);
            let value = self.scope(|lives| {
                lives.bind(arm.pattern, source);
                if let Some(guard) = arm.guard {
                    lives.scope(|lives| lives.dropped(guard));
                }
                lives.value(arm.body)
            });
            ends.push((self.live.take(), value));
            if let (true, None, Some(source)) = (self.covers(arm.pattern), arm.guard, source) {
                start = without(start, &[source]);
            }
        }
        self.merged(id, ends)
    }

    /// Goes on where several ways meet, with the value that they give.
    pub(super) fn merged(&mut self, id: ExprId, ends: Vec<(State, Operand)>) -> Operand {
        let given = ends.iter().find_map(|(_, value)| *value);
        let made = given.and_then(|value| self.made(value));
        self.live = None;
        for (state, value) in ends {
            let state = match value {
                Some(value) => without(state, &[value]),
                None => state,
            };
            self.live = joined(self.live.take(), state);
        }
        given.and_then(|_| self.result(id, made))
    }

    fn for_loop(&mut self, pattern: PatternId, iterated: ExprId, inner: ExprId) {
        let iterator = self.value(iterated);
        self.rounds(|lives| {
            let other = lives.live.clone();
            lives.scope(|lives| {
                lives.bind(pattern, None);
                lives.dropped(inner);
            });
            other
        });
        self.end_all(iterator);
    }

    /// Walks a loop until nothing is new. `round` gives what is alive where the loop ends by itself.
    fn rounds(&mut self, mut round: impl FnMut(&mut Self) -> State) {
        let mut left = None;
        for _ in 0..MOST_ROUNDS {
            let start = self.live.clone();
            self.loops.push(Loop { depth: self.scopes.len(), breaks: None, continues: None });
            let other = round(self);
            let around = self.loops.pop().expect("the loop was just pushed");
            left = joined(left, joined(around.breaks, other));
            let next = joined(start.clone(), joined(self.live.take(), around.continues));
            self.live.clone_from(&next);
            if next == start {
                break;
            }
        }
        self.live = left;
    }

    /// Leaves a round of the innermost loop.
    fn jump(&mut self, mut to: impl FnMut(&mut Loop, State)) {
        let live = self.live.take();
        if let Some(around) = self.loops.last_mut() {
            let ended: Vec<_> = self.scopes[around.depth..].concat();
            to(around, without(live, &ended));
        }
    }
}
