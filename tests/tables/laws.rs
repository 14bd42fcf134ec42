//! The laws: what is found is all that plain counting finds, with the same smallest situation.

mod complete;
mod first;
mod learning;

use std::collections::BTreeSet;

use baken::tables::{Breach, Finding, House, Item, Kind, Situation, Table, compile, verify};
use proptest::prelude::*;

use crate::plain::{self, fitting, possible};
use crate::random;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn every_breach_is_found_once_with_its_smallest_situation(
        table in random::table(), house in random::house()
    ) {
        let found = verify(&compile(table.clone()).unwrap(), &house).unwrap();
        let situations: Vec<_> = plain::situations(&table).into_iter().filter(|s| possible(&table, s)).collect();
        let counted = Counted { table: &table, house: &house, situations };
        let mut laws: Vec<u8> = found.iter().map(Finding::law).collect();
        prop_assert!(laws.is_sorted());
        laws.dedup();
        prop_assert_eq!(sorted(found), sorted(counted.all()));
    }
}

fn sorted(findings: Vec<Finding>) -> Vec<String> {
    let mut lines: Vec<String> = findings
        .iter()
        .map(|finding| format!("{finding:?}"))
        .collect();
    lines.sort();
    lines
}

struct Counted<'a> {
    table: &'a Table,
    house: &'a House,
    situations: Vec<Situation>,
}

impl Counted<'_> {
    fn all(&self) -> Vec<Finding> {
        let mut all = self.complete();
        all.extend(self.conflicts());
        all.extend(self.dead());
        all.extend(self.wrong_first());
        all.extend(self.hidden());
        all.extend(self.lost());
        all.extend(self.steps());
        all.extend(self.planned());
        all
    }

    fn smallest(&self, broken: impl Fn(&Situation) -> bool) -> Option<Situation> {
        self.situations
            .iter()
            .find(|situation| broken(situation))
            .cloned()
    }

    fn giving(&self, situation: &Situation, wanted: impl Fn(&Item) -> bool) -> Vec<usize> {
        let mut rules = fitting(self.table, situation);
        rules.retain(|rule| self.table.rules[*rule].items.iter().any(&wanted));
        rules
    }

    fn steps(&self) -> Vec<Finding> {
        let most = self.house.steps_at_most.unwrap();
        let steps = |s: &Situation| {
            let mut set = BTreeSet::new();
            for rule in fitting(self.table, s) {
                if set.len() <= most {
                    let items = self.table.rules[rule].items.iter().cloned();
                    set.extend(items.filter(|item| item.kind == Kind::Now));
                }
            }
            set
        };
        let many: BTreeSet<_> = self
            .situations
            .iter()
            .map(steps)
            .filter(|set| set.len() > most)
            .collect();
        let least = many.iter().filter(|set| {
            !many
                .iter()
                .any(|other| other != *set && other.is_subset(set))
        });
        least
            .filter_map(|set| {
                let s = self.smallest(|s| steps(s) == *set)?;
                let steps = set.iter().cloned().collect();
                Some(Finding {
                    breach: Breach::TooManySteps { steps },
                    rules: self.giving(&s, |item| set.contains(item)),
                    situation: Some(s),
                })
            })
            .collect()
    }
}
