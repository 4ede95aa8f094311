//! Expressions. Each is added after its parts, so that its range can be computed from theirs.

use super::bodies::BodyBuilder;
use crate::rust::facts::{Arm, Closure, ExprId, ExprKind, MethodCall, Move, Operator, Range, StructLiteral};
use proc_macro2::Span;
use syn::{BinOp, Expr, UnOp};

impl BodyBuilder<'_, '_> {
    pub(super) fn expr(&mut self, expr: &Expr) -> ExprId {
        match expr {
            Expr::Paren(paren) => self.expr(&paren.expr),
            Expr::Group(group) => self.expr(&group.expr),
            Expr::Path(path) => {
                let range = self.path_range(path.qself.as_ref(), &path.path);
                if let Some(ident) = path.path.get_ident() {
                    let name = self.extractor.name(ident);
                    return self.add(range, ExprKind::Name(name));
                }
                let lowered = self.extractor.qualified_path(path.qself.as_ref(), &path.path);
                self.add(range, ExprKind::Path(Box::new(lowered)))
            }
            Expr::Lit(lit) => {
                let range = self.extractor.lines.range(lit.lit.span());
                let literal = self.literal(&lit.lit);
                self.add(range, ExprKind::Literal(literal))
            }
            Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_) | Expr::Struct(_) => self.call_like(expr),
            Expr::Field(_) | Expr::Index(_) | Expr::Await(_) | Expr::Try(_) => self.postfix(expr),
            Expr::Reference(_) | Expr::RawAddr(_) | Expr::Unary(_) => self.prefix(expr),
            Expr::Binary(_) | Expr::Assign(_) | Expr::Cast(_) | Expr::Range(_) => self.infix(expr),
            Expr::Tuple(_) | Expr::Array(_) | Expr::Repeat(_) => self.sequence(expr),
            Expr::Block(_) | Expr::Unsafe(_) | Expr::Const(_) | Expr::TryBlock(_) | Expr::Async(_) => {
                self.block_like(expr)
            }
            Expr::Closure(closure) => self.closure(closure),
            _ => self.control(expr),
        }
    }

    pub(super) fn exprs<'x>(&mut self, exprs: impl IntoIterator<Item = &'x Expr>) -> Vec<ExprId> {
        exprs.into_iter().map(|expr| self.expr(expr)).collect()
    }

    /// The expressions that `cfg` leaves standing.
    fn live_exprs<'x>(&mut self, exprs: impl IntoIterator<Item = &'x Expr>) -> Vec<ExprId> {
        let mut live = Vec::new();
        for expr in exprs {
            if !self.extractor.is_off(attributes_before(expr)) {
                live.push(self.expr(expr));
            }
        }
        live
    }

    fn start(&self, span: Span) -> u32 {
        self.extractor.lines.start(span)
    }

    fn call_like(&mut self, expr: &Expr) -> ExprId {
        match expr {
            Expr::Call(call) => {
                let function = self.expr(&call.func);
                let arguments = self.live_exprs(&call.args);
                let end = self.extractor.lines.close(&call.paren_token.span);
                let range = Range { start: self.range(function).start, end };
                self.add(range, ExprKind::Call(function, arguments.into()))
            }
            Expr::MethodCall(call) => {
                let receiver = self.expr(&call.receiver);
                let name = self.extractor.name(&call.method);
                let name_range = self.extractor.lines.range(call.method.span());
                let type_arguments = self.extractor.turbofish(call.turbofish.as_ref());
                let arguments = self.exprs(&call.args);
                let end = self.extractor.lines.close(&call.paren_token.span);
                let range = Range { start: self.range(receiver).start, end };
                let call = MethodCall { receiver, name, name_range, type_arguments, arguments };
                self.add(range, ExprKind::Method(Box::new(call)))
            }
            Expr::Macro(call) => self.macro_call(&call.mac, &mut Vec::new()),
            Expr::Struct(literal) => {
                let path = self.extractor.qualified_path(literal.qself.as_ref(), &literal.path);
                let mut range = self.path_range(literal.qself.as_ref(), &literal.path);
                range.end = self.extractor.lines.close(&literal.brace_token.span);
                let mut fields = Vec::with_capacity(literal.fields.len());
                for field in &literal.fields {
                    if !self.extractor.is_off(&field.attrs) {
                        fields.push((self.member(&field.member), self.expr(&field.expr)));
                    }
                }
                let base = literal.rest.as_ref().map(|rest| self.expr(rest));
                self.add(range, ExprKind::Struct(Box::new(StructLiteral { path, fields, base })))
            }
            _ => self.missing(),
        }
    }

    fn postfix(&mut self, expr: &Expr) -> ExprId {
        let (base, end, kind): (ExprId, u32, ExprKind) = match expr {
            Expr::Field(field) => {
                let base = self.expr(&field.base);
                let span = match &field.member {
                    syn::Member::Named(ident) => ident.span(),
                    syn::Member::Unnamed(index) => index.span,
                };
                let end = self.extractor.lines.end(span).max(self.range(base).end);
                (base, end, ExprKind::Field(base, self.member(&field.member)))
            }
            Expr::Index(index) => {
                let base = self.expr(&index.expr);
                let at = self.expr(&index.index);
                (base, self.extractor.lines.close(&index.bracket_token.span), ExprKind::Index(base, at))
            }
            Expr::Await(awaited) => {
                let base = self.expr(&awaited.base);
                (base, self.extractor.lines.end(awaited.await_token.span), ExprKind::Await(base))
            }
            Expr::Try(tried) => {
                let base = self.expr(&tried.expr);
                (base, self.extractor.lines.end(tried.question_token.span), ExprKind::Try(base))
            }
            _ => return self.missing(),
        };
        self.add(Range { start: self.range(base).start, end }, kind)
    }

    fn prefix(&mut self, expr: &Expr) -> ExprId {
        let (start, inner, kind) = match expr {
            Expr::Reference(reference) => {
                let inner = self.expr(&reference.expr);
                (self.start(reference.and_token.span), inner, ExprKind::Reference(inner))
            }
            Expr::RawAddr(address) => {
                let inner = self.expr(&address.expr);
                (self.start(address.and_token.span), inner, ExprKind::Reference(inner))
            }
            Expr::Unary(unary) => {
                let inner = self.expr(&unary.expr);
                match &unary.op {
                    UnOp::Deref(star) => (self.start(star.span), inner, ExprKind::Deref(inner)),
                    UnOp::Not(not) => (self.start(not.span), inner, ExprKind::Unary(inner)),
                    UnOp::Neg(minus) => (self.start(minus.span), inner, ExprKind::Unary(inner)),
                    _ => return inner,
                }
            }
            _ => return self.missing(),
        };
        self.add(Range { start, end: self.range(inner).end }, kind)
    }

    fn infix(&mut self, expr: &Expr) -> ExprId {
        match expr {
            Expr::Binary(binary) => {
                let (left, right) = (self.expr(&binary.left), self.expr(&binary.right));
                let kind = match (&binary.op, operator(&binary.op)) {
                    (BinOp::And(_) | BinOp::Or(_), _) => ExprKind::Lazy(left, right),
                    (_, Some(operator)) => ExprKind::Binary(operator, left, right),
                    (BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_), _) => {
                        ExprKind::Compare(left, right)
                    }
                    _ => ExprKind::Compound(left, right),
                };
                self.add(self.between(left, right), kind)
            }
            Expr::Assign(assign) => {
                let (left, right) = (self.expr(&assign.left), self.expr(&assign.right));
                self.add(self.between(left, right), ExprKind::Assign(left, right))
            }
            Expr::Cast(cast) => {
                let inner = self.expr(&cast.expr);
                let ty = self.extractor.ty(&cast.ty);
                self.add(self.range(inner), ExprKind::Cast(inner, Box::new(ty)))
            }
            Expr::Range(range) => {
                let low = range.start.as_ref().map(|low| self.expr(low));
                let high = range.end.as_ref().map(|high| self.expr(high));
                let dots = match &range.limits {
                    syn::RangeLimits::HalfOpen(dots) => dots.spans[0],
                    syn::RangeLimits::Closed(dots) => dots.spans[0],
                };
                let dots = self.extractor.lines.range(dots);
                let start = low.map_or(dots.start, |low| self.range(low).start);
                let end = high.map_or(dots.end, |high| self.range(high).end);
                self.add(Range { start, end }, ExprKind::Range(low, high))
            }
            _ => self.missing(),
        }
    }

    fn between(&self, left: ExprId, right: ExprId) -> Range {
        Range { start: self.range(left).start, end: self.range(right).end }
    }

    fn sequence(&mut self, expr: &Expr) -> ExprId {
        match expr {
            Expr::Tuple(tuple) => {
                let elems = self.exprs(&tuple.elems);
                self.add(self.delimited(&tuple.paren_token.span), ExprKind::Tuple(elems.into()))
            }
            Expr::Array(array) => {
                let elems = self.live_exprs(&array.elems);
                self.add(self.delimited(&array.bracket_token.span), ExprKind::Array(elems.into()))
            }
            Expr::Repeat(repeat) => {
                let (elem, len) = (self.expr(&repeat.expr), self.expr(&repeat.len));
                self.add(self.delimited(&repeat.bracket_token.span), ExprKind::Repeat(elem, len))
            }
            _ => self.missing(),
        }
    }

    fn block_like(&mut self, expr: &Expr) -> ExprId {
        match expr {
            Expr::Block(block) => self.block(&block.block),
            Expr::Unsafe(block) => self.block(&block.block),
            Expr::Const(block) => self.block(&block.block),
            Expr::TryBlock(block) => self.block(&block.block),
            Expr::Async(block) => {
                let body = self.block(&block.block);
                let captures = if block.capture.is_some() { Move::Yes } else { Move::No };
                let start = self.start(block.async_token.span);
                self.add(Range { start, end: self.range(body).end }, ExprKind::Async(body, captures))
            }
            _ => self.missing(),
        }
    }

    fn closure(&mut self, closure: &syn::ExprClosure) -> ExprId {
        let mut parameters = Vec::with_capacity(closure.inputs.len());
        for input in &closure.inputs {
            let ty = match input {
                syn::Pat::Type(typed) => Some(self.extractor.ty(&typed.ty)),
                _ => None,
            };
            parameters.push((self.pattern(input), ty));
        }
        let returns = self.extractor.return_type(&closure.output);
        let body = self.expr(&closure.body);
        let bar = self.start(closure.inputs_begin.span);
        let start = closure.asyncness.as_ref().map_or(bar, |token| self.start(token.span));
        let start = closure.capture.as_ref().map_or(start, |token| self.start(token.span).min(start));
        let head = Range { start, end: self.extractor.lines.end(closure.inputs_end.span) };
        let range = Range { start, end: self.range(body).end };
        let captures = if closure.capture.is_some() { Move::Yes } else { Move::No };
        let is_async = closure.asyncness.is_some();
        let closure = Closure { parameters, returns, body, is_async, captures, head };
        self.add(range, ExprKind::Closure(Box::new(closure)))
    }

    fn control(&mut self, expr: &Expr) -> ExprId {
        match expr {
            Expr::If(branch) => {
                // The branch that the build takes stands for the whole.
                match (self.extractor.decided(&branch.cond), &branch.else_branch) {
                    (Some(true), _) => return self.block(&branch.then_branch),
                    (Some(false), Some((_, otherwise))) => return self.expr(otherwise),
                    (Some(false), None) => {
                        let range = self.extractor.lines.range(branch.if_token.span);
                        return self.statements(&[], range);
                    }
                    (None, _) => {}
                }
                let condition = self.expr(&branch.cond);
                let then = self.block(&branch.then_branch);
                let otherwise = branch.else_branch.as_ref().map(|(_, otherwise)| self.expr(otherwise));
                let end = self.range(otherwise.unwrap_or(then)).end;
                let start = self.start(branch.if_token.span);
                self.add(Range { start, end }, ExprKind::If(condition, then, otherwise))
            }
            Expr::Let(condition) => {
                let value = self.expr(&condition.expr);
                let pattern = self.pattern(&condition.pat);
                let start = self.start(condition.let_token.span);
                self.add(Range { start, end: self.range(value).end }, ExprKind::Let(pattern, value))
            }
            Expr::Match(matched) => {
                let value = self.expr(&matched.expr);
                let mut arms = Vec::with_capacity(matched.arms.len());
                for arm in &matched.arms {
                    if !self.extractor.is_off(&arm.attrs) {
                        arms.push(self.arm(arm));
                    }
                }
                let start = self.start(matched.match_token.span);
                let end = self.extractor.lines.close(&matched.brace_token.span);
                self.add(Range { start, end }, ExprKind::Match(value, arms.into()))
            }
            Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_) => self.looping(expr),
            _ => self.jump(expr),
        }
    }

    fn arm(&mut self, arm: &syn::Arm) -> Arm {
        let pattern = self.pattern(&arm.pat);
        let guard = match &arm.pat {
            syn::Pat::Guard(guarded) => Some(self.expr(&guarded.guard)),
            _ => None,
        };
        let body = self.expr(&arm.body);
        Arm { pattern, guard, body }
    }

    fn looping(&mut self, expr: &Expr) -> ExprId {
        let (span, body, kind) = match expr {
            Expr::Loop(looped) => {
                let body = self.block(&looped.body);
                (looped.loop_token.span, body, ExprKind::Loop(body))
            }
            Expr::While(looped) => {
                let condition = self.expr(&looped.cond);
                let body = self.block(&looped.body);
                (looped.while_token.span, body, ExprKind::While(condition, body))
            }
            Expr::ForLoop(looped) => {
                let iterated = self.expr(&looped.expr);
                let pattern = self.pattern(&looped.pat);
                let body = self.block(&looped.body);
                (looped.for_token.span, body, ExprKind::For(pattern, iterated, body))
            }
            _ => return self.missing(),
        };
        self.add(Range { start: self.start(span), end: self.range(body).end }, kind)
    }

    fn jump(&mut self, expr: &Expr) -> ExprId {
        let (span, inner) = match expr {
            Expr::Return(jump) => (jump.return_token.span, &jump.expr),
            Expr::Break(jump) => (jump.break_token.span, &jump.expr),
            Expr::Yield(jump) => (jump.yield_token.span, &jump.expr),
            Expr::Continue(jump) => {
                let range = self.extractor.lines.range(jump.continue_token.span);
                return self.add(range, ExprKind::Continue);
            }
            _ => return self.missing(),
        };
        let inner = inner.as_ref().map(|inner| self.expr(inner));
        let token = self.extractor.lines.range(span);
        let range = Range { start: token.start, end: inner.map_or(token.end, |inner| self.range(inner).end) };
        match (expr, inner) {
            (Expr::Return(_), inner) => self.add(range, ExprKind::Return(inner)),
            // A generator gives it to whoever drives it.
            (Expr::Yield(_), Some(inner)) => self.add(range, ExprKind::Tuple(Box::new([inner]))),
            (_, inner) => self.add(range, ExprKind::Break(inner)),
        }
    }

    /// An expression that says nothing.
    pub(super) fn missing(&mut self) -> ExprId {
        self.add(Range::default(), ExprKind::Missing)
    }
}

