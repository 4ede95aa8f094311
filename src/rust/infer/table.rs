//! Type variables and unification.
//!
//! Unification is lenient: what is unknown fits everything, and a mismatch leaves both sides as they are, because
//! the program is known to compile and only our picture of it can be wrong.

use crate::rust::types::{Args, LARGEST, Ty};
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// The variables of one body.
#[derive(Default)]
pub struct Table {
    vars: Vec<Option<Ty>>,
    /// Those that stand for numbers: literals without a suffix.
    numbers: FxHashSet<u32>,
    trail: Vec<u32>,
    /// How many more parts the two types that are being unified may have.
    left: usize,
}

/// A point to go back to.
#[derive(Clone, Copy)]
pub struct Snapshot {
    trail: usize,
}

/// Deepest nesting of a type; deeper ones come from cycles.
const DEEPEST: usize = 24;

impl Table {
    /// A new variable.
    pub fn fresh(&mut self) -> Ty {
        self.vars.push(None);
        Ty::Var(self.vars.len() as u32 - 1)
    }

    /// A new variable for the type of a number.
    pub fn number(&mut self) -> Ty {
        self.numbers.insert(self.vars.len() as u32);
        self.fresh()
    }

    /// Whether a type is a number's, and nothing more is known of it.
    pub fn is_number(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Var(var) if self.numbers.contains(var))
    }

    /// A point to go back to.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot { trail: self.trail.len() }
    }

    /// Forgets what was bound since.
    pub fn rollback(&mut self, snapshot: Snapshot) {
        for var in self.trail.drain(snapshot.trail..) {
            self.vars[var as usize] = None;
        }
    }

    /// The type as far as its outermost layer is known.
    pub fn shallow(&self, ty: &Ty) -> Ty {
        let mut ty = ty;
        while let Ty::Var(var) = ty {
            match &self.vars[*var as usize] {
                Some(bound) => ty = bound,
                None => break,
            }
        }
        ty.clone()
    }

    /// The type with all known variables replaced.
    pub fn deep(&self, ty: &Ty) -> Ty {
        self.deep_to(ty, DEEPEST, &mut { LARGEST })
    }

    fn deep_to(&self, ty: &Ty, depth: usize, left: &mut usize) -> Ty {
        if depth == 0 {
            return Ty::Unknown;
        }
        ty.map(&mut |part| {
            *left = left.saturating_sub(1);
            match part {
                _ if *left == 0 => Some(Ty::Unknown),
                Ty::Var(_) => Some(match self.shallow(part) {
                    var @ Ty::Var(_) => var,
                    bound => self.deep_to(&bound, depth - 1, left),
                }),
                _ => None,
            }
        })
    }

    /// Replaces what is unknown by new variables.
    pub fn freshen(&mut self, ty: &Ty) -> Ty {
        ty.map(&mut |part| matches!(part, Ty::Unknown).then(|| self.fresh()))
    }

    fn bind(&mut self, var: u32, ty: Ty) {
        self.vars[var as usize] = Some(ty);
        self.trail.push(var);
    }

    /// Makes two types the same as far as possible; says whether they can be.
    pub fn unify(&mut self, left: &Ty, right: &Ty) -> bool {
        self.left = LARGEST;
        self.unify_to(left, right, DEEPEST)
    }

    fn unify_to(&mut self, left: &Ty, right: &Ty, depth: usize) -> bool {
        if depth == 0 || self.left == 0 {
            return true;
        }
        self.left -= 1;
        let (left, right) = (self.shallow(left), self.shallow(right));
        match (&left, &right) {
            (Ty::Var(a), Ty::Var(b)) if a == b => true,
            // What is said of a number holds for both. Else the newer one is bound to the older: chains of variables would
            // grow with every use of an old one otherwise.
            (Ty::Var(a), Ty::Var(b)) => {
                let (bound, to) = match (self.is_number(&left), self.is_number(&right)) {
                    (true, false) => (*b, *a),
                    (false, true) => (*a, *b),
                    _ => (*a.max(b), *a.min(b)),
                };
                self.bind(bound, Ty::Var(to));
                true
            }
            (Ty::Var(_), Ty::Unknown) | (Ty::Unknown, _) | (_, Ty::Unknown) => true,
            (number, other) | (other, number) if self.is_number(number) && !other.may_be_number() => {
                matches!(other, Ty::Never)
            }
            (Ty::Var(var), other) | (other, Ty::Var(var)) => {
                if !self.occurs(*var, other, DEEPEST, &mut { LARGEST }) {
                    self.bind(*var, other.clone());
                }
                true
            }
            (Ty::Never, _) | (_, Ty::Never) | (Ty::Projection(_), _) | (_, Ty::Projection(_)) => true,
            (Ty::Adt(a, left), Ty::Adt(b, right)) => a == b && self.unify_all(left, right, depth),
            (Ty::External(a), Ty::External(b)) => a == b,
            (Ty::Prim(a), Ty::Prim(b)) => a == b,
            (Ty::Param(a), Ty::Param(b)) => a == b,
            (Ty::Ref(a), Ty::Ref(b))
            | (Ty::Pointer(a), Ty::Pointer(b))
            | (Ty::Slice(a), Ty::Slice(b))
            | (Ty::Array(a), Ty::Array(b))
            | (Ty::Future(a), Ty::Future(b)) => self.unify_to(a, b, depth - 1),
            (Ty::Tuple(a), Ty::Tuple(b)) => a.len() == b.len() && self.unify_all(a, b, depth),
            (Ty::FnPointer(a, x), Ty::FnPointer(b, y)) => {
                a.len() == b.len() && self.unify_all(a, b, depth) && self.unify_to(x, y, depth - 1)
            }
            (Ty::Bounds(a), Ty::Bounds(b)) => self.unify_bounds(a, b, depth),
            (a, b) => a == b,
        }
    }

    fn unify_all(&mut self, left: &Args, right: &Args, depth: usize) -> bool {
        left.iter().zip(right.iter()).fold(true, |same, (a, b)| self.unify_to(a, b, depth - 1) && same)
    }

    fn unify_bounds(
        &mut self,
        left: &Arc<crate::rust::types::Bounds>,
        right: &Arc<crate::rust::types::Bounds>,
        depth: usize,
    ) -> bool {
        let (Some(a), Some(b)) = (left.traits.first(), right.traits.first()) else { return true };
        if a.def != b.def {
            return false;
        }
        self.unify_all(&a.args, &b.args, depth);
        for (name, ty) in &a.bindings {
            if let Some((_, other)) = b.bindings.iter().find(|(found, _)| found == name) {
                self.unify_to(ty, other, depth - 1);
            }
        }
        true
    }

    /// Whether a variable is in a type, or may be: in what is too large to look through.
    fn occurs(&self, var: u32, ty: &Ty, depth: usize, left: &mut usize) -> bool {
        if depth == 0 {
            return true;
        }
        ty.has(&mut |part| {
            *left = left.saturating_sub(1);
            *left == 0
                || matches!(part, Ty::Var(other) if *other == var
                    || self.vars[*other as usize].as_ref().is_some_and(|bound| self.occurs(var, bound, depth - 1, left)))
        })
    }
}
