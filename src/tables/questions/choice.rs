//! Which question comes next: searched where few are open, guessed where many are.

use std::collections::HashMap;

use super::super::diagram::NodeId;
use super::states::{States, Ways};

/// One answer of many, in the units in which averages are counted.
const MILLION: u64 = 1_000_000;

/// How many questions follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Cost {
    /// At most.
    pub(crate) longest: usize,
    /// On average, in millionths, when every answer counts alike.
    pub(crate) average: u64,
}

impl Cost {
    /// The cost of a question, from the number of values of each way and what it costs.
    pub(crate) fn of_question(ways: &[(usize, Cost)]) -> Self {
        let longest = ways.iter().map(|(_, cost)| cost.longest).max();
        let averages = ways.iter().map(|(values, cost)| (*values, cost.average));
        Self {
            longest: longest.unwrap_or(0) + 1,
            average: MILLION + mean(averages),
        }
    }
}

/// Chooses questions, and remembers what it found.
pub(crate) struct Chooser {
    first: Vec<usize>,
    exact_up_to: u64,
    best: HashMap<NodeId, (Option<usize>, Cost)>,
}

impl Chooser {
    /// A chooser that asks some inputs before all others, in their order.
    pub(crate) fn new(first: Vec<usize>, exact_up_to: u64) -> Self {
        Self {
            first,
            exact_up_to,
            best: HashMap::new(),
        }
    }

    /// The next question of a simple state; nothing when all is known.
    pub(crate) fn next(&mut self, states: &mut States, state: NodeId) -> Option<usize> {
        let open = self.allowed(states, state);
        match open.as_slice() {
            [] => None,
            [only] => Some(*only),
            _ if states.partial_answers(state) <= self.exact_up_to => self.search(states, state).0,
            _ => guess(states, state, &open),
        }
    }

    fn allowed(&self, states: &mut States, state: NodeId) -> Vec<usize> {
        let open = states.open(state);
        match self.first.iter().find(|first| open.contains(first)) {
            Some(first) => vec![*first],
            None => open.to_vec(),
        }
    }

    fn search(&mut self, states: &mut States, state: NodeId) -> (Option<usize>, Cost) {
        if let Some(done) = self.best.get(&state) {
            return *done;
        }
        let mut best: (Option<usize>, Cost) = (None, Cost::default());
        for input in self.allowed(states, state) {
            let ways = states.ways(state, input);
            let most = best.0.map(|_| best.1.longest);
            let cost = self.cost(states, &ways, most);
            if let Some(cost) = cost.filter(|cost| best.0.is_none() || *cost < best.1) {
                best = (Some(input), cost);
            }
        }
        self.best.insert(state, best);
        best
    }

    /// What a question costs; nothing as soon as it is longer than what was found before.
    fn cost(&mut self, states: &mut States, ways: &Ways, most: Option<usize>) -> Option<Cost> {
        let mut costs = Vec::new();
        for (values, next) in ways {
            let (_, cost) = self.search(states, *next);
            if most.is_some_and(|most| cost.longest >= most) {
                return None;
            }
            costs.push((values.len(), cost));
        }
        Some(Cost::of_question(&costs))
    }
}

/// The input after which the worst answer depends on the fewest inputs, then the average one,
/// then the earliest.
fn guess(states: &mut States, state: NodeId, open: &[usize]) -> Option<usize> {
    open.iter().copied().min_by_key(|input| {
        let ways = states.ways(state, *input);
        let left: Vec<(usize, u64)> = ways
            .iter()
            .map(|(values, next)| (values.len(), states.open(*next).len() as u64 * MILLION))
            .collect();
        let worst = left.iter().map(|(_, open)| *open).max();
        (worst, mean(left.into_iter()))
    })
}

/// The mean of numbers that each stand for so many answers.
fn mean(numbers: impl Iterator<Item = (usize, u64)>) -> u64 {
    let (count, sum) = numbers.fold((0_u64, 0_u64), |(count, sum), (times, number)| {
        let times = times as u64;
        let more = number.saturating_mul(times);
        (count.saturating_add(times), sum.saturating_add(more))
    });
    sum.checked_div(count).unwrap_or(0)
}
