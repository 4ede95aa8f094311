//! One function's expressions, walked in the order of evaluation.

use super::describe::{given_path, type_path};
use super::values::Home;
use super::{Owner, function_ref, lives};
use crate::names::Name;
use crate::program::{
    Body, BodyKind, Call, CallForm, CallId, Callee, ErrorExit, Evidence, Occasion, Store, Unknown, Value,
};
use crate::rust::facts::{self, ExprId, ExprKind, Literal, OpenBody, PatternId, Range};
use crate::rust::holding::Holding;
use crate::rust::infer::{Inferred, PathTarget, Target};
use crate::rust::types::Ty;
use crate::rust::world::{FnId, ValueId, World};
use crate::source::{FileId, Span};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::OnceCell;

/// What a body evaluates, with the patterns of its parameters.
pub(super) struct Root {
    pub expr: ExprId,
    pub parameters: Vec<PatternId>,
}

/// A function being lowered: itself and the closures in it.
pub(super) struct Lower<'w> {
    pub world: &'w World,
    pub facts: OpenBody<'w>,
    pub(super) inferred: &'w Inferred,
    holding: &'w Holding,
    file: FileId,
    pub bodies: Vec<Body>,
    /// Whether a body takes its captures by value.
    pub moves: Vec<bool>,
    /// What each body evaluates.
    pub roots: Vec<Root>,
    pub current: usize,
    /// The loops around, the innermost last, as indices into the current body's.
    pub loops: Vec<usize>,
    /// How many branches of the innermost loop are around.
    pub branches: u32,
    /// What the innermost branch around is there for that is seldom taken.
    pub occasion: Option<Occasion>,
    /// Whether every way through the branch at hand leads out of the only loop around it.
    pub leaving: bool,
    pub scope_ends: Vec<u32>,
    pub homes: FxHashMap<PatternId, Home>,
    /// Variables that may be given another value than their first, or stand for what is inside of that.
    pub changing: FxHashSet<PatternId>,
    /// Variables that some expression names, once somebody has asked.
    pub named: OnceCell<FxHashSet<PatternId>>,
}

impl<'w> Lower<'w> {
    /// Lowers a function.
    pub fn function(
        world: &'w World,
        id: FnId,
        facts: OpenBody<'w>,
        inferred: &'w Inferred,
        holding: &'w Holding,
    ) -> Self {
        let data = world.function(id);
        let kind = if data.decl.is_async { BodyKind::AsyncFunction } else { BodyKind::Function };
        let lower = Self::new(world, facts, (inferred, holding), data.file);
        let mut body = lower.new_body(kind, data.decl.head, data.decl.range);
        body.path = world.function_path(id);
        body.display = world.function_display(id);
        body.krate = data.krate;
        body.public = data.visibility == facts::Visibility::Public;
        body.test = data.test;
        body.foreign = data.decl.foreign;
        body.around = !facts.body.around.is_empty();
        body.attributes = lower.attributes(id);
        body.self_type = world.impl_of(id).and_then(|id| type_path(world, &world.impl_head(id).self_type));
        body.implements = world.implemented(id);
        let sig = world.sig(id);
        for (index, &pattern) in facts.body.parameters.iter().enumerate() {
            let ty = sig.parameters.get(index).unwrap_or(&Ty::Unknown);
            body.parameters.push(lower.parameter(pattern, ty, Some(&sig.wheres)));
        }
        lower.run(body, Owner::Function(id))
    }

    /// Lowers an initialiser.
    pub fn value(
        world: &'w World,
        id: ValueId,
        facts: OpenBody<'w>,
        inferred: &'w Inferred,
        holding: &'w Holding,
    ) -> Self {
        let data = world.value(id);
        let lower = Self::new(world, facts, (inferred, holding), data.file);
        let mut body = lower.new_body(BodyKind::Initializer, data.decl.head, data.decl.range);
        body.path = data.path;
        body.display = Name::new(data.path.last());
        body.krate = data.krate;
        body.test = data.test;
        lower.run(body, Owner::Value(id))
    }

