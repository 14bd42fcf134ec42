//! What a table gives: the outcome of a situation, or of all that may yet be the case.

use super::compile::{Compiled, items_of};
use super::table::{Cube, Item, Situation};

/// What a table gives.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Outcome {
    /// Indices of the rules that fit, by decision and then by their own order.
    pub rules: Vec<usize>,
    /// What they give, in that order; doubles are dropped, the first stays.
    pub items: Vec<Item>,
}

impl Compiled {
    /// The outcome of one situation; nothing when it is impossible, or is no situation of this
    /// table (a value too many or too few, or one that its input does not have).
    pub fn outcome(&self, situation: &Situation) -> Option<Outcome> {
        let inputs = self.table().inputs.as_slice();
        let mut values = situation.0.iter().zip(inputs);
        let known = situation.0.len() == inputs.len()
            && values.all(|(value, input)| usize::from(*value) < input.values.len());
        self.diagrams()
            .at(self.possible(), situation)
            .filter(|_| known)?;
        Some(self.outcome_of(|rule| {
            let fits = self.diagrams().at(self.fits(rule), situation);
            fits.is_some_and(|fits| !fits.is_empty())
        }))
    }

    /// All that some possible situation of a cube gives: rules that never fit together may stand
    /// side by side. Items stand in the order of the rules. Nothing when no situation of the cube
    /// is possible.
    pub fn outcome_of_any(&self, cube: &Cube) -> Option<Outcome> {
        let inputs = self.table().inputs.iter().enumerate();
        let mut choices = inputs.map(|(input, value)| {
            let values = 0..value.values.len();
            values.into_iter().any(|value| cube.allows(input, value))
        });
        if !choices.all(|choice| choice) {
            return None;
        }
        let possible = self.diagrams().results(self.possible(), cube);
        possible.first()?;
        Some(self.outcome_of(|rule| {
            let fits = self.diagrams().results(self.fits(rule), cube);
            fits.iter().any(|fits| !fits.is_empty())
        }))
    }

    fn outcome_of(&self, fits: impl Fn(usize) -> bool) -> Outcome {
        let rules = self.order().iter().copied();
        let rules: Vec<usize> = rules.filter(|rule| fits(*rule)).collect();
        let items = items_of(self.table(), &rules)
            .into_iter()
            .cloned()
            .collect();
        Outcome { rules, items }
    }
}
