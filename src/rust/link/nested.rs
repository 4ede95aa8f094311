//! Closures and `async` blocks: bodies of their own, with what they take from the body around them.

use super::lower::{Lower, Root};
use crate::program::{BodyId, BodyKind, Value};
use crate::rust::facts::{Closure, ExprId, Move, PatternId, Range};

impl Lower<'_> {
    pub(super) fn closure(&mut self, id: ExprId, closure: &Closure) -> Value {
        let kind = if closure.is_async { BodyKind::AsyncClosure } else { BodyKind::Closure };
        let patterns: Vec<PatternId> = closure.parameters.iter().map(|(pattern, _)| *pattern).collect();
        self.nested(kind, closure.head, self.range(id), closure.captures, &patterns, closure.body)
    }

    pub(super) fn async_block(&mut self, id: ExprId, inner: ExprId, captures: Move) -> Value {
        let start = self.range(id).start;
        let head = Range { start, end: start + "async".len() as u32 };
        let block = self.nested(BodyKind::AsyncBlock, head, self.range(id), captures, &[], inner);
        if let (Value::Body(body), false) = (&block, self.gives_error(self.ty(id))) {
            self.bodies[body.0 as usize].errors.clear();
        }
        block
    }

    /// Lowers a closure or `async` block as a body of its own.
    fn nested(
        &mut self,
        kind: BodyKind,
        head: Range,
        range: Range,
        captures: Move,
        patterns: &[PatternId],
        inner: ExprId,
    ) -> Value {
        let parent = self.current;
        let mut body = self.new_body(kind, head, range);
        let outer = &self.bodies[parent];
        (body.path, body.display, body.krate, body.test) = (outer.path, outer.display, outer.krate, outer.test);
        body.self_type = outer.self_type;
        body.parent = Some(BodyId(parent as u32));
        for &pattern in patterns {
            let ty = self.inferred.pattern_types[pattern.0 as usize].clone();
            body.parameters.push(self.parameter(pattern, &ty, Some(&self.inferred.wheres)));
        }
        self.bodies.push(body);
        self.moves.push(captures == Move::Yes);
        self.roots.push(Root { expr: inner, parameters: patterns.to_vec() });
        let index = self.bodies.len() - 1;
        let loops = std::mem::take(&mut self.loops);
        let branches = std::mem::take(&mut self.branches);
        self.current = index;
        self.scope_ends.push(range.end);
        self.bind_parameters(patterns);
        let value = self.expr(inner);
        self.returned(value, inner);
        self.scope_ends.pop();
        self.loops = loops;
        self.branches = branches;
        self.current = parent;
        self.captured(index, range.start);
        Value::Body(BodyId(index as u32))
    }
}
