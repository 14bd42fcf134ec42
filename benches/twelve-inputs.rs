//! Prints how long a table of the size of a real one takes: twelve inputs, forty rules.
//!
//! The rules are drawn from fixed numbers, so they are less orderly than those of people and the
//! diagram is larger than a real one.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark prints what it saw"
)]

use std::collections::BTreeSet;
use std::time::Instant;

use baken::tables::{
    Compiled, Condition, Cube, Decision, Effort, House, Impossible, Input, Item, Kind, Planned,
    Policy, Rule, Table, Urgency, YoungestBand, ask, compile, verify,
};

const WIDTHS: [usize; 12] = [3, 10, 3, 3, 8, 4, 3, 3, 4, 3, 3, 3];

fn main() {
    let table = table();
    let start = Instant::now();
    let compiled = match compile(table) {
        Ok(compiled) => compiled,
        Err(faults) => return println!("{faults:?}"),
    };
    println!("compile: {:?}", start.elapsed());
    let start = Instant::now();
    match verify(&compiled, &house()) {
        Ok(findings) => println!("verify: {:?}, {} findings", start.elapsed(), findings.len()),
        Err(wrong) => println!("{wrong:?}"),
    }
    for role in 1..10 {
        let known = cube(
            &compiled.table().inputs,
            &[(1, 1 << role), (8, 1), (9, 1), (10, 1), (11, 1)],
        );
        guide(&compiled, role, &known);
    }
}

/// A guide for one role, with the inputs of a first report.
fn guide(compiled: &Compiled, role: usize, known: &Cube) {
    let nodes = compiled.whole(known).map(|whole| whole.nodes());
    let start = Instant::now();
    match ask(compiled, known, &[0], Effort::default()) {
        Ok(guide) => println!(
            "role {role}: {:?}, {} steps, longest {}, average {:.2}; diagram {nodes:?} nodes",
            start.elapsed(),
            guide.steps.len(),
            guide.longest,
            guide.average_in_millionths as f64 / 1e6
        ),
        Err(none) => println!(
            "role {role}: {none:?} in {:?}, diagram {nodes:?} nodes",
            start.elapsed()
        ),
    }
}

/// Numbers that look random and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound
    }
}

fn table() -> Table {
    let inputs: Vec<Input> = WIDTHS
        .iter()
        .enumerate()
        .map(|(number, width)| Input {
            id: format!("input{number}"),
            values: (0..*width).map(|value| format!("value{value}")).collect(),
        })
        .collect();
    let mut numbers = Numbers(2026);
    let mut rules = danger(&inputs);
    rules.extend((3..40).map(|number| rule(number, &inputs, &mut numbers)));
    Table {
        impossible: vec![Impossible {
            id: "seen-nobody".to_owned(),
            when: vec![cube(&inputs, &[(2, 0b010), (3, 0b100)])],
        }],
        decisions: ["danger", "who", "what", "more"]
            .iter()
            .enumerate()
            .map(|(number, id)| Decision {
                id: (*id).to_owned(),
                policy: if number == 0 {
                    Policy::Unique
                } else {
                    Policy::Collect
                },
            })
            .collect(),
        drops: Vec::new(),
        inputs,
        rules,
    }
}

fn danger(inputs: &[Input]) -> Vec<Rule> {
    let mut rules = Vec::new();
    for (value, kind) in [(0, Kind::Warning), (1, Kind::Route), (2, Kind::Then)] {
        rules.push(Rule {
            id: format!("danger{value}"),
            decision: 0,
            when: vec![cube(inputs, &[(0, 1 << value)])],
            items: vec![item(kind, 0)],
        });
    }
    rules
}

fn rule(number: usize, inputs: &[Input], numbers: &mut Numbers) -> Rule {
    let when: Condition = (0..1 + numbers.below(2))
        .map(|_| {
            let named: Vec<(usize, u32)> = (0..1 + numbers.below(3))
                .map(|_| {
                    // Early inputs are named more often, as role and exploitation are in real tables.
                    let input = numbers.below(12).min(numbers.below(12));
                    let any = inputs.get(input).map_or(1, Input::any);
                    (
                        input,
                        1 + u32::try_from(numbers.below(any as usize)).unwrap_or(0),
                    )
                })
                .collect();
            cube(inputs, &named)
        })
        .collect();
    let kinds = [
        Kind::Route,
        Kind::Organisation,
        Kind::Now,
        Kind::Then,
        Kind::Warning,
    ];
    let items = kinds
        .into_iter()
        .map(|kind| item(kind, 1 + numbers.below(9)));
    Rule {
        id: format!("rule{number}"),
        decision: 1 + number % 3,
        when,
        items: items.collect(),
    }
}

fn cube(inputs: &[Input], named: &[(usize, u32)]) -> Cube {
    let Cube(mut masks) = Cube::all(inputs);
    for (input, mask) in named {
        if let Some(place) = masks.get_mut(*input) {
            *place &= mask;
        }
    }
    Cube(masks)
}

fn item(kind: Kind, number: usize) -> Item {
    Item {
        kind,
        id: format!("item{number}"),
    }
}

fn house() -> House {
    House {
        urgency: Some(Urgency {
            input: 0,
            yes: 1,
            route: "item0".to_owned(),
            warning: "item0".to_owned(),
        }),
        youngest: Some(YoungestBand { input: 5, value: 1 }),
        in_use: BTreeSet::from(["item0".to_owned(), "item1".to_owned()]),
        planned: vec![Planned {
            route: "item2".to_owned(),
            fallbacks: vec!["item1".to_owned()],
        }],
        steps_at_most: Some(3),
    }
}
