//! Meldroutes: who does what, in which order, with a signal.

mod order;

pub use order::StepNumber;

use super::right::LawRef;
use crate::model::names::named;
use crate::model::{Answer, Exploitation, Id, Role};
use crate::source::Spanned;

named! {
    /// Whether a route works today.
    StatusInUse, "a status in use":
    InUse = "in-use",
    Planned = "planned",
    Unknown = "unknown",
}

named! {
    /// What becomes of the name of who reports.
    Anonymity, "a degree of anonymity":
    Anonymous = "anonymous",
    Confidential = "confidential",
    Named = "named",
    Unknown = "unknown",
}

named! {
    /// How a step is done.
    Mode, "a way to do a step":
    Talk = "talk",
    Call = "call",
    Write = "write",
    Decide = "decide",
    Record = "record",
    Forward = "forward",
    Check = "check",
    Wait = "wait",
}

/// A reporting route.
#[derive(Clone, Debug)]
pub struct Meldroute {
    /// The forms of exploitation it is for.
    pub exploitation: Vec<Exploitation>,
    /// Who may take it.
    pub actors: Vec<Role>,
    /// Whether it works today.
    pub status_in_use: Spanned<StatusInUse>,
    /// What to take while it does not.
    pub fallback: Vec<Spanned<Id>>,
    /// What becomes of the reporter's name.
    pub anonymity: Anonymity,
    /// Whether those it is about may learn of the report.
    pub informs_involved: Answer,
    /// What it rests on.
    pub laws: Vec<LawRef>,
    /// What is done, each step after those it follows.
    pub steps: Vec<Step>,
}

/// One step of a route; its words stand under the section of the same id.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its id, also the id of its section.
    pub id: Spanned<Id>,
    /// Who does it.
    pub actor: Role,
    /// Whom it reaches.
    pub organisations: Vec<Spanned<Id>>,
    /// How it is done.
    pub mode: Mode,
    /// The steps it follows, any of which leads to it; none for one that the route begins with.
    pub after: Vec<Spanned<Id>>,
}
