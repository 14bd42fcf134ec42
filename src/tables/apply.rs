//! Making diagrams from diagrams. Every pair of nodes is met once, so work grows with the
//! diagrams and not with the situations.

use std::collections::HashMap;

use super::diagram::{Diagrams, Node, NodeId};

impl Diagrams {
    /// Combines the results of two diagrams, situation by situation. What is impossible in
    /// either is impossible in the whole.
    pub(crate) fn combine(
        &mut self,
        left: NodeId,
        right: NodeId,
        result: impl Fn(&[usize], &[usize]) -> Vec<usize>,
    ) -> NodeId {
        Combine {
            diagrams: self,
            result,
            met: HashMap::new(),
        }
        .at(left, right)
    }

    /// What remains of a diagram when one input has one value.
    pub(crate) fn answer(&mut self, root: NodeId, input: usize, value: usize) -> NodeId {
        Answer {
            diagrams: self,
            input,
            value,
            met: HashMap::new(),
        }
        .at(root)
    }

    /// A diagram in which every other value of one input is impossible.
    pub(crate) fn only(&mut self, root: NodeId, input: usize, value: usize) -> NodeId {
        let inside = self.leaf(Vec::new());
        let children = (0..self.width(input)).map(|other| match other == value {
            true => inside,
            false => Self::IMPOSSIBLE,
        });
        let children = children.collect();
        let there = self.branch(input, children);
        self.combine(root, there, |numbers, _| numbers.to_vec())
    }

    /// Joins two diagrams of which each may know what the other calls impossible; nothing when
    /// they contradict each other in some situation.
    pub(crate) fn fill(&mut self, left: NodeId, right: NodeId) -> Option<NodeId> {
        Fill {
            diagrams: self,
            met: HashMap::new(),
        }
        .at(left, right)
    }

    /// The first input that either of two nodes asks.
    fn first_input(&self, left: NodeId, right: NodeId) -> Option<usize> {
        let asked = [self.input(left), self.input(right)];
        asked.into_iter().flatten().min()
    }

    fn width(&self, input: usize) -> usize {
        self.widths().get(input).copied().unwrap_or(0)
    }
}

struct Combine<'a, F> {
    diagrams: &'a mut Diagrams,
    result: F,
    met: HashMap<(NodeId, NodeId), NodeId>,
}

impl<F: Fn(&[usize], &[usize]) -> Vec<usize>> Combine<'_, F> {
    fn at(&mut self, left: NodeId, right: NodeId) -> NodeId {
        if left == Diagrams::IMPOSSIBLE || right == Diagrams::IMPOSSIBLE {
            return Diagrams::IMPOSSIBLE;
        }
        if let Some(done) = self.met.get(&(left, right)) {
            return *done;
        }
        let made = match self.diagrams.first_input(left, right) {
            Some(input) => self.branch(input, left, right),
            None => self.leaf(left, right),
        };
        self.met.insert((left, right), made);
        made
    }

    fn branch(&mut self, input: usize, left: NodeId, right: NodeId) -> NodeId {
        let children = (0..self.diagrams.width(input))
            .map(|value| {
                let left = self.diagrams.child(left, input, value);
                let right = self.diagrams.child(right, input, value);
                self.at(left, right)
            })
            .collect();
        self.diagrams.branch(input, children)
    }

    fn leaf(&mut self, left: NodeId, right: NodeId) -> NodeId {
        match (self.diagrams.node(left), self.diagrams.node(right)) {
            (Node::Leaf(left), Node::Leaf(right)) => {
                let numbers = (self.result)(left, right);
                self.diagrams.leaf(numbers)
            }
            _ => Diagrams::IMPOSSIBLE,
        }
    }
}

struct Answer<'a> {
    diagrams: &'a mut Diagrams,
    input: usize,
    value: usize,
    met: HashMap<NodeId, NodeId>,
}

impl Answer<'_> {
    fn at(&mut self, node: NodeId) -> NodeId {
        let Some(input) = self
            .diagrams
            .input(node)
            .filter(|asked| *asked <= self.input)
        else {
            return node;
        };
        if input == self.input {
            return self.diagrams.child(node, input, self.value);
        }
        if let Some(done) = self.met.get(&node) {
            return *done;
        }
        let children = (0..self.diagrams.width(input))
            .map(|value| {
                let child = self.diagrams.child(node, input, value);
                self.at(child)
            })
            .collect();
        let made = self.diagrams.branch(input, children);
        self.met.insert(node, made);
        made
    }
}

struct Fill<'a> {
    diagrams: &'a mut Diagrams,
    met: HashMap<(NodeId, NodeId), Option<NodeId>>,
}

impl Fill<'_> {
    fn at(&mut self, left: NodeId, right: NodeId) -> Option<NodeId> {
        if left == right || right == Diagrams::IMPOSSIBLE {
            return Some(left);
        }
        if left == Diagrams::IMPOSSIBLE {
            return Some(right);
        }
        if let Some(done) = self.met.get(&(left, right)) {
            return *done;
        }
        // Two leaves that are not the same node contradict each other.
        let input = self.diagrams.first_input(left, right);
        let made = input.and_then(|input| self.branch(input, left, right));
        self.met.insert((left, right), made);
        made
    }

    fn branch(&mut self, input: usize, left: NodeId, right: NodeId) -> Option<NodeId> {
        let children = (0..self.diagrams.width(input))
            .map(|value| {
                let left = self.diagrams.child(left, input, value);
                let right = self.diagrams.child(right, input, value);
                self.at(left, right)
            })
            .collect::<Option<Vec<_>>>()?;
        Some(self.diagrams.branch(input, children))
    }
}
