//! The same answers by plain counting: slow, and too simple to be wrong in the same way.

use baken::tables::{Condition, Cube, Item, Rule, Situation, Table};

/// Every situation, possible or not: fewest inputs answered first, then earliest values.
pub(crate) fn situations(table: &Table) -> Vec<Situation> {
    let mut all = vec![Vec::new()];
    for input in &table.inputs {
        let values = 0..input.values.len();
        let longer = |start: Vec<u8>| {
            values
                .clone()
                .map(move |value| [start.clone(), vec![value as u8]].concat())
        };
        all = all.into_iter().flat_map(longer).collect();
    }
    all.sort_by_key(|values| {
        (
            values.iter().filter(|value| **value != 0).count(),
            values.clone(),
        )
    });
    all.into_iter().map(Situation).collect()
}

/// Whether a cube holds a situation.
pub(crate) fn inside(cube: &Cube, situation: &Situation) -> bool {
    let mut values = cube.0.iter().zip(&situation.0);
    values.all(|(mask, value)| mask & (1 << value) != 0)
}

/// Whether a condition holds in a situation.
pub(crate) fn holds(condition: &Condition, situation: &Situation) -> bool {
    condition.iter().any(|cube| inside(cube, situation))
}

/// Whether a situation can be.
pub(crate) fn possible(table: &Table, situation: &Situation) -> bool {
    !table
        .impossible
        .iter()
        .any(|entry| holds(&entry.when, situation))
}

/// The rules that fit, in the order of an outcome.
pub(crate) fn fitting(table: &Table, situation: &Situation) -> Vec<usize> {
    ordered(table, |rule| holds(&rule.when, situation))
}

/// The rules wanted, in the order of an outcome.
pub(crate) fn ordered(table: &Table, wanted: impl Fn(&Rule) -> bool) -> Vec<usize> {
    let mut rules = Vec::new();
    for decision in 0..table.decisions.len() {
        for (number, rule) in table.rules.iter().enumerate() {
            if rule.decision == decision && wanted(rule) {
                rules.push(number);
            }
        }
    }
    rules
}

/// The items of rules, doubles dropped.
pub(crate) fn items(table: &Table, rules: &[usize]) -> Vec<Item> {
    let mut items = Vec::new();
    for item in rules.iter().flat_map(|rule| &table.rules[*rule].items) {
        if !items.contains(item) {
            items.push(item.clone());
        }
    }
    items
}

/// The items of a situation.
pub(crate) fn shown(table: &Table, situation: &Situation) -> Vec<Item> {
    items(table, &fitting(table, situation))
}

/// The same situation with one input changed.
pub(crate) fn with(situation: &Situation, input: usize, value: usize) -> Situation {
    let mut changed = situation.clone();
    changed.0[input] = value as u8;
    changed
}
