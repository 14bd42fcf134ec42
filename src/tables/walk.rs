//! Reading diagrams: one situation's result, the results of many, and the smallest situation
//! that leads to one.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::diagram::{Diagrams, Node, NodeId};
use super::table::{Cube, Situation};

/// What stands at the end of a walk; nothing for what cannot be.
pub(crate) type End<'a> = Option<&'a [usize]>;

impl Diagrams {
    /// The result of one situation; inputs that it leaves out count as unknown.
    pub(crate) fn at(&self, root: NodeId, situation: &Situation) -> End<'_> {
        let mut node = root;
        while let Some(input) = self.input(node) {
            let value = situation.0.get(input).copied().unwrap_or(0);
            node = self.child(node, input, usize::from(value));
        }
        self.end(node)
    }

    /// The results that the situations of a cube lead to, each once, sorted.
    pub(crate) fn results(&self, root: NodeId, cube: &Cube) -> Vec<&[usize]> {
        let mut met = HashSet::from([root]);
        let mut waiting = vec![root];
        let mut found = BTreeSet::new();
        while let Some(id) = waiting.pop() {
            match self.node(id) {
                Node::Impossible => {}
                Node::Leaf(numbers) => {
                    found.insert(numbers.as_slice());
                }
                Node::Branch { input, children } => {
                    let allowed = children
                        .iter()
                        .enumerate()
                        .filter(|(value, _)| cube.allows(*input, *value));
                    waiting.extend(
                        allowed
                            .map(|(_, child)| *child)
                            .filter(|id| met.insert(*id)),
                    );
                }
            }
        }
        found.into_iter().collect()
    }

    /// The nodes that can be reached, results included: the size of a diagram.
    pub(crate) fn reached(&self, root: NodeId) -> BTreeSet<NodeId> {
        let mut met = BTreeSet::from([root]);
        let mut waiting = vec![root];
        while let Some(id) = waiting.pop() {
            if let Node::Branch { children, .. } = self.node(id) {
                waiting.extend(children.iter().copied().filter(|id| met.insert(*id)));
            }
        }
        met
    }

    /// The inputs that a diagram asks anywhere.
    pub(crate) fn asked(&self, root: NodeId) -> BTreeSet<usize> {
        let reached = self.reached(root);
        reached
            .into_iter()
            .filter_map(|id| self.input(id))
            .collect()
    }

    /// The smallest situation with a wanted result: the fewest inputs answered, then the
    /// earliest values in the order of the inputs. Nothing when no situation has it.
    pub(crate) fn smallest(
        &self,
        root: NodeId,
        wanted: impl Fn(&[usize]) -> bool,
    ) -> Option<Situation> {
        let mut answers = Answers {
            diagrams: self,
            wanted,
            met: HashMap::new(),
        };
        answers.needed(root)?;
        Some(answers.fewest(root))
    }

    pub(crate) fn end(&self, id: NodeId) -> End<'_> {
        match self.node(id) {
            Node::Leaf(numbers) => Some(numbers),
            Node::Impossible | Node::Branch { .. } => None,
        }
    }
}

/// How many answers each node still needs before a wanted result.
struct Answers<'a, F> {
    diagrams: &'a Diagrams,
    wanted: F,
    met: HashMap<NodeId, Option<usize>>,
}

impl<F: Fn(&[usize]) -> bool> Answers<'_, F> {
    fn needed(&mut self, id: NodeId) -> Option<usize> {
        if let Some(done) = self.met.get(&id) {
            return *done;
        }
        let diagrams = self.diagrams;
        let needed = match diagrams.node(id) {
            Node::Impossible => None,
            Node::Leaf(numbers) => (self.wanted)(numbers).then_some(0),
            Node::Branch { children, .. } => {
                let ways = children.iter().enumerate();
                ways.filter_map(|(value, child)| self.through(value, *child))
                    .min()
            }
        };
        self.met.insert(id, needed);
        needed
    }

    fn through(&mut self, value: usize, child: NodeId) -> Option<usize> {
        Some(self.needed(child)? + usize::from(value != 0))
    }

    /// Follows the first value that needs no more than the fewest answers; an input that no node
    /// asks stays unknown, which needs none.
    fn fewest(&mut self, root: NodeId) -> Situation {
        let diagrams = self.diagrams;
        let mut values = vec![0; diagrams.widths().len()];
        let mut id = root;
        while let Node::Branch { input, children } = diagrams.node(id) {
            let needed = self.needed(id);
            let best = children
                .iter()
                .enumerate()
                .find(|(value, child)| self.through(*value, **child) == needed);
            let Some((value, child)) = best else { break };
            if let (Some(place), Ok(value)) = (values.get_mut(*input), u8::try_from(value)) {
                *place = value;
            }
            id = *child;
        }
        Situation(values)
    }
}
