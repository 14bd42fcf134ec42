//! Laws 6 and 7, counted.

use std::collections::BTreeSet;

use baken::tables::{Breach, Finding, Item, Kind, Situation};

use super::Counted;
use crate::plain::{self, possible, shown, with};

impl Counted<'_> {
    fn loses(&self, item: &Item, input: usize, from: usize, to: usize) -> Option<Situation> {
        let at = |s: &Situation, value| {
            let changed = with(s, input, value);
            possible(self.table, &changed).then(|| shown(self.table, &changed).contains(item))
        };
        let all = plain::situations(self.table);
        all.into_iter()
            .filter(|s| s.0[input] == 0)
            .find(|s| at(s, from) == Some(true) && at(s, to) == Some(false))
    }

    fn contacts(&self) -> BTreeSet<Item> {
        let items = self.table.rules.iter().flat_map(|rule| rule.items.clone());
        items
            .filter(|item| !matches!(item.kind, Kind::Now | Kind::Then))
            .collect()
    }

    pub(super) fn hidden(&self) -> Vec<Finding> {
        let young = self.house.youngest.unwrap();
        let mut found = Vec::new();
        for item in self.contacts() {
            if let Some(s) = self.loses(&item, young.input, young.value, 0) {
                let rules =
                    self.giving(&with(&s, young.input, young.value), |other| *other == item);
                found.push(Finding {
                    breach: Breach::HiddenAtUnknownAge { item },
                    rules,
                    situation: Some(s),
                });
            }
        }
        found
    }

    pub(super) fn lost(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        for (input, values) in self
            .table
            .inputs
            .iter()
            .map(|input| input.values.len())
            .enumerate()
        {
            for value in 1..values {
                for item in self.contacts() {
                    let excused = self.table.drops.iter().any(|drop| {
                        drop.input == input
                            && drop.values & (1 << value) != 0
                            && drop.items.contains(&item)
                    });
                    if let Some(s) = self.loses(&item, input, 0, value).filter(|_| !excused) {
                        let rules = self.giving(&s, |other| *other == item);
                        found.push(Finding {
                            breach: Breach::Lost { input, value, item },
                            rules,
                            situation: Some(s),
                        });
                    }
                }
            }
        }
        found.extend(self.unneeded());
        found
    }

    fn unneeded(&self) -> Vec<Finding> {
        let mut met = BTreeSet::new();
        let mut found = Vec::new();
        for (drop, entry) in self.table.drops.iter().enumerate() {
            for value in (0..32).filter(|value| entry.values & (1 << value) != 0) {
                for item in entry.items.clone() {
                    let needed = value > 0
                        && self.contacts().contains(&item)
                        && self.loses(&item, entry.input, 0, value).is_some();
                    if !met.insert((entry.input, value, item.clone())) || !needed {
                        found.push(Finding {
                            breach: Breach::UnneededDrop { drop, value, item },
                            rules: vec![],
                            situation: None,
                        });
                    }
                }
            }
        }
        found
    }
}
