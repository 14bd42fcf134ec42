//! Laws 6 and 7: knowing less never hides what may be needed, and learning more takes nothing
//! away without a reason.

use std::collections::{BTreeMap, BTreeSet};

use super::super::diagram::NodeId;
use super::super::faults::VALUES_AT_MOST;
use super::super::table::{Item, Kind, Situation, bit};
use super::proof::Proof;
use super::{Breach, Finding, House};

/// Law 6: unknown age shows at least what the youngest are shown, all else equal. Only pairs of
/// which both situations are possible count.
pub(crate) fn unknown_age(proof: &mut Proof<'_>, house: &House) -> Vec<Finding> {
    let Some(youngest) = house.youngest else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for item in contacts(proof) {
        let shown = proof.first(|other| other == item);
        let change = (youngest.input, youngest.value, 0);
        let Some(situation) = lost(proof, shown, change) else {
            continue;
        };
        let young = with(&situation, youngest.input, youngest.value);
        findings.push(Finding {
            breach: Breach::HiddenAtUnknownAge { item: item.clone() },
            rules: proof.giving(&young, |other| other == item),
            situation: Some(situation),
        });
    }
    findings
}

/// Law 7: what is shown while an input is unknown is shown when it is answered, unless a drop
/// says why not; and every drop is needed.
pub(crate) fn nothing_lost(proof: &mut Proof<'_>) -> Vec<Finding> {
    let losses = losses(proof);
    let mut findings = Vec::new();
    for (loss, situation) in &losses {
        if excused(proof, loss) {
            continue;
        }
        let breach = Breach::Lost {
            input: loss.input,
            value: loss.value,
            item: loss.item.clone(),
        };
        let finding = proof.finding(breach, situation.clone(), |item| item == loss.item);
        findings.push(finding);
    }
    findings.extend(unneeded(proof, &losses));
    findings
}

/// An answer that takes an item away in some situation.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Loss<'a> {
    input: usize,
    value: usize,
    item: &'a Item,
}

fn losses<'a>(proof: &mut Proof<'a>) -> BTreeMap<Loss<'a>, Situation> {
    let mut losses = BTreeMap::new();
    for item in contacts(proof) {
        let shown = proof.first(|other| other == item);
        for input in proof.diagrams().asked(shown) {
            let values = proof.diagrams().widths().get(input).copied();
            for value in 1..values.unwrap_or(0) {
                let situation = lost(proof, shown, (input, 0, value));
                let loss = Loss { input, value, item };
                losses.extend(situation.map(|situation| (loss, situation)));
            }
        }
    }
    losses
}

fn excused(proof: &Proof<'_>, loss: &Loss<'_>) -> bool {
    proof.table().drops.iter().any(|drop| {
        drop.input == loss.input
            && drop.values & bit(loss.value) != 0
            && drop.items.contains(loss.item)
    })
}

fn unneeded(proof: &Proof<'_>, losses: &BTreeMap<Loss<'_>, Situation>) -> Vec<Finding> {
    let mut met = BTreeSet::new();
    let mut findings = Vec::new();
    for (index, drop) in proof.table().drops.iter().enumerate() {
        for value in (0..VALUES_AT_MOST).filter(|value| drop.values & bit(*value) != 0) {
            for item in &drop.items {
                let input = drop.input;
                let needed = losses.contains_key(&Loss { input, value, item });
                if met.insert((input, value, item)) && needed {
                    continue;
                }
                findings.push(unneeded_drop(index, value, item));
            }
        }
    }
    findings
}

fn unneeded_drop(drop: usize, value: usize, item: &Item) -> Finding {
    Finding {
        breach: Breach::UnneededDrop {
            drop,
            value,
            item: item.clone(),
        },
        rules: Vec::new(),
        situation: None,
    }
}

/// The smallest situation in which something is shown with an input at one value and not at
/// another; the input itself is left unknown in it.
fn lost(
    proof: &mut Proof<'_>,
    shown: NodeId,
    (input, from, to): (usize, usize, usize),
) -> Option<Situation> {
    let diagrams = proof.diagrams();
    let before = diagrams.answer(shown, input, from);
    let after = diagrams.answer(shown, input, to);
    if before == after {
        return None;
    }
    let gone = diagrams.combine(before, after, |before, after| match after {
        [] => before.to_vec(),
        _ => Vec::new(),
    });
    diagrams.smallest(gone, |numbers| !numbers.is_empty())
}

/// What these laws protect: whom to reach and what to beware of.
fn contacts<'a>(proof: &Proof<'a>) -> Vec<&'a Item> {
    let items = proof.items().iter().copied();
    items
        .filter(|item| matches!(item.kind, Kind::Route | Kind::Organisation | Kind::Warning))
        .collect()
}

fn with(situation: &Situation, input: usize, value: usize) -> Situation {
    let mut changed = situation.clone();
    if let (Some(place), Ok(value)) = (changed.0.get_mut(input), u8::try_from(value)) {
        *place = value;
    }
    changed
}
