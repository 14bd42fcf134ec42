//! What leaves the page: titles, slugs and the words that may not be in them.
//!
//! A title in a tab, a history or an address can be read over a shoulder. On records for
//! workers and all that is high-stakes it must be neutral.

use std::collections::BTreeMap;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::model::{Kind, Record, Text};
use crate::source::{Span, Spanned, TextRole};

/// Holds every title and slug against the others and against the refused words.
pub(super) fn check_titles(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut seen = Seen::default();
    for record in context.portal.records.values() {
        for text in record.texts.values() {
            check_outside(context, record, text, &mut faults);
            seen.add(record, text, &mut faults);
        }
    }
    faults
}

fn check_outside(
    context: &Context<'_>,
    record: &Record,
    text: &Text,
    faults: &mut Vec<Diagnostic>,
) {
    let has_page = record.key.kind.has_own_page();
    if record.common.high_stakes && has_page && text.front.public_title.is_none() {
        let message = "a high-stakes text needs a neutral `public_title`";
        let fault = Diagnostic::new(
            Code::MissingPublicTitle,
            text.front.title.written.span,
            message,
        );
        faults.push(fault.with_hint("it is all that tab, history and address will show"));
    }
    if !record.is_discreet(text.role) || !has_page {
        return;
    }
    let outside = text.outside_title();
    faults.extend(refused(
        context,
        &text.language,
        &outside.value,
        outside.span,
    ));
    if let Some(slug) = &text.front.slug {
        faults.extend(refused(
            context,
            &text.language,
            slug.value.as_str(),
            slug.span,
        ));
    }
}

/// A word that begins with a refused one is refused: `slachtoffers`, `politiebureau`. A refused
/// word is looked for as it is and in the plain letters of an address.
fn refused(
    context: &Context<'_>,
    language: &Language,
    words: &str,
    span: Span,
) -> Option<Diagnostic> {
    let lists = context
        .settings
        .refused_words
        .iter()
        .filter(|list| list.language.value == *language);
    let refused = lists.flat_map(|list| &list.words);
    let lower = words.to_lowercase();
    let written: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    for word in refused {
        let plain = crate::slug::slug(&word.value);
        let hit = written.iter().find(|one| {
            one.starts_with(&word.value) || (plain.len() > 2 && one.starts_with(&plain))
        });
        if let Some(hit) = hit {
            let message = format!("`{hit}` may not stand in what leaves the page");
            return Some(
                Diagnostic::new(Code::RefusedWord, span, message)
                    .with_hint("give a neutral `public_title` and `slug`")
                    .with_related(word.span, "refused here"),
            );
        }
    }
    None
}

type Place<'a> = (Kind, TextRole, &'a Language, String);

#[derive(Default)]
struct Seen<'a> {
    slugs: BTreeMap<Place<'a>, Span>,
    titles: BTreeMap<(&'a Language, String), Span>,
}

impl<'a> Seen<'a> {
    fn add(&mut self, record: &'a Record, text: &'a Text, faults: &mut Vec<Diagnostic>) {
        if !record.key.kind.has_own_page() {
            return;
        }
        let slug = slug_of(text);
        if slug.value.is_empty() {
            let message = "no address can be made of this title";
            let fault = Diagnostic::new(Code::InvalidValue, slug.span, message);
            faults.push(fault.with_hint("give a `slug` in plain letters"));
            return;
        }
        let place = (
            record.key.kind,
            text.role,
            &text.language,
            slug.value.clone(),
        );
        if let Some(first) = self.slugs.insert(place, slug.span) {
            let message = format!(
                "another {} has the slug `{}` too",
                record.key.kind, slug.value
            );
            let fault = Diagnostic::new(Code::DuplicateSlug, slug.span, message);
            faults.push(fault.with_related(first, "here"));
        }
        let title = text.outside_title();
        let name = (&text.language, title.value.to_lowercase());
        if let Some(first) = self.titles.insert(name, title.span) {
            let message = format!("another page is called `{}` too", title.value);
            let fault = Diagnostic::new(Code::DuplicateTitle, title.span, message);
            faults.push(fault.with_related(first, "here"));
        }
    }
}

/// The slug of a text: its own, or made of its outside title.
pub(crate) fn slug_of(text: &Text) -> Spanned<String> {
    match &text.front.slug {
        Some(slug) => Spanned::new(slug.value.to_string(), slug.span),
        None => {
            let title = text.outside_title();
            Spanned::new(crate::slug::slug(&title.value), title.span)
        }
    }
}