/// The attributes written before an expression; those before a statement stand at its leftmost operand.
pub(super) fn attributes_before(expr: &Expr) -> &[syn::Attribute] {
    match expr {
        Expr::Assign(e) => attributes_before(&e.left),
        Expr::Binary(e) => attributes_before(&e.left),
        Expr::Cast(e) => attributes_before(&e.expr),
        Expr::Array(e) => &e.attrs,
        Expr::Async(e) => &e.attrs,
        Expr::Await(e) => &e.attrs,
        Expr::Block(e) => &e.attrs,
        Expr::Break(e) => &e.attrs,
        Expr::Call(e) => &e.attrs,
        Expr::Closure(e) => &e.attrs,
        Expr::Const(e) => &e.attrs,
        Expr::Continue(e) => &e.attrs,
        Expr::Field(e) => &e.attrs,
        Expr::ForLoop(e) => &e.attrs,
        Expr::If(e) => &e.attrs,
        Expr::Index(e) => &e.attrs,
        Expr::Let(e) => &e.attrs,
        Expr::Lit(e) => &e.attrs,
        Expr::Loop(e) => &e.attrs,
        Expr::Macro(e) => &e.attrs,
        Expr::Match(e) => &e.attrs,
        Expr::MethodCall(e) => &e.attrs,
        Expr::Paren(e) => &e.attrs,
        Expr::Path(e) => &e.attrs,
        Expr::Range(e) => &e.attrs,
        Expr::Reference(e) => &e.attrs,
        Expr::Repeat(e) => &e.attrs,
        Expr::Return(e) => &e.attrs,
        Expr::Struct(e) => &e.attrs,
        Expr::Try(e) => &e.attrs,
        Expr::TryBlock(e) => &e.attrs,
        Expr::Tuple(e) => &e.attrs,
        Expr::Unary(e) => &e.attrs,
        Expr::Unsafe(e) => &e.attrs,
        Expr::While(e) => &e.attrs,
        Expr::Yield(e) => &e.attrs,
        _ => &[],
    }
}

fn operator(op: &BinOp) -> Option<Operator> {
    Some(match op {
        BinOp::Add(_) => Operator::Add,
        BinOp::Sub(_) => Operator::Sub,
        BinOp::Mul(_) => Operator::Mul,
        BinOp::Div(_) => Operator::Div,
        BinOp::Rem(_) => Operator::Rem,
        BinOp::BitAnd(_) => Operator::BitAnd,
        BinOp::BitOr(_) => Operator::BitOr,
        BinOp::BitXor(_) => Operator::BitXor,
        BinOp::Shl(_) => Operator::Shl,
        BinOp::Shr(_) => Operator::Shr,
        _ => return None,
    })
}
