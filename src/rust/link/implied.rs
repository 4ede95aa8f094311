//! Calls that nobody writes out: what conversions, operators, indices and format strings stand for, where the program
//! implements that.

use super::lower::Lower;
use crate::program::{Call, CallForm, Evidence, Occasion, Value};
use crate::rust::facts::{ExprId, MacroCall, Operator};
use crate::rust::infer::Target;
use crate::rust::types::{Head, Ty, is_number};
use crate::rust::world::{FnId, ImplId, TraitId};

impl Lower<'_> {
    /// `value.into()` calls `from` of the type that it gives, `value.try_into()` `try_from`, `value.to_string()` `fmt`: std
    /// implements them so.
    pub(super) fn converted(&mut self, id: ExprId, receiver: ExprId, method: &str, value: &Value) {
        let lang = self.world.lang;
        let (of_trait, ty) = match method {
            "std::string::ToString::to_string" => return self.shown(id, receiver, value),
            "std::convert::Into::into" => (lang.from, Some(self.ty(id))),
            "std::convert::TryInto::try_into" => match self.ty(id) {
                Ty::Adt(result, parts) if Some(*result) == lang.result => (lang.try_from, parts.first()),
                _ => return,
            },
            _ => return,
        };
        let found = of_trait.zip(ty).and_then(|(of_trait, ty)| self.implementation(of_trait, ty, self.ty(receiver)));
        self.implied(id, found, &[value]);
    }

    /// `result?` calls `from` of the error that is given on, where that is another one.
    pub(super) fn raised(&mut self, id: ExprId, tried: ExprId, value: &Value) {
        let given_on = self.ty(self.roots[self.current].expr);
        let (Some(error), Some(into)) = (self.error_of(self.ty(tried)), self.error_of(given_on)) else { return };
        let found = self.world.lang.from.and_then(|of_trait| self.implementation(of_trait, into, error));
        if let Some(call) = self.implied(id, found, &[value]) {
            (call.occasion, call.gives) = (call.occasion.or(Some(Occasion::Failed)), None);
        }
    }

    fn error_of<'t>(&self, ty: &'t Ty) -> Option<&'t Ty> {
        match ty {
            Ty::Adt(result, parts) if Some(*result) == self.world.lang.result => parts.get(1),
            _ => None,
        }
    }

    /// `format!("{a}")` and its like call `a.fmt(..)`.
    pub(super) fn formatted(&mut self, id: ExprId, call: &MacroCall, values: &[Value]) {
        const MACROS: [&str; 7] = ["format", "print", "println", "eprint", "eprintln", "write", "writeln"];
        let formats = match self.inferred.targets.get(&id) {
            Some(Target::Macro(path)) => path.is_std() && MACROS.contains(&path.last()),
            // What `write!` writes into has a method for that.
            Some(Target::Function { .. }) => true,
            _ => false,
        };
        if formats {
            for (&argument, value) in call.arguments.iter().zip(values) {
                self.shown(id, argument, value);
            }
        }
    }

    /// By `Display`, or by `Debug` where a type has only that; which of them a format string asks for is not read.
    fn shown(&mut self, id: ExprId, argument: ExprId, value: &Value) {
        let lang = self.world.lang;
        let ty = self.ty(argument);
        let found = [lang.display, lang.debug].into_iter().flatten().find_map(|of| self.implementation(of, ty, ty));
        if let Some(call) = self.implied(id, found, &[value]) {
            call.gives = None;
        }
    }

    /// `a + b` calls `a.add(b)`.
    pub(super) fn operated(&mut self, id: ExprId, operator: Operator, sides: [ExprId; 2], values: [&Value; 2]) {
        self.by_operator(id, self.world.lang.operator(operator), sides, values);
    }

    /// `a[b]` calls `a.index(b)`.
    pub(super) fn indexed(&mut self, id: ExprId, sides: [ExprId; 2], values: [&Value; 2]) {
        self.by_operator(id, self.world.lang.index, sides, values);
    }

    fn by_operator(&mut self, id: ExprId, of_trait: Option<TraitId>, sides: [ExprId; 2], values: [&Value; 2]) {
        let [left, right] = sides.map(|side| self.ty(side));
        let found = of_trait.and_then(|of_trait| self.implementation(of_trait, left, right));
        self.implied(id, found, &values);
    }

    /// The function by which a type of the program implements a trait of one function for an argument of this type, where
    /// there is one that may be meant.
    fn implementation(&self, of_trait: TraitId, ty: &Ty, argument: &Ty) -> Option<FnId> {
        let head = |ty: &Ty| ty.peel_refs().head();
        let own = head(ty).filter(|head| matches!(head, Head::Adt(_)))?;
        let given = head(argument);
        let number = |of: Option<Head>| matches!(of, Some(Head::Prim(name)) if is_number(name));
        let taken = |id: ImplId| {
            let written = self.world.impl_head(id);
            let takes = written.of_trait.as_ref().and_then(|of| of.args.first()).unwrap_or(&written.self_type);
            (head(&written.self_type) == Some(own)).then(|| head(takes))
        };
        let all = || self.world.index.of_trait(of_trait, Some(own)).filter_map(|id| Some((id, taken(id)?)));
        let exact: Vec<ImplId> = all().filter(|(_, takes)| *takes == given).map(|(id, _)| id).collect();
        // A number as written may be of any kind.
        let kin = all().filter(|(_, takes)| number(*takes) && number(given)).map(|(id, _)| id);
        let found = if exact.is_empty() { kin.collect() } else { exact };
        let [one] = found[..] else { return None };
        self.world.implementation(one).functions.iter().copied().find(|&id| self.has_body(id))
    }

    /// Adds a call that an expression stands for, as one that gives what the expression does.
    fn implied(&mut self, id: ExprId, function: Option<FnId>, values: &[&Value]) -> Option<&mut Call> {
        let function = function?;
        let mut values = values.iter().copied().cloned();
        let mut call = self.new_call(id, self.range(id), CallForm::Implied);
        call.callee = self.function_callee(function);
        call.evidence = Evidence::Inferred;
        (call.self_type, call.makes_future) = (None, false);
        if self.world.sig(function).has_receiver {
            call.receiver = values.next();
        }
        call.arguments = values.collect();
        self.add_call(call);
        self.draft().calls.last_mut()
    }
}
