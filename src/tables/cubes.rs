//! Diagrams of conditions: which situations a condition holds.

use super::diagram::{Diagrams, NodeId};
use super::table::{Condition, Cube};

impl Diagrams {
    /// A result where the condition holds, no number elsewhere.
    pub(crate) fn condition(&mut self, condition: &Condition, inside: NodeId) -> NodeId {
        let nowhere = self.leaf(Vec::new());
        condition.iter().fold(nowhere, |sofar, cube| {
            let cube = self.cube(cube, inside, nowhere);
            self.combine(sofar, cube, |left, right| {
                if left.is_empty() { right } else { left }.to_vec()
            })
        })
    }

    /// One result inside a cube, another outside it.
    pub(crate) fn cube(&mut self, cube: &Cube, inside: NodeId, outside: NodeId) -> NodeId {
        let widths = self.widths().to_vec();
        let levels = widths.into_iter().enumerate().rev();
        levels.fold(inside, |below, (input, width)| {
            let child = |value| match cube.allows(input, value) {
                true => below,
                false => outside,
            };
            self.branch(input, (0..width).map(child).collect())
        })
    }
}
