//! Facts: one value a day, and a value for today.

use std::collections::BTreeMap;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Day, Details, Fact, Kind, OnDay, Record, Reference, SeriesEntry};
use crate::source::Span;

/// Holds the values of each fact against each other, and every printed one against today.
pub(super) fn check_facts(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for record in context.portal.of_kind(Kind::Fact) {
        if let Details::Fact(fact) = &record.details {
            check_conflicts(record, fact, &mut faults);
        }
    }
    for record in context.portal.records.values() {
        check_printed(context, record, &mut faults);
    }
    faults
}

/// Two values on one day are a mistake; what another source says goes under `contradictions`.
fn check_conflicts(record: &Record, fact: &Fact, faults: &mut Vec<Diagnostic>) {
    let mut parts: BTreeMap<Option<&str>, Vec<&SeriesEntry>> = BTreeMap::new();
    for entry in &fact.series {
        parts.entry(entry.part_name()).or_default().push(entry);
    }
    for entries in parts.values_mut() {
        entries.sort_by_key(|entry| entry.valid_from);
        for pair in entries.windows(2) {
            let [earlier, later] = pair else { continue };
            if earlier.valid_to.is_some_and(|end| end < later.valid_from) {
                continue;
            }
            let message = format!(
                "`{}` has two values from {}",
                record.key.id, later.valid_from
            );
            let fault = Diagnostic::new(Code::FactsInConflict, later.value.span, message)
                .with_related(earlier.value.span, "this value still holds then")
                .with_hint("end the earlier one, or put one source's under `[[contradictions]]`");
            faults.push(fault);
        }
    }
}

/// A fact that a text prints, or that a right rests on, has a value today.
fn check_printed(context: &Context<'_>, record: &Record, faults: &mut Vec<Diagnostic>) {
    for text in record.texts.values() {
        // One language is enough: all print the same references.
        if text.language != context.settings.source_language {
            continue;
        }
        for (span, reference) in text.references() {
            if let Reference::Record(reference) = reference
                && reference.key.kind == Kind::Fact
                && reference.words.is_none()
                && reference.day == Day::Today
                && let Some(target) = context.portal.records.get(&reference.key)
                && let Details::Fact(fact) = &target.details
            {
                let day = fact.on(reference.part.as_deref(), context.today);
                faults.extend(not_today(target, day, span));
            }
        }
    }
}

fn not_today(target: &Record, day: OnDay<'_>, span: Span) -> Option<Diagnostic> {
    let (code, entry, message) = match day {
        OnDay::Expired(entry) => {
            let end = entry
                .valid_to
                .map(|end| end.to_string())
                .unwrap_or_default();
            (
                Code::FactExpired,
                entry,
                format!("the last value of `{}` ended on {end}", target.key.id),
            )
        }
        OnDay::Coming(entry) => {
            let from = entry.valid_from;
            let message = format!("the first value of `{}` begins on {from}", target.key.id);
            (Code::FactNotYetValid, entry, message)
        }
        OnDay::Holds(_) | OnDay::Withheld | OnDay::Nothing => return None,
    };
    Some(Diagnostic::new(code, span, message).with_related(entry.value.span, "this value"))
}
