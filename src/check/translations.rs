//! Translations: what is missing, what is older than its source, what nobody checked.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::model::{Kind, Record, RecordKey, Status, TextState};
use crate::source::{Span, TextRole};

/// Reports the state of every translation that a record is meant to have.
pub(super) fn check_translations(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for record in context.portal.records.values() {
        check_languages(context, record, &mut faults);
        let source = &context.settings.source_language;
        for role in roles(record) {
            if record.text(role, source).is_none() {
                faults.push(no_source(record, role, source));
                continue;
            }
            if record.common.status == Status::Published {
                let wanted = wanted_languages(context.settings, record, role);
                let (there, missing): (Vec<_>, Vec<_>) = wanted
                    .into_iter()
                    .partition(|tag| record.text(role, tag).is_some());
                faults.extend(check_missing(record, role, &missing));
                faults.extend(
                    there
                        .into_iter()
                        .filter_map(|tag| check_text(record, role, tag)),
                );
            }
        }
    }
    for (region, routes) in &context.portal.routes {
        for (language, state) in &routes.states {
            if let Some(words) = routes.words.get(language) {
                let place = (
                    Span::top(words.file),
                    &RecordKey::new(Kind::Region, region.clone()),
                );
                faults.extend(check_state(place, language, state));
            }
        }
    }
    faults
}

/// The texts that a record is meant to have.
pub(crate) fn roles(record: &Record) -> impl Iterator<Item = TextRole> {
    let own = match &record.details {
        crate::model::Details::Signal(signal) => signal.own_text,
        _ => false,
    };
    std::iter::once(TextRole::Index).chain(own.then_some(TextRole::Own))
}

/// The languages that a text is meant to have beside its source: those that the record names,
/// or all. A question to yourself is for workers and is meant for all.
pub(crate) fn wanted_languages<'a>(
    settings: &'a crate::settings::Settings,
    record: &'a Record,
    role: TextRole,
) -> Vec<&'a Language> {
    let named = &record.common.languages;
    let all = named.is_empty() || role == TextRole::Own;
    let languages = settings
        .tags()
        .filter(|tag| **tag != settings.source_language);
    languages
        .filter(|tag| all || named.iter().any(|one| one.value == **tag))
        .collect()
}

fn check_languages(context: &Context<'_>, record: &Record, faults: &mut Vec<Diagnostic>) {
    for language in &record.common.languages {
        if !context
            .settings
            .tags()
            .any(|known| *known == language.value)
        {
            let message = format!("the portal has no language `{}`", language.value);
            let fault = Diagnostic::new(Code::UnknownLanguage, language.span, message);
            let known = context.settings.tags().map(Language::as_str);
            faults.push(fault.with_nearest(language.value.as_str(), known));
        }
    }
}

fn no_source(record: &Record, role: TextRole, source: &Language) -> Diagnostic {
    let message = format!("`{}` has no `{}.{source}.md`", record.key, role.stem());
    let fault = Diagnostic::new(Code::MissingSourceText, Span::top(record.file), message);
    fault.with_hint("every record is written in the source language first")
}

/// What is missing is told in one line a text: a new record has no translation at all.
fn check_missing(record: &Record, role: TextRole, missing: &[&Language]) -> Option<Diagnostic> {
    let first = missing.first()?;
    let tags: Vec<&str> = missing.iter().map(|tag| tag.as_str()).collect();
    let message = format!("`{}` is not there in: {}", record.key, tags.join(", "));
    let fault = Diagnostic::new(Code::MissingTranslation, Span::top(record.file), message);
    let name = format!("{}.{first}.md", role.stem());
    Some(fault.with_hint(format!(
        "readers see the fallback; the first would be `{name}`"
    )))
}

fn check_text(record: &Record, role: TextRole, language: &Language) -> Option<Diagnostic> {
    let key = (role, language.clone());
    let (text, state) = (record.texts.get(&key)?, record.states.get(&key)?);
    let at = text.front.title.written.span;
    match state {
        TextState::Unchecked if record.common.high_stakes => {
            let message = "nobody has checked this translation, and a mistake in it can harm";
            let fault = Diagnostic::new(Code::UncheckedTranslation, at, message);
            let accept = format!(
                "have a person read it, then run `baken translations accept {} {language} --by human --role ROLE`",
                record.key
            );
            Some(fault.with_hint(accept))
        }
        _ => check_state((at, &record.key), language, state),
    }
}

/// What is wrong with a translation of what these words stand for.
fn check_state(
    (at, key): (Span, &RecordKey),
    language: &Language,
    state: &TextState,
) -> Option<Diagnostic> {
    let accept = format!("then run `baken translations accept {key} {language}`");
    match state {
        TextState::Stale(units) => {
            let names = units
                .iter()
                .map(|unit| unit.0.as_str())
                .collect::<Vec<_>>()
                .join(", ");
            let message = format!("older than its source in: {names}");
            let fault = Diagnostic::new(Code::StaleTranslation, at, message);
            Some(fault.with_hint(format!("translate what changed, {accept}")))
        }
        TextState::Unaccepted => {
            let message = "this translation, as it stands, was never accepted";
            let fault = Diagnostic::new(Code::UnacceptedTranslation, at, message);
            Some(fault.with_hint(format!("hold it against its source, {accept}")))
        }
        _ => None,
    }
}
