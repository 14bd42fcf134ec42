//! From a table to its diagrams: where each rule fits.
//!
//! There is a small diagram for each rule, not one for the whole table. Most laws look at a few
//! rules at a time, and rules that have nothing to do with each other multiply when they are put
//! together; [`Compiled::whole`] puts them together for who wants it.

use super::diagram::{Diagrams, NodeId};
use super::faults::{Fault, faults};
use super::table::{Cube, Item, Table};

/// How many nodes may be made before a table is refused: content must not be able to hang a
/// build. Tables that people can read stay far below it.
pub const NODES_AT_MOST: usize = 200_000;

/// A well-formed table and its diagrams.
#[derive(Debug, Clone)]
pub struct Compiled {
    table: Table,
    order: Vec<usize>,
    diagrams: Diagrams,
    possible: NodeId,
    fits: Vec<NodeId>,
}

/// Compiles a table.
///
/// # Errors
///
/// All that is not well formed, or the rule at which the diagrams grew past [`NODES_AT_MOST`].
pub fn compile(table: Table) -> Result<Compiled, Vec<Fault>> {
    let faults = faults(&table);
    if !faults.is_empty() {
        return Err(faults);
    }
    let widths = table.inputs.iter().map(|input| input.values.len());
    let mut diagrams = Diagrams::new(widths.collect());
    let possible = possible(&mut diagrams, &table);
    let mut fits = Vec::new();
    for (rule, value) in table.rules.iter().enumerate() {
        let inside = diagrams.leaf(vec![rule]);
        let holds = diagrams.condition(&value.when, inside);
        fits.push(diagrams.combine(possible, holds, union));
        if diagrams.len() > NODES_AT_MOST {
            return Err(vec![Fault::TooLarge { rule }]);
        }
    }
    Ok(Compiled {
        order: rules_in_order(&table),
        table,
        diagrams,
        possible,
        fits,
    })
}

impl Compiled {
    /// The table that was compiled.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Indices of the rules in the order of an outcome: by decision, then by their own order.
    pub(crate) fn order(&self) -> &[usize] {
        &self.order
    }

    /// Where its diagrams live; who makes more of them makes a copy.
    pub(crate) fn diagrams(&self) -> &Diagrams {
        &self.diagrams
    }

    /// No number where a situation is possible.
    pub(crate) fn possible(&self) -> NodeId {
        self.possible
    }

    /// The number of a rule where it fits, none where it does not.
    pub(crate) fn fits(&self, rule: usize) -> NodeId {
        let fits = self.fits.get(rule).copied();
        fits.unwrap_or(Diagrams::IMPOSSIBLE)
    }

    /// A copy of the diagrams, and there: no number where a situation of a cube is possible.
    pub(crate) fn within(&self, cube: &Cube) -> (Diagrams, NodeId) {
        let mut diagrams = self.diagrams.clone();
        let inside = diagrams.leaf(Vec::new());
        let inside = diagrams.cube(cube, inside, Diagrams::IMPOSSIBLE);
        let possible = diagrams.combine(self.possible, inside, union);
        (diagrams, possible)
    }
}

fn possible(diagrams: &mut Diagrams, table: &Table) -> NodeId {
    let nothing = diagrams.leaf(Vec::new());
    table.impossible.iter().fold(nothing, |sofar, entry| {
        let elsewhere = diagrams.condition(&entry.when, Diagrams::IMPOSSIBLE);
        diagrams.combine(sofar, elsewhere, union)
    })
}

fn rules_in_order(table: &Table) -> Vec<usize> {
    let mut order: Vec<usize> = (0..table.rules.len()).collect();
    order.sort_by_key(|rule| table.rules.get(*rule).map(|rule| rule.decision));
    order
}

/// The numbers of both, sorted, each once.
pub(crate) fn union(left: &[usize], right: &[usize]) -> Vec<usize> {
    let mut both = [left, right].concat();
    both.sort_unstable();
    both.dedup();
    both
}

/// The items of rules in the order given, doubles dropped, the first kept.
pub(crate) fn items_of<'a>(table: &'a Table, rules: &[usize]) -> Vec<&'a Item> {
    let rules = rules.iter().filter_map(|rule| table.rules.get(*rule));
    let mut items: Vec<&Item> = Vec::new();
    for item in rules.flat_map(|rule| &rule.items) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    items
}
