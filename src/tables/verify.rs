//! The laws of a table, proven for every possible situation at once.
//!
//! The laws and their numbers are those of the meldroute tables' format: 1 complete, 2 without
//! conflict, 3 no dead rule, 4 urgent leads to the emergency number, 5 unknown danger warns
//! first, 6 unknown age shows what the youngest are shown, 7 learning more takes nothing away
//! without a reason, 9 few steps, 10 planned routes never first. (Law 8 is the caller's: the
//! table of the public site is verified like any other.)
//!
//! Nothing is enumerated: each law is a small diagram whose results say where the law is broken,
//! and the situation of a finding is the smallest that a walk of it finds.

mod complete;
mod first;
mod house;
mod learning;
mod proof;
mod steps;

use super::compile::Compiled;
use super::table::{Item, Situation};

pub use house::{House, Planned, Urgency, YoungestBand};
use proof::Proof;

/// How a table breaks a law. Numbers are indices into the table.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Breach {
    /// Law 1: no rule of a `unique` decision fits.
    NoRule {
        /// The decision.
        decision: usize,
    },
    /// Law 1: no route that is in use is shown.
    NoRouteInUse,
    /// Law 1: no organisation is shown.
    NoOrganisation,
    /// Law 2: two rules of a `unique` decision fit one situation.
    Conflict {
        /// The rules, in order.
        rules: [usize; 2],
    },
    /// Law 3: a rule fits no possible situation; such a finding has no situation.
    DeadRule {
        /// The rule.
        rule: usize,
    },
    /// Law 4: danger is urgent and the emergency route is not the first route.
    UrgentRoute {
        /// The first route, if there is one.
        first: Option<Item>,
    },
    /// Law 5: danger is unknown and the emergency warning is not the first warning.
    UnknownDanger {
        /// The first warning, if there is one.
        first: Option<Item>,
    },
    /// Law 6: the youngest are shown an item that is not shown when age is unknown.
    HiddenAtUnknownAge {
        /// The item.
        item: Item,
    },
    /// Law 7: an answer takes an item away and no drop says why. The situation is the one in
    /// which the input is unknown and the item still shown.
    Lost {
        /// The input.
        input: usize,
        /// The answer.
        value: usize,
        /// The item.
        item: Item,
    },
    /// Law 7: a drop that nothing needs in this table, or that repeats an earlier one; such a
    /// finding has no situation. Who gives the same drops to several tables must ask whether all
    /// of them find it unneeded.
    UnneededDrop {
        /// The drop.
        drop: usize,
        /// The answer.
        value: usize,
        /// The item.
        item: Item,
    },
    /// Law 9: more steps to do now than a reader can keep in mind, counted up to the rule with
    /// which they become too many. One for each such set of steps that contains no smaller one;
    /// at most a hundred, the smallest first.
    TooManySteps {
        /// The steps, in order of name.
        steps: Vec<Item>,
    },
    /// Law 10: a planned route is the first route.
    PlannedFirst {
        /// The route.
        route: Item,
    },
    /// Law 10: a planned route is shown and none of its fallbacks stands before it.
    PlannedBeforeFallback {
        /// The route.
        route: Item,
    },
}

/// One breach of one law, with the smallest situation that shows it: the fewest inputs answered,
/// then the earliest values in the order of the inputs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The breach.
    pub breach: Breach,
    /// The rules that bring it about in that situation, in the order of an outcome: those in
    /// conflict, those that give the item, or all that fit when what is missing is any item.
    pub rules: Vec<usize>,
    /// The situation.
    pub situation: Option<Situation>,
}

impl Finding {
    /// The number of the law that is broken.
    pub fn law(&self) -> u8 {
        match self.breach {
            Breach::NoRule { .. } | Breach::NoRouteInUse | Breach::NoOrganisation => 1,
            Breach::Conflict { .. } => 2,
            Breach::DeadRule { .. } => 3,
            Breach::UrgentRoute { .. } => 4,
            Breach::UnknownDanger { .. } => 5,
            Breach::HiddenAtUnknownAge { .. } => 6,
            Breach::Lost { .. } | Breach::UnneededDrop { .. } => 7,
            Breach::TooManySteps { .. } => 9,
            Breach::PlannedFirst { .. } | Breach::PlannedBeforeFallback { .. } => 10,
        }
    }

    /// The item that it is about, where it is about one.
    pub fn item(&self) -> Option<&Item> {
        match &self.breach {
            Breach::UrgentRoute { first } | Breach::UnknownDanger { first } => first.as_ref(),
            Breach::HiddenAtUnknownAge { item }
            | Breach::Lost { item, .. }
            | Breach::UnneededDrop { item, .. }
            | Breach::PlannedFirst { route: item }
            | Breach::PlannedBeforeFallback { route: item } => Some(item),
            Breach::NoRule { .. }
            | Breach::NoRouteInUse
            | Breach::NoOrganisation
            | Breach::Conflict { .. }
            | Breach::DeadRule { .. }
            | Breach::TooManySteps { .. } => None,
        }
    }
}

/// Finds every breach of every law, in the order of the laws.
///
/// # Errors
///
/// When the house names what the table does not have, or the diagrams of the laws grow past
/// [`NODES_AT_MOST`](super::NODES_AT_MOST).
pub fn verify(compiled: &Compiled, house: &House) -> Result<Vec<Finding>, Unproven> {
    if !house.knows(compiled.table()) {
        return Err(Unproven::WrongHouse);
    }
    let mut proof = Proof::new(compiled);
    let mut findings = Vec::new();
    findings.extend(complete::complete(&mut proof, house));
    findings.extend(complete::without_conflict(&mut proof));
    findings.extend(complete::no_dead_rule(&mut proof));
    findings.extend(first::urgent_first(&mut proof, house));
    findings.extend(first::warned_first(&mut proof, house));
    findings.extend(learning::unknown_age(&mut proof, house));
    findings.extend(learning::nothing_lost(&mut proof));
    findings.extend(steps::few_steps(&mut proof, house));
    findings.extend(first::planned_later(&mut proof, house));
    match proof.too_large() {
        true => Err(Unproven::TooLarge),
        false => Ok(findings),
    }
}

/// Why nothing is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unproven {
    /// The house names an input, or a value of one, that the table does not have: a law held
    /// against nothing would pass in silence.
    WrongHouse,
    /// Too many nodes were made.
    TooLarge,
}
