//! What becomes of each callable: a fixed point over parameters, captures, results and the callables themselves.
//!
//! A wrapper such as `fn asyncify(f: impl FnOnce()) { spawn_blocking(f) }` needs no row in the catalog: its parameter
//! has the role that `spawn_blocking`'s argument has, through any number of wrappers.

mod set;
mod unread;

pub use set::Roles;

use super::alone;
use super::fields::Fields;
use super::uses::{Origin, Origins, Sink, Use, carried};
use crate::catalog::{self, Catalog};
use crate::program::{BodyId, BodyKind, Call, CallId, Callee, CaptureOf, Program};
use rayon::prelude::*;
use std::collections::VecDeque;
use unread::given;

/// The role that a row of the catalog gives to an argument.
pub fn role_of(on: catalog::Place) -> Roles {
    match on {
        catalog::Place::Runtime | catalog::Place::Local => Roles::SPAWNED,
        catalog::Place::MainFuture => Roles::DRIVEN,
        catalog::Place::BlockingPool => Roles::POOLED,
        catalog::Place::Thread | catalog::Place::CpuPool => Roles::THREADED,
        catalog::Place::Caller => Roles::CALLED | Roles::AWAITED,
        catalog::Place::Kept => Roles::HELD,
        catalog::Place::Task => Roles::POLLED,
    }
}

/// One thing whose roles are looked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Node(u32);

impl Node {
    fn index(self) -> usize {
        self.0 as usize
    }

    fn after(self, others: usize) -> Self {
        Node(self.0 + others as u32)
    }
}

/// Numbers for all things that have roles.
struct Nodes {
    /// First node of each body: itself, what it returns, its parameters and captures, what those give when they are
    /// called, the results of its calls.
    first: Vec<Node>,
    /// The body in which each is written; of functions themselves.
    parents: Vec<BodyId>,
    parameters: Vec<usize>,
    captures: Vec<usize>,
    count: usize,
}

impl Nodes {
    fn new(program: &Program) -> Self {
        let (first, parents, parameters, captures) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut nodes = Nodes { first, parents, parameters, captures, count: 0 };
        for (id, body) in program.bodies() {
            nodes.parents.push(body.parent.unwrap_or(id));
            nodes.first.push(Node(nodes.count as u32));
            nodes.parameters.push(body.parameters.len());
            nodes.captures.push(body.captures.len());
            nodes.count += 2 + 2 * (body.parameters.len() + body.captures.len()) + body.calls.len();
        }
        nodes
    }

    fn itself(&self, body: BodyId) -> Node {
        self.first[body.0 as usize]
    }

    fn returned(&self, body: BodyId) -> Node {
        self.itself(body).after(1)
    }

    fn parameter(&self, body: BodyId, index: u32) -> Option<Node> {
        ((index as usize) < self.parameters[body.0 as usize]).then(|| self.itself(body).after(2 + index as usize))
    }

    fn capture(&self, body: BodyId, index: u32) -> Node {
        self.itself(body).after(2 + self.parameters[body.0 as usize] + index as usize)
    }

    fn result(&self, body: BodyId, call: CallId) -> Node {
        let b = body.0 as usize;
        self.itself(body).after(2 + 2 * (self.parameters[b] + self.captures[b]) + call.0 as usize)
    }

    /// What a callable gives when it is called.
    fn given_by(&self, body: BodyId, origin: Origin) -> Option<Node> {
        let taken = self.parameters[body.0 as usize] + self.captures[body.0 as usize];
        match origin {
            Origin::Body(inner) | Origin::Function(inner) => Some(self.returned(inner)),
            Origin::Parameter(index) => Some(self.parameter(body, index)?.after(taken)),
            Origin::Capture(index) => Some(self.capture(body, index).after(taken)),
            Origin::Library(_) | Origin::Result(_) => None,
        }
    }

