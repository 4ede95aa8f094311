//! Branches: which variant a parameter has, or whether it is `true`, where code runs; and which of these an argument is
//! without a doubt.

use super::lower::Lower;
use crate::names::Name;
use crate::program::{Branched, CallId, Gate, Value};
use crate::rust::facts::{Arm, Expr, ExprId, ExprKind, Literal, PatternId, PatternKind, Range};
use crate::rust::types::Ty;
use rustc_hash::FxHashSet;

/// What a value is, or is not, where a condition holds.
#[derive(Clone)]
pub(super) struct Test {
    of: Branched,
    cases: Vec<Name>,
    is: bool,
}

impl Lower<'_> {
    /// The variant, `true` or `false` that an expression is without a doubt.
    pub(super) fn case(&self, id: ExprId) -> Option<Name> {
        let name = match &self.facts.expr(id).kind {
            ExprKind::Literal(Literal::Bool(value)) => return Some(of_bool(*value)),
            ExprKind::Reference(inner) => return self.case(*inner),
            ExprKind::Name(_) | ExprKind::Path(_) if self.inferred.paths.contains_key(&id) => return None,
            ExprKind::Name(_) | ExprKind::Path(_) => self.last_name(id)?,
            ExprKind::Call(function, _) => self.last_name(*function)?,
            ExprKind::Struct(literal) => literal.path.segments.last()?.name,
            _ => return None,
        };
        self.is_variant(self.ty(id), name).then_some(name)
    }

    fn is_variant(&self, ty: &Ty, name: Name) -> bool {
        let Ty::Adt(id, _) = ty.peel_refs() else { return false };
        let decl = &self.world.adt(*id).decl;
        decl.is_enum && decl.variants.iter().any(|variant| variant.name == name)
    }

    /// Which of the values that a call gets, a method's receiver first, are one case without a doubt.
    pub(super) fn cases(&self, given: impl IntoIterator<Item = ExprId>) -> Box<[(u32, Name)]> {
        (0..).zip(given).filter_map(|(index, id)| Some((index, self.case(id)?))).collect()
    }

    /// What holds where a condition does, which has been lowered.
    pub(super) fn tests(&mut self, condition: ExprId) -> Vec<Test> {
        let facts = self.facts;
        match &facts.expr(condition).kind {
            ExprKind::Let(pattern, value) => match (self.branched(*value), self.fitting(*pattern)) {
                (Some(of), Some((cases, _))) => vec![Test { of, cases, is: true }],
                _ => Vec::new(),
            },
            ExprKind::Lazy(left, right) if self.is_chain(condition) => {
                let mut tests = self.tests(*left);
                tests.extend(self.tests(*right));
                tests
            }
            ExprKind::Unary(inner) => self.tests_of_one(*inner, false),
            _ => self.tests_of_one(condition, true),
        }
    }

    /// What holds where a plain condition does, or does not.
    fn tests_of_one(&mut self, condition: ExprId, is: bool) -> Vec<Test> {
        let facts = self.facts;
        let (of, case) = match &facts.expr(condition).kind {
            ExprKind::Name(_) | ExprKind::Field(..) if *self.ty(condition) == Ty::prim("bool") => {
                (self.branched(condition), "true")
            }
            ExprKind::Method(call) if call.arguments.is_empty() => {
                let case = match call.name.as_str() {
                    "is_some" => "Some",
                    "is_none" => "None",
                    "is_ok" => "Ok",
                    "is_err" => "Err",
                    _ => return Vec::new(),
                };
                (self.branched(call.receiver), case)
            }
            _ => return Vec::new(),
        };
        of.map(|of| Test { of, cases: vec![Name::new(case)], is }).into_iter().collect()
    }

    /// Whether operands are joined by `&&`: only that can have a `let` in it.
    pub(super) fn is_chain(&self, id: ExprId) -> bool {
        match &self.facts.expr(id).kind {
            ExprKind::Let(..) => true,
            ExprKind::Lazy(left, right) => self.is_chain(*left) || self.is_chain(*right),
            _ => false,
        }
    }

    /// What decides of which variant an expression is that has been lowered.
    fn branched(&mut self, id: ExprId) -> Option<Branched> {
        let facts = self.facts;
        match &facts.expr(id).kind {
            ExprKind::Name(_) | ExprKind::Path(_) => {
                let value = self.local(id).map(|local| self.variable(local))?;
                self.draft().decides(&value)
            }
            ExprKind::Reference(inner) | ExprKind::Deref(inner) => self.branched(*inner),
            ExprKind::Field(of, name) => match self.branched(*of)? {
                Branched::Parameter(index) => Some(Branched::PartOf(index, Some(*name))),
                Branched::PartOf(index, _) => Some(Branched::PartOf(index, None)),
                Branched::Capture(_) => None,
            },
            ExprKind::Method(_) => {
                let span = self.span(self.range(id));
                let body = self.draft();
                let call = body.calls.iter().rposition(|call| call.span == span)?;
                body.decides(&Value::Call(CallId(call as u32)))
            }
            _ => None,
        }
    }

    /// Variables that may be given another value than their first, or stand for what is inside of that.
    pub(super) fn changing(&self) -> FxHashSet<PatternId> {
        // Who gives a field another value changes the whole.
        let whole = |mut place: ExprId| {
            while let ExprKind::Field(of, _) = &self.facts.expr(place).kind {
                place = *of;
            }
            self.local(place)
        };
        let place = |expr: &Expr| match &expr.kind {
            ExprKind::Assign(place, _) | ExprKind::Compound(place, _) => whole(*place),
            ExprKind::Method(call) if SETS.contains(&call.name.as_str()) => self.local(call.receiver),
            _ => None,
        };
        let mut changing: FxHashSet<PatternId> = self.facts.code.exprs.iter().filter_map(place).collect();
        for pattern in &self.facts.code.patterns {
            if let PatternKind::TupleStruct(_, elems) | PatternKind::Slice(elems) = &pattern.kind {
                elems.iter().for_each(|&elem| self.add_inner(elem, &mut changing));
            }
        }
        changing
    }

    fn add_inner(&self, id: PatternId, inner: &mut FxHashSet<PatternId>) {
        inner.insert(id);
        match &self.facts.pattern(id).kind {
            PatternKind::Bind(_, Some(of)) | PatternKind::Reference(of) => self.add_inner(*of, inner),
            PatternKind::Or(cases) => cases.iter().for_each(|&case| self.add_inner(case, inner)),
            _ => {}
        }
    }

    /// The variants whose values may fit a pattern, and whether all values of them do. `None` for patterns that others fit.
    fn fitting(&self, id: PatternId) -> Option<(Vec<Name>, bool)> {
        let binds = |id: &PatternId| matches!(self.facts.pattern(*id).kind, PatternKind::Bind(_, None));
        let (name, whole) = match &self.facts.pattern(id).kind {
            PatternKind::Bool(value) => return Some((vec![of_bool(*value)], true)),
            PatternKind::Path(path) => (path.segments.last()?.name, true),
            PatternKind::Bind(name, None) => (*name, true),
            PatternKind::TupleStruct(path, elems) => (path.segments.last()?.name, elems.iter().all(binds)),
            PatternKind::Struct(path, fields) => {
                (path.segments.last()?.name, fields.iter().all(|(_, field)| binds(field)))
            }
            PatternKind::Reference(inner) => return self.fitting(*inner),
            PatternKind::Or(cases) => {
                let mut all = Vec::new();
                let mut wholly = true;
                for &case in cases {
                    let (names, whole) = self.fitting(case)?;
                    all.extend(names);
                    wholly &= whole;
                }
                return Some((all, wholly));
            }
            _ => return None,
        };
        self.is_variant(self.pattern_type(id), name).then(|| (vec![name], whole))
    }

    /// Notes that code runs only where tests are met.
    pub(super) fn gate(&mut self, code: Range, tests: Vec<Test>) {
        let span = self.span(code);
        let gates = tests.into_iter().map(|Test { of, cases, is }| Gate { span, of, cases, is });
        self.draft().gates.extend(gates);
    }

    /// Notes that code runs only where a condition is not met, if that is one test.
    pub(super) fn gate_otherwise(&mut self, code: Range, condition: ExprId, mut tests: Vec<Test>) {
        if let ([test], true) = (tests.as_mut_slice(), self.names_whole_cases(condition)) {
            test.is = !test.is;
            self.gate(code, tests);
        }
    }

    /// Whether a condition fails only for cases that it does not name.
    fn names_whole_cases(&self, condition: ExprId) -> bool {
        match &self.facts.expr(condition).kind {
            ExprKind::Let(pattern, _) => self.fitting(*pattern).is_some_and(|(_, whole)| whole),
            ExprKind::Lazy(..) => false,
            _ => true,
        }
    }

    /// Notes which arms of a `match` run for which variants.
    pub(super) fn gate_arms(&mut self, matched: ExprId, arms: &[Arm]) {
        let facts = self.facts;
        if let ExprKind::Tuple(parts) = &facts.expr(matched).kind {
            return self.gate_arms_of_several(parts, arms);
        }
        let Some(of) = self.branched(matched) else { return };
        let mut before: Vec<Name> = Vec::new();
        for arm in arms {
            let code = self.range(arm.body);
            match self.fitting(arm.pattern) {
                Some((cases, whole)) => {
                    if whole && arm.guard.is_none() {
                        before.extend(&cases);
                    }
                    self.gate(code, vec![Test { of, cases, is: true }]);
                }
                None if !before.is_empty() => {
                    self.gate(code, vec![Test { of, cases: before.clone(), is: false }]);
                }
                None => {}
            }
        }
    }

    /// Notes the same of a `match` on several values at once, as far as its patterns name variants.
    fn gate_arms_of_several(&mut self, matched: &[ExprId], arms: &[Arm]) {
        let decide: Vec<Option<Branched>> = matched.iter().map(|&part| self.branched(part)).collect();
        for arm in arms {
            let PatternKind::Tuple(parts) = &self.facts.pattern(arm.pattern).kind else { continue };
            if parts.len() != decide.len() || parts.iter().any(|part| self.is_rest(*part)) {
                continue;
            }
            let test = |(of, part): (&Option<Branched>, &PatternId)| {
                Some(Test { of: (*of)?, cases: self.fitting(*part)?.0, is: true })
            };
            let tests = decide.iter().zip(parts).filter_map(test).collect();
            self.gate(self.range(arm.body), tests);
        }
    }

    fn is_rest(&self, id: PatternId) -> bool {
        matches!(self.facts.pattern(id).kind, PatternKind::Rest)
    }

    /// Notes that code behind a `let .. else` runs only for what fits its pattern.
    pub(super) fn gate_rest(&mut self, pattern: PatternId, value: ExprId, rest: Range) {
        if let (Some(of), Some((cases, _))) = (self.branched(value), self.fitting(pattern)) {
            self.gate(rest, vec![Test { of, cases, is: true }]);
        }
    }
}

fn of_bool(value: bool) -> Name {
    Name::new(if value { "true" } else { "false" })
}

/// Methods of `Option` that put something else in it.
const SETS: [&str; 4] = ["replace", "insert", "get_or_insert", "get_or_insert_with"];
