//! Branches that are seldom taken: what an environment variable asks for, what is made where nothing is yet, what a copy of the
//! process does, what is written down of what is done, what is there for tests.

use super::lower::Lower;
use crate::program::{Call, Callee, Occasion};
use crate::rust::facts::{Arm, Expr, ExprId, ExprKind, PatternId, PatternKind, Statement};
use crate::rust::infer::PathTarget;
use crate::rust::types::Ty;

/// Methods of `Option` that fill it.
const FILL: [&str; 3] = ["get_or_insert", "insert", "replace"];

/// Words in the names of fields that hold what is done in writing, where somebody wants to look at it.
const TRACES: [&str; 6] = ["dump", "log", "logger", "recorder", "trace", "tracer"];

/// Words in the names of what stands in for something in tests.
const STAND_INS: [&str; 3] = ["dummy", "fake", "mock"];

/// Ends of names that say that the program is under test.
const FOR_TESTS: [&str; 5] = ["for_testing", "for_tests", "in_test", "in_tests", "test_mode"];

impl Lower<'_> {
    /// What the condition of a branch asks for that seldom is the case; its calls are those from the given one on.
    pub(super) fn occasion_of(&mut self, condition: ExprId, then: ExprId, from: usize) -> Option<Occasion> {
        let facts = self.facts;
        let is_negated = matches!(facts.expr(condition).kind, ExprKind::Unary(_));
        if let ExprKind::Method(call) = &facts.expr(condition).kind
            && call.name.as_str() == "is_none"
            && self.fills(then, call.receiver)
        {
            return Some(Occasion::Unset);
        }
        let is_missing =
            |call: &Call| matches!(call.callee, Callee::Library(path) if matches!(path.last(), "is_err" | "is_none"));
        let traces = matches!(&facts.expr(condition).kind, ExprKind::Let(pattern, looked_at)
            if self.is_some(*pattern) && self.is_trace(*looked_at));
        let calls = &self.draft().calls[from..];
        let is_off = is_negated || calls.iter().any(is_missing);
        let asked = calls.iter().find_map(|call| match call.callee {
            Callee::Library(path) => match path.as_str() {
                "std::env::var" | "std::env::var_os" if !is_off => Some(Occasion::Asked),
                path if is_negated && path.starts_with("std::path::") && path.ends_with("::exists") => {
                    Some(Occasion::Missing)
                }
                _ => None,
            },
            _ => None,
        });
        let asked = asked.or_else(|| self.is_for_tests(condition).then_some(Occasion::Asked));
        asked.or(traces.then_some(Occasion::Traced))
    }

    /// Whether a condition is by its name that the program is under test.
    fn is_for_tests(&self, condition: ExprId) -> bool {
        let name = match &self.facts.expr(condition).kind {
            ExprKind::Reference(inner) | ExprKind::Deref(inner) => return self.is_for_tests(*inner),
            ExprKind::Lazy(left, right) if self.is_chain(condition) => {
                return self.is_for_tests(*left) || self.is_for_tests(*right);
            }
            ExprKind::Name(_) | ExprKind::Path(_) => self.last_name(condition),
            ExprKind::Call(function, _) => self.last_name(*function),
            ExprKind::Field(_, name) => Some(*name),
            ExprKind::Method(call) => Some(call.name),
            _ => None,
        };
        name.is_some_and(|name| {
            let mut words = name.as_str().split('_');
            // What ends in a `plugin_test` is another thing.
            let before = |end: &&str| name.as_str().strip_suffix(*end);
            let ends = FOR_TESTS.iter().filter_map(before).any(|before| before.is_empty() || before.ends_with('_'));
            ends || words.any(|word| STAND_INS.contains(&word))
        })
    }

    /// Whether a pattern is for a variant that by its name stands in for what is shipped.
    fn is_stand_in(&self, pattern: PatternId) -> bool {
        let path = match &self.facts.pattern(pattern).kind {
            PatternKind::Path(path) | PatternKind::TupleStruct(path, _) | PatternKind::Struct(path, _) => path,
            PatternKind::Or(cases) => return cases.iter().all(|&case| self.is_stand_in(case)),
            _ => return false,
        };
        path.segments.last().is_some_and(|last| {
            let mut words = camel_words(last.name.as_str());
            words.any(|word| STAND_INS.iter().any(|stand_in| word.eq_ignore_ascii_case(stand_in)))
        })
    }

    /// The same of an arm of a `match`.
    pub(super) fn occasion_of_arm(&self, looked_at: ExprId, arm: &Arm) -> Option<Occasion> {
        if self.is_forked(arm.pattern) {
            return Some(Occasion::Forked);
        }
        if self.is_stand_in(arm.pattern) {
            return Some(Occasion::Asked);
        }
        let is_none = match &self.facts.pattern(arm.pattern).kind {
            PatternKind::Path(path) => path.segments.last().is_some_and(|segment| segment.name.as_str() == "None"),
            PatternKind::Bind(name, None) => name.as_str() == "None",
            _ => false,
        };
        (is_none && arm.guard.is_none() && self.fills(arm.body, looked_at)).then_some(Occasion::Unset)
    }

    /// Whether a pattern is what a call that makes a copy of the process says to the copy. Libraries agree on the names.
    fn is_forked(&self, pattern: PatternId) -> bool {
        match &self.facts.pattern(pattern).kind {
            PatternKind::Path(path) => match &*path.segments {
                [.., of, last] => matches!(of.name.as_str(), "Fork" | "ForkResult") && last.name.as_str() == "Child",
                _ => false,
            },
            PatternKind::TupleStruct(_, inner) => inner.iter().any(|&inner| self.is_forked(inner)),
            _ => false,
        }
    }

    /// Whether a statement leaves where something is in a place that the statements after it put something into: what
    /// they do is done where nothing is there yet.
    pub(super) fn leaves_if_filled(&self, statement: &Statement, rest: &[Statement]) -> bool {
        let Statement::Expr(branch) = statement else { return false };
        let ExprKind::If(condition, then, None) = self.facts.expr(*branch).kind else { return false };
        // Who only asks whether something is there refuses to do it twice for one value, and there may be many.
        let place = match &self.facts.expr(condition).kind {
            ExprKind::Let(pattern, looked_at) if self.is_some(*pattern) => *looked_at,
            _ => return false,
        };
        let fills = |statement: &Statement| match statement {
            Statement::Expr(expr) => self.puts_into(*expr, self.bare(place)),
            Statement::Let { .. } => false,
        };
        self.leaves(then) && rest.iter().any(fills)
    }

    fn is_some(&self, pattern: PatternId) -> bool {
        match &self.facts.pattern(pattern).kind {
            PatternKind::TupleStruct(path, _) => path.segments.last().is_some_and(|last| last.name.as_str() == "Some"),
            _ => false,
        }
    }

    /// Whether an expression puts something into a place, looked at without references, which is there when the function
    /// has ended: a variable of it is empty each time that it runs.
    fn puts_into(&self, expr: ExprId, bare: ExprId) -> bool {
        let outlives = |into: ExprId| {
            let elsewhere = match &self.facts.expr(into).kind {
                ExprKind::Deref(_) | ExprKind::Field(..) => true,
                ExprKind::Name(_) => matches!(self.ty(into), Ty::Ref(_)),
                _ => false,
            };
            elsewhere && self.is_same(self.bare(into), bare)
        };
        match &self.facts.expr(expr).kind {
            ExprKind::Assign(into, _) => outlives(*into),
            ExprKind::Method(call) => FILL.contains(&call.name.as_str()) && outlives(call.receiver),
            _ => false,
        }
    }

    /// Whether code puts something into a field, or what a guard or reference leads to.
    fn fills(&self, code: ExprId, place: ExprId) -> bool {
        let bare = self.bare(place);
        let within = self.facts.expr(code).range;
        let inside = |expr: &Expr| within.start <= expr.range.start && expr.range.end <= within.end;
        // The parts of an expression come right before it.
        let parts = (0..code.0).rev().map(ExprId);
        let mut parts = parts.take_while(|&part| inside(self.facts.expr(part)));
        parts.any(|part| self.puts_into(part, bare))
    }

    /// What a reference or a look at an `Option` is of.
    fn bare(&self, mut id: ExprId) -> ExprId {
        loop {
            id = match &self.facts.expr(id).kind {
                ExprKind::Reference(inner) | ExprKind::Deref(inner) => *inner,
                ExprKind::Method(call) if matches!(call.name.as_str(), "as_ref" | "as_mut" | "as_deref") => {
                    call.receiver
                }
                _ => return id,
            }
        }
    }

    /// Whether an expression is a field, perhaps behind a lock, that by its name holds what is done in writing.
    fn is_trace(&self, id: ExprId) -> bool {
        const LOCKED: [&str; 5] = ["borrow_mut", "expect", "lock", "unwrap", "write"];
        let mut at = self.bare(id);
        while let ExprKind::Method(call) = &self.facts.expr(at).kind
            && LOCKED.contains(&call.name.as_str())
        {
            at = self.bare(call.receiver);
        }
        match &self.facts.expr(at).kind {
            ExprKind::Field(_, name) => name.as_str().split('_').any(|word| TRACES.contains(&word)),
            _ => false,
        }
    }

    fn is_same(&self, a: ExprId, b: ExprId) -> bool {
        match (&self.facts.expr(a).kind, &self.facts.expr(b).kind) {
            (ExprKind::Field(a, first), ExprKind::Field(b, second)) => first == second && self.is_same(*a, *b),
            (ExprKind::Name(_) | ExprKind::Path(_), ExprKind::Name(_) | ExprKind::Path(_)) => {
                let target = |id: ExprId| self.inferred.paths.get(&id);
                matches!((target(a), target(b)), (Some(PathTarget::Local(a)), Some(PathTarget::Local(b))) if a == b)
            }
            _ => false,
        }
    }
}

/// The words of a name that are told apart by capital letters.
fn camel_words(name: &str) -> impl Iterator<Item = &str> {
    let starts = name.match_indices(char::is_uppercase).map(|(at, _)| at);
    let ends = name.match_indices(char::is_uppercase).map(|(at, _)| at).skip(1).chain([name.len()]);
    starts.zip(ends).map(|(start, end)| &name[start..end])
}
