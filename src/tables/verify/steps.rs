//! Law 9: no more steps to do now than a reader can keep in mind.

use super::super::table::{Cube, Item, Kind};
use super::proof::Proof;
use super::{Breach, Finding, House};

/// Finds the sets of steps that are too many. Of two sets of which one contains the other, only
/// the smaller is told: whoever mends it mends both.
pub(crate) fn few_steps(proof: &mut Proof<'_>, house: &House) -> Vec<Finding> {
    let Some(most) = house.steps_at_most else {
        return Vec::new();
    };
    let shown = proof.shown(|item| item.kind == Kind::Now);
    let everywhere = Cube::all(&proof.table().inputs);
    let results = proof.diagrams().results(shown, &everywhere);
    let sets = results.into_iter().filter(|steps| steps.len() > most);
    let sets: Vec<Vec<usize>> = sets.map(<[usize]>::to_vec).collect();
    let mut findings = Vec::new();
    for set in sets
        .iter()
        .filter(|set| !sets.iter().any(|other| smaller(other, set)))
    {
        let Some(situation) = proof.diagrams().smallest(shown, |steps| steps == set) else {
            continue;
        };
        let steps = set.iter().filter_map(|step| proof.item(*step));
        let steps: Vec<Item> = steps.cloned().collect();
        let breach = Breach::TooManySteps {
            steps: steps.clone(),
        };
        findings.push(proof.finding(breach, situation, |item| steps.contains(item)));
    }
    findings
}

fn smaller(set: &[usize], than: &[usize]) -> bool {
    set.len() < than.len() && set.iter().all(|step| than.contains(step))
}
