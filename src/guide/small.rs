//! Guides that stay small enough for a page on an old phone.

use super::fewer::fewer_sections;
use super::{Reader, SECTIONS_AT_MOST, TooLarge};
use crate::routes::{ROLE, URGENT};
use crate::tables::{Asking, Compiled, Cube, Effort, Guide, Step};

/// The answer that there is no danger.
const NO: &str = "no";

/// The first value of every input: not known.
pub(super) const UNKNOWN_MASK: u32 = 1;

/// What may be spent on a guide.
pub(super) const EFFORT: Effort = Effort {
    exact_up_to: 20_000,
    steps_at_most: SECTIONS_AT_MOST * 4,
};

/// The questions for who knows this much, danger first; in another order of the others where
/// there would be too many sections.
pub(super) fn asked(compiled: &Compiled, known: &Cube) -> Result<Guide, TooLarge> {
    let danger = danger(compiled);
    let first: Vec<usize> = danger.into_iter().collect();
    let mut asking = Asking::of(compiled, known).map_err(|_| TooLarge(None))?;
    let guide = asking.guide(&first, EFFORT);
    let guide = guide.map_err(|_| TooLarge(None))?;
    Ok(match fits(&guide) {
        true => guide,
        false => fewer_sections(&mut asking, danger, guide, SECTIONS_AT_MOST),
    })
}

fn fits(guide: &Guide) -> bool {
    guide.steps.len() <= SECTIONS_AT_MOST
}

fn danger(compiled: &Compiled) -> Option<usize> {
    let inputs = &compiled.table().inputs;
    inputs.iter().position(|input| input.id == URGENT)
}

/// The guide, and what it takes for known. One that would be too large is made smaller by what
/// costs its readers the least, as far as it must be: first by another order of questions; then by
/// telling who says that there is no danger what is told to who does not know; last, for the
/// officer, by not asking who brought the signal, so that what holds for anybody is shown.
pub(super) fn smallest(
    compiled: &Compiled,
    known: Cube,
    reader: Reader,
) -> Result<(Cube, Guide), TooLarge> {
    let whole = asked(compiled, &known)?;
    if fits(&whole) {
        return Ok((known, whole));
    }
    if let Some(danger) = danger(compiled)
        && let Some(guarded) = guarded(compiled, &known, danger)?
        && fits(&guarded)
    {
        return Ok((known, guarded));
    }
    let inputs = &compiled.table().inputs;
    let role = inputs.iter().position(|input| input.id == ROLE);
    let Some(at) = role.filter(|_| reader == Reader::Officer) else {
        return Ok((known, whole));
    };
    let mut anybody = known;
    if let Some(mask) = anybody.0.get_mut(at) {
        *mask = UNKNOWN_MASK;
    }
    let guide = asked(compiled, &anybody)?;
    Ok((anybody, guide))
}

/// The guide in which "there is no danger" leads where "I do not know" does: the emergency number
/// stays above all that is said.
fn guarded(compiled: &Compiled, known: &Cube, danger: usize) -> Result<Option<Guide>, TooLarge> {
    let values = compiled
        .table()
        .inputs
        .get(danger)
        .map(|input| &input.values);
    let no = values.and_then(|values| values.iter().position(|value| value == NO));
    let Some(no) = no else {
        return Ok(None);
    };
    let none = u32::try_from(no).map_or(0, |no| 1u32.checked_shl(no).unwrap_or(0));
    let mut open = known.clone();
    if let Some(mask) = open.0.get_mut(danger) {
        *mask &= !none;
    }
    let mut guide = asked(compiled, &open)?;
    let Some(Step::Question { input, next }) = guide.steps.first_mut() else {
        return Ok(None);
    };
    let unknown = next.iter_mut().find(|answer| answer.values.contains(&0));
    let Some(answer) = unknown.filter(|_| *input == danger) else {
        return Ok(None);
    };
    answer.values.push(no);
    // What holds only for who does not know is no reason for who said that there is none.
    let fits_none = |rule: &usize| {
        let when = compiled.table().rules.get(*rule).map(|rule| &rule.when);
        let fits = |cube: &Cube| cube.0.get(danger).is_some_and(|mask| *mask & none != 0);
        when.is_some_and(|when| when.iter().any(fits))
    };
    for step in &mut guide.steps {
        if let Step::Result { always, .. } = step {
            always.retain(fits_none);
        }
    }
    Ok(Some(guide))
}