    fn new(world: &'w World, facts: OpenBody<'w>, known: (&'w Inferred, &'w Holding), file: FileId) -> Self {
        let mut new = Self {
            world,
            facts,
            inferred: known.0,
            holding: known.1,
            file,
            bodies: Vec::new(),
            moves: Vec::new(),
            roots: Vec::new(),
            current: 0,
            loops: Vec::new(),
            branches: 0,
            occasion: None,
            leaving: false,
            scope_ends: Vec::new(),
            homes: FxHashMap::default(),
            changing: FxHashSet::default(),
            named: OnceCell::new(),
        };
        new.changing = new.changing();
        new
    }

    fn run(mut self, body: Body, owner: Owner) -> Self {
        self.bodies.push(body);
        self.moves.push(false);
        let OpenBody { body: facts::Body { root, parameters, .. }, .. } = self.facts;
        self.roots.push(Root { expr: *root, parameters: parameters.clone() });
        self.scope_ends.push(self.facts.expr(*root).range.end);
        if let Owner::Function(_) = owner {
            self.bind_parameters(parameters);
        }
        let value = self.expr(*root);
        self.returned(value, *root);
        if let Owner::Function(id) = owner {
            let returns = &self.world.sig(id).returns;
            if !self.gives_error(returns) {
                self.bodies[0].errors.clear();
            }
            self.bodies[0].diverges = matches!(returns, Ty::Never);
            self.bodies[0].gives = given_path(self.world, returns);
        }
        self.add_held();
        self.bodies[0].makes = self.makes();
        self.bodies.iter_mut().for_each(Body::shrink_to_fit);
        self.bodies.shrink_to_fit();
        self
    }

    /// Notes which values that hold something live over what.
    fn add_held(&mut self) {
        if lives::any(self, self.holding) {
            let edition = self.world.crates[self.bodies[0].krate.0 as usize].input.edition;
            for body in 0..self.bodies.len() {
                self.bodies[body].held = lives::held(self, self.holding, body, edition);
            }
        }
    }

    pub(super) fn new_body(&self, kind: BodyKind, head: Range, range: Range) -> Body {
        Body {
            path: Name::new(""),
            display: Name::new(""),
            kind,
            krate: crate::program::CrateId(0),
            parent: None,
            head: self.span(head),
            span: self.span(range),
            public: false,
            test: false,
            attributes: Vec::new(),
            around: false,
            foreign: false,
            self_type: None,
            implements: None,
            parameters: Vec::new(),
            locals: Vec::new(),
            calls: Vec::new(),
            awaits: Vec::new(),
            returns: Vec::new(),
            stores: Vec::new(),
            discarded: Vec::new(),
            overlooked: Vec::new(),
            loops: Vec::new(),
            gates: Vec::new(),
            errors: Vec::new(),
            diverges: false,
            gives: None,
            captures: Vec::new(),
            held: Vec::new(),
            makes: Vec::new(),
            selects: Vec::new(),
        }
    }

    pub(super) fn draft(&mut self) -> &mut Body {
        &mut self.bodies[self.current]
    }

    pub(super) fn span(&self, range: Range) -> Span {
        Span { file: self.file, start: range.start, end: range.end }
    }

    pub(super) fn range(&self, id: ExprId) -> Range {
        self.facts.expr(id).range
    }

    pub(super) fn ty(&self, id: ExprId) -> &Ty {
        &self.inferred.types[id.0 as usize]
    }

    pub(super) fn pattern_type(&self, id: PatternId) -> &Ty {
        &self.inferred.pattern_types[id.0 as usize]
    }

    /// The types of all expressions and patterns.
    pub(super) fn all_types(&self) -> impl Iterator<Item = &Ty> {
        self.inferred.types.iter().chain(&self.inferred.pattern_types)
    }

    /// The variable whose name an expression is.
    pub(super) fn local(&self, id: ExprId) -> Option<PatternId> {
        match self.inferred.paths.get(&id) {
            Some(PathTarget::Local(pattern)) => Some(*pattern),
            _ => None,
        }
    }

    pub(super) fn pattern_path(&self, id: PatternId) -> Option<Name> {
        type_path(self.world, &self.inferred.pattern_types[id.0 as usize])
    }

    /// Lowers an expression whose value is given away.
    pub(super) fn taken(&mut self, id: ExprId) -> Value {
        let value = self.expr(id);
        if matches!(self.facts.expr(id).kind, ExprKind::Name(_) | ExprKind::Path(_)) && !Self::is_copied(self.ty(id)) {
            let at = self.range(id).end;
            self.moved(&value, at);
        }
        value
    }

