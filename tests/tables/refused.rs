//! Tables that are not well formed are refused, whatever is in them; nothing panics.

use baken::tables::{
    Cube, Decision, DropReason, Effort, Fault, House, Impossible, Input, NoGuide, Policy, Rule,
    Situation, Table, Unproven, Urgency, YoungestBand, ask, compile, verify,
};
use proptest::collection::vec;
use proptest::prelude::*;

fn input(values: usize) -> Input {
    Input {
        id: "input".to_owned(),
        values: vec![String::new(); values],
    }
}

fn small() -> Table {
    Table {
        inputs: vec![input(3), input(2)],
        impossible: vec![],
        decisions: vec![Decision {
            id: "only".to_owned(),
            policy: Policy::Collect,
        }],
        rules: vec![Rule {
            id: "rule".to_owned(),
            decision: 0,
            when: vec![Cube(vec![0b111, 0b01])],
            items: vec![],
        }],
        drops: vec![],
    }
}

#[test]
fn every_fault_is_told_at_once() {
    let mut table = small();
    table.inputs.push(input(0));
    table.inputs.push(input(33));
    table.impossible.push(Impossible {
        id: "entry".to_owned(),
        when: vec![Cube(vec![0b1000, 1])],
    });
    table.rules[0].decision = 1;
    table.drops.push(DropReason {
        id: "drop".to_owned(),
        input: 0,
        values: 0b1000,
        items: vec![],
    });
    table.drops.push(DropReason {
        id: "drop".to_owned(),
        input: 4,
        values: 1,
        items: vec![],
    });
    let expected = vec![
        Fault::Values { input: 2 },
        Fault::Values { input: 3 },
        Fault::Impossible { entry: 0 },
        Fault::Decision { rule: 0 },
        Fault::Condition { rule: 0 },
        Fault::Drop { drop: 0 },
        Fault::Drop { drop: 1 },
    ];
    assert_eq!(compile(table).unwrap_err(), expected);
}

#[test]
fn a_table_may_not_ask_more_than_a_walk_can_hold() {
    let table = Table {
        inputs: vec![input(2); 65],
        ..Table::default()
    };
    assert_eq!(compile(table).unwrap_err(), [Fault::TooManyInputs]);
}

#[test]
fn a_full_mask_of_values_is_fine() {
    let mut table = small();
    table.inputs[0] = input(32);
    table.rules[0].when = vec![Cube(vec![1 << 31, 0b11])];
    let compiled = compile(table).unwrap();
    assert_eq!(
        compiled.outcome(&Situation(vec![31, 0])).unwrap().rules,
        [0]
    );
    assert_eq!(
        compiled.outcome(&Situation(vec![30, 0])).unwrap().rules,
        Vec::<usize>::new()
    );
}

#[test]
fn a_law_is_never_held_against_nothing() {
    let compiled = compile(small()).unwrap();
    for (input, value) in [(2, 1), (1, 2), (0, 0)] {
        let youngest = House {
            youngest: Some(YoungestBand { input, value }),
            ..House::default()
        };
        assert_eq!(verify(&compiled, &youngest), Err(Unproven::WrongHouse));
        let urgency = Urgency {
            input,
            yes: value,
            route: String::new(),
            warning: String::new(),
        };
        let urgency = House {
            urgency: Some(urgency),
            ..House::default()
        };
        assert_eq!(verify(&compiled, &urgency), Err(Unproven::WrongHouse));
    }
}

#[test]
fn a_guide_longer_than_allowed_is_refused() {
    let mut table = small();
    table.rules[0].items = vec![baken::tables::Item {
        kind: baken::tables::Kind::Route,
        id: "route".to_owned(),
    }];
    let compiled = compile(table).unwrap();
    let everything = Cube::all(&compiled.table().inputs);
    let effort = |steps_at_most| Effort {
        steps_at_most,
        ..Effort::default()
    };
    assert_eq!(
        ask(&compiled, &everything, &[], effort(2)),
        Err(NoGuide::TooLarge)
    );
    assert_eq!(
        ask(&compiled, &everything, &[], effort(3))
            .unwrap()
            .steps
            .len(),
        3
    );
    assert_eq!(
        ask(&compiled, &Cube(vec![]), &[], effort(3)),
        Err(NoGuide::Impossible)
    );
}

/// Rules that each ask for another pair of inputs: every set of them fits somewhere.
#[test]
fn a_table_that_explodes_is_refused_and_does_not_hang() {
    let mut table = small();
    table.inputs = vec![input(2); 40];
    table.rules = (0..20)
        .map(|number| {
            let mut masks = vec![0b11; 40];
            masks[number] = 0b10;
            masks[39 - number] = 0b10;
            let items = vec![baken::tables::Item {
                kind: baken::tables::Kind::Now,
                id: format!("step{number}"),
            }];
            Rule {
                id: format!("rule{number}"),
                decision: 0,
                when: vec![Cube(masks)],
                items,
            }
        })
        .collect();
    let compiled = compile(table).unwrap();
    let everything = Cube::all(&compiled.table().inputs);
    assert!(compiled.whole(&everything).is_none());
    assert_eq!(
        ask(&compiled, &everything, &[], Effort::default()),
        Err(NoGuide::TooLarge)
    );
    let house = House {
        steps_at_most: Some(3),
        ..House::default()
    };
    assert_eq!(verify(&compiled, &house), Err(Unproven::TooLarge));
}

proptest! {
    #[test]
    fn no_table_makes_the_library_panic(
        widths in vec(0..35_usize, 0..5),
        rules in vec((0..3_usize, vec(vec(any::<u32>(), 0..5), 0..3)), 0..5),
        known in vec(any::<u32>(), 0..6),
        values in vec(any::<u8>(), 0..6),
        drop in (0..6_usize, any::<u32>()),
    ) {
        let table = Table {
            inputs: widths.into_iter().map(input).collect(),
            impossible: vec![],
            decisions: vec![Decision { id: String::new(), policy: Policy::Unique }; 2],
            rules: rules.into_iter().map(|(decision, when)| Rule {
                id: String::new(), decision, when: when.into_iter().map(Cube).collect(), items: vec![],
            }).collect(),
            drops: vec![DropReason { id: String::new(), input: drop.0, values: drop.1, items: vec![] }],
        };
        if let Ok(compiled) = compile(table) {
            compiled.outcome(&Situation(values));
            compiled.outcome_of_any(&Cube(known.clone()));
            let _ = verify(&compiled, &House::default());
            let _ = ask(&compiled, &Cube(known), &[7], Effort::default());
        }
    }
}
