//! Guides that stay small enough for a page on an old phone.

use super::fewer::fewer_sections;
use super::{Reader, SECTIONS_AT_MOST, TooLarge};
use crate::routes::URGENT;
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

/// A guide that is small enough, or as small as it can be made.
pub(super) struct Small {
    /// What it takes for known.
    pub(super) known: Cube,
    /// Its questions and results.
    pub(super) guide: Guide,
    /// An input that it does not ask, though it may matter.
    pub(super) left_out: Option<usize>,
}

/// The guide for who knows this much. One that would be too large is made smaller by what costs
/// its readers the least, as far as it must be: first by another order of questions; then by
/// telling who says that there is no danger what is told to who does not know; last, for the
/// officer, by leaving out the one question without which most results can still be told apart.
pub(super) fn smallest(
    compiled: &Compiled,
    known: Cube,
    reader: Reader,
) -> Result<Small, TooLarge> {
    let whole = asked(compiled, &known)?;
    if fits(&whole) {
        return Ok(Small::of(known, whole));
    }
    let Some(danger) = danger(compiled) else {
        return Ok(Small::of(known, whole));
    };
    if let Some(guide) = guarded(compiled, &known, danger)?.filter(fits) {
        return Ok(Small::of(known, guide));
    }
    let is_asked = |input: &usize| {
        let asks =
            |step: &Step| matches!(step, Step::Question { input: asked, .. } if asked == input);
        whole.steps.iter().any(asks)
    };
    let inputs = (0..compiled.table().inputs.len()).filter(is_asked);
    let others = inputs.filter(|input| *input != danger && reader == Reader::Officer);
    let mut best: Option<(usize, Small)> = None;
    for left_out in others {
        let mut open = known.clone();
        if let Some(mask) = open.0.get_mut(left_out) {
            *mask = UNKNOWN_MASK;
        }
        if let Some(guide) = guarded(compiled, &open, danger)?.filter(fits) {
            let results = guide
                .steps
                .iter()
                .filter(|step| matches!(step, Step::Result { .. }));
            let results = results.count();
            // Of questions that tell as much apart, the later one is the less telling.
            if best.as_ref().is_none_or(|(most, _)| results >= *most) {
                let small = Small {
                    known: open,
                    guide,
                    left_out: Some(left_out),
                };
                best = Some((results, small));
            }
        }
    }
    Ok(best.map_or_else(|| Small::of(known, whole), |(_, small)| small))
}

impl Small {
    fn of(known: Cube, guide: Guide) -> Small {
        Small {
            known,
            guide,
            left_out: None,
        }
    }
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
