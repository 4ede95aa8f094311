//! Ways from calls to waits, and whether one can be gone: literal arguments rule out branches of what they are given to, and the
//! types of arguments other types' implementations.

use super::{Effects, Reached, Severity, Step, Wait};
use crate::contexts::confidence_of;
use crate::finding::Confidence;
use crate::flow::{Edge, Flow, How};
use crate::names::Name;
use crate::program::{BodyId, Branched, Call, CallId, Callee, CaptureOf, Evidence, Program, Value};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;

/// The way from a body to a wait.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chain {
    /// The calls on the way, each with the body that it stands in; the last one is the wait.
    pub hops: Vec<(BodyId, CallId)>,
    /// The wait at its end.
    pub wait: Wait,
    /// How sure the whole way is.
    pub confidence: Confidence,
}

/// How many calls are looked at for a way that can be gone, where the shortest can't be.
const MOST_LOOKED_AT: usize = 2_000;

impl Effects {
    /// A way from a body to a wait of this severity: the shortest, or another one where literal arguments rule that out.
    /// Where they rule out all, the shortest as a guess.
    pub fn chain(&self, program: &Program, flow: &Flow, body: BodyId, severity: Severity) -> Option<Chain> {
        self.chain_given(program, flow, body, severity, Given::default())
    }

    /// The same, where nothing was switched on or put into a value beforehand that need not be.
    pub fn chain_unset(&self, program: &Program, flow: &Flow, body: BodyId, severity: Severity) -> Option<Chain> {
        let given = Given { rest: Rest::Unset, ..Given::default() };
        self.chain_given(program, flow, body, severity, given)
    }

    /// The same, without calls that are seldom made.
    pub fn chain_often(
        &self,
        program: &Program,
        flow: &Flow,
        body: BodyId,
        severity: Severity,
        seldom: &FxHashSet<(BodyId, CallId)>,
    ) -> Option<Chain> {
        let given = Given { rest: Rest::Often(seldom), ..Given::default() };
        self.chain_given(program, flow, body, severity, given)
    }

    fn chain_given(
        &self,
        program: &Program,
        flow: &Flow,
        body: BodyId,
        severity: Severity,
        given: Given<'_>,
    ) -> Option<Chain> {
        let shortest = self.shortest(flow, body, severity)?;
        if given.clone().allows(program, &shortest.hops) {
            return Some(shortest);
        }
        let other = self.other_way(program, flow, Way::begin(body, given), severity);
        Some(other.unwrap_or(Chain { confidence: Confidence::Low, ..shortest }))
    }

    /// The same to the worst wait behind an edge, with what its call gives and that call as the first.
    pub fn chain_behind(&self, program: &Program, flow: &Flow, edge: &Edge) -> Option<Chain> {
        let call = edge.call?;
        let worst = self.worst(edge.to)?;
        let begun = |mut chain: Chain| {
            chain.hops.insert(0, (edge.from, call));
            let asks = self.asks_first(edge.from) && chain.wait.severity <= Severity::Hang;
            chain.confidence =
                chain.confidence.min(if asks { Confidence::Low } else { confidence_of(self.evidence(program, edge)) });
            chain
        };
        let shortest = begun(self.shortest(flow, edge.to, worst)?);
        if Given::default().allows(program, &shortest.hops) {
            return Some(shortest);
        }
        let mut given = Given::default();
        given.enter(program, edge.from, call, edge.to);
        let begin = || Way::begin(edge.to, given.clone());
        let mut severities = Severity::ALL.into_iter().skip_while(|&severity| severity != worst);
        let other = severities.find_map(|severity| self.other_way(program, flow, begin(), severity));
        Some(other.map_or(Chain { confidence: Confidence::Low, ..shortest }, begun))
    }

