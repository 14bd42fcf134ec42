//! A question of a guide: its words, the answers, what led to it.

use super::{Writer, anchor};
use crate::guide::Reader;
use crate::model::{Exploitation, Named, Role};
use crate::render::view::{GuideAnswer, GuideAnswers, GuideFrom};
use crate::routes::{ANONYMOUS, EXPLOITATION, MUNICIPAL, ROLE};
use crate::tables::{Answer, Step};

impl Writer<'_, '_> {
    /// The officer is asked about who brought the signal.
    pub(super) fn question(&self, input: usize) -> String {
        let id = self
            .guide
            .inputs
            .get(input)
            .map_or("", |input| input.id.as_str());
        let name = id.replace('_', "-");
        let about_another = self.reader == Reader::Officer && matches!(id, ROLE | ANONYMOUS);
        self.scope.message(&match about_another {
            true => format!("input-{name}-officer"),
            false => format!("input-{name}"),
        })
    }

    /// A link for each value, in their order; "I do not know" stands last. Many roles stand in
    /// groups: those at a municipality, and others.
    pub(super) fn answers(&self, input: usize, next: &[Answer]) -> Vec<GuideAnswers> {
        let pairs = next
            .iter()
            .flat_map(|answer| answer.values.iter().map(|value| (*value, answer.step)));
        let mut pairs: Vec<(usize, usize)> = pairs.collect();
        pairs.sort_by_key(|(value, _)| (*value == 0, *value));
        let link = |(value, step): (usize, usize)| GuideAnswer {
            label: self.value(input, value),
            href: format!("#{}", anchor(step)),
        };
        let group = |heading: &str, pairs: Vec<(usize, usize)>| GuideAnswers {
            heading: match heading.is_empty() {
                true => String::new(),
                false => self.scope.message(heading),
            },
            answers: pairs.into_iter().map(link).collect(),
        };
        if !self.is_about_many_roles(input, &pairs) {
            return vec![group("", pairs)];
        }
        let (known, unknown): (Vec<_>, Vec<_>) =
            pairs.into_iter().partition(|(value, _)| *value != 0);
        let (municipal, others): (Vec<_>, Vec<_>) = known
            .into_iter()
            .partition(|(value, _)| self.is_municipal(input, *value));
        let groups = [
            group("guide-roles-municipality", municipal),
            group("guide-roles-others", others),
            group("", unknown),
        ];
        groups
            .into_iter()
            .filter(|group| !group.answers.is_empty())
            .collect()
    }

    fn is_about_many_roles(&self, input: usize, pairs: &[(usize, usize)]) -> bool {
        let asked = self.guide.inputs.get(input);
        let (municipal, others): (Vec<usize>, Vec<usize>) = pairs
            .iter()
            .map(|(value, _)| *value)
            .filter(|value| *value != 0)
            .partition(|value| self.is_municipal(input, *value));
        asked.is_some_and(|input| input.id == ROLE) && municipal.len() > 2 && others.len() > 1
    }

    /// Whether who has this role works for a municipality, as the tables have it.
    fn is_municipal(&self, input: usize, value: usize) -> bool {
        let value = self
            .guide
            .inputs
            .get(input)
            .and_then(|input| input.values.get(value));
        let derived = self
            .composed
            .derived
            .iter()
            .find(|one| one.id.value == MUNICIPAL);
        let conditions = derived.into_iter().flat_map(|one| &one.yes).flatten();
        let mut roles = conditions
            .filter(|(name, _)| name.value == ROLE)
            .flat_map(|(_, roles)| roles);
        value.is_some_and(|value| roles.any(|role| role.value == *value))
    }

    fn value(&self, input: usize, value: usize) -> String {
        let scope = self.scope;
        let Some(asked) = self.guide.inputs.get(input) else {
            return String::new();
        };
        let word = asked.values.get(value).map_or("", String::as_str);
        match (asked.id.as_str(), word) {
            (_, "unknown") => scope.message("answer-dont-know"),
            (_, "yes" | "no") => scope.message(&format!("answer-{word}")),
            (ROLE, _) => Role::named(word).map_or(word.to_owned(), |role| self.role(role)),
            (EXPLOITATION, _) if matches!(self.reader, Reader::Worker | Reader::Inhabitant) => {
                scope.message(&format!("exploitation-{word}-plain"))
            }
            (EXPLOITATION, _) => Exploitation::named(word)
                .map_or(word.to_owned(), |form| scope.name("exploitation", form)),
            (id, _) => scope.message(&format!("input-{}-{word}", id.replace('_', "-"))),
        }
    }

    /// The answers that lead to a step, with the way back to their questions.
    pub(super) fn came_from(&self, number: usize) -> Vec<GuideFrom> {
        let mut found = Vec::new();
        if self.guide.is_start_from_signal(number) {
            found.push(GuideFrom {
                question: self.scope.message("guide-from-signal"),
                answers: Vec::new(),
                href: format!("#{}", anchor(0)),
            });
        }
        for (place, step) in self.guide.steps.iter().enumerate() {
            let Step::Question { input, next } = step else {
                continue;
            };
            let values: Vec<String> = next
                .iter()
                .filter(|answer| answer.step == number)
                .flat_map(|answer| answer.values.iter().map(|value| self.value(*input, *value)))
                .collect();
            if !values.is_empty() {
                found.push(GuideFrom {
                    question: self.question(*input),
                    answers: values,
                    href: format!("#{}", anchor(place)),
                });
            }
        }
        found
    }
}
