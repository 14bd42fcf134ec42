//! What is still open at a step of a guide, and what an answer leaves open.

use std::collections::{BTreeMap, HashMap};

use super::super::diagram::{Diagrams, NodeId};

/// Steps of a guide as diagrams: equal nodes are equal steps.
pub(crate) struct States {
    diagrams: Diagrams,
    simple: HashMap<NodeId, NodeId>,
    open: HashMap<NodeId, Vec<usize>>,
}

/// Values of an input, and the state to which they lead.
pub(crate) type Ways = Vec<(Vec<usize>, NodeId)>;

impl States {
    /// The states of these diagrams.
    pub(crate) fn new(diagrams: Diagrams) -> Self {
        Self {
            diagrams,
            simple: HashMap::new(),
            open: HashMap::new(),
        }
    }

    /// Where they live.
    pub(crate) fn diagrams(&self) -> &Diagrams {
        &self.diagrams
    }

    /// The inputs that can still change what is shown, for a simple state.
    pub(crate) fn open(&mut self, state: NodeId) -> &[usize] {
        let diagrams = &self.diagrams;
        self.open
            .entry(state)
            .or_insert_with(|| diagrams.asked(state).into_iter().collect())
    }

    /// How many partial answers a state has: each open input unasked or answered.
    pub(crate) fn partial_answers(&mut self, state: NodeId) -> u64 {
        let widths = self.diagrams.widths().to_vec();
        let open = self.open(state).iter();
        let choices = open.map(|input| widths.get(*input).map_or(1, |width| *width as u64 + 1));
        choices.fold(1, u64::saturating_mul)
    }

    /// The answers to a question, by their earliest value; impossible ones are left out.
    pub(crate) fn ways(&mut self, state: NodeId, input: usize) -> Ways {
        let width = self.diagrams.widths().get(input).copied().unwrap_or(0);
        let mut ways: Ways = Vec::new();
        let mut places = BTreeMap::new();
        for value in 0..width {
            let next = self.diagrams.answer(state, input, value);
            if next == Diagrams::IMPOSSIBLE {
                continue;
            }
            let next = self.simple(next);
            let place = *places.entry(next).or_insert(ways.len());
            match ways.get_mut(place) {
                Some((values, _)) => values.push(value),
                None => ways.push((vec![value], next)),
            }
        }
        ways
    }

    /// The same state without the inputs that cannot change what is shown.
    ///
    /// A reader's situation is possible, so it does not matter what a diagram says of those that
    /// are not. When the answers to an input never contradict each other, they are joined into
    /// one, each filling in what the others call impossible. Later inputs are joined first, so
    /// that of inputs that can stand in for each other the earlier is asked.
    pub(crate) fn simple(&mut self, state: NodeId) -> NodeId {
        if let Some(done) = self.simple.get(&state) {
            return *done;
        }
        let reached = self.diagrams.reached(state);
        let simple = match reached.contains(&Diagrams::IMPOSSIBLE) {
            true => self.joined(state),
            false => state,
        };
        self.simple.insert(state, simple);
        simple
    }

    fn joined(&mut self, state: NodeId) -> NodeId {
        let inputs = self.diagrams.asked(state).into_iter().rev();
        inputs.fold(state, |state, input| {
            self.without(state, input).unwrap_or(state)
        })
    }

    fn without(&mut self, state: NodeId, input: usize) -> Option<NodeId> {
        let width = self.diagrams.widths().get(input).copied().unwrap_or(0);
        (0..width).try_fold(Diagrams::IMPOSSIBLE, |sofar, value| {
            let answered = self.diagrams.answer(state, input, value);
            self.diagrams.fill(sofar, answered)
        })
    }
}