    fn of(&self, body: BodyId, origin: Origin) -> Option<Node> {
        match origin {
            Origin::Body(inner) | Origin::Function(inner) => Some(self.itself(inner)),
            Origin::Library(_) => None,
            Origin::Result(call) => Some(self.result(body, call)),
            Origin::Parameter(index) => self.parameter(body, index),
            Origin::Capture(index) => Some(self.capture(body, index)),
        }
    }
}

/// What a sink makes of whatever goes into it.
#[derive(Clone, Copy, Debug)]
enum Term {
    /// These roles.
    Is(Roles),
    /// The roles that a node has.
    Same(Node),
    /// The roles of a parameter, where a call of its function gives what the second node is.
    Passed(Node, Node),
    /// The same of an `async` function, for whoever runs its future.
    PassedToFuture(Node, Node),
    /// The roles of a capture of a nested body, for whoever runs that body.
    Captured(BodyId, u32),
}

/// What a rule says of a node: at least what the term is.
#[derive(Clone, Copy, Debug)]
struct Rule {
    node: Node,
    term: Term,
    /// What becomes of what the body returns that the rule is about, where the node is of no body alone.
    returned: Option<Node>,
}

/// The roles of everything in a program. Those of what stands in a body say of some that they are given back to its
/// callers, which each caller sees with its own eyes: a wrapper around futures is told apart by its uses.
pub struct Solved {
    nodes: Nodes,
    roles: Vec<Roles>,
}

impl Solved {
    /// What becomes of a body as a value: where a closure or `async` block goes.
    pub fn body(&self, body: BodyId) -> Roles {
        let parent = self.nodes.parents[body.0 as usize];
        self.for_all(parent, self.roles[self.nodes.itself(body).index()])
    }

    /// What becomes of what a closure gives when it is called.
    pub fn given_by(&self, closure: BodyId) -> Roles {
        self.roles[self.nodes.returned(closure).index()].without(Roles::RETURNED)
    }

    /// What becomes of the result of a call.
    pub fn result(&self, body: BodyId, call: CallId) -> Roles {
        self.for_all(body, self.roles[self.nodes.result(body, call).index()])
    }

    /// Whether the result of a call is given back to callers of whom none is in sight.
    pub fn goes_out_of_sight(&self, body: BodyId, call: CallId) -> bool {
        let unseen = self.roles[self.nodes.returned(body).index()] == Roles::NONE;
        unseen && self.roles[self.nodes.result(body, call).index()].only(Roles::RETURNED)
    }

    /// What becomes of a parameter.
    pub fn parameter(&self, body: BodyId, index: u32) -> Roles {
        self.nodes.parameter(body, index).map_or(Roles::NONE, |node| self.for_all(body, self.roles[node.index()]))
    }

    /// Whether a parameter is given back to the caller, and nothing else is done with it.
    pub fn gives_back(&self, body: BodyId, index: u32) -> bool {
        self.nodes.parameter(body, index).is_some_and(|node| self.roles[node.index()].only(Roles::RETURNED))
    }

    /// What a use does with its origin.
    pub fn of_use(&self, program: &Program, catalog: &Catalog, body: BodyId, sink: Sink) -> Roles {
        let mut terms = Vec::new();
        sink_terms(program, catalog, &self.nodes, body, sink, &mut terms);
        let roles = terms.into_iter().fold(Roles::NONE, |roles, term| roles | value_of(&self.nodes, &self.roles, term));
        self.for_all(body, roles)
    }

    /// What becomes of a variable of the parent that a nested body captures.
    pub fn captured(&self, nested: BodyId, index: u32) -> Roles {
        let parent = self.nodes.parents[nested.0 as usize];
        self.for_all(parent, value_of(&self.nodes, &self.roles, Term::Captured(nested, index)))
    }

    /// Roles in a body for all that its callers do.
    fn for_all(&self, body: BodyId, roles: Roles) -> Roles {
        roles.given_back(self.roles[self.nodes.returned(body).index()])
    }
}

