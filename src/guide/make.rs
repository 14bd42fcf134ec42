//! From the tables of a place to the guide for a reader.

use std::collections::BTreeMap;

use super::shared::Steps;
use super::{MadeGuide, Reader, SECTIONS_AT_MOST, Start, TooLarge};
use crate::model::{Exploitation, Id, Named, Portal, Record, Role};
use crate::routes::{Composed, EXPLOITATION, ROLE, SiteTable, URGENT, compose, site_table};
use crate::tables::{Compiled, Cube, Effort, Guide, Input, ask, compile};

/// Makes the guide of a place for a reader. The tables were proven before, so what goes wrong is
/// that there are too many sections.
pub(super) fn make(portal: &Portal, place: &Record, reader: Reader) -> Result<MadeGuide, TooLarge> {
    let composed = compose(portal, &place.key.id);
    let site = site_table(portal, place, &composed, reader.table());
    let compiled = compile(site.table.clone()).map_err(|_| TooLarge(None))?;
    let inputs = compiled.table().inputs.clone();
    let (known, guide) = smallest(&compiled, &inputs, reader)?;
    let mut steps = Steps::of(guide.steps);
    let mut starts = BTreeMap::new();
    for form in Exploitation::ALL {
        let Some(known) = told_by_signal(&known, &inputs, *form).filter(|_| reader.sees_signals())
        else {
            continue;
        };
        let guide = asked(&compiled, &known)?;
        starts.extend(steps.add(&guide.steps).map(|step| (*form, step)));
    }
    if steps.all.len() > SECTIONS_AT_MOST {
        return Err(TooLarge(Some(steps.all.len())));
    }
    Ok(MadeGuide {
        start: start(&compiled, &known).ok_or(TooLarge(None))?,
        rules: rules(&composed, &site),
        steps: steps.all,
        starts,
        inputs,
    })
}

/// What may be spent on a guide.
const EFFORT: Effort = Effort {
    exact_up_to: 20_000,
    steps_at_most: SECTIONS_AT_MOST * 4,
};

/// The questions for who knows this much, danger first.
fn asked(compiled: &Compiled, known: &Cube) -> Result<Guide, TooLarge> {
    let inputs = &compiled.table().inputs;
    let first = inputs.iter().position(|input| input.id == URGENT);
    ask(compiled, known, first, EFFORT).map_err(|_| TooLarge(None))
}

/// What is known when a signal has told the form of exploitation.
fn told_by_signal(known: &Cube, inputs: &[Input], form: Exploitation) -> Option<Cube> {
    let at = inputs.iter().position(|input| input.id == EXPLOITATION)?;
    let value = inputs
        .get(at)?
        .values
        .iter()
        .position(|value| value == form.as_str())?;
    let mut cube = known.clone();
    *cube.0.get_mut(at)? = 1u32.checked_shl(u32::try_from(value).ok()?)?;
    Some(cube)
}

/// The guide, and what it takes for known. Where it would be too large for the officer, it does
/// not ask who brought the signal: what holds for anybody is then shown.
fn smallest(
    compiled: &Compiled,
    inputs: &[Input],
    reader: Reader,
) -> Result<(Cube, Guide), TooLarge> {
    let known = known(inputs, reader);
    let whole = asked(compiled, &known)?;
    let role = inputs.iter().position(|input| input.id == ROLE);
    let mask = role.filter(|_| whole.steps.len() > SECTIONS_AT_MOST && reader == Reader::Officer);
    let Some(at) = mask else {
        return Ok((known, whole));
    };
    let mut anybody = known;
    if let Some(mask) = anybody.0.get_mut(at) {
        *mask = 1;
    }
    let guide = asked(compiled, &anybody)?;
    Ok((anybody, guide))
}

/// The roles that the reader may have; all else is open.
fn known(inputs: &[Input], reader: Reader) -> Cube {
    let mut cube = Cube::all(inputs);
    for (mask, input) in cube.0.iter_mut().zip(inputs) {
        if input.id != ROLE {
            continue;
        }
        let values = (0u32..).zip(&input.values);
        let may_be = values.filter(|(_, value)| reader.may_be(Role::named(value)));
        *mask = may_be.fold(0, |mask, (place, _)| {
            mask | 1u32.checked_shl(place).unwrap_or(0)
        });
    }
    cube
}

/// What is said when nothing is known but who reads.
fn start(compiled: &Compiled, known: &Cube) -> Option<Start> {
    let mut cube = known.clone();
    for mask in &mut cube.0 {
        if *mask & 1 != 0 {
            *mask = 1;
        }
    }
    let outcome = compiled.outcome_of_any(&cube)?;
    Some(Start {
        items: outcome.items,
        rules: outcome.rules,
    })
}

fn rules(composed: &Composed<'_>, site: &SiteTable) -> Vec<Id> {
    let rule = |number: &usize| {
        composed
            .rules
            .get(*number)
            .map(|one| one.rule.id.value.clone())
    };
    site.rules.iter().filter_map(rule).collect()
}
