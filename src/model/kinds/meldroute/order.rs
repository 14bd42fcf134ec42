//! The order of a route's steps: where they part, where they meet again, and how they are counted.
//!
//! A step follows only steps that are written before it, which the reader of records sees to; so
//! no way leads round in a circle.

use super::{Meldroute, Step};

/// How a step is called: `4`, or `4b` where others may be taken in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepNumber {
    /// How many steps lie on the longest way to it, itself included.
    pub rank: usize,
    /// Its place among the steps of its rank, from 1; none where it is the only one.
    pub letter: Option<usize>,
}

impl Meldroute {
    /// The places of the steps that a step follows; none for one that a route begins with.
    pub fn before(&self, step: &Step) -> Vec<usize> {
        let place = |id: &crate::model::Id| self.steps.iter().position(|one| one.id.value == *id);
        step.after
            .iter()
            .filter_map(|id| place(&id.value))
            .collect()
    }

    /// The places of the steps that follow the step at `place`.
    pub fn following(&self, place: usize) -> Vec<usize> {
        let follows = |(_, step): &(usize, &Step)| self.before(step).contains(&place);
        let steps = self.steps.iter().enumerate().filter(follows);
        steps.map(|(at, _)| at).collect()
    }

    /// The places of the steps that a route may begin with.
    pub fn beginnings(&self) -> Vec<usize> {
        let begins = |(_, step): &(usize, &Step)| step.after.is_empty();
        let steps = self.steps.iter().enumerate().filter(begins);
        steps.map(|(at, _)| at).collect()
    }

    /// The places of steps of which one or several are taken: those that begin the route, and
    /// those that follow one step, where there is more than one of them.
    pub fn partings(&self) -> Vec<Vec<usize>> {
        let following = (0..self.steps.len()).map(|place| self.following(place));
        let all = std::iter::once(self.beginnings()).chain(following);
        all.filter(|steps| steps.len() > 1).collect()
    }

    /// How the steps are called, in their order.
    pub fn numbers(&self) -> Vec<StepNumber> {
        let mut ranks: Vec<usize> = Vec::new();
        for step in &self.steps {
            let before = self.before(step);
            let longest = before.iter().filter_map(|at| ranks.get(*at)).max();
            ranks.push(longest.copied().unwrap_or(0) + 1);
        }
        let beside = |rank: usize, until: usize| {
            let ranks = ranks.iter().take(until);
            ranks.filter(|one| **one == rank).count()
        };
        let number = |(at, rank): (usize, &usize)| StepNumber {
            rank: *rank,
            letter: (beside(*rank, ranks.len()) > 1).then(|| beside(*rank, at + 1)),
        };
        ranks.iter().enumerate().map(number).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Anonymity, Answer, Id, Mode, Role, StatusInUse};
    use crate::source::{FileId, Span, Spanned};

    fn spanned<T>(value: T) -> Spanned<T> {
        Spanned::new(value, Span::top(FileId::of("record.toml")))
    }

    fn id(name: &str) -> Spanned<Id> {
        spanned(Id::parse(name).unwrap_or_else(|| unreachable!()))
    }

    /// A route of these steps, each with those it follows.
    fn route(steps: &[(&str, &[&str])]) -> Meldroute {
        let step = |(name, after): &(&str, &[&str])| Step {
            id: id(name),
            actor: Role::Medewerker,
            organisations: Vec::new(),
            mode: Mode::Talk,
            after: after.iter().map(|name| id(name)).collect(),
        };
        Meldroute {
            exploitation: Vec::new(),
            actors: Vec::new(),
            status_in_use: spanned(StatusInUse::InUse),
            fallback: Vec::new(),
            anonymity: Anonymity::Unknown,
            informs_involved: Answer::Unknown,
            laws: Vec::new(),
            steps: steps.iter().map(step).collect(),
        }
    }

    fn numbers(steps: &[(&str, &[&str])]) -> Vec<(usize, Option<usize>)> {
        let numbers = route(steps).numbers();
        numbers.iter().map(|one| (one.rank, one.letter)).collect()
    }

    #[test]
    fn steps_in_a_row_are_counted_and_have_no_letters() {
        let steps: &[(&str, &[&str])] = &[("a", &[]), ("b", &["a"]), ("c", &["b"])];
        assert_eq!(numbers(steps), [(1, None), (2, None), (3, None)]);
        assert!(route(steps).partings().is_empty());
    }

    #[test]
    fn steps_that_part_share_a_number_and_the_one_where_they_meet_has_the_next() {
        let steps: &[(&str, &[&str])] =
            &[("a", &[]), ("b", &["a"]), ("c", &["a"]), ("d", &["b", "c"])];
        let expected = [(1, None), (2, Some(1)), (2, Some(2)), (3, None)];
        assert_eq!(numbers(steps), expected);
        assert_eq!(route(steps).partings(), [[1, 2]]);
    }

    #[test]
    fn a_step_that_may_be_left_out_keeps_a_number_of_its_own() {
        let steps: &[(&str, &[&str])] = &[("a", &[]), ("b", &["a"]), ("c", &["a", "b"])];
        assert_eq!(numbers(steps), [(1, None), (2, None), (3, None)]);
        assert_eq!(route(steps).partings(), [[1, 2]]);
    }

    #[test]
    fn a_route_may_begin_in_several_ways() {
        let steps: &[(&str, &[&str])] = &[("a", &[]), ("b", &[]), ("c", &["b"])];
        assert_eq!(numbers(steps), [(1, Some(1)), (1, Some(2)), (2, None)]);
        assert_eq!(route(steps).partings(), [[0, 1]]);
    }
}
