//! Calls: instantiating signatures, passing arguments, closures after everything else.

use super::methods::{Lookup, Pick};
use super::{Infer, Target};
use crate::names::Name;
use crate::program::{Evidence, Unknown};
use crate::rust::facts::{ExprId, ExprKind, MethodCall};
use crate::rust::types::Ty;
use crate::rust::world::{Container, FnId};
use std::sync::Arc;

/// The target that a method look-up found.
pub(super) fn target_of(pick: &Pick) -> Target {
    let evidence = if pick.dispatch.is_some() { Evidence::Dispatch } else { Evidence::Inferred };
    let self_type = Some(pick.self_type.clone());
    Target::Function { id: pick.function, self_type, dispatch: pick.dispatch, evidence }
}

impl Infer<'_> {
    pub(super) fn call(&mut self, id: ExprId, function: ExprId, arguments: &[ExprId], expected: Option<&Ty>) -> Ty {
        let callee = self.expr(function);
        let callee = self.table.shallow(&callee);
        let target = match self.targets.get(&function) {
            Some(target) => target.clone(),
            None => Target::Value,
        };
        match &callee {
            Ty::FnItem(found, subst) => {
                let (found, subst) = (*found, subst.to_vec());
                let deferred = self.deferred.iter().position(|(expr, ..)| *expr == function);
                if let Some(index) = deferred {
                    self.deferred[index].0 = id;
                }
                self.targets.insert(id, target);
                self.call_function(found, &subst, None, arguments, expected)
            }
            Ty::Unknown | Ty::Var(_) => {
                self.settle();
                let callee = self.table.shallow(&callee);
                self.targets.insert(id, target);
                self.call_value(&callee, arguments, expected)
            }
            _ => {
                self.targets.insert(id, target);
                self.call_value(&callee, arguments, expected)
            }
        }
    }

    /// Calls a closure, function pointer, constructor or whatever dereferences to one.
    fn call_value(&mut self, callee: &Ty, arguments: &[ExprId], expected: Option<&Ty>) -> Ty {
        let Some((parameters, returns)) = self.callable(callee) else {
            for &argument in arguments {
                self.expr(argument);
            }
            return Ty::Unknown;
        };
        if let (Some(expected), Ty::Constructor(..)) = (expected, callee) {
            self.expect(&returns, expected);
        }
        self.pass(arguments, &parameters);
        self.settle();
        self.normalize(&returns)
    }

    /// Uses a hint about a result, without forcing it.
    fn expect(&mut self, returns: &Ty, expected: &Ty) {
        let snapshot = self.table.snapshot();
        if !self.table.unify(returns, expected) {
            self.table.rollback(snapshot);
        }
    }

    /// Calls a function. `receiver` is the type of a method's receiver.
    fn call_function(
        &mut self,
        id: FnId,
        subst: &[(Name, Ty)],
        receiver: Option<&Ty>,
        arguments: &[ExprId],
        expected: Option<&Ty>,
    ) -> Ty {
        let sig = self.world.sig(id);
        let mut parameters: Vec<Ty> = sig.parameters.iter().map(|parameter| parameter.subst(subst)).collect();
        let returns = sig.returns.subst(subst);
        if let Some(receiver) = receiver
            && !parameters.is_empty()
        {
            let wanted = parameters.remove(0);
            self.coerce(receiver, &wanted);
        }
        self.require(&sig.wheres, subst);
        if let (Some(expected), Ty::Adt(..)) = (expected, &returns) {
            self.expect(&returns, expected);
        }
        self.pass(arguments, &parameters);
        self.settle();
        let returns = self.normalize(&returns);
        self.table.freshen(&returns)
    }

    /// Passes arguments: plain ones first, then closures, whose parameters the others may have told.
    fn pass(&mut self, arguments: &[ExprId], parameters: &[Ty]) {
        let mut closures = Vec::new();
        for (index, &argument) in arguments.iter().enumerate() {
            let wanted = parameters.get(index);
            if matches!(self.facts.expr(argument).kind, ExprKind::Closure(_)) {
                closures.push((argument, wanted));
                continue;
            }
            let found = self.expr_expecting(argument, wanted);
            if let Some(wanted) = wanted {
                self.coerce(&found, wanted);
            }
        }
        for (argument, wanted) in closures {
            let ExprKind::Closure(closure) = &self.facts.expr(argument).kind else { continue };
            self.settle();
            let hints = wanted.map_or_else(Vec::new, |wanted| self.closure_hints(wanted));
            let ty = self.closure(argument, closure, &hints);
            self.types[argument.0 as usize] = ty.clone();
            if let Some(wanted) = wanted {
                self.coerce(&ty, wanted);
            }
            self.settle();
        }
    }

    /// What the context knows of a closure's parameters.
    fn closure_hints(&mut self, wanted: &Ty) -> Vec<Ty> {
        let wanted = self.table.shallow(wanted);
        if let Some((parameters, _)) = match &wanted {
            Ty::FnPointer(..) | Ty::Bounds(_) | Ty::Param(_) => self.callable(&wanted),
            _ => None,
        } {
            return parameters;
        }
        let Ty::Var(_) = wanted else {
            return Vec::new();
        };
        let found = self.pending.iter().find(|(ty, bound)| {
            self.table.shallow(ty) == wanted && bound.id().is_some_and(|id| self.world.lang.is_callable(id))
        });
        let args = found.and_then(|(_, bound)| bound.args.first().cloned());
        match args {
            Some(Ty::Tuple(args)) => args.iter().map(|arg| self.normalize(arg)).collect(),
            _ => Vec::new(),
        }
    }

    pub(super) fn method_call(&mut self, id: ExprId, call: &MethodCall, expected: Option<&Ty>) -> Ty {
        let receiver = self.expr(call.receiver);
        match self.method(&receiver, call.name) {
            Lookup::Found(pick) => {
                self.targets.insert(id, target_of(&pick));
                let subst = self.function_subst(pick.function, &pick.subst, &call.type_arguments);
                let receiver = pick.self_type.clone();
                if let (Container::Trait(of_trait), None) =
                    (self.world.function(pick.function).container, pick.dispatch)
                    && !self.world.trait_data(of_trait).decl.generics.parameters.is_empty()
                {
                    self.deferred.push((id, pick.function, receiver.clone(), Arc::clone(&subst)));
                }
                let returns = self.call_function(pick.function, &subst, Some(&receiver), &call.arguments, expected);
                self.cloned(&receiver, call.name, returns)
            }
            Lookup::External(path) => {
                self.targets.insert(id, Target::External(path));
                self.pass(&call.arguments, &[]);
                // A clone of an unread type is that type again, also of one behind a guard or the like.
                if let Some(of) = path.as_str().strip_suffix("::clone").filter(|_| call.arguments.is_empty()) {
                    return Ty::External(Name::new(of));
                }
                Ty::Unknown
            }
            Lookup::Nothing(reason) => match self.fallible_call(id, call, &receiver, expected) {
                Some(ty) => ty,
                None => self.field_call(id, call, &receiver, reason),
            },
        }
    }

    /// `clone` on a reference gives the value where the value can be cloned.
    fn cloned(&mut self, receiver: &Ty, name: Name, returns: Ty) -> Ty {
        match (&returns, name.as_str()) {
            (Ty::Unknown, "clone" | "to_owned") => receiver.peel_refs().clone(),
            _ => returns,
        }
    }

    /// Whether a type comes from the signatures of a library other than the standard one.
    pub(super) fn is_library(&self, id: crate::rust::world::AdtId) -> bool {
        let krate = self.world.adt(id).krate;
        let input = &self.world.crates[krate.0 as usize].input;
        input.stub && input.name.as_str() != "std"
    }

    /// A library's signatures may leave out that a call can fail: a method of `Result` on what it gives is one then.
    fn fallible_call(&mut self, id: ExprId, call: &MethodCall, receiver: &Ty, expected: Option<&Ty>) -> Option<Ty> {
        let receiver = self.table.shallow(receiver);
        let Ty::Adt(adt, _) = &receiver else { return None };
        let result = self.world.lang.result.filter(|_| self.is_library(*adt))?;
        let error = self.table.fresh();
        let wrapped = Ty::Adt(result, [receiver, error].into());
        let pick = self.inherent(&wrapped, call.name, true)?;
        self.targets.insert(id, target_of(&pick));
        let subst = self.function_subst(pick.function, &pick.subst, &call.type_arguments);
        Some(self.call_function(pick.function, &subst, Some(&wrapped), &call.arguments, expected))
    }

    /// No such method.
    fn field_call(&mut self, id: ExprId, call: &MethodCall, receiver: &Ty, reason: Unknown) -> Ty {
        let target = match self.unread_method(receiver, call.name) {
            Some(path) => Target::External(path),
            None => Target::Unknown(reason),
        };
        // A method that sets something on the way to a value gives the value back.
        let sets = matches!(target, Target::External(_)) && call.name.as_str().starts_with("with_");
        self.targets.insert(id, target);
        self.pass(&call.arguments, &[]);
        if sets { self.table.shallow(receiver).peel_refs().clone() } else { Ty::Unknown }
    }

    /// A method that a library's type has but its stub does not say.
    fn unread_method(&mut self, receiver: &Ty, name: Name) -> Option<Name> {
        let mut step = self.table.shallow(receiver);
        let mut last = None;
        for _ in 0..8 {
            if let Ty::Adt(adt, _) = &step {
                let data = self.world.adt(*adt);
                last = self.world.crates[data.krate.0 as usize].input.stub.then_some(data.path);
            }
            match self.deref(&step) {
                Some(next) => step = next,
                None => break,
            }
        }
        last.map(|path| path.join(name.as_str()))
    }
}
