//! Another order of questions for a guide that would have too many sections in the order with the
//! fewest questions.
//!
//! Every section is a set of answers that leave the same open, as in a decision diagram; so the
//! order is found as it is found there, by sifting (Rudell 1993): each question in turn is tried
//! in every place and left in the best, until the guide is small enough or none can be moved for
//! the better. That need not be the best of all orders, but it is the same one in every build.

use super::small::EFFORT;
use crate::tables::{Asking, Guide, Step};

/// The guide in the first order that sifting finds with at most so many sections, or else in the
/// one with the fewest; `first` stays the first question.
pub(super) fn fewer_sections(
    asking: &mut Asking,
    first: Option<usize>,
    guide: Guide,
    most: usize,
) -> Guide {
    let mut order: Vec<usize> = first.into_iter().collect();
    for input in questions(&guide) {
        if !order.contains(&input) {
            order.push(input);
        }
    }
    let fixed = usize::from(first.is_some());
    let mut best = guide;
    loop {
        let before = best.steps.len();
        for input in order.iter().skip(fixed).copied().collect::<Vec<_>>() {
            let mut rest = order.clone();
            rest.retain(|one| *one != input);
            for place in fixed..=rest.len() {
                let mut tried = rest.clone();
                tried.insert(place, input);
                let guide = asking.guide(&tried, EFFORT);
                if let Some(guide) = guide.ok().filter(|one| one.steps.len() < best.steps.len()) {
                    (best, order) = (guide, tried);
                }
                if best.steps.len() <= most {
                    return best;
                }
            }
        }
        if best.steps.len() == before {
            return best;
        }
    }
}

fn questions(guide: &Guide) -> impl Iterator<Item = usize> + '_ {
    guide.steps.iter().filter_map(|step| match step {
        Step::Question { input, .. } => Some(*input),
        Step::Result { .. } => None,
    })
}
