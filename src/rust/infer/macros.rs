//! Types of macro calls whose arguments were read as code.

use super::{Infer, Target};
use crate::names::Name;
use crate::program::Unknown;
use crate::rust::facts::{ExprId, MacroCall};
use crate::rust::types::Ty;
use crate::rust::world::{Def, Namespace};
use std::sync::Arc;

impl Infer<'_> {
    pub(super) fn macro_call(&mut self, id: ExprId, call: &MacroCall) -> Ty {
        let resolved = self.world.resolve(&self.env.scope, &call.path, Namespace::Macro);
        let target = match resolved.map(|found| found.def) {
            Some(Def::Macro(path) | Def::External(path)) => Target::Macro(path),
            _ => Target::Unknown(Unknown::Path),
        };
        let path = match &target {
            Target::Macro(path) => path.as_str(),
            _ => "",
        };
        let mut types: Vec<Ty> = Vec::with_capacity(call.arguments.len());
        for &argument in &call.arguments {
            types.push(self.expr(argument));
        }
        for (index, (pattern, handler)) in call.branches.iter().enumerate() {
            let marked = self.locals.len();
            let output = types.get(index).cloned().map_or(Ty::Unknown, |ty| self.awaited(&ty));
            self.bind_pattern(*pattern, &output);
            self.expr(*handler);
            self.locals.truncate(marked);
        }
        let ty = self.macro_type(path, &types);
        match (path, types.first()) {
            ("std::write" | "std::writeln", Some(into)) => self.written(id, into, target),
            _ => {
                self.targets.insert(id, target);
                ty
            }
        }
    }

    /// `write!(into, ..)` calls `into.write_fmt(..)`.
    fn written(&mut self, id: ExprId, into: &Ty, target: Target) -> Ty {
        match self.method(into, Name::new("write_fmt")) {
            // Two traits of the standard library have the method, and a type that was not read may have either.
            super::methods::Lookup::Found(pick) if !matches!(pick.self_type.peel_refs(), Ty::External(_)) => {
                let returns = self.world.sig(pick.function).returns.subst(&pick.subst);
                self.targets.insert(id, super::calls::target_of(&pick));
                returns
            }
            _ => {
                self.targets.insert(id, target);
                Ty::Unknown
            }
        }
    }

    /// What the macros of the standard library give.
    fn macro_type(&mut self, path: &str, arguments: &[Ty]) -> Ty {
        let lang = self.world.lang;
        match path.strip_prefix("std::") {
            Some("format") => self.lang_type(lang.string, &[]),
            Some("vec") => {
                let elem = arguments.first().cloned().unwrap_or_else(|| self.table.fresh());
                let ty = self.lang_type(lang.vec, &[elem]);
                self.table.freshen(&ty)
            }
            Some("matches") => Ty::prim("bool"),
            Some("panic" | "todo" | "unimplemented" | "unreachable") => Ty::Never,
            Some("pin") => {
                let pinned = arguments.first().cloned().unwrap_or(Ty::Unknown);
                self.lang_type(lang.pin, &[Ty::reference(pinned)])
            }
            Some("dbg") => arguments.first().cloned().unwrap_or(Ty::Unknown),
            Some("concat" | "stringify" | "env" | "include_str" | "file") => Ty::reference(Ty::prim("str")),
            Some("include_bytes") => Ty::reference(Ty::Array(Arc::new(Ty::prim("u8")))),
            _ => match path.rsplit("::").next() {
                // Libraries agree on these names.
                Some("join") => Ty::Tuple(arguments.iter().map(|future| self.awaited(future)).collect()),
                Some("try_join") => self.joined_results(arguments),
                _ => self.given_by_namesake(path),
            },
        }
    }

    /// A `Result` of all that some futures give if none fails.
    fn joined_results(&mut self, futures: &[Ty]) -> Ty {
        let (mut values, mut error) = (Vec::with_capacity(futures.len()), Ty::Unknown);
        for future in futures {
            let output = self.awaited(future);
            match self.table.shallow(&output) {
                Ty::Adt(id, args) if Some(id) == self.world.lang.result && args.len() == 2 => {
                    values.push(args[0].clone());
                    error = args[1].clone();
                }
                _ => values.push(Ty::Unknown),
            }
        }
        self.lang_type(self.world.lang.result, &[Ty::Tuple(values.into()), error])
    }

    /// Signatures say what a macro gives by a function of the same name.
    fn given_by_namesake(&mut self, path: &str) -> Ty {
        match self.world.find(path, Namespace::Value) {
            Some(Def::Fn(id)) => self.world.sig(id).returns.clone(),
            _ => Ty::Unknown,
        }
    }
}
