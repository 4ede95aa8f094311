//! Control flow: blocks, branches, loops and jumps, with the scopes that end there.

use super::describe::{innermost, type_path};
use super::lower::Lower;
use crate::names::Name;
use crate::program::{Branch, CallForm, CallId, Callee, ErrorExit, Loop, LoopKind, Occasion, Select, Then, Value};
use crate::rust::facts::{ExprId, ExprKind, MacroCall, PatternId, Range, Statement};
use crate::rust::types::Ty;

impl Lower<'_> {
    /// Lowers what a loop repeats: its condition, where it has one, and its body.
    fn looped(&mut self, kind: LoopKind, whole: ExprId, condition: Option<ExprId>, inner: ExprId) {
        let (span, body) = (self.span(self.range(whole)), self.span(self.range(inner)));
        let loops = &mut self.draft().loops;
        loops.push(Loop { kind, span, body, leaves: false });
        let index = loops.len() - 1;
        self.loops.push(index);
        let branches = std::mem::take(&mut self.branches);
        let leaving = std::mem::take(&mut self.leaving);
        for part in condition.into_iter().chain([inner]) {
            self.expr(part);
        }
        (self.branches, self.leaving) = (branches, leaving);
        self.loops.pop();
    }

    /// Lowers what may not be evaluated.
    pub(super) fn branch(&mut self, id: ExprId) -> Value {
        self.branches += 1;
        let value = self.one_way(id);
        self.branches -= 1;
        value
    }

    /// Lowers one of several ways through a loop, which may be the way out.
    pub(super) fn one_way(&mut self, id: ExprId) -> Value {
        let leaves = self.loops.len() == 1 && self.leaves(id);
        let leaving = self.leaving;
        self.leaving |= leaves;
        let value = self.expr(id);
        self.leaving = leaving;
        value
    }

    /// Notes that the code at hand leaves all loops around it. A `break` is taken to as well: its label is not kept.
    pub(super) fn leaves_all(&mut self) {
        for index in self.loops.clone() {
            self.draft().loops[index].leaves = true;
        }
    }

    /// Lowers blocks, branches, loops and jumps.
    pub(super) fn control(&mut self, id: ExprId) -> Value {
        let facts = self.facts;
        match &facts.expr(id).kind {
            ExprKind::Block(block) => {
                self.scope_ends.push(self.range(id).end);
                let outer = self.occasion;
                for (statement, rest) in block.statements.iter().zip(1..) {
                    self.statement(statement);
                    if self.leaves_if_filled(statement, &block.statements[rest..]) {
                        self.occasion = Some(Occasion::Unset);
                    }
                }
                let value = block.tail.map_or(Value::Other, |tail| self.expr(tail));
                self.occasion = outer;
                self.scope_ends.pop();
                value
            }
            ExprKind::If(condition, then, otherwise) => {
                self.scope_ends.push(self.range(*then).end);
                let before = self.draft().calls.len();
                self.expr(*condition);
                let occasion = self.occasion_of(*condition, *then, before);
                let tests = self.tests(*condition);
                self.gate(self.range(*then), tests.clone());
                if let Some(otherwise) = *otherwise {
                    self.gate_otherwise(self.range(otherwise), *condition, tests);
                }
                let outer = self.occasion;
                self.occasion = match occasion {
                    Some(Occasion::Traced) => outer.or(occasion),
                    _ => occasion.or(outer),
                };
                let value = self.branch(*then);
                self.occasion = outer;
                self.scope_ends.pop();
                let other = otherwise.map(|otherwise| self.branch(otherwise));
                one_of(std::iter::once(value).chain(other))
            }
            ExprKind::Lazy(left, right) => {
                self.expr(*left);
                if self.is_chain(id) {
                    let tests = self.tests(*left);
                    self.gate(self.range(*right), tests);
                }
                self.branch(*right);
                Value::Other
            }
            ExprKind::Let(pattern, looked_at) => {
                let value = self.expr(*looked_at);
                self.overlooks(*looked_at, [*pattern]);
                self.declare(*pattern, &value, None);
                Value::Other
            }
            ExprKind::Match(looked_at, arms) => {
                let matched = self.expr(*looked_at);
                self.overlooks(*looked_at, arms.iter().map(|arm| arm.pattern));
                let mut values = Vec::with_capacity(arms.len());
                self.gate_arms(*looked_at, arms);
                for arm in arms {
                    self.scope_ends.push(self.range(arm.body).end);
                    self.declare(arm.pattern, &matched, None);
                    if let Some(guard) = arm.guard {
                        self.expr(guard);
                        let tests = self.tests(guard);
                        self.gate(self.range(arm.body), tests);
                    }
                    let outer = self.occasion;
                    self.occasion = self.occasion_of_arm(*looked_at, arm).or(outer);
                    values.push(self.branch(arm.body));
                    self.occasion = outer;
                    self.scope_ends.pop();
                }
                one_of(values)
            }
            ExprKind::Loop(inner) => {
                self.looped(LoopKind::Endless, id, None, *inner);
                Value::Other
            }
            ExprKind::While(condition, inner) => {
                self.scope_ends.push(self.range(*inner).end);
                self.looped(LoopKind::While, id, Some(*condition), *inner);
                self.scope_ends.pop();
                Value::Other
            }
            ExprKind::For(pattern, iterated, inner) => self.for_loop(id, *pattern, *iterated, *inner),
            ExprKind::Return(value) => {
                self.leaves_all();
                if let Some(value) = value {
                    let leaving = std::mem::replace(&mut self.leaving, true);
                    let lowered = self.expr(*value);
                    self.leaving = leaving;
                    self.returned(lowered, *value);
                }
                Value::Other
            }
            ExprKind::Break(value) => {
                self.leaves_all();
                let Some(value) = *value else { return Value::Other };
                let lowered = self.expr(value);
                self.may_give_error(&lowered, value);
                lowered
            }
            _ => Value::Other,
        }
    }

    fn for_loop(&mut self, id: ExprId, pattern: PatternId, iterated: ExprId, inner: ExprId) -> Value {
        let iterator = self.taken(iterated);
        let mut step = self.new_call(id, self.range(iterated), CallForm::Implied);
        step.callee = self.callee(id, Value::Other);
        step.span = self.span(self.range(iterated));
        step.gives = None;
        step.self_type = type_path(self.world, self.ty(iterated));
        step.innermost = vec![innermost(self.world, self.ty(iterated))];
        step.receiver = Some(iterator.clone());
        step.in_loop = true;
        let item = self.add_call(step);
        self.scope_ends.push(self.range(inner).end);
        self.declare(pattern, &item, None);
        self.looped(LoopKind::For, id, None, inner);
        self.scope_ends.pop();
        Value::Other
    }

    /// Notes a macro that awaits several futures.
    pub(super) fn select(&mut self, call: CallId, written: &MacroCall, futures: Vec<Value>) {
        let branches = written.arguments.iter().zip(&written.branches).zip(futures);
        let branches = branches.map(|((future, (_, handler)), value)| Branch {
            future: value,
            span: self.span(self.range(*future)),
            then: if self.leaves(*handler) { Then::Leaves } else { Then::GoesOn },
        });
        let branches = branches.collect();
        self.draft().selects.push(Select { call, branches });
    }

    /// Notes that a body ends with what was lowered to a value, if that may be an error. What comes of several ways is noted
    /// for each of them.
    pub(super) fn may_give_error(&mut self, value: &Value, id: ExprId) {
        let mut ways = Vec::new();
        self.ways_to_error(id, &mut ways);
        let only = ways.len() == 1;
        for way in ways {
            let span = self.span(self.range(way));
            let of = if only { value.clone() } else { Value::Other };
            self.draft().errors.push(ErrorExit { of, span });
        }
    }

    /// What a value may come of that may be an error, if it is a `Result`: all that is not `Ok`.
    fn ways_to_error(&self, id: ExprId, ways: &mut Vec<ExprId>) {
        if *self.ty(id) == Ty::Never {
            return;
        }
        match &self.facts.expr(id).kind {
            ExprKind::Block(block) => block.tail.iter().for_each(|tail| self.ways_to_error(*tail, ways)),
            ExprKind::Cast(inner, _) => self.ways_to_error(*inner, ways),
            ExprKind::If(_, then, otherwise) => {
                [Some(*then), *otherwise].into_iter().flatten().for_each(|branch| self.ways_to_error(branch, ways));
            }
            ExprKind::Match(_, arms) => arms.iter().for_each(|arm| self.ways_to_error(arm.body, ways)),
            ExprKind::Call(..) => {
                let ok = |path: &Name| path.last() == "Ok";
                if !matches!(self.callee(id, Value::Other), Callee::Constructor(path) if ok(&path)) {
                    ways.push(id);
                }
            }
            // What a loop gives, its `break`s say.
            ExprKind::Loop(_) | ExprKind::Return(_) | ExprKind::Break(_) | ExprKind::Continue => {}
            _ => ways.push(id),
        }
    }

    /// Whether every way through code leads out of the loop around it.
    pub(super) fn leaves(&self, id: ExprId) -> bool {
        match &self.facts.expr(id).kind {
            ExprKind::Return(_) | ExprKind::Break(_) => true,
            ExprKind::Continue => false,
            ExprKind::Block(block) => {
                let leaves = |statement: &Statement| match statement {
                    Statement::Expr(expr) => self.leaves(*expr),
                    Statement::Let { init, .. } => init.is_some_and(|init| self.leaves(init)),
                };
                block.statements.iter().any(leaves) || block.tail.is_some_and(|tail| self.leaves(tail))
            }
            ExprKind::If(_, then, otherwise) => {
                self.leaves(*then) && otherwise.is_some_and(|otherwise| self.leaves(otherwise))
            }
            ExprKind::Match(_, arms) => !arms.is_empty() && arms.iter().all(|arm| self.leaves(arm.body)),
            ExprKind::Call(..) | ExprKind::Method(_) | ExprKind::Macro(_) | ExprKind::Await(_) => {
                *self.ty(id) == Ty::Never
            }
            _ => false,
        }
    }

    /// Notes a value that nobody takes.
    fn discarded(&mut self, value: Value, at: Range) {
        if value != Value::Other {
            let span = self.span(at);
            self.draft().discarded.push((value, span));
        }
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Expr(expr) => {
                let value = self.expr(*expr);
                self.discarded(value, self.range(*expr));
            }
            Statement::Let { pattern, init, otherwise, .. } => {
                let value = init.map_or(Value::Other, |init| self.taken(init));
                if let (Some(init), Some(otherwise)) = (*init, *otherwise) {
                    self.branch(otherwise);
                    let end = self.scope_ends.last().copied().unwrap_or_default();
                    let rest = Range { start: self.range(otherwise).end, end };
                    self.gate_rest(*pattern, init, rest);
                }
                if self.declare_dropped(*pattern, &value) || self.is_never_used(*pattern) {
                    let at = self.facts.pattern(*pattern).range;
                    self.discarded(value.clone(), at);
                }
                self.declare(*pattern, &value, None);
            }
        }
    }
}

/// Branches that meet; of very many the first ones tell enough.
fn one_of(values: impl IntoIterator<Item = Value>) -> Value {
    const MOST: usize = 100;
    let mut known: Vec<Value> = Vec::new();
    for value in values {
        if value != Value::Other && known.len() < MOST && !known.contains(&value) {
            known.push(value);
        }
    }
    match known.len() {
        0 => Value::Other,
        1 => known.pop().expect("there is one"),
        _ => Value::OneOf(known),
    }
}
