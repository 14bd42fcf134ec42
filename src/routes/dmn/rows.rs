//! The rows of a rule: conditions of which no two fit one situation.
//!
//! A rule of ours fits where one of its conditions holds; a row of DMN has one condition. Were
//! each condition a row, a situation in which two hold would have two: an error where a decision
//! is UNIQUE, and the same outcome twice where it collects. So each row leaves out what the rows
//! above it already hold (the sharp operation of cube algebra).

use crate::model::Condition;
use crate::routes::compose::Composed;
use crate::routes::conditions::UNKNOWN;

/// The values that an input may have in a row; an input that is not named may have any.
pub(super) type Cells<'a> = Vec<(&'a str, Vec<&'a str>)>;

/// The rows of a rule with these conditions; a rule without any always fits.
pub(super) fn rows<'a>(composed: &'a Composed<'_>, conditions: &'a [Condition]) -> Vec<Cells<'a>> {
    if conditions.is_empty() {
        return vec![Cells::new()];
    }
    let mut rows = Vec::new();
    for (place, condition) in conditions.iter().enumerate() {
        let mut own = vec![cells(condition)];
        for above in conditions.iter().take(place).map(cells) {
            let left = own.iter().flat_map(|one| without(composed, one, &above));
            own = left.collect();
        }
        rows.extend(own);
    }
    rows
}

/// A condition as cells.
pub(super) fn cells(condition: &Condition) -> Cells<'_> {
    let cell = condition.iter().map(|(name, values)| {
        let values = values.iter().map(|value| value.value.as_str());
        (name.value.as_str(), values.collect())
    });
    cell.collect()
}

/// All that an input may be, in the order in which it is declared.
pub(super) fn values_of<'a>(composed: &'a Composed<'_>, input: &str) -> Vec<&'a str> {
    let known = composed.inputs.iter().find(|one| one.id.value == input);
    let values: Vec<&str> = match known {
        Some(known) => known.values.iter().map(|one| one.value.as_str()).collect(),
        // What follows from others does, or does not.
        None => vec!["yes", "no"],
    };
    values.into_iter().chain([UNKNOWN]).collect()
}

/// What of a row another does not hold, as rows of which no two overlap.
fn without<'a>(composed: &'a Composed<'_>, row: &Cells<'a>, other: &Cells<'a>) -> Vec<Cells<'a>> {
    let mut left = Vec::new();
    let mut rest = row.clone();
    for (input, held) in other {
        let (inside, outside): (Vec<&str>, Vec<&str>) = allowed(composed, &rest, input)
            .into_iter()
            .partition(|value| held.contains(value));
        if !outside.is_empty() {
            left.push(with(&rest, input, outside));
        }
        if inside.is_empty() {
            return left;
        }
        rest = with(&rest, input, inside);
    }
    left
}

fn allowed<'a>(composed: &'a Composed<'_>, row: &Cells<'a>, input: &str) -> Vec<&'a str> {
    let cell = row.iter().find(|(name, _)| *name == input);
    cell.map_or_else(|| values_of(composed, input), |(_, values)| values.clone())
}

fn with<'a>(row: &Cells<'a>, input: &'a str, values: Vec<&'a str>) -> Cells<'a> {
    let mut row = row.clone();
    row.retain(|(name, _)| *name != input);
    row.push((input, values));
    row
}
