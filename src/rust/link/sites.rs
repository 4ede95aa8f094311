//! How single calls stand in the code, for those who would write something else there: spans of their parts, what is
//! alive around them, what names mean there. Few calls are asked for, so their functions are inferred once more.

mod ends;

pub use ends::End;

use super::lives;
use super::lower::Lower;
use crate::names::Name;
use crate::program::{Attribute, BodyId, CallId, CrateId, Held, Program};
use crate::rust::facts::{self, ExprId, ExprKind, OpenBody, PatternId, Range, Statement};
use crate::rust::holding::Holding;
use crate::rust::infer::{Inferred, PathTarget, infer_function};
use crate::rust::sending::{Sending, Threads, VALUE};
use crate::rust::types::Ty;
use crate::rust::world::{Def, Extern, FnId, Namespace, World};
use crate::source::{FileId, Span};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// A call as it stands in the code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Site {
    /// The whole expression, without parentheses around it.
    pub whole: Span,
    /// The path of a function, or the name of a method.
    pub callee: Span,
    /// A method's receiver.
    pub receiver: Option<Operand>,
    /// The arguments without the receiver.
    pub arguments: Vec<Operand>,
    /// Whether it is written here, and not in a call of a macro.
    pub plain: bool,
    /// Whether the code around it can be put aside here and go on in another thread, as far as values are concerned.
    pub passes: bool,
    /// Whether it is a statement of its own.
    pub alone: bool,
    /// Whether all of it can move into a closure for another thread.
    pub movable: bool,
    /// Names of other crates that mean something else here.
    pub hidden: Vec<Name>,
    /// The attributes around it that are not built in, of its function and of what that stands in.
    pub attributes: Vec<Attribute>,
}

/// A part of a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Operand {
    /// Where it stands, without parentheses around it.
    pub span: Span,
    /// Whether `.await` can be put behind it as it is.
    pub tight: bool,
    /// Whether it names a place or calls a function without arguments, so that nothing is lost without it.
    pub idle: bool,
    /// Whether its value is free to move between threads.
    pub free: bool,
}

/// Finds out about code of a program, by what is known of libraries' types.
pub struct Sites<'w> {
    world: &'w World,
    program: &'w Program,
    threads: &'w Threads,
    functions: FxHashMap<(CrateId, Span), Option<FnId>>,
}

impl<'w> Sites<'w> {
    /// Of a program that was linked from this world.
    pub fn new(world: &'w World, program: &'w Program, threads: &'w Threads) -> Self {
        let mut functions: FxHashMap<(CrateId, Span), Option<FnId>> = FxHashMap::default();
        for (index, data) in world.fns.iter().enumerate().filter(|(_, data)| data.decl.body.is_some()) {
            let span = span(data.file, data.decl.range);
            // Of functions that one macro makes at one place none is told from the others.
            let id = Some(FnId(index as u32));
            functions.entry((data.krate, span)).and_modify(|known| *known = None).or_insert(id);
        }
        Self { world, program, threads, functions }
    }

    /// The sites of calls, in their order.
    pub fn calls(&self, wanted: &[(BodyId, CallId)]) -> Vec<Option<Site>> {
        let mut by_function: BTreeMap<BodyId, Vec<usize>> = BTreeMap::new();
        for (index, (body, _)) in wanted.iter().enumerate() {
            by_function.entry(self.function_around(*body)).or_default().push(index);
        }
        let groups: Vec<(BodyId, Vec<usize>)> = by_function.into_iter().collect();
        let found = groups.par_iter().flat_map_iter(|(root, members)| {
            let look = |view: &View<'_>| -> Vec<(usize, Option<Site>)> {
                members.iter().map(|&index| (index, view.call(wanted[index].0, wanted[index].1))).collect()
            };
            let sites = self.in_function(*root, look);
            sites.unwrap_or_default()
        });
        let found: Vec<(usize, Option<Site>)> = found.collect();
        let mut sites = vec![None; wanted.len()];
        found.into_iter().for_each(|(index, site)| sites[index] = site);
        sites
    }

    /// Where a variable can be dropped before an await over which it lives, if the code does not need it any more.
    pub fn end(&self, body: BodyId, variable: Span, awaited: Span) -> Option<End> {
        self.in_function(self.function_around(body), |view| view.end(variable, awaited))?
    }

    fn function_around(&self, body: BodyId) -> BodyId {
        let mut at = body;
        while let Some(parent) = self.program.body(at).parent {
            at = parent;
        }
        at
    }

    fn in_function<T>(&self, root: BodyId, look: impl FnOnce(&View<'_>) -> T) -> Option<T> {
        let body = self.program.body(root);
        let id = (*self.functions.get(&(body.krate, body.span))?)?;
        let body = self.world.function(id).decl.body.as_ref()?;
        let facts = OpenBody { body, code: &body.code.open()? };
        let inferred = infer_function(self.world, id, facts);
        let holding = Holding::default();
        let lower = Lower::function(self.world, id, facts, &inferred, &holding);
        Some(look(&View { sites: self, inferred: &inferred, lower: &lower, root, id }))
    }
}

