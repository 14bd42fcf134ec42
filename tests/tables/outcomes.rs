//! What a table gives.

use baken::tables::{Situation, compile};
use proptest::prelude::*;

use crate::plain;
use crate::random;

proptest! {
    #[test]
    fn every_situation_gives_its_fitting_rules_and_their_items(table in random::table()) {
        let compiled = compile(table.clone()).unwrap();
        for situation in plain::situations(&table) {
            let outcome = compiled.outcome(&situation);
            prop_assert_eq!(outcome.is_some(), plain::possible(&table, &situation));
            if let Some(outcome) = outcome {
                prop_assert_eq!(&outcome.rules, &plain::fitting(&table, &situation));
                prop_assert_eq!(outcome.items, plain::items(&table, &outcome.rules));
            }
        }
    }

    #[test]
    fn an_open_answer_gives_all_that_any_answer_gives(
        (table, cube) in random::table().prop_flat_map(|table| {
            let widths: Vec<_> = table.inputs.iter().map(|input| input.values.len()).collect();
            (Just(table), random::cube(&widths))
        })
    ) {
        let compiled = compile(table.clone()).unwrap();
        let held: Vec<_> = plain::situations(&table)
            .into_iter()
            .filter(|situation| plain::inside(&cube, situation) && plain::possible(&table, situation))
            .collect();
        let rules = plain::ordered(&table, |rule| held.iter().any(|situation| plain::holds(&rule.when, situation)));
        let outcome = compiled.outcome_of_any(&cube);
        prop_assert_eq!(outcome.is_none(), held.is_empty());
        if let Some(outcome) = outcome {
            prop_assert_eq!(outcome.items, plain::items(&table, &rules));
            prop_assert_eq!(outcome.rules, rules);
        }
    }

    #[test]
    fn what_is_no_situation_of_the_table_has_no_outcome(
        table in random::table(), values in prop::collection::vec(any::<u8>(), 0..8)
    ) {
        let compiled = compile(table.clone()).unwrap();
        let situation = Situation(values);
        let known = plain::situations(&table).contains(&situation);
        prop_assert!(known || compiled.outcome(&situation).is_none());
    }

    #[test]
    fn the_whole_diagram_knows_the_fitting_rules((table, known) in random::table().prop_flat_map(|table| {
        let widths: Vec<_> = table.inputs.iter().map(|input| input.values.len()).collect();
        (Just(table), random::cube(&widths))
    })) {
        let whole = compile(table.clone()).unwrap().whole(&known).unwrap();
        for situation in plain::situations(&table) {
            let mut rules = plain::fitting(&table, &situation);
            rules.sort();
            let held = plain::possible(&table, &situation) && plain::inside(&known, &situation);
            prop_assert_eq!(whole.fitting(&situation).map(<[usize]>::to_vec), held.then_some(rules));
        }
    }
}
