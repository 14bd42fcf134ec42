//! What holds of every guide of this repository's portal, whoever reads it and whatever they
//! answer.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should say where"
)]

use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::make::make;
use super::{MadeGuide, Reader};
use crate::model::{Id, Kind, Named, Portal, Role};
use crate::pipeline::routes_portal;
use crate::routes::{ROLE, compose, site_table};
use crate::site::Output;
use crate::tables::{Compiled, Item, Kind as Told, Situation, Step, compile};

fn portal(output: Output) -> Portal {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = crate::discover::discover(root).unwrap().value;
    routes_portal(&sources, output).unwrap().0
}

fn guide(portal: &Portal, place: &str, reader: Reader) -> (Compiled, MadeGuide) {
    let place = portal
        .get(Kind::Region, &Id::parse(place).unwrap())
        .unwrap();
    let composed = compose(portal, &place.key.id);
    let site = site_table(portal, place, &composed, reader.table());
    let compiled = compile(site.table.clone()).unwrap();
    let guide = make(portal, place, reader).ok().unwrap();
    (compiled, guide)
}

/// What a reader in this situation is told, and the inputs that they were asked.
fn told<'g>(guide: &'g MadeGuide, situation: &Situation) -> (&'g [Item], Vec<&'g str>) {
    let mut asked = Vec::new();
    let mut at = 0;
    loop {
        match &guide.steps[at] {
            Step::Result { items, .. } => return (items, asked),
            Step::Question { input, next } => {
                asked.push(guide.inputs[*input].id.as_str());
                let value = usize::from(situation.0[*input]);
                let answer = next.iter().find(|answer| answer.values.contains(&value));
                at = answer.unwrap().step;
            }
        }
    }
}

/// Situations that this reader can be in.
fn situations(guide: &MadeGuide, reader: Reader) -> impl Strategy<Value = Situation> + use<> {
    let values = guide.inputs.iter().map(|input| {
        let values = (0u8..).zip(&input.values);
        let may_be =
            values.filter(|(_, value)| input.id != ROLE || reader.may_be(Role::named(value)));
        prop::sample::select(may_be.map(|(value, _)| value).collect::<Vec<u8>>())
    });
    values.collect::<Vec<_>>().prop_map(Situation)
}

#[test]
fn whatever_is_answered_a_guide_tells_all_that_the_tables_say_and_adds_only_warnings() {
    let readers = [Reader::Inhabitant, Reader::Professional, Reader::Officer];
    for output in [Output::Public, Output::Internal] {
        let portal = portal(output);
        for place in ["lopik", "nijkerk", "barneveld", "nunspeet"] {
            for reader in readers {
                let (compiled, guide) = guide(&portal, place, reader);
                let config = Config {
                    cases: 300,
                    ..Config::default()
                };
                let law = |mut situation: Situation| {
                    // What is not asked is not known.
                    if let Some(input) = guide.left_out {
                        situation.0[input] = 0;
                    }
                    let Some(outcome) = compiled.outcome(&situation) else {
                        return Ok(());
                    };
                    let (items, _) = told(&guide, &situation);
                    for item in &outcome.items {
                        prop_assert!(items.contains(item), "{place}: {item:?} is not told");
                    }
                    for item in items.iter().filter(|item| !outcome.items.contains(item)) {
                        prop_assert_eq!(item.kind, Told::Warning, "{}: {:?}", place, item);
                    }
                    Ok(())
                };
                let run = TestRunner::new(config).run(&situations(&guide, reader), law);
                run.unwrap_or_else(|fault| panic!("{place} {reader:?}: {fault}"));
            }
        }
    }
}

#[test]
fn the_officer_of_every_municipality_is_asked_who_brought_the_signal_where_it_matters() {
    let portal = portal(Output::Internal);
    for place in ["lopik", "nijkerk", "barneveld", "nunspeet"] {
        let (_, guide) = guide(&portal, place, Reader::Officer);
        let asks = |step: &Step| matches!(step, Step::Question { input, .. } if guide.inputs[*input].id == ROLE);
        assert!(guide.steps.iter().any(asks), "{place}");
        assert!(guide.steps.len() <= super::SECTIONS_AT_MOST, "{place}");
    }
}
