//! Writing the guide down: every state that a reader can come to is one step.

use std::collections::HashMap;

use super::super::compile::NODES_AT_MOST;
use super::super::diagram::NodeId;
use super::choice::{Chooser, Cost};
use super::outcomes::{Outcomes, Results};
use super::states::States;
use super::{Answer, Effort, Guide, NoGuide, Step};

/// Makes the guide of these outcomes.
pub(crate) fn guide(
    outcomes: Outcomes,
    first: Option<usize>,
    effort: Effort,
) -> Result<Guide, NoGuide> {
    let mut writer = Writer {
        states: States::new(outcomes.diagrams),
        results: outcomes.results,
        chooser: Chooser::new(first, effort.exact_up_to),
        effort,
        steps: Vec::new(),
        written: HashMap::new(),
    };
    let start = writer.states.simple(outcomes.root);
    let (_, cost) = writer.write(start)?;
    Ok(Guide {
        steps: writer.steps,
        longest: cost.longest,
        average_in_millionths: cost.average,
    })
}

struct Writer {
    states: States,
    results: Results,
    chooser: Chooser,
    effort: Effort,
    steps: Vec<Step>,
    written: HashMap<NodeId, (usize, Cost)>,
}

impl Writer {
    /// Writes a state and all that follows from it, unless it was written before.
    fn write(&mut self, state: NodeId) -> Result<(usize, Cost), NoGuide> {
        if let Some(done) = self.written.get(&state) {
            return Ok(*done);
        }
        let place = self.reserve()?;
        let (step, cost) = match self.chooser.next(&mut self.states, state) {
            Some(input) => self.question(state, input)?,
            None => (self.result(state)?, Cost::default()),
        };
        if let Some(reserved) = self.steps.get_mut(place) {
            *reserved = step;
        }
        self.written.insert(state, (place, cost));
        Ok((place, cost))
    }

    /// A step stands before those that follow from it, so its place is taken first.
    fn reserve(&mut self) -> Result<usize, NoGuide> {
        let place = self.steps.len();
        if place >= self.effort.steps_at_most || self.states.diagrams().len() > NODES_AT_MOST {
            return Err(NoGuide::TooLarge);
        }
        self.steps.push(Step::Question {
            input: 0,
            next: Vec::new(),
        });
        Ok(place)
    }

    fn question(&mut self, state: NodeId, input: usize) -> Result<(Step, Cost), NoGuide> {
        let mut next = Vec::new();
        let mut costs = Vec::new();
        for (values, state) in self.states.ways(state, input) {
            let (step, cost) = self.write(state)?;
            costs.push((values.len(), cost));
            next.push(Answer { values, step });
        }
        Ok((Step::Question { input, next }, Cost::of_question(&costs)))
    }

    fn result(&self, state: NodeId) -> Result<Step, NoGuide> {
        let shown = self.states.diagrams().end(state);
        let step = shown.and_then(|numbers| self.results.get(numbers));
        step.cloned().ok_or(NoGuide::Impossible)
    }
}
