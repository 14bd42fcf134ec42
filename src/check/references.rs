//! References: every name an author writes leads to a record, a section, a part that is there.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{
    Day, Details, Id, Kind, LawRef, OnDay, Record, RecordKey, RecordReference, Reference, Text,
};
use crate::source::{Span, Spanned, TextRole};

/// Follows every reference of every record.
pub(super) fn check_references(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for record in context.portal.records.values() {
        for text in record.texts.values() {
            for (span, reference) in text.references() {
                if let Reference::Record(reference) = reference {
                    check_reference(context, text, span, reference, &mut faults);
                }
            }
        }
        for (key, span) in named_records(record) {
            faults.extend(check_key(context, &key, span));
        }
        check_sources(record, &mut faults);
        check_parts(record, &mut faults);
        for law in laws(record) {
            check_article(context, law, &mut faults);
        }
    }
    for key in settings_keys(context) {
        faults.extend(check_key(context, &key.value, key.span));
    }
    faults.extend(check_settings(context));
    faults
}

/// Every record that a record names outside its words, with the place of the name.
pub(super) fn named_records(record: &Record) -> Vec<(RecordKey, Span)> {
    let mut named: Vec<(RecordKey, Span)> = Vec::new();
    let mut add = |kind: Kind, ids: &[Spanned<Id>]| {
        named.extend(
            ids.iter()
                .map(|id| (RecordKey::new(kind, id.value.clone()), id.span)),
        );
    };
    add(Kind::Region, &record.common.regions);
    match &record.details {
        Details::Signal(signal) => add(Kind::Meldroute, &signal.meldroutes),
        Details::Meldroute(route) => {
            add(Kind::Meldroute, &route.fallback);
            for step in &route.steps {
                add(Kind::Organisation, &step.organisations);
            }
        }
        Details::Right(right) => {
            add(Kind::Fact, &right.facts);
            add(Kind::Organisation, &right.organisations);
        }
        Details::Organisation(organisation) => {
            add(Kind::Organisation, organisation.via.as_slice());
            add(Kind::Organisation, &organisation.overrides);
            add(Kind::Organisation, &organisation.fallback);
            add(Kind::Organisation, &organisation.shares_with);
            for regions in organisation.serves.values() {
                add(Kind::Region, regions);
            }
        }
        Details::Region(region) => {
            for division in region.member_of.values() {
                add(Kind::Region, std::slice::from_ref(division));
            }
        }
        Details::Consultation(consultation) => {
            add(Kind::Organisation, &consultation.organisations);
        }
        Details::PreventionOffer(offer) => add(Kind::Organisation, offer.provider.as_slice()),
        Details::Fact(_) | Details::Law(_) | Details::Term(_) => {}
        Details::Page(_) | Details::Form(_) => {}
    }
    named.extend(
        record
            .common
            .related
            .iter()
            .map(|key| (key.value.clone(), key.span)),
    );
    let law = |law: &LawRef| {
        (
            RecordKey::new(Kind::Law, law.law.value.clone()),
            law.law.span,
        )
    };
    named.extend(laws(record).map(law));
    named
}

fn laws(record: &Record) -> impl Iterator<Item = &LawRef> {
    let laws: &[LawRef] = match &record.details {
        Details::Right(right) => &right.laws,
        Details::Meldroute(route) => &route.laws,
        _ => &[],
    };
    laws.iter()
}

fn settings_keys(context: &Context<'_>) -> Vec<Spanned<RecordKey>> {
    let settings = context.settings;
    let pages = settings
        .help
        .iter()
        .chain(&settings.safety)
        .chain(&settings.starts);
    let mut keys: Vec<Spanned<RecordKey>> = pages.chain(&settings.footer).cloned().collect();
    keys.extend(settings.emergency.iter().map(|emergency| {
        let organisation = RecordKey::new(Kind::Organisation, emergency.value.0.clone());
        Spanned::new(organisation, emergency.span)
    }));
    keys
}

/// What stands on every public page must be there for the public: a page that is, and a number
/// that may be shown.
fn check_settings(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for key in settings_keys(context) {
        let record = context.portal.records.get(&key.value);
        if record.is_some_and(|record| !record.is_public()) {
            let message = format!("`{}` is not on the public site", key.value);
            faults.push(
                Diagnostic::new(Code::RefersUnpublished, key.span, message)
                    .with_hint("every public page names it"),
            );
        }
    }
    if let Some(emergency) = &context.settings.emergency {
        let (organisation, phone) = &emergency.value;
        let phones = context
            .portal
            .organisation(organisation)
            .map(|organisation| organisation.phones.as_slice())
            .unwrap_or_default();
        let shown = phones.iter().filter(|one| one.may_be_public());
        if !phones.is_empty() && !shown.clone().any(|one| one.id.value == *phone) {
            let message = format!("`{organisation}` has no number `{phone}` that may be shown");
            let fault = Diagnostic::new(Code::UnknownSection, emergency.span, message);
            faults.push(fault.with_nearest(phone.as_str(), shown.map(|one| one.id.value.as_str())));
        }
    }
    faults
}

fn check_key(context: &Context<'_>, key: &RecordKey, span: Span) -> Option<Diagnostic> {
    if context.portal.records.contains_key(key) {
        return None;
    }
    let message = format!("there is no {} called `{}`", key.kind, key.id);
    let fault = Diagnostic::new(Code::UnknownReference, span, message);
    Some(fault.with_nearest(key.id.as_str(), context.portal.ids(key.kind)))
}

