//! What is shown where: the diagram that a guide asks its way through.

use std::collections::BTreeMap;

use super::super::compile::{Compiled, NODES_AT_MOST};
use super::super::diagram::{Diagrams, NodeId};
use super::super::table::{Cube, Item};
use super::{NoGuide, Step};

/// The outcomes within a cube.
pub(crate) struct Outcomes {
    /// Where the diagram lives.
    pub(crate) diagrams: Diagrams,
    /// The diagram; the numbers of its results are items in the order of the outcome.
    pub(crate) root: NodeId,
    /// The step for each of its results.
    pub(crate) results: Results,
}

/// The step that shows each list of items.
pub(crate) type Results = BTreeMap<Vec<usize>, Step>;

/// Finds what is shown in every possible situation of a cube.
pub(crate) fn outcomes(compiled: &Compiled, known: &Cube) -> Result<Outcomes, NoGuide> {
    let items = items(compiled);
    let (mut diagrams, mut root) = compiled.within(known);
    for rule in compiled.order() {
        let given = numbers(compiled, &items, *rule);
        root = diagrams.combine(root, compiled.fits(*rule), |sofar, fit| match fit {
            [] => sofar.to_vec(),
            _ => append(sofar, &given),
        });
        if diagrams.len() > NODES_AT_MOST {
            return Err(NoGuide::TooLarge);
        }
    }
    if root == Diagrams::IMPOSSIBLE {
        return Err(NoGuide::Impossible);
    }
    let results = results(compiled, &items, &mut diagrams, root)?;
    Ok(Outcomes {
        diagrams,
        root,
        results,
    })
}

fn items(compiled: &Compiled) -> Vec<&Item> {
    let rules = compiled.table().rules.iter();
    let mut items: Vec<&Item> = rules.flat_map(|rule| &rule.items).collect();
    items.sort_unstable();
    items.dedup();
    items
}

fn numbers(compiled: &Compiled, items: &[&Item], rule: usize) -> Vec<usize> {
    let given = compiled.table().rules.get(rule);
    let given = given.into_iter().flat_map(|rule| &rule.items);
    given
        .filter_map(|item| items.binary_search(&item).ok())
        .collect()
}

fn append(sofar: &[usize], given: &[usize]) -> Vec<usize> {
    let mut all = sofar.to_vec();
    for number in given {
        if !all.contains(number) {
            all.push(*number);
        }
    }
    all
}

fn results(
    compiled: &Compiled,
    items: &[&Item],
    diagrams: &mut Diagrams,
    root: NodeId,
) -> Result<Results, NoGuide> {
    let everywhere = Cube::all(&compiled.table().inputs);
    let shown = diagrams.results(root, &everywhere);
    let mut rules: BTreeMap<Vec<usize>, Reasons> = shown
        .into_iter()
        .map(|numbers| (numbers.to_vec(), Reasons::default()))
        .collect();
    for rule in compiled.order() {
        let with = diagrams.combine(root, compiled.fits(*rule), mark);
        if diagrams.len() > NODES_AT_MOST {
            return Err(NoGuide::TooLarge);
        }
        for marked in diagrams.results(with, &everywhere) {
            let Some((fits, numbers)) = marked.split_first() else {
                continue;
            };
            if let Some(reasons) = rules.get_mut(numbers) {
                reasons.note(*rule, *fits == FITS);
            }
        }
    }
    let steps = rules.into_iter().map(|(numbers, reasons)| {
        let step = reasons.step(&numbers, items);
        (numbers, step)
    });
    Ok(steps.collect())
}

/// Stands before the items of a result where a rule fits.
const FITS: usize = 1;

/// Tells apart where a rule fits and where it does not, for each result.
fn mark(shown: &[usize], fit: &[usize]) -> Vec<usize> {
    let fits = if fit.is_empty() { 0 } else { FITS };
    [&[fits], shown].concat()
}

/// Which rules fit somewhere, and which somewhere do not, where one result is shown.
#[derive(Default)]
struct Reasons {
    fit: Vec<usize>,
    miss: Vec<usize>,
}

impl Reasons {
    fn note(&mut self, rule: usize, fits: bool) {
        match fits {
            true => self.fit.push(rule),
            false => self.miss.push(rule),
        }
    }

    fn step(self, numbers: &[usize], items: &[&Item]) -> Step {
        let always = self.fit.iter().filter(|rule| !self.miss.contains(rule));
        let always = always.copied().collect();
        let items = numbers.iter().filter_map(|number| items.get(*number));
        Step::Result {
            items: items.map(|item| (*item).clone()).collect(),
            always,
            sometimes: self.fit,
        }
    }
}