    pub(super) fn returned(&mut self, value: Value, id: ExprId) {
        self.may_give_error(&value, id);
        if value == Value::Other || matches!(self.ty(id), Ty::Tuple(parts) if parts.is_empty()) {
            return;
        }
        if let Value::Local(_) = value {
            let at = self.range(id).end;
            self.moved(&value, at);
        }
        self.draft().returns.push(value);
    }

    pub(super) fn add_call(&mut self, call: Call) -> Value {
        let calls = &mut self.draft().calls;
        calls.push(call);
        Value::Call(CallId(calls.len() as u32 - 1))
    }

    /// A call with what is the same for all forms.
    pub(super) fn new_call(&mut self, id: ExprId, name: Range, form: CallForm) -> Call {
        if matches!(self.ty(id), Ty::Never) {
            self.leaves_all();
        }
        let target = self.inferred.targets.get(&id);
        let (self_type, evidence) = match target {
            Some(Target::Function { self_type, evidence, .. }) => {
                (self_type.as_ref().and_then(|ty| type_path(self.world, ty)), *evidence)
            }
            _ => (None, Evidence::Written),
        };
        Call {
            callee: Callee::Unknown { reason: Unknown::Path, name: None },
            span: self.span(self.range(id)),
            name_span: self.span(name),
            self_type,
            receiver: None,
            arguments: Vec::new(),
            gives: given_path(self.world, self.ty(id)),
            form,
            evidence,
            awaited: false,
            in_loop: !self.loops.is_empty() && !self.leaving,
            sometimes: self.branches > 0,
            occasion: self.occasion,
            makes_future: self.makes_future(target),
            innermost: Vec::new(),
            cases: Box::default(),
        }
    }

    fn makes_future(&self, target: Option<&Target>) -> bool {
        matches!(target, Some(Target::Function { id, .. }) if self.world.function(*id).decl.is_async)
    }

    /// Marks the calls whose results are awaited: of the branches of a value each.
    fn awaits(&mut self, value: &Value) {
        match value {
            Value::Call(call) => self.draft().calls[call.0 as usize].awaited = true,
            Value::OneOf(values) => values.iter().for_each(|value| self.awaits(value)),
            _ => {}
        }
    }

    /// Whether a type is a `Result`, or a future of one, whose error says more than that there is one.
    pub(super) fn gives_error(&self, ty: &Ty) -> bool {
        let given = if let Ty::Future(output) = ty { output } else { ty };
        matches!(given, Ty::Adt(id, parts) if Some(*id) == self.world.lang.result && parts.get(1) != Some(&Ty::unit()))
    }

