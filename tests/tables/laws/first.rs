//! Laws 4, 5 and 10, counted.

use std::collections::BTreeSet;

use baken::tables::{Breach, Finding, Item, Kind, Situation, Table};

use super::Counted;
use crate::plain::shown;

impl Counted<'_> {
    pub(super) fn wrong_first(&self) -> Vec<Finding> {
        let urgency = self.house.urgency.clone().unwrap();
        let mut found = Vec::new();
        for (kind, id, value) in [
            (Kind::Route, &urgency.route, urgency.yes),
            (Kind::Warning, &urgency.warning, 0),
        ] {
            let mut met = BTreeSet::new();
            for s in self
                .situations
                .iter()
                .filter(|s| usize::from(s.0[urgency.input]) == value)
            {
                let first = first(self.table, s, |item| item.kind == kind);
                if first.as_ref().is_some_and(|item| &item.id == id) || !met.insert(first.clone()) {
                    continue;
                }
                let rules = self.giving(s, |item| Some(item) == first.as_ref());
                let breach = match kind {
                    Kind::Route => Breach::UrgentRoute { first },
                    _ => Breach::UnknownDanger { first },
                };
                found.push(Finding {
                    breach,
                    rules,
                    situation: Some(s.clone()),
                });
            }
        }
        found
    }

    pub(super) fn planned(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        for planned in &self.house.planned {
            let route = Item {
                kind: Kind::Route,
                id: planned.route.clone(),
            };
            let is_first = self.smallest(|s| {
                first(self.table, s, |item| item.kind == Kind::Route).as_ref() == Some(&route)
            });
            let before = self.smallest(|s| {
                !planned.fallbacks.is_empty()
                    && first(self.table, s, |item| {
                        item.kind == Kind::Route
                            && (item.id == planned.route || planned.fallbacks.contains(&item.id))
                    })
                    .as_ref()
                        == Some(&route)
            });
            let breaches = [
                (
                    Breach::PlannedFirst {
                        route: route.clone(),
                    },
                    is_first,
                ),
                (
                    Breach::PlannedBeforeFallback {
                        route: route.clone(),
                    },
                    before,
                ),
            ];
            for (breach, situation) in breaches {
                found.extend(situation.map(|s| Finding {
                    breach,
                    rules: self.giving(&s, |item| *item == route),
                    situation: Some(s),
                }));
            }
        }
        found
    }
}

fn first(table: &Table, situation: &Situation, wanted: impl Fn(&Item) -> bool) -> Option<Item> {
    shown(table, situation).into_iter().find(wanted)
}
