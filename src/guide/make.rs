//! From the tables of a place to the guide for a reader.

use std::collections::BTreeMap;

use super::shared::Steps;
use super::small::{UNKNOWN_MASK, asked, smallest};
use super::{MadeGuide, Reader, SECTIONS_AT_MOST, Start, TooLarge, forms_of};
use crate::model::{Details, Exploitation, Id, Kind, Named, Portal, Record, Role};
use crate::routes::{Composed, EXPLOITATION, ROLE, SiteTable, compose, site_table};
use crate::tables::{Compiled, Cube, Input, compile};

/// Makes the guide of a place for a reader. The tables were proven before, so what goes wrong is
/// that there are too many sections.
pub(super) fn make(portal: &Portal, place: &Record, reader: Reader) -> Result<MadeGuide, TooLarge> {
    let composed = compose(portal, &place.key.id);
    let site = site_table(portal, place, &composed, reader.table());
    let compiled = compile(site.table.clone()).map_err(|_| TooLarge(None))?;
    let inputs = compiled.table().inputs.clone();
    let small = smallest(&compiled, known(&inputs, reader), reader)?;
    let (known, guide) = (small.known, small.guide);
    let mut steps = Steps::of(guide.steps);
    if steps.all.len() > SECTIONS_AT_MOST {
        return Err(TooLarge(Some(steps.all.len())));
    }
    let mut starts = BTreeMap::new();
    let all = told_by_signals(portal);
    for forms in all.into_iter().filter(|_| reader.sees_signals()) {
        let Some(known) = told(&known, &inputs, &forms) else {
            continue;
        };
        let guide = asked(&compiled, &known)?;
        starts.extend(
            steps
                .add_within(&guide.steps, SECTIONS_AT_MOST)
                .map(|step| (forms, step)),
        );
    }
    Ok(MadeGuide {
        start: start(&compiled, &known).ok_or(TooLarge(None))?,
        rules: rules(&composed, &site),
        steps: steps.all,
        starts,
        left_out: small.left_out,
        inputs,
    })
}

/// The forms of exploitation that signals tell, the fewest first: who comes from a signal of one
/// form is asked the least.
fn told_by_signals(portal: &Portal) -> Vec<Vec<Exploitation>> {
    let forms = portal
        .of_kind(Kind::Signal)
        .filter_map(|record| match &record.details {
            Details::Signal(signal) => Some(forms_of(&signal.exploitation)),
            _ => None,
        });
    let mut forms: Vec<Vec<Exploitation>> = forms.collect();
    forms.sort_by_key(|forms| (forms.len(), forms.clone()));
    forms.dedup();
    forms
}

/// What is known when a signal has told these forms of exploitation. Of several the reader may
/// know which it is, or not; nothing is known where they are all there are.
fn told(known: &Cube, inputs: &[Input], forms: &[Exploitation]) -> Option<Cube> {
    let at = inputs.iter().position(|input| input.id == EXPLOITATION)?;
    let values = &inputs.get(at)?.values;
    let mut mask = match forms.len() {
        1 => 0,
        _ => UNKNOWN_MASK,
    };
    for form in forms {
        let value = values.iter().position(|value| value == form.as_str())?;
        mask |= 1u32.checked_shl(u32::try_from(value).ok()?)?;
    }
    let mut cube = known.clone();
    let place = cube.0.get_mut(at)?;
    (*place != mask).then_some(())?;
    *place = mask;
    Some(cube)
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
        if *mask & UNKNOWN_MASK != 0 {
            *mask = UNKNOWN_MASK;
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