fn value_of(nodes: &Nodes, roles: &[Roles], term: Term) -> Roles {
    match term {
        Term::Is(roles) => roles,
        Term::Same(node) => roles[node.index()],
        Term::Passed(parameter, result) => roles[parameter.index()].given_back(roles[result.index()]),
        Term::PassedToFuture(parameter, result) => {
            roles[result.index()].around(roles[parameter.index()].given_back(roles[result.index()]))
        }
        Term::Captured(nested, index) => {
            let inside = roles[nodes.capture(nested, index).index()].given_back(roles[nodes.returned(nested).index()]);
            roles[nodes.itself(nested).index()].around(inside)
        }
    }
}

/// Works out all roles. `uses` are those of each body, `nested` the bodies written directly in each.
pub(super) fn solve(
    program: &Program,
    catalog: &Catalog,
    fields: &Fields,
    uses: &[Vec<Use>],
    nested: &[Vec<BodyId>],
) -> Solved {
    let nodes = Nodes::new(program);
    let of_body = |index: usize| {
        let id = BodyId(index as u32);
        let mut rules = rules_of(program, catalog, &nodes, id, &uses[index], &nested[index]);
        returned_rules(program, fields, &mut rules);
        rules.found
    };
    let rules: Vec<Rule> = (0..program.bodies.len()).into_par_iter().flat_map_iter(of_body).collect();
    let roles = fixed_point(&nodes, &rules);
    Solved { nodes, roles }
}

/// What one body says of the roles of what it handles.
fn rules_of<'a>(
    program: &Program,
    catalog: &Catalog,
    nodes: &'a Nodes,
    id: BodyId,
    uses: &[Use],
    nested: &[BodyId],
) -> Rules<'a> {
    let mut rules = Rules { nodes, id, found: Vec::new() };
    let mut terms = Vec::new();
    for used in uses {
        terms.clear();
        sink_terms(program, catalog, nodes, id, used.sink, &mut terms);
        terms.iter().for_each(|&term| rules.of(used.origin, term));
        given_away(program, catalog, used, &mut rules);
    }
    capture_rules(program, catalog, nested, &mut rules);
    rules
}

/// What a function returns is whatever its callers do with it.
fn returned_rules(program: &Program, fields: &Fields, rules: &mut Rules<'_>) {
    let id = rules.id;
    for (i, call) in program.body(id).calls.iter().enumerate() {
        let call_id = CallId(i as u32);
        for callee in callees(&call.callee).chain(fields.called(id, call_id).iter().copied()) {
            rules.of_returned(callee, Term::Same(rules.nodes.result(id, call_id)));
        }
    }
}

/// Rules that one body gives.
struct Rules<'a> {
    nodes: &'a Nodes,
    id: BodyId,
    found: Vec<Rule>,
}

impl Rules<'_> {
    /// Of something that this body handles.
    fn of(&mut self, origin: Origin, term: Term) {
        let Some(node) = self.nodes.of(self.id, origin) else { return };
        // A function is no part of this body.
        let returned = matches!(origin, Origin::Function(_)).then(|| self.nodes.returned(self.id));
        self.found.push(Rule { node, term, returned });
    }

    /// Of what something gives when it is called that this body handles.
    fn of_given(&mut self, origin: Origin, term: Term) {
        let Some(node) = self.nodes.given_by(self.id, origin) else { return };
        let of_body = matches!(origin, Origin::Body(_) | Origin::Function(_));
        self.found.push(Rule { node, term, returned: of_body.then(|| self.nodes.returned(self.id)) });
    }

    /// Of what a function returns.
    fn of_returned(&mut self, callee: BodyId, term: Term) {
        let (node, returned) = (self.nodes.returned(callee), Some(self.nodes.returned(self.id)));
        self.found.push(Rule { node, term, returned });
    }
}

