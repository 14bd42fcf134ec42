//! In which order a guide asks its questions.
//!
//! A guide is a graph: answers that leave the same choice open lead to the same step. A question
//! is asked only when it can still change what is shown, "unknown" is always an answer, and an
//! answer that would make the situation impossible is left out. Outcomes are compared by their
//! items, in order: two rules that say the same need no question between them.
//!
//! What is exact: that no needed question is left out, and no needless one asked. The order is
//! exact as [`Effort::exact_up_to`] says; above that it is a rule of thumb.

mod choice;
mod guide;
mod outcomes;
mod states;

use super::compile::Compiled;
use super::diagram::NodeId;
use super::table::{Cube, Item};

/// How much may be spent on one guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// How many partial answers (each input open or answered) a step may have for the order of its
    /// questions to be searched and not guessed.
    ///
    /// Searched means: no order needs fewer questions in the worst case, given that the inputs to
    /// ask first come first; among those, the fewest on average, where every answer counts alike
    /// and every later step has itself the fewest in its worst case. Where situations are
    /// impossible, some inputs can stand in for each other; of those the earliest in order are
    /// kept before the search, so that the count is exact for the inputs that are kept.
    ///
    /// Above this number the next input is the one after which the worst answer still depends on
    /// the fewest inputs, then the average answer; below a guessed step the search takes over as
    /// soon as few enough are open.
    pub exact_up_to: u64,
    /// How many steps a guide may have.
    pub steps_at_most: usize,
}

impl Default for Effort {
    fn default() -> Self {
        Self {
            exact_up_to: 20_000,
            steps_at_most: 5_000,
        }
    }
}

/// A guide: its questions and results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// The steps; the first is where the reader starts. Their number is that of a page's sections.
    pub steps: Vec<Step>,
    /// How many questions a reader answers at most.
    pub longest: usize,
    /// How many a reader answers on average, in millionths, when every answer counts alike.
    pub average_in_millionths: u64,
}

/// A section of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// The reader is asked something.
    Question {
        /// The input.
        input: usize,
        /// The answers, by their earliest value.
        next: Vec<Answer>,
    },
    /// The reader is told what to do.
    Result {
        /// What is shown, in order.
        items: Vec<Item>,
        /// The rules that fit whenever this is shown, in the order of an outcome: their reasons
        /// are true for every reader who comes here.
        always: Vec<usize>,
        /// The rules that fit in some situation that shows this, those of `always` among them.
        sometimes: Vec<usize>,
    },
}

/// Answers with the same next step.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Answer {
    /// Values of the input, in order; 0 is "unknown".
    pub values: Vec<usize>,
    /// Index of the step.
    pub step: usize,
}

/// Why there is no guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoGuide {
    /// What is known already is impossible.
    Impossible,
    /// It has more steps than [`Effort::steps_at_most`], or takes more nodes than
    /// [`NODES_AT_MOST`](super::NODES_AT_MOST): more should be known before it starts.
    TooLarge,
}

/// Makes the guide for who knows that their situation lies in a cube. The inputs of `first` are
/// asked before all others and in their order, each where it can change what is shown.
///
/// # Errors
///
/// See [`NoGuide`].
pub fn ask(
    compiled: &Compiled,
    known: &Cube,
    first: &[usize],
    effort: Effort,
) -> Result<Guide, NoGuide> {
    Asking::of(compiled, known)?.guide(first, effort)
}

/// What can be asked of who knows that their situation lies in a cube, for more than one order of
/// questions: what is found for one is used for the next.
pub struct Asking {
    states: states::States,
    root: NodeId,
    results: outcomes::Results,
}

impl Asking {
    /// Finds what is shown in every possible situation of a cube.
    ///
    /// # Errors
    ///
    /// See [`NoGuide`].
    pub fn of(compiled: &Compiled, known: &Cube) -> Result<Asking, NoGuide> {
        let outcomes = outcomes::outcomes(compiled, known)?;
        Ok(Asking {
            states: states::States::new(outcomes.diagrams),
            root: outcomes.root,
            results: outcomes.results,
        })
    }

    /// The guide that asks the inputs of `first` before all others, as [`ask`] does.
    ///
    /// # Errors
    ///
    /// [`NoGuide::TooLarge`], also where the orders tried before took too many nodes.
    pub fn guide(&mut self, first: &[usize], effort: Effort) -> Result<Guide, NoGuide> {
        guide::guide(&mut self.states, self.root, &self.results, first, effort)
    }

    /// The inputs that can change what is shown, alone or together with others. Of inputs that
    /// can stand in for each other, because some situations are impossible, the earliest.
    pub fn open(&mut self) -> Vec<usize> {
        let root = self.states.simple(self.root);
        self.states.open(root).to_vec()
    }
}
