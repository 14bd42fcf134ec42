//! Decision tables: what a reader should do, by what they know.
//!
//! A [`Table`] is a plain value: inputs, rules, and the situations that cannot be. [`compile`]
//! makes it a decision diagram; [`Compiled::outcome`] reads what one situation gives, [`verify`]
//! proves the laws that every table must keep, and [`ask`] finds the order of a guide's questions.
//!
//! Nothing here knows files, TOML or what a meldroute is; findings go out as plain values. The
//! words decision, rule and hit policy are those of DMN (Decision Model and Notation).

mod apply;
mod compile;
mod cubes;
mod diagram;
mod evaluate;
mod faults;
mod questions;

mod table;
mod verify;
mod walk;
mod whole;

pub use compile::{Compiled, NODES_AT_MOST, compile};
pub use evaluate::Outcome;
pub use faults::{Fault, INPUTS_AT_MOST, VALUES_AT_MOST};
pub use questions::{Answer, Asking, Effort, Guide, NoGuide, Step, ask};
pub use table::{
    Condition, Cube, Decision, DropReason, Impossible, Input, Item, Kind, Policy, Rule, Situation,
    Table,
};
pub use verify::{Breach, Finding, House, Planned, Unproven, Urgency, YoungestBand, verify};
pub use whole::Whole;