    pub(super) fn expr(&mut self, id: ExprId) -> Value {
        let facts = self.facts;
        match &facts.expr(id).kind {
            ExprKind::Missing => {
                self.leaves_all();
                Value::Other
            }
            ExprKind::Literal(Literal::AtOnce) => Value::AtOnce,
            ExprKind::Literal(_) | ExprKind::Continue => Value::Other,
            ExprKind::Name(_) | ExprKind::Path(_) => self.path_value(id),
            ExprKind::Call(function, arguments) => self.call(id, *function, arguments),
            ExprKind::Method(call) => {
                let receiver = self.expr(call.receiver);
                let arguments = call.arguments.iter().map(|&argument| self.taken(argument)).collect();
                let mut lowered = self.new_call(id, call.name_range, CallForm::Method);
                lowered.callee = match self.callee(id, Value::Other) {
                    Callee::Unknown { reason, .. } => Callee::Unknown { reason, name: Some(call.name) },
                    known => known,
                };
                if lowered.self_type.is_none() {
                    lowered.self_type = type_path(self.world, self.ty(call.receiver));
                }
                if self.consumes(id) && !Self::is_copied(self.ty(call.receiver)) {
                    let at = self.range(id).end;
                    self.moved(&receiver, at);
                }
                lowered.receiver = Some(receiver);
                lowered.arguments = arguments;
                lowered.cases = self.cases(std::iter::once(call.receiver).chain(call.arguments.iter().copied()));
                self.describe_types(&mut lowered, Some(call.receiver), &call.arguments);
                if let (Callee::Library(path), Some(value)) = (&lowered.callee, &lowered.receiver) {
                    self.converted(id, call.receiver, path.as_str(), value);
                }
                self.add_call(lowered)
            }
            ExprKind::Macro(call) => self.macro_call(id, call),
            ExprKind::Field(base, name) => match self.expr(*base) {
                Value::Other => Value::Other,
                value => Value::Field(Box::new(value), *name),
            },
            ExprKind::Await(base) => {
                let value = self.expr(*base);
                self.awaits(&value);
                let span = self.span(self.range(id));
                self.draft().awaits.push((value.clone(), span));
                // What a block gives in the end is not the block.
                if let Value::Body(_) = value { Value::Other } else { value }
            }
            ExprKind::Try(inner) => {
                self.leaves_all();
                let value = self.expr(*inner);
                let span = self.span(self.range(id));
                self.draft().errors.push(ErrorExit { of: value.clone(), span });
                self.raised(id, *inner, &value);
                value
            }
            ExprKind::Reference(inner) | ExprKind::Deref(inner) | ExprKind::Cast(inner, _) | ExprKind::Unary(inner) => {
                self.expr(*inner)
            }
            ExprKind::Index(base, at) => {
                let value = self.expr(*base);
                let index = self.expr(*at);
                self.indexed(id, [*base, *at], [&value, &index]);
                value
            }
            ExprKind::Compare(left, right) => {
                self.expr(*left);
                self.expr(*right);
                Value::Other
            }
            ExprKind::Binary(operator, left, right) => {
                let (one, other) = (self.expr(*left), self.expr(*right));
                self.operated(id, *operator, [*left, *right], [&one, &other]);
                Value::Other
            }
            ExprKind::Assign(place, value) | ExprKind::Compound(place, value) => self.assign(id, *place, *value),
            ExprKind::Struct(literal) => {
                let mut fields: Vec<(Name, Value)> = Vec::with_capacity(literal.fields.len());
                for (name, value) in &literal.fields {
                    let taken = match self.taken(*value) {
                        Value::Other => self.case(*value).map_or(Value::Other, Value::Case),
                        taken => taken,
                    };
                    fields.push((*name, taken));
                }
                if let Some(base) = literal.base {
                    self.taken(base);
                }
                Value::Struct(type_path(self.world, self.ty(id)), fields)
            }
            ExprKind::Tuple(elems) | ExprKind::Array(elems) => {
                let values: Vec<Value> = elems.iter().map(|&elem| self.taken(elem)).collect();
                if values.iter().all(|value| *value == Value::Other) { Value::Other } else { Value::Tuple(values) }
            }
            ExprKind::Repeat(elem, len) => {
                self.expr(*len);
                self.expr(*elem)
            }
            ExprKind::Range(low, high) => {
                for end in [low, high].into_iter().flatten() {
                    self.expr(*end);
                }
                Value::Other
            }
            ExprKind::Closure(closure) => self.closure(id, closure),
            ExprKind::Async(inner, captures) => self.async_block(id, *inner, *captures),
            _ => self.control(id),
        }
    }

    fn path_value(&mut self, id: ExprId) -> Value {
        match self.inferred.paths.get(&id) {
            Some(PathTarget::Local(pattern)) => self.variable(*pattern),
            Some(PathTarget::Value(id)) => Value::Static(self.world.value(*id).path),
            Some(PathTarget::Function(id)) if self.has_body(*id) => Value::Function(function_ref(*id)),
            Some(PathTarget::Function(id)) => Value::Library(self.world.function_path(*id)),
            Some(PathTarget::External(path)) => Value::Library(*path),
            // The name of a type without fields is its only value.
            None => match self.ty(id) {
                Ty::Adt(id, _) if !self.world.adt(*id).decl.is_enum => {
                    Value::Struct(Some(self.world.adt(*id).path), Vec::new())
                }
                _ => Value::Other,
            },
        }
    }

    fn assign(&mut self, id: ExprId, place: ExprId, value: ExprId) -> Value {
        let value = self.taken(value);
        let into = self.expr(place);
        if value != Value::Other && into != Value::Other {
            let span = self.span(self.range(id));
            self.draft().stores.push(Store { value, into, span });
        }
        Value::Other
    }
}
