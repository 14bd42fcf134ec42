//! The diagrams that several laws need: what is shown where, and what is shown first.
//!
//! When too many nodes are made, rules are left out to come to an end; the caller then
//! throws away what was found, see [`Proof::too_large`].

use std::collections::BTreeSet;

use super::super::compile::{Compiled, NODES_AT_MOST, union};
use super::super::diagram::{Diagrams, NodeId};
use super::super::table::{Item, Situation, Table};
use super::{Breach, Finding};

/// A table under proof.
pub(crate) struct Proof<'a> {
    compiled: &'a Compiled,
    diagrams: Diagrams,
    items: Vec<&'a Item>,
}

impl<'a> Proof<'a> {
    /// Starts from the small diagrams: most laws look at a few rules only, and never need the
    /// whole.
    pub(crate) fn new(compiled: &'a Compiled) -> Self {
        let rules = compiled.table().rules.iter();
        let items: BTreeSet<&Item> = rules.flat_map(|rule| &rule.items).collect();
        Self {
            compiled,
            diagrams: compiled.diagrams().clone(),
            items: items.into_iter().collect(),
        }
    }

    /// The table.
    pub(crate) fn table(&self) -> &'a Table {
        self.compiled.table()
    }

    /// Every item that some rule gives, sorted; a result's number is a place in this list.
    pub(crate) fn items(&self) -> &[&'a Item] {
        &self.items
    }

    /// The item of a number.
    pub(crate) fn item(&self, number: usize) -> Option<&'a Item> {
        self.items.get(number).copied()
    }

    /// Where diagrams are made.
    pub(crate) fn diagrams(&mut self) -> &mut Diagrams {
        &mut self.diagrams
    }

    /// Which of these rules fit: their numbers, sorted.
    pub(crate) fn fitting(&mut self, rules: impl IntoIterator<Item = usize>) -> NodeId {
        let mut root = self.compiled.possible();
        for rule in rules {
            if self.too_large() {
                break;
            }
            let fits = self.compiled.fits(rule);
            root = self.diagrams.combine(root, fits, union);
        }
        root
    }

    /// Whether so many nodes were made that nothing is proven: see [`NODES_AT_MOST`].
    pub(crate) fn too_large(&self) -> bool {
        self.diagrams.len() > NODES_AT_MOST
    }

    /// The wanted items that are shown: their numbers, sorted. Once they are more than `most`,
    /// those of later rules are left out, so that there are few different results.
    pub(crate) fn shown(&mut self, most: usize, wanted: impl Fn(&Item) -> bool) -> NodeId {
        self.gather(wanted, |sofar, given| match sofar.len() > most {
            true => sofar.to_vec(),
            false => union(sofar, given),
        })
    }

    /// The first wanted item that is shown, if one is.
    pub(crate) fn first(&mut self, wanted: impl Fn(&Item) -> bool) -> NodeId {
        self.gather(wanted, |sofar, given| {
            let numbers = if sofar.is_empty() { given } else { sofar };
            numbers.iter().take(1).copied().collect()
        })
    }

    /// Goes through the rules in the order of an outcome; `add` gets what is there and what the
    /// next fitting rule gives of the wanted, in its order.
    fn gather(
        &mut self,
        wanted: impl Fn(&Item) -> bool,
        add: impl Fn(&[usize], &[usize]) -> Vec<usize>,
    ) -> NodeId {
        let mut root = self.compiled.possible();
        for rule in self.compiled.order() {
            let given = self.given(*rule, &wanted);
            if self.too_large() {
                break;
            }
            if given.is_empty() {
                continue;
            }
            let add = |sofar: &[usize], fit: &[usize]| match fit {
                [] => sofar.to_vec(),
                _ => add(sofar, &given),
            };
            let fits = self.compiled.fits(*rule);
            root = self.diagrams.combine(root, fits, add);
        }
        root
    }

    fn given(&self, rule: usize, wanted: impl Fn(&Item) -> bool) -> Vec<usize> {
        let rule = self.table().rules.get(rule);
        let items = rule.into_iter().flat_map(|rule| &rule.items);
        items
            .filter(|item| wanted(item))
            .filter_map(|item| self.items.binary_search(&item).ok())
            .collect()
    }

    /// A finding of a situation, with the fitting rules that give one of the items meant.
    pub(crate) fn finding(
        &self,
        breach: Breach,
        situation: Situation,
        meant: impl Fn(&Item) -> bool,
    ) -> Finding {
        let rules = self.giving(&situation, meant);
        Finding {
            breach,
            rules,
            situation: Some(situation),
        }
    }

    /// The rules that fit a situation and give one of the items meant.
    pub(crate) fn giving(
        &self,
        situation: &Situation,
        meant: impl Fn(&Item) -> bool,
    ) -> Vec<usize> {
        let outcome = self.compiled.outcome(situation);
        let fitting = outcome.into_iter().flat_map(|outcome| outcome.rules);
        fitting
            .filter(|rule| !self.given(*rule, &meant).is_empty())
            .collect()
    }

    /// All rules that fit a situation.
    pub(crate) fn fitting_at(&self, situation: &Situation) -> Vec<usize> {
        let outcome = self.compiled.outcome(situation);
        outcome.map(|outcome| outcome.rules).unwrap_or_default()
    }
}
