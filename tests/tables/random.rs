//! Small random tables.

use baken::tables::{
    Condition, Cube, Decision, DropReason, House, Impossible, Input, Item, Kind, Planned, Policy,
    Rule, Table, Urgency, YoungestBand,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// A table with three to five inputs.
pub(crate) fn table() -> impl Strategy<Value = Table> {
    vec(2..=4_usize, 3..=5).prop_flat_map(of_widths)
}

/// The same without impossible situations.
pub(crate) fn possible_table() -> impl Strategy<Value = Table> {
    table().prop_map(|table| Table {
        impossible: Vec::new(),
        ..table
    })
}

/// A cube of a table; it may hold nothing.
pub(crate) fn cube(widths: &[usize]) -> impl Strategy<Value = Cube> + use<> {
    let masks: Vec<_> = widths.iter().map(|width| mask(*width)).collect();
    masks.prop_map(Cube)
}

/// Laws for a table of [`table`].
pub(crate) fn house() -> impl Strategy<Value = House> {
    let names =
        || vec(0..3_usize, 0..2).prop_map(|ids| ids.into_iter().map(name).collect::<Vec<_>>());
    (0..3_usize, 0..3_usize, names(), names(), 0..3_usize).prop_map(
        |(urgent, age, used, fallbacks, most)| House {
            urgency: Some(Urgency {
                input: urgent,
                yes: 1,
                route: name(0),
                warning: name(0),
            }),
            youngest: Some(YoungestBand {
                input: age,
                value: 1,
            }),
            in_use: used.into_iter().collect(),
            planned: vec![
                Planned {
                    route: name(1),
                    fallbacks,
                },
                Planned {
                    route: name(2),
                    fallbacks: vec![name(0), name(1)],
                },
            ],
            steps_at_most: Some(most),
        },
    )
}

fn of_widths(widths: Vec<usize>) -> impl Strategy<Value = Table> {
    let inputs: Vec<Input> = widths
        .iter()
        .enumerate()
        .map(|(input, width)| Input {
            id: format!("input{input}"),
            values: (0..*width).map(|value| format!("value{value}")).collect(),
        })
        .collect();
    let impossible = vec(vec(cube(&widths), 1..2), 0..3);
    let rules = vec((0..3_usize, condition(&widths), vec(item(), 0..4)), 0..8);
    let drops = vec((0..widths.len(), any::<u32>(), vec(item(), 0..4)), 0..4);
    (impossible, vec(policy(), 3), rules, drops).prop_map(
        move |(impossible, policies, rules, drops)| Table {
            inputs: inputs.clone(),
            impossible: impossible
                .into_iter()
                .enumerate()
                .map(|(n, when)| Impossible {
                    id: format!("impossible{n}"),
                    when,
                })
                .collect(),
            decisions: policies
                .into_iter()
                .enumerate()
                .map(|(n, policy)| Decision {
                    id: format!("decision{n}"),
                    policy,
                })
                .collect(),
            rules: rules
                .into_iter()
                .enumerate()
                .map(|(n, (decision, when, items))| Rule {
                    id: format!("rule{n}"),
                    decision,
                    when,
                    items,
                })
                .collect(),
            drops: drops
                .into_iter()
                .enumerate()
                .map(|(n, (input, values, items))| DropReason {
                    id: format!("drop{n}"),
                    input,
                    values: values & inputs[input].any(),
                    items,
                })
                .collect(),
        },
    )
}

fn condition(widths: &[usize]) -> impl Strategy<Value = Condition> + use<> {
    prop_oneof![
        4 => vec(cube(widths), 1..3),
        1 => Just(vec![Cube(widths.iter().map(|width| all(*width)).collect())]),
        1 => Just(Vec::new()),
    ]
}

fn mask(width: usize) -> impl Strategy<Value = u32> + use<> {
    prop_oneof![2 => Just(all(width)), 3 => 0..=all(width)]
}

fn all(width: usize) -> u32 {
    (1 << width) - 1
}

fn policy() -> impl Strategy<Value = Policy> {
    prop_oneof![
        Just(Policy::Unique),
        Just(Policy::RuleOrder),
        Just(Policy::Collect)
    ]
}

fn item() -> impl Strategy<Value = Item> {
    let kind = prop_oneof![
        2 => Just(Kind::Route),
        1 => Just(Kind::Organisation),
        2 => Just(Kind::Now),
        1 => Just(Kind::Then),
        1 => Just(Kind::Warning)
    ];
    (kind, 0..3_usize).prop_map(|(kind, number)| Item {
        kind,
        id: name(number),
    })
}

fn name(number: usize) -> String {
    format!("name{number}")
}