/// The functions of the program that a call may enter.
pub fn callees(callee: &Callee) -> impl Iterator<Item = BodyId> + '_ {
    let one = if let Callee::Body(body) = callee { Some(*body) } else { None };
    let many = if let Callee::Dispatch { candidates, .. } = callee { candidates.as_slice() } else { &[] };
    one.into_iter().chain(many.iter().copied())
}

/// What a callable gives is the business of whoever calls it: of a function of the program that gets it, through any
/// number of them, or of the call that it is given to. `for_each(|x| async { .. }).await` polls the block here.
fn given_away(program: &Program, catalog: &Catalog, used: &Use, rules: &mut Rules<'_>) {
    let (nodes, id) = (rules.nodes, rules.id);
    match used.sink {
        Sink::Callee(call) => rules.of_given(used.origin, Term::Same(nodes.result(id, call))),
        Sink::Argument(call_id, index) => {
            let call = program.call(id, call_id);
            let result = nodes.result(id, call_id);
            let taken = Origin::Parameter(index + u32::from(call.receiver.is_some()));
            let mut takers = callees(&call.callee).filter_map(|callee| nodes.given_by(callee, taken)).peekable();
            if takers.peek().is_some() {
                takers.for_each(|taker| rules.of_given(used.origin, Term::Passed(taker, result)));
                return;
            }
            // By the name: what the closure gives is what the call gives, of thread-locals and the like.
            if matches!(call.callee, Callee::Library(path) if path.last() == "with") {
                rules.of_given(used.origin, Term::Same(result));
                return;
            }
            let roles = match listed_and_joined(program, catalog, id, call_id, index) {
                Some(roles) if roles.has(Roles::SPAWNED | Roles::DRIVEN | Roles::POLLED) => roles,
                // A future that offloaded code gives is on no event loop, unless somebody takes it from there.
                Some(roles) if roles.has(Roles::POOLED | Roles::THREADED) && !call.awaited => roles,
                _ if call.awaited => Roles::AWAITED,
                _ => Roles::GIVEN,
            };
            rules.of_given(used.origin, Term::Is(roles));
        }
        Sink::Return | Sink::Store => rules.of_given(used.origin, Term::Is(Roles::GIVEN)),
        Sink::Receiver(_) | Sink::Await => {}
    }
}

/// The role that the catalog lists for an argument.
pub fn listed(call: &Call, catalog: &Catalog, index: u32) -> Option<Roles> {
    let Callee::Library(path) = call.callee else { return None };
    let rows = catalog.runs(path).iter().filter(|row| row.argument.is_none_or(|argument| argument as u32 == index));
    rows.map(|row| role_of(row.on)).reduce(|a, b| a | b)
}

/// The same, and whether who begins a task with it waits for that.
fn listed_and_joined(program: &Program, catalog: &Catalog, id: BodyId, call: CallId, index: u32) -> Option<Roles> {
    let roles = listed(program.call(id, call), catalog, index)?;
    let joined = roles.only(Roles::SPAWNED) && alone::is_joined(program, catalog, id, call);
    Some(if joined { roles | Roles::JOINED } else { roles })
}

/// What a nested body captures has the roles that it has in there, for whoever runs the nested body.
fn capture_rules(program: &Program, catalog: &Catalog, nested: &[BodyId], rules: &mut Rules<'_>) {
    let mut origins = Origins::new(program.body(rules.id), catalog);
    for &inner in nested {
        for (index, capture) in program.body(inner).captures.iter().enumerate() {
            let index = index as u32;
            let sources = match capture.of {
                CaptureOf::Local(local) => origins.of_local(local),
                CaptureOf::Parameter(parameter) => vec![Origin::Parameter(parameter)],
                CaptureOf::Capture(outer) => vec![Origin::Capture(outer)],
            };
            let given = rules.nodes.given_by(inner, Origin::Capture(index)).map(Term::Same);
            for origin in sources {
                rules.of(origin, Term::Captured(inner, index));
                if let Some(given) = given {
                    rules.of_given(origin, given);
                }
            }
        }
    }
}

