//! Guides that come together: who starts from a signal soon walks the way of all others.

use std::collections::BTreeMap;

use crate::tables::{Answer, Step};

/// Steps, each once: guides that come together share what is left of the way.
pub(super) struct Steps {
    pub(super) all: Vec<Step>,
}

impl Steps {
    pub(super) fn of(all: Vec<Step>) -> Steps {
        Steps { all }
    }

    /// Adds the steps of another guide, those that are not there yet; where it starts. Where there
    /// would be more than so many, nothing is added: its readers start where all do.
    pub(super) fn add_within(&mut self, steps: &[Step], most: usize) -> Option<usize> {
        let before = self.all.len();
        let start = self.add(steps);
        if self.all.len() > most {
            self.all.truncate(before);
            return None;
        }
        start
    }

    fn add(&mut self, steps: &[Step]) -> Option<usize> {
        let mut places: BTreeMap<usize, usize> = BTreeMap::new();
        // Every answer leads to a later step, so from the last on each finds where it leads.
        for (number, step) in steps.iter().enumerate().rev() {
            let step = moved(step, &places)?;
            let known = self.all.iter().position(|known| *known == step);
            let place = known.unwrap_or_else(|| {
                self.all.push(step);
                self.all.len() - 1
            });
            places.insert(number, place);
        }
        places.get(&0).copied()
    }
}

/// A step whose answers lead to where those steps stand now.
fn moved(step: &Step, places: &BTreeMap<usize, usize>) -> Option<Step> {
    let Step::Question { input, next } = step else {
        return Some(step.clone());
    };
    let answer = |answer: &Answer| {
        Some(Answer {
            values: answer.values.clone(),
            step: *places.get(&answer.step)?,
        })
    };
    Some(Step::Question {
        input: *input,
        next: next.iter().map(answer).collect::<Option<_>>()?,
    })
}