    fn shortest(&self, flow: &Flow, body: BodyId, severity: Severity) -> Option<Chain> {
        let confidence = self.reached(body, severity)?.confidence;
        let mut hops = Vec::new();
        let mut at = body;
        loop {
            match self.reached(at, severity)?.step {
                Step::Here(index) => {
                    let wait = self.waits(at)[index as usize];
                    hops.push((at, wait.call));
                    return Some(Chain { hops, wait, confidence });
                }
                Step::Behind(edge) => {
                    let edge = flow.edges[edge];
                    hops.extend(edge.call.map(|call| (at, call)));
                    at = edge.to;
                }
            }
        }
    }

    /// A way that nothing rules out, looked for breadth first; one that is a guess only where there is no other.
    fn other_way(&self, program: &Program, flow: &Flow, begin: Way<'_>, severity: Severity) -> Option<Chain> {
        self.reached(begin.body, severity)?;
        let mut ways = vec![begin];
        let mut guess = None;
        let mut looked_at = 0;
        let mut next = 0;
        while let Some(way) = ways.get(next) {
            let (body, confidence, given) = (way.body, way.confidence, way.given.clone());
            let stands = |call: CallId| given.reaches(program, body, call);
            let here = self.waits(body).iter().filter(|wait| wait.severity == severity && stands(wait.call));
            if let Some(wait) = here.max_by_key(|wait| (wait.confidence, Reverse(wait.call))) {
                let mut hops = vec![(body, wait.call)];
                let mut at = next;
                while let Some((before, call)) = ways[at].from {
                    hops.extend(call.map(|call| (ways[before].body, call)));
                    at = before;
                }
                hops.reverse();
                let chain = Chain { hops, wait: *wait, confidence: confidence.min(wait.confidence) };
                if chain.confidence > Confidence::Low {
                    return Some(chain);
                }
                guess.get_or_insert(chain);
            }
            for edge in flow.out(body).iter().filter(|edge| self.is_plain(program, edge)) {
                looked_at += 1;
                let can_be = |call: CallId| stands(call) && given.may_be(program, body, call, edge.to);
                let leads = self.reached(edge.to, severity).is_some() && edge.call.is_none_or(can_be);
                let known = ways.iter().any(|way| way.body == edge.to);
                if !leads || known || looked_at > MOST_LOOKED_AT {
                    continue;
                }
                let mut given = given.clone();
                edge.call.into_iter().for_each(|call| given.enter(program, body, call, edge.to));
                let confidence = confidence.min(confidence_of(self.evidence(program, edge)));
                ways.push(Way { body: edge.to, from: Some((next, edge.call)), given, confidence });
            }
            next += 1;
        }
        guess
    }

    fn reached(&self, body: BodyId, severity: Severity) -> Option<Reached> {
        self.reached[body.0 as usize][severity as usize]
    }

    /// Whether the effects of what an edge leads to are those of where it comes from.
    fn is_plain(&self, program: &Program, edge: &Edge) -> bool {
        let sure = self.evidence(program, edge) > Evidence::Dispatch && !edge.once;
        edge.how == How::Calls && sure && !program.body(edge.to).kind.is_async()
    }
}

/// A body on a way, where it was come from, and what is known there.
struct Way<'a> {
    body: BodyId,
    from: Option<(usize, Option<CallId>)>,
    given: Given<'a>,
    confidence: Confidence,
}

impl<'a> Way<'a> {
    fn begin(body: BodyId, given: Given<'a>) -> Self {
        Self { body, from: None, given, confidence: Confidence::High }
    }
}

/// What is known of the parameters of functions on a way.
#[derive(Clone, Default)]
pub(super) struct Given<'a> {
    parameters: FxHashMap<(BodyId, u32), Known>,
    /// What is known of their fields.
    fields: FxHashMap<(BodyId, u32), Vec<(Name, Name)>>,
    /// The types of what they are given, where that may be more than they say themselves.
    types: FxHashMap<(BodyId, u32), Name>,
    /// What is believed of the rest.
    rest: Rest<'a>,
}

/// What is known of a value.
#[derive(Clone, Copy)]
enum Known {
    /// It is this variant.
    Case(Name),
    /// It is what somebody set up before.
    SetUp,
}

