//! Calls: what they lead to, their receivers and arguments.

use super::describe::{innermost, type_path};
use super::function_ref;
use super::lower::Lower;
use crate::names::Name;
use crate::program::{Call, CallForm, Callee, NO_TIME, Unknown, Value};
use crate::rust::facts::{self, ExprId, ExprKind, Literal, MacroCall};
use crate::rust::infer::Target;
use crate::rust::types::Ty;
use crate::rust::world::{FnId, TraitId};

/// Implementations that a call is followed to. Of more nobody can tell which one runs, and all calls of a trait to all of
/// its implementations would be the square of what was written.
const MOST_IMPLEMENTATIONS: usize = 64;

impl Lower<'_> {
    pub(super) fn callee(&self, id: ExprId, value: Value) -> Callee {
        match self.inferred.targets.get(&id) {
            Some(Target::Function { id, dispatch: Some(of_trait), .. }) => self.dispatched(*id, *of_trait),
            Some(Target::Function { id, .. }) => self.function_callee(*id),
            Some(Target::External(path) | Target::Macro(path)) => Callee::Library(*path),
            Some(Target::Constructor(adt, variant)) => {
                let data = self.world.adt(*adt);
                let variant = &data.decl.variants[*variant as usize];
                let path = if data.decl.is_enum { data.path.join(variant.name.as_str()) } else { data.path };
                Callee::Constructor(path)
            }
            Some(Target::Unknown(reason)) => Callee::Unknown { reason: *reason, name: None },
            Some(Target::Value) if value != Value::Other => Callee::Value(value),
            Some(Target::Value) | None => Callee::Unknown { reason: Unknown::Value, name: None },
        }
    }

    pub(super) fn function_callee(&self, id: FnId) -> Callee {
        if self.has_body(id) { Callee::Body(function_ref(id)) } else { Callee::Library(self.world.function_path(id)) }
    }

    pub(super) fn has_body(&self, id: FnId) -> bool {
        let data = self.world.function(id);
        data.decl.body.is_some() && !self.world.crates[data.krate.0 as usize].input.stub
    }

    pub(super) fn dispatched(&self, id: FnId, of_trait: TraitId) -> Callee {
        let name = self.world.function(id).decl.name;
        let method = self.world.trait_data(of_trait).path.join(name.as_str());
        let mut candidates = Vec::new();
        let implementations = self.world.index.all_of_trait(of_trait);
        for &found in implementations.iter().filter(|_| implementations.len() <= MOST_IMPLEMENTATIONS) {
            let functions = &self.world.implementation(found).functions;
            candidates.extend(functions.iter().copied().filter(|f| self.world.function(*f).decl.name == name));
        }
        candidates.push(id);
        candidates.retain(|candidate| self.has_body(*candidate));
        let stub = self.world.crates[self.world.function(id).krate.0 as usize].input.stub;
        if candidates.is_empty() && stub {
            return Callee::Library(method);
        }
        Callee::Dispatch { method, candidates: candidates.into_iter().map(function_ref).collect() }
    }

    pub(super) fn call(&mut self, id: ExprId, function: ExprId, arguments: &[ExprId]) -> Value {
        let called = self.expr(function);
        let values: Vec<Value> = arguments.iter().map(|&argument| self.taken(argument)).collect();
        let mut lowered = self.new_call(id, self.range(function), CallForm::Path);
        lowered.callee = match self.callee(id, called) {
            Callee::Unknown { reason, .. } => Callee::Unknown { reason, name: self.last_names(function) },
            known => known,
        };
        if let (Callee::Value(_), ExprKind::Field(base, _)) = (&lowered.callee, &self.facts.expr(function).kind) {
            lowered.self_type = type_path(self.world, self.ty(*base));
        }
        if let (Callee::Constructor(path), true) = (&lowered.callee, values.len() == 1) {
            // `Ok(x)` and `Some(x)` carry what they hold; other constructors are calls with a result of their own.
            let lang = &self.world.lang;
            let carries =
                matches!(self.ty(id), Ty::Adt(id, _) if [lang.result, lang.option, lang.poll].contains(&Some(*id)));
            if carries && path.last() != "Err" {
                return values.into_iter().next().expect("there is one argument");
            }
        }
        let no_time = self.is_no_time(&lowered.callee, arguments);
        lowered.cases = self.cases(arguments.iter().copied());
        // A method called by its path has its receiver first.
        let has_receiver = match self.inferred.targets.get(&id) {
            Some(Target::Function { id, .. }) => self.world.sig(*id).has_receiver,
            _ => false,
        };
        let mut values = values;
        let mut receiver = None;
        if has_receiver && !values.is_empty() {
            lowered.receiver = Some(values.remove(0));
            receiver = arguments.first().copied();
        }
        lowered.arguments = values;
        self.describe_types(&mut lowered, receiver, &arguments[usize::from(receiver.is_some())..]);
        let value = self.add_call(lowered);
        if no_time { Value::Library(Name::new(NO_TIME)) } else { value }
    }

    /// Whether a call gives a period of no time: `Duration::from_millis(0)`.
    fn is_no_time(&self, callee: &Callee, arguments: &[ExprId]) -> bool {
        let zero = |id: &ExprId| matches!(self.facts.expr(*id).kind, ExprKind::Literal(Literal::Zero));
        let makes = |path: &Name| path.as_str().starts_with("std::time::Duration::from_");
        matches!(callee, Callee::Library(path) if makes(path)) && arguments.iter().all(zero)
    }

    /// The last name of a path.
    pub(super) fn last_name(&self, id: ExprId) -> Option<Name> {
        match &self.facts.expr(id).kind {
            ExprKind::Name(name) => Some(*name),
            ExprKind::Path(path) => path.segments.last().map(|last| last.name),
            _ => None,
        }
    }

    /// The last name of a path, with the one before where there is one.
    fn last_names(&self, id: ExprId) -> Option<Name> {
        match &self.facts.expr(id).kind {
            ExprKind::Path(path) if path.segments.len() > 1 => {
                let last: Vec<&str> = path.segments.iter().rev().take(2).map(|part| part.name.as_str()).collect();
                Some(Name::new(&format!("{}::{}", last[1], last[0])))
            }
            _ => self.last_name(id),
        }
    }

    /// Whether a method takes its receiver by value.
    pub(super) fn consumes(&self, id: ExprId) -> bool {
        match self.inferred.targets.get(&id) {
            Some(Target::Function { id, .. }) => {
                matches!(self.world.function(*id).decl.receiver, Some(facts::SelfParameter::Value))
            }
            _ => false,
        }
    }

    /// Notes what the values that a library's function works on are made around.
    pub(super) fn describe_types(&self, call: &mut Call, receiver: Option<ExprId>, arguments: &[ExprId]) {
        if let Callee::Library(_) = call.callee {
            let of = |&id: &ExprId| innermost(self.world, self.ty(id));
            call.innermost = std::iter::once(receiver.as_ref().and_then(of)).chain(arguments.iter().map(of)).collect();
        }
    }

    pub(super) fn macro_call(&mut self, id: ExprId, call: &MacroCall) -> Value {
        let mut arguments: Vec<Value> = call.arguments.iter().map(|&argument| self.expr(argument)).collect();
        self.formatted(id, call, &arguments);
        let mut lowered = self.new_call(id, call.path_range, CallForm::Macro);
        lowered.callee = self.callee(id, Value::Other);
        if matches!(self.inferred.targets.get(&id), Some(Target::Function { .. })) && !arguments.is_empty() {
            lowered.receiver = Some(arguments.remove(0));
        }
        lowered.arguments = arguments;
        let operand = lowered.receiver.as_ref().and(call.arguments.first().copied());
        self.describe_types(&mut lowered, operand, &call.arguments[usize::from(operand.is_some())..]);
        let carried = lowered.arguments.clone();
        let value = self.add_call(lowered);
        for (index, (pattern, handler)) in call.branches.iter().enumerate() {
            let end = self.range(*handler).end;
            self.scope_ends.push(end);
            self.declare(*pattern, carried.get(index).unwrap_or(&Value::Other), None);
            self.one_way(*handler);
            self.scope_ends.pop();
        }
        if let (Value::Call(id), false) = (&value, call.branches.is_empty()) {
            self.select(*id, call, carried);
        }
        value
    }
}
