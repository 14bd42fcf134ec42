//! Messages: every language says what the source says, with the same variables and with all
//! plural forms that it has; templates and code call only what is there.

mod calls;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use icu::plurals::PluralRules;

pub(crate) use calls::message_of;

use crate::diagnostic::{Checked, Code, Diagnostic, Severity};
use crate::format::category_name;
use crate::language::Language;
use crate::messages::Messages;
use crate::parse::{LocaleFile, MessageForm, Parsed, Units};
use crate::settings::Settings;
use crate::source::{FileRole, Origin, Sources, Span};

type Forms<'a> = BTreeMap<&'a str, &'a MessageForm>;

/// Holds the locales against each other and hands out the messages, ready to print.
pub(super) fn check_messages(
    sources: &Sources,
    units: &Units,
    settings: &Settings,
) -> Checked<Messages> {
    let mut checked = Checked::default();
    let locales: BTreeMap<&Language, Vec<&LocaleFile>> = settings
        .tags()
        .map(|tag| (tag, files_of(sources, units, tag)))
        .collect();
    let own = |tag: &Language| forms(locales.get(tag).map(Vec::as_slice).unwrap_or_default());
    let source = own(&settings.source_language);
    let calls = calls::calls(sources, units, settings);
    for call in &calls {
        checked
            .diagnostics
            .extend(check_call(call, &source, settings));
    }
    let ours = |form: &MessageForm| {
        sources
            .file(form.span.file)
            .is_some_and(|file| file.origin == Origin::Portal)
    };
    checked.diagnostics.extend(unused(&source, &calls, &ours));
    for tag in settings.tags() {
        let forms = own(tag);
        if *tag != settings.source_language {
            compare(tag, &forms, &source, settings, &mut checked);
        }
        check_plurals(tag, &forms, &mut checked);
        let chain = settings.chain(tag).into_iter().cloned().collect();
        let files = locales.get(tag).into_iter().flatten();
        checked
            .value
            .add(tag, chain, files.map(|file| Arc::clone(&file.resource)));
    }
    checked
}

/// The files of a language, those that the binary carries first: a portal's own words win.
fn files_of<'a>(sources: &Sources, units: &'a Units, tag: &Language) -> Vec<&'a LocaleFile> {
    let is_own = |role: &FileRole| matches!(role, FileRole::Locale(language) if language == tag);
    let mut files: Vec<_> = sources.iter().filter(|file| is_own(&file.role)).collect();
    files.sort_by_key(|file| file.origin == Origin::Portal);
    let locale = |parsed: &'a Parsed| match parsed {
        Parsed::Locale(locale) => Some(locale),
        _ => None,
    };
    files
        .into_iter()
        .filter_map(|file| units.get(file.id).and_then(locale))
        .collect()
}

fn forms<'a>(files: &[&'a LocaleFile]) -> Forms<'a> {
    let messages = files.iter().flat_map(|file| &file.messages);
    messages.map(|(id, form)| (id.as_str(), form)).collect()
}

fn check_call(call: &calls::Call, source: &Forms<'_>, settings: &Settings) -> Option<Diagnostic> {
    let Some(form) = source.get(call.id.as_str()) else {
        let message = format!(
            "`{}` has no message `{}`",
            settings.source_language, call.id
        );
        let fault = Diagnostic::new(Code::MissingMessage, call.span, message);
        return Some(fault.with_nearest(&call.id, source.keys().copied()));
    };
    let lacking: Vec<&String> = form.variables.difference(&call.variables).collect();
    let name = lacking.first()?;
    let message = format!("`{}` prints `${name}`, which is not given here", call.id);
    let fault = Diagnostic::new(Code::WrongVariables, call.span, message);
    Some(fault.with_related(form.span, "the message"))
}

/// Messages that nothing prints. Those that the binary carries may be for other portals.
fn unused(
    source: &Forms<'_>,
    calls: &[calls::Call],
    ours: &dyn Fn(&MessageForm) -> bool,
) -> Vec<Diagnostic> {
    let called: BTreeSet<&str> = calls.iter().map(|call| call.id.as_str()).collect();
    let lone = source
        .iter()
        .filter(|(id, form)| !called.contains(*id) && ours(form));
    let fault = |(id, form): (&&str, &&MessageForm)| {
        let message = format!("nothing prints the message `{id}`");
        let fault = Diagnostic::new(Code::SurplusMessage, form.span, message);
        fault.with_nearest(id, called.iter().copied())
    };
    lone.map(fault).collect()
}

/// A message that a language lacks is shown in its fallback, so it is a warning there; they are
/// told in one, since a new language begins with none.
fn compare(
    tag: &Language,
    forms: &Forms<'_>,
    source: &Forms<'_>,
    settings: &Settings,
    checked: &mut Checked<Messages>,
) {
    let missing: Vec<&str> = source
        .keys()
        .filter(|id| !forms.contains_key(*id))
        .copied()
        .collect();
    if let Some(first) = missing.first() {
        let listed = missing
            .iter()
            .take(5)
            .copied()
            .collect::<Vec<_>>()
            .join("`, `");
        let count = missing.len();
        let message = format!("`{tag}` lacks {count} of the messages: `{listed}`");
        let at = Span::top(settings.file);
        let mut fault = Diagnostic::new(Code::MissingMessage, at, message);
        fault.severity = Severity::Warning;
        let place = source.get(first).map(|form| form.span);
        checked.report(match place {
            Some(place) => fault.with_related(place, "the first in the source language"),
            None => fault,
        });
    }
    for (id, form) in forms {
        let Some(original) = source.get(id) else {
            let message = format!("`{}` has no message `{id}`", settings.source_language);
            let fault = Diagnostic::new(Code::SurplusMessage, form.span, message);
            checked.report(fault.with_nearest(id, source.keys().copied()));
            continue;
        };
        if form.variables != original.variables {
            let list = |set: &BTreeSet<String>| {
                set.iter()
                    .map(|name| format!("${name}"))
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let message = format!("`{id}` has other variables than its source");
            let hint = format!("the source has: {}", list(&original.variables));
            let fault = Diagnostic::new(Code::WrongVariables, form.span, message);
            checked.report(
                fault
                    .with_hint(hint)
                    .with_related(original.span, "the source"),
            );
        }
    }
}

/// Fluent falls back to "other" in silence; a Polish page would say "5 godziny".
fn check_plurals(tag: &Language, forms: &Forms<'_>, checked: &mut Checked<Messages>) {
    let Ok(rules) = PluralRules::try_new_cardinal(tag.identifier().into()) else {
        return;
    };
    let wanted: BTreeSet<&str> = rules.categories().map(category_name).collect();
    for (id, form) in forms {
        for named in &form.plurals {
            let lacking: Vec<&str> = wanted
                .iter()
                .filter(|name| !named.contains(**name))
                .copied()
                .collect();
            if lacking.is_empty() {
                continue;
            }
            let message = format!("`{id}` lacks the plural form `{}`", lacking.join("`, `"));
            let list = wanted.iter().copied().collect::<Vec<_>>().join(", ");
            let fault = Diagnostic::new(Code::MissingPlural, form.span, message);
            checked.report(fault.with_hint(format!("`{tag}` has: {list}")));
        }
    }
}
