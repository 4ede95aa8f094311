//! Findings: what the rules say and the renderers show, and who silences them. Plain data; no lint, level or format is
//! decided here.

use crate::program::{BodyId, CallId};
use crate::source::Span;

/// A defect at a place, with the chain that proves it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The lint's name, as its folder under `lints/`.
    pub lint: &'static str,
    /// What is wrong: one lower-case sentence without a full stop.
    pub message: String,
    /// The code to change.
    pub primary: Label,
    /// The hops of the chain and what else proves it, in the order to read them.
    pub labels: Vec<Label>,
    /// What happens at run time.
    pub notes: Vec<String>,
    /// What to write instead, best first.
    pub helps: Vec<Help>,
    /// How strong the weakest link of the proof is.
    pub confidence: Confidence,
    /// What is to change where that is behind the primary place: findings that share it are one.
    pub root: Option<Span>,
}

/// A finding that is not shown, because somebody said so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Silenced {
    /// What was found.
    pub finding: Finding,
    /// Where it was said.
    pub by: Silencer,
    /// Why.
    pub reason: Option<String>,
}

/// Where it is said that a finding is not to be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Silencer {
    /// In the source: the comment or attribute.
    Source(Span),
    /// In the baseline.
    Baseline,
}

/// A span and what to say of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What it is or does, without a full stop.
    pub text: String,
    /// Where it stands in the chain.
    pub role: Role,
}

impl Label {
    /// The same with another place in the chain.
    pub fn with_role(self, role: Role) -> Self {
        Self { role, ..self }
    }
}

/// Where a label stands in the chain that its finding is a part of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub enum Role {
    /// It leads to the primary place. Of several such labels the nearest one comes first.
    Before,
    /// The primary place, or what it leads to, in the order of the calls.
    #[default]
    After,
    /// It belongs to the proof and is no link of the chain.
    Aside,
}

/// One way to mend a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Help {
    /// What to do, in words.
    pub text: String,
    /// The change that the words are about, for the stage that knows how the code is written.
    pub change: Option<Change>,
    /// The edit that does it, where one is known.
    pub fix: Option<Fix>,
}

impl Help {
    /// Words alone.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), change: None, fix: None }
    }

    /// The same, about a change.
    pub fn with_change(self, change: Change) -> Self {
        Self { change: Some(change), ..self }
    }
}

/// A change that would mend a finding, before anybody has looked whether the code allows it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// What the catalog has in place of a call, awaited.
    Instead(BodyId, CallId),
    /// The call in the pool for blocking work.
    Offload(BodyId, CallId),
    /// `.await` behind the call.
    Await(BodyId, CallId),
    /// The end of a guard before its first await: an index into [`crate::program::Body::held`].
    End(BodyId, u32),
}

/// An edit of one or more places of one file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// Replacements, in order, not overlapping.
    pub edits: Vec<(Span, String)>,
    /// How sure it is.
    pub applicability: Applicability,
}

/// rustc's words for how sure a suggestion is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Applicability {
    /// Compiles and does what is meant.
    MachineApplicable,
    /// For a person to read first.
    MaybeIncorrect,
    /// Has parts to be filled in.
    HasPlaceholders,
}

/// How strong a proof is; later values are stronger.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Confidence {
    /// A link is a guess, such as one of several implementations of a trait.
    Low,
    /// A link rests on inferred types or on an assumption about who calls the code.
    Medium,
    /// Every link is written out in the source.
    High,
}
