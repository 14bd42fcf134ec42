//! Translations that say the same: the references, the steps and the figures of the source.
//!
//! Words differ from language to language; what they lead to and what they count may not. Where
//! the source has changed since, the translation is stale and that is said instead.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Tag};

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Block, Content, Day, Record, Reference, Text, TextState};
use crate::source::Span;

/// Holds every translation against its source.
pub(super) fn check_alike(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for record in context.portal.records.values() {
        for text in record.texts.values() {
            let source = record.text(text.role, &context.settings.source_language);
            let Some(source) = source.filter(|source| source.language != text.language) else {
                continue;
            };
            if !is_stale(record, text) {
                faults.extend(check_text(source, text));
            }
        }
    }
    faults
}

fn is_stale(record: &Record, text: &Text) -> bool {
    let state = record.states.get(&(text.role, text.language.clone()));
    matches!(state, Some(TextState::Stale(_)))
}

fn check_text(source: &Text, text: &Text) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if let Some(difference) = difference(&conditions(source), &conditions(text)) {
        let message = format!("the conditions of steps are not those of the source: {difference}");
        let at = text.front.title.written.span;
        let fault = Diagnostic::new(Code::StepsDiffer, at, message);
        faults.push(fault.with_related(source.front.title.written.span, "the source"));
    }
    for (id, theirs) in parts(source) {
        let Some(ours) = parts(text).into_iter().find(|(own, _)| *own == id) else {
            // A missing section is reported as one.
            continue;
        };
        let ours = ours.1;
        let at = ours
            .first()
            .map_or(Span::top(text.file), |block| block.span);
        let place = if id.is_empty() {
            "the introduction"
        } else {
            id
        };
        let first = theirs
            .first()
            .map_or(Span::top(source.file), |block| block.span);
        let told = |code: Code, what: &str, difference: Difference| {
            let message = format!("{what} of {place} are not those of the source: {difference}");
            Diagnostic::new(code, at, message).with_related(first, "the source")
        };
        let references = difference(&references(theirs), &references(ours));
        faults.extend(references.map(|one| told(Code::ReferencesDiffer, "the references", one)));
        let steps = difference(&steps(theirs), &steps(ours));
        faults.extend(steps.map(|one| told(Code::StepsDiffer, "the items", one)));
        let figures = difference(&figures(theirs), &figures(ours));
        faults.extend(figures.map(|one| told(Code::FiguresDiffer, "the figures", one)));
    }
    faults
}

/// The steps of which a text says when they are taken.
fn conditions(text: &Text) -> Counts {
    let steps = text.front.when.iter();
    steps
        .map(|one| (format!("when.{}", one.step.value), 1))
        .collect()
}

/// The introduction and the sections of a text.
fn parts(text: &Text) -> Vec<(&str, &[Block])> {
    let sections = text.body.sections.iter();
    let sections = sections.map(|section| (section.id.value.as_str(), section.blocks.as_slice()));
    std::iter::once(("", text.body.intro.as_slice()))
        .chain(sections)
        .collect()
}

/// How often each thing is there.
type Counts = BTreeMap<String, usize>;

/// What one side has and the other lacks.
struct Difference {
    missing: Vec<String>,
    surplus: Vec<String>,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let list = |names: &[String]| names.join("`, `");
        match (self.missing.is_empty(), self.surplus.is_empty()) {
            (false, false) => write!(
                out,
                "`{}` for `{}`",
                list(&self.surplus),
                list(&self.missing)
            ),
            (false, true) => write!(out, "`{}` is missing", list(&self.missing)),
            (true, _) => write!(out, "`{}` is not there", list(&self.surplus)),
        }
    }
}

