//! Writing the guide down: every choice that a reader can come to is one step.

use std::collections::HashMap;

use super::super::compile::NODES_AT_MOST;
use super::super::diagram::NodeId;
use super::choice::{Chooser, Cost};
use super::outcomes::Results;
use super::states::States;
use super::{Answer, Effort, Guide, NoGuide, Step};

/// Makes the guide that begins at a state and ends at these results.
pub(crate) fn guide(
    states: &mut States,
    root: NodeId,
    results: &Results,
    first: &[usize],
    effort: Effort,
) -> Result<Guide, NoGuide> {
    let start = states.simple(root);
    let mut writer = Writer {
        states,
        results,
        chooser: Chooser::new(first.to_vec(), effort.exact_up_to),
        effort,
        written: HashMap::new(),
        steps: Vec::new(),
        places: HashMap::new(),
    };
    let (_, cost) = writer.write(start)?;
    Ok(Guide {
        steps: from_the_start(writer.steps),
        longest: cost.longest,
        average_in_millionths: cost.average,
    })
}

/// Steps are written after those that follow from them, and read before them.
fn from_the_start(mut steps: Vec<Step>) -> Vec<Step> {
    let last = steps.len().saturating_sub(1);
    steps.reverse();
    for step in &mut steps {
        if let Step::Question { next, .. } = step {
            for answer in next {
                answer.step = last.saturating_sub(answer.step);
            }
        }
    }
    steps
}

struct Writer<'a> {
    states: &'a mut States,
    results: &'a Results,
    chooser: Chooser,
    effort: Effort,
    written: HashMap<NodeId, (usize, Cost)>,
    steps: Vec<Step>,
    places: HashMap<Step, usize>,
}

impl Writer<'_> {
    /// Writes all that follows from a state and then the state itself, unless it was written
    /// before.
    fn write(&mut self, state: NodeId) -> Result<(usize, Cost), NoGuide> {
        if let Some(done) = self.written.get(&state) {
            return Ok(*done);
        }
        let (step, cost) = match self.chooser.next(self.states, state) {
            Some(input) => self.question(state, input)?,
            None => (self.result(state)?, Cost::default()),
        };
        let place = self.place(step)?;
        self.written.insert(state, (place, cost));
        Ok((place, cost))
    }

    /// States that differ only in what they say of impossible situations may come to the same
    /// step, so steps are compared as well.
    fn place(&mut self, step: Step) -> Result<usize, NoGuide> {
        if let Some(place) = self.places.get(&step) {
            return Ok(*place);
        }
        let place = self.steps.len();
        if place >= self.effort.steps_at_most || self.states.diagrams().len() > NODES_AT_MOST {
            return Err(NoGuide::TooLarge);
        }
        self.steps.push(step.clone());
        self.places.insert(step, place);
        Ok(place)
    }

    fn question(&mut self, state: NodeId, input: usize) -> Result<(Step, Cost), NoGuide> {
        let mut next: Vec<Answer> = Vec::new();
        let mut costs = Vec::new();
        for (values, state) in self.states.ways(state, input) {
            let (step, cost) = self.write(state)?;
            costs.push((values.len(), cost));
            match next.iter_mut().find(|answer| answer.step == step) {
                Some(same) => same.values.extend(values),
                None => next.push(Answer { values, step }),
            }
        }
        for answer in &mut next {
            answer.values.sort_unstable();
        }
        Ok((Step::Question { input, next }, Cost::of_question(&costs)))
    }

    fn result(&self, state: NodeId) -> Result<Step, NoGuide> {
        let shown = self.states.diagrams().end(state);
        let step = shown.and_then(|numbers| self.results.get(numbers));
        step.cloned().ok_or(NoGuide::Impossible)
    }
}
