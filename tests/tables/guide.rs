//! The guide: complete, without needless questions, and short.

use std::collections::{BTreeMap, BTreeSet};

use baken::tables::{
    Asking, Cube, Effort, Guide, Item, NoGuide, Situation, Step, Table, ask, compile,
};
use proptest::prelude::*;

use crate::plain;
use crate::random;

const GUESS: Effort = Effort {
    exact_up_to: 0,
    steps_at_most: 5_000,
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn every_reader_comes_to_the_outcome_of_their_situation(
        (table, known) in random::table().prop_flat_map(|table| {
            let widths: Vec<_> = table.inputs.iter().map(|input| input.values.len()).collect();
            (Just(table), random::cube(&widths))
        }),
        first in Just(vec![0, 1, 2]).prop_shuffle().prop_flat_map(|order| (0..=3_usize).prop_map(move |count| order[..count].to_vec())),
        effort in prop_oneof![Just(Effort::default()), Just(GUESS), Just(Effort { exact_up_to: 60, ..GUESS })],
    ) {
        let readers: Vec<_> = plain::situations(&table)
            .into_iter()
            .filter(|situation| plain::inside(&known, situation) && plain::possible(&table, situation))
            .collect();
        let guide = ask(&compile(table.clone()).unwrap(), &known, &first, effort);
        prop_assert_eq!(guide == Err(NoGuide::Impossible), readers.is_empty());
        if let Ok(guide) = guide {
            let reading = Reading { table: &table, guide: &guide };
            prop_assert_eq!(reading.walk(0, &readers, &[]), guide.longest);
            reading.rules(&readers);
            reading.shared();
            reading.first(0, &first, 0);
        }
    }

    #[test]
    fn what_was_found_for_one_order_changes_nothing_for_the_next(
        table in random::table(),
        orders in prop::collection::vec(prop::collection::vec(0..3_usize, 0..3), 1..4),
    ) {
        let everything = Cube::all(&table.inputs);
        let compiled = compile(table).unwrap();
        let asking = Asking::of(&compiled, &everything);
        prop_assert_eq!(asking.is_err(), ask(&compiled, &everything, &[], GUESS).is_err());
        if let Ok(mut asking) = asking {
            for order in orders {
                let anew = ask(&compiled, &everything, &order, GUESS);
                prop_assert_eq!(asking.guide(&order, GUESS), anew);
            }
        }
    }

    #[test]
    fn open_is_what_makes_a_difference_for_some_reader(table in random::possible_table()) {
        let everything = Cube::all(&table.inputs);
        let situations = plain::situations(&table);
        let differs = |input: usize| situations.iter().any(|one| {
            let mut other = one.clone();
            (0..table.inputs[input].values.len()).any(|value| {
                other.0[input] = u8::try_from(value).unwrap();
                plain::shown(&table, &other) != plain::shown(&table, one)
            })
        });
        let wanted: Vec<usize> = (0..table.inputs.len()).filter(|input| differs(*input)).collect();
        let mut asking = Asking::of(&compile(table.clone()).unwrap(), &everything).unwrap();
        prop_assert_eq!(asking.open(), wanted);
    }

    #[test]
    fn no_order_has_fewer_questions_in_the_worst_case(table in random::possible_table()) {
        let everything = Cube::all(&table.inputs);
        let guide = ask(&compile(table.clone()).unwrap(), &everything, &[], Effort::default()).unwrap();
        let shown: BTreeMap<Situation, Vec<Item>> = plain::situations(&table)
            .into_iter()
            .map(|situation| (situation.clone(), plain::shown(&table, &situation)))
            .collect();
        let readers: Vec<_> = shown.iter().collect();
        let widths: Vec<_> = table.inputs.iter().map(|input| input.values.len()).collect();
        prop_assert_eq!(guide.longest, fewest(&readers, &widths, &mut vec![None; widths.len()], &mut BTreeMap::new()));
    }
}

struct Reading<'a> {
    table: &'a Table,
    guide: &'a Guide,
}

