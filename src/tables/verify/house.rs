//! What the laws of the house speak of, in the words of one table.

use std::collections::BTreeSet;

use super::super::table::Table;

/// What the laws need to know of a table. A law without its entry here is not held against it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct House {
    /// How danger is told (laws 4 and 5).
    pub urgency: Option<Urgency>,
    /// Who the youngest are (law 6).
    pub youngest: Option<YoungestBand>,
    /// The routes that are in use (law 1): a route that is not named here counts as not in use.
    pub in_use: BTreeSet<String>,
    /// The routes that are planned (law 10).
    pub planned: Vec<Planned>,
    /// How many steps to do now are few enough (law 9).
    pub steps_at_most: Option<usize>,
}

impl House {
    /// Whether all inputs and values that are named are those of a table, and no value is that of
    /// "unknown".
    pub(crate) fn knows(&self, table: &Table) -> bool {
        let urgency = self.urgency.as_ref();
        let urgency = urgency.map(|urgency| (urgency.input, urgency.yes));
        let youngest = self
            .youngest
            .map(|youngest| (youngest.input, youngest.value));
        let named = [urgency, youngest];
        named.iter().flatten().all(|(input, value)| {
            let input = table.inputs.get(*input);
            input.is_some_and(|input| *value > 0 && *value < input.values.len())
        })
    }
}

/// How danger is told, and what must then come first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Urgency {
    /// Index of the input that asks for it.
    pub input: usize,
    /// Index of its value for "now".
    pub yes: usize,
    /// The route that must come first then.
    pub route: String,
    /// The warning that must come first as long as it is unknown.
    pub warning: String,
}

/// Who the youngest are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YoungestBand {
    /// Index of the input that asks for age.
    pub input: usize,
    /// Index of its value for the youngest.
    pub value: usize,
}

/// A route that is not there yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The route.
    pub route: String,
    /// What stands in for it: one of these must come before it. When there are none, only its
    /// being first is a breach; that a planned route has fallbacks is for its record to prove.
    pub fallbacks: Vec<String>,
}