fn difference(theirs: &Counts, ours: &Counts) -> Option<Difference> {
    let beyond = |these: &Counts, those: &Counts| -> Vec<String> {
        let more =
            |(name, count): &(&String, &usize)| **count > those.get(*name).copied().unwrap_or(0);
        these
            .iter()
            .filter(more)
            .map(|(name, _)| name.clone())
            .collect()
    };
    let found = Difference {
        missing: beyond(theirs, ours),
        surplus: beyond(ours, theirs),
    };
    (!found.missing.is_empty() || !found.surplus.is_empty()).then_some(found)
}

fn count(names: impl IntoIterator<Item = String>) -> Counts {
    let mut counts = Counts::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// The records, parts and statements that blocks name. Dutch words inside another language are
/// that language's own affair.
fn references(blocks: &[Block]) -> Counts {
    let pieces = blocks.iter().flat_map(|block| &block.pieces);
    count(pieces.filter_map(|piece| match &piece.content {
        Content::Reference(Reference::Record(reference)) => {
            let mut name = reference.key.to_string();
            if let Some(part) = &reference.part {
                name.push_str(&format!("/{part}"));
            }
            match reference.day {
                Day::Today => {}
                Day::On(day) => name.push_str(&format!("@{day}")),
                Day::Next => name.push_str("@next"),
            }
            if let Some(section) = &reference.section {
                name.push_str(&format!("#{section}"));
            }
            Some(name)
        }
        Content::Reference(Reference::Statement { id, .. }) => Some(format!("say:{id}")),
        _ => None,
    }))
}

/// How many items the lists of blocks have, numbered and not.
fn steps(blocks: &[Block]) -> Counts {
    let mut ordered = Vec::new();
    let mut names = Vec::new();
    for piece in blocks.iter().flat_map(|block| &block.pieces) {
        match &piece.content {
            Content::Markdown(Event::Start(Tag::List(first))) => ordered.push(first.is_some()),
            Content::Markdown(Event::End(pulldown_cmark::TagEnd::List(_))) => {
                ordered.pop();
            }
            Content::Markdown(Event::Start(Tag::Item)) => {
                names.push(ordered.last().copied().unwrap_or(false));
            }
            _ => {}
        }
    }
    // Each list item counts, so that three steps for four is a difference of the fourth.
    let (steps, points): (Vec<bool>, Vec<bool>) = names.into_iter().partition(|is_step| *is_step);
    let number = |word: &str, count: usize| (1..=count).map(|n| format!("{word} {n}")).collect();
    let steps: Vec<String> = number("step", steps.len());
    let points: Vec<String> = number("point", points.len());
    count(steps.into_iter().chain(points))
}

/// The numbers in plain words, without the marks by which languages group digits.
fn figures(blocks: &[Block]) -> Counts {
    let pieces = blocks.iter().flat_map(|block| &block.pieces);
    let texts = pieces.filter_map(|piece| match &piece.content {
        Content::Markdown(Event::Text(words)) => Some(words.to_string()),
        Content::Reference(Reference::Statement { words, .. }) => Some(words.clone()),
        Content::Reference(Reference::Literal(figure)) => Some(figure.clone()),
        Content::Reference(Reference::Record(reference)) => reference.words.clone(),
        _ => None,
    });
    count(texts.flat_map(|words| numbers(&words)))
}

fn numbers(words: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut number = String::new();
    let mut rest = words.chars().peekable();
    while let Some(c) = rest.next() {
        let is_joint = matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}');
        let leads_on = rest.peek().is_some_and(char::is_ascii_digit);
        if c.is_ascii_digit() {
            number.push(c);
        } else if !(number.is_empty() || is_joint && leads_on) {
            found.push(std::mem::take(&mut number));
        }
    }
    if !number.is_empty() {
        found.push(number);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn a_number_is_the_same_however_its_digits_are_grouped() {
        assert_eq!(numbers("1.372 of 1,372"), ["1372", "1372"]);
        assert_eq!(numbers("op 31 december 2026."), ["31", "2026"]);
        assert_eq!(numbers("geen"), Vec::<String>::new());
    }
}
