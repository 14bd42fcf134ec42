//! A table as one diagram: from a situation to the set of rules that fit it.

use super::compile::{Compiled, NODES_AT_MOST, union};
use super::diagram::{Diagrams, NodeId};
use super::table::{Cube, Situation};

/// The diagram of a whole table, within a cube.
#[derive(Debug, Clone)]
pub struct Whole {
    diagrams: Diagrams,
    root: NodeId,
    everywhere: Cube,
}

impl Compiled {
    /// Puts the rules together, within a cube: what lies outside counts as impossible. Nothing
    /// when the diagram grows past [`NODES_AT_MOST`].
    pub fn whole(&self, within: &Cube) -> Option<Whole> {
        let (mut diagrams, mut root) = self.within(within);
        for rule in self.order() {
            root = diagrams.combine(root, self.fits(*rule), union);
            if diagrams.len() > NODES_AT_MOST {
                return None;
            }
        }
        let everywhere = Cube::all(&self.table().inputs);
        Some(Whole {
            diagrams,
            root,
            everywhere,
        })
    }
}

impl Whole {
    /// The rules that fit a situation, sorted; nothing when it is impossible.
    pub fn fitting(&self, situation: &Situation) -> Option<&[usize]> {
        self.diagrams.at(self.root, situation)
    }

    /// How many nodes the diagram has, results included.
    pub fn nodes(&self) -> usize {
        self.diagrams.reached(self.root).len()
    }

    /// How many different sets of rules fit some possible situation.
    pub fn results(&self) -> usize {
        self.diagrams.results(self.root, &self.everywhere).len()
    }
}
