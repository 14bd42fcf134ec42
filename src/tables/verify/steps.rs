//! Law 9: no more steps to do now than a reader can keep in mind.

use super::super::table::{Cube, Item, Kind};
use super::proof::Proof;
use super::{Breach, Finding, House};

/// How many sets of steps are looked at: whoever has mended so many builds again.
const SETS_AT_MOST: usize = 100;

/// Finds the sets of steps that are too many. Of two sets of which one contains the other, only
/// the smaller is told: whoever mends it mends both.
pub(crate) fn few_steps(proof: &mut Proof<'_>, house: &House) -> Vec<Finding> {
    let Some(most) = house.steps_at_most else {
        return Vec::new();
    };
    let shown = proof.shown(most, |item| item.kind == Kind::Now);
    if proof.too_large() {
        return Vec::new();
    }
    let everywhere = Cube::all(&proof.table().inputs);
    let results = proof.diagrams().results(shown, &everywhere);
    let mut findings = Vec::new();
    for set in smallest_sets(&results, most) {
        let situation = proof.diagrams().smallest(shown, |steps| steps == set);
        let steps = set.iter().filter_map(|step| proof.item(*step));
        let steps: Vec<Item> = steps.cloned().collect();
        let breach = Breach::TooManySteps {
            steps: steps.clone(),
        };
        findings.extend(
            situation
                .map(|situation| proof.finding(breach, situation, |item| steps.contains(item))),
        );
    }
    findings
}

/// The sets that are too large and contain no other of them.
fn smallest_sets(results: &[&[usize]], most: usize) -> Vec<Vec<usize>> {
    let large = results.iter().filter(|set| set.len() > most);
    let mut large: Vec<&[usize]> = large.copied().collect();
    // A set that another contains is the shorter of the two, so it cannot fall off the end alone.
    large.sort_by_key(|set| set.len());
    large.truncate(SETS_AT_MOST);
    let least = large.iter().filter(|set| {
        let others = large.iter().filter(|other| other.len() < set.len());
        !others
            .into_iter()
            .any(|other| other.iter().all(|step| set.contains(step)))
    });
    least.map(|set| set.to_vec()).collect()
}