fn span(file: FileId, range: Range) -> Span {
    Span { file, start: range.start, end: range.end }
}

/// One function, inferred.
struct View<'v> {
    sites: &'v Sites<'v>,
    inferred: &'v Inferred,
    lower: &'v Lower<'v>,
    root: BodyId,
    id: FnId,
}

impl View<'_> {
    fn facts(&self) -> OpenBody<'_> {
        self.lower.facts
    }

    fn sending(&self) -> Sending<'_> {
        Sending::new(self.sites.world, self.sites.threads, &self.inferred.wheres)
    }

    fn exprs(&self) -> impl Iterator<Item = (ExprId, &facts::Expr)> {
        self.facts().code.exprs.iter().enumerate().map(|(index, expr)| (ExprId(index as u32), expr))
    }

    fn call(&self, body: BodyId, id: CallId) -> Option<Site> {
        let nested = (body.0 - self.root.0) as usize;
        let call = self.lower.bodies.get(nested)?.calls.get(id.0 as usize)?;
        let (whole, name) = (call.span, call.name_span);
        let of_call = |kind: &ExprKind| match kind {
            ExprKind::Call(function, _) => Some(self.lower.range(*function)),
            ExprKind::Method(method) => Some(method.name_range),
            _ => None,
        };
        let at = |range: Range| self.lower.span(range);
        let mut found = self.exprs().filter(|(_, expr)| {
            at(expr.range) == whole && of_call(&expr.kind).is_some_and(|callee| at(callee) == name)
        });
        let (expr, written) = found.next()?;
        let sending = self.sending();
        let (receiver, written_arguments) = match &written.kind {
            ExprKind::Method(method) => (Some(self.operand(method.receiver, &sending)), method.arguments.as_slice()),
            ExprKind::Call(function, arguments) if self.is_path(*function) => (None, &**arguments),
            _ => return None,
        };
        let mut arguments: Vec<Operand> =
            written_arguments.iter().map(|&argument| self.operand(argument, &sending)).collect();
        // What the future was given is a part of it as it is.
        let given = &self.lower.roots[nested].parameters;
        let is_given = |argument: ExprId| self.lower.local(argument).is_some_and(|local| given.contains(&local));
        for (operand, &argument) in arguments.iter_mut().zip(written_arguments) {
            operand.free |= is_given(argument);
        }
        Some(Site {
            whole,
            callee: name,
            receiver,
            arguments,
            plain: self.facts().is_plain(expr),
            passes: self.passes(nested, id, &sending),
            alone: self.is_statement(expr),
            movable: self.is_movable(expr, &sending),
            hidden: self.hidden(),
            attributes: self.lower.attributes(self.id),
        })
    }

    fn is_path(&self, id: ExprId) -> bool {
        matches!(self.facts().expr(id).kind, ExprKind::Name(_) | ExprKind::Path(_))
    }

    fn operand(&self, id: ExprId, sending: &Sending<'_>) -> Operand {
        let facts = self.facts();
        let tight = matches!(
            facts.expr(id).kind,
            ExprKind::Name(_)
                | ExprKind::Path(_)
                | ExprKind::Call(..)
                | ExprKind::Method(_)
                | ExprKind::Field(..)
                | ExprKind::Index(..)
                | ExprKind::Await(_)
                | ExprKind::Try(_)
                | ExprKind::Async(..)
        );
        let idle = match &facts.expr(id).kind {
            ExprKind::Call(function, arguments) => self.is_path(*function) && arguments.is_empty(),
            ExprKind::Field(base, _) => self.is_path(*base),
            _ => false,
        };
        let span = self.lower.span(self.lower.range(id));
        Operand { span, tight, idle, free: sending.is_free(self.lower.ty(id)) }
    }

    /// Whether nothing lives over the call that may be bound to its thread. What another await has over it already says
    /// that it is not, or that this code never moves; parameters and captures are a part of the future as they are.
    fn passes(&self, nested: usize, id: CallId, sending: &Sending<'_>) -> bool {
        let edition = self.sites.world.crates[self.lower.bodies[0].krate.0 as usize].input.edition;
        let inside = self.lower.span(self.lower.range(self.lower.roots[nested].expr));
        let held = lives::held(self.lower, sending, nested, edition);
        let mut over = held.iter().filter(|held| held.calls.contains(&id) && inside.contains(held.span));
        over.all(|held| match held.ty.as_str() {
            VALUE => !held.awaits.is_empty(),
            // It may be over before the end of its scope.
            _ => self.is_used_after(held),
        })
    }

    /// Whether a variable is used behind an await over which it lives, on the way on from there.
    fn is_used_after(&self, held: &Held) -> bool {
        let is_it = |pattern: PatternId| self.lower.span(self.facts().pattern(pattern).range) == held.span;
        let ways = self.ways();
        self.uses(is_it).any(|used| {
            let around = |way: &&Range| way.start <= used.start && used.end <= way.end;
            let Some(way) = ways.iter().filter(around).min_by_key(|way| way.end - way.start) else { return false };
            let way = self.lower.span(*way);
            held.awaits.iter().any(|awaited| awaited.end <= used.start && way.contains(*awaited))
        })
    }

    /// Where variables are used.
    fn uses(&self, of: impl Fn(PatternId) -> bool) -> impl Iterator<Item = Range> {
        let uses = self.exprs().filter(move |(id, _)| match self.inferred.paths.get(id) {
            Some(PathTarget::Local(local)) => of(*local),
            _ => false,
        });
        uses.map(|(_, expr)| expr.range)
    }

    /// Code that is run from its start on if any of it is: what stands later in one of these comes later.
    fn ways(&self) -> Vec<Range> {
        let mut ways = Vec::new();
        for (id, expr) in self.exprs() {
            match &expr.kind {
                ExprKind::Block(_) => ways.push(self.lower.range(id)),
                ExprKind::Match(_, arms) => ways.extend(arms.iter().map(|arm| self.lower.range(arm.body))),
                ExprKind::Lazy(_, right) => ways.push(self.lower.range(*right)),
                ExprKind::Closure(closure) => ways.push(self.lower.range(closure.body)),
                _ => {}
            }
        }
        ways
    }

    fn is_statement(&self, id: ExprId) -> bool {
        let is_it = |statement: &Statement| matches!(statement, Statement::Expr(expr) if *expr == id);
        self.exprs().any(|(_, expr)| match &expr.kind {
            ExprKind::Block(block) => block.statements.iter().any(is_it),
            _ => false,
        })
    }

    /// Whether all variables in an expression are free to move and belong to the code here, which needs them no more, and
    /// nothing in it leaves.
    fn is_movable(&self, id: ExprId, sending: &Sending<'_>) -> bool {
        let whole = self.lower.range(id);
        let inside = |range: Range| whole.start <= range.start && range.end <= whole.end;
        // The parts of an expression come right before it.
        (0..=id.0).rev().map(ExprId).take_while(|part| inside(self.lower.range(*part))).all(|part| {
            let ty = self.lower.ty(part);
            match &self.facts().expr(part).kind {
                ExprKind::Name(name) => match self.inferred.paths.get(&part) {
                    Some(PathTarget::Local(local)) => {
                        let own = name.as_str() != "self" && !matches!(ty, Ty::Ref(_)) && sending.is_free(ty);
                        own && (matches!(ty, Ty::Prim(_)) || !self.is_needed_after(*local, whole))
                    }
                    _ => true,
                },
                ExprKind::Missing
                | ExprKind::Await(_)
                | ExprKind::Try(_)
                | ExprKind::Return(_)
                | ExprKind::Break(_)
                | ExprKind::Continue => false,
                _ => true,
            }
        })
    }

    /// Whether a variable from outside of this code may be used once that has been run.
    fn is_needed_after(&self, local: PatternId, code: Range) -> bool {
        let declared = self.facts().pattern(local).range;
        let inside = |inner: Range, outer: Range| outer.start <= inner.start && inner.end <= outer.end;
        let again = |(id, expr): (ExprId, &facts::Expr)| {
            let runs_often =
                matches!(expr.kind, ExprKind::Loop(_) | ExprKind::While(..) | ExprKind::For(..) | ExprKind::Closure(_));
            let range = self.lower.range(id);
            runs_often && inside(code, range) && !inside(declared, range)
        };
        !inside(declared, code)
            && (self.uses(|other| other == local).any(|used| used.end > code.end) || self.exprs().any(again))
    }

    /// Names of crates that the function's module, or a block in it, uses for something else.
    fn hidden(&self) -> Vec<Name> {
        let world = self.sites.world;
        let data = world.function(self.id);
        let krate = &world.crates[data.krate.0 as usize];
        let body = self.lower.facts.body;
        let blocks = (0..body.scopes.len() as u32).filter_map(|scope| world.block_module(body, scope));
        let modules: Vec<_> = std::iter::once(data.module).chain(blocks).collect();
        let means_it = |name: Name, to: Extern| {
            let wanted = match to {
                Extern::Crate(id) => Def::Module(world.crates[id.0 as usize].root),
                Extern::Unread(own) => Def::External(own),
            };
            modules.iter().all(|&module| world.resolve_name(&[module], name, Namespace::Type) == Some(wanted))
        };
        let mut hidden: Vec<Name> =
            krate.externs.iter().filter(|(name, to)| !means_it(**name, **to)).map(|(name, _)| *name).collect();
        hidden.sort_by_key(|name| name.as_str());
        hidden
    }
}