fn sink_terms(program: &Program, catalog: &Catalog, nodes: &Nodes, id: BodyId, sink: Sink, out: &mut Vec<Term>) {
    match sink {
        Sink::Await => out.push(Term::Is(Roles::AWAITED)),
        Sink::Store => out.push(Term::Is(Roles::HELD)),
        Sink::Return => out.push(Term::Is(Roles::RETURNED)),
        Sink::Callee(call) => {
            out.push(Term::Is(Roles::CALLED));
            if program.call(id, call).awaited {
                out.push(Term::Is(Roles::AWAITED));
            }
        }
        Sink::Receiver(call_id) => {
            let call = program.call(id, call_id);
            parameter_terms(program, nodes, id, call_id, 0, out);
            if out.is_empty() {
                out.push(Term::Is(given(program, catalog, id, call)));
            }
        }
        Sink::Argument(call_id, index) => {
            let call = program.call(id, call_id);
            debug_assert!(carried(call, catalog).is_none() || call.arguments.len() > index as usize);
            let shift = u32::from(call.receiver.is_some());
            parameter_terms(program, nodes, id, call_id, index + shift, out);
            if out.is_empty() {
                let listed = listed_and_joined(program, catalog, id, call_id, index);
                out.push(Term::Is(listed.unwrap_or_else(|| given(program, catalog, id, call))));
            }
        }
    }
}

fn parameter_terms(program: &Program, nodes: &Nodes, id: BodyId, call_id: CallId, index: u32, out: &mut Vec<Term>) {
    for callee in callees(&program.call(id, call_id).callee) {
        let Some(parameter) = nodes.parameter(callee, index) else { continue };
        // An `async fn` does with its arguments what it does when its future is run, wherever that is.
        let result = nodes.result(id, call_id);
        out.push(match program.body(callee).kind {
            BodyKind::AsyncFunction => Term::PassedToFuture(parameter, result),
            _ => Term::Passed(parameter, result),
        });
    }
}

fn fixed_point(nodes: &Nodes, rules: &[Rule]) -> Vec<Roles> {
    let mut roles = vec![Roles::NONE; nodes.count];
    let reads = |rule: &Rule| {
        let [a, b, c] = match rule.term {
            Term::Is(_) => [None, None, None],
            Term::Same(node) => [Some(node), None, None],
            Term::Passed(parameter, result) | Term::PassedToFuture(parameter, result) => {
                [Some(parameter), Some(result), None]
            }
            Term::Captured(nested, index) => {
                [Some(nodes.itself(nested)), Some(nodes.capture(nested, index)), Some(nodes.returned(nested))]
            }
        };
        [a, b, c, rule.returned].into_iter().flatten()
    };
    // Which rules read a node, as one array with a start per node.
    let mut starts = vec![0u32; nodes.count + 1];
    for node in rules.iter().flat_map(reads) {
        starts[node.index() + 1] += 1;
    }
    for i in 1..starts.len() {
        starts[i] += starts[i - 1];
    }
    let mut readers = vec![0u32; starts[nodes.count] as usize];
    let mut next = starts.clone();
    for (i, rule) in rules.iter().enumerate() {
        for node in reads(rule) {
            readers[next[node.index()] as usize] = i as u32;
            next[node.index()] += 1;
        }
    }
    let mut queue: VecDeque<u32> = (0..rules.len() as u32).collect();
    while let Some(rule) = queue.pop_front() {
        let Rule { node, term, returned } = rules[rule as usize];
        let value = value_of(nodes, &roles, term);
        let value = returned.map_or(value, |returned| value.given_back(roles[returned.index()]));
        let joined = roles[node.index()] | value;
        if joined != roles[node.index()] {
            roles[node.index()] = joined;
            queue.extend(&readers[starts[node.index()] as usize..starts[node.index() + 1] as usize]);
        }
    }
    roles
}
