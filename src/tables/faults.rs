//! Tables that are not well formed, found before anything is built from them.

use super::table::{Condition, Input, Table};

/// How many inputs a table may have; diagrams are walked one input deeper at a time.
pub const INPUTS_AT_MOST: usize = 64;

/// How many values an input may have, "unknown" included; a mask holds one bit for each.
pub const VALUES_AT_MOST: usize = 32;

/// Why a table cannot be compiled. Numbers are indices into the table.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Fault {
    /// More than [`INPUTS_AT_MOST`] inputs.
    TooManyInputs,
    /// An input with no value at all, or more than [`VALUES_AT_MOST`].
    Values {
        /// The input.
        input: usize,
    },
    /// A rule of a decision that does not exist.
    Decision {
        /// The rule.
        rule: usize,
    },
    /// A rule's condition names values or inputs that do not exist, or leaves an input out.
    Condition {
        /// The rule.
        rule: usize,
    },
    /// The same, in an entry of `impossible`.
    Impossible {
        /// The entry.
        entry: usize,
    },
    /// A drop of an input or values that do not exist.
    Drop {
        /// The drop.
        drop: usize,
    },
    /// The diagram grew past [`NODES_AT_MOST`](super::NODES_AT_MOST) at this rule.
    TooLarge {
        /// The rule.
        rule: usize,
    },
}

/// Finds all that is not well formed.
pub(crate) fn faults(table: &Table) -> Vec<Fault> {
    let inputs = table.inputs.as_slice();
    let too_many = (inputs.len() > INPUTS_AT_MOST).then_some(Fault::TooManyInputs);
    too_many
        .into_iter()
        .chain(input_faults(inputs))
        .chain(impossible_faults(table))
        .chain(rule_faults(table))
        .chain(drop_faults(table))
        .collect()
}

fn input_faults(inputs: &[Input]) -> impl Iterator<Item = Fault> {
    inputs
        .iter()
        .enumerate()
        .filter(|(_, input)| !(1..=VALUES_AT_MOST).contains(&input.values.len()))
        .map(|(input, _)| Fault::Values { input })
}

fn impossible_faults(table: &Table) -> impl Iterator<Item = Fault> {
    let entries = table.impossible.iter().enumerate();
    entries
        .filter(|(_, entry)| !fits_inputs(&entry.when, &table.inputs))
        .map(|(entry, _)| Fault::Impossible { entry })
}

fn rule_faults(table: &Table) -> impl Iterator<Item = Fault> {
    table.rules.iter().enumerate().flat_map(|(rule, value)| {
        let decision = value.decision >= table.decisions.len();
        let condition = !fits_inputs(&value.when, &table.inputs);
        [
            decision.then_some(Fault::Decision { rule }),
            condition.then_some(Fault::Condition { rule }),
        ]
        .into_iter()
        .flatten()
    })
}

fn drop_faults(table: &Table) -> impl Iterator<Item = Fault> {
    let drops = table.drops.iter().enumerate();
    drops
        .filter(|(_, drop)| match table.inputs.get(drop.input) {
            Some(input) => drop.values & !input.any() != 0,
            None => true,
        })
        .map(|(drop, _)| Fault::Drop { drop })
}

fn fits_inputs(condition: &Condition, inputs: &[Input]) -> bool {
    condition.iter().all(|cube| {
        let masks = cube.0.iter().zip(inputs);
        cube.0.len() == inputs.len()
            && masks
                .into_iter()
                .all(|(mask, input)| mask & !input.any() == 0)
    })
}
