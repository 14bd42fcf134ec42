//! Laws 1, 2 and 3, counted.

use baken::tables::{Breach, Finding, Item, Kind, Policy, Situation};

use super::Counted;
use crate::plain::{fitting, holds, shown};

impl Counted<'_> {
    pub(super) fn complete(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        for (decision, value) in self.table.decisions.iter().enumerate() {
            let none = |s: &Situation| {
                !fitting(self.table, s)
                    .iter()
                    .any(|rule| self.table.rules[*rule].decision == decision)
            };
            let situation = self
                .smallest(none)
                .filter(|_| value.policy == Policy::Unique);
            found.extend(situation.map(|situation| Finding {
                breach: Breach::NoRule { decision },
                rules: vec![],
                situation: Some(situation),
            }));
        }
        let used = |item: &Item| item.kind == Kind::Route && self.house.in_use.contains(&item.id);
        found.extend(self.missing(Breach::NoRouteInUse, used));
        found.extend(self.missing(Breach::NoOrganisation, |item| {
            item.kind == Kind::Organisation
        }));
        found
    }

    fn missing(&self, breach: Breach, wanted: impl Fn(&Item) -> bool) -> Option<Finding> {
        let situation = self.smallest(|s| !shown(self.table, s).iter().any(&wanted))?;
        Some(Finding {
            breach,
            rules: fitting(self.table, &situation),
            situation: Some(situation),
        })
    }

    pub(super) fn conflicts(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        let rules = &self.table.rules;
        for (second, two) in rules.iter().enumerate() {
            for (first, one) in rules.iter().enumerate().take(second) {
                let unique = self.table.decisions[one.decision].policy == Policy::Unique;
                if !unique || one.decision != two.decision {
                    continue;
                }
                let both = self.smallest(|s| holds(&one.when, s) && holds(&two.when, s));
                found.extend(both.map(|situation| Finding {
                    breach: Breach::Conflict {
                        rules: [first, second],
                    },
                    rules: vec![first, second],
                    situation: Some(situation),
                }));
            }
        }
        found
    }

    pub(super) fn dead(&self) -> Vec<Finding> {
        let rules = self.table.rules.iter().enumerate();
        let dead = rules.filter(|(_, rule)| self.smallest(|s| holds(&rule.when, s)).is_none());
        dead.map(|(rule, _)| Finding {
            breach: Breach::DeadRule { rule },
            rules: vec![rule],
            situation: None,
        })
        .collect()
    }
}