fn check_reference(
    context: &Context<'_>,
    text: &Text,
    span: Span,
    reference: &RecordReference,
    faults: &mut Vec<Diagnostic>,
) {
    if let Some(fault) = check_key(context, &reference.key, span) {
        faults.push(fault);
        return;
    }
    let Some(record) = context.portal.records.get(&reference.key) else {
        return;
    };
    if let Some(part) = &reference.part {
        faults.extend(check_part(record, part, span));
    }
    if let Some(section) = &reference.section {
        faults.extend(check_section(record, text, section, span));
    }
    if let Details::Fact(fact) = &record.details
        && reference.words.is_none()
    {
        let part = reference.part.as_deref();
        if part.is_none() && !fact.parts.is_empty() {
            let parts = fact
                .parts
                .iter()
                .map(|part| part.value.as_str())
                .collect::<Vec<_>>();
            let message = format!("`{}` has several values; this names none", reference.key.id);
            let fault = Diagnostic::new(Code::UnknownSection, span, message);
            faults.push(fault.with_hint(format!("put one behind a slash: {}", parts.join(", "))));
        } else if let Day::On(day) = reference.day
            && matches!(fact.on(part, day), OnDay::Nothing | OnDay::Coming(_))
        {
            let message = format!("`{}` has no value on {day}", reference.key.id);
            faults.push(Diagnostic::new(Code::UnknownReference, span, message));
        }
    }
}

fn check_part(record: &Record, part: &str, span: Span) -> Option<Diagnostic> {
    let known: Vec<&str> = match &record.details {
        Details::Fact(fact) => fact.parts.iter().map(|part| part.value.as_str()).collect(),
        Details::Law(law) => law
            .articles
            .iter()
            .map(|one| one.number.value.as_str())
            .collect(),
        Details::Organisation(organisation) => organisation
            .phones
            .iter()
            .map(|phone| phone.id.value.as_str())
            .collect(),
        _ => Vec::new(),
    };
    if known.contains(&part) {
        return None;
    }
    let message = format!("`{}` has no part `{part}`", record.key);
    Some(Diagnostic::new(Code::UnknownSection, span, message).with_nearest(part, known))
}

/// `#contact` of an organisation is not a section but its number, and `#self` of a signal its
/// question to yourself, `#chart` of a fact its drawing; all else is a section of the text in the same language, or of any where
/// that is missing.
fn check_section(record: &Record, text: &Text, section: &str, span: Span) -> Option<Diagnostic> {
    let has_own = || record.texts.keys().any(|(role, _)| *role == TextRole::Own);
    match (record.key.kind, section) {
        (Kind::Organisation, "contact") => return None,
        (Kind::Signal, "self") if has_own() => return None,
        (Kind::Fact, "chart") => return None,
        _ => {}
    }
    let target = record.text(TextRole::Index, &text.language).or_else(|| {
        record
            .texts
            .values()
            .find(|text| text.role == TextRole::Index)
    })?;
    if target.section(section).is_some() {
        return None;
    }
    let message = format!("`{}` has no section `{section}`", record.key);
    let known = target
        .body
        .sections
        .iter()
        .map(|section| section.id.value.as_str());
    Some(Diagnostic::new(Code::UnknownSection, span, message).with_nearest(section, known))
}

/// `source = "…"` names a source of the same record.
fn check_sources(record: &Record, faults: &mut Vec<Diagnostic>) {
    let named: Vec<&Spanned<Id>> = match &record.details {
        Details::Organisation(organisation) => {
            let phones = organisation
                .phones
                .iter()
                .filter_map(|phone| phone.source.as_ref());
            phones
                .chain(
                    organisation
                        .links
                        .iter()
                        .filter_map(|link| link.source.as_ref()),
                )
                .collect()
        }
        Details::Fact(fact) => {
            let series = fact.series.iter().filter_map(|entry| entry.source.as_ref());
            series
                .chain(fact.contradictions.iter().map(|other| &other.source))
                .collect()
        }
        Details::Form(form) => form.kept_source.iter().collect(),
        _ => Vec::new(),
    };
    let known = || {
        record
            .common
            .sources
            .iter()
            .filter_map(|source| source.id.as_ref())
    };
    for source in named {
        if !known().any(|id| id.value == source.value) {
            let message = format!("no source of this record has the id `{}`", source.value);
            let fault = Diagnostic::new(Code::UnknownReference, source.span, message);
            let names = known().map(|id| id.value.as_str());
            faults.push(fault.with_nearest(source.value.as_str(), names));
        }
    }
}

/// A value of a fact with parts belongs to one of them.
fn check_parts(record: &Record, faults: &mut Vec<Diagnostic>) {
    let Details::Fact(fact) = &record.details else {
        return;
    };
    let entries = fact
        .series
        .iter()
        .map(|entry| (entry.part.as_ref(), entry.value.span));
    let others = fact
        .contradictions
        .iter()
        .map(|other| (other.part.as_ref(), other.source.span));
    for (part, span) in entries.chain(others) {
        let known = |part: &&Spanned<Id>| fact.parts.iter().any(|known| known.value == part.value);
        match part {
            None if !fact.parts.is_empty() => {
                let message = "this fact has parts; say to which one the value belongs";
                faults.push(Diagnostic::new(Code::MissingKey, span, message));
            }
            Some(part) if !known(&part) => {
                let message = format!("the fact has no part `{}`", part.value);
                let fault = Diagnostic::new(Code::UnknownSection, part.span, message);
                let names = fact.parts.iter().map(|part| part.value.as_str());
                faults.push(fault.with_nearest(part.value.as_str(), names));
            }
            _ => {}
        }
    }
}

fn check_article(context: &Context<'_>, reference: &LawRef, faults: &mut Vec<Diagnostic>) {
    let law = context.portal.get(Kind::Law, &reference.law.value);
    if let (Some(law), Some(article)) = (law, &reference.article) {
        faults.extend(check_part(law, &article.value, article.span));
    }
}
