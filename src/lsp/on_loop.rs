//! Plain functions that an event loop runs, for people who read the code: nothing in such a function says so.

use crate::analysis::Analysis;
use crate::contexts::{Place, Why};
use crate::flow::How;
use crate::names::Name;
use crate::program::BodyKind;
use crate::source::Span;

/// A plain function of the workspace that runs on an event loop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OnLoop {
    /// Its signature.
    pub head: Span,
    /// The code through which an event loop gets to it; nothing where it calls the function itself.
    pub from: Option<Name>,
}

/// All of them, in the program's order.
pub fn on_loop(analysis: &Analysis) -> Vec<OnLoop> {
    let Analysis { program, flow, contexts, .. } = analysis;
    let mut found = Vec::new();
    for (id, body) in program.bodies() {
        let member = program.crates[body.krate.0 as usize].member;
        if !member || body.kind != BodyKind::Function || !contexts.runs(id, Place::EventLoop) {
            continue;
        }
        let (way, why) = contexts.way(flow, id, Place::EventLoop);
        let top = way.last().map(|&edge| flow.edges[edge]).map(|edge| match why {
            Some(Why::Edge(_)) if edge.how == How::Spawns && edge.to != id => edge.to,
            _ => edge.from,
        });
        found.push(OnLoop { head: body.head, from: top.map(|top| program.body(top).display) });
    }
    found
}