/// What is believed of what somebody set up before.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Rest<'a> {
    /// It may be anything.
    #[default]
    Any,
    /// Nothing was switched on or put in that need not be.
    Unset,
    /// The same, and these calls are not made.
    Often(&'a FxHashSet<(BodyId, CallId)>),
}

impl Given<'_> {
    /// Whether calls can follow each other.
    pub(super) fn allows(mut self, program: &Program, hops: &[(BodyId, CallId)]) -> bool {
        hops.iter().enumerate().all(|(at, &(body, call))| {
            let mut stands = self.reaches(program, body, call);
            if let Some(&(next, _)) = hops.get(at + 1) {
                stands &= self.may_be(program, body, call, next);
                self.enter(program, body, call, next);
            }
            stands
        })
    }

    /// Notes what a call gives to a function of the program.
    pub(super) fn enter(&mut self, program: &Program, from: BodyId, call: CallId, to: BodyId) {
        let call = program.call(from, call);
        if !calls(call, to) {
            return;
        }
        for (index, value) in (0..).zip(call.receiver.iter().chain(&call.arguments)) {
            let of_receiver = || call.self_type.filter(|_| index == 0 && call.receiver.is_some());
            match self.type_of(program, from, value).or_else(of_receiver) {
                Some(ty) => self.types.insert((to, index), ty),
                None => self.types.remove(&(to, index)),
            };
            let fields = self.fields_of(program, from, value);
            match fields.is_empty() {
                true => self.fields.remove(&(to, index)),
                false => self.fields.insert((to, index), fields),
            };
            let literal = call.cases.iter().find(|(at, _)| *at == index).map(|(_, case)| Known::Case(*case));
            match literal.or_else(|| self.known(program, from, program.body(from).decides(value)?)) {
                Some(known) => self.parameters.insert((to, index), known),
                None => self.parameters.remove(&(to, index)),
            };
        }
    }

    /// Whether a call that may mean one of several implementations can mean this one: another type's is ruled out where the type
    /// of the receiver is known.
    pub(super) fn may_be(&self, program: &Program, from: BodyId, call: CallId, to: BodyId) -> bool {
        let call = program.call(from, call);
        let (Callee::Dispatch { candidates, .. }, Some(receiver)) = (&call.callee, &call.receiver) else { return true };
        let ty = self.type_of(program, from, receiver);
        let has_own = |ty: &Name| candidates.iter().any(|id| program.body(*id).self_type == Some(*ty));
        ty.filter(has_own).is_none_or(|ty| program.body(to).self_type == Some(ty))
    }

    /// Which fields of a value are one case without a doubt: those of a struct literal, and what its caller knows of them.
    fn fields_of(&self, program: &Program, body: BodyId, value: &Value) -> Vec<(Name, Name)> {
        let here = program.body(body);
        match value {
            Value::Struct(_, fields) => {
                let case = |(name, value): &(Name, Value)| match value {
                    Value::Case(case) => Some((*name, *case)),
                    _ => None,
                };
                fields.iter().filter_map(case).collect()
            }
            Value::Local(local) => {
                let local = here.local(*local);
                let whole = local.value.as_ref().filter(|_| !local.changes && local.part.is_none());
                // Whoever else has it may change it.
                let has_it = |call: &&Call| call.receiver.iter().chain(&call.arguments).any(|has| has == value);
                let whole = whole.filter(|_| here.calls.iter().filter(has_it).count() <= 1);
                let given = whole.filter(|value| matches!(value, Value::Struct(..) | Value::Parameter(_)));
                given.map(|value| self.fields_of(program, body, value)).unwrap_or_default()
            }
            Value::Parameter(index) => {
                let changes = here.parameters.get(*index as usize).is_none_or(|parameter| parameter.changes);
                self.fields.get(&(body, *index)).filter(|_| !changes).cloned().unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    /// The type of a value, as those know who gave it.
    fn type_of(&self, program: &Program, body: BodyId, value: &Value) -> Option<Name> {
        let here = program.body(body);
        match value {
            Value::Parameter(index) => {
                let parameter = here.parameters.get(*index as usize)?;
                let given = self.types.get(&(body, *index)).copied().filter(|_| !parameter.changes);
                given.or(parameter.ty)
            }
            Value::Capture(index) => match here.captures.get(*index as usize)?.of {
                CaptureOf::Parameter(index) => self.type_of(program, here.parent?, &Value::Parameter(index)),
                CaptureOf::Capture(index) => self.type_of(program, here.parent?, &Value::Capture(index)),
                CaptureOf::Local(local) => self.type_of(program, here.parent?, &Value::Local(local)),
            },
            Value::Local(local) => {
                let local = here.local(*local);
                let whole = local.value.as_ref().filter(|value| !local.changes && is_given(value));
                whole.and_then(|value| self.type_of(program, body, value)).or(local.ty)
            }
            Value::Call(call) => here.call(*call).gives,
            Value::Struct(path, _) => *path,
            _ => None,
        }
    }

    /// Whether a call of a body is not in code that what is known rules out.
    pub(super) fn reaches(&self, program: &Program, body: BodyId, call: CallId) -> bool {
        if matches!(self.rest, Rest::Often(seldom) if seldom.contains(&(body, call))) {
            return false;
        }
        let at = program.call(body, call).name_span;
        let around = std::iter::successors(Some(body), |&body| program.body(body).parent);
        around.into_iter().all(|body| {
            let gates = &program.body(body).gates;
            gates.iter().filter(|gate| gate.span.contains(at)).all(|gate| match self.known(program, body, gate.of) {
                None => true,
                Some(Known::Case(case)) => gate.cases.contains(&case) == gate.is,
                Some(Known::SetUp) => self.rest == Rest::Any || !gate.wants_setting(),
            })
        })
    }

    fn known(&self, program: &Program, body: BodyId, of: Branched) -> Option<Known> {
        let here = program.body(body);
        match of {
            Branched::Parameter(index) => {
                let changes = here.parameters.get(index as usize)?.changes;
                self.parameters.get(&(body, index)).copied().filter(|_| !changes)
            }
            Branched::PartOf(index, field) => {
                let whole = here.parameters.get(index as usize)?;
                let fields = self.fields.get(&(body, index)).filter(|_| !whole.changes);
                let set = fields.into_iter().flatten().find(|(name, _)| Some(*name) == field);
                if let Some((_, case)) = set {
                    return Some(Known::Case(*case));
                }
                // What a method looks at changes with time, what it consumes was set up for that, and settings are.
                let lent = whole.name.is_some_and(|name| name.as_str() == "self") && whole.owned.is_none();
                (!lent || here.self_type.is_some_and(is_settings)).then_some(Known::SetUp)
            }
            Branched::Capture(index) => {
                let of = match here.captures.get(index as usize)?.of {
                    CaptureOf::Parameter(index) => Branched::Parameter(index),
                    CaptureOf::Capture(index) => Branched::Capture(index),
                    CaptureOf::Local(_) => return None,
                };
                self.known(program, here.parent?, of)
            }
        }
    }
}

/// Whether a type holds what somebody chose before, by its name: libraries agree on these.
fn is_settings(ty: Name) -> bool {
    const ENDS: [&str; 6] = ["Builder", "Config", "Configuration", "Options", "Opts", "Settings"];
    ENDS.iter().any(|end| ty.last().ends_with(end))
}

/// Whether a value is what somebody else gave.
fn is_given(value: &Value) -> bool {
    matches!(value, Value::Parameter(_) | Value::Capture(_))
}

fn calls(call: &Call, to: BodyId) -> bool {
    match &call.callee {
        Callee::Body(body) => *body == to,
        Callee::Dispatch { candidates, .. } => candidates.contains(&to),
        _ => false,
    }
}
