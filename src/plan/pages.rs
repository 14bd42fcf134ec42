//! Which pages there are.

use super::{PagePlan, Subject, Urls};
use crate::guide::Guides;
use crate::language::Language;
use crate::model::{Kind, Named, Record};
use crate::site::Site;
use crate::source::{Span, TextRole};

pub(super) fn pages(site: &Site, urls: &Urls, guides: &Guides) -> Vec<PagePlan> {
    let source = &site.settings.source_language;
    let mut pages = vec![
        plain(site, "/".to_owned(), source, Subject::Languages),
        plain(site, "/404.html".to_owned(), source, Subject::NotFoundAll),
    ];
    for language in site.settings.tags() {
        pages.extend(language_pages(site, urls, language));
        if let Some(url) = urls.guides(language) {
            pages.push(plain(site, url.to_owned(), language, Subject::Guides));
        }
    }
    for key in guides.made.keys() {
        for language in guides.languages(site, key) {
            let url = urls.guide(key, language).map(str::to_owned);
            let subject = Subject::Guide(key.clone());
            pages.extend(url.map(|url| plain(site, url, language, subject)));
        }
    }
    for record in site.portal.records.values() {
        pages.extend(record_pages(urls, record));
        pages.extend(redirects(site, urls, record));
    }
    pages
}

fn plain(site: &Site, url: String, language: &Language, subject: Subject) -> PagePlan {
    let span = Span::top(site.settings.file);
    PagePlan {
        url,
        language: language.clone(),
        subject,
        span,
    }
}

fn language_pages(site: &Site, urls: &Urls, language: &Language) -> Vec<PagePlan> {
    let mut pages = vec![
        plain(site, format!("/{language}/"), language, Subject::Home),
        plain(
            site,
            format!("/{language}/404.html"),
            language,
            Subject::NotFound,
        ),
    ];
    if !site.portal.records.is_empty() {
        let url = urls.search(language).to_owned();
        pages.push(plain(site, url, language, Subject::Search));
    }
    for kind in Kind::ALL {
        if site.of_kind(*kind).next().is_none() {
            continue;
        }
        let url = urls.section(*kind, language).to_owned();
        let subject = match kind.has_own_page() {
            true => Subject::List(*kind),
            false => Subject::Entries(*kind),
        };
        pages.push(plain(site, url, language, subject));
    }
    if let Some(url) = urls.directory(language) {
        pages.push(plain(site, url.to_owned(), language, Subject::Directory));
    }
    for (key, url) in urls.cards(language) {
        let subject = Subject::Card(key.clone());
        pages.push(plain(site, url.to_owned(), language, subject));
    }
    let has_own = site
        .of_kind(Kind::Signal)
        .any(|record| record.texts.keys().any(|(role, _)| *role == TextRole::Own));
    if has_own {
        let url = urls.own_section(language).to_owned();
        pages.push(plain(site, url, language, Subject::OwnList));
    }
    pages
}

fn record_pages(urls: &Urls, record: &Record) -> Vec<PagePlan> {
    let page = |((role, language), text): (&(TextRole, Language), &crate::model::Text)| {
        let url = urls.page(&record.key, *role, language)?.to_owned();
        let subject = Subject::Record(record.key.clone(), *role);
        let span = crate::check::slug_of(text).span;
        Some(PagePlan {
            url,
            language: language.clone(),
            subject,
            span,
        })
    };
    record.texts.iter().filter_map(page).collect()
}

/// An earlier address of a record leads to it in the language of the address.
fn redirects(site: &Site, urls: &Urls, record: &Record) -> Vec<PagePlan> {
    let redirect = |alias: &crate::source::Spanned<String>| {
        let url = alias.value.clone();
        let first = url.trim_start_matches('/').split('/').next().unwrap_or("");
        let tag = site.settings.tags().find(|tag| tag.as_str() == first);
        let language = tag.unwrap_or(&site.settings.source_language).clone();
        let address = urls.find(site, &record.key, TextRole::Index, &language)?;
        let subject = Subject::Redirect {
            key: record.key.clone(),
            to: address.url,
        };
        Some(PagePlan {
            url,
            language,
            subject,
            span: alias.span,
        })
    };
    record.common.aliases.iter().filter_map(redirect).collect()
}
