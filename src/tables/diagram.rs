//! Decision diagrams with many values and many results (MTMDD), kept reduced and shared.
//!
//! A diagram is a function from situations to sets of numbers, with one result apart for what
//! cannot be. Two functions are the same exactly when their [`NodeId`]s are: equal nodes are kept
//! once, and a node whose children are all equal is that child. What the numbers mean is up to
//! whoever builds the diagram.

use std::collections::HashMap;

/// A node, by its place in the [`Diagrams`] that made it; of others it means nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId(usize);

/// A node of a diagram.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Node {
    /// The situations that lead here cannot be.
    Impossible,
    /// The result: numbers in an order that its builder chose.
    Leaf(Vec<usize>),
    /// What is next depends on one input.
    Branch {
        /// The input; those below it are later ones.
        input: usize,
        /// What follows from each of its values.
        children: Vec<NodeId>,
    },
}

/// All nodes of a family of diagrams over the same inputs.
#[derive(Debug, Clone)]
pub(crate) struct Diagrams {
    widths: Vec<usize>,
    nodes: Vec<Node>,
    known: HashMap<Node, NodeId>,
}

impl Diagrams {
    /// The one node for what cannot be: the first that every family holds.
    pub(crate) const IMPOSSIBLE: NodeId = NodeId(0);

    /// A family without results, over inputs of so many values.
    pub(crate) fn new(widths: Vec<usize>) -> Self {
        Self {
            widths,
            nodes: vec![Node::Impossible],
            known: HashMap::from([(Node::Impossible, Self::IMPOSSIBLE)]),
        }
    }

    /// How many values each input has.
    pub(crate) fn widths(&self) -> &[usize] {
        &self.widths
    }

    /// How many nodes were ever made.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// What stands at a node; what another family made leads nowhere.
    pub(crate) fn node(&self, id: NodeId) -> &Node {
        self.nodes.get(id.0).unwrap_or(&Node::Impossible)
    }

    /// The input that a node asks.
    pub(crate) fn input(&self, id: NodeId) -> Option<usize> {
        match self.node(id) {
            Node::Branch { input, .. } => Some(*input),
            Node::Impossible | Node::Leaf(_) => None,
        }
    }

    /// What follows from a value of an input that no node above asked; the node itself when it
    /// does not ask that input.
    pub(crate) fn child(&self, id: NodeId, input: usize, value: usize) -> NodeId {
        match self.node(id) {
            Node::Branch {
                input: asked,
                children,
            } if *asked == input => children.get(value).copied().unwrap_or(Self::IMPOSSIBLE),
            _ => id,
        }
    }

    /// The node of a result.
    pub(crate) fn leaf(&mut self, numbers: Vec<usize>) -> NodeId {
        self.keep(Node::Leaf(numbers))
    }

    /// The node that asks an input; the child itself when the answer makes no difference.
    pub(crate) fn branch(&mut self, input: usize, children: Vec<NodeId>) -> NodeId {
        match children.first() {
            Some(first) if children.iter().all(|child| child == first) => *first,
            _ => self.keep(Node::Branch { input, children }),
        }
    }

    fn keep(&mut self, node: Node) -> NodeId {
        if let Some(id) = self.known.get(&node) {
            return *id;
        }
        let id = NodeId(self.nodes.len());
        self.nodes.push(node.clone());
        self.known.insert(node, id);
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_nodes_are_one_node() {
        let mut diagrams = Diagrams::new(vec![2, 2]);
        let (no, yes) = (diagrams.leaf(vec![]), diagrams.leaf(vec![7]));
        let first = diagrams.branch(1, vec![no, yes]);
        let again = diagrams.branch(1, vec![no, yes]);
        assert_eq!(first, again);
        assert_eq!(diagrams.len(), 4);
    }

    #[test]
    fn an_answer_without_effect_is_not_asked() {
        let mut diagrams = Diagrams::new(vec![2]);
        let yes = diagrams.leaf(vec![7]);
        assert_eq!(diagrams.branch(0, vec![yes, yes]), yes);
    }
}
