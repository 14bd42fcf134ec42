//! Laws 4, 5 and 10: what must come first, and what never may.

use super::super::diagram::NodeId;
use super::super::table::{Cube, Item, Kind, Situation};
use super::proof::Proof;
use super::{Breach, Finding, House, Planned};

/// Law 4: who is in danger now reads the emergency route before any other.
pub(crate) fn urgent_first(proof: &mut Proof<'_>, house: &House) -> Vec<Finding> {
    let Some(urgency) = &house.urgency else {
        return Vec::new();
    };
    let wanted = item(Kind::Route, &urgency.route);
    let breach = |first| Breach::UrgentRoute { first };
    wrong_first(proof, (urgency.input, urgency.yes), &wanted, breach)
}

/// Law 5: who does not know whether there is danger reads the emergency warning before any other.
pub(crate) fn warned_first(proof: &mut Proof<'_>, house: &House) -> Vec<Finding> {
    let Some(urgency) = &house.urgency else {
        return Vec::new();
    };
    let wanted = item(Kind::Warning, &urgency.warning);
    let breach = |first| Breach::UnknownDanger { first };
    wrong_first(proof, (urgency.input, 0), &wanted, breach)
}

/// Law 10: a planned route is never the first, and a fallback stands before it.
pub(crate) fn planned_later(proof: &mut Proof<'_>, house: &House) -> Vec<Finding> {
    let first = proof.first(|item| item.kind == Kind::Route);
    let mut findings = Vec::new();
    for planned in &house.planned {
        let route = item(Kind::Route, &planned.route);
        let breach = Breach::PlannedFirst {
            route: route.clone(),
        };
        findings.extend(stands_first(proof, first, &route, breach));
        findings.extend(before_fallbacks(proof, planned, route));
    }
    findings
}

fn before_fallbacks(proof: &mut Proof<'_>, planned: &Planned, route: Item) -> Option<Finding> {
    if planned.fallbacks.is_empty() {
        return None;
    }
    let first = proof.first(|item| {
        item == &route || (item.kind == Kind::Route && planned.fallbacks.contains(&item.id))
    });
    let breach = Breach::PlannedBeforeFallback {
        route: route.clone(),
    };
    stands_first(proof, first, &route, breach)
}

fn stands_first(
    proof: &mut Proof<'_>,
    first: NodeId,
    route: &Item,
    breach: Breach,
) -> Option<Finding> {
    let number = proof.items().binary_search(&route).ok()?;
    let situation = proof
        .diagrams()
        .smallest(first, |first| first == [number])?;
    Some(proof.finding(breach, situation, |item| item == route))
}

/// A finding for each item that comes first in place of the one wanted, when an input has a value.
fn wrong_first(
    proof: &mut Proof<'_>,
    (input, value): (usize, usize),
    wanted: &Item,
    breach: impl Fn(Option<Item>) -> Breach,
) -> Vec<Finding> {
    let first = proof.first(|item| item.kind == wanted.kind);
    let first = proof.diagrams().only(first, input, value);
    let everywhere = Cube::all(&proof.table().inputs);
    let results = proof.diagrams().results(first, &everywhere);
    let results: Vec<Vec<usize>> = results.into_iter().map(<[usize]>::to_vec).collect();
    let mut findings = Vec::new();
    for result in results {
        let shown = result.first().and_then(|number| proof.item(*number));
        if shown == Some(wanted) {
            continue;
        }
        let situation = proof
            .diagrams()
            .smallest(first, |numbers| numbers == result);
        let found = |situation: Situation| {
            let breach = breach(shown.cloned());
            proof.finding(breach, situation, |item| Some(item) == shown)
        };
        findings.extend(situation.map(found));
    }
    findings
}

fn item(kind: Kind, id: &str) -> Item {
    Item {
        kind,
        id: id.to_owned(),
    }
}