impl Reading<'_> {
    /// Follows all readers at once; returns the most questions that follow.
    fn walk(&self, step: usize, readers: &[Situation], asked: &[usize]) -> usize {
        match &self.guide.steps[step] {
            Step::Result { items, .. } => {
                for reader in readers {
                    assert_eq!(*items, plain::shown(self.table, reader));
                }
                0
            }
            Step::Question { input, next } => {
                assert!(!asked.contains(input), "asked twice");
                let steps: BTreeSet<_> = next.iter().map(|answer| answer.step).collect();
                assert!(steps.len() > 1, "the answer changes nothing");
                assert_eq!(steps.len(), next.len(), "two ways to one step");
                assert!(
                    steps.iter().all(|next| *next > step),
                    "a step that leads back"
                );
                let asked = [asked, &[*input]].concat();
                let mut longest = 0;
                for value in 0..self.table.inputs[*input].values.len() {
                    let those: Vec<_> = readers
                        .iter()
                        .filter(|reader| usize::from(reader.0[*input]) == value)
                        .cloned()
                        .collect();
                    let answers: Vec<_> = next
                        .iter()
                        .filter(|answer| answer.values.contains(&value))
                        .collect();
                    assert_eq!(
                        answers.len(),
                        usize::from(!those.is_empty()),
                        "one way for each possible answer"
                    );
                    for answer in answers {
                        longest = longest.max(1 + self.walk(answer.step, &those, &asked));
                    }
                }
                longest
            }
        }
    }

    /// The rules of a result are those that always, and sometimes, fit where it is shown.
    fn rules(&self, readers: &[Situation]) {
        for step in &self.guide.steps {
            let Step::Result {
                items,
                always,
                sometimes,
            } = step
            else {
                continue;
            };
            let those: Vec<_> = readers
                .iter()
                .filter(|reader| plain::shown(self.table, reader) == *items)
                .collect();
            assert!(!those.is_empty());
            let fits =
                |rule: &baken::tables::Rule, reader: &Situation| plain::holds(&rule.when, reader);
            assert_eq!(
                *always,
                plain::ordered(self.table, |rule| those
                    .iter()
                    .all(|reader| fits(rule, reader)))
            );
            assert_eq!(
                *sometimes,
                plain::ordered(self.table, |rule| those
                    .iter()
                    .any(|reader| fits(rule, reader)))
            );
        }
    }

    fn shared(&self) {
        for (place, step) in self.guide.steps.iter().enumerate() {
            assert!(
                !self.guide.steps[..place].contains(step),
                "the same step twice"
            );
        }
    }

    /// On every way the inputs to ask first come before all others, and in their order.
    fn first(&self, step: usize, first: &[usize], passed: usize) {
        let Step::Question { input, next } = &self.guide.steps[step] else {
            return;
        };
        let place = first.iter().position(|one| one == input);
        assert!(place.is_none_or(|place| place >= passed), "asked too late");
        let passed = place.map_or(first.len(), |place| place + 1);
        for answer in next {
            self.first(answer.step, first, passed);
        }
    }
}

/// The fewest questions in the worst case of any order, by trying them all.
fn fewest(
    readers: &[(&Situation, &Vec<Item>)],
    widths: &[usize],
    answers: &mut Vec<Option<usize>>,
    met: &mut BTreeMap<Vec<Option<usize>>, usize>,
) -> usize {
    if readers.iter().all(|(_, shown)| *shown == readers[0].1) {
        return 0;
    }
    if let Some(done) = met.get(answers) {
        return *done;
    }
    let mut best = usize::MAX;
    for input in 0..widths.len() {
        if answers[input].is_some() {
            continue;
        }
        let mut worst = 0;
        for value in 0..widths[input] {
            let those: Vec<_> = readers
                .iter()
                .filter(|(reader, _)| usize::from(reader.0[input]) == value)
                .copied()
                .collect();
            answers[input] = Some(value);
            worst = worst.max(1 + fewest(&those, widths, answers, met));
            answers[input] = None;
        }
        best = best.min(worst);
    }
    met.insert(answers.clone(), best);
    best
}
